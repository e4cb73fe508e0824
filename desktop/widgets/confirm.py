"""Asks for a typed word before an act that nobody can take back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.basic import Button, IconLabel, Label, primary


class Confirm(QDialog):
    """A warning, details, a word to type; the main button works once it is typed."""

    def __init__(self, word: str, button: str, icon: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._wanted = word
        self.setMinimumWidth(560)
        self.warning = Label(wrap=True)
        self.details = QVBoxLayout()
        self.details.setSpacing(theme.SMALL)
        prompt = Label(
            QCoreApplication.translate("Publication", "To confirm, type the word “{word}”:").format(word=word))
        self.word = QLineEdit()
        self.word.setAccessibleName(prompt.text())
        self.word.textChanged.connect(lambda _text: self._check())
        prompt.setBuddy(self.word)
        self.keep = Button()
        self.confirm = primary(button, icon=icon)
        self.keep.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.accept)
        self.confirm.setDefault(True)
        self._lay_out(prompt)
        self._check()
        self.word.setFocus()

    def _lay_out(self, prompt: Label) -> None:
        warning = QHBoxLayout()
        warning.setSpacing(theme.MEDIUM)
        warning.addWidget(IconLabel("warning", "caution", 32))
        warning.addWidget(self.warning, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.LARGE)
        layout.addLayout(warning)
        layout.addLayout(self.details)
        layout.addWidget(prompt)
        layout.addWidget(self.word)
        layout.addLayout(buttons)

    def _check(self) -> None:
        self.confirm.setEnabled(self.word.text().strip().casefold() == self._wanted.casefold())
