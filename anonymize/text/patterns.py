"""Personal data that has a shape, in French and Italian text: everything but the names of persons and places."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from anonymize.text import addresses, contacts, dates, documents, numbers, phones, spoken, ways
from anonymize.text.passage import Anchors, Passage
from anonymize.text.spans import Span, settled

ANCHORS: Final = Anchors({
    "phone": phones.WORDS,
    "number_start": spoken.STARTS,
    "at": contacts.AT_WORDS,
    "network": contacts.NETWORK_WORDS,
    "nir": numbers.NIR_WORDS,
    "card": numbers.CARD_WORDS,
    "account": numbers.ACCOUNT_WORDS,
    "place": numbers.PLACE_WORDS,
    "document": documents.DOCUMENT_WORDS,
    "file": documents.FILE_WORDS,
    "plate": documents.PLATE_WORDS,
    "land": documents.LAND_WORDS,
    "birth": dates.BIRTH_WORDS,
    "years": dates.YEAR_WORDS,
    "way_fr": ways.WAYS_FR | ways.MAIN_FR,
    "way_it": ways.WAYS_IT,
    "home": addresses.HOME_WORDS,
    "box": addresses.BOX_WORDS,
})
_FINDERS: Final = (
    contacts.spans, phones.spans, spoken.spans, numbers.spans, documents.spans, dates.spans, addresses.spans,
)  # fmt: skip


_START: Final = attrgetter("start")


def find(text: str) -> list[Span]:
    """Spans of all labels that have a shape, in order and without overlaps (``spans.settled``). Time grows with the
    length of the text, whatever it holds."""
    if len(text) < 3:
        return []
    passage = Passage(text, ANCHORS)
    found = settled(span for spans in _FINDERS for span in spans(passage))
    return _with_free(found, numbers.long_numbers(passage)) if passage.digits else found


def _with_free(found: list[Span], more: Iterable[Span]) -> list[Span]:
    """``found`` and those of ``more`` that touch none of them."""
    starts = [span.start for span in found]
    free = []
    for span in more:
        place = bisect_left(starts, span.end)
        if not place or found[place - 1].end <= span.start:
            free.append(span)
    return sorted([*found, *free], key=_START) if free else found
