"""Reads a file for its preview, off the window's thread, with the changes the person made so far.

The readers are imported where they are used: the window opens without waiting for them.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from governance.charter import Charter
from governance.intake.preview import Preview
from governance.intake.records import Mapping
from governance.progress import Progress
from governance.store.queries import Reads


@dataclass(frozen=True, slots=True)
class Draft:
    """An import being prepared. ``source`` None: the one recognised. ``edits``: table position -> mapping."""

    path: Path
    source: str | None = None
    edits: tuple[tuple[int, Mapping], ...] = ()

    def mapping(self) -> Mapping | None:
        """The change of the first table changed; it applies to the tables that have its columns."""
        return self.edits[0][1] if self.edits else None

    def saved(self) -> dict[str, Mapping]:
        """Changes of the other tables: an import takes one mapping, so these go through those saved by source."""
        return {mapping.source: mapping for _, mapping in self.edits[1:]}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the import of a file did, all its tables together; ``read`` is the sum of the four others."""

    file_name: str
    import_ids: tuple[int, ...]
    read: int
    imported: int
    updated: int
    unchanged: int
    quarantined: int
    refused_columns: tuple[str, ...]
    flagged_columns: tuple[str, ...]


class Report(Protocol):
    """What ``ImportFile`` reports (``governance.store.importing.ImportReport``)."""

    @property
    def import_ids(self) -> tuple[int, ...]:
        """One import per table of the file."""

    @property
    def read(self) -> int:
        """Records read."""

    @property
    def imported(self) -> int:
        """New ones."""

    @property
    def updated(self) -> int:
        """Known ones whose content changed."""

    @property
    def unchanged(self) -> int:
        """Known ones."""

    @property
    def quarantined(self) -> int:
        """Set aside."""

    @property
    def refused(self) -> tuple[tuple[str, str], ...]:
        """(column, undeclared or expired)."""

    @property
    def flagged(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """(column, identifier shapes)."""


def outcome(report: Report, name: str) -> Outcome:
    """``report`` as the window shows it, for the file ``name``."""
    return Outcome(
        name, tuple(report.import_ids), report.read, report.imported, report.updated, report.unchanged,
        report.quarantined, tuple(column for column, _ in report.refused),
        tuple(column for column, _ in report.flagged),
    )


def known_sources() -> tuple[str, ...]:
    """Codes of the platforms that can be read."""
    from governance.intake.readers import KNOWN_SOURCES

    return KNOWN_SOURCES


def read_preview(reads: Reads, progress: Progress, draft: Draft, charter: Charter) -> Preview:
    """What importing ``draft`` would do; errors of the readers (``BadInput``) pass through."""
    from governance.intake.preview import preview
    from governance.intake.readers.mapping_file import parse_mapping
    from governance.territory import Territory

    saved = {source: parse_mapping(text) for source, text in reads.mappings().items()} | draft.saved()
    return preview(
        draft.path, charter=charter, territory=Territory.load(tiers=reads.tiers()), source=draft.source,
        mapping=draft.mapping(), saved=saved, today=datetime.now().astimezone().date(), progress=progress,
    )


def write_form(path: Path, charter: Charter, language: str) -> Path:
    """Write the blank paper and tablet form at ``path``; returns ``path``."""
    from governance.intake.readers.paper_form import write_template

    write_template(charter, path, language=language)
    return path
