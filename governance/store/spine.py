"""Which contributions, in which order: a ``Filter`` as SQL, and the array of ids that a list scrolls over."""

from array import array
from collections.abc import Iterable
from itertools import chain
from typing import Any, cast

from sqlalchemy import Connection, Select, and_, func, literal_column, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from governance.intake.gate import FLAG_BITS
from governance.store import dialect
from governance.store.rows import Filter
from governance.store.tables import answer, contribution

_EQUAL = ("strand", "theme", "language", "channel", "zone", "age_band")


def conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    """The filter as conditions on ``contribution``. An empty string asks for what is not known."""
    found: list[ColumnElement[bool]] = []
    if wanted.states is not None:
        found.append(contribution.c.state.in_(wanted.states))
    if wanted.kinds is not None:
        found.append(contribution.c.kind.in_(wanted.kinds))
    for name in _EQUAL:
        value = getattr(wanted, name)
        if value is not None:
            column = contribution.c[name]
            found.append(column == value if value else or_(column.is_(None), column == ""))
    if wanted.flag is not None:
        found.append(contribution.c.flags.op("&")(FLAG_BITS[wanted.flag]) != 0)
    if wanted.import_id is not None:
        found.append(contribution.c.import_id == wanted.import_id)
    if wanted.answered is not None:
        answered = select(answer.c.contribution_id)
        found.append(contribution.c.id.in_(answered) if wanted.answered else contribution.c.id.not_in(answered))
    if wanted.text.strip():
        query = dialect.search_query(wanted.text)
        matching = text(
            f"contribution.id IN (SELECT rowid FROM {dialect.FTS_TABLE} WHERE {dialect.FTS_TABLE} MATCH :words)"
        )
        found.append(matching.bindparams(words=query) if query else literal_column("0") == 1)  # type: ignore[arg-type]  # a text clause is a condition
    return found


def ids_query(wanted: Filter) -> "Select[tuple[int]]":
    """Select of the ids in order."""
    query = select(contribution.c.id)
    clauses = conditions(wanted)
    if clauses:
        query = query.where(and_(*clauses))
    orders: dict[str, tuple[Any, ...]] = {
        "newest": (contribution.c.submitted_at.desc(), contribution.c.id.desc()),
        "oldest": (contribution.c.submitted_at, contribution.c.id),
        "title": (func.lower(contribution.c.title), contribution.c.id),
        "most_supported": (func.coalesce(contribution.c.supports, 0).desc(), contribution.c.id.desc()),
    }
    return query.order_by(*orders[wanted.order])


def id_array(connection: Connection, query: "Select[tuple[int]]") -> "array[int]":
    """Run ``query`` into an ``array('q')``, without a Python object a row."""
    compiled = query.compile(dialect=connection.dialect, compile_kwargs={"render_postcompile": True})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(compiled), tuple(compiled.params[name] for name in compiled.positiontup or ()))
        return array("q", chain.from_iterable(cast("Iterable[tuple[int]]", cursor)))
    finally:
        cursor.close()
