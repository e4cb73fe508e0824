"""Agreement: Krippendorff's published example, pair by pair counting, and the cases that cannot be computed."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.scoring.agreement import agreement, coincidences, ordinal_alpha
from governance.scoring.results import Agreement, Marks
from tests.calls import calls
from tests.unit.scoring.rounds import THEMES, ballots, make_round, scorings

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): 4 observers, 12 units, values 1 to 5.
PUBLISHED = (
    "1 2 3 3 2 1 4 1 2 - - -", "1 2 3 3 2 2 4 1 2 5 - 3", "- 3 3 3 2 3 4 2 2 5 1 -", "1 2 3 3 2 4 4 1 2 5 1 -")
UNITS = ["".join(unit) for unit in zip(*(row.split() for row in PUBLISHED), strict=True)]


def counts(unit: str) -> tuple[int, ...]:
    return tuple(unit.count(str(grade)) for grade in range(6))


def one_theme(units: list[str]) -> Agreement:
    round_ = make_round(len(units[0]), len(units), weights=(1,))
    return agreement(round_, ballots(dict(enumerate(units, 1))))[0]


def alpha_by(difference: Callable[[int, int], int]) -> Fraction:
    matrix = coincidences(Counter(map(counts, UNITS)))
    totals = [sum(row) for row in matrix]
    pairs = list(combinations(range(6), 2))
    observed = sum(matrix[a][b] * difference(a, b) for a, b in pairs)
    expected = sum(totals[a] * totals[b] * difference(a, b) for a, b in pairs)
    return 1 - (sum(totals) - 1) * observed / Fraction(expected)


def test_the_published_example() -> None:
    found = one_theme(UNITS)
    assert found.alpha is not None
    assert round(float(found.alpha), 3) == 0.815
    assert (found.units, found.values) == (11, 40)


def test_the_published_coincidences() -> None:
    matrix = coincidences(Counter(map(counts, UNITS)))
    assert [sum(row) for row in matrix] == [0, 9, 13, 10, 5, 3]
    assert [matrix[grade][grade] for grade in range(1, 6)] == [7, 10, 8, 4, 3]
    assert matrix[1][2] == matrix[2][1] == Fraction(4, 3)
    assert round(float(alpha_by(lambda a, b: 1)), 3) == 0.743
    assert round(float(alpha_by(lambda a, b: (a - b) ** 2)), 3) == 0.849


def test_shares_done_by_hand() -> None:
    found = one_theme(["3345A", "22---", "5----", "CCCCC"])
    # 33 exact, 34 34 45 within one, 35 35 two apart; 22 exact
    assert found == Agreement(THEMES[0], 7, Fraction(2, 7), Fraction(5, 7), found.alpha, 2, 6)


@pytest.mark.parametrize("units", [["3----", "-4---"], ["AAAAA", "CCCCC"]])
def test_without_a_pair_nothing_can_be_computed(units: list[str]) -> None:
    assert one_theme(units) == Agreement(THEMES[0], 0, None, None, None, 0, 0)


def test_without_variation_only_alpha_cannot_be_computed() -> None:
    found = one_theme(["33333", "333--", "4----"])
    assert (found.pairs, found.exact, found.within_one, found.alpha) == (13, Fraction(1), Fraction(1), None)


def test_full_agreement_is_one_and_one_dissent_among_equals_is_not_above_chance() -> None:
    assert one_theme(["33333", "11111", "55555"]).alpha == 1
    alpha = one_theme(["44444"] * 4 + ["44443"]).alpha
    assert alpha is not None
    assert alpha <= 0


def test_each_theme_is_judged_by_itself() -> None:
    round_ = make_round(3, 2, weights=(1, 0))
    first, second = agreement(round_, ballots({1: ("333", "345"), 2: ("444", "210")}))
    assert (first.theme, first.exact, second.theme, second.exact) == (
        THEMES[0], Fraction(1), THEMES[1], Fraction(0))


@given(scorings(themes=1))
def test_against_a_list_of_all_pairs(marks: Marks) -> None:
    round_ = make_round(weights=(1,))
    units = [
        [int(said) for member in round_.evaluators if (said := marks.get((member, proposal), "-")).isdigit()]
        for proposal in round_.proposals]
    pairs = [(unit, pair) for unit in units for pair in combinations(unit, 2)]
    found = agreement(round_, marks)[0]
    assert found.pairs == len(pairs)
    if pairs:
        assert found.exact == Fraction(sum(a == b for _, (a, b) in pairs), len(pairs))
        assert found.within_one == Fraction(sum(abs(a - b) < 2 for _, (a, b) in pairs), len(pairs))
    values = sorted(value for unit in units if len(unit) > 1 for value in unit)

    def apart(a: int, b: int) -> Fraction:
        """How many of all values lie between, those at the ends by half."""
        low, high = min(a, b), max(a, b)
        return sum((Fraction(1 if low < value < high else Fraction(1, 2)) for value in values
                    if low <= value <= high), Fraction(0)) ** 2 if a != b else Fraction(0)

    expected = sum((apart(a, b) for a, b in combinations(values, 2)), Fraction(0))
    if not expected:
        assert found.alpha is None
        return
    observed = sum((apart(a, b) / (len(unit) - 1) for unit, (a, b) in pairs), Fraction(0))
    assert found.alpha == 1 - (len(values) - 1) * observed / expected


@given(scorings(themes=1), st.permutations(range(1, 6)))
def test_who_said_what_changes_nothing(marks: Marks, places: list[int]) -> None:
    round_ = make_round(weights=(1,))
    moved = {(f"m{places[int(member[1:]) - 1]}", proposal): said for (member, proposal), said in marks.items()}
    assert agreement(round_, moved) == agreement(round_, marks)


def test_the_matrix_of_nothing() -> None:
    assert coincidences({}) == ()
    assert ordinal_alpha(()) is None


def test_no_list_of_pairs_is_made() -> None:
    def work(evaluators: int) -> int:
        round_ = make_round(evaluators, 3, weights=(1,))
        column = ("012345" * evaluators)[:evaluators]
        marks = ballots(dict.fromkeys((1, 2, 3), column))
        return calls(lambda: agreement(round_, marks))

    assert work(240) < 1.5 * work(120)
