"""Turns the text cells of any platform into the values that are stored: dates, ages, votes, themes, languages."""

import html
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeVar
from zoneinfo import ZoneInfo

from governance.charter import Charter

AGE_BANDS: tuple[tuple[str, int, int], ...] = (
    ("0-13", 0, 13),
    ("14", 14, 14),
    ("15-17", 15, 17),
    ("18-24", 18, 24),
    ("25-34", 25, 34),
    ("35-44", 35, 44),
    ("45-59", 45, 59),
    ("60-74", 60, 74),
    ("75+", 75, 120),
)
"""Bands stored instead of ages; their edges separate who decides alone in France (15) and in Italy (14)."""

CHANNELS = ("web", "paper", "tablet", "meeting")
MAXIMUM_TEXT = 100_000


T = TypeVar("T")


class Invalid(ValueError):
    """A cell that holds something, but not what its field needs."""


class Cached(dict[str, T]):
    """Remembers the conversion of each distinct cell (up to a limit, so that memory stays flat)."""

    LIMIT = 20_000

    def __init__(self, convert: Callable[[str], T]) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, cell: str) -> T:
        """Convert a cell seen for the first time."""
        value = self._convert(cell)
        if len(self) < self.LIMIT:
            self[cell] = value
        return value


def fold(text: str) -> str:
    """Lower case, no accents, words and figures separated by single spaces: for comparing labels."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^0-9a-z]+", " ", plain.casefold()).split())


_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,400}>")
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/h[1-6]|/tr)\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});")


def clean_text(cell: str) -> str:
    """A citizen's text as written: line breaks and accents intact, HTML of the platform and control characters gone."""
    if "<" in cell and _TAG.search(cell):
        cell = _TAG.sub("", _BREAK.sub("\n", cell))
    if "&" in cell and _ENTITY.search(cell):
        cell = html.unescape(cell).replace("\xa0", " ")
    if not cell.isprintable():
        cell = cell.translate(_CONTROLS)
    return cell.strip()


def moment_parser(zone: str) -> Callable[[str], int | None]:
    """Parser of every date format the platforms write -> epoch seconds UTC (None for an empty cell).

    Dates without a zone are in ``zone``; days come before months unless the year comes first.
    """
    local = ZoneInfo(zone)

    def parse(cell: str) -> int | None:
        text = cell.strip()
        if not text:
            return None
        found = _iso(text, local) or _epoch(text) or _day_first(text, local) or _worded(text)
        if found is None or not 1990 <= found.year <= 2100:
            raise Invalid(cell)
        return int(found.timestamp())

    return parse


_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"\s*([AaPp][Mm])?)?\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?"
)
_DAY_FIRST = re.compile(
    r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[,T ]+(?:à |alle )?(\d{1,2})[:hH.](\d{2})(?:[:.](\d{2}))?)?"
)
_WORDED = re.compile(
    r"[A-Za-z]{3},? (?:(?P<m>[A-Za-z]{3}) (?P<d>\d{1,2})|(?P<d2>\d{1,2}) (?P<m2>[A-Za-z]{3})),? (?:(?P<y>\d{4}) )?"
    r"(?P<t>\d{2}:\d{2}:\d{2}) ?(?P<z>[A-Z]{2,5})?(?P<o>[+-]\d{4})?(?: (?P<y2>\d{4}))?(?: \(.*\))?"
)
_MONTHS = {name: i for i, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_ZONES = {
    "WIB": 7,
    "CET": 1,
    "CEST": 2,
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "BST": 1,
    "EST": -5,
    "EDT": -4,
    "PST": -8,
    "PDT": -7,
}


def _iso(text: str, local: ZoneInfo) -> datetime | None:
    found = _ISO.fullmatch(text)
    if not found:
        return None
    year, month, day, hour, minute, second, half, zone = found.groups()
    hours = int(hour or 0)
    if half:
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    try:
        return datetime(
            int(year),
            int(month),
            int(day),
            hours,
            int(minute or 0),
            int(second or 0),
            tzinfo=_offset(zone) if zone else local,
        )
    except ValueError:
        return None


def _offset(text: str) -> timezone:
    digits = re.search(r"([+-])(\d{1,2}):?(\d{2})?", text)
    if not digits:
        return UTC
    sign = -1 if digits.group(1) == "-" else 1
    return timezone(sign * timedelta(hours=int(digits.group(2)), minutes=int(digits.group(3) or 0)))


def _epoch(text: str) -> datetime | None:
    if not text.isdecimal() or len(text) not in (10, 13):
        return None
    return datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), tz=UTC)


def _day_first(text: str, local: ZoneInfo) -> datetime | None:
    found = _DAY_FIRST.fullmatch(text)
    if not found:
        return None
    day, month, year, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return datetime(year if year > 99 else 2000 + year, month, day, hour, minute, second, tzinfo=local)
    except ValueError:
        return None


def _worded(text: str) -> datetime | None:
    found = _WORDED.fullmatch(text)
    if not found:
        return None
    part = found.groupdict()
    month = _MONTHS.get((part["m"] or part["m2"]).lower())
    year = part["y"] or part["y2"]
    if month is None or year is None:
        return None
    zone = _offset(part["o"]) if part["o"] else timezone(timedelta(hours=_ZONES.get(part["z"] or "UTC", 0)))
    hour, minute, second = (int(figure) for figure in part["t"].split(":"))
    try:
        return datetime(int(year), month, int(part["d"] or part["d2"]), hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def age_band_parser(today: date) -> Callable[[str], str | None]:
    """Age, band, birth year or birth date -> the band that is stored; None when the cell says no age.

    The age itself is not kept (GDPR art. 5(1)(c)). A birth year alone gives the age reached this year.
    """

    def parse(cell: str) -> str | None:
        text = cell.strip()
        figures = [int(item) for item in re.findall(r"\d+", text)]
        if not figures:
            return None
        birth = next((item for item in figures if 1900 <= item <= today.year), None)
        if birth is not None:
            return band_of(_age_from_birth(figures, birth, today))
        if len(figures) >= 2:
            return _band_between(figures[0], figures[1])
        folded = fold(text)
        if re.search(r"\b(moins|meno|under|sotto)\b", folded) or text.startswith("<"):
            return _band_between(0, figures[0] - 1)
        if text.endswith("+") or re.search(r"\b(plus|piu|over|oltre)\b", folded) or text.startswith(">"):
            return band_of(figures[0])
        return band_of(figures[0])

    return parse


def band_of(age: int) -> str | None:
    """Band of an age in years; None for an impossible one."""
    return next((name for name, low, high in AGE_BANDS if low <= age <= high), None)


def _band_between(low: int, high: int) -> str | None:
    exact = next((name for name, start, end in AGE_BANDS if (start, end) == (low, high)), None)
    return exact or band_of((low + high) // 2)


def _age_from_birth(figures: list[int], birth: int, today: date) -> int:
    if len(figures) < 3:
        return today.year - birth
    others = [item for item in figures if item != birth][:2]
    month, day = others if figures[0] == birth else reversed(others)
    return today.year - birth - ((today.month, today.day) < (month, day))


def theme_parser(charter: Charter) -> Callable[[str], str | None]:
    """Label, synonym or code of a theme -> its code; None when the charter knows none by that name."""
    names = {
        fold(name): theme.code
        for theme in charter.theme
        for name in (theme.code, theme.label.fr, theme.label.it, *theme.synonyms)
    }

    def parse(cell: str) -> str | None:
        if not cell:
            return None
        whole = names.get(fold(cell))
        if whole:
            return whole
        parts = re.split(r"[|;,/>]", cell)
        return next((names[fold(part)] for part in parts if fold(part) in names), None)

    return parse


_LANGUAGES = {
    "fr": "fr",
    "fra": "fr",
    "fre": "fr",
    "francais": "fr",
    "francese": "fr",
    "french": "fr",
    "fr fr": "fr",
    "it": "it",
    "ita": "it",
    "italien": "it",
    "italiano": "it",
    "italian": "it",
    "it it": "it",
    "en": "en",
    "eng": "en",
    "anglais": "en",
    "inglese": "en",
    "english": "en",
}


def parse_language(cell: str) -> str | None:
    """Language code; None when unknown."""
    folded = fold(cell)
    return _LANGUAGES.get(folded) or _LANGUAGES.get(folded[:2] if len(folded) in (5, 2) else "")


_FRENCH = frozenset(
    "le des une du est dans pour qui sur pas nous vous avec au aux cette sont être où ou ce ces je il y a faut".split()
)
_ITALIAN = frozenset(
    "il gli di della delle dei degli che non più nel nella sono anche alla alle questo questa è ed dal dalla ci "
    "perché".split()
)
_NEITHER = frozenset(
    "amb els dels y los las el the and of to is per una con".split()
)  # Catalan, Spanish, English, or shared
_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str | None:
    """French or Italian by the small words of the first 400 characters; None when neither clearly prevails."""
    words = _WORD.findall(text[:400].lower())
    french = sum(word in _FRENCH and word not in _ITALIAN for word in words)
    italian = sum(word in _ITALIAN and word not in _FRENCH for word in words)
    foreign = sum(word in _NEITHER for word in words)
    best, other = max(french, italian), min(french, italian)
    if best < 2 or best <= 2 * other or (best < foreign and best < 4):
        return None
    return "fr" if french > italian else "it"


_CHANNEL_WORDS = {
    "web": (
        "web",
        "internet",
        "en ligne",
        "online",
        "application",
        "site",
        "widget",
        "numerique",
        "digitale",
        "internal",
    ),
    "paper": ("paper", "papier", "carta", "cartaceo", "bulletin", "courrier", "questionnaire papier", "posta"),
    "tablet": ("tablet", "tablette", "borne", "kiosk", "totem"),
    "meeting": ("meeting", "reunion", "atelier", "riunione", "incontro", "assemblea", "reunion publique"),
}


def parse_channel(cell: str) -> str | None:
    """Channel code; None when the words are not known."""
    folded = fold(cell)
    if not folded:
        return None
    return next(
        (code for code, words in _CHANNEL_WORDS.items() if any(f" {word}" in f" {folded}" for word in words)), None
    )


def parse_strand(cell: str) -> str | None:
    """``project`` (put to the vote by the partners) or ``proposal`` (made by citizens); None for an empty cell."""
    folded = fold(cell)
    if not folded:
        return None
    return "project" if "proj" in folded or "progett" in folded else "proposal"


_FOR = frozenset("for pour agree d accord oui yes si true favorable favorevole a favore per 1 1 0".split(" ")) | {
    "d accord",
    "a favore",
}
_AGAINST = frozenset(
    {"against", "contre", "disagree", "non", "no", "false", "defavorable", "contrario", "contro", "pas d accord"}
)
_BLANK = frozenset(
    {"pass", "neutral", "neutre", "mitige", "abstention", "blanc", "sans opinion", "astenuto", "neutro", "bianca"}
)


def parse_vote(cell: str) -> int | None:
    """1 for, -1 against, 0 neither, or the number of points given; None for an empty cell; raises ``Invalid``."""
    text = cell.strip()
    if not text:
        return None
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        folded = fold(text)
        if folded in _FOR:
            return 1
        if folded in _AGAINST:
            return -1
        if folded in _BLANK:
            return 0
        raise Invalid(cell) from None
    if not -1_000_000 <= number <= 1_000_000:
        raise Invalid(cell)
    return int(number)


def parse_integer(cell: str) -> int | None:
    """Whole number, thousands separators allowed; None for an empty cell; raises ``Invalid``."""
    text = re.sub(r"(?<=\d)[\s\u202f\xa0.](?=\d{3}\b)", "", cell.strip())
    if not text:
        return None
    try:
        number = float(text.replace(",", "."))
        if abs(number) > 2**53 or number != int(number):
            raise Invalid(cell)
    except (ValueError, OverflowError):
        raise Invalid(cell) from None
    return int(number)


def coordinate_parser(limit: float) -> Callable[[str], float | None]:
    """Degrees between ``-limit`` and ``limit``, decimal point or comma; None for an empty cell; raises ``Invalid``."""

    def parse(cell: str) -> float | None:
        text = cell.strip()
        if not text:
            return None
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            raise Invalid(cell) from None
        if not -limit <= value <= limit:
            raise Invalid(cell)
        return round(value, 6)

    return parse
