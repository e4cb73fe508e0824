"""The list engine: pages on demand, late answers, patches, two million rows."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.lists.columns import Cell, Column
from desktop.lists.page_cache import PAGE_ROWS, PAGES_KEPT, PageCache
from desktop.lists.pages import PAGES_IN_FLIGHT
from desktop.lists.spine_diff import patch
from desktop.lists.spine_model import CELL_ROLE, HEAD_IDS, ID_ROLE, Source, SpineModel

MILLIONS = 2_000_000
BIG = 2**33


@dataclass(frozen=True)
class Line:
    id: int
    title: str


class Job:
    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class LaterRunner:
    """Keeps what it is asked, answers when the test says so; ``now`` answers at once."""

    now: bool = False
    asked: list[tuple[Callable[[], None], Callable[[BaseException], None], Job]] = field(default_factory=list)

    def read(self, query: Any, done: Any, failed: Any = None) -> Job:
        job = Job()
        if self.now:
            done(query(None))
        else:
            self.asked.append((lambda: done(query(None)), failed, job))
        return job

    def answer(self, number: int = 0) -> None:
        self.asked.pop(number)[0]()

    def answer_all(self, model: SpineModel | None = None) -> None:
        """Answer everything, and what that makes ``model`` ask until its list is whole."""
        while self.asked or (model is not None and not model.complete):
            if self.asked:
                self.answer()
            QCoreApplication.processEvents()


@dataclass
class Reader:
    """An invented table: ids in order, and which pages were read."""

    ids: "array[int]"
    read: list[tuple[int, ...]] = field(default_factory=list)
    version: str = "v1"

    def source(self) -> Source:
        return Source(lambda _, limit: self.ids[:limit], lambda _: self.ids[:], lambda _, ids: self.rows(ids))

    def rows(self, ids: Sequence[int]) -> list[Line]:
        self.read.append(tuple(ids))
        return [Line(identifier, f"{self.version} row {identifier}") for identifier in ids if identifier >= 0]


COLUMNS = (
    Column[Line]("title", lambda: "Title", lambda line: Cell(line.title, f"said {line.title}"), stretch=True),
    Column[Line]("number", lambda: "Number", lambda line: Cell(str(line.id)), alignment=Qt.AlignmentFlag.AlignRight),
)


def spine(*identifiers: int) -> "array[int]":
    return array("q", identifiers)


def numbers(count: int, start: int = 0) -> "array[int]":
    return array("q", range(start, start + count))


@pytest.fixture
def runner() -> LaterRunner:
    return LaterRunner()


@pytest.fixture
def model(qapp: object, runner: LaterRunner) -> SpineModel:
    return SpineModel(runner, COLUMNS)  # type: ignore[arg-type]  # a runner that only reads


def text(model: SpineModel, row: int, column: int = 0, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return model.data(model.index(row, column), role)


def test_model_tester(qtmodeltester: Any, model: SpineModel, runner: LaterRunner) -> None:
    runner.now = True
    model.show(Reader(numbers(3000)).source())
    runner.answer_all(model)
    assert isinstance(model, QAbstractItemModel)
    qtmodeltester.check(model)


def test_first_ids_are_painted_before_the_whole_spine(model: SpineModel, runner: LaterRunner) -> None:
    model.show(Reader(numbers(5000)).source())
    runner.answer()
    assert (model.rowCount(), model.complete) == (HEAD_IDS, False)
    assert text(model, 0) == "v1 row 0"
    runner.answer_all(model)
    assert (model.rowCount(), model.complete) == (5000, True)


def test_a_short_list_needs_one_question(model: SpineModel, runner: LaterRunner) -> None:
    counts: list[int] = []
    model.settled.connect(counts.append)
    model.show(Reader(numbers(40)).source())
    runner.answer()
    assert (model.rowCount(), runner.asked, counts) == (40, [], [40])


def test_a_miss_shows_a_placeholder_then_its_page_only(qtbot: QtBot, model: SpineModel, runner: LaterRunner) -> None:
    reader = Reader(numbers(5000))
    model.show(reader.source())
    runner.answer_all(model)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: changed.append((first.row(), last.row())))
    assert text(model, 1000) == "…"
    assert text(model, 1000, 0, Qt.ItemDataRole.AccessibleTextRole) == "Loading"
    assert text(model, 1000, 1) == ""
    qtbot.waitUntil(lambda: len(runner.asked) == 1)
    runner.answer()
    page = 1000 // PAGE_ROWS * PAGE_ROWS
    assert changed == [(page, page + PAGE_ROWS - 1)]
    assert reader.read[-1] == tuple(range(page, page + PAGE_ROWS))
    assert text(model, 1000) == "v1 row 1000"
    assert text(model, 1000, 0, Qt.ItemDataRole.AccessibleTextRole) == "said v1 row 1000"


def test_late_answers_are_dropped(qtbot: QtBot, model: SpineModel, runner: LaterRunner) -> None:
    model.show(Reader(numbers(5000)).source())
    runner.answer_all(model)
    text(model, 2000)
    qtbot.waitUntil(lambda: len(runner.asked) == 1)
    late, _, job = runner.asked.pop()
    model.show(Reader(numbers(10, start=900)).source())
    assert job.cancelled
    late()
    runner.answer_all(model)
    assert [text(model, row) for row in (0, 9)] == ["v1 row 900", "v1 row 909"]


def test_a_list_asked_before_does_not_replace_the_one_asked_after(model: SpineModel, runner: LaterRunner) -> None:
    model.show(Reader(numbers(10)).source())
    model.show(Reader(numbers(20)).source())
    runner.answer(1)
    runner.answer(0)
    assert model.rowCount() == 20


def test_pages_scrolled_past_are_not_read(qtbot: QtBot, model: SpineModel, runner: LaterRunner) -> None:
    reader = Reader(numbers(100_000))
    model.show(reader.source())
    runner.answer_all(model)
    reader.read.clear()
    for row in range(1000, 90_000, 500):
        text(model, row)
    qtbot.waitUntil(lambda: len(runner.asked) == PAGES_IN_FLIGHT)
    runner.answer_all(model)
    assert 89_500 in {identifier for page in reader.read for identifier in page}
    assert len(reader.read) == PAGES_IN_FLIGHT


def test_a_page_that_fails_is_said_once_and_not_asked_for_ever(
    qtbot: QtBot, model: SpineModel, runner: LaterRunner,
) -> None:
    model.show(Reader(numbers(5000)).source())
    runner.answer_all(model)
    errors: list[BaseException] = []
    model.failed.connect(errors.append)
    text(model, 3000)
    qtbot.waitUntil(lambda: len(runner.asked) == 1)
    runner.asked.pop()[1](OSError("disk"))
    text(model, 3001)
    QCoreApplication.processEvents()
    assert [str(error) for error in errors] == ["disk"]
    assert runner.asked == []


def test_a_row_that_is_gone_says_so_and_is_not_asked_again(model: SpineModel, runner: LaterRunner) -> None:
    model.show(Reader(spine(5, -1, 7)).source())
    runner.answer_all(model)
    assert text(model, 1) == "No longer in the dossier"
    assert [text(model, row) for row in (0, 2)] == ["v1 row 5", "v1 row 7"]


def test_two_million_rows(qtbot: QtBot, model: SpineModel, runner: LaterRunner) -> None:
    reader = Reader(numbers(MILLIONS, start=BIG))
    counts: list[int] = []
    model.settled.connect(counts.append)
    model.show(reader.source())
    runner.answer_all(model)
    assert (model.rowCount(), counts) == (MILLIONS, [MILLIONS])
    assert model.data(model.index(MILLIONS - 1, 0), ID_ROLE) == BIG + MILLIONS - 1
    assert model.row_of(BIG + 1_234_567) == 1_234_567
    assert model.row_of(3) == -1
    text(model, 1_234_567)
    qtbot.waitUntil(lambda: len(runner.asked) == 1)
    runner.answer()
    assert text(model, 1_234_567) == f"v1 row {BIG + 1_234_567}"
    assert sum(map(len, reader.read)) <= 2 * PAGE_ROWS
    assert list(model.ids_between([(0, 1), (MILLIONS - 1, MILLIONS - 1)])) == [BIG, BIG + 1, BIG + MILLIONS - 1]


def test_a_change_patches_the_list(qtbot: QtBot, model: SpineModel, runner: LaterRunner) -> None:
    runner.now = True
    reader = Reader(numbers(3000))
    model.show(reader.source())
    runner.answer_all(model)
    resets: list[object] = []
    removed: list[tuple[int, int]] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    reader.ids = numbers(3000)
    del reader.ids[10:13]
    model.refresh([10, 11, 12])
    qtbot.waitUntil(lambda: model.rowCount() == 2997)
    assert (removed, resets, model.rowCount()) == ([(10, 12)], [], 2997)


def test_a_changed_row_keeps_its_old_words_until_read_again(
    qtbot: QtBot, model: SpineModel, runner: LaterRunner,
) -> None:
    reader = Reader(numbers(1000))
    model.show(reader.source())
    runner.answer_all(model)
    text(model, 300)
    qtbot.waitUntil(lambda: len(runner.asked) == 1)
    runner.answer()
    reader.version = "v2"
    model.refresh([300])
    assert text(model, 300) == "v1 row 300"
    qtbot.waitUntil(lambda: len(runner.asked) == 2)
    runner.answer_all(model)
    assert text(model, 300) == "v2 row 300"
    assert text(model, 129) == "…"


def test_drop_takes_a_row_out_at_once(model: SpineModel, runner: LaterRunner) -> None:
    reader = Reader(numbers(10))
    model.show(reader.source())
    runner.answer_all(model)
    model.drop([3, 99])
    assert [model.id_at(row) for row in range(model.rowCount())] == [0, 1, 2, 4, 5, 6, 7, 8, 9]
    assert list(reader.ids) == list(range(10))
    assert model.id_at(9) is None


def test_retranslation_says_headers_and_rows_again(qapp: object, runner: LaterRunner) -> None:
    language = ["en"]
    column = Column[Line]("title", lambda: f"header {language[0]}", lambda line: Cell(f"{line.id} {language[0]}"))
    model = SpineModel(runner, [column])  # type: ignore[arg-type]  # a runner that only reads
    model.show(Reader(numbers(5)).source())
    runner.answer_all(model)
    assert text(model, 0) == "0 en"
    language[0] = "fr"
    model.retranslate()
    assert text(model, 0) == "0 fr"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "header fr"


def test_roles(model: SpineModel, runner: LaterRunner) -> None:
    model.show(Reader(numbers(5)).source())
    runner.answer_all(model)
    assert text(model, 1, 0, CELL_ROLE) == Cell("v1 row 1", "said v1 row 1")
    assert text(model, 1, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert text(model, 1, 1, Qt.ItemDataRole.AccessibleTextRole) == "1"
    assert text(model, 1, 1, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.row_data(1) == Line(1, "v1 row 1")
    assert model.rowCount(model.index(0, 0)) == 0


@given(st.lists(st.integers(0, 9), max_size=30), st.lists(st.integers(0, 9), max_size=30))
def test_a_patch_leads_from_one_spine_to_the_other(old: list[int], new: list[int]) -> None:
    change = patch(array("q", old), array("q", new))
    inserted = new[change.at:change.at + change.inserted]
    assert old[:change.at] + inserted + old[change.at + change.removed:] == new


@given(st.lists(st.integers(0, 10**9), max_size=200, unique=True), st.data())
def test_a_patch_touches_nothing_outside_what_changed(old: list[int], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(old)))
    last = data.draw(st.integers(first, len(old)))
    change = patch(array("q", old), array("q", old[:first] + old[last:]))
    assert (change.removed, change.inserted) == (last - first, 0)


def test_the_cache_forgets_the_oldest_page() -> None:
    cache: PageCache[str] = PageCache()
    for page in range(PAGES_KEPT + 1):
        ids = range(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
        cache.put(ids, ((identifier, str(identifier)) for identifier in ids))
    assert len(cache) == PAGES_KEPT * PAGE_ROWS
    assert cache.needs(0)
    assert cache.get(PAGE_ROWS) == str(PAGE_ROWS)


def test_a_row_read_twice_outlives_its_first_page() -> None:
    cache: PageCache[str] = PageCache(pages_kept=2)
    cache.put([1, 2], [(1, "a"), (2, "b")])
    cache.put([2, 3], [(2, "b"), (3, "c")])
    cache.put([4], [(4, "d")])
    assert (cache.get(1), cache.get(2)) == (None, "b")
    cache.mark_stale([2, 77])
    assert cache.needs(2)
    assert cache.get(2) == "b"
    cache.clear()
    assert len(cache) == 0
