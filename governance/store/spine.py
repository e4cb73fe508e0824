"""Which contributions, in which order: a ``Filter`` as SQL, and the array of ids that a list scrolls over."""

from array import array
from collections.abc import Iterable
from itertools import chain
from typing import Any, cast

from sqlalchemy import Connection, Select, and_, false, func, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from governance.intake.gate import FLAG_BITS
from governance.store import dialect
from governance.store.rows import Filter
from governance.store.tables import answer, contribution

_EQUAL = ("strand", "theme", "language", "channel", "zone", "age_band")


def conditions(wanted: Filter, *, in_order: bool = False) -> list[ColumnElement[bool]]:
    """The filter as conditions on ``contribution``. An empty string asks for what is not known.

    ``in_order``: go through the index of the order and look up what the search found, rather than the reverse
    (the unary plus forbids SQLite the reverse).
    """
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
        found.append(_matching(wanted.text, in_order=in_order))
    return found


def _matching(words: str, *, in_order: bool) -> ColumnElement[bool]:
    query = dialect.search_query(words)
    if query is None:
        return false()
    number = "+contribution.id" if in_order else "contribution.id"
    clause = f"{number} IN (SELECT rowid FROM {dialect.FTS_TABLE} WHERE {dialect.FTS_TABLE} MATCH :words)"
    return cast("ColumnElement[bool]", text(clause).bindparams(words=query))


def ids_query(wanted: Filter, *, in_order: bool = False) -> "Select[tuple[int]]":
    """Select of the ids in order; ``in_order`` as in ``conditions``."""
    query = select(contribution.c.id)
    clauses = conditions(wanted, in_order=in_order)
    if clauses:
        query = query.where(and_(*clauses))
    orders: dict[str, tuple[Any, ...]] = {
        "newest": (contribution.c.submitted_at.desc(), contribution.c.id.desc()),
        "oldest": (contribution.c.submitted_at, contribution.c.id),
        "title": (func.lower(contribution.c.title), contribution.c.id),
        "most_supported": (func.coalesce(contribution.c.supports, 0).desc(), contribution.c.id.desc()),
    }
    return query.order_by(*orders[wanted.order])


def first_ids(connection: Connection, wanted: Filter, limit: int) -> "array[int]":
    """The first ``limit`` ids: for words that many texts hold, the order decides; for rare ones, the search."""
    query = dialect.search_query(wanted.text) if wanted.order in {"newest", "oldest"} else None
    in_order = query is not None and dialect.is_common(connection, query, limit * 10)
    return id_array(connection, ids_query(wanted, in_order=in_order).limit(limit))


def id_array(connection: Connection, query: "Select[tuple[int]]") -> "array[int]":
    """Run ``query`` into an ``array('q')``, without a Python object a row."""
    result = connection.execute(query)
    try:
        return array("q", chain.from_iterable(cast("Iterable[tuple[int]]", result.cursor)))
    finally:
        result.close()
