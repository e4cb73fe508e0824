"""The files that a round's commands read and write: small signed ones, and tables that a person fills."""

import csv
import io
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.console import passphrase, say_error
from desktop.files import read_file
from desktop.settings import default_folder
from governance.csv_cells import unguard
from governance.errors import BadInput, UserFacing
from governance.scoring.desk import Desk

if TYPE_CHECKING:
    from governance.dossier import Dossier

Row = tuple[int, dict[str, str]]
"""(line number, column -> cell)."""


def opened(options: Namespace) -> "Dossier":
    """The dossier of a command."""
    from governance.dossier import Dossier  # an evaluator's desk goes without the store

    return Dossier.open(options.dossier, passphrase(options.passphrase_file), member=options.member)


def opened_desk(options: Namespace) -> Desk:
    """The desk of a command."""
    return Desk.open(options.desk, passphrase(options.passphrase_file), witness=witness())


def witness() -> Path:
    """Where this machine remembers how far its desks went."""
    return default_folder() / "desks"


def table(path: Path, *, needed: Sequence[str], allowed: Iterable[str]) -> list[Row]:
    """The rows of a CSV file with a header, comma or semicolon, empty ones left out.

    Raises:
        BadInput: ``table_unreadable`` (not UTF-8, or no CSV), ``table_columns`` with the columns ``missing`` and those
            ``unknown``, ``table_line`` for a row longer than the header.
    """
    try:
        text = read_file(path).decode("utf-8-sig")
        head = text.partition("\n")[0]
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",",
                          strict=True)
        header = [name.strip() for name in next(rows, [])]
        found = []
        before = 1
        for row in rows:
            if any(cell.strip() for cell in row[len(header):]):
                raise BadInput("table_line", file=path.name, line=before + 1, problem="too_many_cells")
            cells = {name: unguard(cell.strip()) for name, cell in zip(header, row, strict=False)}
            if any(cells.values()):
                found.append((before + 1, dict.fromkeys(header, "") | cells))
            before = rows.line_num
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput("table_unreadable", file=path.name) from error
    missing = [name for name in needed if name not in header]
    unknown = sorted(set(header) - {*needed, *allowed})
    if missing or unknown or len(set(header)) != len(header):
        raise BadInput(
            "table_columns", file=path.name, missing=", ".join(missing) or "-", unknown=", ".join(unknown) or "-")
    return found


def at_line(path: Path, line: int, error: UserFacing) -> UserFacing:
    """Say ``error``, and give the one of its kind that tells where it is."""
    say_error(error)
    return type(error)("table_line", file=path.name, line=line, problem=error.code)
