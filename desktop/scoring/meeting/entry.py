"""What is entered about the proposal under discussion: a choice of four forms, one at a time."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.intake.calm_combo import CalmCombo
from desktop.scoring import words as round_words
from desktop.scoring.meeting.decide import DecisionForm
from desktop.scoring.meeting.forms import CollegialForm, Form, SaidForm, SetAsideForm
from desktop.scoring.results.counting import Counted
from desktop.widgets import Card, Label


class EntryCard(Card):
    """``recorded`` gives the kind of what was entered and its payloads, one per proposal."""

    recorded = Signal(str, object)

    def __init__(self, *, allowed: bool) -> None:
        super().__init__()
        self._allowed = allowed
        self.act, self.stack = CalmCombo(), QStackedWidget()
        self.decision, self.said, self.group, self.aside = DecisionForm(), SaidForm(), CollegialForm(), SetAsideForm()
        self.forms: tuple[Form, ...] = (self.decision, self.said, self.group, self.aside)
        self.problem = Label(tone="bad", wrap=True)
        self.problem.hide()
        self.only = Label(tone="muted", wrap=True)
        self.only.setVisible(not allowed)
        for widget in (self.act, self.only, self.problem):
            self.body.addWidget(widget)
        self.body.addWidget(self.stack, 1)
        for form in self.forms:
            form.allowed = allowed
            form.recorded.connect(self._record)
            self.stack.addWidget(form)
        self.act.currentIndexChanged.connect(self.stack.setCurrentIndex)
        self.retranslate()

    def show_proposal(self, counted: Counted | None, number: int | None, chosen: tuple[int, ...]) -> None:
        """The proposal in focus; ``chosen``: those that a decision is for."""
        self.decision.show_several(counted, chosen)
        for form in self.forms[1:]:
            form.show_proposal(counted, number)
        self.setVisible(number is not None)
        self.problem.hide()
        self.stack.setMinimumWidth(max(form.width_needed() for form in self.forms))

    def show_problem(self, text: str) -> None:
        """What was refused, and what to do."""
        self.problem.setText(text)
        self.problem.show()

    def decide(self) -> None:
        """Give the keyboard to the decision."""
        self.act.setCurrentIndex(0)
        self.decision.outcome.setFocus()

    def finish(self) -> bool:
        """What was entered is written; whether it was a decision, whose fields stay as they were recorded."""
        here = self.stack.currentIndex()
        if here:
            self.forms[here].clear()
        return not here

    def _record(self, kind: str, data: dict[str, object]) -> None:
        numbers = self.decision.several if kind == "decision" else ()
        self.recorded.emit(kind, [data | {"proposal": number} for number in numbers] or [data])

    def retranslate(self) -> None:
        """Set every text again; what is typed stays."""
        acts = (
            QCoreApplication.translate("ScoringMeeting", "Decide"),
            QCoreApplication.translate("ScoringMeeting", "Somebody changes a grade"),
            QCoreApplication.translate("ScoringMeeting", "Ballot of the group"),
            QCoreApplication.translate("ScoringMeeting", "Set a ballot aside"))
        here = max(0, self.act.currentIndex())
        self.act.blockSignals(True)
        self.act.clear()
        self.act.addItems(acts)
        self.act.setCurrentIndex(here)
        self.act.blockSignals(False)
        self.act.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "What to enter"))
        self.only.setText(round_words.only_coordinators())
        for form in self.forms:
            form.retranslate()
