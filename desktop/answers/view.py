"""The answers screen: contributions that wait for an answer or have one, the answer to write, the letters."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QSplitter, QTabBar, QVBoxLayout, QWidget

from desktop import theme
from desktop.answers import words
from desktop.answers.presenter import Typed
from desktop.contributions.columns import contribution_columns
from desktop.contributions.detail import meta_line
from desktop.contributions.reading import ReadingText
from desktop.intake.calm_combo import CalmCombo
from desktop.lists.pane import ListPane
from desktop.lists.spine_model import Source
from desktop.services import Services
from desktop.widgets import Button, Card, Chip, EmptyState, Label, Page, line, primary, scrolled
from governance.store.rows import ContributionDetail

NOTE_MS = 6_000
SHOWN_COLUMNS = ("title", "theme", "language", "date")


class AnswersView(Page):
    """List on the left, the contribution and its answer on the right."""

    answered_chosen = Signal(bool)
    contribution_chosen = Signal(object)
    answer_chosen = Signal()
    write_chosen = Signal(object, int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._default_folder = services.dossier_path / "answers"
        self._detail: ContributionDetail | None = None
        self._allowed = True
        self._answered = self._has_answer = False
        self._counts, self._pending = (0, 0), 0
        self._recorded: int | None = None
        self._written: tuple[Path, int] | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        for _ in range(2):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda index: self.answered_chosen.emit(index == 1))
        columns = [item for item in contribution_columns(services.charter) if item.key in SHOWN_COLUMNS]
        self.list = ListPane(services.runner, columns, _list_name)
        self.list.view.current_changed.connect(self.contribution_chosen)
        self.list.emptied.connect(self._say_empty)
        self.card, self.nothing = self._build_card(), EmptyState("answers")
        self.note = Chip(role="good", icon="check")
        self.open_folder, self.write = Button(icon="folder"), Button(icon="download")
        self.open_folder.clicked.connect(self._open_folder)
        self.write.clicked.connect(self._ask_folder)
        for widget in (self.note, self.open_folder, self.write):
            self.tools.addWidget(widget)
        self.note.hide()
        self.open_folder.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.note.hide)
        self._lay_out()
        self.show_nothing()
        self.ready()

    def _build_card(self) -> Card:
        card = Card()
        self._meta = Label(tone="muted", wrap=True)
        self._body = ReadingText()
        self._state = Chip(role="good", icon="check")
        self._decision_caption, self._text_caption = Label(bold=True), Label(bold=True)
        self.decision = CalmCombo()
        self.decision.currentIndexChanged.connect(lambda _index: self._enable())
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._enable)
        self._text_caption.setBuddy(self.text)
        self._decision_caption.setBuddy(self.decision)
        self.record = primary(icon="check", key="Ctrl+Return")
        self.record.clicked.connect(self._record)
        self._hint = Label(tone="muted", wrap=True)
        card.header.addWidget(self._state)
        reading = QWidget()
        inner = QVBoxLayout(reading)
        inner.setContentsMargins(0, 0, theme.SMALL, 0)
        inner.addWidget(self._body)
        inner.addStretch(1)
        card.body.addWidget(self._meta)
        card.body.addWidget(scrolled(reading), 3)
        card.body.addWidget(line())
        for widget in (self._decision_caption, self.decision, self._text_caption):
            card.body.addWidget(widget)
        card.body.addWidget(self.text, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.MEDIUM)
        buttons.addWidget(self.record)
        buttons.addWidget(self._hint, 1)
        card.body.addLayout(buttons)
        return card

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.nothing)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.MEDIUM)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setSizes([500, 600])
        self.body.addWidget(self.tabs)
        self.body.addWidget(splitter, 1)

    def show_allowed(self, allowed: bool) -> None:
        """A member who may not answer reads only."""
        self._allowed = allowed
        self.text.setReadOnly(not allowed)
        self.decision.setEnabled(allowed)
        self._enable()

    def show_list(self, source: Source, *, answered: bool) -> None:
        """List these contributions."""
        self._answered = answered
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(int(answered))
        self.tabs.blockSignals(False)
        self._recorded = None
        self.list.show_source(source)

    def refresh(self, changed: tuple[int, ...] | None) -> None:
        """Read the list again."""
        self.list.refresh(changed)

    def show_counts(self, waiting: int, answered: int, *, pending: int) -> None:
        """On the tabs and on the button that writes the letters; an empty list says what is still to moderate."""
        self._counts, self._pending = (waiting, answered), pending
        self.list.retranslate()
        self.tabs.setTabText(0, QCoreApplication.translate("Answers", "To answer (%Ln)", "", waiting))
        self.tabs.setTabText(1, QCoreApplication.translate("Answers", "Answered (%Ln)", "", answered))
        self.write.set_text(QCoreApplication.translate("Answers", "Write the %Ln PDF letter(s)…", "", answered))
        self.write.setEnabled(bool(answered))

    def show_contribution(self, detail: ContributionDetail, decision: str, text: str, *, answered: bool) -> None:
        """One contribution, its answer or what was being typed."""
        self._detail, self._has_answer = detail, answered
        self.text.setPlainText(text)
        self.decision.setCurrentIndex(self.decision.findData(decision) if decision else -1)
        self._body.set_text(detail.body or detail.row.excerpt)
        self.card.show()
        self.nothing.hide()
        self._word_card()
        if self._recorded not in (None, detail.row.id):
            self._recorded = None
            self.decision.setFocus()

    def show_nothing(self) -> None:
        """No contribution is chosen."""
        self._detail = None
        self.text.clear()
        self.decision.setCurrentIndex(-1)
        self.card.hide()
        self.nothing.show()

    def typed(self) -> Typed:
        """(decision, text) as they stand."""
        return self.decision.currentData() or "", self.text.toPlainText()

    def show_recorded(self) -> None:
        """Say so for a moment."""
        self.note.set_state(
            QCoreApplication.translate("Answers", "Answer recorded (Ctrl+Z takes it back)"), "good", "check")
        self.note.show()
        self._timer.start(NOTE_MS)

    def show_written(self, folder: Path, count: int) -> None:
        """Say where the letters are; a button opens the folder."""
        self._written = (folder, count)
        self._timer.stop()
        self._word_written()
        self.note.show()
        self.open_folder.show()

    def retranslate(self) -> None:
        """Set every text again; what is typed stays."""
        self.heading.set_full_text(QCoreApplication.translate("Answers", "Answers to contributors"))
        decision = self.decision.currentData()
        self.decision.blockSignals(True)
        self.decision.clear()
        for text, code in words.decisions():
            self.decision.addItem(text, code)
        self.decision.setPlaceholderText(QCoreApplication.translate("Answers", "Choose a decision"))
        self.decision.setCurrentIndex(self.decision.findData(decision) if decision else -1)
        self.decision.blockSignals(False)
        self._decision_caption.setText(QCoreApplication.translate("Answers", "Decision"))
        self.decision.setAccessibleName(self._decision_caption.text())
        self._body.setAccessibleName(QCoreApplication.translate("Answers", "Text of the contribution"))
        self.tabs.setAccessibleName(self.heading.full_text())
        self.open_folder.set_text(QCoreApplication.translate("Answers", "Open the folder"))
        self.nothing.say(
            QCoreApplication.translate("Answers", "No contribution chosen"),
            QCoreApplication.translate("Answers", "Choose one in the list to read it and answer."))
        self.show_counts(*self._counts, pending=self._pending)
        self._word_card()
        if self._written is not None:
            self._word_written()

    def _word_card(self) -> None:
        if self._detail is None:
            return
        self.card.set_title(self._detail.row.title)
        self._meta.setText(meta_line(self._detail))
        self._text_caption.setText(words.text_caption(self._detail.row.language))
        self.text.setAccessibleName(self._text_caption.text())
        self._state.set_state(QCoreApplication.translate("Answers", "answered"), "good", "check")
        self._state.setVisible(self._has_answer)
        self._enable()

    def _word_written(self) -> None:
        if self._written is not None:
            self.note.set_state(
                QCoreApplication.translate("Answers", "%Ln letter(s) written", "", self._written[1]), "good", "check")

    def _enable(self) -> None:
        decision, text = self.typed()
        self.record.setEnabled(self._allowed and bool(decision and text.strip()))
        self.record.set_text(
            QCoreApplication.translate("Answers", "Replace the answer") if self._has_answer
            else QCoreApplication.translate("Answers", "Record the answer"))
        if not self._allowed:
            self._hint.setText(QCoreApplication.translate(
                "Answers", "Answers are given by the publisher or the coordinator."))
        elif not decision or not text.strip():
            self._hint.setText(QCoreApplication.translate("Answers", "Choose a decision and write a text."))
        else:
            self._hint.setText("")

    def _record(self) -> None:
        """Ask for it, and remember to give the keyboard to the next contribution, which takes this one's place."""
        if self._detail is not None and not self._answered:
            self._recorded = self._detail.row.id
        self.answer_chosen.emit()

    def _say_empty(self) -> None:
        self.show_nothing()
        if self._answered:
            self.list.show_empty(
                QCoreApplication.translate("Answers", "No answer yet"),
                QCoreApplication.translate("Answers", "The answers you record appear here, ready to become letters."),
                icon="answers")
            return
        if self._pending:
            self.list.show_empty(
                QCoreApplication.translate("Answers", "Nothing accepted waits for an answer"),
                QCoreApplication.translate(
                    "Answers", "%Ln contribution(s) and comment(s) are still to moderate.", "", self._pending),
                icon="clock")
            return
        self.list.show_empty(
            QCoreApplication.translate("Answers", "Everyone has an answer"),
            QCoreApplication.translate(
                "Answers", "Proposals and projects accepted in moderation come here to receive theirs."), icon="check")

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, QCoreApplication.translate("Answers", "Where to write the letters"), str(self._default_folder))
        if name:
            self.write_chosen.emit(Path(name), self._counts[1])

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written[0])))


def _list_name() -> str:
    return QCoreApplication.translate("Answers", "Contributions to answer")
