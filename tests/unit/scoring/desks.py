"""Builds real rounds for the tests of desks: a coordinator with a key, evaluators' desks, a package."""

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from governance.keys import KdfParameters
from governance.scoring import exchange, package, sealing, statements
from governance.scoring.bundle import Bundle, unpack
from governance.scoring.desk import Desk, DeskRound
from governance.scoring.package import Proposal
from governance.scoring.rounds import Round, Seat, names_digest, names_text, proposal_digest
from governance.scoring.statements import Statement
from tests.unit.scoring.rounds import hexadecimal, make_round

SECRET = "une phrase inventée"
NAMES = {"m1": "Coordination Inventée", "m2": "Nadia Fictive", "m3": "Piero Inventato", "m4": "Paul Imaginaire"}


def quick(self: KdfParameters, passphrase: str, salt: bytes) -> bytes:
    """In place of Argon2id, whose slowness is tested elsewhere."""
    return hashlib.sha256(passphrase.encode() + salt).digest()


def photograph(colour: str = "teal", size: tuple[int, int] = (40, 30), **options: Any) -> bytes:
    """A picture file."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, options.pop("format", "JPEG"), **options)
    return out.getvalue()


def proposal(number: int, photographs: Sequence[str] = ()) -> Proposal:
    """An invented proposal."""
    return Proposal(
        number, "proposal", f"Titre {number}", f"Un sentier balisé, numéro {number}.", "fr", "health_social",
        {"commune": "Commune inventée"}, {"it": (f"Titolo {number}", "Un sentiero.")}, 1, tuple(photographs))


@dataclass
class Coordinator:
    """Signs rounds and packages, as a dossier would."""

    private: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def key(self) -> str:
        return self.private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> tuple[str, str]:
        return self.key, self.private.sign(message).hex()

    def invite(self, name: str) -> bytes:
        said = exchange.Invitation(hexadecimal("d"), {"fr": "Une", "it": "Una"}, name, ("evaluator",), self.key)
        return exchange.invite(said, self.sign).to_bytes()

    def round(self, keys: Sequence[str], proposals: Sequence[Proposal], **changes: Any) -> Round:
        """m1 coordinates, the holders of ``keys`` evaluate."""
        roster = [Seat("m1", ("coordinator",), (self.key,))]
        roster += [Seat(f"m{place}", ("evaluator",), (key,)) for place, key in enumerate(keys, 2)]
        base = make_round(len(keys) + 1, len(proposals))
        return Round(**{
            **{name: getattr(base, name) for name in base.__dataclass_fields__},
            "proposals": {item.number: proposal_digest(item.to_data()) for item in proposals},
            "roster": tuple(roster), "names_digest": names_digest(self.names()),
            "rapporteurs": {proposals[0].number: "m2"}, **changes})

    def names(self) -> str:
        return names_text(hexadecimal("salt"), NAMES)

    def open(self, keys: Sequence[str], proposals: Sequence[Proposal], **changes: Any) -> Statement:
        return statements.sign("round", self.round(keys, proposals, **changes).to_data(), self.sign)

    def package(
        self, opening: Statement, proposals: Sequence[Proposal], keys: Sequence[str],
        photographs: Mapping[str, bytes] | None = None,
    ) -> bytes:
        return package.build(opening, self.names(), proposals, photographs or {}, self.sign, [*keys, self.key])

    def heads(self, digest: str, commitments: Sequence[bytes], absent: Sequence[str] = ()) -> bytes:
        read = [statements.read(content, name="c", kind="commitment") for content in commitments]
        return exchange.list_heads(digest, read, absent, self.sign).to_bytes()

    def enrol(self, digest: str, member: str, key: str, replaces: str = "") -> bytes:
        return exchange.enrol(exchange.Enrolment(digest, member, key, replaces), self.sign).to_bytes()

    def opened(self, ballots: bytes) -> Bundle:
        return unpack(sealing.unseal(ballots, self.private, name="b"), name="b")


@dataclass
class Table:
    """A round under way: ``desks`` are of m2, m3..."""

    coordinator: Coordinator
    opening: Statement
    proposals: list[Proposal]
    desks: list[Desk]
    package: bytes

    @property
    def digest(self) -> str:
        return self.opening.digest

    def at(self, place: int) -> DeskRound:
        return self.desks[place].round(self.digest)

    def close(self) -> None:
        for desk in self.desks:
            desk.close()


def make_desk(folder: Path, name: str) -> Desk:
    """A desk in ``folder``/desk, its witness beside it."""
    return Desk.create(folder / "desk", name=name, passphrase=SECRET, witness=folder / "witness")


def reopen(folder: Path, desk: str = "desk", **options: Any) -> Desk:
    return Desk.open(folder / desk, SECRET, witness=folder / "witness", **options)


def make_table(folder: Path, *, evaluators: int = 2, proposals: int = 3) -> Table:
    """A round that everybody has received."""
    coordinator = Coordinator()
    desks = [make_desk(folder / f"m{place}", NAMES[f"m{place}"]) for place in range(2, 2 + evaluators)]
    made = [proposal(number) for number in range(1, proposals + 1)]
    keys = [desk.key for desk in desks]
    opening = coordinator.open(keys, made)
    content = coordinator.package(opening, made, keys)
    for desk in desks:
        desk.join(coordinator.invite(desk.name))
        desk.receive(content, file="one.round")
    return Table(coordinator, opening, made, desks, content)
