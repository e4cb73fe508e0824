"""How likely it is that somebody is found in a table: re-identification risk, identifying columns, WP216's criteria."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.checking import class_values, overall_values
from anonymize.tables.distinct import Table
from anonymize.tables.encoding import Floats, mixed_radix, summed
from anonymize.tables.models import Classes, TCloseness, Values
from anonymize.tables.uniqueness import population_uniques

SIZES: Final = ((1, 1), (2, 2), (3, 4), (5, 9), (10, 19), (20, 49), (50, None))
_DIFFERENT_T: Final = 0.2
Answer = Literal["no", "limited", "yes"]


@dataclass(frozen=True, slots=True)
class Risk:
    """Risk of the records of a table, over distinct persons (``rows`` counts records), shares from 0 to 1.

    ``prosecutor``: the attacker knows that the person is in the table; highest 1 / class size, and its mean over the
    persons. ``journalist``: they know a population instead; highest 1 / population of a class, and its mean;
    equal to the prosecutor's when no population is given, which bounds them. ``marketer``: expected share of the
    persons re-identified when all are tried (El Emam 2013). ``at_risk``: persons in classes under k.
    ``unique``: persons alone in their class. ``by_size``: persons by size of class (see ``SIZES``).
    ``population_unique``: of the persons, those expected to be alone in the population (None without its size).
    """

    persons: int
    rows: int
    classes: int
    smallest: int
    prosecutor_highest: float
    prosecutor_mean: float
    journalist_highest: float
    journalist_mean: float
    marketer: float
    at_risk: float
    unique: float
    by_size: tuple[float, ...]
    population_unique: float | None = None


def risk(
    sizes: Floats, *, k: int, rows: int | None = None, population: Floats | None = None,
    population_size: int | None = None,
) -> Risk:
    """Risk of classes of these ``sizes`` (persons).

    Args:
        sizes: distinct persons of each published class.
        k: threshold of ``at_risk``.
        rows: records, when a person may have several.
        population: persons of the population in each class, when it is known.
        population_size: persons of the population, when only that is known.
    """
    sizes = np.asarray(sizes, dtype=np.float64)
    sizes = sizes[sizes > 0] if population is None else sizes
    persons = float(sizes.sum())
    if not persons:
        return Risk(0, rows or 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (0.0,) * len(SIZES))
    outside = np.maximum(population, sizes) if population is not None else sizes
    highest, mean = float(1 / sizes.min()), len(sizes) / persons
    shares = tuple(
        float(sizes[(sizes >= low) & (sizes <= (high or np.inf))].sum()) / persons for low, high in SIZES)
    uniques = None if population_size is None else population_uniques(sizes, population_size) / persons
    return Risk(
        persons=int(persons), rows=int(persons) if rows is None else rows, classes=len(sizes),
        smallest=int(sizes.min()), prosecutor_highest=highest, prosecutor_mean=mean,
        journalist_highest=float((1 / outside).max()), journalist_mean=float((sizes / outside).sum() / persons),
        marketer=float((sizes / outside).sum() / persons) if population is not None else mean,
        at_risk=float(sizes[sizes < k].sum()) / persons, unique=shares[0], by_size=shares, population_unique=uniques)


@dataclass(frozen=True, slots=True)
class Identifying:
    """How well a set of columns tells persons apart: ``distinction`` = different combinations / records,
    ``separation`` = share of the pairs of records that differ (Motwani and Xu 2007), ``unique`` = records alone."""

    columns: tuple[str, ...]
    distinction: float
    separation: float
    unique: float


def identifying(table: Table, *, levels: Sequence[int] | None = None, most: int = 2) -> tuple[Identifying, ...]:
    """Every set of up to ``most`` quasi-identifiers and the set of all, the most separating first; at ``levels`` or as
    collected."""
    chosen = levels or (0,) * len(table.attributes)
    columns = [
        item.groups[level][codes] for item, codes, level in zip(table.attributes, table.codes, chosen, strict=True)]
    sizes = [len(item.labels[level]) for item, level in zip(table.attributes, chosen, strict=True)]
    many = len(columns)
    sets = [subset for size in range(1, min(most, many) + 1) for subset in combinations(range(many), size)]
    sets += [tuple(range(many))] if many > most else []
    weights = table.rows.astype(np.float64)
    records = float(weights.sum())
    found = []
    for subset in sets:
        keys, product = mixed_radix([columns[at] for at in subset], [sizes[at] for at in subset])
        counts = _counts(keys, product, weights)
        same = float((counts * (counts - 1)).sum())
        found.append(Identifying(
            tuple(table.attributes[at].name for at in subset), len(counts) / max(records, 1),
            1 - same / max(records * (records - 1), 1), float((counts == 1).sum()) / max(records, 1)))
    return tuple(sorted(found, key=lambda item: (-item.separation, item.columns)))


def _counts(keys: NDArray[Any], product: int, weights: Floats) -> Floats:
    if product <= 1 << 22:
        counts = summed(keys, weights, product)
        return counts[counts > 0]
    return summed(np.unique(keys, return_inverse=True)[1], weights)


@dataclass(frozen=True, slots=True)
class Inference:
    """What the classes tell of a sensitive column: ``distinct`` fewest different values in a class; ``entropy`` least
    entropy, as a number of equally likely values; ``confidence`` highest share of one value; ``closeness`` largest
    distance to the whole table, of the kind ``distance``; ``beta`` largest relative gain; ``delta`` largest |log2| of
    it. Values are counted over persons; the missing value is one of them."""

    column: str
    distinct: int
    entropy: float
    confidence: float
    closeness: float
    beta: float
    delta: float
    distance: str = "equal"


def inference(
    table: Table, group: NDArray[np.int64], classes: int, conditions: Sequence[TCloseness | None] = ()
) -> tuple[Inference, ...]:
    """For each sensitive column, over the published classes (``group[combination]``, -1: suppressed); ``conditions``:
    whose distance to measure, equal without."""
    inside = np.where(group < 0, classes, group)
    sizes = np.maximum(table.tally.by(inside, classes + 1), 1)
    found = []
    for at, values in enumerate(class_values(table, inside, overall_values(table))):
        published = values.group < classes
        if not published.any():
            continue
        kept = Values(
            values.group[published], values.value[published], values.count[published], values.overall, values.labels)
        of = kept.sizes(classes)
        share = kept.count / of[kept.group]
        there = kept.overall[kept.value] / max(float(kept.overall.sum()), 1)
        spread = summed(kept.group, -share * np.log2(share), classes)
        present = np.bincount(kept.group, minlength=classes)
        used = present > 0
        view = Classes(sizes[:classes], (*(kept,) * (at + 1),))
        asked = conditions[at] if at < len(conditions) else None
        near = asked if asked is not None else TCloseness(at, 0)
        found.append(Inference(
            table.sensitive[at].name, int(present[used].min()), float(2 ** spread[used].min()), float(share.max()),
            float(near.distances(view)[used].max()), float((share / there - 1).max()),
            float(np.abs(np.log2(share / there)).max()), near.distance))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of Opinion 05/2014 (WP216): is it still possible to ...? with the ``evidence`` behind the answer,
    as (name, figure)."""

    question: Literal["singling_out", "linkability", "inference"]
    answer: Answer
    evidence: tuple[tuple[str, float], ...]


def wp216(
    found: Risk, k: int, told: Sequence[Inference] = (), *, compared: int = 0, isolated: int = 0,
    linkable: bool = False,
) -> tuple[Criterion, ...]:
    """The three criteria of Opinion 05/2014 (adopted 10 April 2014) on a release.

    Singling out: ``no`` when every class holds k persons. Linkability: ``yes`` when pseudonyms link releases or when a
    comparison with one of the ``compared`` former releases isolates ``isolated`` persons; ``limited`` for classes under
    k. Inference: ``yes`` when a class has one sensitive value only, ``limited`` when it differs from the whole by more
    than 0.2 (t-closeness).
    """
    single: Answer = "no" if found.smallest >= k or not found.persons else "yes" if found.unique > 0 else "limited"
    linked: Answer = "yes" if linkable or isolated else "no" if found.smallest >= k or not found.persons else "limited"
    sure = max((item.confidence for item in told), default=0.0)
    far = max((item.closeness for item in told), default=0.0)
    inferred: Answer = "yes" if sure >= 1 else "limited" if far > _DIFFERENT_T else "no"
    return (
        Criterion("singling_out", single, (
            ("smallest_class", found.smallest), ("unique", found.unique), ("at_risk", found.at_risk), ("k", k))),
        Criterion("linkability", linked, (
            ("marketer", found.marketer), ("releases_compared", compared), ("persons_isolated", isolated))),
        Criterion("inference", inferred, (
            ("sensitive_columns", len(told)), ("highest_confidence", sure), ("largest_distance", far))),
    )
