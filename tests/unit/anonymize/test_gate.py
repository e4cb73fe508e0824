"""The gate refuses what would give somebody away, says how much, and what would make it pass."""

import numpy as np

from anonymize.gate import (
    QUESTIONS, check_counts, check_ledger, check_persons, check_places, check_texts, check_votes, gate,
)
from anonymize.ledger import Snapshot, compare, entry
from anonymize.tables.cells import withhold
from anonymize.votes import measure, protect

VALUES = {(0, 0): 12, (0, 1): 2, (0, 2): 14, (1, 0): 9, (1, 1): 8, (1, 2): 17, (2, 0): 21, (2, 1): 10, (2, 2): 31}


def test_what_nobody_asked_passes() -> None:
    report = gate()
    assert [check.question for check in report.checks] == list(QUESTIONS)
    assert report.passed
    assert report.remedy is None
    assert not any(check.asked for check in report.checks)


def test_a_class_under_k_is_refused_with_the_persons_it_would_cost() -> None:
    check = check_persons([("profiles", np.array([5, 3, 9]))], 5)
    assert not check.passed
    assert dict(check.faults) == {"small_class": 1}
    assert check.remedies[0].persons_lost == 3
    assert check_persons([("profiles", np.array([5, 9]))], 5).passed


def test_votes_that_distinguish_few_are_refused_until_protected() -> None:
    voters = np.repeat(np.arange(12), 2)
    items = np.concatenate([[0, 1 + at % 4] for at in range(12)])
    risky = check_votes(measure(voters, items, k=4), 4)
    assert not risky.passed
    assert dict(risky.faults)["rare_items"] == 4
    kept = protect(voters, items, k=4).kept
    assert check_votes(measure(voters[kept], items[kept], k=4), 4).passed
    assert not check_votes(None, 4).asked


def test_small_places_are_refused() -> None:
    assert check_places({"nice": 40, "tende": 6}, 5).passed
    assert dict(check_places({"nice": 40, "tende": 2}, 5).faults) == {"small_place": 1}


def test_a_count_that_a_subtraction_gives_back_is_refused() -> None:
    exposed = check_counts([(VALUES, {(0, 1)}, 2, 2)], 5)
    assert not exposed.passed
    hidden = withhold(VALUES, rows=2, columns=2, minimum=5)
    assert check_counts([(VALUES, hidden, 2, 2)], 5).passed
    assert not check_counts([(VALUES, set(), 2, 2)], 5).passed


def test_newcomers_of_a_second_release_are_refused() -> None:
    def snapshot(count: int) -> Snapshot:
        return Snapshot("profiles", ("age",), (1,), ("d",), (("young",), ("old",)), (10, count))

    former = [entry("first", "2026-01-01", [snapshot(20)])]
    found = compare([snapshot(22)], former, k=5)
    check = check_ledger(found, compared=1)
    assert not check.passed
    assert dict(check.faults) == {"newcomers": 2}
    report = gate(check)
    assert not report.passed
    assert report.remedy is not None
    assert report.remedy.code in {"hold_back_classes", "wait"}
    assert check_ledger(compare([snapshot(20)], former, k=5), compared=1).passed
    assert check_ledger(None, compared=0).passed


def test_texts_with_something_left_are_refused() -> None:
    check = check_texts(12, 3)
    assert (check.asked, check.passed, check.faults) == (True, False, (("residue", 3),))
    assert [(remedy.code, dict(remedy.params)) for remedy in check.remedies] == [("withdraw_texts", {"texts": 3})]
    assert check_texts(12, 0).passed
    assert not check_texts(0, 0).asked
