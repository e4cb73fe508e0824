"""What every screen receives: the open dossier's reads and writes, as ports that a test can run at once."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from governance.operations import Changes, Operation
from governance.progress import Progress
from governance.store.queries import Reads
from governance.store.rows import Member

if TYPE_CHECKING:  # loaded with a dossier, not at start-up
    from governance.charter import Charter

T = TypeVar("T")


class Job(Protocol):
    """Work under way."""

    def cancel(self) -> None:
        """Ask it to stop; ``failed`` is then called with ``Cancelled``."""


class Runner(Protocol):
    """Runs work off the GUI thread and calls back on it. The failure callback defaults to the shell's
    error presenter. Every write that succeeds is broadcast once to the screens as its ``Changes``."""

    def read(
        self, query: Callable[[Reads], T], done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Run ``query`` on a read-only connection of the reader pool."""

    def write(
        self, operation: Operation, done: Callable[[Changes], None] | None = None,
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Job:
        """Apply ``operation`` on the writer thread; ``label`` (translated) names it where progress is shown."""

    def rehearse(
        self, operation: Operation, done: Callable[[Changes], None],
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Job:
        """Do ``operation`` on the writer thread, take it all back, and give what it would have reported: a preview."""

    def undo(self, done: Callable[[Changes], None] | None = None) -> Job:
        """Undo the last undoable operation of this member."""

    def task(
        self, work: Callable[[Reads, Progress], T], done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None, *, label: str = "",
    ) -> Job:
        """Run long work that only reads the dossier (preview of a file, writing PDFs, a publication)."""


@dataclass(frozen=True, slots=True)
class Services:
    """The open dossier, as a screen sees it. ``navigate(screen, argument)`` opens another screen
    (``contributions`` with a ``Filter``, ``intake`` with a ``Path``...)."""

    dossier_path: Path
    member: Member
    charter: "Callable[[], Charter]"
    runner: Runner
    navigate: Callable[[str, Any], None]
