"""Merge: what was received is a set that only grows; what it means is computed from the set, the same everywhere.

The union is commutative, associative and idempotent, so files may come in any order, twice, by any hand. Nothing is
refused silently: what cannot be counted waits aside with a code.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from governance.scoring import exchange
from governance.scoring.bundle import Bundle
from governance.scoring.collecting import uncollected
from governance.scoring.events import COORDINATOR_KINDS, EVALUATOR_KINDS, Event, decode, genesis
from governance.scoring.exchange import Head, Heads
from governance.scoring.rounds import Round
from governance.scoring.statements import Statement
from governance.scoring.validity import Validity

Ids = list[bytes]


@dataclass(frozen=True)
class Received:
    """Everything that came, by content: ``statements`` (commitments, heads, enrolments) and ``bundles``."""

    statements: Mapping[tuple[str, str], Statement] = field(default_factory=dict)
    bundles: Mapping[str, Bundle] = field(default_factory=dict)

    @classmethod
    def of(cls, statements: Iterable[Statement] = (), bundles: Iterable[Bundle] = ()) -> "Received":
        """These, duplicates once."""
        return cls({(item.digest, item.key): item for item in statements}, {item.digest: item for item in bundles})

    def union(self, other: "Received") -> "Received":
        """Both."""
        return Received({**self.statements, **other.statements}, {**self.bundles, **other.bundles})


@dataclass(frozen=True, slots=True, order=True)
class Aside:
    """Something received that is not counted, or that the coordinator must look at. ``key`` is the device's, ``seq``
    where it begins (-1: the whole), ``count`` how many events. Codes::

        unknown_key            of no device of the round (an enrolment may be on its way)
        wrong_round            belongs to another round
        damaged                the events are not those whose head was signed
        gap                    events before these are missing
        fork                   two events for one number: a backup was restored; waits for the author's word
        early                  answers a list of heads that has not come
        short_of_commitment    shows less than what was committed to
        other_log              is not the log that was committed to
        not_allowed            a kind of event that its device may not say
        invalid                an event that says nothing of this round
        two_lists              the coordinator signed two different lists of heads
        left_out               a commitment that the list of heads does not name, or names otherwise
        not_by_coordinator     a list or an enrolment that no coordinator signed
        key_taken              an enrolment for a device that has a seat already
    """

    code: str
    key: str
    seq: int = -1
    count: int = 1


@dataclass(frozen=True)
class Merged:
    """``members``: key -> member, devices that arrived included; ``lost``: keys that were replaced; ``heads``: the
    coordinator's list, None before; ``events``: accepted, by key, in their order; ``blind``: how many of a key's
    first events are covered by its commitment; ``forks``: by key, the ends (event id, how many
    events lead to it) between which its author has to choose."""

    members: Mapping[str, str]
    lost: frozenset[str]
    heads: Heads | None
    heads_digest: str
    commitments: Mapping[str, Head]
    events: Mapping[str, tuple[Event, ...]]
    blind: Mapping[str, int]
    forks: Mapping[str, tuple[tuple[str, int], ...]]
    aside: tuple[Aside, ...]

    @property
    def revealed(self) -> frozenset[str]:
        """Keys of which at least one event counts."""
        return frozenset(self.events)


def project(found: Round, digest: str, received: Received) -> Merged:
    """What ``received`` means for the round ``found`` of digest ``digest``."""
    with uncollected():
        return _projected(found, digest, received)


def _projected(found: Round, digest: str, received: Received) -> Merged:
    aside: list[Aside] = []
    members, lost = _seats(found, digest, received, aside)
    lists = _lists(found, digest, received, aside)
    heads_digest, heads = min(lists.items(), default=("", None))
    commitments = _commitments(digest, received, members, heads, aside)
    logs = {
        key: _log(found, digest, key, bundles, lists, aside)
        for key, bundles in _bundles_by_key(digest, received, members, aside).items()}
    adopted = _adoptions(logs, members)
    events: dict[str, tuple[Event, ...]] = {}
    blind: dict[str, int] = {}
    forks: dict[str, tuple[tuple[str, int], ...]] = {}
    for key, log in logs.items():
        counted = log.counted(adopted.get(key, frozenset()))
        if log.branches and counted is log.trunk:
            forks[key] = tuple((branch.ids[-1].hex(), len(branch.ids)) for branch in log.branches)
            waiting = sum(len(branch.ids) for branch in log.branches)
            aside.append(Aside("fork", key, len(log.trunk.ids), waiting))
        fault, covered = _covered(key, counted.ids, heads)
        if fault:
            aside.append(Aside(fault, key, -1, len(counted.ids)))
        elif counted.ids:
            events[key] = tuple(event for event in counted.events if event is not None)
            blind[key] = sum(event is not None for event in counted.events[:covered])
    return Merged(members, lost, heads, heads_digest, commitments, events, blind, forks, tuple(sorted(set(aside))))


@dataclass(frozen=True)
class _Branch:
    """Events in their order, None where one is not valid, and the id of each."""

    events: list[Event | None]
    ids: Ids

    def then(self, other: "_Branch") -> "_Branch":
        """This one, then ``other``."""
        return _Branch(self.events + other.events, self.ids + other.ids)


@dataclass(frozen=True)
class _Log:
    """A device's events as a tree: one branch unless it forked. ``trunk``: from the first on, up to a fork;
    ``branches``: the alternatives after it."""

    key: str
    trunk: _Branch
    branches: tuple[_Branch, ...] = ()

    def counted(self, adopted: frozenset[bytes]) -> _Branch:
        """The trunk, and the branch that the author named, if they named one."""
        chosen = [branch for branch in self.branches if not adopted.isdisjoint(branch.ids)]
        return self.trunk.then(chosen[0]) if len(chosen) == 1 else self.trunk


def _seats(
    found: Round, digest: str, received: Received, aside: list[Aside]
) -> tuple[dict[str, str], frozenset[str]]:
    members = {key: seat.member for seat in found.roster for key in seat.keys}
    known, lost = set(members.values()), set()
    for _, item in sorted(received.statements.items()):
        if item.kind != "enrolment":
            continue
        arrival = exchange.enrolment_of(item)
        if arrival.round != digest:
            aside.append(Aside("wrong_round", item.key))
        elif not found.coordinates(item.key) or arrival.member not in known:
            aside.append(Aside("not_by_coordinator", arrival.key))
        elif members.get(arrival.key, arrival.member) != arrival.member:
            aside.append(Aside("key_taken", arrival.key))
        else:
            members[arrival.key] = arrival.member
            lost.add(arrival.replaces)
    return members, frozenset(lost & set(members))


def _lists(found: Round, digest: str, received: Received, aside: list[Aside]) -> dict[str, Heads]:
    lists: dict[str, Heads] = {}
    for _, item in sorted(received.statements.items()):
        if item.kind != "heads":
            continue
        heads = exchange.heads_of(item)
        if heads.round != digest:
            aside.append(Aside("wrong_round", item.key))
        elif not found.coordinates(item.key):
            aside.append(Aside("not_by_coordinator", item.key))
        else:
            lists[item.digest] = heads
            if len(lists) > 1:
                aside.append(Aside("two_lists", item.key, -1, len(lists)))
    return lists


def _commitments(
    digest: str, received: Received, members: Mapping[str, str], heads: Heads | None, aside: list[Aside]
) -> dict[str, Head]:
    commitments: dict[str, Head] = {}
    for _, item in sorted(received.statements.items()):
        if item.kind != "commitment":
            continue
        if exchange.round_of(item) != digest:
            aside.append(Aside("wrong_round", item.key))
        elif item.key not in members:
            aside.append(Aside("unknown_key", item.key))
        else:
            head = exchange.commitment_of(item)
            if item.key not in commitments or head.seq > commitments[item.key].seq:
                commitments[item.key] = head
    if heads is not None:
        aside += [
            Aside("left_out", key, head.seq) for key, head in commitments.items() if heads.heads.get(key) != head]
    return commitments


def _bundles_by_key(
    digest: str, received: Received, members: Mapping[str, str], aside: list[Aside]
) -> dict[str, list[Bundle]]:
    kept: dict[str, list[Bundle]] = {}
    for _, bundle in sorted(received.bundles.items()):
        if exchange.round_of(bundle.statement) != digest:
            aside.append(Aside("wrong_round", bundle.key, -1, len(bundle.lines)))
        elif bundle.key not in members:
            aside.append(Aside("unknown_key", bundle.key, -1, len(bundle.lines)))
        elif not bundle.holds:
            aside.append(Aside("damaged", bundle.key, -1, len(bundle.lines)))
        else:
            kept.setdefault(bundle.key, []).append(bundle)
    return kept


def _log(
    found: Round, digest: str, key: str, bundles: list[Bundle], lists: Mapping[str, Heads], aside: list[Aside]
) -> _Log:
    """The tree of what ``bundles`` hold of the log of ``key``."""
    seat = found.seat_of(key)
    coordinates = found.coordinates(key)
    kinds = (COORDINATOR_KINDS if coordinates else frozenset()) | (
        EVALUATOR_KINDS if seat is None or "evaluator" in seat.duties else frozenset())
    readable = []
    for bundle in bundles:
        if not coordinates and bundle.statement.data.get("heads") not in lists:
            aside.append(Aside("early", key, -1, len(bundle.lines)))
        else:
            readable.append(bundle)
    start = genesis(digest, key)
    read = _Reader(key, kinds, Validity(found), aside)
    whole = max((item for item in readable if _starts(item, start)), key=lambda item: len(item.lines), default=None)
    others = [item for item in readable if item is not whole and not _within(item, whole, start)]
    if whole is not None and not others:
        return _Log(key, read.all(whole.lines, whole.ids))
    return _grown(key, start, readable, read, aside)


def _starts(bundle: Bundle, start: bytes) -> bool:
    return bool(bundle.statement.data["previous"] == start.hex())


def _within(bundle: Bundle, whole: Bundle | None, start: bytes) -> bool:
    """Whether ``bundle`` says nothing that ``whole`` does not say."""
    if whole is None:
        return False
    first = int(bundle.statement.data["first"])
    before = start if first == 0 else whole.ids[first - 1] if 0 < first <= len(whole.ids) else b""
    return (
        bundle.statement.data["previous"] == before.hex()
        and bundle.ids == whole.ids[first : first + len(bundle.ids)])


def _grown(key: str, start: bytes, bundles: Sequence[Bundle], read: "_Reader", aside: list[Aside]) -> _Log:
    """As ``_log``, for bundles that overlap, follow each other, fork or leave gaps."""
    following: dict[bytes, dict[bytes, str]] = {}
    for bundle in bundles:
        previous = bytes.fromhex(bundle.statement.data["previous"])
        for number, line in zip(bundle.ids, bundle.lines, strict=True):
            following.setdefault(previous, {})[number] = line
            previous = number
    trunk, ends = _path(start, following)
    heads = sorted(following.get(ends, {})) if len(following.get(ends, {})) > 1 else []
    branches = [_branch(head, following) for head in heads]
    reached = {number for branch in branches for number in branch} | set(trunk)
    left = [number for after in following.values() for number in after if number not in reached]
    if left:
        aside.append(Aside("gap", key, len(trunk), len(left)))
    said = {number: line for after in following.values() for number, line in after.items()}
    return _Log(
        key, read.all([said[number] for number in trunk], trunk),
        tuple(read.all([said[number] for number in branch], branch, len(trunk)) for branch in branches))


def _path(start: bytes, following: Mapping[bytes, Mapping[bytes, str]]) -> tuple[Ids, bytes]:
    """Ids after ``start`` up to where none or several follow, and the id it stops at."""
    path: Ids = []
    while len(after := following.get(start, {})) == 1:
        (start,) = after
        path.append(start)
    return path, start


def _branch(head: bytes, following: Mapping[bytes, Mapping[bytes, str]]) -> Ids:
    """The longest line from ``head`` on that does not fork again (the smaller id first where it would)."""
    path = [head]
    while after := following.get(path[-1]):
        path.append(min(after))
    return path


class _Reader:
    """Reads the lines of a log into events, and says which are not to be counted."""

    def __init__(self, key: str, kinds: frozenset[str], validity: Validity, aside: list[Aside]) -> None:
        self._key, self._kinds, self._valid, self._aside = key, kinds, validity, aside

    def all(self, lines: Iterable[str], ids: Ids, first: int = 0) -> _Branch:
        """The events; ``first``: number of the first line."""
        events: list[Event | None] = []
        for seq, (line, number) in enumerate(zip(lines, ids, strict=True), first):
            try:
                event = decode(line, self._key, number)
            except (ValueError, KeyError, TypeError, StopIteration, RecursionError):
                events.append(None)
                self._aside.append(Aside("invalid", self._key, seq))
                continue
            allowed = event.kind in self._kinds
            if allowed and event.seq == seq and self._valid(event):
                events.append(event)
                continue
            events.append(None)
            self._aside.append(Aside("invalid" if allowed else "not_allowed", self._key, seq))
        return _Branch(events, ids)


def _adoptions(logs: Mapping[str, _Log], members: Mapping[str, str]) -> dict[str, frozenset[bytes]]:
    """Key of a forked log -> ids that its author, on another device, says are theirs."""
    words: dict[str, set[bytes]] = {}
    for key, log in logs.items():
        for event in log.trunk.events:
            if event is None or event.kind != "adopt" or event.data["device"] == key:
                continue
            if members.get(event.data["device"]) == members[key]:
                words.setdefault(event.data["device"], set()).add(bytes.fromhex(event.data["head"]))
    return {key: frozenset(ids) for key, ids in words.items()}


def _covered(key: str, ids: Ids, heads: Heads | None) -> tuple[str, int]:
    """("" or what is wrong with the log against its commitment, how many events the commitment covers)."""
    head = heads.heads.get(key) if heads is not None else None
    if head is None or head.seq < 0:
        return "", 0
    if head.seq >= len(ids):
        return "short_of_commitment", 0
    return ("", head.seq + 1) if ids[head.seq].hex() == head.id else ("other_log", 0)
