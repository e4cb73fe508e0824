"""CSV that every spreadsheet and every program reads the same way, and that no spreadsheet executes."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")

Cell = str | int | float | None


def guard(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would run as a formula (OWASP, CSV injection).

    That is a text beginning with ``= + - @``, their full-width forms, a tabulation or a line end. A text that begins
    with apostrophes and then one of these gets one more, so that ``unguard`` gives every text back.
    """
    return "'" + text if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The text as written, from a guarded cell."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """RFC 4180 in UTF-8 without byte order mark: comma, CRLF, decimal point, a withheld value left empty."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([guard(name) for name in header])
    for row in rows:
        writer.writerow([guard(value) if isinstance(value, str) else value for value in row])
    return target.getvalue().encode("utf-8")
