"""Postal addresses in France and Italy: number and way, settlement, box, postcode and town; ways merely mentioned."""

import re
from collections.abc import Iterator
from typing import Final

from anonymize.text import spoken, towns
from anonymize.text.passage import Passage
from anonymize.text.spans import Span
from anonymize.text.ways import HOLDS_FR, HOLDS_IT, LOOSE, MAIN_FR, PLAIN_FR, PLAIN_IT, name_end

HOME_WORDS: Final = (
    "habite", "habitons", "habitant", "habitante", "habiter", "habitais", "demeurant", "demeure", "residant", "reside",
    "residons", "residente", "domicilie", "domiciliee", "domicile", "adresse", "adresses", "loge", "vit", "vis",
    "vivons", "logement", "residence principale", "demenage", "chez moi", "chez nous",
    "abito", "abita", "abitiamo", "abitante", "domiciliato", "domiciliata", "indirizzo", "vivo", "vive", "viviamo",
    "residenza", "domicilio", "sto", "casa",
)  # fmt: skip
BOX_WORDS: Final = ("bp", "b.p", "cs", "casella postale", "boite postale")
_NUMBER: Final = re.compile(
    r"(?<![0-9])(?<![0-9][.,/])(?:(?:n ?°|numero|no|n\.) ?)?[0-9]{1,4}(?: ?(?:[-/]|\ba) ?[0-9]{1,4})?"
    r"(?: ?(?:bis|ter|quater|[a-f])(?![a-z]))?[ ,]{1,3}"
    r"(?:(?:le|la|les|grande?|vieux|vieille|petite?|ancien(?:ne)?|nouvelle) )?\Z")
_NUMBER_WORDS: Final = re.compile(r"(?<![a-z\-])(?:[a-z]{3,14}[ \-]){1,4}(?:bis |ter )?\Z")
_LAST_WORD: Final = re.compile(r"(?<![a-z])([a-z]{3,14})[ ,]{1,2}(?:bis |ter )?\Z")
_ADJECTIVE: Final = re.compile(r" (?:grande?|vieille|petite|haute|basse) \Z")
_ONES: Final = frozenset(("un", "une", "uno"))
_POSTBOX: Final = re.compile(
    r"(?:b\.?p\.?|c\.?s\.?|casella postale|boite postale) ?(?:n ?° ?)?[0-9]{2,5}(?![0-9])").match
_CIVIC: Final = re.compile(
    r"(?:[ ,]{1,3}(?:n\.?|n ?°|nr\.?|numero|num\.?|civico|al|al n\.?|al numero){0,2}[ .]{0,2}[0-9]{1,4}"
    r"(?:/[0-9]{1,3}(?![0-9/])|/[a-z](?![a-z])| ?(?:bis|ter|quater)(?![a-z])| ?-[0-9]{1,4}(?![0-9])|[a-f](?![a-z]))?"
    r"(?: ?/ ?[a-z](?![a-z]))?|[ ,]{1,2}(?:s\.?n\.?c?\.?)(?![a-z]))(?![0-9])"
    r"(?! ?(?:¤|euro|anni|ore|giorn|mesi|volte|metri|km|m(?![a-z])|%))").match
_GERMAN: Final = ("strasse ", "straße ", "platz ", "gasse ")
_ABROAD: Final = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{0,30}(?:stra(?:ss|ß)e|platz|gasse)(?: des| der| zum)?(?: [0-9]{1,2}\.)?"
    r"(?: [^\W\d_]{2,20}){0,2}? [0-9]{1,4}(?: ?[a-d](?![a-z]))?(?![0-9])")
_FIRST_WORD: Final = re.compile(r" ?([^\W\d_]{1,24}(?:-[^\W\d_]{1,24})?)").match
_AWAY: Final = re.compile(r"\b(?:in|di|nel|un|una|per|portar|buttar|andar|vado|corso) \Z")
_NOT_VIA: Final = frozenset(
    "internet mail e-mail email facebook twitter skype whatsapp web radio satellite sms pec zoom teams telegram fax "
    "instagram youtube le la les l un une des son sa ses ce cette dal da dai dalle libera crucis francigena etere "
    "messenger linkedin google".split())


def spans(passage: Passage) -> Iterator[Span]:
    """ADDRESS (``address_fr``, ``address_it``, ``address_home``, ``address_abroad``, ``postbox`` and those of
    ``towns``) and PLACE (``way``: a street without a number)."""
    found: list[Span] = []
    for kind, reader in (("way_fr", _french), ("way_it", _italian)):
        done = -1
        for start, end in passage.hits(kind):
            if start >= done and (span := reader(passage, start, end)):
                done = span.end
                found.append(span)
    if passage.digits:
        found += _abroad(passage)
        found += _boxes(passage)
        found += list(towns.spans(passage, found))
    yield from found


def _french(passage: Passage, start: int, end: int) -> Span | None:
    word = passage.folded[start:end]
    number = _number_before(passage, start)
    after = end + 1 if passage.folded[end : end + 1] == "." else end
    if number is not None:
        stop = _numbered(passage, number, start, after)
        if stop is None:
            return None
        return Span(number, towns.completed(passage, stop), "ADDRESS", 0.8 if word in LOOSE else 0.95, "address_fr")
    stop = name_end(passage, after, capital=True) if word not in MAIN_FR else None
    home = passage.near("home", start, 30)
    if stop is None and home and word in PLAIN_FR:
        stop = name_end(passage, after, capital=False)
    if stop is None:
        return None
    if towns.has_code(passage, stop):
        return Span(start, towns.completed(passage, stop), "ADDRESS", 0.9, "address_fr")
    direct = _direct(passage, after)
    if home and (direct or word not in ("place", "cours", "passage", "mail", "cour", "voie", "lot")):
        return Span(start, towns.completed(passage, stop), "ADDRESS", 0.8, "address_home")
    if word in PLAIN_FR or word in HOLDS_FR or word not in LOOSE:
        return Span(start, stop, "PLACE", 0.5, "way")
    if direct and word in ("place", "quai", "square", "cours", "chemin", "route"):
        return Span(start, stop, "PLACE", 0.4, "way")
    return None


def _numbered(passage: Passage, number: int, start: int, after: int) -> int | None:
    """Where the way that begins at ``start``, with a number at ``number``, ends; None if it is no street."""
    folded = passage.folded
    if folded[start:after] in MAIN_FR:
        return after
    loose = folded[start:after].rstrip(".") in LOOSE
    stop = name_end(passage, after, capital=loose)
    if stop is None and loose:
        stop = name_end(passage, after, capital=False)
        if stop is not None and not (passage.near("home", number, 30) or towns.has_code(passage, stop)):
            stop = None
    if stop is None and _ADJECTIVE.search(folded, number, start):
        return after
    return stop


def _direct(passage: Passage, at: int) -> bool:
    """Whether a capital follows at once: a square with a name, not the place of something."""
    raw = passage.raw
    return raw[at : at + 1] == " " and raw[at + 1 : at + 2].isupper() and raw[at - 1].islower()


def _number_before(passage: Passage, start: int) -> int | None:
    """Where the number of the house before the way begins, in figures or in words."""
    folded = passage.folded
    number = _NUMBER.search(folded, max(0, start - 30), start)
    if number:
        return number.start()
    last = _LAST_WORD.search(folded, max(0, start - 18), start)
    words = _NUMBER_WORDS.search(folded, max(0, start - 45), start) if last and spoken.tells(last[1]) else None
    if words is None:
        return None
    at = words.start()
    while at < start:
        told = spoken.value(folded, at)
        rest = folded[told[1] : start].strip(" ,") if told else "?"
        if told and rest in ("", "bis", "ter") and folded[at : told[1]] not in _ONES:
            return at
        at = folded.find(" ", at, start) + 1 or start
    return None


def _italian(passage: Passage, start: int, end: int) -> Span | None:
    folded = passage.folded
    word = folded[start:end]
    if folded[max(0, start - 1) : start] in ("-", "'") and word != "via":
        return None
    after = end + 1 if folded[end : end + 1] == "." else end
    first = _FIRST_WORD(folded, after)
    if word == "via" and first and first[1] in _NOT_VIA:
        return None
    home = passage.near("home", start, 30)
    stop = name_end(passage, after, capital=not home)
    civic = _CIVIC(folded, stop) if stop is not None else None
    if civic is None and not home:
        civic = _lower_civic(passage, start, after)
    if civic:
        return Span(start, towns.completed(passage, civic.end()), "ADDRESS", 0.93, "address_it")
    if stop is None:
        return None
    if towns.has_code(passage, stop):
        return Span(start, towns.completed(passage, stop), "ADDRESS", 0.85, "address_it")
    if home and (word in PLAIN_IT or word in HOLDS_IT or passage.upper(stop - 1)):
        return Span(start, towns.completed(passage, stop), "ADDRESS", 0.8, "address_home")
    return Span(start, stop, "PLACE", 0.5, "way") if word in PLAIN_IT or word in HOLDS_IT else None


def _lower_civic(passage: Passage, start: int, after: int) -> re.Match[str] | None:
    """The number after a name in lower case; everyday words (``via`` is also ``away``) need a postcode after it."""
    folded = passage.folded
    stop = name_end(passage, after, capital=False)
    civic = _CIVIC(folded, stop) if stop is not None else None
    if civic is None:
        return None
    word = folded[start:after].rstrip(".")
    everyday = (word in LOOSE and word != "via") or _AWAY.search(folded, max(0, start - 12), start)
    return None if everyday and not towns.has_code(passage, civic.end()) else civic


def _abroad(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for part in _GERMAN:
        at = folded.find(part)
        while at >= 0:
            match = _ABROAD.search(folded, max(0, at - 20), at + 60)
            if match and match.start() <= at:
                yield Span(match.start(), match.end(), "ADDRESS", 0.85, "address_abroad")
            at = folded.find(part, at + 1)


def _boxes(passage: Passage) -> Iterator[Span]:
    for start, _ in passage.hits("box"):
        match = _POSTBOX(passage.folded, start)
        if match:
            yield Span(start, towns.completed(passage, match.end()), "ADDRESS", 0.75, "postbox")
