"""Finds personal data in a text: patterns, names, functions, sensitive sentences."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Final

from anonymize.text import around, lowercase, names, patterns
from anonymize.text import lexicons as lists
from anonymize.text.art9 import Art9
from anonymize.text.lexicons import Lexicons
from anonymize.text.profile import Profile
from anonymize.text.spans import Span, settled
from anonymize.text.tokens import Sentence, Token, sentences, tokens
from anonymize.text.version import version

_CUT: Final = frozenset(("PERSON", "ADDRESS"))
_SHORTEST: Final = 2
_END: Final = attrgetter("end")


class Detector:
    """Made by ``load``; keep one. Holds no text and no state between calls but what it looked up in its lists."""

    def __init__(self, lexicons: Lexicons, art9: Art9, version: str) -> None:
        self._lexicons = lexicons
        self._art9 = art9
        self.version = version

    def detect(self, text: str, *, language: str | None = None, profile: Profile | None = None) -> list[Span]:
        """Spans of ``text``, in order; only ``OVERLAYS`` hold others.

        Args:
            text: any text; time grows with its length.
            language: ``fr`` or ``it``, of the sentences that do not tell their own.
            profile: the author's identity, found in any spelling.
        """
        cut = sentences(text, language=language or "")
        by_sentence = _by_sentence(text, cut)
        own = profile.find(text) if profile is not None else []
        signed = around.signature(text, self._lexicons)
        found = [
            *patterns.find(text),
            *names.find(text, by_sentence, [one.language for one in cut], self._lexicons,
                        signed=signed[1] if signed else len(text)),
        ]
        for row in by_sentence:
            found += lowercase.find(row, self._lexicons)
            found += around.relations(row, self._lexicons)
        kept = _with_own(_with_rests(text, found, settled(found)), own)
        return sorted([*kept, *self._overlays(text, cut, by_sentence, kept, signed)])

    def _overlays(
        self, text: str, cut: Sequence[Sentence], by_sentence: Sequence[Sequence[Token]], kept: Sequence[Span],
        signed: tuple[int, int] | None,
    ) -> list[Span]:
        persons = [span for span in kept if span.label == "PERSON"]
        found: list[Span] = []
        place = 0
        for sentence, row in zip(cut, by_sentence, strict=True):
            here = []
            while place < len(persons) and persons[place].start < sentence.end:
                here.append(persons[place])
                place += 1
            found += around.officials(row, here, self._lexicons)
            start = row[0].start if row else sentence.start
            end = row[-1].end if row else sentence.end
            found += self._art9.find(row, start, end, someone=bool(here))
        if signed is None:
            signed = around.last_line(text, kept)
        if signed is not None and any(span.start >= signed[1] for span in persons):
            end = max(span.end for span in kept if span.start >= signed[1])
            found.append(Span(signed[0], end, "SIGNATURE", 0.9, "signature"))
        return list(dict.fromkeys(found))


def _by_sentence(text: str, cut: Sequence[Sentence]) -> list[list[Token]]:
    """The tokens of each sentence; the first word of each is marked."""
    rows: list[list[Token]] = [[] for _ in cut]
    place = 0
    for token in tokens(text) if cut else ():
        while place < len(cut) - 1 and token.start >= cut[place].end:
            place += 1
        rows[place].append(token)
    for row in rows:
        first = next((token for token in row if token.shape in "lTUMIe"), None)
        if first is not None:
            first.opens = True
    return rows


def _with_rests(text: str, found: Sequence[Span], kept: Sequence[Span]) -> list[Span]:
    """``kept``, and what stronger spans left of the names and addresses that they cut: ``Jean dupont@example.org``."""
    taken = frozenset(kept)
    rests = [
        Span(low, high, span.label, span.score, span.rule)
        for span in found if span.label in _CUT and span not in taken
        for low, high in _free(span, kept)
        if high - low > _SHORTEST and any(letter.isupper() for letter in text[low:high])
    ]
    return settled([*kept, *(_trimmed(text, span) for span in rests)]) if rests else list(kept)


def _free(span: Span, kept: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Stretches of ``span`` that no span of ``kept`` touches."""
    low = span.start
    for index in range(bisect_left(kept, span.start, key=_END), len(kept)):
        one = kept[index]
        if one.start >= span.end:
            break
        if one.start > low:
            yield low, one.start
        low = max(low, one.end)
    if low < span.end:
        yield low, span.end


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, max(end, start + 1), span.label, span.score, span.rule)


def _with_own(found: list[Span], own: list[Span]) -> list[Span]:
    """What is the author's own is certain: it wins, unless a wider span of more than a place holds it already. A span
    that it cuts is widened to both: nothing that was found is left out."""
    if not own:
        return found
    kept: list[Span] = []
    ahead = found[::-1]
    for one in own:
        while ahead and ahead[-1].end <= one.start:
            kept.append(ahead.pop())
        cut: list[Span] = []
        while ahead and ahead[-1].start < one.end:
            cut.append(ahead.pop())
        if any(_holds(span, one) for span in cut):
            ahead += [_sure(span) if span.label == one.label else span for span in reversed(cut)]
        else:
            wide = [one, *cut]
            ahead.append(Span(min(span.start for span in wide), max(span.end for span in wide), one.label, one.score,
                              one.rule))
    return [*kept, *reversed(ahead)]


def _holds(span: Span, one: Span) -> bool:
    return span.start <= one.start and one.end <= span.end and (
        span.label == one.label or (span.label != "PLACE" and span.end - span.start > one.end - one.start))


def _sure(span: Span) -> Span:
    return Span(span.start, span.end, span.label, 1.0, "profile")


def load(folder: Path) -> Detector:
    """A detector that reads its lists in ``folder``.

    Raises:
        OSError: a list is missing.
    """
    return Detector(lists.load(folder), Art9(folder / "art9.toml"), version(folder))
