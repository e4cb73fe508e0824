"""Chooses which cells of a table of counts to withhold so that subtraction gives none of them back.

A table with its totals is a circulation: a row gives to the columns what its total received. What a reader who
knows the published figures can say of a withheld cell is then the range of one arc, found exactly by maximum flow
(Cox 1995, "Network models for complementary cell suppression").
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import heappop, heappush

Cell = tuple[int, int]


@dataclass(slots=True)
class _Network:
    """Arcs of the non-zero cells. ``heads[cell] = (from, to)``; zeros are published and fixed."""

    values: Mapping[Cell, int]
    rows: int
    columns: int
    withheld: set[Cell] = field(default_factory=set)
    ends: dict[Cell, tuple[int, int]] = field(default_factory=dict)
    around: dict[int, list[tuple[Cell, int, bool]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for cell, value in self.values.items():
            if value == 0:
                continue
            row, column = cell[0], self.rows + 1 + cell[1]
            forward = (cell[0] == self.rows) == (cell[1] == self.columns)
            start, end = (row, column) if forward else (column, row)
            self.ends[cell] = (start, end)
            self.around.setdefault(start, []).append((cell, end, True))
            self.around.setdefault(end, []).append((cell, start, False))

    def room(self, cell: Cell, *, up: bool, need: int, extend: bool = False) -> int:
        """By how much ``cell`` may rise (or fall) in a table with the same published figures, ``need`` at most.

        With ``extend``, published cells may join the withheld ones, the cheapest first, until ``need`` is met.
        """
        start, end = self.ends[cell]
        source, sink = (end, start) if up else (start, end)
        moved: dict[Cell, int] = {}
        total = 0
        while total < need:
            path = self._path(source, sink, cell, moved, extend=extend)
            if path is None:
                break
            backward = [self.values[arc] - 1 + moved.get(arc, 0) for arc, along in path if not along]
            amount = min([need - total, *backward])
            for arc, along in path:
                moved[arc] = moved.get(arc, 0) + (amount if along else -amount)
                self.withheld.add(arc)
            total += amount
        return total

    def _path(
        self, source: int, sink: int, without: Cell, moved: Mapping[Cell, int], *, extend: bool
    ) -> list[tuple[Cell, bool]] | None:
        """Cheapest way with room left from ``source`` to ``sink``: published cells cost their count, others nothing."""
        reached: dict[int, tuple[int, Cell, bool] | None] = {}
        queue: list[tuple[int, int, int, tuple[int, Cell, bool] | None]] = [(0, 0, source, None)]
        while queue:
            cost, steps, node, origin = heappop(queue)
            if node in reached:
                continue
            reached[node] = origin
            if node == sink:
                return self._walk(reached, sink)
            for arc, other, along in self.around[node]:
                usable = arc != without and (extend or arc in self.withheld) and other not in reached
                if usable and (along or self.values[arc] - 1 + moved.get(arc, 0) > 0):
                    price = 0 if arc in self.withheld else self.values[arc]
                    heappush(queue, (cost + price, steps + 1, other, (node, arc, along)))
        return None

    @staticmethod
    def _walk(reached: Mapping[int, tuple[int, Cell, bool] | None], sink: int) -> list[tuple[Cell, bool]]:
        path: list[tuple[Cell, bool]] = []
        step = reached[sink]
        while step is not None:
            node, arc, along = step
            path.append((arc, along))
            step = reached[node]
        return path


def withhold(values: Mapping[Cell, int], *, rows: int, columns: int, minimum: int) -> frozenset[Cell]:
    """Cells to withhold.

    Args:
        values: every cell by (row, column), totals included: row ``rows`` holds the totals of the columns, column
            ``columns`` those of the rows; the sums must agree.
        rows: number of rows without the totals.
        columns: number of columns without the totals.
        minimum: cells and totals between 1 and ``minimum`` - 1 are small.

    Returns:
        The small cells and their complements. A reader who knows every published figure, that zeros are never
        withheld and these rules finds for each withheld cell at least ``minimum`` possible values; for a small one,
        ``minimum`` itself or more among them. Hence two withheld cells at least in a line that has one.

    Raises:
        ValueError: a negative cell, or totals that do not agree.
    """
    _check_sums(values, rows, columns)
    network = _Network(values, rows, columns)
    network.withheld.update(cell for cell, value in values.items() if 0 < value < minimum)
    settled = -1
    while settled != len(network.withheld):
        settled = len(network.withheld)
        for cell in sorted(network.withheld, key=lambda item: (values[item], item)):
            down = min(values[cell] - 1, network.room(cell, up=False, need=min(values[cell], minimum) - 1))
            need = max(minimum - values[cell], minimum - 1 - down)
            if network.room(cell, up=True, need=need) < need:
                network.room(cell, up=True, need=need, extend=True)
    return frozenset(network.withheld)


def _check_sums(values: Mapping[Cell, int], rows: int, columns: int) -> None:
    if any(value < 0 for value in values.values()):
        raise ValueError("a count is negative")
    for row in range(rows + 1):
        if sum(values[row, column] for column in range(columns)) != values[row, columns]:
            raise ValueError("a row does not agree with its total")
    for column in range(columns + 1):
        if sum(values[row, column] for row in range(rows)) != values[rows, column]:
            raise ValueError("a column does not agree with its total")
