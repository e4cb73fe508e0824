"""Small widgets shared by every screen, so that ten screens look and behave alike.

Texts are given already translated; a screen sets them again in ``retranslate`` when the language changes.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLayout, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget,
)

from desktop import theme

BUSY_AFTER_MS: Final = 300


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


class Label(QLabel):
    """A text in one of the interface's sizes; ``tone`` is ``""``, ``muted``, ``good``, ``caution`` or ``bad``."""

    def __init__(self, text: str = "", *, points: float = theme.TEXT_PT, bold: bool = False, tone: str = "", wrap: bool = False) -> None:
        super().__init__(text)
        self.setFont(theme.font(points, bold=bold))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Change the colour role of the text."""
        self.setProperty("muted", tone == "muted")
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in "…" when it lacks room; the whole text is its tooltip and its accessible name."""

    def __init__(self, text: str = "", *, points: float = theme.TEXT_PT, bold: bool = False, tone: str = "") -> None:
        self._full = text
        super().__init__(text, points=points, bold=bold, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Show ``text``, shortened if needed."""
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def full_text(self) -> str:
        """The text before shortening."""
        return self._full

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + 4, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """A few letters at least."""
        return QSize(min(48, self.sizeHint().width()), self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 24))
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class IconLabel(QLabel):
    """An icon that follows the colour scheme; decorative, so silent for screen readers."""

    def __init__(self, name: str, role: str = "muted", size: int = 20) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(size, size)
        self._draw()

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour when the scheme changes."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setPixmap(theme.icon(self._name, self._role, self._size).pixmap(self._size, self._size))


class Button(QPushButton):
    """A button: ``kind`` is ``primary`` (at most one per page), ``plain``, ``danger`` or ``flat``.

    ``key`` is a shortcut, written on the button after its text. A button that shows only an icon needs ``name``, what
    it does, used as tooltip and accessible name.
    """

    _ROLES: Final = {"primary": "on_accent", "plain": "ink", "danger": "bad", "flat": "muted"}

    def __init__(self, text: str = "", *, kind: str = "plain", icon: str = "", key: str = "", name: str = "") -> None:
        super().__init__()
        self._kind, self._icon, self._key = kind, icon, key
        self.setProperty(kind, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(18, 18))
        self.set_text(text, name=name)
        self._draw()

    def set_text(self, text: str, *, name: str = "") -> None:
        """Set what the button says (without its key)."""
        self.setText(f"{text.replace('&', '&&')}   {self._key}" if self._key and text else text.replace("&", "&&"))
        if self._key:
            self.setShortcut(self._key)
        self.setAccessibleName(name or text)
        if not text:
            self.setToolTip(f"{name} ({self._key})" if self._key else name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour when the scheme or the enabled state changes."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        if self._icon:
            role = self._ROLES[self._kind] if self.isEnabled() else "muted"
            self.setIcon(theme.icon(self._icon, role, 18))


def primary(text: str = "", *, icon: str = "", key: str = "") -> Button:
    """The page's main act; its text says the consequence."""
    return Button(text, kind="primary", icon=icon, key=key)


def danger(text: str = "", *, icon: str = "", key: str = "") -> Button:
    """An act that cannot be taken back, or hides something."""
    return Button(text, kind="danger", icon=icon, key=key)


def icon_button(icon: str, name: str = "", *, key: str = "") -> Button:
    """A button that shows only an icon; ``name`` says what it does."""
    return Button(kind="flat", icon=icon, key=key, name=name)


class Chip(QWidget):
    """A state: a word on a tint, with an icon if given. ``role`` is one of ``theme.STATES``."""

    def __init__(self, text: str = "", role: str = "muted", icon: str = "") -> None:
        super().__init__()
        self._text, self._role, self._icon = "", role, icon
        self.setFont(theme.font(theme.SMALL_PT, bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, role, icon)

    def set_state(self, text: str, role: str, icon: str = "") -> None:
        """Say another state."""
        self._text, self._role, self._icon = text, role, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """One line of small text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 20 + (18 if self._icon else 0), metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the icon and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._role}_soft"))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
        left = 10
        if self._icon:
            theme.icon(self._icon, self._role, 14).paint(painter, left - 2, (self.height() - 14) // 2, 14, 14)
            left += 16
        painter.setPen(theme.colour(self._role))
        room = self.rect().adjusted(left, 0, -8, 0)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Card(QFrame):
    """One subject on a surface: ``header`` (title, then what is added to it) and ``body`` (a vertical layout)."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setProperty("card", True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.LARGE)
        outer.setSpacing(theme.SMALL)
        self.title = ElidedLabel(title, points=theme.SUBTITLE_PT, bold=True)
        self.header = QHBoxLayout()
        self.header.setSpacing(theme.SMALL)
        self.header.addWidget(self.title, 1)
        outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.SMALL)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Title of the card; none hides it."""
        self.title.set_full_text(title)
        self.title.setVisible(bool(title))


def line() -> QFrame:
    """A one-pixel separator."""
    frame = QFrame()
    frame.setProperty("hline", True)
    return frame


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side, pushed to the left."""
    layout = QHBoxLayout()
    layout.setSpacing(theme.SMALL)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout


def scrolled(inner: QWidget) -> QScrollArea:
    """``inner`` in an area that scrolls only up and down, on the page's own background."""
    inner.setProperty("page", True)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


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
        self._then: Callable[[], None] | None = None
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
        self, title: str, sentence: str, button: str = "", then: Callable[[], None] | None = None, *, icon: str = "info",
    ) -> None:
        """Say that there is nothing, why, and what to do: ``button`` calls ``then``."""
        self._message(title, sentence, button, then, icon, "muted")

    def show_error(self, title: str, sentence: str, button: str = "", then: Callable[[], None] | None = None) -> None:
        """Say what failed and what to do."""
        self._message(title, sentence, button, then, "error", "bad")

    def _message(self, title: str, sentence: str, button: str, then: Callable[[], None] | None, icon: str, role: str) -> None:
        self._busy.stop()
        self._then = then
        self._empty.say(title, sentence, button, icon=icon, role=role)
        self.setCurrentWidget(self._empty)

    def _act(self) -> None:
        if self._then is not None:
            self._then()


class Page(QWidget):
    """Base of a screen: a title that says what it is, ``actions`` on its right, ``body`` below.

    Override ``retranslate`` (called at once by ``ready`` and at each change of language), ``activate`` and ``on_changes``.
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
        self.actions = QHBoxLayout()
        self.actions.setSpacing(theme.SMALL)
        head.addLayout(self.actions)
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
