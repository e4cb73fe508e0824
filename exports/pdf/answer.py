"""Writes the answers: one PDF per answered contribution, in its language, each file whole or absent."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from exports.pdf.templates import AnswerTemplate, Language, check_folder, load_template
from governance.charter import Charter
from governance.errors import EnvironmentFault
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from governance.store.rows import AnswerRow

_PREFIX: dict[Language, str] = {"fr": "reponse", "it": "risposta"}
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class AnswersReport:
    """Where the letters are and their file names, in the order of the contributions."""

    folder: Path
    written: tuple[str, ...]


def write_answers(
    reads: Reads, charter: Charter, out: Path, *, templates: Path | None = None, progress: Progress = NO_PROGRESS,
) -> AnswersReport:
    """Write ``reponse-<reference>.pdf`` (Italian: ``risposta-``) in ``out`` for every answer, replacing a file of the
    same name. ``templates`` is a folder with ``answer.fr.toml``, ``answer.it.toml`` or both; a missing one is the
    shipped one.

    Raises:
        BadInput: ``template_invalid`` (file, key, problem, detail) before anything is written, ``timezone_unknown``.
        EnvironmentFault: ``disk_write`` (file, detail).
        Cancelled: the letters already written are whole and stay.
    """
    from exports.pdf.letter import render  # reads ReportLab, which start-up must not wait for

    rows = reads.answers()
    words = _templates(rows, charter, templates)
    names = file_names(rows, lambda row: language_of(row, charter))
    on_disk(out.name, lambda: out.mkdir(parents=True, exist_ok=True))
    progress.stage("answers", len(rows))
    for row, name in zip(rows, names, strict=True):
        progress.check()
        write_whole(out / name, render(row, charter, words[language_of(row, charter)]))
        progress.advance(1)
    return AnswersReport(out, names)


def _templates(rows: Iterable[AnswerRow], charter: Charter, folder: Path | None) -> dict[Language, AnswerTemplate]:
    if folder is not None:
        check_folder(folder)
    return {language: load_template(language, folder) for language in {language_of(row, charter) for row in rows}}


def language_of(row: AnswerRow, charter: Charter) -> Language:
    """Language of the letter: the contribution's, or the first of the charter when it has none of ours."""
    if row.language == "it":
        return "it"
    return "fr" if row.language == "fr" else charter.consultation.languages[0]


def file_names(rows: Iterable[AnswerRow], language: Callable[[AnswerRow], Language]) -> tuple[str, ...]:
    """One file name per row: letters, digits, ``-`` and ``_`` of the reference only, so that none leaves the folder;
    names that differ by case only would meet on some disks, so the later one gets its contribution's number."""
    taken: set[str] = set()
    names = []
    for row in rows:
        slug = re.sub(r"[^A-Za-z0-9_]+", "-", row.reference).strip("-")[:_LONGEST] or str(row.contribution_id)
        name = stem = f"{_PREFIX[language(row)]}-{slug}"
        number = 0
        while name.casefold() in taken:
            name = f"{stem}-{row.contribution_id}" + (f"-{number}" if number else "")
            number += 1
        taken.add(name.casefold())
        names.append(f"{name}.pdf")
    return tuple(names)


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path``, then put it in place at once; raises ``EnvironmentFault`` ``disk_write``."""
    part = path.with_name(f".{path.name}.part")
    try:
        on_disk(path.name, lambda: part.write_bytes(content))
        on_disk(path.name, lambda: part.replace(path))
    finally:
        part.unlink(missing_ok=True)


def on_disk(name: str, action: Callable[[], object]) -> None:
    """Do ``action``; raises ``EnvironmentFault`` ``disk_write`` (file, detail) when the disk refuses."""
    try:
        action()
    except OSError as error:
        raise EnvironmentFault("disk_write", file=name, detail=error.strerror or "") from error
