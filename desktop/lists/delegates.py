"""Paints a list from prepared cells: no query, no translation and no widget per row.

A screenful is some 120 cells, painted at each step of a scroll: what does not change from one cell to the next
(colours, metrics, icons, shortened texts) is worked out once and kept.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.lists.columns import CELL_PADDING, ROW_HEIGHT, Mark
from desktop.lists.spine_model import SpineModel

if TYPE_CHECKING:
    from desktop.lists.view import ListView

ICON = 16
CHIP_HEIGHT = 22
CHIP_PADDING = 6
GAP = 6
TEXTS_KEPT = 4_000
Index = QModelIndex | QPersistentModelIndex
SELECTED = QStyle.StateFlag.State_Selected
ELIDE = Qt.TextElideMode.ElideRight


class CellDelegate(QStyledItemDelegate):
    """Text, then chips; what does not fit is elided, chips that do not fit become ``+2``."""

    def __init__(self, view: "ListView", model: SpineModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._right = [bool(column.alignment & Qt.AlignmentFlag.AlignRight) for column in model.columns]
        self._elide = [column.elide for column in model.columns]
        self.refresh()

    def refresh(self) -> None:
        """Work out fonts and colours again: the scheme or the font has changed."""
        self._font = QFont(self._view.font())
        self._small = QFont(self._font)
        self._small.setPointSizeF(theme.SMALL_PT)
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        self._baseline = (ROW_HEIGHT - 1 + self._metrics.ascent() - self._metrics.descent()) // 2
        self._small_baseline = (ROW_HEIGHT - 1 + self._small_metrics.ascent() - self._small_metrics.descent()) // 2
        self._colours: dict[str, QColor] = {}
        self._icons: dict[tuple[str, str], QPixmap] = {}
        self._texts: dict[tuple[str, int], tuple[str, int]] = {}
        self._words: dict[tuple[str, int], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell at ``index``; the first column also carries the mark of a selected row."""
        column = index.column()
        cell = self._model.cell(index.row(), column)
        rect: QRect = option.rect
        left, top, width = rect.left(), rect.top(), rect.width()
        if option.state & SELECTED:
            painter.fillRect(rect, self._colour("accent_soft"))
            if column == 0:
                painter.fillRect(left, top, 3, ROW_HEIGHT, self._colour("accent"))
        start, room = left + CELL_PADDING, width - 2 * CELL_PADDING
        if cell.text:
            text, taken = self._shorten(cell.text, room, self._elide[column])
            painter.setPen(self._colour("muted" if cell.muted else "ink"))
            painter.drawText(start + room - taken if self._right[column] else start, top + self._baseline, text)
            start, room = start + taken + GAP, room - taken - GAP
        if cell.marks:
            painter.setFont(self._small)
            self._paint_marks(painter, QRect(start, top, room, ROW_HEIGHT), cell.marks)
            painter.setFont(self._font)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: Index,  # noqa: ARG002 Qt's signature
    ) -> QSize:
        """Every row has the same height, so nothing is ever measured."""
        return QSize(100, ROW_HEIGHT)

    def _shorten(self, text: str, room: int, elide: Qt.TextElideMode) -> tuple[str, int]:
        """``text`` in ``room`` pixels, and the pixels it takes."""
        found = self._texts.get((text, room))
        if found is None:
            shown = self._metrics.elidedText(text, elide, room)
            found = (shown, self._metrics.horizontalAdvance(shown))
            if len(self._texts) > TEXTS_KEPT:
                self._texts.clear()
            self._texts[text, room] = found
        return found

    def _paint_marks(self, painter: QPainter, rect: QRect, marks: tuple[Mark, ...]) -> None:
        left, right = rect.left(), rect.left() + rect.width()
        for position, mark in enumerate(marks):
            rest = len(marks) - position
            wanted = self._mark_width(mark)
            if position and wanted > right - left:
                painter.setPen(self._colour("muted"))
                painter.drawText(left, rect.top() + self._small_baseline, f"+{rest}")
                return
            keep = self._small_metrics.horizontalAdvance("+9") + GAP if rest > 1 and not position else 0
            width = min(wanted, right - left - keep)
            if width >= ICON:
                self._paint_mark(painter, left, rect.top(), width, mark)
            left += width + GAP

    def _paint_mark(self, painter: QPainter, left: int, top: int, width: int, mark: Mark) -> None:
        if mark.filled:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(f"{mark.role}_soft"))
            chip = QRect(left, top + (ROW_HEIGHT - 1 - CHIP_HEIGHT) // 2, width, CHIP_HEIGHT)
            painter.drawRoundedRect(chip, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
            left, width = left + CHIP_PADDING, width - 2 * CHIP_PADDING
        if mark.icon:
            painter.drawPixmap(left, top + (ROW_HEIGHT - 1 - ICON) // 2, self._icon(mark.icon, mark.role))
            left, width = left + ICON + 4, width - ICON - 4
        key = (mark.word, width)
        word = self._words.get(key)
        if word is None:
            word = self._words[key] = self._small_metrics.elidedText(mark.word, ELIDE, width)
        painter.setPen(self._colour(mark.role if mark.filled else "ink"))
        painter.drawText(left, top + self._small_baseline, word)

    def _mark_width(self, mark: Mark) -> int:
        """Pixels that ``mark`` takes when nothing is elided."""
        icon = ICON + 4 if mark.icon else 0
        padding = 2 * CHIP_PADDING if mark.filled else 0
        return self._small_metrics.horizontalAdvance(mark.word) + icon + padding + 2

    def _icon(self, name: str, role: str) -> QPixmap:
        found = self._icons.get((name, role))
        if found is None:
            ratio = self._view.devicePixelRatioF()
            found = theme.icon(name, role, ICON).pixmap(QSize(ICON, ICON), ratio)
            self._icons[name, role] = found
        return found

    def _colour(self, role: str) -> QColor:
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = theme.colour(role)
        return found
