"""Correcting a row set aside: what is typed stays until the row enters, the keyboard stays where the person works."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.intake import words
from desktop.intake.facts_model import LEAST_STRETCH
from desktop.intake.screen import IntakeScreen
from desktop.jobs import SyncRunner
from desktop.services import Services
from desktop.widgets import Label
from governance.dossier import Dossier
from governance.errors import EnvironmentFault
from governance.operations import Changes
from governance.store.rows import QuarantineRow
from resources import path as resource_path
from tests.qt.conftest import shown
from tests.qt.fakes import START, FakeReads, Visits, default_charter
from tests.qt.test_intake_dossier import write_export


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    charter = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    with Dossier.create(tmp_path / "dossier", charter, name="Claire", passphrase="une longue phrase inventée") as made:
        yield made


@pytest.fixture
def runner(dossier: Dossier) -> SyncRunner:
    return SyncRunner(dossier)


@pytest.fixture
def screen(dossier: Dossier, runner: SyncRunner, qtbot: QtBot, tmp_path: Path) -> IntakeScreen:
    made = IntakeScreen(Services(dossier.path, dossier.member, lambda: dossier.charter, runner, Visits()))
    runner.changed.connect(made.on_changes)
    shown(qtbot, made, 1240, 800)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate(write_export(tmp_path / "propositions.csv", 9, wrong=2))
    made.view.go.click()
    made.view.report.correct.click()
    return made


def date_field(screen: IntakeScreen) -> QLineEdit:
    editor = screen.view.quarantine.editors["submitted_at"]
    assert isinstance(editor, QLineEdit)
    return editor


def correct(screen: IntakeScreen, text: str) -> None:
    editor = date_field(screen)
    editor.setFocus()
    editor.setText(text)
    screen.view.quarantine.release.click()


def test_a_row_still_wrong_keeps_what_was_typed_says_why_and_keeps_the_keyboard(screen: IntakeScreen) -> None:
    editor = date_field(screen)
    correct(screen, "30/02/2026")
    assert screen.view.quarantine.message.isVisible()
    assert "is not a date" in screen.view.quarantine.message.text()
    assert date_field(screen) is editor
    assert editor.text() == "30/02/2026"
    assert editor.hasFocus()
    screen.on_changes(Changes(frozenset({"quarantine"})))
    assert editor.text() == "30/02/2026"
    assert screen.view.quarantine.message.isVisible()


def test_a_corrected_row_is_said_to_have_entered_and_the_next_one_is_ready(screen: IntakeScreen) -> None:
    before = screen.view.quarantine.chosen()[0]
    correct(screen, "2026-03-04")
    assert "has entered" in screen.view.quarantine.message.text()
    assert screen.view.quarantine.message.isVisible()
    assert screen.view.quarantine.chosen()[0].line != before.line
    assert date_field(screen).text() == "31/02/2026"
    assert date_field(screen).hasFocus()


def test_a_correction_that_cannot_be_written_leaves_the_screen_free(
    screen: IntakeScreen, runner: SyncRunner, dossier: Dossier, monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> Changes:
        raise EnvironmentFault("disk_full")

    with monkeypatch.context() as broken:
        broken.setattr(dossier, "execute", fails)
        correct(screen, "2026-03-04")
    assert [type(error) for error in runner.failures] == [EnvironmentFault]
    assert date_field(screen).text() == "2026-03-04"
    correct(screen, "2026-03-04")
    assert screen.view.tabs.tabText(1) == "Quarantine (1)"


def unreadable() -> QuarantineRow:
    return replace(FakeReads().quarantine()[0], reason="column_count", params=(), values=())


def test_a_row_without_any_value_can_only_be_corrected_in_its_file(screen: IntakeScreen) -> None:
    view = screen.view.quarantine
    view.show_rows([unreadable()], default_charter(), START)
    assert not view.release.isEnabled()
    assert view.discard.isEnabled()
    said = [label.text() for label in view.detail.findChildren(Label)]
    assert any("correct the file and import it again" in text for text in said)


def test_the_reason_keeps_room_in_a_narrow_table(screen: IntakeScreen) -> None:
    view = screen.view.quarantine
    for width in (900, 1440, 700):
        screen.resize(width, 800)
        QApplication.processEvents()
        assert view.table.columnWidth(2) >= LEAST_STRETCH
        assert screen.view.imports.table.columnWidth(1) >= LEAST_STRETCH


@pytest.mark.parametrize(("left", "said"), [
    (timedelta(days=30) - timedelta(seconds=1), "30 day(s) left"), (timedelta(days=2), "2 day(s) left"),
    (timedelta(hours=-1), "goes today"),
])
def test_a_day_begun_counts(left: timedelta, said: str) -> None:
    assert words.days_left(START + left, START) == said


def test_asking_for_a_file_opens_the_dialog_once_the_page_is_shown(
    screen: IntakeScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[bool] = []

    def none_chosen(*_: object) -> tuple[list[str], str]:
        asked.append(screen.isVisible())
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", none_chosen)
    screen.activate("choose")
    assert asked == []
    qtbot.waitUntil(lambda: asked == [True])
