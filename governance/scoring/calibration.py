"""How severe each evaluator is, with an interval: a diagnostic, never a silent re-ranking.

The additive model: grade = proposal under a theme + evaluator + error, by least squares, all themes together; effects
sum to zero. Source of the model and of the need for connected evaluators: R. S. MacKay et al., Calibration with
confidence (2017), doi:10.1098/rsos.160760. Grades that nobody else can be compared with say nothing and are left out.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import compress
from math import floor, isqrt, lcm

from governance.scoring.events import MARKS
from governance.scoring.results import Calibration, Marks, Severity
from governance.scoring.rounds import GRADES, Round
from governance.scoring.tally import Columns, columns

FEWEST_BALLOTS = 8
"""Proposals that an evaluator must have graded together with someone else. Below, an effect is mostly chance."""
MOST_MEMBERS = 60
_DIGITS = frozenset(map(str, range(GRADES)))
_GRADES_ONLY = str.maketrans("", "", "".join(MARKS - _DIGITS))
_WHO_GRADED = str.maketrans({mark: "1" if mark in _DIGITS else "0" for mark in MARKS})
_PLACES = 10 ** 6
"""Standard errors are rounded down to a millionth of a grade."""
_Z = Fraction(1959964, 1000000)
"""97.5 % point of the normal distribution."""


def calibrate(round_: Round, marks: Marks) -> Calibration:
    """The severity of every evaluator who gave a grade, in the order of the round. Effects are exact; intervals are
    95 % by Student's distribution, from the variance of what the model leaves unexplained.

    Not computed, with the reason: ``too_many`` (over 60 evaluators), ``few_ballots`` (fewer than two evaluators, or one
    of them has graded fewer than 8 proposals that someone else graded too), ``not_connected`` (two groups of evaluators
    graded nothing in common), ``no_variation`` (all agree on everything). Raises ValueError when a ballot has not one
    mark per theme.
    """
    return calibrated(round_, columns(round_, marks))


def calibrated(round_: Round, said: Columns) -> Calibration:
    """The same from the marks by proposal and theme."""
    graders = [place for place in range(len(round_.evaluators)) if any(
        column[place] in _DIGITS for themes in said.values() for column in themes)]
    if len(graders) > MOST_MEMBERS:
        return Calibration((), "too_many")
    ballots, units = _comparable(said, graders)
    if len(graders) < 2 or min(ballots) < FEWEST_BALLOTS:
        return Calibration((), "few_ballots")
    model = _Model(units, len(graders))
    if not model.connected():
        return Calibration((), "not_connected")
    if not model.within:
        return Calibration((), "no_variation")
    effects, variances = model.solved()
    width = _student(model.free)
    return Calibration(tuple(
        Severity(round_.evaluators[place], effect, effect - half, effect + half, count)
        for place, count, effect, half in zip(
            graders, ballots, effects, [width * _root(variance) for variance in variances], strict=True)))


def adjusted(round_: Round, said: Columns, calibration: Calibration) -> dict[int, tuple[Fraction | None, ...]]:
    """Proposal -> under each theme, the mean of the grades less the severity of who gave them; None without a grade.

    Raises ValueError for a calibration that was not computed.
    """
    effects = _effects(round_, calibration)
    scale = lcm(*[effect.denominator for effect in effects])
    steps = [
        {str(grade): int((grade - effect) * scale) for grade in range(GRADES)} for effect in effects]
    return {number: tuple(_mean(column, steps, scale) for column in themes) for number, themes in said.items()}


def nearest(round_: Round, calibration: Calibration) -> list[dict[str, str]]:
    """For each evaluator of the round, each grade -> the grade of the scale nearest to it less their severity (halves
    go up). Raises ValueError for a calibration that was not computed."""
    half = Fraction(1, 2)
    return [
        {str(grade): str(min(max(floor(grade - effect + half), 0), GRADES - 1)) for grade in range(GRADES)}
        for effect in _effects(round_, calibration)]


def _effects(round_: Round, calibration: Calibration) -> list[Fraction]:
    if calibration.reason:
        raise ValueError(calibration.reason)
    effects = {severity.member: severity.effect for severity in calibration.severities}
    return [effects.get(member, Fraction(0)) for member in round_.evaluators]


def _mean(column: str, steps: Sequence[Mapping[str, int]], scale: int) -> Fraction | None:
    given = [own[mark] for mark, own in zip(column, steps, strict=True) if mark in own]
    return Fraction(sum(given), scale * len(given)) if given else None


def _comparable(said: Columns, graders: Sequence[int]) -> tuple[list[int], dict[int, list[str]]]:
    """How many proposals each grader graded with someone else; and how many grades -> the marks of the graders under a
    theme of a proposal, for those with two grades or more."""
    ballots = [0] * len(graders)
    units: dict[int, list[str]] = {}
    for themes in said.values():
        shared = []
        for column in themes:
            marks = "".join([column[place] for place in graders])
            graded = len(marks.translate(_GRADES_ONLY))
            if graded > 1:
                units.setdefault(graded, []).append(marks)
                shared.append(marks)
        for place, marks_of_one in enumerate(zip(*shared, strict=True)):
            ballots[place] += not _DIGITS.isdisjoint(marks_of_one)
    return ballots, units


class _Model:
    """The normal equations of the effects of ``size`` evaluators, the proposals already eliminated.

    ``together``: how often each was compared with each other, as the matrix of the equations (rows sum to zero);
    ``rests``: the sum of what each gave above the means of what they graded; ``within``: squares of grades around these
    means; ``free``: degrees of freedom left.
    """

    def __init__(self, units: Mapping[int, Sequence[str]], size: int) -> None:
        self.together = [[Fraction(0)] * size for _ in range(size)]
        self.rests = [Fraction(0)] * size
        self.within = Fraction(0)
        self.free = sum((graded - 1) * len(found) for graded, found in units.items()) - (size - 1)
        for graded, found in units.items():
            self._add(graded, found)

    def _add(self, graded: int, units: Sequence[str]) -> None:
        totals = [sum(map(int, marks.translate(_GRADES_ONLY))) for marks in units]
        self.within -= Fraction(sum(total * total for total in totals), graded)
        present = []
        for place, marks in enumerate(map("".join, zip(*units, strict=True))):
            counts = [marks.count(str(grade)) for grade in range(GRADES)]
            self.within += sum(grade * grade * count for grade, count in enumerate(counts))
            flags = marks.translate(_WHO_GRADED)
            theirs = sum(compress(totals, map("1".__eq__, flags)))
            self.rests[place] += sum(grade * count for grade, count in enumerate(counts)) - Fraction(theirs, graded)
            self.together[place][place] += sum(counts)
            present.append(int(flags, 2))  # a set of units in one number: intersections at the speed of the machine
        for a, mine in enumerate(present):
            for b, other in enumerate(present):
                self.together[a][b] -= Fraction((mine & other).bit_count(), graded)

    def connected(self) -> bool:
        """Whether every evaluator is linked to every other through what they graded."""
        reached, waiting = {0}, [0]
        while waiting:
            row = self.together[waiting.pop()]
            new = {place for place, entry in enumerate(row) if entry} - reached
            reached |= new
            waiting += new
        return len(reached) == len(self.rests)

    def solved(self) -> tuple[list[Fraction], list[Fraction]]:
        """The effects, and the variance of each.

        Adding 1 everywhere makes the matrix regular and leaves the solution that sums to zero; its inverse then exceeds
        that of the constrained problem by 1 / size ** 2 everywhere.
        """
        size = len(self.rests)
        pivots, lower = _factors([[entry + 1 for entry in row] for row in self.together])
        solved = [_dot(row, self.rests) / pivot for row, pivot in zip(lower, pivots, strict=True)]
        columns_of = list(zip(*lower, strict=True))
        effects = [_dot(column, solved) for column in columns_of]
        unexplained = (self.within - _dot(effects, self.rests)) / self.free
        inverse = [
            _dot(column, [entry / pivot for entry, pivot in zip(column, pivots, strict=True)]) for column in columns_of]
        return effects, [unexplained * (entry - Fraction(1, size ** 2)) for entry in inverse]


def _factors(matrix: list[list[Fraction]]) -> tuple[list[Fraction], list[list[Fraction]]]:
    """The pivots D of the elimination of a positive definite matrix and the lower triangle W that does it: the inverse
    is W' D^-1 W. ``matrix`` is used up."""
    size = len(matrix)
    lower = [[Fraction(place == other) for other in range(size)] for place in range(size)]
    for place, pivot_row in enumerate(matrix):
        for other in range(place + 1, size):
            row = matrix[other]
            factor = row[place] / pivot_row[place]
            if factor:
                row[place + 1:] = [
                    entry - factor * pivot for entry, pivot in zip(row[place + 1:], pivot_row[place + 1:], strict=True)]
                lower[other][:place + 1] = [
                    entry - factor * done
                    for entry, done in zip(lower[other][:place + 1], lower[place][:place + 1], strict=True)]
    return [row[place] for place, row in enumerate(matrix)], lower


def _dot(a: Sequence[Fraction], b: Sequence[Fraction]) -> Fraction:
    return sum((x * y for x, y in zip(a, b, strict=True) if x and y), Fraction(0))


def _student(free: int) -> Fraction:
    """The 97.5 % point of Student's distribution with ``free`` degrees of freedom, within 0.001 from 7 on (there are
    never fewer: each of two or more evaluators has 8 comparisons).

    Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5.
    """
    z = _Z
    return (
        z + (z ** 3 + z) / (4 * free) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * free ** 2)
        + (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * free ** 3))


def _root(square: Fraction) -> Fraction:
    """The square root, rounded down to ``_PLACES``; by whole numbers, the same on any machine."""
    return Fraction(isqrt(square.numerator * _PLACES ** 2 // square.denominator), _PLACES)
