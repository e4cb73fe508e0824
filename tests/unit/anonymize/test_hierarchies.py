"""Hierarchies are trees, and no label stands for fewer inhabitants than the floor."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.tables.hierarchies import AGE_BANDS, ROOT, UNKNOWN, Hierarchy, age_bands, flat, places


def test_age_bands_keep_the_border_at_25_until_the_root() -> None:
    hierarchy = age_bands()
    assert hierarchy.height == 4
    assert [hierarchy.label(band, 0) for band in AGE_BANDS] == list(AGE_BANDS)
    assert {hierarchy.label(band, 2) for band in AGE_BANDS[:4]} == {"0-24"}
    assert {hierarchy.label(band, 2) for band in AGE_BANDS[4:]} == {"25+"}
    assert hierarchy.label(None, 2) == UNKNOWN
    assert hierarchy.label("", 3) == ROOT


@pytest.mark.parametrize(
    ("levels", "problem"),
    [
        ({}, "same number of labels"),
        ({"a": ("a", "x", "*"), "b": ("b", "*")}, "same number of labels"),
        ({"a": ("a", "x")}, "root"),
        ({"a": ("a", "x", "*"), "b": ("a", "y", "*")}, "two parents"),
        ({"a": ("unknown", "*")}, "missing value"),
    ],
)
def test_what_is_not_a_tree_is_refused(levels: dict[str, tuple[str, ...]], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Hierarchy("h", levels)


def test_a_value_that_is_not_covered_is_an_error() -> None:
    with pytest.raises(ValueError, match="does not cover"):
        flat("language", ["fr", "it"]).label("de", 0)


def test_the_penalty_goes_from_nothing_to_everything() -> None:
    hierarchy = Hierarchy("h", {"a": ("a", "ab", "*"), "b": ("b", "ab", "*"), "c": ("c", "c", "*")})
    assert hierarchy.shares(0) == {"a": 0, "b": 0, "c": 0, UNKNOWN: 0}
    assert hierarchy.shares(1) == {"ab": 0.5, "c": 0, UNKNOWN: 0}
    assert hierarchy.shares(2) == {"*": 1}


PATHS = [
    ("town", "valley", "north"), ("village", "valley", "north"), ("hamlet", "valley", "north"),
    ("city", "plain", "north"), ("port", "coast", "south"), ("farm", "coast", "south"),
]
POPULATION = {"town": 5000, "village": 1500, "hamlet": 1000, "city": 90000, "port": 6000, "farm": 100}


def test_small_places_join_the_rest_of_what_contains_them() -> None:
    hierarchy = places("place", PATHS, POPULATION, minimum_population=2000)
    assert hierarchy.levels["town"] == ("town", "valley", "north", "*")
    assert hierarchy.levels["village"] == hierarchy.levels["hamlet"] == ("valley:rest", "valley", "north", "*")


def test_a_rest_under_the_floor_takes_a_sibling_with_it() -> None:
    hierarchy = places("place", PATHS, POPULATION, minimum_population=2000)
    assert hierarchy.label("farm", 0) == hierarchy.label("port", 0) == "coast"


def test_an_area_whose_only_sibling_would_give_it_away_is_not_named() -> None:
    hierarchy = places("place", PATHS, POPULATION, minimum_population=7000)
    assert hierarchy.levels["port"] == hierarchy.levels["village"] == ("*:rest", "*:rest", "*", "*")
    assert hierarchy.levels["city"] == ("city", "plain", "*", "*")


@given(
    populations=st.lists(st.integers(0, 30), min_size=1, max_size=14),
    floor=st.integers(0, 60),
    shape=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1)), min_size=14, max_size=14),
)
def test_no_label_stands_for_fewer_inhabitants_than_the_floor(
    populations: list[int], floor: int, shape: list[tuple[int, int]]
) -> None:
    paths = [(f"c{i}", f"z{z}{e}", f"e{e}") for i, (z, e) in zip(range(len(populations)), shape, strict=False)]
    population = {path[0]: inhabitants for path, inhabitants in zip(paths, populations, strict=True)}
    hierarchy = places("place", paths, population, minimum_population=floor)
    for level in range(hierarchy.height):
        inhabitants: dict[str, int] = defaultdict(int)
        for place, number in population.items():
            inhabitants[hierarchy.label(place, level)] += number
        # The root may stand for fewer: it says nothing.
        assert all(number >= min(floor, sum(populations)) for label, number in inhabitants.items() if label != ROOT)
    for path in paths:
        for level, code in enumerate(path):
            label = hierarchy.label(path[0], level)
            assert label == code or label.removesuffix(":rest") in {*path[level + 1:], ROOT}
