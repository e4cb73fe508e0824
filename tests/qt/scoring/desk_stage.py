"""A real desk with an invented round on it, and its page run at once, for the tests of the evaluator's screens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop.scoring.desk.screen import DeskScreen, build
from governance.keys import KdfParameters
from governance.progress import NO_PROGRESS, Progress
from governance.scoring.desk import Desk, DeskRound
from governance.scoring.package import Proposal
from governance.scoring.statements import Statement
from tests.qt.scoring.invented import TITLES, invented_themes
from tests.unit.scoring.desks import Coordinator, make_desk, photograph, quick

T = TypeVar("T")
BODIES = (
    "Je propose un ambulatoire mobile qui monte deux jours par semaine : un médecin, une infirmière.\n\n"
    "Le camion existe déjà, il sert trois mois l'été. [personne 1] descend aujourd'hui en ville, une heure de route.",
    "Proponiamo un ambulatorio mobile due giorni alla settimana, con un medico e un'infermiera.\n\n"
    "Il camion esiste già e serve tre mesi d'estate.",
)
THEME_CODES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")


@dataclass
class Done:
    """Work that is over."""

    decided: bool = False


class AtOnce:
    """Does the work of ``Background`` at once; ``count`` says how many times."""

    def __init__(self) -> None:
        self.count = 0

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Done:
        self.count += 1
        try:
            result = work(NO_PROGRESS)
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(result)
        return Done()


def invented(number: int, photographs: tuple[str, ...] = ()) -> Proposal:
    """An invented proposal; even ones are Italian with a French translation, every third one has no translation."""
    italian = number % 2 == 0
    title = f"{TITLES[number % len(TITLES)]} ({number})"
    other = {} if number % 3 == 0 else (
        {"fr": (f"Traduction {number}", BODIES[0])} if italian else {"it": (f"Traduzione {number}", BODIES[1])})
    return Proposal(
        number, "proposal", title, BODIES[italian], "it" if italian else "fr", THEME_CODES[number % 4],
        {"commune": "Commune inventée", "supports": "34"}, other, 3 if number % 5 == 0 else 1, photographs)


@dataclass
class Place:
    """A coordinator, an evaluator's desk and a round; ``package`` is what the desk received."""

    coordinator: Coordinator
    desk: Desk
    opening: Statement
    package: bytes

    @property
    def round(self) -> DeskRound:
        return self.desk.round(self.opening.digest)

    def heads(self, *commitments: bytes) -> bytes:
        return self.coordinator.heads(self.opening.digest, commitments)


def make_place(folder: Path, *, proposals: int = 6, received: bool = True, **changes: Any) -> Place:
    """A desk of m2 (the other evaluator is a bare key), a round of ``proposals``; number 1 has a photograph."""
    import hashlib

    coordinator, desk = Coordinator(), make_desk(folder, "Nadia Fictive")
    other = Coordinator()
    picture = photograph(size=(900, 600))
    digest = hashlib.sha256(picture).hexdigest()
    made = [invented(number, (digest,) if number == 1 else ()) for number in range(1, proposals + 1)]
    keys = [desk.key, other.key]
    themes = tuple(replace(theme) for theme in invented_themes())
    opening = coordinator.open(
        keys, made, themes=themes, rapporteurs={number: "m2" for number in (1, 2) if number <= proposals}, **changes)
    content = coordinator.package(opening, made, keys, {digest: picture})
    if received:
        desk.join(coordinator.invite(desk.name))
        desk.receive(content, file="one.round")
    return Place(coordinator, desk, opening, content)


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys derived at no cost."""
    monkeypatch.setattr(KdfParameters, "derive", quick)


@pytest.fixture
def place(tmp_path: Path, quick_keys: None) -> Iterator[Place]:
    """A desk with a round of six proposals."""
    made = make_place(tmp_path)
    yield made
    made.desk.close()


def show(qtbot: QtBot, desk: Desk, width: int = 1280, height: int = 800) -> DeskScreen:
    """The page of ``desk``, at once, ready for the keyboard."""
    screen = build(desk, AtOnce())
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen
