"""Whether the first places hold when the same ballots are counted otherwise: a check of the result, never another one.

Variants: each evaluator left out; each theme that weighs made a fifth heavier or lighter; the other rule of
aggregation; grades corrected for the severity of evaluators.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from governance.scoring.calibration import adjusted, calibrated, nearest
from governance.scoring.results import Marks, Sensitivity, Variant
from governance.scoring.rounds import AGGREGATIONS, Round
from governance.scoring.tally import Columns, Counted, columns, counted, first

_SCALE, _HEAVIER, _LIGHTER = 5, 6, 4
"""A weight w becomes 6 w among the others' 5 w: a fifth more, in whole numbers."""


def sensitivity(round_: Round, marks: Marks) -> Sensitivity:
    """Compare the first ``round_.cut`` places of each variant with those of the round's own rules.

    All those tied at the last place count as among the first (a draw is not made), so there may be more than ``cut`` of
    them; there are fewer when fewer are decided. A proposal that a variant leaves undecided has left the first places;
    one that only a variant decides may enter them. Without an evaluator, a quorum by majority is that of the others,
    and a quorum in ballots keeps its share of the roster, rounded up. Corrected grades follow the rule of the round:
    exact for the mean; for majority judgment moved to the nearest grade of the scale, since among exact ones the
    slightest severity would decide between equal medians. Not computed for a reason of ``Calibration``.

    Raises ValueError when a ballot has not one mark per theme.
    """
    said = columns(round_, marks)
    counts = counted(round_, said)
    usual = first(round_, counts)
    always, variants = usual, []
    for code, detail, found in _variants(round_, said, counts):
        if isinstance(found, str):
            variants.append(Variant(code, detail, 0, (), (), found))
            continue
        always &= found
        entered, left = sorted(found - usual), sorted(usual - found)
        variants.append(Variant(code, detail, len(usual & found), tuple(entered), tuple(left)))
    return Sensitivity(round_.cut, tuple(variants), len(always))


def _variants(
    round_: Round, said: Columns, counts: Counted
) -> Iterator[tuple[str, str, frozenset[int] | str]]:
    """(code, detail, the first places or the reason why there are none)."""
    for place, member in enumerate(round_.evaluators):
        fewer = _without(round_, member)
        others = {
            number: tuple([column[:place] + column[place + 1:] for column in themes])
            for number, themes in said.items()}
        yield "without", member, first(fewer, counted(fewer, others))
    for theme in round_.themes:
        if theme.weight:
            yield "heavier", theme.code, first(_weighing(round_, theme.code, _HEAVIER), counts)
            yield "lighter", theme.code, first(_weighing(round_, theme.code, _LIGHTER), counts)
    other = next(rule for rule in AGGREGATIONS if rule != round_.aggregation)
    yield "other_rule", other, first(replace(round_, aggregation=other), counts)
    yield "calibrated", "", _calibrated(round_, said, counts)


def _without(round_: Round, member: str) -> Round:
    all_, others = len(round_.evaluators), len(round_.evaluators) - 1
    return replace(
        round_, roster=tuple(seat for seat in round_.roster if seat.member != member),
        themes=tuple(replace(theme, quorum=-(-theme.quorum * others // all_)) for theme in round_.themes))


def _weighing(round_: Round, code: str, times: int) -> Round:
    return replace(round_, themes=tuple(
        replace(theme, weight=theme.weight * (times if theme.code == code else _SCALE)) for theme in round_.themes))


def _calibrated(round_: Round, said: Columns, counts: Counted) -> frozenset[int] | str:
    """The first places by grades less the severity of who gave them, under the rule of the round."""
    calibration = calibrated(round_, said)
    if calibration.reason:
        return calibration.reason
    if round_.aggregation == "majority_judgment":
        tables = [str.maketrans(own) for own in nearest(round_, calibration)]
        moved = {
            number: tuple(
                "".join([mark.translate(table) for mark, table in zip(column, tables, strict=True)])
                for column in themes)
            for number, themes in said.items()}
        return first(round_, counted(round_, moved))
    weights = [(place, theme.weight) for place, theme in enumerate(round_.themes) if theme.weight]
    scores = {
        number: sum((weight * (means[place] or Fraction(0)) for place, weight in weights), Fraction(0))
        for number, means in adjusted(round_, said, calibration).items()}
    return first(round_, counts, scores)
