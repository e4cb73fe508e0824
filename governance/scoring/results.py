"""What a tally gives: counts first, then whole numbers and fractions, never a rounded figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Marks = Mapping[tuple[str, int], str]
"""(member, proposal) -> one mark per theme of the round, see ``events.MARKS``. Absent: not seen."""
Flag = Literal["spread", "split", "quorum", "soft_conflict", "extreme_without_reason", "contradiction"]


@dataclass(frozen=True, slots=True)
class ThemeResult:
    """One proposal under one theme. ``counts``: how many gave 0, 1, 2, 3, 4, 5; ``base``: evaluators without a
    conflict; ``quorum``: how many grades are needed; ``median`` is the low one; median, mean and spread are None
    without any grade. ``decided``: the quorum is reached."""

    theme: str
    counts: tuple[int, ...]
    abstained: int
    conflicted: int
    missing: int
    base: int
    quorum: int
    median: int | None
    mean: Fraction | None
    spread: int | None

    @property
    def graded(self) -> int:
        """n: how many gave a grade."""
        return sum(self.counts)

    @property
    def decided(self) -> bool:
        """Whether the quorum is reached."""
        return self.graded >= self.quorum and self.graded > 0


@dataclass(frozen=True, slots=True)
class ProposalResult:
    """One proposal. ``score``: by the rule of the round, None when a theme that weighs is not decided; ``rank`` from 1,
    the same for all that stay tied after the tie rule; None when not decided."""

    proposal: int
    themes: tuple[ThemeResult, ...]
    score: Fraction | None
    rank: int | None

    @property
    def decided(self) -> bool:
        """Whether it stands in the order."""
        return self.rank is not None


@dataclass(frozen=True, slots=True)
class Results:
    """A count of the ballots of a round. ``proposals``: those decided in order (ties by number), then the others by
    number; ``orders``: theme -> groups of tied proposals, best first, by majority judgment, of those decided under that
    theme (others may keep the proposal itself undecided)."""

    proposals: tuple[ProposalResult, ...]
    orders: Mapping[str, tuple[tuple[int, ...], ...]]

    def of(self, proposal: int) -> ProposalResult:
        """The result of one proposal; raises KeyError."""
        for found in self.proposals:
            if found.proposal == proposal:
                return found
        raise KeyError(proposal)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far evaluators agree under a theme. ``pairs``: pairs of grades of the same proposal; ``exact`` and
    ``within_one``: shares of them (None without a pair); ``alpha``: Krippendorff's, ordinal, None: not computable
    (no pair, or no variation); ``units``: proposals with two grades or more; ``values``: grades in them."""

    theme: str
    pairs: int
    exact: Fraction | None
    within_one: Fraction | None
    alpha: Fraction | None
    units: int
    values: int


@dataclass(frozen=True, slots=True)
class Severity:
    """How much above (+) or below (-) the others a member grades, in grades, with a 95 % interval; a diagnostic."""

    member: str
    effect: Fraction
    low: Fraction
    high: Fraction
    ballots: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """``reason`` says why it was not computed: few_ballots, not_connected, no_variation, too_many; "" when it was."""

    severities: tuple[Severity, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Variant:
    """The same ballots counted otherwise. ``code``: without (``detail``: member), heavier or lighter (theme),
    other_rule (rule), calibrated. ``kept``: how many of the first ``cut`` stay among them; ``entered`` and ``left``:
    which ones change. ``reason``: why it was not computed, "" when it was."""

    code: str
    detail: str
    kept: int
    entered: tuple[int, ...]
    left: tuple[int, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """``always``: how many of the first ``cut`` stay there in every variant that was computed."""

    cut: int
    variants: tuple[Variant, ...]
    always: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A proposal to discuss, and why; ``weight`` orders the agenda (more reasons, then the larger spread, first)."""

    proposal: int
    flags: tuple[tuple[Flag, str], ...]
    """(flag, theme code or "")."""
    weight: tuple[int, int]
