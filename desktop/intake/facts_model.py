"""Shows a short list that is already in memory (columns of a file, past imports) in a table view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView

from desktop.theme import ROW_HEIGHT, colour, icon

T = TypeVar("T")
AnyIndex = QModelIndex | QPersistentModelIndex
LEAST_STRETCH = 240
"""Pixels: some thirty characters."""


@dataclass(frozen=True, slots=True)
class Shown(Generic[T]):
    """A column: its header and the text of a fact, both read at each call so that a change of language shows.

    ``tone`` is a colour role and ``icon`` an icon name of ``desktop.theme``, empty for none."""

    header: Callable[[], str]
    text: Callable[[T], str]
    number: bool = False
    hint: Callable[[T], str] | None = None
    tone: Callable[[T], str] | None = None
    icon: Callable[[T], str] | None = None


class FactsModel(QAbstractTableModel, Generic[T]):
    """Facts in rows, ``Shown`` in columns."""

    def __init__(self, columns: Sequence[Shown[T]] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Shown[T], ...] = tuple(columns)
        self._facts: tuple[T, ...] = ()

    def set_facts(self, facts: Sequence[T], columns: Sequence[Shown[T]] | None = None) -> None:
        """Replace the rows, and the columns when given."""
        self.beginResetModel()
        self._facts = tuple(facts)
        if columns is not None:
            self._columns = tuple(columns)
        self.endResetModel()

    def fact(self, row: int) -> T:
        """What row ``row`` shows."""
        return self._facts[row]

    def facts(self) -> tuple[T, ...]:
        """All rows."""
        return self._facts

    def retranslate(self) -> None:
        """Say that every text may have changed."""
        if not self._columns:
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._facts:
            last = self.index(len(self._facts) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Rows; none below a row."""
        return 0 if parent.isValid() else len(self._facts)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Columns; none below a row."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell, its full text as a hint, its alignment, tone and icon."""
        if not index.isValid():
            return None
        column, fact = self._columns[index.column()], self._facts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(fact)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (column.hint or column.text)(fact)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column.number)
        if role == Qt.ItemDataRole.ForegroundRole and column.tone and column.tone(fact):
            return colour(column.tone(fact))
        if role == Qt.ItemDataRole.DecorationRole and column.icon and column.icon(fact):
            return icon(column.icon(fact), (column.tone(fact) if column.tone else "") or "muted", 16)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(self._columns[section].number)
        return None


def _aligned(number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class FactsTable(QTableView):
    """One column takes the width that is left, and never less than ``LEAST_STRETCH``: the table then scrolls."""

    def __init__(self, stretch: int) -> None:
        super().__init__()
        self._stretch = stretch

    def share_width(self) -> None:
        """Give the width that is left to its column."""
        if self._stretch < 0 or self.model() is None:
            return
        others = sum(self.columnWidth(at) for at in range(self.model().columnCount()) if at != self._stretch)
        self.setColumnWidth(self._stretch, max(LEAST_STRETCH, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self.share_width()


def facts_table(model: "FactsModel[Any]", *, stretch: int = -1) -> FactsTable:
    """A quiet read-only table over ``model``; column ``stretch`` takes the width that is left (-1: the last)."""
    table = FactsTable(stretch)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setIconSize(QSize(16, 16))
    # A table takes the room that is left: its wish of 192 pixels would make pages scroll that need not.
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setMinimumHeight(3 * ROW_HEIGHT)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(stretch < 0)
    return table


def choose_row(table: QTableView, row: int) -> None:
    """Select ``row`` and nothing else. ``selectRow`` would obey a Ctrl held down (Ctrl+Return) and deselect it."""
    chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), chosen)


def fit_columns(table: FactsTable, *, least: int = 80, most: int = 320) -> None:
    """Give each column the width of its content, within bounds; for the short tables of this module."""
    table.resizeColumnsToContents()
    for column in range(table.model().columnCount()):
        table.setColumnWidth(column, max(least, min(most, table.columnWidth(column) + 12)))
    table.share_width()
