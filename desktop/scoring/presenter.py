"""Chooses the round and the page: the list of rounds, where each stands, and what each page is told."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from desktop.intake.failures import hand_over
from desktop.scoring.words import PAGES, page_of
from desktop.services import Services
from governance.operations import Changes
from governance.scoring.state import RoundRow


class RoundPage(Protocol):
    """A page of the screen, besides being a ``QWidget``."""

    def show_round(self, digest: str | None) -> None:
        """Show the round of ``digest``; None: none is chosen."""

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""


class Face(Protocol):
    """What the frame offers; the ``_chosen`` members are signals."""

    round_chosen: Any
    page_chosen: Any

    def show_rounds(self, rows: Sequence[RoundRow], chosen: str | None) -> None:
        """The rounds, newest first, and which one is shown (None: the next one, being prepared)."""

    def show_page(self, name: str, page: Any) -> None:
        """Show a page."""


class ScoringPresenter:
    """Pages are made on their first visit, and told of the round when they are shown."""

    def __init__(self, view: Face, services: Services, make: Callable[[str], RoundPage]) -> None:
        self._view, self._services, self._make = view, services, make
        self._pages: dict[str, RoundPage] = {}
        self._told: dict[str, str | None] = {}
        self._rows: list[RoundRow] = []
        self._chosen: str | None = None
        self._page = ""
        self._entered = False
        view.round_chosen.connect(self.choose)
        view.page_chosen.connect(self.open_page)

    def activate(self, argument: object = None) -> None:
        """Enter the screen; ``argument``: digest of a round, name of a page, or None."""
        first, self._entered = not self._entered, True

        def done(rows: list[RoundRow]) -> None:
            self._rows = rows
            if isinstance(argument, str) and self._row(argument) is not None:
                self.choose(argument)
            elif first:
                self.choose(rows[0].digest if rows else None)
            else:
                self._view.show_rounds(rows, self._chosen)
            if isinstance(argument, str) and argument in PAGES:
                self.open_page(argument)

        self._services.runner.read(lambda reads: reads.rounds(), done)

    def on_changes(self, changes: Changes) -> None:
        """Say the stage again, and let the pages follow."""
        if not self._entered:
            return
        self._services.runner.read(lambda reads: reads.rounds(), self._follow)
        for page in list(self._pages.values()):
            page.on_changes(changes)

    def choose(self, digest: str | None, page: str = "") -> None:
        """Show a round at the page where its work is done, or at ``page``."""
        self._chosen = digest
        row = self._row(digest)
        self._view.show_rounds(self._rows, digest)
        self.open_page(page or page_of(row.stage if row is not None else None))

    def open_page(self, name: str) -> None:
        """Show a page of the round chosen; one that cannot be made leaves us where we were."""
        try:
            page = self._pages.get(name) or self._make(name)
        except Exception as error:  # noqa: BLE001  shown by the shell; the other pages remain usable
            hand_over(self._services.runner, error)
            return
        self._pages[name] = page
        self._page = name
        self._view.show_page(name, page)
        if self._told.get(name, "") != self._chosen:
            self._told[name] = self._chosen
            page.show_round(self._chosen)

    def opened(self, digest: str) -> None:
        """A round was just signed: read the list again, and go to its board."""

        def done(rows: list[RoundRow]) -> None:
            self._rows = rows
            self.choose(digest, "board")

        self._services.runner.read(lambda reads: reads.rounds(), done)

    def prepare(self) -> None:
        """Prepare the next round."""
        self.choose(None, "setup")

    def _follow(self, rows: list[RoundRow]) -> None:
        self._rows = rows
        self._view.show_rounds(rows, self._chosen)

    def _row(self, digest: str | None) -> RoundRow | None:
        return next((row for row in self._rows if row.digest == digest), None)
