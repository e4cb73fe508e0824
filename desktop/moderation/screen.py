"""Builds the moderation screen for the shell."""

from desktop.moderation.presenter import ModerationPresenter
from desktop.moderation.view import BASE, QUEUE, ModerationView
from desktop.services import Services
from governance.operations import Changes
from governance.store.rows import Filter


class ModerationScreen(ModerationView):
    """The view with its presenter; what the shell calls."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._presenter = ModerationPresenter(services, self, base=BASE, queue=QUEUE)

    def activate(self, argument: Filter | int | None = None) -> None:
        """Shown: on the queue, with a filter, or on one contribution (its id)."""
        self._presenter.activate(argument)
        self.panel.take_focus()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self._presenter.on_changes(changes)

    def undo_steps(self) -> int:
        """Of how many operations the last act here was made."""
        return self._presenter.writer.steps


def build(services: Services) -> ModerationScreen:
    """The screen over an open dossier."""
    return ModerationScreen(services)
