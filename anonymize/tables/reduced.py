"""Combinations put together as far as the nodes still of interest tell them apart: fewer of them, faster checks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.distinct import Cells, Table, Tally
from anonymize.tables.encoding import Attribute, Codes, Floats, mixed_radix, summed

Levels = tuple[int, ...]
_GOLDEN, _SHORT = np.uint64(0x9E3779B97F4A7C15), np.uint32(0x9E3779B1)
_PIVOTS = 2
_LARGE = 50_000
_WORTH = 0.8


@dataclass
class Reduced:
    """Groups of combinations that share a class at every node at or above ``low``. ``codes``: leaf codes of one
    combination of each group; ``persons`` those found in that group only; the rest as in ``Table``."""

    attributes: tuple[Attribute, ...]
    low: Levels
    codes: tuple[Codes, ...]
    rows: Floats
    persons: Floats
    tally: Tally
    sensitive: tuple[Cells, ...]
    _columns: dict[tuple[int, int], Codes] = field(default_factory=dict, repr=False)

    @property
    def bits(self) -> int:
        """Bits of a hash table two to four times as large as the groups."""
        return max(2 * len(self.rows), 1024).bit_length()

    def column(self, at: int, level: int) -> Codes:
        """Label codes of attribute ``at`` at ``level``."""
        found = self._columns.get((at, level))
        if found is None:
            found = self._columns[at, level] = self.attributes[at].groups[level][self.codes[at]]
        return found

    def keys(self, levels: Levels) -> tuple[NDArray[Any], int]:
        """A key per group, equal for those of one class at ``levels``, and the number of possible keys."""
        sizes = [len(item.labels[level]) for item, level in zip(self.attributes, levels, strict=True)]
        return mixed_radix([self.column(at, level) for at, level in enumerate(levels)], sizes)

    def raised(self, low: Levels) -> "Reduced":
        """Fewer groups, for nodes at or above ``low``. Two keys that fall into one bucket may stay apart: no harm."""
        keys, _ = self.keys(low)
        bucket = buckets(keys, self.bits)
        first = np.empty(1 << self.bits, dtype=np.int64)
        first[bucket] = np.arange(len(keys))
        head = first[bucket]
        head = np.where(keys[head] == keys, head, np.arange(len(keys)))
        heads = np.flatnonzero(head == np.arange(len(keys)))
        number = np.empty(len(keys), dtype=np.int64)
        number[heads] = np.arange(len(heads))
        group = number[head]
        rows = summed(group, self.rows, len(heads))
        alike = self.persons is self.rows
        tally = merge(self.tally, group, len(heads), solo=rows if alike else None)
        return Reduced(
            self.attributes, low, tuple(codes[heads] for codes in self.codes), rows,
            rows if alike else tally.solo.astype(np.float64), tally,
            tuple(_merge_cells(cells, group) for cells in self.sensitive),
        )


class Snapshots:
    """Reduced tables by the levels of the two attributes whose values differ most, made once they have been asked for
    often enough to repay it; and small parts of the table that hold whole classes, to see at little cost that a node
    suppresses too many."""

    def __init__(self, table: Table) -> None:
        rows = table.rows.astype(np.float64)
        persons = rows if table.tally.solo is table.rows else table.tally.solo.astype(np.float64)
        self.whole = Reduced(
            table.attributes, (0,) * len(table.attributes), table.codes, rows, persons, table.tally, table.sensitive)
        self._pivots = _pivots(self.whole)
        self._kept: dict[tuple[int, ...], Reduced] = {(0,) * len(self._pivots): self.whole}
        self._asked: dict[tuple[int, ...], int] = {}
        self._patience = 1 if len(table.rows) <= _LARGE else 4
        self._parts: dict[tuple[int, ...], Reduced] = {}

    def under(self, levels: Levels) -> Reduced:
        """The smallest table on which the node ``levels`` can be checked."""
        wanted = tuple(levels[at] for at in self._pivots)
        found = self._kept.get(wanted)
        if found is not None:
            return found
        nearest = min(
            (kept for place, kept in self._kept.items()
             if all(low <= high for low, high in zip(place, wanted, strict=True))),
            key=lambda kept: len(kept.rows))
        self._asked[wanted] = self._asked.get(wanted, 0) + 1
        if self._asked[wanted] < self._patience:
            return nearest
        low = list(nearest.low)
        for at, level in zip(self._pivots, wanted, strict=True):
            low[at] = level
        found = nearest.raised(tuple(low))
        if len(found.rows) > _WORTH * len(nearest.rows):
            found = nearest
        self._kept[wanted] = found
        return found

    def parts(self, levels: Levels) -> Iterator[Reduced]:
        """Parts of a large table made of whole classes of the node, the smallest first: records under one label just
        below the root, of one or two attributes that the node keeps below the root."""
        if len(self.whole.rows) <= _LARGE:
            return
        free = tuple(at for at in self._pivots if levels[at] < self.whole.attributes[at].height - 1)
        if len(free) > 1:
            yield self._part(free)
        if free:
            yield min((self._part((at,)) for at in free), key=lambda part: len(part.rows))

    def _part(self, free: tuple[int, ...]) -> Reduced:
        found = self._parts.get(free)
        if found is None:
            inside = np.ones(len(self.whole.rows), dtype=bool)
            for at in free:
                inside &= _slice(self.whole, at)
            found = self._parts[free] = Reduced(
                self.whole.attributes, self.whole.low, tuple(codes[inside] for codes in self.whole.codes),
                self.whole.rows[inside], self.whole.persons[inside], self.whole.tally, ())
        return found


def _slice(whole: Reduced, at: int) -> NDArray[np.bool_]:
    """Records under the label of the last level but one that bears the share nearest to a quarter of them."""
    item = whole.attributes[at]
    labels = item.groups[item.height - 2][whole.codes[at]]
    counts = np.bincount(labels, minlength=len(item.labels[item.height - 2]))
    return np.asarray(labels == int(np.argmin(np.abs(counts / max(len(labels), 1) - 0.25))), dtype=bool)


def _pivots(whole: Reduced) -> tuple[int, ...]:
    """The attributes whose values differ most (entropy): putting their values together reduces most."""
    spread = []
    for at, (item, codes) in enumerate(zip(whole.attributes, whole.codes, strict=True)):
        counts = np.bincount(codes, minlength=len(item.leaves))
        shares = counts[counts > 0] / max(len(codes), 1)
        spread.append((round(float((shares * np.log2(shares)).sum()), 9), at))
    return tuple(sorted(at for _, at in sorted(spread)[:_PIVOTS]))


def buckets(keys: NDArray[Any], bits: int) -> NDArray[np.int64]:
    """A bucket for each key, spread by the golden ratio (Knuth, The Art of Computer Programming 3, section 6.4)."""
    if keys.dtype == np.int32:
        spread = keys.view(np.uint32) * _SHORT
        spread >>= np.uint32(32 - bits)
        return spread.astype(np.intp)
    return ((keys.astype(np.uint64) * _GOLDEN) >> np.uint64(64 - bits)).astype(np.intp)


def rare(
    keys: NDArray[Any], product: int, weights: Floats, bits: int, *, smallest: int, allowed: int
) -> tuple[NDArray[np.bool_], float]:
    """Which positions are in a class (equal keys) of less than ``smallest`` in all, and their total weight.

    Classes that share a bucket make each other look larger: where even so more than ``allowed`` are too few, the rest
    is not looked for, and the answer is that part.
    """
    if product <= 1 << bits:
        small = np.bincount(keys, weights=weights, minlength=product)[keys] < smallest
        return small, float((weights * small).sum())
    bucket = buckets(keys, bits)
    sizes = np.bincount(bucket, weights=weights, minlength=1 << bits)[bucket]
    small = sizes < smallest
    lost = float((weights * small).sum())
    if lost > allowed:
        return small, lost
    first = np.empty(1 << bits, dtype=keys.dtype)
    first[bucket] = keys
    strangers = first[bucket] != keys
    if strangers.any():
        mixed = np.zeros(1 << bits, dtype=bool)
        mixed[bucket[strangers]] = True
        where = np.flatnonzero(mixed[bucket])
        _, group = np.unique(keys[where], return_inverse=True)
        small[where] = summed(group, weights[where])[group] < smallest
        lost = float((weights * small).sum())
    return small, lost


def merge(tally: Tally, group: NDArray[Any], groups: int, *, solo: Floats | None = None) -> Tally:
    """The tally of wider cells; a person of several cells stays counted as such even if one cell now holds them.
    ``solo``: its sums, where they are known."""
    alone = (summed(group, tally.solo, groups) if solo is None else solo).astype(np.int64)
    if not len(tally.cell):
        return Tally(alone, tally.cell, tally.person)
    most = int(tally.person.max()) + 1
    pairs = np.unique(group[tally.cell].astype(np.int64) * most + tally.person)
    return Tally(alone, *np.divmod(pairs, most))


def _merge_cells(cells: Cells, group: NDArray[Any]) -> Cells:
    size = max(len(cells.labels), 1)
    pairs, place = np.unique(group[cells.combination] * size + cells.value, return_inverse=True)
    combination, value = np.divmod(pairs, size)
    rows = summed(place, cells.rows, len(pairs)).astype(np.int64)
    return Cells(cells.name, cells.labels, combination, value, rows, merge(cells.tally, place, len(pairs)))
