"""Keeps a person's signature over a digest."""

from sqlalchemy import Connection, insert

from governance.sign_off import SignOff
from governance.store import events
from governance.store.importing import ImportContext
from governance.store.tables import sign_off


def sign(connection: Connection, content: str, context: ImportContext) -> SignOff:
    """Sign ``content`` (hex SHA-256) by the key of whoever opened the dossier, and keep it."""
    word = SignOff(context.charter.consultation.id, content, events.now(), context.member_id)
    signed = word.signed(context.signer)
    connection.execute(
        insert(sign_off).values(
            dossier=signed.dossier,
            at=signed.at,
            member=signed.member,
            content=signed.content,
            public_key=signed.public_key,
            signature=signed.signature,
        )
    )
    return signed
