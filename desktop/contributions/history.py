"""Sentences for what was done to a contribution."""

from PySide6.QtCore import QCoreApplication

from desktop.contributions import words
from governance.charter import Charter
from governance.store.rows import HistoryEntry


def sentence(charter: Charter, entry: HistoryEntry) -> str:
    """What was done, with its reason."""
    params = dict(entry.params)
    text = _done(charter, entry.operation, params)
    if params.get("note"):
        text = QCoreApplication.translate("History", "{what} Note: {note}").format(what=text, note=params["note"])
    if entry.undone:
        return QCoreApplication.translate("History", "{what} (undone)").format(what=text)
    return text


def signature(entry: HistoryEntry) -> str:
    """Who and when."""
    clock = entry.at.strftime("%H:%M")
    return QCoreApplication.translate("History", "{member}, {day}, {time}").format(
        member=entry.member, day=words.day(entry.at), time=clock,
    )


def _done(charter: Charter, operation: str, params: dict[str, str]) -> str:
    match operation:
        case "accept":
            return QCoreApplication.translate("History", "Accepted.")
        case "hide":
            reason = words.reason_word(charter, params.get("reason", ""))
            return QCoreApplication.translate("History", "Hidden: {reason}.").format(reason=reason)
        case "restore":
            return QCoreApplication.translate("History", "Put back in the queue.")
        case "set_theme":
            theme = words.theme_mark(charter, params.get("theme") or None).word
            return QCoreApplication.translate("History", "Theme: {theme}.").format(theme=theme)
        case "release_texts" if params.get("released", "true").lower() in ("false", "0", ""):
            return QCoreApplication.translate("History", "Text withdrawn from open data.")
        case "release_texts":
            return QCoreApplication.translate("History", "Text released for open data.")
        case "answer":
            return QCoreApplication.translate("History", "Answered.")
        case "import":
            return QCoreApplication.translate("History", "Changed by a later import.")
        case "undo":
            return QCoreApplication.translate("History", "Last action undone.")
    return operation
