"""What readers hand to the gate: tables of text cells in batches, and how their columns map to charter fields."""

from collections.abc import Iterator, Mapping as MappingABC
from dataclasses import dataclass, field
from typing import Protocol

from governance.progress import NO_PROGRESS, Progress

KINDS = (
    "proposal", "project", "comment", "vote", "survey_answer", "map_point", "debate", "registration",
)
"""Kinds of contribution. ``registration`` is a person's profile row (a platform's participants file)."""

BATCH_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be read as the header says; kept in memory only until the gate has filtered it."""

    line: int
    reason: str
    params: MappingABC[str, str | int]
    cells: tuple[str, ...]


@dataclass(slots=True)
class RowBatch:
    """Consecutive rows: ``rows[i]`` starts at line ``lines[i]`` and has one cell per column of the table."""

    lines: list[int]
    rows: list[list[str]]
    bad: list[BadRow] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TableFormat:
    """How the file was read, shown in the preview. ``kind``: csv, xlsx, ods, json, geojson."""

    kind: str
    encoding: str = ""
    separator: str = ""
    bom: bool = False
    sheet: str = ""


class Table(Protocol):
    """One table of text cells, readable more than once.

    Cells are text: dates ISO 8601, whole numbers without a decimal part, booleans ``true``/``false``,
    nothing for an empty cell. ``columns`` are unique (a repeated header gets `` (1)``, `` (2)``).
    """

    @property
    def name(self) -> str:
        """File name, and sheet or member if there are several."""

    @property
    def format(self) -> TableFormat:
        """How it was read."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Header, one name per cell."""

    @property
    def size(self) -> int:
        """Bytes of the file, the unit of progress."""

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the rows from the first, at most ``BATCH_ROWS`` at a time, calling
        ``progress.advance(bytes read)`` and ``progress.check()`` once a batch. Memory does not grow with
        the number of rows."""


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of contribution found in the rows of a table.

    ``columns`` maps source column -> charter field, several columns may feed one field (the first that is
    not empty wins); ``field@fr`` says that this column holds the field in French.
    ``when`` selects the rows: (column, accepted values); None takes every row.
    ``constants`` gives fields that no column holds (``channel`` = paper, ``strand`` = project).
    """

    kind: str
    columns: tuple[tuple[str, str], ...]
    when: tuple[str, frozenset[str]] | None = None
    constants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a source's columns become charter fields; editable by the person, saved per source in the dossier."""

    source: str
    parts: tuple[Part, ...]

    def mapped_columns(self) -> frozenset[str]:
        """Source columns that feed some field or select rows."""
        used = {column for part in self.parts for column, _ in part.columns}
        used.update(part.when[0] for part in self.parts if part.when)
        return frozenset(used)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A table, already reshaped if its platform needs it, the source it was recognised as and the proposed mapping.

    ``confidence`` is between 0 and 1 (share of the source's signature columns found); ``generic`` is the
    source of a file that no platform claims.
    """

    table: Table
    source: str
    confidence: float
    mapping: Mapping
