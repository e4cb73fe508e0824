"""A round being prepared, in words: what will be signed, what is missing, its rules."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.board.words import enumerated
from desktop.scoring.setup.plan import Matter, Plan
from desktop.scoring.words import in_language, joined
from governance.scoring.rounds import Aggregation, RoundTheme, TieRule
from governance.scoring.settings import RoundSettings


def fault(code: str, plan: Plan, matter: Matter) -> str:
    """What prevents signing, and where to act."""
    match code:
        case "no_proposals":
            return QCoreApplication.translate(
                "ScoringSetup", "No proposal to score: accept some in moderation first.")
        case "not_scanned":
            return QCoreApplication.translate(
                "ScoringSetup", "%Ln text(s) were not searched for personal data yet: open moderation and let the"
                " search end.", "", len(matter.unready))
        case "few_evaluators":
            return QCoreApplication.translate(
                "ScoringSetup", "Two evaluators at least: invite them, then drop their joining requests here.")
        case "no_decider":
            return QCoreApplication.translate("ScoringSetup", "Say who decides.")
        case "no_title":
            return QCoreApplication.translate("ScoringSetup", "Give the round a title in French and in Italian.")
        case "weights":
            return QCoreApplication.translate("ScoringSetup", "Give at least one theme a weight.")
        case "quorum":
            return QCoreApplication.translate(
                "ScoringSetup", "A quorum is above the number of evaluators (%Ln).", "", plan.evaluators)
        case "sentences":
            return QCoreApplication.translate(
                "ScoringSetup", "A theme lacks one of its six sentences in French or in Italian.")
        case "letters_on":
            return QCoreApplication.translate("ScoringSetup", "Names must become letters on a day to come.")
        case "cut":
            return QCoreApplication.translate(
                "ScoringSetup", "More places than proposals (%Ln): lower the number of places.", "",
                len(matter.taken(plan.settings)))
    return QCoreApplication.translate("ScoringSetup", "Say why this round replaces the former one.")


def summary(plan: Plan, matter: Matter) -> list[str]:
    """What will be signed, a sentence each."""
    settings = plan.settings
    said = [
        QCoreApplication.translate("ScoringSetup", "{evaluators}, {proposals}.").format(
            evaluators=QCoreApplication.translate("ScoringSetup", "%Ln evaluator(s)", "", plan.evaluators),
            proposals=QCoreApplication.translate("ScoringSetup", "%Ln proposal(s)", "", len(matter.taken(settings)))),
        quorums(settings.themes, plan.evaluators), *rules(settings),
        QCoreApplication.translate("ScoringSetup", "{name} decides, after the meeting.").format(
            name=plan.decider or "–"),
    ]
    if settings.letters_on:
        said.append(QCoreApplication.translate("ScoringSetup", "Names become letters on {day}.").format(
            day=i18n.iso_day(settings.letters_on)))
    if settings.replaces:
        said.append(QCoreApplication.translate(
            "ScoringSetup", "It replaces a former round, for the reason given: {reason}").format(
            reason=settings.reason.strip() or "–"))
    return said


def quorums(themes: Sequence[RoundTheme], evaluators: int) -> str:
    """How many grades a theme needs."""
    if len({theme.quorum for theme in themes}) != 1:
        each = enumerated([f"{in_language(theme.label)} {_quorum(theme.quorum)}" for theme in themes])
        return QCoreApplication.translate("ScoringSetup", "Quorum: {each}.").format(each=each)
    if themes[0].quorum == 0:
        return QCoreApplication.translate(
            "ScoringSetup", "Quorum: the majority of those without a conflict, under each theme.")
    return QCoreApplication.translate("ScoringSetup", "Quorum: {quorum} of {evaluators} under each theme.").format(
        quorum=i18n.number(themes[0].quorum), evaluators=i18n.number(evaluators))


def rules(settings: RoundSettings) -> list[str]:
    """How the order is made, and what it is looked at for."""
    weights = ", ".join(i18n.number(theme.weight) for theme in settings.themes)
    equal = len({theme.weight for theme in settings.themes}) == 1
    if settings.aggregation == "weighted_mean":
        order = (
            QCoreApplication.translate("ScoringSetup", "Order by the mean of the theme means") if equal
            else QCoreApplication.translate("ScoringSetup", "Order by weighted mean of the theme means ({weights})"))
    else:
        order = (
            QCoreApplication.translate("ScoringSetup", "Order by majority judgment of all the grades") if equal
            else QCoreApplication.translate("ScoringSetup", "Order by majority judgment, themes weighted {weights}"))
    order = order.format(weights=weights)
    ties = (
        QCoreApplication.translate("ScoringSetup", "ties by majority judgment")
        if settings.tie == "majority_judgment" else QCoreApplication.translate("ScoringSetup", "ties by drawing lots"))
    said = [
        f"{joined((order, ties))}.",
        QCoreApplication.translate(
            "ScoringSetup", "In favour from {threshold} up; the first {cut} places are looked at; discussed from"
            " {spread} grades between two evaluators.").format(
            threshold=i18n.number(settings.threshold), cut=i18n.number(settings.cut),
            spread=i18n.number(settings.spread))]
    if settings.rapporteurs:
        said.append(QCoreApplication.translate(
            "ScoringSetup", "Each proposal is given to one evaluator for its analysis sheet, in turn."))
    return said


def aggregation(code: Aggregation) -> str:
    """A rule of the order, in the list of rules."""
    if code == "weighted_mean":
        return QCoreApplication.translate("ScoringSetup", "Weighted mean of the theme means")
    return QCoreApplication.translate("ScoringSetup", "Majority judgment of all the grades")


def tie(code: TieRule) -> str:
    """A rule of ties."""
    if code == "majority_judgment":
        return QCoreApplication.translate("ScoringSetup", "By majority judgment, then declared equal")
    return QCoreApplication.translate("ScoringSetup", "By drawing lots, from the seal of the round")


def never_again() -> str:
    """What signing means."""
    return QCoreApplication.translate(
        "ScoringSetup", "Once signed, nothing of the round can be changed: neither the proposals nor the members, nor"
        " the sentences, weights and rules. To correct something, a new round replaces this one, with a reason that"
        " everybody reads.")


def _quorum(count: int) -> str:
    return i18n.number(count) if count else QCoreApplication.translate("ScoringSetup", "majority")
