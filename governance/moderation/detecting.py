"""The readers of texts that the lexicons of the application feed, each loaded once."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import resources
from anonymize.text.spans import OVERLAYS, Span, treated_as
from anonymize.text.version import version

if TYPE_CHECKING:
    from anonymize.text.insults import Insults
    from anonymize.text.profile import Profile
    from governance.moderation.floods import Message

QUIET = OVERLAYS | {"PLACE"}
"""Labels that alone make no text one with personal data: most proposals name a place."""


def quiet(label: str, rule: str) -> bool:
    """Whether a finding alone makes no text one with personal data."""
    return treated_as(label, rule) in QUIET


CAMPAIGN = "same_text_many_persons"


class Detector(Protocol):
    """What finds personal data: ``anonymize.text.detector``, or a test's."""

    @property
    def version(self) -> str:
        """Changes with the rules and the lexicons."""

    def detect(self, text: str, *, language: str | None = None, profile: "Profile | None" = None) -> list[Span]:
        """Settled spans of ``text`` in order."""


@lru_cache(maxsize=1)
def detector() -> Detector:
    """The detector of the application (about a second the first time)."""
    from anonymize.text.detector import load

    return load(resources.path("lexicons"))


@lru_cache(maxsize=1)
def basis() -> str:
    """The version that ``detector`` has or would have, told without loading it."""
    return version(resources.path("lexicons"))


@lru_cache(maxsize=1)
def insults() -> "Insults":
    """The lexicon of unkind words."""
    from anonymize.text.insults import load

    return load(resources.path("lexicons", "insults.toml"))


def unkind(words: str, language: str | None) -> bool:
    """Whether a text holds unkind words."""
    return bool(insults().find(words, language))


def unwanted(messages: "Iterable[Message]") -> set[int]:
    """Which of all the messages of a dossier nobody wants. The same text from many persons is none: a campaign is a
    right."""
    from governance.moderation.floods import find

    return {number for number, codes in find(messages).items() if set(codes) - {CAMPAIGN}}
