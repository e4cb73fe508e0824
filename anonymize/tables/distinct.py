"""Reduces records to their distinct combinations, with the persons behind each: everything else works on those."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.encoding import Attribute, Codes, mixed_radix, small, summed

Ints = NDArray[np.int64]
DENSE = 20_000_000


@dataclass(frozen=True)
class Tally:
    """Distinct persons by cell. ``solo[cell]`` counts the persons found in that cell only; a person of several cells
    is in ``cell`` and ``person``, once per cell. Adding up cells is then a sum, and a count for the few others."""

    solo: Ints
    cell: Ints
    person: Ints

    def by(self, group: NDArray[Any], groups: int) -> NDArray[np.float64]:
        """Distinct persons in each of ``groups`` groups; ``group[cell]`` is the group of a cell."""
        counts = summed(group, self.solo, groups)
        if len(self.cell):
            most = int(self.person.max()) + 1
            members = np.unique(group[self.cell].astype(np.int64) * most + self.person)
            counts += np.bincount(members // most, minlength=groups)
        return counts

    def inside(self, chosen: NDArray[np.bool_]) -> int:
        """Distinct persons found in at least one chosen cell."""
        shared = len(np.unique(self.person[chosen[self.cell]])) if len(self.cell) else 0
        return int(self.solo[chosen].sum()) + shared


@dataclass(frozen=True)
class Cells:
    """Distinct (combination, sensitive value): ``row[i]`` a combination, ``value[i]`` a code of ``labels``."""

    name: str
    labels: tuple[str, ...]
    combination: Ints
    value: Ints
    rows: Ints
    tally: Tally


@dataclass(frozen=True)
class Table:
    """Distinct combinations of leaf codes in canonical order: ``codes[attribute][combination]``.

    ``rows``: records of each; ``tally``: persons of each; ``sensitive``: the values that go with them;
    ``population``: persons of the population table by combination of its own, in ``population_codes``, when there is
    one (k-map, δ-presence).
    """

    attributes: tuple[Attribute, ...]
    codes: tuple[Codes, ...]
    rows: Ints
    tally: Tally
    sensitive: tuple[Cells, ...] = ()
    population_codes: tuple[Codes, ...] = ()
    population: Tally | None = None

    @cached_property
    def records(self) -> int:
        """All records."""
        return int(self.rows.sum())

    @cached_property
    def persons(self) -> int:
        """All persons."""
        return int(self.tally.solo.sum()) + len(np.unique(self.tally.person))

    @cached_property
    def order(self) -> "tuple[NDArray[Any], int]":
        """Key of each combination at level 0 and the number of possible keys."""
        return mixed_radix(self.codes, [len(item.leaves) for item in self.attributes])


def distinct(
    attributes: Sequence[Attribute],
    codes: Sequence[Codes],
    *,
    persons: NDArray[Any] | None = None,
    sensitive: Sequence[tuple[str, NDArray[Any], Sequence[str]]] = (),
    population: Sequence[Codes] = (),
    population_persons: NDArray[Any] | None = None,
) -> Table:
    """Reduce records to distinct combinations.

    Args:
        attributes: quasi-identifiers.
        codes: leaf code of each record, one array per attribute, of equal length.
        persons: person of each record (integers from 0); None: each record is a person.
        sensitive: (name, value code of each record, labels) of attributes that an attacker wants to learn.
        population: leaf codes of the population the records are drawn from, for k-map and δ-presence.
        population_persons: person of each row of it; None: each row is a person.

    Raises:
        Fault: ``no_quasi_identifier``.
    """
    if not attributes:
        raise Fault("no_quasi_identifier")
    keys, product = mixed_radix(codes, [len(item.leaves) for item in attributes])
    found, rows, index = _reduce(keys, product, inverse=bool(sensitive) or persons is not None)
    tally = Tally(rows, *_nobody()) if persons is None else _tally(index, persons, len(found))
    cells = tuple(_cells(name, index, values, labels, persons) for name, values, labels in sensitive)
    extra: dict[str, Any] = {}
    if population:
        everyone, product = mixed_radix(population, [len(item.leaves) for item in attributes])
        people, many, place = _reduce(everyone, product, inverse=population_persons is not None)
        crowd = Tally(many, *_nobody()) if population_persons is None else _tally(
            place, population_persons, len(people))
        extra = {"population_codes": _decode(attributes, population, everyone, people), "population": crowd}
    return Table(tuple(attributes), _decode(attributes, codes, keys, found), rows, tally, cells, **extra)


def _nobody() -> tuple[Ints, Ints]:
    return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)


def _reduce(keys: NDArray[Any], product: int, *, inverse: bool) -> tuple[NDArray[Any], Ints, Ints]:
    """(distinct keys in order, records of each, position of each record's key if ``inverse``)."""
    if product <= min(DENSE, max(16 * len(keys), 65_536)):
        counts = np.bincount(keys, minlength=product)
        found = np.flatnonzero(counts)
        if not inverse:
            return found, counts[found], _nobody()[0]
        place = np.zeros(product, dtype=np.int64)
        place[found] = np.arange(len(found))
        return found, counts[found], place[keys]
    if inverse or not len(keys):
        found, index, rows = np.unique(keys, return_inverse=True, return_counts=True)
        return found, rows.astype(np.int64), index.astype(np.int64)
    ordered = np.sort(keys)
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    return ordered[starts], np.diff(starts, append=len(ordered)), _nobody()[0]


def _decode(
    attributes: Sequence[Attribute], codes: Sequence[Codes], keys: NDArray[Any], found: NDArray[Any]
) -> tuple[Codes, ...]:
    """Leaf codes of the distinct ``found`` keys."""
    radix = 1
    for item in attributes:
        radix *= len(item.leaves)
    if radix >= 2**62:  # keys were renumbered: read the codes of one record each
        _, first = np.unique(keys, return_index=True)
        return tuple(column[first] for column in codes)
    rest, decoded = found.copy(), []
    for item in reversed(attributes):
        rest, digit = np.divmod(rest, len(item.leaves))
        decoded.append(digit.astype(small(len(item.leaves))))
    return tuple(decoded[::-1])


def _tally(cell: Ints, persons: NDArray[Any], cells: int) -> Tally:
    most = int(persons.max(initial=-1)) + 1
    pairs = cell * max(most, 1) + persons
    pairs.sort()
    pairs = pairs[np.concatenate(([True], pairs[1:] != pairs[:-1]))[: len(pairs)]]
    of, who = np.divmod(pairs, max(most, 1))
    alone = np.bincount(who, minlength=most)[who] == 1 if len(who) else np.zeros(0, dtype=bool)
    solo = np.bincount(of[alone], minlength=cells)
    return Tally(solo, of[~alone], who[~alone])


def _cells(
    name: str, index: Ints, values: NDArray[Any], labels: Sequence[str], persons: NDArray[Any] | None
) -> Cells:
    size = max(len(labels), 1)
    found, rows, place = _reduce(index * size + values, 2**62, inverse=persons is not None)
    tally = Tally(rows, *_nobody()) if persons is None else _tally(place, persons, len(found))
    combination, value = np.divmod(found, size)
    return Cells(name, tuple(labels), combination, value, rows, tally)
