"""Builds the publication screen for the shell."""

from desktop.publication.presenter import PublicationPresenter
from desktop.publication.texts_rule import TextsRuleCard
from desktop.publication.view import PublicationView
from desktop.services import Services
from desktop.widgets.chart import ChartDrawer
from governance.operations import Changes


class PublicationScreen(PublicationView):
    """The view with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__(ChartDrawer(services.runner), TextsRuleCard(services))
        self.presenter = PublicationPresenter(self, services)

    def activate(self, argument: object = None) -> None:
        """Shown: what would leave is prepared if the dossier changed."""
        self.presenter.activate(argument)
        self.texts_rule.refresh()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self.presenter.on_changes(changes)
        self.texts_rule.on_changes(changes)


def build(services: Services) -> PublicationScreen:
    """The screen over an open dossier."""
    return PublicationScreen(services)
