"""Generated hierarchies nest; files in ARX's layout are read, or refused by the name of the value."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.faults import Fault
from anonymize.tables.generated import dates, intervals, prefixes, read_hierarchy


@given(values=st.lists(st.integers(-50, 200), min_size=1), origin=st.integers(-10, 10))
def test_intervals_nest_and_hold_their_values(values: list[int], origin: int) -> None:
    hierarchy = intervals("n", values, (5, 10, 20), origin=origin)
    for value in values:
        for level in (1, 2, 3):
            low, high = (int(part) for part in hierarchy.label(str(value), level).strip("[").split(";"))
            assert low <= value < high
            assert high - low == (5, 10, 20)[level - 1]


def test_widths_that_do_not_nest_are_refused() -> None:
    with pytest.raises(Fault) as fault:
        intervals("n", [1], (5, 12))
    assert (fault.value.params["first"], fault.value.params["second"]) == (5, 12)


def test_codes_are_masked_from_the_right_without_telling_their_length() -> None:
    hierarchy = prefixes("post", ["06088", "06100", "12"])
    assert hierarchy.levels["06088"] == ("06088", "0608*", "060**", "06***", "0****", "*")
    assert hierarchy.levels["12"] == ("12", "12***", "12***", "12***", "1****", "*")


def test_dates_go_to_months_and_years() -> None:
    hierarchy = dates("day", ["2026-05-31", "2026-05", "2025-01-02T10:00:00"])
    assert hierarchy.levels["2026-05-31"] == ("2026-05-31", "2026-05", "2026", "*")
    assert hierarchy.label("2026-05", 0) == "2026-05"
    with pytest.raises(Fault) as fault:
        dates("day", ["31/05/2026"])
    assert fault.value.params["value"] == "31/05/2026"


def test_files_in_the_layout_of_arx(tmp_path: Path) -> None:
    path = tmp_path / "h.csv"
    path.write_text("\ufeff06088;Nice;FR;*\nIT1;Cuneo;IT;*\n;?;?;*\n\n", encoding="utf-8")
    hierarchy = read_hierarchy(path, "place")
    assert hierarchy.label("06088", 1) == "Nice"
    assert hierarchy.label("", 0) == ""
    path.write_text("a;x;*\na;y;*\n", encoding="utf-8")
    with pytest.raises(Fault, match="hierarchy_twice"):
        read_hierarchy(path, "place")
    with pytest.raises(Fault, match="hierarchy_unreadable"):
        read_hierarchy(tmp_path / "absent.csv", "place")
    path.write_bytes(b"\xff\xfe\x00;*\n")
    with pytest.raises(Fault, match="hierarchy_unreadable"):
        read_hierarchy(path, "place")
