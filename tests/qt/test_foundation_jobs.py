"""The runners: answers on the GUI thread, one writer, cancel, failures, an orderly end."""

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs import Background, JobRunner, JobState, SyncRunner
from governance.errors import BadInput, Cancelled
from governance.operations import AcceptContributions, Changes, IndexTexts, Operation
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from tests.qt.fakes import FakeDossier


class Slow(FakeDossier):
    """Writes wait for ``gate``, checking every few milliseconds; notes the threads that wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.writers: list[str] = []
        self.at_once = 0

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        self.at_once += 1
        assert self.at_once == 1
        self.writers.append(threading.current_thread().name)
        progress.stage("importing", 10)
        while not self.gate.wait(0.002):
            progress.check()
        progress.advance(10)
        self.at_once -= 1
        return super().execute(op, progress)


@pytest.fixture
def dossier() -> Slow:
    return Slow()


@pytest.fixture
def runner(qapp: QApplication, dossier: Slow) -> Iterator[JobRunner]:
    made = JobRunner(dossier)
    yield made
    dossier.gate.set()
    made.shutdown()


def test_answers_come_back_on_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[int, bool]] = []
    worker: list[str] = []

    def query(reads: Reads) -> int:
        worker.append(threading.current_thread().name)
        return reads.totals().contributions

    runner.read(query, lambda total: seen.append((total, QThread.currentThread().isMainThread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(60, True)]
    assert worker[0].startswith("reader")


def test_writes_go_one_after_the_other_and_are_told_once(qtbot: QtBot, runner: JobRunner, dossier: Slow) -> None:
    told: list[Changes] = []
    runner.changed.connect(told.append)
    dossier.gate.set()
    for number in range(1, 6):
        runner.write(AcceptContributions(ids=(number,)))
    qtbot.waitUntil(lambda: len(told) == 5)
    assert [changes.ids for changes in told] == [(1,), (2,), (3,), (4,), (5,)]
    assert len(set(dossier.writers)) == 1


def test_cancel_is_seen_and_writes_nothing(qtbot: QtBot, runner: JobRunner, dossier: Slow) -> None:
    failed: list[BaseException] = []
    job = runner.write(AcceptContributions(ids=(1,)), failed=failed.append, label="…")
    qtbot.waitUntil(lambda: bool(dossier.writers))
    started = time.monotonic()
    job.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)
    assert time.monotonic() - started < 1
    assert dossier.executed == []


def test_work_waiting_its_turn_can_be_cancelled(qtbot: QtBot, runner: JobRunner, dossier: Slow) -> None:
    failed: list[BaseException] = []
    runner.write(AcceptContributions(ids=(1,)))
    waiting = runner.write(AcceptContributions(ids=(2,)), failed=failed.append)
    waiting.cancel()
    dossier.gate.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert [op.ids for op in dossier.executed if isinstance(op, AcceptContributions)] == [(1,)]


def test_progress_is_polled(qtbot: QtBot, runner: JobRunner, dossier: Slow) -> None:
    states: list[list[JobState]] = []
    runner.progressed.connect(states.append)
    runner.write(AcceptContributions(ids=(1,)), label="Import")
    qtbot.waitUntil(lambda: any(state and state[0].stage == "importing" for state in states))
    seen = next(state[0] for state in states if state and state[0].stage == "importing")
    assert (seen.label, seen.total, seen.cancelling) == ("Import", 10, False)
    assert runner.busy()
    dossier.gate.set()
    qtbot.waitUntil(lambda: states[-1] == [])
    assert runner.idle()


def test_a_failure_goes_to_its_callback_or_to_the_shell(qtbot: QtBot, runner: JobRunner, dossier: Slow) -> None:
    own: list[BaseException] = []
    shell: list[BaseException] = []
    runner.failure.connect(shell.append)
    runner.read(_refuse, _never, own.append)
    runner.read(_refuse, _never)
    qtbot.waitUntil(lambda: bool(own) and bool(shell))
    assert [str(error) for error in own + shell] == ["file_empty (file=a)"] * 2


def test_a_dead_screen_is_not_called(qtbot: QtBot, runner: JobRunner) -> None:
    class Screen(QObject):
        called = False

        def show(self, _: object) -> None:
            Screen.called = True

    screen = Screen()
    done: list[int] = []
    runner.read(lambda reads: 1, screen.show)
    import shiboken6

    shiboken6.delete(screen)
    runner.read(lambda reads: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not Screen.called


def test_shutdown_waits_and_calls_nobody(qapp: QApplication, dossier: Slow) -> None:
    runner = JobRunner(dossier)
    called: list[object] = []
    runner.write(IndexTexts(), called.append, called.append)
    runner.shutdown()
    QApplication.processEvents()
    assert called == []
    assert dossier.executed == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("writer", "reader", "task"))]
    runner.read(lambda reads: 1, called.append)
    QApplication.processEvents()
    assert called == []


def test_decisions_already_taken_survive_the_end(qapp: QApplication, dossier: Slow) -> None:
    runner = JobRunner(dossier)
    dossier.gate.set()
    for number in range(1, 6):
        runner.write(AcceptContributions(ids=(number,)))
    runner.shutdown()
    assert [dossier.fake_reads.rows_by_id[number].state for number in range(1, 6)] == ["accepted"] * 5


def test_task_gives_reads_and_progress(qtbot: QtBot, runner: JobRunner) -> None:
    done: list[int] = []

    def work(reads: Reads, progress: Progress) -> int:
        progress.stage("preview", 2)
        progress.advance(2)
        progress.check()
        return reads.totals().pending

    runner.task(work, done.append, label="Preview")
    qtbot.waitUntil(lambda: bool(done))
    assert done == [FakeDossier().fake_reads.totals().pending]


def test_background_runs_work_outside_a_dossier(qtbot: QtBot) -> None:
    background = Background()
    done: list[str] = []
    background.run(lambda progress: threading.current_thread().name, done.append)
    qtbot.waitUntil(lambda: bool(done))
    background.shutdown()
    assert done[0].startswith("background")


def test_sync_runner_does_it_at_once(qapp: QApplication) -> None:
    dossier = FakeDossier()
    runner = SyncRunner(dossier)
    told: list[Changes] = []
    runner.changed.connect(told.append)
    done: list[Changes] = []
    runner.write(AcceptContributions(ids=(4,)), done.append)
    assert done == told
    assert dossier.fake_reads.rows_by_id[4].state == "accepted"
    runner.undo()
    assert dossier.fake_reads.rows_by_id[4].state == "pending"


def test_sync_runner_keeps_expected_failures_and_raises_ours(qapp: QApplication) -> None:
    runner = SyncRunner(FakeDossier())
    runner.read(_refuse, _never)
    assert len(runner.failures) == 1
    with pytest.raises(ZeroDivisionError):
        runner.read(lambda reads: 1 // 0, _never)


def _refuse(reads: Reads) -> int:
    raise BadInput("file_empty", file="a")


def _never(_: object) -> None:
    pytest.fail("this must not be called")
