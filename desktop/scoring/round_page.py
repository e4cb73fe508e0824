"""A page that shows one round: it reads it again when the dossier changed, at once if it is seen, else when it is."""

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from governance.operations import Changes

CONCERNED: Final = frozenset({"scoring", "imports", "contributions"})
"""Kinds of changes after which what a round shows may differ."""


class RoundPage(QWidget):
    """``read`` and ``forget`` are the page's own."""

    def __init__(self) -> None:
        super().__init__()
        self._digest: str | None = None
        self._stale = False

    def show_round(self, digest: str | None) -> None:
        """The round ``digest``; None: there is none."""
        if digest != self._digest:
            self.forget()
        self._digest = digest
        self._read_now()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier: ballots, decisions, votes of citizens."""
        if self._digest is None or self.busy() or not changes.kinds & CONCERNED:
            return
        if self.isVisible():
            self._read_now()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._read_now()

    def read(self) -> None:
        """Read the round ``_digest`` and show it."""
        raise NotImplementedError

    def forget(self) -> None:
        """Another round comes: what was read of the former goes."""
        raise NotImplementedError

    def busy(self) -> bool:
        """Whether the page writes itself, and reads at the end of it."""
        return False

    def _read_now(self) -> None:
        self._stale = False
        self.read()
