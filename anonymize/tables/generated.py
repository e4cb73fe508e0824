"""Hierarchies that follow from the values themselves, and those written in files in the layout of ARX."""

import csv
import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from anonymize.faults import Fault
from anonymize.tables.hierarchies import ROOT, Hierarchy

MASK: Final = "*"
ROLES: Final[Mapping[str, str]] = {
    "resident": "individual", "student": "individual", "employee": "individual", "retired": "individual",
    "visitor": "individual", "elected": "organisation", "association": "organisation", "company": "organisation",
    "public_body": "organisation", "school": "organisation",
}
_DATES: Final = ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m", "%Y")


def intervals(
    name: str, values: Iterable[float | str], widths: Sequence[float], *, origin: float = 0
) -> Hierarchy:
    """Numbers -> ``[low;high[`` of each width in turn -> nothing.

    Args:
        name: of the hierarchy.
        values: every number that occurs, as text or as a number (then written without decimals where it is whole).
        widths: increasing, each a multiple of the one before, so that intervals nest.
        origin: where an interval begins.

    Raises:
        Fault: ``widths_not_nested`` with ``first`` and ``second``; ``number_unreadable`` with the ``value``.
    """
    for first, second in pairwise([*widths, math.inf]):
        if first <= 0 or (second != math.inf and (second <= first or (second / first) % 1 > 1e-9)):
            raise Fault("widths_not_nested", hierarchy=name, first=first, second=second)
    levels: dict[str, tuple[str, ...]] = {}
    for value in sorted({value for value in values if value != ""}, key=str):
        text = value if isinstance(value, str) else plain(value)
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            raise Fault("number_unreadable", hierarchy=name, value=text) from None
        levels[text] = (text, *(_interval(number, width, origin) for width in widths), ROOT)
    return Hierarchy(name, levels)


def _interval(value: float, width: float, origin: float) -> str:
    low = origin + math.floor((value - origin) / width) * width
    return f"[{plain(low)};{plain(low + width)}["


def plain(value: float) -> str:
    """A number as text: without decimals where it is whole."""
    return str(int(value)) if value == int(value) else repr(float(value))


def prefixes(name: str, values: Iterable[str], *, step: int = 1) -> Hierarchy:
    """Codes -> masked from the right, ``step`` characters more at each level (06088 -> 0608* -> ... -> nothing).

    All are padded to the longest, so that the number of characters of a code does not give it away.

    Raises:
        Fault: ``hierarchy_empty``.
    """
    known = sorted({value for value in values if value})
    length = max(map(len, known), default=0)
    cuts = range(length - step, 0, -step)
    return Hierarchy(name, {
        value: (value, *(value.ljust(length, MASK)[:cut].ljust(length, MASK) for cut in cuts), ROOT) for value in known
    })


def grouped(name: str, groups: Mapping[str, str]) -> Hierarchy:
    """Values -> the group of each (a role -> individual or organisation) -> nothing."""
    return Hierarchy(name, {value: (value, group, ROOT) for value, group in sorted(groups.items()) if value})


def roles(name: str = "role") -> Hierarchy:
    """In what capacity somebody takes part: the role -> individual or organisation -> nothing."""
    return grouped(name, ROLES)


def dates(name: str, values: Iterable[str]) -> Hierarchy:
    """ISO dates -> month -> year -> nothing. A value that is already a month or a year keeps its precision.

    Raises:
        Fault: ``date_unreadable`` with the ``value``.
    """
    return Hierarchy(name, {value: _date_path(name, value) for value in sorted({value for value in values if value})})


def _date_path(name: str, value: str) -> tuple[str, str, str, str]:
    for form in _DATES:
        try:
            datetime.datetime.strptime(value[:19], form)  # noqa: DTZ007 the calendar date as written
        except ValueError:
            continue
        return (value, value[:7], value[:4], ROOT)
    raise Fault("date_unreadable", hierarchy=name, value=value)


def _separator(text: str, wanted: str) -> str:
    """The first of the wanted separator, the semicolon, the comma and the tabulation that cuts every line alike."""
    lines = [line for line in text.splitlines() if line]
    for separator in (wanted, ";", ",", "\t"):
        counts = {len(cells) for cells in csv.reader(lines, delimiter=separator)}
        if len(counts) == 1 and counts.pop() > 1:
            return separator
    return wanted if any(wanted in line for line in lines) else ";"


def read_hierarchy(path: Path, name: str, *, separator: str = ";") -> Hierarchy:
    """A hierarchy from a CSV file in ARX's layout: one value a line, then its labels up to the root; no header.

    A file that ``separator`` does not cut into lines of equal length is tried with semicolons, as ARX writes them, with
    commas and with tabulations.

    Raises:
        Fault: ``hierarchy_unreadable`` with the ``file``; ``hierarchy_twice`` with the ``value`` that has two lines;
            what ``Hierarchy`` raises.
    """
    levels: dict[str, tuple[str, ...]] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            text = file.read()
            for line in csv.reader(text.splitlines(), delimiter=_separator(text, separator)):
                if not line or not any(line):
                    continue
                if levels.setdefault(line[0], tuple(line)) != tuple(line):
                    raise Fault("hierarchy_twice", hierarchy=name, file=path.name, value=line[0])
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Fault("hierarchy_unreadable", hierarchy=name, file=path.name) from error
    return Hierarchy(name, levels)
