"""Keeps the rows of the last pages read, so that painting a cell is one dictionary look-up."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

R = TypeVar("R")

PAGE_ROWS = 128
PAGES_KEPT = 64


class PageCache(Generic[R]):
    """Rows by id, forgotten a whole page at a time, oldest page first.

    Rows are found by id rather than by position: a list that gains or loses rows keeps what it has read.
    ``None`` is kept for an id that no longer exists, so that it is not asked for at every paint.
    """

    def __init__(self, pages_kept: int = PAGES_KEPT) -> None:
        self._pages_kept = pages_kept
        self._pages: OrderedDict[int, tuple[int, ...]] = OrderedDict()
        self._rows: dict[int, R | None] = {}
        self._page_of: dict[int, int] = {}
        self._stale: set[int] = set()
        self._next = 0

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, identifier: int) -> bool:
        return identifier in self._rows

    def get(self, identifier: int) -> R | None:
        """Row of ``identifier``; None when it is not read, or gone."""
        return self._rows.get(identifier)

    def put(self, asked: Sequence[int], rows: Iterable[tuple[int, R]]) -> None:
        """Keep a page: the ids ``asked`` for and the (id, row) found among them."""
        found = dict(rows)
        token, self._next = self._next, self._next + 1
        self._pages[token] = tuple(asked)
        for identifier in asked:
            self._rows[identifier] = found.get(identifier)
            self._page_of[identifier] = token
        self._stale.difference_update(asked)
        while len(self._pages) > self._pages_kept:
            self._drop_oldest()

    def needs(self, identifier: int) -> bool:
        """Whether ``identifier`` must be read: never read, forgotten, or out of date."""
        return identifier not in self._rows or identifier in self._stale

    def mark_stale(self, identifiers: Iterable[int] | None) -> None:
        """Read these again (None: all) when they are next looked at; until then the old row is shown."""
        wanted = self._rows if identifiers is None else identifiers
        self._stale.update(identifier for identifier in wanted if identifier in self._rows)

    def kept(self) -> Iterator[R]:
        """Rows kept, in no order."""
        return (row for row in self._rows.values() if row is not None)

    def clear(self) -> None:
        """Drop everything."""
        self._pages.clear()
        self._rows.clear()
        self._page_of.clear()
        self._stale.clear()

    def _drop_oldest(self) -> None:
        token, identifiers = self._pages.popitem(last=False)
        for identifier in identifiers:
            if self._page_of.get(identifier) == token:
                del self._rows[identifier], self._page_of[identifier]
                self._stale.discard(identifier)
