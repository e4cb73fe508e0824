"""The home page: figures come from the dossier, every click leads to the list behind."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.home import words
from desktop.home.figures import HomeFigures, read_figures
from desktop.home.screen import HomeScreen, build
from desktop.i18n import Language
from desktop.jobs import SyncRunner
from governance.operations import AcceptContributions
from governance.store.rows import Filter, Member
from tests.qt.conftest import shown
from tests.qt.fakes import FakeDossier, FakeReads, Visits, default_charter, fake_services

ANALYST = Member("m2", "Anna Rossi", ("analyst",))


@pytest.fixture
def dossier() -> FakeDossier:
    return FakeDossier()


@pytest.fixture
def visits() -> Visits:
    return Visits()


@pytest.fixture
def home(qtbot: QtBot, light: theme.Theme, language: Language, dossier: FakeDossier, visits: Visits) -> HomeScreen:
    screen = build(fake_services(dossier, navigate=visits))
    shown(qtbot, screen, 1200, 840)
    screen.activate()
    qtbot.waitUntil(lambda: all(chart._chart is not None for chart in screen.charts.values()))
    return screen


def figures() -> HomeFigures:
    return read_figures(FakeReads())


def test_figures_are_those_of_the_dossier(home: HomeScreen, dossier: FakeDossier) -> None:
    totals = dossier.fake_reads.totals()
    said = [card.accessibleName() for card in home.figures]
    assert said[0].startswith(f"Contributions: {totals.contributions},")
    assert said[2].startswith("Votes: 1\u202f800,")


def test_young_share_counts_known_ages_only() -> None:
    shown_figures = figures()
    known = [count for count in shown_figures.ages if count.key]
    assert shown_figures.young_share == pytest.approx(
        next(count.count for count in known if count.key == "18-24") / sum(count.count for count in known)
    )
    assert replace(shown_figures, ages=()).young_share is None


def test_objective_day_is_the_first_day_it_was_reached() -> None:
    found = replace(figures(), per_day=(("2026-03-01", 40), ("2026-03-02", 60), ("2026-03-05", 1)))
    assert found.objective_day(100) == "2026-03-02"
    assert found.objective_day(101) == "2026-03-05"
    assert found.objective_day(102) is None


def test_age_bands_are_in_order_of_age() -> None:
    keys = [item.key for item in figures().ages if item.key]
    assert keys == sorted(keys)


def test_a_click_on_a_figure_opens_its_list(qtbot: QtBot, home: HomeScreen, visits: Visits) -> None:
    QTest.mouseClick(home.figures[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(home.figures[2], Qt.Key.Key_Return)
    assert visits == [("contributions", Filter()), ("contributions", Filter(order="most_supported"))]


def test_a_click_on_a_bar_opens_its_list(qtbot: QtBot, home: HomeScreen, visits: Visits) -> None:
    chart = home.charts["themes"]
    assert chart._chart is not None
    box = chart._chart.boxes[1]
    point = chart.rect().topLeft()
    point.setX(round(box.x + box.width / 2))
    point.setY(round(box.y + box.height / 2))
    QTest.mouseMove(chart, point)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert visits == [("contributions", Filter(theme=default_charter().theme[1].code))]


@pytest.mark.parametrize(("name", "field"), [("zones", "zone"), ("channels", "channel"), ("ages", "age_band")])
def test_bars_can_be_chosen_by_keyboard(qtbot: QtBot, home: HomeScreen, visits: Visits, name: str, field: str) -> None:
    chart = home.charts[name]
    assert chart.focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(chart, Qt.Key.Key_Down)
    spoken = chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Space)
    screen, wanted = visits[0]
    assert screen == "contributions"
    assert getattr(wanted, field)
    assert spoken


def test_pictures_speak(home: HomeScreen) -> None:
    assert home.charts["days"].accessibleName() == "Contributions reçues"
    assert "60" in home.charts["days"].accessibleDescription()
    assert "Structure et infrastructure" in home.charts["themes"].accessibleDescription()


def test_pictures_follow_language_and_colours(
    qtbot: QtBot, home: HomeScreen, light: theme.Theme, language: Language,
) -> None:
    before = home.charts["themes"]._image.copy()
    light.choose("dark")
    qtbot.waitUntil(lambda: home.charts["themes"]._image != before)
    language.use("it")
    qtbot.waitUntil(lambda: "Strutture e infrastrutture" in home.charts["themes"].accessibleDescription())
    assert home.heading.full_text() == "Buongiorno Claire"


def test_empty_dossier_invites_to_import(
    qtbot: QtBot, light: theme.Theme, language: Language, visits: Visits,
) -> None:
    screen = build(fake_services(FakeDossier(FakeReads(0)), navigate=visits))
    shown(qtbot, screen)
    screen.activate()
    assert screen.states.face == "message"
    screen.states._empty.action.emit()
    assert visits == [("intake", None)]


def test_a_failure_is_said_and_can_be_tried_again(qtbot: QtBot, light: theme.Theme, language: Language) -> None:
    class Broken(FakeReads):
        broken = True

        def per_day(self) -> list[tuple[str, int]]:
            if Broken.broken:
                from governance.errors import EnvironmentFault

                raise EnvironmentFault("dossier_damaged")
            return super().per_day()

    screen = build(fake_services(FakeDossier(Broken())))
    shown(qtbot, screen)
    screen.activate()
    assert screen.states.face == "message"
    Broken.broken = False
    screen.states._empty.action.emit()
    assert screen.states.face == "content"


def test_changes_are_read_while_shown(home: HomeScreen, dossier: FakeDossier) -> None:
    runner = SyncRunner(dossier)
    runner.changed.connect(home.on_changes)
    pending = dossier.fake_reads.totals().pending
    runner.write(AcceptContributions(ids=(4,)))
    assert str(pending - 1) in home._moderate.text()


def test_todo_is_for_the_roles_of_the_member() -> None:
    mine = {todo.screen for todo in words.todos(figures(), fake_services().member)}
    theirs = {todo.screen for todo in words.todos(figures(), ANALYST)}
    assert {"moderation", "intake", "answers"} <= mine
    assert theirs == {"contributions"}


def test_nothing_to_do_says_so() -> None:
    quiet = replace(figures(), flagged=(), totals=replace(figures().totals, pending=0, quarantined=0, to_answer=0))
    assert words.todos(quiet, fake_services().member) == ()


@pytest.mark.parametrize(("today", "states"), [
    (date(2026, 2, 1), ["now", "later", "later", "now"]),
    (date(2026, 5, 1), ["done", "now", "later", "now"]),
    (date(2026, 12, 1), ["done", "done", "now", "now"]),
])
def test_steps_follow_the_dates(today: date, states: list[str]) -> None:
    assert [step.state for step in words.steps(figures(), default_charter(), today)] == states


@pytest.mark.parametrize(("key", "said"), [
    ("75+", "75 ans et plus"), ("18-24", "18 à 24 ans"), ("14", "14 ans"), ("", "Non indiqué"),
])
def test_age_bands_in_words(language: Language, key: str, said: str) -> None:
    assert words.age_band(key) == said


def test_bars_without_room_are_counted(qtbot: QtBot, home: HomeScreen) -> None:
    home._show_rest("zones", 4)
    assert home._rest["zones"].text() == "et 4 autres"
    home._show_rest("zones", 0)
    assert home._rest["zones"].text() == ""


def test_ctrl_o_asks_for_a_file_to_import(qtbot: QtBot, home: HomeScreen, visits: Visits) -> None:
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    QTest.keyClick(home, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert visits == [("intake", "choose")]


def test_what_waits_in_moderation_includes_comments_and_large_numbers_are_grouped(language: Language) -> None:
    shown_figures = figures()
    many = replace(shown_figures, totals=replace(shown_figures.totals, pending=200_000, comments=0))
    todo = next(item for item in words.todos(many, fake_services().member) if item.screen == "moderation")
    assert "200\u202f000" in todo.text
    assert "commentaires" in todo.text
    votes = words.figures(many, default_charter())[2]
    assert votes.sentence == "et 0 commentaire"
