"""The language in force: French by default, Italian and English at one click, dates and numbers written accordingly.

Every text of the window is written ``QCoreApplication.translate("Context", "English source", "note", n)``: the full
name, never an alias, an f-string or a variable, so that the extraction tool and a test can see it. ``python -m
desktop.i18n update|release|check`` maintains ``resources/i18n`` (see ``desktop.i18n_tool``).
"""

import re
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from resources import path as resource_path

if TYPE_CHECKING:  # the charter's models are loaded with a dossier, not at start-up
    from governance.charter import Label

LANGUAGES: Final = {"fr": "fr_FR", "it": "it_IT", "en": "en_GB"}
_KEPT: Final = re.compile(r"(\{[^}]*\}|%L?[n\d])")
_ACCENTS: Final = str.maketrans("aeiouncAEIOUNC", "àéîöûñçÀÉÎÖÛÑÇ")


class Language(QObject):
    """Installs translators on the application; ``use`` switches at once, without a restart."""

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, code: str = "fr") -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ""
        self.use(code)

    def use(self, code: str) -> None:
        """Speak ``code`` (``fr``, ``it``, ``en``)."""
        if code == self.code or code not in LANGUAGES:
            return
        self.code = code
        QLocale.setDefault(QLocale(LANGUAGES[code]))
        former = self._installed
        self._installed = []
        own, qt = QTranslator(self), QTranslator(self)
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)
        if own.load(str(resource_path("i18n", f"app_{code}.qm"))):
            self._install(own)
        self._remove(former)
        self.changed.emit(code)

    def silence(self) -> None:
        """Take the translators away: English sources again."""
        self._remove(self._installed)
        self._installed = []
        self.code = ""

    def _remove(self, translators: list[QTranslator]) -> None:
        for translator in translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


class PseudoTranslator(QTranslator):
    """Makes every text of ours 40 % longer and accented, to see what a translation would clip or escape."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """``[Ïmport à file ~~~~]``; names in braces and ``%n`` stay as they are."""
        del context, disambiguation, n
        return pseudo(sourceText)

    def isEmpty(self) -> bool:
        """Never empty: Qt skips empty translators."""
        return False


def pseudo(text: str) -> str:
    """``text`` stretched and accented, its ``{parameters}`` and ``%n`` left alone."""
    if not text:
        return ""
    pieces = _KEPT.split(text)
    stretched = "".join(piece if _KEPT.fullmatch(piece) else piece.translate(_ACCENTS) for piece in pieces)
    return f"[{stretched} {'~' * round(len(text) * 0.4)}]"


def number(value: float, decimals: int = 0) -> str:
    """``value`` with the thousands and decimal signs of the language in force."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """A share between 0 and 1 as a percentage; a narrow space before the sign in French and Italian."""
    figure = number(share * 100, decimals)
    return f"{figure}%" if QLocale().language() == QLocale.Language.English else f"{figure}\u202f%"


def day(value: date | datetime, *, short: bool = False) -> str:
    """A day in words (``3 mars 2026``), or in figures if ``short``."""
    if short:
        return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")


def iso_day(text: str) -> str:
    """The day of an ISO date in words."""
    return day(date.fromisoformat(text))


def code() -> str:
    """``fr``, ``it`` or ``en``: the language in force."""
    return QLocale().name()[:2]


def label(text: "Label") -> str:
    """A label of the charter in the language in force (French stands in for English)."""
    return text.get(code())




if __name__ == "__main__":
    from desktop.i18n_tool import main

    sys.exit(main(sys.argv[1:]))
