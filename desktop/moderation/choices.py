"""The small panels that ask what an action needs before it is done: a reason, a theme, a confirmation."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions import words
from desktop.widgets import Button, Label, danger, primary, row
from governance.charter import Charter

CONFIRM = "Ctrl+Return"


class Choices(QFrame):
    """Opens one question at a time under the actions; Escape closes it. Nothing blocks the window."""

    hide_confirmed = Signal(str, str)
    """Reason code, note."""
    theme_confirmed = Signal(object)
    release_confirmed = Signal(bool)
    accept_confirmed = Signal()
    closed = Signal()

    def __init__(self, charter: Callable[[], Charter]) -> None:
        super().__init__()
        self._charter = charter
        self._released = self._warned = False
        self._count = 0
        self.setProperty("card", True)
        self.reason, self.note, self.theme = QComboBox(), QLineEdit(), QComboBox()
        self.hide_button, self.theme_button = danger(icon="hide", key=CONFIRM), primary(key=CONFIRM)
        self.release_button = primary(icon="publication", key=CONFIRM)
        self.accept_button = primary(icon="check", key=CONFIRM)
        self._questions = [Label(bold=True, wrap=True) for _ in range(4)]
        self._reason_label, self._note_label, self._theme_label = Label(), Label(), Label()
        self._explanation, self._warning = Label(wrap=True), Label(wrap=True, tone="caution")
        self._cancels = [Button(kind="flat") for _ in range(4)]
        self._parts = {"reason": self._hide_page(), "theme": self._theme_page(), "release": self._release_page(),
                       "accept": self._page(3, QHBoxLayout(), self.accept_button)}
        self._asking = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        for page in self._parts.values():
            layout.addWidget(page)
        self.hide_button.clicked.connect(self._confirm_hide)
        self.note.returnPressed.connect(self._confirm_hide)
        self.reason.currentIndexChanged.connect(lambda _: self._allow_hiding())
        self.theme_button.clicked.connect(lambda: self.theme_confirmed.emit(self.theme.currentData()))
        self.release_button.clicked.connect(lambda: self.release_confirmed.emit(not self._released))
        self.accept_button.clicked.connect(self.accept_confirmed)
        for button in self._cancels:
            button.clicked.connect(self.close_question)
        self.setVisible(False)
        self.retranslate()

    # Questions

    def ask_reason(self) -> None:
        """Why hide it? No reason is proposed: it is the person's to give."""
        self.note.clear()
        self.reason.setCurrentIndex(-1)
        self._open("reason", self.reason)

    def ask_theme(self, current: str | None) -> None:
        """Which theme?"""
        self.theme.setCurrentIndex(max(0, self.theme.findData(current)))
        self._open("theme", self.theme)

    def ask_release(self, *, released: bool, warned: bool) -> None:
        """Let the text into open data, or take it back? ``warned``: it carries a flag that speaks against it."""
        self._released, self._warned = released, warned
        self.retranslate()
        self._open("release", self.release_button)

    def ask_accept(self, count: int) -> None:
        """Accept ``count`` contributions at once?"""
        self._count = count
        self._say_accept()
        self._open("accept", self.accept_button)

    def close_question(self) -> None:
        """Back to the actions."""
        if self._asking:
            self._asking = ""
            self.setVisible(False)
            self.closed.emit()

    def asking(self) -> str:
        """``reason``, ``theme``, ``release``, ``accept``, or nothing when closed."""
        return self._asking

    def _open(self, question: str, first: QWidget) -> None:
        self._asking = question
        for name, part in self._parts.items():
            part.setVisible(name == question)
        self.setVisible(True)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _allow_hiding(self) -> None:
        self.hide_button.setEnabled(self.reason.currentData() is not None)

    def _confirm_hide(self) -> None:
        if self.asking() == "reason" and self.reason.currentData() is not None:
            self.hide_confirmed.emit(self.reason.currentData(), self.note.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            super().keyPressEvent(event)

    # Pages

    def _hide_page(self) -> QWidget:
        self._reason_label.setBuddy(self.reason)
        self._note_label.setBuddy(self.note)
        fields = QGridLayout()
        fields.setSpacing(theme.SMALL)
        fields.addWidget(self._reason_label, 0, 0)
        fields.addWidget(self.reason, 0, 1)
        fields.addWidget(self._note_label, 1, 0)
        fields.addWidget(self.note, 1, 1)
        fields.setColumnStretch(1, 1)
        return self._page(0, fields, self.hide_button)

    def _theme_page(self) -> QWidget:
        self._theme_label.setBuddy(self.theme)
        fields = QHBoxLayout()
        fields.setSpacing(theme.SMALL)
        fields.addWidget(self._theme_label)
        fields.addWidget(self.theme, 1)
        return self._page(1, fields, self.theme_button)

    def _release_page(self) -> QWidget:
        said = QVBoxLayout()
        said.addWidget(self._explanation)
        said.addWidget(self._warning)
        return self._page(2, said, self.release_button)

    def _page(self, number: int, fields: QLayout, confirm: Button) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._questions[number])
        layout.addLayout(fields)
        layout.addLayout(row(confirm, self._cancels[number]))
        return page

    def retranslate(self) -> None:
        """Say everything again, keeping what was chosen."""
        self._fill_boxes()
        self._questions[0].setText(QCoreApplication.translate("Moderation", "Why hide it?"))
        self._questions[1].setText(QCoreApplication.translate("Moderation", "Which theme?"))
        self._reason_label.setText(QCoreApplication.translate("Moderation", "Reason"))
        self._note_label.setText(QCoreApplication.translate("Moderation", "Note (optional)"))
        self._theme_label.setText(QCoreApplication.translate("Moderation", "Theme"))
        self.note.setPlaceholderText(
            QCoreApplication.translate("Moderation", "Kept in the history, never published"),
        )
        self.reason.setAccessibleName(QCoreApplication.translate("Moderation", "Reason"))
        self.note.setAccessibleName(QCoreApplication.translate("Moderation", "Note (optional)"))
        self.theme.setAccessibleName(QCoreApplication.translate("Moderation", "Theme"))
        self.hide_button.set_text(QCoreApplication.translate("Moderation", "Hide for this reason"))
        self.theme_button.set_text(QCoreApplication.translate("Moderation", "Give this theme"))
        for button in self._cancels:
            button.set_text(QCoreApplication.translate("Moderation", "Cancel"))
        self._say_release()
        self._say_accept()

    def _say_accept(self) -> None:
        self._questions[3].setText(QCoreApplication.translate(
            "Moderation", "Accept %Ln contribution(s) at once, without reading each one?", "", self._count))
        self.accept_button.set_text(
            QCoreApplication.translate("Moderation", "Accept %Ln contribution(s)", "", self._count))

    def _say_release(self) -> None:
        if self._released:
            self._questions[2].setText(QCoreApplication.translate("Moderation", "Withdraw the text from open data?"))
            self._explanation.setText(
                QCoreApplication.translate(
                    "Moderation", "The next publication will leave this text out. Copies already published cannot be "
                    "called back.",
                ),
            )
            self.release_button.set_text(QCoreApplication.translate("Moderation", "Withdraw the text"))
        else:
            self._questions[2].setText(QCoreApplication.translate("Moderation", "Release the text for open data?"))
            self._explanation.setText(
                QCoreApplication.translate(
                    "Moderation", "Once accepted, this text may be published word for word, for anyone to copy, for "
                    "ever. By releasing it you say that you have read all of it, and that nobody can be recognised "
                    "in it: no name, address, telephone, health, no detail that points to one person.",
                ),
            )
            self.release_button.set_text(QCoreApplication.translate("Moderation", "I have read it: release the text"))
        self._warning.setText(
            QCoreApplication.translate("Moderation", "A flag above speaks against it. Read what it asks first."),
        )
        self._warning.setVisible(self._warned and not self._released)

    def _fill_boxes(self) -> None:
        reason, chosen = self.reason.currentData(), self.theme.currentData()
        self.reason.clear()
        self.theme.clear()
        self.theme.addItem(words.no_theme(), None)
        for item in self._charter().reason:
            self.reason.addItem(i18n.label(item.label), item.code)
        for theme_item in self._charter().theme:
            self.theme.addItem(i18n.label(theme_item.label), theme_item.code)
        self.reason.setPlaceholderText(QCoreApplication.translate("Moderation", "Choose a reason"))
        self.reason.setCurrentIndex(-1 if reason is None else self.reason.findData(reason))
        self._allow_hiding()
        self.theme.setCurrentIndex(max(0, self.theme.findData(chosen)))
