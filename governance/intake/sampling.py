"""Keeps a few cells of every column of a table that is being read, to see whether their content identifies people."""

from collections.abc import Sequence

from governance.intake.records import RowBatch
from governance.intake.shapes import column_flags

FIRST_ROWS = 2_000
EVERY = 50


class ColumnSample:
    """The first rows, then one row in fifty up to a bound; held in memory only and dropped with this object."""

    LIMIT = 6_000

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = tuple(columns)
        self._rows: list[list[str]] = []
        self._seen = 0

    def add(self, batch: RowBatch) -> None:
        """Take what is needed of ``batch``."""
        if self._seen < FIRST_ROWS:
            self._rows += batch.rows[: FIRST_ROWS - self._seen]
        elif len(self._rows) < self.LIMIT:
            self._rows += batch.rows[::EVERY]
        self._seen += len(batch.rows)

    def flags(self) -> dict[str, tuple[str, ...]]:
        """Column -> identifier shapes found, for the columns that have any."""
        found = {}
        for index, name in enumerate(self._columns):
            flags = column_flags(row[index] for row in self._rows)
            if flags:
                found[name] = flags
        return found
