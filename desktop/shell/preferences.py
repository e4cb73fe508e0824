"""Language and colours, at one click, at the foot of the rail and of the start screen."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop import i18n, theme

_CHOICES: Final[tuple[theme.Choice, ...]] = ("system", "light", "dark")
_ICONS: Final = {"system": "contrast", "light": "sun", "dark": "moon"}
_NAMES: Final = (("fr", "Français"), ("it", "Italiano"), ("en", "English"))


class Preferences(QWidget):
    """``language_chosen`` gives a code, ``theme_chosen`` a choice of colours."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, choice: theme.Choice) -> None:
        super().__init__()
        self._choice = choice
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.languages: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for code, name in _NAMES:
            button = QPushButton(code.upper())
            button.setCheckable(True)
            button.setProperty("compact", True)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
            group.addButton(button)
            layout.addWidget(button)
            self.languages[code] = button
        layout.addStretch(1)
        self.colours = QPushButton()
        self.colours.setProperty("compact", True)
        self.colours.setIconSize(QSize(18, 18))
        self.colours.setCursor(Qt.CursorShape.PointingHandCursor)
        self.colours.clicked.connect(self._next)
        layout.addWidget(self.colours)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._draw()
        super().changeEvent(event)

    def _next(self) -> None:
        self._choice = _CHOICES[(_CHOICES.index(self._choice) + 1) % len(_CHOICES)]
        self._draw()
        self.theme_chosen.emit(self._choice)

    def _draw(self) -> None:
        if i18n.code() in self.languages:
            self.languages[i18n.code()].setChecked(True)
        self.colours.setIcon(theme.icon(_ICONS[self._choice], "rail_text", 18))
        words = {
            "system": QCoreApplication.translate("Rail", "Colours: those of the system"),
            "light": QCoreApplication.translate("Rail", "Colours: light"),
            "dark": QCoreApplication.translate("Rail", "Colours: dark"),
        }
        self.colours.setToolTip(words[self._choice])
        self.colours.setAccessibleName(words[self._choice])
