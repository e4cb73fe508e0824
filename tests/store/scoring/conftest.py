"""Accepted, scanned proposals, and five devices."""

from collections.abc import Callable

import pytest

from governance.dossier import Dossier
from governance.operations import AcceptContributions
from tests.store.scoring.devices import NAMES, Device

BODIES = (
    "Une navette chaque matin. Appeler Zélie Fantaisie au 06 12 34 56 78.",
    "Un abri pour les vélos à Tende.",
    "Una panchina all'ombra.",
    "Un marché couvert.",
)


@pytest.fixture
def accepted(dossier: Dossier, hold: Callable[..., list[int]]) -> list[int]:
    """Four proposals, ready to be scored."""
    numbers = hold(*BODIES)
    dossier.execute(AcceptContributions(ids=tuple(numbers)))
    return numbers


@pytest.fixture
def devices() -> list[Device]:
    return [Device(name) for name in NAMES]
