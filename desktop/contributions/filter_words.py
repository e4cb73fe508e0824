"""Words for the filters: the name of each one, what "any" reads, and the label of each value."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.contributions import flags, words
from desktop.home.words import age_band
from governance.charter import Charter
from governance.territory import Territory


def any_word(key: str) -> str:
    """What the box of filter ``key`` reads when it does not filter."""
    match key:
        case "states":
            return QCoreApplication.translate("Filters", "All states")
        case "kinds":
            return QCoreApplication.translate("Filters", "All kinds")
        case "theme":
            return QCoreApplication.translate("Filters", "All themes")
        case "language":
            return QCoreApplication.translate("Filters", "All languages")
        case "channel":
            return QCoreApplication.translate("Filters", "All channels")
        case "zone":
            return QCoreApplication.translate("Filters", "All places")
        case "flag":
            return QCoreApplication.translate("Filters", "All flags")
    return ""


def name(key: str) -> str:
    """Name of filter ``key``: label of its box for screen readers, first word of its chip."""
    match key:
        case "states":
            return QCoreApplication.translate("Filters", "State")
        case "kinds":
            return QCoreApplication.translate("Filters", "Kind")
        case "strand":
            return QCoreApplication.translate("Filters", "Strand")
        case "theme":
            return QCoreApplication.translate("Filters", "Theme")
        case "language":
            return QCoreApplication.translate("Filters", "Language")
        case "channel":
            return QCoreApplication.translate("Filters", "Channel")
        case "zone":
            return QCoreApplication.translate("Filters", "Place")
        case "age_band":
            return QCoreApplication.translate("Filters", "Age")
        case "flag":
            return QCoreApplication.translate("Filters", "To watch")
        case "answered":
            return QCoreApplication.translate("Filters", "Answer")
        case "import_id":
            return QCoreApplication.translate("Filters", "Import")
    return QCoreApplication.translate("Filters", "Words")


def value(charter: Charter, key: str, chosen: object) -> str:
    """Label of a value of filter ``key``; several values are joined by commas."""
    if isinstance(chosen, tuple):
        return ", ".join(value(charter, key, item) for item in chosen)
    code = str(chosen)
    match key:
        case "states":
            return words.state_mark(code).word
        case "kinds":
            return words.kind_word(code)
        case "strand":
            return words.strand_word(code)
        case "theme":
            return words.theme_mark(charter, code or None).word
        case "language":
            return words.language_word(code)
        case "channel":
            return words.channel_word(code)
        case "zone":
            return place_label(code)
        case "age_band":
            return age_band(code)
        case "flag":
            return flags.flag_word(code)
        case "answered":
            return _answered(given=bool(chosen))
    return code


def _answered(*, given: bool) -> str:
    if given:
        return QCoreApplication.translate("Filters", "given")
    return QCoreApplication.translate("Filters", "not given yet")


def place_label(code: str) -> str:
    """Name of a commune or zone of the territory; the code itself when it is none of them."""
    return _territory().label(code)


@cache
def _territory() -> Territory:
    return Territory.load()
