"""Sentences for what the moderator has just done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

_ONE: Final[dict[str, Callable[[], str]]] = {
    "accept": lambda: QCoreApplication.translate("Moderation", "Accepted: {title}"),
    "hide": lambda: QCoreApplication.translate("Moderation", "Hidden: {title}"),
    "restore": lambda: QCoreApplication.translate("Moderation", "Back in the queue: {title}"),
    "set_theme": lambda: QCoreApplication.translate("Moderation", "Theme changed: {title}"),
    "withdraw_texts": lambda: QCoreApplication.translate("Moderation", "Text withdrawn from open data: {title}"),
    "publish_redacted": lambda: QCoreApplication.translate(
        "Moderation", "Accepted, published without the data found: {title}"),
    "publish_as_is": lambda: QCoreApplication.translate("Moderation", "Accepted, published as it is: {title}"),
    "ask_second_opinion": lambda: QCoreApplication.translate("Moderation", "Second opinion asked for: {title}"),
    "give_second_opinion": lambda: QCoreApplication.translate("Moderation", "Your opinion was given: {title}"),
    "group_family": lambda: QCoreApplication.translate("Moderation", "Grouped in a family: {title}"),
    "leave_family": lambda: QCoreApplication.translate("Moderation", "Taken out of its family: {title}"),
    "refuse_family": lambda: QCoreApplication.translate("Moderation", "Not the same, family refused: {title}"),
    "read_sample": lambda: QCoreApplication.translate("Moderation", "Read, nothing left: {title}"),
    "sample_leaking": lambda: QCoreApplication.translate("Moderation", "Read, something is left: {title}"),
    "finding_accepted": lambda: QCoreApplication.translate("Moderation", "Personal data: “{title}”"),
    "finding_rejected": lambda: QCoreApplication.translate("Moderation", "Not personal data: “{title}”"),
    "finding_proposed": lambda: QCoreApplication.translate("Moderation", "To be decided again: “{title}”"),
    "mark_finding": lambda: QCoreApplication.translate("Moderation", "Marked as personal data: “{title}”"),
}

_MANY: Final[dict[str, Callable[[int], str]]] = {
    "accept": lambda n: QCoreApplication.translate("Moderation", "%Ln contribution(s) accepted", "", n),
    "hide": lambda n: QCoreApplication.translate("Moderation", "%Ln contribution(s) hidden", "", n),
    "restore": lambda n: QCoreApplication.translate("Moderation", "%Ln contribution(s) back in the queue", "", n),
    "set_theme": lambda n: QCoreApplication.translate("Moderation", "Theme of %Ln contribution(s) changed", "", n),
    "ask_second_opinion": lambda n: QCoreApplication.translate(
        "Moderation", "Second opinion asked for on %Ln contribution(s)", "", n),
    "release_by_policy": lambda n: QCoreApplication.translate(
        "Moderation", "%Ln text(s) published under the signed rule", "", n),
    "finding_accepted": lambda n: QCoreApplication.translate(
        "Moderation", "Personal data in %Ln places: “{title}”", "", n),
    "finding_rejected": lambda n: QCoreApplication.translate(
        "Moderation", "Not personal data in %Ln places: “{title}”", "", n),
}


def sentence(code: str, count: int, title: str) -> str:
    """What was done: to ``title`` when it was one thing, else to ``count`` of them. Raises KeyError for a code that
    this screen does not write."""
    short = title if len(title) <= 80 else title[:79] + "…"
    if count == 1 or code not in _MANY:
        return _ONE[code]().format(title=short) if code in _ONE else _MANY[code](count)
    return _MANY[code](count).format(title=short)
