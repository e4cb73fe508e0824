"""Grades, medians, reasons to discuss and outcomes in words."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.words import in_language
from governance.scoring.events import ABSTAIN, CONFLICT
from governance.scoring.results import ThemeResult
from governance.scoring.rounds import Round


def theme_name(found: Round, code: str) -> str:
    """Name of a theme."""
    return next((in_language(theme.label) for theme in found.themes if theme.code == code), code)


def anchor(found: Round, code: str, grade: int) -> str:
    """What a grade means under a theme."""
    language = i18n.code() if i18n.code() in ("fr", "it") else "fr"
    return next((theme.anchors[language][grade] for theme in found.themes if theme.code == code), "")


def decimal(value: Fraction | None) -> str:
    """A fraction with two decimals, a dash for none."""
    return "–" if value is None else i18n.number(float(value), 2)


def mark(sign: str) -> str:
    """One mark of a ballot."""
    match sign:
        case _ if sign == ABSTAIN:
            return QCoreApplication.translate("ScoringResults", "abstains")
        case _ if sign == CONFLICT:
            return QCoreApplication.translate("ScoringResults", "conflict")
        case _ if sign.isdigit():
            return sign
    return QCoreApplication.translate("ScoringResults", "not seen")


def median(item: ThemeResult) -> str:
    """The low median said so that nobody is surprised by it: who gave at least so much."""
    if item.median is None:
        return QCoreApplication.translate("ScoringResults", "No grade yet")
    return QCoreApplication.translate(
        "ScoringResults", "Median {median}: {count} of {total} gave at least {median}").format(
            median=item.median, count=i18n.number(sum(item.counts[item.median:])), total=i18n.number(item.graded))


def mean(item: ThemeResult) -> str:
    """The mean, third and last."""
    return QCoreApplication.translate("ScoringResults", "Mean {mean}").format(mean=decimal(item.mean))


def turnout(item: ThemeResult) -> str:
    """How many graded, and what the others did."""
    parts = [QCoreApplication.translate("ScoringResults", "{count} of {base} graded").format(
        count=i18n.number(item.graded), base=i18n.number(item.base))]
    if item.abstained:
        parts.append(QCoreApplication.translate("ScoringResults", "%Ln abstained", "", item.abstained))
    if item.conflicted:
        parts.append(QCoreApplication.translate("ScoringResults", "%Ln conflict(s) of interest", "", item.conflicted))
    if item.missing:
        parts.append(QCoreApplication.translate("ScoringResults", "%Ln not seen", "", item.missing))
    return " · ".join(parts)


def quorum(item: ThemeResult) -> tuple[str, str, str]:
    """(word, role, icon) of the chip of the quorum."""
    if item.decided:
        return (QCoreApplication.translate("ScoringResults", "Quorum reached ({count} needed)").format(
            count=i18n.number(item.quorum)), "good", "check")
    return (QCoreApplication.translate("ScoringResults", "Quorum missing ({count} needed)").format(
        count=i18n.number(item.quorum)), "caution", "warning")


def spoken_counts(item: ThemeResult) -> str:
    """The six bars, for whoever does not see them."""
    return ", ".join(
        QCoreApplication.translate("ScoringResults", "grade {grade}: {count}").format(
            grade=grade, count=i18n.number(count))
        for grade, count in enumerate(item.counts))


def flag(code: str) -> str:
    """Short word of a reason to discuss."""
    match code:
        case "spread":
            return QCoreApplication.translate("ScoringResults", "grades far apart")
        case "split":
            return QCoreApplication.translate("ScoringResults", "opinions divided")
        case "quorum":
            return QCoreApplication.translate("ScoringResults", "quorum missing")
        case "soft_conflict":
            return QCoreApplication.translate("ScoringResults", "declared interest")
        case "extreme_without_reason":
            return QCoreApplication.translate("ScoringResults", "0 or 5 without a reason")
        case "contradiction":
            return QCoreApplication.translate("ScoringResults", "two ballots disagree")
    return code


def outcome(code: str) -> str:
    """What was decided."""
    match code:
        case "favourable":
            return QCoreApplication.translate("ScoringResults", "Favourable")
        case "favourable_with_changes":
            return QCoreApplication.translate("ScoringResults", "Favourable with changes")
        case "unfavourable":
            return QCoreApplication.translate("ScoringResults", "Unfavourable")
        case "out_of_competence":
            return QCoreApplication.translate("ScoringResults", "Out of our competence")
        case "merged":
            return QCoreApplication.translate("ScoringResults", "Merged into another proposal")
    return code


def outcome_chip(code: str) -> tuple[str, str, str]:
    """(word, role, icon) of an outcome."""
    role, icon = {
        "favourable": ("good", "check"), "favourable_with_changes": ("good", "edit"),
        "unfavourable": ("bad", "close"), "merged": ("accent", "contributions")}.get(code, ("muted", "info"))
    return outcome(code), role, icon


def blind_beside(before: ThemeResult) -> str:
    """What the blind count was, before the discussion."""
    if before.median is None:
        return QCoreApplication.translate("ScoringResults", "Blind, before the discussion (outline): no grade")
    return QCoreApplication.translate(
        "ScoringResults", "Blind, before the discussion (outline): median {median}, mean {mean}").format(
            median=before.median, mean=decimal(before.mean))
