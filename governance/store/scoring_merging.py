"""Takes in what members send, says what each file brings, and signs who may join late and what was committed to."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from governance.errors import BadInput, Refused, UserFacing
from governance.operations import Changes
from governance.scoring import bundle, exchange, sealing, statements
from governance.scoring.bundle import Bundle
from governance.scoring.exchange import Enrolment
from governance.scoring.merge import Aside
from governance.scoring.operations import EnrolDevice, IssueHeads, ReceiveFiles
from governance.scoring.rounds import is_hex
from governance.scoring.state import FileNews, MemberNews, Reception, RoundState
from governance.scoring.statements import Statement
from governance.store import events, scoring_opening, scoring_state
from governance.store.changing import Applied
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.scoring_tables import joining, scoring_aside, scoring_file

KEPT_ASIDE = 5_000_000
"""Bytes of the largest unreadable file that is kept."""
_ZIP = b"PK"
_FAULTS = {
    "commitment": {"unknown_key", "left_out"},
    "heads": {"not_by_coordinator", "two_lists"},
    "enrolment": {"not_by_coordinator", "key_taken"},
    "bundle": {"unknown_key", "damaged", "gap", "fork", "short_of_commitment", "other_log", "not_allowed", "invalid"},
}
"""What may be wrong with a file of each kind; ``wrong_round`` and ``early`` are asked of the file itself."""


class _Taken(NamedTuple):
    """A file as it was taken: what it is (None: unreadable), and new, known, or an error's code."""

    name: str
    item: Statement | Bundle | None
    outcome: str


def receive(connection: Connection, operation: ReceiveFiles, context: ImportContext) -> Applied:
    """See ``ReceiveFiles``: what cannot be read is put aside with its code, the rest is taken.

    Raises:
        BadInput: ``round_unknown``.
    """
    before = scoring_state.state(connection, operation.round)
    taken = [_take(connection, before, name, content, context) for name, content in operation.files]
    after = scoring_state.state(connection, operation.round)
    appeared = set(after.merged.aside) - set(before.merged.aside)
    report = Reception(
        tuple(_news(one, after, appeared) for one in taken), _members(before, after), len(after.merged.aside))
    fresh = sorted(_digest(one.item) for one in taken if one.item is not None and one.outcome == "new")
    params = {
        "digests": fresh, "files": len(taken), "round": operation.round,
        "unreadable": sum(one.item is None for one in taken)}
    return Logged(operation.code, params), Changes(scoring_opening.NEWS, (), report)


def enrol(connection: Connection, operation: EnrolDevice, context: ImportContext) -> Applied:
    """See ``EnrolDevice``.

    Raises:
        BadInput: ``round_unknown``, ``joining_unknown``, ``seat_unknown`` (no such member), ``device_unknown`` (the one
            to replace is not theirs).
        Refused: ``not_coordinating``, ``key_seated`` (the device has a seat already).
    """
    state = scoring_state.state(connection, operation.round)
    scoring_state.coordinating_key(state.round, context.signer)
    if connection.scalar(select(joining.c.key).where(joining.c.key == operation.key)) is None:
        raise BadInput("joining_unknown", count=1)
    if operation.member not in state.names:
        raise BadInput("seat_unknown", member=operation.member)
    if operation.key in state.merged.members:
        raise Refused("key_seated")
    if operation.replaces and state.merged.members.get(operation.replaces) != operation.member:
        raise BadInput("device_unknown", member=operation.member)
    arrival = Enrolment(operation.round, operation.member, operation.key, operation.replaces)
    return _signed(connection, operation.code, exchange.enrol(arrival, context.signer), operation.round, context)


def issue_heads(connection: Connection, operation: IssueHeads, context: ImportContext) -> Applied:
    """See ``IssueHeads``.

    Raises:
        BadInput: ``round_unknown``.
        Refused: ``not_coordinating``, ``heads_issued_already``, ``nothing_committed``.
    """
    state = scoring_state.state(connection, operation.round)
    scoring_state.coordinating_key(state.round, context.signer)
    if state.merged.heads is not None:
        raise Refused("heads_issued_already")
    given = [
        item for _, item in sorted(state.received.statements.items())
        if item.kind == "commitment" and exchange.round_of(item) == operation.round
        and state.merged.commitments.get(item.key) == exchange.commitment_of(item)]
    if not given:
        raise Refused("nothing_committed")
    present = {state.merged.members[item.key] for item in given}
    absent = [member for member in state.round.evaluators if member not in present]
    signed = exchange.list_heads(operation.round, given, absent, context.signer)
    return _signed(connection, operation.code, signed, operation.round, context, devices=len(given), absent=len(absent))


def _signed(
    connection: Connection, code: str, statement: Statement, round_digest: str, context: ImportContext, **counts: int
) -> Applied:
    """Keep a statement that was signed here, and report it."""
    _keep(connection, round_digest, statement, context)
    params = {statement.kind: statement.digest, "round": round_digest, **counts}
    return Logged(code, params), Changes(scoring_opening.NEWS, (), statement)


def _take(connection: Connection, before: RoundState, name: str, content: bytes, context: ImportContext) -> _Taken:
    try:
        item = _read(name, content, context)
    except UserFacing as error:
        _put_aside(connection, before.digest, name, content, error.code)
        return _Taken(name, None, error.code)
    if isinstance(item, Statement) and item.kind == "joining":
        new = scoring_opening.keep_joining(connection, item)
    else:
        new = _keep(connection, before.digest, item, context) and not _held(item, before.received.bundles.values())
    return _Taken(name, item, "new" if new else "known")


def _read(name: str, content: bytes, context: ImportContext) -> Statement | Bundle:
    """What a file holds, of a kind and a shape that a round takes in."""
    if content.startswith(sealing.MAGIC):
        content = context.opener(content, name)
    if content.startswith(_ZIP):
        found = bundle.unpack(content, name=name)
        data, types = found.statement.data, {"first": int, "head": str, "heads": str, "round": str, "seq": int}
        if not all(type(data.get(field)) is wanted for field, wanted in types.items()):
            raise BadInput("bundle_unreadable", file=name)
        return found
    statement = statements.read(content, name=name)
    if statement.kind == "commitment":
        exchange.commitment_of(statement)
    elif statement.kind == "heads":
        exchange.heads_of(statement)
    elif statement.kind == "joining":
        exchange.joining_of(statement)
    elif statement.kind != "enrolment":
        raise BadInput("kind_unexpected", file=name, kind=statement.kind)
    elif not is_hex(exchange.enrolment_of(statement).key, 32):
        raise BadInput("statement_unreadable", file=name)
    return statement


def _keep(connection: Connection, round_digest: str, item: Statement | Bundle, context: ImportContext) -> bool:
    """Add to what was received; whether it was not there yet."""
    place = (scoring_file.c.round == round_digest) & (scoring_file.c.digest == _digest(item))
    if connection.scalar(select(scoring_file.c.digest).where(place)) is not None:
        return False
    kind, content = ("bundle", bundle.pack(item)) if isinstance(item, Bundle) else (item.kind, item.to_bytes())
    connection.execute(insert(scoring_file).values(
        round=round_digest, digest=_digest(item), kind=kind, content=content, received_at=events.now(),
        member=context.member_id))
    return True


def _digest(item: Statement | Bundle) -> str:
    return item.digest if isinstance(item, Bundle) else hashlib.sha256(item.to_bytes()).hexdigest()


def _held(item: Statement | Bundle, bundles: Iterable[Bundle]) -> bool:
    """Whether a bundle says nothing, of the same list of heads, that another did not say."""
    if not isinstance(item, Bundle):
        return False
    heads = item.statement.data["heads"]
    return any(
        one.key == item.key and one.statement.data["heads"] == heads and set(item.ids) <= set(one.ids)
        for one in bundles)


def _put_aside(connection: Connection, round_digest: str, name: str, content: bytes, code: str) -> None:
    digest = hashlib.sha256(content).hexdigest()
    known = select(scoring_aside.c.id).where(
        scoring_aside.c.round == round_digest, scoring_aside.c.digest == digest, scoring_aside.c.code == code)
    if connection.scalar(known) is None:
        connection.execute(insert(scoring_aside).values(
            round=round_digest, name=name, code=code, digest=digest,
            content=content if len(content) <= KEPT_ASIDE else b"", at=events.now()))


def _news(one: _Taken, after: RoundState, appeared: set[Aside]) -> FileNews:
    if one.item is None:
        return FileNews(one.name, "", "", one.outcome)
    statement = one.item.statement if isinstance(one.item, Bundle) else one.item
    key = exchange.enrolment_of(statement).key if statement.kind == "enrolment" else statement.key
    outcome = one.outcome
    if outcome == "new" and statement.kind != "joining":
        outcome = _fault(statement, after) or next(
            (found.code for found in sorted(appeared)
             if found.key in (key, statement.key) and found.code in _FAULTS[statement.kind]), "new")
    return FileNews(one.name, statement.kind, after.merged.members.get(key, ""), outcome)


def _fault(statement: Statement, after: RoundState) -> str:
    if exchange.round_of(statement) != after.digest:
        return "wrong_round"
    if statement.kind != "bundle" or after.round.coordinates(statement.key):
        return ""
    lists = [
        item.digest for item in after.received.statements.values()
        if item.kind == "heads" and after.round.coordinates(item.key)]
    return "" if statement.data["heads"] in lists else "early"


def _members(before: RoundState, after: RoundState) -> tuple[MemberNews, ...]:
    """Whose ballots count now and did not, or differ."""
    former, now = before.ballots.marks(before.round, "final"), after.ballots.marks(after.round, "final")
    moved = Counter(member for (member, number), marks in now.items() if former.get((member, number)) != marks)
    apart = Counter(
        member for (member, number), casts in after.ballots.contradictions.items()
        if before.ballots.contradictions.get((member, number)) != casts)
    return tuple(
        MemberNews(member, name, moved[member], apart[member])
        for member, name in after.names.items() if member in moved or member in apart)
