"""What each picture of a round says, for whoever looks at it and for whoever does not see it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.results import words
from desktop.scoring.results.counting import Counted
from desktop.scoring.results.strand import Strand
from exports.scoring.places_chart import Move
from governance.scoring.results import ProposalResult


def median() -> str:
    """The word for it, on a figure."""
    return QCoreApplication.translate("ScoringResults", "median")


def distribution_title(title: str) -> str:
    """Of which proposal the grades are."""
    return QCoreApplication.translate("ScoringResults", "Grades of “{title}”").format(title=title)


def distribution(counted: Counted, result: ProposalResult) -> str:
    """The medians, theme by theme."""
    said = QCoreApplication.translate("ScoringResults", "{theme}: {median}.")
    return " ".join(
        said.format(theme=words.theme_name(counted.round, item.theme), median=words.median(item))
        for item in result.themes)


def profiles(count: int) -> str:
    """How to read the strips."""
    if not count:
        return QCoreApplication.translate("ScoringResults", "No proposal is decided.")
    return QCoreApplication.translate(
        "ScoringResults", "The median of each theme, from 0 below to 5 above, for the %Ln first.", "", count)


def profiles_told(counted: Counted, items: Sequence[ProposalResult]) -> str:
    """The same figures in words."""
    said = QCoreApplication.translate("ScoringResults", "{title}: {medians}.")
    told = QCoreApplication.translate("ScoringResults", "{theme}: median {median}")
    return " ".join(
        said.format(title=counted.title(item.proposal), medians=", ".join(
            told.format(theme=words.theme_name(counted.round, theme.theme),
                        median="–" if theme.median is None else theme.median) for theme in item.themes))
        for item in items)


def before_and_after() -> tuple[str, str]:
    """The two sides of the picture of moves."""
    return (QCoreApplication.translate("ScoringResults", "blind"),
            QCoreApplication.translate("ScoringResults", "after the discussion"))


def moves(count: int) -> str:
    """How many proposals changed rank."""
    if not count:
        return QCoreApplication.translate("ScoringResults", "The discussion changed no rank.")
    return QCoreApplication.translate(
        "ScoringResults", "The discussion changed the rank of %Ln proposal(s).", "", count)


def moves_told(items: Sequence[Move]) -> str:
    """Each one that moved."""
    if not items:
        return moves(0)
    said = QCoreApplication.translate("ScoringResults", "{title}: rank {before}, then {after}.")
    return " ".join(
        said.format(title=item.label, before=item.before or "–", after=item.after or "–") for item in items)


def overview(count: int) -> str:
    """How to read the picture of all."""
    return QCoreApplication.translate(
        "ScoringResults", "The mean of each theme, from 0 to 5, for the %Ln proposal(s) decided, best on the left.", "",
        count)


def places(strand: Strand) -> str:
    """What the map shows, and what it leaves out."""
    if not strand.spots:
        return QCoreApplication.translate("ScoringResults", "None of them has a known commune.")
    total = sum(spot.count for spot in strand.spots)
    if strand.decided:
        return QCoreApplication.translate(
            "ScoringResults", "%Ln favourable decision(s) with a known commune.", "", total)
    return QCoreApplication.translate(
        "ScoringResults", "Nothing is decided yet: %Ln proposal(s) of the first places with a known commune.", "",
        total)


def places_told(strand: Strand) -> str:
    """Each commune with its count."""
    named = ", ".join(f"{spot.label} {i18n.number(spot.count)}" for spot in strand.spots)
    return f"{places(strand)} {named}".strip()
