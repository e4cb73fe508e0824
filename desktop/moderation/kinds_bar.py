"""The small menu that gives a kind to a marked passage: one button a kind, one digit a button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from desktop import theme
from desktop.moderation import finding_words
from desktop.moderation.finding_words import DIGITS, MARKED
from desktop.widgets import Button, Label
from desktop.widgets.flow import flow


class KindsBar(QFrame):
    """``chosen`` gives the label, and whether the same words are meant in the other texts too."""

    chosen = Signal(str, bool)
    closed = Signal()
    shown = Signal()
    """Opened or closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "accent")
        self._words, self._extending = "", False
        self.question, self.hint = Label(bold=True, wrap=True), Label(tone="muted", wrap=True)
        self.buttons = {label: Button() for label in MARKED}
        self.keep, self.cancel = Button(kind="primary"), Button(kind="flat")
        self.everywhere = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.question)
        column.addWidget(flow(*self.buttons.values(), self.keep, self.cancel))
        column.addWidget(self.everywhere)
        column.addWidget(self.hint)
        for label, button in self.buttons.items():
            button.clicked.connect(lambda _=False, label=label: self._choose(label))
        self.keep.clicked.connect(lambda: self._choose(""))
        self.cancel.clicked.connect(self.closed)
        self.hide()

    def ask(self, words: str, *, extending: bool) -> None:
        """Which kind are ``words``? ``extending``: a finding is being set, its kind is known."""
        self._words, self._extending = words, extending
        if self.isHidden():
            self.everywhere.setChecked(False)
        self.retranslate()
        self.show()

    def choose_digit(self, digit: int) -> None:
        """The kind of a digit; when extending, the digits do nothing."""
        if not self._extending:
            self._choose(MARKED[digit - 1])

    def toggle_everywhere(self) -> None:
        """Mean the other texts too, or not."""
        self.everywhere.toggle()

    def setVisible(self, visible: bool) -> None:
        """Tell those who make room."""
        super().setVisible(visible)
        self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Escape closes."""
        key = Qt.Key(event.key())
        if key in DIGITS:
            self.choose_digit(DIGITS[key])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        short = self._words if len(self._words) <= 60 else self._words[:59] + "…"
        self.question.setText((
            QCoreApplication.translate("Findings", "How far does it go? “{words}”") if self._extending
            else QCoreApplication.translate("Findings", "What is “{words}”?")).format(words=short))
        for digit, (label, button) in enumerate(self.buttons.items(), 1):
            button.set_text(f"{digit}  {finding_words.label_word(label)}")
            button.setAccessibleName(finding_words.label_word(label))
            button.setVisible(not self._extending)
        self.keep.set_text(QCoreApplication.translate("Findings", "Keep it so (Enter)"))
        self.keep.setVisible(self._extending)
        self.cancel.set_text(QCoreApplication.translate("Findings", "Cancel (Esc)"))
        self.everywhere.setText(QCoreApplication.translate("Findings", "The same words in the other texts too (P)"))
        self.everywhere.setAccessibleName(self.everywhere.text())
        self.hint.setText(QCoreApplication.translate(
            "Findings", "Shift and the arrows → ← move the end word by word, the arrows alone move the beginning."))

    def _choose(self, label: str) -> None:
        self.chosen.emit(label, self.everywhere.isChecked())
