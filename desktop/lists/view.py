"""The one table view of the application: fixed rows, keyboard, selection kept as ranges."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop import theme
from desktop.lists.columns import CELL_PADDING, ROW_HEIGHT
from desktop.lists.delegates import CellDelegate
from desktop.lists.spine_model import SpineModel

STRETCH_MINIMUM = 160
ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is selected. ``everything``: all that the list's query gives, even ids not read yet; otherwise
    ``ranges`` of rows (first, last), in order. Never one object per row.
    """

    everything: bool
    ranges: tuple[tuple[int, int], ...]
    count: int


class ListView(QTableView):
    """Shows a ``SpineModel``. Home, End, Ctrl+A, Enter; Tab leaves the list."""

    current_changed = Signal(object)
    """Id of the row that has the keyboard, None when there is none."""
    chosen_changed = Signal(object)
    opened = Signal(object)
    enter_pressed = Signal()
    """Enter, as opened is, but not a double click."""

    def __init__(self, model: SpineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spine = model
        self._everything = False
        self._current: int | None = None
        self._cells = CellDelegate(self, model)
        self.setItemDelegate(self._cells)
        self._set_behaviour()
        self._set_headers()
        model.rowsAboutToBeRemoved.connect(self._leave_rows)  # before the selection model, which would go upwards
        self.setModel(model)
        # Headers ask their selection model whether each column is wholly selected, row by row: 15 s for 2,000,000
        # rows at each repaint after Ctrl+A. They get one in which nothing ever is.
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(model, header))
        model.rowsInserted.connect(self._rows_inserted)
        model.rowsRemoved.connect(self._rows_removed)
        model.settled.connect(self._settled)
        self.doubleClicked.connect(self._open)
        self._fit_columns()

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(24)

    # What is current and chosen

    def current_id(self) -> int | None:
        """Id of the row that has the keyboard."""
        return self._current

    def current_row(self) -> int:
        """Its position, -1 when there is none."""
        return self.currentIndex().row()

    def chosen(self) -> Chosen:
        """The selection, as ranges."""
        parts = self.selectionModel().selection().toList()
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        merged: list[tuple[int, int]] = []
        for first, last in ranges:
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return Chosen(self._everything, tuple(merged), sum(last - first + 1 for first, last in merged))

    def show_id(self, identifier: int) -> bool:
        """Make ``identifier`` the current row and show it; False when it is not listed."""
        row = self._spine.row_of(identifier, near=max(0, self.current_row()))
        if row >= 0:
            self.go_to(row)
        return row >= 0

    def go_to(self, row: int) -> None:
        """Make ``row`` the current one, alone selected."""
        index = self._spine.index(row, 0)
        if index.isValid():
            # Not setCurrentIndex: it obeys a Ctrl or Shift still held (after Ctrl+Z) and would add to the selection.
            self.selectionModel().setCurrentIndex(index, ALONE)
            self.scrollTo(index)

    def selectAll(self) -> None:
        """Choose all that the query gives: a flag and one range, whatever the number of rows."""
        super().selectAll()
        if self._spine.rowCount():
            self._everything = True
            self.chosen_changed.emit(self.chosen())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell the id now current."""
        super().currentChanged(current, previous)
        identifier = self._spine.id_at(current.row()) if current.isValid() else None
        if identifier != self._current:
            self._current = identifier
            self.current_changed.emit(identifier)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is now chosen."""
        super().selectionChanged(selected, deselected)
        self._everything = False
        self.chosen_changed.emit(self.chosen())

    def _rows_inserted(self) -> None:
        if self.current_row() < 0:
            self.go_to(0)
        if not self._everything:
            return
        # setSelection rather than selectAll: the current row stays where the person left it.
        last = self._spine.index(self._spine.rowCount() - 1, self._spine.columnCount() - 1)
        whole = QItemSelection(self._spine.index(0, 0), last)
        self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._everything = True
        self.chosen_changed.emit(self.chosen())

    def _leave_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Step off rows about to go: onto the next one, or the one before at the end of the list."""
        if not first <= self.current_row() <= last:
            return
        row = last + 1 if last + 1 < self._spine.rowCount() else first - 1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._spine.index(row, 0), ALONE)

    def _rows_removed(self) -> None:
        """With the last row gone there is no current one: say so."""
        identifier = self._spine.id_at(self.currentIndex().row())
        if identifier != self._current:
            self._current = identifier
            self.current_changed.emit(identifier)

    def _settled(self) -> None:
        if self.current_row() < 0 and self._spine.rowCount():
            self.go_to(0)

    # Keyboard, size, language

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last row; Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            self.enter_pressed.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self._spine.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt's own would read every row of the dossier; the search box is there for that."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Entering by Tab with no current row lands on the first."""
        super().focusInEvent(event)
        if self.current_row() < 0:
            self.go_to(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then one line under each row (the grid of Qt would also draw columns)."""
        super().paintEvent(event)
        top, last = self.rowAt(0), self._spine.rowCount() - 1
        if top < 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.colour("line"))
        height, width = self.viewport().height(), self.viewport().width()
        first = self.rowViewportPosition(top) + ROW_HEIGHT - 1
        for line in range(min(last - top + 1, height // ROW_HEIGHT + 2)):
            painter.drawLine(0, first + line * ROW_HEIGHT, width, first + line * ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Say headers and cells again in a new language; measure again in a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._spine.retranslate()
        if event.type() in _LOOKS:
            self._cells.refresh()
            self._fit_columns()

    def _open(self) -> None:
        if self._current is not None:
            self.opened.emit(self._current)

    def _fit_columns(self) -> None:
        """Fixed widths, never narrower than the header's words; what is left goes to the column that stretches."""
        room = self.viewport().width()
        header = self.horizontalHeader()
        metrics = header.fontMetrics()
        stretch, taken = -1, 0
        for number, column in enumerate(self._spine.columns):
            hidden = 0 < room < column.hide_below
            self.setColumnHidden(number, hidden)
            if hidden:
                continue
            if column.stretch:
                stretch = number
                continue
            # The style sheet makes headers semi-bold: a tenth more than the plain metrics.
            words = round(metrics.horizontalAdvance(column.header()) * 1.1) + 2 * CELL_PADDING + 4
            width = max(column.width, words)
            self.setColumnWidth(number, width)
            taken += width
        if stretch >= 0:
            self.setColumnWidth(stretch, max(STRETCH_MINIMUM, room - taken))


_LOOKS = frozenset({
    QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange,
})
