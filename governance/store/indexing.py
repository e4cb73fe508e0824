"""Brings the search index and the art. 9 suspicions up to date by slices: killed, it resumes where it stopped."""

from sqlalchemy import Connection, Engine, text

from governance.intake import art9
from governance.intake.gate import FLAG_BITS
from governance.progress import Progress
from governance.store import dialect

SLICE = 20_000
_MARK = "indexed_to"


def waiting(connection: Connection) -> int:
    """How many contributions are not in the index yet."""
    above = connection.scalar(text("SELECT count(*) FROM contribution WHERE id > :mark"), {"mark": _mark(connection)})
    changed = connection.scalar(text("SELECT count(*) FROM reindex"))
    return int(above or 0) + int(changed or 0)


def index(engine: Engine, progress: Progress) -> int:
    """Index what is waiting, one transaction a slice; returns how many texts were indexed."""
    with engine.connect() as connection:
        total = waiting(connection)
    progress.stage("index", total)
    done = 0
    while True:
        with engine.begin() as connection:
            count = _slice(connection) or _changed(connection)
        if not count:
            return done
        done += count
        progress.advance(count)
        progress.check()


def _slice(connection: Connection) -> int:
    mark = _mark(connection)
    rows = connection.execute(
        text(
            "SELECT c.id, c.title, t.body FROM contribution c JOIN contribution_text t ON t.id = c.id "
            "WHERE c.id > :mark ORDER BY c.id LIMIT :size"
        ),
        {"mark": mark, "size": SLICE},
    ).all()
    if not rows:
        return 0
    dialect.index_texts(connection, [tuple(row) for row in rows if row.title or row.body])
    suspects: set[int] = set()
    for query in art9.search_queries():
        suspects.update(dialect.match_ids(connection, query, above=mark))
    _flag(connection, suspects)
    connection.execute(
        text(
            "INSERT INTO setting (key, value) VALUES (:key, :value) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ),
        {"key": _MARK, "value": str(rows[-1].id)},
    )
    return len(rows)


def _changed(connection: Connection) -> int:
    rows = connection.execute(
        text(
            "SELECT r.contribution_id AS id, c.title, t.body FROM reindex r "
            "JOIN contribution c ON c.id = r.contribution_id "
            "JOIN contribution_text t ON t.id = c.id LIMIT :size"
        ),
        {"size": SLICE},
    ).all()
    if not rows:
        return 0
    dialect.index_texts(connection, [tuple(row) for row in rows])
    _flag(connection, {row.id for row in rows if art9.suspected(f"{row.title} {row.body}")})
    connection.execute(text("DELETE FROM reindex WHERE contribution_id = :id"), [{"id": row.id} for row in rows])
    return len(rows)


def _flag(connection: Connection, ids: set[int]) -> None:
    if ids:
        bit = FLAG_BITS["art9_suspected"]
        connection.execute(
            text("UPDATE contribution SET flags = flags | :bit WHERE id = :id"),
            [{"bit": bit, "id": number} for number in ids],
        )


def _mark(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT value FROM setting WHERE key = :key"), {"key": _MARK}) or 0)
