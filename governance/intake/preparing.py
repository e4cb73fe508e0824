"""Brings the rows of a table to the form in which they are stored, by whole columns, without touching the database.

It is the half of an import that may run in another process (see ``governance.intake.apart``): plain values go out.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from governance.charter import Charter
from governance.intake.gate import Gate
from governance.intake.gated import Columns, Record, Reject
from governance.intake.records import Mapping, Table
from governance.intake.sampling import ColumnSample
from governance.keys import BlindIndex
from governance.progress import Progress
from governance.territory import Territory


@dataclass(frozen=True, slots=True)
class Group:
    """Records of one kind with their digests; ``pseudonyms[i]`` are the blind indexes of whoever wrote the i-th."""

    columns: Columns
    digests: list[bytes]
    pseudonyms: list[tuple[bytes, ...]]

    @property
    def cells(self) -> dict[str, Sequence[Any]]:
        """Fields of the records, column by column."""
        return self.columns.cells


class Prepared(NamedTuple):
    """One batch: what to store, what to put in quarantine."""

    groups: list[Group]
    rejects: list[Reject]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a table turned out to hold: columns the gate refused and how many values they had, columns whose content
    looks like identifiers."""

    refused: dict[str, str]
    refused_values: dict[str, int]
    flagged: dict[str, tuple[str, ...]]


Item = Prepared | Seen


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Recognises persons and changes of one ``source`` without keeping what identifies them."""

    source: str
    email: BlindIndex
    account: BlindIndex
    digest: bytes

    def group(self, columns: Columns) -> Group:
        """``columns`` with what recognises each record and its author."""
        authors = zip(*(columns.cells[name] for name in ("external_id", "author", "identity")), strict=True)
        pseudonyms = [self._pseudonyms(columns.kind, *author) if author[1] or author[2] else () for author in authors]
        return Group(columns, list(self._digests(columns)), pseudonyms)

    def _pseudonyms(
        self, kind: str, external_id: str, author: str, identity: tuple[tuple[str, str], ...]
    ) -> tuple[bytes, ...]:
        own = [self.email.of(value) for name, value in identity if name == "email"]
        if author:
            own.append(self.account.of(f"{self.source}|{author}"))
        if not own:
            own.append(self.account.of(f"{self.source}|{kind}|{external_id}"))
        return tuple(own)

    def _digests(self, columns: Columns) -> Iterator[bytes]:
        """Keyed BLAKE2b (12 bytes) of what each record would store, to see whether a re-import changes it.

        Keyed, so that it confirms no guess about an erased value to whoever lacks the dossier's key.
        """
        keyed = hashlib.blake2b(digest_size=12, key=self.digest)
        kind = columns.kind.replace("%", "%%") + "\x1f"
        whole = kind + "%s\x1f" * (len(Record._fields) - 2)
        for cells in zip(*(columns.cells[name] for name in Record._fields[2:]), strict=True):
            one = keyed.copy()
            one.update((whole % cells).encode())
            yield one.digest()


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
            yield Prepared([self.fingerprints.group(columns) for columns in gated.columns], gated.rejects)
        yield Seen(gate.refused, gate.refused_values, sample.flags())


def total(groups: Iterable[Group]) -> int:
    """Records in ``groups``."""
    return sum(group.columns.count for group in groups)
