"""The encrypted database of an open dossier: its engines, its schema, its backups and its proofs."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, text

from governance.errors import EnvironmentFault
from governance.journal import Checkpoint, Fault, verify_chain, verify_checkpoint
from governance.keys import KeyFile
from governance.store import dialect, events, migrate
from governance.store.engine import DATABASE_FILE, reader_engine, single_engine, translated_errors, writer_engine

BACKUPS = "backups"
KEPT_BACKUPS = 3
BACKUP_DAYS = 30


class Database:
    """Opens ``dossier.db`` of ``folder`` with the raw ``key``; creates or migrates its tables, after a backup.

    Raises:
        EnvironmentFault: ``dossier_damaged``, ``dossier_newer``, ``dossier_locked``, ``disk_full``.
    """

    def __init__(self, folder: Path, key: bytes, *, create: bool = False) -> None:
        self._folder, self._key = folder, key
        path = folder / DATABASE_FILE
        if not create and not path.is_file():
            raise EnvironmentFault("database_missing", file=DATABASE_FILE)
        self.writer = writer_engine(folder, key)
        self.reader = reader_engine(folder, key)
        try:
            with translated_errors():
                self._bring_up_to_date()
        except BaseException:
            self.close()
            raise

    def _bring_up_to_date(self) -> None:
        with self.writer.connect() as connection:
            version = migrate.current(connection)
        if version == migrate.HEAD:
            return
        if version is not None:
            self.backup("migration")
        with self.writer.begin() as connection:
            migrate.upgrade(connection)
        (self._folder / DATABASE_FILE).chmod(0o600)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One write, all of it or none."""
        with translated_errors(), self.writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A read-only connection with a stable view."""
        with translated_errors(), self.reader.connect() as connection:
            yield connection

    def backup(self, reason: str) -> Path:
        """Write an encrypted copy into ``backups/``, check that it opens, and drop those too many or too old."""
        folder = self._folder / BACKUPS
        with translated_errors():
            folder.mkdir(mode=0o700, exist_ok=True)
            stamp = datetime.now(tz=UTC).strftime("%Y%m%dT%H%M%S%f")
            target = folder / f"dossier-{stamp}-{reason}.db"
            dialect.copy_into(self.writer, target)
            copy = single_engine(target, self._key)
            with copy.connect() as connection:
                if dialect.damaged_pages(connection):
                    raise EnvironmentFault("backup_failed", file=target.name)
            copy.dispose()
        self.prune_backups()
        return target

    def prune_backups(self) -> None:
        """Keep the last three, none older than thirty days: a backup must not outlive what was promised to be gone."""
        copies = sorted((self._folder / BACKUPS).glob("dossier-*.db"))
        for index, copy in enumerate(reversed(copies)):
            if index >= KEPT_BACKUPS or time.time() - copy.stat().st_mtime > BACKUP_DAYS * 86_400:
                copy.unlink(missing_ok=True)

    def checkpoint(self) -> None:
        """Empty the write-ahead log into the file."""
        with translated_errors():
            dialect.checkpoint(self.writer)

    def verify(self, keys: KeyFile, checkpoints: list[Checkpoint]) -> list[Fault]:
        """Faults of pages, journal and chain against checkpoints kept outside; empty when all is well."""
        with self.reading() as connection:
            found = [Fault("damaged_pages", 0)] if dialect.damaged_pages(connection) else []
            entries = list(events.entries(connection))
            found += verify_chain(entries, events.digests(connection))
            orphans = connection.scalar(
                text("SELECT count(*) FROM event WHERE id NOT IN (SELECT event_id FROM journal)")
            )
        if orphans:
            found.append(Fault("unlogged", entries[-1].seq if entries else 0))
        hashes = {entry.seq: entry.hash for entry in entries}
        for checkpoint in checkpoints:
            found += verify_checkpoint(checkpoint, hashes, keys.public_keys().values())
        return found

    def close(self) -> None:
        """Close every connection."""
        self.reader.dispose()
        self.writer.dispose()
