"""The shell looks for personal data in what was imported, in the background, and undoes an act whole."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.i18n import Language
from desktop.jobs import SyncRunner
from desktop.shell.shell import Shell
from governance.operations import Changes, IndexTexts, Operation, ScanTexts
from governance.progress import NO_PROGRESS, Progress
from governance.store.rows import Member, Totals
from tests.qt.fakes import FakeDossier, FakeReads, default_charter


class WaitingReads(FakeReads):
    """``left``: texts to index and to look at."""

    left = (0, 0)

    def totals(self) -> Totals:
        return replace(super().totals(), to_index=self.left[0], to_scan=self.left[1])


class WorkingDossier(FakeDossier):
    """Each kind of background work brings ``left`` to what ``after`` says."""

    def __init__(self, reads: WaitingReads, after: dict[type[Operation], tuple[int, int]]) -> None:
        super().__init__(reads)
        self.waiting, self.after = reads, after

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        changes = super().execute(op, progress)
        self.waiting.left = self.after.get(type(op), self.waiting.left)
        return changes


@pytest.fixture
def opened(qtbot: QtBot, light: theme.Theme, language: Language) -> Iterator[list[Shell]]:
    shells: list[Shell] = []
    yield shells
    for shell in shells:
        shell.close()


def shell_of(dossier: FakeDossier, opened: list[Shell]) -> tuple[Shell, SyncRunner]:
    runner = SyncRunner(dossier)
    charter = default_charter()
    member = Member("m1", "Claire Martin", ("moderator",))
    shell = Shell(runner, path=Path("dossier-invente"), member=member, charter=lambda: charter)
    opened.append(shell)
    return shell, runner


def test_what_was_imported_is_indexed_then_looked_at(opened: list[Shell]) -> None:
    reads = WaitingReads()
    reads.left = (12, 12)
    dossier = WorkingDossier(reads, {IndexTexts: (0, 12), ScanTexts: (0, 0)})
    shell_of(dossier, opened)
    assert dossier.executed == [IndexTexts(), ScanTexts()]


def test_what_stands_still_is_not_tried_for_ever(opened: list[Shell]) -> None:
    reads = WaitingReads()
    reads.left = (0, 12)
    dossier = WorkingDossier(reads, {})
    _, runner = shell_of(dossier, opened)
    assert dossier.executed == [ScanTexts()]
    runner.changed.emit(Changes(frozenset({"contributions"}), ()))
    assert dossier.executed == [ScanTexts()]
    runner.changed.emit(Changes(frozenset({"imports", "contributions"}), None))
    assert dossier.executed == [ScanTexts(), ScanTexts()]


def test_the_window_undoes_an_act_of_two_operations(opened: list[Shell]) -> None:
    dossier = FakeDossier()
    shell, _ = shell_of(dossier, opened)
    shell.navigate("moderation")
    screen: Any = shell._screens["moderation"]
    number = screen.panel.current_id()
    dossier.fake_reads.write_text(number, "Dites-le à Paulin Truc.", ("Paulin Truc", "PERSON"))
    shell.navigate("moderation", number)
    screen._presenter.browsing.open_detail(number)
    screen.acts.redacted.click()
    assert len(dossier.executed) == 2
    shell.undo()
    assert dossier.fake_reads.rows_by_id[number].state == "pending"
    assert dossier.fake_reads.released == {}
