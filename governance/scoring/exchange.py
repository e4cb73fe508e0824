"""The small statements that members exchange around a round: who is invited, who joins, who is committed to what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from governance.errors import BadInput
from governance.scoring.rounds import Duty
from governance.scoring.statements import Statement, sign, spoken
from governance.sign_off import Signer

_SEQ_DIGITS = 9
"""A commitment has the same size whatever it commits to."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """``dossier``: consultation's code; ``key``: of the coordinator, by which later files are recognised."""

    dossier: str
    title: Mapping[str, str]
    name: str
    duties: tuple[Duty, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Joining:
    """A device that asks for a seat: ``key`` signed it; ``invitation``: digest of the one it answers, or ""."""

    name: str
    key: str
    invitation: str


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A device more for a member of an open round, ``replaces`` the one that was lost (or "")."""

    round: str
    member: str
    key: str
    replaces: str


@dataclass(frozen=True, slots=True)
class Head:
    """A log up to its event number ``seq`` (from 0; -1: empty), whose id is ``id`` (hex)."""

    id: str
    seq: int


@dataclass(frozen=True, slots=True)
class Heads:
    """The coordinator's list: what each device is committed to; ``absent``: members who committed nothing."""

    round: str
    heads: Mapping[str, Head]
    absent: tuple[str, ...]


def invite(invitation: Invitation, signer: Signer) -> Statement:
    """Sign an invitation; its ``key`` is the signer's."""
    data = {
        "dossier": invitation.dossier, "duties": list(invitation.duties), "name": spoken(invitation.name),
        "title": dict(invitation.title)}
    return sign("invitation", data, signer)


def join(name: str, invitation: str, signer: Signer) -> Statement:
    """Ask for a seat for the device behind ``signer``."""
    return sign("joining", {"invitation": invitation, "name": spoken(name)}, signer)


def enrol(enrolment: Enrolment, signer: Signer) -> Statement:
    """Sign the arrival of a device."""
    data = {"key": enrolment.key, "member": enrolment.member, "replaces": enrolment.replaces, "round": enrolment.round}
    return sign("enrolment", data, signer)


def commit(round_digest: str, head: Head, signer: Signer) -> Statement:
    """Commit the device behind ``signer`` to its log."""
    data = {"head": head.id, "round": round_digest, "seq": f"{head.seq + 1:0{_SEQ_DIGITS}d}"}
    return sign("commitment", data, signer)


def list_heads(round_digest: str, commitments: Sequence[Statement], absent: Sequence[str], signer: Signer) -> Statement:
    """Sign the list of what was committed to."""
    heads = {item.key: commitment_of(item) for item in commitments}
    data = {
        "absent": sorted(absent), "heads": {key: [head.id, head.seq] for key, head in heads.items()},
        "round": round_digest}
    return sign("heads", data, signer)


def invitation_of(statement: Statement) -> Invitation:
    """Read an invitation; raises ``BadInput('statement_unreadable')``, as the others do."""
    data = _data(statement, "invitation", dossier=str, title=dict, name=str, duties=list)
    return Invitation(data["dossier"], data["title"], data["name"], tuple(data["duties"]), statement.key)


def joining_of(statement: Statement) -> Joining:
    """Read a joining request."""
    data = _data(statement, "joining", name=str, invitation=str)
    return Joining(data["name"], statement.key, data["invitation"])


def enrolment_of(statement: Statement) -> Enrolment:
    """Read an enrolment."""
    data = _data(statement, "enrolment", round=str, member=str, key=str, replaces=str)
    return Enrolment(data["round"], data["member"], data["key"], data["replaces"])


def commitment_of(statement: Statement) -> Head:
    """What a commitment commits to."""
    data = _data(statement, "commitment", round=str, head=str, seq=str)
    if not data["seq"].isascii() or not data["seq"].isdecimal():
        raise BadInput("statement_unreadable", file="commitment")
    return Head(data["head"], int(data["seq"]) - 1)


def heads_of(statement: Statement) -> Heads:
    """Read a list of heads."""
    data = _data(statement, "heads", round=str, heads=dict, absent=list)
    try:
        heads = {str(key): Head(str(number), int(seq)) for key, (number, seq) in data["heads"].items()}
    except (ValueError, TypeError) as error:
        raise BadInput("statement_unreadable", file="heads") from error
    return Heads(data["round"], heads, tuple(str(item) for item in data["absent"]))


def round_of(statement: Statement) -> str:
    """Digest of the round that a statement belongs to, "" for one that belongs to none."""
    return str(statement.data.get("round", ""))


def _data(statement: Statement, kind: str, **types: type) -> dict[str, Any]:
    data = statement.data
    if statement.kind != kind or not all(isinstance(data.get(name), wanted) for name, wanted in types.items()):
        raise BadInput("statement_unreadable", file=kind)
    return data
