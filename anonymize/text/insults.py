"""Rude words, insults, threats and words of hatred in French and Italian, masked spellings included: flags, no more."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any, Final, Literal

Grade = Literal["rude", "insult", "threat", "hate"]
GRADES: Final[tuple[Grade, ...]] = ("rude", "insult", "threat", "hate")

_TOKEN: Final = re.compile(r"(?:[^\W_]|[@$€*#\u2026])+")
_SPACED: Final = re.compile(r"(?<![^\W_])[^\W_](?:([ .\-_*])[^\W_])(?:\1[^\W_]){2,}(?![^\W_])")
_LONG_RUN: Final = re.compile(r"(.)\1{2,}")
_RUN: Final = re.compile(r"(.)\1+")
_LIKE: Final = str.maketrans("013457@$€", "oieastase")
_HIDES: Final = "*#…"
_TWINS: Final = str.maketrans("асеорхуіАСЕОРХУІ", "aceopxyiaceopxyi")  # Cyrillic letters that look Latin
_BETWEEN: Final = frozenset(" \t\u00a0'’ʼ-‐‑_\"«»*")
_GAP: Final = 4
_ENDS: Final = ".!?:;…\n\r-–—*•"
_SHORTEST: Final = 4
_LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class _Node:
    """A word of a phrase: the words that may follow, and the grade if the phrase may end here ("" no harm)."""

    follows: dict[str, "_Node"]
    ends: dict[str, Grade | Literal[""]]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class _Words:
    """Entries of a language as a tree of words; ``stems``: words that take any ending, by their beginning, of
    ``lengths``. ``squeezed``: single words by their spelling without doubled letters. ``singles``: the same by first
    letter and length, for masked spellings."""

    root: _Node
    stems: Mapping[str, Grade]
    lengths: tuple[int, ...]
    squeezed: Mapping[str, str]
    singles: Mapping[tuple[str, int], Sequence[str]]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Insults:
    """The lexicon, ready: ``fr``, ``it``, and None for texts of unknown language (both, without the words that are
    ordinary in the other one)."""

    by_language: Mapping[str | None, _Words]

    def find(self, text: str, language: str | None = None) -> list[tuple[int, int, Grade]]:
        """``(start, end, grade)`` in order, without overlaps, offsets in code points of ``text``. ``language`` "fr" or
        "it"; any other searches what is rude in either. Time is linear in the length of the text."""
        words = self.by_language.get(language, self.by_language[None])
        folded, places = _folded(text)
        found = [
            (start, end, grade) for start, end, grade in _matches(words, _tokens(words, folded), folded)
            if not (folded[start:end] in words.names and _is_name(text, places[start], places[end - 1] + 1))
        ]
        taken = {place for start, end, _ in found for place in range(start, end)}
        for match in _SPACED.finditer(folded):
            letters = re.sub(r"[^\w]|_", "", match[0])
            grade = _single(words, letters)
            if grade and match.start() not in taken:
                found.append((match.start(), match.end(), grade))
        return sorted((places[start], _stop(text, places, end), grade) for start, end, grade in found)


def load(path: Path) -> Insults:
    """The lexicon of the TOML file at ``path``. Raises ``OSError``, ``tomllib.TOMLDecodeError``, and ``ValueError`` on
    a table or list of another name."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    known = {*GRADES, "only", "ordinary", "names"}
    if not data or any(not set(table) <= known for table in data.values()):
        raise ValueError(f"{path.name} has unknown tables")
    by_language: dict[str | None, _Words] = {name: _words([table]) for name, table in data.items()}
    by_language[None] = _words(list(data.values()), mixed=True)
    return Insults(by_language)


def _words(tables: Sequence[Mapping[str, Any]], *, mixed: bool = False) -> _Words:
    entries: dict[tuple[str, ...], Grade | Literal[""]] = {}
    for table in tables:
        apart = {tuple(entry.split()) for entry in table.get("only", ()) if mixed}
        for grade in GRADES:
            found = (words for entry in table.get(grade, ()) for words in _alternatives(entry))
            entries.update((words, grade) for words in found if words not in apart)
    for table in tables:
        entries.update((words, "") for entry in table.get("ordinary", ()) for words in _alternatives(entry))
    return _tree(entries, frozenset(name for table in tables for name in table.get("names", ())))


def _tree(entries: Mapping[tuple[str, ...], Grade | Literal[""]], names: frozenset[str]) -> _Words:
    root = _Node({}, {})
    stems: dict[str, Grade] = {}
    singles: dict[tuple[str, int], list[str]] = {}
    for words, code in entries.items():
        if any(word.endswith("*") for word in words[len(words) == 1 :]):
            raise ValueError(" ".join(words))
        stem = words[0].removesuffix("*")
        if stem != words[0] and code:
            stems[stem] = code
        else:
            _grow(root, words, code)
        if len(words) == 1 and code and len(stem) >= _SHORTEST:
            singles.setdefault((stem[0], len(stem)), []).append(stem)
    squeezed = {_RUN.sub(r"\1", word): word for found_words in singles.values() for word in found_words}
    return _Words(root, stems, tuple(sorted({len(stem) for stem in stems}, reverse=True)), squeezed, singles, names)


def _grow(node: _Node, words: Sequence[str], code: Grade | Literal[""]) -> None:
    for word in words[:-1]:
        node = node.follows.setdefault(word, _Node({}, {}))
    node.ends[words[-1]] = code


def _alternatives(entry: str) -> Iterator[tuple[str, ...]]:
    return product(*(word.split("|") for word in entry.split()))


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    """Lower case without accents; nothing for what has no width and for accents on their own."""
    if unicodedata.category(character) in ("Cf", "Mn"):
        return ""
    plain = unicodedata.normalize("NFKD", character.translate(_TWINS)).casefold()
    return {"œ": "oe", "æ": "ae"}.get(plain, "".join(c for c in plain if not unicodedata.combining(c))[:3])


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text folded, and for each of its characters the place of the one it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _letter(character):
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


def _stop(text: str, places: Sequence[int], end: int) -> int:
    """Where a match ends in the text: after the accents and invisible characters that follow its last letter."""
    return max(places[end - 1] + 1, places[end] if end < len(places) else len(text))


def _tokens(words: _Words, folded: str) -> list[_Token]:
    """Words of the text as the lexicon spells them, masks and repeated letters undone where that gives an entry."""
    found: list[_Token] = []
    for match in _TOKEN.finditer(folded):
        start, end, word = match.start(), match.end(), match[0]
        word = word.lstrip(_HIDES + "@")
        start = end - len(word)
        bare = word.rstrip(_HIDES)
        if bare and (bare.isalpha() or len(bare) > _LONGEST):
            end, word = (end, word) if bare == word else (start + len(bare), bare)
            found.append(_Token(start, end, _unrepeated(words, word)))
            hidden = match[0][start - match.start() :]
            if bare != hidden and not _single(words, found[-1].word):
                found[-1] = _Token(start, match.end(), _unmasked(words, hidden))
        elif bare:
            found.append(_Token(start, end, _unmasked(words, word)))
    return found


def _unrepeated(words: _Words, word: str) -> str:
    if not _LONG_RUN.search(word):
        return word
    known = words.squeezed.get(_RUN.sub(r"\1", word))
    tried = (_LONG_RUN.sub(shape, word) for shape in (r"\1\1", r"\1"))
    return known or next((spelling for spelling in tried if _single(words, spelling)), word)


def _unmasked(words: _Words, word: str) -> str:
    """The entry that ``word`` hides, its first letter and half of the others shown; else the word."""
    if len(word) > _LONGEST or 2 * sum(letter.isalpha() for letter in word) < len(word):
        return word
    plain = word.translate(_LIKE)
    if plain.isalpha():
        tried = (_unrepeated(words, spelling) for spelling in (plain, word.replace("1", "l").translate(_LIKE)))
        return next((spelling for spelling in tried if _single(words, spelling)), plain)
    for entry in words.singles.get((plain[0], len(plain)), ()):
        shown = sum(letter not in _HIDES for letter in plain)
        if 2 * shown >= len(entry) and all(a == b or a in _HIDES for a, b in zip(plain, entry, strict=True)):
            return entry
    return word


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a capital opens the word and it does not open a sentence."""
    before = text[max(0, start - _GAP) : start].rstrip(" \u00a0'’\"«([")
    return bool(before) and before[-1] not in _ENDS and text[start].isupper() and text[start + 1 : end].islower()


def _single(words: _Words, word: str) -> Grade | Literal[""] | None:
    if word in words.root.ends:
        return words.root.ends[word]
    return next((words.stems[word[:length]] for length in words.lengths if word[:length] in words.stems), None)


def _matches(words: _Words, tokens: Sequence[_Token], folded: str) -> Iterator[tuple[int, int, Grade]]:
    place = 0
    while place < len(tokens):
        size, grade = _longest(words, tokens, place, folded)
        if grade:
            yield tokens[place].start, tokens[place + size - 1].end, grade
        place += size


def _longest(
    words: _Words, tokens: Sequence[_Token], place: int, folded: str
) -> tuple[int, Grade | Literal[""] | None]:
    """Number of words of the longest entry that begins at ``place`` (1 if none), and its grade."""
    best = (1, _single(words, tokens[place].word))
    node = words.root.follows.get(tokens[place].word)
    for step in range(place + 1, len(tokens)):
        gap = folded[tokens[step - 1].end : tokens[step].start]
        if node is None or len(gap) > _GAP or not _BETWEEN.issuperset(gap):
            break
        word = tokens[step].word
        if word in node.ends:
            best = (step - place + 1, node.ends[word])
        node = node.follows.get(word)
    return best
