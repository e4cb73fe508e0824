"""Reads a round of scoring back from the dossier: what was frozen, what was received, and what it amounts to."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from governance.errors import BadInput, Refused
from governance.scoring import bundle, statements
from governance.scoring.ballots import ballots
from governance.scoring.bundle import Bundle
from governance.scoring.merge import Merged, Received, project
from governance.scoring.package import Proposal
from governance.scoring.rounds import Round, read_round
from governance.scoring.state import FileAside, RoundState, Stage
from governance.scoring.statements import Statement
from governance.sign_off import Signer
from governance.store.leaving import moment
from governance.store.scoring_tables import (
    scoring_aside, scoring_file, scoring_log, scoring_proposal, scoring_record, scoring_round,
)

_SHOWING = frozenset({"conflict", "ballot", "withdraw", "sheet"})
"""What only an evaluator says: one of them, and a bundle was revealed."""


def state(connection: Connection, digest: str) -> RoundState:
    """The round ``digest`` with everything received; raises ``BadInput('round_unknown')``."""
    row = connection.execute(select(scoring_round).where(scoring_round.c.digest == digest)).one_or_none()
    if row is None:
        raise BadInput("round_unknown")
    statement = stored(row.statement)
    found = read_round(statement)
    logs = _logs(connection, digest)
    came = _received(connection, digest).union(Received.of((), logs))
    merged = project(found, digest, came)
    record = last_record(connection, digest)
    return RoundState(
        digest=digest, statement=statement, round=found, names=json.loads(row.names)["names"], names_text=row.names,
        stage=_stage(merged, record), received=came, own=tuple(line for log in logs for line in log.lines),
        merged=merged, ballots=ballots(merged), proposals=_proposals(connection, digest),
        files_aside=_aside(connection, digest), record=record)


def signing_key(signer: Signer) -> str:
    """Public key (hex) of whoever opened the dossier."""
    return signer(b"")[0]


def coordinating_key(found: Round, signer: Signer) -> str:
    """The same; raises ``Refused('not_coordinating')`` when the round does not know it as its coordinator's."""
    key = signing_key(signer)
    if not found.coordinates(key):
        raise Refused("not_coordinating")
    return key


def stored(text: str) -> Statement:
    """A statement as it was kept."""
    return statements.read(text.encode(), name="dossier")


def log_lines(connection: Connection, digest: str, key: str) -> list[str]:
    """Lines of the log that ``key`` keeps here."""
    query = select(scoring_log.c.line).where(scoring_log.c.round == digest, scoring_log.c.key == key)
    return list(connection.scalars(query.order_by(scoring_log.c.seq)))


def last_record(connection: Connection, digest: str) -> str:
    """Digest of the last decision record of a round, "" before."""
    query = select(scoring_record.c.digest).where(scoring_record.c.round == digest)
    return connection.scalar(query.order_by(scoring_record.c.id.desc()).limit(1)) or ""


def _stage(merged: Merged, record: str) -> Stage:
    if record:
        return "decided"
    if any(event.kind in _SHOWING for log in merged.events.values() for event in log):
        return "revealed"
    return "scoring" if merged.heads is None else "committed"


def _received(connection: Connection, digest: str) -> Received:
    rows = connection.execute(
        select(scoring_file.c.kind, scoring_file.c.content).where(scoring_file.c.round == digest)).all()
    return Received.of(
        [statements.read(row.content, name="dossier") for row in rows if row.kind != "bundle"],
        [bundle.unpack(row.content, name="dossier") for row in rows if row.kind == "bundle"])


def _logs(connection: Connection, digest: str) -> list[Bundle]:
    """The logs kept here, as the bundles that were signed when their last line was written."""
    by_key: dict[str, list[Any]] = {}
    query = select(scoring_log).where(scoring_log.c.round == digest)
    for row in connection.execute(query.order_by(scoring_log.c.key, scoring_log.c.seq)):
        by_key.setdefault(row.key, []).append(row)
    return [Bundle(stored(rows[-1].statement), tuple(row.line for row in rows)) for rows in by_key.values()]


def _proposals(connection: Connection, digest: str) -> Mapping[int, Proposal]:
    query = select(scoring_proposal.c.content).where(scoring_proposal.c.round == digest)
    texts = connection.scalars(query.order_by(scoring_proposal.c.number))
    return {item.number: item for item in map(Proposal.from_data, map(json.loads, texts))}


def _aside(connection: Connection, digest: str) -> tuple[FileAside, ...]:
    columns = (scoring_aside.c.id, scoring_aside.c.name, scoring_aside.c.code, scoring_aside.c.at)
    rows = connection.execute(select(*columns).where(scoring_aside.c.round == digest).order_by(scoring_aside.c.id))
    return tuple(FileAside(row.id, row.name, row.code, moment(row.at)) for row in rows)
