"""Lets a publication out of a dossier: signed, written, noted in the journal and in the ledger."""

from datetime import date
from pathlib import Path

from exports.opendata.publication import Publication
from exports.opendata.writer import PublicationReport, write
from governance.dossier import Dossier
from governance.operations import RecordRelease, SignRelease
from governance.roles import PERMISSIONS
from governance.sign_off import SignOff


def sign(dossier: Dossier, publication: Publication) -> SignOff:
    """The word of whoever opened the dossier on ``publication``; Refused ``role_refused`` if they are not the data
    protection officer."""
    report = dossier.execute(SignRelease(content=publication.content)).report
    if not isinstance(report, SignOff):
        raise TypeError(type(report).__name__)
    return report


def publish(dossier: Dossier, publication: Publication, out: Path, *, released_on: date) -> PublicationReport:
    """Write ``publication`` into ``out`` and note it.

    A data protection officer who publishes signs by doing so; anyone else needs their signature first.

    Raises:
        What ``write`` raises, ``Refused('sign_off_missing')`` among it.
    """
    with dossier.reads() as reads:
        word = reads.sign_off(publication.content)
    officer = PERMISSIONS["sign_release"].intersection(dossier.member.roles)
    if word is None and officer and publication.gate.passed and publication.tables:
        word = sign(dossier, publication)
    report = write(publication, out, released_on=released_on, sign_off=word)
    dossier.execute(recorded(publication, report, released_on))
    return report


def recorded(publication: Publication, report: PublicationReport, released_on: date) -> RecordRelease:
    """What the dossier keeps of a publication that was written."""
    name = report.folder.name
    return RecordRelease(
        folder=name, digest=report.digest, persons=publication.persons, content=publication.content,
        ledger=publication.ledger_line(name, released_on.isoformat()))
