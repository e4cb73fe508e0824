"""Puts the tables of a publication before the release gate, and writes its line in the ledger."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from anonymize.gate import (
    Check, GateReport, check_counts, check_ledger, check_persons, check_places, check_texts, check_votes, gate,
)
from anonymize.ledger import LedgerCheck, LedgerEntry, Snapshot, compare, entry
from anonymize.tables.cells import Cell
from anonymize.tables.counts import TOTAL
from anonymize.tables.released import AnonymisedTable
from anonymize.votes import measure
from exports.opendata.choices import COUNTS, PLACES, PROFILES, TEXTS, VOTES, Part
from exports.opendata.leftovers import leftovers
from governance.charter import Publication as Rules


def against_ledger(parts: Sequence[Part], former: Sequence[LedgerEntry], k: int) -> LedgerCheck | None:
    """What the former releases and this one tell together; None without a former release."""
    snapshots = [part.snapshot for part in parts if part.snapshot is not None]
    if not former or not snapshots:
        return None
    members = {part.snapshot.name: part.members for part in parts if part.snapshot and part.members}
    return compare(snapshots, former, k=k, members=members)


def judge(
    parts: Sequence[Part], rules: Rules, found: LedgerCheck | None, *, compared: int, watch: Callable[[], None]
) -> GateReport:
    """The six answers, recounted from the tables themselves; ``watch`` is called now and then and may raise."""
    tables = {part.table.name: part for part in parts if part.table is not None}
    return gate(
        check_persons(_classes(tables), rules.k), _votes(tables, rules.k), check_places(_places(tables), rules.k),
        check_counts(_counts(tables), rules.minimum_cell), check_ledger(found, compared=compared),
        _texts(tables, watch))


def _classes(tables: Mapping[str, Part]) -> list[tuple[str, np.ndarray]]:
    part = tables.get(PROFILES)
    return [(PROFILES, np.array(part.snapshot.persons))] if part is not None and part.snapshot is not None else []


def _votes(tables: Mapping[str, Part], k: int) -> Check:
    """Recounted from the table: pairs of votes of one pseudonym, or the persons behind each (item, vote)."""
    part = tables.get(VOTES)
    if part is None or part.table is None:
        return check_votes(None, k)
    if len(part.table.columns) == 3 and part.table.columns[0].rule == "pseudonym":
        who, what, how = (data.codes.astype(np.int64) for data in part.table.data)
        return check_votes(measure(who, what, how, k=k), k)
    persons = [int(row[-1]) for row in part.table.rows if isinstance(row[-1], int)]
    voters = np.concatenate([np.arange(count) for count in persons]) if persons else np.zeros(0, dtype=np.int64)
    items = np.repeat(np.arange(len(persons)), persons)
    return check_votes(measure(voters, items, k=k), k, linked=False)


def _places(tables: Mapping[str, Part]) -> dict[str, int]:
    part = tables.get(PLACES)
    return {str(row[0]): int(row[-1] or 0) for row in part.table.rows} if part is not None and part.table else {}


def _counts(tables: Mapping[str, Part]) -> list[tuple[dict[Cell, int], set[Cell], int, int]]:
    part = tables.get(COUNTS)
    if part is None or part.table is None or part.counted is None:
        return []
    rows, columns = _keys(part.table, 0), _keys(part.table, 1)
    place = {key: at for at, key in enumerate(rows)}, {key: at for at, key in enumerate(columns)}
    hidden = {
        (place[0][str(row[0])], place[1][str(row[1])]) for row in part.table.rows if row[2] is None}
    values = {(place[0][row], place[1][column]): count for (row, column), count in part.counted.items()}
    return [(values, hidden, len(rows) - 1, len(columns) - 1)]


def _keys(table: AnonymisedTable, at: int) -> list[str]:
    found = sorted({str(row[at]) for row in table.rows} - {TOTAL})
    return [*found, TOTAL]


def _texts(tables: Mapping[str, Part], watch: Callable[[], None]) -> Check:
    """A second look at each text as it would leave."""
    part = tables.get(TEXTS)
    if part is None or part.table is None:
        return check_texts(0, 0)
    wanted = [at for at, column in enumerate(part.table.columns) if column.rule == "human_release"]
    texts = [tuple(str(row[at] or "") for at in wanted) for row in part.table.rows]
    return check_texts(len(texts), leftovers(texts, part.readings or {}, watch=watch))


def ledger_line(release: str, date: str, snapshots: Sequence[Snapshot]) -> LedgerEntry:
    """What the ledger keeps of the release named ``release``."""
    return entry(release, date, snapshots)
