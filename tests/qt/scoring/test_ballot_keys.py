"""A ballot by the keyboard alone, on a real desk."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.i18n import PseudoTranslator
from desktop.scoring.desk.ballot_conflict import SOFT
from desktop.scoring.desk.ballot_theme import ThemeRow
from desktop.scoring.desk.screen import DeskScreen
from governance.scoring.desk import DeskRound, Draft
from tests.qt.scoring.desk_stage import Place, place, quick_keys, show

__all__ = ["place", "quick_keys"]
KEYS = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return, "v": Qt.Key.Key_Down, "^": Qt.Key.Key_Up}


def press(keys: Sequence[str]) -> None:
    """Press keys wherever the keyboard is: Tab, Enter and the arrows by a sign."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, KEYS[key]) if key in KEYS else QTest.keyClicks(widget, key)


@pytest.fixture
def screen(qtbot: QtBot, place: Place) -> DeskScreen:
    return show(qtbot, place.desk)


def number(screen: DeskScreen) -> int:
    return screen.presenter.ballot.number


def test_a_ballot_is_graded_and_delivered_by_the_keyboard_and_the_next_one_opens(
    screen: DeskScreen, place: Place,
) -> None:
    first, second = place.round.order[:2]
    assert (screen.page, number(screen)) == ("ballot", first)
    press("2\ta\t3\t4\n")
    assert place.round.delivered(first) == Draft("2A34", {})
    assert number(screen) == second
    assert screen.ballot.card.here == 0
    assert isinstance(QApplication.focusWidget(), ThemeRow)
    assert screen.ballot.progress.text() == "1 of 6"


def test_arrows_change_theme_round_and_round(screen: DeskScreen) -> None:
    press("vv")
    assert screen.ballot.card.here == 2
    press("^^^")
    assert screen.ballot.card.here == 3


def test_tab_leaves_the_themes_for_the_buttons(screen: DeskScreen) -> None:
    press("\t\t\t\t\t")
    assert QApplication.focusWidget() is screen.ballot.card.deliver


def test_a_grade_is_a_draft_on_the_disk_before_it_is_delivered(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("3")
    assert place.round.draft(first).grades == "3---"
    assert place.round.delivered(first) is None
    assert screen.ballot.card.chip.text() == "Draft"
    press("1")
    assert place.round.draft(first).grades == "1---"


def test_an_incomplete_ballot_is_not_delivered_and_the_keyboard_goes_where_it_lacks(
    screen: DeskScreen, place: Place,
) -> None:
    press("3v3\n")
    assert place.round.delivered(place.round.order[0]) is None
    assert screen.ballot.card.here == 2
    assert screen.ballot.card.gap.isVisible()
    press("3")
    assert not screen.ballot.card.gap.isVisible()


def test_an_extreme_asks_for_its_reason_where_digits_are_words(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("5")
    assert QApplication.focusWidget() is screen.ballot.card.reason
    press("3 lits, C et A")
    assert place.round.draft(first) == Draft("5---", {place.round.package.round.theme_codes[0]: "3 lits, C et A"})
    press("\t1\t1\t1\n")
    delivered = place.round.delivered(first)
    assert delivered is not None
    assert delivered.grades == "5111"


def test_enter_in_the_reason_delivers_once(
    screen: DeskScreen, place: Place, monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = place.round.order[:2]
    said: list[int] = []
    deliver = DeskRound.deliver

    def counted(self: DeskRound, proposal: int, grades: str, reasons: Mapping[str, str]) -> None:
        said.append(proposal)
        deliver(self, proposal, grades, reasons)

    monkeypatch.setattr(DeskRound, "deliver", counted)
    press("1\t1\t1\t0\n")
    assert screen.ballot.card.gap.isVisible()
    press("Rien.\n")
    assert said == [first]
    assert number(screen) == second
    delivered = place.round.delivered(first)
    assert delivered is not None
    assert delivered.grades == "1110"


def test_a_delivered_ballot_is_corrected_before_the_commitment(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("1\t1\t1\t1\n")
    press("p")
    assert number(screen) == first
    assert screen.ballot.card.chip.text() == "Delivered"
    press("4")
    assert screen.ballot.card.chip.text() == "Correction to deliver"
    press("\n")
    delivered = place.round.delivered(first)
    assert delivered is not None
    assert delivered.grades == "4111"


def test_c_declares_a_hard_conflict_and_the_ballot_cannot_be_opened(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("c")
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    press("\n")
    assert place.round.declared(first) == "hard"
    assert not any(row.isVisible() for row in screen.ballot.card.rows)
    assert screen.ballot.progress.text() == "1 of 6"
    press("3\n")
    assert place.round.delivered(first) is None


def test_a_soft_conflict_is_flagged_and_scored(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("c")
    screen.ballot.card.panel.choices[SOFT].setFocus()
    press(" \n2\t2\t2\t2\n")
    assert place.round.declared(first) == "soft"
    assert place.round.delivered(first) == Draft("2222", {})


def test_a_conflict_under_one_theme_leaves_the_others_open(screen: DeskScreen, place: Place) -> None:
    press("vc")
    screen.ballot.card.panel.choices["theme"].setChecked(True)
    press("\n")
    assert place.round.draft(place.round.order[0]).grades == "-C--"
    assert place.round.declared(place.round.order[0]) == "none"


def test_escape_closes_the_panel(screen: DeskScreen, place: Place) -> None:
    press("c")
    QTest.keyClick(screen.ballot.card.panel.choices[SOFT], Qt.Key.Key_Escape)
    assert screen.ballot.card.panel.isHidden()
    assert place.round.declared(place.round.order[0]) == "none"


def test_a_conflict_found_after_scoring_withdraws_with_a_reason(screen: DeskScreen, place: Place) -> None:
    first = place.round.order[0]
    press("1\t1\t1\t1\n")
    press("pc")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press("\n")
    assert place.round.declared(first) == "none"
    press("Mon cousin y travaille.\n")
    assert place.round.declared(first) == "hard"
    assert place.round.delivered(first) is not None
    assert screen.ballot.card.chip.text() == "Withdrawn"


def test_typing_in_the_list_grades_and_arrows_there_move(screen: DeskScreen, place: Place) -> None:
    screen.ballot.list.setFocus()
    press("v")
    assert number(screen) == place.round.order[1]
    screen.ballot.list.setFocus()
    press("2")
    assert place.round.draft(place.round.order[1]).grades == "2---"


def test_the_filter_keeps_what_is_left_and_what_is_being_read(screen: DeskScreen) -> None:
    press("1\t1\t1\t1\n")
    screen.ballot.filter.click()
    assert screen.ballot.list.rows.rowCount() == 5


def test_help_shows_the_criteria_of_the_current_theme(screen: DeskScreen) -> None:
    rows = screen.ballot.card.rows
    assert not rows[0].help.isVisible()
    press("h")
    assert rows[0].help.isVisible()
    press("v")
    assert (rows[0].help.isVisible(), rows[1].help.isVisible()) == (False, True)


def test_the_translation_is_marked_as_one_and_its_absence_is_said(
    screen: DeskScreen, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(i18n, "code", lambda: "fr")
    reading = screen.ballot.reading
    screen.presenter.ballot.open(2)  # Italian, translated into French
    assert reading.translated.isVisible()
    assert reading.translated.chip.text().startswith("Translation (")
    press("t")
    assert not reading.translated.isVisible()
    screen.presenter.ballot.open(6)  # Italian, no translation
    assert reading.none.isVisible()
    assert not reading.translated.isVisible()


def test_a_photograph_is_shown(screen: DeskScreen) -> None:
    screen.presenter.ballot.open(1)
    assert screen.ballot.reading._pictures.count() == 1
    screen.presenter.ballot.open(2)
    assert screen.ballot.reading._pictures.count() == 0


def test_nothing_of_a_total_or_of_others_is_on_the_page(screen: DeskScreen) -> None:
    press("1\t2\t3\t4")
    said = " ".join(child.text() for child in screen.findChildren(QLineEdit))
    labels = [label.text() for label in screen.ballot.card.findChildren(type(screen.ballot.progress))]
    assert "10" not in f"{said} {' '.join(labels)}"
    assert "2,5" not in " ".join(labels)
    assert "2.5" not in " ".join(labels)


def test_a_refusal_is_said_and_the_desk_is_read_again(screen: DeskScreen, place: Place) -> None:
    place.round.commit()
    press("3")
    assert screen.banner.isVisible()
    assert place.round.draft(place.round.order[0]).grades == "----"
    assert screen.ballot.card.chip.text() == "To do"
    assert screen.ballot.card.way == "frozen"


def test_a_change_of_language_keeps_the_ballot(screen: DeskScreen) -> None:
    press("3v5Oui")
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    try:
        QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.sendEvent(screen.ballot, QEvent(QEvent.Type.LanguageChange))
        assert screen.ballot.card.deliver.text().startswith("[")
        assert screen.ballot.card.reason.text() == "Oui"
        assert [row.mark for row in screen.ballot.card.rows] == ["3", "5", "-", "-"]
    finally:
        app.removeTranslator(pseudo)
