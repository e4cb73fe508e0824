"""Words for the codes of a contribution (state, kind, channel, language, theme), with their sign and colour role."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop import i18n, theme
from desktop.lists.columns import Mark
from governance.charter import Charter
from governance.store.rows import TextRelease

READABLE_KINDS = ("proposal", "project", "map_point", "debate", "survey_answer")
"""Kinds listed when the person has not asked for one; comments, votes and registrations are read on demand."""
LISTED_KINDS = (*READABLE_KINDS, "comment")


def state_mark(code: str) -> Mark:
    """A state: word, colour and sign."""
    match code:
        case "pending":
            word = QCoreApplication.translate("Contributions", "To moderate", "state of a contribution")
            return Mark(word, "caution", "clock", filled=False)
        case "accepted":
            word = QCoreApplication.translate("Contributions", "Accepted", "state of a contribution")
            return Mark(word, "good", "check", filled=False)
        case "hidden":
            word = QCoreApplication.translate("Contributions", "Hidden", "state of a contribution")
            return Mark(word, "bad", "hide", filled=False)
    return Mark(code, "muted", filled=False)


def kind_word(code: str) -> str:
    """A kind of contribution."""
    match code:
        case "proposal":
            return QCoreApplication.translate("Contributions", "Proposal", "kind of contribution")
        case "project":
            return QCoreApplication.translate("Contributions", "Project", "kind of contribution")
        case "comment":
            return QCoreApplication.translate("Contributions", "Comment", "kind of contribution")
        case "vote":
            return QCoreApplication.translate("Contributions", "Vote", "kind of contribution")
        case "survey_answer":
            return QCoreApplication.translate("Contributions", "Survey answer", "kind of contribution")
        case "map_point":
            return QCoreApplication.translate("Contributions", "Map point", "kind of contribution")
        case "debate":
            return QCoreApplication.translate("Contributions", "Debate", "kind of contribution")
        case "registration":
            return QCoreApplication.translate("Contributions", "Registration", "kind of contribution")
    return code


def channel_word(code: str) -> str:
    """How it reached us."""
    match code:
        case "web":
            return QCoreApplication.translate("Contributions", "Web", "channel")
        case "paper":
            return QCoreApplication.translate("Contributions", "Paper", "channel")
        case "tablet":
            return QCoreApplication.translate("Contributions", "Tablet", "channel")
        case "meeting":
            return QCoreApplication.translate("Contributions", "Meeting", "channel")
    return code


def language_word(code: str) -> str:
    """A language, in the language of the interface."""
    match code:
        case "fr":
            return QCoreApplication.translate("Contributions", "French", "language of a text")
        case "it":
            return QCoreApplication.translate("Contributions", "Italian", "language of a text")
        case "en":
            return QCoreApplication.translate("Contributions", "English", "language of a text")
    return code.upper()


def strand_word(code: str) -> str:
    """The strand: partners' projects or citizens' proposals."""
    match code:
        case "project":
            return QCoreApplication.translate("Contributions", "Partners' projects", "strand")
        case "proposal":
            return QCoreApplication.translate("Contributions", "Citizens' proposals", "strand")
    return code


def theme_mark(charter: Charter, code: str | None) -> Mark:
    """A theme: its label, the colour and the patterned sign of its place in the charter."""
    for position, item in enumerate(charter.theme):
        if item.code == code:
            role = theme.theme_role(position)
            return Mark(i18n.label(item.label), role, role, filled=False)
    return Mark(code or no_theme(), "muted", filled=False)


def no_theme() -> str:
    """In place of a theme."""
    return QCoreApplication.translate("Contributions", "No theme")


def reason_word(charter: Charter, code: str) -> str:
    """A reason of the charter's list."""
    return next((i18n.label(item.label) for item in charter.reason if item.code == code), code)


def field_word(charter: Charter, name: str) -> str:
    """A declared field."""
    found = charter.fields.get(name)
    return i18n.label(found.label) if found else name


def day(moment: datetime | None, *, short: bool = False) -> str:
    """A date in words, or in figures if ``short``; a dash when there is none."""
    return "–" if moment is None else i18n.day(moment, short=short)


def released_mark(mode: TextRelease) -> Mark:
    """How a text may leave for open data."""
    match mode:
        case "redacted":
            word = QCoreApplication.translate(
                "Contributions", "Published without the data found", "state of a text")
        case "policy":
            word = QCoreApplication.translate("Contributions", "Published under the signed rule", "state of a text")
        case "as_is":
            word = QCoreApplication.translate("Contributions", "Published word for word", "state of a text")
        case _:
            word = QCoreApplication.translate("Contributions", "Text not published", "state of a text")
    return Mark(word, "accent", "publication")
