"""Asks the second reader whether anything is left in a text of the sample."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop import theme
from desktop.widgets import Button, Label, primary
from desktop.widgets.flow import flow


class SampleBanner(QFrame):
    """``answered`` gives True when personal data were left; ``left`` goes back to the queue."""

    answered = Signal(bool)
    left = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "accent")
        self.question, self.explanation = Label(bold=True, wrap=True), Label(wrap=True)
        self.clean, self.leaking = primary(icon="check", key="C"), Button(icon="warning", kind="danger", key="F")
        self.back = Button(kind="flat", key="Q")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.question)
        column.addWidget(self.explanation)
        column.addWidget(flow(self.clean, self.leaking, self.back))
        self.clean.clicked.connect(lambda: self.answered.emit(False))
        self.leaking.clicked.connect(lambda: self.answered.emit(True))
        self.back.clicked.connect(self.left)
        self.hide()

    def show_sample(self, *, reading: bool, ready: bool, allowed: bool) -> None:
        """``reading``: the sample is on screen; ``ready``: a text of it is shown as it would be published."""
        self.setVisible(reading)
        for button in (self.clean, self.leaking):
            button.setEnabled(reading and ready and allowed)
        self.back.setEnabled(reading)
        self.retranslate()
        self.shown.emit()

    def retranslate(self) -> None:
        """Say everything again."""
        self.question.setText(QCoreApplication.translate(
            "Review", "Read the text as it would be published: can anyone still be recognised in it?"))
        self.explanation.setText(QCoreApplication.translate(
            "Review", "A text of the sample, kept back for a second reader. If nothing is left it leaves under the "
            "signed rule; if something is, it stays, and the share published beside the data says so."))
        self.clean.set_text(QCoreApplication.translate("Review", "Nothing is left"))
        self.leaking.set_text(QCoreApplication.translate("Review", "Something is left"))
        self.back.set_text(QCoreApplication.translate("Review", "Back to the queue"))
