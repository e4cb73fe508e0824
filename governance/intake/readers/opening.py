"""Open any file of a consultation: find its format, its tables, the platform that wrote each, and a mapping."""

import zipfile
from collections.abc import Mapping as MappingABC
from pathlib import Path

from governance.charter import Charter
from governance.errors import BadInput
from governance.intake.readers import (
    cap_collectif, consul, decidim, drupal_webform, generic, go_vocal, google_forms, grand_debat, kobo, limesurvey,
        paper_form,
    polis, your_priorities,
)
from governance.intake.readers.delimited import CsvTable
from governance.intake.readers.jsonrows import json_tables
from governance.intake.readers.layouts import Layout, Sample
from governance.intake.readers.origin import Origin
from governance.intake.readers.reshape import first_rows, without_line
from governance.intake.readers.sheets import sheet_tables
from governance.intake.records import Mapping, Recognised, Table

LAYOUTS: tuple[Layout, ...] = (
    *decidim.LAYOUTS, *cap_collectif.LAYOUTS, *grand_debat.LAYOUTS, *go_vocal.LAYOUTS, *polis.LAYOUTS, *consul.LAYOUTS,
    *your_priorities.LAYOUTS, *limesurvey.LAYOUTS, *kobo.LAYOUTS, *google_forms.LAYOUTS, *drupal_webform.LAYOUTS,
)
KNOWN_SOURCES: tuple[str, ...] = (
    *dict.fromkeys(layout.source for layout in LAYOUTS), paper_form.SOURCE, generic.SOURCE,
)
_JSON = (".json", ".geojson", ".jsonl", ".ndjson")
_TEXT = (".csv", ".tsv", ".txt", ".tab")
_BOOKS = (".xlsx", ".xlsm", ".ods")
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"SQLite format")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAMPLE_ROWS = 200


def open_source(
    path: Path, charter: Charter, *, source: str | None = None, saved: MappingABC[str, Mapping] | None = None,
) -> list[Recognised]:
    """Tables of the file at ``path``: one for a text file, one per sheet, per array of a JSON, per member of a ZIP.

    ``source`` names the platform instead of recognising it. A mapping in ``saved`` for the recognised source
    replaces the proposed one if the table has all its columns.

    Raises:
        BadInput: ``file_missing``, ``file_empty``, ``file_format_unknown``, ``file_encrypted``, ``file_damaged``
            (``detail``: zip, workbook, sheet, json, too_large), ``no_header``, ``source_unknown`` (``known``).
    """
    if source is not None and source not in KNOWN_SOURCES:
        raise BadInput("source_unknown", source=source, known=", ".join(KNOWN_SOURCES))
    try:
        size = path.stat().st_size if path.is_file() else -1
        if size < 0:
            raise BadInput("file_missing", file=path.name)
        if not size:
            raise BadInput("file_empty", file=path.name)
        tables = _tables(Origin(path, path.name, size))
    except OSError as error:
        raise BadInput("file_missing", file=path.name) from error
    return [_with_saved(_recognise(table, charter, source), saved or {}) for table in tables]


def _tables(origin: Origin) -> list[Table]:
    head = origin.head(64)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(origin)
    if head.startswith(_OLE):
        return _old_workbook(origin)
    if head.startswith(_FOREIGN):
        raise BadInput("file_format_unknown", file=origin.name)
    suffix = Path(origin.name).suffix.lower()
    opening = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if suffix in _JSON or (suffix not in _TEXT and opening in (b"{", b"[")):
        return list(json_tables(origin))
    return [CsvTable(origin)]


def _old_workbook(origin: Origin) -> list[Table]:
    """An OLE file: an old XLS, or an XLSX under a password (ECMA-376 part 2: stream ``EncryptedPackage``)."""
    head = origin.head(1 << 20)
    if "EncryptedPackage".encode("utf-16-le") in head:
        raise BadInput("file_encrypted", file=origin.name)
    return _sheets(origin, "xls")


def _sheets(origin: Origin, kind: str) -> list[Table]:
    tables = sheet_tables(origin, kind)
    if not tables:
        raise BadInput("file_empty", file=origin.name)
    return list(tables)


def _zipped(origin: Origin) -> list[Table]:
    try:
        with zipfile.ZipFile(origin.in_memory() if origin.member else origin.path) as archive:
            members = archive.infolist()
            names = {item.filename for item in members}
            if any(item.flag_bits & 1 for item in members):
                raise BadInput("file_encrypted", file=origin.name)
            if "META-INF/manifest.xml" in names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise BadInput("file_encrypted", file=origin.name)
    except zipfile.BadZipFile as error:
        raise BadInput("file_damaged", file=origin.name, detail="zip") from error
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return _sheets(origin, "xlsx")
    if "content.xml" in names and "mimetype" in names:
        return _sheets(origin, "ods")
    if origin.member:
        raise BadInput("file_format_unknown", file=origin.name)
    return _members(origin, members)


def _members(origin: Origin, members: list[zipfile.ZipInfo]) -> list[Table]:
    tables: list[Table] = []
    for item in members:
        plain = not item.filename.startswith("__MACOSX/") and not Path(item.filename).name.startswith(".")
        if plain and item.file_size and Path(item.filename).suffix.lower() in (*_TEXT, *_JSON, *_BOOKS):
            inner = Origin(origin.path, f"{origin.name}/{item.filename}", item.file_size, item.filename)
            try:
                tables += _tables(inner)
            except BadInput as error:
                if error.code != "file_empty":
                    raise
    if not tables:
        raise BadInput("file_format_unknown", file=origin.name)
    return tables


def _sample(table: Table) -> Sample:
    return Sample(*first_rows(table, _SAMPLE_ROWS))


def _recognise(table: Table, charter: Charter, source: str | None) -> Recognised:
    sample = _sample(table)
    for step in (drupal_webform.with_real_header, polis.with_summary_header, _without_tags):
        reshaped = step(table, sample)
        if reshaped is not table:
            table, sample = reshaped, _sample(reshaped)
    if isinstance(table, polis.Summary) and source in (None, "polis-statistics"):
        return Recognised(table, "polis-statistics", 1.0, polis.SUMMARY.mapping(table, sample, charter))
    if source in (None, paper_form.SOURCE):
        own = paper_form.recognise(table.columns, charter)
        if own:
            return Recognised(table, paper_form.SOURCE, *own)
    confidence, layout = _best(table, source)
    if layout is None:
        share, mapping = generic.recognise(table, sample, charter)
        return Recognised(table, source or generic.SOURCE, share if source in (None, generic.SOURCE) else 0.0,
                          Mapping(source or generic.SOURCE, mapping.parts))
    if layout.prepare:
        table = layout.prepare(table, sample)
        sample = _sample(table)
    return Recognised(table, layout.source, confidence, layout.mapping(table, sample, charter))


def _best(table: Table, source: str | None) -> tuple[float, Layout | None]:
    """The layout that claims the most columns with the most confidence; a wrong ``source`` finds none."""
    best: tuple[float, int] = (0.0, 0)
    chosen = None
    for layout in LAYOUTS:
        if source is not None and layout.source != source:
            continue
        rank = (layout.confidence(table.columns), len(layout.signature))
        if rank[0] and rank > best:
            best, chosen = rank, layout
    return best[0], chosen


def _without_tags(table: Table, sample: Sample) -> Table:
    """``table`` without the second header of HXL tags (``#adm1+name``) that humanitarian tools add."""
    if not sample.rows:
        return table
    filled = [cell for cell in sample.rows[0] if cell.strip()]
    tagged = sum(1 for cell in filled if cell.startswith("#") and " " not in cell.strip())
    return without_line(table, sample.lines[0]) if filled and tagged * 2 > len(filled) else table


def _with_saved(found: Recognised, saved: MappingABC[str, Mapping]) -> Recognised:
    mapping = saved.get(found.source)
    if mapping is None or not mapping.mapped_columns() <= set(found.table.columns):
        return found
    return Recognised(found.table, found.source, found.confidence, mapping)
