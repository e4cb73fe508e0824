"""Acts of the deposit that ask for a word: commit, settle between two devices, take a new key after a backup."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget,
)

from desktop import i18n, theme
from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.desk import deposit_words, words
from desktop.scoring.desk.book import Tally
from desktop.widgets import Button, IconLabel, Label, primary
from desktop.widgets.confirm import Confirm

_REFERENCE: Final = re.compile(r"\b[0-9a-f]{64}\b")


def confirm_commitment(round_name: str, tally: Tally, parent: QWidget | None) -> Confirm:
    """Says what a commitment holds and what cannot be undone; asks for a typed word."""
    dialog = Confirm(
        QCoreApplication.translate("Deposit", "commit"), QCoreApplication.translate("Deposit", "Commit my ballots"),
        "lock", parent)
    dialog.setWindowTitle(QCoreApplication.translate("Deposit", "Commit your ballots"))
    dialog.warning.setText(deposit_words.irreversible(round_name))
    dialog.keep.set_text(QCoreApplication.translate("Deposit", "Not yet"))
    for sentence in words.tally_sentences(tally):
        dialog.details.addWidget(Label(sentence, wrap=True, bold=True))
    return dialog


def references(text: str) -> list[str]:
    """The references (64 hexadecimal characters) in what was pasted, in order, once each."""
    return list(dict.fromkeys(_REFERENCE.findall(text.lower())))


class Resolution(QDialog):
    """``resolved`` gives (proposal, references of the ballots replaced), ``adopted`` (device, event)."""

    resolved = Signal(int, list)
    adopted = Signal(str, str)

    def __init__(self, proposals: tuple[int, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(560)
        self.setWindowTitle(QCoreApplication.translate("Deposit", "Two of my devices disagree"))
        self.ballot, self.copy = QRadioButton(), QRadioButton()
        self.ballot.setText(QCoreApplication.translate("Deposit", "The ballot of this desk stands for:"))
        self.copy.setText(QCoreApplication.translate(
            "Deposit", "Another of my devices was copied: say which of its ends is mine"))
        self.ballot.setChecked(True)
        self.proposal = CalmCombo()
        self.proposal.setAccessibleName(self.ballot.text())
        for number in proposals:
            self.proposal.addItem(QCoreApplication.translate("Ballot", "no. {number}").format(
                number=i18n.number(number)), number)
        self.pasted = QPlainTextEdit()
        self.pasted.setTabChangesFocus(True)
        self.pasted.setFixedHeight(84)
        self.notice = Label(tone="bad", wrap=True)
        self.notice.hide()
        self.keep = Button(QCoreApplication.translate("Deposit", "Close"))
        self.confirm = primary(QCoreApplication.translate("Deposit", "This is my word"), icon="check")
        self.keep.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self._lay_out()

    def _lay_out(self) -> None:
        prompt = Label(QCoreApplication.translate(
            "Deposit", "Paste the references that the coordinator gave you:"), wrap=True)
        prompt.setBuddy(self.pasted)
        self.pasted.setAccessibleName(prompt.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(Label(QCoreApplication.translate(
            "Deposit", "Only you can settle it: the coordinator may set a ballot aside, never rewrite it."), wrap=True))
        for widget in (self.ballot, self.proposal, self.copy, prompt, self.pasted, self.notice):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.confirm)
        layout.addLayout(buttons)

    def _confirm(self) -> None:
        found = references(self.pasted.toPlainText())
        if self.copy.isChecked() and len(found) == 2:
            self.adopted.emit(found[0], found[1])
            self.accept()
        elif self.ballot.isChecked() and found and self.proposal.currentData() is not None:
            self.resolved.emit(self.proposal.currentData(), found)
            self.accept()
        else:
            self.notice.setText(
                QCoreApplication.translate(
                    "Deposit", "Two references are needed, the device and the event: keep the line of the version that"
                    " stands.")
                if self.copy.isChecked() else QCoreApplication.translate(
                    "Deposit", "No reference was found in what you pasted: each has 64 letters and digits."))
            self.notice.show()
            self.pasted.setFocus()


def ask_resolution(proposals: tuple[int, ...], parent: QWidget | None) -> Resolution:
    """The dialog that settles between two devices."""
    return Resolution(proposals, parent)


class RenewPanel(QFrame):
    """A backup was put back: this desk needs a new key; ``asked`` gives the passphrase."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "caution")
        self.title, self.sentence = Label(bold=True, wrap=True), Label(wrap=True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self._ask)
        self.button = Button(icon="refresh")
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(IconLabel("warning", "caution", 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        self.hide()

    def show_asked(self, restored: bool) -> None:
        """Ask, or not."""
        self.passphrase.clear()
        self.setVisible(restored)

    def retranslate(self) -> None:
        """Set every text again."""
        self.title.setText(QCoreApplication.translate("Deposit", "This desk was put back from a backup"))
        self.sentence.setText(QCoreApplication.translate(
            "Deposit", "It said more, once, than it holds now. So that nobody can doubt your ballots, take a new key "
            "for this desk, then save your joining file and send it: the coordinator enrols it as after a lost device. "
            "What is still here becomes drafts."))
        name = QCoreApplication.translate("Deposit", "Passphrase of the desk")
        self.passphrase.setPlaceholderText(name)
        self.passphrase.setAccessibleName(name)
        self.button.set_text(QCoreApplication.translate("Deposit", "Take a new key"))

    def _ask(self) -> None:
        if self.passphrase.text():
            self.asked.emit(self.passphrase.text())
