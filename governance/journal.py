"""The tamper-evident log: a chain of hashes that survives erasure, because it holds no personal data.

Each entry hashes the one before it; a signed checkpoint kept outside the dossier (printed in the minutes,
written in ``records/``, in each publication) pins the chain's head, so that cutting its tail or rewriting it whole
is seen.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from governance.errors import BadInput
from governance.keys import Unlocked, write_private

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. ``at``: epoch seconds UTC; ``digest``: SHA-256 of what was done (hex)."""

    seq: int
    at: int
    member: str
    operation: str
    event_id: int
    digest: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of the chain at a moment, signed by a member (Ed25519 over the canonical JSON of the rest)."""

    dossier: str
    seq: int
    hash: str
    at: int
    member: str
    public_key: str
    signature: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What verification found. ``code``: edited, removed, reordered, truncated, rewritten, bad_signature,
    unknown_signer; the dossier adds damaged_pages and unlogged."""

    code: str
    seq: int


def digest_of(payload: Mapping[str, object]) -> str:
    """SHA-256 (hex) of a payload's canonical JSON."""
    return hashlib.sha256(_canonical(payload)).hexdigest()


def link(previous: Entry | None, *, at: int, member: str, operation: str, event_id: int, digest: str) -> Entry:
    """The entry that follows ``previous``."""
    seq = previous.seq + 1 if previous else 1
    before = previous.hash if previous else GENESIS
    return Entry(
        seq,
        at,
        member,
        operation,
        event_id,
        digest,
        before,
        _hash(seq, at, member, operation, event_id, digest, before),
    )


def verify_chain(entries: Iterable[Entry], events: Mapping[int, str]) -> list[Fault]:
    """Faults of the chain itself, in order; ``events``: event id -> digest recomputed from what the dossier holds."""
    faults: list[Fault] = []
    expected, before = 1, GENESIS
    for entry in entries:
        if entry.seq > expected:
            faults.append(Fault("removed", expected))
        elif entry.previous != before:
            faults.append(Fault("reordered", entry.seq))
        recomputed = _hash(
            entry.seq, entry.at, entry.member, entry.operation, entry.event_id, entry.digest, entry.previous
        )
        if recomputed != entry.hash or events.get(entry.event_id) != entry.digest:
            faults.append(Fault("edited", entry.seq))
        expected, before = entry.seq + 1, entry.hash
    return faults


def verify_checkpoint(
    checkpoint: Checkpoint, hashes: Mapping[int, str], signers: Iterable[Ed25519PublicKey]
) -> list[Fault]:
    """Faults of the chain against a checkpoint kept outside: ``hashes`` maps seq -> hash of the chain found."""
    known = {key.public_bytes_raw().hex(): key for key in signers}
    signer = known.get(checkpoint.public_key)
    if signer is None:
        return [Fault("unknown_signer", checkpoint.seq)]
    try:
        signer.verify(bytes.fromhex(checkpoint.signature), _signed_part(checkpoint))
    except (InvalidSignature, ValueError):
        return [Fault("bad_signature", checkpoint.seq)]
    if checkpoint.seq == 0:
        return []
    if checkpoint.seq not in hashes:
        return [Fault("truncated", checkpoint.seq)]
    return [] if hashes[checkpoint.seq] == checkpoint.hash else [Fault("rewritten", checkpoint.seq)]


def sign_checkpoint(head: Entry | None, *, dossier: str, at: int, unlocked: Unlocked) -> Checkpoint:
    """Sign the head of the chain."""
    public = unlocked.signing_key.public_key().public_bytes_raw().hex()
    unsigned = Checkpoint(
        dossier, head.seq if head else 0, head.hash if head else GENESIS, at, unlocked.member.id, public, ""
    )
    signature = unlocked.signing_key.sign(_signed_part(unsigned)).hex()
    return Checkpoint(**{**asdict(unsigned), "signature": signature})


def write_checkpoint(checkpoint: Checkpoint, path: Path) -> None:
    """Write a checkpoint as a small JSON file, to be kept outside the dossier too."""
    write_private(path, json.dumps({"collegiale": "checkpoint", **asdict(checkpoint)}, indent=1).encode())


def read_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint file; raises ``BadInput('checkpoint_unreadable')``."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.pop("collegiale") != "checkpoint":
            raise BadInput("checkpoint_unreadable", file=path.name)
        return Checkpoint(**data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput("checkpoint_unreadable", file=path.name) from error


def _hash(*parts: str | int) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def _canonical(payload: Mapping[str, object]) -> bytes:
    return json.dumps(payload, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


def _signed_part(checkpoint: Checkpoint) -> bytes:
    return _canonical({key: value for key, value in asdict(checkpoint).items() if key != "signature"})
