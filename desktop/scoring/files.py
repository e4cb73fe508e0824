"""The small files of a round: asking where they are or go, reading them (never on the GUI thread)."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.files import read_file

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
        BadInput: ``file_missing``; ``file_too_large``.
    """
    return tuple(sorted((path.name, read_file(path)) for path in paths))
