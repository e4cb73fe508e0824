"""The coordinator's commands: pictures, seats, what is refused and where a table stops."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from governance.dossier import Dossier
from governance.keys import KdfParameters
from governance.operations import AcceptContributions, ScanTexts
from governance.scoring.package import Package
from governance.scoring.package import read as read_package
from governance.store.rows import Filter
from tests.unit.scoring.desks import SECRET, Coordinator, photograph, quick

NAMES = ("Nadia Fictive", "Piero Inventato")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dossier of three proposals that may be scored, and two joining requests."""
    monkeypatch.setattr(KdfParameters, "derive", quick)
    monkeypatch.setenv("COLLEGIALE_PASSPHRASE", SECRET)
    monkeypatch.setenv("COLLEGIALE_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "p.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(("id", "title", "body", "theme", "commune", "language"))
        writer.writerows((f"p-{n}", f"Sentier {n}", f"Baliser {n}.", "Mobilité", "Tende", "fr") for n in range(3))
    assert cli.main(["new", "dossier", "--name", "Coordination Inventée"]) == 0
    assert cli.main(["import", "dossier", "p.csv"]) == 0
    with Dossier.open(tmp_path / "dossier", SECRET) as dossier:
        dossier.execute(ScanTexts())
        with dossier.reads() as reads:
            dossier.execute(AcceptContributions(ids=tuple(reads.spine(Filter()))))
    for place, name in enumerate(NAMES):
        assert cli.main(["round", "join", f"desk{place}", "--name", name, "--out", f"{place}.joining"]) == 0
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> dict[str, Any]:
    capsys.readouterr()
    assert cli.main(["round", *map(str, arguments), "--json"]) == code
    lines = capsys.readouterr().out.splitlines()
    return dict(json.loads(lines[-1])) if lines else {}


def opened(capsys: pytest.CaptureFixture[str], *more: object) -> dict[str, Any]:
    return run(capsys, "open", "dossier", "--joining", "0.joining", "1.joining", "--out", "one.round", *more)


def package(folder: Path) -> Package:
    with Dossier.open(folder / "dossier", SECRET) as dossier:
        return read_package((folder / "one.round").read_bytes(), dossier._unlocked.signing_key, file="p")


def test_nothing_to_say_of_a_round_that_is_not_there(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (("board", "dossier"), ("tally", "dossier"), ("form", "dossier", "--out", "f"),
                    ("heads", "dossier", "--out", "f"), ("record", "dossier", "--out", "f")):
        run(capsys, *command, code=2)
    run(capsys, "open", "dossier", "--joining", "absent", "--out", "one.round", code=2)
    assert not (office / "one.round").exists()


def test_seats_pictures_and_proposals_are_those_asked_for(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pictures = office / "pictures"
    pictures.mkdir()
    for name, colour in (("1.jpg", "red"), ("1-2.JPG", "green"), ("notes.txt", "blue")):
        (pictures / name).write_bytes(photograph(colour))
    said = opened(
        capsys, "--proposals", 1, 2, "--photos", pictures, "--decider", "Maire Inventée", "--deputy", NAMES[0])
    found = package(office)
    assert (said["proposals"], said["evaluators"]) == (2, 2)
    assert [len(item.photographs) for item in found.proposals] == [2, 0]
    duties = {found.names[seat.member]: set(seat.duties) for seat in found.round.roster}
    assert duties == {
        "Coordination Inventée": {"coordinator"}, NAMES[0]: {"evaluator", "deputy"}, NAMES[1]: {"evaluator"},
        "Maire Inventée": {"decider"}}


def test_settings_that_cannot_be_read_open_nothing(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (office / "round.toml").write_text("cut = [", encoding="utf-8")
    asked = ("--joining", "0.joining", "1.joining", "--settings", "round.toml")
    run(capsys, "open", "dossier", *asked, "--out", "one.round", code=2)
    run(capsys, "board", "dossier", code=2)


def test_the_list_is_not_signed_over_a_commitment_that_cannot_be_used(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(capsys)
    for place in range(2):
        run(capsys, "receive", f"desk{place}", "one.round")
        run(capsys, "commit", f"desk{place}", "--out", f"{place}.commitment")
    (office / "2.commitment").write_bytes((office / "0.commitment").read_bytes().replace(b"seq", b"sex"))
    said = run(capsys, "heads", "dossier", "0.commitment", "2.commitment", "--out", "one.heads", code=1)
    assert {item["file"]: item["outcome"] for item in said["files"]} == {
        "0.commitment": "new", "2.commitment": "statement_damaged"}
    assert not (office / "one.heads").exists()
    assert run(capsys, "heads", "dossier", "1.commitment", "--out", "one.heads")["absent"] == []


def test_a_device_is_enrolled_for_somebody_of_the_round(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened(capsys)
    run(capsys, "join", "new", "--name", NAMES[0], "--out", "new.joining")
    enrol = ("enrol", "dossier", "--joining", "new.joining", "--out", "e")
    run(capsys, *enrol, "--member", "Personne Inventée", code=2)
    run(capsys, *enrol, "--member", NAMES[0], "--lost", "0" * 64, code=2)
    run(capsys, *enrol, "--member", "Coordination Inventée", "--lost", code=2)
    said = run(capsys, *enrol, "--member", NAMES[0], "--lost")
    run(capsys, *enrol, "--member", NAMES[0], code=1)
    lost = [line["key"] for line in run(capsys, "board", "dossier")["devices"] if line["lost"]]
    assert lost == [said["replaces"]]
    run(capsys, "form", "dossier", "--out", "two.round")
    assert run(capsys, "receive", "new", "two.round", "e")["files"][1]["outcome"] == "new"
    run(capsys, "receive", "desk0", "two.round", code=2)


@pytest.mark.parametrize(("row", "code"), [
    ("1,favourable,Personne Inventée,", 2), ("x,favourable,m1,", 2), ("9,favourable,m1,", 2), ("1,perhaps,m1,", 2),
    ("1,favourable,Nadia Fictive,", 1),
])
def test_a_decision_that_cannot_be_recorded_says_its_line(
    office: Path, capsys: pytest.CaptureFixture[str], row: str, code: int
) -> None:
    opened(capsys)
    for place in range(2):
        run(capsys, "receive", f"desk{place}", "one.round")
        run(capsys, "commit", f"desk{place}", "--out", f"{place}.commitment")
    run(capsys, "decide", "dossier", decisions(office, "1,favourable,m1,"), code=1)  # before the list
    run(capsys, "heads", "dossier", "0.commitment", "1.commitment", "--out", "one.heads")
    run(capsys, "decide", "dossier", decisions(office, row), code=code)


def decisions(folder: Path, row: str) -> Path:
    path = folder / "d.csv"
    path.write_text(f"proposal,outcome,by,reason\n{row}\n", encoding="utf-8")
    return path


def test_people_read_lines_rather_than_json(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened(capsys)
    capsys.readouterr()
    for command in (["board", "dossier"], ["tally", "dossier"]):
        assert cli.main(["round", *command]) == 0
    said = capsys.readouterr().out
    for words in ("Nadia Fictive", "committed -", "proposal 1", "under quorum", "alpha -"):
        assert words in said


def test_a_stranger_may_send_anything(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digest = opened(capsys)["round"]
    (office / "x").write_bytes(b"\x00" * 100)
    (office / "y").write_bytes(Coordinator().heads(digest, []))
    said = run(capsys, "merge", "dossier", "x", "y", code=1)
    assert [item["outcome"] for item in said["files"]] == ["statement_unreadable", "not_by_coordinator"]
