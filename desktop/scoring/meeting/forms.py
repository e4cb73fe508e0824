"""What may be entered in a meeting besides a decision: a grade somebody changes aloud, a ballot of the group, a ballot
set aside."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.meeting.marks import MarksEdit
from desktop.scoring.results import words as result_words
from desktop.scoring.results.counting import Counted
from desktop.scoring.words import explained
from desktop.widgets import Button, Label, danger, primary, scrolled
from governance.scoring.ballots import Cast
from governance.scoring.events import LONGEST_REASON

CONFIRM = "Ctrl+Return"
WIDEST = 380
"""Pixels that a button may ask for; a longer text is cut rather than the proposal beside."""


def combo() -> CalmCombo:
    """A list that may be narrower than what it holds."""
    box = CalmCombo()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box


def refill(box: QComboBox, items: list[tuple[str, Any]]) -> None:
    """Fill ``box`` again, keeping what was chosen; no signal."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(box.findData(chosen) if chosen is not None else -1)
    box.blockSignals(False)


class Form(QWidget):
    """Fields under one another, a button that says the consequence. ``recorded`` gives (kind, payload)."""

    recorded = Signal(str, object)

    def __init__(self, confirm: Button) -> None:
        super().__init__()
        self.confirm = confirm
        self.counted: Counted | None = None
        self.number: int | None = None
        self.allowed = True
        self.hint = Label(tone="muted", wrap=True)
        self._fields = QWidget()
        self.column = QVBoxLayout(self._fields)
        self.column.setContentsMargins(0, 0, theme.SMALL, 0)
        self.column.setSpacing(theme.SMALL)
        self.confirm.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.confirm.clicked.connect(self._record)

    def add(self, label: Label, field: QWidget) -> None:
        """A field under its label."""
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def finish(self) -> None:
        """Call last: the fields scroll, what is missing and the button stay in sight."""
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.SMALL)
        outer.addWidget(scrolled(self._fields), 1)
        outer.addWidget(self.hint)
        outer.addWidget(self.confirm)

    def width_needed(self) -> int:
        """Pixels below which a field would be cut: what scrolls up and down only must have its width."""
        return max(self._fields.minimumSizeHint().width() + 16, min(self.confirm.sizeHint().width(), WIDEST))

    def show_proposal(self, counted: Counted | None, number: int | None) -> None:
        """The proposal concerned; another one empties the fields."""
        other = number != self.number or (
            self.counted is not None and counted is not None and counted.state.digest != self.counted.state.digest)
        self.counted, self.number = counted, number
        if other:
            self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Nothing chosen."""

    def retranslate(self) -> None:
        """Say everything again."""

    def missing(self) -> str:
        """What is still to enter, "" when it can be recorded."""
        return ""

    def payload(self) -> tuple[str, dict[str, object]]:
        """(kind, data) of what is entered."""
        raise NotImplementedError

    def check(self) -> None:
        """Allow recording, or say what is missing."""
        said = self.missing() if self.counted is not None and self.number is not None else ""
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self.confirm.setEnabled(self.allowed and self.counted is not None and self.number is not None and not said)

    def _record(self) -> None:
        if self.isVisible() and self.confirm.isEnabled():
            self.recorded.emit(*self.payload())


def line_edit() -> QLineEdit:
    """One sentence, no longer than an event holds."""
    field = QLineEdit()
    field.setMaxLength(LONGEST_REASON)
    return field


class SaidForm(Form):
    """Somebody changes grades aloud; the blind ones stay beside."""

    def __init__(self) -> None:
        super().__init__(primary(icon="comment", key=CONFIRM))
        self.who, self.marks, self.reason = combo(), MarksEdit(), line_edit()
        self._labels = Label(wrap=True), Label(wrap=True)
        self.add(self._labels[0], self.who)
        self.column.addWidget(self.marks)
        self.add(self._labels[1], self.reason)
        self.finish()
        self.who.currentIndexChanged.connect(self._chosen)
        self.marks.changed.connect(self.check)
        self.reason.textChanged.connect(self.check)

    def clear(self) -> None:
        """Nobody chosen."""
        self.who.setCurrentIndex(-1)
        self.marks.clear()
        self.reason.clear()

    def retranslate(self) -> None:
        """Say everything again."""
        names = (QCoreApplication.translate("ScoringMeeting", "Who changes a grade?"),
                 QCoreApplication.translate("ScoringMeeting", "Reason given (required)"))
        for label, field, name in zip(self._labels, (self.who, self.reason), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.who.setPlaceholderText(QCoreApplication.translate("ScoringMeeting", "Choose a person"))
        self.confirm.set_text(QCoreApplication.translate("ScoringMeeting", "Record these grades"))
        if self.counted is not None:
            refill(self.who, [(self.counted.name(member), member) for member in self.counted.round.evaluators])
            self.marks.show_round(self.counted.round)
        self._say_before()
        self.check()

    def missing(self) -> str:
        """A person, a mark per theme that differ, a reason."""
        cast = self._cast()
        if self.who.currentData() is None:
            return QCoreApplication.translate("ScoringMeeting", "Choose who speaks: their blind grades appear.")
        if self.counted is not None and (self.who.currentData(), self.number) in self._out():
            return QCoreApplication.translate(
                "ScoringMeeting", "This person has a conflict of interest here: they do not grade it.")
        if not self.marks.complete():
            return QCoreApplication.translate("ScoringMeeting", "Give a mark under each theme: 0 to 5, A or C.")
        if cast is not None and cast.grades == self.marks.grades():
            return QCoreApplication.translate("ScoringMeeting", "Change at least one grade.")
        if not self.reason.text().strip():
            return QCoreApplication.translate("ScoringMeeting", "Write the reason: it stays beside the new grade.")
        return ""

    def payload(self) -> tuple[str, dict[str, object]]:
        """As ``events.Event`` says."""
        return "said", {
            "proposal": self.number, "member": self.who.currentData(), "grades": self.marks.grades(),
            "reason": self.reason.text().strip()}

    def _out(self) -> set[tuple[str, int]]:
        if self.counted is None:
            return set()
        ballots = self.counted.state.ballots
        return {place for place, level in ballots.conflicts.items() if level == "hard"} | set(ballots.withdrawn)

    def _cast(self) -> Cast | None:
        if self.counted is None or self.number is None or self.who.currentData() is None:
            return None
        return self.counted.state.ballots.final.get((self.who.currentData(), self.number))

    def _chosen(self) -> None:
        """Begin with the grades that stand."""
        cast = self._cast()
        self.marks.clear()
        if cast is not None:
            self.marks.set_grades(cast.grades)
        self._say_before()
        self.check()

    def _say_before(self) -> None:
        """The blind grade stays in sight, theme by theme."""
        who, counted = self.who.currentData(), self.counted
        if counted is None or self.number is None or who is None:
            self.marks.show_notes([""] * len(self.marks.rows))
            return
        blind = counted.state.ballots.blind.get((who, self.number))
        if blind is None:
            none = QCoreApplication.translate("ScoringMeeting", "blind: none")
            self.marks.show_notes([none] * len(self.marks.rows))
            return
        said = QCoreApplication.translate("ScoringMeeting", "blind: {grade}")
        self.marks.show_notes([said.format(grade=result_words.mark(sign)) for sign in blind.grades])


class CollegialForm(Form):
    """One ballot of the group, listed and not counted."""

    def __init__(self) -> None:
        super().__init__(primary(icon="people", key=CONFIRM))
        self.marks = MarksEdit()
        self.note = Label(tone="muted", wrap=True)
        self.column.addWidget(self.note)
        self.column.addWidget(self.marks)
        self.finish()
        self.marks.changed.connect(self.check)

    def clear(self) -> None:
        """Nothing chosen."""
        self.marks.clear()

    def retranslate(self) -> None:
        """Say everything again."""
        self.note.setText(QCoreApplication.translate(
            "ScoringMeeting", "The group agrees on one ballot. It is listed beside the results; it does not replace"
            " anybody's ballot and is not counted."))
        self.confirm.set_text(QCoreApplication.translate("ScoringMeeting", "Record this ballot"))
        if self.counted is not None:
            self.marks.show_round(self.counted.round)
        self.check()

    def missing(self) -> str:
        """A mark under each theme."""
        if self.marks.complete():
            return ""
        return QCoreApplication.translate("ScoringMeeting", "Give a mark under each theme: 0 to 5, A or C.")

    def payload(self) -> tuple[str, dict[str, object]]:
        """As ``events.Event`` says."""
        return "collegial", {"proposal": self.number, "grades": self.marks.grades(), "reasons": {}}


class SetAsideForm(Form):
    """A ballot that must not count, with the reason; it is never erased."""

    def __init__(self) -> None:
        super().__init__(danger(icon="hide", key=CONFIRM))
        self.ballot, self.reason = combo(), line_edit()
        self.note = Label(tone="muted", wrap=True)
        self._labels = Label(wrap=True), Label(wrap=True)
        self.column.addWidget(self.note)
        self.add(self._labels[0], self.ballot)
        self.add(self._labels[1], self.reason)
        self.finish()
        self.ballot.currentIndexChanged.connect(lambda _: self.check())
        self.reason.textChanged.connect(lambda _: self.check())

    def clear(self) -> None:
        """Nothing chosen."""
        self.ballot.setCurrentIndex(-1)
        self.reason.clear()

    def retranslate(self) -> None:
        """Say everything again."""
        self.note.setText(QCoreApplication.translate(
            "ScoringMeeting", "The ballot stays in the record, out of the result. This cannot be undone here; the"
            " person may send another ballot."))
        names = (QCoreApplication.translate("ScoringMeeting", "Which ballot?"),
                 QCoreApplication.translate("ScoringMeeting", "Reason (required)"))
        for label, field, name in zip(self._labels, (self.ballot, self.reason), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.ballot.setPlaceholderText(QCoreApplication.translate("ScoringMeeting", "Choose a ballot"))
        self.confirm.set_text(QCoreApplication.translate("ScoringMeeting", "Set it aside"))
        refill(self.ballot, self._ballots())
        self.check()

    def _ballots(self) -> list[tuple[str, str]]:
        if self.counted is None or self.number is None:
            return []
        ballots = self.counted.state.ballots
        mine = ((member, self.number) for member in self.counted.round.evaluators)
        casts = [cast for place in mine if (cast := ballots.final.get(place)) is not None]
        casts += [
            cast for (_, number), own in ballots.contradictions.items() if number == self.number for cast in own]
        return [
            (explained(self.counted.name(cast.member), _signs(cast)), cast.event)
            for cast in sorted(casts, key=lambda cast: cast.member)]

    def missing(self) -> str:
        """A ballot and a reason."""
        if self.ballot.currentData() is None:
            return QCoreApplication.translate("ScoringMeeting", "Choose a ballot.")
        if not self.reason.text().strip():
            return QCoreApplication.translate("ScoringMeeting", "Write the reason: it stays in the record.")
        return ""

    def payload(self) -> tuple[str, dict[str, object]]:
        """As ``events.Event`` says."""
        return "set_aside", {"event": self.ballot.currentData(), "reason": self.reason.text().strip()}


def _signs(cast: Cast) -> str:
    return " · ".join(sign if sign.isdigit() else result_words.mark(sign) for sign in cast.grades)
