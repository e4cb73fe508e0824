"""Privacy models, metrics and the optimum, written from their definitions with dictionaries and loops: slow and plain,
to compare the fast ones with."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

from anonymize.tables.hierarchies import Hierarchy

Judge = Callable[["Sample", list[int]], bool]


@dataclass(frozen=True)
class Sample:
    """Rows: (person, values, sensitive value); one hierarchy per value."""

    rows: tuple[tuple[int, tuple[str, ...], str], ...]
    hierarchies: tuple[Hierarchy, ...]

    def classes(self, levels: Sequence[int]) -> dict[tuple[str, ...], list[int]]:
        """Positions of the rows of each class."""
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for at, (_, values, _) in enumerate(self.rows):
            found[self.said(values, levels)].append(at)
        return found

    def said(self, values: Sequence[str], levels: Sequence[int]) -> tuple[str, ...]:
        """Labels of ``values``."""
        return tuple(
            hierarchy.label(value, level)
            for hierarchy, value, level in zip(self.hierarchies, values, levels, strict=True))

    def persons(self, rows: Sequence[int]) -> set[int]:
        """Who owns the rows."""
        return {self.rows[at][0] for at in rows}

    def spread(self, rows: Sequence[int]) -> Counter[str]:
        """Persons by sensitive value."""
        return Counter(value for _, value in {(self.rows[at][0], self.rows[at][2]) for at in rows})

    def overall(self) -> Counter[str]:
        """Persons by sensitive value, in the whole table."""
        return self.spread(range(len(self.rows)))


def k_anonymous(k: int) -> Judge:
    return lambda sample, rows: len(sample.persons(rows)) >= k


def distinct_l(least: int) -> Judge:
    return lambda sample, rows: len(sample.spread(rows)) >= least


def entropy_l(least: float) -> Judge:
    def judge(sample: Sample, rows: list[int]) -> bool:
        counts = sample.spread(rows)
        total = sum(counts.values())
        entropy = -sum(count / total * math.log2(count / total) for count in counts.values())
        return len(counts) >= int(least) and entropy >= math.log2(least) - 1e-12

    return judge


def recursive_cl(c: float, least: int) -> Judge:
    def judge(sample: Sample, rows: list[int]) -> bool:
        counts = sorted(sample.spread(rows).values(), reverse=True)
        return len(counts) >= least and counts[0] < c * sum(counts[least - 1:])

    return judge


def equal_t(most: float) -> Judge:
    return lambda sample, rows: equal_distance(sample, rows) <= most + 1e-12


def equal_distance(sample: Sample, rows: list[int]) -> float:
    here, there = sample.spread(rows), sample.overall()
    return sum(
        abs(here[value] / sum(here.values()) - there[value] / sum(there.values())) for value in there) / 2


def ordered_distance(sample: Sample, rows: list[int], order: Sequence[str]) -> float:
    here, there = sample.spread(rows), sample.overall()
    moved = carried = 0.0
    for value in order:
        carried += here[value] / sum(here.values()) - there[value] / sum(there.values())
        moved += abs(carried)
    return moved / max(len(order) - 1, 1)


def delta_disclosure(most: float) -> Judge:
    def judge(sample: Sample, rows: list[int]) -> bool:
        here, there = sample.spread(rows), sample.overall()
        return all(
            abs(math.log2(count / sum(here.values()) / (there[value] / sum(there.values())))) < most
            for value, count in here.items())

    return judge


def beta_likeness(most: float, *, enhanced: bool = False) -> Judge:
    def judge(sample: Sample, rows: list[int]) -> bool:
        here, there = sample.spread(rows), sample.overall()
        for value, count in here.items():
            expected = there[value] / sum(there.values())
            limit = min(most, -math.log(expected)) if enhanced else most
            if (count / sum(here.values()) - expected) / expected > limit:
                return False
        return True

    return judge


def suppressed(sample: Sample, levels: Sequence[int], judges: Sequence[Judge]) -> set[int]:
    """Positions of the rows whose class does not meet every condition."""
    return {
        at for rows in sample.classes(levels).values() if not all(judge(sample, rows) for judge in judges)
        for at in rows}


def cost(sample: Sample, levels: Sequence[int], gone: set[int], metric: str, aggregate: str) -> float:
    """What a node costs when the rows ``gone`` are suppressed."""
    total = len(sample.rows)
    if metric in {"discernibility", "average_class"}:
        sizes = [len(rows) for rows in sample.classes(levels).values() if not gone.issuperset(rows)]
        if metric == "discernibility":
            return sum(size * size for size in sizes) + total * len(gone)
        return total / max(len(sizes) + bool(gone), 1)
    parts = []
    for at, hierarchy in enumerate(sample.hierarchies):
        values = [row[1][at] for row in sample.rows]
        labels = [hierarchy.label(value, levels[at]) for value in values]
        if metric == "height":
            parts.append(float(levels[at]))
        elif metric == "precision":
            share = levels[at] / (hierarchy.height - 1)
            parts.append(sum(1.0 if row in gone else share for row in range(total)) / total)
        elif metric == "loss":
            shares = hierarchy.shares(levels[at])
            parts.append(sum(1.0 if row in gone else shares[labels[row]] for row in range(total)) / total)
        else:
            leaf, label = Counter(values), Counter(labels)
            bits = sum(math.log2(label[a] / leaf[b]) for a, b in zip(labels, values, strict=True))
            lost = Counter(labels[row] for row in gone)
            parts.append(bits + sum(count * math.log2(len(gone) / count) for count in lost.values()))
    if aggregate == "geometric":
        return float(math.prod((1 + part) ** (1 / len(parts)) for part in parts)) - 1
    return max(parts) if aggregate == "maximum" else sum(parts) / (len(parts) if aggregate == "arithmetic" else 1)


def best(
    sample: Sample, judges: Sequence[Judge], *, allowed: int, metric: str = "loss", aggregate: str = "geometric",
    low: Sequence[int] | None = None,
) -> float | None:
    """Least cost of all nodes that suppress at most ``allowed`` persons; None if none does."""
    found = None
    lowest = low or [0] * len(sample.hierarchies)
    for levels in product(*(
        range(least, hierarchy.height) for least, hierarchy in zip(lowest, sample.hierarchies, strict=True))
    ):
        gone = suppressed(sample, levels, judges)
        if len(sample.persons(sorted(gone))) <= allowed:
            value = cost(sample, levels, gone, metric, aggregate)
            found = value if found is None else min(found, value)
    return found
