"""The small files of a round: asking where they are or go, reading and writing them (never on the GUI thread)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from governance.errors import BadInput
from governance.keys import write_private

LARGEST: Final = 300_000_000
"""Bytes of the largest file that is read."""
RECEIVED: Final = "*.joining *.commitment *.heads *.ballots *.enrolment *.zip *.json"


def ask_open(parent: QWidget, title: str, patterns: str = RECEIVED) -> list[Path]:
    """Files chosen by the person, none when they changed their mind."""
    kinds = QCoreApplication.translate("ScoringFiles", "Files of a round")
    everything = QCoreApplication.translate("ScoringFiles", "All files")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{kinds} ({patterns});;{everything} (*)")
    return [Path(name) for name in names]


def ask_save(parent: QWidget, title: str, proposed: str) -> Path | None:
    """Where to write, with the extension of ``proposed``; None when the person changed their mind."""
    extension = Path(proposed).suffix
    kinds = QCoreApplication.translate("ScoringFiles", "Files of a round")
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, f"{kinds} (*{extension})")
    if not name:
        return None
    chosen = Path(name)
    return chosen if chosen.suffix == extension else chosen.with_name(chosen.name + extension)


def read_files(paths: Iterable[Path]) -> tuple[tuple[str, bytes], ...]:
    """(name, content) of each, by name: the order of arrival says nothing of who answered first.

    Raises:
        BadInput: ``file_missing``; ``file_too_large`` above ``LARGEST`` bytes.
    """
    found = []
    for path in paths:
        try:
            if path.stat().st_size > LARGEST:
                raise BadInput("file_too_large", file=path.name)
            found.append((path.name, path.read_bytes()))
        except OSError as error:
            raise BadInput("file_missing", file=path.name) from error
    return tuple(sorted(found))


def write_file(path: Path, content: bytes) -> Path:
    """Write ``content`` at once, and give ``path`` back; raises ``EnvironmentFault('disk_write')``."""
    write_private(path, content)
    return path
