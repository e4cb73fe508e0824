"""Telephone numbers written in digits: French, Italian, Monegasque and foreign, however they are cut."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from anonymize.text.passage import Passage, digits_of
from anonymize.text.spans import Span

WORDS: Final = (
    "tel", "tels", "telephone", "telephones", "telephoner", "telephonique", "telephonie", "portable", "portables",
    "mobile", "mobiles", "fixe", "fax", "telecopie", "faxer", "faxee", "phone", "gsm", "port", "appeler", "appelez",
    "appelle", "appelez-moi", "appel", "contacter", "contactez", "contact", "contacts", "joindre", "joignable",
    "joignables", "rappeler", "rappelez", "whatsapp", "sms", "standard", "ligne", "tph", "bureau", "secretariat",
    "telefono", "telefonico", "telefonare", "telefonate", "telefonatemi", "telefonino", "cell", "cellulare", "cel",
    "fisso", "chiamatemi", "chiamare", "chiamate", "chiamami", "chiamarmi", "chiamateci", "contattare", "contattatemi",
    "contattateci", "contatto", "recapito", "recapiti", "utenza", "numero", "numeri",
)  # fmt: skip
_SIGNS: Final = r"[ ./\-_|]"
_DATE: Final = r"[0-9]{1,2} ?[/.\-|] ?[0-9]{1,2} ?[/.\-|] ?(?:19|20)[0-9]{2}(?![0-9])"
_LAST: Final = r"(?:[0-9]|o(?![a-z]))(?![0-9])"
_NATIONAL: Final = re.compile(
    rf"0(?<![0-9]0)(?<![0-9][.,]0)"
    r"(?![0-9]? ?[/.\-|] ?[0-9]{1,2} ?[/.\-|] ?(?:19|20)[0-9]{2}(?![0-9]))"
    rf"(?:{_SIGNS}{{0,3}}\n?[0-9o]){{8}}{_SIGNS}{{0,3}}{_LAST}").finditer
_LETTER_O: Final = re.compile(rf"o(?<![0-9a-z]o)[1-9](?:{_SIGNS}{{0,3}}[0-9o]){{7}}{_SIGNS}{{0,3}}{_LAST}").finditer
_ABROAD: Final = re.compile(
    r"(?:\+ {0,2}|0(?<![0-9a-z]0) ?0 {0,2})[1-9](?:[ ./\-_()]{0,3}[0-9]){6,14}(?![0-9])").finditer
_BRACKETS: Final = re.compile(
    rf"\( {{0,2}}\+? ?[0-9](?: ?[0-9]){{1,2}} {{0,2}}\)(?:{_SIGNS}{{0,3}}[0-9]){{7,10}}(?![0-9])").finditer
_ITALIAN: Final = re.compile(
    r"[03](?<![0-9a-z][03])(?<![0-9][.,][03])"
    r"(?![0-9]? ?[/.\-|] ?[0-9]{1,2} ?[/.\-|] ?(?:19|20)?[0-9]{2}(?![0-9./\-]))"
    r"(?:[0-9]{1,3}[ ./\-_]{1,3}[0-9]|[0-9]{3})"
    r"(?:[ ./\-]{0,2}[0-9]){4,8}(?![0-9])").finditer
_AFTER_WORD: Final = re.compile(
    r"(?:\.|\b)(?:[ .:;,()\-=>*/n°'\n]{1,6}(?:est|le|la|au|a|n|no|num|numero|numeri|suivant|al|il|lo|sul|sur|moi|me|"
    r"pro|perso|verde|vert|personnel|fixe|fisso|fax|portable|mobile|cell|cellulare|casa|direct|du|de|di|telephone|"
    r"telefono|e|ou|o|et|domicile|pour|nous|vous|ci|mi)(?![a-z0-9])){0,6}[ .:;,()\-=>*/n°'\n]{0,6}"
    r"(\+?[0-9](?:[ ./\-_]{0,3}[0-9]){3,13})(?![0-9])").match
_DATED: Final = re.compile(_DATE).match
_YEAR: Final = re.compile(r"(?:1[89]|20)[0-9]{2}").fullmatch
_GROUPS: Final = re.compile(r"[0-9o]{1,40}").findall


@lru_cache(maxsize=8)
def _shapes(region: str) -> re.Pattern[str]:
    """National numbers assigned in a region, from the metadata of phonenumbers; its own parsing is far slower."""
    from phonenumbers import PhoneMetadata

    data = PhoneMetadata.metadata_for_region(region)
    if data is None:
        raise LookupError(region)
    kinds = (data.fixed_line, data.mobile, data.toll_free, data.premium_rate, data.shared_cost, data.voip,
             data.personal_number, data.uan)  # fmt: skip
    patterns = [kind.national_number_pattern for kind in kinds if kind and kind.national_number_pattern]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


@lru_cache(maxsize=4096)
def assigned(region: str, national: str) -> bool:
    """Whether the digits, without the prefix of the country, are a number of the region."""
    return _shapes(region).fullmatch(national) is not None


@lru_cache(maxsize=4096)
def _valid_abroad(digits: str) -> bool:
    from phonenumbers import NumberParseException, is_valid_number, parse

    try:
        return is_valid_number(parse("+" + digits))
    except NumberParseException:
        return False


def spans(passage: Passage) -> Iterator[Span]:
    """PHONE: rules ``phone_valid``, ``phone_context``, ``phone_shape``, ``phone_abroad``, ``phone_brackets``."""
    if not passage.zones:
        return
    yield from _national(passage)
    yield from _abroad(passage)
    yield from _italian(passage)
    yield from _announced(passage)


def _national(passage: Passage) -> Iterator[Span]:
    for finder in (_NATIONAL, _LETTER_O):
        for match in passage.found(finder, passage.numbers):
            groups = _GROUPS(match[0])
            sizes = [len(group) for group in groups]
            if sizes != _PAIRS and ("\n" in match[0] or not _well_cut(sizes)):
                continue
            digits = "".join(groups).replace("o", "0")
            known = assigned("FR", digits[1:]) or (sizes != _PAIRS and assigned("IT", digits))
            yield _graded(passage, match.start(), match.end(), known=known)


_PAIRS: Final = [2, 2, 2, 2, 2]


def _well_cut(sizes: list[int]) -> bool:
    """Ten digits in one piece, one by one, or in groups of two and more: not the end of something and a number."""
    if len(sizes) in (1, 10):
        return True
    return min(sizes[1:]) >= 2 and (sizes[0] > 1 or len(sizes) > 2) and len(sizes) <= 5


def _graded(passage: Passage, start: int, end: int, *, known: bool) -> Span:
    context = passage.near("phone", start, 40)
    if known:
        return Span(start, end, "PHONE", 0.98 if context else 0.95, "phone_valid")
    if context:
        return Span(start, end, "PHONE", 0.85, "phone_context")
    return Span(start, end, "PHONE", 0.7, "phone_shape")


def _abroad(passage: Passage) -> Iterator[Span]:
    for match in passage.found(_ABROAD, passage.numbers):
        start, end = match.span()
        digits = digits_of(match[0])
        number = digits.removeprefix("00") if match[0][0] == "0" else digits
        skipped = len(digits) - len(number)
        wanted = _length(number)
        if len(number) > wanted:
            end = _end_of_digit(match[0], skipped + wanted) + start
            number = number[:wanted]
        if len(number) < 7:
            continue
        national = number[:2] + number[3:] if number[:3] == "330" else number
        known = _valid_abroad(national)
        signed = match[0][0] == "+"
        yield Span(start, end, "PHONE", 0.97 if known else 0.8 if signed else 0.6, "phone_abroad")
    for match in passage.found(_BRACKETS, passage.numbers):
        inner = digits_of(match[0])
        context = passage.near("phone", match.start(), 40)
        score = 0.9 if context else 0.75 if inner[:2] in ("33", "39", "37", "34", "04", "03") else 0.65
        yield Span(match.start(), match.end(), "PHONE", score, "phone_brackets")


def _length(number: str) -> int:
    """Digits that a number can have with its country prefix: what follows is something else."""
    if number[:2] == "33":
        return 12 if number[2:3] == "0" else 11
    if number[:3] == "377":
        return 12 if number[3:4] == "6" else 11
    if number[:2] == "39":
        return 12
    return 13 if number[2:3] == "0" or number[0] in "49" else 12


def _end_of_digit(written: str, count: int) -> int:
    seen = 0
    for index, letter in enumerate(written):
        seen += letter.isdigit()
        if seen == count:
            return index + 1
    return len(written)


def _italian(passage: Passage) -> Iterator[Span]:
    for match in passage.found(_ITALIAN, passage.numbers):
        written = match[0]
        groups = _GROUPS(written)
        sizes = [len(group) for group in groups]
        digits = "".join(groups)
        if sizes == _PAIRS or len(sizes) > 5 or min(sizes) < 2 or not 8 <= len(digits) <= 11 or _DATED(written):
            continue
        start, end = match.span()
        if digits[0] == "0" and (len(digits) == 10 or sizes[0] < 2 or (len(sizes) > 3 and sizes[0] < 3)):
            continue
        mobile = digits[0] == "3" and len(digits) in (9, 10) and digits[1] in "1234567890"
        context = passage.near("phone", start, 40)
        if not context and _day(groups):
            continue
        if mobile and len(digits) == 10 and (sizes[0] in (3, 10) or context) and assigned("IT", digits):
            yield _graded(passage, start, end, known=True)
        elif assigned("IT", digits) and (context or (digits[0] == "0" and len(sizes) in (2, 3))):
            yield Span(start, end, "PHONE", 0.95 if context else 0.75, "phone_valid")
        elif context and (mobile or digits[0] == "0"):
            yield Span(start, end, "PHONE", 0.8, "phone_context")


def _day(groups: list[str]) -> bool:
    """``01 04 2019``: a date, unless something says that it is a number to call."""
    return ([len(group) for group in groups] == [2, 2, 4] and groups[2][:2] in ("19", "20")
            and int(groups[0]) <= 31 and int(groups[1]) <= 12)


def _announced(passage: Passage) -> Iterator[Span]:
    """Any number of four digits or more right after a word that announces a telephone."""
    last = -1
    for _, at in passage.hits("phone"):
        if at < last:
            continue
        match = _AFTER_WORD(passage.folded, at)
        if match is None:
            continue
        last = match.end()
        written = match[1]
        digits = digits_of(written)
        if _DATED(written) or _YEAR(digits) or (digits[0] == "0" != digits[1] and len(digits) > 11):
            continue
        if len(digits) < 8 and not _alone(passage, match.end()):
            continue
        sizes = [len(group) for group in _GROUPS(written)]
        if len(sizes) > 1 and len(digits) < 6 and min(sizes) < 2:
            continue
        yield Span(match.start(1), match.end(1), "PHONE", 0.85 if len(digits) > 7 else 0.6, "phone_context")


def _alone(passage: Passage, end: int) -> bool:
    """Whether a short number is not a quantity or a price: no unit follows."""
    return _UNIT(passage.folded, end) is None


_UNIT: Final = re.compile(
    r" ?(?:%|¤|euro|eur\b|m2|km|habitant|abitanti|personn|person[ea]|fois|volte|an[sn]|mois|mesi)").match
