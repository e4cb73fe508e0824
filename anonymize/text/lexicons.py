"""The lists that detection reads: first names, surnames, places, ordinary words, and the words around names."""

import lzma
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from anonymize.text.tokens import Token

_LISTS: Final = ("first_names", "surnames", "places", "words.fr", "words.it", "words.en")


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lists say of a word, folded: 0 not listed; ``first`` and ``surname`` 1 rare to 3 usual; ``place`` 1
    small to 3 large; ``french`` and ``italian``: 1 a form of the language, 2 one of its usual words, 3 very usual."""

    first: int = 0
    surname: int = 0
    place: int = 0
    french: int = 0
    italian: int = 0
    english: int = 0

    @property
    def word(self) -> int:
        """The more usual of the two languages."""
        return max(self.french, self.italian)

    @property
    def listed(self) -> bool:
        """Whether any list has it."""
        return bool(self.first or self.surname or self.place or self.word or self.english)


class Lexicons:
    """Built by ``load``. ``entry`` answers from memory."""

    def __init__(self, lists: Mapping[str, Mapping[str, int]], groups: Mapping[str, frozenset[str]]) -> None:
        self._first, self._surname = lists["first_names"], lists["surnames"]
        self._french, self._italian, self._english = (lists[f"words.{code}"] for code in ("fr", "it", "en"))
        self.surnames = self._surname
        self.places = lists["places"]
        self.groups = groups
        self.office_heads = frozenset(entry.split()[0].partition("'")[0] for entry in groups["offices"])
        closings = sorted(groups["closings"], key=len, reverse=True)
        self.closing = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, closings))})(?!\w)[\s,.!]*")
        self._known: dict[str, Entry] = {}

    def is_title(self, token: Token, *, dotted: bool) -> bool:
        """Whether a name is to follow; ``dotted``: a full stop does."""
        bare = token.fold.rstrip(".")
        if bare not in self.groups["titles"]:
            return False
        return dotted or (token.shape != "l" and not token.opens) or bare not in self.groups["dotted_titles"]

    def entry(self, folded: str) -> Entry:
        """What is known of a folded word; a compound is as much a name as its weakest part."""
        known = self._known.get(folded)
        if known is None:
            known = self._look_up(folded)
            if len(self._known) < 200_000:
                self._known[folded] = known
        return known

    def _look_up(self, word: str) -> Entry:
        first, surname = self._first.get(word, 0), self._surname.get(word, 0)
        if word in self.groups["never_first"]:
            first = surname = 0
        if "-" in word and not (first and surname):
            parts = [part for part in word.split("-") if part]
            first = first or min((self._first.get(part, 0) for part in parts), default=0)
            grades = (max(self._surname.get(part, 0), self._first.get(part, 0)) for part in parts)
            surname = surname or min(grades, default=0)
        place = 3 if word in self.groups["known_lands"] else self.places.get(word, 0)
        if "-" in word and not (first or place):
            place = max(0, self.places.get(word.partition("-")[0], 0) - 1)
        french, italian = self._french.get(word, 0), self._italian.get(word, 0)
        if word in self.groups["known_persons"]:
            surname, place, french, italian = 3, min(place, 1), min(french, 1), min(italian, 1)
        return Entry(first, surname, place, french, italian, self._english.get(word, 0))


def load(folder: Path) -> Lexicons:
    """Read the lists of ``folder``.

    Raises:
        OSError: a list is missing.
    """
    lists = {
        name: _read(lzma.decompress((folder / f"{name}.txt.xz").read_bytes()).decode(), base=name.startswith("words"))
        for name in _LISTS
    }
    around = tomllib.loads((folder / "names.toml").read_text(encoding="utf-8"))
    return Lexicons(lists, {key: _group(text) for key, text in around.items()})


def _read(text: str, *, base: int) -> dict[str, int]:
    found = {}
    for line in text.split("\n"):
        word, _, grade = line.partition("\t")
        if word:
            found[word] = base + int(grade or 0)
    return found


def _group(text: str) -> frozenset[str]:
    if "|" in text:
        return frozenset(part.strip() for line in text.splitlines() for part in line.split("|") if part.strip())
    return frozenset(text.split())
