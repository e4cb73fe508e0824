"""Carries out a plan on a table: encode, reduce, search or split, and write what may be published."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.checking import Checker
from anonymize.tables.distinct import Table, distinct
from anonymize.tables.encoding import Codes, Floats, encode, factorise, mixed_radix, summed
from anonymize.tables.local import Recoded, recode
from anonymize.tables.plan import Plan
from anonymize.tables.released import AnonymisedTable, Coded, Measures, ReleasedColumn, seal
from anonymize.tables.rescue import rescue
from anonymize.tables.search import Found, search
from anonymize.tables.uniqueness import TableModel

Ints = NDArray[np.int64]
DOMINANT = 0.5


@dataclass(frozen=True)
class Encoded:
    """A table ready to be anonymised: its distinct combinations, its rows as codes, and the seconds each step took.

    ``sensitive``: value code of each row and labels, per sensitive column."""

    plan: Plan
    table: Table
    codes: tuple[Codes, ...]
    sensitive: tuple[tuple[NDArray[Any], tuple[str, ...]], ...]
    seconds: tuple[tuple[str, float], ...]

    @cached_property
    def index(self) -> Ints:
        """Combination of each row."""
        keys, product = mixed_radix(self.codes, [len(item.leaves) for item in self.table.attributes])
        if product >= 2**62:
            return np.unique(keys, return_inverse=True)[1]
        return np.searchsorted(self.table.order[0], keys)

    @property
    def allowed(self) -> int:
        """Persons who may lose a record."""
        return int(self.plan.suppression_limit * self.table.persons + 1e-9)


@dataclass(frozen=True)
class Solution:
    """How each combination is said: ``part[combination]`` its class (-1: suppressed), ``labels[attribute]`` a code per
    class and ``texts[attribute]`` the texts of those codes. ``found``: result of the search, None for local recoding.

    ``penalties[class, attribute]``: what each class loses, 0 to 1; ``levels``: of each attribute (-1: they differ).
    """

    part: Ints
    labels: tuple[Ints, ...]
    texts: tuple[tuple[str, ...], ...]
    penalties: Floats
    levels: tuple[int, ...]
    found: Found | None
    suppressed: int
    rescued: int
    seconds: float
    recoded: Recoded | None = field(default=None, repr=False)

    def sizes(self, table: Table) -> Floats:
        """Persons of each class."""
        count = len(self.penalties)
        return table.tally.by(np.where(self.part < 0, count, self.part), count + 1)[:count]


def load(frame: Mapping[str, Any], plan: Plan, *, population: Mapping[str, Any] | None = None) -> Encoded:
    """Encode the columns that ``plan`` names; nothing else of ``frame`` is looked at.

    Args:
        frame: columns by name, of equal length: a pandas frame, or lists.
        plan: what is asked.
        population: the population the records are drawn from, with the quasi-identifiers, for k-map and δ-presence; it
            is counted over persons where it has the column of the subject.

    Raises:
        Fault: ``column_missing``, ``table_empty``, ``value_not_covered``, ``k_over_population`` (fewer persons than
            k), ``person_dominates`` (one person owns half of the rows or more), ``population_missing``.
    """
    start = time.perf_counter()
    wanted = [*(item.name for item in plan.quasi_identifiers), *(item.name for item in plan.sensitive)]
    for name in [*wanted, *([plan.subject] if plan.subject else [])]:
        if name not in frame:
            raise Fault("column_missing", column=name)
    attributes = plan.attributes()
    codes = tuple(encode(item, frame[item.name]) for item in attributes)
    if not len(codes[0]):
        raise Fault("table_empty")
    people: tuple[Codes, ...] = ()
    if plan.k_map or plan.presence:
        if population is None:
            raise Fault("population_missing")
        lacking = next((item.name for item in attributes if item.name not in population), None)
        if lacking is not None:
            raise Fault("column_missing", column=lacking)
        people = tuple(encode(item, population[item.name]) for item in attributes)
    sensitive = tuple((found, tuple(labels)) for found, labels in (factorise(frame[item.name])
                                                                   for item in plan.sensitive))
    sensitive = tuple(_ordered(*pair) for pair in sensitive)
    persons = _persons(frame[plan.subject]) if plan.subject else None
    crowd = None
    if people and population is not None and plan.subject and plan.subject in population:
        crowd = _owners(population[plan.subject])
    encoded = time.perf_counter()
    table = distinct(
        attributes, codes, persons=persons, population=people, population_persons=crowd,
        sensitive=[(item.name, *pair) for item, pair in zip(plan.sensitive, sensitive, strict=True)])
    if table.persons < plan.k:
        raise Fault("k_over_population", k=plan.k, persons=table.persons)
    seconds = (("encode", encoded - start), ("distinct", time.perf_counter() - encoded))
    return Encoded(plan, table, codes, sensitive, seconds)


def _ordered(codes: NDArray[Any], labels: tuple[str, ...]) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Labels in code-point order, so that codes do not depend on the order of the rows."""
    ordered = sorted(set(labels))
    place = {label: at for at, label in enumerate(ordered)}
    return np.array([place[label] for label in labels], dtype=np.int64)[codes], tuple(ordered)


def _owners(column: Any) -> NDArray[Any]:
    """Person of each row; a row without one is a person of its own."""
    codes, labels = factorise(column)
    codes = codes.astype(np.int64)
    nobody = np.array([not label for label in labels], dtype=bool)[codes]
    codes[nobody] = len(labels) + np.arange(int(nobody.sum()))
    return codes


def _persons(column: Any) -> NDArray[Any]:
    """As ``_owners``.

    Raises:
        Fault: ``person_dominates``.
    """
    codes = _owners(column)
    most = int(np.bincount(codes).max(initial=0))
    if most > 1 and most >= DOMINANT * len(codes):
        raise Fault("person_dominates", rows=most, total=len(codes))
    return codes


def solve(encoded: Encoded, *, watch: Callable[[], None] | None = None) -> Solution | None:
    """The best way to publish the table under its plan; None when nothing of it may be.

    ``watch`` is called before each node is checked, and may raise to stop.

    Raises:
        Fault: ``local_unfit``, ``local_highest``: local recoding cannot keep what is asked.
    """
    start = time.perf_counter()
    models = encoded.plan.models([labels for _, labels in encoded.sensitive])
    bounded = next((
        item.name for item in encoded.plan.quasi_identifiers if item.highest < item.hierarchy.height - 1), "")
    if bounded and encoded.plan.recoding == "local":
        raise Fault("local_highest", column=bounded)
    if bounded and encoded.plan.rescue:
        raise Fault("rescue_highest", column=bounded)
    if encoded.plan.recoding == "local":
        usable = [model for model in models if not isinstance(model, TableModel)]
        if len(usable) < len(models) or encoded.table.population is not None:
            raise Fault("local_unfit")
        ranges = [item.name for item in encoded.plan.quasi_identifiers if item.ranges]
        parts = recode(encoded.table, usable, numeric=ranges, low=encoded.plan.low)
        return _from_parts(encoded, parts, time.perf_counter() - start)
    checker = Checker(encoded.table, models, encoded.plan.metric, allowed=encoded.allowed)
    checker.watch = watch
    found = search(checker, low=encoded.plan.low, high=encoded.plan.high)
    return at_levels(encoded, checker, found, time.perf_counter() - start) if found else None


def at_levels(encoded: Encoded, checker: Checker, found: Found, seconds: float) -> Solution:
    """The classes of a node, those that may not be published in part -1 or saved by emptying cells."""
    table = encoded.table
    grouping, kept = checker.judged(found.levels)
    number = np.where(kept, np.cumsum(kept) - 1, -1)
    part = number[grouping.group]
    first = np.zeros(int(kept.sum()), dtype=np.int64)
    inside = np.flatnonzero(part >= 0)
    first[part[inside][::-1]] = inside[::-1]
    labels, texts, costs = [], [], []
    for item, codes, level in zip(table.attributes, table.codes, found.levels, strict=True):
        group = item.groups[level][codes[first]].astype(np.int64)
        labels.append(group)
        texts.append(item.labels[level])
        costs.append(item.penalties[level][group])
    solution = Solution(
        part, tuple(labels), tuple(texts), np.stack(costs, axis=1), found.levels, found, found.suppressed, 0, seconds)
    if encoded.plan.rescue and (part < 0).any():
        models = encoded.plan.models([values for _, values in encoded.sensitive])
        solution = rescue(table, models, solution)
    return solution


def _from_parts(encoded: Encoded, parts: Recoded, seconds: float) -> Solution | None:
    if not len(parts.levels):
        return None
    labels, texts, levels = [], [], []
    for at, item in enumerate(encoded.table.attributes):
        said = parts.labels(item, at)
        known = sorted(set(said))
        place = {label: code for code, label in enumerate(known)}
        labels.append(np.array([place[label] for label in said], dtype=np.int64))
        texts.append(tuple(known))
        here = set(parts.levels[:, at].tolist())
        levels.append(here.pop() if len(here) == 1 and not parts.numeric[at] else -1)
    return Solution(
        parts.part, tuple(labels), tuple(texts), parts.penalties(encoded.table), tuple(levels), None, 0, 0, seconds,
        parts)


def release(
    encoded: Encoded, solution: Solution | None, *, name: str = "table", measures: Measures = ()
) -> AnonymisedTable:
    """The published table: rows in the order of their values, no identifier; empty when there is no solution.

    Its measures: ``k`` reached, persons and those suppressed, classes, ``loss``, the highest and the mean prosecutor
    risk (1 / class size, 0 to 1), and how the search went.
    """
    plan = encoded.plan
    tops = tuple(item.height - 1 for item in encoded.table.attributes)
    levels = solution.levels if solution else tops
    columns = tuple(
        ReleasedColumn(item.name, "string", _rule(item.hierarchy, level), max(level, 0))
        for item, level in zip(plan.quasi_identifiers, levels, strict=True)
    ) + tuple(ReleasedColumn(item.name, "string", "as_is") for item in plan.sensitive)
    if solution is None:
        none = Coded(np.zeros(0, dtype=np.int32), ())
        data = (none,) * len(columns)
    else:
        data = _columns(encoded, solution)
    method = "local_recoding" if plan.recoding == "local" else "k_anonymity"
    facts = (*_measures(encoded, solution), ("rows", len(data[0])), *measures)
    return seal(name, columns, method=method, measures=facts, data=data, plan=plan.text())


def _rule(hierarchy: Any, level: int) -> str:
    if level < 0:
        return "recoded"
    untouched = all(labels[level] == value for value, labels in hierarchy.levels.items() if value)
    return "as_is" if untouched else "generalised"


def _columns(encoded: Encoded, solution: Solution) -> tuple[Coded, ...]:
    ranks, texts = zip(*(_sorted(codes, labels) for codes, labels in zip(
        solution.labels, solution.texts, strict=True)), strict=True)
    sizes = [len(labels) for labels in texts]
    keys, _ = mixed_radix(ranks, sizes)
    order = np.argsort(keys, kind="stable")
    if not encoded.sensitive:
        rows = summed(solution.part[solution.part >= 0], encoded.table.rows[solution.part >= 0], len(keys))
        repeat = np.repeat(order, rows[order].astype(np.int64))
        return tuple(
            Coded(rank.astype(_narrow(len(labels)))[repeat], labels) for rank, labels in zip(ranks, texts, strict=True))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    part = solution.part[encoded.index]
    kept = np.flatnonzero(part >= 0)
    parts = place[part[kept]]
    values = [codes[kept] for codes, _ in encoded.sensitive]
    by_value = np.lexsort([*values[::-1], parts])
    shown = order[parts[by_value]]
    said = tuple(
        Coded(rank.astype(_narrow(len(labels)))[shown], labels) for rank, labels in zip(ranks, texts, strict=True))
    return said + tuple(
        Coded(value[by_value].astype(_narrow(len(labels))), labels)
        for value, (_, labels) in zip(values, encoded.sensitive, strict=True))


def _narrow(count: int) -> type[np.signedinteger[Any]]:
    return np.int8 if count < 2**7 else np.int16 if count < 2**15 else np.int32


def _sorted(codes: Ints, labels: tuple[str, ...]) -> tuple[Ints, tuple[str, ...]]:
    """Codes and the labels they use, in code-point order."""
    order = sorted(np.unique(codes).tolist(), key=labels.__getitem__)
    rank = np.zeros(len(labels), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return rank[codes], tuple(labels[at] for at in order)


def _measures(encoded: Encoded, solution: Solution | None) -> Measures:
    table, plan = encoded.table, encoded.plan
    facts: dict[str, str | int | float] = {
        "k_required": plan.k, "k": 0, "persons": table.persons, "persons_suppressed": table.persons,
        "suppression_limit": plan.suppression_limit, "classes": 0, "loss": 1.0,
    }
    if solution is None:
        return tuple(facts.items())
    keys, _ = mixed_radix(solution.labels, [len(labels) for labels in solution.texts])
    merged = np.unique(keys, return_inverse=True)[1]
    group = np.where(solution.part < 0, len(keys), np.append(merged, 0)[solution.part])
    sizes = table.tally.by(group, len(keys) + 1)[: int(merged.max(initial=-1)) + 1]
    sizes = sizes[sizes > 0]
    facts |= {
        "k": int(sizes.min()) if len(sizes) else 0, "persons_suppressed": solution.suppressed, "classes": len(sizes),
        "risk_highest": 1 / float(sizes.min()) if len(sizes) else 0.0,
        "risk_mean": len(sizes) / float(sizes.sum()) if len(sizes) else 0.0,
        "loss": solution.found.cost if solution.found else gcp(encoded, solution),
    }
    if solution.found:
        facts |= {"checks": solution.found.checks, "nodes": solution.found.nodes, "proven": int(solution.found.proven)}
    if solution.rescued:
        facts["persons_rescued"] = solution.rescued
    return tuple(facts.items())


def gcp(encoded: Encoded, solution: Solution) -> float:
    """Mean penalty of the cells, 0 to 1; a suppressed record counts 1 in each (Xu et al. 2006, "Utility-based
    anonymization", normalised by the number of cells)."""
    rows = encoded.table.rows.astype(np.float64)
    kept = solution.part >= 0
    mean = solution.penalties.mean(axis=1)
    lost = float((rows[kept] * mean[solution.part[kept]]).sum()) + float(rows[~kept].sum())
    return lost / max(float(rows.sum()), 1.0)


def anonymise(
    frame: Mapping[str, Any], plan: Plan, *, population: Mapping[str, Any] | None = None, name: str = "table"
) -> tuple[AnonymisedTable, Encoded, Solution | None]:
    """Carry out ``plan`` on ``frame``: the released table, what was read, and how it was said."""
    encoded = load(frame, plan, population=population)
    solution = solve(encoded)
    return release(encoded, solution, name=name), encoded, solution


def without(solution: Solution, table: Table, classes: NDArray[np.bool_]) -> Solution:
    """``solution`` with the flagged classes suppressed as well (what the ledger may ask)."""
    gone = np.append(classes, True)[solution.part]
    part = np.where(gone, -1, solution.part)
    return replace(solution, part=part, suppressed=table.tally.inside(part < 0))
