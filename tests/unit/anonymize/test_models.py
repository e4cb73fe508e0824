"""Distances and estimates against their definitions, written with loops or known from the literature."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.models import Classes, TCloseness, Values
from anonymize.tables.uniqueness import AverageRisk, PopulationUniqueness, population_uniques
from tests.unit.anonymize.brute import Sample, equal_distance, ordered_distance
from tests.unit.anonymize.samples import HIERARCHIES, OPINIONS, tables

INCOMES = ("3k", "4k", "5k", "6k", "7k", "8k", "9k", "10k", "11k")


def classes(counts: list[dict[str, int]], overall: dict[str, int], labels: tuple[str, ...]) -> Classes:
    """Classes of these persons by value."""
    group, value, count = [], [], []
    for at, own in enumerate(counts):
        for code, label in enumerate(labels):
            if own.get(label):
                group.append(at)
                value.append(code)
                count.append(own[label])
    values = Values(
        np.array(group), np.array(value), np.array(count, dtype=float),
        np.array([overall.get(label, 0) for label in labels], dtype=float), labels)
    return Classes(np.array([sum(own.values()) for own in counts], dtype=float), (values,))


def test_the_examples_of_the_article_on_closeness() -> None:
    """Li, Li and Venkatasubramanian 2007: D(3k 4k 5k) = 0.375 and D(6k 8k 11k) = 0.167 over nine equal incomes."""
    found = TCloseness(0, 1, "ordered", tuple(range(9))).distances(classes(
        [{"3k": 1, "4k": 1, "5k": 1}, {"6k": 1, "8k": 1, "11k": 1}], dict.fromkeys(INCOMES, 1), INCOMES))
    assert found == pytest.approx([0.375, 0.1667], abs=1e-4)


def test_the_distance_along_a_tree() -> None:
    """Half of each respiratory disease must move: to its sister at height 1 of 2 (0.5), or across the root (1)."""
    tree = Hierarchy("disease", {
        "flu": ("flu", "respiratory", "*"), "bronchitis": ("bronchitis", "respiratory", "*"),
        "ulcer": ("ulcer", "digestive", "*"), "gastritis": ("gastritis", "digestive", "*")})
    labels = ("bronchitis", "flu", "gastritis", "ulcer")
    found = TCloseness(0, 1, "hierarchical", hierarchy=tree).distances(classes(
        [{"flu": 2, "ulcer": 2}, {"flu": 2, "bronchitis": 2}], dict.fromkeys(labels, 1), labels))
    assert found == pytest.approx([0.5 * 0.5, 0.5 * 1.0])


@given(sample=tables(least=2), levels=st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 1)))
@settings(max_examples=100, deadline=None)
def test_distances_equal_those_computed_one_by_one(sample: Sample, levels: tuple[int, ...]) -> None:
    del levels
    groups = list(sample.classes((1, 1, 1)).values())
    overall = sample.overall()
    made = classes([dict(sample.spread(rows)) for rows in groups], dict(overall), OPINIONS)
    assert TCloseness(0, 1).distances(made) == pytest.approx([equal_distance(sample, rows) for rows in groups])
    ordered = TCloseness(0, 1, "ordered", (0, 1, 2)).distances(made)
    assert ordered == pytest.approx([ordered_distance(sample, rows, OPINIONS) for rows in groups])
    assert HIERARCHIES[0].height == 4


def test_population_uniques_are_few_in_a_small_sample_and_all_in_a_census() -> None:
    sizes = np.array([1.0] * 40 + [2.0] * 20 + [5.0] * 10)
    assert population_uniques(sizes, 130) == 40
    half = population_uniques(sizes, 260, "zayatz")
    tenth = population_uniques(sizes, 1300, "zayatz")
    assert 40 > half > tenth > 0
    assert 0 <= population_uniques(sizes, 13_000, "pitman") <= 40
    assert population_uniques(np.array([3.0, 4.0]), 1000) == 0


def test_zayatz_counts_by_the_hypergeometric_law() -> None:
    """Two classes of 1 and one of 2 in a sample of 4 of 8 persons, by hand."""
    chance = {size: size * math.comb(8 - size, 3) / math.comb(8, 4) for size in (1, 2)}
    expected = 2 * (2 * chance[1] / (2 * chance[1] + 1 * chance[2]))
    assert population_uniques(np.array([1.0, 1.0, 2.0]), 8, "zayatz") == pytest.approx(expected)


@pytest.mark.parametrize("model", [AverageRisk(0.25), PopulationUniqueness(0.001, 60, "zayatz")])
def test_the_smallest_classes_go_first_and_no_more_than_needed(model: AverageRisk | PopulationUniqueness) -> None:
    sizes = np.array([1.0, 1.0, 2.0, 5.0, 9.0])
    kept = model.enforce(sizes, np.ones(5, dtype=bool))
    assert model.met(sizes[kept])
    assert kept.tolist() == sorted(kept.tolist())
    back = kept | (sizes == sizes[~kept].max())
    assert not model.met(sizes[back])
