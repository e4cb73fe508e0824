"""The decision record of a round: one zip from which anybody recomputes who was counted, how, and what was decided.

The internal record holds everything that was signed. The public one holds the same results, the ballots under letters
instead of names, and no key, signature or sentence of an evaluator; neither holds a text of a citizen. The zips have no
dates and no compression: the same round gives the same bytes everywhere.
"""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from governance.charter import Charter
from governance.csv_cells import csv_bytes
from governance.scoring import record_parts as parts
from governance.scoring import tables
from governance.scoring.ballots import Ballots, Place, ballots
from governance.scoring.bundle import EVENTS, STATEMENT
from governance.scoring.merge import Merged, Received, project
from governance.scoring.results import Marks
from governance.scoring.rounds import Round, read_round
from governance.scoring.state import IssuedRecord, RoundState
from governance.scoring.statements import Kind, Statement, canonical, sign
from governance.sign_off import Signer

RECORD, ROUND, NAMES = "record.json", "round.json", "names.json"
RESULTS, ANALYSIS, DECISIONS = "results.json", "analysis.json", "decisions.json"
BALLOTS, DELIBERATIONS = "ballots.csv", "deliberations.csv"
FOLDERS: Mapping[Kind, str] = {"heads": "heads", "commitment": "commitments", "enrolment": "enrolments"}
"""Kind of statement -> folder in the zip."""
BUNDLES = "bundles"
_SHORT = 24
"""Hexadecimal digits of a digest in a file name."""
_WHEN = (1980, 1, 1, 0, 0, 0)

Files = dict[str, bytes]


@dataclass(frozen=True)
class Source:
    """Everything a record is computed from. ``names_text``: "" once the names are gone; ``subjects``: number of a
    proposal -> its theme; ``authority``: the deciding body, ``siret`` its number in the French register of bodies or
    ""; ``version``: of the software; ``previous``: digest of the record that this one corrects, or ""."""

    statement: Statement
    names_text: str
    received: Received
    subjects: Mapping[int, str]
    version: str
    previous: str
    authority: str = ""
    siret: str = ""

    @classmethod
    def of(
        cls, state: RoundState, *, version: str, previous: str, authority: str = "", siret: str = "",
    ) -> "Source":
        """That of a round as a dossier knows it."""
        subjects = {
            number: item.theme for number, item in state.proposals.items()
            if item.theme and number in state.round.proposals}
        return cls(
            state.statement, state.names_text, state.received, subjects, version, previous, authority, siret)

    @cached_property
    def round(self) -> Round:
        """The round; raises as ``rounds.read_round``."""
        return read_round(self.statement)

    @cached_property
    def merged(self) -> Merged:
        """What was received means this."""
        return project(self.round, self.statement.digest, self.received)

    @cached_property
    def ballots(self) -> Ballots:
        """The ballots it amounts to."""
        return ballots(self.merged)

    @cached_property
    def count(self) -> parts.Count:
        """The ballots, counted."""
        blind, final = (tables.seen(self.ballots.marks(self.round, phase)) for phase in ("blind", "final"))
        return parts.Count(self.round, blind, final, parts.draw(self.round, self.statement.digest, self.merged))

    @cached_property
    def letters(self) -> dict[str, str]:
        """Evaluator -> letter."""
        return parts.letters(self.round)

    @cached_property
    def lettered(self) -> parts.Count:
        """The same ballots under letters."""
        return parts.Count(
            parts.lettered(self.round, self.letters), _lettered(self.count.blind, self.letters),
            _lettered(self.count.final, self.letters), self.count.draw)


def authority_of(charter: Charter) -> str:
    """The deciding body: those responsible for the consultation, as the charter names them."""
    return ", ".join(item.name for item in charter.consultation.controllers)


def issue(
    state: RoundState, *, version: str, signer: Signer, authority: str = "", siret: str = "",
) -> IssuedRecord:
    """Both records of a round as it stands, signed, naming the one issued before (``state.record``)."""
    source = Source.of(state, version=version, previous=state.record, authority=authority, siret=siret)
    statement, files = internal(source, signer)
    return IssuedRecord(
        statement.digest, _zip(statement, files), _zip(*public(source, statement.digest, signer)))


def build(
    state: RoundState, *, version: str, names: bool, previous: str, signer: Signer, authority: str = "",
    siret: str = "",
) -> bytes:
    """One record as a zip: the internal one, or without ``names`` the public one."""
    source = Source.of(state, version=version, previous=previous, authority=authority, siret=siret)
    statement, files = internal(source, signer)
    return _zip(statement, files) if names else _zip(*public(source, statement.digest, signer))


def internal(source: Source, signer: Signer) -> tuple[Statement, Files]:
    """The signed statement of the internal record, and the files beside it."""
    files = internal_files(source)
    return sign("record", internal_data(source, files), signer), files


def public(source: Source, record: str, signer: Signer) -> tuple[Statement, Files]:
    """The same of the public one; ``record``: digest of the internal statement, which answers to citizens cite."""
    files = public_files(source)
    return sign("record", public_data(source, record, files), signer), files


def internal_files(source: Source) -> Files:
    """Name -> content of the internal record, its statement left out."""
    count, said = source.count, source.ballots
    names = source.names_text
    called = parts.names_of(names, source.round)
    analysis = parts.analysis_data(count)
    analysis["moves"]["ballots"] = parts.explained_moves(analysis["moves"]["ballots"], said)
    decisions = parts.decisions_data(count, said.decisions, source.subjects, public=False)
    return {
        **_received(source.received),
        ROUND: source.statement.to_bytes(),
        **({NAMES: names.encode()} if names else {}),
        RESULTS: json_bytes(parts.results_data(count)),
        ANALYSIS: json_bytes({**analysis, "agenda": parts.agenda_data(count, said)}),
        DECISIONS: json_bytes({"collegial": list(parts.collegial_data(said)), "decisions": decisions}),
        BALLOTS: csv_bytes(tables.BALLOT_COLUMNS, tables.ballot_rows(source.round, said, called)),
        DELIBERATIONS: deliberations(count, decisions, source.authority, source.siret),
    }


def public_files(source: Source) -> Files:
    """Name -> content of the public record, its statement left out."""
    count, said = source.lettered, source.ballots
    decisions = parts.decisions_data(count, said.decisions, source.subjects, public=True)
    rows = tables.ballot_rows(source.round, said, source.letters, public=True)
    return {
        RESULTS: json_bytes(parts.results_data(count)),
        ANALYSIS: json_bytes(parts.analysis_data(count)),
        DECISIONS: json_bytes({"collegial": list(parts.collegial_data(said)), "decisions": decisions}),
        BALLOTS: csv_bytes(tables.BALLOT_COLUMNS, rows),
        DELIBERATIONS: deliberations(count, decisions, source.authority, source.siret),
    }


def deliberations(count: parts.Count, decisions: list[parts.Data], authority: str, siret: str) -> bytes:
    """The decisions as SCDL deliberations (CSV)."""
    by_proposal = tables.votes(count.round, count.final, [item["proposal"] for item in decisions])
    return csv_bytes(
        tables.DELIBERATION_COLUMNS,
        tables.deliberation_rows(count.round, decisions, by_proposal, authority=authority, siret=siret))


def internal_data(source: Source, files: Mapping[str, bytes]) -> parts.Data:
    """What the coordinator signs of the internal record."""
    merged = source.merged
    return {
        **_common(source, files), "variant": "internal",
        "absent": list(merged.heads.absent) if merged.heads else [],
        "aside": [
            {"code": item.code, "count": item.count, "key": item.key, "seq": item.seq} for item in merged.aside],
        "commitments": {key: [head.id, head.seq] for key, head in merged.commitments.items()},
        "events": {
            key: {"blind": merged.blind[key], "counted": len(events), "last": events[-1].id if events else ""}
            for key, events in merged.events.items()},
        "set_aside": dict(source.ballots.set_aside),
    }


def public_data(source: Source, record: str, files: Mapping[str, bytes]) -> parts.Data:
    """What the coordinator signs of the public one."""
    aside: dict[str, int] = {}
    for item in source.merged.aside:
        aside[item.code] = aside.get(item.code, 0) + item.count
    return {
        **_common(source, files), "variant": "public", "aside": aside,
        "parameters": source.lettered.round.to_data(), "record": record, "seats": parts.seats(source.round),
        "set_aside": len(source.ballots.set_aside),
    }


def _common(source: Source, files: Mapping[str, bytes]) -> parts.Data:
    digests = {name: digest_of(content) for name, content in files.items()}
    return {
        "authority": source.authority, "draw": source.count.draw, "files": digests, "heads": source.merged.heads_digest,
        "previous": source.previous, "results": digests[RESULTS], "round": source.statement.digest,
        "siret": source.siret, "subjects": {str(number): theme for number, theme in source.subjects.items()},
        "version": source.version,
    }


def _received(received: Received) -> Files:
    files = {}
    for (digest, key), item in received.statements.items():
        if item.kind in FOLDERS:
            files[f"{FOLDERS[item.kind]}/{digest[:_SHORT]}-{key[:_SHORT]}.json"] = item.to_bytes()
    for digest, bundle in received.bundles.items():
        files[f"{BUNDLES}/{digest[:_SHORT]}/{STATEMENT}"] = bundle.statement.to_bytes()
        files[f"{BUNDLES}/{digest[:_SHORT]}/{EVENTS}"] = "\n".join(bundle.lines).encode()
    return files


def _lettered(marks: Marks, by_member: Mapping[str, str]) -> dict[Place, str]:
    return {
        (by_member[member], proposal): said for (member, proposal), said in marks.items() if member in by_member}


def digest_of(content: bytes) -> str:
    """SHA-256 (hex)."""
    return hashlib.sha256(content).hexdigest()


def json_bytes(data: parts.Data) -> bytes:
    """As it is written: canonical JSON and a line end."""
    return canonical(data).encode() + b"\n"


def _zip(statement: Statement, files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    whole = {**files, RECORD: statement.to_bytes()}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(whole):
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.create_system = 3  # as written on Windows too
            archive.writestr(entry, whole[name])
    return out.getvalue()
