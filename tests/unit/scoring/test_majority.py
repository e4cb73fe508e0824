"""Majority judgment: the published example, brute force over small distributions, and the laws of an order."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement
from math import lcm

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.scoring import majority
from governance.scoring.majority import compare, low_median, ordered

# M. Balinski and R. Laraki, Election by Majority Judgement: Experimental Evidence (École polytechnique, cahier 2007-28,
# hal-00243076), the experiment of Orsay, 22 April 2007: shares in tenths of a per cent, Excellent first; in the order
# that majority judgment gives there, with the majority-gauge (above, majority grade, below; Excellent = 5).
ORSAY = {
    "Bayrou": ((136, 307, 251, 148, 84, 74), (443, 3, 306)),
    "Royal": ((167, 227, 191, 168, 122, 126), (394, 3, 416)),
    "Sarkozy": ((191, 198, 143, 115, 71, 282), (389, 3, 468)),
    "Voynet": ((29, 93, 175, 237, 261, 205), (297, 2, 466)),
    "Besancenot": ((41, 99, 163, 160, 226, 311), (463, 1, 311)),
    "Buffet": ((25, 76, 125, 206, 264, 304), (432, 1, 304)),
    "Bové": ((15, 60, 114, 160, 257, 395), (349, 1, 395)),
    "Laguiller": ((21, 53, 102, 166, 259, 401), (342, 1, 401)),
    "Nihous": ((3, 18, 53, 110, 267, 550), (451, 0, 0)),
    "de Villiers": ((24, 64, 87, 113, 158, 555), (446, 0, 0)),
    "Schivardi": ((5, 10, 39, 95, 249, 604), (398, 0, 0)),
    "Le Pen": ((30, 46, 62, 65, 54, 744), (257, 0, 0)),
}

profiles = st.lists(st.integers(0, 9), min_size=6, max_size=6).map(tuple)


def grades(profile: Sequence[int]) -> list[int]:
    return [grade for grade, count in enumerate(profile) for _ in range(count)]


def removed_one_by_one(profile: Sequence[int], times: int) -> list[int]:
    """The definition: the low median, then that of what is left, and so on."""
    left, found = sorted(grades(profile) * times), []
    while left:
        found.append(left.pop((len(left) - 1) // 2))
    return found


def by_definition(a: Sequence[int], b: Sequence[int]) -> int:
    size = lcm(sum(a), sum(b))
    mine, other = removed_one_by_one(a, size // sum(a)), removed_one_by_one(b, size // sum(b))
    return (mine > other) - (mine < other)


def distributions(size: int, scale: int) -> Iterator[tuple[int, ...]]:
    for chosen in combinations_with_replacement(range(scale), size):
        yield tuple(chosen.count(grade) for grade in range(scale))


def gauge(profile: Sequence[int]) -> tuple[int, Fraction]:
    """The majority-gauge as one number: the grade, then p when p > q, else -q."""
    grade = low_median(profile)
    assert grade is not None
    above, below = Fraction(sum(profile[grade + 1:]), sum(profile)), Fraction(sum(profile[:grade]), sum(profile))
    return grade, above if above > below else -below


def test_the_published_ranking_of_orsay() -> None:
    profiles = {name: tuple(reversed(shares)) for name, (shares, _) in sorted(ORSAY.items())}
    assert ordered(profiles) == [[name] for name in ORSAY]


@pytest.mark.parametrize("name", ORSAY)
def test_the_published_grades_of_orsay(name: str) -> None:
    shares, (above, grade, below) = ORSAY[name]
    profile = tuple(reversed(shares))
    assert low_median(profile) == grade
    assert (sum(profile[grade + 1:]), sum(profile[:grade])) == (above, below)


@pytest.mark.parametrize(("size", "scale"), [(1, 6), (2, 6), (3, 5), (4, 4), (5, 3), (6, 3), (7, 3)])
def test_every_pair_of_the_same_size_against_the_definition(size: int, scale: int) -> None:
    every = list(distributions(size, scale))
    for a in every:
        for b in every:
            assert compare(a, b) == by_definition(a, b), (a, b)


@pytest.mark.parametrize(("size", "other"), [(1, 2), (2, 3), (3, 4), (2, 4), (4, 5), (3, 5), (5, 6), (4, 6)])
def test_every_pair_of_different_sizes_against_the_definition(size: int, other: int) -> None:
    for a in distributions(size, 3):
        for b in distributions(other, 3):
            assert compare(a, b) == by_definition(a, b), (a, b)
            assert compare(b, a) == -by_definition(a, b), (a, b)


@given(profiles.filter(any), profiles.filter(any))
def test_any_pair_against_the_definition(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    assert compare(a, b) == by_definition(a, b)


@given(profiles.filter(any), profiles.filter(any))
def test_agrees_with_the_majority_gauge_where_that_decides(a: tuple[int, ...], b: tuple[int, ...]) -> None:
    mine, other = gauge(a), gauge(b)
    if mine != other:
        assert compare(a, b) == (1 if mine > other else -1)


@given(profiles, profiles, st.integers(1, 7), st.fractions(Fraction(1, 9), 9))
def test_only_proportions_count(a: tuple[int, ...], b: tuple[int, ...], times: int, part: Fraction) -> None:
    assert compare(a, [count * times for count in a]) == 0
    assert compare([count * part for count in a], b) == compare(a, b)


@given(profiles.filter(any), st.data())
def test_a_better_grade_never_harms(profile: tuple[int, ...], data: st.DataObject) -> None:
    grade = data.draw(st.sampled_from([place for place, count in enumerate(profile) if count]))
    higher = data.draw(st.integers(grade, 5))
    raised = list(profile)
    raised[grade] -= 1
    raised[higher] += 1
    assert compare(raised, profile) == (1 if higher > grade else 0)


@given(st.lists(profiles, max_size=12))
def test_the_order_is_that_of_the_comparisons(found: list[tuple[int, ...]]) -> None:
    groups = ordered(dict(enumerate(found)))
    assert sorted(number for group in groups for number in group) == list(range(len(found)))
    assert all(group == sorted(group) for group in groups)
    for place, group in enumerate(groups):
        assert all(compare(found[group[0]], found[other]) == 0 for other in group)
        assert all(compare(found[group[0]], found[worse[0]]) == 1 for worse in groups[place + 1:])


def test_when_support_and_contestation_are_equal_contestation_decides() -> None:
    assert compare((0, 1, 3, 1), (0, 0, 1, 0)) == -1  # as many above as below the median: below is met first
    assert compare((1, 3, 1), (1, 4, 1)) == -1


def test_different_sizes_are_not_compared_by_position() -> None:
    assert compare((1, 1), (1, 2)) == -1  # one of two against two of three
    assert compare((0, 2), (0, 9)) == 0


def test_the_low_median_is_the_lower_of_two() -> None:
    assert low_median((1, 0, 0, 0, 0, 1)) == 0
    assert low_median((1, 0, 0, 1, 0, 1)) == 3
    assert low_median((0, 0, 3, 0, 3, 0)) == 2
    assert low_median((Fraction(1, 3), 0, Fraction(1, 2))) == 2
    assert low_median((0, 0, 0)) is None


def test_a_distribution_without_grades_is_below_all_others() -> None:
    assert compare((0, 0), (1, 0)) == -1
    assert compare((0, 0), (0, 0)) == 0
    assert ordered({"none": (0, 0), "worst": (5, 0), "nobody": (0, 0)}) == [["worst"], ["none", "nobody"]]
    assert ordered({}) == []


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        compare((1, -1), (1, 0))


def test_huge_counts_are_told_apart_exactly() -> None:
    many = 10 ** 30
    assert compare((many, 1, many), (many + 1, 1, many)) == 1
    assert compare((many, many + 1), (many + 1, many + 2)) == 1
    assert compare((many, 3 * many, many - 1), (many, 3 * many, many)) == -1


def test_alike_distributions_share_the_work() -> None:
    majority._key.cache_clear()
    found = {number: (number % 5 + 1, 2 * (number % 5 + 1), number % 3 * (number % 5 + 1)) for number in range(10_000)}
    assert len(ordered(found)) == 3
    assert majority._key.cache_info().misses == 3
