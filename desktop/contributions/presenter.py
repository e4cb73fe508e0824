"""Decides what the contributions screen shows."""

from typing import Any, Protocol

from desktop.contributions.browsing import Browsing, Panel
from desktop.services import Services
from governance.operations import Changes
from governance.store.rows import Filter


class View(Protocol):
    """What the presenter needs of ``ContributionsView``."""

    @property
    def panel(self) -> Panel:
        """Filters, list and detail."""

    @property
    def moderate(self) -> Any:
        """Button that sends the contribution shown to the moderation screen (``clicked``)."""


class ContributionsPresenter:
    """Reads only; decisions are taken in the moderation screen."""

    def __init__(self, services: Services, view: View, *, base: Filter) -> None:
        self._services = services
        self.browsing = Browsing(services, view.panel, base=base)
        view.moderate.clicked.connect(self._moderate)

    def activate(self, argument: Filter | int | None) -> None:
        """The screen is shown."""
        self.browsing.activate(argument)

    def on_changes(self, changes: Changes) -> None:
        """Something was written."""
        self.browsing.on_changes(changes)

    def _moderate(self) -> None:
        if self.browsing.detail is not None:
            self._services.navigate("moderation", self.browsing.detail.row.id)
