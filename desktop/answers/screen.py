"""Builds the answers screen for the shell."""

from desktop.answers.presenter import AnswersPresenter
from desktop.answers.view import AnswersView
from desktop.services import Services
from governance.operations import Changes


class AnswersScreen(AnswersView):
    """The view with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.presenter = AnswersPresenter(self, services)

    def activate(self, argument: object = None) -> None:
        """Shown; ``True`` opens the contributions already answered."""
        self.presenter.activate(argument)

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self.presenter.on_changes(changes)


def build(services: Services) -> AnswersScreen:
    """The screen over an open dossier."""
    return AnswersScreen(services)
