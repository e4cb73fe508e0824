"""Verifies a decision record from its bytes alone: reads what was received, counts again, compares every file."""

import csv
import io
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

from governance.errors import BadInput
from governance.scoring import bundle, record, rounds, statements, tables
from governance.scoring import record_parts as parts
from governance.scoring.bundle import Bundle
from governance.scoring.merge import Received
from governance.scoring.statements import Kind, Statement

LARGEST = 1_500_000_000
"""Bytes of a record that is read: ten thousand proposals and eight evaluators make a hundred million."""
MOST_FILES = 20_000
MOST_EVALUATORS = 200
"""More would make the leave-one-out of the sensitivity a way to keep a machine busy."""
_DIFFERS = {
    record.RESULTS: "results_differ", record.ANALYSIS: "analysis_differs", record.DECISIONS: "decisions_differ",
    record.BALLOTS: "csv_differs", record.DELIBERATIONS: "csv_differs",
}
_MALFORMED = (
    ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError, csv.Error)


class RecordFault(NamedTuple):
    """What is wrong, and where: a file of the record, or a key of its statement. ``where`` never holds what people
    said. Codes::

        unreadable          no record: no zip as this software writes it, or no statement that says what it must
        unsigned            no statement of a record
        damaged             a file is not what its signature or its digest says
        not_by_coordinator  signed by somebody else than the coordinator or a deputy of the round
        missing             a file that the statement lists, or that what was received requires
        unexpected_file     a file that it does not
        record_differs      the statement says what the files do not
        results_differ, analysis_differs, decisions_differ, csv_differs     counted again, this comes out otherwise
    """

    code: str
    where: str


def is_record(content: bytes) -> bool:
    """Whether ``content`` is a zip with the statement of a record in it, whatever else is wrong."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return record.RECORD in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def read_record(content: bytes) -> tuple[Statement, dict[str, bytes]]:
    """The statement of a record, its signature verified, and its other files; they are not verified here.

    Raises:
        BadInput: ``record_unreadable``, or as ``statements.read``.
    """
    files = _files(content)
    if record.RECORD not in files:
        raise BadInput("record_unreadable")
    return statements.read(files.pop(record.RECORD), name=record.RECORD, kind="record"), files


def verify_record(content: bytes) -> list[RecordFault]:
    """Everything wrong with a record, internal or public; empty if all is well.

    Of a public record the signature is verified, but not whose it is: who the coordinator was stands in the internal
    one, whose digest it gives.
    """
    try:
        statement, files = read_record(content)
    except BadInput as error:
        codes = {"statement_unreadable": "unsigned", "statement_damaged": "damaged"}
        return [RecordFault(codes.get(error.code, "unreadable"), record.RECORD)]
    faults: list[RecordFault] = []
    try:
        faults += _listed(statement, files)
        faults += (_internal if statement.data["variant"] == "internal" else _public)(statement, files)
    except BadInput as error:
        faults.append(RecordFault("damaged", str(error.params.get("file", record.ROUND))))
    except _MALFORMED:
        faults.append(RecordFault("unreadable", record.RECORD))
    return sorted(set(faults))


def _listed(statement: Statement, files: Mapping[str, bytes]) -> list[RecordFault]:
    listed = {str(name): str(digest) for name, digest in statement.data["files"].items()}
    return [
        *(RecordFault("missing", name) for name in listed.keys() - files.keys()),
        *(RecordFault("unexpected_file", name) for name in files.keys() - listed.keys()),
        *(RecordFault("damaged", name) for name in files.keys() & listed.keys()
          if record.digest_of(files[name]) != listed[name])]


def _internal(statement: Statement, files: Mapping[str, bytes]) -> list[RecordFault]:
    if record.ROUND not in files:
        return [RecordFault("missing", record.ROUND)]
    data = statement.data
    names = files.get(record.NAMES, b"").decode()
    source = record.Source(
        _read(files, record.ROUND, "round"), names, _received(files),
        {int(number): str(theme) for number, theme in data["subjects"].items()}, str(data["version"]),
        str(data["previous"]), str(data["authority"]), str(data["siret"]))
    faults: list[RecordFault] = []
    if not source.round.coordinates(statement.key):
        faults.append(RecordFault("not_by_coordinator", record.RECORD))
    if names and rounds.names_digest(names) != source.round.names_digest:
        faults.append(RecordFault("damaged", record.NAMES))
    expected = record.internal_files(source)
    return faults + _against(files, expected) + _said(data, record.internal_data(source, expected))


def _public(statement: Statement, files: Mapping[str, bytes]) -> list[RecordFault]:
    data = statement.data
    found = rounds.from_data(data["parameters"])
    if len(found.evaluators) > MOST_EVALUATORS:
        raise ValueError("too many evaluators")
    if record.BALLOTS not in files or record.DECISIONS not in files:
        return []  # missing, as the statement says
    try:
        blind, final = tables.marks_of(found, tables.read_ballots(files[record.BALLOTS]))
    except _MALFORMED:
        return [RecordFault("csv_differs", record.BALLOTS)]
    count = parts.Count(found, blind, final, str(data["draw"]))
    decided = parts.decisions_of(files[record.DECISIONS])
    expected = {
        record.RESULTS: record.json_bytes(parts.results_data(count)),
        record.ANALYSIS: record.json_bytes(parts.analysis_data(count)),
        record.DELIBERATIONS: record.deliberations(count, decided, str(data["authority"]), str(data["siret"])),
    }
    subjects = {int(number): str(theme) for number, theme in data["subjects"].items()}
    faults = [
        RecordFault("decisions_differ", record.DECISIONS)
        for item in decided if (item | parts.standing(count, item["proposal"], item["outcome"], subjects)) != item]
    if data["results"] != record.digest_of(expected[record.RESULTS]):
        faults.append(RecordFault("record_differs", "results"))
    shown = {name: content for name, content in files.items() if name in expected}
    return faults + _against(shown, expected)


def _against(files: Mapping[str, bytes], expected: Mapping[str, bytes]) -> list[RecordFault]:
    faults = [RecordFault("missing", name) for name in expected.keys() - files.keys()]
    faults += [RecordFault("unexpected_file", name) for name in files.keys() - expected.keys()]
    return faults + [
        RecordFault(_DIFFERS.get(name, "damaged"), name) for name in files.keys() & expected.keys()
        if files[name] != expected[name]]


def _said(data: Mapping[str, Any], expected: Mapping[str, Any]) -> list[RecordFault]:
    """Where the statement says another thing than ``expected``; what it says of files is compared file by file."""
    return [
        RecordFault("record_differs", key) for key in (data.keys() | expected.keys()) - {"files"}
        if data.get(key) != expected.get(key)]


def _received(files: Mapping[str, bytes]) -> Received:
    kinds: dict[str, Kind] = {folder: kind for kind, folder in record.FOLDERS.items()}
    said = [
        _read(files, name, kinds[folder])
        for name in sorted(files) for folder in (name.partition("/")[0],) if folder in kinds and "/" in name]
    bundles = []
    for name in sorted(files):
        folder, _, last = name.rpartition("/")
        if folder.startswith(f"{record.BUNDLES}/") and last == bundle.STATEMENT:
            text = files[f"{folder}/{bundle.EVENTS}"].decode()
            statement = _read(files, name, "bundle")
            bytes.fromhex(statement.data["previous"])
            bundles.append(Bundle(statement, tuple(text.split("\n")) if text else ()))
    return Received.of(said, bundles)


def _read(files: Mapping[str, bytes], name: str, kind: Kind) -> Statement:
    return statements.read(files[name], name=name, kind=kind)


def _files(content: bytes) -> dict[str, bytes]:
    """Name -> content; only files stored as they are, so that nothing unpacks to more than its size.

    Raises ``BadInput('record_unreadable')``.
    """
    if len(content) > LARGEST:
        raise BadInput("record_unreadable")
    files: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > len(content):
                raise BadInput("record_unreadable")
            for entry in entries:
                strange = entry.filename in files or entry.filename.startswith(("/", "\\")) or ".." in entry.filename
                if strange or entry.compress_type != zipfile.ZIP_STORED or entry.file_size != entry.compress_size:
                    raise BadInput("record_unreadable")
                files[entry.filename] = archive.read(entry)
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise BadInput("record_unreadable") from error
    return files
