"""Puts the home page together."""

from desktop.home.presenter import HomePresenter
from desktop.home.view import HomeView
from desktop.services import Services
from desktop.widgets.chart import ChartDrawer
from governance.operations import Changes


class HomeScreen(HomeView):
    """The page with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__(ChartDrawer(services.runner))
        self._presenter = HomePresenter(self, services)

    def activate(self, _argument: object = None) -> None:
        """The person comes here."""
        self._presenter.activate()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self._presenter.on_changes(changes)


def build(services: Services) -> HomeScreen:
    """The home page of an open dossier."""
    return HomeScreen(services)
