"""The faces of a page: its frame, and what it shows while loading, when empty and when something failed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.basic import ElidedLabel, IconLabel, Label, primary

Then = Callable[[], None] | None
BUSY_AFTER_MS: Final = 300


class EmptyState(QWidget):
    """What a page says when it has nothing to show: an icon, a title, a sentence, and what to do next."""

    action = Signal()

    def __init__(self, icon: str = "info", title: str = "", sentence: str = "", button: str = "") -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.MEDIUM)
        layout.addStretch(2)
        self._icon = IconLabel(icon, "muted", 48)
        self._title = Label(points=theme.SUBTITLE_PT, bold=True, wrap=True)
        self._sentence = Label(tone="muted", wrap=True)
        self._sentence.setMaximumWidth(520)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = primary()
        self._button.clicked.connect(self.action)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        sentence_row = QHBoxLayout()
        sentence_row.addStretch(1)
        sentence_row.addWidget(self._sentence, 100)
        sentence_row.addStretch(1)
        layout.addLayout(sentence_row)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.say(title, sentence, button)

    def say(self, title: str, sentence: str, button: str = "", *, icon: str = "", role: str = "muted") -> None:
        """Set the words; no ``button`` text hides the button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.set_text(button)
        self._button.setVisible(bool(button))
        if icon:
            self._icon.set_icon(icon, role)


class Busy(QWidget):
    """A quiet "loading" page, blank during its first 300 ms so that quick answers do not flicker."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        self._label = Label(text, tone="muted")
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._gauge = QProgressBar()
        self._gauge.setRange(0, 0)
        self._gauge.setTextVisible(False)
        self._gauge.setFixedWidth(220)
        layout.addWidget(self._label)
        layout.addWidget(self._gauge, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUSY_AFTER_MS)
        self._timer.timeout.connect(lambda: self._show(True))
        self._show(False)

    def start(self, text: str) -> None:
        """Begin to wait; ``text`` appears after 300 ms."""
        self._label.setText(text)
        self._gauge.setAccessibleName(text)
        self._show(False)
        self._timer.start()

    def stop(self) -> None:
        """Stop waiting."""
        self._timer.stop()
        self._show(False)

    def _show(self, visible: bool) -> None:
        self._label.setVisible(visible)
        self._gauge.setVisible(visible)


class States(QStackedWidget):
    """The four faces of a page: content, loading, empty (or nothing matches), error."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._busy = Busy()
        self._empty = EmptyState()
        self._then: Then = None
        self._empty.action.connect(self._act)
        for widget in (content, self._busy, self._empty):
            self.addWidget(widget)

    @property
    def face(self) -> str:
        """``content``, ``loading`` or ``message``."""
        return ("content", "loading", "message")[self.currentIndex()]

    def show_content(self) -> None:
        """Show the content."""
        self._busy.stop()
        self.setCurrentWidget(self._content)

    def show_loading(self, text: str) -> None:
        """Show that something is being read."""
        self._busy.start(text)
        self.setCurrentWidget(self._busy)

    def show_empty(
        self, title: str, sentence: str, button: str = "", then: Then = None, *, icon: str = "info",
    ) -> None:
        """Say that there is nothing, why, and what to do: ``button`` calls ``then``."""
        self._message(title, sentence, button, then, icon, "muted")

    def show_error(self, title: str, sentence: str, button: str = "", then: Then = None) -> None:
        """Say what failed and what to do."""
        self._message(title, sentence, button, then, "error", "bad")

    def _message(self, title: str, sentence: str, button: str, then: Then, icon: str, role: str) -> None:
        self._busy.stop()
        self._then = then
        self._empty.say(title, sentence, button, icon=icon, role=role)
        self.setCurrentWidget(self._empty)

    def _act(self) -> None:
        if self._then is not None:
            self._then()


class Page(QWidget):
    """Base of a screen: a title that says what it is, ``tools`` (buttons) on its right, ``body`` below.

    Override ``retranslate``: called by ``ready``, and again at each change of language.
    """

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.LARGE, theme.WIDE, theme.WIDE)
        outer.setSpacing(theme.MEDIUM)
        self.heading = ElidedLabel(points=theme.TITLE_PT, bold=True)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self.heading, 1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.SMALL)
        head.addLayout(self.tools)
        outer.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.MEDIUM)
        outer.addLayout(self.body, 1)
        self._ready = False

    def ready(self) -> None:
        """Call at the end of the constructor: sets the texts."""
        self._ready = True
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange and self._ready:
            self.retranslate()
        super().changeEvent(event)
