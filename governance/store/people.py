"""Gives the authors of contributions a number: known ones are found again, new ones get a key of their own."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, func, select

from governance.intake.preparing import Group
from governance.keys import SubjectVault
from governance.store import dialect
from governance.store.tables import subject, subject_alias


class People:
    """The data subjects of the contributions that one transaction writes."""

    def __init__(self, connection: Connection, vault: SubjectVault) -> None:
        self._connection = connection
        self._vault = vault
        self._next = (connection.scalar(select(func.max(subject.c.id))) or 0) + 1
        self._aliases = connection.scalar(select(subject_alias.c.subject_id).limit(1)) is not None

    def numbers(self, group: Group) -> Sequence[int | None]:
        """Number of the person behind each record, None for nobody; stores new persons and the identities given."""
        wanted = set(chain.from_iterable(group.pseudonyms))
        if not wanted:
            return [None] * group.columns.count
        known = dialect.known_subjects(self._connection, wanted, aliases=self._aliases)
        new: dict[int, bytes] = {}
        others: list[tuple[bytes, int]] = []
        given: dict[tuple[int, str], str] = {}
        numbers: list[int | None] = []
        for own, identity in zip(group.pseudonyms, group.cells["identity"], strict=True):
            if not own:
                numbers.append(None)
                continue
            number = next(filter(None, map(known.get, own)), None)
            if number is None:
                number, self._next = self._next, self._next + 1
                known[own[0]] = number
                new[number] = own[0]
            for pseudonym in own:
                if pseudonym not in known:
                    known[pseudonym] = number
                    others.append((pseudonym, number))
            numbers.append(number)
            for name, value in identity:
                given[number, name] = value
        self._store(new, others, given)
        return numbers

    def _store(self, new: dict[int, bytes], others: list[tuple[bytes, int]], given: dict[tuple[int, str], str]) -> None:
        """Write new persons, further pseudonyms of known ones, and identities."""
        made = self._vault.new_keys(list(new.values()))
        keys = {number: (key, new[number]) for number, (key, _) in zip(new, made, strict=True)}
        people = [(number, new[number], wrapped) for number, (_, wrapped) in zip(new, made, strict=True)]
        cursor: Any = self._connection.connection.cursor()
        cursor.executemany("INSERT INTO subject (id, pseudonym, wrapped_key) VALUES (?, ?, ?)", people)
        cursor.executemany("INSERT INTO subject_alias (pseudonym, subject_id) VALUES (?, ?)", others)
        cursor.executemany(
            "INSERT INTO identity (subject_id, field, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT (subject_id, field) DO UPDATE SET sealed = excluded.sealed",
            self._sealed(given, keys),
        )
        cursor.close()
        self._aliases = self._aliases or bool(others)

    def _sealed(
        self, given: dict[tuple[int, str], str], keys: dict[int, tuple[bytes, bytes]]
    ) -> list[tuple[int, str, bytes]]:
        """Identity values under the key of their person; nothing for a person whose key was destroyed."""
        for number, _ in given:
            if number not in keys:
                keys[number] = self._existing_key(number)
        kept = [(number, name) for number, name in given if keys[number][0]]
        sealed = self._vault.seal_all([(*keys[number], name, given[number, name]) for number, name in kept])
        return [(number, name, value) for (number, name), value in zip(kept, sealed, strict=True)]

    def _existing_key(self, number: int) -> tuple[bytes, bytes]:
        row = self._connection.execute(
            select(subject.c.pseudonym, subject.c.wrapped_key).where(subject.c.id == number)
        ).one()
        key = self._vault.unwrap(row.wrapped_key, row.pseudonym) if row.wrapped_key else b""
        return key, row.pseudonym
