"""Conditions on a table as a whole, and estimates of how many of its persons are alone of their kind in the population.

A table that does not meet its condition loses its smallest classes first, all those of one size together.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.encoding import Floats

Flags = NDArray[np.bool_]
Estimator = Literal["pitman", "zayatz", "dankar"]


@dataclass(frozen=True)
class TableModel(ABC):
    """Base of the models that judge all the classes together: what is suppressed below a node says nothing of it."""

    @property
    def monotone(self) -> bool:
        """Never."""
        return False

    @abstractmethod
    def met(self, sizes: Floats) -> bool:
        """Whether classes of these ``sizes`` (persons) may be published together."""

    def enforce(self, sizes: Floats, kept: Flags) -> Flags:
        """``kept`` without the smallest classes that prevent the condition."""
        return _smallest_out(sizes, kept, self.met)


@dataclass(frozen=True)
class AverageRisk(TableModel):
    """Classes / persons <= ``threshold``: the mean over the persons of 1 / class size (marketer risk), 0 to 1."""

    threshold: float

    def met(self, sizes: Floats) -> bool:
        """As stated; an empty table has no risk."""
        return not len(sizes) or len(sizes) / float(sizes.sum()) <= self.threshold


@dataclass(frozen=True)
class PopulationUniqueness(TableModel):
    """Estimated persons unique in a population of ``population`` / persons of the table <= ``threshold``, 0 to 1."""

    threshold: float
    population: int
    estimator: Estimator = "dankar"

    def met(self, sizes: Floats) -> bool:
        """As stated."""
        persons = float(sizes.sum())
        return not persons or population_uniques(sizes, self.population, self.estimator) / persons <= self.threshold


def _smallest_out(sizes: Floats, kept: Flags, met: Callable[[Floats], bool]) -> Flags:
    kept = kept.copy()
    for size in np.unique(sizes[kept]):
        if met(sizes[kept]):
            break
        kept &= sizes > size
    return kept


def population_uniques(sizes: Floats, population: int, estimator: Estimator = "dankar") -> float:
    """Expected number of the table's persons who are alone in their class in a population of ``population`` persons.

    ``zayatz`` (Zayatz 1991): uniques of the sample times the chance that a class of one person in the sample is a
    class of one in the population, by the hypergeometric law with the class sizes of the sample taken for those of the
    population. ``pitman`` (Hoshino 2001): population classes follow Pitman's sampling formula, with the moment
    estimates of its parameters; population uniques are then Gamma(theta + 1) / Gamma(theta + alpha) N^alpha, of which
    the sampled share is in the table. ``dankar`` (Dankar et al. 2012): Pitman for a sampling fraction of 0.1 at most,
    else Zayatz.
    """
    persons = float(sizes.sum())
    alone = float((sizes == 1).sum())
    if not alone:
        return 0.0
    fraction = min(persons / max(population, 1), 1.0)
    if fraction >= 1:
        return alone
    if estimator == "pitman" or (estimator == "dankar" and fraction <= 0.1):
        pitman = _pitman(sizes, population)
        if pitman is not None:
            return min(pitman * fraction, alone)
    return alone * _zayatz(sizes, int(persons), population)


def _zayatz(sizes: Floats, sample: int, population: int) -> float:
    counts = np.bincount(sizes.astype(np.int64))
    weights = {
        size: float(many) * _hypergeometric(size, sample, population)
        for size, many in enumerate(counts) if many and size
    }
    return weights.get(1, 0.0) / max(math.fsum(weights.values()), 1e-300)


def _hypergeometric(size: int, sample: int, population: int) -> float:
    """Chance that exactly one of ``size`` persons is among ``sample`` drawn from ``population``."""
    if size > population or sample - 1 > population - size:
        return 0.0

    def choose(many: int, few: int) -> float:
        return math.lgamma(many + 1) - math.lgamma(few + 1) - math.lgamma(many - few + 1)

    return math.exp(math.log(size) + choose(population - size, sample - 1) - choose(population, sample))


def _pitman(sizes: Floats, population: int) -> float | None:
    n, u = float(sizes.sum()), float(len(sizes))
    f1, f2 = float((sizes == 1).sum()), float((sizes == 2).sum())
    if not f2 or n <= 1:
        return None
    c = f1 * (f1 - 1) / f2
    below = 2 * f1 * u + f1 * c - n * c
    if not below:
        return None
    theta = (n * u * c - f1 * (n - 1) * (2 * u + c)) / below
    alpha = (theta * (f1 - n) + (n - 1) * f1) / (n * u)
    if not 0 < alpha < 1 or theta <= -alpha:
        return None
    return math.exp(math.lgamma(theta + 1) - math.lgamma(theta + alpha) + alpha * math.log(population))
