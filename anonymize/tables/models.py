"""Privacy models: which classes may be published. Counts are of distinct persons wherever a person is known."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.encoding import Floats, summed
from anonymize.tables.hierarchies import Hierarchy

Flags = NDArray[np.bool_]
Distance = Literal["equal", "ordered", "hierarchical"]


@dataclass(frozen=True)
class Values:
    """Persons by (class, value of a sensitive attribute): three arrays, sorted by class then value.

    ``overall[value]``: persons of the whole table that have it; ``labels``: the values as text."""

    group: NDArray[np.int64]
    value: NDArray[np.int64]
    count: Floats
    overall: Floats
    labels: tuple[str, ...]

    def share(self, sizes: Floats) -> Floats:
        """Share of the class that has the value, for each entry."""
        return self.count / sizes[self.group]

    def sizes(self, classes: int) -> Floats:
        """Persons counted in each class, once per value they have."""
        return summed(self.group, self.count, classes)


@dataclass(frozen=True)
class Classes:
    """Equivalence classes of one node: persons of each, of the population in each, and of each sensitive value."""

    sizes: Floats
    values: tuple[Values, ...] = ()
    population: Floats | None = None


class Model(Protocol):
    """A condition on classes. ``monotone``: a class that meets it still does once merged with any other. ``relaxed``: a
    weaker condition that is monotone where this one is not, if there is one."""

    @property
    def monotone(self) -> bool:
        """See above."""

    @property
    def relaxed(self) -> "Model | None":
        """See above."""

    def holds(self, classes: Classes) -> Flags:
        """Which classes meet it."""


def _at_least(number: float, least: float, parameter: str) -> None:
    if not number >= least:
        raise Fault("parameter_unfit", parameter=parameter, value=number, least=least)


@dataclass(frozen=True)
class KAnonymity:
    """At least ``k`` distinct persons share the combination (Samarati and Sweeney 1998)."""

    k: int
    monotone: bool = True
    relaxed: Model | None = None

    def __post_init__(self) -> None:
        """Check k."""
        _at_least(self.k, 1, "k")

    def holds(self, classes: Classes) -> Flags:
        """Class size >= k."""
        return classes.sizes >= self.k


@dataclass(frozen=True)
class KMap:
    """At least ``k`` persons of the population table share the combination (Sweeney 2001)."""

    k: int
    monotone: bool = True
    relaxed: Model | None = None

    def __post_init__(self) -> None:
        """Check k."""
        _at_least(self.k, 1, "k")

    def holds(self, classes: Classes) -> Flags:
        """Population of the class >= k; Fault ``population_missing`` without a population table."""
        return _population(classes) >= self.k


@dataclass(frozen=True)
class DeltaPresence:
    """Of the population that shares the combination, the share present in the table lies between ``low`` and ``high``
    (Nergiz, Atzori and Clifton 2007); 0 to 1."""

    low: float
    high: float
    monotone: bool = False
    relaxed: Model | None = None

    def holds(self, classes: Classes) -> Flags:
        """low <= size / population <= high."""
        share = classes.sizes / np.maximum(_population(classes), 1)
        return (share >= self.low) & (share <= self.high)


def _population(classes: Classes) -> Floats:
    if classes.population is None:
        raise Fault("population_missing")
    return classes.population


@dataclass(frozen=True)
class DistinctL:
    """At least ``l`` different values of the sensitive attribute ``at`` (its position) in the class."""

    at: int
    l: int  # noqa: E741 the field's own name for it
    monotone: bool = True
    relaxed: Model | None = None

    def __post_init__(self) -> None:
        """Check l."""
        _at_least(self.l, 1, "l")

    def holds(self, classes: Classes) -> Flags:
        """Values present >= l."""
        return np.bincount(classes.values[self.at].group, minlength=len(classes.sizes)) >= self.l


@dataclass(frozen=True)
class EntropyL:
    """Entropy of the sensitive values of the class at least log2(``l``), in bits (Machanavajjhala et al. 2007)."""

    at: int
    l: float  # noqa: E741
    monotone: bool = False

    def __post_init__(self) -> None:
        """Check l."""
        _at_least(self.l, 1, "l")

    @property
    def relaxed(self) -> Model:
        """As many different values."""
        return DistinctL(self.at, math.ceil(self.l - 1e-9))

    def holds(self, classes: Classes) -> Flags:
        """log2(n) - sum(c log2 c) / n >= log2(l), and at least l values (rounded down)."""
        values, many = classes.values[self.at], len(classes.sizes)
        sizes = values.sizes(many)
        spread = summed(values.group, values.count * np.log2(values.count), many)
        entropy = -(spread / sizes - np.log2(sizes))
        enough = np.bincount(values.group, minlength=many) >= int(self.l)
        return np.asarray(enough & (entropy >= np.log2(self.l)))


@dataclass(frozen=True)
class RecursiveCL:
    """The most frequent value is rarer than ``c`` times all those from the ``l``-th on: r1 < c (rl + ... + rm)
    (Machanavajjhala et al. 2007)."""

    at: int
    c: float
    l: int  # noqa: E741
    monotone: bool = False

    def __post_init__(self) -> None:
        """Check l."""
        _at_least(self.l, 1, "l")

    @property
    def relaxed(self) -> Model:
        """As many different values."""
        return DistinctL(self.at, self.l)

    def holds(self, classes: Classes) -> Flags:
        """From the counts of each class in decreasing order."""
        values, many = classes.values[self.at], len(classes.sizes)
        order = np.lexsort((-values.count, values.group))
        group, count = values.group[order], values.count[order]
        starts = np.searchsorted(group, np.arange(many))
        rank = np.arange(len(group)) - starts[group]
        tail = summed(group, np.where(rank >= self.l - 1, count, 0), many)
        present = np.bincount(group, minlength=many)
        first = np.where(present > 0, count[np.minimum(starts, max(len(count) - 1, 0))] if len(count) else 0, 0)
        return (present >= self.l) & (first < self.c * tail)


@dataclass(frozen=True)
class TCloseness:
    """Earth mover's distance between the values of the class and those of the table at most ``t``, 0 to 1
    (Li, Li and Venkatasubramanian 2007).

    ``equal`` distance: half the sum of the differences. ``ordered``: mean absolute difference of the cumulated shares,
    over the values in the order of ``ranks`` (a rank for each value code). ``hierarchical``: at each inner label of
    ``hierarchy``, what its children can exchange, weighed by (its height / height of the tree).
    """

    at: int
    t: float
    distance: Distance = "equal"
    ranks: tuple[int, ...] = ()
    hierarchy: Hierarchy | None = None
    monotone: bool = False
    relaxed: Model | None = None

    def holds(self, classes: Classes) -> Flags:
        """Distance <= t, with the tolerance of rounding errors only."""
        return self.distances(classes) <= self.t + 1e-12

    def distances(self, classes: Classes) -> Floats:
        """The distance of each class."""
        values, many = classes.values[self.at], len(classes.sizes)
        overall = values.overall / max(float(values.overall.sum()), 1)
        share = values.share(values.sizes(many))
        if self.distance == "equal":
            there = overall[values.value]
            moved = summed(values.group, np.abs(there - share) - there, many)
            return (1 + moved) / 2
        return _dense(values, share, many, lambda block: self._of(block - overall, values.labels))

    def _of(self, excess: Floats, labels: Sequence[str]) -> Floats:
        if self.distance == "ordered":
            order = np.argsort(np.array(self.ranks or range(len(labels))), kind="stable")
            steps = max(len(labels) - 1, 1)
            return np.asarray(np.abs(np.cumsum(excess[:, order], axis=1)).sum(axis=1) / steps)
        if self.hierarchy is None:
            raise Fault("hierarchy_missing", model="t-closeness")
        return _tree_distance(excess, labels, self.hierarchy)


def _tree_distance(excess: Floats, labels: Sequence[str], hierarchy: Hierarchy) -> Floats:
    below, moved = excess, np.zeros(len(excess))
    names: list[str] = list(labels)
    paths = {label: label for label in labels}
    for level in range(1, hierarchy.height):
        above = {name: hierarchy.label(paths[name], level) for name in names}
        parents = sorted(set(above.values()))
        merged = np.zeros((len(excess), len(parents)))
        for at, parent in enumerate(parents):
            children = below[:, [name_at for name_at, name in enumerate(names) if above[name] == parent]]
            exchanged = np.minimum(np.maximum(children, 0).sum(axis=1), np.maximum(-children, 0).sum(axis=1))
            moved += level / (hierarchy.height - 1) * exchanged
            merged[:, at] = children.sum(axis=1)
        paths = {above[name]: paths[name] for name in names}
        below, names = merged, parents
    return moved


def _dense(values: Values, share: Floats, many: int, measure: "Measure") -> Floats:
    """Apply ``measure`` to (classes, values) matrices of shares, a bounded number of classes at a time."""
    step = max(2_000_000 // max(len(values.labels), 1), 1)
    result = np.zeros(many)
    for start in range(0, many, step):
        stop = min(start + step, many)
        low, high = np.searchsorted(values.group, [start, stop])
        block = np.zeros((stop - start, len(values.labels)))
        block[values.group[low:high] - start, values.value[low:high]] = share[low:high]
        result[start:stop] = measure(block)
    return result


class Measure(Protocol):
    """Distance of each row of a matrix of shares."""

    def __call__(self, block: Floats, /) -> Floats:
        """One distance per row."""


@dataclass(frozen=True)
class DeltaDisclosure:
    """|log2(share of the value in the class / share in the table)| < ``delta`` for every value present, in bits
    (Brickell and Shmatikov 2008)."""

    at: int
    delta: float
    monotone: bool = False
    relaxed: Model | None = None

    def holds(self, classes: Classes) -> Flags:
        """No value of the class breaks it."""
        there, here = _shares(classes, self.at)
        return _none(np.abs(np.log2(here / there)) >= self.delta, classes, self.at)


@dataclass(frozen=True)
class BetaLikeness:
    """(share in the class - share in the table) / share in the table <= ``beta`` for every value; ``enhanced``: or
    <= -ln(share in the table) where that is less (Cao and Karras 2012)."""

    at: int
    beta: float
    enhanced: bool = False
    monotone: bool = False
    relaxed: Model | None = None

    def holds(self, classes: Classes) -> Flags:
        """No value of the class breaks it."""
        there, here = _shares(classes, self.at)
        most = np.minimum(self.beta, -np.log(there)) if self.enhanced else self.beta
        return _none((here - there) / there > most, classes, self.at)


def _shares(classes: Classes, at: int) -> tuple[Floats, Floats]:
    values = classes.values[at]
    there = values.overall[values.value] / max(float(values.overall.sum()), 1)
    return there, values.share(values.sizes(len(classes.sizes)))


def _none(broken: Flags, classes: Classes, at: int) -> Flags:
    return np.asarray(summed(classes.values[at].group, broken, len(classes.sizes)) == 0)
