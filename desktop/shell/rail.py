"""The left rail: the screens and what waits on each, who is working, the language and the colours."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop import i18n, theme
from desktop.error_sentences import role_word
from desktop.shell.preferences import Preferences
from desktop.shell.screens import SCREENS, Screen
from desktop.widgets import ElidedLabel, IconLabel, Label
from governance.roles import ALL_ROLES
from governance.store.rows import Member, Totals

WIDTH: Final = 216


class RailButton(QPushButton):
    """A screen of the rail: icon, name, and the count of what waits, in a pill no taller than the text."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumHeight(theme.ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(20, 20))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setShortcut(screen.key)
        self.toggled.connect(self._draw)
        self._draw()

    def retranslate(self) -> None:
        """Set its name again."""
        title = self._screen.title()
        self.setText(f"  {title}")
        self.setShortcut(self._screen.key)
        self.setToolTip(f"{title} ({self._screen.key})")
        self._speak()

    def set_count(self, count: int) -> None:
        """Say how many things wait there."""
        self._count = count
        self._speak()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, then its count."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL_PT, bold=True))
        text = i18n.number(self._count) if self._count < 10_000 else f"{i18n.number(9_999)}+"
        metrics = painter.fontMetrics()
        width, height = max(metrics.horizontalAdvance(text) + 14, 24), metrics.height() + 2
        pill = QRectF(self.width() - width - 10, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("rail_pill"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.colour("rail_ink"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour with the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.setIcon(theme.icon(self._screen.icon, "rail_ink" if self.isChecked() else "rail_text", 20))

    def _speak(self) -> None:
        title = self._screen.title()
        waiting = QCoreApplication.translate("Rail", "%Ln waiting", "things to do on a screen", self._count)
        self.setAccessibleName(f"{title}, {waiting}" if self._count else title)


class Rail(QFrame):
    """``chosen`` gives the name of a screen, ``language_chosen`` a code, ``theme_chosen`` a choice."""

    chosen = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    left = Signal()

    def __init__(self, member: Member, choice: theme.Choice) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._member = member
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.LARGE, theme.SMALL, theme.MEDIUM)
        column.setSpacing(2)
        column.addLayout(self._brand())
        column.addSpacing(theme.MEDIUM)
        self.buttons = {name: RailButton(screen) for name, screen in SCREENS.items()}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            column.addWidget(button)
        column.addStretch(1)
        self._leave = QPushButton()
        self._leave.clicked.connect(self.left)
        column.addWidget(self._leave)
        column.addSpacing(theme.SMALL)
        self._name = ElidedLabel(member.name, bold=True)
        self._roles = Label(points=theme.SMALL_PT, wrap=True)
        person = QHBoxLayout()
        person.setContentsMargins(theme.SMALL, 0, 0, 0)
        person.addWidget(IconLabel("person", "rail_text", 20))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._roles)
        person.addLayout(names, 1)
        column.addLayout(person)
        column.addSpacing(theme.SMALL)
        self.preferences = Preferences(choice)
        self.preferences.language_chosen.connect(self.language_chosen)
        self.preferences.theme_chosen.connect(self.theme_chosen)
        column.addWidget(self.preferences)
        self.retranslate()

    def _brand(self) -> QHBoxLayout:
        brand = QHBoxLayout()
        brand.setContentsMargins(theme.SMALL, 0, 0, 0)
        brand.setSpacing(theme.SMALL)
        brand.addWidget(IconLabel("logo", "rail_ink", 24))
        brand.addWidget(Label("Collegiale", points=theme.SUBTITLE_PT + 2, bold=True))
        brand.addStretch(1)
        return brand

    def retranslate(self) -> None:
        """Set every text again."""
        for button in self.buttons.values():
            button.retranslate()
        self._roles.setText(_roles(self._member))
        self._leave.setText("  " + QCoreApplication.translate("Rail", "Close the dossier"))
        self._leave.setAccessibleName(QCoreApplication.translate("Rail", "Close the dossier"))
        self._draw()

    def set_screen(self, name: str) -> None:
        """Show where we are."""
        self.buttons[name].setChecked(True)

    def set_totals(self, totals: Totals) -> None:
        """Show what waits."""
        for name, screen in SCREENS.items():
            self.buttons[name].set_count(screen.waiting(totals))

    def counts(self) -> Mapping[str, str]:
        """Accessible names by screen, counts included."""
        return {name: button.accessibleName() for name, button in self.buttons.items()}

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._leave.setIcon(theme.icon("folder", "rail_text", 20))


def _roles(member: Member) -> str:
    if len(set(member.roles)) == len(ALL_ROLES):
        return QCoreApplication.translate("Rail", "all roles")
    return ", ".join(role_word(role) for role in member.roles)
