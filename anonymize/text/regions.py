"""Which stretches of a text a policy takes out: spans joined where they overlap, sentences, tidy edges."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from anonymize.text.spans import DOUBT, PRECEDENCE, Span
from anonymize.text.tokens import Sentence, sentences

Action = Literal["keep", "surrogate", "generalise", "remove"]
_RANK: Final = {label: rank for rank, label in enumerate(("ART9", "SIGNATURE", *PRECEDENCE, DOUBT))}
_BLANKS: Final = " \t\u00a0\u202f"
_BETWEEN: Final = re.compile(r"[ \t\u00a0\u202f,;/(]*")
_SEPARATORS: Final = ",;:"
_CLOSING: Final = ",.)…]»"


@dataclass(frozen=True, slots=True)
class Region:
    """``text[start:end]`` is taken out as ``label`` by ``action`` (never ``keep``)."""

    start: int
    end: int
    label: str
    action: Action

    def from_(self, start: int) -> "Region":
        """The same, beginning at ``start``."""
        return replace(self, start=start)


def regions(text: str, spans: Iterable[Span], action: Callable[[str], Action]) -> list[Region]:
    """What ``action`` takes out, in order, apart from one another. Overlapping spans make one region, of the stronger
    label: no character of either survives."""
    given = [Span(max(span.start, 0), min(span.end, len(text)), span.treated_as, span.score, span.rule)
             for span in spans]
    offices = [span for span in given if span.label == "OFFICIAL"]
    whole = sentences(text) if action("ART9") == "remove" and any(span.label == "ART9" for span in given) else []
    wanted = [_region(text, span, action, offices, whole) for span in given
              if span.label != "OFFICIAL" and span.start < span.end]
    joined: list[Region] = []
    for region in sorted((found for found in wanted if found), key=lambda found: (found.start, -found.end)):
        last = joined[-1] if joined else None
        if last is None or region.start >= last.end:
            joined.append(region)
            continue
        winner = min(last, region, key=lambda found: (_RANK.get(found.label, len(_RANK)), found.start - found.end))
        joined[-1] = Region(last.start, max(last.end, region.end), winner.label, winner.action)
    return _removed_together(text, joined)


def _removed_together(text: str, found: Sequence[Region]) -> list[Region]:
    """Removed stretches with nothing but signs between them as one, which leaves one edge to tidy."""
    kept: list[Region] = []
    for region in found:
        last = kept[-1] if kept else None
        if last and last.action == region.action == "remove" and _BETWEEN.fullmatch(text, last.end, region.start):
            end = region.end
            if text[end:end + 1] == ")" and text.count("(", last.start, end) > text.count(")", last.start, end):
                end += 1
            kept[-1] = replace(last, end=end)
        else:
            kept.append(region)
    return kept


def _region(
    text: str, span: Span, action: Callable[[str], Action], offices: Sequence[Span], whole: Sequence[Sentence],
) -> Region | None:
    wanted = action(span.label)
    if span.label == "PERSON" and any(office.start <= span.start and span.end <= office.end for office in offices):
        wanted = action("OFFICIAL")
    if wanted == "keep":
        return None
    start, end = span.start, span.end
    if span.label == "ART9" and wanted == "remove":
        start, end = _sentence(text, start, end, whole)
    return Region(start, end, span.label, wanted)


def _sentence(text: str, start: int, end: int, whole: Sequence[Sentence]) -> tuple[int, int]:
    """The sentences that hold ``text[start:end]``, whole, without the blanks around them."""
    held = [found for found in whole if found.start < end and found.end > start]
    first, last = min([start, *(found.start for found in held)]), max([end, *(found.end for found in held)])
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def tidied(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The removed stretch with the blanks, the comma or the empty brackets that it would leave behind; within
    ``low`` and ``high``, where other stretches begin."""
    for _ in range(2):
        left, right = start, end
        while left > low and text[left - 1] in _BLANKS:
            left -= 1
        while right < high and text[right] in _BLANKS:
            right += 1
        before = text[left - 1] if left > low else ("\n" if left == 0 else "")
        after = text[right] if right < high else ("\n" if right == len(text) else "")
        if (before, after) in {("(", ")"), ("[", "]"), ("«", "»"), ('"', '"')}:
            start, end = left - 1, right + 1
            continue
        if after in tuple(_SEPARATORS) and before in ("\n", ",", ";", ":", ".", "(", "!", "?"):
            end = right + 1
            while end < high and text[end] in _BLANKS:
                end += 1
            return (left, end) if before == "\n" else (start, end)
        return _edges(before, after, (start, end), (left, right))
    return start, end


def _edges(before: str, after: str, cut: tuple[int, int], wide: tuple[int, int]) -> tuple[int, int]:
    """One blank between the words on both sides, none before a closing sign or at the edge of a line."""
    (start, end), (left, right) = cut, wide
    if before in ("\n", "(", "["):
        return left, right
    if after in (".", ")", "…") and before in tuple(_SEPARATORS):
        return left - 1, right
    if after in (":", ";", "!", "?", "»") and left < start and end < right:
        return left, end  # French puts a blank of its own before these
    if after == "\n" or after in tuple(_CLOSING):
        return left, end if end == right else right
    if left < start:
        return start, right
    return start, end
