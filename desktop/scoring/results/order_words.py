"""The order of a round as lines of a list, and one proposal's place in it, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.scoring.results import words
from desktop.scoring.results.counting import Counted, Move
from desktop.scoring.results.lines import ChipWords, Line
from desktop.scoring.words import joined
from governance.scoring.results import ProposalResult


def order_lines(counted: Counted) -> list[Line]:
    """The decided proposals in order, then the others under a heading of their own."""
    flags = {item.proposal: tuple(dict.fromkeys(flag for flag, _ in item.flags)) for item in counted.agenda}
    first: list[Line] = []
    others: list[Line] = []
    for item in counted.order.proposals:
        (first if item.decided else others).append(_line(counted, item, flags.get(item.proposal, ())))
    if not others:
        return first
    heading = QCoreApplication.translate("ScoringResults", "Not decided (%Ln): outside the order", "", len(others))
    return [*first, Line(0, "", heading), *others]


def _line(counted: Counted, item: ProposalResult, flags: tuple[str, ...]) -> Line:
    chips: list[ChipWords] = []
    if item.decided:
        within = item.proposal in counted.first
        chips.append(
            (QCoreApplication.translate("ScoringResults", "first {cut}").format(
                cut=i18n.number(counted.round.cut)), "good", "check") if within
            else (QCoreApplication.translate("ScoringResults", "ranked"), "muted", ""))
    else:
        chips.append((QCoreApplication.translate("ScoringResults", "not decided"), "caution", "warning"))
    decision = counted.state.ballots.decisions.get(item.proposal)
    if decision is not None:
        chips.append(words.outcome_chip(decision.outcome))
    chips += [(words.flag(flag), "caution", "flag") for flag in flags]
    title = counted.title(item.proposal)
    lead = "–" if item.rank is None else i18n.number(item.rank)
    score = "" if item.score is None else words.decimal(item.score)
    dots = tuple("–" if theme.median is None else str(theme.median) for theme in item.themes)
    spoken = ", ".join([place(item), title, *_medians(counted, item), *(word for word, _, _ in chips)])
    return Line(item.proposal, lead, title, score, dots, tuple(chips), spoken)


def _medians(counted: Counted, item: ProposalResult) -> Iterator[str]:
    for theme in item.themes:
        yield QCoreApplication.translate("ScoringResults", "{theme}: median {median}").format(
            theme=words.theme_name(counted.round, theme.theme),
            median="–" if theme.median is None else theme.median)


def place(item: ProposalResult) -> str:
    """Rank and score, or that there are none."""
    if item.rank is None:
        return QCoreApplication.translate("ScoringResults", "Not decided")
    return QCoreApplication.translate("ScoringResults", "Rank {rank}, score {score}").format(
        rank=i18n.number(item.rank), score=words.decimal(item.score))


def why_not_decided(counted: Counted, item: ProposalResult) -> str:
    """Which themes keep a proposal out of the order."""
    short = [theme for theme in item.themes if not theme.decided and _weighs(counted, theme.theme)]
    parts = [
        QCoreApplication.translate("ScoringResults", "{theme}: {count} of the {quorum} grades needed").format(
            theme=words.theme_name(counted.round, theme.theme), count=i18n.number(theme.graded),
            quorum=i18n.number(theme.quorum)) for theme in short]
    return QCoreApplication.translate("ScoringResults", "Outside the order, the quorum is missing. {themes}.").format(
        themes=joined(parts))


def _weighs(counted: Counted, code: str) -> bool:
    return any(theme.code == code and theme.weight for theme in counted.round.themes)


def moved_places(counted: Counted, number: int) -> str:
    """How far the discussion moved a proposal; "" when it did not."""
    before, after = counted.blind[number], counted.final[number]
    if before.rank == after.rank and before.score == after.score:
        return ""
    return QCoreApplication.translate("ScoringResults", "Blind: {before}. After the discussion: {after}.").format(
        before=place(before), after=place(after))


def move(counted: Counted, item: Move, *, letters: bool = False) -> str:
    """Who moved, from what to what, and why."""
    codes = counted.round.theme_codes
    steps = [
        QCoreApplication.translate("ScoringResults", "{theme} {before} → {after}").format(
            theme=words.theme_name(counted.round, code), before=words.mark(before), after=words.mark(after))
        for code, before, after in zip(codes, item.before, item.after, strict=True) if before != after]
    if letters:
        who = QCoreApplication.translate("ScoringResults", "Evaluator {letter}").format(
            letter=counted.letters.get(item.member, ""))
    else:
        who = counted.name(item.member)
    sentence = QCoreApplication.translate("ScoringResults", "{who}: {steps}.").format(who=who, steps=", ".join(steps))
    if item.said:
        sentence += " " + QCoreApplication.translate("ScoringResults", "Said in the meeting.")
    if item.reason and not letters:
        sentence += " " + QCoreApplication.translate("ScoringResults", "Reason: {reason}").format(reason=item.reason)
    return sentence


def order_rule(counted: Counted) -> str:
    """Whose ballots are counted, then how the order is made."""
    found, total = counted.round, len(counted.round.evaluators)
    rule = (
        QCoreApplication.translate("ScoringResults", "order by majority judgment")
        if found.aggregation == "majority_judgment"
        else QCoreApplication.translate("ScoringResults", "order by the weighted mean of the themes"))
    tie = (
        QCoreApplication.translate("ScoringResults", "ties broken by a draw") if found.tie == "draw"
        else QCoreApplication.translate("ScoringResults", "ties broken by majority judgment"))
    counts = QCoreApplication.translate("ScoringResults", "Ballots of {count} of {total} evaluators").format(
        count=i18n.number(total - len(counted.missing)), total=i18n.number(total))
    parts = [counts, rule, tie]
    if counted.missing:
        names = ", ".join(map(counted.name, counted.missing))
        parts.insert(1, QCoreApplication.translate("ScoringResults", "nothing came from {names}").format(names=names))
    if counted.late:
        names = ", ".join(map(counted.name, counted.late))
        parts.insert(1, QCoreApplication.translate("ScoringResults", "late, not blind: {names}").format(names=names))
    return " · ".join(parts)
