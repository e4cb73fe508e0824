"""The meeting: what is on the agenda, what is entered by keyboard, what a public may see."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs import SyncRunner
from desktop.scoring.meeting.decide import deciders
from desktop.scoring.meeting.page import AGENDA, OTHERS, MeetingPage
from desktop.scoring.results.counting import count
from governance.errors import BadInput, Refused
from governance.operations import Changes
from governance.scoring.operations import RecordInMeeting
from governance.store.rows import Member
from tests.qt.conftest import shown
from tests.qt.scoring.fakes import (
    NAMES, InventedRound, ScoringDossier, decided, listed, revealed, scored, scoring_services,
)

Opened = tuple[MeetingPage, ScoringDossier]


def said(widget: QWidget) -> str:
    """Every word that ``widget`` shows, to the eye or to a screen reader."""
    words = []
    for child in [widget, *widget.findChildren(QWidget)]:
        words += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        if isinstance(child, QLabel):
            words.append(child.text())
    return "\n".join(words)


def opened(qtbot: QtBot, made: InventedRound) -> Opened:
    dossier, services = scoring_services(made)
    page = MeetingPage(services)
    assert isinstance(services.runner, SyncRunner)
    services.runner.changed.connect(page.on_changes)
    shown(qtbot, page, 1190, 800)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)  # keys go to the window in front
    page.show_round(made.digest)
    return page, dossier


def quiet() -> InventedRound:
    """A round in which only proposal 3 is flagged."""
    made = InventedRound()
    for member in ("m2", "m3", "m4", "m5", "m6"):
        for number in made.proposals:
            made.vote(member, number, "4321" if number % 2 else "3222")
    made.vote("m2", 3, "0321")
    return made.commit().list_heads().reveal()


@pytest.fixture
def meeting(qtbot: QtBot) -> Opened:
    return opened(qtbot, revealed())


@pytest.mark.parametrize("made", [scored, listed])
def test_before_the_reveal_nothing_of_a_ballot_is_shown(qtbot: QtBot, made: Callable[[], InventedRound]) -> None:
    page, _ = opened(qtbot, made())
    assert page.states.face == "message"
    assert not page.agenda.lines.lines
    assert not page.others.lines.lines


def test_without_a_round_the_page_says_what_to_do(qtbot: QtBot) -> None:
    _, services = scoring_services()
    page = MeetingPage(services)
    shown(qtbot, page)
    page.show_round(None)
    assert page.states.face == "message"


def test_the_agenda_is_in_order_and_every_item_says_why(meeting: Opened) -> None:
    page, dossier = meeting
    counted = count(dossier.scoring.invented[0].state())
    wanted = [item.proposal for item in counted.agenda]
    assert [line.number for line in page.agenda.lines.lines] == wanted
    assert all(line.chips for line in page.agenda.lines.lines)
    for item in counted.agenda:
        page.agenda.go(item.proposal)
        assert page.sheet.why.count() == len(item.flags)


def test_arrows_move_and_the_sheet_follows(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.setFocus()
    first = page.agenda.current()
    QTest.keyClick(page.agenda, Qt.Key.Key_Down)
    second = page.agenda.current()
    assert second is not None
    assert second != first
    assert page.sheet.title.text() == dossier.scoring.invented[0].proposals[second].title
    QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert page.agenda.current() == first


def test_a_decision_by_keyboard(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.go(1)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.entry.decision.outcome.hasFocus()
    assert not page.entry.decision.confirm.isEnabled()
    QTest.keyClick(page.entry.decision.outcome, Qt.Key.Key_Down)
    assert page.entry.decision.outcome.currentData() == "favourable"
    assert page.entry.decision.against.isHidden()
    page.entry.decision.dissent["m3"].setChecked(True)
    page.entry.decision.what.setText("Réunion avec les habitants")
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    operation = dossier.executed[-1]
    assert isinstance(operation, RecordInMeeting)
    assert (operation.kind, operation.round) == ("decision", page._digest)
    assert operation.data == {
        "proposal": 1, "outcome": "favourable", "by": "m1", "reason": "", "dissent": ["m3"], "family": 0,
        "follow_up": {"what": "Réunion avec les habitants", "who": "", "on": ""}}
    assert page.gauge.value() == 1
    assert page.agenda.hasFocus()


def test_a_decision_against_the_order_asks_for_a_reason_beforehand(meeting: Opened) -> None:
    page, dossier = meeting
    first = next(iter(count(dossier.scoring.invented[0].state()).first))
    page.agenda.go(first)
    page.entry.decision.outcome.setCurrentIndex(page.entry.decision.outcome.findData("unfavourable"))
    assert page.entry.decision.against.isVisible()
    assert not page.entry.decision.confirm.isEnabled()
    page.entry.decision.reason.setPlainText("Déjà financé ailleurs.")
    assert page.entry.decision.confirm.isEnabled()


def test_merging_needs_a_lead_and_sends_it(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.go(2)
    assert page.entry.decision.family.isHidden()
    page.entry.decision.outcome.setCurrentIndex(page.entry.decision.outcome.findData("merged"))
    assert page.entry.decision.family.isVisible()
    assert page.entry.decision.family.findData(2) == -1
    assert not page.entry.decision.confirm.isEnabled()
    page.entry.decision.family.setCurrentIndex(page.entry.decision.family.findData(5))
    page.entry.decision.confirm.click()
    operation = dossier.executed[-1]
    assert isinstance(operation, RecordInMeeting)
    assert operation.data["family"] == 5


def test_what_a_decision_says_may_be_corrected(qtbot: QtBot) -> None:
    page, _ = opened(qtbot, decided())
    page.agenda.go(2)
    assert page.entry.decision.outcome.currentData() == "favourable_with_changes"
    assert page.entry.decision.reason.toPlainText() == "À réduire."
    assert page.entry.decision.dissent["m3"].isChecked()
    page.agenda.go(1)
    assert page.entry.decision.outcome.currentData() == "favourable"
    assert not page.entry.decision.dissent["m3"].isChecked()


def test_only_those_who_may_decide_are_named(meeting: Opened) -> None:
    page, dossier = meeting
    counted = count(dossier.scoring.invented[0].state())
    assert deciders(counted) == ["m1"]
    assert [page.entry.decision.by.itemData(at) for at in range(page.entry.decision.by.count())] == ["m1"]


def test_several_others_are_decided_at_once(qtbot: QtBot) -> None:
    page, dossier = opened(qtbot, quiet())
    assert [line.number for line in page.agenda.lines.lines] == [3]
    page.tabs.setCurrentIndex(OTHERS)
    page.others.setFocus()
    chosen = [line.number for line in page.others.lines.lines][:3]
    QTest.keyClick(page.others, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.others, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.others.chosen() == tuple(chosen)
    page.entry.decision.outcome.setCurrentIndex(page.entry.decision.outcome.findData("favourable"))
    page.entry.decision.reason.setPlainText("Accord unanime.")
    page.entry.decision.confirm.click()
    recorded = [op for op in dossier.executed if isinstance(op, RecordInMeeting)]
    assert [op.data["proposal"] for op in recorded] == chosen
    assert page.gauge.value() == 3


def test_a_failure_stops_and_says_so_what_was_written_shows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page, dossier = opened(qtbot, quiet())
    page.tabs.setCurrentIndex(OTHERS)
    page.others.selectAll()
    page.entry.decision.outcome.setCurrentIndex(page.entry.decision.outcome.findData("favourable"))
    page.entry.decision.reason.setPlainText("Accord unanime.")
    genuine = dossier.execute
    written: list[RecordInMeeting] = []

    def failing(op: RecordInMeeting, *rest: object) -> Changes:
        if len(written) == 2:
            raise Refused("not_the_decider")
        written.append(op)
        return genuine(op)

    monkeypatch.setattr(dossier, "execute", failing)
    page.entry.decision.confirm.click()
    assert page.entry.problem.isVisible()
    assert page.gauge.value() == len(written) == 2
    assert not page._recorder.busy


def test_a_grade_changed_aloud_keeps_the_blind_one_beside(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.go(2)
    page.entry.act.setCurrentIndex(1)
    form = page.entry.said
    form.who.setCurrentIndex(form.who.findData("m3"))
    ballots = dossier.scoring.invented[0].state().ballots
    blind = ballots.blind["m3", 2].grades
    assert form.marks.grades() == blind
    assert all(sign in row.note.text() for row, sign in zip(form.marks.rows, blind, strict=True))
    assert not form.confirm.isEnabled()
    row = form.marks.rows[0]
    row.setFocus()
    QTest.keyClicks(row, "2")
    assert form.marks.grades() == "2" + blind[1:]
    assert not form.confirm.isEnabled()
    form.reason.setText("Le coût est mieux connu.")
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    operation = dossier.executed[-1]
    assert isinstance(operation, RecordInMeeting)
    assert (operation.kind, operation.data["member"]) == ("said", "m3")
    assert operation.data["grades"] == "2" + blind[1:]
    state = dossier.scoring.invented[0].state()
    assert state.ballots.blind["m3", 2].grades == blind
    assert state.ballots.final["m3", 2].grades == "2" + blind[1:]
    assert page.sheet.said.count() >= 1
    assert form.who.currentData() is None


def test_marks_by_keys_and_arrows(meeting: Opened) -> None:
    page, _ = meeting
    page.entry.act.setCurrentIndex(1)
    row = page.entry.said.marks.rows[1]
    row.setFocus()
    QTest.keyClicks(row, "a")
    assert row.mark() == "A"
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert row.mark() == "5"
    QTest.keyClick(row, Qt.Key.Key_Down)
    assert page.entry.said.marks.rows[2].hasFocus()
    QTest.keyClicks(page.entry.said.marks.rows[2], "9x")
    assert page.entry.said.marks.rows[2].mark() == "-"


def test_a_ballot_of_the_group_needs_a_mark_under_each_theme(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.go(5)
    page.entry.act.setCurrentIndex(2)
    form = page.entry.group
    for row, sign in zip(form.marks.rows, "433A", strict=True):
        assert not form.confirm.isEnabled()
        row.set_mark(sign)
    form.confirm.click()
    operation = dossier.executed[-1]
    assert isinstance(operation, RecordInMeeting)
    assert operation.data == {"proposal": 5, "grades": "433A", "reasons": {}}
    assert dossier.scoring.invented[0].state().ballots.collegial[5].grades == "433A"


def test_a_ballot_is_set_aside_with_a_reason_only(meeting: Opened) -> None:
    page, dossier = meeting
    page.agenda.go(5)
    page.entry.act.setCurrentIndex(3)
    form = page.entry.aside
    form.ballot.setCurrentIndex(0)
    assert not form.confirm.isEnabled()
    form.reason.setText("Reçue d'un autre poste.")
    form.confirm.click()
    operation = dossier.executed[-1]
    assert isinstance(operation, RecordInMeeting)
    cast = next(cast for cast in dossier.scoring.invented[0].state().ballots.set_aside)
    assert operation.data["event"] == cast


def test_the_projector_shows_letters_and_no_name(qtbot: QtBot) -> None:
    page, dossier = opened(qtbot, decided())
    page.agenda.go(2)
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert page.projector.isVisible()
    for number in dossier.scoring.invented[0].proposals:
        page.agenda.go(number)
        assert not [name for name in NAMES.values() if name in said(page.projector)]
    assert [name for name in NAMES.values() if name in said(page)]


def test_the_projector_moves_by_arrows_and_escape_leaves(meeting: Opened) -> None:
    page, _ = meeting
    page.project.click()
    first = page.agenda.current()
    QTest.keyClick(page.projector, Qt.Key.Key_Right)
    assert page.agenda.current() != first
    assert page.projector.sheet.title.text() == page.sheet.title.text()
    QTest.keyClick(page.projector, Qt.Key.Key_Left)
    assert page.agenda.current() == first
    QTest.keyClick(page.projector, Qt.Key.Key_Escape)
    assert not page.projector.isVisible()


def test_the_projector_does_not_stay_behind(meeting: Opened) -> None:
    page, _ = meeting
    page.project.click()
    page.hide()
    assert not page.projector.isVisible()


def test_who_does_not_coordinate_only_looks(qtbot: QtBot) -> None:
    made = revealed()
    _, services = scoring_services(made)
    page = MeetingPage(replace(services, member=Member("m9", "Autre", ("moderator",))))
    shown(qtbot, page)
    page.show_round(made.digest)
    page.entry.decision.outcome.setCurrentIndex(0)
    page.entry.decision.reason.setPlainText("Motif.")
    assert not page.entry.decision.confirm.isEnabled()


def test_what_is_being_typed_survives_a_change_elsewhere(meeting: Opened) -> None:
    page, _ = meeting
    page.agenda.go(2)
    page.entry.decision.reason.setPlainText("En cours d'écriture")
    page.on_changes(Changes(frozenset({"scoring"})))
    assert page.agenda.current() == 2
    assert page.entry.decision.reason.toPlainText() == "En cours d'écriture"


def test_an_unknown_round_is_said_with_a_way_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier, services = scoring_services(revealed())

    def unknown(_digest: str) -> None:
        raise BadInput("round_unknown")

    monkeypatch.setattr(dossier.scoring, "round_state", unknown)
    page = MeetingPage(services)
    shown(qtbot, page)
    page.show_round("00" * 32)
    assert page.states.face == "message"


def test_tabs_say_how_many(meeting: Opened) -> None:
    page, _ = meeting
    assert str(len(page.agenda.lines.lines)) in page.tabs.tabText(AGENDA)
