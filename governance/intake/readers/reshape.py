"""Wrap a table so that its rows come out as the mapping needs them, still streaming."""

from collections.abc import Callable, Iterable, Iterator

from governance.intake.records import BATCH_ROWS, BadRow, RowBatch, Table, TableFormat
from governance.progress import NO_PROGRESS, Progress

Row = list[str]
Edit = Callable[[int, Row], Row | None]
"""(line, cells) -> cells of the new columns, or None to leave out a line that holds no record (a second header)."""


class Wrapped:
    """A table that reads another one: the same file, other columns."""

    def __init__(self, inner: Table, columns: Iterable[str]) -> None:
        self._inner = inner
        self._columns = tuple(columns)

    @property
    def name(self) -> str:
        """File name, and sheet, array or member if there are several."""
        return self._inner.name

    @property
    def format(self) -> TableFormat:
        """How the file was read."""
        return self._inner.format

    @property
    def columns(self) -> tuple[str, ...]:
        """Header, unique names."""
        return self._columns

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self._inner.size


class EditedTable(Wrapped):
    """Rows edited one by one; ``begin`` makes a fresh edit for each reading, so that an edit may remember rows.
    Bad rows up to line ``header_until`` belong to a header of several lines and are left out."""

    def __init__(
        self, inner: Table, columns: Iterable[str], begin: Callable[[], Edit], *, header_until: int = 0,
    ) -> None:
        super().__init__(inner, columns)
        self._begin = begin
        self._header_until = header_until

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the edited rows, batch for batch."""
        edit = self._begin()
        for batch in self._inner.batches(progress):
            lines: list[int] = []
            rows: list[Row] = []
            for line, row in zip(batch.lines, batch.rows, strict=True):
                edited = edit(line, row)
                if edited is not None:
                    lines.append(line)
                    rows.append(edited)
            bad = [row for row in batch.bad if row.line > self._header_until]
            if rows or bad:
                yield RowBatch(lines, rows, bad)


class LongTable(Wrapped):
    """One row becomes several (a matrix of votes becomes votes). The cells of a bad row are of another layout
    and are not passed on."""

    def __init__(self, inner: Table, columns: Iterable[str], explode: Callable[[int, Row], Iterable[Row]]) -> None:
        super().__init__(inner, columns)
        self._explode = explode

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the rows in batches of their own."""
        lines: list[int] = []
        rows: list[Row] = []
        for batch in self._inner.batches(progress):
            bad = [BadRow(row.line, row.reason, row.params, ()) for row in batch.bad]
            if bad:
                yield RowBatch([], [], bad)
            for line, row in zip(batch.lines, batch.rows, strict=True):
                for new in self._explode(line, row):
                    lines.append(line)
                    rows.append(new)
                    if len(rows) == BATCH_ROWS:
                        yield RowBatch(lines, rows)
                        lines, rows = [], []
        if rows:
            yield RowBatch(lines, rows)


def edit_columns(table: Table, edits: dict[str, Callable[[str], str]]) -> Table:
    """``table`` with the cells of some columns passed through a function."""
    positions = [(table.columns.index(name), edit) for name, edit in edits.items() if name in table.columns]
    if not positions:
        return table

    def edit(_line: int, row: Row) -> Row:
        for position, function in positions:
            cell = row[position]
            if cell:
                row[position] = function(cell)
        return row

    return EditedTable(table, table.columns, lambda: edit)


def add_columns(table: Table, added: dict[str, Callable[[int, Row], str]]) -> Table:
    """``table`` with computed columns at its right; the functions see the original cells."""
    functions = list(added.values())

    def edit(line: int, row: Row) -> Row:
        return row + [function(line, row) for function in functions]

    return EditedTable(table, (*table.columns, *added), lambda: edit)


def without_line(table: Table, line: int) -> Table:
    """``table`` without the record at ``line``, which is a second header."""
    return EditedTable(table, table.columns, lambda: lambda at, row: None if at == line else row)


def first_rows(table: Table, count: int) -> tuple[list[int], list[Row]]:
    """Lines and cells of the first ``count`` rows."""
    for batch in table.batches():
        if batch.rows:
            return batch.lines[:count], batch.rows[:count]
    return [], []
