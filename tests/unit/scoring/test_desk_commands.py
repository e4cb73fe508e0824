"""The tables and the commands of an evaluator: what is written in a spreadsheet is what is delivered."""

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop import cli, round_files
from governance.errors import BadInput
from governance.keys import KdfParameters
from governance.scoring.desk import Desk
from tests.unit.scoring.desks import SECRET, Coordinator, Table, make_table, quick
from tests.unit.scoring.rounds import THEMES

REASONS = [f"reason_{theme}" for theme in THEMES]


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Table]:
    """A round whose first desk is this machine's, closed so that a command may open it."""
    monkeypatch.setattr(KdfParameters, "derive", quick)
    monkeypatch.setenv("COLLEGIALE_PASSPHRASE", SECRET)
    monkeypatch.setenv("COLLEGIALE_SETTINGS", str(tmp_path / "settings"))
    made = make_table(tmp_path)
    (tmp_path / "settings").mkdir()
    (tmp_path / "m2" / "witness").rename(tmp_path / "settings" / "desks")
    for desk in made.desks:
        desk.close()
    yield made
    made.close()


@pytest.fixture
def desk(table: Table, tmp_path: Path) -> Path:
    return tmp_path / "m2" / "desk"


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    assert cli.main(["round", *map(str, arguments), "--json"]) == code
    lines = capsys.readouterr().out.splitlines()
    return dict(json.loads(lines[-1])) if lines else {}


def fill(
    path: Path, rows: Sequence[Sequence[object]], header: Sequence[str] = ("proposal", *THEMES), mark: str = ","
) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, delimiter=mark)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def held(table: Table, desk: Path, proposal: int) -> str:
    with Desk.open(desk, SECRET, witness=round_files.witness()) as opened:
        draft = opened.round(table.digest).delivered(proposal)
        return "" if draft is None else draft.grades


@pytest.mark.parametrize("mark", [",", ";"])
def test_a_table_is_delivered(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], mark: str
) -> None:
    header = ("proposal", *THEMES, *REASONS, "conflict", "reason")
    rows: list[list[object]] = [
        [1, 3, "a", 2, "c", "", "", "", "", "", ""], [2, "", "", "", "", "", "", "", "", "hard", "mon voisin inventé"],
        [3, *[""] * 10], [], ["", "  "]]
    said = run(capsys, "score", desk, "--ballots", fill(tmp_path / "b.csv", rows, header, mark))
    assert (said["delivered"], said["conflicts"], said["empty"], said["done"]) == (1, 1, 1, 2)
    assert held(table, desk, 1) == "3A2C"
    again = run(capsys, "score", desk, "--ballots", tmp_path / "b.csv")
    assert (again["delivered"], again["conflicts"], again["empty"]) == (0, 0, 3)


def test_a_template_filled_and_read_again_is_the_same(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "score", desk, "--ballots", fill(tmp_path / "b.csv", [[1, 3, 4, 2, 2]]))
    run(capsys, "score", desk, "--template", tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as handle:
        rows = {int(row["proposal"]): row for row in csv.DictReader(handle)}
    assert set(rows) == {1, 2, 3}
    assert [rows[1][theme] for theme in THEMES] == ["3", "4", "2", "2"]
    assert rows[2]["title"] == "Titre 2"
    said = run(capsys, "score", desk, "--ballots", tmp_path / "t.csv")
    assert (said["delivered"], said["done"]) == (0, 1)


@pytest.mark.parametrize(("row", "code"), [
    ([2, 3, 4, 2], 2), ([2, 3, 4, 2, 7], 2), ([2, 3, 4, 2, 10], 2), ([2, 3, 4, 2, 5], 2), ([9, 3, 4, 2, 2], 2),
    (["x", 3, 4, 2, 2], 2), ([1, 1, 1, 1, 1], 2), ([2, 3, 4, 2, 2, "more"], 2),
])
def test_a_row_that_cannot_be_taken_keeps_out_the_whole_table(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], row: list[object], code: int
) -> None:
    file = fill(tmp_path / "b.csv", [[1, 3, 4, 2, 2], row])
    run(capsys, "score", desk, "--ballots", file, code=code)
    assert held(table, desk, 1) == ""


def test_a_line_is_counted_as_a_spreadsheet_counts_it(tmp_path: Path) -> None:
    file = fill(tmp_path / "b.csv", [["1", "deux\nlignes"], [], ["2", ""], ["3", "x", "y"]], ("a", "b"))
    with pytest.raises(BadInput) as caught:
        round_files.table(file, needed=("a", "b"), allowed=())
    assert (caught.value.code, caught.value.params["line"]) == ("table_line", 6)
    file = fill(tmp_path / "b.csv", [["1", "deux\nlignes"], [], ["2", ""]], ("a", "b"))
    assert round_files.table(file, needed=("a",), allowed=("b",)) == [
        (2, {"a": "1", "b": "deux\nlignes"}), (5, {"a": "2", "b": ""})]


def test_a_table_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "b.csv"
    for content, code in (
        (b"\xff\xfe", "table_unreadable"), (b'a,"b', "table_unreadable"), (b"", "table_columns"),
        (b"a,c\n", "table_columns"), (b"a,b,x\n", "table_columns"), (b"a,b,b\n", "table_columns"),
    ):
        file.write_bytes(content)
        with pytest.raises(BadInput, match=code):
            round_files.table(file, needed=("a", "b"), allowed=())
    with pytest.raises(BadInput, match="file_missing"):
        round_files.table(tmp_path / "absent.csv", needed=(), allowed=())


def test_a_revision_needs_its_reason(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "score", desk, "--ballots", fill(tmp_path / "b.csv", [[1, 3, 4, 2, 2]]))
    run(capsys, "commit", desk, "--out", tmp_path / "c")
    run(capsys, "score", desk, "--ballots", fill(tmp_path / "b.csv", [[1, 3, 4, 2, 1]]), code=1)
    heads = table.coordinator.heads(table.digest, [(tmp_path / "c").read_bytes()])
    (tmp_path / "h").write_bytes(heads)
    run(capsys, "reveal", desk, "--out", tmp_path / "r", code=1)
    said = run(capsys, "reveal", desk, tmp_path / "h", "--out", tmp_path / "r")
    assert said["late"] is False
    run(capsys, "score", desk, "--ballots", tmp_path / "b.csv", code=2)
    file = fill(tmp_path / "b.csv", [[1, 3, 4, 2, 1, "après discussion"]], ("proposal", *THEMES, "reason"))
    assert run(capsys, "score", desk, "--ballots", file)["revised"] == 1
    assert held(table, desk, 1) == "3421"


def test_a_file_that_cannot_be_taken_stops_no_other(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p").write_bytes(table.package)
    (tmp_path / "h").write_bytes(Coordinator().heads(table.digest, []))
    said = run(capsys, "receive", desk, tmp_path / "absent", tmp_path / "h", tmp_path / "p", code=2)
    assert [item["outcome"] for item in said["files"]] == ["file_missing", "another_coordinator", "known"]


def test_joining_makes_a_desk_once(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "join", tmp_path / "new", "--out", tmp_path / "j", code=2)
    first = run(capsys, "join", tmp_path / "new", "--name", "Nadia Fictive", "--out", tmp_path / "j")
    again = run(capsys, "join", tmp_path / "new", "--out", tmp_path / "j")
    assert first["key"] == again["key"]
    run(capsys, "join", tmp_path / "new", "--name", "Piero Inventato", "--out", tmp_path / "j", code=2)
    renewed = run(capsys, "renew", tmp_path / "new", "--out", tmp_path / "j")
    assert renewed["key"] != first["key"]


def test_the_window_opens_on_the_desk(
    table: Table, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def open_desk(folder: Path, *, passphrase: str) -> int:
        seen.append((folder, passphrase))
        return 0

    monkeypatch.setattr("desktop.app.open_desk", open_desk)
    assert cli.main(["round", "score", str(desk)]) == 0
    assert seen == [(desk, SECRET)]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("desktop.commands._display", lambda: False)
    assert cli.main(["round", "score", str(desk)]) == 3


def test_a_round_that_is_not_there(desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "commit", desk, "--round", 7, "--out", tmp_path / "c", code=2)
    run(capsys, "commit", tmp_path, "--out", tmp_path / "c", code=2)


def test_the_author_settles_between_devices_by_commands(
    table: Table, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Desk.open(desk, SECRET, witness=round_files.witness()) as opened:
        opened.round(table.digest).deliver(1, "3333", {})
        device = opened.key
    run(capsys, "resolve", desk, "--proposal", 1, "--replaces", "0" * 64, "1" * 64)
    run(capsys, "adopt", desk, "--device", device, "--end", "0" * 64, code=2)  # its own: there is nothing to settle
    with Desk.open(desk, SECRET, witness=round_files.witness()) as opened:
        standing = opened.round(table.digest).delivered(1)
        assert standing is not None
        assert standing.grades == "3333"
