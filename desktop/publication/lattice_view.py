"""The picture of every setting: across, what a reader loses; upwards, the persons left out. One goes from one to the
next by the mouse or the arrows, and takes one by a click or Enter."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from anonymize.tables.survey import Node, Survey
from desktop import i18n, theme
from desktop.publication.lattice_map import LatticeMap, Levels, height_of

_REACH = 14.0
_RISKS = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
_APART = 0.17
_LOSSES = (0.0, 0.25, 0.5, 0.75, 1.0)
_LEAP = 10


class LatticeView(QWidget):
    """``looked`` says which setting is looked at (None: the chosen one), ``taken`` carries the levels of one that
    the charter allows."""

    looked = Signal(object)
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._survey: Survey | None = None
        self._map: LatticeMap | None = None
        self._limit = 0.0
        self._here = -1
        self._say: Callable[[Node], str] = lambda _: ""
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(theme.font(theme.SMALL_PT))

    def sizeHint(self) -> QSize:
        """A usual figure."""
        return QSize(420, 184)

    def show_survey(self, survey: Survey, limit: float, say: Callable[[Node], str]) -> None:
        """Show the settings; ``limit`` is the share of the persons that may be left out."""
        self._survey, self._map, self._limit, self._say = survey, LatticeMap(survey, limit), limit, say
        self._go(self._map.chosen)

    def here(self) -> Node | None:
        """The setting looked at."""
        found = self._map is not None and 0 <= self._here < len(self._map.spots)
        return self._map.spots[self._here].node if self._map is not None and found else None

    def place_of(self, levels: Levels) -> QPointF:
        """Where a setting is drawn."""
        at = self._map.at(levels) if self._map is not None else -1
        return self._point(at) if at >= 0 else QPointF()

    def retranslate(self) -> None:
        """Set the texts."""
        self.setAccessibleName(QCoreApplication.translate(
            "Publication", "Possible settings: what a reader loses, persons left out"))
        self._describe()
        self.update()

    # Geometry

    def _risks(self) -> list[float]:
        """Shares written beside the picture, from its top down to zero, far enough from one another."""
        top = self._map.top if self._map is not None else 1.0
        kept: list[float] = []
        for share in reversed([item for item in _RISKS if item <= top]):
            if not kept or height_of(kept[-1] / top) - height_of(share / top) > _APART:
                kept.append(share)
        return [*(item for item in kept if height_of(item / top) > _APART), 0.0]

    def _high(self, share: float) -> float:
        frame, top = self._frame(), self._map.top if self._map is not None else 1.0
        return frame.bottom() - frame.height() * height_of(share / top)

    def _frame(self) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(i18n.percent(1)) + 10.0
        high = metrics.height()
        return QRectF(left, high + 8, self.width() - left - 14, self.height() - 3 * high - 16)

    def _point(self, at: int) -> QPointF:
        frame, spot = self._frame(), self._map.spots[at] if self._map else None
        if spot is None:
            return QPointF()
        return QPointF(frame.left() + frame.width() * spot.x, frame.bottom() - frame.height() * spot.y)

    def _under(self, point: QPointF) -> int:
        frame = self._frame()
        if self._map is None or frame.width() <= 0 or frame.height() <= 0:
            return -1
        return self._map.nearest(
            (point.x() - frame.left()) / frame.width(), (frame.bottom() - point.y()) / frame.height(),
            width=frame.width(), height=frame.height(), within=_REACH)

    # Mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the setting under the pointer."""
        at = self._under(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if at < 0 else Qt.CursorShape.PointingHandCursor)
        if at >= 0:
            self._go(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        at = self._under(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._go(at)
            self._take()

    def leaveEvent(self, event: QEvent) -> None:
        """Back to the chosen one, unless the keyboard is here."""
        if self._map is not None and not self.hasFocus():
            self._go(self._map.chosen)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No longer."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from setting to setting, Page keys by ten, Home to the chosen one; Enter takes it."""
        moves = {
            Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1),
            Qt.Key.Key_PageDown: (_LEAP, 0), Qt.Key.Key_PageUp: (-_LEAP, 0),
        }
        key = Qt.Key(event.key())
        if self._map is None:
            super().keyPressEvent(event)
        elif key in moves:
            across, up = moves[key]
            self._go(self._map.moved(self._here, across=across, up=up))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_Escape) and self._here != self._map.chosen:
            self._go(self._map.chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._here = at
        self._describe()
        self.looked.emit(self.here())
        self.update()

    def _take(self) -> None:
        node = self.here()
        if node is not None and self._survey is not None and node.allowed and node.levels != self._survey.chosen:
            self.taken.emit(node.levels)

    def _describe(self) -> None:
        node = self.here()
        self.setAccessibleDescription(self._say(node) if node is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scales, limit, the settings, the line of the best compromises, the chosen one and the one looked at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._map is None or self._survey is None:
            return
        self._scales(painter)
        self._limit_line(painter)
        self._spots(painter, self._map)
        self._marks(painter, self._map)

    def _scales(self, painter: QPainter) -> None:
        frame, metrics = self._frame(), self.fontMetrics()
        for share in self._risks():
            y = self._high(share)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(theme.colour("muted"))
            room = QRectF(0, y - metrics.height() / 2, frame.left() - 6, metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, i18n.percent(share))
        for share in _LOSSES:
            x = frame.left() + frame.width() * share
            text = i18n.percent(share)
            wide = metrics.horizontalAdvance(text)
            left = min(max(x - wide / 2, frame.left() - 4), self.width() - wide - 2.0)
            painter.drawText(QPointF(left, frame.bottom() + metrics.height() + 2), text)
        up = QCoreApplication.translate("Publication", "persons left out")
        across = QCoreApplication.translate("Publication", "precision that a reader loses")
        painter.drawText(QPointF(2, metrics.ascent() + 1), f"↑ {up}")
        foot = QRectF(frame.left(), self.height() - metrics.height() - 2.0, frame.width() + 12, metrics.height() + 2.0)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{across} →")

    def _limit_line(self, painter: QPainter) -> None:
        frame, metrics = self._frame(), self.fontMetrics()
        y = self._high(self._limit)
        painter.setPen(QPen(theme.colour("caution"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        text = QCoreApplication.translate("Publication", "most that the charter allows: {limit}").format(
            limit=i18n.percent(self._limit))
        painter.setPen(theme.colour("caution"))
        painter.drawText(QPointF(frame.right() - metrics.horizontalAdvance(text), y - 4), text)

    def _spots(self, painter: QPainter, spots: LatticeMap) -> None:
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawPolyline(QPolygonF(list(self._stairs(spots))))
        for at, spot in enumerate(spots.spots):
            allowed = spot.node.allowed
            painter.setPen(QPen(theme.colour("accent" if allowed else "edge"), 1.2))
            painter.setBrush(theme.colour("accent" if allowed else "surface"))
            radius = 4.0 if at in spots.front else 3.0
            painter.drawEllipse(self._point(at), radius, radius)

    def _stairs(self, spots: LatticeMap) -> Iterator[QPointF]:
        """Nothing lies below: to the right at one height, then down."""
        former: QPointF | None = None
        for at in spots.front:
            point = self._point(at)
            if former is not None:
                yield QPointF(point.x(), former.y())
            yield point
            former = point

    def _marks(self, painter: QPainter, spots: LatticeMap) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ink"), 1.2))
        for at in spots.near:
            painter.drawEllipse(self._point(at), 7.0, 7.0)
        if spots.chosen >= 0:
            point = self._point(spots.chosen)
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.setBrush(theme.colour("ink"))
            painter.drawEllipse(point, 8.0, 8.0)
            self._label(painter, point)
        if 0 <= self._here < len(spots.spots) and (self._here != spots.chosen or self.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawEllipse(self._point(self._here), 11.0, 11.0)

    def _label(self, painter: QPainter, point: QPointF) -> None:
        text = QCoreApplication.translate("Publication", "chosen", "the setting")
        painter.setFont(theme.font(theme.SMALL_PT, bold=True))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(text)
        left = point.x() + 14 if point.x() + 20 + wide < self.width() else point.x() - 14 - wide
        room = QRectF(left - 3, point.y() - metrics.height() - 1.0, wide + 6, metrics.height())
        painter.fillRect(room, theme.colour("surface"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(self.font())
