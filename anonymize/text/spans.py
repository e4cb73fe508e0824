"""What detection returns: spans of a text with a label, a score and the rule that found them; which of two wins."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

LABELS: Final = (
    "PERSON", "EMAIL", "PHONE", "ADDRESS", "PLACE", "NIR", "CODICE_FISCALE", "IBAN", "CARD", "ID_DOCUMENT", "PLATE",
    "BIRTH_DATE", "AGE", "URL", "HANDLE", "IP", "COORDINATES", "CADASTRE", "OFFICIAL", "ART9", "SIGNATURE",
)
OVERLAYS: Final = frozenset({"OFFICIAL", "ART9", "SIGNATURE"})
"""Labels that say something about a passage and may hold other spans: the function of an elected person, a sentence
that touches GDPR art. 9, the end of a letter."""
PROPER_NOUN: Final = "proper_noun"
"""Rule of a PLACE that may be no place: a capitalised word that no list knows, perhaps a name."""
DOUBT: Final = "NAME"
"""What policies and screens treat such a span as: neither a place, which may stay, nor a person, who is numbered."""
PRECEDENCE: Final = (
    "IBAN", "NIR", "CODICE_FISCALE", "CARD", "EMAIL", "URL", "IP", "COORDINATES", "CADASTRE", "ID_DOCUMENT",
    "BIRTH_DATE", "PHONE", "ADDRESS", "HANDLE", "PERSON", "PLATE", "AGE", "PLACE",
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``text[start:end]``, offsets in code points. ``score`` in 0..1 is the confidence of ``rule``."""

    start: int
    end: int
    label: str
    score: float
    rule: str

    @property
    def treated_as(self) -> str:
        """The label, or ``DOUBT``."""
        return treated_as(self.label, self.rule)


def treated_as(label: str, rule: str) -> str:
    """The label that a policy judges a finding by."""
    return DOUBT if label == "PLACE" and rule == PROPER_NOUN else label


_PLACE: Final = attrgetter("start", "end")
_RANK: Final = {label: rank for rank, label in enumerate(PRECEDENCE)}


def settled(found: Iterable[Span]) -> list[Span]:
    """Spans in order of their start, without overlaps except for ``OVERLAYS``: the stronger label wins, then the
    longer span, then the better score. What remains of a loser outside the winner is dropped with it."""
    kept: list[Span] = []
    overlays: list[Span] = []
    for span in sorted(found, key=lambda span: (_RANK.get(span.label, 99), span.start - span.end, -span.score)):
        if span.label in OVERLAYS:
            overlays.append(span)
        else:
            kept.append(span)
    taken = _without_overlaps(kept)
    return sorted([*taken, *dict.fromkeys(overlays)], key=_PLACE)


def _without_overlaps(ranked: list[Span]) -> list[Span]:
    starts: list[int] = []
    by_start: dict[int, Span] = {}
    for span in ranked:
        place = bisect_left(starts, span.start)
        after = starts[place] if place < len(starts) else None
        before = by_start[starts[place - 1]] if place else None
        if (after is not None and after < span.end) or (before is not None and before.end > span.start):
            continue
        insort(starts, span.start)
        by_start[span.start] = span
    return list(by_start.values())
