"""What leaves is recounted from the rows: classes of k persons, labels above the values, nothing over the limit."""

from collections import Counter, defaultdict
from dataclasses import replace
from random import Random
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.faults import Fault
from anonymize.tables.anonymise import anonymise, gcp
from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.plan import Plan, QuasiIdentifier, Sensitive
from tests.unit.anonymize import brute
from tests.unit.anonymize.brute import Sample
from tests.unit.anonymize.samples import HIERARCHIES, NAMES, QUASI, frame, tables

Recoding = Literal["global", "local"]
thorough = settings(max_examples=150, deadline=None)


def usable(sample: Sample, k: int) -> bool:
    """Whether the table may be anonymised at all."""
    rows = Counter(person for person, _, _ in sample.rows)
    return len(rows) >= k and not (max(rows.values()) > 1 and 2 * max(rows.values()) >= len(sample.rows))


def covers(label: str, value: str, hierarchy: Hierarchy) -> bool:
    """Whether ``label`` is the value, one of its ancestors, or a range around it."""
    if label in hierarchy.levels[value]:
        return True
    low, _, high = label.partition("-")
    return low.isdigit() and high.isdigit() and value.isdigit() and int(low) <= int(value) <= int(high)


@given(
    sample=tables(several=True, least=3), k=st.integers(2, 4), limit=st.sampled_from([0.0, 0.2, 0.5]),
    recoding=st.sampled_from(["global", "local"]), rescue=st.booleans())
@thorough
def test_every_published_class_holds_k_persons_by_recount(
    sample: Sample, k: int, limit: float, recoding: Recoding, rescue: bool
) -> None:
    if not usable(sample, k):
        return
    plan = Plan(
        tuple(replace(item, ranges=item.name == "age") for item in QUASI), k, limit, recoding=recoding,
        subject="person", rescue=rescue, sensitive=(Sensitive("opinion"),))
    table, encoded, solution = anonymise(frame(sample), plan)
    if solution is None:
        assert len(table) == 0
        return
    index = {codes: at for at, codes in enumerate(zip(*(c.tolist() for c in encoded.table.codes), strict=True))}
    part = [int(solution.part[index[codes]]) for codes in zip(*(c.tolist() for c in encoded.codes), strict=True)]
    labels = [
        tuple(texts[codes[number]] for codes, texts in zip(solution.labels, solution.texts, strict=True))
        if number >= 0 else None for number in part]
    published: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for row, said in enumerate(labels):
        if said is not None:
            published[said].add(sample.rows[row][0])
            assert all(covers(label, value, hierarchy) for label, value, hierarchy in zip(
                said, sample.rows[row][1], HIERARCHIES, strict=True))
    assert all(len(persons) >= k for persons in published.values())
    kept = [(*said, sample.rows[row][2]) for row, said in enumerate(labels) if said is not None]
    assert Counter(table.rows) == Counter(kept)
    gone = {sample.rows[row][0] for row, said in enumerate(labels) if said is None}
    assert solution.suppressed == len(gone)
    assert len(gone) <= limit * encoded.table.persons + 1e-9
    assert dict(table.measures)["k"] == min((len(persons) for persons in published.values()), default=0)


@given(sample=tables(least=6), least=st.integers(1, 3), seed=st.randoms(use_true_random=False))
@thorough
def test_local_recoding_keeps_the_sensitive_values_diverse(sample: Sample, least: int, seed: Random) -> None:
    del seed
    plan = Plan(QUASI, 2, recoding="local", sensitive=(Sensitive("opinion", "distinct-l", (("l", least),)),))
    table, _, solution = anonymise(frame(sample), plan)
    found: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for row in table.rows:
        found[row[:-1]].add(row[-1])
    assert all(len(opinions) >= least for opinions in found.values())
    if solution is None:
        assert len({opinion for _, _, opinion in sample.rows}) < least


@given(sample=tables(several=True, least=3), seed=st.randoms(use_true_random=False),
       recoding=st.sampled_from(["global", "local"]))
@thorough
def test_neither_the_order_nor_the_names_of_persons_change_the_release(
    sample: Sample, seed: Random, recoding: Recoding
) -> None:
    if not usable(sample, 2):
        return
    plan = Plan(QUASI, 2, 0.3, recoding=recoding, subject="person", rescue=True)
    rows = [(1000 - person, values, opinion) for person, values, opinion in sample.rows]
    seed.shuffle(rows)
    first, _, _ = anonymise(frame(sample), plan)
    again, _, _ = anonymise(frame(Sample(tuple(rows), HIERARCHIES)), plan)
    assert first == again


@given(sample=tables(least=4), limit=st.sampled_from([0.1, 0.4]))
@thorough
def test_rescue_only_gives_back(sample: Sample, limit: float) -> None:
    bare, _, without = anonymise(frame(sample), Plan(QUASI, 3, limit))
    table, _, solution = anonymise(frame(sample), Plan(QUASI, 3, limit, rescue=True))
    if without is None or solution is None:
        assert without is solution
        return
    assert solution.levels == without.levels
    assert solution.suppressed + solution.rescued == without.suppressed
    assert not Counter(bare.rows) - Counter(table.rows)


def rows_of(place: str, language: str, count: int) -> list[tuple[int, tuple[str, ...], str]]:
    return [(at, (place, "10", language), "for") for at in range(count)]


def test_one_busy_person_is_not_a_crowd() -> None:
    rows = [(1, ("a1", "10", "fr"), "for")] * 5
    rows += [(person, ("c1", "10", "it"), "for") for person in range(2, 8)]
    table, _, _ = anonymise(frame(Sample(tuple(rows), HIERARCHIES)), Plan(QUASI, 5, 0.2, subject="person"))
    assert set(table.rows) == {("c1", "10", "it")}
    assert dict(table.measures)["persons_suppressed"] == 1


def test_a_plan_with_the_levels_found_treats_new_data_alike() -> None:
    first = Sample(tuple(rows_of("a1", "fr", 3) + rows_of("a2", "fr", 3)), HIERARCHIES)
    _, _, solution = anonymise(frame(first), Plan(QUASI, 4))
    assert solution is not None
    assert solution.levels == (1, 0, 0)
    later = Sample(tuple(rows_of("c1", "it", 9)), HIERARCHIES)
    table, _, _ = anonymise(frame(later), Plan(QUASI, 4).fixed(solution.levels))
    assert set(table.rows) == {("c", "10", "it")}


def test_bounds_that_an_officer_imposes_hold() -> None:
    sample = Sample(tuple(rows_of("a1", "fr", 9)), HIERARCHIES)
    bounded = (replace(QUASI[0], low=1), *QUASI[1:])
    table, _, _ = anonymise(frame(sample), Plan(bounded, 3))
    assert set(table.rows) == {("a", "10", "fr")}
    local, _, _ = anonymise(frame(sample), Plan(bounded, 3, recoding="local"))
    assert set(local.rows) == {("a", "10", "fr")}


def test_k_map_and_presence_look_at_the_population() -> None:
    sample = Sample(tuple(rows_of("a1", "fr", 1) + rows_of("c1", "it", 1)), HIERARCHIES)
    population = frame(Sample(tuple(rows_of("a1", "fr", 5) + rows_of("c1", "it", 2)), HIERARCHIES))
    table, _, _ = anonymise(frame(sample), Plan(QUASI, 1, 0.5, k_map=5), population=population)
    assert set(table.rows) == {("a1", "10", "fr")}
    present, _, _ = anonymise(frame(sample), Plan(QUASI, 1, 0.5, presence=(0.4, 0.6)), population=population)
    assert set(present.rows) == {("c1", "10", "it")}
    with pytest.raises(Fault, match="population_missing"):
        anonymise(frame(sample), Plan(QUASI, 1, k_map=5))


def test_average_risk_takes_the_smallest_classes_out() -> None:
    sample = Sample(tuple(rows_of("a1", "fr", 2) + rows_of("c1", "it", 10)), HIERARCHIES)
    table, _, _ = anonymise(frame(sample), Plan(
        tuple(replace(item, high=0) for item in QUASI), 1, 0.5, average_risk=0.1))
    assert Counter(table.rows) == {("c1", "10", "it"): 10}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"k": 0}, "parameter_unfit"), ({"suppression_limit": 2.0}, "limit_unfit"),
        ({"quasi_identifiers": ()}, "no_quasi_identifier"), ({"subject": "age"}, "column_twice"),
        ({"quasi_identifiers": (QuasiIdentifier("age", HIERARCHIES[1], low=3),)}, "level_unfit"),
        ({"sensitive": (Sensitive("opinion", "magic"),)}, "model_unknown"),
        ({"sensitive": (Sensitive("opinion", "distinct-l"),)}, "parameter_missing"),
        ({"sensitive": (Sensitive("opinion", "t-closeness", (("t", 0.1),), "hierarchical"),)}, "hierarchy_missing"),
        ({"sensitive": (Sensitive("absent", "distinct-l", (("l", 2),)),)}, "column_missing"),
        ({"quasi_identifiers": (QuasiIdentifier("age", HIERARCHIES[1], high=1),), "recoding": "local"},
         "local_highest"),
        ({"k": 7}, "k_over_population"), ({"recoding": "local", "average_risk": 0.1}, "local_unfit"),
    ],
)
def test_impossible_requests_are_refused_by_code(change: dict[str, object], code: str) -> None:
    request: dict[str, object] = {"quasi_identifiers": QUASI, "k": 2, **change}
    with pytest.raises(Fault) as fault:
        anonymise(frame(Sample(tuple(rows_of("a1", "fr", 6)), HIERARCHIES)), Plan(**request))  # type: ignore[arg-type]  # wrong on purpose
    assert fault.value.code == code


def test_bad_tables_are_refused_by_code() -> None:
    with pytest.raises(Fault, match="table_empty"):
        anonymise({**{name: [] for name in NAMES}}, Plan(QUASI, 2))
    unknown = frame(Sample(tuple(rows_of("a1", "fr", 3)), HIERARCHIES)) | {"place": ["a1", "zz", "yy"]}
    with pytest.raises(Fault) as fault:
        anonymise(unknown, Plan(QUASI, 2))
    assert fault.value.params == {"hierarchy": "place", "value": "yy"}
    owned = Sample(((1, ("a1", "10", "fr"), "for"),) * 6 + tuple(rows_of("a1", "fr", 6)), HIERARCHIES)
    with pytest.raises(Fault) as fault:
        anonymise(frame(owned), Plan(QUASI, 2, subject="person"))
    assert fault.value.code == "person_dominates"
    assert int(fault.value.params["rows"]) * 2 >= int(fault.value.params["total"])


def test_values_may_come_as_numbers_texts_or_categories() -> None:
    import numpy as np
    import pandas as pd

    ages = [10, 11, 10, 11, None]
    hierarchy = HIERARCHIES[1]
    plan = Plan((QuasiIdentifier("age", hierarchy),), 1)
    expected = (("10",), ("10",), ("11",), ("11",), ("unknown",))
    given_ = [
        [None if age is None else str(age) for age in ages], pd.Series(ages), pd.Series(ages, dtype="Int64"),
        pd.Series(["10", "11", "10", "11", None], dtype="category"), np.array(["10", "11", "10", "11", ""])]
    for column in given_:
        table, _, _ = anonymise({"age": column}, plan)
        assert table.rows == expected


def test_local_recoding_loses_no_more_than_the_best_single_level() -> None:
    sample = Sample(tuple(rows_of("a1", "fr", 4) + rows_of("b1", "fr", 1) + rows_of("c1", "it", 4)), HIERARCHIES)
    _, one, everywhere = anonymise(frame(sample), Plan(QUASI, 3))
    _, other, locally = anonymise(frame(sample), Plan(QUASI, 3, recoding="local"))
    assert everywhere is not None
    assert locally is not None
    assert gcp(other, locally) < gcp(one, everywhere)
    assert brute.best(sample, [brute.k_anonymous(3)], allowed=0) is not None
