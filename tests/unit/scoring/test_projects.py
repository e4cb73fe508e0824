"""The partners' projects: their order before the citizens, and the holes they leave in themes and territory."""

from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from governance.scoring.projects import coverage, ranked
from governance.scoring.state import Standing
from governance.scoring.tally import tally
from tests.unit.scoring.rounds import ballots, make_round


def project(number: int, votes_for: int = 0, votes_against: int = 0, **changes: Any) -> Standing:
    fields: dict[str, Any] = {
        "contribution": number, "title": f"Projet {number}", "theme": "health_social", "zone": "Val Nervia",
        "commune": None, "votes_for": votes_for, "votes_against": votes_against, "supports": None, "kind": "project"}
    return Standing(**fields | changes)


def places(*standings: Standing) -> list[tuple[int, int | None]]:
    return [(item.standing.contribution, item.place) for item in ranked(standings)]


def test_those_for_decide_and_those_against_break_ties() -> None:
    found = places(project(1, 5, 0), project(2, 9, 8), project(3, 9, 1), project(4, 5, 0), project(5, 2), project(6))
    assert found == [(3, 1), (2, 2), (1, 3), (4, 3), (5, 5), (6, None)]


def test_only_against_is_a_vote_and_nothing_is_none() -> None:
    found = ranked([project(1), project(2, 0, 4)])
    assert [(item.standing.contribution, item.place, item.n, item.share) for item in found] == [
        (2, 1, 4, Fraction(0)), (1, None, 0, None)]


def test_the_scores_stand_beside() -> None:
    round_ = make_round(2, 2, weights=(1,))
    results = tally(round_, ballots({1: "54", 2: "5-"}))
    standings = [project(1, 1), project(2, 2), project(9, 3)]
    found = {item.standing.contribution: item for item in ranked(standings, results)}
    assert (found[1].score, found[1].rank) == (Fraction(9, 2), 1)
    assert (found[2].score, found[2].rank) == (None, None)
    assert (found[9].score, found[9].rank) == (None, None)
    assert found[2].share == 1


def test_holes_are_pairs_without_a_project() -> None:
    found = coverage(
        [project(1), project(2), project(3, theme="roads", zone="Roya"), project(8, zone=None), project(7, theme="x")],
        ("roads", "health_social"), ("Roya", "Val Nervia"))
    assert found.counts == ((1, 0), (0, 2))
    assert found.holes == (("roads", "Val Nervia"), ("health_social", "Roya"))
    assert found.unplaced == (7, 8)


def test_without_a_project_everything_is_a_hole() -> None:
    found = coverage([], ("a", "b"), ("x",))
    assert found.holes == (("a", "x"), ("b", "x"))
    assert coverage([project(1)], (), ()).unplaced == (1,)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_the_order_of_the_list_does_not_matter_and_everybody_is_counted(votes: list[tuple[int, int]]) -> None:
    items = [project(number, *pair) for number, pair in enumerate(votes)]
    found = ranked(items)
    assert found == ranked(reversed(items))
    assert sum(item.n for item in found) == sum(map(sum, votes))
    told = [item.place for item in found if item.place is not None]
    assert told == sorted(told)
    table = coverage(items, ("health_social",), ("Val Nervia",))
    assert sum(map(sum, table.counts)) + len(table.unplaced) == len(items)
