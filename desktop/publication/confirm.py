"""Asks for a typed word before a publication, which nobody can take back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import words
from desktop.widgets import Button, IconLabel, Label, primary


class ConfirmPublication(QDialog):
    """``folder`` is where to write; the button works once the word is typed."""

    def __init__(self, folder: Path, tables: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._tables = tables
        self.setWindowTitle(QCoreApplication.translate("Publication", "Publish open data"))
        self.setMinimumWidth(560)
        self._where = Label(wrap=True)
        browse = Button(QCoreApplication.translate("Publication", "Another folder…"), icon="folder")
        browse.clicked.connect(self._browse)
        prompt = Label(
            QCoreApplication.translate("Publication", "To confirm, type the word “{word}”:").format(
                word=words.confirmation()))
        self.word = QLineEdit()
        self.word.setAccessibleName(prompt.text())
        self.word.textChanged.connect(lambda _text: self._check())
        prompt.setBuddy(self.word)
        keep = Button(QCoreApplication.translate("Publication", "Do not publish"))
        self.publish = primary(words.publish_button(tables).removesuffix("…"), icon="publication")
        keep.clicked.connect(self.reject)
        self.publish.clicked.connect(self.accept)
        self.publish.setDefault(True)
        self._lay_out(browse, prompt, keep)
        self._check()
        self._show_folder()
        self.word.setFocus()

    def _lay_out(self, browse: Button, prompt: Label, keep: Button) -> None:
        warning = QHBoxLayout()
        warning.setSpacing(theme.MEDIUM)
        warning.addWidget(IconLabel("warning", "caution", 32))
        warning.addWidget(Label(
            QCoreApplication.translate(
                "Publication", "What is published cannot be taken back: whoever copies the files keeps them. Read the"
                " tables and what stays once more before you confirm."), wrap=True), 1)
        where = QHBoxLayout()
        where.addWidget(self._where, 1)
        where.addWidget(browse)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(keep)
        buttons.addWidget(self.publish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.LARGE)
        layout.addLayout(warning)
        layout.addLayout(where)
        layout.addWidget(prompt)
        layout.addWidget(self.word)
        layout.addLayout(buttons)

    def _check(self) -> None:
        self.publish.setEnabled(self.word.text().strip().casefold() == words.confirmation().casefold())

    def _show_folder(self) -> None:
        self._where.setText(
            QCoreApplication.translate("Publication", "New folder: {folder}").format(
                folder=f"{self.folder.parent.name}/{self.folder.name}"))
        self._where.setToolTip(str(self.folder))

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, QCoreApplication.translate("Publication", "Where to create the folder"), str(self.folder.parent))
        if name:
            self.folder = Path(name) / self.folder.name
            self._show_folder()
