"""Read workbooks (XLSX, ODS, old XLS) sheet by sheet, with the cells as text and the rows numbered as on screen."""

import warnings
import zipfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import IO, Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from governance.errors import BadInput
from governance.intake.readers.columns import unique_columns
from governance.intake.readers.origin import Origin
from governance.intake.records import BATCH_ROWS, BadRow, RowBatch, TableFormat
from governance.progress import NO_PROGRESS, Progress

STREAM_ABOVE = 64 * 1024 * 1024
"""Bytes of a sheet's XML above which it is streamed instead of loaded (slower, but memory stays flat)."""


def cell_text(value: Any) -> str:
    """A cell as text: whole numbers without decimals, ISO 8601 dates, ``true``/``false``, empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


class SheetTable:
    """One sheet. Lines are the row numbers of the sheet; empty rows are skipped.

    A row is bad (``column_count``) if it has content to the right of the header.
    """

    def __init__(self, origin: Origin, *, kind: str, sheet: str, several: bool, streamed: bool) -> None:
        self._origin = origin
        self._kind = kind
        self._sheet = sheet
        self._several = several
        self._streamed = streamed
        self._header_row = 0
        self._columns: tuple[str, ...] = ()
        with closing(self._rows()) as rows:
            first = list(islice(rows, 60))
        self.empty = not first
        if first:
            self._find_header(first)

    def _find_header(self, first: list[tuple[int, list[str]]]) -> None:
        filled = [sum(1 for cell in cells if cell) for _, cells in first]
        # A title above the table fills one cell; the header fills at least half as many as the fullest row.
        enough = max(1, (max(filled) + 1) // 2)
        index = next(position for position, count in enumerate(filled) if count >= enough)
        self._header_row, header = first[index]
        while header and not header[-1]:
            header.pop()
        if not any(character.isalpha() for cell in header for character in cell):
            raise BadInput("no_header", file=self.name, line=self._header_row)
        self._columns = unique_columns(header)

    @property
    def name(self) -> str:
        """File name, and sheet, array or member if there are several."""
        return f"{self._origin.name} [{self._sheet}]" if self._several else self._origin.name

    @property
    def format(self) -> TableFormat:
        """How the file was read."""
        return TableFormat(self._kind, sheet=self._sheet)

    @property
    def columns(self) -> tuple[str, ...]:
        """Header, unique names."""
        return self._columns

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self._origin.size

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the rows below the header; bytes are told at the end, for a sheet has no position in the file."""
        width = len(self._columns)
        batch = RowBatch([], [], [])
        with closing(self._rows()) as rows:
            for line, cells in rows:
                if line <= self._header_row:
                    continue
                if any(cells[width:]):
                    params = {"expected": width, "found": len(cells), "last_line": line}
                    batch.bad.append(BadRow(line, "column_count", params, tuple(cells)))
                else:
                    batch.lines.append(line)
                    batch.rows.append(cells[:width] + [""] * (width - len(cells)))
                if len(batch.rows) + len(batch.bad) >= BATCH_ROWS:
                    progress.check()
                    yield batch
                    batch = RowBatch([], [], [])
        progress.advance(self._origin.size)
        progress.check()
        if batch.rows or batch.bad:
            yield batch

    def _rows(self) -> Generator[tuple[int, list[str]], None, None]:
        """Rows with content, numbered from 1."""
        raw = self._stream_rows() if self._streamed else self._loaded_rows()
        try:
            for number, values in enumerate(raw, start=1):
                cells = [cell_text(value) for value in values]
                if any(cells):
                    yield number, cells
        except (CalamineError, zipfile.BadZipFile, KeyError, SyntaxError) as error:
            raise BadInput("file_damaged", file=self._origin.name, detail="sheet") from error

    def _loaded_rows(self) -> Iterator[Iterable[Any]]:
        with closing(open_workbook(self._origin)) as book:
            yield from book.get_sheet_by_name(self._sheet).iter_rows()

    def _stream_rows(self) -> Iterator[Iterable[Any]]:
        import openpyxl

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns about styles and validations that no reader needs
            book = openpyxl.load_workbook(_random_access(self._origin), read_only=True, data_only=True)
        with closing(book):
            yield from book[self._sheet].iter_rows(values_only=True)


def open_workbook(origin: Origin) -> CalamineWorkbook:
    """The workbook; ``file_encrypted`` or ``file_damaged`` if it cannot be opened."""
    try:
        if origin.member:
            return CalamineWorkbook.from_filelike(origin.in_memory())
        return CalamineWorkbook.from_path(origin.path)
    except PasswordError as error:
        raise BadInput("file_encrypted", file=origin.name) from error
    except CalamineError as error:
        raise BadInput("file_damaged", file=origin.name, detail="workbook") from error


def sheet_tables(origin: Origin, kind: str) -> list[SheetTable]:
    """One table per sheet that has content; sheets without a header are refused like files (``no_header``)."""
    with closing(open_workbook(origin)) as book:
        names = [sheet.name for sheet in book.sheets_metadata if str(sheet.typ).endswith("WorkSheet")]
    streamed = kind == "xlsx" and _largest_sheet(origin) > STREAM_ABOVE
    tables = []
    for name in names:
        if name.startswith("_collegiale"):
            continue
        table = SheetTable(origin, kind=kind, sheet=name, several=len(names) > 1, streamed=streamed)
        if not table.empty:
            tables.append(table)
    return tables


def _random_access(origin: Origin) -> Any:
    return origin.in_memory() if origin.member else str(origin.path)


def _largest_sheet(origin: Origin) -> int:
    source: str | IO[bytes] = _random_access(origin)
    with zipfile.ZipFile(source) as archive:
        return max((item.file_size for item in archive.infolist() if item.filename.startswith("xl/worksheets/")),
            default=0)
