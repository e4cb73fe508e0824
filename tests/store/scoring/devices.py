"""Evaluators' devices, through the protocol itself: a key, a log, and the files that they send."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from governance.dossier import Dossier
from governance.scoring import bundle, exchange, sealing
from governance.scoring.events import chain, encode, genesis
from governance.scoring.operations import (
    AcceptJoining, IssueHeads, OpenRound, ReceiveFiles, RecordInMeeting,
)
from governance.scoring.rounds import Duty
from governance.scoring.settings import RoundSettings, SeatSettings, default_settings
from governance.scoring.state import Reception, RoundState
from governance.scoring.statements import Statement

NAMES = ("Anna (inventée)", "Bruno (inventé)", "Chiara (inventée)", "Dino (inventé)", "Elsa (inventée)")
WHEN = 1_770_000_000


class Device:
    """A machine with its own key; the log starts when it is given a round."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.private = Ed25519PrivateKey.generate()
        self.key = self.private.public_key().public_bytes_raw().hex()
        self.round = ""
        self.lines: list[str] = []

    def sign(self, message: bytes) -> tuple[str, str]:
        """A ``Signer``."""
        return self.key, self.private.sign(message).hex()

    def join(self, invitation: str = "") -> bytes:
        """A joining request."""
        return exchange.join(self.name, invitation, self.sign).to_bytes()

    def start(self, digest: str) -> "Device":
        """Open a log."""
        self.round = digest
        return self.say("open", nonce="ab" * 32, seed=1)

    def say(self, kind: str, **data: object) -> "Device":
        """Append an event."""
        self.lines.append(encode(len(self.lines), kind, WHEN, data))
        return self

    def grade(self, proposal: int, grades: str, **changes: Any) -> "Device":
        """Append a ballot."""
        said = {"after": "", "proposal": proposal, "grades": grades, "reason": "", "reasons": {}, "replaces": []}
        return self.say("ballot", **(said | changes))

    def last(self) -> str:
        """Id of the last event."""
        return chain(genesis(self.round, self.key), self.lines)[-1].hex()

    def commit(self) -> bytes:
        """The commitment to the log as it stands."""
        return exchange.commit(self.round, bundle.head_of(self.round, self.key, self.lines), self.sign).to_bytes()

    def reveal(self, heads: str, *keys: str) -> bytes:
        """The bundle that answers the list ``heads``, sealed to ``keys`` when there are any."""
        packed = bundle.pack(bundle.make(self.round, self.lines, self.sign, self.key, heads=heads))
        return sealing.seal(packed, keys) if keys else packed


def settings(dossier: Dossier, devices: Sequence[Device], **changes: Any) -> RoundSettings:
    """The usual settings with one evaluator per device."""
    duties: tuple[Duty, ...] = ("evaluator",)
    seats = tuple(SeatSettings(device.name, duties, (device.key,)) for device in devices)
    return replace(default_settings(dossier.charter), seats=seats, cut=2, **changes)


def open_round(dossier: Dossier, devices: Sequence[Device], **changes: Any) -> str:
    """Accept the requests of ``devices`` and open a round; returns its digest."""
    for device in devices:
        dossier.execute(AcceptJoining(file="a.joining", content=device.join()))
    digest = dossier.execute(OpenRound(settings=settings(dossier, devices, **changes))).report
    assert isinstance(digest, str)
    for device in devices:
        device.start(digest)
    return digest


def receive(dossier: Dossier, digest: str, *contents: bytes) -> Reception:
    """Merge files."""
    report = dossier.execute(ReceiveFiles(round=digest, files=named(*contents))).report
    assert isinstance(report, Reception)
    return report


def named(*contents: bytes) -> tuple[tuple[str, bytes], ...]:
    """Files under names that say nothing."""
    return tuple((f"file-{number}", content) for number, content in enumerate(contents))


def outcomes(report: Reception) -> list[str]:
    """What became of each file."""
    return [item.outcome for item in report.files]


def committed(dossier: Dossier, digest: str, devices: Sequence[Device]) -> Statement:
    """Every device commits, the list is signed."""
    assert outcomes(receive(dossier, digest, *(device.commit() for device in devices))) == ["new"] * len(devices)
    heads = dossier.execute(IssueHeads(round=digest)).report
    assert isinstance(heads, Statement)
    return heads


def revealed(dossier: Dossier, digest: str, devices: Sequence[Device]) -> Statement:
    """Commit, list, reveal; returns the list."""
    heads = committed(dossier, digest, devices)
    coordinator = state(dossier, digest).round.roster[0].keys[0]
    receive(dossier, digest, *(device.reveal(heads.digest, coordinator) for device in devices))
    return heads


def meet(dossier: Dossier, digest: str, kind: str, **data: object) -> str:
    """Record in the meeting; returns the id of the event."""
    report = dossier.execute(RecordInMeeting(round=digest, kind=kind, data=data)).report
    assert isinstance(report, str)
    return report


def decision(proposal: int, outcome: str, **changes: object) -> dict[str, object]:
    """The payload of a decision by the coordinator."""
    said: dict[str, object] = {
        "proposal": proposal, "outcome": outcome, "by": "m1", "reason": "", "dissent": [], "family": 0,
        "follow_up": {"what": "", "on": "", "who": ""}}
    return said | changes


def state(dossier: Dossier, digest: str) -> RoundState:
    """The round as queries give it."""
    with dossier.reads() as reads:
        return reads.round_state(digest)


def logged(dossier: Dossier) -> list[dict[str, Any]]:
    """Everything that the log of operations says, oldest first."""
    from sqlalchemy import select

    from governance.store.tables import event

    with dossier._database.reading() as connection:
        rows = connection.execute(select(event).order_by(event.c.id)).all()
    return [{"operation": row.operation, "params": json.loads(row.params), "inverse": row.inverse} for row in rows]
