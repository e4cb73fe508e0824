"""Reads a file for its preview, off the window's thread, with the changes the person made so far.

The readers are imported where they are used: the window opens without waiting for them.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

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


def read_preview(reads: Reads, progress: Progress, draft: Draft, charter: Charter) -> Preview:
    """What importing ``draft`` would do; errors of the readers (``BadInput``) pass through."""
    from governance.intake.preview import preview
    from governance.territory import Territory

    return preview(
        draft.path, charter=charter, territory=Territory.load(tiers=reads.tiers()), source=draft.source,
        mapping=draft.mapping(), saved=draft.saved(), today=datetime.now().astimezone().date(), progress=progress,
    )


def write_form(path: Path, charter: Charter, language: str) -> Path:
    """Write the blank paper and tablet form at ``path``; returns ``path``."""
    from governance.intake.readers.paper_form import write_template

    write_template(charter, path, language=language)
    return path
