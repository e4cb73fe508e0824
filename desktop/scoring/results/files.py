"""Writes the files of a round, off the GUI thread; names say what they are and of which round, never of whom."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.scoring.results.counting import Counted
from governance.progress import Progress
from governance.scoring.state import IssuedRecord

if TYPE_CHECKING:
    from exports.pdf.templates import Language
    from governance.charter import Charter

KINDS: Final = ("ballots", "deliberations", "sheets")
"""What may be saved besides the signed record."""
LANGUAGES: "Final[tuple[Language, ...]]" = ("fr", "it")


def write_record(issued: IssuedRecord, counted: Counted, folder: Path) -> int:
    """Write the internal and the public record, each with its reading copies (PDF) in both languages; gives how many
    files. Raises ``EnvironmentFault('disk_write')`` and ``BadInput('template_invalid')``."""
    from exports.pdf.answer import on_disk, write_whole  # ReportLab is read when files are written, not before
    from exports.pdf.decision import render_decision
    from exports.pdf.decision_words import load_decision

    made: dict[str, bytes] = {}
    stem = f"record-round-{counted.round.number}-{issued.digest[:8]}"
    for variant, content in (("internal", issued.internal), ("public", issued.public)):
        made[f"{stem}-{variant}.zip"] = content
        for language in LANGUAGES:
            titles = _titles(counted, language)
            made[f"{stem}-{variant}-{language}.pdf"] = render_decision(content, load_decision(language), titles=titles)
    on_disk(folder.name, lambda: folder.mkdir(parents=True, exist_ok=True))
    for name, content in made.items():
        write_whole(folder / name, content)
    return len(made)


def _titles(counted: Counted, language: str) -> dict[int, str]:
    """Titles as evaluators read them, translated where a translation was kept."""
    return {
        number: item.translations[language][0] if language in item.translations else item.title
        for number, item in counted.state.proposals.items()}


def write(
    kind: str, counted: Counted, charter: "Charter", folder: Path, language: "Language", progress: Progress,
) -> int:
    """Write the files of ``kind`` (of ``KINDS``); gives how many. Raises ``EnvironmentFault('disk_write')`` and
    ``BadInput('template_invalid')``."""
    from exports.pdf.answer import on_disk, write_whole

    on_disk(folder.name, lambda: folder.mkdir(parents=True, exist_ok=True))
    state, number = counted.state, counted.round.number
    if kind == "sheets":
        from exports.pdf.sheet import write_sheets

        return len(write_sheets(state, charter, folder / f"sheets-round-{number}", language, progress=progress))
    if kind == "ballots":
        from exports.scoring.scores_csv import scores_csv

        write_whole(folder / f"ballots-round-{number}-internal.csv", scores_csv(state))
    else:
        from exports.scoring.deliberations import deliberations_csv

        write_whole(folder / f"deliberations-round-{number}.csv", deliberations_csv(state, charter))
    return 1


def signing() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("ScoringResults", "Signing the record")


def writing() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("ScoringResults", "Writing the files of the round")
