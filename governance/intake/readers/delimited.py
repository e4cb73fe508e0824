"""Read CSV and its cousins row by row, so that a million rows need no more memory than a hundred."""

import csv
import io
from collections import Counter, deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import Protocol

from governance.errors import BadInput
from governance.intake.readers.columns import unique_columns
from governance.intake.readers.encoding import REPAIR, Encoding, detect
from governance.intake.readers.origin import Meter, Origin
from governance.intake.records import BATCH_ROWS, BadRow, RowBatch, TableFormat
from governance.progress import NO_PROGRESS, Progress

SEPARATORS = (";", ",", "\t", "|")
NO_SEPARATOR = "\x1f"
FIELD_LIMIT = 16 * 1024 * 1024
MAX_RESTARTS = 50
_SAMPLE = 1 << 19
_SAMPLE_ROWS = 60
_END = "\x02collegiale-end-of-file\x03"

# The limit is a setting of the whole process; the default of 128 KiB refuses real citizens' texts pasted with images.
csv.field_size_limit(max(csv.field_size_limit(), FIELD_LIMIT))


@dataclass(frozen=True, slots=True)
class Dialect:
    """``header`` cells are unique; the first data row comes after ``before`` physical lines."""

    encoding: Encoding
    separator: str
    header: tuple[str, ...]
    before: int


def sniff(origin: Origin) -> Dialect:
    """How the file is written, from its first half megabyte.

    Raises:
        BadInput: ``file_empty``, ``file_format_unknown`` (not text), ``no_header`` (first row without a letter).
    """
    encoding = detect(origin)
    head = origin.head(_SAMPLE)
    text = head[encoding.bom :].decode(encoding.name, errors=REPAIR)
    if not text.strip():
        raise BadInput("file_empty", file=origin.name)
    if sum(1 for character in text if character < " " and character not in "\t\r\n\x0b\x0c\0") > len(text) // 20:
        raise BadInput("file_format_unknown", file=origin.name)
    declared, skipped = _declared_separator(text)
    separator = declared or _best_separator(text, cut=len(head) == _SAMPLE)
    before, header = _header(text, separator, skipped)
    if not any(character.isalpha() for cell in header for character in cell):
        raise BadInput("no_header", file=origin.name, line=before)
    return Dialect(encoding, separator, unique_columns(header), before)


def _declared_separator(text: str) -> tuple[str, int]:
    """Spreadsheets write ``sep=;`` as a first line that is not data."""
    first = next(iter(io.StringIO(text, newline=""))).rstrip("\r\n")
    if len(first) == 5 and first.lower().startswith("sep="):
        return first[4], 1
    return "", 0


def _sample_rows(text: str, separator: str, *, cut: bool) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows = [row for row in islice(reader, _SAMPLE_ROWS) if any(row)]
    return rows[:-1] if cut and len(rows) > 1 and len(rows) < _SAMPLE_ROWS else rows


def _best_separator(text: str, *, cut: bool) -> str:
    best, best_score = NO_SEPARATOR, (0.0, 0)
    for separator in SEPARATORS:
        rows = _sample_rows(text, separator, cut=cut)
        width = len(rows[_title_lines(rows)]) if rows else 1
        if width < 2:
            continue
        fitting = sum(1 for row in rows if len(row) == width) / len(rows)
        if (round(fitting, 2), width) > best_score:
            best, best_score = separator, (round(fitting, 2), width)
    return best


def _title_lines(rows: list[list[str]]) -> int:
    """Rows of a title above the header: a single filled cell, narrower than most of the rows that follow."""
    widths = Counter(len(row) for row in rows)
    usual = widths.most_common(1)[0][0]
    if usual < 2:
        return 0
    for index, row in enumerate(rows[:5]):
        if len(row) >= usual or sum(1 for cell in row if cell.strip()) > 1:
            return index
    return 0


def _header(text: str, separator: str, skipped: int) -> tuple[int, list[str]]:
    stream = io.StringIO(text, newline="")
    deque(islice(stream, skipped), maxlen=0)
    reader = csv.reader(stream, delimiter=separator)
    rows: list[tuple[int, list[str]]] = []
    for row in reader:
        if any(cell.strip() for cell in row):
            rows.append((reader.line_num + skipped, row))
        if len(rows) == _SAMPLE_ROWS:
            break
    if not rows:
        return 0, []
    line, header = rows[_title_lines([row for _, row in rows])]
    return line, header


class CsvTable:
    """A delimited text file. Lines are physical lines, from 1; a row that spans several has the line it starts at.

    Rows without any content are skipped. Extra cells are dropped if they are all empty. Reasons of bad rows:
    ``column_count`` (``expected``, ``found``, ``last_line``), ``unclosed_quote`` (``last_line``), ``nul_byte``.
    """

    def __init__(self, origin: Origin, dialect: Dialect | None = None) -> None:
        self._origin = origin
        self._dialect = dialect or sniff(origin)

    @property
    def name(self) -> str:
        """File name, and sheet, array or member if there are several."""
        return self._origin.name

    @property
    def format(self) -> TableFormat:
        """How the file was read."""
        separator = "" if self._dialect.separator == NO_SEPARATOR else self._dialect.separator
        encoding = self._dialect.encoding
        return TableFormat("csv", encoding=encoding.name, separator=separator, bom=encoding.bom > 0)

    @property
    def columns(self) -> tuple[str, ...]:
        """Header, unique names."""
        return self._dialect.header

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self._origin.size

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the rows; an unclosed quote makes its line a bad row, and reading resumes on the next line."""
        before: int | None = self._dialect.before
        for restart in range(MAX_RESTARTS + 1):
            if before is None:
                return
            before = yield from self._pass(before, progress, last_chance=restart == MAX_RESTARTS)

    def _pass(self, before: int, progress: Progress, *, last_chance: bool) -> Generator[RowBatch, None, int | None]:
        """Read from after line ``before`` to the end, or to a row to step over: its line is then returned."""
        with self._lines() as (meter, lines):
            deque(islice(lines, before), maxlen=0)
            reader = csv.reader(chain(lines, (_END,)), delimiter=self._dialect.separator)
            cursor = _Cursor(reader, before, len(self._dialect.header))
            more = True
            while more:
                batch = RowBatch([], [], [])
                try:
                    more = cursor.fill(batch, meter)
                except csv.Error:
                    # A cell beyond the limit: in practice a quote that was opened and never closed.
                    batch.bad.append(cursor.unclosed((), last_line=reader.line_num + before))
                progress.advance(meter.delta())
                progress.check()
                if batch.rows or batch.bad:
                    yield batch
                if cursor.broken is not None:
                    return None if last_chance else cursor.broken
        return None

    @contextmanager
    def _lines(self) -> Iterator[tuple[Meter, io.TextIOWrapper]]:
        with self._origin.open() as stream:
            encoding = self._dialect.encoding
            stream.read(encoding.bom)
            meter = Meter(stream)
            buffered = io.BufferedReader(meter, 1 << 18)
            yield meter, io.TextIOWrapper(buffered, encoding.name, errors=REPAIR, newline="")


class _Reader(Protocol):
    """What ``csv.reader`` returns."""

    @property
    def line_num(self) -> int:
        """Physical lines read."""

    def __iter__(self) -> Iterator[list[str]]: ...


class _Cursor:
    """Position in one pass over the rows."""

    def __init__(self, reader: "_Reader", before: int, width: int) -> None:
        self._reader = reader
        self._before = before
        self._width = width
        self._start = before + 1
        self.broken: int | None = None

    def fill(self, batch: RowBatch, meter: Meter) -> bool:
        """Put up to ``BATCH_ROWS`` rows in ``batch``; False at the end of the file or at a broken row."""
        reader, before, width = self._reader, self._before, self._width
        lines, rows, bad = batch.lines, batch.rows, batch.bad
        for row in reader:
            start = self._start
            self._start = reader.line_num + before + 1
            if len(row) == width and not row[-1].endswith(_END):
                if not any(row):
                    continue
                if meter.nul and any("\0" in cell for cell in row):
                    bad.append(BadRow(start, "nul_byte", {}, tuple(cell.replace("\0", "") for cell in row)))
                else:
                    lines.append(start)
                    rows.append(row)
            elif row and row[-1].endswith(_END):
                if row != [_END]:
                    bad.append(self.unclosed(tuple(row), start=start, last_line=reader.line_num + before - 1))
                return False
            elif any(row):
                self._odd(start, row, batch)
            if len(rows) + len(bad) >= BATCH_ROWS:
                return True
        return False

    def _odd(self, start: int, row: list[str], batch: RowBatch) -> None:
        if len(row) > self._width and not any(row[self._width :]):
            batch.lines.append(start)
            batch.rows.append(row[: self._width])
            return
        params = {"expected": self._width, "found": len(row), "last_line": self._start - 1}
        batch.bad.append(BadRow(start, "column_count", params, tuple(row)))

    def unclosed(self, row: tuple[str, ...], *, last_line: int, start: int | None = None) -> BadRow:
        """The row that an unclosed quote spoilt: only its first line is given up, the rest is read again."""
        self.broken = self._start if start is None else start
        cells = [*row[:-1], *(cell.removesuffix(_END).split("\n", 1)[0] for cell in row[-1:])]
        return BadRow(self.broken, "unclosed_quote", {"last_line": last_line}, tuple(cells))
