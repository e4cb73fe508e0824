"""Looks for personal data, unkind words and unwanted messages by slices: stopped or killed, it resumes where it was."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine, text

from anonymize.text.spans import Span
from governance.intake.gate import FLAG_BITS
from governance.keys import SubjectVault
from governance.moderation import detecting
from governance.progress import Progress
from governance.store import authors, events, findings
from governance.store.digests import Digests
from governance.store.leaving import MODERATED_KINDS, moment

if TYPE_CHECKING:
    from anonymize.text.profile import Profile
    from governance.moderation.floods import Message

SLICE: Final = 400
_REMEMBERED: Final = 20_000  # texts whose findings are kept in mind during a run, for those that many people send
_DUE: Final = "floods_due"
_SCANNED_BY: Final = "scanned_by"  # the detector of the last run: digest of what it is made of, then its version
_KINDS: Final = ", ".join(f"'{kind}'" for kind in MODERATED_KINDS)
_PERSONAL, _UNKIND, _ART9 = (FLAG_BITS[flag] for flag in ("personal_data_found", "unkind_words", "art9_suspected"))
_TO_LOOK_AT: Final = (
    "FROM contribution c JOIN contribution_text t ON t.id = c.id LEFT JOIN scan s ON s.contribution_id = c.id "
    f"WHERE c.kind IN ({_KINDS}) AND (s.version IS NULL OR s.version <> :version)"
)

Seen = tuple[tuple[tuple[str, Span], ...], bool]
"""Spans with the field they are in, and whether words are unkind."""


@dataclass(slots=True)
class Looking:
    """Reads texts with what one run keeps in mind. ``looked`` counts the texts that were not in mind."""

    digests: Digests
    vault: SubjectVault
    detector: detecting.Detector = field(default_factory=lambda: detecting.detector())
    looked: int = 0
    _known: OrderedDict[bytes, Seen] = field(default_factory=OrderedDict)

    def at(self, digest: bytes, texts: dict[str, str], language: str | None, profile: "Profile | None") -> Seen:
        """What a text of this ``digest`` holds; ``profile``: the author's own identity is looked for too."""
        seen = self._known.pop(digest, None)
        if seen is None:
            seen = self._look(texts, language)
            self.looked += 1
        self._known[digest] = seen
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        if profile is None:
            return seen
        own = {name: profile for name, words in texts.items() if profile.find(words)}
        return (self._spans(texts, language, own, seen[0]), seen[1]) if own else seen

    def _look(self, texts: dict[str, str], language: str | None) -> Seen:
        found = {name: self.detector.detect(words, language=language) for name, words in texts.items()}
        spans = tuple((name, span) for name, own in found.items() for span in own)
        return spans, any(detecting.unkind(words, language) for words in texts.values())

    def _spans(
        self, texts: dict[str, str], language: str | None, own: "dict[str, Profile]", known: Sequence[tuple[str, Span]]
    ) -> tuple[tuple[str, Span], ...]:
        """Spans of all fields, looking anew at those where the author's ``own`` identity stands."""
        found = [pair for pair in known if pair[0] not in own]
        for name, profile in own.items():
            again = self.detector.detect(texts[name], language=language, profile=profile)
            found += [(name, span) for span in again]
        return tuple(found)


def waiting(connection: Connection) -> int:
    """How many texts are to be looked at; at least 1 while the unwanted messages of the last run are to be found.

    Never loads the detector: all texts count when the lexicons or the rules are others than those of the last run.
    """
    basis, _, version = (_setting(connection, _SCANNED_BY) or "").partition("|")
    return _waiting(connection, version if basis == detecting.basis() else "")


def _waiting(connection: Connection, version: str) -> int:
    count = connection.scalar(
        text(
            f"SELECT (SELECT count(*) FROM contribution WHERE kind IN ({_KINDS})) "
            "- (SELECT count(*) FROM scan WHERE version = :version AND version <> '')"
        ),
        {"version": version},
    )
    return count or int(_setting(connection, _DUE) or 0)


def scan(engine: Engine, digests: Digests, vault: SubjectVault, progress: Progress) -> int:
    """Look at what is waiting, one transaction a slice; returns how many texts were looked at.

    Raises:
        Cancelled: through ``progress``, between two slices, which stay.
        EnvironmentFault: ``subject_key_damaged``.
    """
    with engine.connect() as connection:
        if not waiting(connection):
            return 0
    looking = Looking(digests, vault)
    with engine.begin() as connection:
        _set(connection, _SCANNED_BY, f"{detecting.basis()}|{looking.detector.version}")
        total = _waiting(connection, looking.detector.version)
    progress.stage("scan", total)
    done, last = 0, 0
    while total:
        with engine.begin() as connection:
            count, last = _slice(connection, looking, last)
        if not count:
            break
        done += count
        progress.advance(count)
        progress.check()
    if total:
        with engine.begin() as connection:
            _find_floods(connection)
    return done


def _setting(connection: Connection, key: str) -> str | None:
    found: str | None = connection.scalar(text("SELECT value FROM setting WHERE key = :key"), {"key": key})
    return found


def _set(connection: Connection, key: str, value: str) -> None:
    connection.execute(
        text(
            "INSERT INTO setting (key, value) VALUES (:key, :value) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ),
        {"key": key, "value": value},
    )


def _slice(connection: Connection, looking: Looking, after: int) -> tuple[int, int]:
    """Look at the next texts after number ``after``; returns how many, and the last number."""
    version = looking.detector.version
    rows = connection.execute(
        text(
            "SELECT c.id, c.title, t.body, c.language, c.subject_id, c.flags "
            f"{_TO_LOOK_AT} AND c.id > :after ORDER BY c.id LIMIT :size"
        ),
        {"version": version, "after": after, "size": SLICE},
    ).all()
    if not rows:
        return 0, after
    known = authors.profiles(connection, {row.subject_id for row in rows if row.subject_id is not None}, looking.vault)
    former = findings.of_contributions(connection, [row.id for row in rows])
    merged: list[findings.Found] = []
    flags: list[dict[str, int]] = []
    scans: list[dict[str, Any]] = []
    now = events.now()
    for row in rows:
        texts = {"title": row.title, "body": row.body}
        digest = looking.digests.text(row.title, row.body, row.language)
        spans, unkind = looking.at(digest, texts, row.language, known.get(row.subject_id))
        made = findings.merge(row.id, texts, former.get(row.id, ()), spans, looking.digests)
        merged += made
        new = _flags(row.flags, made, unkind=unkind)
        if new != row.flags:
            flags.append({"id": row.id, "flags": new})
        scans.append({"id": row.id, "version": version, "digest": digest, "at": now})
    findings.write(connection, [found for own in former.values() for found in own], merged)
    if flags:
        connection.execute(text("UPDATE contribution SET flags = :flags WHERE id = :id"), flags)
    connection.execute(
        text(
            "INSERT INTO scan (contribution_id, version, digest, at) VALUES (:id, :version, :digest, :at) ON CONFLICT "
            "(contribution_id) DO UPDATE SET version = excluded.version, digest = excluded.digest, at = excluded.at"
        ),
        scans,
    )
    _set(connection, _DUE, "1")
    return len(rows), rows[-1].id


def _find_floods(connection: Connection) -> None:
    """Say anew, over the whole dossier, which texts are unwanted messages."""
    bit = FLAG_BITS["unwanted"]
    found = detecting.unwanted(_messages(connection))
    was = set(connection.scalars(text("SELECT id FROM contribution WHERE flags & :bit <> 0"), {"bit": bit}))
    changes = [*((number, bit) for number in found - was), *((number, 0) for number in was - found)]
    if changes:
        connection.execute(
            text("UPDATE contribution SET flags = (flags & ~:bit) | :on WHERE id = :id"),
            [{"id": number, "bit": bit, "on": on} for number, on in changes],
        )
    connection.execute(text("DELETE FROM setting WHERE key = :key"), {"key": _DUE})


def _messages(connection: Connection) -> "Iterator[Message]":
    from governance.moderation.floods import Message

    rows = connection.execution_options(yield_per=1_000).execute(
        text(
            "SELECT c.id, c.kind, c.subject_id, c.submitted_at, c.title, t.body FROM contribution c "
            f"JOIN contribution_text t ON t.id = c.id WHERE c.kind IN ({_KINDS}) ORDER BY c.id"
        )
    )
    for row in rows:
        at = moment(row.submitted_at) if row.submitted_at is not None else None
        short = row.kind in {"comment", "survey_answer"}
        yield Message(row.id, row.subject_id, f"{row.title}\n{row.body}".strip(), at, short)


def _flags(former: int, found: Sequence[findings.Found], *, unkind: bool) -> int:
    flags = former & ~(_PERSONAL | _UNKIND)
    flags |= _PERSONAL if findings.personal(found) else 0
    flags |= _UNKIND if unkind else 0
    return flags | (_ART9 if any(one.label == "ART9" and one.state != "rejected" for one in found) else 0)
