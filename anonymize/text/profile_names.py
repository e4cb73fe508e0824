"""The names of one person, looked for in a text: in any order, abbreviated, alone, with one typing error."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from anonymize.text.ordinary import ORDINARY
from anonymize.text.profile_words import HOUSEHOLDS, PARTICLES, TITLES, Words, one_edit

Role = Literal["first", "last", "any"]
Found = tuple[int, int, float]
_GAP: Final = re.compile(
    r"[ \t\u00a0\u202f]?\r?\n[ \t]?|[\s\-‐‑–'’ʼ`´_]{1,3}|,[\s_]{0,2}|\.[ \u00a0\u202f_\n]{0,2}-?|[ _]\.[ ]?")
_SAINTS: Final = frozenset("saint st sainte ste san santa sant santo s".split())
_EXACT, _WEAK, _TYPO = 1.0, 0.9, 0.7
_LONGEST = 12  # words of a mention; a longer row of them is looked at in pieces
_WORD, _INITIAL, _PARTICLE, _MISTYPED = range(4)


@dataclass(frozen=True, slots=True)
class Names:
    """Folded name parts and what each is; ``phrases`` are the family names of several words, particles included."""

    parts: dict[str, Role]
    phrases: tuple[tuple[str, ...], ...]
    joined: frozenset[str]
    particles: frozenset[str]
    initials: frozenset[str]
    _memory: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Iterable[tuple[str, Role]]) -> "Names | None":
        """Names with their role; None when no part of two letters or more remains."""
        parts: dict[str, Role] = {}
        phrases: list[tuple[str, ...]] = []
        sequences: list[tuple[str, ...]] = []
        for name, role in names:
            folds = tuple(word for word in Words.of(name).folds if word not in TITLES or len(name) == len(word))
            said = [word for word in folds if len(word) > 1 and not word.isdigit()]
            words = [word for word in said if word not in PARTICLES] or said
            for word in words:
                parts[word] = role if parts.get(word, role) in (role, "any") else "any"
            if words and role == "last" and len(folds) > 1:
                phrases.append(folds)
            if words:
                sequences.append(folds)
        if not parts:
            return None
        return cls(
            parts, tuple(phrases), frozenset(_joined(sequences, parts)),
            frozenset(word for folds in sequences for word in folds if word in PARTICLES),
            frozenset(word[0] for word in parts))

    def find(self, words: Words) -> Iterator[Found]:
        """(start, end, score) of each mention; linear in the number of words."""
        closing = words.signature()
        at = 0
        while at < len(words):
            if words.folds[at] in self.joined:
                yield words.starts[at], words.ends[at], _EXACT
                at += 1
                continue
            end, marks = at, []
            while end < min(len(words), at + _LONGEST) and (mark := self._mark(words, end)) is not None:
                marks.append(mark)
                end += 1
                if end >= len(words) or not _continues(words, end - 1, mark):
                    break
            if marks:
                yield from _Run(self, words, at, marks, closing).judged()
            at = max(end, at + 1)

    def _mark(self, words: Words, at: int) -> int | None:
        word = words.folds[at]
        if word in self.parts:
            return _WORD
        if word in self.particles:
            return _PARTICLE
        after = words.text[words.ends[at]:words.ends[at] + 1]
        if len(word) == 1:
            known = word in self.initials and words.capital(at) and after not in tuple("'’") and word != "m"
            return _INITIAL if known else None
        if len(word) <= 4 and after == "." and words.capital(at) and word not in TITLES and self._shortens(word):
            return _INITIAL
        return _MISTYPED if self.meant(word) else None

    def _shortens(self, word: str) -> bool:
        return any(part.startswith(word) for part, role in self.parts.items() if role != "last")

    def meant(self, word: str) -> str:
        """The part of five letters or more that ``word`` misspells by one letter; empty without, or if ``word`` or
        the part is an ordinary word."""
        if len(word) < 4 or word in ORDINARY or word in TITLES:
            return ""
        found = self._memory.get(word)
        if found is None:
            found = next((part for part in self.parts if len(part) >= 5 and part not in ORDINARY
                          and one_edit(word, part)), "")
            if len(self._memory) < 1000:
                self._memory[word] = found
        return found


def _joined(sequences: Sequence[tuple[str, ...]], parts: dict[str, Role]) -> Iterator[str]:
    """Names written in one word: D'Amico as damico, the two names of a person as an account."""
    whole = ["".join(folds) for folds in sequences]
    yield from (word for word, folds in zip(whole, sequences, strict=True) if len(folds) > 1 and len(word) >= 5)
    yield from (one + other for one in whole for other in whole if one != other and len(one + other) >= 6)
    plain = [word for folds in sequences if len(folds) <= 3 for word in folds if word in parts]
    yield from (one + other for one in plain for other in plain if one != other and len(one + other) >= 6)


def _continues(words: Words, at: int, mark: int) -> bool:
    gap = words.gap(at)
    if not _GAP.fullmatch(gap) or at + 1 >= len(words):
        return False
    if "," in gap:
        return words.capital(at) and words.capital(at + 1)
    return "." not in gap or mark == _INITIAL


class _Run:
    """Neighbouring words that may be of the name: decides whether they name the person."""

    def __init__(self, names: Names, words: Words, first: int, marks: list[int], closing: int) -> None:
        self.names, self.words, self.first, self.marks = names, words, first, marks
        self.last = first + len(marks)
        self.closing = closing

    def judged(self) -> Iterator[Found]:
        """The mention, if it is one."""
        exact = {self._fold(at) for at in self._of(_WORD)}
        mistyped = {self.names.meant(self._fold(at)) for at in self._of(_MISTYPED)} - exact
        known = exact | mistyped
        if self._whole(exact, known) or self._phrase():
            yield self._span(_EXACT if not mistyped or not self._needed(exact) else 0.85, with_typos=True)
        elif exact:
            yield from self._single()
        elif mistyped:
            yield from self._mistyped()
        elif self._signed_initials():
            yield self._span(0.8)

    def _fold(self, at: int) -> str:
        return self.words.folds[at]

    def _of(self, *marks: int) -> list[int]:
        return [self.first + at for at, mark in enumerate(self.marks) if mark in marks]

    def _whole(self, exact: set[str], known: set[str]) -> bool:
        """First and family name, whatever their order; in small letters, two ordinary words only in their order."""
        if len(known) < 2 or not exact:
            return False
        roles = [self.names.parts[word] for word in known]
        both = ("any" in roles) or ("first" in roles and "last" in roles)
        if not both:
            strong = any(word not in ORDINARY for word in exact)
            return len(exact) > 1 and (strong or any(self.words.capital(at) for at in self._of(_WORD)))
        if any(word not in ORDINARY for word in exact) or any(self.words.capital(at) for at in self._of(_WORD)):
            return True
        order = [self._fold(at) for at in self._of(_WORD)]
        return order[:2] == [word for word in self.names.parts if word in order][:2]

    def _needed(self, exact: set[str]) -> bool:
        return len(exact) < 2

    def _phrase(self) -> bool:
        """A family name of several words, complete, with a capital somewhere or a word that is not ordinary."""
        said = self.words.folds[self.first:self.last]
        for phrase in self.names.phrases:
            for at in range(len(said) - len(phrase) + 1):
                if said[at:at + len(phrase)] == phrase:
                    strong = any(word not in ORDINARY and word not in PARTICLES for word in phrase)
                    return strong or any(self.words.capital(self.first + at + i) for i in range(len(phrase)))
        return False

    def _single(self) -> Iterator[Found]:
        abbreviated = bool(self._of(_INITIAL))
        for at in self._of(_WORD):
            word, capital = self._fold(at), self.words.capital(at)
            before = self._fold(at - 1) if at else ""
            if before in _SAINTS:
                continue
            told = before in TITLES or before in HOUSEHOLDS
            signed = at >= self.closing
            plain = len(word) < 3 or word in ORDINARY
            if plain:
                accepted = (capital and (abbreviated or told or signed)) or self._alone()
                score = _EXACT if abbreviated else _WEAK
            elif self.names.parts[word] == "first":
                accepted, score = capital or signed or told, _EXACT
            else:
                accepted, score = capital or len(word) >= 4 or told or signed, _EXACT
            if accepted:
                yield self._span(score) if abbreviated else (self.words.starts[at], self.words.ends[at], score)
                if abbreviated:
                    return

    def _alone(self) -> bool:
        """Whether the mention is all of the last line, so that a small letter says nothing."""
        line = self.first > 0 and "\n" in self.words.gap(self.first - 1)
        return line and self.first == self.closing and self.last == len(self.words)

    def _mistyped(self) -> Iterator[Found]:
        for at in self._of(_MISTYPED):
            role = self.names.parts[self.names.meant(self._fold(at))]
            before = self._fold(at - 1) if at else ""
            clear = before in TITLES or before in HOUSEHOLDS or at >= self.closing or bool(self._of(_INITIAL))
            if before not in _SAINTS and self.words.capital(at) and (
                    clear or (role != "first" and not self.words.opens(at))):
                yield self.words.starts[at], self.words.ends[at], _TYPO

    def _signed_initials(self) -> bool:
        """First and family initial, with their dots, where one signs."""
        initials = self._of(_INITIAL)
        wanted = {word[0] for word, role in self.names.parts.items() if role != "first"}, {
            word[0] for word, role in self.names.parts.items() if role != "last"}
        said = [self._fold(at) for at in initials]
        return (
            len(said) in (2, 3) and self.first >= self.closing and all(len(word) == 1 for word in said)
            and all("." in self.words.gap(at) for at in initials[:-1])
            and any(one in wanted[0] and other in wanted[1] for one in said for other in said if one != other))

    def _span(self, score: float, *, with_typos: bool = False) -> Found:
        """From the first to the last word that is of the name; a particle outside stays outside, unless the family
        name begins with it."""
        counted = self._of(_WORD, _INITIAL, *((_MISTYPED,) if with_typos else ()))
        first, last = counted[0], counted[-1]
        leading = {phrase[0] for phrase in self.names.phrases if phrase[0] in PARTICLES}
        while first > self.first and self._fold(first - 1) in self.names.particles:
            if not any(self._fold(at) in leading for at in range(self.first, first)):
                break
            first -= 1
        end = self.words.ends[last]
        if self._fold(last)[1:] == "" and self.words.text[end:end + 1] == ".":
            end += 1
        return self.words.starts[first], end, score
