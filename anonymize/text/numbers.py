"""Numbers that name one person or one account: French NIR, Italian tax code, IBAN, payment card; and coordinates."""

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from anonymize.text.passage import Passage, digits_of
from anonymize.text.spans import Span

NIR_WORDS: Final = (
    "nir", "insee", "nss", "secu", "securite sociale", "assurance maladie", "assure", "assuree", "immatriculation",
    "immatricule", "immatriculee", "numero social", "carte vitale", "vitale", "ameli", "cpam", "national",
    "identification",
)  # fmt: skip
CARD_WORDS: Final = ("carte bancaire", "carte bleue", "cb", "visa", "mastercard", "carta di credito", "carta",
                     "bancomat", "postepay", "carte", "amex")  # fmt: skip
ACCOUNT_WORDS: Final = ("iban", "rib", "bic", "conto", "compte", "bonifico", "virement", "banque", "banca")
PLACE_WORDS: Final = ("latitude", "longitude", "latitudine", "longitudine", "lat", "lon", "long", "gps",
                      "coordonnees", "coordinate")  # fmt: skip
_NIR: Final = re.compile(
    r"[1-478](?<![0-9a-z][1-478])(?<![0-9][.,][1-478])(?! [0-9] [0-9] )"
    r"(?:[ .\-]?[0-9]){4}[ .\-]?(?:[0-9][ .\-]?[0-9]|2 ?[ab])(?:[ .\-]?[0-9]){6}"
    r"(?:[ .\-/]{0,3}(?:(?:cle|key|chiave) ?:? ?)?[0-9][ .\-]?[0-9](?![ .\-/]?[0-9]))?(?![0-9])").finditer
_SPACED: Final = re.compile(r"[0-9](?<![0-9+(] [0-9])(?<![0-9a-z,+(][0-9])(?: [0-9](?![0-9])){6,31}").finditer
_CODE: Final = re.compile(
    r"[0-9](?<![0-9][0-9])(?:(?<=[a-z].)|(?<=[a-z] .))[0-9lmnp-v] ?[abcdehlmprst] ?[0-9lmnp-v]{2}").finditer
_CODE_BEFORE: Final = re.compile(r"(?<![a-z0-9])[a-z]{3} ?[a-z]{3} ?\Z")
_CODE_AFTER: Final = re.compile(r" ?[a-z] ?[0-9lmnp-v]{3} ?[a-z](?![a-z0-9])").match
_IBAN: Final = re.compile(
    r"[0-9]{2}(?<=[a-z][a-z][0-9][0-9])(?<![a-z0-9][a-z]{2}[0-9]{2})(?:[ .\-]{0,2}[0-9a-z]){11,30}").finditer
_LENGTHS: Final = MappingProxyType({
    "fr": 27, "it": 27, "mc": 27, "sm": 27, "de": 22, "ch": 21, "es": 24, "be": 16, "lu": 20, "gb": 22, "pt": 25,
    "nl": 18, "at": 20, "ie": 22, "pl": 28, "ro": 24, "bg": 22, "hr": 21, "cz": 24, "dk": 18, "fi": 18, "gr": 27,
    "hu": 28, "se": 24, "si": 19, "sk": 24, "li": 21, "mt": 31, "cy": 28, "ee": 20, "lt": 20, "lv": 21, "no": 15,
    "ad": 24, "tn": 24, "ma": 28, "tr": 26, "va": 22,
})  # fmt: skip
_CARD: Final = re.compile(r"[2-6](?<![0-9a-z][2-6])(?<![0-9][ .,\-][2-6])(?:[ .\-]?[0-9]){12,18}(?![0-9])").finditer
_LONG: Final = re.compile(r"[0-9](?<![0-9][0-9])[0-9]{8,16}(?![0-9])").finditer
_MONEY: Final = re.compile(r" {0,2}(?:¤|euro|eur\b|lire|francs?\b|\$|%|m2|m3|d'euros|dollar)").match
_PAIR: Final = re.compile(
    r"[.,](?<=[0-9].)[0-9]{3,15}°? ?[ns]? ?[,;/ ] ?(?:long?(?:itud(?:e|ine))?\.? ?[:=]? ?)?"
    r"[+\-]?[0-9]{1,3}[.,][0-9]{3,15}(?![0-9])°?(?: ?[eow](?![a-z]))?").finditer
_ANGLES: Final = re.compile(
    r"°(?:(?<=[0-9].)|(?<=[0-9] .)) ?[0-9]{1,2}(?:[.,][0-9]{1,6})? ?'(?: ?[0-9]{1,2}(?:[.,][0-9]{1,6})? ?(?:\"|''|”))?"
    r" ?(?:nord|sud|est|ouest|ovest|[nseow])(?![a-z])").finditer
_DECIMALS: Final = re.compile(r"[0-9]{1,3}[.,][0-9]{1,20}").findall
_POINT: Final = re.compile("[.,]")
_BEFORE: Final = re.compile(r"(?<![0-9.,])[+\-]?[0-9]{1,3} ?\Z").search


def spans(passage: Passage) -> Iterator[Span]:
    """NIR (``nir_key``, ``nir_shape``, ``nir_context``, ``nir_spaced``), CODICE_FISCALE (``tax_code``,
    ``tax_code_shape``), IBAN (``iban``, ``iban_shape``), CARD (``card``, ``card_context``), COORDINATES
    (``degrees``, ``degrees_angles``)."""
    if not passage.zones:
        return
    yield from _nir(passage)
    yield from _spaced(passage)
    yield from _tax_codes(passage)
    yield from _ibans(passage)
    yield from _cards(passage)
    yield from _coordinates(passage)


@lru_cache(maxsize=4096)
def _nir_valid(number: str) -> bool:
    from stdnum.fr import nir

    return bool(nir.is_valid(number))


def _nir(passage: Passage) -> Iterator[Span]:
    for match in passage.found(_NIR, passage.longs):
        number = _NOT_ALNUM("", match[0]).replace("cle", "")
        start, end = match.span()
        month = int(number[3:5])
        shaped = number[0] in "123478" and (1 <= month <= 12 or month in range(20, 43) or month >= 50)
        context = passage.near("nir", start, 60)
        if len(number) == 15 and shaped and _nir_valid(number.upper()):
            yield Span(start, end, "NIR", 0.99, "nir_key")
        elif shaped and number[0] in "12" and (1 <= month <= 12 or context):
            yield Span(start, end, "NIR", 0.9 if context else 0.8, "nir_shape")
        elif context:
            yield Span(start, end, "NIR", 0.75, "nir_context")
        elif number[0] in "12" and " " in match[0] and match[0][1:2] != ".":
            yield Span(start, end, "NIR", 0.5, "nir_spaced")
        else:
            continue
        yield from _date_after(passage, end)
    for _, at in passage.hits("nir"):
        loose = _NUMBER_AFTER(passage.folded, at)
        if loose and not _FILE.search(passage.folded, max(0, loose.start(1) - 14), loose.start(1)):
            yield Span(loose.start(1), loose.end(1), "NIR", 0.7, "nir_context")


_FILE: Final = re.compile(r"\b(?:ipp|nda|nip|iep|dossier|pratica)\b")
_NUMBER_AFTER: Final = re.compile(
    r"[^0-9\n]{0,24}(?<![0-9a-z])([0-9](?:[ .\-]{0,2}[0-9]){8,14})(?![0-9])").match
_NOT_ALNUM: Final = re.compile(r"[^0-9a-z]").sub


def _spaced(passage: Passage) -> Iterator[Span]:
    """Digits one by one, as forms have them: 12 to 15 are a NIR, with a date of birth before or after them."""
    for match in passage.found(_SPACED, passage.numbers):
        start, end = match.span()
        number = match[0].replace(" ", "")
        if len(number) in (7, 8):
            if _is_date(number) and int(number[-4:]) <= _YOUNGEST:
                yield Span(start, end, "BIRTH_DATE", 0.5, "birth_spaced")
            continue
        if 12 <= len(number) - 8 <= 15 and _is_date(number[:8]) and passage.near("birth", start, 12):
            yield Span(start, start + 15, "BIRTH_DATE", 0.9, "birth_spaced")
            start, number = start + 16, number[8:]
        size = next((size for size in (8, 7) if len(number) - size >= 12 and _is_date(number[-size:])), 0)
        if len(number) > 15 and size:
            yield Span(end - 2 * size + 1, end, "BIRTH_DATE", 0.6, "birth_spaced")
            end, number = end - 2 * size, number[:-size]
        if len(number) >= 12:
            valid = len(number) == 15 and _nir_valid(number)
            yield Span(start, end, "NIR", 0.99 if valid else 0.7, "nir_key" if valid else "nir_spaced")
            yield from _date_after(passage, end)


def _is_date(digits: str) -> bool:
    """Whether eight digits, or seven without the first zero, read as a day, a month and a year."""
    digits = digits.zfill(8)
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12 and 1890 <= int(digits[4:]) <= 2035


def _date_after(passage: Passage, end: int) -> Iterator[Span]:
    """Lists that give a NIR give the date of birth after it."""
    match = _DATE_AFTER(passage.folded, end)
    if match:
        yield Span(match.start(1), match.end(1), "BIRTH_DATE", 0.7, "birth_number")


_YOUNGEST: Final = 2015
_DATE_AFTER: Final = re.compile(
    r"[ ,;|\n]{1,3}([0-9]{1,2}[/.\-][0-9]{1,2}[/.\-](?:[0-9]{4}|[0-9]{2})(?![0-9])|"
    r"[0-9](?: [0-9](?![0-9])){6,7}(?! [0-9] ))").match


@lru_cache(maxsize=4096)
def _tax_code_valid(code: str) -> bool:
    from stdnum.it import codicefiscale

    return bool(codicefiscale.is_valid(code))


def _tax_codes(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for match in passage.found(_CODE, passage.zones):
        before = _CODE_BEFORE.search(folded, max(0, match.start() - 9), match.start())
        after = _CODE_AFTER(folded, match.end()) if before else None
        if before and after:
            code = folded[before.start() : after.end()].replace(" ", "").upper()
            valid = _tax_code_valid(code)
            yield Span(before.start(), after.end(), "CODICE_FISCALE", 0.99 if valid else 0.8,
                       "tax_code" if valid else "tax_code_shape")  # fmt: skip


@lru_cache(maxsize=4096)
def _iban_valid(number: str) -> bool:
    from stdnum import iban

    return bool(iban.is_valid(number, check_country=False))


def _ibans(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for match in passage.found(_IBAN, passage.longs):
        start = match.start() - 2
        if start and folded[start - 1].isalnum():
            continue
        length = _LENGTHS.get(folded[start : start + 2])
        if length is None:
            continue
        end = _end_of_sign(folded, start, match.end(), length)
        number = _NOT_ALNUM("", folded[start:end])
        if sum(letter.isdigit() for letter in number) * 2 < len(number):
            continue
        if len(number) == length and _iban_valid(number.upper()):
            yield Span(start, end, "IBAN", 0.99, "iban")
        elif len(number) == length or (passage.near("account", start, 40) and len(number) >= 14):
            yield Span(start, end, "IBAN", 0.8, "iban_shape")


def _end_of_sign(folded: str, start: int, end: int, count: int) -> int:
    seen = 0
    for index in range(start, end):
        seen += folded[index].isalnum()
        if seen == count:
            return index + 1
    return end


def _cards(passage: Passage) -> Iterator[Span]:
    from stdnum import luhn

    for match in passage.found(_CARD, passage.longs):
        number = digits_of(match[0])
        start, end = match.span()
        context = passage.near("card", start, 40)
        if luhn.is_valid(number) and (context or _network(number)):
            yield Span(start, end, "CARD", 0.95 if context or len(number) == 16 else 0.75, "card")
        elif context and 14 <= len(number) <= 16:
            yield Span(start, end, "CARD", 0.65, "card_context")


def _network(number: str) -> bool:
    sizes = {"3": (14, 15), "4": (13, 16, 19), "5": (16,), "6": (16, 19), "2": (16,)}
    return len(number) in sizes[number[0]] and (number[0] != "3" or number[1] in "04678")


def long_numbers(passage: Passage) -> Iterator[Span]:
    """ID_DOCUMENT, rule ``number_long``: nine digits and more in one piece, which only an identifier has. For what no
    other rule has taken."""
    folded = passage.folded
    for match in passage.found(_LONG, passage.numbers):
        start, end = match.span()
        if (start and (folded[start - 1].isalnum() or folded[start - 1] in ".,+/=_-")) or _MONEY(folded, end):
            continue
        yield Span(start, end, "ID_DOCUMENT", 0.5, "number_long")


def _coordinates(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    if "." in folded or "," in folded:
        for match in passage.found(_PAIR, passage.numbers):
            head = _BEFORE(folded, max(0, match.start() - 4), match.start())
            if head is None or head[0].endswith(" "):
                continue
            first, second = _DECIMALS(head[0] + match[0])[:2]
            fine = min(len(_POINT.split(part)[1]) for part in (first, second))
            latitude, longitude = (float(part.replace(",", ".")) for part in (first, second))
            context = passage.near("place", head.start(), 40) or "°" in match[0]
            if latitude <= 90 and longitude <= 180 and (fine > 3 or context) and ("." in first) == ("." in second):
                yield Span(head.start(), match.end(), "COORDINATES", 0.95 if context else 0.85, "degrees")
    if "°" in folded:
        for match in _ANGLES(folded):
            head = _BEFORE(folded, max(0, match.start() - 5), match.start())
            yield Span(head.start() if head else match.start(), match.end(), "COORDINATES", 0.9, "degrees_angles")
