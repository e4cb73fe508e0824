"""Builds the coordinator's screen for the shell."""

from importlib import import_module
from typing import Any, Final, cast

from desktop.scoring.presenter import RoundPage, ScoringPresenter
from desktop.scoring.view import ScoringView
from desktop.services import Services
from governance.operations import Changes

_CLASSES: Final = {
    "setup": "SetupPage", "board": "BoardPage", "results": "ResultsPage", "meeting": "MeetingPage"}


class ScoringScreen(ScoringView):
    """The view with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.presenter = ScoringPresenter(self, services, self._make)

    def activate(self, argument: object = None) -> None:
        """Shown; ``argument``: digest of a round, name of a page, or None."""
        self.presenter.activate(argument)

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self.presenter.on_changes(changes)

    def _make(self, name: str) -> RoundPage:
        """A page; its module is imported now, not when the screen opens."""
        made: Any = getattr(import_module(f"desktop.scoring.{name}.page"), _CLASSES[name])(self._services)
        for signal, slot in (
            ("round_opened", self.presenter.opened), ("page_wanted", self.presenter.open_page),
            ("next_wanted", self.presenter.prepare),
        ):
            if hasattr(made, signal):
                getattr(made, signal).connect(slot)
        return cast("RoundPage", made)


def build(services: Services) -> ScoringScreen:
    """The screen over an open dossier."""
    return ScoringScreen(services)
