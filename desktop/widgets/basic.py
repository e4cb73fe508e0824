"""Texts, buttons, chips and cards: the small parts every screen is made of."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget,
)

from desktop import theme

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

    def __init__(
        self, text: str = "", *, points: float = theme.TEXT_PT, bold: bool = False, tone: str = "", wrap: bool = False,
    ) -> None:
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

    ``key`` is a shortcut, written on the button after its text; it acts at once, and once for a key held down. A button
    that shows only an icon needs ``name``, what it does, used as tooltip and accessible name.
    """

    _ROLES: Final = {"primary": "on_accent", "plain": "ink", "danger": "bad", "flat": "muted"}

    def __init__(self, text: str = "", *, kind: str = "plain", icon: str = "", key: str = "", name: str = "") -> None:
        super().__init__()
        self._kind, self._icon, self._key, self._said = kind, icon, key, ""
        if key:
            # Not Qt's own shortcut of buttons: it waits for 100 ms, drops keys meanwhile, and repeats.
            pressed = QShortcut(QKeySequence(key), self)
            pressed.setAutoRepeat(False)
            pressed.activated.connect(self.click)
            self.setAccessibleDescription(key)
        self.setProperty(kind, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(18, 18))
        self.set_text(text, name=name)
        self._draw()

    def set_text(self, text: str, *, name: str = "") -> None:
        """Set what the button says (without its key)."""
        shown = text.replace("&", "&&")
        self._said = f" {shown}" if shown and self._icon else shown
        self.setText(self._whole())
        self.setAccessibleName(name or text)
        if not text:
            self.setToolTip(f"{name} ({_written(self._key)})" if self._key else name)
        self._fit()

    def _whole(self) -> str:
        return f"{self._said}   {_written(self._key)}" if self._key and self._said else self._said

    def _fit(self) -> None:
        """One that may be narrower than its text (an ignored size) loses its key first, which is then in the hint."""
        if not self._key or self.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored:
            return
        metrics, whole = self.fontMetrics(), self._whole()
        frame = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        fits = frame + metrics.horizontalAdvance(whole) <= self.width()
        self.setText(whole if fits else self._said)
        self.setToolTip("" if fits else _written(self._key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its key where there is room."""
        super().resizeEvent(event)
        self._fit()

    def shortcut(self) -> QKeySequence:
        """Its key."""
        return QKeySequence(self._key)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def set_kind(self, kind: str) -> None:
        """Make it primary, plain, danger or flat."""
        if kind == self._kind:
            return
        self.setProperty(self._kind, False)
        self._kind = kind
        self.setProperty(kind, True)
        self.style().unpolish(self)
        self.style().polish(self)
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


def _written(key: str) -> str:
    """A key as keyboards name it in the language in force."""
    named = key.replace("Return", "Enter")  # "Entrée" is what French keyboards say, Qt's "Retour" is not
    return QKeySequence(named).toString(QKeySequence.SequenceFormat.NativeText)


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

    def paintEvent(self, _event: QPaintEvent) -> None:
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
