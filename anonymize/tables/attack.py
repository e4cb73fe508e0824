"""Rehearses what a neighbour could do: who is found by what a neighbour knows, before and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.encoding import mixed_radix


@dataclass(frozen=True, slots=True)
class Attack:
    """Of ``persons``, those whom a neighbour finds: ``found`` are alone with what is known of them, ``narrowed`` are
    among fewer than k; ``known`` names what the neighbour knows."""

    known: tuple[str, ...]
    persons: int
    found: int
    narrowed: int

    @property
    def share(self) -> float:
        """Share of the persons found, 0 to 1."""
        return self.found / self.persons if self.persons else 0.0


def rehearse(
    known: Sequence[tuple[str, NDArray[Any], int]],
    *,
    k: int,
    item: tuple[str, NDArray[Any], NDArray[Any]] | None = None,
    present: NDArray[np.bool_] | None = None,
) -> Attack:
    """Count whom a neighbour finds who knows some columns of each person, and perhaps one item.

    Args:
        known: (name, code of each person, number of codes); one position per person.
        k: threshold of ``narrowed``.
        item: (name, persons, items): positions of persons and items they are tied to (a vote, a theme); the neighbour
            knows one of them, the most telling one, and the persons who share the columns and the item are counted.
        present: persons who are in the table at all; the others cannot be found. None: all.

    A person is found when no other person shares what is known.
    """
    persons = len(known[0][1]) if known else 0
    here = np.ones(persons, dtype=bool) if present is None else present
    names = tuple(name for name, _, _ in known)
    if not persons:
        return Attack(names, 0, 0, 0)
    keys, _ = mixed_radix([codes for _, codes, _ in known], [size for _, _, size in known])
    group = np.unique(keys, return_inverse=True)[1]
    among = np.bincount(group[here], minlength=int(group.max()) + 1)[group].astype(np.int64)
    if item is not None:
        name, who, what = item
        names = (*names, name)
        inside = here[who]
        who, what = who[inside], what[inside]
        if len(who):
            pairs = group[who].astype(np.int64) * (int(what.max()) + 1) + what
            once = np.unique(np.stack((pairs, who)), axis=1) if len(who) else np.zeros((2, 0), dtype=np.int64)
            place = np.unique(once[0], return_inverse=True)[1]
            shared = np.bincount(place)[place]
            np.minimum.at(among, once[1], shared)
    return Attack(names, persons, int((among[here] == 1).sum()), int((among[here] < k).sum()))
