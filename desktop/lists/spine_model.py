"""Holds a list of any length: ids in order (the spine), rows read a page at a time off the GUI thread."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal,
)

from desktop.lists.columns import Cell, Column, Line
from desktop.lists.page_cache import PAGE_ROWS, PageCache
from desktop.lists.pages import PageRequests
from desktop.lists.spine_diff import patch
from desktop.services import Job, Runner
from governance.errors import Cancelled
from governance.store.queries import Reads

HEAD_IDS = 512
SPINE_AFTER_MS = 20
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2
ModelIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class HasId(Protocol):
    """A row that knows its primary key."""

    @property
    def id(self) -> int:
        """Primary key."""


@dataclass(frozen=True, slots=True)
class Source:
    """Three questions that make a list. They run on a reader thread; ``rows`` may leave out ids that are gone."""

    first: Callable[[Reads, int], "array[int]"]
    spine: Callable[[Reads], "array[int]"]
    rows: Callable[[Reads, Sequence[int]], Sequence[HasId]]


class _Entry:
    """A row read, and the same ready to paint once it has been looked at."""

    __slots__ = ("line", "row")

    def __init__(self, row: HasId) -> None:
        self.row = row
        self.line: Line | None = None


class SpineModel(QAbstractTableModel):
    """A table of one row per id. ``data`` is a dictionary hit; a miss shows a placeholder and asks for the page.

    Answers of an earlier ``show`` or ``refresh`` (another generation) are dropped. Counts travel in
    ``Signal(object)``: a C int would overflow.
    """

    started = Signal()
    settled = Signal(object)
    """The number of rows is exact: all ids are known."""
    failed = Signal(object)

    def __init__(self, runner: Runner, columns: Sequence[Column[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._columns = tuple(columns)
        self._source: Source | None = None
        self._ids: array[int] = array("q")
        self._cache: PageCache[_Entry] = PageCache()
        self._generation = 0
        self._complete = False
        self._query: Job | None = None
        self._pages = PageRequests(self._ask_page, self._page_arrived, self.failed.emit, self)

    # Loading

    @property
    def complete(self) -> bool:
        """Whether every id is known (else only the first ones are)."""
        return self._complete

    def show(self, source: Source) -> None:
        """List ``source``: its first rows as soon as they are read, then all of it."""
        self._source = source
        self._begin()
        self._cache.mark_stale(None)
        self._read_head(replace=True)

    def refresh(self, changed: Iterable[int] | None = None) -> None:
        """Read again after a change (None: anything may have changed), keeping what is still true on screen."""
        self._begin()
        self._cache.mark_stale(changed)
        self._touch_rows()
        self._read_head(replace=False)

    def drop(self, identifiers: Iterable[int]) -> None:
        """Take ids out at once, before the next ``refresh`` confirms it."""
        for identifier in identifiers:
            row = self.row_of(identifier)
            if row < 0:
                continue
            self.beginRemoveRows(ROOT, row, row)
            self._ids = self._ids[:row] + self._ids[row + 1:]
            self.endRemoveRows()
            self._pages.restart()

    def _begin(self) -> None:
        self._generation += 1
        self._pages.restart()
        if self._query is not None:
            self._query.cancel()
        self._query = None
        self.started.emit()

    def _current(self, generation: int) -> bool:
        """Whether an answer is still awaited: same generation, and the window not closed meanwhile."""
        return generation == self._generation and shiboken6.isValid(self)

    def _read_head(self, *, replace: bool) -> None:
        source, generation = self._source, self._generation
        if source is None:
            return

        def query(reads: Reads) -> "tuple[array[int], Sequence[HasId]]":
            ids = source.first(reads, HEAD_IDS)
            return ids, source.rows(reads, ids[:PAGE_ROWS])

        def done(answer: "tuple[array[int], Sequence[HasId]]") -> None:
            if not self._current(generation):
                return
            ids, rows = answer
            self._keep(ids[:PAGE_ROWS], rows)
            whole = len(ids) < HEAD_IDS
            if whole or replace:
                self._adopt(ids, whole=whole)
            if not whole:
                # Later: a thread that fetches ids holds the interpreter and would delay the first paint.
                QTimer.singleShot(SPINE_AFTER_MS, self, lambda: self._read_spine(source, generation))

        self._start_query(query, done, generation)

    def _read_spine(self, source: Source, generation: int) -> None:
        if not self._current(generation):
            return

        def done(ids: "array[int]") -> None:
            if self._current(generation):
                self._adopt(ids, whole=True)

        self._start_query(source.spine, done, generation)

    def _start_query(self, query: Callable[[Reads], Any], done: Callable[[Any], None], generation: int) -> None:
        def failed(error: BaseException) -> None:
            if self._current(generation) and not isinstance(error, Cancelled):
                self.failed.emit(error)

        self._query = None
        job = self._runner.read(query, done, failed)
        if generation == self._generation and self._query is None:
            self._query = job

    def _adopt(self, ids: "array[int]", *, whole: bool) -> None:
        """Make ``ids`` the list, telling the views only of the range that differs."""
        change = patch(self._ids, ids)
        end = change.at + change.removed
        if change.removed:
            self.beginRemoveRows(ROOT, change.at, end - 1)
            self._ids = self._ids[:change.at] + self._ids[end:]
            self.endRemoveRows()
        if change.inserted:
            self.beginInsertRows(ROOT, change.at, change.at + change.inserted - 1)
            self._ids = ids
            self.endInsertRows()
        self._pages.restart()
        self._complete = whole
        self._touch_rows()
        if whole:
            self.settled.emit(len(ids))

    def _touch_rows(self) -> None:
        if self._ids and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    # Pages

    def _ask_page(
        self, page: int, done: Callable[[object], None], failed: Callable[[BaseException], None],
    ) -> Job | None:
        source, ids = self._source, self._page_ids(page)
        if source is None or not ids:
            return None
        return self._runner.read(lambda reads: (ids, source.rows(reads, ids)), done, failed)

    def _page_arrived(self, page: int, answer: Any) -> None:
        ids, rows = answer
        self._keep(ids, rows)
        start = page * PAGE_ROWS
        self.dataChanged.emit(self.index(start, 0), self.index(start + len(ids) - 1, len(self._columns) - 1))

    def _page_ids(self, page: int) -> "array[int]":
        return self._ids[page * PAGE_ROWS:(page + 1) * PAGE_ROWS]

    def _keep(self, ids: Sequence[int], rows: Sequence[HasId]) -> None:
        self._cache.put(ids, ((row.id, _Entry(row)) for row in rows))

    # Questions of the views and presenters

    def id_at(self, row: int) -> int | None:
        """Id at ``row``, None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, identifier: int, near: int = 0) -> int:
        """Position of ``identifier``, -1 when it is not listed; ``near`` is looked at first."""
        if 0 <= near < len(self._ids) and self._ids[near] == identifier:
            return near
        try:
            return self._ids.index(identifier)
        except ValueError:
            return -1

    def ids_between(self, ranges: Iterable[tuple[int, int]]) -> "array[int]":
        """Ids of ranges of rows (first, last), in the order of the list."""
        chosen: array[int] = array("q")
        for first, last in ranges:
            chosen.extend(self._ids[first:last + 1])
        return chosen

    def row_data(self, identifier: int) -> Any:
        """The row of ``identifier`` as the query gave it, None if it is not at hand."""
        entry = self._cache.get(identifier)
        return entry.row if entry is not None else None

    @property
    def columns(self) -> tuple[Column[Any], ...]:
        """Descriptions of the columns."""
        return self._columns

    def retranslate(self) -> None:
        """Say everything again in the language now chosen; rows, selection and position stay."""
        for entry in self._cache.kept():
            entry.line = None
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._touch_rows()

    def rowCount(self, parent: ModelIndex = ROOT) -> int:
        """Exact number of ids known."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: ModelIndex = ROOT) -> int:
        """One per description."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Translated header, aligned as its column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[section].header()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, accessible text, tool tip, alignment, id, or the whole prepared cell (``CELL_ROLE``)."""
        row, column = index.row(), index.column()
        if not index.isValid() or not 0 <= row < len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[column].alignment | Qt.AlignmentFlag.AlignVCenter
        if role not in _TEXT_ROLES:
            return None
        cell = self.cell(row, column)
        if role == CELL_ROLE:
            return cell
        return cell.accessible if role == Qt.ItemDataRole.AccessibleTextRole and cell.accessible else cell.text

    def cell(self, row: int, column: int) -> Cell:
        """The prepared cell; a placeholder while its page is read."""
        identifier = self._ids[row]
        entry = self._cache.get(identifier)
        if self._cache.needs(identifier):
            self._pages.want(row // PAGE_ROWS)
        if entry is None:
            return self._placeholder(identifier, column)
        if entry.line is None:
            entry.line = Line(identifier, tuple(description.cell(entry.row) for description in self._columns))
        return entry.line.cells[column]

    def _placeholder(self, identifier: int, column: int) -> Cell:
        if column:
            return Cell()
        if identifier in self._cache:
            gone = QCoreApplication.translate("Lists", "No longer in the dossier", "in place of a deleted row")
            return Cell(gone, gone, muted=True)
        return Cell("…", QCoreApplication.translate("Lists", "Loading", "a row not read yet"), muted=True)


_TEXT_ROLES = frozenset({
    int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole),
    int(CELL_ROLE),
})
