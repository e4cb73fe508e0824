"""The meeting: what a coordinator writes in a log of their own, and the decision record that comes of it."""

import hashlib
import secrets
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from sqlalchemy import Connection, insert

from governance.errors import BadInput, Refused
from governance.operations import Changes
from governance.scoring import bundle
from governance.scoring.events import COORDINATOR_KINDS, Event, chain, encode, genesis
from governance.scoring.operations import IssueRecord, RecordInMeeting
from governance.scoring.state import RoundState
from governance.scoring.statements import spoken
from governance.scoring.validity import Validity
from governance.sign_off import Signer
from governance.store import events, scoring_opening, scoring_state
from governance.store.changing import Applied
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.scoring_tables import scoring_log, scoring_record

SAID = COORDINATOR_KINDS - {"open", "adopt"}


def record_in_meeting(connection: Connection, operation: RecordInMeeting, context: ImportContext) -> Applied:
    """See ``RecordInMeeting``. The journal names the kind and the event, never who was graded nor how.

    Raises:
        BadInput: ``round_unknown``, ``meeting_kind_unknown``, ``meeting_entry_invalid`` (says nothing of this round),
            ``event_unknown`` (sets aside what does not count).
        Refused: ``not_coordinating``, ``heads_missing``, ``not_the_decider``, ``decision_reason_missing``.
    """
    state = scoring_state.state(connection, operation.round)
    key = scoring_state.coordinating_key(state.round, context.signer)
    if state.merged.heads is None:
        raise Refused("heads_missing")
    if operation.kind not in SAID:
        raise BadInput("meeting_kind_unknown", kind=operation.kind, known=", ".join(sorted(SAID)))
    data = _entered(operation.data)
    if operation.kind == "decision" and data.get("by") not in _deciders(state):
        raise Refused("not_the_decider")
    if not Validity(state.round)(Event("", key, 0, operation.kind, 0, data)):
        raise BadInput("meeting_entry_invalid", kind=operation.kind)
    if operation.kind == "set_aside" and not _counts(state, data["event"]):
        raise BadInput("event_unknown")
    if operation.kind == "decision" and not data["reason"] and _against_order(state, data["proposal"], data["outcome"]):
        raise Refused("decision_reason_missing")
    number = _append(connection, operation.round, key, operation.kind, data, context.signer)
    targets = [data["proposal"]] if "proposal" in data else []
    params = {"event": number, "kind": operation.kind, "round": operation.round}
    return Logged(operation.code, params, None, targets), Changes(scoring_opening.NEWS, (), number)


def issue_record(connection: Connection, operation: IssueRecord, context: ImportContext) -> Applied:
    """See ``IssueRecord``.

    Raises:
        BadInput: ``round_unknown``.
        Refused: ``not_coordinating``, ``heads_missing``.
    """
    from governance.scoring import record

    state = scoring_state.state(connection, operation.round)
    scoring_state.coordinating_key(state.round, context.signer)
    if state.merged.heads is None:
        raise Refused("heads_missing")
    issued = record.issue(
        state, version=version("collegiale"), signer=context.signer,
        authority=record.authority_of(context.charter))
    connection.execute(insert(scoring_record).values(round=operation.round, at=events.now(), digest=issued.digest))
    files = {"internal": issued.internal, "public": issued.public}
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    params = {"record": issued.digest, "round": operation.round, **digests}
    return Logged(operation.code, params), Changes(scoring_opening.NEWS, (), issued)


def _entered(value: Any) -> Any:
    """Sentences as they are kept, at any depth."""
    if isinstance(value, str):
        return spoken(value)
    if isinstance(value, Mapping):
        return {name: _entered(item) for name, item in value.items()}
    return [_entered(item) for item in value] if isinstance(value, list | tuple) else value


def _deciders(state: RoundState) -> list[str]:
    return [seat.member for seat in state.round.roster if "decider" in seat.duties]


def _counts(state: RoundState, number: str) -> bool:
    return any(event.id == number for log in state.merged.events.values() for event in log)


def _against_order(state: RoundState, proposal: int, outcome: str) -> bool:
    """Whether an outcome departs from the order of the final count."""
    from governance.scoring import record_parts, tables

    final = tables.seen(state.ballots.marks(state.round, "final"))
    count = record_parts.Count(state.round, {}, final, record_parts.draw(state.round, state.digest, state.merged))
    return record_parts.against_order(outcome, proposal, count.first)


def _append(
    connection: Connection, round_digest: str, key: str, kind: str, data: Mapping[str, Any], signer: Signer
) -> str:
    """Write an event at the end of the log of ``key``, sign the log up to it; returns its id."""
    lines, now = scoring_state.log_lines(connection, round_digest, key), events.now()
    if not lines:
        lines.append(encode(0, "open", now, {"nonce": secrets.token_hex(32), "seed": 0}))
        _write(connection, round_digest, key, lines, signer)
    lines.append(encode(len(lines), kind, now, data))
    _write(connection, round_digest, key, lines, signer)
    return chain(genesis(round_digest, key), lines)[-1].hex()


def _write(connection: Connection, round_digest: str, key: str, lines: list[str], signer: Signer) -> None:
    """Keep the last of ``lines``."""
    signed = bundle.make(round_digest, lines, signer, key).statement
    connection.execute(insert(scoring_log).values(
        round=round_digest, key=key, seq=len(lines) - 1, line=lines[-1], statement=signed.to_bytes().decode()))
