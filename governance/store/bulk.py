"""Writes a stream of gated records: new ones inserted, known ones updated or left, never a human decision overwritten.

Identifiers are counted here (there is one writer), so that every table is filled by ``executemany`` of whole columns.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select, text

from governance.intake.gate import FLAG_BITS
from governance.intake.gated import Gated, Record, Reject
from governance.intake.preparing import Fingerprints, Group
from governance.keys import BlindIndex, SubjectVault
from governance.store import dialect
from governance.store.people import People
from governance.store.tables import contribution

_SAME_MOMENT = 36 * 3_600  # seconds: two readings of one date may differ by a time zone, not by days

_STORED = (
    "external_id",
    "parent_ref",
    "strand",
    "title",
    "theme",
    "language",
    "channel",
    "commune",
    "zone",
    "age_band",
    "latitude",
    "longitude",
    "submitted_at",
    "vote",
    "supports",
    "flags",
)
_INSERT = (
    f"INSERT INTO contribution (id, source_id, kind, import_id, subject_id, digest, {', '.join(_STORED)}) "
    f"VALUES ({', '.join('?' * (6 + len(_STORED)))})"
)
_KEPT = (  # what a file does not say, or says no more, stays as another file said it
    "parent_ref", "language", "channel", "commune", "zone", "age_band", "latitude", "longitude", "submitted_at", "vote",
    "supports",
)  # fmt: skip
_UPDATE = (
    "UPDATE contribution SET import_id = :import_id, subject_id = coalesce(:subject_id, subject_id), digest = :digest, "
    "strand = :strand, title = coalesce(nullif(:title, ''), title), flags = :flags | (flags & :lasting), "
    "theme = CASE theme_by_hand WHEN 1 THEN theme ELSE coalesce(:theme, theme) END, "
    + "".join(f"{name} = coalesce(:{name}, {name}), " for name in _KEPT)
    + "parent_id = CASE WHEN :parent_ref IS NULL OR parent_ref IS :parent_ref THEN parent_id END, "
    "text_released = CASE WHEN :title IN ('', title) AND :body IN ('', (SELECT body FROM contribution_text t "
    "WHERE t.id = contribution.id)) THEN text_released ELSE 0 END WHERE id = :id"
)
_UPDATE_TEXT = (
    "UPDATE contribution_text SET body = coalesce(nullif(:body, ''), body), "
    "attributes = coalesce(:attributes, attributes) WHERE id = :id"
)
_OF_READING = sum(
    FLAG_BITS[flag] for flag in ("personal_data_found", "unkind_words", "unwanted", "second_opinion", "in_family")
)
_OF_AGE = sum(bit for flag, bit in FLAG_BITS.items() if flag.startswith("minor"))
_OF_PLACE = sum(bit for flag, bit in FLAG_BITS.items() if "perimeter" in flag)


@dataclass(frozen=True, slots=True)
class ImportKeys:
    """What the writer needs to seal identities and recognise persons and changes."""

    vault: SubjectVault
    email: BlindIndex
    account: BlindIndex
    digest: bytes

    def fingerprints(self, source: str) -> Fingerprints:
        """The part that recognises the persons of one source, without what seals their identities."""
        return Fingerprints(source, self.email, self.account, self.digest)


@dataclass(slots=True)
class Tally:
    """Counts of one import: every record read is in exactly one of the four."""

    read: int = 0
    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    quarantined: int = 0


class _Sorted(NamedTuple):
    """What is to be done with a group: positions of the new records, records that change a row (and its number)."""

    new: Sequence[int]
    changed: list[tuple[int, int]]
    rejects: list[Reject]


class BulkWriter:
    """Writes the records of one import inside the caller's transaction."""

    def __init__(
        self, connection: Connection, *, source_id: int, source: str, import_id: int, keys: ImportKeys
    ) -> None:
        self._connection = connection
        self._source_id, self._import_id = source_id, import_id
        self._fingerprints = keys.fingerprints(source)
        self._people = People(connection, keys.vault)
        self._next_id = (connection.scalar(select(func.max(contribution.c.id))) or 0) + 1
        self._met = bytearray(self._next_id)  # by number: rows of former imports that this one repeats unchanged
        self.tally = Tally()
        self.decided: list[int] = []
        """Contributions that changed after a person had decided on them: the decision stays, the history says so."""

    def write(self, gated: Gated) -> list[Reject]:
        """Store what the gate let through; returns the records that repeat an id of this import otherwise."""
        return self.write_groups(self._fingerprints.group(columns) for columns in gated.columns)

    def write_groups(self, groups: Iterable[Group]) -> list[Reject]:
        """The same for records that are already prepared, in batches of a few thousand."""
        return [reject for group in groups for reject in self._write_group(group)]

    def _write_group(self, group: Group) -> list[Reject]:
        subjects = self._people.numbers(group)
        ids = group.cells["external_id"]
        known = dialect.known_contributions(self._connection, self._source_id, group.columns.kind, ids)
        if not known and len(set(ids)) == group.columns.count:
            todo = _Sorted(range(group.columns.count), [], [])
        else:
            todo = self._sort(group, known)
        if todo.new:
            self._insert(group, subjects, todo.new)
        if todo.changed:
            self._update(group, subjects, todo.changed)
        self.tally.imported += len(todo.new)
        self.tally.updated += len(todo.changed)
        self.tally.unchanged += group.columns.count - len(todo.new) - len(todo.changed) - len(todo.rejects)
        return todo.rejects

    def _sort(self, group: Group, known: dict[str, dialect.Known]) -> _Sorted:
        new: list[int] = []
        changed: list[tuple[int, int]] = []
        rejects: list[Reject] = []
        for index, (record, digest) in enumerate(zip(group.columns.records(), group.digests, strict=True)):
            found = known.get(record.external_id)
            if found is None:
                number = self._next_id + len(new)
                new.append(index)
            elif found.digest == digest:
                if found.import_id != self._import_id:
                    self._met[found.id] = 1
                continue
            elif group.columns.kind != "vote" and (found.import_id == self._import_id or self._met[found.id]):
                rejects.append(_reject(record, "duplicate_id"))
                continue
            elif _another(found, record):
                rejects.append(_reject(record, "id_conflict"))
                continue
            else:
                number = found.id
                changed.append((index, number))
                if found.state != "pending":
                    self.decided.append(number)
            known[record.external_id] = dialect.Known(
                number, digest, self._import_id, record.submitted_at, record.title, "pending"
            )
        return _Sorted(new, changed, rejects)

    def _insert(self, group: Group, subjects: Sequence[int | None], new: Sequence[int]) -> None:
        stored: list[Sequence[Any]] = [subjects, group.digests, *(group.cells[name] for name in _STORED)]
        texts: list[Sequence[Any]] = [group.cells["body"], group.cells["attributes"]]
        if len(new) < group.columns.count:
            stored = [[column[i] for i in new] for column in stored]
            texts = [[column[i] for i in new] for column in texts]
        numbers = range(self._next_id, self._next_id + len(new))
        self._next_id += len(new)
        same = (repeat(value, len(new)) for value in (self._source_id, group.columns.kind, self._import_id))
        cursor: Any = self._connection.connection.cursor()
        cursor.executemany(_INSERT, zip(numbers, *same, *stored, strict=True))
        cursor.executemany(
            "INSERT INTO contribution_text (id, body, attributes) VALUES (?, ?, ?)", zip(numbers, *texts, strict=True)
        )
        cursor.close()

    def _update(self, group: Group, subjects: Sequence[int | None], changed: list[tuple[int, int]]) -> None:
        records = group.columns.records()
        updates = [
            records[index]._asdict()
            | {
                "id": number,
                "import_id": self._import_id,
                "subject_id": subjects[index],
                "digest": group.digests[index],
                "lasting": _lasting(records[index]),
            }
            for index, number in changed
        ]
        cursor = self._connection.connection.cursor()
        cursor.executemany(_UPDATE, updates)
        cursor.executemany(_UPDATE_TEXT, updates)
        cursor.executemany(
            "INSERT INTO reindex (contribution_id) VALUES (?) ON CONFLICT (contribution_id) DO NOTHING",
            [(number,) for _, number in changed],
        )
        cursor.executemany(
            "UPDATE scan SET version = '' WHERE contribution_id = ?", [(number,) for _, number in changed]
        )
        cursor.close()


def _another(found: dialect.Known, record: Record) -> bool:
    """Whether the same identifier names another contribution (two consultations numbered alike): what is in the
    dossier is never overwritten by it. A date that agrees, or a title, says that it is the same."""
    if record.kind == "vote" or record.title in ("", found.title):
        return False
    if found.submitted_at is None or record.submitted_at is None:
        return bool(found.title)
    return abs(found.submitted_at - record.submitted_at) > _SAME_MOMENT


def _lasting(record: Record) -> int:
    """Flags that stay: the next look at the text decides, or the record says nothing of what they come from."""
    age = 0 if record.age_band else _OF_AGE
    return _OF_READING | age | (0 if record.commune or record.zone else _OF_PLACE)


def _reject(record: Record, reason: str) -> Reject:
    kept = {
        "external_id": record.external_id,
        "parent_id": record.parent_ref,
        "title": record.title,
        "body": record.body,
        "theme": record.theme,
        "language": record.language,
        "channel": record.channel,
        "commune": record.commune,
        "age_band": record.age_band,
        "latitude": record.latitude,
        "longitude": record.longitude,
        "submitted_at": record.submitted_at,
        "vote": record.vote,
        "supports": record.supports,
        "strand": record.strand,
        "author_ref": record.author,
        **dict(record.identity),
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
                "UPDATE contribution SET parent_id = (SELECT p.id FROM contribution p "
                "WHERE p.source_id = contribution.source_id AND p.kind = :kind "
                "AND p.external_id = contribution.parent_ref) "
                "WHERE source_id = :source AND parent_id IS NULL AND parent_ref IS NOT NULL"
            ),
            {"kind": kind, "source": source_id},
        )


def source_row(connection: Connection, name: str) -> int:
    """Number of a source, made when it is new."""
    connection.execute(text("INSERT INTO source (name) VALUES (:name) ON CONFLICT (name) DO NOTHING"), {"name": name})
    return int(connection.scalar(text("SELECT id FROM source WHERE name = :name"), {"name": name}))
