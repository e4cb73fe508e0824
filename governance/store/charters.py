"""The versions of the charter kept in the dossier, and what of it already holds data."""

import json

from sqlalchemy import Connection, func, insert, select, text

from governance.intake.gate import CORE_FIELDS
from governance.store import events
from governance.store.tables import charter_version, contribution, identity

_COLUMNS = {"parent_id": "parent_ref", "author_ref": "subject_id"}


def current_text(connection: Connection) -> str:
    """TOML text of the version in force."""
    return str(connection.scalar(select(charter_version.c.source_text).order_by(charter_version.c.id.desc()).limit(1)))


def add(connection: Connection, member_id: str, source_text: str) -> int:
    """Keep a new version; returns its number."""
    values = {"at": events.now(), "member": member_id, "source_text": source_text}
    return int(connection.execute(insert(charter_version).values(values).returning(charter_version.c.id)).scalar_one())


def collected_fields(connection: Connection) -> frozenset[str]:
    """Charter fields that hold at least one value in this dossier."""
    if not connection.scalar(select(func.count()).select_from(contribution)):
        return frozenset()
    found = {"external_id", "title", "body"}
    for name in sorted(set(CORE_FIELDS) - found):
        column = contribution.c[_COLUMNS.get(name, name)]
        if connection.scalar(select(contribution.c.id).where(column.is_not(None)).limit(1)) is not None:
            found.add(name)
    found.update(connection.scalars(select(identity.c.field).distinct()))
    for row in connection.execute(
        text("SELECT DISTINCT attributes FROM contribution_text WHERE attributes IS NOT NULL")
    ):
        found.update(json.loads(row.attributes))
    return frozenset(found)
