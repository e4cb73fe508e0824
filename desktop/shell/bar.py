"""The bar above every page: which dossier, which step of the approach, and one field to search or go anywhere."""

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from desktop import i18n, theme
from desktop.shell.screens import SCREENS
from desktop.widgets import Chip, ElidedLabel

if TYPE_CHECKING:  # loaded with a dossier, not at start-up
    from governance.charter import Charter

HEIGHT: Final = 56
_TARGET: Final = Qt.ItemDataRole.UserRole


def step(charter: "Charter", today: date) -> tuple[str, str]:
    """(words, chip role) of the step that the dates of the charter put us in."""
    if today < charter.consultation.opens_on:
        return QCoreApplication.translate("Steps", "Framing"), "muted"
    if today <= charter.consultation.closes_on:
        return QCoreApplication.translate("Steps", "Consultation open"), "good"
    return QCoreApplication.translate("Steps", "Internal assessment"), "accent"


class Bar(QFrame):
    """``searched`` gives words to look for in the contributions, ``chosen`` the name of a screen to open."""

    searched = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setFixedHeight(HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, 0, theme.WIDE, 0)
        layout.setSpacing(theme.MEDIUM)
        self._title = ElidedLabel(bold=True)
        self._chip = Chip()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(360)
        self.search.setMaximumWidth(420)
        self.search.returnPressed.connect(self._search)
        self._targets = QStandardItemModel(self)
        completer = QCompleter(self._targets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        by_index = completer.activated[QModelIndex]  # type: ignore[index]  # the stub hides the overloads
        by_index.connect(self._go)
        self.search.setCompleter(completer)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addWidget(self._title)
        layout.addWidget(self._chip)
        layout.addStretch(1)
        layout.addWidget(self.search, 1)
        self._charter: Charter | None = None
        self._retranslate()

    def set_charter(self, charter: "Charter") -> None:
        """Show the consultation's title and step."""
        self._charter = charter
        self._retranslate()

    def focus_search(self) -> None:
        """Ready to type."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        placeholder = QCoreApplication.translate("Bar", "Search, or go to…   Ctrl+K")
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(QCoreApplication.translate("Bar", "Search the contributions, or go to a screen"))
        self._targets.clear()
        for name, screen in SCREENS.items():
            words = QCoreApplication.translate("Bar", "Go to: {screen}").format(screen=screen.title())
            item = QStandardItem(theme.icon(screen.icon, "muted"), words)
            item.setData(name, _TARGET)
            self._targets.appendRow(item)
        if self._charter is None:
            return
        self._title.set_full_text(i18n.label(self._charter.consultation.title))
        self._chip.set_state(*step(self._charter, date.today()))  # noqa: DTZ011  the day of the person at work

    def _search(self) -> None:
        words = self.search.text().strip()
        if any(self._targets.item(row).text() == words for row in range(self._targets.rowCount())):
            return
        self.searched.emit(words)

    def _go(self, index: QModelIndex) -> None:
        name = index.data(_TARGET)
        if isinstance(name, str):
            self.search.clear()
            self.chosen.emit(name)
