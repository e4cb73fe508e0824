"""Finds, among all combinations of levels, the one that keeps most detail while every class holds k persons."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from anonymize.tables.hierarchies import Hierarchy

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

MAXIMUM_NODES = 2_000_000


@dataclass(frozen=True, slots=True)
class Node:
    """One combination of levels and what it costs. ``kept`` says, per distinct combination of values,
    whether its records are published; persons suppressed are those who lose at least one record."""

    levels: tuple[int, ...]
    loss: float
    persons_suppressed: int
    records_suppressed: int
    classes: int
    k: int
    kept: tuple[bool, ...]


@dataclass(frozen=True)
class Table:
    """Records reduced to distinct combinations, in the order of their first record: ``combinations[i]`` has
    ``records[i]`` records; ``pairs`` are the distinct (combination, person) of the records."""

    hierarchies: tuple[Hierarchy, ...]
    combinations: tuple[tuple[str, ...], ...]
    records: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]
    persons: int

    @cached_property
    def groups(self) -> "list[list[tuple[Ints, Floats]]]":
        """Per attribute and level: group code and penalty of each combination."""
        import numpy as np

        tables: list[list[tuple[Ints, Floats]]] = []
        for column, hierarchy in enumerate(self.hierarchies):
            levels: list[tuple[Ints, Floats]] = []
            for level in range(hierarchy.height):
                shares = hierarchy.shares(level)
                order = {label: code for code, label in enumerate(sorted(shares))}
                labels = [hierarchy.label(row[column], level) for row in self.combinations]
                levels.append((
                    np.array([order[label] for label in labels], dtype=np.int64),
                    np.array([shares[label] for label in labels], dtype=np.float64),
                ))
            tables.append(levels)
        return tables

    @cached_property
    def counts(self) -> "tuple[Ints, Ints, Ints]":
        """Records per combination, then the combination and the person of each pair, as arrays."""
        import numpy as np

        pairs = np.array(self.pairs, dtype=np.int64).reshape(-1, 2)
        return np.array(self.records, dtype=np.int64), pairs[:, 0], pairs[:, 1]


def distinct(rows: Sequence[tuple[Hashable, tuple[str, ...]]], hierarchies: Sequence[Hierarchy]) -> Table:
    """Reduce (person, values) records to their distinct combinations."""
    combinations: dict[tuple[str, ...], int] = {}
    persons: dict[Hashable, int] = {}
    records: list[int] = []
    pairs: dict[tuple[int, int], None] = {}
    for person, values in rows:
        combination = combinations.setdefault(values, len(combinations))
        if combination == len(records):
            records.append(0)
        records[combination] += 1
        pairs[combination, persons.setdefault(person, len(persons))] = None
    return Table(tuple(hierarchies), tuple(combinations), tuple(records), tuple(pairs), len(persons))


def check(table: Table, levels: Sequence[int], k: int) -> Node:
    """Measure one node: which classes hold ``k`` distinct persons, and the loss of publishing only those."""
    import numpy as np

    records, pair_combination, pair_person = table.counts
    key = np.zeros(len(records), dtype=np.int64)
    for column, level in zip(table.groups, levels, strict=True):
        codes = column[level][0]
        key = np.unique(key * (int(codes.max(initial=0)) + 1) + codes, return_inverse=True)[1]
    members = np.unique(key[pair_combination] * max(table.persons, 1) + pair_person)
    per_class = np.bincount(members // max(table.persons, 1), minlength=int(key.max(initial=-1)) + 1)
    kept = per_class[key] >= k
    lost = int(records[~kept].sum())
    penalties = [
        (float((records * column[level][1])[kept].sum()) + lost) / max(int(records.sum()), 1)
        for column, level in zip(table.groups, levels, strict=True)
    ]
    published = per_class[per_class >= k]
    return Node(
        levels=tuple(levels), loss=aggregate(penalties), records_suppressed=lost, classes=len(published),
        persons_suppressed=len(np.unique(pair_person[~kept[pair_combination]])),
        k=int(published.min()) if len(published) else 0, kept=tuple(bool(flag) for flag in kept),
    )


def aggregate(penalties: Sequence[float]) -> float:
    """Geometric mean of the penalties of the attributes: prod(1 + p)^(1/m) - 1 (0: untouched, 1: nothing left)."""
    result = 1.0
    for penalty in penalties:
        result *= (1 + penalty) ** (1 / len(penalties))
    return result - 1


def search(table: Table, *, k: int, allowed: int, floor: Sequence[int]) -> Node | None:
    """The node of least loss that suppresses at most ``allowed`` persons; None when none does.

    Exact. The loss without suppression bounds a node from below; persons suppressed can only fall as levels
    rise, so a node that fails takes everything more precise with it. A descent from the root gives the first
    upper bound; the nodes that could still be better are then taken from the least precise (the reference of
    this order: Kohlmayer et al., "Flash", 2012, with the bound of the Loss metric).

    Raises:
        ValueError: more than ``MAXIMUM_NODES`` combinations of levels.
    """
    import numpy as np

    tops = [hierarchy.height - 1 for hierarchy in table.hierarchies]
    spans = [range(low, top + 1) for low, top in zip(floor, tops, strict=True)]
    if np.prod([float(len(span)) for span in spans]) > MAXIMUM_NODES:
        raise ValueError("too many combinations of levels for this search")
    best = check(table, tops, k)
    if best.persons_suppressed > allowed:
        return None
    best = _descend(table, best, k=k, allowed=allowed, floor=floor)
    nodes = list(product(*spans))
    bounds = _bounds(table, spans).reshape([len(span) for span in spans])
    alive = np.ones(bounds.shape, dtype=bool)
    for index in np.argsort(-bounds, axis=None, kind="stable"):
        place = np.unravel_index(int(index), bounds.shape)
        if not alive[place] or bounds[place] >= best.loss:
            continue
        node = check(table, nodes[int(index)], k)
        if node.persons_suppressed > allowed:
            alive[tuple(slice(0, int(at) + 1) for at in place)] = False
        elif _rank(node) < _rank(best):
            best = node
    return best


def _rank(node: Node) -> tuple[float, int, tuple[int, ...]]:
    return (node.loss, node.persons_suppressed, node.levels)


def _bounds(table: Table, spans: Sequence[range]) -> "Floats":
    """Loss of every node if nothing were suppressed, in the order of the nodes: attributes separate."""
    import numpy as np

    records = table.counts[0]
    bounds = np.ones(1)
    for column, span in zip(table.groups, spans, strict=True):
        penalties = np.array([float((records * column[level][1]).sum()) / max(int(records.sum()), 1) for level in span])
        bounds = np.multiply.outer(bounds, (1 + penalties) ** (1 / len(spans))).ravel()
    return bounds - 1


def _descend(table: Table, start: Node, *, k: int, allowed: int, floor: Sequence[int]) -> Node:
    """Lower one level at a time, always to the best neighbour that passes."""
    best = start
    while True:
        neighbours = [check(table, levels, k) for levels in _below(best.levels, floor)]
        passing = [node for node in neighbours if node.persons_suppressed <= allowed and _rank(node) < _rank(best)]
        if not passing:
            return best
        best = min(passing, key=_rank)


def _below(levels: Sequence[int], floor: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for at, level in enumerate(levels):
        if level > floor[at]:
            yield (*levels[:at], level - 1, *levels[at + 1:])
