"""Findings of a text as a moderator treats them, with the keyboard and with the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.moderation.finding_words import MARKED
from governance.operations import DecideFindings, MarkFinding
from tests.qt.moderation.stage import BODY, Stage

ORDER = ("M. Delmas", "14 rue de la Giandola", "Il est dialysé trois fois par semaine", "06 12 34 56 78")


def test_the_first_undecided_finding_is_current_and_places_stay_quiet(stage: Stage) -> None:
    assert stage.current().words == "M. Delmas"
    listed = [line.item() for line in stage.screen.findings.list.lines()]
    assert [item.words for item in listed if item] == list(ORDER)
    assert len(stage.screen.findings.pane.body.marks()) == 5
    assert "4" in stage.screen.findings.list.count.full_text()


def test_what_each_becomes_is_said(stage: Stage) -> None:
    lines = stage.screen.findings.list.lines()
    said = {item.words: line.becomes.full_text() for line in lines if (item := line.item())}
    assert "[personne 1]" in said["M. Delmas"]
    assert "[rue]" in said["14 rue de la Giandola"]
    assert "[téléphone]" in said["06 12 34 56 78"]
    assert said[ORDER[2]].startswith("reste")


def test_next_and_previous_stop_at_the_ends(stage: Stage) -> None:
    seen = [stage.current().words]
    for _ in range(5):
        stage.press("N")
        seen.append(stage.current().words)
    assert seen == [*ORDER, ORDER[3], ORDER[3]]
    stage.press("P", "P", "P", "P", "P")
    assert stage.current().words == ORDER[0]


def test_yes_and_no_decide_and_go_on(stage: Stage) -> None:
    stage.press("Y")
    assert stage.dossier.executed == [DecideFindings(ids=(stage.ids["M. Delmas"],), state="accepted")]
    assert stage.current().words == ORDER[1]
    stage.press("X")
    assert stage.row(ORDER[1]).state == "rejected"
    assert stage.current().words == ORDER[2]
    line = stage.screen.findings.list.lines()[1]
    assert line.becomes.full_text().startswith("reste")
    assert line.state.text() == "Rejetée"
    stage.press("Y", "Y")
    assert stage.screen.findings.list.count.full_text() == "toutes décidées"


def test_undo_takes_one_decision_back(stage: Stage) -> None:
    stage.press("Y", "X", "U")
    assert stage.row(ORDER[0]).state == "accepted"
    assert stage.row(ORDER[1]).state == "proposed"
    assert stage.screen.panel.detail.shown_id() == stage.first


def test_everywhere_says_how_many_and_reaches_the_other_text(stage: Stage) -> None:
    button = stage.screen.findings.list.accept_all
    assert "(1 de plus)" in button.text()
    stage.press("Shift+Y")
    assert stage.dossier.executed == [
        DecideFindings(ids=(stage.ids["M. Delmas"],), state="accepted", everywhere=True),
    ]
    assert {row.state for row in stage.reads.found.values() if row.surface == "m. delmas"} == {"accepted"}
    assert "2" in stage.screen._done_text.full_text()
    assert stage.current().words == ORDER[1]
    assert button.isHidden()


def test_enter_goes_into_the_text_then_decides(stage: Stage) -> None:
    stage.press("Return")
    body = stage.screen.findings.pane.body
    assert stage.screen.focusWidget() is body
    assert stage.dossier.executed == []
    stage.press("Return")
    assert stage.row("M. Delmas").state == "accepted"
    stage.press("Tab")
    assert stage.current().words == ORDER[2]
    assert stage.screen.focusWidget() is body


def test_extending_word_by_word(stage: Stage) -> None:
    stage.press("N", "E")
    assert not stage.screen.findings.kinds.isHidden()
    assert not stage.screen.acts.isVisible()
    stage.press("Shift+Right", "Left", "Return")
    start = BODY.index("habite 14 rue")
    assert stage.dossier.executed == [MarkFinding(
        contribution=stage.first, field="body", start=start, end=BODY.index(" les enfants"), label="ADDRESS",
        finding=stage.ids["14 rue de la Giandola"],
    )]
    assert stage.current().words == "habite 14 rue de la Giandola, conduit"
    assert stage.screen.acts.isVisible()


def test_escape_leaves_a_finding_as_it_was(stage: Stage) -> None:
    stage.press("E", "Shift+Right", "Escape")
    assert stage.screen.findings.kinds.isHidden()
    assert stage.dossier.executed == []
    stage.press("E", "Return")
    assert stage.dossier.executed == []


@pytest.mark.parametrize(("key", "label"), [("1", "PERSON"), ("3", "PHONE"), ("Eacute", "ADDRESS"), ("9", "ART9")])
def test_marking_the_selection_by_a_digit(stage: Stage, key: str, label: str) -> None:
    body = stage.screen.findings.pane.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(BODY.index("les enfants"))
    cursor.setPosition(BODY.index("les enfants") + 11, cursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    stage.press("M")
    assert "les enfants" in stage.screen.findings.kinds.question.text()
    stage.press(key)
    start = BODY.index("les enfants")
    assert stage.dossier.executed == [MarkFinding(
        contribution=stage.first, field="body", start=start, end=start + 11, label=label,
    )]
    assert stage.screen.findings.kinds.isHidden()


def test_letters_are_no_decisions_while_a_passage_is_set(stage: Stage) -> None:
    stage.press("M", "A", "H", "O", "Y")
    assert stage.dossier.executed == []
    assert stage.screen.choices.asking() == ""
    stage.press("P")
    assert stage.screen.findings.kinds.everywhere.isChecked()
    stage.press("2")
    written = stage.dossier.executed[-1]
    assert isinstance(written, MarkFinding)
    assert (written.label, written.everywhere) == ("ADDRESS", True)


def test_every_kind_has_a_button(stage: Stage) -> None:
    stage.press("M")
    buttons = stage.screen.findings.kinds.buttons
    assert tuple(buttons) == MARKED
    assert [button.text()[0] for button in buttons.values()] == [str(digit) for digit in range(1, 10)]
    assert all(button.accessibleName() for button in buttons.values())


def test_with_the_mouse(stage: Stage, qtbot: QtBot) -> None:
    phone = stage.screen.findings.list.lines()[3]
    QTest.mouseClick(phone, Qt.MouseButton.LeftButton, pos=phone.words.geometry().center())
    assert stage.current().words == "06 12 34 56 78"
    phone.reject.click()
    assert stage.row("06 12 34 56 78").state == "rejected"
    body = stage.screen.findings.pane.body
    body.selected.emit(BODY.index("voisin"), BODY.index("voisin") + 6)
    stage.screen.findings.kinds.buttons["PERSON"].click()
    written = stage.dossier.executed[-1]
    assert isinstance(written, MarkFinding)
    assert BODY[written.start : written.end] == "voisin"


def test_quiet_findings_appear_on_demand_and_by_a_click_in_the_text(stage: Stage) -> None:
    stage.screen.findings.pane.body.clicked_mark.emit(stage.ids["Breil"])
    assert stage.current().words == "Breil"
    assert len(stage.screen.findings.list.lines()) == 5
    stage.press("N")
    assert len(stage.screen.findings.list.lines()) == 4
    stage.screen.findings.list.quiet.click()
    assert len(stage.screen.findings.list.lines()) == 5


def test_one_who_only_reads_decides_nothing(qtbot: QtBot) -> None:
    stage = Stage(qtbot, roles=("analyst",))
    stage.press("Y", "Shift+X", "M", "E")
    assert stage.dossier.executed == []
    assert stage.screen.findings.kinds.isHidden()
    assert not any(line.accept.isEnabled() for line in stage.screen.findings.list.lines())
    stage.screen.close()


def test_findings_are_named_for_screen_readers(stage: Stage) -> None:
    lines = stage.screen.findings.list.lines()
    assert "M. Delmas" in lines[0].accessibleName()
    assert "Personne" in lines[0].accessibleName()
    names = [button.accessibleName() for line in lines for button in line.findChildren(QAbstractButton)]
    assert len(set(names)) == len(names) == 8


def test_a_new_language_keeps_marks_and_current(stage: Stage) -> None:
    stage.press("N")
    marks = stage.screen.findings.pane.body.marks()
    stage.screen.panel.retranslate()
    stage.screen.retranslate()
    assert stage.screen.findings.pane.body.marks() == marks
    assert stage.screen.findings.pane.body.current() == stage.ids[ORDER[1]]
