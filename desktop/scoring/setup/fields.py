"""Fields of the set-up: a number that the wheel does not change by accident, a line with its name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSpinBox, QWidget

from desktop import theme
from desktop.widgets import Label

WIDEST: Final = 160
"""Pixels of a short field."""


class CalmSpin(QSpinBox):
    """A whole number between two bounds."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(72)
        self.setMaximumWidth(WIDEST)
        self.lineEdit().setTextMargins(theme.SMALL, 0, 0, 0)  # the style sheet's padding stops at the frame

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field was entered."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def show_value(self, value: int) -> None:
        """Set it without saying so."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)


def show_text(field: QLineEdit, text: str) -> None:
    """Set a text without saying so, leaving the cursor of whoever is typing it where it is."""
    if field.text() != text:
        field.blockSignals(True)
        field.setText(text)
        field.blockSignals(False)


class Form(QGridLayout):
    """Names on the left, fields on the right; ``retranslate`` names them again."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(theme.SMALL)
        self.setColumnStretch(1, 1)
        self._rows: list[tuple[Label, QWidget, Callable[[], str]]] = []

    def add(self, name: Callable[[], str], field: QWidget) -> None:
        """One line."""
        label = Label(wrap=True)
        label.setBuddy(field)
        self.addWidget(label, len(self._rows), 0)
        self.addWidget(field, len(self._rows), 1)
        self._rows.append((label, field, name))

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide the line of ``field``."""
        for label, held, _ in self._rows:
            if held is field:
                label.setVisible(shown)
                held.setVisible(shown)

    def retranslate(self) -> None:
        """Name every field."""
        for label, field, name in self._rows:
            label.setText(name())
            field.setAccessibleName(name())
