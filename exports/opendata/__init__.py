"""Open data: ``prepare`` a publication to look at, then ``write`` it. Nothing but an ``AnonymisedTable`` leaves."""

from exports.opendata.publication import Publication, Withheld, prepare
from exports.opendata.writer import PublicationReport, write

__all__ = ["Publication", "PublicationReport", "Withheld", "prepare", "write"]
