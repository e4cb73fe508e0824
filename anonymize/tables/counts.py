"""Publishes how many persons spoke of what and from where, without the small numbers and what would give them back."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from anonymize.tables.cells import withhold
from anonymize.tables.hierarchies import UNKNOWN, Hierarchy
from anonymize.tables.released import AnonymisedTable, ReleasedColumn, seal

TOTAL: Final = "total"


def release_counts(
    cells: Mapping[tuple[str, str], int],
    *,
    minimum_cell: int,
    rows: Hierarchy | None = None,
    level: int = 0,
    row_name: str = "row",
    column_name: str = "column",
    name: str = "counts",
) -> AnonymisedTable:
    """Table of counts with totals, in long form: (row, column, persons), persons empty when withheld.

    Args:
        cells: (row key, column key) -> distinct persons; an empty key is published as ``unknown``.
        minimum_cell: cells and totals of 1 to ``minimum_cell`` - 1 persons are withheld, with the complements that
            keep them from being computed (see ``cells.withhold``).
        rows: hierarchy of the row keys, which are first added up at ``level``: one built by ``hierarchies.places``
            puts together the places under the population floor. None: rows as they are.
        level: of ``rows``.
        row_name: name of the first column.
        column_name: name of the second column.
        name: of the table.

    A total adds up its line: a person counted under two themes counts twice in it. Zeros are published. The measures
    do not separate small cells from complements: knowing that a withheld cell is small would narrow it.

    Raises:
        ValueError: a key that ``rows`` does not cover, a key equal to ``total``, or a negative count.
    """
    merged, row_keys, column_keys = _merged(cells, rows, level)
    values = _with_totals(merged, row_keys, column_keys)
    hidden = withhold(values, rows=len(row_keys), columns=len(column_keys), minimum=minimum_cell)
    released = tuple(
        (row, column, None if (i, j) in hidden else values[i, j])
        for i, row in enumerate([*row_keys, TOTAL]) for j, column in enumerate([*column_keys, TOTAL])
    )
    columns = (
        ReleasedColumn(row_name, "string", "generalised" if rows else "as_is", level),
        ReleasedColumn(column_name, "string", "as_is"),
        ReleasedColumn("persons", "integer", "counted"),
    )
    measures = (
        ("minimum_cell", minimum_cell), ("cells", len(values)), ("cells_withheld", len(hidden)),
        ("zeros", sum(value == 0 for value in values.values())), ("rows", len(released)),
    )
    return seal(name, columns, released if merged else (), method="small_cells", measures=measures)


def with_totals(
    cells: Mapping[tuple[str, str], int], *, rows: Hierarchy | None = None, level: int = 0
) -> dict[tuple[str, str], int]:
    """Every count of the table that ``release_counts`` makes of ``cells``, totals and withheld ones included, by the
    keys it publishes. For the release gate: it never leaves."""
    merged, row_keys, column_keys = _merged(cells, rows, level)
    names = [*row_keys, TOTAL], [*column_keys, TOTAL]
    return {
        (names[0][i], names[1][j]): count for (i, j), count in _with_totals(merged, row_keys, column_keys).items()}


def _merged(
    cells: Mapping[tuple[str, str], int], rows: Hierarchy | None, level: int
) -> tuple[dict[tuple[str, str], int], list[str], list[str]]:
    merged: dict[tuple[str, str], int] = defaultdict(int)
    for (row, column), persons in cells.items():
        place = rows.label(row, level) if rows else row or UNKNOWN
        merged[place, column or UNKNOWN] += persons
    row_keys = sorted({row for row, _ in merged})
    column_keys = sorted({column for _, column in merged})
    if TOTAL in row_keys or TOTAL in column_keys:
        raise ValueError(f"{TOTAL!r} is the key of the totals")
    return merged, row_keys, column_keys


def _with_totals(
    merged: Mapping[tuple[str, str], int], row_keys: list[str], column_keys: list[str]
) -> dict[tuple[int, int], int]:
    values = {
        (i, j): merged.get((row, column), 0) for i, row in enumerate(row_keys) for j, column in enumerate(column_keys)
    }
    height, width = len(row_keys), len(column_keys)
    for i in range(height):
        values[i, width] = sum(values[i, j] for j in range(width))
    for j in range(width + 1):
        values[height, j] = sum(values[i, j] for i in range(height))
    return values
