"""Plays the reader of a table of counts: between which bounds does each withheld cell lie, given what is published?"""

from collections.abc import Collection, Mapping

from anonymize.tables.cells import Cell, _check_sums, _Network

Bounds = tuple[int, int | None]


def bounds(values: Mapping[Cell, int], withheld: Collection[Cell], *, rows: int, columns: int) -> dict[Cell, Bounds]:
    """Least and greatest value of each withheld cell over all tables that agree with the published cells.

    Args:
        values: every cell, totals included, as for ``cells.withhold``.
        withheld: cells that are not published, totals or not.
        rows: number of rows without the totals.
        columns: number of columns without the totals.

    The reader is taken to know that sums agree, that counts are whole and that a withheld cell is not zero. The
    range of a cell is that of one arc of a circulation, by maximum flow in both directions (Cox 1995): exact, and
    each whole number within the bounds is possible. None: no published figure bounds the cell from above.

    Raises:
        ValueError: totals that do not agree, a withheld cell that is not in ``values`` or is zero.
    """
    _check_sums(values, rows, columns)
    if any(values.get(cell, 0) <= 0 for cell in withheld):
        raise ValueError("a withheld cell is zero or not in the table")
    network = _Network(values, rows, columns)
    network.withheld.update(withheld)
    # What may rise without end does so past all that other cells could ever yield.
    endless = sum(values.values()) + 1
    found: dict[Cell, Bounds] = {}
    for cell in sorted(withheld):
        up = network.room(cell, up=True, need=endless)
        down = network.room(cell, up=False, need=values[cell] - 1)
        found[cell] = values[cell] - down, None if up >= endless else values[cell] + up
    return found


def exposed(
    values: Mapping[Cell, int], withheld: Collection[Cell], k: int, *, rows: int, columns: int
) -> dict[Cell, Bounds]:
    """Withheld cells that the published ones give away, with their bounds; empty when none is.

    A cell of bounds [l, u] is given away when fewer than ``k`` values are possible, u - l + 1 < k, or when it is
    known to be small, u < k. Arguments and errors are those of ``bounds``.
    """
    return {
        cell: (low, high)
        for cell, (low, high) in bounds(values, withheld, rows=rows, columns=columns).items()
        if high is not None and (high - low + 1 < k or high < k)
    }
