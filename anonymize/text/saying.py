"""What is written in the place of a stretch that was taken out."""

import re
from typing import Final

from anonymize.text.regions import Region
from anonymize.text.surrogates import BANDS, band, mark

_COMMUNE: Final = re.compile(
    r"(?:\b\d{5}|\bCAP)\W{1,3}((?:[^\W\d_][\w'’.\-]*)(?:[ \-](?!(?:cedex|CEDEX|Cedex)\b)[^\W\d_][\w'’.\-]*){0,6})")
_PROVINCE: Final = re.compile(r"[ ,]*(?:\([A-Z]{2}\)|\b[A-Z]{2})?\W*$")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_AGE: Final = re.compile(r"(?<!\d)\d{1,3}(?!\d)")


def replacement(written: str, region: Region, language: str, *, number: int | None, commune: str | None) -> str:
    """The words for ``written``: a mark in ``language``, or less than it said, in brackets.

    ``number`` is the person's; ``commune`` where an address or a point is when it does not say so itself.
    """
    if region.action == "remove":
        return ""
    if region.action == "generalise":
        return _generalised(written, region.label, language, commune)
    return mark(region.label, language, number)


def _generalised(written: str, label: str, language: str, commune: str | None) -> str:
    whole = mark(label, language)
    if label == "ADDRESS":
        named = commune_in(written) or commune
        return f"{whole}, {named}" if named else whole
    if label in {"PLACE", "COORDINATES", "CADASTRE"}:
        return f"[{commune}]" if commune else whole
    if label == "BIRTH_DATE" and (year := _YEAR.search(written)):
        return f"[{year.group()}]"
    if label == "AGE" and (age := _AGE.search(written)) and int(age.group()) <= BANDS[-1][1]:
        return band(int(age.group()), language)
    return whole


def commune_in(address: str) -> str:
    """The commune that follows the postal code of an address; empty without one."""
    found = _COMMUNE.search(address)
    return _PROVINCE.sub("", found.group(1)).strip() if found else ""
