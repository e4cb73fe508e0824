"""What will be signed, sentence by sentence, what is still missing, and the one main button."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop import theme
from desktop.scoring.setup import words
from desktop.scoring.setup.plan import Matter, Plan, faults
from desktop.scoring.words import only_coordinators
from desktop.widgets import Card, Label, clear_layout, line, primary


class SummaryCard(Card):
    """``sign_chosen``: everything is there, and the person wants to sign."""

    sign_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said: tuple[Plan, Matter, date] | None = None
        self._allowed, self._busy = True, False
        self.sentences, self.missing = QVBoxLayout(), QVBoxLayout()
        for column in (self.sentences, self.missing):
            column.setSpacing(theme.SMALL)
        self.sign = primary(icon="edit", key="Ctrl+Return")
        self.sign.clicked.connect(self._sign)
        self.body.addLayout(self.sentences)
        self.body.addWidget(line())
        self.body.addLayout(self.missing)
        self.body.addWidget(self.sign)
        self.body.addStretch(1)

    def show_plan(self, plan: Plan, matter: Matter, today: date) -> None:
        """Say it."""
        self._said = (plan, matter, today)
        self._word()

    def show_allowed(self, allowed: bool) -> None:
        """A member who does not coordinate reads only."""
        self._allowed = allowed
        self._word()

    def show_busy(self, busy: bool) -> None:
        """It is being signed."""
        self._busy = busy
        self._word()

    def missing_codes(self) -> list[str]:
        """What prevents signing."""
        return faults(*self._said) if self._said is not None else []

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringSetup", "What you will sign"))
        self._word()

    def _word(self) -> None:
        clear_layout(self.sentences)
        clear_layout(self.missing)
        codes = self.missing_codes()
        if self._said is not None:
            plan, matter, _ = self._said
            for sentence in words.summary(plan, matter):
                self.sentences.addWidget(Label(sentence, wrap=True))
            for code in codes:
                self.missing.addWidget(Label(words.fault(code, plan, matter), wrap=True, tone="caution"))
        if not codes:
            said = QCoreApplication.translate("ScoringSetup", "Nothing is missing. Nothing can be changed afterwards.")
            self.missing.addWidget(Label(said, wrap=True, tone="muted"))
        self.sign.set_text(
            QCoreApplication.translate("ScoringSetup", "Signing…") if self._busy
            else QCoreApplication.translate("ScoringSetup", "Sign and open the round…"))
        self.sign.setEnabled(self._allowed and not codes and not self._busy and self._said is not None)
        self.sign.setToolTip("" if self._allowed else only_coordinators())

    def _sign(self) -> None:
        if self.sign.isEnabled():
            self.sign_chosen.emit()
