"""Says that an import runs and how to stop it, then what it did."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop import theme
from desktop.intake import words
from desktop.intake.reading import Outcome
from desktop.widgets import Button, Card, Label, clear_layout, primary


class RunningPage(QWidget):
    """An import under way; its rows and speed are told by the window's own progress strip."""

    cancel_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._card = Card()
        self._promise = Label(tone="muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.cancel = Button(icon="close", key="Esc")
        self.cancel.clicked.connect(self.cancel_chosen)
        self._card.body.addWidget(self.bar)
        self._card.body.addWidget(self._promise)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel)
        self._card.body.addLayout(line)
        self._card.setMaximumWidth(640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)

    def show_running(self, name: str) -> None:
        """Name the file being imported."""
        self._name = name
        self.cancel.setEnabled(True)
        self.retranslate()
        self.cancel.setFocus()

    def retranslate(self) -> None:
        """Set the texts."""
        self._card.set_title(QCoreApplication.translate("Intake", "Importing {file}").format(file=self._name))
        self.bar.setAccessibleName(self._card.title.full_text())
        self._promise.setText(QCoreApplication.translate(
            "Intake", "You may go on working elsewhere. If you stop, nothing is written: the dossier stays as it was."))
        self.cancel.set_text(QCoreApplication.translate("Intake", "Stop the import"))


class ReportPage(QWidget):
    """What an import did; every figure leads somewhere."""

    contributions_chosen = Signal(object)
    quarantine_chosen = Signal()
    next_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: Outcome | None = None
        self._waiting = 0
        self.card, self._refused_card = Card(), Card()
        self._figures = QHBoxLayout()
        self._figures.setSpacing(theme.WIDE)
        self.balance = Label(tone="muted", wrap=True)
        self._refused = Label(wrap=True)
        self._refused_why = Label(tone="muted", wrap=True)
        self._flagged = Label(wrap=True, tone="caution")
        self.see, self.correct = Button(icon="contributions"), Button(icon="quarantine")
        self.next = primary(icon="file")
        self.see.clicked.connect(self._see)
        self.correct.clicked.connect(self.quarantine_chosen)
        self.next.clicked.connect(self.next_chosen)
        self.card.body.addLayout(self._figures)
        self.card.body.addWidget(self.balance)
        buttons = QHBoxLayout()
        for button in (self.see, self.correct, self.next):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.card.body.addLayout(buttons)
        for label in (self._refused_why, self._refused, self._flagged):
            self._refused_card.body.addWidget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.card)
        layout.addWidget(self._refused_card)
        layout.addStretch(1)

    def show_report(self, row: Outcome, *, waiting: int) -> None:
        """Show what the import of ``row`` did."""
        self._row, self._waiting = row, waiting
        self.retranslate()
        (self.next if waiting else self.see).setFocus()

    def retranslate(self) -> None:
        """Set the texts."""
        row = self._row
        if row is None:
            return
        self.card.set_title(row.file_name)
        clear_layout(self._figures)
        for value, caption, tone in (
            (row.imported, QCoreApplication.translate("Intake", "new"), "good"),
            (row.updated, QCoreApplication.translate("Intake", "updated"), ""),
            (row.unchanged, QCoreApplication.translate("Intake", "unchanged"), ""),
            (row.quarantined, QCoreApplication.translate("Intake", "set aside"), "caution" if row.quarantined else ""),
        ):
            figure = QVBoxLayout()
            figure.setSpacing(0)
            figure.addWidget(Label(words.number(value), points=theme.FIGURE_PT, bold=True, tone=tone))
            figure.addWidget(Label(caption, tone="muted"))
            self._figures.addLayout(figure)
        self._figures.addStretch(1)
        self.balance.setText(words.balance(row))
        self.see.set_text(QCoreApplication.translate("Intake", "See these contributions"))
        self.correct.set_text(QCoreApplication.translate("Intake", "Correct %Ln row(s) set aside", "", row.quarantined))
        self.correct.setVisible(bool(row.quarantined))
        self.next.set_text(
            QCoreApplication.translate("Intake", "Look at the next file (%Ln left)", "", self._waiting))
        self.next.setVisible(bool(self._waiting))
        refused = len(row.refused_columns)
        self._refused_card.set_title(
            QCoreApplication.translate("Intake", "%Ln column(s) refused by the charter", "", refused)
            if refused else "")
        self._refused_card.setVisible(bool(row.refused_columns or row.flagged_columns))
        self._refused_why.setText(QCoreApplication.translate(
            "Intake", "Nobody declared a use for them, or their use has ended: only their names were noted, no value"
            " was kept. The charter may be amended before a new import."))
        self._refused.setText(", ".join(row.refused_columns))
        for label in (self._refused_why, self._refused):
            label.setVisible(bool(refused))
        self._flagged.setText(
            QCoreApplication.translate("Intake", "Look like identifiers of persons: {columns}").format(
                columns=", ".join(row.flagged_columns)))
        self._flagged.setVisible(bool(row.flagged_columns))

    def _see(self) -> None:
        if self._row is not None and self._row.import_ids:
            self.contributions_chosen.emit(self._row.import_ids[0])
