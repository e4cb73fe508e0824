"""Writes one act of the moderator at a time: a key held down must not decide twice."""

from collections.abc import Callable, Sequence

from desktop.services import Services
from governance.operations import Changes, Operation

Ids = tuple[int, ...]


class Writer:
    """An act may be several operations (accept, then publish): they are written in order, undone together."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.busy = False
        self.last: Ids = ()
        """What the last act concerned."""
        self.steps = 1
        """Of how many operations it was made."""

    def write(self, operations: Sequence[Operation], ids: Ids, done: Callable[[Changes], None]) -> None:
        """Write ``operations`` on the contributions ``ids``, then call ``done`` with what the last one changed;
        nothing while another act is being written."""
        if self.busy or not ids or not operations:
            return
        self.busy = True
        self._next(list(operations), ids, 0, done)

    def changed_elsewhere(self) -> bool:
        """Something was written that is not this act: what undo would take back is not it any more. Tells whether a
        last act was known."""
        if self.busy or not self.last:
            return False
        self.steps = 1
        return True

    def undo(self) -> None:
        """Take back the last act whole."""
        for _ in range(self.steps):
            self._services.runner.undo()

    def _next(
        self, left: list[Operation], ids: Ids, written: int, done: Callable[[Changes], None],
    ) -> None:
        def finished(changes: Changes) -> None:
            if len(left) > 1:
                self._next(left[1:], ids, written + 1, done)
                return
            self.busy, self.last, self.steps = False, ids, written + 1
            done(changes)

        self._services.runner.write(left[0], finished, self._failed)

    def _failed(self, error: BaseException) -> None:
        """Free the screen, then leave the failure to the shell, which says it as any other."""
        self.busy = False
        self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Leave a failure to the shell."""
        self._services.runner.read(lambda _: _raise(error), lambda _: None)


def _raise(error: BaseException) -> None:
    raise error
