"""Builds the window page of an evaluator's desk."""

from collections.abc import Sequence
from pathlib import Path

from desktop import theme
from desktop.scoring.desk.desk_presenter import DeskPresenter
from desktop.scoring.desk.view import DeskView
from desktop.scoring.desk.worker import WhileOpen, Worker
from governance.scoring.desk import Desk


class DeskScreen(DeskView):
    """The view with its presenter; ``close_desk`` before it is thrown away."""

    def __init__(self, desk: Desk, background: Worker, choice: theme.Choice, reports: Path | None) -> None:
        super().__init__(desk.name, choice, reports)
        self._worker = WhileOpen(background)
        self.presenter = DeskPresenter(self, desk, self._worker)
        self.files_dropped.connect(self.receive)
        self.presenter.load()

    def receive(self, files: Sequence[Path]) -> None:
        """Take in files of the coordinator."""
        self.presenter.receive(files)

    def close_desk(self) -> None:
        """Write what is typed, then let another window open the desk."""
        self.presenter.close()
        self._worker.closed = True


def build(
    desk: Desk, background: Worker, *, choice: theme.Choice = "system", reports: Path | None = None,
) -> DeskScreen:
    """The page over an open desk; its rounds are read by ``background``."""
    return DeskScreen(desk, background, choice, reports)
