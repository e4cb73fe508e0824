"""Positions in a text: those of the core count characters, those of Qt count UTF-16 units; and where words begin."""

import re
from bisect import bisect_left
from typing import Final

_WORD: Final = re.compile(r"\w+(?:[-.@]\w+)*")


def shown(text: str) -> str:
    """``text`` as a text box can hold it, each character still at its place."""
    return text.replace("\r\n", " \n").replace("\r", "\n").replace("\0", " ")


class Offsets:
    """Goes from characters to UTF-16 units and back: an emoji is one character and two units."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._units = [place + rank for rank, place in enumerate(self._wide)]

    def to_qt(self, position: int) -> int:
        """Units before character ``position``."""
        return position + bisect_left(self._wide, position)

    def from_qt(self, position: int) -> int:
        """Characters before unit ``position``; the middle of a pair belongs to its character."""
        return position - bisect_left(self._units, position)


class Passage:
    """A stretch of a text that moves by whole words: ``start`` and ``end`` in characters, never empty."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._words = [match.span() for match in _WORD.finditer(text)]
        self.start, self.end = start, max(end, start + 1)

    @classmethod
    def word_at(cls, text: str, position: int) -> "Passage | None":
        """The word at or after ``position``, else the last one; None in a text without words."""
        words = [match.span() for match in _WORD.finditer(text)]
        if not words:
            return None
        here = next((word for word in words if word[1] > position), words[-1])
        return cls(text, *here)

    def move_end(self, by: int) -> None:
        """Take one word more (``by`` 1) or leave the last one (-1)."""
        if by > 0:
            self.end = next((end for _, end in self._words if end > self.end), self.end)
        else:
            inside = [end for _, end in self._words if self.start < end < self.end]
            self.end = inside[-1] if inside else self.end

    def move_start(self, by: int) -> None:
        """Begin one word earlier (-1) or later (1)."""
        if by < 0:
            before = [start for start, _ in self._words if start < self.start]
            self.start = before[-1] if before else self.start
        else:
            self.start = next((start for start, _ in self._words if self.start < start < self.end), self.start)
