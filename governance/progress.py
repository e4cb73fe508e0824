"""How long work tells its progress and learns that it must stop, without knowing of any window."""

from typing import Protocol


class Progress(Protocol):
    """Receives progress; polled by whoever shows it."""

    def stage(self, code: str, total: int | None) -> None:
        """Begin stage ``code`` of ``total`` units (None: unknown); the count restarts at zero."""

    def advance(self, amount: int) -> None:
        """Say that ``amount`` more units are done."""

    def check(self) -> None:
        """Raise ``Cancelled`` if the person asked to stop."""


class _NoProgress:
    """Ignores everything: the default of every long function."""

    def stage(self, code: str, total: int | None) -> None:
        """Ignore."""

    def advance(self, amount: int) -> None:
        """Ignore."""

    def check(self) -> None:
        """Never cancel."""


NO_PROGRESS: Progress = _NoProgress()
