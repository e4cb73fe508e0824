"""Two releases, each k-anonymous: what their difference gives away, against a slow count over persons."""

from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.faults import Fault
from anonymize.ledger import (
    LedgerCheck, LedgerEntry, Members, Remedy, Snapshot, TableEntry, _connected, compare, entry, withhold_for,
)

Persons = dict[int, tuple[int, int]]
Levels = tuple[int, int]
values_of_persons = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=60, max_size=60)
levels_of_a_release = st.tuples(st.integers(0, 2), st.integers(0, 2))
SALT = bytes(16)


@st.composite
def lives(draw: st.DrawFn) -> list[Persons]:
    """The persons of three releases: some come, some leave, few enough for classes to change by less than k."""
    values = draw(values_of_persons)
    spans = [draw(st.tuples(st.integers(0, 5), st.integers(25, 60))) for _ in range(3)]
    return [{person: values[person] for person in range(start, end)} for start, end in spans]


def labels(values: tuple[int, int], levels: Levels) -> tuple[str, ...]:
    return tuple(str(value >> level) if level < 2 else "*" for value, level in zip(values, levels, strict=True))


def snapshot(persons: Persons, levels: Levels, k: int, without: frozenset[int] = frozenset()) -> Snapshot:
    counts = Counter(labels(values, levels) for values in persons.values())
    shown = [name for name in sorted(counts) if counts[name] >= k]
    shown = [name for at, name in enumerate(shown) if at not in without]
    return Snapshot("survey", ("age", "place"), levels, ("A", "P"), tuple(shown), tuple(counts[name] for name in shown))


def members(persons: Persons, table: Snapshot) -> Members:
    at = {name: code for code, name in enumerate(table.classes)}
    classes = np.array([at.get(labels(values, (table.levels[0], table.levels[1])), -1) for values in persons.values()])

    def relabel(old: TableEntry) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], list[tuple[str, ...]]]:
        names = [labels(values, (old.levels[0], old.levels[1])) for values in persons.values()]
        known = sorted(set(names))
        return np.array([known.index(name) for name in names], dtype=np.int64), known

    return Members(classes.astype(np.int64), relabel)


def check(now: Persons, table: Snapshot, former: list[LedgerEntry], k: int) -> LedgerCheck:
    return compare([table], former, k=k, members={"survey": members(now, table)})


def figures(result: LedgerCheck) -> dict[str, tuple[int, int]]:
    return {problem.code: (problem.classes, problem.persons) for problem in result.problems if not problem.attribute}


@given(releases=lives(), levels=levels_of_a_release, k=st.integers(1, 6))
def test_classes_that_changed_by_fewer_than_k_are_found(releases: list[Persons], levels: Levels, k: int) -> None:
    then, now, _ = releases
    old, new = snapshot(then, levels, k), snapshot(now, levels, k)
    before, after = (dict(zip(table.classes, table.persons, strict=True)) for table in (old, new))
    changes = [after[name] - before[name] for name in after if name in before]
    expected = {}
    for code, sign in (("newcomers", 1), ("leavers", -1)):
        few = [abs(change) for change in changes if 0 < change * sign < k]
        if few:
            expected[code] = (len(few), sum(few))
    result = compare([new], [entry("r1", "2026-01-01", [old])], k=k)
    assert figures(result) == expected
    assert sum(note.classes for note in result.notes) == (len(before.keys() - after.keys()) if after else 0)
    held = {new.classes[at] for at in result.withheld["survey"]}
    assert held == {name for name in after if name in before and 0 < abs(after[name] - before[name]) < k}


def slow(then: Snapshot, now: Persons, new: Snapshot, k: int) -> dict[str, tuple[int, int]]:
    """Join classes of both releases until they cover the same persons, one at a time."""
    levels_then, levels_now = ((table.levels[0], table.levels[1]) for table in (then, new))
    before, after = (dict(zip(table.classes, table.persons, strict=True)) for table in (then, new))
    pairs = Counter((labels(v, levels_then), labels(v, levels_now)) for v in now.values())
    hidden = {c for c, n in pairs if n not in after}
    parts: list[tuple[set[tuple[str, ...]], set[tuple[str, ...]]]] = []
    for c, n in pairs:
        if n in after:
            touched = [part for part in parts if c in part[0] or n in part[1]]
            parts = [part for part in parts if part not in touched]
            parts.append(({c}.union(*(p[0] for p in touched)), {n}.union(*(p[1] for p in touched))))
    found: dict[str, list[int]] = defaultdict(list)
    for past, present in parts:
        was, is_ = sum(before.get(c, 0) for c in past), sum(after[n] for n in present)
        if was and not past & hidden and 0 < abs(is_ - was) < k:
            found["newcomers" if is_ > was else "leavers"].append(abs(is_ - was))
    found["intersections"] = [m for (c, n), m in pairs.items() if n in after and c in before and m < k]
    return {code: (len(few), sum(few)) for code, few in found.items() if few}


@given(releases=lives(), first=levels_of_a_release, second=levels_of_a_release, k=st.integers(1, 6))
def test_differences_and_intersections_across_levels(
    releases: list[Persons], first: Levels, second: Levels, k: int
) -> None:
    then, now, _ = releases
    old, new = snapshot(then, first, k), snapshot(now, second, k)
    result = check(now, new, [entry("r1", "2026-01-01", [old])], k)
    if first != second:
        assert figures(result) == (slow(old, now, new, k) if new.classes else {})
    finer = {problem.attribute for problem in result.problems if problem.code == "finer"}
    below = {name for name, a, b in zip(("age", "place"), first, second, strict=True) if b < a}
    assert finer == (below if new.classes else set())


@given(releases=lives(), levels=st.tuples(*[levels_of_a_release] * 3), k=st.integers(2, 6))
def test_what_is_left_after_withholding_passes(
    releases: list[Persons], levels: tuple[Levels, Levels, Levels], k: int
) -> None:
    now, former = releases[2], [
        entry(f"r{at}", f"2026-0{at + 1}-01", [snapshot(releases[at], levels[at], k)]) for at in (0, 1)]
    result = check(now, snapshot(now, levels[2], k), former, k)
    without = withhold_for(result).get("survey", frozenset())
    left = snapshot(now, levels[2], k, without)
    assert check(now, left, former, k).passes
    assert result.passes == (not without)
    assert bool(result.remedies) == (not result.passes)


def test_classes_are_joined_along_the_longest_chain() -> None:
    steps = np.arange(40)
    new, past = np.concatenate([steps, steps + 1]), np.concatenate([steps, steps])
    assert _connected(new, past, 43, 40).tolist() == [0] * 41 + [41, 42]


def table(classes: dict[str, int], level: int = 0, digest: str = "A", name: str = "t", **more: object) -> Snapshot:
    return Snapshot(
        name, ("age",), (level,), (digest,), tuple((label,) for label in classes), tuple(classes.values()),
        str(more.get("fingerprint", "")), tuple(more.get("sketch", ())))  # type: ignore[arg-type]  # of strings


def codes(result: LedgerCheck) -> list[tuple[str, str]]:
    return [(problem.code, problem.release) for problem in result.problems]


def test_every_former_release_counts_and_the_first_passes() -> None:
    assert compare([table({"a": 9})], [], k=5).passes
    former = [entry("r2", "2026-02-01", [table({"a": 20})]), entry("r1", "2026-01-01", [table({"a": 12})])]
    result = compare([table({"a": 15})], former, k=5)
    assert codes(result) == [("newcomers", "r1")]
    assert compare([table({"a": 17})], former, k=5).problems[0].code == "leavers"
    assert compare([table({"a": 14}, name="other")], former, k=5).passes


def test_a_class_under_k_is_refused_even_alone() -> None:
    result = compare([table({"a": 9, "b": 2})], [], k=5)
    assert codes(result) == [("small_class", "")]
    assert withhold_for(result) == {"t": frozenset({1})}
    assert result.remedies == (Remedy("hold_back_classes", "t", (("classes", 1),), 2),)


def test_precision_may_not_rise_and_says_the_level_that_passes() -> None:
    former = [entry("r1", "2026-01-01", [table({"x": 9}, 2)]), entry("r2", "2026-02-01", [table({"y": 9}, 3)])]
    result = compare([table({"a": 9}, 1)], former, k=5)
    assert ("finer", "r2") in codes(result)
    assert result.remedies == (Remedy("raise_level", "t", (("attribute", "age"), ("level", 2)), 0),)
    changed = compare([table({"a": 9}, 2, "B")], former, k=5)
    assert ("hierarchy_changed", "r2") in codes(changed)
    assert changed.remedies[0].code == "former_hierarchy"
    added = compare([Snapshot("t", ("sex",), (0,), ("S",), (("f",),), (9,))], former, k=5)
    assert added.remedies == (Remedy("drop_attribute", "t", (("attribute", "sex"),), 0),)


def test_other_levels_are_compared_only_with_the_persons() -> None:
    former = [entry("r1", "2026-01-01", [table({"x": 9}, 0)])]
    result = compare([table({"a": 9}, 1)], former, k=5)
    assert codes(result) == [("not_compared", "r1")]
    assert withhold_for(result) == {"t": frozenset({0})}
    unable = Members(np.zeros(9, dtype=np.int64), lambda _: None)
    assert not compare([table({"a": 9}, 1)], former, k=5, members={"t": unable}).passes


def test_the_remedy_is_the_one_that_loses_fewest_persons() -> None:
    former = [entry("r1", "2026-01-01", [table({"a": 500, "b": 10})])]
    assert compare([table({"a": 502, "b": 10})], former, k=5).remedies == (
        Remedy("wait", "t", (("persons", 3),), 2),)
    assert compare([table({"a": 600, "b": 12})], former, k=5).remedies == (
        Remedy("hold_back_classes", "t", (("classes", 1),), 12),)
    assert compare([table({"a": 600, "b": 8})], former, k=5).remedies[0].code == "hold_back_classes"


def test_pseudonyms_of_a_former_release_are_recognised() -> None:
    former = [entry("r1", "2026-01-01", [table({"a": 9}, fingerprint="f", sketch=("1", "2"))])]
    for more, common in (({"fingerprint": "f"}, 0), ({"fingerprint": "g", "sketch": ("2", "3")}, 1)):
        result = compare([table({"a": 9}, name="other", **more)], former, k=5)
        assert codes(result) == [("linkable", "r1")]
        assert result.problems[0].persons == common
        assert result.remedies == (Remedy("new_key", "other", (), 0),)
    assert compare([table({"a": 9}, fingerprint="g", sketch=("3",))], former, k=5).passes


def test_an_entry_survives_its_json_and_holds_no_label() -> None:
    ages = table({"0-24": 9, "25+": 7}, fingerprint="f", sketch=("1",))
    kept = entry("r1", "2026-01-01", [ages, table({}, name="u")])
    text = kept.to_json()
    assert LedgerEntry.from_json(text) == kept
    assert "0-24" not in text
    assert sorted(kept.tables[0].classes.values()) == [7, 9]
    one, two = (entry("r1", "2026-01-01", [table({"a": 9})]) for _ in range(2))
    assert one != two
    orders = ({"a": 9, "b": 8}, {"b": 8, "a": 9})
    assert len({entry("r1", "2026-01-01", [table(order)], salt=SALT).to_json() for order in orders}) == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"release":"r","date":"d","tables":[{}]}', '{"tables":7}', "null"])
def test_an_entry_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Fault, match="ledger_unreadable"):
        LedgerEntry.from_json(text)


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(ValueError, match="number"):
        Snapshot("t", ("age",), (), ("A",), (), ())
    with pytest.raises(ValueError, match="once"):
        Snapshot("t", ("age",), (0,), ("A",), (("a",), ("a",)), (5, 5))
    with pytest.raises(Fault, match="label_unfit"):
        entry("r", "d", [table({"a\x1fb": 5})])
    with pytest.raises(Fault, match="parameter_unfit"):
        compare([], [], k=0)
