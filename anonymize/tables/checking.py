"""Looks at one node of the lattice: its classes, who would be suppressed, and what that costs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.distinct import Table
from anonymize.tables.encoding import Floats, mixed_radix, summed
from anonymize.tables.metrics import Metric, Penalties, class_cost, penalties, suppressed_entropy
from anonymize.tables.models import Classes, Flags, KAnonymity, Model, Values
from anonymize.tables.reduced import Levels, Reduced, Snapshots, rare
from anonymize.tables.uniqueness import TableModel

_DENSE = 1 << 20


@dataclass(frozen=True)
class Verdict:
    """A node: ``suppressed`` persons who lose a record, ``certain`` those of them that the monotone models suppress
    (every node below suppresses as many), ``cost`` None when more are suppressed than allowed."""

    levels: Levels
    suppressed: int
    certain: int
    cost: float | None


@dataclass(frozen=True)
class Grouping:
    """Class of each combination at a node, numbered from 0 in the order of their keys, and persons of each."""

    group: NDArray[np.intp]
    sizes: Floats
    keys: NDArray[Any]


class Checker:
    """Checks nodes of one table. ``checks`` counts them; ``allowed``: persons who may lose a record; ``watch`` is
    called before each check, and may raise to stop."""

    def __init__(
        self, table: Table, models: Sequence[Model | TableModel], metric: Metric, *, allowed: int
    ) -> None:
        self.table = table
        self.models = tuple(models)
        self.metric = metric
        self.allowed = allowed
        self.checks = 0
        self.watch: Callable[[], None] | None = None
        self.penalties: Penalties = penalties(table, metric)
        self._models = [model for model in models if not isinstance(model, TableModel)]
        self._whole = [model for model in models if isinstance(model, TableModel)]
        self.smallest = max((model.k for model in self._models if isinstance(model, KAnonymity)), default=1)
        self._plain = not self._whole and all(isinstance(model, KAnonymity) for model in self._models)
        self._overall = overall_values(table)
        self._snapshots = Snapshots(table)

    def check(self, levels: Levels) -> Verdict:
        """Judge a node."""
        self.checks += 1
        if self.watch is not None:
            self.watch()
        additive = not len(self.table.tally.cell)
        for part in self._snapshots.parts(levels) if additive else ():
            lost = int(self._rare(levels, part)[1])
            if lost > self.allowed:
                return Verdict(levels, lost, lost, None)
            if lost * self.table.persons < self.allowed * float(part.persons.sum()):
                break  # the rest would have to fare worse
        reduced = self._snapshots.under(levels)
        if additive:
            small, total, keys = self._rare(levels, reduced)
            lost = int(total)
            if lost > self.allowed:
                return Verdict(levels, lost, lost, None)
            if self._plain:
                number = self._cost(levels, reduced, small, lambda: np.unique(keys, return_inverse=True)[1])
                return Verdict(levels, lost, lost, number)
        found = _group(reduced, levels)
        kept, certain = self._kept(levels, found, reduced)
        gone = ~kept[found.group]
        lost = reduced.tally.inside(gone)
        sure = lost if certain is kept else reduced.tally.inside(~certain[found.group])
        cost = self._cost(levels, reduced, gone, lambda: found.group) if lost <= self.allowed else None
        return Verdict(levels, lost, sure, cost)

    def _rare(self, levels: Levels, reduced: Reduced) -> tuple[Flags, float, NDArray[Any]]:
        """Which combinations are in a class under k, no person having two (perhaps not all, if they are too many
        already), how many persons those are, and the key of each one's class."""
        keys, product = reduced.keys(levels)
        small, lost = rare(
            keys, product, reduced.persons, reduced.bits, smallest=self.smallest, allowed=self.allowed)
        return small, lost, keys

    def judged(self, levels: Levels) -> tuple[Grouping, Flags]:
        """Classes of the table's own combinations at a node, and which of them may be published."""
        whole = self._snapshots.whole
        found = _group(whole, levels)
        return found, self._kept(levels, found, whole)[0]

    def _kept(self, levels: Levels, found: Grouping, reduced: Reduced) -> tuple[Flags, Flags]:
        """Which classes may be published, and which the monotone models alone would let out."""
        classes = self.classes(levels, found, reduced)
        certain = np.ones(len(found.sizes), dtype=bool)
        for model in self._models:
            weaker = model if model.monotone else model.relaxed
            if weaker is not None:
                certain &= weaker.holds(classes)
        kept = certain
        for model in self._models:
            if not model.monotone:
                kept = kept & model.holds(classes)
        for whole in self._whole:
            kept = whole.enforce(found.sizes, kept)
        return kept, certain

    def classes(self, levels: Levels, found: Grouping, reduced: Reduced | None = None) -> Classes:
        """What the models see of the classes ``found``."""
        values = class_values(reduced or self._snapshots.whole, found.group, self._overall)
        return Classes(found.sizes, values, self._population(levels, found))

    def _population(self, levels: Levels, found: Grouping) -> Floats | None:
        table = self.table
        if table.population is None:
            return None
        sizes = [len(item.labels[level]) for item, level in zip(table.attributes, levels, strict=True)]
        columns = [
            item.groups[level][codes]
            for item, level, codes in zip(table.attributes, levels, table.population_codes, strict=True)
        ]
        keys = mixed_radix(columns, sizes)[0]
        place = np.minimum(np.searchsorted(found.keys, keys), len(found.keys) - 1)
        outside = np.where(found.keys[place] == keys, place, len(found.keys))
        return table.population.by(outside, len(found.keys) + 1)[: len(found.keys)]

    def _cost(self, levels: Levels, reduced: Reduced, gone: Flags, group: Callable[[], NDArray[Any]]) -> float:
        if self.metric.counts_classes:
            sizes = summed(group(), np.where(gone, 0, reduced.rows))
            lost = int(reduced.rows[gone].sum())
            return class_cost(self.metric.name, sizes[sizes > 0], lost, self.penalties.records)
        where = np.flatnonzero(gone)
        parts = [float(costs[level]) for costs, level in zip(self.penalties.base, levels, strict=True)]
        if len(where) and self.metric.name != "height":
            rows = reduced.rows[where]
            for at, level in enumerate(levels):
                labels = reduced.column(at, level)[where]
                if self.metric.name == "entropy":
                    parts[at] += suppressed_entropy(labels, rows)
                else:
                    more = self.penalties.lost - self.penalties.each[at][level][labels]
                    parts[at] += float((rows * more).sum()) / self.penalties.records
        return float(self.metric.together([np.array([part]) for part in parts])[0])

    def floor_of_classes(self, levels: Levels) -> float:
        """What every node at or above ``levels`` costs at least, for the metrics that count classes: its cost if no
        class were suppressed."""
        reduced = self._snapshots.under(levels)
        sizes = summed(_group(reduced, levels).group, reduced.rows)
        return class_cost(self.metric.name, sizes, 0, self.penalties.records)


def _group(reduced: Reduced, levels: Levels) -> Grouping:
    keys, product = reduced.keys(levels)
    if product <= _DENSE:
        there = np.flatnonzero(np.bincount(keys, minlength=product))
        number = np.empty(product, dtype=np.intp)
        number[there] = np.arange(len(there))
        group = number[keys]
    else:
        there, group = np.unique(keys, return_inverse=True)
    return Grouping(group, reduced.tally.by(group, len(there)), there)


def overall_values(table: Table) -> list[Floats]:
    """Persons of the whole table by value, for each sensitive attribute."""
    return [cells.tally.by(cells.value, len(cells.labels)) for cells in table.sensitive]


def class_values(
    table: Table | Reduced, group: NDArray[Any], overall: Sequence[Floats] | None = None
) -> tuple[Values, ...]:
    """Persons by class and value, for each sensitive attribute; ``group[combination]`` is its class."""
    result = []
    for at, cells in enumerate(table.sensitive):
        size = max(len(cells.labels), 1)
        pairs, place = np.unique(group[cells.combination] * size + cells.value, return_inverse=True)
        classes, value = np.divmod(pairs, size)
        known = cells.tally.by(cells.value, len(cells.labels)) if overall is None else overall[at]
        result.append(Values(classes, value, cells.tally.by(place, len(pairs)), known, cells.labels))
    return tuple(result)
