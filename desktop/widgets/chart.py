"""Shows a figure of ``exports.charts`` by mouse, keyboard and screen reader alike.

Figures are drawn off the GUI thread, one at a time: matplotlib is slow to load and is not made for several threads.
"""

from collections.abc import Callable
from threading import Lock
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from desktop import i18n, theme
from desktop.services import Runner
from exports.charts import Alternative, Chart, ChartStyle, Language
from governance.store.queries import Reads

Draw = Callable[[ChartStyle], Chart]
_Drawn = tuple[Chart, int, int, bytes]
_DRAWING: Final = Lock()
_SETTLE_MS: Final = 40


class ChartDrawer:
    """Draws what the views of one screen ask for, all that is waiting in one job of the runner."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._waiting: dict[ChartView, tuple[Draw, ChartStyle]] = {}
        self._drawing = False

    def ask(self, view: "ChartView", draw: Draw, style: ChartStyle) -> None:
        """Draw ``draw`` for ``view``; replaces what it asked before."""
        self._waiting[view] = (draw, style)
        self._next()

    def _next(self) -> None:
        if self._drawing or not self._waiting:
            return
        batch, self._waiting = self._waiting, {}
        self._drawing = True

        def work(_: Reads) -> dict[ChartView, _Drawn]:
            with _DRAWING:
                return {view: _rendered(draw(style)) for view, (draw, style) in batch.items()}

        self._runner.read(work, self._done, self._failed)

    def _done(self, drawn: "dict[ChartView, _Drawn]") -> None:
        self._drawing = False
        for view, result in drawn.items():
            if isValid(view):
                view.show_drawn(*result)
        self._next()

    def _failed(self, error: BaseException) -> None:
        self._drawing = False
        raise error


def _rendered(chart: Chart) -> _Drawn:
    return (chart, *chart.to_rgba())


def spoken(alternative: Alternative) -> str:
    """The figure in one sentence, for whoever does not see it."""
    figures = alternative.figures
    if alternative.code == "bars":
        rows = ", ".join(f"{name} {i18n.number(count)}" for name, count in alternative.rows)
        return QCoreApplication.translate("Charts", "{total} in all: {rows}.").format(
            total=i18n.number(float(figures["total"])), rows=rows,
        )
    if alternative.code == "values":
        return ", ".join(f"{name} {i18n.number(value)}" for name, value in alternative.rows)
    if alternative.code == "over_time":
        return QCoreApplication.translate(
            "Charts", "{total} received between {first} and {last}; the busiest day was {peak_day} with {peak}.",
        ).format(
            total=i18n.number(float(figures["total"])), peak=i18n.number(float(figures["peak"])),
            **{name: i18n.iso_day(str(figures[name])) for name in ("first", "last", "peak_day")},
        )
    return QCoreApplication.translate("Charts", "Nothing to show yet.")


class ChartView(QWidget):
    """A figure that fills its place. ``bar_clicked`` gives the key of a bar clicked, or chosen by arrows and
    Enter; ``left_out`` how many bars had no room."""

    bar_clicked = Signal(str)
    left_out = Signal(int)

    def __init__(self, drawer: ChartDrawer, height: int = 200) -> None:
        super().__init__()
        self._drawer = drawer
        self._draw: Draw | None = None
        self._chart: Chart | None = None
        self._image = QImage()
        self._here = -1
        self._height = height
        self.setMinimumSize(160, min(height, 120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._ask)

    def set_figure(self, draw: Draw | None, name: str) -> None:
        """What to draw (again at each new size or colour scheme), and the figure's title for the screen reader."""
        self._draw = draw
        self.setAccessibleName(name)
        self._settle.start()

    def sizeHint(self) -> QSize:
        """A usual figure."""
        return QSize(320, self._height)

    def show_drawn(self, chart: Chart, width: int, height: int, rgba: bytes) -> None:
        """Show a figure that was drawn."""
        self._chart = chart
        self._image = QImage(rgba, width, height, QImage.Format.Format_RGBA8888).copy()
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self._here = min(self._here, len(chart.boxes) - 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart.boxes else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(spoken(chart.alternative))
        self.left_out.emit(chart.omitted)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The image, or a sentence when there is nothing; a frame around the bar in focus."""
        painter = QPainter(self)
        if self._chart is None:
            return
        if self._chart.empty:
            painter.setPen(theme.colour("muted"))
            text = QCoreApplication.translate("Charts", "Nothing to show yet.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
            return
        painter.drawImage(0, 0, self._image)
        if self.hasFocus() and 0 <= self._here < len(self._chart.boxes):
            box = self._chart.boxes[self._here]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box.x + 1, box.y + 1, box.width - 2, box.height - 2), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again at the new size."""
        super().resizeEvent(event)
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in the new colours or language."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._settle.start()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where a click leads somewhere."""
        over = self._chart.hit(event.position().x(), event.position().y()) if self._chart else None
        self.setCursor(Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        key = self._chart.hit(event.position().x(), event.position().y()) if self._chart else None
        if key is not None and event.button() == Qt.MouseButton.LeftButton:
            self.bar_clicked.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from bar to bar, Enter and Space choose."""
        boxes = self._chart.boxes if self._chart else ()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if boxes and key in steps:
            self._go(self._here + steps[key])
        elif boxes and self._here >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.bar_clicked.emit(boxes[self._here].key)
        else:
            super().keyPressEvent(event)

    def _go(self, place: int) -> None:
        chart = self._chart
        if chart is None:
            return
        self._here = max(0, min(place, len(chart.boxes) - 1))
        name, count = chart.alternative.rows[self._here]
        self.setAccessibleDescription(f"{name} {i18n.number(count)}")
        self.update()

    def _ask(self) -> None:
        if self._draw is not None and self.width() > 40 and self.height() > 40:
            self._drawer.ask(self, self._draw, self._style())

    def _style(self) -> ChartStyle:
        named = theme.roles(theme.is_dark())
        languages: dict[str, Language] = {"fr": "fr", "it": "it", "en": "en"}
        return ChartStyle(
            ink=named["ink"], muted=named["muted"], line=named["line"], accent=named["accent"],
            caution=named["caution"], surface=named["surface"], font_family=self.fontInfo().family(),
                font_size=theme.SMALL_PT,
            language=languages.get(i18n.code(), "fr"), width=self.width(), height=self.height(),
            dpi=96.0 * self.devicePixelRatioF(),
        )
