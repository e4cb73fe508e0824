"""Decides which pages of a list to read now, when a scroll bar is dragged past thousands of them."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer

from desktop.services import Job
from governance.errors import Cancelled

PAGES_IN_FLIGHT = 4

Ask = Callable[[int, Callable[[object], None], Callable[[BaseException], None]], Job | None]
"""Starts reading a page and returns its job; None when there is nothing to read."""


class PageRequests(QObject):
    """At most ``PAGES_IN_FLIGHT`` pages are read at a time; of those waiting only the last looked at are kept.

    ``restart`` opens a new generation: pages asked for before are cancelled and their answers dropped.
    """

    def __init__(
        self, ask: Ask, arrived: Callable[[int, object], None], failed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._arrived = arrived
        self._failed = failed
        self._generation = 0
        self._wanted: dict[int, None] = {}
        self._in_flight: dict[int, Job | None] = {}
        self._broken: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._start)

    def want(self, page: int) -> None:
        """Someone looks at ``page``: read it once the paint under way is over."""
        if page in self._in_flight or page in self._broken:
            return
        self._wanted.pop(page, None)
        self._wanted[page] = None
        if not self._timer.isActive():
            self._timer.start()

    def restart(self) -> None:
        """Forget the pages asked for: their rows have moved."""
        self._generation += 1
        for job in self._in_flight.values():
            if job is not None:
                job.cancel()
        self._in_flight.clear()
        self._wanted.clear()
        self._broken.clear()

    def _start(self) -> None:
        latest = list(self._wanted)[-PAGES_IN_FLIGHT:]
        room = PAGES_IN_FLIGHT - len(self._in_flight)
        waiting = max(0, len(latest) - room)
        self._wanted = dict.fromkeys(latest[:waiting])
        for page in latest[waiting:]:
            self._read(page)

    def _read(self, page: int) -> None:
        generation = self._generation
        self._in_flight[page] = None

        def current() -> bool:
            return generation == self._generation and page in self._in_flight and shiboken6.isValid(self)

        def done(rows: object) -> None:
            if current():
                self._close(page)
                self._arrived(page, rows)

        def failed(error: BaseException) -> None:
            if current() and not isinstance(error, Cancelled):
                self._broken.add(page)
                self._close(page)
                self._failed(error)

        job = self._ask(page, done, failed)
        if current():
            if job is None:
                self._close(page)
            else:
                self._in_flight[page] = job

    def _close(self, page: int) -> None:
        self._in_flight.pop(page, None)
        if self._wanted and not self._timer.isActive():
            self._timer.start()
