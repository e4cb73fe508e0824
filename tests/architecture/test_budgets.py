"""The sizes of the code stay within the budgets, and the measuring sees what it should."""

from tests.architecture import budgets
from tests.architecture.sources import PACKAGES, modules, parse


def test_code_within_budgets() -> None:
    said = budgets.problems(modules(*PACKAGES))
    assert not said, "\n".join(said)


def test_a_long_function_is_named() -> None:
    text = "def long() -> None:\n" + "    pass\n" * budgets.FUNCTION_LIMIT
    said = budgets.problems([parse(text, "governance/a.py")])
    assert any("governance/a.py:1: long has 61 lines" in problem for problem in said)


def test_a_long_class_file_and_view_are_named() -> None:
    text = "class Big:\n" + "    x = 1\n" * 300
    said = "\n".join(budgets.problems([parse(text, "desktop/home/view.py"), parse("x = 1\n" * 601, "exports/b.py")]))
    assert "class Big has 301 lines" in said
    assert "desktop/home/view.py: 301 lines (limit 300)" in said
    assert "exports/b.py: 601 lines (limit 600)" in said


def test_the_median_is_judged() -> None:
    files = [parse("x = 1\n" * 160, f"exports/{number}.py") for number in range(5)]
    assert any(problem.startswith("median file: 160") for problem in budgets.problems(files))


def test_nearest_rank() -> None:
    assert budgets.p95(range(1, 101)) == 95
    assert budgets.p95([7]) == 7
    assert budgets.p95([]) == 0
