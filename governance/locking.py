"""One window at a time on a folder: a dossier or an evaluator's desk."""

from pathlib import Path

from filelock import FileLock, Timeout

from governance.errors import EnvironmentFault

LOCK = "lock"


def locked(folder: Path, code: str) -> FileLock:
    """The lock of ``folder``, taken; raises ``EnvironmentFault(code)`` when another window holds it."""
    lock = FileLock(str(folder / LOCK), thread_local=False)  # opened by one thread, closed by another
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise EnvironmentFault(code) from error
    return lock
