"""How a proposal was graded under one theme: six bars first, then the median in words, then the mean."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.scoring.results import words
from desktop.scoring.words import explained
from desktop.widgets import Chip, IconLabel, Label, clear_layout, row
from governance.scoring.results import ProposalResult, ThemeResult
from governance.scoring.rounds import GRADES, Round

_NARROW = 520


class Bars(QWidget):
    """Six columns with their counts; the blind count stands beside as an outline when it differs."""

    def __init__(self, role: str, points: float) -> None:
        super().__init__()
        self._role, self._points = role, points
        self._counts: Sequence[int] = (0,) * GRADES
        self._before: Sequence[int] | None = None
        self._median: int | None = None
        self._anchors: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)

    def show_counts(
        self, counts: Sequence[int], before: Sequence[int] | None, median: int | None, anchors: Sequence[str],
    ) -> None:
        """Counts of the grades 0 to 5; ``anchors``: what each grade means, said under the pointer."""
        self._counts, self._before, self._median, self._anchors = counts, before, median, anchors
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(220, round(self._points * 9.5))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(150, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """What the grade under the pointer means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._anchors:
            grade = min(max(event.pos().x(), 0) * GRADES // max(self.width(), 1), GRADES - 1)
            QToolTip.showText(event.globalPos(), explained(i18n.number(grade), self._anchors[grade]), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Columns on a line, the grade below, the count above; the median's grade is boxed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, bold = theme.font(self._points), theme.font(self._points, bold=True)
        line = QFontMetrics(bold).height()
        step, bottom, top = self.width() / GRADES, self.height() - line - 6, line + 2
        high = max(1, *self._counts, *(self._before or ()))
        painter.fillRect(QRectF(0, bottom, self.width(), 1), theme.colour("edge"))
        for grade in range(GRADES):
            left = grade * step
            self._column(painter, left, step, bottom, (bottom - top) / high, grade)
            painter.setFont(bold if grade == self._median else font)
            painter.setPen(theme.colour("ink"))
            below = QRect(round(left), round(bottom) + 3, round(step), line + 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(grade))
            if grade == self._median:
                painter.setPen(QPen(theme.colour("ink"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                side = line + 6
                painter.drawRoundedRect(
                    QRectF(left + (step - side) / 2, below.top(), side, line + 2), 4, 4)

    def _column(self, painter: QPainter, left: float, step: float, bottom: float, unit: float, grade: int) -> None:
        count = self._counts[grade]
        before = self._before[grade] if self._before is not None else 0
        thick = min(step * 0.5, 44.0) if self._before is None else min(step * 0.34, 32.0)
        start = left + (step - thick * (1 if self._before is None else 2)) / 2
        if before:
            painter.setPen(QPen(theme.colour(self._role), 1.5))
            painter.setBrush(theme.colour(f"{self._role}_soft"))
            painter.drawRect(QRectF(start + 1, bottom - before * unit, thick - 2, before * unit))
        place = start if self._before is None else start + thick
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._role))
        if count:
            painter.drawRect(QRectF(place, bottom - count * unit, thick, count * unit))
        painter.setFont(theme.font(self._points, bold=True))
        painter.setPen(theme.colour("ink" if count else "muted"))
        height = max(count, before) * unit
        painter.drawText(QRectF(left, bottom - height - 400, step, 398),
                         Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, i18n.number(count))

    def changeEvent(self, event: QEvent) -> None:
        """Recolour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class ThemePanel(QFrame):
    """One theme of one proposal. ``points``: size of the text, larger on a projector."""

    def __init__(self, place: int, points: float = theme.TEXT_PT) -> None:
        super().__init__()
        self.setProperty("card", True)
        role = theme.theme_role(place)
        self.name = Label(points=points, bold=True, wrap=True)
        self.bars = Bars(role, points)
        self.median, self.mean = Label(points=points, bold=True, wrap=True), Label(points=points, wrap=True)
        self.turnout = Label(points=points, tone="muted", wrap=True)
        self.quorum = Chip()
        self.quorum.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # shortened, not in the way
        self.before = Label(points=points, tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.MEDIUM)
        layout.setSpacing(theme.TIGHT)
        head = row(IconLabel(role, role, round(points * 1.8)), self.name, stretch=False)
        head.setStretch(1, 1)
        layout.addLayout(head)
        for widget in (self.bars, self.turnout, self.median, self.mean, self.before):
            layout.addWidget(widget)
        layout.addWidget(self.quorum)
        layout.addStretch(1)

    def show_theme(self, found: Round, item: ThemeResult, before: ThemeResult | None) -> None:
        """``before``: the blind count, shown beside when it differs."""
        if before is not None and (before.counts, before.abstained) == (item.counts, item.abstained):
            before = None
        self.name.setText(words.theme_name(found, item.theme))
        self.bars.show_counts(item.counts, before.counts if before is not None else None, item.median,
                              [words.anchor(found, item.theme, grade) for grade in range(GRADES)])
        self.bars.setAccessibleName(self.name.text())
        self.bars.setAccessibleDescription(words.spoken_counts(item))
        self.turnout.setText(words.turnout(item))
        self.median.setText(words.median(item))
        self.mean.setText(words.mean(item))
        self.quorum.set_state(*words.quorum(item))
        self.before.setVisible(before is not None)
        if before is not None:
            self.before.setText(words.blind_beside(before))


class ThemePanels(QWidget):
    """The themes of one proposal side by side: two columns, one when narrow, ``columns`` at most."""

    def __init__(self, points: float = theme.TEXT_PT, columns: int = 2) -> None:
        super().__init__()
        self._points, self._columns = points, columns
        self.panels: list[ThemePanel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.MEDIUM)
        self._shown = 0

    def show_result(self, found: Round, final: ProposalResult, blind: ProposalResult | None) -> None:
        """Set every panel."""
        if len(self.panels) != len(final.themes):
            clear_layout(self._grid)
            self.panels = [ThemePanel(place, self._points) for place in range(len(final.themes))]
            self._shown = 0
            self._place()
        for place, (panel, item) in enumerate(zip(self.panels, final.themes, strict=True)):
            panel.show_theme(found, item, blind.themes[place] if blind is not None else None)

    def resizeEvent(self, _event: object) -> None:
        """One column when there is no room for more."""
        self._place()

    def _place(self) -> None:
        room = max(1, self.width() // (_NARROW // 2))
        columns = min(self._columns, room)
        if columns == self._shown or not self.panels:
            return
        self._shown = columns
        for place, panel in enumerate(self.panels):
            self._grid.addWidget(panel, place // columns, place % columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, int(column < columns))
