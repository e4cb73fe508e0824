"""How far evaluators agree under each theme: raw shares first, then Krippendorff's alpha, with what they rest on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from governance.scoring.results import Agreement, Marks
from governance.scoring.rounds import GRADES, Round
from governance.scoring.tally import columns, counted

Matrix = tuple[tuple[Fraction, ...], ...]
"""Symmetric; rows and columns are grades."""


def agreement(round_: Round, marks: Marks) -> tuple[Agreement, ...]:
    """The agreement under each theme, in the order of the round. Only proposals with two grades or more count.

    Raises ValueError when a ballot has not one mark per theme.
    """
    counts = counted(round_, columns(round_, marks))
    return tuple(
        _agreement(theme.code, Counter(themes[place].counts for themes in counts.values()))
        for place, theme in enumerate(round_.themes))


def coincidences(units: Mapping[tuple[int, ...], int]) -> Matrix:
    """The coincidence matrix of ``units``: how many gave each grade -> how many times this was seen.

    Each ordered pair of grades of a unit with m grades counts 1 / (m - 1); units with one grade do not count. No list
    of pairs is made.
    """
    size = max(map(len, units), default=0)
    by_grades: dict[int, list[list[int]]] = {}
    for counts, times in units.items():
        graded = sum(counts)
        if graded < 2:
            continue
        sums = by_grades.setdefault(graded, [[0] * size for _ in range(size)])
        for a, first in enumerate(counts):
            for b, second in enumerate(counts):
                sums[a][b] += times * first * (second - (a == b))
    return tuple(
        tuple(sum((Fraction(sums[a][b], graded - 1) for graded, sums in by_grades.items()), Fraction(0))
              for b in range(size))
        for a in range(size))


def ordinal_alpha(matrix: Matrix) -> Fraction | None:
    """Krippendorff's alpha for ordinal data: 1 for full agreement, 0 for that of chance, less for worse. None when it
    cannot be computed: no pair, or no variation.

    Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), with the ordinal difference
    (n_c / 2 + n of the grades between + n_k / 2) squared.
    """
    totals = [sum(row, Fraction(0)) for row in matrix]
    observed = expected = Fraction(0)
    for a, row in enumerate(matrix):
        for b in range(a + 1, len(matrix)):
            difference = _between(totals, a, b) ** 2
            observed += row[b] * difference
            expected += totals[a] * totals[b] * difference
    return 1 - (sum(totals) - 1) * observed / expected if expected else None


def _between(totals: Sequence[Fraction], a: int, b: int) -> Fraction:
    return sum(totals[a:b + 1], Fraction(0)) - (totals[a] + totals[b]) / 2


def _agreement(theme: str, units: Mapping[tuple[int, ...], int]) -> Agreement:
    pairable = {counts: times for counts, times in units.items() if sum(counts) >= 2}
    pairs = exact = near = values = 0
    for counts, times in pairable.items():
        graded = sum(counts)
        values += times * graded
        pairs += times * graded * (graded - 1) // 2
        exact += times * sum(count * (count - 1) // 2 for count in counts)
        near += times * sum(counts[grade] * counts[grade + 1] for grade in range(GRADES - 1))
    return Agreement(
        theme=theme, pairs=pairs, exact=Fraction(exact, pairs) if pairs else None,
        within_one=Fraction(exact + near, pairs) if pairs else None, alpha=ordinal_alpha(coincidences(pairable)),
        units=sum(pairable.values()), values=values)
