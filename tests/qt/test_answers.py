"""Answers: what waits, what is typed and kept, what is recorded, the letters."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.answers import words
from desktop.answers.presenter import AnswersPresenter, answerable, write_letters
from desktop.answers.screen import AnswersScreen
from desktop.i18n import PseudoTranslator
from desktop.services import Services
from desktop.widgets import Label
from governance.charter import Charter
from governance.errors import EnvironmentFault
from governance.operations import AnswerContributions, Changes
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from governance.store.reads import ANSWERABLE_KINDS
from governance.store.rows import DECISIONS, Member
from tests.qt.fakes import FakeDossier, FakeReads, default_charter, fake_services
from tests.qt.test_intake_presenter import FakeView

WAITING = list(FakeReads().spine(answerable(answered=False)))
ANSWERED = list(FakeReads().spine(answerable(answered=True)))


class AnswersView(FakeView):
    """Holds what the person is typing."""

    def __init__(self) -> None:
        super().__init__()
        self.now = ("", "")

    def typed(self) -> tuple[str, str]:
        return self.now

    def show_contribution(self, detail: Any, decision: str, text: str, *, answered: bool) -> None:
        self.now = (decision, text)
        self.said.append(("show_contribution", (detail.row.id, decision, text, answered), {}))


def led(dossier: FakeDossier | None = None, **changes: Any) -> tuple[AnswersView, AnswersPresenter, FakeDossier]:
    dossier = dossier or FakeDossier()
    view = AnswersView()
    services: Services = replace(fake_services(dossier), **changes)
    presenter = AnswersPresenter(view, services, writer=lambda *_: (Path("answers"), 5))
    presenter.activate()
    return view, presenter, dossier


def test_entering_counts_and_lists_what_waits() -> None:
    view, _, _ = led()
    assert view.last("show_counts")[0] == (len(WAITING), len(ANSWERED))
    assert view.last("show_list")[1] == {"answered": False}


def test_an_answer_is_recorded_and_what_waits_is_counted_again() -> None:
    view, _, dossier = led()
    view.contribution_chosen.emit(WAITING[0])
    view.now = ("declined", " Le budget ne le permet pas. \n")
    view.answer_chosen.emit()
    assert dossier.executed == [AnswerContributions((WAITING[0],), "declined", "Le budget ne le permet pas.")]
    assert view.last("show_counts")[0] == (len(WAITING) - 1, len(ANSWERED) + 1)
    assert "show_recorded" in view.facts()


def test_an_unfinished_answer_waits_while_another_is_read() -> None:
    view, _, _ = led()
    view.contribution_chosen.emit(WAITING[0])
    view.now = ("studied", "Nous regardons")
    view.contribution_chosen.emit(WAITING[1])
    assert view.now == ("", "")
    view.contribution_chosen.emit(WAITING[0])
    assert view.now == ("studied", "Nous regardons")


def test_an_answer_given_is_shown_and_can_be_replaced() -> None:
    view, _, dossier = led()
    view.answered_chosen.emit(True)
    view.contribution_chosen.emit(ANSWERED[0])
    assert view.last("show_contribution")[0] == (ANSWERED[0], "studied", "Votre proposition est étudiée.", True)
    view.now = ("accepted", "Oui.")
    view.answer_chosen.emit()
    assert dossier.executed == [AnswerContributions((ANSWERED[0],), "accepted", "Oui.")]


def test_a_contribution_that_is_gone_shows_nothing() -> None:
    view, _, dossier = led()
    del dossier.fake_reads.rows_by_id[WAITING[0]]
    view.contribution_chosen.emit(WAITING[0])
    assert view.facts()[-1] == "show_nothing"
    view.contribution_chosen.emit(None)
    view.answer_chosen.emit()
    assert dossier.executed == []


def test_changes_elsewhere_refresh_the_list_only_if_they_concern_it() -> None:
    view, presenter, _ = led()
    before = len(view.said)
    presenter.on_changes(Changes(frozenset({"charter"})))
    assert len(view.said) == before
    presenter.on_changes(Changes(frozenset({"contributions"}), (3,)))
    assert view.last("refresh")[0] == ((3,),)


def test_letters_are_written_in_the_folder_chosen(tmp_path: Path) -> None:
    view, _, _ = led()
    view.write_chosen.emit(tmp_path, 5)
    assert view.last("show_written")[0] == (Path("answers"), 5)


def test_a_disk_that_fails_is_left_to_the_shell(tmp_path: Path) -> None:
    dossier = FakeDossier()
    services = fake_services(dossier)

    def full(reads: Reads, progress: Progress, charter: Charter, folder: Path) -> tuple[Path, int]:
        raise EnvironmentFault("disk_write", file=folder.name, detail="full")

    view = AnswersView()
    AnswersPresenter(view, services, writer=full)
    view.write_chosen.emit(tmp_path, 5)
    assert "show_written" not in view.facts()
    (error,) = services.runner.failures  # type: ignore[attr-defined]  # kept by SyncRunner
    assert str(error).startswith("disk_write")


def test_real_letters(tmp_path: Path) -> None:
    folder, count = write_letters(FakeReads(), NO_PROGRESS, default_charter(), tmp_path / "answers")
    assert count == len(FakeReads().answers())
    assert len(list(folder.glob("*.pdf"))) == count


def test_an_analyst_reads_only() -> None:
    view, _, _ = led(member=Member("m2", "Ada", ("analyst",)))
    assert view.last("show_allowed")[0] == (False,)


def test_every_decision_has_words(qtbot: QtBot) -> None:
    assert [code for _, code in words.decisions()] == list(DECISIONS)
    assert all(text != code for text, code in words.decisions())


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[AnswersScreen]:
    shown = AnswersScreen(fake_services(FakeDossier()))
    qtbot.addWidget(shown)
    shown.resize(1190, 800)
    shown.show()
    shown.activate()
    yield shown
    shown.close()


def test_the_first_contribution_is_open_and_the_button_waits_for_an_answer(screen: AnswersScreen) -> None:
    assert screen.list.view.current_id() == WAITING[0]
    assert not screen.record.isEnabled()
    screen.decision.setCurrentIndex(0)
    screen.text.setPlainText("Oui, dès l'automne.")
    assert screen.record.isEnabled()


def test_recording_by_the_keyboard_moves_to_the_next(screen: AnswersScreen, qtbot: QtBot) -> None:
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.decision.setCurrentIndex(screen.decision.findData("accepted"))
    screen.text.setPlainText("Oui.")
    screen.text.setFocus()
    QTest.keyClick(screen.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.list.view.current_id() == WAITING[1])
    assert screen.tabs.tabText(0) == f"To answer ({len(WAITING) - 1})"
    assert screen.typed() == ("", "")
    assert screen.note.isVisible()
    assert screen.decision.hasFocus()


def test_the_language_to_answer_in_is_said(screen: AnswersScreen) -> None:
    italian = next(number for number in WAITING if FakeReads().rows_by_id[number].language == "it")
    assert screen.list.view.show_id(italian)
    assert screen.text.accessibleName() == "Your answer, in Italian"


def test_an_empty_list_says_so(qtbot: QtBot) -> None:
    shown = AnswersScreen(fake_services(FakeDossier(FakeReads(0))))
    qtbot.addWidget(shown)
    shown.activate()
    assert shown.list.face == "message"
    assert _said(shown) == "Everyone has an answer"
    assert not shown.write.isEnabled()
    shown.presenter.activate(True)
    assert shown.tabs.currentIndex() == 1


def _said(screen: AnswersScreen) -> str:
    return next(label.text() for label in screen.list.findChildren(Label) if label.isVisibleTo(screen) and label.text())


def test_an_empty_list_does_not_say_that_all_is_done_while_some_wait_in_moderation(qtbot: QtBot) -> None:
    reads = FakeReads()
    reads.rows_by_id = {number: row for number, row in reads.rows_by_id.items() if row.state == "pending"}
    shown = AnswersScreen(fake_services(FakeDossier(reads)))
    qtbot.addWidget(shown)
    shown.activate()
    assert shown.list.face == "message"
    assert _said(shown) == "Nothing accepted waits for an answer"


def test_the_answer_to_a_questionnaire_can_be_answered() -> None:
    assert "survey_answer" in (answerable(answered=False).kinds or ())
    assert set(answerable(answered=False).kinds or ()) == set(ANSWERABLE_KINDS)


def test_the_letters_ask_for_a_folder(screen: AnswersScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    screen.write.click()
    assert screen.note.text() == f"{len(ANSWERED)} letter(s) written"
    assert screen.open_folder.isVisible()
    assert len(list(tmp_path.glob("*.pdf"))) == len(ANSWERED)


def test_a_change_of_language_keeps_what_was_typed(screen: AnswersScreen) -> None:
    screen.decision.setCurrentIndex(screen.decision.findData("declined"))
    screen.text.setPlainText("Non.")
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    try:
        assert screen.typed() == ("declined", "Non.")
        assert screen.heading.full_text().startswith("[")
        assert screen.decision.currentText().startswith("[")
        assert screen.tabs.tabText(0).startswith("[")
    finally:
        app.removeTranslator(pseudo)
