"""The proposal under discussion for everybody in the room: large text, no names, one proposal at a time."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.meeting.sheet import MeetingSheet
from desktop.scoring.results.counting import Counted
from desktop.widgets import Button, Label

POINTS = 18.0


class Projector(QWidget):
    """A window of its own, to be put on the projector. Left and right move, Up and Down scroll, Escape leaves."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet = MeetingSheet(points=POINTS, letters=True, columns=4)
        self.progress = Label(points=POINTS, bold=True)
        self.before, self.after = Button(kind="flat", icon="chevron_left"), Button(kind="flat", icon="chevron_right")
        self.leave = Button(kind="flat", icon="close")
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.leave.clicked.connect(self.close)
        for button in (self.before, self.after, self.leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows are the window's
            button.setFont(theme.font(POINTS))
        head = QHBoxLayout()
        head.setSpacing(theme.MEDIUM)
        head.addWidget(self.progress, 1)
        for button in (self.before, self.after, self.leave):
            head.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, theme.WIDE, 48, theme.WIDE)
        outer.setSpacing(theme.LARGE)
        outer.addLayout(head)
        outer.addWidget(self.sheet, 1)
        self.retranslate()

    def show_proposal(self, counted: Counted | None, number: int | None, progress: str) -> None:
        """The same proposal as on the page."""
        self.progress.setText(progress)
        self.sheet.show_proposal(counted, number)

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(QCoreApplication.translate("ScoringMeeting", "Meeting: projector"))
        self.before.set_text("", name=QCoreApplication.translate("ScoringMeeting", "Previous proposal (left arrow)"))
        self.after.set_text("", name=QCoreApplication.translate("ScoringMeeting", "Next proposal (right arrow)"))
        self.leave.set_text(QCoreApplication.translate("ScoringMeeting", "Leave   Esc"))
        self.sheet.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, scroll, leave."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1,
                 Qt.Key.Key_Space: 1}
        key = Qt.Key(event.key())
        bar = self.sheet.area.verticalScrollBar()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (80 if key == Qt.Key.Key_Down else -80))
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The page goes on alone."""
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
