"""How solid an order is, in sentences: agreement, sensitivity, severity of evaluators."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.results import words
from desktop.scoring.results.counting import Counted, Solidity
from desktop.scoring.words import joined
from governance.scoring.results import Agreement, Severity, Variant

_TITLES = 3


def agreement(counted: Counted, item: Agreement) -> str:
    """Raw shares first, then Krippendorff's alpha with what it rests on."""
    name = words.theme_name(counted.round, item.theme)
    if item.exact is None or item.within_one is None:
        return QCoreApplication.translate(
            "ScoringResults", "{theme}: not computable, no proposal has two grades.").format(theme=name)
    said = QCoreApplication.translate(
        "ScoringResults", "{theme}: the same grade in {exact} of the pairs, at most one apart in {near} ({pairs} pairs"
        " of grades).").format(
            theme=name, exact=i18n.percent(float(item.exact)), near=i18n.percent(float(item.within_one)),
            pairs=i18n.number(item.pairs))
    if item.alpha is None:
        alpha = QCoreApplication.translate(
            "ScoringResults", "Krippendorff's alpha: not computable, the grades do not vary (n = {values}).")
    else:
        alpha = QCoreApplication.translate(
            "ScoringResults", "Krippendorff's alpha: {alpha} (n = {values} grades of {units} proposals).")
    return f"{said} " + alpha.format(
        alpha="" if item.alpha is None else i18n.number(float(item.alpha), 2), values=i18n.number(item.values),
        units=i18n.number(item.units))


def alpha_help() -> str:
    """How to read alpha."""
    return QCoreApplication.translate(
        "ScoringResults", "Alpha is 1 when all agree and 0 when they agree no more than by chance. It is low, too, when"
        " nearly all grades are the same: read the shares first. Blind ballots only.")


def headline(counted: Counted, solidity: Solidity) -> str:
    """The one sentence to remember."""
    found = solidity.sensitivity
    return QCoreApplication.translate(
        "ScoringResults", "{always} of the {first} first stay first in every variant.").format(
            always=i18n.number(found.always), first=i18n.number(len(counted.first)))


def variant_name(counted: Counted, item: Variant) -> str:
    """What is counted otherwise."""
    match item.code:
        case "without":
            return QCoreApplication.translate("ScoringResults", "Without the ballots of {name}").format(
                name=counted.name(item.detail))
        case "heavier":
            return QCoreApplication.translate("ScoringResults", "{theme}: weight 20 % higher").format(
                theme=words.theme_name(counted.round, item.detail))
        case "lighter":
            return QCoreApplication.translate("ScoringResults", "{theme}: weight 20 % lower").format(
                theme=words.theme_name(counted.round, item.detail))
        case "other_rule":
            if item.detail == "majority_judgment":
                return QCoreApplication.translate("ScoringResults", "Majority judgment instead of the mean")
            return QCoreApplication.translate("ScoringResults", "Weighted mean instead of majority judgment")
        case "calibrated":
            return QCoreApplication.translate("ScoringResults", "Grades corrected for severity")
    return item.code


def variant(counted: Counted, item: Variant) -> str:
    """What a variant changes among the first."""
    if item.reason:
        return QCoreApplication.translate("ScoringResults", "not computed: {reason}").format(
            reason=reason(item.reason))
    parts = []
    if item.entered:
        parts.append(QCoreApplication.translate("ScoringResults", "brings in {titles}").format(
            titles=_titles(counted, item.entered)))
    if item.left:
        parts.append(QCoreApplication.translate("ScoringResults", "takes out {titles}").format(
            titles=_titles(counted, item.left)))
    return joined(parts)


def unchanging(counted: Counted, items: Sequence[Variant]) -> tuple[str, str]:
    """How many variants keep all the first ones, and which."""
    said = QCoreApplication.translate(
        "ScoringResults", "%Ln variant(s) change nothing among the first.", "", len(items))
    return said, joined([variant_name(counted, item) for item in items])


def _titles(counted: Counted, numbers: tuple[int, ...]) -> str:
    shown = ", ".join(
        QCoreApplication.translate("ScoringResults", "“{title}”").format(title=counted.title(number))
        for number in numbers[:_TITLES])
    more = len(numbers) - _TITLES
    if more <= 0:
        return shown
    return QCoreApplication.translate("ScoringResults", "{titles} and %Ln other(s)", "", more).format(titles=shown)


def reason(code: str) -> str:
    """Why severities are not computed."""
    match code:
        case "few_ballots":
            return QCoreApplication.translate(
                "ScoringResults", "somebody has graded fewer than 8 proposals that others graded too")
        case "not_connected":
            return QCoreApplication.translate(
                "ScoringResults", "two groups of evaluators have graded nothing in common")
        case "no_variation":
            return QCoreApplication.translate("ScoringResults", "all evaluators give the same grades")
        case "too_many":
            return QCoreApplication.translate("ScoringResults", "there are more than 60 evaluators")
    return code


def calibration_note() -> str:
    """What the severities are for, and what they are not."""
    return QCoreApplication.translate(
        "ScoringResults", "A diagnostic only: it never changes the order, and nobody is asked to grade like the"
        " others.")


def severity(counted: Counted, item: Severity) -> str:
    """One evaluator beside the others."""
    name = counted.name(item.member)
    clear, below = item.low > 0 or item.high < 0, item.effect < 0
    low, high = (-item.high, -item.low) if clear and below else (item.low, item.high)
    figures = {
        "name": name, "effect": i18n.number(abs(float(item.effect)), 2), "low": i18n.number(float(low), 2),
        "high": i18n.number(float(high), 2), "ballots": i18n.number(item.ballots)}
    if not clear:
        text = QCoreApplication.translate(
            "ScoringResults", "{name}: no clear difference from the others (between {low} and {high}, {ballots}"
            " ballots).")
    elif not below:
        text = QCoreApplication.translate(
            "ScoringResults", "{name}: {effect} grade above the others (between {low} and {high}, {ballots} ballots).")
    else:
        text = QCoreApplication.translate(
            "ScoringResults", "{name}: {effect} grade below the others (between {low} and {high}, {ballots} ballots).")
    return text.format(**figures)


def measuring() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("ScoringResults", "Counting the ballots otherwise")
