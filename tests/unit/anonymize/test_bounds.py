"""The reader's bounds are those of linear programming, and complementary suppression leaves nothing exposed."""

from importlib import import_module

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.tables.bounds import Bounds, bounds, exposed
from anonymize.tables.cells import Cell, withhold

Table = dict[Cell, int]
linprog = import_module("scipy.optimize").linprog  # no stubs: its answers are checked here


def with_totals(grid: list[list[int]]) -> tuple[Table, int, int]:
    rows, columns = len(grid), len(grid[0])
    full = np.zeros((rows + 1, columns + 1), dtype=int)
    full[:-1, :-1] = grid
    full[-1] = full.sum(axis=0)
    full[:, -1] = full.sum(axis=1)
    return {(i, j): int(full[i, j]) for i in range(rows + 1) for j in range(columns + 1)}, rows, columns


def by_programming(values: Table, withheld: set[Cell], rows: int, columns: int) -> dict[Cell, Bounds]:
    """Least and greatest of each unknown subject to the sums (a network: the optimum is whole)."""
    unknown = {cell: at for at, cell in enumerate(sorted(withheld))}
    lines = [[(i, j) for j in range(columns + 1)] for i in range(rows + 1)]
    lines += [[(i, j) for i in range(rows + 1)] for j in range(columns + 1)]
    matrix, right = np.zeros((len(lines), len(unknown))), np.zeros(len(lines))
    for at, line in enumerate(lines):
        for cell in line:
            sign = -1 if cell == line[-1] else 1
            if cell in unknown:
                matrix[at, unknown[cell]] = sign
            else:
                right[at] -= sign * values[cell]
    found: dict[Cell, Bounds] = {}
    for cell, at in unknown.items():
        cost = np.zeros(len(unknown))
        cost[at] = 1
        low, high = (linprog(c, A_eq=matrix, b_eq=right, bounds=(1, None), method="highs") for c in (cost, -cost))
        assert low.status == 0
        found[cell] = round(low.fun), None if high.status == 3 else round(-high.fun)
    return found


grids = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(st.integers(0, 12), min_size=width, max_size=width), min_size=1, max_size=4))


@given(grid=grids, draw=st.data())
@settings(max_examples=40)
def test_bounds_are_those_of_linear_programming(grid: list[list[int]], draw: st.DataObject) -> None:
    values, rows, columns = with_totals(grid)
    candidates = sorted(cell for cell, value in values.items() if value)
    withheld = draw.draw(st.sets(st.sampled_from(candidates), max_size=8)) if candidates else set()
    found = bounds(values, withheld, rows=rows, columns=columns)
    assert found == by_programming(values, withheld, rows, columns)
    assert all(low <= values[cell] and (high is None or values[cell] <= high) for cell, (low, high) in found.items())


@given(
    grid=st.integers(1, 6).flatmap(
        lambda width: st.lists(st.lists(st.integers(0, 40), min_size=width, max_size=width), min_size=1, max_size=6)),
    k=st.integers(2, 8),
)
def test_complementary_suppression_leaves_nothing_exposed(grid: list[list[int]], k: int) -> None:
    values, rows, columns = with_totals(grid)
    withheld = withhold(values, rows=rows, columns=columns, minimum=k)
    assert exposed(values, withheld, k, rows=rows, columns=columns) == {}


def test_one_hole_is_computed_and_two_in_each_line_may_not_do() -> None:
    values, rows, columns = with_totals([[2, 30], [20, 10]])
    assert exposed(values, {(0, 0)}, 5, rows=rows, columns=columns) == {(0, 0): (2, 2)}
    square = {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert bounds(values, square, rows=rows, columns=columns)[0, 0] == (1, 21)
    assert exposed(values, square, 21, rows=rows, columns=columns) == {}
    assert exposed(values, square, 22, rows=rows, columns=columns) == {
        (0, 0): (1, 21), (0, 1): (11, 31), (1, 0): (1, 21), (1, 1): (9, 29)}


def test_without_any_published_figure_there_is_no_upper_bound() -> None:
    values, rows, columns = with_totals([[2, 3], [4, 1]])
    found = bounds(values, set(values), rows=rows, columns=columns)
    assert found[0, 0] == (1, None)
    assert found[2, 2] == (4, None)
    assert exposed(values, set(values), 100, rows=rows, columns=columns) == {}


def test_what_cannot_be_is_refused() -> None:
    values, rows, columns = with_totals([[0, 3], [4, 1]])
    for cell in ((0, 0), (7, 7)):
        with pytest.raises(ValueError, match="zero or not in the table"):
            bounds(values, {cell}, rows=rows, columns=columns)
    with pytest.raises(ValueError, match="agree"):
        bounds(values | {(2, 2): 9}, {(0, 1)}, rows=rows, columns=columns)
