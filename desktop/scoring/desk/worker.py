"""The background thread of a desk, as a port that a test can run at once."""

from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from governance.progress import Progress

T = TypeVar("T")
SUFFIXES: Final = (".round", ".heads", ".enrolment", ".invitation")
"""Names of the files that an evaluator receives."""


class Work(Protocol):
    """Work under way; ``decided``: what a person has seen done is written to the end, even when the window closes."""

    decided: bool


class Worker(Protocol):
    """One thread, in order: ``desktop.jobs.Background``."""

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Work:
        """Run ``work``, call back on the thread of the window."""


class WhileOpen:
    """A worker whose answers are dropped once ``closed``: the page that waited for them is gone, the work is done."""

    def __init__(self, worker: Worker) -> None:
        self._worker, self.closed = worker, False

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Work:
        """As ``Worker.run``."""
        def finished(result: T) -> None:
            if not self.closed:
                done(result)

        def refused(error: BaseException) -> None:
            if not self.closed and failed is not None:
                failed(error)

        return self._worker.run(work, finished, refused, label=label)
