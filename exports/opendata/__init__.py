"""Open data: ``prepare`` a publication to look at, then ``write`` it. Nothing but an ``AnonymisedTable`` leaves."""

from exports.opendata.choices import Choices, Withheld
from exports.opendata.publication import Publication, prepare
from exports.opendata.releasing import publish, recorded, sign
from exports.opendata.writer import PublicationReport, write

__all__ = ["Choices", "Publication", "PublicationReport", "Withheld", "prepare", "publish", "recorded", "sign", "write"]
