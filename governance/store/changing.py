"""Small writes that the operations on contributions share, in slices that no statement is too long for."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, select, update

from governance.operations import Changes
from governance.store.events import Logged
from governance.store.tables import contribution

SLICE = 10_000
T = TypeVar("T")
Applied = tuple[Logged, Changes]


def slices(ids: Sequence[T], size: int = SLICE) -> Iterator[Sequence[T]]:
    """``ids`` in parts of at most ``size``."""
    return (ids[start : start + size] for start in range(0, len(ids), size))


def changed(ids: Sequence[int], *kinds: str) -> Changes:
    """News that ``ids`` changed."""
    return Changes(frozenset(kinds or ("contributions",)), tuple(ids))


def chosen(connection: Connection, ids: Sequence[int], *columns: Any) -> list[Any]:
    """``columns`` of the contributions ``ids``; those that do not exist are left out."""
    rows: list[Any] = []
    for part in slices(ids):
        rows += connection.execute(select(*columns).where(contribution.c.id.in_(part))).all()
    return rows


def before(connection: Connection, ids: Sequence[int], column: Any) -> dict[int, Any]:
    """Value of ``column`` by contribution."""
    return {row[0]: row[1] for row in chosen(connection, ids, contribution.c.id, column)}


def put(connection: Connection, ids: Sequence[int], **values: Any) -> None:
    """Give the contributions ``ids`` these values."""
    for part in slices(ids):
        connection.execute(update(contribution).where(contribution.c.id.in_(part)).values(**values))
