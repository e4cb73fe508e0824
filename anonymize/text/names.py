"""Finds the names of persons: runs of words, evidence weighed, and what the rest of the text says of the same words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from anonymize.text.evidence import opens_like_a_word, probability, weigh
from anonymize.text.lexicons import Lexicons
from anonymize.text.runs import Run, runs
from anonymize.text.spans import PROPER_NOUN, Span
from anonymize.text.tokens import Token

_SURE: Final = 1.5
_JOINS: Final = frozenset((",", "e", "et", "ed", "&", "/", "-", ", e", ", et", "ou", "o"))
_THRESHOLDS: Final = {"fr": 0.25, "it": -0.35}
"""Log-odds above which a run is a name, by the language of its sentence: French names stand alone more rarely."""
_OTHERWISE: Final = 0.25
_ACRONYM: Final = 6
_SIGNED: Final = 2.5
_DOUBTFUL: Final = -4.0


@dataclass(slots=True)
class _Weighed:
    run: Run
    odds: float
    capitals: bool
    threshold: float


def find(
    text: str, sentences: Sequence[Sequence[Token]], languages: Sequence[str], lexicons: Lexicons, *, signed: int,
) -> list[Span]:
    """PERSON and PLACE spans of a text cut into ``sentences``, each in one of ``languages``; what stands from
    ``signed`` on is the signature of its author."""
    weighed: list[_Weighed] = []
    for sentence, language in zip(sentences, languages, strict=True):
        if not any(token.shape in "TUM" for token in sentence):
            continue
        capitals = _capitals(sentence)
        threshold = _THRESHOLDS.get(language, _OTHERWISE)
        found_here = [_Weighed(run, weigh(run, lexicons, capitals=capitals), capitals, threshold)
                      for run in runs(sentence, text, lexicons, capitals=capitals)]
        _lean_on_neighbours(found_here, text)
        for item in found_here:
            if item.run.start >= signed:
                item.odds += _SIGNED
        weighed += found_here
    known = _known(weighed)
    found = []
    for item in weighed:
        if item.odds <= item.threshold and known and any(word.token.fold in known for word in item.run.words):
            item.odds = weigh(item.run, lexicons, known=known, capitals=item.capitals)
        span = _span(item)
        if span is not None:
            found.append(span)
    return found


def _lean_on_neighbours(row: Sequence[_Weighed], text: str) -> None:
    """In an enumeration, what its neighbours are says what a run is."""
    gains = [0.0] * len(row)
    for place in range(len(row) - 1):
        left, right = row[place], row[place + 1]
        between = text[left.run.end : right.run.start]
        if len(between) > 6 or between.strip() not in _JOINS:
            continue
        if left.run.held == "place" and len(left.run.real) == 1 and left.run.real[0].entry.first >= 2:
            gains[place + 1] -= 6.0  # lycée Pierre et Marie Curie
        for one, other, index in ((left, right, place + 1), (right, left, place)):
            if other.run.held:
                continue
            if one.odds > _SURE:
                gains[index] += 1.3
            elif one.run.held == "place" or (one.odds < _SURE and any(word.entry.place > 1 for word in one.run.real)):
                gains[index] -= 1.0
    for item, gain in zip(row, gains, strict=True):
        item.odds += gain


def _span(item: _Weighed) -> Span | None:
    run = item.run
    if item.odds > item.threshold:
        rule = "title" if run.title else "role" if run.role else "name" if len(run.words) > 1 else "single"
        return Span(run.start, run.end, "PERSON", round(probability(item.odds), 3), rule)
    real = run.real
    if all(len(word.token.text) == 1 or word.token.shape == "I" for word in real):
        return None
    if len(real) == 1 and real[0].token.shape == "U" and len(real[0].token.text) <= _ACRONYM and not item.capitals and (
            real[0].entry.surname < 2 and real[0].entry.first < 2):
        return None
    if len(real) == 1 and opens_like_a_word(real[0]):
        return None
    grade = max(word.entry.place for word in real)
    usual = 0 if item.capitals else 1
    if run.held == "body" or all(
            word.entry.word > usual and word.entry.first < 2 and word.entry.surname < 2 for word in real):
        return None
    if run.held == "place" or (len(real) == 1 and grade):
        return Span(run.start, run.end, "PLACE", (0.7, 0.8, 0.9, 0.95)[grade], "place")
    if item.odds > _DOUBTFUL:
        return Span(run.start, run.end, "PLACE", round(probability(item.odds), 3), PROPER_NOUN)
    return None


def _capitals(sentence: Sequence[Token]) -> bool:
    words = [token for token in sentence if token.shape in "lTUM" and len(token.text) > 1]
    return len(words) > 3 and sum(token.shape == "U" for token in words) * 10 > 6 * len(words)


def _known(weighed: Sequence[_Weighed]) -> frozenset[str]:
    """Parts of the names that are sure, for the same person named again by one of them."""
    return frozenset(
        word.token.fold for item in weighed if item.odds > _SURE and len(item.run.words) > 1 for word in item.run.real
        if len(word.token.fold) > 2 and word.entry.word < 2)
