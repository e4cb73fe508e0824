"""Builds the contributions screen for the shell."""

from desktop.contributions.presenter import ContributionsPresenter
from desktop.contributions.view import BASE, ContributionsView
from desktop.services import Services
from governance.operations import Changes
from governance.store.rows import Filter


class ContributionsScreen(ContributionsView):
    """The view with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._presenter = ContributionsPresenter(services, self, base=BASE)

    def activate(self, argument: Filter | int | None = None) -> None:
        """Shown: with a filter, on one contribution (its id), or as it was left."""
        self._presenter.activate(argument)
        self.panel.take_focus()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self._presenter.on_changes(changes)


def build(services: Services) -> ContributionsScreen:
    """The screen over an open dossier."""
    return ContributionsScreen(services)
