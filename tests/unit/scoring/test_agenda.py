"""The agenda: each reason by itself, on both sides of its limit, and the order of the items."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given

from governance.scoring.agenda import agenda
from governance.scoring.results import AgendaItem, Marks
from governance.scoring.tally import tally
from tests.unit.scoring.rounds import THEMES, ballots, make_round, scorings

FIRST, SECOND = THEMES[:2]
Reasons = Mapping[tuple[str, int], Mapping[str, str]]


def on_agenda(
    said: Mapping[int, Any], *, evaluators: int = 5, weights: tuple[int, ...] = (1,), soft: Any = frozenset(),
    reasons: Reasons | None = None, contradictions: Any = frozenset(), **changes: Any,
) -> tuple[AgendaItem, ...]:
    round_ = make_round(evaluators, max(said), weights=weights, **changes)
    marks = ballots(said)
    return agenda(
        round_, tally(round_, marks), marks, soft=soft, reasons=reasons or {}, contradictions=contradictions)


def test_what_is_clear_is_not_discussed() -> None:
    assert on_agenda({1: "33344", 2: "11222", 3: "444AC"}) == ()


@pytest.mark.parametrize(("spread", "flags"), [(1, 1), (2, 1), (3, 0)])
def test_spread_from_the_limit_of_the_round(spread: int, flags: int) -> None:
    found = on_agenda({1: "33344", 2: "22444"}, spread=spread, threshold=2)
    assert [item.flags for item in found if item.proposal == 2] == [(("spread", FIRST),)] * flags
    assert bool([item for item in found if item.proposal == 1]) is (spread == 1)


@pytest.mark.parametrize(("column", "split"), [
    ("22233-", True), ("2233--", True), ("222233", False), ("22333-", True), ("2333--", False), ("233AC-", False),
    ("222333", True), ("223333", False), ("222222", False)])
def test_split_when_neither_side_of_the_threshold_holds_two_thirds(column: str, split: bool) -> None:
    found = on_agenda({1: column}, evaluators=6, quorums=(1,))
    assert [item.flags for item in found] == [(("split", FIRST),)] * split


def test_split_depends_on_the_threshold() -> None:
    assert on_agenda({1: "22333"}, threshold=2) == on_agenda({1: "22333"}, threshold=4) == ()


def test_quorum_names_the_theme_that_is_short() -> None:
    found = on_agenda({1: ("444--", "44---")}, weights=(1, 1))
    assert found == (AgendaItem(1, (("quorum", SECOND),), (1, 0)),)


def test_a_theme_without_weight_is_never_short() -> None:
    assert on_agenda({1: ("444--", "44---")}, weights=(1, 0)) == ()


def test_a_proposal_nobody_saw_is_on_the_agenda() -> None:
    assert on_agenda({1: "-----"}) == (AgendaItem(1, (("quorum", FIRST),), (1, 0)),)


@pytest.mark.parametrize("column", ["55544", "00011"])
def test_an_extreme_grade_needs_a_reason_under_its_theme(column: str) -> None:
    flagged = (AgendaItem(1, (("extreme_without_reason", FIRST),), (1, 1)),)
    told = {(f"m{place}", 1): {FIRST: "because"} for place in (1, 2, 3)}
    assert on_agenda({1: column}) == flagged
    assert on_agenda({1: column}, reasons=told) == ()
    assert on_agenda({1: column}, reasons=told | {("m2", 1): {FIRST: " "}}) == flagged
    assert on_agenda({1: column}, reasons=told | {("m2", 1): {SECOND: "elsewhere"}}) == flagged
    assert on_agenda({1: column}, reasons={**told, ("m2", 2): told["m2", 1], ("m2", 1): {}}) == flagged


def test_soft_conflicts_and_contradictions_name_the_proposal() -> None:
    said = {1: "33333", 2: "33333", 3: "33333"}
    found = on_agenda(
        said, soft=frozenset({("m1", 2), ("m2", 2)}), contradictions=frozenset({("m1", 2), ("m3", 3)}))
    assert found == (
        AgendaItem(2, (("soft_conflict", ""), ("contradiction", "")), (2, 0)),
        AgendaItem(3, (("contradiction", ""),), (1, 0)))


def test_only_evaluators_of_the_round_are_heard() -> None:
    strangers = frozenset({("m9", 1)})
    assert on_agenda({1: "33333"}, soft=strangers, contradictions=strangers) == ()


def test_more_reasons_first_then_the_larger_spread_then_the_number() -> None:
    found = on_agenda({1: "11444", 2: "44---", 3: "11144", 4: "33331", 5: "33341", 6: "33313"})
    assert [(item.proposal, item.weight) for item in found] == [
        (1, (2, 3)), (3, (2, 3)), (5, (1, 3)), (4, (1, 2)), (6, (1, 2)), (2, (1, 0))]


@given(scorings())
def test_every_flag_once_and_undecided_proposals_always(marks: Marks) -> None:
    round_ = make_round(weights=(3, 1))
    results = tally(round_, marks)
    found = agenda(round_, results, marks, soft=frozenset(), reasons={}, contradictions=frozenset(marks))
    for item in found:
        assert item.flags
        assert len(set(item.flags)) == len(item.flags) == item.weight[0]
    named = {item.proposal for item in found}
    assert {result.proposal for result in results.proposals if not result.decided} <= named
    assert {proposal for _, proposal in marks} <= named
