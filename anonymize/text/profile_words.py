"""A text as its words, folded one by one so that offsets stay those of the text; and how near two words are."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*")
_LETTERS: Final = str.maketrans({
    "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d"})
_CLOSED: Final = re.compile(r"[.!?…;:,][\s\"»)]*")
TITLES: Final = frozenset(
    "m mr mm monsieur messieurs mme mmes madame mesdames mlle mlles mademoiselle dr docteur me maitre pr professeur "
    "sig sigra sigg signor signora signore signorina dott dottor dottore dottoressa ssa dssa prof professor "
    "professoressa avv avvocato ing geom mrs ms miss".split())
"""Forms of address before a name, folded."""
HOUSEHOLDS: Final = frozenset("famille famiglia epoux coniugi soussigne soussignee sottoscritto sottoscritta".split())
"""Words that a family name follows, folded."""
PARTICLES: Final = frozenset(
    "de du des d la le les l di del della dello dei degli delle dell da dal dalla van von der den".split())
"""Small words inside names, folded."""


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """The word in lower case, without accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@dataclass(frozen=True, slots=True)
class Words:
    """``text`` cut into words: word ``i`` is ``text[starts[i]:ends[i]]``, ``folds[i]`` without case and accents."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    folds: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> "Words":
        """Letters and figures; an apostrophe, a hyphen, a dot or an underscore ends a word."""
        found = list(_WORD.finditer(text))
        return cls(
            text, tuple(match.start() for match in found), tuple(match.end() for match in found),
            tuple(fold(match.group()) for match in found))

    def __len__(self) -> int:
        return len(self.folds)

    def gap(self, at: int) -> str:
        """What stands between word ``at`` and the next one, or the end."""
        return self.text[self.ends[at]:self.starts[at + 1] if at + 1 < len(self.starts) else len(self.text)]

    def capital(self, at: int) -> bool:
        """Whether the word begins with a capital."""
        return self.text[self.starts[at]].isupper()

    def opens(self, at: int) -> bool:
        """Whether the word begins a sentence or a line, where a capital says nothing."""
        before = self.gap(at - 1) if at else "\n"
        return "\n" in before or any(sign in before for sign in ".!?…:•")

    def signature(self) -> int:
        """Index of the first word of what looks like a signature at the end: a last line of five words at most, or
        the three last words after a closing sign; the number of words when there is none."""
        line = self.text.rstrip().rfind("\n")
        first = next((at for at in range(len(self) - 1, -1, -1) if self.starts[at] <= line), -1) + 1
        if line >= 0 and len(self) - first <= 5:
            return first
        for at in range(len(self) - 1, max(len(self) - 4, 0), -1):
            if _CLOSED.search(self.gap(at - 1)):
                return at
        return len(self) if len(self) > 3 else 0


def one_edit(left: str, right: str) -> bool:
    """Whether one letter added, dropped, changed or two neighbours swapped make ``left`` of ``right`` (or nothing)."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    if len(left) > len(right):
        left, right = right, left
    at = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[at:] == right[at + 1:]
    return left[at + 1:] == right[at + 1:] or (
        left[at:at + 2] == right[at:at + 2][::-1] and left[at + 2:] == right[at + 2:])
