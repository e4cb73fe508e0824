"""The ballots of one evaluator as the window knows them: what is to do, typed, delivered; pure, no figure of others."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from governance.scoring.desk import DeskRound, DeskStage, Draft
from governance.scoring.events import ABSTAIN, UNSEEN
from governance.scoring.package import Proposal
from governance.scoring.rounds import RoundTheme

Standing = Literal["todo", "draft", "delivered", "correcting", "conflict", "withdrawn"]
"""correcting: delivered, and typed again since without being delivered."""
Way = Literal["deliver", "revise", "frozen"]
"""What Enter does: deliver; revise, with a reason, what was revealed; nothing while the ballots are committed."""
Silence = Literal["", "backup_restored", "not_enrolled", "not_an_evaluator"]
DONE: tuple[Standing, ...] = ("delivered", "correcting", "conflict", "withdrawn")
EXTREMES = "05"
"""Marks that ask for a reason."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One mark per theme (``-``: not seen yet), theme code -> reason."""

    grades: str
    reasons: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One proposal. ``level``: conflict declared; ``draft``: typed, not delivered."""

    proposal: Proposal
    level: str
    draft: Typed | None
    delivered: Typed | None

    @property
    def withdrawn(self) -> bool:
        """Whether the ballot was taken out of the result: a hard conflict found after it was delivered."""
        return self.level == "hard" and self.delivered is not None

    @property
    def standing(self) -> Standing:
        """Its state."""
        if self.level == "hard":
            return "withdrawn" if self.withdrawn else "conflict"
        if self.delivered is not None:
            return "delivered" if self.draft is None else "correcting"
        return "todo" if self.draft is None else "draft"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many ballots stand where; ``abstained``: delivered ones without a single grade; ``left``: to do or drafts."""

    delivered: int
    abstained: int
    conflicts: int
    left: int
    total: int


@dataclass(frozen=True, slots=True)
class Gap:
    """What keeps a ballot from being delivered: ``theme`` (its place) has no ``mark``, or no ``reason``."""

    theme: int
    lacks: Literal["mark", "reason"]


class Book:
    """``lines`` in the order of the device. ``late``: the list of heads came without this device; ``silent``: why this
    device may say nothing in the round (backup_restored, not_enrolled, not_an_evaluator), "" when it may."""

    def __init__(
        self, themes: tuple[RoundTheme, ...], lines: tuple[Line, ...], stage: DeskStage, *, late: bool,
        silent: Silence = "",
    ) -> None:
        self.themes, self.stage, self.late, self.silent = themes, stage, late, silent
        self.lines = list(lines)
        self._places = {line.proposal.number: place for place, line in enumerate(lines)}

    @classmethod
    def read(cls, found: DeskRound) -> "Book":
        """The book of a round open on the desk."""
        proposals = {item.number: item for item in found.package.proposals}
        lines = tuple(_line(proposals[number], found) for number in found.order if number in proposals)
        silent: Silence = (
            "backup_restored" if found.restored else "not_enrolled" if not found.member
            else "" if found.evaluates else "not_an_evaluator")
        return cls(found.package.round.themes, lines, found.stage, late=found.late, silent=silent)

    @property
    def open(self) -> bool:
        """Whether anything may be said: a conflict, a ballot, a withdrawal."""
        return not self.silent and self.stage != "committed" and (self.stage != "listed" or self.late)

    def way(self, number: int) -> Way:
        """What may be done with a ballot now."""
        line = self.line(number)
        if line.level == "hard" or not self.open:
            return "frozen"
        return "revise" if self.stage != "scoring" and line.delivered is not None else "deliver"

    def place(self, number: int) -> int:
        """Row of a proposal."""
        return self._places[number]

    def line(self, number: int) -> Line:
        """A proposal; raises KeyError for one of another round."""
        return self.lines[self._places[number]]

    def typed(self, number: int) -> Typed:
        """What stands on the ballot now: the draft, else what was delivered, else nothing."""
        line = self.line(number)
        return line.draft or line.delivered or Typed(UNSEEN * len(self.themes))

    def mark(self, number: int, theme: int, mark: str) -> Typed:
        """Put a mark under a theme."""
        before = self.typed(number)
        return self._draft(number, replace(before, grades=before.grades[:theme] + mark + before.grades[theme + 1:]))

    def reason(self, number: int, code: str, text: str) -> Typed:
        """Write the reason of a theme; an empty one is taken away."""
        before = self.typed(number)
        said = {**before.reasons, code: text}
        return self._draft(number, replace(before, reasons={key: words for key, words in said.items() if words}))

    def deliver(self, number: int) -> Typed:
        """What is typed becomes what is delivered."""
        typed = self.typed(number)
        self._change(number, delivered=typed, draft=None)
        return typed

    def declare(self, number: int, level: str) -> None:
        """A conflict was declared, or taken back."""
        self._change(number, level=level, **({"draft": None} if level == "hard" else {}))

    def withdraw(self, number: int) -> None:
        """The ballot was withdrawn."""
        self._change(number, level="hard", draft=None)

    def gap(self, number: int) -> Gap | None:
        """The first thing that is missing, None when the ballot is complete."""
        typed = self.typed(number)
        for place, (theme, mark) in enumerate(zip(self.themes, typed.grades, strict=True)):
            if mark == UNSEEN:
                return Gap(place, "mark")
            if mark in EXTREMES and not typed.reasons.get(theme.code, "").strip():
                return Gap(place, "reason")
        return None

    def next_left(self, number: int) -> int | None:
        """The next proposal to do after ``number``, from the beginning again when the end is reached."""
        place = self._places[number]
        after = (*self.lines[place + 1:], *self.lines[:place])
        return next((line.proposal.number for line in after if line.standing not in DONE), None)

    def tally(self) -> Tally:
        """How many stand where."""
        counts = dict.fromkeys(DONE, 0)
        abstained = 0
        for line in self.lines:
            if line.standing in counts:
                counts[line.standing] += 1
            if line.standing in ("delivered", "correcting") and line.delivered is not None:
                abstained += set(line.delivered.grades) <= {ABSTAIN}
        done = sum(counts.values())
        return Tally(
            counts["delivered"] + counts["correcting"], abstained, counts["conflict"] + counts["withdrawn"],
            len(self.lines) - done, len(self.lines))

    def _draft(self, number: int, typed: Typed) -> Typed:
        same = typed == self.line(number).delivered
        self._change(number, draft=None if same else typed)
        return typed

    def _change(self, number: int, **values: object) -> None:
        place = self._places[number]
        self.lines[place] = replace(self.lines[place], **values)  # type: ignore[arg-type]  # fields of Line by name


def _line(proposal: Proposal, found: DeskRound) -> Line:
    delivered, draft = _typed(found.delivered(proposal.number)), _typed(found.draft(proposal.number))
    return Line(proposal, found.declared(proposal.number), None if draft == delivered else draft, delivered)


def _typed(found: Draft | None) -> Typed | None:
    if found is None or not (found.reasons or set(found.grades) - {UNSEEN}):
        return None
    return Typed(found.grades, dict(found.reasons))
