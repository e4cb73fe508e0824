"""Sentences for what the moderator has just done."""

from PySide6.QtCore import QCoreApplication


def sentence(code: str, count: int, title: str) -> str:
    """What was done: to ``title`` when it was one contribution, else to ``count`` of them."""
    return _one(code).format(title=title) if count == 1 else _many(code, count)


def _one(code: str) -> str:
    match code:
        case "accept":
            return QCoreApplication.translate("Moderation", "Accepted: {title}")
        case "hide":
            return QCoreApplication.translate("Moderation", "Hidden: {title}")
        case "restore":
            return QCoreApplication.translate("Moderation", "Back in the queue: {title}")
        case "set_theme":
            return QCoreApplication.translate("Moderation", "Theme changed: {title}")
        case "withdraw_texts":
            return QCoreApplication.translate("Moderation", "Text withdrawn from open data: {title}")
    return QCoreApplication.translate("Moderation", "Text released for open data: {title}")


def _many(code: str, count: int) -> str:
    match code:
        case "accept":
            return QCoreApplication.translate("Moderation", "%Ln contribution(s) accepted", "", count)
        case "hide":
            return QCoreApplication.translate("Moderation", "%Ln contribution(s) hidden", "", count)
        case "restore":
            return QCoreApplication.translate("Moderation", "%Ln contribution(s) back in the queue", "", count)
        case "set_theme":
            return QCoreApplication.translate("Moderation", "Theme of %Ln contribution(s) changed", "", count)
        case "withdraw_texts":
            return QCoreApplication.translate("Moderation", "%Ln text(s) withdrawn from open data", "", count)
    return QCoreApplication.translate("Moderation", "%Ln text(s) released for open data", "", count)
