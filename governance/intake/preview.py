"""What an import would do, shown before anything is written."""

from collections import Counter
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from governance.charter import Charter
from governance.intake import art9
from governance.intake.gate import FLAG_BITS, Gate, Gated, Record
from governance.intake.readers import open_source
from governance.intake.records import Mapping, Recognised, TableFormat
from governance.intake.sampling import ColumnSample
from governance.progress import NO_PROGRESS, Progress
from governance.territory import Territory

SHOWN_ROWS = 50
SHOWN_BAD_ROWS = 500
MINOR_FLAGS = ("minor_guardian_and_minor", "minor_guardian", "minor_country_unknown")


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
    """One table of the file. ``rows_seen`` records were read, ``bad`` of them would go to quarantine (``bad_rows``
    shows the first ones); ``complete``: that is all of them."""

    name: str
    format: TableFormat
    source: str
    confidence: float
    mapping: Mapping
    columns: tuple[ColumnPreview, ...]
    first_rows: tuple[PreviewRow, ...]
    bad_rows: tuple[PreviewBadRow, ...]
    bad: int
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


def preview(
    path: Path,
    *,
    charter: Charter,
    territory: Territory,
    source: str | None = None,
    mapping: Mapping | None = None,
    channel: str | None = None,
    saved: MappingABC[str, Mapping] | None = None,
    today: date,
    limit: int | None = 20_000,
    progress: Progress = NO_PROGRESS,
) -> Preview:
    """Read ``path`` as an import would, up to ``limit`` records a table (None: all), and write nothing.

    Raises:
        BadInput: the file cannot be read (codes of ``open_source``).
        Cancelled: through ``progress``.
    """
    found = open_source(path, charter, source=source, saved=saved or {})
    progress.stage("preview", sum(item.table.size for item in found))
    tables = []
    for item in found:
        chosen = mapping if mapping and mapping.mapped_columns() <= set(item.table.columns) else item.mapping
        gate = Gate(
            charter, territory, item.table.columns, chosen, today=today, table_name=item.table.name, channel=channel
        )
        tables.append(_look(item, chosen, gate, limit, progress))
    return Preview(path, tuple(tables))


def _look(item: Recognised, mapping: Mapping, gate: Gate, limit: int | None, progress: Progress) -> TablePreview:
    sample = ColumnSample(item.table.columns)
    first: list[PreviewRow] = []
    bad: list[PreviewBadRow] = []
    kinds: Counter[str] = Counter()
    minors: Counter[str] = Counter()
    seen = suspected = bad_count = 0
    complete = True
    for batch in item.table.batches(progress):
        sample.add(batch)
        gated = gate.pass_batch(batch)
        first += [_row(record) for record in gated.records[: SHOWN_ROWS - len(first)]]
        bad += [PreviewBadRow(r.line, r.reason, r.params) for r in gated.rejects[: SHOWN_BAD_ROWS - len(bad)]]
        _count(gated, kinds, minors)
        suspected += sum(art9.suspected(f"{record.title} {record.body}") for record in gated.records)
        seen += len(gated.records) + len(gated.rejects)
        bad_count += len(gated.rejects)
        if limit is not None and seen >= limit:
            complete = False
            break
    flags = sample.flags()
    columns = tuple(
        ColumnPreview(
            name,
            tuple(dict.fromkeys(target for part in mapping.parts for column, target in part.columns if column == name)),
            gate.refused.get(name, "understood"),
            flags.get(name, ()),
        )
        for name in item.table.columns
    )
    return TablePreview(
        name=item.table.name,
        format=item.table.format,
        source=item.source,
        confidence=item.confidence,
        mapping=mapping,
        columns=columns,
        first_rows=tuple(first),
        bad_rows=tuple(bad),
        bad=bad_count,
        rows_seen=seen,
        complete=complete,
        kinds=tuple(sorted(kinds.items())),
        art9_suspected=suspected,
        minors=tuple(sorted(minors.items())),
    )


def _count(gated: Gated, kinds: Counter[str], minors: Counter[str]) -> None:
    kinds.update(record.kind for record in gated.records)
    for flag in MINOR_FLAGS:
        count = sum(bool(record.flags & FLAG_BITS[flag]) for record in gated.records)
        if count:
            minors[flag] += count


def _row(record: Record) -> PreviewRow:
    hidden = {"line", "kind", "flags", "identity", "author", "attributes"}
    shown = [
        (name, str(value))
        for name, value in zip(record._fields, record, strict=True)
        if name not in hidden and value not in (None, "")
    ]
    return PreviewRow(record.line, record.kind, (*shown, *record.identity))
