"""Read CSV and its cousins row by row, so that a million rows need no more memory than a hundred."""

import csv
import io
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
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
_SAMPLE = 1 << 19
_SAMPLE_ROWS = 60
_AT_END = "unexpected end of data"  # csv has one exception class; this is how it says that a quote is open at the end

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
    controls = sum(1 for character in text if character < " " and character not in "\t\r\n\x0b\x0c\0")
    if controls > max(8, len(text) // 20):
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
        """Yield the rows; a row with broken quotes costs its first line, and reading resumes on the next one."""
        told = 0
        before: int | None = self._dialect.before
        careful = False
        while before is not None:
            with self._origin.open() as stream:
                stream.read(self._dialect.encoding.bom)
                meter = Meter(stream)
                cursor = _Cursor(
                    self._text(meter), meter, before, len(self.columns), self._dialect.separator, careful=careful
                )
                more = True
                while more:
                    batch = RowBatch([], [], [])
                    more = cursor.fill(batch)
                    progress.advance(max(0, meter.count - told))
                    progress.check()
                    told = max(told, meter.count)
                    if batch.rows or batch.bad:
                        yield batch
                before, careful = cursor.broken_after, True

    def _text(self, meter: Meter) -> io.TextIOWrapper:
        buffered = io.BufferedReader(meter, 1 << 18)
        return io.TextIOWrapper(buffered, self._dialect.encoding.name, errors=REPAIR, newline="")


class _Rows(Protocol):
    """What ``csv.reader`` returns."""

    @property
    def line_num(self) -> int:
        """Physical lines read."""

    def __iter__(self) -> Iterator[list[str]]: ...


class _Cursor:
    """Position in one reading. The first reading goes as fast as the csv module until a quote turns out to be broken
    (``broken_after``: lines read well). A second, ``careful`` one goes on from there; it keeps the physical lines of
    the row under way, to read them again."""

    def __init__(
        self,
        text: io.TextIOWrapper,
        meter: Meter,
        before: int,
        width: int,
        separator: str,
        *,
        careful: bool,
    ) -> None:
        deque(islice(text, before), maxlen=0)
        self.broken_after: int | None = None
        self._text = text
        self._meter = meter
        self._separator = separator
        self._width = width
        self._careful = careful
        self._before = before
        self._start = before + 1
        self._taken: list[str] = []
        self._again: deque[str] = deque()
        self._rows = self._strict()

    def _strict(self) -> "_Rows":
        """Strict, or a quote left open would merge its row with the next one and nobody would know."""
        return csv.reader(self._lines() if self._careful else self._text, delimiter=self._separator, strict=True)

    def _lines(self) -> Iterator[str]:
        taken, again = self._taken, self._again
        while again:
            taken.append(again[0])
            yield again.popleft()
        for line in self._text:
            taken.append(line)
            yield line

    def fill(self, batch: RowBatch) -> bool:
        """Put up to ``BATCH_ROWS`` rows in ``batch``; False at the end of the file or of the fast reading."""
        while True:
            try:
                return self._fill(batch)
            except csv.Error as error:
                if not self._careful:
                    self.broken_after = self._start - 1
                    return False
                self._broken(batch, at_end=_AT_END in str(error))
                self._before = self._start - 1
                self._rows = self._strict()

    def _fill(self, batch: RowBatch) -> bool:
        if self._careful:
            return self._fill_carefully(batch)
        rows = list(islice(self._rows, BATCH_ROWS))
        lines = self._lines_of(rows)
        width = self._width
        if not self._meter.nul and set(map(len, rows)) == {width} and all(map(any, rows)):
            batch.lines += lines[:-1]
            batch.rows += rows
        else:
            for row, start, following in zip(rows, lines, lines[1:], strict=False):
                self._add(start, row, batch, last_line=following - 1)
        self._start = lines[-1]
        return len(rows) == BATCH_ROWS

    def _lines_of(self, rows: list[list[str]]) -> Sequence[int]:
        """Line at which each row starts, then the one that follows the last; a row has a line more for each break in
        its cells.

        Raises:
            csv.Error: that is not how these rows were written, they have to be read again with care.
        """
        start, end = self._start, self._rows.line_num + self._before + 1
        if end - start == len(rows):
            return range(start, end + 1)
        lines = list(accumulate(map(_physical_lines, rows), initial=start))
        if lines[-1] != end:
            raise csv.Error
        return lines

    def _fill_carefully(self, batch: RowBatch) -> bool:
        reader, after = self._rows, self._before + 1
        start = self._start
        for row in reader:
            self._add(start, row, batch, last_line=reader.line_num + after - 1)
            self._start = start = reader.line_num + after
            self._taken.clear()
            if len(batch.rows) >= BATCH_ROWS or len(batch.bad) >= BATCH_ROWS:
                return True
        return False

    def _add(self, start: int, row: list[str], batch: RowBatch, *, last_line: int) -> None:
        if len(row) != self._width or self._meter.nul:
            self._odd(start, row, batch, last_line=last_line)
        elif any(row):
            batch.lines.append(start)
            batch.rows.append(row)

    def _odd(self, start: int, row: list[str], batch: RowBatch, *, last_line: int) -> None:
        if not any(row):
            return
        if self._meter.nul and any("\0" in cell for cell in row):
            batch.bad.append(BadRow(start, "nul_byte", {}, tuple(cell.replace("\0", "") for cell in row)))
        elif len(row) == self._width or (len(row) > self._width and not any(row[self._width :])):
            batch.lines.append(start)
            batch.rows.append(row[: self._width])
        else:
            params = {"expected": self._width, "found": len(row), "last_line": last_line}
            batch.bad.append(BadRow(start, "column_count", params, tuple(row)))

    def _broken(self, batch: RowBatch, *, at_end: bool) -> None:
        """Text after a closing quote on a single line harms nobody: read it loosely. Otherwise a quote was left open:
        give up the line that opened it and read the following ones again."""
        start, first, others = self._start, self._taken[0], self._taken[1:]
        cells = next(csv.reader([first], delimiter=self._separator), [])
        self._start = start + 1
        if others or at_end:
            last_line = start + len(others)
            text = tuple(cell.rstrip("\r\n") for cell in cells)
            batch.bad.append(BadRow(start, "unclosed_quote", {"last_line": last_line}, text))
        else:
            self._odd(start, [*cells[:-1], *(cell.rstrip("\r\n") for cell in cells[-1:])], batch, last_line=start)
        self._again.extendleft(reversed(others))
        self._taken.clear()


def _physical_lines(row: list[str]) -> int:
    text = "\x1f".join(row)
    return 1 + text.count("\n") + text.count("\r") - text.count("\r\n")
