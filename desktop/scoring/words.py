"""Rounds in words: how one is named, where it stands, what its pages are called."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from governance.roles import PERMISSIONS
from governance.scoring.state import RoundRow, Stage
from governance.store.rows import Member

PAGES: Final = ("setup", "board", "results", "meeting")
"""The pages of the screen, in the order of the work."""


def page(name: str) -> str:
    """What the tab of a page says."""
    match name:
        case "setup":
            return QCoreApplication.translate("Scoring", "Set-up")
        case "board":
            return QCoreApplication.translate("Scoring", "Board")
        case "results":
            return QCoreApplication.translate("Scoring", "Results")
    return QCoreApplication.translate("Scoring", "Meeting")


def page_of(stage: Stage | None) -> str:
    """The page where the work of a round at ``stage`` is done; None: no round."""
    return {"scoring": "board", "committed": "board", "revealed": "results", "decided": "meeting"}.get(
        stage or "", "setup")


def stage_chip(stage: Stage | None) -> tuple[str, str, str]:
    """(word, colour role, icon) of where a round stands."""
    match stage:
        case "scoring":
            return QCoreApplication.translate("Scoring", "Blind scoring under way"), "accent", "hide"
        case "committed":
            return QCoreApplication.translate("Scoring", "Commitments listed, ballots expected"), "caution", "clock"
        case "revealed":
            return QCoreApplication.translate("Scoring", "Ballots revealed"), "good", "show"
        case "decided":
            return QCoreApplication.translate("Scoring", "Decisions recorded"), "good", "check"
    return QCoreApplication.translate("Scoring", "Being prepared, not signed"), "muted", "edit"


def round_name(row: RoundRow) -> str:
    """A round in the list of rounds."""
    said = QCoreApplication.translate("Scoring", "Round {number}: {title}")
    return said.format(number=row.number, title=in_language(row.title))


def round_hint(row: RoundRow) -> str:
    """When it was opened, for how many."""
    said = QCoreApplication.translate(
        "Scoring", "{name}, opened on {day}: {proposals} proposals, {evaluators} evaluators")
    return said.format(name=round_name(row), day=i18n.day(row.opened_at), proposals=i18n.number(row.proposals),
                       evaluators=i18n.number(row.evaluators))


def new_round() -> str:
    """The entry of the list of rounds under which the next one is prepared."""
    return QCoreApplication.translate("Scoring", "New round…")


def in_language(said: Mapping[str, str]) -> str:
    """A sentence of a round in the language in force (French stands in for English)."""
    return said.get(i18n.code()) or said.get("fr") or next(iter(said.values()), "")


def joined(parts: Sequence[str]) -> str:
    """Parts one after the other, with the mark and the spaces of the language."""
    said = QCoreApplication.translate("Scoring", "{one}; {other}")
    return reduce(lambda one, other: said.format(one=one, other=other), parts) if parts else ""


def explained(name: str, text: str) -> str:
    """``text`` after the name of what it is about."""
    return QCoreApplication.translate("Scoring", "{name}: {text}").format(name=name, text=text)


def coordinates(member: Member) -> bool:
    """Whether this member may act here."""
    return bool(PERMISSIONS["coordinate"].intersection(member.roles))


def only_coordinators() -> str:
    """Why the buttons are grey for somebody else."""
    return QCoreApplication.translate("Scoring", "Rounds are run by the coordinator; you can look.")


def fingerprint(key: str) -> str:
    """A device in a list: eight characters of its public key, in two groups. They tell devices apart, no more."""
    return f"{key[:4]} {key[4:8]}".upper()


def device_code(key: str) -> str:
    """A device as people compare it aloud before trusting it: sixteen characters, which nobody finds another key
    for."""
    return " ".join(key[at : at + 4] for at in range(0, 16, 4)).upper()
