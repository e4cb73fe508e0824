"""The parts of the home page: a number that leads somewhere, a step of the approach, a thing to do."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.home.words import Figure, Step, Todo
from desktop.widgets import Button, Card, Chip, ElidedLabel, IconLabel, Label


class FigureCard(Card):
    """A large number; click, Enter or Space opens the list behind it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body.setSpacing(2)
        self._icon = IconLabel("info", "muted", 18)
        self._name = ElidedLabel(tone="muted")
        self._value = ElidedLabel(points=theme.FIGURE_PT, bold=True)
        self._sentence = Label(tone="muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._value)
        self.body.addWidget(self._sentence)
        self.body.addStretch(1)
        self._lit = False

    def show_figure(self, figure: Figure) -> None:
        """Show it."""
        self._icon.set_icon(figure.icon, "accent")
        self._name.set_full_text(figure.title)
        self._value.set_full_text(figure.value)
        self._sentence.setText(figure.sentence)
        self.setAccessibleName(f"{figure.title}: {figure.value}, {figure.sentence}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, framed when it is under the pointer or in focus."""
        super().paintEvent(event)
        if self._lit or self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.CARD_RADIUS, theme.CARD_RADIUS)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the pointer."""
        self._light(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer."""
        self._light(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        self.update()
        super().focusOutEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def _light(self, on: bool) -> None:
        self._lit = on
        self.update()


class StepCard(Card):
    """One step: its number and state in a chip, its name, where it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._chip = Chip()
        self._name = ElidedLabel(points=theme.SUBTITLE_PT, bold=True)
        self._sentence = ElidedLabel(tone="muted")
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self._chip)
        head.addWidget(self._sentence, 1)
        self.body.setSpacing(theme.GRID)
        self.body.addWidget(self._name)
        self.body.addLayout(head)

    def show_step(self, place: int, step: Step) -> None:
        """Show step number ``place``."""
        words = {
            "done": (QCoreApplication.translate("Home", "done", "state of a step"), "good", "check"),
            "now": (QCoreApplication.translate("Home", "under way", "state of a step"), "accent", "clock"),
            "later": (QCoreApplication.translate("Home", "to come", "state of a step"), "muted", ""),
        }
        self._chip.set_state(*words[step.state])
        self._name.set_full_text(f"{place}. {step.title}")
        self._sentence.set_full_text(step.sentence)


class TodoRow(QWidget):
    """A thing to do, and the button that goes there."""

    opened = Signal()

    def __init__(self, todo: Todo) -> None:
        super().__init__()
        self.setMinimumHeight(theme.ROW_HEIGHT + theme.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(IconLabel(todo.icon, todo.role, 20))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(todo.text, bold=True))
        texts.addWidget(ElidedLabel(todo.sentence, tone="muted"))
        layout.addLayout(texts, 1)
        button = Button(QCoreApplication.translate("Home", "Open"))
        name = QCoreApplication.translate("Home", "Open: {what}").format(what=todo.text)
        button.setAccessibleName(name)
        button.clicked.connect(self.opened)
        layout.addWidget(button)
