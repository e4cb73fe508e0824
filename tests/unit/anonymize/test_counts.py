"""Subtraction attacks: whoever has the published table gets no withheld cell back."""

from collections import defaultdict
from fractions import Fraction
from itertools import product
from math import prod

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from anonymize.tables.counts import TOTAL, release_counts
from anonymize.tables.hierarchies import places
from anonymize.tables.released import AnonymisedTable

Published = dict[tuple[str, str], int | None]


def published(table: AnonymisedTable) -> Published:
    return {(str(row), str(column)): None if value is None else int(value) for row, column, value in table.rows}


def release(grid: list[list[int]], minimum: int) -> Published:
    cells = {(f"r{i}", f"c{j}"): value for i, row in enumerate(grid) for j, value in enumerate(row)}
    return published(release_counts(cells, minimum_cell=minimum))


def true_table(grid: list[list[int]]) -> dict[tuple[str, str], int]:
    cells = {(f"r{i}", f"c{j}"): value for i, row in enumerate(grid) for j, value in enumerate(row)}
    for i, row in enumerate(grid):
        cells[f"r{i}", TOTAL] = sum(row)
    for j in range(len(grid[0])):
        cells[TOTAL, f"c{j}"] = sum(row[j] for row in grid)
    cells[TOTAL, TOTAL] = sum(map(sum, grid))
    return cells


def lines(table: Published) -> list[list[tuple[str, str]]]:
    """Rows and columns, the total of each line last."""
    rows = list(dict.fromkeys(row for row, _ in table))
    columns = list(dict.fromkeys(column for _, column in table))
    across = [[(row, column) for column in columns] for row in rows]
    return across + [[(row, column) for row in rows] for column in columns]


def determined(table: Published) -> set[tuple[str, str]]:
    """Withheld cells that linear algebra alone gives back (exact elimination over the rationals)."""
    unknown = [cell for cell, value in table.items() if value is None]
    matrix = [
        [Fraction((cell in line) * (-1 if cell == line[-1] else 1)) for cell in unknown] for line in lines(table)
    ]
    pivots: list[int] = []
    for column in range(len(unknown)):
        pivot = next((r for r in range(len(pivots), len(matrix)) if matrix[r][column]), None)
        if pivot is None:
            continue
        at = len(pivots)
        matrix[at], matrix[pivot] = matrix[pivot], matrix[at]
        matrix[at] = [value / matrix[at][column] for value in matrix[at]]
        for r, row in enumerate(matrix):
            if r != at and row[column]:
                matrix[r] = [a - row[column] * b for a, b in zip(row, matrix[at], strict=True)]
        pivots.append(column)
    return {unknown[column] for at, column in enumerate(pivots) if sum(value != 0 for value in matrix[at]) == 1}


def possible(table: Published, height: int, width: int, bound: int) -> dict[tuple[str, str], set[int]]:
    """Every value of every withheld cell over all tables that agree with what is published (small tables)."""
    rows: list[list[tuple[int, ...]]] = []
    for i in range(height):
        known = [table[f"r{i}", f"c{j}"] for j in range(width)]
        total = table[f"r{i}", TOTAL]
        choices = [range(1, bound + 1) if value is None else (value,) for value in known]
        rows.append([values for values in product(*choices) if total in (None, sum(values))])
    assume(prod(map(len, rows)) <= 20_000)
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    for grid in product(*rows):
        cells = true_table([list(row) for row in grid])
        if all(table[cell] in (None, value) for cell, value in cells.items()):
            for cell, value in cells.items():
                if table[cell] is None:
                    found[cell].add(value)
    return found


grids = st.integers(1, 6).flatmap(
    lambda width: st.lists(st.lists(st.one_of(st.integers(0, 9), st.integers(0, 40)), min_size=width, max_size=width),
                           min_size=1, max_size=8)
)
BRIDGE = [[2, 30, 3, 40, 50], [30, 3, 60, 40, 50], [90, 80, 70, 2, 30], [90, 80, 70, 30, 3]]


@given(grid=grids, minimum=st.integers(2, 8))
@example(grid=BRIDGE, minimum=5)
@settings(deadline=None)
def test_no_withheld_cell_is_given_back_by_the_sums(grid: list[list[int]], minimum: int) -> None:
    table, truth = release(grid, minimum), true_table(grid)
    for cell, value in truth.items():
        assert table[cell] in (None, value)
        assert value == 0 or value >= minimum or table[cell] is None
        assert value > 0 or table[cell] == 0
    assert determined(table) == set()
    for line in lines(table):
        hidden = [cell for cell in line if table[cell] is None]
        assert len(hidden) != 1
        assert not hidden or line[-1] in hidden or sum(truth[cell] for cell in hidden) >= minimum


@given(
    grid=st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=2, max_size=3),
    minimum=st.integers(2, 4),
)
@settings(deadline=None, max_examples=40)
def test_each_withheld_cell_has_as_many_possible_values_as_the_minimum(grid: list[list[int]], minimum: int) -> None:
    table = release(grid, minimum)
    found = possible(table, len(grid), 2, 6 + minimum)
    truth = true_table(grid)
    for cell, value in table.items():
        if value is None:
            assert len(found[cell]) >= minimum
            assert truth[cell] in found[cell]
            assert max(found[cell]) >= minimum


def test_a_pattern_with_two_holes_everywhere_can_still_leak_and_is_completed() -> None:
    """Two closed blocks joined by one more small cell: each line has two holes, but the joint is computed."""
    grid = [[2, 9, 3, 50], [9, 2, 50, 50], [50, 50, 9, 2], [50, 50, 2, 9]]
    table = release(grid, 5)
    assert table["r0", "c2"] is None
    assert determined(table) == set()


def test_large_counts_are_all_published() -> None:
    assert None not in release([[10, 20], [30, 40]], 5).values()


def test_one_small_cell_takes_three_others_and_no_total() -> None:
    table = release([[2, 30, 40], [20, 10, 50], [60, 70, 80]], 5)
    hidden = {cell for cell, value in table.items() if value is None}
    assert hidden == {("r0", "c0"), ("r0", "c1"), ("r1", "c0"), ("r1", "c1")}


def test_a_handful_of_persons_gives_nothing_at_all() -> None:
    assert set(release([[1, 0], [0, 2]], 5).values()) == {None, 0}


def test_an_empty_dossier_gives_an_empty_table() -> None:
    assert release_counts({}, minimum_cell=5).rows == ()


def test_zones_under_the_floor_are_added_up_before_anything_else() -> None:
    zones = places(
        "place", [("town", "valley"), ("village", "valley"), ("hamlet", "valley")],
        {"town": 9000, "village": 2000, "hamlet": 2500}, minimum_population=4000,
    )
    cells = {("town", "health"): 20, ("village", "health"): 4, ("hamlet", "health"): 6, ("", ""): 7}
    table = published(release_counts(cells, minimum_cell=5, rows=zones, level=0))
    assert table["valley:rest", "health"] == 10
    assert table["unknown", "unknown"] == 7
    assert not {"village", "hamlet"} & {row for row, _ in table}


def test_the_measures_do_not_tell_small_cells_from_their_complements() -> None:
    table = release_counts({("r0", "c0"): 2, ("r0", "c1"): 30, ("r1", "c0"): 20, ("r1", "c1"): 10}, minimum_cell=5)
    assert dict(table.measures) == {"minimum_cell": 5, "cells": 9, "cells_withheld": 4, "zeros": 0, "rows": 9}


@pytest.mark.parametrize("cells", [{("total", "x"): 9}, {("x", "total"): 9}, {("x", "y"): -1}])
def test_keys_and_counts_that_cannot_be_are_refused(cells: dict[tuple[str, str], int]) -> None:
    with pytest.raises(ValueError, match=r"key of the totals|negative"):
        release_counts(cells, minimum_cell=5)
