"""The small panel that asks what an act needs before it is done, one question at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop import theme
from desktop.moderation.questions import (
    AcceptQuestion, HideQuestion, OpinionQuestion, Question, ReleaseQuestion, ThemeQuestion,
)
from governance.charter import Charter


class Choices(QFrame):
    """Opens under the actions; Escape closes it. Nothing blocks the window."""

    hide_confirmed = Signal(str, str)
    """Reason code, note."""
    theme_confirmed = Signal(object)
    release_confirmed = Signal(bool)
    """True: without the data found."""
    withdraw_confirmed = Signal()
    accept_confirmed = Signal()
    opinion_confirmed = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, charter: Callable[[], Charter]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.reason, self.theme = HideQuestion(charter), ThemeQuestion(charter)
        self.release, self.accept, self.opinion = ReleaseQuestion(), AcceptQuestion(), OpinionQuestion()
        self._parts: dict[str, Question] = {
            "reason": self.reason, "theme": self.theme, "release": self.release, "accept": self.accept,
            "opinion": self.opinion,
        }
        self._asking = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        for part in self._parts.values():
            part.cancelled.connect(self.close_question)
            part.retranslate()
            layout.addWidget(part)
        self.reason.hidden.connect(self.hide_confirmed)
        self.theme.given.connect(self.theme_confirmed)
        self.release.released.connect(self.release_confirmed)
        self.release.withdrawn.connect(self.withdraw_confirmed)
        self.accept.accepted.connect(self.accept_confirmed)
        self.opinion.asked.connect(self.opinion_confirmed)
        self.setVisible(False)

    def ask_reason(self) -> None:
        """Why hide it?"""
        self.reason.start()
        self._open("reason")

    def ask_theme(self, current: str | None) -> None:
        """Which theme?"""
        self.theme.start(current)
        self._open("theme")

    def ask_release(self, *, count: int, redacted: bool) -> None:
        """Publish it, with ``count`` passages that speak against it, or (0) in spite of a flag?"""
        self.release.start(count=count, redacted=redacted)
        self._open("release")

    def ask_withdraw(self) -> None:
        """Take the text back from open data?"""
        self.release.start(count=0, withdraw=True)
        self._open("release")

    def ask_accept(self, count: int) -> None:
        """Accept ``count`` contributions at once?"""
        self.accept.start(count)
        self._open("accept")

    def ask_opinion(self, count: int) -> None:
        """What should the second reader look at?"""
        self.opinion.start(count)
        self._open("opinion")

    def close_question(self) -> None:
        """Back to the actions."""
        if self._asking:
            self._asking = ""
            self.setVisible(False)
            self.closed.emit()

    def asking(self) -> str:
        """``reason``, ``theme``, ``release``, ``accept``, ``opinion``, or nothing when closed."""
        return self._asking

    def _open(self, question: str) -> None:
        self._asking = question
        for name, part in self._parts.items():
            part.setVisible(name == question)
        self.setVisible(True)
        self.opened.emit()
        self._parts[question].first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything again, keeping what was chosen."""
        for part in self._parts.values():
            part.retranslate()
