"""The count of a round: cases done by hand, a slow count that must agree, and what must never change an order."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.scoring.majority import compare
from governance.scoring.results import Marks, ProposalResult, Results
from governance.scoring.rounds import Round, Seat
from governance.scoring.tally import columns, tally
from tests.calls import calls
from tests.unit.scoring.rounds import THEMES, ballots, hexadecimal, make_round, scorings

RULES = [(rule, tie) for rule in ("weighted_mean", "majority_judgment") for tie in ("majority_judgment", "draw")]
rules = st.sampled_from(RULES)
weights = st.lists(st.integers(0, 4), min_size=2, max_size=2).filter(any)


def one_theme(said: Mapping[int, str], evaluators: int = 5, **changes: Any) -> Results:
    return tally(make_round(evaluators, max(said), weights=(1,), **changes), ballots(said))


def ranks(results: Results) -> dict[int, int | None]:
    return {result.proposal: result.rank for result in results.proposals}


def order(results: Results) -> list[tuple[int, int | None, Fraction | None]]:
    return [(result.proposal, result.rank, result.score) for result in results.proposals]


def by_hand(round_: Round, marks: Marks) -> dict[int, int | None]:
    """The ranks by comparing every decided proposal with every other, from the grades themselves."""
    given: dict[int, list[list[int]]] = {}
    for proposal in round_.proposals:
        said = [marks.get((member, proposal), "--") for member in round_.evaluators]
        themes = [[row[place] for row in said] for place in range(len(round_.themes))]
        enough = all(
            sum(mark.isdigit() for mark in column)
            >= max(1, theme.quorum or sum(mark != "C" for mark in column) // 2 + 1)
            for theme, column in zip(round_.themes, themes, strict=True) if theme.weight)
        if enough:
            given[proposal] = [[int(mark) for mark in column if mark.isdigit()] for column in themes]

    def score(proposal: int) -> Fraction:
        return sum((
            Fraction(theme.weight * sum(grades), len(grades))
            for theme, grades in zip(round_.themes, given[proposal], strict=True) if theme.weight), Fraction(0))

    def pooled(proposal: int) -> list[Fraction]:
        return [sum((
            Fraction(theme.weight * grades.count(grade), len(grades))
            for theme, grades in zip(round_.themes, given[proposal], strict=True) if theme.weight), Fraction(0))
            for grade in range(6)]

    def better(a: int, b: int) -> int:
        first = (score(a) > score(b)) - (score(a) < score(b)) if round_.aggregation == "weighted_mean" else 0
        return first or compare(pooled(a), pooled(b))

    return {
        proposal: 1 + sum(better(other, proposal) > 0 for other in given) if proposal in given else None
        for proposal in round_.proposals}


def test_counts_of_a_theme() -> None:
    result = one_theme({1: "3450A"}).of(1)
    theme = result.themes[0]
    assert theme.counts == (1, 0, 0, 1, 1, 1)
    assert (theme.abstained, theme.conflicted, theme.missing, theme.base, theme.quorum) == (1, 0, 0, 5, 3)
    assert (theme.median, theme.mean, theme.spread, theme.graded) == (3, Fraction(3), 5, 4)
    assert (result.score, result.rank, result.decided) == (Fraction(3), 1, True)


def test_an_abstention_a_conflict_and_the_unseen_are_three_things_and_none_is_zero() -> None:
    theme = one_theme({1: "4AC-4"}).of(1).themes[0]
    assert (theme.abstained, theme.conflicted, theme.missing) == (1, 1, 1)
    assert (theme.base, theme.quorum, theme.graded, theme.decided) == (4, 3, 2, False)
    assert theme.mean == Fraction(4)


@pytest.mark.parametrize(("said", "quorum", "decided"), [
    ("444--", 3, True), ("44---", 3, False), ("44C--", 3, False), ("44CC-", 2, True), ("4CCCC", 1, True),
    ("CCCCC", 1, False), ("-----", 3, False), ("AAAAA", 3, False),
])
def test_the_quorum_is_the_majority_of_those_without_a_conflict(said: str, quorum: int, decided: bool) -> None:
    result = one_theme({1: said}).of(1)
    assert result.themes[0].quorum == quorum
    assert result.decided is decided
    assert (result.score is None) is not decided


@pytest.mark.parametrize(("quorum", "decided"), [(2, True), (3, True), (4, False), (5, False)])
def test_a_quorum_in_ballots(quorum: int, decided: bool) -> None:
    assert one_theme({1: "444A-"}, quorums=(quorum,)).of(1).decided is decided


def test_without_any_grade_there_is_no_median_mean_or_spread() -> None:
    theme = one_theme({1: "AACC-"}).of(1).themes[0]
    assert (theme.median, theme.mean, theme.spread) == (None, None, None)


def test_the_score_weighs_the_means_exactly() -> None:
    round_ = make_round(3, 1, weights=(3, 2, 1))
    result = tally(round_, ballots({1: ("334", "5-4", "012")})).of(1)
    assert result.score == (3 * Fraction(10, 3) + 2 * Fraction(9, 2) + 1) / 6


def test_undecided_proposals_stand_last_by_number_without_a_rank() -> None:
    results = one_theme({1: "5----", 2: "22222", 3: "55---", 4: "33333"})
    assert [result.proposal for result in results.proposals] == [4, 2, 1, 3]
    assert ranks(results) == {4: 1, 2: 2, 1: None, 3: None}


def test_one_theme_under_quorum_leaves_the_proposal_undecided_but_not_the_others() -> None:
    round_ = make_round(3, 2, weights=(1, 1))
    results = tally(round_, ballots({1: ("555", "5--"), 2: ("111", "111")}))
    assert ranks(results) == {2: 1, 1: None}
    assert dict(results.orders) == {THEMES[0]: ((1,), (2,)), THEMES[1]: ((2,),)}


def test_a_theme_without_weight_is_shown_and_never_blocks() -> None:
    round_ = make_round(3, 2, weights=(1, 0))
    results = tally(round_, ballots({1: ("444", "---"), 2: ("333", "555")}))
    assert ranks(results) == {1: 1, 2: 2}
    assert [result.score for result in results.proposals] == [4, 3]
    assert results.of(2).themes[1].mean == 5
    assert not results.of(1).themes[1].decided


def test_ties_of_the_mean_go_to_the_better_pooled_distribution() -> None:
    results = one_theme({1: "15333", 2: "33333", 3: "24333", 4: "22222"})
    # same mean, same median: the first to meet a 2 on the way down loses against the one that meets only 3
    assert ranks(results) == {2: 1, 3: 2, 1: 3, 4: 4}


def test_what_stays_equal_shares_its_rank_and_the_next_is_skipped() -> None:
    results = one_theme({1: "22222", 2: "34343", 3: "43334", 4: "44444"})
    assert order(results) == [(4, 1, 4), (2, 2, Fraction(17, 5)), (3, 2, Fraction(17, 5)), (1, 4, 2)]
    assert results.orders[THEMES[0]] == ((4,), (2, 3), (1,))


def test_majority_judgment_and_the_mean_can_disagree() -> None:
    said = {1: "44400", 2: "33333"}  # medians 4 and 3, means 2.4 and 3
    assert ranks(one_theme(said)) == {2: 1, 1: 2}
    by_majority = one_theme(said, aggregation="majority_judgment")
    assert ranks(by_majority) == {1: 1, 2: 2}
    assert by_majority.of(1).score == Fraction(12, 5)


def test_in_the_pooled_distribution_a_theme_counts_by_its_weight_not_by_its_ballots() -> None:
    round_ = make_round(5, 2, weights=(2, 1), quorums=(1, 1), aggregation="majority_judgment")
    results = tally(round_, ballots({1: ("5----", "11111"), 2: ("11111", "5----")}))
    assert ranks(results) == {1: 1, 2: 2}  # two thirds of 5 against one third
    assert [result.themes[0].median for result in results.proposals] == [5, 1]


def test_a_draw_needs_the_rule_of_the_round_and_a_seed() -> None:
    said, seed = dict.fromkeys(range(1, 9), "34343"), hexadecimal("record")
    equal = dict.fromkeys(range(1, 9), 1)
    by_draw, by_majority = (
        make_round(5, 8, weights=(1,), tie=tie) for tie in ("draw", "majority_judgment"))
    assert ranks(tally(by_draw, ballots(said))) == equal
    assert ranks(tally(by_majority, ballots(said), draw=seed)) == equal
    drawn = sorted(said, key=lambda number: hashlib.sha256((seed + str(number)).encode()).hexdigest())
    found = tally(by_draw, ballots(said), draw=seed)
    assert [result.proposal for result in found.proposals] == drawn
    assert [result.rank for result in found.proposals] == list(range(1, 9))
    assert ranks(tally(by_draw, ballots(said), draw=hexadecimal("other"))) != ranks(found)


def test_a_draw_comes_after_the_tie_rule() -> None:
    said = {1: "15333", 2: "33333"}
    for seed in map(hexadecimal, "abcdefgh"):
        round_ = make_round(5, 2, weights=(1,), tie="draw")
        assert ranks(tally(round_, ballots(said), draw=seed)) == {2: 1, 1: 2}


def test_only_evaluators_and_proposals_of_the_round_count() -> None:
    round_ = make_round(3, 1, weights=(1,))
    marks = ballots({1: "333"})
    assert tally(round_, marks | {("m9", 1): "0", ("m1", 7): "5"}) == tally(round_, marks)


def test_a_ballot_without_one_mark_per_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="one mark per theme"):
        tally(make_round(3, 1, weights=(1, 1)), {("m1", 1): "333"})


def test_a_round_without_ballots_decides_nothing() -> None:
    results = tally(make_round(3, 2), {})
    assert ranks(results) == {1: None, 2: None}
    assert set(results.orders.values()) == {()}
    assert columns(make_round(3, 1), {}) == {1: ("---",) * 4}


def test_proposals_are_sorted_by_number_not_by_the_order_of_the_round() -> None:
    round_ = make_round(3, 12, weights=(1,))
    mixed = replace(round_, proposals=dict(sorted(round_.proposals.items(), reverse=True)))
    marks = ballots(dict.fromkeys(range(1, 13), "333"))
    assert [result.proposal for result in tally(mixed, marks).proposals] == list(range(1, 13))


@given(scorings(), weights, rules)
def test_ranks_against_a_slow_count(marks: Marks, weighed: list[int], rule: tuple[Any, Any]) -> None:
    round_ = make_round(weights=weighed, aggregation=rule[0], tie=rule[1])
    assert ranks(tally(round_, marks)) == by_hand(round_, marks)


@given(scorings(proposals=9, marks="234"), weights, rules)
def test_ranks_against_a_slow_count_with_many_ties(marks: Marks, weighed: list[int], rule: tuple[Any, Any]) -> None:
    round_ = make_round(proposals=9, weights=weighed, quorums=(2, 1), aggregation=rule[0], tie=rule[1])
    assert ranks(tally(round_, marks)) == by_hand(round_, marks)


@given(scorings(), rules, st.permutations(range(1, 6)))
def test_who_said_what_changes_nothing(marks: Marks, rule: tuple[Any, Any], places: list[int]) -> None:
    round_ = make_round(weights=(3, 1), aggregation=rule[0], tie=rule[1])
    moved = {(f"m{places[int(member[1:]) - 1]}", proposal): said for (member, proposal), said in marks.items()}
    seed = hexadecimal("seed")
    assert tally(round_, moved, draw=seed) == tally(round_, marks, draw=seed)


@given(scorings(), rules)
def test_counting_every_ballot_twice_changes_no_order(marks: Marks, rule: tuple[Any, Any]) -> None:
    round_, twice = (
        make_round(evaluators, weights=(3, 1), quorums=(0, quorum), aggregation=rule[0], tie=rule[1])
        for evaluators, quorum in ((5, 2), (10, 4)))
    again = {(f"m{int(member[1:]) + 5}", proposal): said for (member, proposal), said in marks.items()}
    once, both = tally(round_, marks), tally(twice, {**marks, **again})
    assert order(both) == order(once)
    assert both.orders == once.orders


@given(scorings(), rules)
def test_an_abstention_instead_of_nothing_changes_only_its_count(marks: Marks, rule: tuple[Any, Any]) -> None:
    round_ = make_round(weights=(3, 1), aggregation=rule[0], tie=rule[1])
    abstaining = {
        (member, proposal): marks.get((member, proposal), "--").replace("-", "A")
        for member in round_.evaluators for proposal in round_.proposals}
    before, after = tally(round_, marks), tally(round_, abstaining)

    def settled(result: ProposalResult) -> ProposalResult:
        return replace(result, themes=tuple(
            replace(theme, abstained=theme.abstained + theme.missing, missing=0) for theme in result.themes))

    assert after == replace(before, proposals=tuple(map(settled, before.proposals)))


@given(scorings(), rules)
def test_one_more_who_abstains_changes_only_the_counts(marks: Marks, rule: tuple[Any, Any]) -> None:
    round_ = make_round(weights=(3, 1), quorums=(3, 2), aggregation=rule[0], tie=rule[1])
    more = replace(round_, roster=(*round_.roster, Seat("m6", ("evaluator",), (hexadecimal("key 6"),))))
    before, after = tally(round_, marks), tally(more, {**marks, **{("m6", number): "AA" for number in range(1, 7)}})
    assert order(after) == order(before)
    assert after.orders == before.orders


@given(scorings(), rules, st.data())
def test_a_better_grade_never_harms(marks: Marks, rule: tuple[Any, Any], data: st.DataObject) -> None:
    round_ = make_round(weights=(3, 1), aggregation=rule[0], tie=rule[1])
    raisable = sorted((key, place) for key, said in marks.items() for place in (0, 1) if said[place] in "01234")
    if not raisable:
        return
    key, place = data.draw(st.sampled_from(raisable))
    said = marks[key]
    raised = said[:place] + str(int(said[place]) + 1) + said[place + 1:]
    before, after = (ranks(tally(round_, found))[key[1]] for found in (marks, {**marks, key: raised}))
    assert (before is None) is (after is None)
    if before is not None and after is not None:
        assert after <= before


def test_the_work_grows_with_the_ballots_and_no_faster() -> None:
    def work(proposals: int) -> int:
        round_ = make_round(6, proposals, weights=(2, 1))
        marks = {
            (f"m{member}", number): f"{number * member % 6}{number // 6 * member % 6}"
            for member in range(1, 7) for number in range(1, proposals + 1)}
        tally(round_, marks)
        return calls(lambda: tally(round_, marks))

    assert work(1_600) < 2.5 * work(800)
