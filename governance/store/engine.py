"""Opens the encrypted database: one engine that writes, read-only ones for everybody else."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, QueuePool

from governance.errors import EnvironmentFault
from governance.store import dialect

DATABASE_FILE = "dossier.db"
READERS = 4


def writer_engine(folder: Path, key: bytes) -> Engine:
    """The only engine that may write; its one connection belongs to the writer thread."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        creator=lambda: dialect.connect(folder / DATABASE_FILE, key, read_only=False),
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def reader_engine(folder: Path, key: bytes) -> Engine:
    """Read-only connections: a stray write fails loudly."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        poolclass=QueuePool,
        pool_size=READERS,
        max_overflow=READERS,
        creator=lambda: dialect.connect(folder / DATABASE_FILE, key, read_only=True),
    )
    event.listen(engine, "begin", _begin)
    return engine


def single_engine(path: Path, key: bytes) -> Engine:
    """A database file opened read-only, once (a backup being checked)."""
    return create_engine(
        "sqlite://", module=sqlcipher3, poolclass=NullPool, creator=lambda: dialect.connect(path, key, read_only=True)
    )


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turn what the disk or the file did into an error a person can act on.

    Raises:
        EnvironmentFault: ``disk_full``, ``dossier_locked``, ``dossier_damaged`` or ``disk_write``.
    """
    try:
        yield
    except (DatabaseError, sqlcipher3.DatabaseError) as error:
        code = environment_code(str(error).lower())
        if code is None:
            raise
        raise EnvironmentFault(code) from error
    except OSError as error:
        raise EnvironmentFault(
            "disk_full" if error.errno == errno.ENOSPC else "disk_write", detail=error.strerror or ""
        ) from error


def environment_code(message: str) -> str | None:
    """Classify a database message once, here: a fault of the machine gives its code, a bug of ours None."""
    causes = {
        "database or disk is full": "disk_full",
        "disk i/o error": "disk_write",
        "attempt to write a readonly": "disk_write",
        "unable to open database": "disk_write",
        "database is locked": "dossier_locked",
        "file is not a database": "dossier_damaged",
        "malformed": "dossier_damaged",
        "hmac": "dossier_damaged",
    }
    return next((code for words, code in causes.items() if words in message), None)


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
