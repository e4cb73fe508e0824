"""Reads and gates a big file in a process of its own, so that two processors share the work of an import.

Only what ``Preparation`` yields comes back. The child is one batch ahead at most, and ends with its parent: its next
write finds the pipe closed.
"""

import gc
import multiprocessing
import signal
import sys
from collections.abc import Iterator
from multiprocessing.connection import Connection

from governance.errors import UserFacing
from governance.intake.preparing import Item, Preparation
from governance.progress import Progress

WORTH_IT = 32_000_000
"""Bytes of a table from which a second process gains more than the half second it takes to start."""


def prepared(work: Preparation, progress: Progress) -> Iterator[Item]:
    """What ``work`` yields, prepared apart when the table is big and this program can start a copy of itself.

    Raises:
        BadInput: the file cannot be read.
        Cancelled: through ``progress``.
    """
    if work.table.size < WORTH_IT or not _may_start_a_process():
        yield from work.batches(progress)
        return
    given = 0
    for amount, item in _from_child(work):
        progress.advance(amount)
        progress.check()
        if item is None:
            return
        given += 1
        yield item
    yield from _here(work, given, progress)


def _may_start_a_process() -> bool:
    """Not when frozen (the executable would open its window again), nor in a process that is itself a helper."""
    return not getattr(sys, "frozen", False) and not multiprocessing.current_process().daemon


def _from_child(work: Preparation) -> Iterator[tuple[int, Item | None]]:
    """What the child sends; ends without None if the child ended before its work (memory, or no way to start)."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_prepare, args=(work, sender), name="collegiale-reading", daemon=True)
    child.start()
    sender.close()
    try:
        while True:
            amount, item = receiver.recv()
            if isinstance(item, UserFacing):
                raise item
            yield amount, item
    except (EOFError, OSError):
        return
    finally:
        receiver.close()
        child.kill()
        child.join()
        child.close()


def _here(work: Preparation, given: int, progress: Progress) -> Iterator[Item]:
    """Go on in this process after the first ``given`` items: preparing is the same every time."""
    for index, (amount, item) in enumerate(_counted(work)):
        progress.check()
        if index >= given:
            progress.advance(amount)
            yield item


def _prepare(work: Preparation, sender: Connection) -> None:
    """Run in the child: send (bytes read, item) for every item, then (0, None), or the error a person can act on."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    try:
        for counted in _counted(work):
            sender.send(counted)
        sender.send((0, None))
    except BrokenPipeError:
        return
    except UserFacing as error:
        sender.send((0, error))


def _counted(work: Preparation) -> Iterator[tuple[int, Item]]:
    count = _Count()
    for item in work.batches(count):
        yield count.taken(), item


class _Count:
    """Counts what was read since the last look; whether to stop is another's affair."""

    def __init__(self) -> None:
        self._amount = 0

    def stage(self, code: str, total: int | None) -> None:
        """Ignore."""

    def advance(self, amount: int) -> None:
        """Add."""
        self._amount += amount

    def check(self) -> None:
        """Never cancel."""

    def taken(self) -> int:
        """Units since the last call."""
        amount, self._amount = self._amount, 0
        return amount
