"""The proposals at the side: one model and one painter for all rows, whatever their number; no grade, no rank."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import i18n, theme
from desktop.scoring.desk import words
from desktop.scoring.desk.book import DONE, Book, Line

Index = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 52
ICON = 14
_ROOT = QModelIndex()


class ProposalModel(QAbstractListModel):
    """The lines of a book that the filter keeps."""

    def __init__(self) -> None:
        super().__init__()
        self._book: Book | None = None
        self._rows: list[int] = []
        self.only_left = False

    def show_book(self, book: Book | None) -> None:
        """Show the proposals of ``book``."""
        self.beginResetModel()
        self._book = book
        self._keep(None)
        self.endResetModel()

    def filter(self, only_left: bool, keep: int | None) -> None:
        """Show all, or only what is left to do (``keep``: number of the proposal that is being read)."""
        self.beginResetModel()
        self.only_left = only_left
        self._keep(keep)
        self.endResetModel()

    def changed(self, number: int) -> None:
        """The state of a proposal has changed; it stays in the list until the filter is applied again."""
        row = self.row_of(number)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def line(self, row: int) -> Line:
        """The proposal shown at ``row``."""
        if self._book is None:
            raise IndexError(row)
        return self._book.lines[self._rows[row]]

    def row_of(self, number: int) -> int | None:
        """Row where a proposal is shown, None when the filter hides it."""
        if self._book is None:
            return None
        place = self._book.place(number)
        return self._rows.index(place) if place in self._rows else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title; title and state for a screen reader."""
        line = self.line(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.proposal.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line.proposal.title} · {words.standing(line).word}"
        return None

    def _keep(self, keep: int | None) -> None:
        lines = self._book.lines if self._book is not None else []
        self._rows = [
            place for place, line in enumerate(lines)
            if not self.only_left or line.standing not in DONE or line.proposal.number == keep]


class ProposalDelegate(QStyledItemDelegate):
    """Title on one line, number and state chip below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a proposal."""
        model = index.model()
        if not isinstance(model, ProposalModel):
            return
        line, rect = model.line(index.row()), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        inner = rect.adjusted(theme.MEDIUM, 5, -theme.SMALL, -5)
        painter.setFont(option.font)
        painter.setPen(theme.colour("ink"))
        title = QFontMetrics(option.font).elidedText(
            line.proposal.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        self._chips(painter, inner, line)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    @staticmethod
    def _chips(painter: QPainter, inner: QRect, line: Line) -> None:
        small = theme.font(theme.SMALL_PT)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        low = QRect(inner.left(), inner.bottom() - 19, inner.width(), 20)
        mark = words.standing(line)
        width = min(metrics.horizontalAdvance(mark.word) + ICON + 20, low.width())
        chip = QRect(low.left(), low.top(), width, low.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{mark.role}_soft"))
        painter.drawRoundedRect(chip, 10, 10)
        theme.icon(mark.icon, mark.role, ICON).paint(painter, chip.left() + 6, chip.top() + 3, ICON, ICON)
        painter.setPen(theme.colour(mark.role))
        painter.drawText(
            chip.adjusted(ICON + 10, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, mark.word)
        left = chip.right() + theme.SMALL
        if line.level == "soft":
            theme.icon("flag", "caution", ICON).paint(painter, left, low.top() + 3, ICON, ICON)
            left += ICON + theme.TIGHT
        painter.setPen(theme.colour("muted"))
        number = QCoreApplication.translate("Ballot", "no. {number}").format(number=i18n.number(line.proposal.number))
        if metrics.horizontalAdvance(number) <= low.right() - left:
            painter.drawText(
                QRect(left, low.top(), low.right() - left, low.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  Qt's signature
        """All alike, so that nothing is measured."""
        return QSize(120, LINE_HEIGHT)


class ProposalList(QListView):
    """``chosen`` gives the number of a proposal; what is typed for the ballot is left to the page."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ProposalModel()
        self._pointing = False
        self.setModel(self.rows)
        self.setItemDelegate(ProposalDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(196)
        self.selectionModel().currentChanged.connect(self._changed)

    def show_number(self, number: int) -> None:
        """Point at a proposal, without asking for it again."""
        row = self.rows.row_of(number)
        self._pointing = True
        if row is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.rows.index(row))
            self.scrollTo(self.rows.index(row))
        self._pointing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; letters, digits and Enter are for the ballot."""
        if event.text().strip() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Words and colours are painted again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.viewport().update()

    def _changed(self, current: QModelIndex, _former: QModelIndex) -> None:
        if current.isValid() and not self._pointing:
            self.chosen.emit(self.rows.line(current.row()).proposal.number)
