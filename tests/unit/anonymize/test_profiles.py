"""k is recounted on persons, and the search is compared with trying everything."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.tables.hierarchies import ROOT, Hierarchy, age_bands, flat
from anonymize.tables.profiles import release_profiles
from anonymize.tables.released import AnonymisedTable

PLACES = Hierarchy("place", {
    "a1": ("a1", "a", "n", "*"), "a2": ("a2", "a", "n", "*"), "b1": ("b1", "b", "n", "*"),
    "c1": ("c1", "c", "s", "*"), "c2": ("c2", "c", "s", "*"),
})
LANGUAGES = flat("language", ["fr", "it"])
HIERARCHIES = {"place": PLACES, "language": LANGUAGES}
NAMES = ("place", "language")
Row = dict[str, str | int | None]
Drawn = Sequence[tuple[int, str | None, str | None]]

people = st.lists(
    st.tuples(
        st.integers(0, 12), st.sampled_from([None, "a1", "a2", "b1", "c1", "c2"]), st.sampled_from([None, "fr", "it"])
    ),
    max_size=25,
)


def as_rows(drawn: Drawn) -> list[Row]:
    return [{"person": person, "place": place, "language": language} for person, place, language in drawn]


def said(row: Row, levels: Sequence[int]) -> tuple[str, ...]:
    return tuple(HIERARCHIES[name].label(str(row[name] or ""), at) for name, at in zip(NAMES, levels, strict=True))


def classes(rows: list[Row], levels: Sequence[int]) -> dict[tuple[object, ...], list[Row]]:
    found: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        found[said(row, levels)].append(row)
    return found


def persons(rows: list[Row]) -> set[object]:
    return {row["person"] for row in rows}


def brute_force(rows: list[Row], k: int, limit: float, floor: tuple[int, int]) -> float | None:
    """Least loss over all nodes, written from the definition."""
    best: float | None = None
    for levels in product(range(floor[0], 4), range(floor[1], 2)):
        found = classes(rows, levels)
        lost = [row for members in found.values() if len(persons(members)) < k for row in members]
        if len(persons(lost)) > limit * len(persons(rows)) + 1e-9:
            continue
        loss = 1.0
        for at, name in enumerate(NAMES):
            shares = HIERARCHIES[name].shares(levels[at])
            cells = [1.0 if any(row is gone for gone in lost) else shares[said(row, levels)[at]] for row in rows]
            loss *= (1 + (sum(cells) / len(cells) if cells else 0)) ** 0.5
        best = loss - 1 if best is None else min(best, loss - 1)
    return best


def release(rows: list[Row], k: int, limit: float, floor: tuple[int, int] = (0, 0)) -> AnonymisedTable:
    lowest = dict(zip(NAMES, floor, strict=True))
    return release_profiles(rows, NAMES, HIERARCHIES, subject="person", k=k, suppression_limit=limit, floor=lowest)


@given(drawn=people, k=st.integers(1, 5), limit=st.sampled_from([0, 0.1, 0.3, 1]), low=st.integers(0, 2))
@settings(deadline=None)
def test_the_search_finds_what_trying_everything_finds(
    drawn: Drawn, k: int, limit: float, low: int
) -> None:
    rows = as_rows(drawn)
    table = release(rows, k, limit, (low, 0))
    measures = dict(table.measures)
    expected = brute_force(rows, k, limit, (low, 0))
    if expected is None:
        assert table.rows == ()
        assert measures["persons_suppressed"] == measures["persons"]
    else:
        assert measures["loss"] == pytest.approx(expected, abs=1e-12)


@given(drawn=people, k=st.integers(1, 5), limit=st.sampled_from([0, 0.1, 0.3, 1]))
@settings(deadline=None)
def test_every_published_class_holds_k_persons_by_recount(
    drawn: Drawn, k: int, limit: float
) -> None:
    rows = as_rows(drawn)
    table = release(rows, k, limit)
    measures = dict(table.measures)
    found = classes(rows, tuple(column.level for column in table.columns))
    for values in set(table.rows):
        assert len(persons(found[values])) >= k
        assert table.rows.count(values) == len(found[values])
    published = [row for values in set(table.rows) for row in found[values]]
    gone = persons([row for row in rows if not any(row is kept for kept in published)])
    assert measures["persons_suppressed"] == len(gone)
    if table.rows:
        assert len(gone) <= limit * len(persons(rows)) + 1e-9
    assert list(table.rows) == sorted(table.rows, key=str)


@given(drawn=people, seed=st.randoms(use_true_random=False))
@settings(deadline=None)
def test_neither_the_order_nor_the_names_of_persons_change_the_release(
    drawn: Drawn, seed: Random
) -> None:
    rows = as_rows(drawn)
    other = [{**row, "person": 1000 - int(row["person"] or 0)} for row in rows]
    seed.shuffle(other)
    assert release(rows, 2, 0.3) == release(other, 2, 0.3)


def test_one_busy_person_is_not_a_crowd() -> None:
    rows = as_rows([(1, "a1", "fr")] * 10 + [(person, "c1", "it") for person in range(2, 8)])
    table = release(rows, 5, 0.2)
    assert set(table.rows) == {("c1", "it")}
    assert dict(table.measures)["persons_suppressed"] == 1


def test_too_few_persons_give_an_empty_table_that_says_so() -> None:
    table = release(as_rows([(1, "a1", "fr"), (2, "a1", "fr")]), 5, 0.1)
    assert table.rows == ()
    assert dict(table.measures) | {"k": 0, "persons": 2, "persons_suppressed": 2} == dict(table.measures)


def test_a_floor_keeps_the_precise_level_out() -> None:
    rows = as_rows([(person, "a1", "fr") for person in range(20)])
    assert release(rows, 5, 0).rows[0] == ("a1", "fr")
    table = release(rows, 5, 0, (1, 0))
    assert table.rows[0] == ("a", "fr")
    assert [(column.rule, column.level) for column in table.columns] == [("generalised", 1), ("as_is", 0)]


def test_everything_may_become_the_root() -> None:
    rows = as_rows([(1, "a1", "fr"), (2, "b1", "it"), (3, "c1", None)])
    assert set(release(rows, 3, 0).rows) == {(ROOT, ROOT)}


@pytest.mark.parametrize(
    "wrong", [{"k": 0}, {"suppression_limit": 2.0}, {"floor": {"age_band": 4}}, {"quasi_identifiers": []}]
)
def test_impossible_settings_are_refused(wrong: dict[str, object]) -> None:
    settings_ = {"quasi_identifiers": ["age_band"], "hierarchies": {"age_band": age_bands()}, "subject": "p", "k": 2,
                 "suppression_limit": 0.1, **wrong}
    with pytest.raises(ValueError, match=r"needs a quasi-identifier|outside its hierarchy"):
        release_profiles([], **settings_)  # type: ignore[arg-type]  # wrong on purpose
