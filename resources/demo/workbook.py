"""Writes a workbook whose bytes depend only on its cells: no date of today in it."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

_WHEN = (2026, 11, 2, 8, 0, 0)
_STAMP = "2026-11-02T08:00:00Z"


def write_workbook(path: Path, sheet: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write ``rows`` under ``header``, one at a time, in the sheet named ``sheet``."""
    from openpyxl import Workbook  # heavy: only when a demonstration is made

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet)
    page.append(header)
    for row in rows:
        page.append(row)
    dated = path.with_suffix(".tmp")
    book.save(dated)
    with zipfile.ZipFile(dated) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with source.open(name) as content, target.open(entry, "w") as copy:
                while piece := content.read(1 << 20):
                    copy.write(_undated(piece) if name == "docProps/core.xml" else piece)
    dated.unlink()


def _undated(properties: bytes) -> bytes:
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _STAMP.encode(), properties)
