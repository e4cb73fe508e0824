"""A round between invented people, each with a device: what the tests of the protocol play with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from governance.scoring import exchange, statements
from governance.scoring.ballots import Ballots, ballots
from governance.scoring.bundle import Bundle, head_of, make
from governance.scoring.events import encode
from governance.scoring.merge import Merged, Received, project
from governance.scoring.rounds import Round, Seat, read_round
from governance.scoring.statements import Statement
from tests.unit.scoring.rounds import hexadecimal, make_round


class Device:
    """An invented device; the same ``word`` gives the same key."""

    def __init__(self, word: str) -> None:
        self.private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(hexadecimal(f"device {word}")))
        self.key = self.private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> tuple[str, str]:
        return self.key, self.private.sign(message).hex()


@dataclass
class Log:
    """What one device says; ``at`` does not matter to anything but eyes."""

    device: Device
    round: str
    at: int = 1_700_000_000
    lines: list[str] = field(default_factory=list)

    def say(self, kind: str, **data: object) -> str:
        """Append an event; its id."""
        self.lines.append(encode(len(self.lines), kind, self.at + len(self.lines), data))
        return head_of(self.round, self.device.key, self.lines).id

    def open(self) -> str:
        return self.say("open", nonce=hexadecimal(f"nonce of {self.device.key}"), seed=7)

    def ballot(
        self, proposal: int, grades: str, *, reasons: Mapping[str, str] | None = None, replaces: Sequence[str] = (),
        after: str = "", reason: str = "",
    ) -> str:
        return self.say(
            "ballot", proposal=proposal, grades=grades, reasons=dict(reasons or {}), replaces=list(replaces),
            after=after, reason=reason)

    def commit(self) -> Statement:
        return exchange.commit(self.round, head_of(self.round, self.device.key, self.lines), self.device.sign)

    def bundle(self, heads: str, *, first: int = 0, until: int | None = None) -> Bundle:
        return make(
            self.round, self.lines[:until], self.device.sign, self.device.key, heads=heads, first=first)

    def copy(self) -> "Log":
        """The same, as a backup would give it back."""
        return Log(self.device, self.round, self.at, list(self.lines))


class Circle:
    """A coordinator (m0, decides) and evaluators m1, m2..., a signed round, one log each."""

    def __init__(self, evaluators: int = 3, proposals: int = 4, **changes: Any) -> None:
        self.chair = Device("chair")
        self.devices = [Device(f"evaluator {number}") for number in range(1, evaluators + 1)]
        roster = (
            Seat("m0", ("coordinator", "decider"), (self.chair.key,)),
            *(Seat(f"m{place}", ("evaluator",), (device.key,)) for place, device in enumerate(self.devices, 1)))
        made = make_round(2, proposals, roster=roster, **changes)
        self.statement = statements.sign("round", made.to_data(), self.chair.sign)
        self.digest = self.statement.digest
        self.logs = [Log(device, self.digest) for device in self.devices]
        self.minutes = Log(self.chair, self.digest)

    @cached_property
    def round(self) -> Round:
        return read_round(self.statement)

    def score(self, *rows: Sequence[str]) -> "Circle":
        """Each evaluator opens a log and gives the proposals in turn these grades ("" leaves one out)."""
        for log, row in zip(self.logs, rows, strict=True):
            log.open()
            for proposal, grades in enumerate(row, 1):
                if grades:
                    log.ballot(proposal, grades)
        return self

    def heads(self, *absent: int) -> Statement:
        """The list of heads, without those whose place (from 0) is ``absent``."""
        commitments = [log.commit() for place, log in enumerate(self.logs) if place not in absent]
        return exchange.list_heads(
            self.digest, commitments, [f"m{place + 1}" for place in absent], self.chair.sign)

    def received(self, heads: Statement, *more: Bundle | Statement, without: Sequence[int] = ()) -> Received:
        """The list, and everybody's bundle but those of ``without``."""
        logs = [log.bundle(heads.digest) for place, log in enumerate(self.logs) if place not in without]
        return Received.of(
            [heads, *(item for item in more if isinstance(item, Statement))],
            [*logs, *(item for item in more if isinstance(item, Bundle))])

    def merged(self, received: Received) -> Merged:
        return project(self.round, self.digest, received)

    def ballots(self, received: Received) -> Ballots:
        return ballots(self.merged(received))
