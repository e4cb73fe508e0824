"""The frame of the scoring screen: which round, which page, what each page is told."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.i18n import Language
from desktop.scoring import words
from desktop.scoring.presenter import ScoringPresenter
from desktop.scoring.screen import ScoringScreen
from desktop.scoring.view import ScoringView
from governance.operations import Changes
from tests.qt.conftest import shown
from tests.qt.scoring.fakes import InventedRound, ScoringDossier, listed, revealed, scored, scoring_services
from tests.qt.test_foundation_shell import clipped, unnamed

SCORING = Changes(frozenset({"scoring"}))


class Told(QWidget):
    """A page that notes what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds: list[str | None] = []
        self.changes = 0

    def show_round(self, digest: str | None) -> None:
        self.rounds.append(digest)

    def on_changes(self, changes: Changes) -> None:
        self.changes += 1


class Frame:
    """A view and its presenter over pages that only listen."""

    def __init__(self, *made: InventedRound) -> None:
        self.dossier, self.services = scoring_services(*made)
        self.view = ScoringView()
        self.pages: dict[str, Told] = {}
        self.broken = ""
        self.presenter = ScoringPresenter(self.view, self.services, self._make)

    def _make(self, name: str) -> Told:
        if name == self.broken:
            raise ZeroDivisionError
        self.pages[name] = Told()
        return self.pages[name]

    def here(self) -> str:
        return str(self.view.tabs.tabData(self.view.tabs.currentIndex()))


def frame(qtbot: QtBot, *made: InventedRound) -> Frame:
    found = Frame(*made)
    shown(qtbot, found.view, 1024, 680)
    found.view.activateWindow()
    qtbot.waitUntil(found.view.isActiveWindow)
    found.presenter.activate()
    return found


def test_without_a_round_the_next_one_is_prepared(qtbot: QtBot) -> None:
    found = frame(qtbot)
    assert found.here() == "setup"
    assert found.pages["setup"].rounds == [None]
    assert set(found.pages) == {"setup"}
    assert found.view.stage.text() == words.stage_chip(None)[0]


@pytest.mark.parametrize(
    ("made", "page"), [(scored, "board"), (listed, "board"), (revealed, "results")])
def test_a_round_opens_where_its_work_is(qtbot: QtBot, made: Any, page: str) -> None:
    one = made()
    found = frame(qtbot, one)
    assert found.here() == page
    assert found.pages[page].rounds == [one.digest]
    assert found.view.stage.text() == words.stage_chip(one.state().stage)[0]


def test_the_newest_round_is_shown_and_another_can_be_chosen_by_keyboard(qtbot: QtBot) -> None:
    new, old = InventedRound(number=2).commit("m2"), listed()
    found = frame(qtbot, new, old)
    assert found.pages["board"].rounds == [new.digest]
    found.view.rounds.setFocus()
    QTest.keyClick(found.view.rounds, Qt.Key.Key_Down)
    assert found.pages["board"].rounds == [new.digest, old.digest]
    QTest.keyClick(found.view.rounds, Qt.Key.Key_Down)
    assert found.here() == "setup"
    assert found.pages["setup"].rounds == [None]


def test_pages_by_key_are_made_once_and_told_once(qtbot: QtBot) -> None:
    one = scored()
    found = frame(qtbot, one)
    for key, name in ((Qt.Key.Key_1, "setup"), (Qt.Key.Key_4, "meeting"), (Qt.Key.Key_2, "board")):
        QTest.keyClick(found.view, key, Qt.KeyboardModifier.AltModifier)
        assert found.here() == name
    first = found.pages["setup"]
    QTest.keyClick(found.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert found.pages["setup"] is first
    assert all(page.rounds == [one.digest] for page in found.pages.values())


def test_a_page_that_is_not_shown_learns_of_the_round_when_it_is(qtbot: QtBot) -> None:
    new, old = InventedRound(number=2), listed()
    found = frame(qtbot, new, old)
    found.presenter.open_page("meeting")
    found.presenter.choose(old.digest, "board")
    assert found.pages["meeting"].rounds == [new.digest]
    found.presenter.open_page("meeting")
    assert found.pages["meeting"].rounds == [new.digest, old.digest]


def test_a_page_that_cannot_be_made_leaves_us_where_we_were(qtbot: QtBot) -> None:
    found = frame(qtbot, scored())
    found.broken = "results"
    with pytest.raises(ZeroDivisionError):  # the runner of the tests raises what the shell would show
        found.presenter.open_page("results")
    assert found.here() == "board"


def test_a_change_moves_the_stage_and_reaches_the_pages(qtbot: QtBot) -> None:
    one = scored()
    found = frame(qtbot, one)
    one.list_heads()
    found.presenter.on_changes(SCORING)
    assert found.view.stage.text() == words.stage_chip("committed")[0]
    assert found.pages["board"].changes == 1
    assert found.here() == "board"


def test_a_signed_round_is_shown_at_its_board(qtbot: QtBot) -> None:
    found = frame(qtbot)
    one = InventedRound()
    found.dossier.scoring.invented.insert(0, one)
    found.presenter.opened(one.digest)
    assert found.here() == "board"
    assert found.pages["board"].rounds == [one.digest]
    assert found.view.rounds.currentData() == one.digest


def test_entering_again_keeps_the_place_unless_told_otherwise(qtbot: QtBot) -> None:
    new, old = InventedRound(number=2), listed()
    found = frame(qtbot, new, old)
    found.presenter.choose(old.digest)
    found.presenter.activate()
    assert found.view.rounds.currentData() == old.digest
    found.presenter.activate(new.digest)
    assert found.view.rounds.currentData() == new.digest
    found.presenter.activate("meeting")
    assert found.here() == "meeting"


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[tuple[ScoringDossier, ScoringScreen]]:
    dossier, services = scoring_services(listed())
    made = ScoringScreen(services)
    shown(qtbot, made, 1024, 680)
    made.activate()
    yield dossier, made
    made.close()


@pytest.mark.parametrize("name", ["setup", "board"])
def test_real_pages_name_everything_and_clip_nothing(
    screen: tuple[ScoringDossier, ScoringScreen], language: Language, name: str,
) -> None:
    _, made = screen
    for speech in ("fr", "it", "en"):
        language.use(speech)
        made.presenter.open_page(name)
        assert unnamed(made) == []
        assert clipped(made) == []


@pytest.mark.parametrize("name", ["setup", "board"])
def test_real_pages_stand_longer_words(
    screen: tuple[ScoringDossier, ScoringScreen], stretched: None, name: str,
) -> None:
    _, made = screen
    made.presenter.choose(None if name == "setup" else made.rounds.itemData(0), name)
    made.resize(1400, 900)
    assert clipped(made) == []
