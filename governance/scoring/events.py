"""What one device says in a round: an append-only chain of events, each named by the SHA-256 of the one before and of
its own exact bytes.

The chain begins with the digest of the round and the key of the device: an event copied into another log, another round
or another place is another event. Wall time (``at``, epoch seconds UTC) is shown, never used to order.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from governance.scoring.statements import canonical

EVALUATOR_KINDS = frozenset({"open", "conflict", "ballot", "withdraw", "sheet", "adopt"})
COORDINATOR_KINDS = frozenset({"open", "said", "collegial", "set_aside", "decision", "adopt"})
ABSTAIN, CONFLICT, UNSEEN = "A", "C", "-"
MARKS = frozenset("012345" + ABSTAIN + CONFLICT + UNSEEN)
"""What may stand for a theme in ``grades``: a grade, an abstention, a conflict of interest, not seen yet."""
OUTCOMES = ("favourable", "favourable_with_changes", "unfavourable", "out_of_competence", "merged")
CONFLICT_LEVELS = ("none", "soft", "hard")
LONGEST_REASON = 1_000


class Event(NamedTuple):
    """One accepted event. ``id`` and ``key`` are hexadecimal; ``data`` is all that its line says.
    Payloads by kind::

        open       {nonce, seed}                                          opens a log
        conflict   {proposal, level, reason}                              declared before scoring
        ballot     {proposal, grades, reasons, replaces, after, reason}   grades: one mark per theme of the round;
                   reasons: theme code -> sentence; replaces: ids; after: digest of the heads once revealed, "" before
        withdraw   {proposal, reason}                                     a conflict found after scoring
        sheet      {proposal, relevance, perspective, summary}            the analysis sheet
        adopt      {device, head}                                         the author's word on a fork
        said       {proposal, member, grades, reason}                     a revision said aloud in the meeting
        collegial  {proposal, grades, reasons}                            one ballot of the group
        set_aside  {event, reason}                                        the coordinator sets aside, never rewrites
        decision   {proposal, outcome, by, reason, dissent, family, follow_up}   family: lead's number or 0;
                   dissent: members; follow_up: {what, on, who}
    """

    id: str
    key: str
    seq: int
    kind: str
    at: int
    data: Mapping[str, Any]


def genesis(round_digest: str, key: str) -> bytes:
    """What the first event of a device's log follows (32 bytes)."""
    return hashlib.sha256(f"collegiale/1/log\n{round_digest}\n{key}".encode()).digest()


def encode(seq: int, kind: str, at: int, data: Mapping[str, object]) -> str:
    """The line of an event, as it is kept, hashed and sent."""
    return canonical({**data, "at": at, "kind": kind, "seq": seq})


def event_id(previous: bytes, line: str) -> bytes:
    """SHA-256 over the previous id and the exact bytes (32 bytes)."""
    return hashlib.sha256(previous + line.encode()).digest()


def chain(previous: bytes, lines: Iterable[str]) -> list[bytes]:
    """The id of each line in turn."""
    made = []
    for line in lines:
        previous = hashlib.sha256(previous + line.encode()).digest()
        made.append(previous)
    return made


_scan: Callable[[str, int], tuple[Any, int]] = (
    json.JSONDecoder().scan_once)  # type: ignore[attr-defined]  # typeshed does not know it
"""What ``json.loads`` comes down to, without its preliminaries: a log has two hundred thousand lines."""


def decode(line: str, key: str, number: bytes) -> Event:
    """The event of a line; raises ValueError, KeyError, TypeError or StopIteration for what is none."""
    data, end = _scan(line, 0)
    if end != len(line) or type(data) is not dict:
        raise ValueError("not an event")
    seq, kind, at = data["seq"], data["kind"], data["at"]
    if type(seq) is not int or type(kind) is not str or type(at) is not int:
        raise ValueError("not an event")
    return Event(number.hex(), key, seq, kind, at, data)
