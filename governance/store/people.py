"""Gives the authors of contributions a number: known ones are found again, new ones get a key of their own."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, func, select

from governance.intake.preparing import Group
from governance.keys import SubjectVault
from governance.store import dialect
from governance.store.tables import subject


class People:
    """The data subjects of the contributions that one transaction writes."""

    def __init__(self, connection: Connection, vault: SubjectVault) -> None:
        self._connection = connection
        self._vault = vault
        self._next = (connection.scalar(select(func.max(subject.c.id))) or 0) + 1

    def numbers(self, group: Group) -> Sequence[int | None]:
        """Number of the person behind each record, None for nobody; stores new persons and the identities given."""
        wanted = set(chain.from_iterable(group.pseudonyms))
        if not wanted:
            return [None] * group.columns.count
        known = dialect.known_subjects(self._connection, wanted)
        keys: dict[int, tuple[bytes, bytes]] = {}
        people: list[tuple[Any, ...]] = []
        others: list[tuple[Any, ...]] = []
        given: dict[tuple[int, str], str] = {}
        numbers: list[int | None] = []
        for own, identity in zip(group.pseudonyms, group.cells["identity"], strict=True):
            if not own:
                numbers.append(None)
                continue
            number = next((known[pseudonym] for pseudonym in own if pseudonym in known), None)
            if number is None:
                number, self._next = self._next, self._next + 1
                key, wrapped = self._vault.new_key(own[0])
                people.append((number, own[0], wrapped))
                keys[number] = (key, own[0])
                known[own[0]] = number
            for pseudonym in own:
                if pseudonym not in known:
                    known[pseudonym] = number
                    others.append((pseudonym, number))
            numbers.append(number)
            for name, value in identity:
                given[number, name] = value
        self._store(people, others, self._sealed(given, keys))
        return numbers

    def _sealed(
        self, given: dict[tuple[int, str], str], keys: dict[int, tuple[bytes, bytes]]
    ) -> list[tuple[int, str, bytes]]:
        """Identity values under the key of their person; nothing for a person whose key was destroyed."""
        sealed = []
        for (number, name), value in given.items():
            found = keys.get(number)
            if found is None:
                found = keys[number] = self._existing_key(number)
            key, pseudonym = found
            if key:
                sealed.append((number, name, self._vault.seal(key, pseudonym, name, value)))
        return sealed

    def _existing_key(self, number: int) -> tuple[bytes, bytes]:
        row = self._connection.execute(
            select(subject.c.pseudonym, subject.c.wrapped_key).where(subject.c.id == number)
        ).one()
        key = self._vault.unwrap(row.wrapped_key, row.pseudonym) if row.wrapped_key else b""
        return key, row.pseudonym

    def _store(
        self, people: list[tuple[Any, ...]], others: list[tuple[Any, ...]], sealed: list[tuple[int, str, bytes]]
    ) -> None:
        cursor = self._connection.connection.cursor()
        cursor.executemany("INSERT INTO subject (id, pseudonym, wrapped_key) VALUES (?, ?, ?)", people)
        cursor.executemany("INSERT INTO subject_alias (pseudonym, subject_id) VALUES (?, ?)", others)
        cursor.executemany(
            "INSERT INTO identity (subject_id, field, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT (subject_id, field) DO UPDATE SET sealed = excluded.sealed",
            sealed,
        )
        cursor.close()
