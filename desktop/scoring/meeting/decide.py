"""The form of a decision: outcome, who decides, why, who dissents, what follows. For one proposal or several."""

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from desktop import theme
from desktop.scoring.meeting import words
from desktop.scoring.meeting.forms import CONFIRM, Form, combo, line_edit, refill
from desktop.scoring.results import words as result_words
from desktop.scoring.results.counting import Counted
from desktop.widgets import Label, clear_layout, primary
from desktop.widgets.flow import FlowLayout
from governance.scoring.events import OUTCOMES
from governance.scoring.validity import LONGEST_SHEET

def deciders(counted: Counted) -> list[str]:
    """Members whom the round names to decide."""
    return [seat.member for seat in counted.round.roster if "decider" in seat.duties]


class DecisionForm(Form):
    """Says beforehand when an outcome goes against the order, and that a reason is then needed."""

    def __init__(self) -> None:
        super().__init__(primary(icon="check", key=CONFIRM))
        self.several: tuple[int, ...] = ()
        self._led: tuple[tuple[int, ...], Counted | None] | None = None
        self.outcome, self.by, self.family = combo(), combo(), combo()
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(64)
        self.what, self.who = line_edit(), line_edit()
        self.dated, self.on = QCheckBox(), QDateEdit(QDate.currentDate())
        self.on.setCalendarPopup(True)
        self.dissent: dict[str, QCheckBox] = {}
        self._dissent = QWidget()
        self._boxes = FlowLayout(self._dissent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._dissent.setSizePolicy(policy)
        self.against = Label(tone="caution", wrap=True)
        self._labels = [Label(bold=place == 0, wrap=True) for place in range(7)]
        self._lay_out()
        for box in (self.outcome, self.by, self.family):
            box.currentIndexChanged.connect(lambda _: self.check())
        self.reason.textChanged.connect(self.check)
        self.dated.toggled.connect(self.on.setEnabled)
        self.on.setEnabled(False)

    def _lay_out(self) -> None:
        outcome, by, family, reason, dissent, what, who = self._labels
        self.add(outcome, self.outcome)
        self.add(family, self.family)
        self.column.addWidget(self.against)
        self.add(reason, self.reason)
        self.add(by, self.by)
        self.column.addWidget(dissent)
        self.column.addWidget(self._dissent)
        self.add(what, self.what)
        when = QHBoxLayout()
        when.setSpacing(theme.SMALL)
        when.addWidget(self.dated)
        when.addWidget(self.on, 1)
        self.column.addLayout(when)
        self.add(who, self.who)
        self.finish()

    def show_several(self, counted: Counted | None, numbers: tuple[int, ...]) -> None:
        """The proposals to decide; the first one's decision, if it is alone, fills the fields."""
        other = numbers != self.several
        self.several = numbers
        self.show_proposal(counted, numbers[0] if numbers else None)
        if other:
            self._fill()

    def clear(self) -> None:
        """Nothing chosen."""
        for box in (self.outcome, self.family):
            box.setCurrentIndex(-1)
        self.reason.clear()
        self.what.clear()
        self.who.clear()
        self.dated.setChecked(False)
        for check in self.dissent.values():
            check.setChecked(False)

    def _fill(self) -> None:
        """What was decided already, to be corrected."""
        self.clear()
        counted = self.counted
        found = counted.state.ballots.decisions.get(self.several[0]) if counted and len(self.several) == 1 else None
        if found is not None:
            self.outcome.setCurrentIndex(self.outcome.findData(found.outcome))
            if found.family:
                self._offer_leads()
            self.by.setCurrentIndex(self.by.findData(found.by))
            self.family.setCurrentIndex(self.family.findData(found.family))
            self.reason.setPlainText(found.reason)
            self.what.setText(found.what)
            self.who.setText(found.who)
            day = QDate.fromString(found.on, "yyyy-MM-dd")
            self.dated.setChecked(day.isValid())
            if day.isValid():
                self.on.setDate(day)
            for member, check in self.dissent.items():
                check.setChecked(member in found.dissent)
        self.check()

    def retranslate(self) -> None:
        """Say everything again."""
        names = (
            QCoreApplication.translate("ScoringMeeting", "Outcome"),
            QCoreApplication.translate("ScoringMeeting", "Decided by"),
            QCoreApplication.translate("ScoringMeeting", "Into which proposal?"),
            QCoreApplication.translate("ScoringMeeting", "Reason"),
            QCoreApplication.translate("ScoringMeeting", "Who asks that their dissent be noted?"),
            QCoreApplication.translate("ScoringMeeting", "Follow-up: what?"),
            QCoreApplication.translate("ScoringMeeting", "Follow-up: who?"))
        fields = (self.outcome, self.by, self.family, self.reason, self._dissent, self.what, self.who)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.outcome.setPlaceholderText(QCoreApplication.translate("ScoringMeeting", "Choose an outcome"))
        self.family.setPlaceholderText(QCoreApplication.translate("ScoringMeeting", "Choose the lead of the family"))
        self.what.setPlaceholderText(QCoreApplication.translate(
            "ScoringMeeting", "For instance: a meeting with the citizens who ask for it"))
        self.dated.setText(QCoreApplication.translate("ScoringMeeting", "On"))
        self.dated.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "The follow-up has a date"))
        self.on.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "Date of the follow-up"))
        refill(self.outcome, [(result_words.outcome(code), code) for code in OUTCOMES])
        if self.counted is not None:
            self._choices(self.counted)
        self.check()

    def _choices(self, counted: Counted) -> None:
        found = deciders(counted)
        refill(self.by, [(counted.name(member), member) for member in found])
        if self.by.currentIndex() < 0 and found:
            self.by.setCurrentIndex(0)
        members = [seat.member for seat in counted.round.roster]
        if list(self.dissent) != members:
            clear_layout(self._boxes)
            self.dissent = {member: QCheckBox() for member in members}
            for check in self.dissent.values():
                self._boxes.addWidget(check)
        for member, check in self.dissent.items():
            check.setText(counted.name(member))

    def check(self) -> None:
        """Say beforehand what goes against the order."""
        outcome, counted = self.outcome.currentData() or "", self.counted
        departing = [
            number for number in self.several if counted is not None and counted.against_order(number, outcome)]
        self.against.setVisible(bool(departing))
        if counted is not None and len(departing) == 1:
            self.against.setText(words.against(counted, departing[0]))
        elif departing:
            self.against.setText(QCoreApplication.translate(
                "ScoringMeeting", "%Ln of these decisions go against the order of the ballots. It is allowed, with a"
                " reason, and will show in the record.", "", len(departing)))
        merged = outcome == "merged"
        if merged:
            self._offer_leads()
        self.family.setVisible(merged)
        self._labels[2].setVisible(merged)
        again = counted is not None and any(number in counted.state.ballots.decisions for number in self.several)
        if len(self.several) > 1:
            self.confirm.set_text(QCoreApplication.translate(
                "ScoringMeeting", "Record %Ln decisions", "", len(self.several)))
        elif again:
            self.confirm.set_text(QCoreApplication.translate("ScoringMeeting", "Record a new decision"))
        else:
            self.confirm.set_text(QCoreApplication.translate("ScoringMeeting", "Record the decision"))
        super().check()

    def _offer_leads(self) -> None:
        """All the others: thousands perhaps, so only when a proposal is to be merged."""
        counted, wanted = self.counted, (self.several, self.counted)
        if counted is None or wanted == self._led:
            return
        self._led = wanted
        others = [number for number in counted.round.proposals if number not in self.several]
        refill(self.family, [(counted.title(number), number) for number in others])

    def missing(self) -> str:
        """An outcome, a decider, a lead when merged, a reason when it goes against the order."""
        if not self.outcome.currentData():
            return QCoreApplication.translate("ScoringMeeting", "Choose an outcome.")
        if self.by.currentData() is None:
            return QCoreApplication.translate("ScoringMeeting", "Choose who decides.")
        if self.outcome.currentData() == "merged" and self.family.currentData() is None:
            return QCoreApplication.translate("ScoringMeeting", "Choose the proposal that it is merged into.")
        if not self.against.isHidden() and not self.reason.toPlainText().strip():
            return QCoreApplication.translate("ScoringMeeting", "Write the reason: it is required against the order.")
        if len(self.reason.toPlainText()) > LONGEST_SHEET:
            return QCoreApplication.translate("ScoringMeeting", "The reason is too long.")
        return ""

    def payload(self) -> tuple[str, dict[str, object]]:
        """As ``events.Event`` says, for the first proposal; the others differ by their number only."""
        outcome = self.outcome.currentData()
        return "decision", {
            "proposal": self.number, "outcome": outcome, "by": self.by.currentData(),
            "reason": self.reason.toPlainText().strip(),
            "dissent": [member for member, box in self.dissent.items() if box.isChecked()],
            "family": self.family.currentData() if outcome == "merged" else 0,
            "follow_up": {
                "what": self.what.text().strip(), "who": self.who.text().strip(),
                "on": self.on.date().toString("yyyy-MM-dd") if self.dated.isChecked() else ""}}
