"""Translations of the proposals, one after the other: the original on top, the other language below."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget,
)

from desktop import theme
from desktop.contributions.reading import ReadingText
from desktop.scoring.setup.plan import Matter, missing_language
from desktop.scoring.words import explained
from desktop.widgets import Button, Label, primary, scrolled
from desktop.widgets.flow import flow
from governance.scoring.package import Proposal


class TranslatingDialog(QDialog):
    """``kept`` gives (number, language, title, body); what has no translation stands first in the list."""

    kept = Signal(int, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(980, 640)
        self._matter = Matter()
        self._shown: Proposal | None = None
        self.list, self.original, self.caption = QListWidget(), ReadingText(), Label(bold=True, wrap=True)
        self.heading = Label(points=theme.SUBTITLE_PT, bold=True, wrap=True)
        self.title, self.body = QLineEdit(), QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.keep, self.done_ = primary(icon="check", key="Ctrl+Return"), Button()
        self.keep.clicked.connect(self._keep)
        self.done_.clicked.connect(self.reject)
        self.list.currentRowChanged.connect(self._open)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.MEDIUM, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        reading = QWidget()
        inner = QVBoxLayout(reading)
        inner.setContentsMargins(0, 0, theme.SMALL, 0)
        inner.addWidget(self.original)
        inner.addStretch(1)
        for widget, share in ((self.heading, 0), (scrolled(reading), 2), (self.caption, 0), (self.title, 0),
                              (self.body, 3)):
            column.addWidget(widget, share)
        column.addWidget(flow(self.keep, self.done_))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setSizes([300, 680])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        outer.addWidget(splitter)
        self._retranslate()

    def show_matter(self, matter: Matter) -> None:
        """The proposals; the one shown stays shown."""
        self._matter = matter
        kept = self._shown.number if self._shown is not None else None
        rows = sorted(matter.proposals, key=lambda item: (not missing_language(item), item.number))
        self.list.blockSignals(True)
        self.list.clear()
        for item in rows:
            line = QListWidgetItem(self._line(item))
            line.setData(Qt.ItemDataRole.UserRole, item.number)
            line.setSizeHint(QSize(0, theme.ROW_HEIGHT))
            line.setToolTip(item.title)
            self.list.addItem(line)
        self.list.blockSignals(False)
        numbers = [item.number for item in rows]
        if kept is None or kept not in numbers or not missing_language(rows[numbers.index(kept)]):
            kept = numbers[0] if numbers else None
        if kept is not None:
            self.list.setCurrentRow(numbers.index(kept))
            self._open(numbers.index(kept))

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_matter(self._matter)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("ScoringSetup", "Translations of the proposals"))
        self.list.setAccessibleName(self.windowTitle())
        self.original.setAccessibleName(QCoreApplication.translate("ScoringSetup", "Original"))
        self.title.setAccessibleName(QCoreApplication.translate("ScoringSetup", "Translated title"))
        self.title.setPlaceholderText(self.title.accessibleName())
        self.body.setAccessibleName(QCoreApplication.translate("ScoringSetup", "Translated text"))
        self.body.setPlaceholderText(self.body.accessibleName())
        self.keep.set_text(QCoreApplication.translate("ScoringSetup", "Keep the translation"))
        self.done_.set_text(QCoreApplication.translate("ScoringSetup", "Close"))

    def _line(self, item: Proposal) -> str:
        state = (
            QCoreApplication.translate("ScoringSetup", "to translate") if missing_language(item)
            else QCoreApplication.translate("ScoringSetup", "translated"))
        return explained(f"{item.number}, {state}", item.title)

    def _open(self, row: int) -> None:
        number = self.list.item(row).data(Qt.ItemDataRole.UserRole) if 0 <= row < self.list.count() else None
        self._shown = next((item for item in self._matter.proposals if item.number == number), None)
        item = self._shown
        self.keep.setEnabled(item is not None)
        if item is None:
            return
        self.heading.setText(item.title)
        self.original.set_text(item.body)
        title, body = item.translations.get(target(item), ("", ""))
        self.title.setText(title)
        self.body.setPlainText(body)
        self.caption.setText(
            QCoreApplication.translate("ScoringSetup", "In Italian") if target(item) == "it"
            else QCoreApplication.translate("ScoringSetup", "In French"))

    def _keep(self) -> None:
        if self._shown is not None and self.title.text().strip() and self.body.toPlainText().strip():
            self.kept.emit(
                self._shown.number, target(self._shown), self.title.text().strip(), self.body.toPlainText().strip())


def target(item: Proposal) -> str:
    """The language that a proposal is translated into."""
    return "fr" if item.language == "it" else "it"
