"""Cell suppression for the last classes: what would be suppressed is said with some of its cells emptied instead."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from anonymize.tables.checking import overall_values
from anonymize.tables.distinct import Cells, Table, Tally
from anonymize.tables.encoding import attribute, small
from anonymize.tables.hierarchies import UNKNOWN, Hierarchy
from anonymize.tables.local import recode
from anonymize.tables.models import KAnonymity, Model
from anonymize.tables.uniqueness import TableModel

if TYPE_CHECKING:
    from anonymize.tables.anonymise import Solution


def rescue(table: Table, models: Sequence[Model | TableModel], solution: "Solution") -> "Solution":
    """``solution`` with classes made of what it suppressed: each cell keeps its published level or is emptied (root).

    The classes are found by local recoding on trees of two levels, under the same models; those over a population or
    over the whole table cannot be judged on a part of it, and then nothing is rescued.
    """
    usable = [model for model in models if isinstance(model, KAnonymity) or hasattr(model, "at")]
    gone = np.flatnonzero(solution.part < 0)
    if len(usable) < len(models):
        return solution
    rest = _rest(table, solution.levels, gone)
    found = recode(
        rest, [model for model in usable if not isinstance(model, TableModel)], overall=overall_values(table))
    if not len(found.levels):
        return solution
    first = len(solution.penalties)
    part = solution.part.copy()
    part[gone] = np.where(found.part < 0, -1, first + found.part)
    labels, texts, costs = [], [], []
    for at, item in enumerate(rest.attributes):
        known = list(solution.texts[at])
        said = found.labels(item, at)
        places = {label: code for code, label in enumerate(known)}
        more = np.array([places.setdefault(label, len(places)) for label in said], dtype=np.int64)
        labels.append(np.concatenate((solution.labels[at], more)))
        texts.append(tuple(places))
        source, level = table.attributes[at], solution.levels[at]
        cost = dict(zip(source.labels[level], source.penalties[level].tolist(), strict=True))
        emptied = found.levels[:, at] == item.height - 1
        costs.append(np.where(emptied, 1.0, [cost.get(label, 1.0) for label in said]))
    saved = solution.suppressed - table.tally.inside(part < 0)
    return replace(
        solution, part=part, labels=tuple(labels), texts=tuple(texts),
        penalties=np.concatenate((solution.penalties, np.stack(costs, axis=1))),
        suppressed=solution.suppressed - saved, rescued=saved)


def _rest(table: Table, levels: Sequence[int], gone: np.ndarray) -> Table:
    """The suppressed combinations as a table of its own, its values the labels they would have been published with."""
    attributes, codes = [], []
    for item, leaf, level in zip(table.attributes, table.codes, levels, strict=True):
        root = item.hierarchy.root
        names = ["" if label == UNKNOWN else label for label in item.labels[level]]
        made = attribute(item.name, Hierarchy(item.name, {
            "": (UNKNOWN, root), **{name: (name, root) for name in names if name}} if any(names)
            else {"": (UNKNOWN, root), root: (root, root)}))
        place = np.array([made.positions[name] for name in names], dtype=small(len(made.leaves)))
        attributes.append(made)
        codes.append(place[item.groups[level][leaf[gone]]])
    number = np.full(len(table.rows), -1)
    number[gone] = np.arange(len(gone))
    return Table(
        tuple(attributes), tuple(codes), table.rows[gone], _part_of(table.tally, number, gone),
        tuple(_cells(cells, number) for cells in table.sensitive))


def _part_of(tally: Tally, number: np.ndarray, gone: np.ndarray) -> Tally:
    here = number[tally.cell] >= 0
    return Tally(tally.solo[gone], number[tally.cell[here]], tally.person[here])


def _cells(cells: Cells, number: np.ndarray) -> Cells:
    here = np.flatnonzero(number[cells.combination] >= 0)
    place = np.full(len(cells.combination), -1)
    place[here] = np.arange(len(here))
    return Cells(
        cells.name, cells.labels, number[cells.combination[here]], cells.value[here], cells.rows[here],
        _part_of(cells.tally, place, here))
