"""A publisher cannot publish what the data protection officer did not sign, nor another state of the dossier."""

import json
from pathlib import Path

import pytest

from desktop import cli
from tests.bench.import_bench import write_file

OFFICER, PUBLISHER = "une phrase inventée", "une autre phrase inventée"


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLLEGIALE_PASSPHRASE", OFFICER)
    path = tmp_path / "dossier"
    (tmp_path / "secret").write_text(PUBLISHER, encoding="utf-8")
    write_file(tmp_path / "rows.csv", 400)
    assert cli.main(["new", str(path)]) == 0
    assert cli.main(["import", str(path), str(tmp_path / "rows.csv")]) == 0
    assert cli.main(["member", str(path), "Éditrice (inventée)", "--role", "publisher",
                     "--new-passphrase-file", str(tmp_path / "secret")]) == 0
    return path


def publish(dossier: Path, out: str) -> int:
    secret, folder = str(dossier.parent / "secret"), str(dossier.parent / out)
    return cli.main(["publish", str(dossier), "--out", folder, "--passphrase-file", secret, "--json"])


def test_the_publisher_waits_for_the_officer(dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert publish(dossier, "early") == 1
    assert not (dossier.parent / "early").exists()
    assert cli.main(["signoff", str(dossier), "--passphrase-file", str(dossier.parent / "secret")]) == 1
    assert cli.main(["signoff", str(dossier), "--json"]) == 0
    signed = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert publish(dossier, "release") == 0
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert said["content"] == signed["content"]
    assert "refused" not in said["gate"].values()
    assert cli.main(["verify", str(dossier.parent / "release")]) == 0
    write_file(dossier.parent / "more.csv", 430, seed=2)
    assert cli.main(["import", str(dossier), str(dossier.parent / "more.csv"), "--source", "generic:more"]) == 0
    assert publish(dossier, "later") == 1
    assert cli.main(["verify", str(dossier)]) == 0
