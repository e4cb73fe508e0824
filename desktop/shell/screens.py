"""The table of the screens: what they are called, where they live, which count waits on each. Built on first visit."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services import Services
from governance.operations import Changes
from governance.store.rows import Totals


class ScreenWidget(Protocol):
    """What ``build(services)`` of ``desktop.<name>.screen`` returns, besides being a ``QWidget``."""

    def activate(self, argument: object) -> None:
        """The person comes here, with an argument (a filter, a file...) or None."""

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the rail. ``key`` is its shortcut; ``waiting`` how many things wait there;
    ``speaks`` means that it says itself what was just done, next to the buttons."""

    name: str
    icon: str
    key: str
    title: Callable[[], str]
    waiting: Callable[[Totals], int] = lambda _: 0
    speaks: bool = False

    def build(self, services: Services) -> QWidget:
        """Make the screen; its module is imported now, not at start-up."""
        return cast("QWidget", import_module(f"desktop.{self.name}.screen").build(services))


SCREENS: Final[dict[str, Screen]] = {
    screen.name: screen
    for screen in (
        Screen("home", "home", "Ctrl+1", lambda: QCoreApplication.translate("Screens", "Home")),
        Screen("intake", "intake", "Ctrl+2", lambda: QCoreApplication.translate("Screens", "Imports"),
               lambda totals: totals.quarantined),
        Screen("contributions", "contributions", "Ctrl+3",
               lambda: QCoreApplication.translate("Screens", "Contributions")),
        Screen("moderation", "moderation", "Ctrl+4", lambda: QCoreApplication.translate("Screens", "Moderation"),
               lambda totals: totals.pending, speaks=True),
        Screen("scoring", "scoring", "Ctrl+5", lambda: QCoreApplication.translate("Screens", "Scoring"), speaks=True),
        Screen("answers", "answers", "Ctrl+6", lambda: QCoreApplication.translate("Screens", "Answers"),
               lambda totals: totals.to_answer, speaks=True),
        Screen("publication", "publication", "Ctrl+7", lambda: QCoreApplication.translate("Screens", "Publication")),
    )
}


def screen_of(widget: Any) -> ScreenWidget:
    """``widget`` as a screen."""
    return cast("ScreenWidget", widget)
