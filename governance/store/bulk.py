"""Writes a stream of gated records: new ones inserted, known ones updated or left, never a human decision overwritten.

Identifiers are counted here (there is one writer), so that every table is filled by ``executemany``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import Connection, func, select, text

from governance.intake.gate import Record, Reject, digests
from governance.keys import BlindIndex, SubjectVault
from governance.store import dialect
from governance.store.tables import contribution, subject

_SLICE = 5_000
_SAME_MOMENT = 36 * 3_600  # seconds: two readings of one date may differ by a time zone, not by days

_INSERT = (
    "INSERT INTO contribution (id, source_id, kind, external_id, import_id, subject_id, parent_ref, strand, title, theme, "
    "language, channel, commune, zone, age_band, latitude, longitude, submitted_at, vote, supports, flags, digest) "
    "VALUES (" + ",".join("?" * 22) + ")"
)
_INSERT_TEXT = "INSERT INTO contribution_text (id, body, attributes) VALUES (?, ?, ?)"
_UPDATE = (
    "UPDATE contribution SET import_id = ?, subject_id = coalesce(?, subject_id), parent_ref = ?, strand = ?, title = ?, "
    "theme = CASE theme_by_hand WHEN 1 THEN theme ELSE ? END, language = ?, channel = ?, commune = ?, zone = ?, age_band = ?, "
    "latitude = ?, longitude = ?, submitted_at = ?, vote = ?, supports = ?, flags = ?, digest = ?, "
    "parent_id = CASE WHEN parent_ref IS ? THEN parent_id END, text_released = CASE WHEN title = ? AND "
    "(SELECT body FROM contribution_text t WHERE t.id = contribution.id) = ? THEN text_released ELSE 0 END WHERE id = ?"
)


@dataclass(frozen=True, slots=True)
class ImportKeys:
    """What the writer needs to seal identities and recognise persons and changes."""

    vault: SubjectVault
    email: BlindIndex
    account: BlindIndex
    digest: bytes


@dataclass(slots=True)
class Tally:
    """Counts of one import: every record read is in exactly one of the four."""

    read: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    quarantined: int = 0


@dataclass(slots=True)
class _Batch:
    inserts: list[tuple[Any, ...]] = field(default_factory=list)
    texts: list[tuple[Any, ...]] = field(default_factory=list)
    updates: list[tuple[Any, ...]] = field(default_factory=list)
    changed_texts: list[tuple[Any, ...]] = field(default_factory=list)


class BulkWriter:
    """Writes the records of one import inside the caller's transaction."""

    def __init__(self, connection: Connection, *, source_id: int, source: str, import_id: int, keys: ImportKeys) -> None:
        self._connection = connection
        self._source_id, self._source, self._import_id = source_id, source, import_id
        self._keys = keys
        self._next_id = (connection.scalar(select(func.max(contribution.c.id))) or 0) + 1
        self._next_subject = (connection.scalar(select(func.max(subject.c.id))) or 0) + 1
        self.tally = Tally()

    def write(self, records: Iterable[Record]) -> list[Reject]:
        """Store records; returns those that repeat an external id of this import with another content."""
        rejects: list[Reject] = []
        stream = iter(records)
        while slice_ := list(islice(stream, _SLICE)):
            by_kind: dict[str, list[Record]] = {}
            for record in slice_:
                by_kind.setdefault(record.kind, []).append(record)
            for kind, group in by_kind.items():
                rejects += self._write_group(kind, group)
        return rejects

    def _write_group(self, kind: str, records: list[Record]) -> list[Reject]:
        known = dialect.known_contributions(self._connection, self._source_id, kind, [r.external_id for r in records])
        subjects = self._subjects(records)
        batch = _Batch()
        rejects: list[Reject] = []
        for record, subject_id, digest in zip(records, subjects, digests(records, self._keys.digest), strict=True):
            found = known.get(record.external_id)
            if found is None:
                number = self._insert(batch, record, subject_id, digest)
            elif found.digest == digest:
                self.tally.unchanged += 1
                continue
            elif found.import_id == self._import_id and kind != "vote":
                rejects.append(_reject(record, "duplicate_id"))
                continue
            elif _another(found, record):
                rejects.append(_reject(record, "id_conflict"))
                continue
            else:
                number = self._update(batch, record, subject_id, digest, found.id)
            known[record.external_id] = dialect.Known(number, digest, self._import_id, record.submitted_at, record.title)
        self._flush(batch)
        return rejects

    def _insert(self, batch: _Batch, record: Record, subject_id: int | None, digest: bytes) -> int:
        number = self._next_id
        self._next_id += 1
        batch.inserts.append((
            number, self._source_id, record.kind, record.external_id, self._import_id, subject_id, *record[3:5], *record[5:18], digest,
        ))
        batch.texts.append((number, record.body, record.attributes))
        self.tally.imported += 1
        return number

    def _update(self, batch: _Batch, record: Record, subject_id: int | None, digest: bytes, number: int) -> int:
        batch.updates.append((
            self._import_id, subject_id, *record[3:5], *record[5:18], digest, record.parent_ref, record.title, record.body, number,
        ))
        batch.changed_texts.append((record.body, record.attributes, number))
        self.tally.updated += 1
        return number

    def _flush(self, batch: _Batch) -> None:
        cursor = self._connection.connection.cursor()
        if batch.inserts:
            cursor.executemany(_INSERT, batch.inserts)
            cursor.executemany(_INSERT_TEXT, batch.texts)
        if batch.updates:
            cursor.executemany(_UPDATE, batch.updates)
            cursor.executemany("UPDATE contribution_text SET body = ?, attributes = ? WHERE id = ?", batch.changed_texts)
            cursor.executemany(
                "INSERT INTO reindex (contribution_id) VALUES (?) ON CONFLICT (contribution_id) DO NOTHING",
                [(row[-1],) for row in batch.updates],
            )
        cursor.close()
        for rows in (batch.inserts, batch.texts, batch.updates, batch.changed_texts):
            rows.clear()

    def _subjects(self, records: Sequence[Record]) -> list[int | None]:
        aliases = [self._aliases(record) for record in records]
        wanted = {alias for own in aliases for alias in own}
        if not wanted:
            return [None] * len(records)
        known = dialect.known_subjects(self._connection, wanted)
        keys: dict[int, tuple[bytes, bytes]] = {}
        people: list[tuple[Any, ...]] = []
        others: list[tuple[Any, ...]] = []
        sealed: dict[tuple[int, str], bytes] = {}
        numbers: list[int | None] = []
        for record, own in zip(records, aliases, strict=True):
            if not own:
                numbers.append(None)
                continue
            number = next((known[alias] for alias in own if alias in known), None)
            if number is None:
                number, self._next_subject = self._next_subject, self._next_subject + 1
                key, wrapped = self._keys.vault.new_key(own[0])
                people.append((number, own[0], wrapped))
                keys[number] = (key, own[0])
                known[own[0]] = number
            for alias in own:
                if alias not in known:
                    known[alias] = number
                    others.append((alias, number))
            numbers.append(number)
            if record.identity:
                key, pseudonym = keys.get(number) or self._existing_key(number)
                keys[number] = (key, pseudonym)
                for name, value in record.identity:
                    sealed[number, name] = self._keys.vault.seal(key, pseudonym, name, value) if key else b""
        self._store_subjects(people, others, sealed)
        return numbers

    def _aliases(self, record: Record) -> list[bytes]:
        own = [self._keys.email.of(value) for name, value in record.identity if name == "email"]
        if record.author:
            own.append(self._keys.account.of(f"{self._source}|{record.author}"))
        if not own and record.identity:
            own.append(self._keys.account.of(f"{self._source}|{record.kind}|{record.external_id}"))
        return own

    def _existing_key(self, number: int) -> tuple[bytes, bytes]:
        row = self._connection.execute(select(subject.c.pseudonym, subject.c.wrapped_key).where(subject.c.id == number)).one()
        return (self._keys.vault.unwrap(row.wrapped_key, row.pseudonym) if row.wrapped_key else b""), row.pseudonym

    def _store_subjects(
        self, people: list[tuple[Any, ...]], others: list[tuple[Any, ...]], sealed: dict[tuple[int, str], bytes]
    ) -> None:
        cursor = self._connection.connection.cursor()
        cursor.executemany("INSERT INTO subject (id, pseudonym, wrapped_key) VALUES (?, ?, ?)", people)
        cursor.executemany("INSERT INTO subject_alias (pseudonym, subject_id) VALUES (?, ?)", others)
        cursor.executemany(
            "INSERT INTO identity (subject_id, field, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT (subject_id, field) DO UPDATE SET sealed = excluded.sealed",
            [(number, name, blob) for (number, name), blob in sealed.items() if blob],
        )
        cursor.close()


def _another(found: dialect.Known, record: Record) -> bool:
    """Whether the same identifier clearly names another contribution (two consultations numbered alike): what is in
    the dossier is never overwritten by it."""
    if record.kind == "vote" or found.submitted_at is None or record.submitted_at is None:
        return False
    return abs(found.submitted_at - record.submitted_at) > _SAME_MOMENT and found.title != record.title


def _reject(record: Record, reason: str) -> Reject:
    kept = {
        "external_id": record.external_id, "parent_id": record.parent_ref, "title": record.title, "body": record.body,
        "theme": record.theme, "language": record.language, "channel": record.channel, "commune": record.commune,
        "age_band": record.age_band, "latitude": record.latitude, "longitude": record.longitude,
        "submitted_at": record.submitted_at, "vote": record.vote, "supports": record.supports, "strand": record.strand,
        "author_ref": record.author, **dict(record.identity),
    }
    shown = tuple((name, str(value)) for name, value in kept.items() if value not in (None, ""))
    return Reject(record.line, record.kind, reason, (("external_id", record.external_id),), shown)


def link_parents(connection: Connection, source_id: int) -> None:
    """Tie comments and votes to what they answer, once both are in the dossier (same source, same external id).

    A parent is looked for among proposals first, then projects, debates, map points and comments.
    """
    for kind in ("proposal", "project", "debate", "map_point", "comment"):
        connection.execute(
            text(
                "UPDATE contribution SET parent_id = (SELECT p.id FROM contribution p WHERE p.source_id = contribution.source_id "
                "AND p.kind = :kind AND p.external_id = contribution.parent_ref) "
                "WHERE source_id = :source AND parent_id IS NULL AND parent_ref IS NOT NULL"
            ),
            {"kind": kind, "source": source_id},
        )


def source_row(connection: Connection, name: str) -> int:
    """Number of a source, made when it is new."""
    connection.execute(text("INSERT INTO source (name) VALUES (:name) ON CONFLICT (name) DO NOTHING"), {"name": name})
    return int(connection.scalar(text("SELECT id FROM source WHERE name = :name"), {"name": name}))

