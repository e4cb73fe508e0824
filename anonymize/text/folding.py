"""Folds words so that spellings meet: lower case, no accents, one apostrophe; length kept, so that offsets hold."""

import unicodedata
from functools import lru_cache
from typing import Final

_WHOLE: Final = {
    "’": "'", "ʼ": "'", "`": "'", "´": "'", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "‐": "-", "‑": "-", "–": "-",
}


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in _WHOLE:
        return _WHOLE[letter]
    base = unicodedata.normalize("NFD", letter.lower())[:1]
    return _WHOLE.get(base, base) or letter


def fold(text: str) -> str:
    """``text`` folded, letter for letter: ``fold(t)[i]`` is what became of ``t[i]``."""
    if text.isascii():
        return text.lower()
    return "".join(map(_letter, text))
