"""What a combination of levels costs a reader, and from below what it will cost at least.

All but the two that count classes are separable: without suppression each attribute has its own penalty per level,
so that the bound of every node of the lattice is one expression on arrays, before anything is grouped.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.distinct import Table
from anonymize.tables.encoding import Codes, Floats, summed

MetricName = Literal["loss", "precision", "height", "entropy", "discernibility", "average_class"]
Aggregate = Literal["geometric", "arithmetic", "sum", "maximum"]
_USUAL: Final[dict[str, Aggregate]] = {
    "loss": "geometric", "precision": "arithmetic", "height": "sum", "entropy": "sum",
    "discernibility": "sum", "average_class": "sum",
}
METRICS: Final = tuple(_USUAL)
COUNTING: Final = ("discernibility", "average_class")


@dataclass(frozen=True)
class Metric:
    """One way to measure what is lost (all as ARX 3.9.2 computes them, generalisation and suppression weighing alike).

    - ``loss``: per attribute, the mean over the records of (values under the label - 1) / (values - 1), a suppressed
      record counting 1 (Iyengar 2002); 0 to 1.
    - ``precision``: per attribute, level / (levels - 1), a suppressed record counting 1 (Sweeney 2002); 0 to 1.
    - ``height``: the level itself; suppression costs nothing.
    - ``entropy``: non-uniform entropy (Gionis and Tassa 2009), per attribute the sum over the records of
      log2(records under the label / records of the value), plus for the suppressed records log2(suppressed records /
      suppressed records under the label); bits.
    - ``discernibility``: sum of the squared class sizes, a suppressed record counting all the records (Bayardo and
      Agrawal 2005).
    - ``average_class``: records / classes, the suppressed records being one class more (LeFevre 2006, not divided
      by k).

    ``aggregate`` puts the attributes together: ``geometric`` mean prod((1 + x)^(w / m)) - 1, ``arithmetic`` mean
    sum(w x) / m, ``sum`` or ``maximum``, with weights w brought to a largest of 1.

    Raises:
        Fault: ``metric_unknown``, ``aggregate_unknown`` or ``weights_unfit``.
    """

    name: MetricName = "loss"
    aggregate: Aggregate | None = None
    weights: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Fill in the usual aggregate."""
        if self.name not in _USUAL:
            raise Fault("metric_unknown", metric=self.name, known=", ".join(METRICS))
        if self.aggregate is None:
            object.__setattr__(self, "aggregate", _USUAL[self.name])
        if self.aggregate not in {"geometric", "arithmetic", "sum", "maximum"}:
            raise Fault("aggregate_unknown", aggregate=str(self.aggregate))
        if self.weights and not (min(self.weights) >= 0 and 0 < max(self.weights) < math.inf):
            raise Fault("weights_unfit")

    @property
    def counts_classes(self) -> bool:
        """Whether it looks at the classes only."""
        return self.name in COUNTING

    def together(self, parts: Sequence[Floats]) -> Floats:
        """Aggregate the penalties of the attributes (arrays that broadcast), from the first to the last."""
        weights = np.array(self.weights or (1.0,) * len(parts))
        weights = weights / weights.max()
        many = len(parts)
        if self.aggregate == "geometric":
            result = np.ones(1)
            for part, weight in zip(parts, weights, strict=True):
                result = result * (1 + part) ** (weight / many)
            return result - 1
        if self.aggregate == "maximum":
            result = np.zeros(1)
            for part, weight in zip(parts, weights, strict=True):
                result = np.maximum(result, part * weight)
            return result
        result = np.zeros(1)
        for part, weight in zip(parts, weights, strict=True):
            result = result + part * (weight / (many if self.aggregate == "arithmetic" else 1))
        return result


LOSS: Final = Metric()
"""What is used unless something else is asked for."""


@dataclass(frozen=True)
class Penalties:
    """``base[attribute][level]``: penalty without suppression. ``each[attribute][level][group]``: of one record under
    that label; ``most`` its largest per level. ``lost``: what a suppressed record adds instead of it."""

    base: tuple[Floats, ...]
    each: tuple[tuple[Floats, ...], ...]
    most: tuple[Floats, ...]
    lost: float
    records: int

    def bounds(self, metric: Metric, low: Sequence[int], high: Sequence[int]) -> Floats:
        """Cost of every node between ``low`` and ``high`` (levels included) if nothing were suppressed: one axis per
        attribute."""
        axes = [base[start: stop + 1] for base, start, stop in zip(self.base, low, high, strict=True)]
        many = len(axes)
        shaped = [axis.reshape([-1 if at == other else 1 for other in range(many)]) for at, axis in enumerate(axes)]
        return metric.together(shaped)

    def at_least(self, metric: Metric, levels: Sequence[NDArray[np.intp]], suppressed: Floats) -> Floats:
        """Cost of nodes (one array of levels per attribute) that suppress ``suppressed`` records or more."""
        share = suppressed / max(self.records, 1)
        return metric.together([
            base[level] + share * (self.lost - most[level]) if self.lost else base[level]
            for base, most, level in zip(self.base, self.most, levels, strict=True)
        ])


def penalties(table: Table, metric: Metric) -> Penalties:
    """The penalties of a separable metric on ``table``."""
    records = table.records
    base, each = [], []
    for item, codes in zip(table.attributes, table.codes, strict=True):
        per_leaf = summed(codes, table.rows, len(item.leaves))
        levels = []
        for level in range(item.height):
            under = summed(item.groups[level], per_leaf, len(item.labels[level]))
            levels.append((under, _each(metric, item.penalties[level], level, item.height)))
        each.append(tuple(cost for _, cost in levels))
        if metric.name == "entropy":
            base.append(np.array([_entropy(per_leaf, under[item.groups[level]])
                                  for level, (under, _) in enumerate(levels)]))
        elif metric.name == "height":
            base.append(np.arange(item.height, dtype=float))
        else:
            base.append(np.array([float((under * cost).sum()) / max(records, 1) for under, cost in levels]))
    most = tuple(np.array([float(cost.max(initial=0)) for cost in levels]) for levels in each)
    lost = 1.0 if metric.name in {"loss", "precision"} else 0.0
    return Penalties(tuple(base), tuple(each), most, lost, records)


def _each(metric: Metric, certainty: Floats, level: int, height: int) -> Floats:
    if metric.name == "loss":
        return certainty
    share = level / (height - 1) if height > 1 and metric.name == "precision" else 0.0
    return np.full(len(certainty), share)


def _entropy(counts: Floats, within: Floats) -> float:
    """Sum of counts * log2(within / counts), in bits."""
    some = counts > 0
    return abs(float((counts[some] * np.log2(within[some] / counts[some])).sum()))


def suppressed_entropy(groups: Codes, rows: Floats) -> float:
    """Bits that suppression adds for one attribute: suppressed records by the label they would have borne."""
    counts = summed(groups, rows)
    return _entropy(counts, np.full(len(counts), counts.sum()))


def class_cost(name: str, kept: Floats, suppressed: int, records: int) -> float:
    """``discernibility`` or ``average_class`` of published class sizes (records) and a number suppressed."""
    if name == "discernibility":
        return float((kept * kept).sum()) + float(records) * suppressed
    return records / max(len(kept) + (suppressed > 0), 1)
