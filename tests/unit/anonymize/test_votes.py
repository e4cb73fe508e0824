"""Votes known of somebody: one fact or two leave k persons, counted here the slow way."""

from collections import Counter, defaultdict
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.votes import Ints, bucketed, measure, protect, release_votes

Rows = list[tuple[int, int, int]]
# Each person votes on several of few items, so that most pairs have nearly k persons.
rows_of_votes = st.lists(st.lists(st.integers(0, 5), max_size=5), max_size=14).flatmap(
    lambda sets: st.permutations([(voter, item, (voter + item) % 3) for voter, own in enumerate(sets) for item in own]))
EXAMPLE: Rows = [(v, i, 1) for v in range(6) for i in (0, 1)] + [(0, 2, 1), (1, 2, 1), (2, 2, 1), (6, 2, 1), (7, 3, 1)]


def columns(rows: Rows) -> tuple[Ints, Ints, Ints]:
    table = np.array(rows, dtype=np.int64).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]


def slow(rows: list[tuple[int, tuple[int, ...]]], k: int) -> dict[str, int]:
    """The figures of VoteRisk from sets, one by one."""
    sets: dict[int, set[tuple[int, ...]]] = defaultdict(set)
    for voter, fact in rows:
        sets[voter].add(fact)
    single = Counter(fact for facts in sets.values() for fact in facts)
    double = Counter(pair for facts in sets.values() for pair in combinations(sorted(facts), 2))
    alike = Counter(frozenset(facts) for facts in sets.values())
    return {
        "voters": len(sets), "votes": single.total(), "items": len(single),
        "rare_items": sum(n < k for n in single.values()), "pairs": len(double),
        "rare_pairs": sum(n < k for n in double.values()), "unique_sets": sum(n == 1 for n in alike.values()),
        "rare_sets": sum(n for n in alike.values() if n < k),
    }


def facts(rows: Rows, *, valued: bool) -> list[tuple[int, tuple[int, ...]]]:
    return [(voter, (item, value) if valued else (item,)) for voter, item, value in rows]


@given(rows=rows_of_votes, k=st.integers(1, 5), valued=st.booleans())
def test_measures_are_those_of_counting_one_by_one(rows: Rows, k: int, valued: bool) -> None:
    voters, items, values = columns(rows)
    risk = measure(voters, items, values if valued else None, k=k)
    expected = slow(facts(rows, valued=valued), k)
    assert {name: getattr(risk, name) for name in expected} == expected
    assert risk.safe == (expected["rare_items"] == expected["rare_pairs"] == 0)


@given(rows=rows_of_votes, k=st.integers(1, 5), valued=st.booleans())
def test_what_is_kept_leaves_k_persons_to_one_fact_or_two(rows: Rows, k: int, valued: bool) -> None:
    voters, items, values = columns(rows)
    safe = protect(voters, items, values if valued else None, k=k)
    kept = facts([row for row, stays in zip(rows, safe.kept, strict=True) if stays], valued=valued)
    expected = slow(kept, k)
    assert expected["rare_items"] == expected["rare_pairs"] == 0
    assert {name: getattr(safe.risk, name) for name in expected} == expected
    before = slow(facts(rows, valued=valued), k)
    assert before["votes"] - expected["votes"] == safe.removed_rare_items + safe.removed_rare_pairs
    assert before["items"] - expected["items"] == safe.items_lost
    assert before["voters"] - expected["voters"] == safe.voters_lost
    if before["rare_items"] == before["rare_pairs"] == 0:
        assert safe.kept.all()


@given(rows=rows_of_votes, k=st.integers(2, 4), order=st.randoms(use_true_random=False))
def test_order_of_rows_and_codes_of_persons_do_not_matter(rows: Rows, k: int, order: "np.random.Generator") -> None:
    voters, items, values = columns(rows)
    first = protect(voters, items, values, k=k)
    places = list(range(len(rows)))
    order.shuffle(places)
    moved: NDArray[np.int64] = np.array(places, dtype=np.int64)
    again = protect(1_000_000_007 - 3 * voters[moved], items[moved], values[moved], k=k)
    assert again.kept.tolist() == first.kept[moved].tolist()
    assert again.risk == first.risk


@given(rows=rows_of_votes, k=st.integers(2, 4))
def test_a_row_given_twice_changes_nothing(rows: Rows, k: int) -> None:
    once, twice = protect(*columns(rows), k=k), protect(*columns(rows + rows), k=k)
    assert twice.kept.tolist() == once.kept.tolist() * 2
    assert twice.risk == once.risk


@given(rows=rows_of_votes, k=st.integers(2, 4))
def test_protecting_again_removes_nothing(rows: Rows, k: int) -> None:
    voters, items, _ = columns(rows)
    kept = protect(voters, items, k=k).kept
    assert protect(voters[kept], items[kept], k=k).kept.all()


def test_a_rare_item_goes_everywhere_and_a_rare_pair_costs_its_rarer_votes() -> None:
    voters, items, _ = columns(EXAMPLE)
    safe = protect(voters, items, k=4)
    assert (safe.removed_rare_items, safe.removed_rare_pairs) == (1, 4)
    assert sorted(set(items[safe.kept].tolist())) == [0, 1]
    assert (safe.items_lost, safe.voters_lost) == (2, 2)


def test_a_vote_already_removed_supports_no_pair() -> None:
    """Item 1 of person 0 goes (nobody else has 0 and 1); then only person 5 has 1 and 2, so 2 goes there, and only
    there."""
    sets = {0: (0, 1, 2), 1: (0, 2), 2: (0,), 3: (0,), 4: (0,), 5: (1, 2), 6: (1,), 7: (1,)}
    rows = [(voter, item, 0) for voter, own in sets.items() for item in own]
    kept = protect(*columns(rows)[:2], k=2).kept
    assert [row[:2] for row, stays in zip(rows, kept, strict=True) if not stays] == [(0, 1), (5, 2)]


def test_scores_are_bucketed_and_votes_are_not_scores() -> None:
    assert bucketed(np.arange(6)).tolist() == [0, 0, 1, 1, 2, 2]
    safe = protect(np.arange(4), np.zeros(4, int), np.array([0, 1, 0, 1]), k=4, method="bucket")
    assert safe.kept.all()
    assert safe.values is not None
    assert safe.values.tolist() == [0] * 4
    with pytest.raises(Fault, match="score_out_of_range") as fault:
        protect(np.arange(2), np.zeros(2, int), np.array([-1, 1]), k=2, method="bucket")
    assert fault.value.params == {"value": -1, "highest": 5}


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(Fault, match="parameter_unfit"):
        measure(np.arange(2), np.arange(2), k=0)
    with pytest.raises(ValueError, match="unequal"):
        measure(np.arange(2), np.arange(3), k=2)
    with pytest.raises(ValueError, match="needed"):
        protect(np.arange(2), np.arange(2), k=2, method="bucket")


def test_nothing_is_nothing() -> None:
    nobody = np.zeros(0, dtype=np.int64)
    assert measure(nobody, nobody, k=5).voters == 0
    assert not len(protect(nobody, nobody, nobody, k=5).kept)
    assert release_votes(nobody, nobody, None, (), k=5).rows == ()


def test_one_person_with_very_many_votes_is_measured_and_protected() -> None:
    voters = np.concatenate([np.zeros(4000, int), np.repeat(np.arange(1, 11), 10)])
    items = np.concatenate([np.arange(4000), np.tile(np.arange(10), 10)])
    assert measure(voters, items, k=5).rare_pairs == 4000 * 3999 // 2 - 45
    assert protect(voters, items, k=5).risk.votes == 110


def test_sets_that_single_out_are_published_as_counts_unless_asked() -> None:
    voters, items, values = columns(EXAMPLE)
    names = [f"p{9 - voter}" for voter in range(8)]
    table = release_votes(voters, items, values, ["école", "bus", "pont", "quai"], k=4, pseudonyms=names)
    assert [(column.name, column.rule) for column in table.columns] == [
        ("voter", "pseudonym"), ("item", "rare_suppressed"), ("vote", "as_is")]
    assert table.rows[:2] == (("p4", "bus", 1), ("p4", "école", 1))
    assert len(table.rows) == 12
    many = [(v, i, 1) for v in range(12) for i in range(3) if v % 3 != i]
    voters, items, values = columns(many + [(v, i, 1) for v in (12, 13) for i in range(3)])
    names = [f"p{voter}" for voter in range(14)]
    counts = release_votes(voters, items, values, ["c", "b", "a"], k=4, pseudonyms=names)
    assert counts.rows == (("a", 1, 10), ("b", 1, 10), ("c", 1, 10))
    assert (dict(counts.measures)["rare_sets"], counts.method) == (2, "small_cells")
    linked = release_votes(voters, items, values, ["c", "b", "a"], k=4, pseudonyms=names, linked=True)
    assert (len(linked.rows), linked.method) == (30, "k_m_anonymity")
    with pytest.raises(ValueError, match="pseudonyms"):
        release_votes(voters, items, values, ["c", "b", "a"], k=4, linked=True)


def test_counts_hide_what_fewer_than_k_persons_said() -> None:
    voters, items, values = np.arange(9), np.array([1] * 9), np.array([0, 1, 0, 1, 5, 5, 5, 5, 3])
    table = release_votes(voters, items, values, ["a", "b"], k=4, method="bucket", linked=False)
    assert table.rows == (("b", "low", 4), ("b", "high", 4))
    assert [column.rule for column in table.columns] == ["rare_suppressed", "bucketed", "counted"]
    assert dict(table.measures)["items_lost"] == 1


def test_without_values_there_is_no_column_of_votes() -> None:
    voters, items = np.array([3, 3, 2, 2]), np.array([1, 0, 1, 0])
    linked = release_votes(voters, items, None, ["b", "a"], k=2, pseudonyms=["", "", "y", "x"])
    assert linked.rows == (("x", "a"), ("x", "b"), ("y", "a"), ("y", "b"))
    assert release_votes(voters, items, None, ["b", "a"], k=2, linked=False).rows == (("a", 2), ("b", 2))
