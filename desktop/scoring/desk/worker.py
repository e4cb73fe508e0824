"""The background thread of a desk, as a port that a test can run at once, and the files that a desk receives."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol, TypeVar

from governance.errors import BadInput
from governance.keys import write_private
from governance.progress import Progress

T = TypeVar("T")
SUFFIXES: Final = (".round", ".heads", ".enrolment", ".invitation")
"""Names of the files that an evaluator receives."""
LARGEST: Final = 300_000_000
"""Bytes of the largest file that is read."""


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


def write_file(path: Path, content: bytes) -> Path:
    """Write what leaves the desk, readable by this person only; raises ``EnvironmentFault('disk_write')``."""
    write_private(path, content)
    return path


def read_file(path: Path) -> bytes:
    """Read what came; raises ``BadInput`` (``file_missing``, ``file_too_large``)."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput("file_too_large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise BadInput("file_missing", file=path.name) from error
