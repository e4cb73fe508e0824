"""What follows the street in an address: flat, floor, postcode and town; and a postcode with its town alone."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from anonymize.text.passage import Passage
from anonymize.text.spans import Span

_EXTRA: Final = re.compile(
    r"(?:[ ,\-\n]{1,3}(?:appartement|appart|appt?|apt|studio|batiment|bat|esc(?:alier)?|etage|porte|lot|chambre|entree|"
    r"immeuble|imm|interno|int|scala|piano|b\.?p|c\.?s|boite|bal|ed(?:ificio)?|residence|res)(?![a-z])[ .:°n]{0,3}"
    r"(?:[0-9]{1,5}(?: ?[a-z](?![a-z]))?|[a-z](?![a-z])[0-9]{0,3})){1,3}").match
_FLOOR: Final = re.compile(r"[ ,\-]{1,3}[0-9]{1,2} ?(?:er|eme|e|°)? ?(?:etage|piano)(?![a-z])").match
_CODE: Final = r"(?:(?:f|i|d|mc)-? ?)?(?:[0-9]{2} ?[0-9]{3}|2[ab] ?[0-9]{3})(?![0-9a-z])"
_JOINED: Final = re.compile(rf"[ ,\-\n.(;]{{0,4}}(?:cap ?:? ?)?({_CODE})").match
_NAME: Final = r"[^\W\d_]{1,40}(?:[-'][^\W\d_]{1,40}){0,6}"
_TOWN: Final = re.compile(
    rf"[ ,\-\n]{{1,3}}({_NAME}(?: (?:de |de' |du |des |la |le |les |di |del |della |d'|l'|sur |sous |en |al |a ){{0,2}}"
    rf"{_NAME}){{0,4}})").match
_TOWN_FIRST: Final = re.compile(rf"[ ,]{{1,3}}([^\W\d_]{{1,40}}(?:[-' ][^\W\d_]{{1,40}}){{0,3}}),? ({_CODE})").match
_TAIL: Final = re.compile(
    r" cedex(?: [0-9]{1,2}(?![0-9]))?| ?\( ?[a-z]{2} ?\)|,? (?P<province>[a-z]{2})(?![a-z'])|"
    r" [0-9]{1,2}(?![0-9])").match
_WORD: Final = re.compile(_NAME)
_POSTCODE: Final = re.compile(
    r"[0-9](?<![0-9a-z.,\-][0-9])(?:[0-9] ?[0-9]{3}|[ab] ?[0-9]{3})(?![0-9])"
    r"(?:([ ,]{1,2})(?=[^\W\d_])|(?![a-z0-9]))").finditer
_POSTAL: Final = re.compile(r"(?:\bcode postal|\bcp|\bc\.p\.|\bcap|[a-z] dans le|\bcodice postale)(?: est| :|:)? ?\Z")
_LINKS: Final = frozenset("de du des la le les di del della d l sur sous en al a".split())
_ENDS: Final = frozenset("tel fax cedex mail email dr m mme".split())
_NOT_TOWN: Final = frozenset(
    "euro euros eur habitants abitanti personnes persone spettatori metri metres km m kg le la les il lo gli i un une "
    "in nel nella dans et e ou o the per pour de di du des da al au aux a est sont sono en tonnes morti feriti ans "
    "anni fois franchi lire dollari dollars miles chilometri posti soldati uomini voti copie profughi tifosi tel "
    "fax".split())
_ARTICLE: Final = re.compile(r"(?:La|Le|Les|LA|LE|LES) [A-ZÀ-Ý]").match


def has_code(passage: Passage, at: int) -> bool:
    """Whether a postcode follows, right away or after a flat."""
    return _JOINED(passage.folded, _extra(passage.folded, at)) is not None


def completed(passage: Passage, at: int) -> int:
    """The offset after the flat and the postcode with its town, when they follow ``at``."""
    at = _extra(passage.folded, at)
    code = _JOINED(passage.folded, at)
    if code:
        return _town_end(passage, code.end())
    first = _TOWN_FIRST(passage.folded, at)
    return first.end() if first and passage.upper(first.start(1)) else at


def _extra(folded: str, at: int) -> int:
    """The offset after the flat, floor, building or box that follows the name."""
    for _ in range(2):
        match = _EXTRA(folded, at) or _FLOOR(folded, at)
        if match is None:
            break
        at = match.end()
    return at


def _town_end(passage: Passage, at: int) -> int:
    """The offset after the town that follows a postcode; ``at`` if none does."""
    town = _TOWN(passage.folded, at)
    if town is None:
        return at
    start = town.start(1)
    words = list(_WORD.finditer(passage.folded, start, town.end(1)))
    capital = passage.upper(start)
    if words[0][0] in _NOT_TOWN and not _ARTICLE(passage.raw, start):
        return at
    if not capital and "\n" in passage.folded[at:start]:
        return at
    end = words[0].end()
    for word in words[1:]:
        elided = word[0].find("'", 0, 4) + 1
        stands = passage.upper(word.start()) or passage.upper(word.start() + elided)
        if word[0] in _ENDS or not (stands or (capital and word[0] in _LINKS)):
            break
        if stands:
            end = word.end()
    tail = _TAIL(passage.folded, end)
    if tail is None:
        return end
    if tail["province"]:
        shouted = passage.raw[start:end].isupper() or not passage.raw[slice(*tail.span("province"))].isupper()
        return end if shouted else tail.end()
    return tail.end()


def spans(passage: Passage, known: Iterable[Span]) -> Iterator[Span]:
    """ADDRESS: ``postcode_town``, the town with a capital letter, and ``postcode`` alone after a word that announces
    it. Those inside the addresses ``known`` are not read again."""
    addresses = [span for span in known if span.label == "ADDRESS"]
    starts, ends = sorted(span.start for span in addresses), sorted(span.end for span in addresses)
    folded = passage.folded
    for match in passage.found(_POSTCODE, passage.zones):
        start, town = match.span()
        if bisect_right(starts, start) > bisect_right(ends, start):
            continue
        if match.lastindex is None:
            if _POSTAL.search(folded, max(0, start - 24), start) or passage.near("home", start, 30):
                yield Span(start, town, "ADDRESS", 0.6, "postcode")
            continue
        word = _WORD.match(folded, town)
        if word is None or len(word[0]) < 2 or not passage.upper(town):
            continue
        if word[0] in _NOT_TOWN and not _ARTICLE(passage.raw, town):
            continue
        end = _town_end(passage, match.start(1))
        if end > town:
            yield Span(start, end, "ADDRESS", 0.8, "postcode_town")
