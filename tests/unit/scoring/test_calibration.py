"""Severity: against the textbook solution of the same least squares, cases done by hand, and refusals."""

import random
from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest
from scipy import stats

from governance.scoring.calibration import adjusted, calibrate, nearest
from governance.scoring.calibration import _root as root
from governance.scoring.calibration import _student as student
from governance.scoring.results import Calibration, Marks
from governance.scoring.tally import columns
from tests.unit.scoring.rounds import ballots, make_round


def drawn(seed: int, evaluators: int, proposals: int, share: float, themes: int = 2) -> Marks:
    """Severe and lenient evaluators who each see a part, with abstentions and conflicts."""
    chance = random.Random(seed)
    severity = [chance.uniform(-1.2, 1.2) for _ in range(evaluators)]
    marks = {}
    for proposal in range(1, proposals + 1):
        worth = [chance.uniform(0, 5) for _ in range(themes)]
        for place in range(evaluators):
            if chance.random() < share:
                given = [min(max(round(true + severity[place] + chance.gauss(0, 0.8)), 0), 5) for true in worth]
                marks[f"m{place + 1}", proposal] = "".join(
                    chance.choice("AC-") if chance.random() < 0.1 else str(grade) for grade in given)
    return marks


def textbook(marks: Marks, evaluators: int) -> tuple[list[float], list[float]]:
    """Effects and half-widths from the full design matrix: one column per unit and per evaluator, sum to zero."""
    cells = [
        (int(member[1:]) - 1, (proposal, theme), int(mark))
        for (member, proposal), said in sorted(marks.items()) for theme, mark in enumerate(said) if mark.isdigit()]
    units = sorted({unit for _, unit, _ in cells})
    design = np.zeros((len(cells) + 1, len(units) + evaluators))
    grades = np.zeros(len(cells) + 1)
    for row, (member, unit, grade) in enumerate(cells):
        design[row, units.index(unit)] = design[row, len(units) + member] = 1
        grades[row] = grade
    design[-1, len(units):] = 1
    solution, _, rank, _ = np.linalg.lstsq(design, grades, rcond=None)
    assert rank == len(units) + evaluators
    free = len(cells) - len(units) - (evaluators - 1)
    variance = float(((grades - design @ solution) ** 2).sum()) / free
    # the constraint is no observation: its own variance is taken out of the inverse
    inverse = np.linalg.inv(design.T @ design)
    spread = np.diag(inverse)[len(units):] - 1 / evaluators ** 2
    width = float(stats.t.ppf(0.975, free))
    return list(map(float, solution[len(units):])), [width * float(np.sqrt(variance * part)) for part in spread]


@pytest.mark.parametrize(("seed", "evaluators", "proposals", "share"), [
    (1, 3, 20, 1.0), (2, 5, 30, 0.6), (3, 8, 40, 0.4), (4, 2, 12, 1.0), (5, 12, 30, 0.5)])
def test_against_the_textbook_solution(seed: int, evaluators: int, proposals: int, share: float) -> None:
    marks = drawn(seed, evaluators, proposals, share)
    found = calibrate(make_round(evaluators, proposals, weights=(1, 1)), marks)
    effects, halves = textbook(marks, evaluators)
    assert found.reason == ""
    assert [severity.member for severity in found.severities] == [f"m{place}" for place in range(1, evaluators + 1)]
    assert [float(severity.effect) for severity in found.severities] == pytest.approx(effects, abs=1e-9)
    assert [float(severity.high - severity.effect) for severity in found.severities] == pytest.approx(halves, abs=2e-3)
    assert [severity.effect - severity.low for severity in found.severities] == [
        severity.high - severity.effect for severity in found.severities]
    assert sum(severity.effect for severity in found.severities) == 0


def test_in_a_complete_design_the_effect_is_the_mean_less_the_general_mean() -> None:
    said = {number: f"{number % 4}{number % 4 + 1}{(number + number % 3) % 6}" for number in range(1, 11)}
    found = calibrate(make_round(3, 10, weights=(1,)), ballots(said))
    means = [Fraction(sum(int(column[place]) for column in said.values()), 10) for place in range(3)]
    assert [severity.effect for severity in found.severities] == [mean - sum(means) / 3 for mean in means]
    assert [severity.ballots for severity in found.severities] == [10, 10, 10]


def test_an_exact_difference_has_an_interval_without_width() -> None:
    found = calibrate(make_round(2, 8, weights=(1,)), ballots(dict.fromkeys(range(1, 9), "42")))
    one = Fraction(1)
    assert [(severity.effect, severity.low, severity.high) for severity in found.severities] == [
        (one, one, one), (-one, -one, -one)]


def test_severity_is_found_where_the_means_mislead() -> None:
    # m1 and m2 agree on everything they share; m2 alone with m3 sees the worse half, and m3 gives one grade more
    said = dict.fromkeys(range(1, 9), "44-") | dict.fromkeys(range(9, 17), "-12")
    effects = {s.member: s.effect for s in calibrate(make_round(3, 16, weights=(1,)), ballots(said)).severities}
    assert effects == {"m1": Fraction(-1, 3), "m2": Fraction(-1, 3), "m3": Fraction(2, 3)}


def some(said: Callable[[int], str], proposals: int = 10) -> Calibration:
    columns_ = {number: said(number) for number in range(1, proposals + 1)}
    return calibrate(make_round(len(columns_[1]), proposals, weights=(1,)), ballots(columns_))


def test_fewer_than_eight_ballots_is_too_few() -> None:
    assert some(lambda number: "34" + ("5" if number < 8 else "A")).reason == "few_ballots"
    assert some(lambda number: "34" + ("5" if number < 9 else "A")).reason == ""


def test_grades_that_no_one_else_gave_are_no_comparison() -> None:
    assert some(lambda number: "34-" if number < 9 else "--5", 20).reason == "few_ballots"
    alone = some(lambda number: "34" if number < 9 else "5-", 20)
    assert [severity.ballots for severity in alone.severities] == [8, 8]


def test_an_evaluator_without_any_grade_is_left_out() -> None:
    found = some(lambda number: "35CA-")
    assert [severity.member for severity in found.severities] == ["m1", "m2"]
    assert some(lambda number: "A-").reason == some(lambda number: "3-").reason == "few_ballots"


def test_groups_that_share_nothing_cannot_be_compared() -> None:
    assert some(lambda number: "34--" if number % 2 else "--15", 16).reason == "not_connected"
    assert some(lambda number: "34--" if number % 2 else "-115", 16).reason == ""


def test_without_variation_there_is_nothing_to_explain() -> None:
    assert some(lambda number: str(number % 6) * 3).reason == "no_variation"


def test_more_than_sixty_evaluators_are_too_many() -> None:
    assert some(lambda number: "34" * 30).reason == ""
    found = some(lambda number: "34" * 30 + "5")
    assert (found.reason, found.severities) == ("too_many", ())


def test_the_result_does_not_depend_on_the_order_of_arrival() -> None:
    marks, round_ = drawn(6, 6, 25, 0.7), make_round(6, 25, weights=(1, 1))
    assert calibrate(round_, dict(reversed(list(marks.items())))) == calibrate(round_, marks)


def test_adjusted_means_are_the_means_less_the_mean_severity() -> None:
    round_, marks = make_round(4, 20, weights=(1, 1)), drawn(7, 4, 20, 0.8)
    calibration, said = calibrate(round_, marks), columns(round_, marks)
    effects = [severity.effect for severity in calibration.severities]
    for number, means in adjusted(round_, said, calibration).items():
        for column, mean in zip(said[number], means, strict=True):
            given = [int(mark) - effect for mark, effect in zip(column, effects, strict=True) if mark.isdigit()]
            assert mean == (Fraction(sum(given)) / len(given) if given else None)


def test_the_nearest_grade_stays_on_the_scale_and_halves_go_up() -> None:
    round_ = make_round(3, 10, weights=(1,))
    calibration = calibrate(round_, ballots(dict.fromkeys(range(1, 11), "42-")))
    assert [severity.effect for severity in calibration.severities] == [1, -1]
    assert nearest(round_, calibration) == [
        dict(zip("012345", "001234", strict=True)), dict(zip("012345", "123455", strict=True)),
        dict(zip("012345", "012345", strict=True))]
    halves = calibrate(round_, ballots(dict.fromkeys(range(1, 11), "43-")))
    assert nearest(round_, halves)[:2] == [
        dict(zip("012345", "012345", strict=True)), dict(zip("012345", "123455", strict=True))]


def test_nothing_is_adjusted_by_what_was_not_computed() -> None:
    with pytest.raises(ValueError, match="too_many"):
        adjusted(make_round(), {}, Calibration((), "too_many"))


@pytest.mark.parametrize("free", [7, 8, 10, 15, 30, 100, 10_000])
def test_the_points_of_student(free: int) -> None:
    assert float(student(free)) == pytest.approx(float(stats.t.ppf(0.975, free)), abs=1e-3)


@pytest.mark.parametrize(("square", "expected"), [
    (Fraction(0), Fraction(0)), (Fraction(9, 4), Fraction(3, 2)), (Fraction(2), Fraction(1414213, 10 ** 6)),
    (Fraction(1, 10 ** 14), Fraction(0))])
def test_roots_are_rounded_down_to_a_millionth(square: Fraction, expected: Fraction) -> None:
    assert root(square) == expected
