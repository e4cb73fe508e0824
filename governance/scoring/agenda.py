"""Which proposals a meeting has to discuss, and why; the others need not take its time."""

from collections.abc import Iterator, Mapping

from governance.scoring.events import MARKS
from governance.scoring.results import AgendaItem, Flag, Marks, ProposalResult, Results, ThemeResult
from governance.scoring.rounds import GRADES, Round
from governance.scoring.tally import columns

_EXTREMES = frozenset({"0", str(GRADES - 1)}) & MARKS
Pairs = frozenset[tuple[str, int]]
"""(member, proposal)."""


def agenda(
    round_: Round, results: Results, marks: Marks, *, soft: Pairs,
    reasons: Mapping[tuple[str, int], Mapping[str, str]], contradictions: Pairs,
) -> tuple[AgendaItem, ...]:
    """The proposals with a flag: those with more flags first, then the larger spread, then by number.

    Under each theme: ``spread``, the extreme grades are ``round_.spread`` apart or more; ``split``, grades stand on
    both sides of ``round_.threshold`` and neither side holds two thirds; ``quorum``, a theme that weighs is not
    decided; ``extreme_without_reason``, someone gave the lowest or the highest grade without a reason. Once per
    proposal: ``soft_conflict`` and ``contradiction``, when ``soft`` and ``contradictions`` name it with an evaluator.

    ``reasons``: (member, proposal) -> theme code -> sentence. Raises ValueError when a ballot has not one mark per
    theme.
    """
    said = columns(round_, marks)
    weighs = {theme.code for theme in round_.themes if theme.weight}
    touchy, contradicted = _proposals(round_, soft), _proposals(round_, contradictions)
    items = []
    for result in results.proposals:
        number = result.proposal
        flags = list(_of_grades(round_, result, weighs))
        flags += [("soft_conflict", "")] if number in touchy else []
        flags += [("extreme_without_reason", theme) for theme in _unexplained(round_, number, said[number], reasons)]
        flags += [("contradiction", "")] if number in contradicted else []
        if flags:
            widest = max((theme.spread or 0 for theme in result.themes), default=0)
            items.append(AgendaItem(number, tuple(flags), (len(flags), widest)))
    return tuple(sorted(items, key=lambda item: (-item.weight[0], -item.weight[1], item.proposal)))


def _of_grades(round_: Round, result: ProposalResult, weighs: set[str]) -> Iterator[tuple[Flag, str]]:
    for theme in result.themes:
        if theme.spread is not None and theme.spread >= round_.spread:
            yield "spread", theme.theme
        if _split(theme, round_.threshold):
            yield "split", theme.theme
        if theme.theme in weighs and not theme.decided:
            yield "quorum", theme.theme


def _split(theme: ThemeResult, threshold: int) -> bool:
    for_it, against = sum(theme.counts[threshold:]), sum(theme.counts[:threshold])
    return 0 < 3 * max(for_it, against) < 2 * (for_it + against)


def _unexplained(
    round_: Round, number: int, said: tuple[str, ...], reasons: Mapping[tuple[str, int], Mapping[str, str]],
) -> Iterator[str]:
    for code, column in zip(round_.theme_codes, said, strict=True):
        if not _EXTREMES.isdisjoint(column) and any(
            mark in _EXTREMES and not reasons.get((member, number), {}).get(code, "").strip()
            for member, mark in zip(round_.evaluators, column, strict=True)
        ):
            yield code


def _proposals(round_: Round, pairs: Pairs) -> set[int]:
    evaluators = set(round_.evaluators)
    return {proposal for member, proposal in pairs if member in evaluators}
