"""Places: no label of few persons or few inhabitants, and none that subtraction gives back."""

from collections import defaultdict
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.faults import Fault
from anonymize.places import AdaptiveCells, PlacesRelease, adaptive, publishable, release_places

PATHS = [
    (f"c{commune}", f"z{commune // 3}", f"e{commune // 6}", "FR" if commune < 12 else "IT") for commune in range(18)
]
FLOOR = 100
contributions = st.integers(1, 120).flatmap(
    lambda size: st.lists(st.tuples(st.integers(-1, 17), st.integers(0, 25)), min_size=size, max_size=size))
populations = st.lists(st.integers(0, 250), min_size=18, max_size=18)


def release(rows: list[tuple[int, int]], people: list[int], k: int) -> PlacesRelease:
    table = np.array(rows, dtype=np.int64).reshape(-1, 2)
    population = {path[0]: count for path, count in zip(PATHS, people, strict=True)}
    return publishable(table[:, 0], table[:, 1], PATHS, population, k=k, minimum_population=FLOOR)


@given(rows=contributions, people=populations, k=st.integers(1, 6))
def test_every_label_has_its_persons_and_inhabitants(rows: list[tuple[int, int]], people: list[int], k: int) -> None:
    found = release(rows, people, k)
    everyone = {person for _, person in rows}
    if found.withheld:
        assert (found.persons, {*found.labels, found.unknown}) == ((), {"*"})
        assert found.withheld == len(everyone)
        assert len(everyone) < k or sum(people) < FLOOR
        return
    by_label: dict[str, set[int]] = defaultdict(set)
    for cell, person in rows:
        by_label[found.labels[cell] if cell >= 0 else found.unknown].add(person)
    assert dict(found.persons) == {name: len(persons) for name, persons in by_label.items()}
    assert list(dict(found.persons)) == sorted(by_label)
    for name, persons in by_label.items():
        assert len(persons) >= k
        inhabitants = sum(n for n, place in zip(people, found.labels, strict=True) if place == name)
        assert inhabitants >= FLOOR or name == "unknown"


@given(rows=contributions, people=populations, k=st.integers(2, 6))
def test_what_contains_minus_its_published_parts_tells_nothing(
    rows: list[tuple[int, int]], people: list[int], k: int
) -> None:
    """For every container and every published set of labels inside it: what is left is nobody, or k persons and the
    floor; persons are given one place each, so that subtraction is exact."""
    homes = {person: cell for cell, person in reversed(rows)}
    placed = [(cell, person) for person, cell in homes.items() if cell >= 0]
    found = release(placed, people, k)
    if found.withheld:
        return
    for level in (1, 2, 3):
        for code in {path[level] for path in PATHS}:
            inside = [at for at, path in enumerate(PATHS) if path[level] == code]
            whole = {found.labels[at] for at in inside}
            if any(found.labels[at] in whole for at in range(18) if at not in inside):
                continue
            for size in range(len(whole) + 1):
                for published in combinations(sorted(whole), min(size, 3)):
                    left = [at for at in inside if found.labels[at] not in published]
                    persons = sum(cell in left for cell, _ in placed)
                    assert persons == 0 or (persons >= k and sum(people[at] for at in left) >= FLOOR)


def test_a_small_commune_takes_the_least_of_its_zone_with_it() -> None:
    rows = [(0, n) for n in range(20)] + [(1, 20 + n) for n in range(9)] + [(2, 40)]
    found = release(rows, [500, 400, 30, *[0] * 15], 5)
    assert found.labels[:3] == ("c0", "z0:rest", "z0:rest")
    assert found.persons == (("c0", 20), ("z0:rest", 10))
    assert (found.own, found.withheld) == (1, 0)


def test_a_rest_without_persons_costs_nothing() -> None:
    found = release([(at, 10 * at + n) for at in (0, 1) for n in range(6)], [500, 400, 30, *[0] * 15], 5)
    assert found.persons == (("c0", 6), ("c1", 6))
    assert found.labels[2] == "z0:rest"


def test_a_few_unknown_places_join_the_smallest_neighbour_and_no_more() -> None:
    rows = [(at, 100 * at + n) for at in range(6) for n in range(10 + at)] + [(-1, 900), (-1, 901)]
    found = release(rows, [500] * 18, 5)
    assert dict(found.persons)["c5"] == 15
    assert sum(name.endswith(":rest") or name == "*" for name, _ in found.persons) == 1
    assert found.own >= 5
    assert dict(release([*rows, *[(-1, 902 + n) for n in range(5)]], [500] * 18, 5).persons)["unknown"] == 7


def test_too_few_persons_in_all_give_nothing() -> None:
    table = release_places(np.array([0, 1]), np.array([7, 8]), PATHS, {"c0": 900}, k=5, minimum_population=100)
    assert table.rows == ()
    assert dict(table.measures)["persons_withheld"] == 2


def test_order_does_not_matter_and_the_table_is_sealed() -> None:
    persons = np.arange(200)
    people = {path[0]: 90 for path in PATHS}
    one = release_places(persons % 18, persons, PATHS, people, k=5, minimum_population=100)
    two = release_places(persons[::-1] % 18, persons[::-1], PATHS, people, k=5, minimum_population=100)
    assert one == two
    assert [(column.name, column.rule) for column in one.columns] == [("place", "generalised"), ("persons", "counted")]
    assert one.rows == tuple(sorted(one.rows))


def test_what_cannot_be_is_refused() -> None:
    one = np.array([0])
    for code, paths, cell, k in (
        ("hierarchy_ragged", [("a", "z"), ("b",)], 0, 2), ("place_twice", [("a", "z"), ("a", "z")], 0, 2),
        ("hierarchy_parents", [("a", "z", "x"), ("b", "z", "y")], 0, 2), ("place_unknown", [("a", "z")], 1, 2),
        ("hierarchy_empty", [], -1, 2), ("parameter_unfit", [("a", "z")], 0, 0),
    ):
        with pytest.raises(Fault, match=code):
            publishable(np.array([cell]), one, paths, {}, k=k, minimum_population=1)
    with pytest.raises(ValueError, match="unequal"):
        publishable(np.array([0, 0]), one, [("a",)], {}, k=2, minimum_population=1)
    with pytest.raises(Fault, match="point_not_finite"):
        adaptive(np.array([np.nan]), one, one, k=2)
    with pytest.raises(Fault, match="parameter_unfit"):
        adaptive(one, one, one, k=2, depth=16)


points = st.lists(
    st.tuples(st.integers(-40, 40), st.integers(-40, 40), st.integers(0, 12)), min_size=1, max_size=150)


def squares(cells: AdaptiveCells) -> list[tuple[int, int, int]]:
    return list(zip(cells.level.tolist(), cells.ix.tolist(), cells.iy.tolist(), strict=True))


def inside(cells: AdaptiveCells, square: tuple[int, int, int], rows: list[tuple[int, int, int]]) -> set[int]:
    level, ix, iy = square
    side = cells.side / 2**level
    left, bottom = cells.left + ix * side, cells.bottom + iy * side
    return {p for x, y, p in rows if left <= x < left + side and bottom <= y < bottom + side}


@given(rows=points, k=st.integers(1, 5), depth=st.integers(0, 7))
def test_each_square_has_k_persons_and_is_cut_as_often_as_allowed(
    rows: list[tuple[int, int, int]], k: int, depth: int
) -> None:
    x, y, persons = np.array(rows, dtype=np.int64).T
    cells = adaptive(x, y, persons, k=k, depth=depth)
    everyone = {person for *_, person in rows}
    if len(everyone) < k:
        assert (len(cells.level), cells.withheld) == (0, len(everyone))
        return
    found = squares(cells)
    assert found == sorted(found)
    assert [len(inside(cells, square, rows)) for square in found] == cells.persons.tolist()
    assert min(cells.persons.tolist()) >= k
    for px, py, person in rows:
        assert sum(person in inside(cells, square, [(px, py, person)]) for square in found) == 1
    for level, ix, iy in found:
        quarters = [len(inside(cells, (level + 1, 2 * ix + i, 2 * iy + j), rows)) for i in (0, 1) for j in (0, 1)]
        assert level == depth or any(0 < count < k for count in quarters)
        for up in range(level):
            corner = (up, ix >> (level - up), iy >> (level - up))
            parts = [
                len(inside(cells, (up + 1, 2 * corner[1] + i, 2 * corner[2] + j), rows)) for i in (0, 1) for j in (0, 1)
            ]
            assert all(count == 0 or count >= k for count in parts)


def test_the_frame_says_nothing_of_the_outermost_points() -> None:
    persons = np.arange(40)
    x = np.linspace(6.123456, 7.654321, 40)
    one, two = adaptive(x, x + 37, persons, k=5), adaptive(x + 0.001, x + 37.001, persons, k=5)
    assert (one.left, one.bottom, one.side) == (two.left, two.bottom, two.side) == (6.0, 42.0, 4.0)


def test_no_point_gives_no_square() -> None:
    nothing = np.zeros(0)
    cells = adaptive(nothing, nothing, nothing.astype(int), k=5)
    assert (len(cells.level), cells.withheld) == (0, 0)


def test_squares_do_not_overlap() -> None:
    draw = np.random.default_rng(4)
    cells = adaptive(draw.normal(size=3000), draw.normal(size=3000), draw.integers(0, 500, 3000), k=10)
    spans = sorted((ix << (12 - level), iy << (12 - level), level) for level, ix, iy in squares(cells))
    assert len({span[:2] for span in spans}) == len(spans)
    assert all(first != second for first, second in pairwise(spans))
    assert sum(4 ** (12 - level) for *_, level in spans) <= 4**12
