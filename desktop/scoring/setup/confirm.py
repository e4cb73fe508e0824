"""Asked before a round is signed: what it holds, that nothing of it changes afterwards, a word to type."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.scoring.setup import words
from desktop.scoring.setup.plan import Matter, Plan
from desktop.widgets import Label
from desktop.widgets.confirm import Confirm


class ConfirmRound(Confirm):
    """Says again what is signed."""

    def __init__(self, plan: Plan, matter: Matter, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ScoringSetup", "round"),
            QCoreApplication.translate("ScoringSetup", "Sign and open the round"), "edit", parent)
        self.setWindowTitle(QCoreApplication.translate("ScoringSetup", "Sign and open the round"))
        self.warning.setText(words.never_again())
        self.keep.set_text(QCoreApplication.translate("ScoringSetup", "Do not sign"))
        for sentence in words.summary(plan, matter):
            self.details.addWidget(Label(sentence, wrap=True))
