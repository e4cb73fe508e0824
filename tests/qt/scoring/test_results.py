"""The results: nothing before the reveal; distributions first; how solid they are in words; what is saved."""

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs import SyncRunner
from desktop.scoring.results import order_words, solid_words, words
from desktop.scoring.results.counting import count, measure, read_round
from desktop.scoring.results.page import ORDER, SOLID, ResultsPage
from desktop.theme import Theme
from governance.errors import Cancelled
from governance.operations import Changes
from governance.progress import NO_PROGRESS
from governance.scoring.results import ThemeResult
from tests.calls import calls
from tests.qt.conftest import shown
from tests.qt.scoring.fakes import (
    NAMES, InventedRound, ScoringDossier, listed, revealed, scored, scoring_services,
)

Opened = tuple[ResultsPage, ScoringDossier]


def opened(qtbot: QtBot, made: InventedRound, folder: Path = Path("dossier-invente")) -> Opened:
    dossier, services = scoring_services(made, folder=folder)
    page = ResultsPage(services)
    assert isinstance(services.runner, SyncRunner)
    services.runner.changed.connect(page.on_changes)
    shown(qtbot, page, 1190, 800)
    page.show_round(made.digest)
    return page, dossier


def short() -> InventedRound:
    """Proposal 12 was graded by one person only: the quorum is missing."""
    made = InventedRound()
    for member in ("m2", "m3", "m4", "m5"):
        made.vote(member, 12, "AAAA")
    return made.commit().list_heads().reveal()


@pytest.fixture
def results(qtbot: QtBot) -> Opened:
    return opened(qtbot, revealed())


@pytest.mark.parametrize("made", [scored, listed])
def test_nothing_is_counted_or_shown_before_the_reveal(qtbot: QtBot, made: Callable[[], InventedRound]) -> None:
    invented = made()
    page, dossier = opened(qtbot, invented)
    assert page.states.face == "message"
    assert not page.list.lines.lines
    assert not page.saving.record.isEnabled()
    assert not page.saving.other.isEnabled()
    assert read_round(dossier.scoring, invented.digest).counted is None


def test_going_back_to_a_closed_round_forgets_the_results(results: Opened) -> None:
    page, dossier = results
    closed = InventedRound(number=2).commit("m2")
    dossier.scoring.invented.append(closed)
    page.show_round(closed.digest)
    assert page.states.face == "message"
    assert not page.list.lines.lines
    assert not page.saving.record.isEnabled()


def test_the_order_is_that_of_the_tally_and_ranks_are_shown(results: Opened) -> None:
    page, dossier = results
    counted = count(dossier.scoring.invented[0].state())
    assert [line.number for line in page.list.lines.lines] == [item.proposal for item in counted.order.proposals]
    assert [line.lead for line in page.list.lines.lines] == [str(item.rank) for item in counted.order.proposals]
    assert all(len(line.dots) == 4 for line in page.list.lines.lines)


def test_what_is_not_decided_stands_apart_with_the_reason(qtbot: QtBot) -> None:
    page, dossier = opened(qtbot, short())
    lines = page.list.lines.lines
    assert [line.number for line in lines[-2:]] == [0, 12]
    assert lines[-1].lead == "–"
    heading = page.list.lines.index(len(lines) - 2)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    page.list.go(12)
    assert page.detail.why.isVisible()
    names = [words.theme_name(dossier.scoring.invented[0].round, code)
             for code in dossier.scoring.invented[0].round.theme_codes]
    assert all(name in page.detail.why.text() for name in names)
    page.list.go(1)
    assert page.detail.why.isHidden()


def test_keys_go_over_the_heading(qtbot: QtBot) -> None:
    page, _ = opened(qtbot, short())
    last = [line.number for line in page.list.lines.lines if line.number][-2]
    page.list.go(last)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current() == 12


def test_distributions_medians_and_who_moved(results: Opened) -> None:
    page, dossier = results
    counted = count(dossier.scoring.invented[0].state())
    page.list.go(3)
    for panel, item in zip(page.detail.panels.panels, counted.final[3].themes, strict=True):
        assert panel.bars.accessibleDescription() == words.spoken_counts(item)
        assert str(item.quorum) in panel.quorum.text()
        assert panel.median.text() == words.median(item)
    assert any(not panel.before.isHidden() for panel in page.detail.panels.panels)
    moved = [label.text() for label in page.detail.moves.findChildren(QLabel)]
    assert any("Anna Bianchi" in text and "La discussion a éclairé le coût." in text for text in moved)
    page.list.go(1)
    assert all(panel.before.isHidden() for panel in page.detail.panels.panels)


def test_the_low_median_is_said_by_how_many_gave_at_least_as_much() -> None:
    item = ThemeResult("a", (0, 0, 3, 0, 3, 0), 0, 0, 0, 6, 4, 2, Fraction(3), 2)
    assert re.findall(r"\d+", words.median(item)) == ["2", "6", "6", "2"]
    upper = replace(item, counts=(0, 0, 2, 1, 3, 0), median=3)
    assert re.findall(r"\d+", words.median(upper)) == ["3", "4", "6", "3"]


def test_bars_are_drawn_in_both_schemes(results: Opened, light: Theme) -> None:
    page, _ = results
    page.list.go(3)
    bars = page.detail.panels.panels[0].bars

    def pixels() -> QImage:
        return bars.grab().toImage()

    first = pixels()
    light.choose("dark")
    assert pixels() != first


def test_how_solid_is_computed_when_looked_at_and_again_when_ballots_change(
    results: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = results
    made = []

    def measured(counted: object, progress: object) -> object:
        made.append(counted)
        return measure(counted, NO_PROGRESS)  # type: ignore[arg-type]  # what the page gives

    monkeypatch.setattr("desktop.scoring.results.page.measure", measured)
    assert not made
    page.tabs.setCurrentIndex(SOLID)
    assert len(made) == 1
    assert page.solid.face == "content"
    page.tabs.setCurrentIndex(ORDER)
    page.tabs.setCurrentIndex(SOLID)
    assert len(made) == 1
    page.on_changes(Changes(frozenset({"scoring"})))
    assert len(made) == 2
    page.on_changes(Changes(frozenset({"answers"})))
    assert len(made) == 2


def test_a_stopped_computation_can_be_asked_again(results: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, _ = results

    def stopped(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr("desktop.scoring.results.page.measure", stopped)
    page.tabs.setCurrentIndex(SOLID)
    assert page.solid.face == "message"
    monkeypatch.setattr("desktop.scoring.results.page.measure", measure)
    page._measure_if_seen()
    assert page.solid.face == "content"


def test_sensitivity_in_words_names_what_changes() -> None:
    counted = count(revealed().state())
    solidity = measure(counted, NO_PROGRESS)
    headline = re.findall(r"\d+", solid_words.headline(counted, solidity))
    assert headline == [str(solidity.sensitivity.always), str(len(counted.first))]
    for item in solidity.sensitivity.variants:
        told = solid_words.variant(counted, item)
        assert all(counted.title(number) in told for number in (*item.entered, *item.left))
        assert solid_words.variant_name(counted, item) != item.code


def test_agreement_that_cannot_be_computed_says_so() -> None:
    made = InventedRound()
    for member in ("m2", "m3", "m4", "m5", "m6"):
        for number in made.proposals:
            made.vote(member, number, "3333")
    counted = count(made.commit().list_heads().reveal().state())
    solidity = measure(counted, NO_PROGRESS)
    assert all(item.alpha is None for item in solidity.agreement)
    varied = measure(count(revealed().state()), NO_PROGRESS).agreement[0]
    told = [solid_words.agreement(counted, item) for item in (solidity.agreement[0], varied)]
    assert len(re.findall(r"\d", told[0])) < len(re.findall(r"\d", told[1]))
    assert solidity.calibration.reason == "no_variation"
    assert solid_words.reason("no_variation") != "no_variation"


def test_calibration_never_moves_the_order(results: Opened) -> None:
    page, _ = results
    before = [line.number for line in page.list.lines.lines]
    page.tabs.setCurrentIndex(SOLID)
    assert [line.number for line in page.list.lines.lines] == before
    said = [label.text() for label in page.solid.calibration.findChildren(QLabel)]
    assert solid_words.calibration_note() in said


def test_a_list_of_many_costs_no_more_to_paint(qtbot: QtBot) -> None:
    def cost(proposals: int) -> int:
        made = InventedRound(proposals, cut=4)
        page, _ = opened(qtbot, made.commit("m2", "m3", "m4").list_heads().reveal())
        image = QImage(400, 300, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 400, 60)
        delegate, index = page.list.itemDelegate(), page.list.lines.index(3)
        spent = calls(lambda: delegate.paint(painter, option, index))
        painter.end()
        return spent

    assert cost(80) <= cost(12) * 1.5


def test_hidden_the_page_reads_again_when_it_is_shown(results: Opened) -> None:
    page, dossier = results
    page.hide()
    made = dossier.scoring.invented[0]
    made.decide(1)
    page.on_changes(Changes(frozenset({"scoring"})))
    page.show()
    page.list.go(1)
    assert page.detail.decision.isVisible()


def test_every_control_has_a_name(results: Opened) -> None:
    page, _ = results
    nameless = [
        child for child in page.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and not child.accessibleName()
        and not isinstance(child, QLabel)]
    assert nameless == []


def test_who_came_late_is_named_and_not_blind() -> None:
    made = InventedRound().commit("m2", "m3", "m4", "m5").list_heads()
    made.reveal("m2", "m3", "m4", "m5", "m6")
    counted = count(made.state())
    assert counted.late == ("m6",)
    assert counted.missing == ()
    assert NAMES["m6"] in order_words.order_rule(counted)
    assert sum(counted.final[1].themes[0].counts) > sum(counted.blind[1].themes[0].counts)


def test_letters_of_the_screen_are_those_of_the_record() -> None:
    counted = count(revealed().state())
    assert sorted(counted.letters.values()) == ["A", "B", "C", "D", "E"]
    move = counted.moves[0]
    told = order_words.move(counted, move, letters=True)
    assert NAMES[move.member] not in told
    assert move.reason not in told
    assert counted.letters[move.member] in told
