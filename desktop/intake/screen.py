"""Puts the intake screen together: its view, the presenter of imports and the presenter of the quarantine."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.intake.presenter import IntakePresenter
from desktop.intake.quarantine_presenter import QuarantinePresenter
from desktop.intake.reading import known_sources
from desktop.intake.view import IntakeView
from desktop.services import Services
from governance.operations import Changes


class IntakeScreen(QWidget):
    """The screen as the shell knows it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.view = IntakeView(known_sources())
        self.imports = IntakePresenter(self.view, services)
        self.quarantine = QuarantinePresenter(
            self.view.quarantine, services, counted=self.view.show_quarantine_count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def activate(self, argument: Any = None) -> None:
        """Enter; a ``Path`` is previewed at once, ``"quarantine"`` opens the rows set aside, ``"choose"``
        asks for a file."""
        self.imports.activate(argument if isinstance(argument, Path) else None)
        self.quarantine.activate()
        if argument == "quarantine":
            self.view.show_quarantine()
        if argument == "choose":
            self.view.show_start()
            QTimer.singleShot(0, self.view.drop_zone.choose.click)  # once the page is shown, under the dialog

    def on_changes(self, changes: Changes) -> None:
        """Follow what was written."""
        self.imports.on_changes(changes)
        self.quarantine.on_changes(changes)


def build(services: Services) -> QWidget:
    """The screen of imports."""
    return IntakeScreen(services)
