"""Paints a list from prepared cells: no query, no translation and no widget per row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.lists.columns import CELL_PADDING, ROW_HEIGHT, Cell, Mark
from desktop.lists.spine_model import CELL_ROLE

ICON = 16
CHIP_HEIGHT = 22
GAP = 6


class CellDelegate(QStyledItemDelegate):
    """Text, then chips; what does not fit is elided, chips that do not fit become ``+2``."""

    _colours: dict[tuple[bool, str], QColor] = {}  # noqa: RUF012 shared by every list, keyed by scheme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell at ``index``; the first column also marks the row that has the keyboard."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, self._colour("accent_soft" if selected else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colour("line"))
        if selected and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, self._colour("accent"))
        inner = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, -1)
        font: QFont = option.font
        painter.setFont(font)
        left = self._paint_text(painter, inner, cell, option, index) if cell.text else inner.left()
        if cell.marks:
            self._paint_marks(painter, QRect(QPoint(left, inner.top()), inner.bottomRight()), cell.marks, font)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 Qt's signature
    ) -> QSize:
        """Every row has the same height, so nothing is ever measured."""
        return QSize(100, ROW_HEIGHT)

    def _paint_text(
        self, painter: QPainter, rect: QRect, cell: Cell, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> int:
        """Paint the text of ``cell``; returns where the marks may start."""
        metrics: QFontMetrics = option.fontMetrics
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        elide: Qt.TextElideMode = option.textElideMode
        text = metrics.elidedText(cell.text, elide, rect.width())
        painter.setPen(self._colour("muted" if cell.muted else "ink"))
        painter.drawText(rect, int(alignment), text)
        return rect.left() + metrics.horizontalAdvance(text) + GAP

    def _paint_marks(self, painter: QPainter, rect: QRect, marks: tuple[Mark, ...], font: QFont) -> None:
        small = QFont(font)
        small.setPointSizeF(theme.SMALL_PT)
        metrics = QFontMetrics(small)
        left = rect.left()
        for position, mark in enumerate(marks):
            rest = len(marks) - position
            room = rect.right() - left + 1
            wanted = mark_width(mark, metrics)
            if position and wanted > room:
                painter.setFont(small)
                painter.setPen(self._colour("muted"))
                painter.drawText(rect.adjusted(left - rect.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, f"+{rest}")
                return
            keep = metrics.horizontalAdvance("+9") + GAP if rest > 1 and not position else 0
            width = min(wanted, room - keep)
            self._paint_mark(painter, QRect(left, rect.top(), width, rect.height()), mark, small)
            left += width + GAP

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: Mark, font: QFont) -> None:
        if rect.width() < ICON:
            return
        inner = rect
        if mark.filled:
            chip = QRect(rect.left(), rect.center().y() - CHIP_HEIGHT // 2 + 1, rect.width(), CHIP_HEIGHT)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(f"{mark.role}_soft"))
            painter.drawRoundedRect(chip, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
            inner = chip.adjusted(CELL_PADDING - 2, 0, -CELL_PADDING + 2, 0)
        if mark.icon:
            top = inner.center().y() - ICON // 2 + 1
            theme.icon(mark.icon, mark.role, ICON).paint(painter, QRect(inner.left(), top, ICON, ICON))
            inner = inner.adjusted(ICON + 4, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._colour(mark.role if mark.filled else "ink"))
        text = QFontMetrics(font).elidedText(mark.word, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)

    def _colour(self, role: str) -> QColor:
        key = (theme.is_dark(), role)
        found = self._colours.get(key)
        if found is None:
            found = self._colours[key] = theme.colour(role)
        return found


def mark_width(mark: Mark, metrics: QFontMetrics) -> int:
    """Pixels that ``mark`` takes when nothing is elided."""
    icon = ICON + 4 if mark.icon else 0
    padding = 2 * (CELL_PADDING - 2) if mark.filled else 0
    return metrics.horizontalAdvance(mark.word) + icon + padding + 2
