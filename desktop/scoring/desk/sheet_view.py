"""The analysis sheets of the proposals that one reports on: relevance, putting in perspective, summary."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QSizePolicy, QSplitter, QVBoxLayout,
    QWidget,
)

from desktop import i18n, theme
from desktop.contributions.reading import ReadingText
from desktop.scoring.desk.sheet_presenter import FIELDS, Fields, SheetLine
from desktop.widgets import Button, Card, Chip, Label, States, primary, scrolled
from governance.scoring.validity import LONGEST_SHEET

_NUMBER: Final = Qt.ItemDataRole.UserRole


class SheetView(QWidget):
    """Proposals on the left, the three fields on the right; ``print_chosen`` gives a file to write."""

    proposal_chosen = Signal(int)
    record_chosen = Signal()
    print_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line: SheetLine | None = None
        self.list = QListWidget()
        self.list.setMinimumWidth(196)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(self._choose)
        self.card, self.reading = Card(), ReadingText()
        self.state = Chip()
        self.labels = {name: Label(bold=True, wrap=True) for name in FIELDS}
        self.fields = {name: QPlainTextEdit() for name in FIELDS}
        for name, field in self.fields.items():
            field.setTabChangesFocus(True)
            field.setMinimumHeight(76)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            field.textChanged.connect(self._typed)
            self.labels[name].setBuddy(field)
        self.record, self.print = primary(icon="check", key="Ctrl+Return"), Button(icon="download")
        self.record.clicked.connect(self.record_chosen)
        self.print.clicked.connect(self._ask_file)
        self.states = States(self._splitter())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self.retranslate()

    def _splitter(self) -> QSplitter:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.reading)
        for name in FIELDS:
            column.addWidget(self.labels[name])
            column.addWidget(self.fields[name], 1)
        self.card.header.addWidget(self.state)
        self.card.body.addWidget(scrolled(inner), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        buttons.addWidget(self.record)
        self.card.body.addLayout(buttons)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.MEDIUM)
        for widget, share in ((self.list, 1), (self.card, 3)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([280, 900])
        return splitter

    def show_lines(self, lines: Sequence[SheetLine], number: int | None) -> None:
        """The proposals of this rapporteur; ``number`` is chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(_item_words(line))
            item.setData(_NUMBER, line.proposal.number)
            item.setSizeHint(QSize(0, 52))
            self.list.addItem(item)
            if line.proposal.number == number:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if lines:
            self.states.show_content()
        else:
            self._line = None
            self._say_none()

    def show_line(self, line: SheetLine, typed: Fields) -> None:
        """One proposal and its sheet as it stands."""
        self._line = None
        for name, text in zip(FIELDS, typed, strict=True):
            self.fields[name].setPlainText(text)
        self._line = line
        self.card.set_title(line.proposal.title)
        self.reading.set_text(line.proposal.body)
        self._say_state()

    def show_recorded(self, line: SheetLine) -> None:
        """The sheet is recorded."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_NUMBER) == line.proposal.number:
                item.setText(_item_words(line))
        if self._line is not None and self._line.proposal.number == line.proposal.number:
            self._line = line
            self._say_state()

    def typed(self) -> Fields:
        """What stands in the three fields."""
        relevance, perspective, summary = (self.fields[name].toPlainText()[:LONGEST_SHEET] for name in FIELDS)
        return relevance, perspective, summary

    def retranslate(self) -> None:
        """Set every text again."""
        names = {
            "relevance": QCoreApplication.translate("Sheets", "Relevance"),
            "perspective": QCoreApplication.translate("Sheets", "Putting in perspective"),
            "summary": QCoreApplication.translate("Sheets", "Summary"),
        }
        hints = {
            "relevance": QCoreApplication.translate("Sheets", "Does it meet a need of the territory, and for whom?"),
            "perspective": QCoreApplication.translate(
                "Sheets", "What exists already, here or over the border? What would it take?"),
            "summary": QCoreApplication.translate("Sheets", "In three sentences, for the meeting."),
        }
        for name, field in self.fields.items():
            self.labels[name].setText(names[name])
            field.setAccessibleName(names[name])
            field.setPlaceholderText(hints[name])
        self.list.setAccessibleName(QCoreApplication.translate("Sheets", "Proposals you report on"))
        self.reading.setAccessibleName(QCoreApplication.translate("Sheets", "Text of the proposal"))
        self.record.set_text(QCoreApplication.translate("Sheets", "Record the sheet"))
        self.print.set_text(QCoreApplication.translate("Sheets", "Save as PDF…"))
        self._say_state()
        if self._line is None and not self.list.count():
            self._say_none()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_state(self) -> None:
        line = self._line
        if line is None:
            return
        if self.typed() == line.recorded and line.recorded != ("", "", ""):
            self.state.set_state(QCoreApplication.translate("Sheets", "Recorded"), "good", "check")
        elif self.typed() == line.recorded:
            self.state.set_state(QCoreApplication.translate("Sheets", "To write"), "muted", "clock")
        else:
            self.state.set_state(
                QCoreApplication.translate("Sheets", "Not recorded yet"), "caution", "edit")

    def _typed(self) -> None:
        if self._line is not None:
            self._say_state()

    def _choose(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.proposal_chosen.emit(current.data(_NUMBER))

    def _ask_file(self) -> None:
        if self._line is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Sheets", "Save the analysis sheet"),
            f"{self._line.proposal.number}.pdf", "*.pdf")
        if name:
            self.print_chosen.emit(Path(name))

    def _say_none(self) -> None:
        self.states.show_empty(
            QCoreApplication.translate("Sheets", "No analysis sheet to write"),
            QCoreApplication.translate(
                "Sheets", "The coordinator has not named you rapporteur of a proposal in this round."), icon="file")


def _item_words(line: SheetLine) -> str:
    word = (
        QCoreApplication.translate("Sheets", "To write") if line.recorded == ("", "", "")
        else QCoreApplication.translate("Sheets", "Recorded"))
    below = QCoreApplication.translate("Sheets", "no. {number} · {state}").format(
        number=i18n.number(line.proposal.number), state=word)
    return f"{line.proposal.title}\n{below}"
