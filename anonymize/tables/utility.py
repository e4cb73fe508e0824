"""What a reader loses: precision of each column, and what becomes of a question people ask."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from anonymize.tables.anonymise import Encoded, Solution, gcp
from anonymize.tables.encoding import Floats, summed
from anonymize.tables.metrics import Metric, class_cost


K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Utility:
    """Losses of a solution: ``loss`` as ``metrics.Metric`` ("loss", geometric), ``gcp`` mean penalty of the cells
    (suppressed: 1), ``discernibility`` and ``average_class`` as there, ``entropy`` share of the information of the
    cells that is lost (0: none; 1: all), ``columns`` the mean penalty of each column. Shares from 0 to 1."""

    loss: float
    gcp: float
    discernibility: float
    average_class: float
    entropy: float
    columns: tuple[tuple[str, float], ...]


def utility(encoded: Encoded, solution: Solution) -> Utility:
    """The losses of ``solution``."""
    table = encoded.table
    rows = table.rows.astype(np.float64)
    records = float(rows.sum())
    kept = solution.part >= 0
    suppressed = float(rows[~kept].sum())
    part = solution.part[kept]
    costs = [
        (float((rows[kept] * solution.penalties[part, at]).sum()) + suppressed) / records
        for at in range(len(table.attributes))
    ]
    sizes = summed(part, rows[kept], len(solution.penalties))
    sizes = sizes[sizes > 0]
    return Utility(
        loss=float(Metric().together([np.array([cost]) for cost in costs])[0]), gcp=gcp(encoded, solution),
        discernibility=class_cost("discernibility", sizes, int(suppressed), int(records)),
        average_class=class_cost("average_class", sizes, int(suppressed), int(records)),
        entropy=_entropy(encoded, solution, rows),
        columns=tuple((item.name, cost) for item, cost in zip(table.attributes, costs, strict=True)))


def _entropy(encoded: Encoded, solution: Solution, rows: Floats) -> float:
    """Non-uniform entropy, normalised: bits needed to find the value again from its published label, over the bits of
    the value itself, all columns together (Gionis and Tassa 2009)."""
    lost = whole = 0.0
    records = float(rows.sum())
    kept = solution.part >= 0
    for at, (item, codes) in enumerate(zip(encoded.table.attributes, encoded.table.codes, strict=True)):
        counts = summed(codes, rows, len(item.leaves))
        label = np.full(len(codes), len(solution.texts[at]), dtype=np.int64)
        label[kept] = solution.labels[at][solution.part[kept]]
        pairs = label * len(item.leaves) + codes
        found, place = np.unique(pairs, return_inverse=True)
        joint = summed(place, rows)
        under = summed(label, rows)
        lost += float((joint * np.log2(under[found // len(item.leaves)] / joint)).sum())
        some = counts[counts > 0]
        whole += float((some * np.log2(records / some)).sum())
    return min(lost / whole, 1.0) if whole else 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """Counts a reader asks for, before and after: ``kept`` cells still published exactly, of ``cells``; ``persons`` is
    the share of all the persons counted that those cells hold."""

    cells: int
    kept: int
    persons: float


def question(before: Mapping[K, int], after: Mapping[K, int | None]) -> Question:
    """What becomes of ``before``; a cell absent from ``after``, or None there, is lost."""
    asked = {key: count for key, count in before.items() if count}
    kept = {key: count for key, count in asked.items() if after.get(key) == count}
    total = sum(asked.values())
    return Question(len(asked), len(kept), sum(kept.values()) / total if total else 1.0)
