"""A plan is a file that a person writes: every mistake has its place."""

from pathlib import Path

import pytest

from anonymize.faults import Fault
from anonymize.tables.plan_file import read_plan, read_table

PLAN = """
k = 3
suppression_limit = 0.1
separator = ";"
subject = "person"
aggregate = "arithmetic"

[[quasi_identifier]]
name = "place"
hierarchy = "place.csv"
min_level = 1
weight = 0.5

[[sensitive]]
name = "vote"
model = "distinct-l"
l = 2
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "place.csv").write_text("a;n;*\nb;n;*\n", encoding="utf-8")
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def test_a_plan_says_what_is_asked(folder: Path) -> None:
    file = read_plan(folder / "plan.toml")
    plan = file.plan
    assert (plan.k, plan.suppression_limit, plan.subject, file.separator) == (3, 0.1, "person", ";")
    assert (plan.low, plan.high) == ((1,), (2,))
    assert (plan.metric.name, plan.metric.aggregate, plan.metric.weights) == ("loss", "arithmetic", (0.5,))
    assert plan.sensitive[0].parameters == (("l", 2.0),)
    assert '"k":3' in plan.text()


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        (("k = 3", "k = 0"), "plan_invalid", {"field": "k", "expected": "≥ 1"}),
        (("k = 3", "k = 2.5"), "plan_invalid", {"field": "k", "expected": "1, 2, 3…"}),
        (("separator = \";\"", "metric = \"lost\""), "plan_invalid", {"field": "metric", "problem": "value"}),
        (("subject = \"person\"", "[population]\nuniqueness = 0.1\n"), "plan_invalid", {"problem": "extra_forbidden"}),
        (("k = 3", "k = "), "plan_syntax", {"file": "plan.toml"}),
        (("min_level", "minimum_level"), "plan_invalid",
         {"field": 'quasi_identifier "place", minimum_level', "problem": "extra_forbidden"}),
        (("place.csv", "absent.csv"), "hierarchy_unreadable", {"file": "absent.csv"}),
        (("min_level = 1", "level = 7"), "level_unfit", {"column": "place", "top": 2}),
        (('name = "vote"', 'name = "place"'), "column_twice", {"column": "place"}),
        (("suppression_limit = 0.1", "suppression_limit = 10"), "plan_invalid", {"field": "suppression_limit"}),
    ],
)
def test_mistakes_have_a_place(folder: Path, change: tuple[str, str], code: str, named: dict[str, object]) -> None:
    path = folder / "plan.toml"
    path.write_text(PLAN.replace(*change), encoding="utf-8")
    with pytest.raises(Fault) as fault:
        read_plan(path)
    assert fault.value.code == code
    assert fault.value.params | named == fault.value.params
    with pytest.raises(Fault, match="plan_unreadable"):
        read_plan(folder / "absent.toml")


def test_only_the_named_columns_of_a_table_are_read(folder: Path) -> None:
    path = folder / "table.csv"
    path.write_text("\ufeffplace;secret;vote\na;x;yes\n;y;NA\n", encoding="utf-8")
    frame = read_table(path, ";", ("place", "vote"))
    assert list(frame.columns) == ["place", "vote"]
    assert frame["vote"].tolist() == ["yes", "NA"]
    assert frame["place"].tolist() == ["a", ""]
    with pytest.raises(Fault) as fault:
        read_table(path, ";", ("email",))
    assert (fault.value.code, fault.value.params) == ("column_missing", {"column": "email"})
    path.write_text("", encoding="utf-8")
    with pytest.raises(Fault, match="table_empty"):
        read_table(path, ";", ("place",))
    with pytest.raises(Fault, match="table_unreadable"):
        read_table(folder / "absent.csv", ";", ("place",))
