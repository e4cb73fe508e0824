"""What must be in order before a publication: a line per question, the signature, the smallest correction."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

from anonymize.gate import QUESTIONS
from desktop import theme
from desktop.publication import choosing, gate_words
from desktop.widgets import Button, Card, Chip, ElidedLabel, IconLabel, Label, line
from exports.opendata import Choices, Publication

SIGNATURE = "signature"


class GateCard(Card):
    """``applied`` carries the choices that make the smallest correction."""

    applied = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self._cure: Choices | None = None
        self.chips = {code: Chip() for code in (*QUESTIONS, SIGNATURE)}
        self._names = {code: Label(bold=True) for code in self.chips}
        self.sentences = {code: Label(tone="muted", wrap=True) for code in self.chips}
        self.seal = ElidedLabel(points=theme.SMALL_PT, tone="muted")
        self.correction, self.apply = Label(wrap=True), Button(icon="check")
        self.apply.clicked.connect(self._apply)
        self._cure_frame = self._frame()
        self._grid()
        self.body.addWidget(self._cure_frame)
        self.retranslate()

    def _frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "caution")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.SMALL, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        row.addWidget(IconLabel("info", "caution", 18))
        row.addWidget(self.correction, 1)
        row.addWidget(self.apply)
        return frame

    def _grid(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(2, 1)
        for place, code in enumerate(self.chips):
            at = place if code != SIGNATURE else place + 1
            top = Qt.AlignmentFlag.AlignTop
            for label in (self._names[code], self.sentences[code]):
                label.setContentsMargins(0, 2, 0, 0)
            grid.addWidget(self.chips[code], at, 0, top | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._names[code], at, 1, top)
            grid.addWidget(self.sentences[code], at, 2, top)
        grid.addWidget(line(), len(QUESTIONS), 0, 1, 3)
        grid.addWidget(self.seal, len(self.chips) + 1, 2)
        self.body.addLayout(grid)

    def show_publication(self, publication: Publication) -> None:
        """The answers of a publication."""
        self._publication = publication
        self.retranslate()

    def show_signature(self, chip: tuple[str, str, str], sentence: str, seal: str) -> None:
        """Where the signature stands."""
        self.chips[SIGNATURE].set_state(*chip)
        self.sentences[SIGNATURE].setText(sentence)
        self.seal.set_full_text(seal)
        self.seal.setVisible(bool(seal))

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "Before publishing"))
        for code in QUESTIONS:
            self._names[code].setText(gate_words.question(code))
        self._names[SIGNATURE].setText(QCoreApplication.translate("Publication", "Signature"))
        if self._publication is None:
            self._cure_frame.hide()
            return
        for check in self._publication.gate.checks:
            self.chips[check.question].set_state(*gate_words.state(check))
            self.sentences[check.question].setText(gate_words.sentence(check))
        self._say_cure(self._publication)

    def _say_cure(self, publication: Publication) -> None:
        found = choosing.smallest(publication.gate)
        self._cure = None
        if found is not None:
            self._cure = choosing.applied(publication.choices, publication.charter, *found)
            self.correction.setText(gate_words.remedy(*found, publication.charter))
            self.apply.set_text(
                QCoreApplication.translate("Publication", "Withhold instead") if found[1].code == "wait"
                else QCoreApplication.translate("Publication", "Apply"))
            self.apply.setAccessibleName(f"{self.apply.accessibleName()} ({self.correction.text()})")
        self._cure_frame.setVisible(found is not None)
        self.apply.setVisible(self._cure is not None)

    def _apply(self) -> None:
        if self._cure is not None:
            self.applied.emit(self._cure)
