"""The whole risk report of a table as it stands, or as a plan would publish it."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from anonymize.tables.anonymise import Encoded, Solution
from anonymize.tables.checking import Checker
from anonymize.tables.encoding import Floats, mixed_radix
from anonymize.tables.metrics import Metric
from anonymize.tables.models import TCloseness
from anonymize.tables.risk import Criterion, Identifying, Inference, Risk, identifying, inference, risk, wp216


@dataclass(frozen=True, slots=True)
class Report:
    """Risk of one table: figures, columns that identify, what the classes tell, and the answers of WP216."""

    risk: Risk
    columns: tuple[Identifying, ...]
    inference: tuple[Inference, ...]
    criteria: tuple[Criterion, ...]


def report(encoded: Encoded, solution: Solution | None = None, *, population_size: int | None = None) -> Report:
    """Risk of the table as collected, or as ``solution`` publishes it.

    ``population_size``: persons of the population, to estimate who is alone of their kind in it.
    """
    table, k = encoded.table, encoded.plan.k
    if solution is None:
        part = np.arange(len(table.rows))
        sizes = table.tally.by(part, len(part))
        rows = table.records
    else:
        part, count = merged(solution)
        sizes = table.tally.by(np.where(part < 0, count, part), count + 1)[:count]
        rows = int(table.rows[part >= 0].sum())
    figures = risk(sizes, k=k, rows=rows, population=_population(encoded, solution), population_size=population_size)
    conditions = [
        item.condition(at, labels) for at, (item, (_, labels)) in enumerate(zip(
            encoded.plan.sensitive, encoded.sensitive, strict=True))]
    told = inference(
        table, part, len(sizes), [item if isinstance(item, TCloseness) else None for item in conditions])
    levels = solution.levels if solution and min(solution.levels) >= 0 else None
    found = identifying(table, levels=levels) if solution is None or levels else ()
    return Report(figures, found, told, wp216(figures, k, told))


def merged(solution: Solution) -> tuple[np.ndarray, int]:
    """Class of each combination (-1: suppressed), classes published alike being one; and the number of classes."""
    keys, _ = mixed_radix(solution.labels, [len(labels) for labels in solution.texts])
    found, place = np.unique(keys, return_inverse=True)
    return np.append(place, -1)[solution.part], len(found)


def suppressed(encoded: Encoded, solution: Solution) -> int:
    """Records that are not published."""
    return int(encoded.table.rows[solution.part < 0].sum())


def _population(encoded: Encoded, solution: Solution | None) -> Floats | None:
    """Population of each class, where there is a population table and one level per attribute."""
    table = encoded.table
    if table.population is None or (solution is not None and (min(solution.levels) < 0 or solution.rescued)):
        return None
    levels = solution.levels if solution else (0,) * len(table.attributes)
    checker = Checker(table, (), Metric(), allowed=0)
    grouping, _ = checker.judged(levels)
    people = checker.classes(levels, grouping).population
    if people is None or solution is None:
        return people
    part, count = merged(solution)
    result = np.zeros(count)
    result[part[part >= 0]] = people[grouping.group[part >= 0]]
    return result


def as_dict(item: Any) -> Any:
    """Figures of a report as JSON can carry them: dataclasses as objects, tuples of pairs as objects."""
    if hasattr(item, "__dataclass_fields__"):
        return {name: as_dict(getattr(item, name)) for name in item.__dataclass_fields__}
    if isinstance(item, tuple) and item and all(
        isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[0], str) for pair in item
    ):
        return {name: as_dict(value) for name, value in item}
    if isinstance(item, tuple | list):
        return [as_dict(value) for value in item]
    return item.item() if isinstance(item, np.generic) else item


