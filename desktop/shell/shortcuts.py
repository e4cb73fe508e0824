"""Every key of the window, in one list: installed from here, shown from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.shell.screens import SCREENS
from desktop.widgets import Button, Label


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the whole window and what it does."""

    name: str
    keys: str
    title: Callable[[], str]


KEYS: Final[tuple[Key, ...]] = (
    Key("search", "Ctrl+K", lambda: QCoreApplication.translate("Keys", "Search the contributions, or go to a screen")),
    Key("undo", "Ctrl+Z", lambda: QCoreApplication.translate("Keys", "Undo the last decision")),
    Key("next", "Ctrl+PgDown", lambda: QCoreApplication.translate("Keys", "Next screen")),
    Key("previous", "Ctrl+PgUp", lambda: QCoreApplication.translate("Keys", "Previous screen")),
    Key("colours", "Ctrl+Shift+L", lambda: QCoreApplication.translate("Keys", "Light, dark, or the system's colours")),
    Key("close", "Ctrl+W", lambda: QCoreApplication.translate("Keys", "Close the dossier")),
    Key("help", "F1", lambda: QCoreApplication.translate("Keys", "Show the keys")),
)


def install(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Bind every key to the action of its name."""
    for key in KEYS:
        shortcut = QShortcut(QKeySequence(key.keys), window)
        shortcut.activated.connect(actions[key.name])


def listed() -> list[tuple[str, str]]:
    """(key as the system writes it, what it does), the screens first."""
    screens = [(screen.key, screen.title()) for screen in SCREENS.values()]
    return [(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText), words)
            for keys, words in (*screens, *((key.keys, key.title()) for key in KEYS))]


def help_dialog(parent: QWidget) -> QDialog:
    """A dialog with the list of keys; the caller opens it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Keys", "Keyboard"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
    column.addWidget(Label(dialog.windowTitle(), points=theme.SUBTITLE_PT, bold=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    for place, (keys, words) in enumerate(listed()):
        grid.addWidget(Label(keys, bold=True), place, 0)
        grid.addWidget(Label(words), place, 1)
    column.addLayout(grid)
    close = Button(QCoreApplication.translate("Keys", "Close"))
    close.clicked.connect(dialog.accept)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    return dialog
