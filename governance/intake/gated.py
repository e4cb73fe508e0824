"""What the gate lets through, column by column, and what it turns away."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple


class Record(NamedTuple):
    """A contribution ready to be stored. ``identity`` goes to the subject's vault; ``author`` becomes a pseudonym."""

    line: int
    kind: str
    external_id: str
    parent_ref: str | None
    strand: str
    title: str
    theme: str | None
    language: str | None
    channel: str | None
    commune: str | None
    zone: str | None
    age_band: str | None
    latitude: float | None
    longitude: float | None
    submitted_at: int | None
    vote: int | None
    supports: int | None
    flags: int
    body: str
    attributes: str | None
    author: str
    identity: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reject:
    """A row for the quarantine: declared fields only."""

    line: int
    kind: str
    reason: str
    params: tuple[tuple[str, str], ...]
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """``count`` records of one kind: ``cells[name][i]`` is that field of the i-th, for every field but kind."""

    kind: str
    count: int
    cells: dict[str, Sequence[Any]]

    def records(self) -> list[Record]:
        """The same, record by record."""
        line, *others = (self.cells[name] for name in Record._fields if name != "kind")
        return list(map(Record._make, zip(line, [self.kind] * self.count, *others, strict=True)))


@dataclass
class Gated:
    """What came out of one batch."""

    columns: list[Columns]
    rejects: list[Reject]

    @cached_property
    def records(self) -> list[Record]:
        """Everything that goes on, record by record."""
        return [record for columns in self.columns for record in columns.records()]
