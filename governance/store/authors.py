"""What is known of the authors of texts, so that their own identity is recognised in what they wrote."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from governance.keys import SubjectVault
from governance.store.tables import identity, subject

if TYPE_CHECKING:
    from anonymize.text.profile import Profile


def identities(connection: Connection, subjects: Collection[int], vault: SubjectVault) -> dict[int, dict[str, str]]:
    """Identity values in clear by data subject; nothing of those whose key was destroyed.

    Raises:
        EnvironmentFault: ``subject_key_damaged``.
    """
    keys = {
        row.id: (vault.unwrap(row.wrapped_key, row.pseudonym), row.pseudonym)
        for row in connection.execute(select(subject).where(subject.c.id.in_(subjects)))
        if row.wrapped_key is not None
    }
    found: dict[int, dict[str, str]] = {}
    for row in connection.execute(select(identity).where(identity.c.subject_id.in_(keys))):
        key, pseudonym = keys[row.subject_id]
        found.setdefault(row.subject_id, {})[row.field] = vault.open(key, pseudonym, row.field, row.sealed)
    return found


def profiles(connection: Connection, subjects: Collection[int], vault: SubjectVault) -> "dict[int, Profile]":
    """What to look for in the texts of each data subject who gave an identity; errors as in ``identities``."""
    from anonymize.text.profile import Profile

    made = {number: Profile.of(values) for number, values in identities(connection, subjects, vault).items()}
    return {number: profile for number, profile in made.items() if profile is not None}
