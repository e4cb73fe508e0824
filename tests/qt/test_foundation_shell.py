"""The frame: every screen opens in every language, nothing essential is clipped, everything has a name."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QDialog, QLabel, QLineEdit,
    QPlainTextEdit, QTextEdit, QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.i18n import Language
from desktop.jobs import JobState, SyncRunner
from desktop.shell import shortcuts
from desktop.shell.bar import step
from desktop.shell.screens import SCREENS
from desktop.shell.shell import Shell
from desktop.widgets import Button, ElidedLabel
from governance.errors import BadInput
from governance.operations import AcceptContributions, HideContributions
from governance.store.rows import Filter, Member
from tests.qt.conftest import shown
from tests.qt.fakes import FakeDossier, FakeReads, default_charter

CLAIRE = Member("m1", "Claire Martin", ("moderator", "coordinator", "publisher", "dpo"))
INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


@pytest.fixture
def dossier() -> FakeDossier:
    return FakeDossier()


@pytest.fixture
def shell(qtbot: QtBot, light: theme.Theme, language: Language, dossier: FakeDossier) -> Iterator[Shell]:
    charter = default_charter()
    made = Shell(SyncRunner(dossier), path=Path("d"), member=CLAIRE, charter=lambda: charter, choice="light")
    shown(qtbot, made.view)
    yield made
    made.close()


def unnamed(root: QWidget) -> list[str]:
    """Interactive widgets that a screen reader could not name."""
    inner = [w for w in root.findChildren(QWidget) if isinstance(w, INTERACTIVE) and w.isVisible()]
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in inner
        if not (widget.accessibleName() or getattr(widget, "text", str)()) and not _inside_another(widget)
    ]


def _inside_another(widget: QWidget) -> bool:
    """Parts that Qt makes itself: the clear button of a field, the list of a combo box, the corner of a table."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QLineEdit, QComboBox, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def clipped(root: QWidget) -> list[str]:
    """Buttons and one-line labels in view that lack the room for their words (elided labels say so themselves)."""
    QApplication.processEvents()
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, Button) and widget.text():
            needed = widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&"))
            if widget.width() < needed:
                found.append(f"button {widget.text()!r}: {widget.width()} < {needed}")
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and widget.width() > 1:
            needed = max(map(widget.fontMetrics().horizontalAdvance, widget.text().splitlines()))
            if widget.width() < needed - 1:
                found.append(f"label {widget.text()!r}: {widget.width()} < {needed}")
    return found


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(("speech", "choice"), [("fr", "light"), ("it", "dark"), ("en", "light")])
def test_every_screen_opens(
    shell: Shell, light: theme.Theme, language: Language, name: str, speech: str, choice: theme.Choice,
) -> None:
    light.choose(choice)
    language.use(speech)
    shell.navigate(name)
    assert shell.here == name
    assert not shell.view.banner.isVisible(), shell.view.banner.text()
    assert unnamed(shell.view) == []
    assert clipped(shell.view) == []


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_opens_stretched(qtbot: QtBot, shell: Shell, stretched: None, name: str) -> None:
    shell.navigate(name)
    shell.view.resize(1920, 1080)
    qtbot.waitUntil(lambda: shell.view.width() >= 1920)
    assert clipped(shell.view) == []


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_changes_language_while_open(shell: Shell, language: Language, name: str) -> None:
    shell.navigate(name)
    language.use("en")
    QApplication.processEvents()
    english = shell.view.rail.buttons[name].text()
    language.use("it")
    QApplication.processEvents()
    assert shell.view.rail.buttons[name].text() == f"  {SCREENS[name].title()}"
    assert shell.view.rail.buttons[name].text() != english
    assert clipped(shell.view) == []


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_opens_on_an_empty_dossier(
    qtbot: QtBot, light: theme.Theme, language: Language, name: str,
) -> None:
    charter = default_charter()
    shell = Shell(SyncRunner(FakeDossier(FakeReads(0))), path=Path("d"), member=CLAIRE, charter=lambda: charter)
    shown(qtbot, shell.view)
    shell.navigate(name)
    assert not shell.view.banner.isVisible(), shell.view.banner.text()
    assert unnamed(shell.view) == []
    shell.close()


def test_rail_says_what_waits(shell: Shell, dossier: FakeDossier, language: Language) -> None:
    language.use("en")
    QApplication.processEvents()
    totals = dossier.fake_reads.totals()
    names = shell.view.rail.counts()
    assert names["moderation"] == f"Moderation, {totals.pending} waiting"
    assert names["home"] == "Home"


def test_a_decision_is_said_and_taken_back(shell: Shell, dossier: FakeDossier, language: Language) -> None:
    language.use("en")
    before = dossier.fake_reads.totals().pending
    shell.services.runner.write(AcceptContributions(ids=(4,)))
    assert shell.view.toast.isVisible()
    assert shell.view.toast.text() == "1 contribution accepted."
    shell.undo()
    assert dossier.fake_reads.totals().pending == before
    assert shell.view.toast.text() == "The acceptance was taken back."


def test_two_decisions_in_a_row_are_both_said(shell: Shell, language: Language) -> None:
    language.use("en")
    shell.services.runner.write(HideContributions(ids=(4, 8), reason="spam"))
    assert shell.view.toast.text() == "2 contributions hidden."
    shell.services.runner.write(HideContributions(ids=(12,), reason="spam"))
    assert shell.view.toast.text() == "1 contribution hidden."


def test_a_failure_is_said_above_the_page_and_leaves_with_it(shell: Shell, dossier: FakeDossier) -> None:
    shell.navigate("home")
    dossier.error = BadInput("file_empty", file="vide.csv")
    shell.services.runner.write(AcceptContributions(ids=(1,)))
    assert shell.view.banner.isVisible()
    assert "vide.csv" in shell.view.banner.text()
    shell.navigate("moderation")
    assert not shell.view.banner.isVisible()


def test_a_screen_that_cannot_be_built_leaves_us_where_we_were(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    shell.navigate("home")
    monkeypatch.setattr("desktop.publication.screen.build", lambda services: 1 // 0)
    shell.navigate("publication")
    assert shell.here == "home"
    assert shell.view.banner.isVisible()


def test_search_leads_to_the_contributions(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, object]] = []
    shell.view.bar.searched.disconnect()
    shell.view.bar.searched.connect(lambda words: gone.append(("contributions", Filter(text=words))))
    shell.view.bar.search.setText("navette")
    shell.view.bar.search.returnPressed.emit()
    assert gone == [("contributions", Filter(text="navette"))]


def test_search_field_also_goes_to_screens(shell: Shell) -> None:
    bar = shell.view.bar
    completer = bar.search.completer()
    completer.setCompletionPrefix(SCREENS["answers"].title())
    assert completer.completionCount() == 1
    bar._go(completer.completionModel().index(0, 0))
    assert shell.here == "answers"


def test_a_dropped_file_is_taken_to_the_imports(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_text("id,title,body\n1,Un titre,Un texte\n", encoding="utf-8")
    dropped: list[object] = []
    shell.view.file_dropped.disconnect()
    shell.view.file_dropped.connect(dropped.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    shell.view.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    ))
    assert dropped == [file]


def test_progress_shows_after_a_moment_and_can_be_stopped(shell: Shell) -> None:
    stopped: list[bool] = []

    def state(seconds: float, *, cancelling: bool = False) -> JobState:
        return JobState("Import", "importing", 30, 120, seconds, cancelling, lambda: stopped.append(True))

    shell.view.strip.show_jobs([state(0.1)])
    assert not shell.view.strip.isVisible()
    shell.view.strip.show_jobs([state(0.5)])
    assert shell.view.strip.isVisible()
    stop = shell.view.strip.findChildren(Button)[0]
    stop.click()
    assert stopped == [True]
    shell.view.strip.show_jobs([state(0.6, cancelling=True)])
    assert not stop.isEnabled()
    shell.view.strip.show_jobs([])
    assert not shell.view.strip.isVisible()


def test_keys_are_listed_once_each_and_shown(qtbot: QtBot, shell: Shell) -> None:
    listed = shortcuts.listed()
    assert len({keys for keys, _ in listed}) == len(listed)
    dialog = shortcuts.help_dialog(shell.view)
    qtbot.addWidget(dialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {words for _, words in listed} <= texts
    assert isinstance(dialog, QDialog)


def test_step_follows_the_dates_of_the_charter(language: Language) -> None:
    language.use("en")
    charter = default_charter()
    assert step(charter, date(2026, 2, 1))[0] == "Framing"
    assert step(charter, charter.consultation.opens_on)[0] == "Consultation open"
    assert step(charter, charter.consultation.closes_on)[0] == "Consultation open"
    assert step(charter, date(2027, 1, 1))[0] == "Internal assessment"


def test_screens_go_round_by_keyboard(shell: Shell) -> None:
    shell.navigate("publication")
    shell._step(1)
    assert shell.here == "home"
    shell._step(-1)
    assert shell.here == "publication"


def test_a_screen_that_says_it_itself_is_not_doubled(shell: Shell) -> None:
    shell.navigate("moderation")
    shell.services.runner.write(AcceptContributions(ids=(4,)))
    assert not shell.view.toast.isVisible()
    shell.undo()
    assert shell.view.toast.isVisible()


def test_whoever_holds_every_role_reads_it_in_two_words(qtbot: QtBot, light: theme.Theme, language: Language) -> None:
    from desktop.shell.rail import Rail
    from governance.roles import ALL_ROLES

    rail = Rail(Member("m", "Claire", ALL_ROLES), "light")
    qtbot.addWidget(rail)
    assert rail._roles.text() == "tous les rôles"
