"""A text as the patterns read it: folded once, its digits, signs and anchor words found in one scan."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final
from unicodedata import normalize


def _base(code: int) -> str:
    base = normalize("NFKD", chr(code))[0].lower()
    return base if len(base) == 1 and ord(base) < 0x100 else "x" if chr(code).isalpha() else "\x7f"


def _table() -> bytes:
    table = bytearray(range(256))
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x100)):
        if code not in (0xD7, 0xDF, 0xF7):
            table[code] = ord(_LIGATURES.get(chr(code)) or _base(code))
    for code in (0x09, 0x0B, 0x0C, 0x0D, 0xA0):
        table[code] = 0x20
    table[0xB4] = table[0x60] = 0x27
    table[0xBA] = 0xB0
    return bytes(table)


_LIGATURES: Final = MappingProxyType({
    "\u0152": "o", "\u0153": "o", "\u00c6": "a", "\u00e6": "a", "\u00d8": "o", "\u00f8": "o", "\u20ac": "\u00a4",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u2033": '"', "\u201c": '"', "\u201d": '"',
    "\u2026": ".", "\u2022": "-", "\u00d0": "d", "\u00f0": "d", "\u00de": "t", "\u00fe": "t", "\u1e9e": "\u00df",
} | dict.fromkeys("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
  | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))  # fmt: skip
_TABLE: Final = _table()
_WIDE: Final = re.compile("[^\x00-\xff]").sub


@lru_cache(maxsize=1024)
def _narrow(letter: str) -> str:
    return _LIGATURES.get(letter) or _base(ord(letter))


def fold(text: str) -> str:
    """The text in lower case, without accents, with plain blanks, hyphens and apostrophes; of the same length.
    Everything is below U+0100: letters of other alphabets become ``x``, the euro sign ``\u00a4``."""
    try:
        narrow = text.encode("latin-1")
    except UnicodeEncodeError:
        narrow = _WIDE(lambda found: _narrow(found[0]), text).encode("latin-1")
    return narrow.translate(_TABLE).decode("latin-1")


def trie(words: Iterable[str]) -> str:
    """A regular expression for any of ``words`` that tries each first letter once; the longest word wins."""
    branches: dict[str, list[str]] = {}
    stop = False
    for word in words:
        if word:
            branches.setdefault(word[0], []).append(word[1:])
        else:
            stop = True
    if not branches:
        return ""
    body = "|".join(re.escape(first) + trie(rest) for first, rest in sorted(branches.items()))
    return f"(?:{body})?" if stop else f"(?:{body})"


Finder = Callable[[str, int, int], Iterator[re.Match[str]]]
_REACH: Final = 6
_MERGED: Final = 48
"""To read as many characters costs less than to start an expression once more."""
_FEW: Final = re.compile(rf"[0-9](?:[^0-9]{{0,{_REACH}}}[0-9]){{2,99}}").finditer
_LONG: Final = re.compile(r"[0-9](?:[ .\-/ab]{0,3}[0-9]){11,99}").finditer
_MANY: Final = re.compile(rf"[0-9](?:[^0-9]{{0,{_REACH}}}[0-9]){{6,99}}").finditer


def _zones(finder: Callable[[str], Iterator[re.Match[str]]], folded: str) -> list[tuple[int, int]]:
    zones: list[tuple[int, int]] = []
    for match in finder(folded):
        start, end = max(0, match.start() - 2 * _REACH), match.end() + 2 * _REACH
        if zones and match.start() <= zones[-1][1] + _MERGED:
            zones[-1] = (zones[-1][0], end)
        else:
            zones.append((start, end))
    return zones


class Anchors:
    """Words that call for a closer look, each with its kinds, and the one expression that finds them all."""

    def __init__(self, kinds: Mapping[str, Iterable[str]]) -> None:
        self.kinds: dict[str, tuple[str, ...]] = {}
        for kind, words in kinds.items():
            for word in words:
                self.kinds[word] = (*self.kinds.get(word, ()), kind)
        # A sign before the word lets the engine skip letters without trying the words at each of them.
        self.scan: Final = re.compile(rf"[^a-z0-9]{trie(self.kinds)}(?![a-z0-9])").finditer


class Passage:
    """``raw`` and ``folded`` have the same length, so offsets hold in both. ``at`` gives the starts of the anchor
    words of a kind, in order, ``ends`` their ends. ``zones`` are the stretches that hold at least three digits close
    to one another, with what is around them; ``numbers`` those of at least seven digits, ``longs`` those of at least
    twelve with hardly anything between."""

    __slots__ = ("at", "digits", "ends", "folded", "longs", "numbers", "raw", "zones")

    def __init__(self, text: str, anchors: Anchors) -> None:
        self.raw = text
        self.folded = fold(text)
        self.at: dict[str, list[int]] = {}
        self.ends: dict[str, list[int]] = {}
        for match in anchors.scan("\n" + self.folded):
            for kind in anchors.kinds[match[0][1:]]:
                self.at.setdefault(kind, []).append(match.start())
                self.ends.setdefault(kind, []).append(match.end() - 1)
        self.digits = _DIGIT(self.folded) is not None
        self.zones = _zones(_FEW, self.folded) if self.digits else []
        self.numbers = _zones(_MANY, self.folded) if self.zones else []
        self.longs = _zones(_LONG, self.folded) if self.numbers else []

    def found(self, finder: Finder, zones: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """Matches of an expression that begins at a digit or just before, looked for in the zones only."""
        for start, end in zones:
            yield from finder(self.folded, start, end)

    def hits(self, kind: str) -> list[tuple[int, int]]:
        """Where the anchor words of a kind stand: their starts and ends."""
        return list(zip(self.at.get(kind, ()), self.ends.get(kind, ()), strict=True))

    def near(self, kind: str, at: int, reach: int) -> bool:
        """Whether an anchor word of the kind ends in the ``reach`` characters before ``at``."""
        ends = self.ends.get(kind)
        if not ends:
            return False
        place = bisect_left(ends, at + 1)
        return place > 0 and ends[place - 1] >= at - reach

    def around(self, kind: str, start: int, end: int, reach: int) -> bool:
        """Whether an anchor word of the kind stands within ``reach`` characters before or after."""
        if self.near(kind, start, reach):
            return True
        starts = self.at.get(kind)
        if not starts:
            return False
        place = bisect_left(starts, end)
        return place < len(starts) and starts[place] <= end + reach

    def upper(self, at: int) -> bool:
        """Whether the character is a capital letter."""
        return self.raw[at].isupper()


_DIGIT: Final = re.compile("[0-9]").search


@lru_cache(maxsize=4096)
def digits_of(text: str) -> str:
    """The digits of a number as written, a letter O read as zero."""
    return _NOT_DIGIT("", text.replace("o", "0"))


_NOT_DIGIT: Final = re.compile("[^0-9]").sub
