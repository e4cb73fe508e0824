"""The ballot page: proposals at the side, the one being read, its ballot; the keys of the scale work from anywhere."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.desk import words
from desktop.scoring.desk.ballot_card import STEP_KEYS, BallotCard
from desktop.scoring.desk.ballot_conflict import THEME
from desktop.scoring.desk.ballot_list import ProposalList
from desktop.scoring.desk.ballot_reading import ReadingCard
from desktop.scoring.desk.book import Book, Gap
from desktop.widgets import Label, States
from governance.scoring.events import ABSTAIN, CONFLICT

_AZERTY: Final = {"à": "0", "&": "1", "é": "2", '"': "3", "'": "4", "(": "5"}
"""What the row of digits types on a French keyboard without Shift."""


def mark_of(text: str, *, french: bool) -> str | None:
    """The mark that a key stands for, None for any other key; ``french``: the keyboard is."""
    if french:
        text = _AZERTY.get(text, text)
    text = text.upper()
    return text if text in ("0", "1", "2", "3", "4", "5", ABSTAIN, CONFLICT) else None


class BallotView(QWidget):
    """Intentions are signals; ``show_*`` say facts."""

    proposal_chosen = Signal(int)
    mark_chosen = Signal(int, str)
    reason_chosen = Signal(int, str)
    deliver_chosen = Signal(str)
    previous_chosen = Signal()
    conflict_chosen = Signal()
    declare_chosen = Signal(str, str)
    withdraw_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._book: Book | None = None
        self._number: int | None = None
        self.list, self.reading, self.card = ProposalList(), ReadingCard(), BallotCard()
        self.filter = QPushButton()
        self.filter.setCheckable(True)
        self.progress, self.gauge = Label(bold=True), QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setMinimumWidth(60)
        self.states = States(self._splitter())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.states)
        self._connect()
        self.retranslate()

    def _splitter(self) -> QSplitter:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        figures = QHBoxLayout()
        figures.setSpacing(theme.SMALL)
        figures.addWidget(self.progress)
        figures.addWidget(self.gauge, 1)
        column.addLayout(figures)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.MEDIUM)
        for widget, share in ((side, 2), (self.reading, 5), (self.card, 4)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([230, 620, 420])
        return splitter

    def _connect(self) -> None:
        self.list.chosen.connect(self.proposal_chosen)
        self.filter.toggled.connect(self._filter)
        self.card.marked.connect(self.mark_chosen)
        self.card.reasoned.connect(self.reason_chosen)
        self.card.delivered.connect(self.deliver_chosen)
        self.card.previous.connect(self.previous_chosen)
        self.card.conflict_asked.connect(self.conflict_chosen)
        self.card.panel.declared.connect(self._declared)
        self.card.panel.withdrawn.connect(self._withdrawn)

    def show_book(self, book: Book | None) -> None:
        """Another round, None for none."""
        self._book, self._number = book, None
        self.list.rows.show_book(book)
        if book is None:
            self._say_none()
            return
        self.card.show_themes(book.themes)
        self.states.show_content()
        self.show_progress()

    def show_loading(self) -> None:
        """The round is being opened."""
        self.states.show_loading(QCoreApplication.translate("Ballot", "Opening the round"))

    def show_proposal(self, number: int, photographs: Mapping[str, bytes]) -> None:
        """One proposal and its ballot."""
        self._number = number
        self.list.show_number(number)
        self._show(photographs)

    def show_changed(self, number: int, photographs: Mapping[str, bytes]) -> None:
        """The ballot of a proposal has changed."""
        self.list.rows.changed(number)
        self.show_progress()
        if number == self._number:
            self._show(photographs)

    def show_gap(self, gap: Gap | None) -> None:
        """What is missing before the ballot can be delivered."""
        self.card.show_gap(gap)

    def show_why_missing(self) -> None:
        """A revision needs a reason."""
        self.card.ask_why()

    def ask_reason(self) -> None:
        """A 0 or a 5 was given."""
        self.card.to_reason()

    def ask_conflict(self, *, late: bool) -> None:
        """Ask for the level of a conflict, or for the reason of a withdrawal."""
        self.card.ask_conflict(late=late)

    def focus_ballot(self) -> None:
        """Put the keyboard on the current theme."""
        self.card.focus_here()

    def show_progress(self) -> None:
        """How far one is."""
        if self._book is None:
            return
        tally = self._book.tally()
        self.progress.setText(words.progress(tally))
        self.gauge.setRange(0, max(1, tally.total))
        self.gauge.setValue(tally.total - tally.left)
        self.gauge.setAccessibleName(self.progress.text())
        self.filter.setText(QCoreApplication.translate("Ballot", "Only what is left (%Ln)", "", tally.left))

    def retranslate(self) -> None:
        """Set every text again."""
        self.list.setAccessibleName(QCoreApplication.translate("Ballot", "Proposals to score"))
        self.reading.retranslate()
        self.card.retranslate()
        self.show_progress()
        if self._book is None:
            self._say_none()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The scale, the themes, Enter: from anywhere on the page."""
        french = QGuiApplication.inputMethod().locale().language() == QLocale.Language.French
        mark = mark_of(event.text(), french=french)
        key = Qt.Key(event.key())
        if self._number is None or event.modifiers() & ~Qt.KeyboardModifier(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif mark == CONFLICT:
            self.conflict_chosen.emit()
        elif mark is not None:
            self.mark_chosen.emit(self.card.here, mark)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self.card.deliver).click()
        elif key in STEP_KEYS:
            self.card.step(STEP_KEYS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            area = self.reading.area.verticalScrollBar()
            area.setValue(area.value() + (1 if key == Qt.Key.Key_PageDown else -1) * area.pageStep() * 4 // 5)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, photographs: Mapping[str, bytes]) -> None:
        if self._book is None or self._number is None:
            return
        line = self._book.line(self._number)
        self.reading.show_line(line, self._book.themes, photographs)
        book, number = self._book, self._number
        self.card.show_ballot(line, book.typed(number), book.way(number), book.silent)

    def _declared(self, level: str, reason: str) -> None:
        self.card.close_panel()
        if level != THEME:
            self.declare_chosen.emit(level, reason)
            return
        self.mark_chosen.emit(self.card.here, CONFLICT)
        if reason:
            self.reason_chosen.emit(self.card.here, reason)

    def _withdrawn(self, reason: str) -> None:
        self.card.close_panel()
        self.withdraw_chosen.emit(reason)

    def _filter(self, only_left: bool) -> None:
        self.list.rows.filter(only_left, self._number)
        if self._number is not None:
            self.list.show_number(self._number)

    def _say_none(self) -> None:
        self.states.show_empty(
            QCoreApplication.translate("Ballot", "No round on this desk yet"),
            QCoreApplication.translate(
                "Ballot", "The coordinator sends a package (.round): receive it on the page “Deposit”, or drop it "
                "here."), icon="file")
