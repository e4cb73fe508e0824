"""Writes a publication as a folder that is either whole or absent."""

import hashlib
import os
import secrets
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exports.opendata.csv_files import csv_bytes
from exports.opendata.notes import note
from exports.opendata.package import describe
from exports.opendata.publication import Publication
from exports.opendata.rules import check_releasable
from governance.errors import BadInput, EnvironmentFault, Refused
from governance.sign_off import SignOff

SIGN_OFF = "SIGNOFF.json"


@dataclass(frozen=True, slots=True)
class PublicationReport:
    """What was written: names of the ``files``, SHA-256 of ``SHA256SUMS`` (which vouches for them all), and the
    rows of each table."""

    folder: Path
    files: tuple[str, ...]
    digest: str
    tables: tuple[tuple[str, int], ...]


def write(
    publication: Publication, out: Path, *, released_on: date, sign_off: SignOff | None
) -> PublicationReport:
    """Write the tables, their description for programs and for people, and the sums, into the new folder ``out``.

    ``sign_off``: the data protection officer's word on the very tables of ``publication``.

    The files are written beside it under a provisional name, then the folder takes its name in one step.

    Raises:
        TypeError: a table that is not an ``AnonymisedTable``.
        Refused: ``field_never_released``, ``field_not_generalised``, ``nothing_to_publish`` without any table,
            ``gate_refused`` with the ``questions`` it answered badly, ``sign_off_missing``.
        BadInput: ``folder_not_empty``, ``licence_unknown``.
        EnvironmentFault: ``publication_not_written`` with ``folder`` and ``problem``.
    """
    check_releasable(publication.tables, publication.charter)
    if not publication.tables:
        raise Refused("nothing_to_publish")
    refused = [check.question for check in publication.gate.checks if not check.passed]
    if refused:
        raise Refused("gate_refused", questions=", ".join(refused))
    if sign_off is None or sign_off.content != publication.content or not sign_off.holds():
        raise Refused("sign_off_missing")
    if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
        raise BadInput("folder_not_empty", folder=out.name)
    files = _contents(publication, released_on, sign_off)
    try:
        _settle(files, out)
    except OSError as error:
        raise EnvironmentFault("publication_not_written", folder=out.name, problem=error.strerror or "") from error
    return PublicationReport(
        folder=out, files=tuple(files), digest=_sha256(files["SHA256SUMS"]),
        tables=tuple((table.name, len(table.rows)) for table in publication.tables),
    )


def _contents(publication: Publication, released_on: date, sign_off: SignOff) -> dict[str, bytes]:
    tables = {
        table.name: csv_bytes([column.name for column in table.columns], table.rows) for table in publication.tables
    }
    files = {f"{name}.csv": content for name, content in tables.items()}
    described = {name: (f"{name}.csv", content, _sha256(content)) for name, content in tables.items()}
    files["datapackage.json"] = describe(publication, described, released_on=released_on)
    files["LISEZMOI.md"] = note(publication, "fr", released_on=released_on)
    files["LEGGIMI.md"] = note(publication, "it", released_on=released_on)
    files[SIGN_OFF] = sign_off.to_json().encode("utf-8")
    sums = "".join(f"{_sha256(content)}  {name}\n" for name, content in sorted(files.items()))
    return {**files, "SHA256SUMS": sums.encode("ascii")}


def _settle(files: dict[str, bytes], out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    provisional = out.parent / f".{out.name}.{secrets.token_hex(4)}.partial"
    provisional.mkdir()
    try:
        for name, content in files.items():
            with (provisional / name).open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        if out.exists():
            out.rmdir()
        provisional.rename(out)
    except BaseException:
        shutil.rmtree(provisional, ignore_errors=True)
        raise


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
