"""What an import would do, shown before anything is written."""

from dataclasses import dataclass
from pathlib import Path

from governance.intake.records import Mapping, TableFormat


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """One column of the file. ``status``: understood, undeclared, expired; ``flags``: identifier shapes seen in
    its content (nir, codice_fiscale, iban, email, phone)."""

    name: str
    targets: tuple[str, ...]
    status: str
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as it would be stored: charter field -> value."""

    line: int
    kind: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PreviewBadRow:
    """A row that would go to quarantine."""

    line: int
    reason: str
    params: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TablePreview:
    """One table of the file. ``rows_seen`` records were read; ``complete``: that is all of them."""

    name: str
    format: TableFormat
    source: str
    confidence: float
    mapping: Mapping
    columns: tuple[ColumnPreview, ...]
    first_rows: tuple[PreviewRow, ...]
    bad_rows: tuple[PreviewBadRow, ...]
    rows_seen: int
    complete: bool
    kinds: tuple[tuple[str, int], ...]
    art9_suspected: int
    minors: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A file, table by table."""

    path: Path
    tables: tuple[TablePreview, ...]
