"""Publishes who took part, as profiles that at least k persons share."""

from collections.abc import Hashable, Mapping, Sequence

from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.released import AnonymisedTable, ReleasedColumn, seal
from anonymize.tables.search import Node, Table, distinct, search


def release_profiles(
    rows: Sequence[Mapping[str, Hashable]],
    quasi_identifiers: Sequence[str],
    hierarchies: Mapping[str, Hierarchy],
    *,
    subject: str,
    k: int,
    suppression_limit: float,
    floor: Mapping[str, int] | None = None,
    name: str = "profiles",
) -> AnonymisedTable:
    """k-anonymous over distinct persons, by full-domain generalisation and record suppression.

    Args:
        rows: records; each has the column ``subject`` (the person) and the quasi-identifiers (text or None).
        quasi_identifiers: columns published, in this order. Nothing else of a row can leave.
        hierarchies: one per quasi-identifier, covering every value.
        subject: column that says whose record it is; never published. A person with several records counts once
            per class.
        k: distinct persons in every published class, at least.
        suppression_limit: share of the persons (0 to 1) who may lose a record.
        floor: lowest level allowed per column (absent: 0).
        name: of the table.

    The combination of levels published is the one of least Loss: per column, the mean over the records of
    (values under the published label - 1) / (values - 1), a suppressed record counting 1; then the geometric mean
    prod(1 + p)^(1/m) - 1 over the m columns (Iyengar 2002, as ARX 3.9.2 aggregates it). Ties go to fewer persons
    suppressed, then to the lowest levels. Rows leave sorted by value, without any identifier. When even the roots do
    not pass (fewer than k persons and no right to suppress them all), the table is empty and its measures say so.

    Raises:
        ValueError: a value that its hierarchy does not cover, no quasi-identifier, k < 1 or a floor out of range.
    """
    chosen = [hierarchies[column] for column in quasi_identifiers]
    lowest = [(floor or {}).get(column, 0) for column in quasi_identifiers]
    if not chosen or k < 1 or not 0 <= suppression_limit <= 1:
        raise ValueError("needs a quasi-identifier, k of at least 1 and a suppression limit between 0 and 1")
    if any(not 0 <= low < hierarchy.height for low, hierarchy in zip(lowest, chosen, strict=True)):
        raise ValueError("a floor lies outside its hierarchy")
    records = [(row[subject], tuple(_text(row[column]) for column in quasi_identifiers)) for row in rows]
    table = distinct(records, chosen)
    node = search(table, k=k, allowed=int(suppression_limit * table.persons + 1e-9), floor=lowest)
    return _released(table, node, quasi_identifiers, name=name, required=k, limit=suppression_limit)


def _text(value: Hashable) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    raise ValueError(f"a quasi-identifier is text or None, not {type(value).__name__}")


def _released(
    table: Table, node: Node | None, names: Sequence[str], *, name: str, required: int, limit: float
) -> AnonymisedTable:
    tops = tuple(hierarchy.height - 1 for hierarchy in table.hierarchies)
    levels = node.levels if node else tops
    rows: list[tuple[str, ...]] = []
    for values, records, kept in zip(table.combinations, table.records, node.kept if node else (), strict=bool(node)):
        if kept:
            pairs = zip(table.hierarchies, values, levels, strict=True)
            rows += [tuple(hierarchy.label(value, level) for hierarchy, value, level in pairs)] * records
    columns = tuple(
        ReleasedColumn(column, "string", _rule(hierarchy, level), level)
        for column, hierarchy, level in zip(names, table.hierarchies, levels, strict=True)
    )
    measures: tuple[tuple[str, str | int | float], ...] = (
        ("k_required", required),
        ("k", node.k if node else 0),
        ("persons", table.persons),
        ("persons_suppressed", node.persons_suppressed if node else table.persons),
        ("suppression_limit", limit),
        ("classes", node.classes if node else 0),
        ("rows", len(rows)),
        ("loss", node.loss if node else 1.0),
    )
    return seal(name, columns, tuple(sorted(rows)), method="k_anonymity", measures=measures)


def _rule(hierarchy: Hierarchy, level: int) -> str:
    untouched = all(labels[level] == value for value, labels in hierarchy.levels.items() if value)
    return "as_is" if untouched else "generalised"
