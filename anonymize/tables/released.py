"""The only type that may leave: a table whose every column says which rule was applied to it."""

from dataclasses import dataclass, field
from typing import Final

_SEAL: Final = object()


@dataclass(frozen=True, slots=True)
class ReleasedColumn:
    """One column: ``type`` is a Table Schema type; ``rule`` is what was done (as_is, generalised, counted,
    random_id, month, human_release); ``level`` the generalisation level (0 = as collected)."""

    name: str
    type: str
    rule: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class AnonymisedTable:
    """Rows that may be published. Built only inside ``anonymize`` (the constructor refuses any other caller).

    ``method`` names the procedure (k_anonymity, small_cells, human_release) and ``measures`` its figures
    (k reached, rows suppressed, cells withheld...), all counts over distinct persons unless named rows.
    """

    name: str
    columns: tuple[ReleasedColumn, ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]
    method: str
    measures: tuple[tuple[str, str | int | float], ...]
    seal: object = field(repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        """Refuse a table that did not come out of an anonymisation procedure, or that is ragged."""
        if self.seal is not _SEAL:
            raise TypeError("AnonymisedTable is built by the procedures of anonymize.tables only")
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row has one value per column")


def seal(
    name: str,
    columns: tuple[ReleasedColumn, ...],
    rows: tuple[tuple[str | int | float | None, ...], ...],
    *,
    method: str,
    measures: tuple[tuple[str, str | int | float], ...],
) -> AnonymisedTable:
    """Build the released table; for the procedures of this package (a test checks that nobody else imports it)."""
    return AnonymisedTable(name, columns, rows, method, measures, _SEAL)
