"""Sensitivity: each variant against a whole tally of a round made that way, and cases done by hand."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.scoring.calibration import adjusted, calibrate, nearest
from governance.scoring.majority import compare
from governance.scoring.results import Marks, Results, Sensitivity, Variant
from governance.scoring.rounds import Round
from governance.scoring.sensitivity import sensitivity
from governance.scoring.tally import columns, tally
from tests.calls import calls
from tests.unit.scoring.rounds import THEMES, ballots, make_round, scorings

aggregations = st.sampled_from(["weighted_mean", "majority_judgment"])


def places(results: Results, cut: int) -> set[int]:
    """The first ``cut``, with all those tied at the last place, read from the ranks."""
    return {result.proposal for result in results.proposals if result.rank is not None and result.rank <= cut}


def expected(round_: Round, marks: Marks) -> dict[tuple[str, str], set[int]]:
    """Each variant from a round of its own, calibration apart."""
    found = {}
    for member in round_.evaluators:
        others = [seat for seat in round_.roster if seat.member != member]
        share = Fraction(len(others), len(round_.roster))
        fewer = replace(round_, roster=tuple(others), themes=tuple(
            replace(theme, quorum=ceil(theme.quorum * share)) for theme in round_.themes))
        found["without", member] = tally(fewer, {key: said for key, said in marks.items() if key[0] != member})
    for theme in round_.themes:
        for code, times in (("heavier", 6), ("lighter", 4)):
            themes = tuple(
                replace(other, weight=other.weight * (times if other == theme else 5)) for other in round_.themes)
            if theme.weight:
                found[code, theme.code] = tally(replace(round_, themes=themes), marks)
    rules: Mapping[str, Any] = {"weighted_mean": "majority_judgment", "majority_judgment": "weighted_mean"}
    other_rule = rules[round_.aggregation]
    found["other_rule", other_rule] = tally(replace(round_, aggregation=other_rule), marks)
    return {key: places(results, round_.cut) for key, results in found.items()}


def variant(found: Sensitivity, code: str, detail: str = "") -> Variant:
    return next(item for item in found.variants if (item.code, item.detail) == (code, detail))


def check(found: Sensitivity, usual: set[int], sets: Mapping[tuple[str, str], set[int]]) -> None:
    for (code, detail), others in sets.items():
        item = variant(found, code, detail)
        assert item.kept == len(usual & others)
        assert item.entered == tuple(sorted(others - usual))
        assert item.left == tuple(sorted(usual - others))
    assert found.always == len(usual.intersection(*sets.values()))


@given(scorings(proposals=7), aggregations, st.integers(1, 7), st.sampled_from([(3, 1), (1, 0), (2, 2)]))
def test_every_variant_against_a_whole_tally(
    marks: Marks, aggregation: Any, cut: int, weights: tuple[int, int]
) -> None:
    round_ = make_round(proposals=7, weights=weights, quorums=(0, 2), aggregation=aggregation, cut=cut)
    found = sensitivity(round_, marks)
    sets = expected(round_, marks)
    assert [(item.code, item.detail) for item in found.variants] == [*sets, ("calibrated", "")]
    assert found.cut == cut
    assert variant(found, "calibrated").reason == "few_ballots"
    check(found, places(tally(round_, marks), cut), sets)


# m3 grades two below the others; what m3 has not seen (17 and 18) stands first until that is corrected.
SEVERE = {number: "4A2" if number % 2 else "A42" for number in range(1, 17)} | {17: "43-", 18: "34-"}


@pytest.mark.parametrize("aggregation", ["weighted_mean", "majority_judgment"])
def test_corrected_grades_undo_what_a_severe_evaluator_did(aggregation: str) -> None:
    round_, marks = make_round(3, 18, weights=(1,), cut=2, aggregation=aggregation), ballots(SEVERE)
    assert [severity.effect for severity in calibrate(round_, marks).severities] == [
        Fraction(2, 3), Fraction(2, 3), Fraction(-4, 3)]
    assert places(tally(round_, marks), 2) == {17, 18}
    found = sensitivity(round_, marks)
    assert variant(found, "calibrated") == Variant("calibrated", "", 0, tuple(range(1, 17)), (17, 18))
    assert found.always == 0


@given(st.lists(st.text("012345A", min_size=3, max_size=3), min_size=18, max_size=24), st.integers(1, 9))
def test_corrected_grades_against_a_whole_tally(said: list[str], cut: int) -> None:
    marks = ballots(dict(enumerate(said, 1)))
    for aggregation in ("weighted_mean", "majority_judgment"):
        round_ = make_round(3, len(said), weights=(1,), cut=cut, aggregation=aggregation)
        calibration, results = calibrate(round_, marks), tally(round_, marks)
        item, usual = variant(sensitivity(round_, marks), "calibrated"), places(results, cut)
        assert item.reason == calibration.reason
        if calibration.reason:
            assert (item.kept, item.entered, item.left) == (0, (), ())
            continue
        if aggregation == "majority_judgment":
            moves = dict(zip(round_.evaluators, nearest(round_, calibration), strict=True))
            first = places(tally(round_, {
                (member, number): moves[member].get(mark, mark) for (member, number), mark in marks.items()}), cut)
        else:
            means = {number: mean or Fraction(0) for number, (mean,) in adjusted(
                round_, columns(round_, marks), calibration).items()}
            counts = {found.proposal: found.themes[0].counts for found in results.proposals if found.decided}
            first = {number for number in counts if cut > sum(
                means[other] > means[number] or (means[other] == means[number]
                and compare(counts[other], counts[number]) > 0) for other in counts)}
        assert (set(item.entered), set(item.left)) == (first - usual, usual - first)


def test_equal_severities_change_nothing_even_among_ties() -> None:
    said = dict(enumerate(("345", "354", "435", "453", "534", "543", "444", "333") * 2, 1))
    for aggregation in ("weighted_mean", "majority_judgment"):
        round_ = make_round(3, 16, weights=(1,), cut=1, aggregation=aggregation)
        assert places(tally(round_, ballots(said)), 1) == {7, 15}
        item = variant(sensitivity(round_, ballots(said)), "calibrated")
        assert item == Variant("calibrated", "", 2, (), ())


def test_one_evaluator_decides_the_first_place() -> None:
    round_ = make_round(3, 2, weights=(1,), cut=1)
    found = sensitivity(round_, ballots({1: "335", 2: "440"}))
    assert variant(found, "without", "m3") == Variant("without", "m3", 0, (2,), (1,))
    assert variant(found, "without", "m1") == Variant("without", "m1", 1, (), ())
    assert found.always == 0


def test_all_those_tied_at_the_last_place_are_among_the_first() -> None:
    round_ = make_round(3, 4, weights=(1,), cut=2)
    found = sensitivity(round_, ballots({1: "555", 2: "444", 3: "444", 4: "111"}))
    assert {item.kept for item in found.variants if not item.reason} == {3}
    assert (found.cut, found.always) == (2, 3)


def test_a_proposal_that_a_variant_leaves_undecided_has_left() -> None:
    round_ = make_round(5, 2, weights=(1,), cut=2)
    found = sensitivity(round_, ballots({1: "555--", 2: "44444"}))
    assert variant(found, "without", "m5").kept == 2
    assert variant(found, "without", "m1") == Variant("without", "m1", 1, (), (1,))


def test_a_proposal_that_only_a_variant_decides_enters() -> None:
    round_ = make_round(4, 2, weights=(1,), cut=2)
    found = sensitivity(round_, ballots({1: "55--", 2: "4444"}))
    assert variant(found, "without", "m4") == Variant("without", "m4", 1, (1,), ())


def test_a_full_quorum_in_ballots_is_full_for_the_others() -> None:
    round_ = make_round(3, 1, weights=(1,), quorums=(3,))
    found = sensitivity(round_, ballots({1: "55-"}))
    assert variant(found, "without", "m3").entered == (1,)
    assert variant(found, "without", "m1").entered == ()


@pytest.mark.parametrize(("column", "enough"), [("222", True), ("221", False)])
def test_a_fifth_of_a_weight_is_enough_or_not(column: str, enough: bool) -> None:
    # in sums of three grades: 6 or 5 in favour of 1 under the first theme, 7 in favour of 2 under the second
    round_ = make_round(3, 2, weights=(1, 1), cut=1)
    found = sensitivity(round_, ballots({1: (column, "000"), 2: ("000", "322")}))
    changed = ((1,), (2,)) if enough else ((), ())
    for code, theme in (("heavier", THEMES[0]), ("lighter", THEMES[1])):
        item = variant(found, code, theme)
        assert (item.entered, item.left) == changed
    for code, theme in (("lighter", THEMES[0]), ("heavier", THEMES[1])):
        assert variant(found, code, theme).kept == 1


def test_a_round_without_ballots_has_no_first_places() -> None:
    found = sensitivity(make_round(), {})
    assert {(item.kept, item.entered, item.left) for item in found.variants} == {(0, (), ())}
    assert found.always == 0


@pytest.mark.parametrize("aggregation", ["weighted_mean", "majority_judgment"])
def test_the_work_grows_with_the_proposals_and_no_faster(aggregation: str) -> None:
    def work(proposals: int) -> int:
        round_ = make_round(4, proposals, weights=(2, 1), cut=10, aggregation=aggregation)
        marks = {(f"m{place}", number): f"{(number * place + number // 7) % 6}{number // 6 * place % 6}"
                 for place, number in pairs(4, proposals)}
        sensitivity(round_, marks)
        return calls(lambda: sensitivity(round_, marks))

    assert work(1_200) < 2.5 * work(600)


def pairs(evaluators: int, proposals: int) -> Iterable[tuple[int, int]]:
    return ((place, number) for place in range(1, evaluators + 1) for number in range(1, proposals + 1))
