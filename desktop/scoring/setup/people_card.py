"""Who takes part: invitations to send, joining requests that came back, what each person does in the round."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from desktop import theme
from desktop.scoring import files
from desktop.scoring.setup.plan import Plan
from desktop.scoring.words import device_code, explained
from desktop.widgets import Button, Card, Chip, ElidedLabel, Label, clear_layout, line
from desktop.widgets.flow import flow


class PeopleCard(Card):
    """``invite_chosen``: name, duties; ``files_chosen``: joining requests; ``plan_chosen``: what the persons do."""

    invite_chosen = Signal(str, tuple)
    files_chosen = Signal(list)
    plan_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._note = ""
        self._boxes: dict[tuple[str, str], QCheckBox] = {}
        self.count = Chip()
        self.header.addWidget(self.count)
        self.explanation = Label(tone="muted", wrap=True)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.setMinimumWidth(200)
        self.scores, self.deputy, self.decides = QCheckBox(), QCheckBox(), QCheckBox()
        self.scores.setChecked(True)
        for box in (self.scores, self.deputy, self.decides):
            box.setMinimumHeight(theme.ROW_HEIGHT)
        self.invite, self.choose = Button(icon="download"), Button(icon="folder", key="Ctrl+O")
        self.note = Label(tone="good", wrap=True)
        self.seats = QGridLayout()
        self.seats.setHorizontalSpacing(theme.MEDIUM)
        self.seats.setVerticalSpacing(theme.SMALL)
        self.seats.setColumnStretch(0, 3)
        self.seats.setColumnStretch(2, 3)
        self.invite.clicked.connect(self._invite)
        self.name.returnPressed.connect(self._invite)
        self.name.textChanged.connect(lambda _: self._enable())
        self.choose.clicked.connect(self._ask)
        self.body.addWidget(self.explanation)
        self.body.addWidget(flow(self.name, self.scores, self.deputy, self.decides, self.invite))
        self.body.addWidget(self.note)
        self.body.addWidget(line())
        self.body.addLayout(self.seats)
        self.body.addWidget(flow(self.choose))

    def show_plan(self, plan: Plan) -> None:
        """The persons, and what they do. The lines are made again only for other persons: the keyboard stays where it
        is."""
        former, self._plan = self._plan, plan
        if former is None or _asked(former) != _asked(plan):
            self._fill()
        self._tick()
        self._word_count()

    def show_saved(self, file: str) -> None:
        """An invitation was written."""
        self._note = file
        self.name.clear()
        self.name.setFocus()
        self._word_note()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringSetup", "Who takes part"))
        self.explanation.setText(QCoreApplication.translate(
            "ScoringSetup", "Send each person an invitation. They open it in the application, on their own computer,"
            " and send back a joining request: drop it here."))
        name = QCoreApplication.translate("ScoringSetup", "Name of the person to invite")
        self.name.setPlaceholderText(name)
        self.name.setAccessibleName(name)
        self.scores.setText(QCoreApplication.translate("ScoringSetup", "scores"))
        self.deputy.setText(QCoreApplication.translate("ScoringSetup", "stands in for you"))
        self.decides.setText(QCoreApplication.translate("ScoringSetup", "decides"))
        self.invite.set_text(QCoreApplication.translate("ScoringSetup", "Save the invitation…"))
        self.choose.set_text(QCoreApplication.translate("ScoringSetup", "Joining requests received…"))
        self._word_note()
        self._enable()
        self._fill()
        self._tick()
        self._word_count()

    def _word_note(self) -> None:
        self.note.setText(QCoreApplication.translate(
            "ScoringSetup", "Saved: {file}. Send it to the person, who answers with a joining request.").format(
            file=self._note) if self._note else "")
        self.note.setVisible(bool(self._note))

    def _word_count(self) -> None:
        count = self._plan.evaluators if self._plan is not None else 0
        said = QCoreApplication.translate("ScoringSetup", "%Ln score(s)", "", count)
        self.count.set_state(said, "good" if count >= 2 else "caution", "check" if count >= 2 else "warning")

    def _fill(self) -> None:
        clear_layout(self.seats)
        self._boxes.clear()
        plan = self._plan
        if plan is None:
            return
        you = QCoreApplication.translate("ScoringSetup", "{name} (you)").format(name=plan.coordinator)
        self._line(0, you, QCoreApplication.translate("ScoringSetup", "this dossier"), QCoreApplication.translate(
            "ScoringSetup", "coordinates"))
        self._box(0, 3, QCoreApplication.translate("ScoringSetup", "scores"), plan.coordinator, "evaluator")
        for place, person in enumerate(plan.persons, 1):
            invited = (
                QCoreApplication.translate("ScoringSetup", "invited") if person.invited
                else QCoreApplication.translate("ScoringSetup", "not invited: check aloud"))
            devices = "\n".join(device_code(key) for key in person.keys)
            self._line(place, person.name, devices, invited, tone="muted" if person.invited else "caution")
            for column, field, word in (
                (3, "evaluator", QCoreApplication.translate("ScoringSetup", "scores")),
                (4, "deputy", QCoreApplication.translate("ScoringSetup", "stands in")),
                (5, "left_out", QCoreApplication.translate("ScoringSetup", "left out")),
            ):
                self._box(place, column, word, person.name, field)

    def _tick(self) -> None:
        """Set every box without saying so."""
        plan = self._plan
        if plan is None:
            return
        persons = {person.name: person for person in plan.persons}
        for (name, field), box in self._boxes.items():
            person = persons.get(name)
            box.blockSignals(True)
            box.setChecked(plan.scores_too if person is None else getattr(person, field))
            box.blockSignals(False)
            box.setEnabled(person is None or field == "left_out" or not person.left_out)

    def _line(self, place: int, name: str, device: str, state: str, *, tone: str = "muted") -> None:
        self.seats.addWidget(ElidedLabel(name, bold=True), place, 0)
        self.seats.addWidget(Label(device, tone="muted"), place, 1)
        self.seats.addWidget(ElidedLabel(state, tone=tone), place, 2)

    def _box(self, place: int, column: int, word: str, name: str, field: str) -> None:
        box = QCheckBox(word)
        box.setAccessibleName(explained(name, word))
        box.toggled.connect(lambda on: self._emit(name, field, on))
        self._boxes[name, field] = box
        self.seats.addWidget(box, place, column)

    def _emit(self, name: str, field: str, on: bool) -> None:
        plan = self._plan
        if plan is not None:
            own = name == plan.coordinator
            self.plan_chosen.emit(replace(plan, scores_too=on) if own else plan.with_person(name, **{field: on}))

    def _enable(self) -> None:
        self.invite.setEnabled(bool(self.name.text().strip()))

    def _invite(self) -> None:
        chosen = {"evaluator": self.scores, "deputy": self.deputy, "decider": self.decides}
        duties = tuple(duty for duty, box in chosen.items() if box.isChecked())
        if self.name.text().strip() and duties:
            self.invite_chosen.emit(self.name.text().strip(), duties)

    def _ask(self) -> None:
        chosen: list[Path] = files.ask_open(
            self, QCoreApplication.translate("ScoringSetup", "Joining requests"), "*.joining")
        if chosen:
            self.files_chosen.emit(chosen)


def _asked(plan: Plan) -> list[tuple[str, tuple[str, ...], bool]]:
    """What the lines are made from."""
    return [(person.name, person.keys, person.invited) for person in plan.persons]
