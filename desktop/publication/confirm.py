"""Asks for a typed word before a signature or a publication, which nobody can take back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import words
from desktop.widgets import Button, IconLabel, Label, primary
from exports.opendata import Publication


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


class ConfirmPublication(Confirm):
    """``folder`` is where to write."""

    def __init__(self, folder: Path, tables: int, parent: QWidget | None = None) -> None:
        super().__init__(words.confirmation(), words.publish_button(tables).removesuffix("…"), "publication", parent)
        self.folder = folder
        self.publish = self.confirm
        self.setWindowTitle(QCoreApplication.translate("Publication", "Publish open data"))
        self.warning.setText(QCoreApplication.translate(
            "Publication", "What is published cannot be taken back: whoever copies the files keeps them. Read the"
            " tables and what stays once more before you confirm."))
        self.keep.set_text(QCoreApplication.translate("Publication", "Do not publish"))
        self._where = Label(wrap=True)
        browse = Button(QCoreApplication.translate("Publication", "Another folder…"), icon="folder")
        browse.clicked.connect(self._browse)
        where = QHBoxLayout()
        where.addWidget(self._where, 1)
        where.addWidget(browse)
        self.details.addLayout(where)
        self._show_folder()

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


class ConfirmSignature(Confirm):
    """Says what is signed, table by table."""

    def __init__(self, publication: Publication, seal: str, parent: QWidget | None = None) -> None:
        super().__init__(words.signature(), words.sign_button().removesuffix("…"), "edit", parent)
        self.setWindowTitle(QCoreApplication.translate("Publication", "Sign a publication"))
        self.warning.setText(QCoreApplication.translate(
            "Publication", "By signing, you answer for it that nobody can be found in these very tables, today or"
            " together with earlier publications. Your signature is entered in the journal and cannot be erased; it"
            " does not hold for any other version."))
        self.keep.set_text(QCoreApplication.translate("Publication", "Do not sign"))
        for sentence in words.signed_tables(publication):
            self.details.addWidget(Label(sentence, wrap=True))
        self.details.addWidget(Label(seal, points=theme.SMALL_PT, tone="muted", wrap=True))
