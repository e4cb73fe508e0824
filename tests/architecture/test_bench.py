"""The measurements of ``make bench`` keep their one shape, and their table says what was found."""

import importlib
import inspect

import pytest

from tests.bench.__main__ import main, names
from tests.bench.common import Ratio, peak_megabytes, seconds, table


@pytest.mark.parametrize("name", names())
def test_measurement_takes_rows(name: str) -> None:
    module = importlib.import_module(f"tests.bench.{name}_bench")
    assert list(inspect.signature(module.main).parameters) == ["rows"]
    assert getattr(module, "FULL_ROWS", 1) > 0


def test_ratio_is_judged_against_its_goal() -> None:
    assert Ratio("a", 3.0, 2.0, goal=1.5).met is True
    assert Ratio("a", 3.1, 2.0, goal=1.5).met is False
    assert Ratio("a", 3.0, 2.0).met is None
    assert Ratio("a", 1.0, 0.0, goal=9).met is False


def test_table_shows_verdicts_in_columns() -> None:
    lines = table([Ratio("import", 30.0, 10.0, "s", 3), Ratio("memory", 500.0, 400.0, "MB", 1)]).splitlines()
    assert lines[1].split() == ["import", "30", "10", "s", "3.00", "<=", "3", "met"]
    assert lines[2].endswith("MISSED")


def test_unknown_measurement_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        main(["nothing"])
    assert refusal.value.code == 2
    assert "no such measurement: nothing" in capsys.readouterr().err


def test_times_and_memory_are_measured() -> None:
    assert seconds(lambda: sum(range(1000)), repeat=3) > 0
    assert peak_megabytes() > 1
