"""What the evaluator's screens say of states, grades and conflicts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.lists.columns import Mark
from desktop.scoring.desk.book import Gap, Line, Silence, Tally, Way
from governance.scoring.events import ABSTAIN, CONFLICT, UNSEEN
from governance.scoring.rounds import RoundTheme


def said(words: Mapping[str, str]) -> str:
    """A text of the round in the language in force (French stands in for English)."""
    return words.get(i18n.code()) or words.get("fr") or next(iter(words.values()), "")


def standing(line: Line) -> Mark:
    """The state of a proposal: word, colour and sign."""
    match line.standing:
        case "todo":
            return Mark(QCoreApplication.translate("Ballot", "To do", "state of a ballot"), "muted", "clock")
        case "draft":
            return Mark(QCoreApplication.translate("Ballot", "Draft", "state of a ballot"), "caution", "edit")
        case "delivered":
            return Mark(QCoreApplication.translate("Ballot", "Delivered", "state of a ballot"), "good", "check")
        case "correcting":
            return Mark(
                QCoreApplication.translate("Ballot", "Correction to deliver", "state of a ballot"), "caution", "edit")
        case "conflict":
            return Mark(QCoreApplication.translate("Ballot", "Conflict", "state of a ballot"), "bad", "lock")
    return Mark(QCoreApplication.translate("Ballot", "Withdrawn", "state of a ballot"), "bad", "undo")


def state_sentence(line: Line, way: Way, silent: Silence = "") -> str:
    """What the chip means, and what can be done."""
    match silent:
        case "backup_restored":
            return QCoreApplication.translate(
                "Ballot", "This desk was put back from a backup: take a new key on the page “Deposit” first.")
        case "not_enrolled":
            return QCoreApplication.translate(
                "Ballot", "This computer has no seat in the round yet: the coordinator must enrol it.")
        case "not_an_evaluator":
            return QCoreApplication.translate("Ballot", "Your part in this round is not to score: you may read.")
    if line.standing not in ("conflict", "withdrawn") and way == "frozen":
        return QCoreApplication.translate(
            "Ballot", "Your ballots are committed: they can be revised after the reveal, with a reason.")
    if way == "revise":
        return QCoreApplication.translate(
            "Ballot", "Your first ballot stays readable beside the revision; say why it changes.")
    match line.standing:
        case "draft":
            return QCoreApplication.translate("Ballot", "Saved as a draft: it does not count until it is delivered.")
        case "delivered":
            return QCoreApplication.translate("Ballot", "It counts; it can be corrected until you commit.")
        case "correcting":
            return QCoreApplication.translate(
                "Ballot", "The ballot delivered before counts until this correction is delivered.")
        case "conflict":
            return QCoreApplication.translate(
                "Ballot", "You declared a conflict of interest: this ballot cannot be opened.")
        case "withdrawn":
            return QCoreApplication.translate("Ballot", "It stays in your record and out of the result.")
    return ""


def grade_sentence(theme: RoundTheme, mark: str) -> str:
    """The mark and the sentence of the scale under a theme."""
    if mark == ABSTAIN:
        return QCoreApplication.translate("Ballot", "You abstain: counted apart, never as a zero.")
    if mark == CONFLICT:
        return QCoreApplication.translate("Ballot", "Conflict of interest under this theme: no grade.")
    if mark == UNSEEN:
        return QCoreApplication.translate("Ballot", "Not graded yet.")
    anchors = theme.anchors.get(i18n.code()) or theme.anchors.get("fr") or ()
    place = int(mark)
    return QCoreApplication.translate("Ballot", "{grade}: {sentence}").format(
        grade=mark, sentence=anchors[place] if place < len(anchors) else "")


def mark_name(theme: RoundTheme, mark: str) -> str:
    """What a button of the scale does, for the tooltip and the screen reader."""
    if mark == ABSTAIN:
        return QCoreApplication.translate("Ballot", "Abstain under “{theme}”").format(theme=said(theme.label))
    if mark == CONFLICT:
        return QCoreApplication.translate("Ballot", "Conflict of interest under “{theme}”…").format(
            theme=said(theme.label))
    return grade_sentence(theme, mark)


def criteria(theme: RoundTheme) -> str:
    """What to look at under a theme, one line each."""
    return "\n".join(
        QCoreApplication.translate("Ballot", "{label}: {question}").format(
            label=said(item.label), question=said(item.question))
        for item in theme.criteria)


def gap_sentence(gap: Gap, themes: tuple[RoundTheme, ...]) -> str:
    """What is missing before the ballot can be delivered."""
    name = said(themes[gap.theme].label)
    if gap.lacks == "mark":
        return QCoreApplication.translate(
            "Ballot", "Not delivered: grade “{theme}”, or abstain (A).").format(theme=name)
    return QCoreApplication.translate(
        "Ballot", "Not delivered: a 0 or a 5 asks for a short reason under “{theme}”.").format(theme=name)


def progress(tally: Tally) -> str:
    """How far one is, nothing about the others."""
    return QCoreApplication.translate("Ballot", "{done} of {total}").format(
        done=i18n.number(tally.total - tally.left), total=i18n.number(tally.total))


def tally_sentences(tally: Tally) -> list[str]:
    """What a commitment would hold."""
    sentences = [QCoreApplication.translate("Deposit", "%Ln ballot(s) delivered", "", tally.delivered)]
    if tally.abstained:
        sentences.append(QCoreApplication.translate(
            "Deposit", "of which %Ln where you abstain everywhere", "", tally.abstained))
    if tally.conflicts:
        sentences.append(QCoreApplication.translate(
            "Deposit", "%Ln without a ballot: conflict of interest or withdrawal", "", tally.conflicts))
    if tally.left:
        sentences.append(QCoreApplication.translate(
            "Deposit", "%Ln not delivered: they will count as not seen", "", tally.left))
    return sentences


def round_name(number: int, title: Mapping[str, str]) -> str:
    """A round in a list."""
    return QCoreApplication.translate("Ballot", "Round {number}: {title}").format(
        number=i18n.number(number), title=said(title))


def stage(code: str) -> Mark:
    """Where a round stands on this desk."""
    match code:
        case "committed":
            said = QCoreApplication.translate("Ballot", "Committed: waiting for the list of commitments")
            return Mark(said, "accent", "lock")
        case "listed":
            said = QCoreApplication.translate("Ballot", "The list of commitments has come: you may reveal")
            return Mark(said, "accent", "lock")
        case "revealed":
            return Mark(QCoreApplication.translate("Ballot", "Revealed: revisions carry a reason"), "muted", "show")
    return Mark(QCoreApplication.translate("Ballot", "Blind: nobody sees your marks"), "accent", "hide")


def facts(values: Mapping[str, str]) -> list[str]:
    """What is known of a proposal, beside its text."""
    names = {
        "commune": "{value}", "zone": "{value}",
        "supports": QCoreApplication.translate("Ballot", "{value} supports"),
        "channel": QCoreApplication.translate("Ballot", "received by {value}"),
    }
    return [names.get(code, f"{code.replace('_', ' ')}: {{value}}").format(value=value)
            for code, value in values.items() if value]
