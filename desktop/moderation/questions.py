"""The questions asked before an act, one widget each: a reason, a theme, a second reader, a confirmation."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions import words
from desktop.widgets import Button, Label, danger, primary
from desktop.widgets.flow import flow
from governance.charter import Charter

CONFIRM = "Ctrl+Return"


class Question(QWidget):
    """A sentence, what is asked, an act that says its consequence, and a way back."""

    cancelled = Signal()

    def __init__(self, confirm: Button) -> None:
        super().__init__()
        self.question, self.confirm, self._cancel = Label(bold=True, wrap=True), confirm, Button(kind="flat")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SMALL)
        self._column.addWidget(self.question)
        self._cancel.clicked.connect(self.cancelled)

    def _end(self, fields: QLayout | None = None) -> None:
        if fields is not None:
            self._column.addLayout(fields)
        self._column.addWidget(flow(self.confirm, self._cancel))

    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.confirm

    def retranslate(self) -> None:
        """Say everything again, keeping what was chosen."""
        self._cancel.set_text(QCoreApplication.translate("Moderation", "Cancel"))


def _fields(*pairs: tuple[Label, QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(theme.SMALL)
    for place, (label, field) in enumerate(pairs):
        label.setBuddy(field)
        grid.addWidget(label, place, 0)
        grid.addWidget(field, place, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _box() -> QComboBox:
    """A list that may be narrower than what it holds."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


class HideQuestion(Question):
    """No reason is proposed: it is the person's to give."""

    hidden = Signal(str, str)

    def __init__(self, charter: Callable[[], Charter]) -> None:
        super().__init__(danger(icon="hide", key=CONFIRM))
        self._charter = charter
        self.reason, self.note = _box(), QLineEdit()
        self._labels = Label(), Label()
        self._end(_fields((self._labels[0], self.reason), (self._labels[1], self.note)))
        self.confirm.clicked.connect(self._confirm)
        self.note.returnPressed.connect(self._confirm)
        self.reason.currentIndexChanged.connect(lambda _: self._allow())

    def start(self) -> None:
        """Nothing chosen."""
        self.note.clear()
        self.reason.setCurrentIndex(-1)

    def first(self) -> QWidget:
        """The list of reasons."""
        return self.reason

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        chosen = self.reason.currentData()
        self.reason.clear()
        for item in self._charter().reason:
            self.reason.addItem(i18n.label(item.label), item.code)
        self.reason.setPlaceholderText(QCoreApplication.translate("Moderation", "Choose a reason"))
        self.reason.setCurrentIndex(-1 if chosen is None else self.reason.findData(chosen))
        self.question.setText(QCoreApplication.translate("Moderation", "Why hide it?"))
        names = (QCoreApplication.translate("Moderation", "Reason"),
                 QCoreApplication.translate("Moderation", "Note (optional)"))
        for label, field, name in zip(self._labels, (self.reason, self.note), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.note.setPlaceholderText(QCoreApplication.translate("Moderation", "Kept in the history, never published"))
        self.confirm.set_text(QCoreApplication.translate("Moderation", "Hide for this reason"))
        self._allow()

    def _allow(self) -> None:
        self.confirm.setEnabled(self.reason.currentData() is not None)

    def _confirm(self) -> None:
        if self.isVisible() and self.reason.currentData() is not None:
            self.hidden.emit(self.reason.currentData(), self.note.text().strip())


class ThemeQuestion(Question):
    """A theme of the charter, or none."""

    given = Signal(object)

    def __init__(self, charter: Callable[[], Charter]) -> None:
        super().__init__(primary(key=CONFIRM))
        self._charter = charter
        self.theme, self._label = _box(), Label()
        self._end(_fields((self._label, self.theme)))
        self.confirm.clicked.connect(lambda: self.given.emit(self.theme.currentData()))

    def start(self, current: str | None) -> None:
        """Begin with the theme it has."""
        self.theme.setCurrentIndex(max(0, self.theme.findData(current)))

    def first(self) -> QWidget:
        """The list of themes."""
        return self.theme

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        chosen = self.theme.currentData()
        self.theme.clear()
        self.theme.addItem(words.no_theme(), None)
        for item in self._charter().theme:
            self.theme.addItem(i18n.label(item.label), item.code)
        self.theme.setCurrentIndex(max(0, self.theme.findData(chosen)))
        self.question.setText(QCoreApplication.translate("Moderation", "Which theme?"))
        self._label.setText(QCoreApplication.translate("Moderation", "Theme"))
        self.theme.setAccessibleName(QCoreApplication.translate("Moderation", "Theme"))
        self.confirm.set_text(QCoreApplication.translate("Moderation", "Give this theme"))


class OpinionQuestion(Question):
    """What the other moderator should look at."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(primary(icon="comment", key=CONFIRM))
        self.text, self._label, self._count = QLineEdit(), Label(), 1
        self._end(_fields((self._label, self.text)))
        self.confirm.clicked.connect(self._confirm)
        self.text.returnPressed.connect(self._confirm)

    def start(self, count: int) -> None:
        """For ``count`` contributions."""
        self._count = count
        self.text.clear()
        self.retranslate()

    def first(self) -> QWidget:
        """The question itself."""
        return self.text

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.question.setText(QCoreApplication.translate(
            "Moderation", "Ask another moderator to read %Ln contribution(s)?", "", self._count))
        self._label.setText(QCoreApplication.translate("Moderation", "Question (optional)"))
        self.text.setAccessibleName(QCoreApplication.translate("Moderation", "Question (optional)"))
        self.text.setPlaceholderText(QCoreApplication.translate("Moderation", "Kept in the dossier, never published"))
        self.confirm.set_text(QCoreApplication.translate("Moderation", "Ask for a second opinion"))

    def _confirm(self) -> None:
        if self.isVisible():
            self.asked.emit(self.text.text().strip())


class ReleaseQuestion(Question):
    """Before a text leaves although something speaks against it, or is called back. ``released``: True without the
    data found, False word for word."""

    released = Signal(bool)
    withdrawn = Signal()

    def __init__(self) -> None:
        super().__init__(primary(icon="publication", key=CONFIRM))
        self._count, self._redacted, self._withdraw = 0, False, False
        self._explanation, self._warning = Label(wrap=True), Label(wrap=True, tone="caution")
        said = QVBoxLayout()
        said.addWidget(self._warning)
        said.addWidget(self._explanation)
        self._end(said)
        self.confirm.clicked.connect(self._confirm)

    def start(self, *, count: int, redacted: bool = False, withdraw: bool = False) -> None:
        """``count`` passages would leave with it (0: a flag speaks against it)."""
        self._count, self._redacted, self._withdraw = count, redacted, withdraw
        self.retranslate()

    def _confirm(self) -> None:
        if self._withdraw:
            self.withdrawn.emit()
        else:
            self.released.emit(self._redacted)

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self._warning.setVisible(not self._withdraw)
        if self._withdraw:
            self.question.setText(QCoreApplication.translate("Moderation", "Withdraw the text from open data?"))
            self._explanation.setText(QCoreApplication.translate(
                "Moderation", "The next publication will leave this text out. Copies already published cannot be "
                "called back."))
            self.confirm.set_text(QCoreApplication.translate("Moderation", "Withdraw the text"))
            return
        self._warning.setText(
            QCoreApplication.translate("Moderation", "%Ln finding(s) would be published with it.", "", self._count)
            if self._count else
            QCoreApplication.translate("Moderation", "A flag above speaks against it. Read what it asks first."))
        self._explanation.setText(QCoreApplication.translate(
            "Moderation", "Anyone may copy it, for ever. You say that you have read all of it, and that nobody can be "
            "recognised in it: no name, address, telephone, health, no detail that points to one person."))
        if self._redacted:
            self.question.setText(QCoreApplication.translate("Moderation", "Publish this text without the data found?"))
            self.confirm.set_text(
                QCoreApplication.translate("Moderation", "I have read it: publish it without the data found"))
        else:
            self.question.setText(QCoreApplication.translate("Moderation", "Publish this text word for word?"))
            self.confirm.set_text(QCoreApplication.translate("Moderation", "I have read it: publish it word for word"))


class AcceptQuestion(Question):
    """Before many are accepted at once."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__(primary(icon="check", key=CONFIRM))
        self._count = 0
        self._end()
        self.confirm.clicked.connect(self.accepted)

    def start(self, count: int) -> None:
        """``count`` contributions."""
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        super().retranslate()
        self.question.setText(QCoreApplication.translate(
            "Moderation", "Accept %Ln contribution(s) at once, without reading each one?", "", self._count))
        self.confirm.set_text(
            QCoreApplication.translate("Moderation", "Accept %Ln contribution(s)", "", self._count))
