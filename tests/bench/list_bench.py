"""The list engine over two million rows of a real file, against the least code that could show them."""

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from desktop import theme
from desktop.contributions.columns import contribution_columns
from desktop.jobs import JobRunner
from desktop.lists.columns import ROW_HEIGHT
from desktop.lists.spine_model import Source, SpineModel
from desktop.lists.view import ListView
from governance.charter import load_charter
from governance.operations import Changes, Operation
from governance.progress import NO_PROGRESS, Progress
from governance.store.rows import ContributionRow
from resources import path as resource_path
from tests.bench.common import Ratio

FULL_ROWS = 2_000_000
GOAL = 1.5
JUMPS, STEPS, STEP_ROWS, PAINTS = 40, 100, 15, 15
PAGE, KEPT, HEAD = 128, 64, 512
SIZE = (1100, 700)
THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services", None)
ROOT = QModelIndex()
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
ORDER = "ORDER BY received DESC, id DESC"


def write_file(path: Path, rows: int) -> None:
    """A plain SQLite file of invented contributions, with the index that the order needs."""
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, title, theme, language, state, received, flag)")
        base.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?)", (
            (
                number, f"Une liaison de bus entre les vallées, proposition {number}", THEMES[number % 5],
                ("fr", "it")[number % 2], ("pending", "accepted", "hidden")[number % 3],
                1_700_000_000 + number * 7919 % 30_000_000, "art9_suspected" if number % 9 == 0 else None,
            )
            for number in range(1, rows + 1)
        ))
        base.execute("CREATE INDEX item_order ON item (received DESC, id DESC)")
    base.close()


class Reads:
    """The three questions of a list."""

    def __init__(self, path: Path) -> None:
        self.base = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)

    def ids(self, limit: int = -1) -> "array[int]":
        """Ids in order."""
        return array("q", (row[0] for row in self.base.execute(f"SELECT id FROM item {ORDER} LIMIT ?", (limit,))))

    def lines(self, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        """Rows of ``ids``, in that order."""
        marks = ",".join("?" * len(ids))
        found = {row[0]: row for row in self.base.execute(f"SELECT * FROM item WHERE id IN ({marks})", tuple(ids))}
        return [found[identifier] for identifier in ids]

    def rows(self, ids: Sequence[int]) -> list[ContributionRow]:
        """The same as the rows of the application."""
        return [
            ContributionRow(
                id=number, kind="proposal", strand="proposal", state=state, title=title, excerpt="", theme=subject,
                language=language, channel="web", commune=None, zone=None,
                submitted_at=datetime.fromtimestamp(received, UTC), flags=(flag,) if flag else (), supports=None,
                answered=False,
            )
            for number, title, subject, language, state, received, flag in self.lines(ids)
        ]


class Pool:
    """A dossier that only reads; one connection per borrowing thread would change nothing here: WAL, read only."""

    def __init__(self, path: Path) -> None:
        self._free = [Reads(path) for _ in range(4)]

    @contextmanager
    def reads(self) -> Iterator[Any]:
        """Borrow a connection."""
        one = self._free.pop()
        try:
            yield one
        finally:
            self._free.append(one)

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Nothing is written here."""
        raise NotImplementedError

    def rehearse(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Nothing is written here."""
        raise NotImplementedError

    def undo(self) -> Changes:
        """Nothing is written here."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the connections."""
        for one in self._free:
            one.base.close()


class Plain(QAbstractTableModel):
    """The prototype: ids, pages read when painted, strings. No flags, no words, no threads, no failures."""

    def __init__(self, reads: Reads) -> None:
        super().__init__()
        self.reads, self.ids = reads, array("q")
        self.pages: dict[int, list[tuple[Any, ...]]] = {}

    def fill(self, ids: "array[int]") -> None:
        """Replace everything."""
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:  # noqa: N802 Qt's name
        """Exact."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:  # noqa: N802 Qt's name
        """As many as ours shows."""
        return 0 if parent.isValid() else 6

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A page is read where it is missed."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        number, place = divmod(index.row(), PAGE)
        page = self.pages.get(number)
        if page is None:
            page = self.pages[number] = self.reads.lines(self.ids[number * PAGE:(number + 1) * PAGE])
            if len(self.pages) > KEPT:
                del self.pages[next(iter(self.pages))]
        return str(page[place][index.column() + 1])


def spend(work: Callable[[], object]) -> float:
    """Milliseconds of ``work``."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def prepare(view: QTableView) -> None:
    """The same window for both."""
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()


def travel(view: QTableView, rows: int, settle: Callable[[], None]) -> tuple[float, float]:
    """Median milliseconds of a jump anywhere, and of a scroll step of ``STEP_ROWS`` rows."""
    chance, bar = random.Random(3), view.verticalScrollBar()

    def go(row: int) -> None:
        bar.setValue(row * ROW_HEIGHT)
        QApplication.processEvents()  # paints
        settle()

    jumps = [spend(lambda row=row: go(row)) for row in (chance.randrange(rows - 100) for _ in range(JUMPS))]  # type: ignore[misc]  # a lambda's default
    start = rows // 3
    steps = [spend(lambda step=step: go(start + step * STEP_ROWS)) for step in range(STEPS)]  # type: ignore[misc]  # as above
    return statistics.median(jumps), statistics.median(steps)


def measure_plain(path: Path, rows: int) -> tuple[float, float, float]:
    """First paint, jump, scroll step of the prototype."""
    reads = Reads(path)
    model, view = Plain(reads), QTableView()
    view.setModel(model)
    prepare(view)

    def first() -> None:
        model.pages.clear()
        model.fill(reads.ids(HEAD))
        QApplication.processEvents()  # paints

    paint = statistics.median(spend(first) for _ in range(PAINTS))
    model.fill(reads.ids())
    jump, step = travel(view, rows, lambda: None)
    view.close()
    reads.base.close()
    return paint, jump, step


def measure_ours(path: Path, rows: int) -> tuple[float, float, float]:
    """The same of ours: threads, chips, words. A measure ends when no placeholder is left on screen."""
    charter = load_charter(resource_path("templates", "charter_alpimed.toml"))
    pool = Pool(path)
    runner = JobRunner(pool)
    source = Source(
        first=lambda reads, limit: reads.ids(limit),  # type: ignore[attr-defined]  # the reads of this bench
        spine=lambda reads: reads.ids(),  # type: ignore[attr-defined]  # as above
        rows=lambda reads, ids: reads.rows(ids),
    )
    model = SpineModel(runner, contribution_columns(lambda: charter))
    view = ListView(model)
    prepare(view)

    def settle() -> None:
        shown = (view.rowAt(0), view.rowAt(view.viewport().height() - 1))
        while any(model.cell(row, 0).text == "…" for row in shown):
            QApplication.processEvents(WAIT)  # the answers, and the repaints that they ask for
        QApplication.processEvents()

    def whole(wanted: Source, count: int) -> None:
        model.show(wanted)
        while not (model.complete and model.rowCount() == count):
            QApplication.processEvents(WAIT)

    def first() -> None:
        model.show(source)
        while not model.rowCount():
            QApplication.processEvents(WAIT)
        QApplication.processEvents()  # paints

    nothing = Source(lambda _, __: array("q"), lambda _: array("q"), lambda _, __: [])
    paints = []
    for _ in range(PAINTS):
        paints.append(spend(first))
        whole(nothing, 0)
    paint = statistics.median(paints)
    whole(source, rows)
    jump, step = travel(view, rows, settle)
    view.close()
    runner.shutdown()
    pool.close()
    return paint, jump, step


def main(rows: int) -> list[Ratio]:
    """Both over the same file, in the same process."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        theme.Theme(app, "light")
    sys.setswitchinterval(0.001)  # as the application does
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "items.db")
        write_file(path, rows)
        plain, ours = measure_plain(path, rows), measure_ours(path, rows)
    names = (f"list of {rows:,} rows: first paint", "list: jump anywhere", f"list: scroll {STEP_ROWS} rows")
    return [Ratio(name, mine, base, "ms", GOAL) for name, mine, base in zip(names, ours, plain, strict=True)]
