"""Sentences for what was done to a contribution."""

from PySide6.QtCore import QCoreApplication

from desktop.contributions import words
from desktop.moderation.finding_words import label_word
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
        case "release_texts" if params.get("redacted", "false").lower() not in ("false", "0", ""):
            return QCoreApplication.translate("History", "Text published without the personal data found.")
        case "release_texts":
            return QCoreApplication.translate("History", "Text published as it is.")
        case "answer":
            return QCoreApplication.translate("History", "Answered.")
        case "import":
            return QCoreApplication.translate("History", "Changed by a later import.")
        case "undo":
            return QCoreApplication.translate("History", "Last action undone.")
    return _reviewed(operation, params) or operation


def _reviewed(operation: str, params: dict[str, str]) -> str:
    match operation:
        case "decide_findings":
            return _decided(params.get("state", ""), int(params.get("findings", "1") or 1))
        case "mark_finding":
            return QCoreApplication.translate("History", "Personal data marked by hand: {kind}.").format(
                kind=label_word(params.get("label", "")))
        case "ask_second_opinion":
            return QCoreApplication.translate("History", "Second opinion asked for.")
        case "give_second_opinion" if params.get("verdict") == "disagree":
            return QCoreApplication.translate("History", "Second opinion: does not agree.")
        case "give_second_opinion":
            return QCoreApplication.translate("History", "Second opinion: agrees.")
        case "group_family":
            return QCoreApplication.translate("History", "Grouped in a family.")
        case "leave_family":
            return QCoreApplication.translate("History", "Taken out of its family.")
        case "refuse_family":
            return QCoreApplication.translate(
                "History", "Said not to ask for the same: the family proposed is refused.")
        case "release_by_policy":
            return QCoreApplication.translate("History", "Text published under the signed rule, or kept for a reader.")
        case "read_sample" if params.get("leaking", "false").lower() not in ("false", "0", ""):
            return QCoreApplication.translate("History", "Read by a second reader: personal data were left.")
        case "read_sample":
            return QCoreApplication.translate("History", "Read by a second reader: nothing left.")
    return ""


def _decided(state: str, count: int) -> str:
    match state:
        case "accepted":
            return QCoreApplication.translate("History", "%Ln passage(s) accepted as personal data.", "", count)
        case "rejected":
            return QCoreApplication.translate("History", "%Ln passage(s) said not to be personal data.", "", count)
    return QCoreApplication.translate("History", "%Ln passage(s) to be decided again.", "", count)
