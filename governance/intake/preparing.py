"""Brings the rows of a table to the form in which they are stored, by whole columns, without touching the database.

It is the half of an import that may run in another process (see ``governance.intake.apart``): plain values go out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from governance.charter import Charter
from governance.intake.gate import Gate, Record, Reject, digests
from governance.intake.records import Mapping, Table
from governance.intake.sampling import ColumnSample
from governance.keys import BlindIndex
from governance.progress import Progress
from governance.territory import Territory


@dataclass(frozen=True, slots=True)
class Group:
    """Records of one kind, column by column: ``columns[name][i]`` is that field of the i-th record.

    A field that no record of the group has is absent. ``pseudonyms[i]`` are the blind indexes of whoever wrote it.
    """

    kind: str
    count: int
    columns: dict[str, Sequence[Any]]
    digests: list[bytes]
    pseudonyms: list[tuple[bytes, ...]]

    def column(self, name: str) -> Sequence[Any]:
        """Values of a field, None where it has none."""
        return self.columns.get(name) or [None] * self.count

    def records(self) -> list[Record]:
        """The same, record by record."""
        return list(map(Record._make, zip(*(self.column(name) for name in Record._fields), strict=True)))


class Prepared(NamedTuple):
    """One batch: what to store, what to put in quarantine."""

    groups: list[Group]
    rejects: list[Reject]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a table turned out to hold: columns the gate refused, columns whose content looks like identifiers."""

    refused: dict[str, str]
    flagged: dict[str, tuple[str, ...]]


Item = Prepared | Seen


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Recognises persons and changes of one ``source`` without keeping what identifies them."""

    source: str
    email: BlindIndex
    account: BlindIndex
    digest: bytes

    def groups(self, records: Sequence[Record]) -> list[Group]:
        """``records`` by kind, in the order in which the kinds first appear."""
        kinds = dict.fromkeys(record.kind for record in records)
        if len(kinds) == 1:
            return [self._group(next(iter(kinds)), records)]
        return [self._group(kind, [record for record in records if record.kind == kind]) for kind in kinds]

    def _group(self, kind: str, records: Sequence[Record]) -> Group:
        columns: dict[str, Sequence[Any]] = dict(zip(Record._fields, zip(*records, strict=True), strict=True))
        held = {name: cells for name, cells in columns.items() if cells.count(None) < len(cells)}
        pseudonyms = [self._pseudonyms(record) if record.identity or record.author else () for record in records]
        return Group(kind, len(records), held, list(digests(records, self.digest)), pseudonyms)

    def _pseudonyms(self, record: Record) -> tuple[bytes, ...]:
        own = [self.email.of(value) for name, value in record.identity if name == "email"]
        if record.author:
            own.append(self.account.of(f"{self.source}|{record.author}"))
        if not own:
            own.append(self.account.of(f"{self.source}|{record.kind}|{record.external_id}"))
        return tuple(own)


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything that bringing one table to its stored form needs."""

    table: Table
    mapping: Mapping
    charter: Charter
    territory: Territory
    fingerprints: Fingerprints
    today: date
    channel: str | None = None

    def gate(self) -> Gate:
        """The gate of this table."""
        return Gate(
            self.charter,
            self.territory,
            self.table.columns,
            self.mapping,
            today=self.today,
            table_name=self.table.name,
            channel=self.channel,
        )

    def batches(self, progress: Progress) -> Iterator[Item]:
        """Every batch of the table, then what was seen of it.

        Raises:
            BadInput: the file cannot be read.
            Cancelled: through ``progress``.
        """
        gate, sample = self.gate(), ColumnSample(self.table.columns)
        for batch in self.table.batches(progress):
            sample.add(batch)
            gated = gate.pass_batch(batch)
            yield Prepared(self.fingerprints.groups(gated.records), gated.rejects)
        yield Seen(gate.refused, sample.flags())


def total(groups: Iterable[Group]) -> int:
    """Records in ``groups``."""
    return sum(group.count for group in groups)
