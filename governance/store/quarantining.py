"""Keeps rows that could not be stored: declared fields only, sealed, for thirty days, then gone."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, delete, insert, select

from governance.intake.gate import Reject
from governance.store import events
from governance.store.rows import QuarantineRow
from governance.store.tables import quarantine

DAYS = 30
_NONCE = 12


class Cupboard:
    """Seals and opens quarantined rows under their own key of the dossier."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def keep(self, connection: Connection, *, import_id: int, source: str, rejects: Sequence[Reject]) -> None:
        """Store ``rejects`` until thirty days from now."""
        if not rejects:
            return
        expires = events.now() + DAYS * 86_400
        rows = []
        for reject in rejects:
            payload = json.dumps(
                {"params": dict(reject.params), "values": dict(reject.values)}, ensure_ascii=False
            ).encode()
            nonce = os.urandom(_NONCE)
            bound = f"{import_id}|{reject.line}".encode()
            rows.append(
                {
                    "import_id": import_id,
                    "source": source,
                    "kind": reject.kind,
                    "line": reject.line,
                    "reason": reject.reason,
                    "sealed": nonce + self._cipher.encrypt(nonce, payload, bound),
                    "expires_at": expires,
                }
            )
        connection.execute(insert(quarantine), rows)

    def rows(self, connection: Connection, ids: Sequence[int] | None = None) -> list[QuarantineRow]:
        """Rows kept aside, by import and line; those past their term are not shown."""
        query = (
            select(quarantine)
            .where(quarantine.c.expires_at > events.now())
            .order_by(quarantine.c.import_id, quarantine.c.line)
        )
        if ids is not None:
            query = query.where(quarantine.c.id.in_(ids))
        found = []
        for row in connection.execute(query):
            sealed = bytes(row.sealed)
            data = json.loads(
                self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], f"{row.import_id}|{row.line}".encode())
            )
            found.append(
                QuarantineRow(
                    id=row.id,
                    import_id=row.import_id,
                    source=row.source,
                    kind=row.kind,
                    line=row.line,
                    reason=row.reason,
                    params=tuple(data["params"].items()),
                    values=tuple(data["values"].items()),
                    expires_at=datetime.fromtimestamp(row.expires_at, tz=UTC),
                )
            )
        return found


def discard(connection: Connection, ids: Sequence[int]) -> int:
    """Drop rows; returns how many there were."""
    return int(connection.execute(delete(quarantine).where(quarantine.c.id.in_(ids))).rowcount)


def expire(connection: Connection) -> int:
    """Drop the rows past their term; returns how many."""
    return int(connection.execute(delete(quarantine).where(quarantine.c.expires_at <= events.now())).rowcount)
