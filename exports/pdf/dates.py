"""Dates in words by an explicit table: the system's locale must not change a letter."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from exports.pdf.templates import Language
from governance.errors import BadInput

MONTHS: dict[Language, tuple[str, ...]] = {
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "it": (
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
}
_FIRST: dict[Language, str] = {"fr": "1er", "it": "1º"}


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone ``name`` of a charter; raises ``BadInput`` ``timezone_unknown``."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadInput("timezone_unknown", timezone=name) from error


def long_date(moment: datetime, language: Language, timezone: str) -> str:
    """For example "1er mars 2026", "1º marzo 2026"; an aware ``moment`` is put in ``timezone``, a naive one kept."""
    local = moment if moment.tzinfo is None else moment.astimezone(zone(timezone))
    day = _FIRST[language] if local.day == 1 else str(local.day)
    return f"{day}\u00a0{MONTHS[language][local.month - 1]} {local.year}"
