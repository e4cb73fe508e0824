"""Keeps work off the GUI thread: one writer, a few readers, answers delivered back on the GUI thread.

``JobRunner`` is what the window uses; ``SyncRunner`` does the same at once, for tests and scripts. Both implement
``desktop.services.Runner`` and add what the shell listens to: ``changed`` (the ``Changes`` of every write),
``failure`` (an exception nobody else handles) and, for ``JobRunner``, ``progressed``.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from governance.errors import Cancelled, UserFacing
from governance.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:  # types only: the start screen runs work without any of the store
    from governance.operations import Changes, Operation
    from governance.store.queries import Reads

T = TypeVar("T")
Failed = Callable[[BaseException], None]
POLL_MS: Final = 100
_EXPECTED: Final = (Cancelled, UserFacing)
READERS, TASKS = 3, 2


class DossierPort(Protocol):
    """What a runner needs of ``governance.dossier.Dossier``."""

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Apply an operation."""

    def rehearse(self, operation: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Apply it and take it all back."""

    def undo(self) -> Changes:
        """Take back this member's last undoable operation."""

    def reads(self) -> AbstractContextManager[Reads]:
        """Borrow a read-only connection; safe from any thread."""


@dataclass(frozen=True, slots=True)
class JobState:
    """A long job as the progress strip shows it; ``stage`` is a code, ``total`` None when unknown."""

    label: str
    stage: str
    done: int
    total: int | None
    seconds: float
    cancelling: bool
    cancel: Callable[[], None]


class _Job:
    """Counters written by a worker and read by the GUI's timer; a cancel flag the other way round."""

    def __init__(
        self, label: str, done: Callable[[Any], None] | None, failed: Failed | None, *, shown: bool, writes: bool,
    ) -> None:
        self.label, self.done, self.failed, self.shown, self.writes = label, done, failed, shown, writes
        self.decided = False
        self.started = time.monotonic()
        self._stop = threading.Event()
        self._stage, self._count = "", 0
        self._total: int | None = None

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._stop.set()

    def stage(self, code: str, total: int | None) -> None:
        """Begin a stage."""
        self._stage, self._total, self._count = code, total, 0

    def advance(self, amount: int) -> None:
        """Count units done."""
        self._count += amount

    def check(self) -> None:
        """Raise ``Cancelled`` once asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def state(self) -> JobState:
        """What to show now."""
        return JobState(
            self.label, self._stage, self._count, self._total, time.monotonic() - self.started,
            self._stop.is_set(), self.cancel,
        )


@dataclass(frozen=True, slots=True)
class _Ended:
    job: _Job
    value: object = None
    error: BaseException | None = None


def _alive(callback: Callable[..., None]) -> bool:
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class _Base(QObject):
    """Signals and delivery common to both runners."""

    changed = Signal(object)
    failure = Signal(object)

    def _deliver(self, ended: _Ended) -> None:
        job = ended.job
        if ended.error is not None:
            self._deliver_failure(job, ended.error)
            return
        if job.writes:
            self.changed.emit(ended.value)
        if job.done is not None and _alive(job.done):
            job.done(ended.value)

    def _deliver_failure(self, job: _Job, error: BaseException) -> None:
        if job.failed is None:
            if not isinstance(error, Cancelled):
                self.failure.emit(error)
        elif _alive(job.failed):
            job.failed(error)


def _run(job: _Job, work: Callable[[Progress], object]) -> _Ended:
    try:
        job.check()
        return _Ended(job, work(job))
    except BaseException as error:  # noqa: BLE001  whatever it is must reach the person, not die in a thread
        return _Ended(job, error=error)


class _Pooled(_Base):
    """Work handed to pools of threads; results come back on the thread that owns this object (the GUI's)."""

    progressed = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None, *pools: ThreadPoolExecutor) -> None:
        super().__init__(parent)
        self._pools = pools
        self._jobs: list[_Job] = []
        self._closed = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._tell)
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def busy(self) -> bool:
        """Whether work that a person would want to wait for is under way."""
        return any(job.shown for job in self._jobs)

    def idle(self) -> bool:
        """Whether nothing at all is under way."""
        return not self._jobs

    def shutdown(self) -> None:
        """Ask everything to stop, wait for it, and let no callback run any more. Decisions already taken are written
        to the end: they are quick, and the person has seen them done."""
        self._closed = True
        self._poll.stop()
        for job in self._jobs:
            if not job.decided:
                job.cancel()
        for pool in self._pools:
            pool.shutdown(wait=True)
        self._jobs.clear()

    def _submit(self, pool: ThreadPoolExecutor, job: _Job, work: Callable[[Progress], object]) -> _Job:
        if self._closed:
            return job
        self._jobs.append(job)
        if job.shown:
            self._poll.start()
        pool.submit(self._work, job, work)
        return job

    def _work(self, job: _Job, work: Callable[[Progress], object]) -> None:
        ended = _run(job, work)
        if not self._closed:
            self._ended.emit(ended)

    def _finish(self, ended: _Ended) -> None:
        if self._closed:
            return
        self._jobs.remove(ended.job)
        if not self.busy():
            self._poll.stop()
            self._tell()
        self._deliver(ended)

    def _tell(self) -> None:
        self.progressed.emit([job.state() for job in self._jobs if job.shown])


class Background(_Pooled):
    """One thread for work outside any dossier: opening one, making one, the demonstration."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._pool = ThreadPoolExecutor(1, "background")
        super().__init__(parent, self._pool)

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None],
        failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """Run ``work``; the callbacks are those of ``Runner.task``."""
        return self._submit(self._pool, _Job(label, done, failed, shown=True, writes=False), work)


class JobRunner(_Pooled):
    """Runs the work of one open dossier. Writes are done one after the other by one thread; reads by a small pool;
    long reading tasks by another, so that a publication under way never delays a list."""

    def __init__(self, dossier: DossierPort, parent: QObject | None = None) -> None:
        self._dossier = dossier
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._tasks = ThreadPoolExecutor(TASKS, "task")
        super().__init__(parent, self._tasks, self._readers, self._writer)

    def read(self, query: Callable[[Reads], T], done: Callable[[T], None], failed: Failed | None = None) -> _Job:
        """See ``Runner.read``."""
        job = _Job("", done, failed, shown=False, writes=False)
        return self._submit(self._readers, job, lambda _: self._read(query))

    def write(
        self, operation: Operation, done: Callable[[Changes], None] | None = None,
        failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.write``."""
        job = _Job(label, done, failed, shown=True, writes=True)
        job.decided = operation.undoable
        return self._submit(self._writer, job, lambda progress: self._dossier.execute(operation, progress))

    def rehearse(
        self, operation: Operation, done: Callable[[Changes], None], failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.rehearse``."""
        job = _Job(label, done, failed, shown=True, writes=False)
        return self._submit(self._writer, job, lambda progress: self._dossier.rehearse(operation, progress))

    def undo(self, done: Callable[[Changes], None] | None = None) -> _Job:
        """See ``Runner.undo``."""
        return self._submit(self._writer, _Job("", done, None, shown=True, writes=True), lambda _: self._dossier.undo())

    def task(
        self, work: Callable[[Reads, Progress], T], done: Callable[[T], None],
        failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.task``."""
        job = _Job(label, done, failed, shown=True, writes=False)
        return self._submit(self._tasks, job, lambda progress: self._read(lambda reads: work(reads, progress)))

    def _read(self, query: Callable[[Reads], T]) -> T:
        with self._dossier.reads() as reads:
            return query(reads)


class SyncRunner(_Base):
    """Does everything at once on the calling thread. ``failures`` keeps what no callback took; an exception that
    is no one's mistake but ours is raised again, so that a test cannot miss it."""

    def __init__(self, dossier: DossierPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self.failures: list[BaseException] = []
        self.failure.connect(self.failures.append)

    def read(self, query: Callable[[Reads], T], done: Callable[[T], None], failed: Failed | None = None) -> _Job:
        """See ``Runner.read``."""
        return self._do(_Job("", done, failed, shown=False, writes=False), lambda _: self._read(query))

    def write(
        self, operation: Operation, done: Callable[[Changes], None] | None = None,
        failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.write``."""
        job = _Job(label, done, failed, shown=True, writes=True)
        return self._do(job, lambda progress: self._dossier.execute(operation, progress))

    def rehearse(
        self, operation: Operation, done: Callable[[Changes], None], failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.rehearse``."""
        job = _Job(label, done, failed, shown=True, writes=False)
        return self._do(job, lambda progress: self._dossier.rehearse(operation, progress))

    def undo(self, done: Callable[[Changes], None] | None = None) -> _Job:
        """See ``Runner.undo``."""
        return self._do(_Job("", done, None, shown=True, writes=True), lambda _: self._dossier.undo())

    def task(
        self, work: Callable[[Reads, Progress], T], done: Callable[[T], None],
        failed: Failed | None = None, *, label: str = "",
    ) -> _Job:
        """See ``Runner.task``."""
        job = _Job(label, done, failed, shown=True, writes=False)
        return self._do(job, lambda progress: self._read(lambda reads: work(reads, progress)))

    def shutdown(self) -> None:
        """Nothing to wait for."""

    def _read(self, query: Callable[[Reads], T]) -> T:
        with self._dossier.reads() as reads:
            return query(reads)

    def _do(self, job: _Job, work: Callable[[Progress], object]) -> _Job:
        ended = _run(job, work)
        if ended.error is not None and job.failed is None and not isinstance(ended.error, _EXPECTED):
            raise ended.error
        self._deliver(ended)
        return job
