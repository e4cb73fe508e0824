"""The command line as a person meets it: several files, a stop half-way, no dossier, no screen."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop import cli
from tests.bench.import_bench import write_file

SECRET = "une phrase inventée"


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLLEGIALE_PASSPHRASE", SECRET)
    assert cli.main(["new", str(tmp_path / "dossier")]) == 0
    return tmp_path / "dossier"


def last(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return dict(json.loads(capsys.readouterr().out.splitlines()[-1]))


def test_one_file_that_fails_stops_no_other(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = tmp_path / "good.csv"
    write_file(good, 30)
    assert cli.main(["import", str(dossier), str(tmp_path / "absent.csv"), str(good), "--json"]) == 2
    said = last(capsys)
    assert (said["read"], said["imported"]) == (30, 30)
    assert set(said) >= {
        "source", "confidence", "read", "imported", "updated", "unchanged", "quarantined", "refused_columns",
        "flagged_columns",
    }  # fmt: skip


def test_dry_run_writes_nothing(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = tmp_path / "good.csv"
    write_file(good, 30)
    for _ in range(2):
        assert cli.main(["import", str(dossier), str(good), "--dry-run", "--json"]) == 0
        assert last(capsys)["imported"] == 30


def test_verify_says_what_is_wrong(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify", str(dossier), "--json"]) == 0
    good = tmp_path / "good.csv"
    write_file(good, 400)
    assert cli.main(["import", str(dossier), str(good)]) == 0
    out = tmp_path / "release"
    assert cli.main(["publish", str(dossier), "--out", str(out)]) == 0
    assert cli.main(["verify", str(out)]) == 0
    (out / "profiles.csv").write_bytes((out / "profiles.csv").read_bytes().replace(b"web", b"wxb", 1))
    assert cli.main(["verify", str(out), "--json"]) == 1
    assert last(capsys)["faults"] == ["changed:profiles.csv"]
    assert cli.main(["publish", str(dossier), "--out", str(out)]) == 2
    (out / "SHA256SUMS").unlink()
    assert cli.main(["verify", str(out)]) == 2


def test_unknown_tables_and_refusals_are_told(
    dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, rows, seed in (("first", 400, 1), ("second", 402, 1)):
        file = tmp_path / f"{name}.csv"
        write_file(file, rows, seed=seed)
        assert cli.main(["import", str(dossier), str(file), "--source", "generic:one"]) == 0
        if name == "first":
            assert cli.main(["publish", str(dossier), "--out", str(tmp_path / "a"), "--table", "nope"]) == 2
            assert cli.main(["publish", str(dossier), "--out", str(tmp_path / "a")]) == 0
    capsys.readouterr()
    assert cli.main(["publish", str(dossier), "--out", str(tmp_path / "b"), "--json"]) == 1
    said = last(capsys)
    assert dict(said["gate"])["ledger"] == "refused"  # type: ignore[call-overload]  # JSON carries no types
    refused = dict(said["refused"])["ledger"]  # type: ignore[call-overload]  # JSON carries no types
    assert refused["reasons"]["newcomers"] >= 2
    assert refused["remedies"]
    assert cli.main(["publish", str(dossier), "--out", str(tmp_path / "b"), "--hold-back", "--json"]) == 0
    assert "withheld" in last(capsys)


def test_a_file_is_no_dossier(dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert cli.main(["audit", str(tmp_path / "file")]) == 2
    assert cli.main(["audit", str(dossier)]) == 0


def test_the_new_member_does_not_take_my_passphrase(dossier: Path) -> None:
    assert cli.main(["member", str(dossier), "Anna", "--role", "analyst"]) == 3


def test_no_screen_is_said(monkeypatch: pytest.MonkeyPatch, dossier: Path) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main(["open", str(dossier)]) == (0 if os.name == "nt" else 3)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one child")
def test_stopped_import_leaves_no_half_state(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "big.csv"
    write_file(file, 20_000)
    command = [sys.executable, "-m", "desktop.cli", "import", str(dossier), str(file)]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while not (dossier / "dossier.db-wal").exists():
        assert child.poll() is None, "the import ended before it could be stopped"
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert (child.returncode, "Traceback" in said.decode()) == (130, False)
    assert cli.main(["import", str(dossier), str(file), "--dry-run", "--json"]) == 0
    assert last(capsys)["imported"] == 20_000
    assert cli.main(["verify", str(dossier)]) == 0
