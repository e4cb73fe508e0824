"""Whether an event says something of its round: the shape of each kind of payload."""

from collections.abc import Callable, Mapping
from typing import Any

from governance.scoring.events import CONFLICT_LEVELS, LONGEST_REASON, MARKS, OUTCOMES, Event
from governance.scoring.rounds import Round, is_hex

Data = Mapping[str, Any]
LONGEST_SHEET = 8_000


class Validity:
    """Called with an event, says whether it is valid in the round; a proposal outside the round, a mark outside the
    scale or a sentence too long makes it invalid."""

    def __init__(self, found: Round) -> None:
        self._proposals = found.proposals
        self._themes = frozenset(found.theme_codes)
        self._count = len(found.themes)
        self._known: set[str] = set()
        self._members = frozenset(seat.member for seat in found.roster)
        self._evaluators = frozenset(found.evaluators)
        self._deciders = frozenset(
            seat.member for seat in found.roster if not {"decider", "coordinator", "deputy"}.isdisjoint(seat.duties))
        self._checks: dict[str, Callable[[Data], bool]] = {
            "open": lambda data: _digest(data, "nonce") and type(data.get("seed")) is int,
            "conflict": lambda data: (
                self._proposal(data) and data.get("level") in CONFLICT_LEVELS and _text(data, "reason")),
            "ballot": self._ballot,
            "withdraw": lambda data: self._proposal(data) and _text(data, "reason"),
            "sheet": lambda data: self._proposal(data) and all(
                _text(data, name, LONGEST_SHEET) for name in ("relevance", "perspective", "summary")),
            "adopt": lambda data: _digest(data, "device") and _digest(data, "head"),
            "said": lambda data: (
                self._graded(data) and data.get("member") in self._evaluators and _text(data, "reason")
                and bool(data["reason"])),
            "collegial": lambda data: self._graded(data) and self._reasons(data),
            "set_aside": lambda data: _digest(data, "event") and _text(data, "reason") and bool(data["reason"]),
            "decision": self._decision,
        }

    def __call__(self, event: Event) -> bool:
        """Whether ``event`` is valid."""
        check = self._checks.get(event.kind)
        try:
            return check is not None and check(event.data)
        except (KeyError, TypeError, AttributeError):
            return False

    def _proposal(self, data: Data) -> bool:
        return type(data.get("proposal")) is int and data["proposal"] in self._proposals

    def _graded(self, data: Data) -> bool:
        grades = data["grades"]
        return (grades in self._known or self._new_grades(grades)) and self._proposal(data)

    def _new_grades(self, grades: object) -> bool:
        if type(grades) is not str or len(grades) != self._count or not MARKS.issuperset(grades):
            return False
        self._known.add(grades)
        return True

    def _reasons(self, data: Data) -> bool:
        reasons = data["reasons"]
        if not reasons:
            return type(reasons) is dict
        return self._themes.issuperset(reasons) and all(
            type(said) is str and len(said) <= LONGEST_REASON for said in reasons.values())

    def _ballot(self, data: Data) -> bool:
        if not self._graded(data):
            return False
        if data["after"] == data["reason"] == "" and data["replaces"] == [] and data["reasons"] == {}:
            return True  # nearly all of them
        if data["after"] and not data["reason"]:
            return False  # whoever changes a grade that others have seen says why
        replaces = data["replaces"]
        return self._reasons(data) and _text(data, "after", 64) and _text(data, "reason") and (
            type(replaces) is list and all(type(number) is str for number in replaces))

    def _decision(self, data: Data) -> bool:
        follow_up = data["follow_up"]
        return (
            self._proposal(data) and data["outcome"] in OUTCOMES and data["by"] in self._deciders
            and _text(data, "reason", LONGEST_SHEET) and self._members.issuperset(data["dissent"])
            and type(data["family"]) is int and (data["outcome"] != "merged" or data["family"] in self._proposals)
            and all(_text(follow_up, name) for name in ("what", "on", "who")))


def _text(data: Data, name: str, longest: int = LONGEST_REASON) -> bool:
    said = data.get(name)
    return type(said) is str and len(said) <= longest


def _digest(data: Data, name: str) -> bool:
    return is_hex(data[name], 32)
