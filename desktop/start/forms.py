"""The two forms of the start screen: open a dossier, make a new one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop import theme
from desktop.start.strength import Strength, strength
from desktop.widgets import Button, Card, Chip, Label, primary

if TYPE_CHECKING:  # a type only
    from governance.store.rows import Member


@dataclass(frozen=True, slots=True)
class NewDossier:
    """What the form of a new dossier says; ``charter`` None is the supplied one."""

    folder: Path
    name: str
    passphrase: str
    charter: Path | None


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog for a folder; ``then`` gets it."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return _asked(dialog, then)


def ask_file(parent: QWidget, title: str, pattern: str, then: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog for a file like ``pattern`` (``*.toml``); ``then`` gets it."""
    dialog = QFileDialog(parent, title, "", pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _asked(dialog, then)


def _asked(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class Form(Card):
    """Fields with their labels above a row of buttons; Enter submits, the back button returns to the list."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = QFormLayout()
        self.fields.setHorizontalSpacing(theme.LARGE)
        self.fields.setVerticalSpacing(theme.MEDIUM)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.body.addLayout(self.fields)
        self._labels: list[tuple[QLabel, QWidget]] = []
        self.notice = Label(wrap=True, tone="bad")
        self.notice.hide()
        self.body.addWidget(self.notice)
        self.body.addStretch(1)
        buttons = QHBoxLayout()
        self.back_button = Button(icon="chevron_left")
        self.back_button.clicked.connect(self.back)
        self.submit = primary()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.submit)
        self.body.addLayout(buttons)

    def field(self, widget: QWidget, beside: QWidget | None = None) -> QLabel:
        """Add a field, with another widget on its right if given; its label is set by ``name_fields``."""
        label = QLabel()
        label.setBuddy(widget)
        label.setMinimumHeight(theme.ROW_HEIGHT)
        place: QWidget = widget
        if beside is not None:
            place = QWidget()
            row = QHBoxLayout(place)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.SMALL)
            row.addWidget(widget, 1)
            row.addWidget(beside)
        self.fields.addRow(label, place)
        self._labels.append((label, widget))
        return label

    def name_fields(self, *names: str) -> None:
        """Label the fields, in the order they were added."""
        for (label, widget), name in zip(self._labels, names, strict=True):
            label.setText(name)
            widget.setAccessibleName(name)

    def complain(self, sentence: str) -> None:
        """Say what is wrong; nothing to say hides the line."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def set_waiting(self, waiting: bool) -> None:
        """While the work is under way."""
        self.submit.setEnabled(not waiting)
        self.back_button.setEnabled(not waiting)


def passphrase_field() -> QLineEdit:
    """A field whose letters do not show."""
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


class OpenForm(Form):
    """Who, and the passphrase; ``asked`` gives (folder, passphrase, member id or None)."""

    asked = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.folder, self.desk = Path(), False
        self._where = Label(tone="muted", wrap=True)
        self.body.insertWidget(0, self._where)
        self.member = QComboBox()
        self.passphrase = passphrase_field()
        self.field(self.member)
        self.field(self.passphrase)
        self.passphrase.returnPressed.connect(self._ask)
        self.submit.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Set every text again."""
        self.name_fields(
            QCoreApplication.translate("Start", "Who are you?"), QCoreApplication.translate("Start", "Passphrase"),
        )
        self.submit.set_text(
            QCoreApplication.translate("Start", "Open the desk") if self.desk
            else QCoreApplication.translate("Start", "Open the dossier"))
        self.back_button.set_text(QCoreApplication.translate("Start", "Back"))
        self.set_title(QCoreApplication.translate("Start", "Open “{name}”").format(name=self.folder.name))

    def prepare(self, folder: Path, members: "Sequence[Member]", *, desk: bool = False) -> None:
        """Ask for the passphrase of ``folder`` (a ``desk``: an evaluator's), and who is there if there are several."""
        self.folder, self.desk = folder, desk
        self._where.setText(str(folder))
        self.member.clear()
        for member in members:
            self.member.addItem(member.name, member.id)
        self.fields.setRowVisible(0, len(members) > 1)
        self.passphrase.clear()
        self.complain("")
        self.set_waiting(False)
        self.retranslate()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self.submit.isEnabled():
            several = self.member.count() > 1
            self.asked.emit(self.folder, self.passphrase.text(), self.member.currentData() if several else None)


class NewForm(Form):
    """Folder, name, passphrase twice, charter; ``asked`` gives a ``NewDossier``."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.folder, self.name, self.charter = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase, self.again = passphrase_field(), passphrase_field()
        self.hint = Chip()
        self._folder_button, self._charter_button = Button(icon="folder"), Button(icon="charter")
        self._folder_button.clicked.connect(self._choose_folder)
        self._charter_button.clicked.connect(self._choose_charter)
        self.field(self.folder, self._folder_button)
        self.field(self.name)
        self.field(self.passphrase, self.hint)
        self.field(self.again)
        self.field(self.charter, self._charter_button)
        self._warning = Label(tone="muted", wrap=True)
        self.body.insertWidget(1, self._warning)
        self.passphrase.textChanged.connect(self._judge)
        self.again.returnPressed.connect(self._ask)
        self.submit.clicked.connect(self._ask)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(QCoreApplication.translate("Start", "New dossier"))
        self.name_fields(
            QCoreApplication.translate("Start", "Folder, new or empty"),
            QCoreApplication.translate("Start", "Your name, as colleagues will see it"),
            QCoreApplication.translate("Start", "Passphrase"),
            QCoreApplication.translate("Start", "Passphrase, once more"),
            QCoreApplication.translate("Start", "Charter of minimisation"),
        )
        self._warning.setText(QCoreApplication.translate(
            "Start",
            "The passphrase encrypts everything. Nobody can recover it, not even us: keep it where your organisation "
            "keeps its secrets.",
        ))
        choose = QCoreApplication.translate("Start", "Choose…")
        self._folder_button.set_text(choose, name=QCoreApplication.translate("Start", "Choose the folder"))
        self._charter_button.set_text(choose, name=QCoreApplication.translate("Start", "Choose a charter file"))
        self.charter.setPlaceholderText(QCoreApplication.translate("Start", "Supplied charter: PITER ALPIMED"))
        self.passphrase.setPlaceholderText(QCoreApplication.translate("Start",
            "Four words that only you would put together"))
        self.submit.set_text(QCoreApplication.translate("Start", "Create the encrypted dossier"))
        self.back_button.set_text(QCoreApplication.translate("Start", "Back"))
        self._judge(self.passphrase.text())

    def prepare(self) -> None:
        """Empty the form."""
        for edit in (self.folder, self.name, self.passphrase, self.again, self.charter):
            edit.clear()
        self.complain("")
        self.set_waiting(False)
        self.folder.setFocus()

    def _judge(self, text: str) -> None:
        words: dict[Strength, tuple[str, str, str]] = {
            "short": (QCoreApplication.translate("Start", "too short"), "bad", "warning"),
            "weak": (QCoreApplication.translate("Start", "easy to guess"), "caution", "warning"),
            "good": (QCoreApplication.translate("Start", "good"), "good", "check"),
            "strong": (QCoreApplication.translate("Start", "very good"), "good", "check"),
        }
        self.hint.set_state(*words[strength(text)])
        self.hint.setVisible(bool(text))

    def _choose_folder(self) -> None:
        title = QCoreApplication.translate("Start", "Choose the folder")
        ask_folder(self, title, lambda path: self.folder.setText(str(path)))

    def _choose_charter(self) -> None:
        title = QCoreApplication.translate("Start", "Choose a charter file")
        ask_file(self, title, "*.toml", lambda path: self.charter.setText(str(path)))

    def _ask(self) -> None:
        if not self.submit.isEnabled():
            return
        if not self.folder.text().strip():
            self.complain(QCoreApplication.translate("Start", "Choose the folder where the dossier will live."))
            self.folder.setFocus()
        elif self.passphrase.text() != self.again.text():
            self.complain(QCoreApplication.translate("Start", "The two passphrases differ: type the second one again."))
            self.again.clear()
            self.again.setFocus()
        else:
            self.complain("")
            charter = self.charter.text().strip()
            self.asked.emit(NewDossier(
                Path(self.folder.text().strip()), self.name.text().strip(), self.passphrase.text(),
                Path(charter) if charter else None,
            ))
