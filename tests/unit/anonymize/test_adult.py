"""On the reference table of the field, the optimum is that of ARX 3.9.2."""

import csv
from pathlib import Path

import pytest

from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.profiles import release_profiles

ADULT = Path(__file__).resolve().parents[3].parent / "shared" / "adult"
NAMES = ("age", "education", "marital-status", "occupation", "race", "sex", "native-country", "workclass")


@pytest.mark.skipif(not ADULT.is_dir(), reason="the Adult table is not beside the checkout")
def test_adult_gives_the_optimum_of_arx() -> None:
    with (ADULT / "adult.csv").open(encoding="utf-8") as file:
        rows = [{**row, "person": str(number)} for number, row in enumerate(csv.DictReader(file, delimiter=";"))]
    hierarchies = {}
    for name in NAMES:
        with (ADULT / f"adult_hierarchy_{name}.csv").open(encoding="utf-8") as file:
            hierarchies[name] = Hierarchy(name, {line[0]: tuple(line) for line in csv.reader(file, delimiter=";")})
    table = release_profiles(rows, NAMES, hierarchies, subject="person", k=5, suppression_limit=0.05)
    measures = dict(table.measures)
    assert [column.level for column in table.columns] == [3, 1, 0, 2, 0, 0, 1, 1]
    assert measures["persons_suppressed"] == 1458
    assert measures["classes"] == 399
    assert measures["loss"] == pytest.approx(0.2518517151856563, abs=1e-9)
