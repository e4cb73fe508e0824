"""Counts the ballots of a round: per proposal and theme first, then one order by the rule of the round, exactly.

Counts are whole numbers and scores are fractions: the same ballots give the same result on any machine.
"""

import hashlib
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import groupby
from math import lcm

from governance.scoring.collecting import uncollected
from governance.scoring.events import ABSTAIN, CONFLICT, UNSEEN
from governance.scoring.majority import low_median, ordered
from governance.scoring.results import Marks, ProposalResult, Results, ThemeResult
from governance.scoring.rounds import GRADES, Round, RoundTheme

Columns = Mapping[int, tuple[str, ...]]
"""Proposal -> per theme, one mark per evaluator, both in the order of the round."""
Counted = Mapping[int, tuple[ThemeResult, ...]]
"""Proposal -> its count under each theme, in the order of the round."""
_Part = tuple[int, tuple[int, ...]]
_DIGITS = "012345"


def tally(round_: Round, marks: Marks, *, draw: str = "") -> Results:
    """Count ``marks`` by the rules of ``round_``.

    The score is the mean of the means of the themes, by weight. The order is that of the score, or, when the round says
    ``majority_judgment``, of the pooled distribution, in which each theme has the share of its weight whatever the
    number of grades. Ties of the score are broken by the pooled distribution; what is still equal has the same rank
    (1, 2, 2, 4), unless the round says ``draw`` and ``draw`` (a hexadecimal digest that nobody chose) is given: then by
    the SHA-256 of it followed by the number of the proposal.

    A theme of weight 0 is counted and shown, and never blocks. Marks of others than the evaluators of the round, or on
    other proposals, do not count. Raises ValueError when a ballot has not one mark per theme.
    """
    with uncollected():
        return ranked(round_, counted(round_, columns(round_, marks)), draw=draw)


def columns(round_: Round, marks: Marks) -> dict[int, tuple[str, ...]]:
    """``marks`` by proposal and theme (see ``Columns``); what was not seen reads ``-``. Raises ValueError when a ballot
    has not one mark per theme."""
    places = {member: place for place, member in enumerate(round_.evaluators)}
    unseen = UNSEEN * len(round_.themes)
    rows = {proposal: [unseen] * len(places) for proposal in sorted(round_.proposals)}
    for (member, proposal), said in marks.items():
        if member in places and proposal in rows:
            if len(said) != len(unseen):
                raise ValueError("not one mark per theme")
            rows[proposal][places[member]] = said
    return {proposal: tuple(map("".join, zip(*row, strict=True))) for proposal, row in rows.items()}


def counted(round_: Round, said: Columns) -> dict[int, tuple[ThemeResult, ...]]:
    """The counts of each proposal under each theme."""
    counters = [_Counter(theme) for theme in round_.themes]
    return {
        proposal: tuple(counter[column] for counter, column in zip(counters, themes, strict=True))
        for proposal, themes in said.items()
    }


def ranked(round_: Round, counts: Counted, *, draw: str = "") -> Results:
    """The order that ``counts`` give by the rules of ``round_``; see ``tally``."""
    scores, found, rank = _Scores(round_, counts), [], 1
    for group in _groups(round_, scores, draw):
        found += [ProposalResult(number, counts[number], scores.of(number), rank) for number in group]
        rank += len(group)
    found += [
        ProposalResult(number, counts[number], None, None) for number in sorted(counts.keys() - scores.decided.keys())]
    orders = {}
    for place, theme in enumerate(round_.themes):
        under = ((number, counts[number][place]) for number in sorted(counts))
        groups = ordered({number: result.counts for number, result in under if result.decided})
        orders[theme.code] = tuple(map(tuple, groups))
    return Results(tuple(found), orders)


def first(round_: Round, counts: Counted, scores: Mapping[int, Fraction] | None = None) -> frozenset[int]:
    """The first ``round_.cut`` decided proposals. All those tied at the last place are within: a tie is never cut, so
    there may be more; there are fewer when fewer are decided. ``scores``: of the decided proposals, when they are to
    be looked at first instead of what the round says."""
    within: set[int] = set()
    for group in _groups(round_, _Scores(round_, counts), scores=scores):
        within.update(group)
        if len(within) >= round_.cut:
            break
    return frozenset(within)


def _groups(
    round_: Round, found: "_Scores", draw: str = "", scores: Mapping[int, int | Fraction] | None = None
) -> Iterator[list[int]]:
    """The decided proposals, the best first, those that stay equal together by number. One group at a time: who asks
    for the first ones does not pay for breaking the ties of the last."""
    if scores is None:
        rule = found.median if round_.aggregation == "majority_judgment" else found.whole
        scores = {number: rule(number) for number in found.decided}
    by_score = sorted(found.decided, key=scores.__getitem__, reverse=True)
    for block in (list(same) for _, same in groupby(by_score, key=scores.__getitem__)):
        tied = [block] if len(block) == 1 else ordered({number: found.pooled(number) for number in block})
        for group in tied:
            yield from _drawn(group, draw) if draw and round_.tie == "draw" else [group]


class _Counter(dict[str, ThemeResult]):
    """Counts under one theme, made once for each column of marks."""

    __slots__ = ("_theme",)

    def __init__(self, theme: RoundTheme) -> None:
        super().__init__()
        self._theme = theme

    def __missing__(self, column: str) -> ThemeResult:
        found = self[column] = _count(self._theme.code, self._theme.quorum, "".join(sorted(column)))
        return found


@lru_cache(maxsize=1 << 16)
def _count(theme: str, quorum: int, column: str) -> ThemeResult:
    counts = tuple(column.count(grade) for grade in _DIGITS)
    graded, abstained, conflicted = sum(counts), column.count(ABSTAIN), column.count(CONFLICT)
    base = len(column) - conflicted
    given = [grade for grade in range(GRADES) if counts[grade]]
    return ThemeResult(
        theme=theme, counts=counts, abstained=abstained, conflicted=conflicted,
        missing=base - graded - abstained, base=base, quorum=quorum or base // 2 + 1,
        median=low_median(counts),
        mean=Fraction(sum(grade * counts[grade] for grade in given), graded) if graded else None,
        spread=given[-1] - given[0] if given else None,
    )


class _Scores:
    """The themes that weigh, on one common denominator: whole numbers compare much faster than fractions.

    ``decided``: proposal -> for each theme that weighs, its part of the score and of the pooled distribution; only the
    proposals that have all their quorums, by number.
    """

    def __init__(self, round_: Round, counts: Counted) -> None:
        weights = [(place, theme.weight) for place, theme in enumerate(round_.themes) if theme.weight]
        alike = {id(themes[place]): (themes[place], weight) for themes in counts.values() for place, weight in weights}
        scale = lcm(*{result.graded for result, _ in alike.values() if result.decided})
        parts = {key: _part(result, weight * scale) for key, (result, weight) in alike.items() if result.decided}
        self._total = scale * sum(weight for _, weight in weights)
        self._known: dict[int, Fraction] = {}
        self.decided: dict[int, list[_Part]] = {}
        for number in sorted(counts):
            themes = counts[number]
            found = [parts[id(themes[place])] for place, _ in weights if id(themes[place]) in parts]
            if len(found) == len(weights):
                self.decided[number] = found

    def whole(self, number: int) -> int:
        """The score of a decided proposal times the common denominator."""
        return sum([total for total, _ in self.decided[number]])

    def of(self, number: int) -> Fraction:
        """The score of a decided proposal."""
        whole = self.whole(number)
        found = self._known.get(whole)
        if found is None:
            found = self._known[whole] = Fraction(whole, self._total)
        return found

    def median(self, number: int) -> int:
        """The low median of the pooled distribution of a decided proposal: what majority judgment looks at first."""
        found = low_median(self.pooled(number))
        return -1 if found is None else found

    def pooled(self, number: int) -> tuple[int, ...]:
        """The distribution over all themes that weigh, each with the share of its weight."""
        return tuple(map(sum, zip(*[counts for _, counts in self.decided[number]], strict=True)))


def _part(result: ThemeResult, share: int) -> _Part:
    counts = tuple(share // result.graded * count for count in result.counts)
    return sum(grade * count for grade, count in enumerate(counts)), counts


def _drawn(group: list[int], draw: str) -> list[list[int]]:
    return [[number] for number in sorted(
        group, key=lambda number: hashlib.sha256(f"{draw}{number}".encode()).digest())]
