"""Runs the screens of one open dossier: navigation, counts, undo, failures and progress."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.errors import present
from desktop.jobs import JobRunner, SyncRunner
from desktop.services import Services
from desktop.shell import shortcuts
from desktop.shell.screens import SCREENS, screen_of
from desktop.shell.view import ShellView
from desktop.shell.words import done_sentence, undone_sentence
from governance.charter import Charter
from governance.operations import Changes, IndexTexts, Operation, ScanTexts
from governance.store.queries import Reads
from governance.store.rows import Filter, Member, Totals

Figures = tuple[Totals, str | None]


class Shell(QObject):
    """The presenter of ``ShellView``. ``language_chosen``, ``theme_chosen`` and ``left`` go up to the application."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    left = Signal()

    def __init__(
        self, runner: JobRunner | SyncRunner, *, path: Path, member: Member, charter: Callable[[], Charter],
        choice: theme.Choice = "system", reports: Path | None = None,
    ) -> None:
        super().__init__()
        self._runner, self._reports, self._charter = runner, reports, charter
        self._screens: dict[str, QWidget] = {}
        self._here = ""
        self._undoing = False
        self._undo_code: str | None = None
        self._preparing, self._left = False, (0, 0)
        self.services = Services(path, member, charter, runner, self.navigate)
        self.view = ShellView(member, choice)
        self._connect()
        self.view.bar.set_charter(charter())
        self._refresh(None)

    def _connect(self) -> None:
        view, runner = self.view, self._runner
        view.rail.chosen.connect(self.navigate)
        view.rail.language_chosen.connect(self.language_chosen)
        view.rail.theme_chosen.connect(self.theme_chosen)
        view.rail.left.connect(self.left)
        view.bar.chosen.connect(self.navigate)
        view.bar.searched.connect(lambda words: self.navigate("contributions", Filter(text=words)))
        view.toast.undo.connect(self.undo)
        view.file_dropped.connect(lambda file: self.navigate("intake", file))
        runner.changed.connect(self._changed)
        runner.failure.connect(self.show_error)
        if isinstance(runner, JobRunner):
            runner.progressed.connect(view.strip.show_jobs)
        shortcuts.install(view, {
            "search": view.bar.focus_search, "undo": self.undo, "next": lambda: self._step(1),
            "previous": lambda: self._step(-1), "colours": view.rail.preferences.colours.click, "close": self.left.emit,
            "help": lambda: shortcuts.help_dialog(view).open(),
        })

    def navigate(self, name: str, argument: Any = None) -> None:
        """Open the screen ``name`` with ``argument``; a screen that cannot be built leaves us where we were."""
        try:
            widget = self._screens.get(name) or SCREENS[name].build(self.services)
        except Exception as error:  # noqa: BLE001  shown and reported; the other screens remain usable
            self.show_error(error)
            return
        self._screens[name] = widget
        self._here = name
        self.view.banner.hide()
        self.view.show_page(widget)
        self.view.rail.set_screen(name)
        self.view.pages.setFocus()
        screen_of(widget).activate(argument)

    @property
    def here(self) -> str:
        """Name of the screen shown."""
        return self._here

    def undo(self) -> None:
        """Take back this member's last act: one operation, unless the screen says that it made it of several."""
        self._undoing = True
        steps = getattr(self._screens.get(self._here), "undo_steps", None)
        for _ in range(steps() if steps is not None else 1):
            self._runner.undo()

    def show_error(self, error: BaseException) -> None:
        """Say a failure above the page."""
        self._undoing = False
        self.view.banner.show_message(present(error, self._reports))

    def close(self) -> None:
        """Stop the work under way and wait for it."""
        self._runner.shutdown()
        self.view.deleteLater()

    def _step(self, by: int) -> None:
        names = list(SCREENS)
        self.navigate(names[(names.index(self._here) + by) % len(names)])

    def _changed(self, changes: Changes) -> None:
        for widget in list(self._screens.values()):
            screen_of(widget).on_changes(changes)
        if "imports" in changes.kinds:
            self._left = (0, 0)
        if "charter" in changes.kinds:
            self.view.bar.set_charter(self._charter())
        self._refresh(changes)

    def _prepare(self, totals: Totals) -> None:
        """Make what was imported searchable, then look for personal data in it, in the background; what was stopped
        before its end is caught up."""
        left = (totals.to_index, totals.to_scan)
        if self._preparing or left in ((0, 0), self._left):  # what stood still would stand still again
            return
        self._left = left
        self._preparing = True  # and stays so if it fails: the failure is shown once, the next opening tries again
        work: Operation
        if totals.to_index:
            work, label = IndexTexts(), QCoreApplication.translate("Shell", "Preparing the search")
        else:
            work, label = ScanTexts(), QCoreApplication.translate("Shell", "Looking for personal data in the texts")
        self._runner.write(work, done=self._prepared, label=label)

    def _prepared(self, _: Changes) -> None:
        self._preparing = False
        self._refresh(None)  # there may be more to prepare

    def _refresh(self, changes: Changes | None) -> None:
        member = self.services.member.id
        self._runner.read(
            lambda reads: _figures(reads, member), lambda figures: self._show_figures(figures, changes),
        )

    def _show_figures(self, figures: Figures, changes: Changes | None) -> None:
        totals, code = figures
        self.view.rail.set_totals(totals)
        self._prepare(totals)
        former, self._undo_code = self._undo_code, code
        if changes is None:
            return
        if self._undoing:
            self._undoing = False
            self.view.toast.say(undone_sentence(former), undoable=code is not None)
            return
        sentence = done_sentence(code, len(changes.ids or ())) if code and changes.ids else ""
        if self._here and SCREENS[self._here].speaks:
            self.view.toast.hide()
        elif sentence and (code != former or changes.kinds & {"contributions", "answers"}):
            self.view.toast.say(sentence, undoable=True)


def _figures(reads: Reads, member: str) -> Figures:
    return reads.totals(), reads.undo_label(member)
