"""Gives each accepted contribution its answer, keeps what is being typed, and writes the letters."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from desktop.answers import words
from desktop.contributions.columns import source
from desktop.lists.spine_model import Source
from desktop.services import Services
from governance.charter import Charter
from governance.operations import AnswerContributions, Changes
from governance.progress import Progress
from governance.roles import PERMISSIONS
from governance.store.queries import Reads
from governance.store.rows import AnswerRow, ContributionDetail, Filter

KINDS = ("proposal", "project", "map_point", "survey_answer")
Typed = tuple[str, str]
Writer = Callable[[Reads, Progress, Charter, Path], tuple[Path, int]]
Read = tuple[ContributionDetail | None, AnswerRow | None]


def answerable(*, answered: bool) -> Filter:
    """The contributions that wait for an answer, or have one."""
    return Filter(states=("accepted",), kinds=KINDS, answered=answered, order="oldest")


def write_letters(reads: Reads, progress: Progress, charter: Charter, folder: Path) -> tuple[Path, int]:
    """Write one PDF per answer in ``folder``; gives the folder and how many."""
    from exports.pdf.answer import write_answers  # ReportLab is read when letters are written, not before

    report = write_answers(reads, charter, folder, progress=progress)
    return report.folder, len(report.written)


class Face(Protocol):
    """What the answers view offers; the ``_chosen`` members are signals."""

    answered_chosen: Any
    contribution_chosen: Any
    answer_chosen: Any
    write_chosen: Any

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may answer."""

    def show_list(self, source: Source, *, answered: bool) -> None:
        """List these contributions."""

    def refresh(self, changed: tuple[int, ...] | None) -> None:
        """Read the list again."""

    def show_counts(self, waiting: int, answered: int, *, pending: int) -> None:
        """How many wait, how many have an answer, how many are still to moderate."""

    def show_contribution(self, detail: ContributionDetail, decision: str, text: str, *, answered: bool) -> None:
        """One contribution, its answer or what was being typed."""

    def show_nothing(self) -> None:
        """No contribution is chosen."""

    def typed(self) -> Typed:
        """(decision, text) as they stand."""

    def show_recorded(self) -> None:
        """The answer is recorded."""

    def show_written(self, folder: Path, count: int) -> None:
        """The letters are in ``folder``."""


class AnswersPresenter:
    """One list at a time (waiting or answered); an unfinished answer waits in memory while another is read."""

    def __init__(self, view: Face, services: Services, *, writer: Writer = write_letters) -> None:
        self._view = view
        self._services = services
        self._writer = writer
        self._answered = False
        self._listed = False
        self._shown: int | None = None
        self._saved: Typed = ("", "")
        self._drafts: dict[int, Typed] = {}
        view.answered_chosen.connect(self._list)
        view.contribution_chosen.connect(self._open)
        view.answer_chosen.connect(self._answer)
        view.write_chosen.connect(self._write)
        view.show_allowed(bool(PERMISSIONS["answer"].intersection(services.member.roles)))

    def activate(self, argument: object = None) -> None:
        """Enter the screen; ``True`` opens the contributions already answered."""
        self._count()
        if not self._listed or argument is True:
            self._list(argument is True)

    def on_changes(self, changes: Changes) -> None:
        """Follow moderation, imports and the answers of others."""
        if changes.kinds & {"answers", "contributions", "imports"}:
            self._count()
            if self._listed:
                self._view.refresh(changes.ids)

    def folder(self) -> Path:
        """Where letters go unless the person chooses another place."""
        return self._services.dossier_path / "answers"

    def _list(self, answered: bool) -> None:
        self._keep_draft()
        self._shown = None
        self._answered, self._listed = answered, True
        self._view.show_nothing()
        self._view.show_list(source(answerable(answered=answered)), answered=answered)

    def _count(self) -> None:
        self._services.runner.read(
            lambda reads: (
                reads.count(answerable(answered=False)), reads.count(answerable(answered=True)), reads.totals().pending,
            ),
            lambda counts: self._view.show_counts(counts[0], counts[1], pending=counts[2]),
        )

    def _open(self, contribution_id: int | None) -> None:
        self._keep_draft()
        self._shown = contribution_id
        if contribution_id is None:
            self._view.show_nothing()
            return

        def query(reads: Reads) -> Read:
            detail = reads.detail(contribution_id)
            given = reads.answers() if detail is not None and detail.row.answered else []
            return detail, next((row for row in given if row.contribution_id == contribution_id), None)

        def done(found: Read) -> None:
            detail, answer = found
            if self._shown != contribution_id:
                return
            if detail is None:
                self._view.show_nothing()
                return
            self._saved = (answer.decision, answer.text) if answer else ("", "")
            decision, text = self._drafts.get(contribution_id, self._saved)
            self._view.show_contribution(detail, decision, text, answered=answer is not None)

        self._services.runner.read(query, done)

    def _keep_draft(self) -> None:
        if self._shown is None:
            return
        typed = self._view.typed()
        if typed == self._saved or typed == ("", ""):
            self._drafts.pop(self._shown, None)
        else:
            self._drafts[self._shown] = typed

    def _answer(self) -> None:
        contribution_id = self._shown
        if contribution_id is None:
            return
        decision, text = self._view.typed()

        def done(_: Changes) -> None:
            self._drafts.pop(contribution_id, None)
            if self._shown == contribution_id:
                self._saved = (decision, text)
            self._view.show_recorded()
            self._count()
            self._view.refresh((contribution_id,))

        self._services.runner.write(AnswerContributions((contribution_id,), decision, text.strip()), done)

    def _write(self, folder: Path, count: int) -> None:
        charter = self._services.charter()
        self._services.runner.task(
            lambda reads, progress: self._writer(reads, progress, charter, folder),
            lambda written: self._view.show_written(*written), label=words.writing(count),
        )
