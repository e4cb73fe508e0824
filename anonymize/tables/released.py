"""The only type that may leave: a table whose every column says which rule was applied to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:  # arrays are loaded by whoever builds one
    from numpy.typing import NDArray

_SEAL: Final = object()
Value = str | int | float | None
Measures = tuple[tuple[str, str | int | float], ...]


@dataclass(frozen=True, slots=True)
class ReleasedColumn:
    """One column: ``type`` is a Table Schema type; ``rule`` is what was done (as_is, generalised, recoded, counted,
    aggregated, random_id, pseudonym, rare_suppressed, bucketed, month, human_release); ``level`` the generalisation
    level (0 = as collected)."""

    name: str
    type: str
    rule: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Coded:
    """A column as arrays: the value of row i is ``labels[codes[i]]``."""

    codes: "NDArray[Any]"
    labels: tuple[Value, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def values(self) -> list[Value]:
        """Every value, in order."""
        return [self.labels[code] for code in self.codes.tolist()]


@dataclass(frozen=True, eq=False)
class AnonymisedTable:
    """Rows that may be published. Built only inside ``anonymize`` (the constructor refuses any other caller).

    ``method`` names the procedure (k_anonymity, local_recoding, small_cells, k_m_anonymity, places, human_release) and
    ``measures`` its figures (k reached, persons suppressed, cells withheld, risk...), all counts over distinct persons
    unless named rows. ``plan`` is what was asked for, as text; ``checks`` what the release gate found of this table
    (empty until it has looked).
    """

    name: str
    columns: tuple[ReleasedColumn, ...]
    data: tuple[Coded, ...]
    method: str
    measures: Measures
    plan: str = ""
    checks: tuple[tuple[str, bool], ...] = ()
    seal: object = field(repr=False, default=None)

    def __post_init__(self) -> None:
        """Refuse a table that did not come out of an anonymisation procedure, or that is ragged."""
        if self.seal is not _SEAL:
            raise TypeError("AnonymisedTable is built by the procedures of anonymize only")
        if len(self.data) != len(self.columns) or len({len(column) for column in self.data}) > 1:
            raise ValueError("every row has one value per column")

    def __len__(self) -> int:
        return len(self.data[0]) if self.data else 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AnonymisedTable):
            return NotImplemented
        mine = (self.name, self.columns, self.method, self.measures, self.plan, self.rows)
        return mine == (other.name, other.columns, other.method, other.measures, other.plan, other.rows)

    def __hash__(self) -> int:
        return hash((self.name, self.columns, self.method, self.measures))

    @cached_property
    def rows(self) -> tuple[tuple[Value, ...], ...]:
        """Rows as tuples; for a large table prefer ``data`` or ``first``."""
        return tuple(zip(*(column.values() for column in self.data), strict=True)) if self.data else ()

    def first(self, count: int) -> tuple[tuple[Value, ...], ...]:
        """The first rows."""
        heads = [Coded(column.codes[:count], column.labels).values() for column in self.data]
        return tuple(zip(*heads, strict=True))

    def frame(self) -> Any:
        """A pandas frame of categories, made without copying a text."""
        import pandas as pd

        return pd.DataFrame({
            column.name: pd.Categorical.from_codes(coded.codes, list(coded.labels), validate=False)
            if None not in coded.labels else coded.values()
            for column, coded in zip(self.columns, self.data, strict=True)
        }, copy=False)


def coded(values: Iterable[Value]) -> Coded:
    """A column from its values, its labels in the order they come."""
    import numpy as np

    known: dict[Value, int] = {}
    codes = [known.setdefault(value, len(known)) for value in values]
    return Coded(np.array(codes, dtype=np.int32), tuple(known))


def seal(
    name: str,
    columns: tuple[ReleasedColumn, ...],
    rows: Sequence[tuple[Value, ...]] = (),
    *,
    method: str,
    measures: Measures,
    data: tuple[Coded, ...] | None = None,
    plan: str = "",
) -> AnonymisedTable:
    """Build the released table, from rows or from columns; for the procedures of this package (a test checks that
    nobody else imports it)."""
    if data is None:
        if any(len(row) != len(columns) for row in rows):
            raise ValueError("every row has one value per column")
        data = tuple(coded(row[at] for row in rows) for at in range(len(columns)))
    return AnonymisedTable(name, columns, data, method, measures, plan, (), _SEAL)


def checked(table: AnonymisedTable, checks: Iterable[tuple[str, bool]], measures: Measures = ()) -> AnonymisedTable:
    """``table`` with what the release gate found of it, and more ``measures``; for the gate."""
    return replace(table, checks=tuple(checks), measures=(*table.measures, *measures))
