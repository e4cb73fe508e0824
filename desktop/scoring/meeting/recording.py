"""Writes what a meeting says, one operation after the other, and tells when the last one is done."""

from collections.abc import Callable, Mapping, Sequence

from desktop.services import Services
from governance.operations import Changes
from governance.scoring.operations import RecordInMeeting

Data = Mapping[str, object]


class Recorder:
    """Nothing is begun before what was asked earlier is written: two presses of a key record once."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.busy = False

    def record(
        self, digest: str, kind: str, payloads: Sequence[Data], done: Callable[[int], None],
        failed: Callable[[BaseException, int], None],
    ) -> None:
        """Record ``payloads`` in turn; ``done`` gives how many; a failure stops there (``failed``: how many were
        written)."""
        if self.busy or not payloads:
            return
        self.busy = True
        self._next(digest, kind, payloads, 0, done, failed)

    def _next(
        self, digest: str, kind: str, payloads: Sequence[Data], at: int, done: Callable[[int], None],
        failed: Callable[[BaseException, int], None],
    ) -> None:
        def then(_: Changes) -> None:
            if at + 1 < len(payloads):
                self._next(digest, kind, payloads, at + 1, done, failed)
                return
            self.busy = False
            done(len(payloads))

        def stop(error: BaseException) -> None:
            self.busy = False
            failed(error, at)

        self._services.runner.write(RecordInMeeting(round=digest, kind=kind, data=payloads[at]), then, stop)
