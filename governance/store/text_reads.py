"""The questions of ``Reads`` that are about texts: what was found in them, who reads them, what may leave."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection

from anonymize.text.redaction import Redaction
from governance.store import families, findings, leaving, opinions, redacting, refusals, reviewing, scanning
from governance.store.redacting import Texts
from governance.store.rows import (
    ContributionRow, FamilyRow, FindingRow, ModeratedText, ReleasableText, ReviewFigures, SecondOpinion,
)

T = TypeVar("T")


class TextReads(ABC):
    """Part of ``SqlReads``, whose attributes it uses."""

    _connection: Connection
    _members: Mapping[str, str]
    _known: dict[object, Any]
    _texts: Texts

    @abstractmethod
    def rows(self, ids: Sequence[int]) -> list[ContributionRow]:
        """See ``Reads``."""

    def releasable_texts(self) -> Iterator[ReleasableText]:
        """See ``Reads``."""
        return redacting.releasable_texts(self._connection, self._texts)

    def as_published(self, contribution_id: int) -> Mapping[str, Redaction] | None:
        """See ``Reads``."""
        return redacting.as_published(self._connection, contribution_id, self._texts)

    def findings(self, contribution_id: int) -> list[FindingRow]:
        """See ``Reads``."""
        return findings.shown(self._connection, contribution_id)

    def second_opinion(self, contribution_id: int) -> SecondOpinion | None:
        """See ``Reads``."""
        return opinions.last(self._connection, contribution_id, self._members)

    def family(self, contribution_id: int) -> FamilyRow | None:
        """See ``Reads``."""
        found = families.members(self._connection, contribution_id)
        if found is None:
            return None
        number, lead, near = found
        head, *others = self.rows([lead, *near])
        supporters = families.supporters(self._connection, [lead, *near])
        return FamilyRow(number, head, tuple(others), tuple(near.values()), supporters)

    def refused(self, ids: Sequence[int]) -> set[tuple[int, int]]:
        """See ``Reads``."""
        return refusals.among(self._connection, ids)

    def moderated_texts(self) -> Iterator[ModeratedText]:
        """See ``Reads``."""
        return leaving.moderated_texts(self._connection)

    def review(self) -> ReviewFigures:
        """See ``Reads``."""
        return self._once("review", lambda: reviewing.review(self._connection, to_scan=self._to_scan()))

    def sample(self) -> list[int]:
        """See ``Reads``."""
        return list(reviewing.sample(self._connection, self._texts.digests))

    def _to_scan(self) -> int:
        return self._once("to_scan", lambda: scanning.waiting(self._connection))

    def _once(self, key: object, count: Callable[[], T]) -> T:
        if key not in self._known:
            self._known[key] = count()
        found: T = self._known[key]
        return found
