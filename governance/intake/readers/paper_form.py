"""The application's own form for paper, tablets and meetings: a template it writes and recognises in any language.

Every header is a label followed by the charter's code: ``Titre [title]``.
"""

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING

from governance.charter import Charter, CharterField
from governance.errors import BadInput
from governance.intake.records import Mapping, Part

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SOURCE = "paper-form"
_NOT_ON_PAPER = frozenset({"parent_id", "author_ref", "supports", "vote"})
_HEADER = re.compile(r"^.*\[(?P<field>[a-z][a-z0-9_]*)\]$", re.DOTALL)
_ROWS = 500


def template_fields(charter: Charter) -> list[CharterField]:
    """Fields of the form: all but what only a platform knows."""
    return [item for item in charter.field if item.name not in _NOT_ON_PAPER]


def write_template(charter: Charter, path: Path, *, language: str = "fr") -> None:
    """Write an empty form at ``path``: ``.csv`` (``;``, UTF-8 with BOM, as spreadsheets want it) or ``.xlsx``.

    Raises:
        BadInput: ``file_format_unknown`` for another suffix.
    """
    fields = template_fields(charter)
    header = [f"{item.label.get(language)} [{item.name}]" for item in fields]
    suffix = path.suffix.lower()
    if suffix == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream, delimiter=";").writerow(header)
        return
    if suffix != ".xlsx":
        raise BadInput("file_format_unknown", file=path.name)
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("Collegiale")
    sheet.append(header)
    sheet.freeze_panes = "A2"
    for position, item in enumerate(fields, start=1):
        _dress(sheet, position, item, charter, language)
    book.save(path)


def _dress(sheet: "Worksheet", position: int, item: CharterField, charter: Charter, language: str) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter(position)
    sheet.column_dimensions[letter].width = 60 if item.type == "long_text" else 22
    head = sheet.cell(row=1, column=position)
    head.font = Font(bold=True)
    head.alignment = Alignment(wrap_text=True, vertical="top")
    for row in range(2, _ROWS + 2):
        # Text, so that a spreadsheet neither drops the zero of a postcode nor makes a date of a number.
        sheet.cell(row=row, column=position).number_format = "@"
    choices = _choices(item, charter, language)
    if choices:
        rule = DataValidation(type="list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
        sheet.add_data_validation(rule)
        rule.add(f"{letter}2:{letter}{_ROWS + 1}")


def _choices(item: CharterField, charter: Charter, language: str) -> list[str]:
    """Labels for a drop-down list; Excel refuses lists over 255 characters, or with a comma inside a label."""
    labels: dict[str, list[str]] = {
        "theme": [theme.label.get(language) for theme in charter.theme],
        "language": list(charter.consultation.languages),
        "channel": ["paper", "tablet", "meeting"],
    }
    known = labels.get(item.name, [])
    fits = len(",".join(known)) <= 250 and not any("," in label or '"' in label for label in known)
    return known if fits else []


def recognise(columns: tuple[str, ...], charter: Charter) -> tuple[float, Mapping] | None:
    """Confidence (share of the columns that carry a code) and mapping, or None if this is not our form."""
    pairs: list[tuple[str, str]] = []
    for column in columns:
        match = _HEADER.match(column.strip())
        if match and match["field"] in charter.fields and match["field"] not in {target for _, target in pairs}:
            pairs.append((column, match["field"]))
    if len(pairs) < 2 or len(pairs) * 2 < len(columns):
        return None
    constants = (("channel", "paper"),) if "channel" in charter.fields else ()
    return round(len(pairs) / len(columns), 3), Mapping(SOURCE, (Part("proposal", tuple(pairs), None, constants),))
