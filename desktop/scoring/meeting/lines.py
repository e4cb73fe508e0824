"""The agenda, and the other proposals, as lines of a list."""

from desktop import i18n
from desktop.scoring.results import order_words, words
from desktop.scoring.results.counting import Counted
from desktop.scoring.results.lines import ChipWords, Line


def agenda_lines(counted: Counted) -> list[Line]:
    """What is to be discussed, in the order of the agenda."""
    return [
        _line(counted, item.proposal, i18n.number(place), tuple(dict.fromkeys(flag for flag, _ in item.flags)))
        for place, item in enumerate(counted.agenda, 1)]


def other_lines(counted: Counted) -> list[Line]:
    """The proposals that no flag puts on the agenda, in the order of the ballots."""
    flagged = {item.proposal for item in counted.agenda}
    return [
        _line(counted, item.proposal, "–" if item.rank is None else i18n.number(item.rank), ())
        for item in counted.order.proposals if item.proposal not in flagged]


def _line(counted: Counted, number: int, lead: str, flags: tuple[str, ...]) -> Line:
    decision = counted.state.ballots.decisions.get(number)
    chips: list[ChipWords] = [] if decision is None else [words.outcome_chip(decision.outcome)]
    chips += [(words.flag(flag), "caution", "flag") for flag in flags]
    result, title = counted.final[number], counted.title(number)
    spoken = ", ".join([lead, title, order_words.place(result), *(word for word, _, _ in chips)])
    score = "" if result.score is None else words.decimal(result.score)
    return Line(number, lead, title, score, (), tuple(chips), spoken)
