"""Every statement that only SQLite or SQLCipher understands; the rest of the store is portable SQL."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3
from sqlalchemy import Connection, Engine, text

FTS_TABLE = "contribution_fts"
_CACHE, _SORTING = 65_536, 8_192  # KiB of pages kept: usually, and while an index is sorted, in memory as well
CIPHER = ("cipher_default_page_size = 8192", "cipher_default_hmac_algorithm = HMAC_SHA256")
"""Properties of the file, as defaults because a copy (``VACUUM INTO``) takes no others. AES-256 pages twice as long as
usual and authenticated by SHA-256, which processors compute themselves: storing a contribution costs a sixth less."""

# For bytes and None, and for them alone, the driver looks in vain for an adapter at every value it binds, which costs
# more than storing it; these two spare it the search.
sqlcipher3.register_adapter(type(None), {}.get)
sqlcipher3.register_adapter(bytes, memoryview)


class Known(NamedTuple):
    """A contribution already in the dossier, as far as a re-import needs it."""

    id: int
    digest: bytes
    import_id: int
    submitted_at: int | None
    title: str
    state: str


def connect(path: Path, key: bytes, *, read_only: bool) -> Any:
    """Open the encrypted file with the raw 256-bit ``key``; the DB-API connection commits only when told to."""
    mode = "ro" if read_only else "rwc"
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    cursor = connection.cursor()
    for pragma in ("cipher_log_level = NONE", *CIPHER):  # the library would write its faults on the terminal
        cursor.execute(f"PRAGMA {pragma}")
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    pragmas = ["busy_timeout = 5000", "foreign_keys = ON", "temp_store = MEMORY", f"cache_size = -{_CACHE}"]
    if read_only:
        pragmas.append("query_only = ON")
    else:
        pragmas += ["journal_mode = WAL", "synchronous = NORMAL", "secure_delete = ON"]
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
    return connection


def checkpoint(engine: Engine) -> None:
    """Move the write-ahead log into the file and empty it; outside any transaction."""
    _outside(engine, "PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def index_made_after(connection: Connection, name: str) -> Iterator[None]:
    """Do without the index ``name`` meanwhile: sorting its entries once costs less than placing each. Should the work
    fail, the caller's transaction brings the index back."""
    definition = connection.scalar(text("SELECT sql FROM sqlite_schema WHERE name = :name"), {"name": name})
    connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    for pragma in (f"cache_size = -{_SORTING}", "shrink_memory"):
        connection.exec_driver_sql(f"PRAGMA {pragma}")
    connection.exec_driver_sql(definition)
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE}")


def copy_into(engine: Engine, target: Path) -> None:
    """Write an encrypted, compact copy of the whole database under the same key; outside any transaction."""
    _outside(engine, "VACUUM INTO ?", str(target))


def _outside(engine: Engine, statement: str, *values: str) -> None:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute(statement, values)
        cursor.fetchall()
        cursor.close()
    finally:
        connection.close()


def damaged_pages(connection: Connection) -> int:
    """Number of problems that the authentication codes and the structure check find (0: intact)."""
    cipher = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    if cipher:
        return len(cipher)
    rows = connection.exec_driver_sql("PRAGMA quick_check").fetchall()
    return 0 if [tuple(row) for row in rows] == [("ok",)] else len(rows)


def index_texts(connection: Connection, rows: Iterable[tuple[int, str, str]]) -> None:
    """Put (id, title, body) into the search index, replacing what was there."""
    cursor: Any = connection.connection.cursor()
    cursor.executemany(f"INSERT OR REPLACE INTO {FTS_TABLE}(rowid, title, body) VALUES (?, ?, ?)", rows)
    cursor.close()


def match_ids(connection: Connection, query: str, *, above: int = 0) -> list[int]:
    """Ids over ``above`` whose text matches the FTS5 ``query``."""
    cursor = connection.connection.cursor()
    cursor.execute(f"SELECT rowid FROM {FTS_TABLE} WHERE {FTS_TABLE} MATCH ? AND rowid > ?", (query, above))
    found = [row[0] for row in cursor.fetchall()]
    cursor.close()
    return found


def is_common(connection: Connection, query: str, limit: int) -> bool:
    """Whether more than ``limit`` texts match the FTS5 ``query``."""
    found = text(f"SELECT count(*) FROM (SELECT rowid FROM {FTS_TABLE} WHERE {FTS_TABLE} MATCH :query LIMIT :limit)")
    return int(connection.execute(found, {"query": query, "limit": limit + 1}).scalar_one()) > limit


def search_query(words: str) -> str | None:
    """FTS5 query for what a person typed: every word must be there, the last may be unfinished; quotes keep
    words together. None when nothing can be searched."""
    phrases: list[str] = []
    for index, part in enumerate(words.split('"')):
        cleaned = "".join(letter if letter.isalnum() else " " for letter in part)
        tokens = cleaned.split()
        if index % 2:
            phrases += [f'"{" ".join(tokens)}"'] if tokens else []
        else:
            phrases += [f'"{token}"' for token in tokens]
    if not phrases:
        return None
    unfinished = not words.rstrip().endswith('"') and not words.endswith(" ")
    return " AND ".join(phrases) + ("*" if unfinished else "")


def known_contributions(
    connection: Connection, source_id: int, kind: str, external_ids: Sequence[str]
) -> dict[str, Known]:
    """External id -> what the dossier holds under it."""
    cursor: Any = connection.connection.cursor()
    cursor.execute(
        "SELECT external_id, id, digest, import_id, submitted_at, title, state FROM contribution "
        "WHERE source_id = ? AND kind = ? AND external_id IN (SELECT value FROM json_each(?))",
        (source_id, kind, json.dumps(external_ids)),
    )
    found = {row[0]: Known(*row[1:]) for row in cursor}
    cursor.close()
    return found


def known_subjects(connection: Connection, pseudonyms: Iterable[bytes], *, aliases: bool = True) -> dict[bytes, int]:
    """pseudonym -> data subject number, through its first pseudonym or an alias; ``aliases`` False: there are none."""
    found: dict[bytes, int] = {}
    wanted = list(pseudonyms)
    cursor: Any = connection.connection.cursor()
    for start in range(0, len(wanted), 5_000):
        part = wanted[start : start + 5_000]
        marks = ",".join("?" * len(part))
        for table, number in (("subject", "id"), ("subject_alias", "subject_id"))[: 1 + aliases]:
            cursor.execute(f"SELECT pseudonym, {number} FROM {table} WHERE pseudonym IN ({marks})", part)
            found.update(cursor)
    cursor.close()
    return found
