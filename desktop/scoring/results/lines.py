"""A list of proposals, two lines each: place, title and score, then a dot per theme with its median, and chips.

Painted from prepared lines; ten thousand proposals cost no more than those in sight.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel, QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme

Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 60, 34
_LEAD, _PAD, _DOT = 40, 10, 10
_ROOT = QModelIndex()
ChipWords = tuple[str, str, str]
"""(word, role, icon)."""


@dataclass(frozen=True, slots=True)
class Line:
    """``number`` is the proposal's, 0 for a heading between lines; ``dots``: the median of each theme as text;
    ``spoken``: the whole line for a screen reader."""

    number: int
    lead: str
    title: str
    right: str = ""
    dots: tuple[str, ...] = ()
    chips: tuple[ChipWords, ...] = ()
    spoken: str = ""


class LineModel(QAbstractListModel):
    """The lines; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()
        self.places: dict[int, int] = {}

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.places = {line.number: place for place, line in enumerate(lines) if line.number}
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, or the whole line in words."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.spoken or line.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is passed over by the keys."""
        if not self.lines[index.row()].number:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: LineModel, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._model = model
        self._plain, self._bold = theme.font(theme.TEXT_PT), theme.font(theme.TEXT_PT, bold=True)
        self._small = theme.font(theme.SMALL_PT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 Qt's signature
        return QSize(120, _ROW if self._model.lines[index.row()].number else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = self._model.lines[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.number:
            painter.setFont(self._bold)
            painter.setPen(theme.colour("muted"))
            painter.drawText(rect.adjusted(_PAD, 6, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, line.title)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, theme.colour("accent_soft"))
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
            painter.fillRect(rect.left() + _PAD, rect.bottom(), rect.width() - 2 * _PAD, 1, theme.colour("line"))
            self._first(painter, QRect(rect.left() + _PAD, rect.top() + 6, rect.width() - 2 * _PAD, 24), line)
            self._second(painter, QRect(rect.left() + _PAD + _LEAD, rect.top() + 31,
                                        rect.width() - 2 * _PAD - _LEAD, 24), line)
        painter.restore()

    def _first(self, painter: QPainter, rect: QRect, line: Line) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._bold)
        painter.setPen(theme.colour("ink"))
        metrics = QFontMetrics(self._bold)
        painter.drawText(QRect(rect.left(), rect.top(), _LEAD - 4, rect.height()), middle, line.lead)
        right = metrics.horizontalAdvance(line.right)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, line.right)
        painter.setFont(self._plain)
        room = rect.adjusted(_LEAD, 0, -right - 8, 0)
        shown = QFontMetrics(self._plain).elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, shown)

    def _second(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(self._small)
        metrics, left = QFontMetrics(self._small), rect.left()
        for place, figure in enumerate(line.dots):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(theme.theme_role(place)))
            painter.drawEllipse(left, rect.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            painter.setPen(theme.colour("ink"))
            room = QRect(left + _DOT + 3, rect.top(), 16, rect.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, figure)
            left += _DOT + 20
        left += 6 if line.dots else 0
        for place, (word, role, icon) in enumerate(line.chips):
            width = metrics.horizontalAdvance(word) + (16 if icon else 0) + 14
            if place and left + width > rect.right():
                painter.setPen(theme.colour("muted"))
                painter.drawText(QRect(left, rect.top(), 30, rect.height()), Qt.AlignmentFlag.AlignVCenter,
                                 f"+{len(line.chips) - place}")
                return
            # Room for the mark that says how many follow.
            width = min(width, rect.right() - left - (24 if place + 1 < len(line.chips) else 0))
            if width > 30:
                self._chip(painter, QRect(left, rect.top() + 2, width, 20), word, role, icon)
            left += width + 6

    @staticmethod
    def _chip(painter: QPainter, rect: QRect, word: str, role: str, icon: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{role}_soft"))
        painter.drawRoundedRect(rect, 10, 10)
        left = rect.left() + 7
        if icon:
            theme.icon(icon, role, 13).paint(painter, left - 2, rect.top() + 3, 13, 13)
            left += 14
        painter.setPen(theme.colour(role))
        room = QRect(left, rect.top(), rect.right() - left - 3, rect.height())
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class LineList(QListView):
    """The list; ``current_changed`` gives the proposal in focus (None: none), ``chosen_changed`` all those selected."""

    current_changed = Signal(object)
    chosen_changed = Signal()

    def __init__(self, *, several: bool = False) -> None:
        super().__init__()
        self.lines = LineModel()
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self.lines, self))
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.selectionModel().currentChanged.connect(lambda now, _: self.current_changed.emit(self._number(now)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the proposals chosen stay chosen where they still are, else the first one is."""
        kept, current = self.chosen(), self.current()
        self.blockSignals(True)
        self.lines.set_lines(lines)
        places = [self.lines.places[number] for number in kept if number in self.lines.places]
        chosen = QItemSelectionModel.SelectionFlag.Select
        for place in places:
            self.selectionModel().select(self.lines.index(place), chosen)
        first = next(iter(self.lines.places.values()), None)
        here = self.lines.places.get(current, first) if current is not None else first
        if here is not None:
            no = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.lines.index(here), no if places else chosen)
        self.blockSignals(False)
        self.current_changed.emit(self.current())
        self.chosen_changed.emit()

    def current(self) -> int | None:
        """The proposal in focus."""
        return self._number(self.currentIndex())

    def chosen(self) -> tuple[int, ...]:
        """Those selected, from the top."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.lines.lines[row].number for row in rows if row < len(self.lines.lines))

    def go(self, number: int) -> None:
        """Choose this proposal."""
        place = self.lines.places.get(number)
        if place is not None:
            self.setCurrentIndex(self.lines.index(place))

    def step(self, by: int) -> None:
        """Go ``by`` proposals further."""
        numbers = list(self.lines.places)
        current = self.current()
        if numbers:
            here = numbers.index(current) if current in self.lines.places else -by
            self.go(numbers[max(0, min(here + by, len(numbers) - 1))])

    def changeEvent(self, event: QEvent) -> None:
        """Recolour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _number(self, index: Index) -> int | None:
        return (self.lines.lines[index.row()].number or None) if index.isValid() else None
