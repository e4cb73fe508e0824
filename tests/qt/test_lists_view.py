"""The table view and its four faces: keyboard, selection as ranges, what stays after a change."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.lists.columns import ROW_HEIGHT, Cell, Column, Mark
from desktop.lists.pane import ListPane
from desktop.lists.view import Chosen, ListView
from tests.qt.test_lists_model import LaterRunner, Line, Reader, numbers

MARKS = (Mark("First of the chips", "bad", "warning"), Mark("Second of the chips", "caution"))
COLUMNS = (
    Column[Line]("title", lambda: "Title", lambda line: Cell(line.title), stretch=True),
    Column[Line]("marks", lambda: "A header that is quite long", lambda _: Cell("", "chips", MARKS), width=40),
    Column[Line]("far", lambda: "Far", lambda _: Cell("far"), hide_below=500),
)


@dataclass
class Shown:
    pane: ListPane
    view: ListView
    runner: LaterRunner
    before: QLineEdit
    after: QLineEdit


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    runner = LaterRunner(now=True)
    pane = ListPane(runner, COLUMNS, lambda: "Invented list")  # type: ignore[arg-type]  # a runner that only reads
    window, before, after = QWidget(), QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    for part in (before, pane, after):
        layout.addWidget(part)
    qtbot.addWidget(window)
    window.resize(640, 400)
    window.show()
    yield Shown(pane, pane.view, runner, before, after)
    window.close()


def show(shown: Shown, count: int, start: int = 0) -> Reader:
    reader = Reader(numbers(count, start=start))
    shown.pane.show_source(reader.source())
    if shown.runner.now:
        shown.runner.answer_all(shown.pane.model)
    return reader


def test_the_first_row_becomes_current(shown: Shown) -> None:
    current: list[Any] = []
    shown.view.current_changed.connect(current.append)
    show(shown, 3000, start=2**33)
    assert shown.pane.face == "content"
    assert (current, shown.view.current_id()) == ([2**33], 2**33)


@pytest.mark.parametrize(
    ("key", "row"), [(Qt.Key.Key_End, 2999), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 11), (Qt.Key.Key_Up, 9)],
)
def test_keys_move(shown: Shown, key: Qt.Key, row: int) -> None:
    show(shown, 3000)
    shown.view.go_to(10)
    QTest.keyClick(shown.view, key)
    assert shown.view.current_row() == row


def test_enter_opens(shown: Shown) -> None:
    show(shown, 10)
    opened: list[int] = []
    shown.view.opened.connect(opened.append)
    shown.view.go_to(4)
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert opened == [4]


def test_tab_leaves_the_list(shown: Shown) -> None:
    show(shown, 10)
    shown.view.setFocus()
    QTest.keyClick(shown.view, Qt.Key.Key_Tab)
    assert shown.after.hasFocus() or QApplication.focusWidget() is not shown.view


def test_letters_read_nothing(shown: Shown) -> None:
    reader = show(shown, 100_000)
    pages = len(reader.read)
    QTest.keyClicks(shown.view, "zz")
    assert len(reader.read) == pages
    assert shown.view.current_row() == 0


def test_all_is_a_flag_and_one_range(shown: Shown) -> None:
    show(shown, 2_000_000)
    QTest.keyClick(shown.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.view.chosen() == Chosen(True, ((0, 1_999_999),), 2_000_000)
    assert shown.view.horizontalHeader().selectionModel() is not shown.view.selectionModel()
    shown.view.grab()  # a header that looked at every selected row would take 15 s here


def test_all_chosen_before_the_list_is_whole_stays_all(shown: Shown) -> None:
    shown.runner.now = False
    show(shown, 5000)
    shown.runner.answer()
    shown.view.selectAll()
    assert shown.view.chosen().count == 512
    shown.runner.answer_all(shown.pane.model)
    assert shown.view.chosen() == Chosen(True, ((0, 4999),), 5000)
    QTest.keyClick(shown.view, Qt.Key.Key_Down)
    assert not shown.view.chosen().everything


def test_the_selection_is_ranges(shown: Shown) -> None:
    show(shown, 100)
    shown.view.go_to(5)
    for _ in range(3):
        QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.view.chosen() == Chosen(False, ((5, 8),), 4)


def test_a_row_taken_out_leaves_the_next_one_current_and_selected(shown: Shown) -> None:
    show(shown, 10)
    shown.view.go_to(3)
    shown.pane.model.drop([3])
    assert shown.view.current_id() == 4
    assert shown.view.chosen() == Chosen(False, ((3, 3),), 1)
    shown.view.go_to(8)
    shown.pane.model.drop([9])
    assert shown.view.current_id() == 8


def test_a_refresh_keeps_the_current_row_and_the_selection(qtbot: QtBot, shown: Shown) -> None:
    reader = show(shown, 1000)
    shown.view.go_to(700)
    QTest.keyClick(shown.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    reader.ids = array("q", [5000, *range(1000)])
    shown.pane.refresh(None)
    qtbot.waitUntil(lambda: shown.pane.model.rowCount() == 1001)
    assert shown.view.current_id() == 701
    assert shown.view.chosen() == Chosen(False, ((701, 702),), 2)


def test_a_new_language_keeps_selection_and_position(shown: Shown) -> None:
    show(shown, 1000)
    QCoreApplication.processEvents()
    shown.view.go_to(700)
    place = shown.view.verticalScrollBar().value()
    QCoreApplication.sendEvent(shown.view, QEvent(QEvent.Type.LanguageChange))
    assert (shown.view.current_id(), shown.view.verticalScrollBar().value()) == (700, place)
    assert shown.view.chosen().ranges == ((700, 700),)


def test_rows_are_never_measured(shown: Shown) -> None:
    show(shown, 2_000_000)
    rows = shown.view.verticalHeader()
    assert rows.sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed
    assert rows.sectionSize(1_999_999) == ROW_HEIGHT


def test_headers_are_not_clipped_and_columns_step_aside(qtbot: QtBot, shown: Shown) -> None:
    show(shown, 10)
    metrics = shown.view.horizontalHeader().fontMetrics()
    assert shown.view.columnWidth(1) > metrics.horizontalAdvance("A header that is quite long")
    assert not shown.view.isColumnHidden(2)
    shown.view.window().resize(420, 400)
    qtbot.waitUntil(lambda: shown.view.isColumnHidden(2))


def test_painting_draws_something_for_chips_and_text(shown: Shown) -> None:
    show(shown, 10)
    painted = shown.view.grab().toImage()
    show(shown, 0)
    shown.pane.show_content()
    assert painted != shown.view.grab().toImage()


def test_the_list_and_its_cells_are_named_for_a_screen_reader(shown: Shown) -> None:
    show(shown, 10)
    assert shown.view.accessibleName() == "Invented list"
    table = QAccessible.queryAccessibleInterface(shown.view)
    assert table.text(QAccessible.Text.Name) == "Invented list"
    model = shown.pane.model
    assert model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "chips"


def test_loading_empty_and_back(shown: Shown) -> None:
    emptied: list[int] = []
    shown.pane.emptied.connect(lambda: emptied.append(1))
    shown.runner.now = False
    show(shown, 0)
    assert shown.pane.face == "loading"
    shown.runner.answer()
    assert emptied == [1]
    show(shown, 3)
    shown.runner.answer()
    assert shown.pane.face == "content"


def test_an_error_is_said_and_can_be_tried_again(shown: Shown) -> None:
    shown.runner.now = False
    shown.pane.show_source(Reader(numbers(3)).source())
    shown.runner.asked.pop()[1](OSError("disk"))
    assert shown.pane.face == "message"
    QCoreApplication.sendEvent(shown.pane, QEvent(QEvent.Type.LanguageChange))
    shown.pane.retranslate()
    shown.pane.model.refresh()
    shown.runner.answer()
    assert (shown.pane.face, shown.pane.model.rowCount()) == ("content", 3)
