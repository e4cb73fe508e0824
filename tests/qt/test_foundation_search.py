"""What is imported becomes searchable by itself, even when the work was stopped between the two."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.jobs import SyncRunner
from desktop.shell.shell import Shell
from governance.dossier import Dossier
from governance.operations import ImportFile
from governance.store.rows import Filter
from resources import path as resource_path
from tests.qt.test_intake_dossier import write_export


def found(dossier: Dossier, words: str) -> int:
    with dossier.reads() as reads:
        return reads.count(Filter(text=words))


def test_imports_become_searchable(qtbot: QtBot, tmp_path: Path) -> None:
    charter = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    passphrase = "une longue phrase inventée"
    with Dossier.create(tmp_path / "dossier", charter, name="Claire", passphrase=passphrase) as dossier:
        dossier.execute(ImportFile(path=write_export(tmp_path / "first.csv", 8)))
        assert found(dossier, "sentier") == 0, "the work stopped before the index"
        runner = SyncRunner(dossier)
        shell = Shell(runner, path=dossier.path, member=dossier.member, charter=lambda: dossier.charter)
        qtbot.addWidget(shell.view)
        assert found(dossier, "sentier") == 2
        runner.write(ImportFile(path=write_export(tmp_path / "second.csv", 12)))
        assert found(dossier, "sentier") == 3
        assert runner.failures == []
        shell.close()
