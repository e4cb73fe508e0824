"""Risk figures by hand, the answers of WP216, the neighbour's attack against a loop, the lattice, and what is lost."""

from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.tables.anonymise import anonymise, load
from anonymize.tables.attack import rehearse
from anonymize.tables.plan import Plan, Sensitive
from anonymize.tables.report import as_dict, report
from anonymize.tables.risk import Inference, identifying, risk, wp216
from anonymize.tables.survey import survey
from anonymize.tables.utility import question, utility
from tests.unit.anonymize.brute import Sample
from tests.unit.anonymize.samples import HIERARCHIES, NAMES, QUASI, frame, tables


def test_figures_of_four_classes() -> None:
    found = risk(np.array([1.0, 2.0, 5.0, 12.0]), k=5, rows=30)
    assert (found.persons, found.rows, found.classes, found.smallest) == (20, 30, 4, 1)
    assert found.prosecutor_highest == 1
    assert found.prosecutor_mean == pytest.approx(4 / 20)
    assert found.marketer == found.journalist_mean == found.prosecutor_mean
    assert found.at_risk == pytest.approx(3 / 20)
    assert found.by_size == pytest.approx((1 / 20, 2 / 20, 0, 5 / 20, 12 / 20, 0, 0))
    assert sum(found.by_size) == pytest.approx(1)


def test_a_population_lowers_the_journalists_risk_only() -> None:
    found = risk(np.array([1.0, 4.0]), k=5, population=np.array([10.0, 8.0]))
    assert found.prosecutor_highest == 1
    assert found.journalist_highest == pytest.approx(1 / 8)
    assert found.journalist_mean == found.marketer == pytest.approx((1 / 10 + 4 / 8) / 5)


def test_nobody_is_at_risk_in_an_empty_table() -> None:
    assert risk(np.zeros(0), k=5).persons == 0
    assert {item.answer for item in wp216(risk(np.zeros(0), k=5), 5)} == {"no"}


def test_the_answers_of_wp216() -> None:
    safe, unique = risk(np.array([6.0, 9.0]), k=5), risk(np.array([1.0, 9.0]), k=5)
    told = (Inference("vote", 1, 1.0, 1.0, 0.4, 2.0, 1.0),)
    assert [item.answer for item in wp216(safe, 5)] == ["no", "no", "no"]
    assert [item.answer for item in wp216(unique, 5, told)] == ["yes", "limited", "yes"]
    assert wp216(safe, 5, compared=2, isolated=3)[1].answer == "yes"
    assert dict(wp216(safe, 5)[0].evidence)["smallest_class"] == 6


@given(sample=tables(least=2))
@settings(max_examples=60, deadline=None)
def test_identifying_columns_are_counted_by_pairs(sample: Sample) -> None:
    encoded = load(frame(sample), Plan(QUASI, 1))
    total = len(sample.rows)
    for item in identifying(encoded.table):
        at = [NAMES.index(name) for name in item.columns]
        keys = [tuple(values[column] for column in at) for _, values, _ in sample.rows]
        pairs = sum(a != b for i, a in enumerate(keys) for b in keys[i + 1:])
        assert item.separation == pytest.approx(pairs / max(total * (total - 1) / 2, 1)) or total == 1
        assert item.distinction == pytest.approx(len(set(keys)) / total)
        assert item.unique == pytest.approx(sum(count == 1 for count in Counter(keys).values()) / total)


@given(sample=tables(least=2), k=st.integers(2, 4))
@settings(max_examples=60, deadline=None)
def test_a_neighbour_who_knows_one_vote_finds_whom_a_loop_finds(sample: Sample, k: int) -> None:
    votes = [(at, hash_ % 3) for at in range(len(sample.rows)) for hash_ in (at, at * 7 + 1)]
    places = {value: code for code, value in enumerate(sorted({values[0] for _, values, _ in sample.rows}))}
    codes = np.array([places[values[0]] for _, values, _ in sample.rows])
    who, what = (np.array(column) for column in zip(*votes, strict=True))
    found = rehearse([("place", codes, len(places))], k=k, item=("vote", who, what))
    holders: dict[tuple[int, int], set[int]] = defaultdict(set)
    for person, vote in votes:
        holders[int(codes[person]), vote].add(person)
    among = [min(len(holders[int(codes[person]), vote]) for owner, vote in votes if owner == person)
             for person in range(len(codes))]
    assert found.persons == len(codes)
    assert found.found == sum(count == 1 for count in among)
    assert found.narrowed == sum(count < k for count in among)
    assert found.known == ("place", "vote")


def test_nobody_is_found_among_those_who_were_left_out() -> None:
    codes = np.array([0, 0, 1])
    assert rehearse([("place", codes, 2)], k=2).found == 1
    assert rehearse([("place", codes, 2)], k=2, present=np.array([True, True, False])).found == 0
    assert rehearse([], k=2).share == 0


@given(sample=tables(least=4))
@settings(max_examples=40, deadline=None)
def test_risk_falls_and_utility_says_what_it_cost(sample: Sample) -> None:
    plan = Plan(QUASI, 3, 0.4, sensitive=(Sensitive("opinion"),))
    _, encoded, solution = anonymise(frame(sample), plan)
    before = report(encoded)
    assert before.risk.persons == len(sample.rows)
    assert as_dict(before)["risk"]["classes"] == before.risk.classes
    if solution is None:
        return
    after = report(encoded, solution, population_size=10 * len(sample.rows))
    assert after.risk.smallest >= 3 or after.risk.persons == 0
    assert after.risk.prosecutor_highest <= 1 / 3
    assert after.risk.at_risk == 0
    lost = utility(encoded, solution)
    assert lost.loss == pytest.approx(solution.found.cost if solution.found else -1)
    assert lost.gcp == pytest.approx(sum(cost for _, cost in lost.columns) / 3)
    assert 0 <= lost.entropy <= 1


def test_the_lattice_is_seen_whole_or_around_the_chosen_node() -> None:
    sample = Sample(tuple((at, (place, str(10 + at % 8), "fr"), "for") for at, place in enumerate(
        ["a1", "a2", "b1", "c1", "c2"] * 6)), HIERARCHIES)
    _, encoded, solution = anonymise(frame(sample), Plan(QUASI, 4, 0.1))
    assert solution is not None
    whole = survey(encoded, solution.levels)
    assert len(whole.seen) == whole.nodes == 24
    chosen = whole.at(solution.levels)
    assert chosen is not None
    assert chosen.allowed
    assert chosen.at_risk * 30 == pytest.approx(solution.suppressed)
    assert all(node.allowed == (node.at_risk * 30 <= 3) for node in whole.seen)
    assert {sum(node.levels) for node in whole.neighbours(solution.levels)} <= {
        sum(solution.levels) - 1, sum(solution.levels) + 1}
    part = survey(encoded, solution.levels, most=4)
    assert len(part.seen) < 24
    assert part.at(solution.levels) is not None
    assert part.neighbours(solution.levels) == whole.neighbours(solution.levels)


def test_a_question_keeps_the_cells_that_are_published_as_they_are() -> None:
    before = {("theme", "a"): 10, ("theme", "b"): 3, ("other", "a"): 0}
    after = {("theme", "a"): 10, ("theme", "b"): None}
    asked = question(before, after)
    assert (asked.cells, asked.kept) == (2, 1)
    assert asked.persons == pytest.approx(10 / 13)
