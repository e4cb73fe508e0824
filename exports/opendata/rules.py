"""Compares what is about to leave with what the charter lets leave; what it does not declare stays."""

from collections.abc import Iterable
from typing import Final

from anonymize.tables.released import AnonymisedTable, ReleasedColumn
from governance.charter import Charter, CharterField, FieldKind, Release
from governance.errors import Refused

FIELD_OF: Final = {
    "territory": "commune", "place": "commune", "month": "submitted_at", "square": "latitude", "side": "latitude",
    "south": "latitude", "west": "longitude",
}
"""Published columns that do not bear the name of the charter's field they come from."""

DERIVED: Final = {"counted": "theme", "random_id": "body", "pseudonym": "vote", "rare_suppressed": "vote"}
"""Rules whose columns hold no collected value, and the field whose purpose they serve."""


def field_of(column: ReleasedColumn, charter: Charter) -> CharterField | None:
    """The charter's field that ``column`` comes from or serves; None when it is not declared."""
    return charter.fields.get(DERIVED.get(column.rule) or FIELD_OF.get(column.name, column.name))


def may_leave(charter: Charter, column: str, *, untouched: bool = False) -> bool:
    """Whether the charter releases the field behind ``column``; ``untouched``: without generalisation."""
    item = charter.fields.get(FIELD_OF.get(column, column))
    if item is None or item.kind is FieldKind.IDENTITY or item.release is Release.NEVER:
        return False
    return item.release is Release.AS_IS or not untouched


def check_releasable(tables: Iterable[AnonymisedTable], charter: Charter) -> None:
    """Refuse tables with a column that the charter keeps.

    Raises:
        TypeError: something that is not an ``AnonymisedTable``.
        Refused: ``field_never_released`` (kept by the charter, or not declared) or ``field_not_generalised``,
            with ``field`` and ``table``.
    """
    for table in tables:
        if type(table) is not AnonymisedTable:
            raise TypeError(f"only an AnonymisedTable may be published, not {type(table).__name__}")
        for column in table.columns:
            if column.rule in DERIVED and column.name not in charter.fields:
                continue
            if not may_leave(charter, column.name):
                raise Refused("field_never_released", field=FIELD_OF.get(column.name, column.name), table=table.name)
            if column.rule == "as_is" and not may_leave(charter, column.name, untouched=True):
                raise Refused("field_not_generalised", field=FIELD_OF.get(column.name, column.name), table=table.name)
