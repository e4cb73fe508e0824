"""Five hundred proposals: no widget per row, and painting does not depend on how many there are."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.scoring.desk.ballot_list import ProposalList
from desktop.scoring.desk.book import Book, Line, Typed
from tests.calls import calls
from tests.qt.conftest import shown
from tests.qt.scoring.desk_stage import AtOnce, invented, make_place, quick_keys
from tests.qt.scoring.invented import invented_themes

__all__ = ["quick_keys"]


def listed(qtbot: QtBot, count: int) -> tuple[ProposalList, Book]:
    made = ProposalList()
    lines = tuple(Line(invented(number), "none", None, None) for number in range(1, count + 1))
    book = Book(invented_themes(), lines, "scoring", late=False)
    made.rows.show_book(book)
    shown(qtbot, made, 240, 600)
    return made, book


def test_painting_costs_the_rows_in_sight_only(qtbot: QtBot) -> None:
    few, _ = listed(qtbot, 20)
    many, _ = listed(qtbot, 500)
    few.grab()
    assert calls(many.grab) <= calls(few.grab) * 1.2


def test_there_is_no_widget_per_row(qtbot: QtBot) -> None:
    few, _ = listed(qtbot, 20)
    many, _ = listed(qtbot, 500)
    assert len(many.findChildren(QWidget)) == len(few.findChildren(QWidget))


def test_a_row_says_its_state_to_a_screen_reader(qtbot: QtBot) -> None:
    made, book = listed(qtbot, 3)
    from PySide6.QtCore import Qt

    index = made.rows.index(0)
    before = made.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    for place in range(4):
        book.mark(1, place, "2")
    book.deliver(1)
    after = made.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert before.startswith(book.line(1).proposal.title)
    assert after != before


def test_pointing_at_a_proposal_does_not_ask_for_it(qtbot: QtBot) -> None:
    made, _ = listed(qtbot, 30)
    asked: list[int] = []
    made.chosen.connect(asked.append)
    made.show_number(20)
    assert (asked, made.currentIndex().row()) == ([], 19)
    made.setCurrentIndex(made.rows.index(4))
    assert asked == [5]


def test_a_filter_hides_what_is_delivered(qtbot: QtBot) -> None:
    made, book = listed(qtbot, 5)
    book.mark(2, 0, "1")
    book.lines[2] = Line(invented(3), "none", None, Typed("1111"))
    made.rows.filter(True, None)
    assert [made.rows.line(row).proposal.number for row in range(made.rows.rowCount())] == [1, 2, 4, 5]
    made.rows.filter(True, 3)
    assert made.rows.rowCount() == 5


def test_a_round_is_read_in_one_piece_of_work(qtbot: QtBot, tmp_path: Path, quick_keys: None) -> None:
    from desktop.scoring.desk.screen import build

    place, worker = make_place(tmp_path, proposals=40), AtOnce()
    screen = build(place.desk, worker)
    qtbot.addWidget(screen)
    assert worker.count == 1
    assert screen.ballot.list.rows.rowCount() == 40
    place.desk.close()
