"""The next step of a round: how far it is, what to do, one main button."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from desktop import theme
from desktop.scoring import words
from desktop.scoring.board import steps
from desktop.scoring.board.steps import BoardFacts, Step
from desktop.widgets import Button, Card, Label, primary
from desktop.widgets.flow import flow


class StepCard(Card):
    """``chosen`` gives the step to do; ``package_chosen``: save the package again."""

    chosen = Signal(object)
    package_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts: BoardFacts | None = None
        self._step: Step | None = None
        self._allowed = True
        self._saved = ""
        self.sentence, self.figure = Label(wrap=True), Label(points=theme.SUBTITLE_PT, bold=True)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setFixedWidth(180)
        self.note = Label(tone="good", wrap=True)
        self.act, self.package = primary(), Button(icon="download")
        self.act.clicked.connect(self._do)
        self.package.clicked.connect(self.package_chosen)
        progress = QVBoxLayout()
        progress.setSpacing(theme.TIGHT)
        progress.addWidget(self.figure)
        progress.addWidget(self.gauge)
        row = QHBoxLayout()
        row.setSpacing(theme.WIDE)
        row.addWidget(self.sentence, 1)
        row.addLayout(progress)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.body.addWidget(flow(self.act, self.package))

    @property
    def step(self) -> Step | None:
        """What is proposed."""
        return self._step

    def show_facts(self, facts: BoardFacts) -> None:
        """Where the round stands."""
        self._facts, self._step = facts, steps.step(facts)
        self.gauge.setRange(0, max(1, len(self._step.done) + len(self._step.waited)))
        self.gauge.setValue(len(self._step.done))
        self.retranslate()

    def show_allowed(self, allowed: bool) -> None:
        """A member who does not coordinate reads only."""
        self._allowed = allowed
        self.retranslate()

    def show_saved(self, file: str) -> None:
        """``file`` was written; "": nothing to say."""
        self._saved = file
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        found = self._step
        if found is None:
            return
        said, icon = steps.button(found)
        self.set_title(steps.title(found))
        self.sentence.setText(steps.sentence(found))
        self.figure.setText(steps.figure(found))
        self.gauge.setAccessibleName(self.figure.text())
        self.act.set_text(said)
        self.act.set_icon(icon)
        allowed = self._allowed or found.code == "results"
        self.act.setEnabled(allowed)
        self.act.setToolTip("" if allowed else words.only_coordinators())
        self.package.set_text(QCoreApplication.translate("ScoringBoard", "Save the package again…"))
        self.package.setVisible(found.code != "send")
        self.package.setEnabled(self._allowed)
        self.note.setText(QCoreApplication.translate("ScoringBoard", "Saved: {file}. Send it to the members.").format(
            file=self._saved) if self._saved else "")
        self.note.setVisible(bool(self._saved))

    def _do(self) -> None:
        if self._step is not None:
            self.chosen.emit(self._step)
