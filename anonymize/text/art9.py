"""Flags the sentences that touch a special category of personal data (GDPR art. 9(1)) or offences (art. 10).

A suspicion, never a conclusion: words chosen in a lexicon, and whether someone in particular seems concerned.
"""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from anonymize.text.spans import Span
from anonymize.text.tokens import Token

_FIRST_PERSON: Final = frozenset("""
    je j' me m' mon ma mes moi nous notre nos io mi mio mia miei mie noi nostro nostra sono ho il lui elle lei son sa
    ses suo sua
""".split())
_STEM: Final = 4


class Art9:
    """The lexicon, by the first letters of its entries."""

    def __init__(self, path: Path) -> None:
        self._words: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for category, languages in data.items():
            for entries in languages.values():
                for entry in entries:
                    words = tuple(entry.rstrip("*").split())
                    self._words.setdefault(words[0][:_STEM], []).append((words, entry.endswith("*"), category))

    def find(self, sentence: Sequence[Token], start: int, end: int, *, someone: bool) -> list[Span]:
        """ART9 spans, one a category, over the sentence ``start``..``end``; ``someone``: a person is named in it."""
        categories: dict[str, None] = {}
        folds: list[str] | None = None
        for place, token in enumerate(sentence):
            entries = self._words.get(token.fold.rstrip("'")[:_STEM])
            if not entries:
                continue
            if folds is None:
                folds = [part for item in sentence for part in [item.fold.rstrip("'")]]
            for words, open_ended, category in entries:
                if _matches(folds[place : place + len(words)], words, open_ended=open_ended):
                    categories[category] = None
        if not categories:
            return []
        concerned = someone or any(token.fold in _FIRST_PERSON for token in sentence)
        return [Span(start, end, "ART9", 0.85 if concerned else 0.6, f"art9_{category}") for category in categories]


def _matches(found: Sequence[str], words: Sequence[str], *, open_ended: bool) -> bool:
    if len(found) != len(words) or tuple(found[:-1]) != tuple(words[:-1]):
        return False
    return found[-1].startswith(words[-1]) if open_ended else found[-1] == words[-1]
