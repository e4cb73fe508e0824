"""``collegiale anonymize``, ``risk`` and ``signoff`` as a person meets them."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from desktop import cli

PLAN = """
k = 3
suppression_limit = 0.1
separator = ";"

[[quasi_identifier]]
name = "place"
hierarchy = "place.csv"

[[quasi_identifier]]
name = "age"
hierarchy = "age.csv"

[[sensitive]]
name = "vote"
model = "distinct-l"
l = 2
"""
PLACES = "a1;a;*\na2;a;*\nb1;b;*\n;unknown;*\n"
AGES = "".join(f"{age};{age // 10 * 10}-{age // 10 * 10 + 9};*\n" for age in range(20, 60))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "place.csv").write_text(PLACES, encoding="utf-8")
    (tmp_path / "age.csv").write_text(AGES, encoding="utf-8")
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    rows = [f"{('a1', 'a2', 'b1')[at % 3]};{20 + at % 40};{('yes', 'no', '=1+1')[at // 3 % 3]};secret{at}"
            for at in range(60)]
    (tmp_path / "table.csv").write_text("\n".join(["place;age;vote;email", *rows, ""]), encoding="utf-8")
    return tmp_path


def run(folder: Path, *arguments: str) -> int:
    return cli.main([arguments[0], str(folder / "table.csv"), "--plan", str(folder / "plan.toml"), *arguments[1:]])


def last(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return dict(json.loads(capsys.readouterr().out.splitlines()[-1]))


def test_a_table_leaves_as_its_plan_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(out), "--save-plan", str(folder / "again.toml"), "--json") == 0
    said = last(capsys)
    assert set(said) >= {"score", "levels", "suppressed", "classes", "checks", "seconds", "risk", "utility"}
    assert set(dict(said["seconds"])) == {"encode", "distinct", "search", "write"}  # type: ignore[call-overload]  # JSON carries no types
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert set(rows[0]) == {"place", "age", "vote"}
    assert min(Counter((row["place"], row["age"]) for row in rows).values()) >= 3
    assert {row["vote"] for row in rows} == {"yes", "no", "'=1+1"}
    assert "secret" not in out.read_text(encoding="utf-8")
    assert not list(folder.glob(".*partial"))
    first = out.read_bytes()
    assert cli.main([
        "anonymize", str(folder / "table.csv"), "--plan", str(folder / "again.toml"), "--out", str(out), "--json"]) == 0
    assert out.read_bytes() == first
    assert last(capsys)["levels"] == said["levels"]


def test_risk_is_told_before_and_after(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "risk", "--json") == 0
    before = last(capsys)
    assert (before["k"], before["persons"]) == (1, 60)
    assert set(before) >= {
        "k", "l", "t", "prosecutor", "journalist", "marketer", "singling_out", "linkability", "inference",
        "identifying"}
    assert dict(before["prosecutor"])["highest"] == 1  # type: ignore[call-overload]  # JSON carries no types
    assert dict(before["singling_out"])["possible"] == "yes"  # type: ignore[call-overload]  # JSON carries no types
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(out), "--json") == 0
    after = dict(last(capsys)["risk"])  # type: ignore[call-overload]  # JSON carries no types
    assert after["k"] >= 3
    assert after["prosecutor"]["highest"] <= 1 / 3
    assert after["singling_out"]["possible"] == "no"


@pytest.mark.parametrize(
    ("file", "old", "new", "exit_code", "words"),
    [
        ("plan.toml", "k = 3", "k = 300", 2, "60"),
        ("plan.toml", '"age.csv"', '"ages.csv"', 2, "ages.csv"),
        ("place.csv", "a2;a;*\n", "", 2, "a2"),
        ("place.csv", "a2;a;*", "a2;a", 2, "a2"),
        ("table.csv", "place;age", "lieu;age", 2, "place"),
        ("plan.toml", "suppression_limit = 0.1", "suppression_limit = 0.0\nsubject = 'email'", 0, ""),
        ("plan.toml", "l = 2", "l = 9", 1, "60"),
        ("age.csv", "20;20-29;*", "20;20-29;60", 2, "20-29"),
        ("place.csv", "a1;a;*\na2;a;*\nb1;b;*", "a1;a2;*\na2;a1;*\nb1;b;*", 2, "a1"),
        ("table.csv", "place;age;vote;email", "place;age;vote;place", 2, "place"),
        ("table.csv", "a2;21;yes;secret1\n", "a2;21;yes\n", 2, "3"),
        ("plan.toml", "k = 3", "k = true", 2, "1, 2, 3"),
        ("plan.toml", "l = 2", "l = 2\nt = 0.2", 2, " t"),
        ("plan.toml", "l = 2", "l = 2\n[population]\nk_map = 4", 2, "k_map"),
        ("plan.toml", 'hierarchy = "age.csv"', 'hierarchy = "age.csv"\nweight = inf', 2, '"age", weight'),
        ("plan.toml", 'hierarchy = "age.csv"', 'hierarchy = "age.csv"\nmax_level = 1\n', 0, ""),
        ("plan.toml", 'hierarchy = "age.csv"', 'hierarchy = "age.csv"\nmaximum = 1\n', 2, '"age", maximum'),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, exit_code: int, words: str
) -> None:
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(out)) == exit_code
    heard = capsys.readouterr().err
    assert words in heard
    assert "Traceback" not in heard
    assert out.exists() == (exit_code == 0)


@pytest.mark.parametrize("name", ["table.csv", "plan.toml", "age.csv", "place.csv"])
@pytest.mark.parametrize("option", ["--out", "--save-plan"])
def test_nothing_that_is_read_is_ever_overwritten(folder: Path, name: str, option: str) -> None:
    before = (folder / name).read_bytes()
    out = [] if option == "--out" else ["--out", str(folder / "out.csv")]
    assert run(folder, "anonymize", *out, option, str(folder / ".." / folder.name / name)) == 2
    assert (folder / name).read_bytes() == before
    assert not (folder / "out.csv").exists()


def test_outputs_are_ordinary_files_in_folders_that_exist(folder: Path) -> None:
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(folder)) == 2
    assert run(folder, "anonymize", "--out", str(out), "--save-plan", str(out)) == 2
    assert run(folder, "anonymize", "--out", str(out), "--save-plan", str(folder / "absent" / "p.toml")) == 3
    assert not out.exists()
    out.write_text("kept", encoding="utf-8")
    out.chmod(0o444)
    assert run(folder, "anonymize", "--out", str(out)) == 3
    assert out.read_text(encoding="utf-8") == "kept"


def test_cells_are_texts_and_codes_keep_their_zeros(folder: Path) -> None:
    codes = {"a1": "06088", "a2": "06100", "b1": "6088"}
    for name in ("place.csv", "table.csv"):
        text = (folder / name).read_text(encoding="utf-8")
        for old, new in codes.items():
            text = text.replace(old, new)
        (folder / name).write_text(text, encoding="utf-8")
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(out)) == 0
    with out.open(encoding="utf-8", newline="") as file:
        assert {row["place"] for row in csv.DictReader(file, delimiter=";")} <= {*codes.values(), "a", "b", "*"}


def test_hierarchies_may_be_made_from_the_values(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = folder / "plan.toml"
    plan.write_text(PLAN.replace('hierarchy = "age.csv"', 'generate = "intervals"\nwidths = [5, 10, 20]').replace(
        'hierarchy = "place.csv"', 'generate = "prefixes"'), encoding="utf-8")
    out, again = folder / "out.csv", folder / "again.toml"
    assert run(folder, "anonymize", "--out", str(out), "--save-plan", str(again), "--json") == 0
    assert dict(last(capsys)["risk"])["k"] >= 3  # type: ignore[call-overload]  # JSON carries no types
    with out.open(encoding="utf-8", newline="") as file:
        ages = {row["age"] for row in csv.DictReader(file, delimiter=";")}
    assert all(age == "*" or age.startswith("[") or age.isdigit() for age in ages)
    first = out.read_bytes()
    assert cli.main([
        "anonymize", str(folder / "table.csv"), "--plan", str(again), "--out", str(out)]) == 0
    assert out.read_bytes() == first
    plan.write_text(PLAN.replace('hierarchy = "age.csv"', ""), encoding="utf-8")
    assert run(folder, "anonymize", "--out", str(out)) == 2
    assert "age" in capsys.readouterr().err
    plan.write_text(PLAN.replace('hierarchy = "place.csv"', 'generate = "intervals"\nwidths = [5]'), encoding="utf-8")
    assert run(folder, "anonymize", "--out", str(out)) == 2
    assert "a1" in capsys.readouterr().err


def test_the_population_is_counted_in_persons_where_it_says_whose_rows(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = PLAN.replace("k = 3", 'k = 1\nsubject = "email"').split("[[sensitive]]")[0]
    (folder / "plan.toml").write_text(
        plan + '[population]\nfile = "people.csv"\nk_map = 8\n', encoding="utf-8")
    rows = [f"{place};{age};p{at}" for place in ("a1", "a2", "b1") for age in range(20, 60) for at in range(2)]
    (folder / "people.csv").write_text("\n".join(["place;age;email", *rows, ""]), encoding="utf-8")
    out = folder / "out.csv"
    assert run(folder, "anonymize", "--out", str(out)) == 1
    capsys.readouterr()
    (folder / "people.csv").write_text("\n".join(["place;age", *(row.rpartition(";")[0] for row in rows), ""]),
                                       encoding="utf-8")
    assert run(folder, "anonymize", "--out", str(out), "--json") == 0


def test_what_is_left_out_and_the_distance_asked_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "plan.toml"
    path.write_text(PLAN.replace('model = "distinct-l"\nl = 2', 'model = "t-closeness"\nt = 0.4\ndistance = "ordered"'),
                    encoding="utf-8")
    assert run(folder, "anonymize", "--out", str(folder / "out.csv"), "--json") == 0
    said = last(capsys)
    assert said["left_out"] == ["email"]
    told = dict(said["risk"])["sensitive"][0]  # type: ignore[call-overload]  # JSON carries no types
    assert told["distance"] == "ordered"
    assert told["closeness"] <= 0.4 + 1e-9
