"""Hierarchies are trees, and no label stands for fewer inhabitants than the floor."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.faults import Fault
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
    ("levels", "code", "named"),
    [
        ({}, "hierarchy_empty", {}),
        ({"a": ("a", "x", "*"), "b": ("b", "*")}, "hierarchy_ragged", {"value": "b", "labels": 2, "expected": 3}),
        ({"a": ("a", "x"), "b": ("b", "y")}, "hierarchy_roots", {"value": "b", "first": "x", "second": "y"}),
        ({"a": ("a", "x", "*"), "b": ("a", "y", "*")}, "hierarchy_parents", {"label": "a", "first": "x"}),
        ({"a": ("a", "b", "*"), "b": ("b", "a", "*")}, "hierarchy_cycle", {"label": "a", "other": "b"}),
        ({"a": ("a", "x", "y", "*"), "b": ("b", "y", "x", "*")}, "hierarchy_cycle", {"label": "x", "other": "y"}),
        ({"a": ("unknown", "*")}, "hierarchy_reserved", {"value": "a"}),
    ],
)
def test_what_is_not_a_tree_is_refused_by_name(
    levels: dict[str, tuple[str, ...]], code: str, named: dict[str, object]
) -> None:
    with pytest.raises(Fault) as fault:
        Hierarchy("h", levels)
    assert fault.value.code == code
    assert fault.value.params | named == fault.value.params


def test_a_label_kept_from_one_level_to_the_next_is_no_cycle() -> None:
    hierarchy = Hierarchy("h", {"nice": ("nice", "nice", "*"), "tende": ("tende", "roya", "*")})
    assert hierarchy.shares(1) == {"nice": 0, "roya": 0, UNKNOWN: 0}


def test_the_root_may_bear_any_name_and_the_missing_value_any_place() -> None:
    hierarchy = Hierarchy("h", {"a": ("a", "all"), "b": ("b", "all"), "": ("not said", "all")})
    assert hierarchy.root == "all"
    assert hierarchy.label(None, 0) == "not said"


def test_a_value_that_is_not_covered_is_named() -> None:
    with pytest.raises(Fault) as fault:
        flat("language", ["fr", "it"]).label("de", 0)
    assert (fault.value.code, fault.value.params["value"]) == ("value_not_covered", "de")


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
