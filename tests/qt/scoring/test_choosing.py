"""Which proposals a round scores: all at first, then what no former round had; chosen by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.scoring.setup.choosing import ChoosingDialog
from desktop.scoring.setup.page import SetupPage
from desktop.scoring.setup.plan import Matter, Plan, faults
from governance.scoring.settings import RoundSettings
from tests.qt.conftest import shown
from tests.qt.scoring.fakes import InventedRound, invented_proposals, invented_themes, scored, scoring_services

FOUND = tuple(invented_proposals(12).values())
FORMER = frozenset(range(1, 5))


@pytest.fixture
def plan() -> Plan:
    settings = RoundSettings(title={"fr": "Tour", "it": "Turno"}, themes=invented_themes(), seats=(), cut=3)
    return Plan(settings=settings, coordinator="Claire Martin")


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[[Plan, Matter], ChoosingDialog]:
    def asked(plan: Plan, matter: Matter) -> ChoosingDialog:
        dialog = ChoosingDialog(plan, matter)
        shown(qtbot, dialog, 720, 620)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return asked


def visible(dialog: ChoosingDialog) -> set[int]:
    return {
        item.data(Qt.ItemDataRole.UserRole) for row in range(dialog.list.count())
        if not (item := dialog.list.item(row)).isHidden()}


def test_a_first_round_takes_all(plan: Plan) -> None:
    matter = Matter(FOUND)
    assert plan.with_matter(matter).settings.proposals == ()
    assert matter.taken(plan.settings) == FOUND


def test_a_second_round_takes_what_the_first_did_not_until_somebody_chooses(plan: Plan) -> None:
    matter = Matter(FOUND, former=FORMER)
    assert plan.with_matter(matter).settings.proposals == tuple(range(5, 13))
    assert plan.with_proposals((2, 7)).with_matter(matter).settings.proposals == (2, 7)
    all_done = Matter(FOUND, former=frozenset(item.number for item in FOUND))
    assert plan.with_matter(all_done).settings.proposals == ()


def test_what_is_no_longer_there_leaves_the_choice(plan: Plan) -> None:
    kept = plan.with_proposals((2, 7)).with_matter(Matter(FOUND[4:]))
    assert kept.settings.proposals == (7,)


def test_places_are_counted_among_those_chosen(plan: Plan) -> None:
    matter = Matter(FOUND, ((31, "not_scanned"),))
    day = date(2026, 5, 1)
    assert "cut" not in faults(plan, matter, day)
    assert "not_scanned" in faults(plan, matter, day)
    chosen = plan.with_proposals((2, 7))
    assert "cut" in faults(chosen, matter, day)
    assert "not_scanned" not in faults(chosen, matter, day)


def test_the_keyboard_takes_and_leaves(plan: Plan, ask: Callable[[Plan, Matter], ChoosingDialog]) -> None:
    dialog = ask(plan, Matter(FOUND))
    assert dialog.new.isHidden()
    assert len(dialog.chosen()) == 12
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == tuple(item.number for item in FOUND[2:])
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_only_what_is_shown_is_taken_or_left(plan: Plan, ask: Callable[[Plan, Matter], ChoosingDialog]) -> None:
    dialog = ask(plan, Matter(FOUND))
    code = plan.settings.themes[1].code
    of_theme = {item.number for item in FOUND if item.theme == code}
    dialog.theme.setCurrentIndex(dialog.theme.findData(code))
    assert visible(dialog) == of_theme
    dialog.none.click()
    assert set(dialog.chosen()) == {item.number for item in FOUND} - of_theme
    dialog.theme.setCurrentIndex(0)
    dialog.none.click()
    assert not dialog.confirm.isEnabled()
    dialog.theme.setCurrentIndex(dialog.theme.findData(code))
    dialog.all.click()
    assert set(dialog.chosen()) == of_theme


def test_former_proposals_are_hidden_until_asked_for(
    plan: Plan, ask: Callable[[Plan, Matter], ChoosingDialog],
) -> None:
    matter = Matter(FOUND, former=FORMER)
    dialog = ask(plan.with_matter(matter), matter)
    assert dialog.new.isChecked()
    assert visible(dialog) == set(dialog.chosen()) == set(range(5, 13))
    QTest.keyClick(dialog.new, Qt.Key.Key_Space)
    assert visible(dialog) == set(range(1, 13))
    assert set(dialog.chosen()) == set(range(5, 13))


def test_every_control_has_a_name(plan: Plan, ask: Callable[[Plan, Matter], ChoosingDialog]) -> None:
    dialog = ask(plan, Matter(FOUND, former=FORMER))
    for widget in (dialog.theme, dialog.list, dialog.all, dialog.none, dialog.confirm, dialog.keep):
        assert widget.accessibleName()
    assert dialog.new.text()


def page_over(qtbot: QtBot, *made: InventedRound) -> tuple[Any, SetupPage]:
    dossier, services = scoring_services(*made)
    dossier.scoring.waiting = []
    page = SetupPage(services)
    shown(qtbot, page, 1200, 800)
    page.show_round(None)
    return dossier, page


def test_the_choice_of_the_page_is_what_is_signed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    _, page = page_over(qtbot)

    def take_two(dialog: ChoosingDialog) -> int:
        dialog.none.click()
        for row in (1, 3):
            dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(ChoosingDialog, "exec", take_two)
    page.matter.choose.click()
    numbers = tuple(FOUND[row].number for row in (1, 3))
    assert page.presenter.plan.made().proposals == numbers
    assert page.matter.figure.text() == "2"
    assert not page.matter.left_out.isHidden()
    assert "cut" in page.summary.missing_codes()
    page.close()


def test_a_round_signed_before_is_left_out_of_the_next(qtbot: QtBot) -> None:
    dossier, page = page_over(qtbot, scored())
    before = page.presenter.plan.settings.proposals
    dossier.scoring.to_score = [*FOUND, replace(FOUND[0], number=40)]
    page.show_round(None)
    assert (before, page.presenter.plan.settings.proposals) == ((), (40,))  # the first had all: all are proposed again
    page.close()
