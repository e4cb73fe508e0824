"""The log of operations: one event and one journal entry each, what they touched, and what would take them back."""

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from governance import journal as chain
from governance.store.tables import event, event_target, journal


FINAL = (
    "import", "release_quarantined", "discard_quarantined", "record_release", "sign_release",
    "amend_charter", "sign_text_policy", "invite_evaluator", "accept_joining", "open_round", "form_package",
    "enrol_device", "receive_files", "issue_heads", "record_in_meeting", "issue_record",
)
"""Operations of a person that cannot be taken back."""


@dataclass(frozen=True, slots=True)
class Logged:
    """An operation as it goes into the log: ``params`` for people, ``inverse`` for undo (None: cannot be undone)."""

    operation: str
    params: Mapping[str, Any]
    inverse: Mapping[str, Any] | None = None
    targets: Sequence[int] = ()
    undoes: int | None = None


def now() -> int:
    """Epoch seconds UTC."""
    return int(time.time())


def record(connection: Connection, member_id: str, logged: Logged, *, at: int | None = None) -> int:
    """Write the event and its journal entry; returns the event's number."""
    moment = now() if at is None else at
    params = json.dumps(logged.params, ensure_ascii=False, sort_keys=True)
    inverse = None if logged.inverse is None else json.dumps(logged.inverse, ensure_ascii=False, sort_keys=True)
    event_id = connection.execute(
        insert(event)
        .values(
            at=moment,
            member=member_id,
            operation=logged.operation,
            params=params,
            inverse=inverse,
            undoes=logged.undoes,
        )
        .returning(event.c.id)
    ).scalar_one()
    targets = sorted(set(logged.targets))
    if targets:
        connection.execute(
            insert(event_target), [{"event_id": event_id, "contribution_id": number} for number in targets]
        )
    digest = _digest(logged.operation, params, inverse, logged.undoes, targets)
    entry = chain.link(
        head(connection), at=moment, member=member_id, operation=logged.operation, event_id=event_id, digest=digest
    )
    connection.execute(insert(journal).values(**{name: getattr(entry, name) for name in entry.__slots__}))
    return int(event_id)


def head(connection: Connection) -> chain.Entry | None:
    """Last entry of the journal."""
    row = connection.execute(select(journal).order_by(journal.c.seq.desc()).limit(1)).one_or_none()
    return chain.Entry(*row) if row else None


def entries(connection: Connection) -> Iterable[chain.Entry]:
    """The whole journal, oldest first."""
    return (chain.Entry(*row) for row in connection.execute(select(journal).order_by(journal.c.seq)))


def digests(connection: Connection) -> dict[int, str]:
    """Digest of every event, recomputed from what the dossier holds."""
    targets: dict[int, list[int]] = {}
    for event_id, number in connection.execute(
        select(event_target.c.event_id, event_target.c.contribution_id).order_by(event_target.c.contribution_id)
    ):
        targets.setdefault(event_id, []).append(number)
    rows = connection.execute(select(event.c.id, event.c.operation, event.c.params, event.c.inverse, event.c.undoes))
    return {
        row.id: _digest(row.operation, row.params, row.inverse, row.undoes, targets.get(row.id, [])) for row in rows
    }


def last_undoable(connection: Connection, member_id: str) -> Any | None:
    """The latest event of a member that can be taken back and has not been. Undo never reaches back over what cannot
    be taken back: it would undo an older decision than the person thinks."""
    wall = select(func.coalesce(func.max(event.c.id), 0)).where(
        event.c.member == member_id, event.c.operation.in_(FINAL)
    )
    return connection.execute(
        select(event)
        .where(
            event.c.member == member_id,
            event.c.id > wall.scalar_subquery(),
            event.c.inverse.is_not(None),
            event.c.undone == 0,
            event.c.undoes.is_(None),
        )
        .order_by(event.c.id.desc())
        .limit(1)
    ).one_or_none()


def unpacked(inverse: str) -> dict[str, Any]:
    """What ``Logged.inverse`` said, read back."""
    return dict(json.loads(inverse))


def mark_undone(connection: Connection, event_id: int) -> None:
    """Note that an event was taken back (the event itself stays)."""
    connection.execute(update(event).where(event.c.id == event_id).values(undone=1))


def _digest(operation: str, params: str, inverse: str | None, undoes: int | None, targets: list[int]) -> str:
    return chain.digest_of(
        {"operation": operation, "params": params, "inverse": inverse, "undoes": undoes, "targets": targets}
    )
