"""One theme of a ballot: its name, the scale, the sentence of the grade, what to look at."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.desk import words
from desktop.widgets import IconLabel, Label
from governance.scoring.events import ABSTAIN, CONFLICT, UNSEEN
from governance.scoring.rounds import RoundTheme

SCALE: Final = "012345"
SIDE: Final = 34


class MarkBox(QWidget):
    """One mark of the scale; by mouse only, the row holds the keyboard."""

    pressed = Signal()

    def __init__(self, mark: str, role: str) -> None:
        super().__init__()
        self.mark, self._role, self._chosen = mark, role, False
        self.setFixedSize(SIDE, 30)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_chosen(self, chosen: bool) -> None:
        """Whether this mark stands."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    @property
    def chosen(self) -> bool:
        """Whether this mark stands."""
        return self._chosen

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        if self.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A box, filled and in bold when it stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = self._role if self._chosen else ("edge" if self.isEnabled() else "line")
        painter.setPen(QPen(theme.colour(edge)))
        painter.setBrush(theme.colour(self._role if self._chosen else "surface"))
        painter.drawRoundedRect(box, theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        painter.setFont(theme.font(theme.TEXT_PT, bold=self._chosen))
        ink = "surface" if self._chosen else ("ink" if self.isEnabled() else "muted")
        painter.setPen(theme.colour(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.mark)


class ThemeRow(QFrame):
    """``marked`` gives a mark, ``entered`` says that the keyboard came here, ``stepped`` gives +1 or -1 for the arrows
    (the area around would scroll); other keys are handled by the page."""

    stepped = Signal(int)
    marked = Signal(str)
    conflict_asked = Signal()
    entered = Signal()

    def __init__(self, place: int, found: RoundTheme) -> None:
        super().__init__()
        self._theme, self._mark = found, UNSEEN
        self._asks = self._here = False
        role = theme.theme_role(place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("finding", True)
        self.boxes = {mark: MarkBox(mark, role) for mark in (*SCALE, ABSTAIN, CONFLICT)}
        self.label = Label(bold=True, wrap=True)
        self.sentence = Label(tone="muted", wrap=True)
        self.help = Label(points=theme.SMALL_PT, tone="muted", wrap=True)
        self.help.hide()
        self._lay_out(role)
        for mark, box in self.boxes.items():
            box.pressed.connect(lambda mark=mark: self._press(mark))
        self.retranslate()

    def _lay_out(self, role: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, 5, theme.SMALL, 5)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(IconLabel(role, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.label, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(theme.TIGHT)
        for mark, box in self.boxes.items():
            if mark == ABSTAIN:
                boxes.addSpacing(theme.SMALL)
            boxes.addWidget(box)
        boxes.addStretch(1)
        column.addLayout(head)
        column.addLayout(boxes)
        column.addWidget(self.sentence)
        column.addWidget(self.help)

    def show_mark(self, mark: str, *, asks: bool) -> None:
        """Show the mark that stands; ``asks``: a reason is still wanted."""
        if (mark, asks) == (self._mark, self._asks):
            return
        self._mark, self._asks = mark, asks
        for value, box in self.boxes.items():
            box.show_chosen(value == mark)
        self._say()

    @property
    def mark(self) -> str:
        """The mark shown."""
        return self._mark

    def show_help(self, shown: bool) -> None:
        """Show what to look at under this theme."""
        self.help.setVisible(shown and bool(self.help.text()))

    def set_open(self, is_open: bool) -> None:
        """Whether marks may change."""
        for box in self.boxes.values():
            box.setEnabled(is_open)

    def retranslate(self) -> None:
        """Set every text again."""
        self.label.setText(words.said(self._theme.label))
        self.help.setText(words.criteria(self._theme))
        for mark, box in self.boxes.items():
            box.setToolTip(words.mark_name(self._theme, mark))
            box.setAccessibleName(words.mark_name(self._theme, mark))
        self._say()

    def _say(self) -> None:
        said = words.grade_sentence(self._theme, self._mark)
        asked = QCoreApplication.translate("Ballot", "a short reason is asked")
        self.sentence.setText(f"{said} · {asked}" if self._asks else said)
        tone = "caution" if self._asks else "muted"
        if self.sentence.property("tone") != tone:
            self.sentence.set_tone(tone)
        self.setAccessibleName(f"{self.label.text()}. {self.sentence.text()}")
        self.setAccessibleDescription(self.help.text())

    def _press(self, mark: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if mark == CONFLICT:
            self.conflict_asked.emit()
        else:
            self.marked.emit(mark)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here: say so, by more than a colour."""
        super().focusInEvent(event)
        self.show_here(True)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbouring theme."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def show_here(self, here: bool) -> None:
        """Frame the current theme."""
        if here == self._here:
            return
        self._here = here
        self.setProperty("finding", "current" if here else "true")
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Painted boxes follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for box in self.boxes.values():
                box.update()
