"""What the accepted events of a round amount to: the ballot of each person on each proposal, blind and at the end.

Pure: no clock decides anything. Two devices of one person that disagree count for nothing until that person says which
one stands; the coordinator may set aside, never rewrite.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from governance.scoring.collecting import uncollected
from governance.scoring.events import CONFLICT, Event
from governance.scoring.merge import Merged
from governance.scoring.results import Marks
from governance.scoring.rounds import Round


Place = tuple[str, int]
"""(member, proposal)."""
Phase = Literal["blind", "final"]


class Cast(NamedTuple):
    """A ballot. ``event``: its id; ``key``: of the device that signed it; ``grades``: one mark per theme; ``blind``:
    covered by the commitment; ``reason``: why it changed, for a revision; ``said``: entered by the coordinator for
    the person, in the meeting."""

    event: str
    key: str
    member: str
    proposal: int
    grades: str
    reasons: Mapping[str, str]
    at: int
    blind: bool
    reason: str
    said: bool


class Sheet(NamedTuple):
    """An analysis sheet as ``member`` filled it."""

    member: str
    proposal: int
    relevance: str
    perspective: str
    summary: str
    at: int


class Decision(NamedTuple):
    """What was decided. ``by``: member; ``dissent``: members who asked that it be noted; ``family``: number of the
    lead that it is merged into, or 0; ``what``, ``on`` (ISO date), ``who``: the follow-up; ``key``: who wrote it."""

    event: str
    key: str
    proposal: int
    outcome: str
    by: str
    reason: str
    dissent: tuple[str, ...]
    family: int
    what: str
    on: str
    who: str
    at: int


@dataclass(frozen=True)
class Ballots:
    """``contradictions``: ballots of one person's devices that disagree, none of which counts; ``conflicts``: level
    declared (soft, hard); ``withdrawn``: reason of a conflict found after scoring; ``collegial``: ballots of the
    group, listed and not counted; ``set_aside``: event id -> the coordinator's reason."""

    blind: Mapping[Place, Cast]
    final: Mapping[Place, Cast]
    contradictions: Mapping[Place, tuple[Cast, ...]]
    conflicts: Mapping[Place, str]
    withdrawn: Mapping[Place, str]
    sheets: Mapping[int, tuple[Sheet, ...]]
    collegial: Mapping[int, Cast]
    decisions: Mapping[int, Decision]
    set_aside: Mapping[str, str]

    def marks(self, found: Round, phase: Phase) -> Marks:
        """Marks to count: who has a hard conflict, or withdrew, is in conflict under every theme."""
        casts = self.blind if phase == "blind" else self.final
        marks = {place: cast.grades for place, cast in casts.items()}
        out = CONFLICT * len(found.themes)
        for place, level in self.conflicts.items():
            if level == "hard":
                marks[place] = out
        for place in self.withdrawn:
            marks[place] = out
        return marks

    def soft(self) -> frozenset[Place]:
        """Where a soft conflict was declared."""
        return frozenset(place for place, level in self.conflicts.items() if level == "soft")


def ballots(merged: Merged) -> Ballots:
    """What ``merged`` amounts to."""
    with uncollected():
        reader = _Reader(merged)
        for key in sorted(merged.events):
            reader.read(key, merged.events[key], merged.blind.get(key, 0))
        return reader.made()


_LEVELS = {"none": 0, "soft": 1, "hard": 2}


class _Reader:
    """Gathers, device by device, the last word of each on each proposal; then settles between devices."""

    def __init__(self, merged: Merged) -> None:
        self._members = merged.members
        self._aside = _set_aside(merged)
        self._blind: dict[str, list[dict[Place, Cast]]] = {}
        self._final: dict[str, list[dict[Place, Cast]]] = {}
        self._said: dict[Place, Cast] = {}
        self._replaced: set[tuple[str, str]] = set()
        self._conflicts: dict[Place, str] = {}
        self._withdrawn: dict[Place, str] = {}
        self._sheets: dict[tuple[int, str], Sheet] = {}
        self._collegial: dict[int, Cast] = {}
        self._decisions: dict[int, Decision] = {}

    def read(self, key: str, events: tuple[Event, ...], covered: int) -> None:
        """One device's log, of which the first ``covered`` events are blind."""
        member = self._members[key]
        last: dict[Place, Cast] = {}
        levels: dict[Place, str] = {}
        self._said_by(member, events[:covered], last, levels, blind=True)
        self._blind.setdefault(member, []).append(dict(last))
        self._said_by(member, events[covered:], last, levels, blind=False)
        self._final.setdefault(member, []).append(last)
        for place, level in levels.items():
            if _LEVELS[level] > _LEVELS[self._conflicts.get(place, "none")]:
                self._conflicts[place] = level

    def _said_by(
        self, member: str, events: tuple[Event, ...], last: dict[Place, Cast], levels: dict[Place, str], *, blind: bool
    ) -> None:
        for event in events:
            if event.id in self._aside:
                continue
            data = event.data
            if event.kind == "ballot":
                last[member, data["proposal"]] = _cast(event, member, blind)
                if data["replaces"]:
                    self._replaced.update((member, number) for number in data["replaces"])
            elif event.kind == "conflict":
                levels[member, data["proposal"]] = data["level"]
            else:
                self._other(event, member)

    def made(self) -> Ballots:
        """Everything, settled."""
        contradictions: dict[Place, tuple[Cast, ...]] = {}
        blind = self._settled(self._blind, {})
        final = self._settled(self._final, contradictions)
        for place, cast in self._said.items():
            own = final.get(place)
            if own is None or not own.reason:
                final[place] = cast
        sheets: dict[int, tuple[Sheet, ...]] = {}
        for (proposal, _), sheet in sorted(self._sheets.items()):
            sheets[proposal] = (*sheets.get(proposal, ()), sheet)
        return Ballots(
            blind, final, contradictions, self._conflicts, self._withdrawn, sheets, self._collegial, self._decisions,
            self._aside)

    def _settled(
        self, said: Mapping[str, list[dict[Place, Cast]]], contradictions: dict[Place, tuple[Cast, ...]]
    ) -> dict[Place, Cast]:
        """One ballot per place, of the devices of each member."""
        settled: dict[Place, Cast] = {}
        for member, devices in said.items():
            if len(devices) == 1:
                settled |= devices[0]
                continue
            for place in {place: None for device in devices for place in device}:
                casts = [device[place] for device in devices if place in device]
                standing = [cast for cast in casts if (member, cast.event) not in self._replaced]
                if len(casts) == 1:
                    settled[place] = casts[0]
                elif len({cast.grades for cast in standing}) > 1:
                    contradictions[place] = tuple(standing)
                elif standing:
                    settled[place] = standing[0]
        return settled

    def _other(self, event: Event, member: str) -> None:
        data = event.data
        if event.kind == "withdraw":
            self._withdrawn[member, data["proposal"]] = data["reason"]
        elif event.kind == "sheet":
            self._sheets[data["proposal"], member] = Sheet(
                member, data["proposal"], data["relevance"], data["perspective"], data["summary"], event.at)
        elif event.kind == "said":
            self._said[data["member"], data["proposal"]] = Cast(
                event.id, event.key, data["member"], data["proposal"], data["grades"], {}, event.at,
                blind=False, reason=data["reason"], said=True)
        elif event.kind == "collegial":
            self._collegial[data["proposal"]] = _cast(event, member, False)
        elif event.kind == "decision":
            self._decisions[data["proposal"]] = _decision(event)


def _cast(event: Event, member: str, blind: bool) -> Cast:  # noqa: FBT001  called for each of 200,000 events
    number, key, _, _, at, data = event
    return Cast(
        number, key, member, data["proposal"], data["grades"], data["reasons"], at, blind, data.get("reason", ""),
        False)


def _decision(event: Event) -> Decision:
    data: Mapping[str, Any] = event.data
    after = data["follow_up"]
    return Decision(
        event.id, event.key, data["proposal"], data["outcome"], data["by"], data["reason"], tuple(data["dissent"]),
        data["family"], after["what"], after["on"], after["who"], event.at)


def _set_aside(merged: Merged) -> dict[str, str]:
    return {
        event.data["event"]: event.data["reason"]
        for key in sorted(merged.events)
        for event in merged.events[key]
        if event.kind == "set_aside"
    }
