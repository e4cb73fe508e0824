"""The sentence of everything that may be wrong with a file of texts, for ``detect`` and ``redact``."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

TEXTS: Final[dict[str, Callable[[], tuple[str, str]]]] = {
    "texts_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The file {file} cannot be read."),
        QCoreApplication.translate(
            "Errors", "Check that it exists and that you may read it; it holds one JSON object per line."),
    ),
    "line_encoding": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: this is not UTF-8."),
        QCoreApplication.translate("Errors", "Save the file again as UTF-8; this line was left out."),
    ),
    "line_not_json": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: this is not a JSON object."),
        QCoreApplication.translate(
            "Errors", "Write one object per line, with “id” and “text”; this line was left out."),
    ),
    "line_lacks": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: “{field}” is missing."),
        QCoreApplication.translate(
            "Errors", "Write one object per line, with “id” and “text”; this line was left out."),
    ),
    "line_value": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: the value of “{field}” cannot be used."),
        QCoreApplication.translate(
            "Errors", "“id” is a text or a number, “text” and “lang” are texts, “profile” holds texts; this line was "
            "left out."),
    ),
    "line_too_long": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: longer than {most} megabytes."),
        QCoreApplication.translate("Errors", "Cut the text into several; this line was left out."),
    ),
    "lines_unreadable": lambda: (
        QCoreApplication.translate("Errors", "Lines of {file} that could not be used: {count} ({lines})."),
        QCoreApplication.translate("Errors", "Correct them and run the command again; all the others were done."),
    ),
}
