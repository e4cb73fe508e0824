"""What is said before a publication or its signature, which nobody can take back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop import theme
from desktop.publication import words
from desktop.widgets import Button, Label
from desktop.widgets.confirm import Confirm
from exports.opendata import Publication


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
