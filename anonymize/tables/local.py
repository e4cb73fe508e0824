"""Local recoding: the same value may be said precisely in a crowd and vaguely in a desert.

Mondrian (LeFevre, DeWitt and Ramakrishnan 2006) along hierarchies: every record starts under the roots; a part of the
table is split by the children of one label, or a range of numbers in two, as long as each piece may be published
by itself. Children too small stay together under their parent's label, with the smallest sibling if they need it.
All the parts are split together, round by round, on arrays.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.checking import class_values
from anonymize.tables.distinct import Table
from anonymize.tables.encoding import Attribute, Floats, summed
from anonymize.tables.models import Classes, Flags, KAnonymity, Model

Ints = NDArray[np.int64]
_BINARY = 0.5
"""Weight of what a cut in two saves, beside a split into all the children of a label: it can be cut again later."""


@dataclass(frozen=True)
class Recoded:
    """``part[combination]``: its part, from 0, or -1 where nothing may be published. ``levels[part, attribute]`` and
    ``groups[part, attribute]``: label of the part; for an attribute said in ranges ``groups`` and ``ends`` are its
    first and last leaf. ``rounds``: how often the parts were split."""

    part: Ints
    levels: Ints
    groups: Ints
    ends: Ints
    numeric: tuple[bool, ...]
    rounds: int

    def penalties(self, table: Table) -> Floats:
        """Normalised certainty penalty of each (part, attribute), 0 to 1."""
        result = np.empty(self.levels.shape)
        for at, item in enumerate(table.attributes):
            if self.numeric[at]:
                result[:, at] = (self.ends[:, at] - self.groups[:, at]) / max(len(item.leaves) - 1, 1)
            else:
                for level in range(item.height):
                    here = self.levels[:, at] == level
                    result[here, at] = item.penalties[level][self.groups[here, at]]
        return result

    def labels(self, item: Attribute, at: int) -> list[str]:
        """Text of the label of each part for the attribute in position ``at``."""
        if self.numeric[at]:
            ordered = numeric_order(item)
            pairs = zip(self.groups[:, at], self.ends[:, at], strict=True)
            return [_range(item.leaves[ordered[first]], item.leaves[ordered[last]]) for first, last in pairs]
        pairs = zip(self.levels[:, at], self.groups[:, at], strict=True)
        return [item.labels[level][group] for level, group in pairs]


def numeric_order(item: Attribute) -> NDArray[np.intp]:
    """Leaves in the order of their numbers; the missing value and what is no number come last, and may not be mixed
    with numbers under one range (such attributes are recoded by their hierarchy)."""
    return np.argsort(item.numbers(), kind="stable")


def recode(
    table: Table, models: Sequence[Model], *, numeric: Sequence[str] = (), low: Sequence[int] = (),
    overall: Sequence[Floats] | None = None,
) -> Recoded:
    """Split ``table`` as far as the ``models`` allow.

    Args:
        table: distinct combinations.
        models: conditions on every part; k-anonymity among them.
        numeric: names of attributes said in ranges of their values rather than by their hierarchy; an attribute whose
            records hold a missing value or a text keeps its hierarchy.
        low: lowest level allowed per attribute (none: 0).
        overall: persons by sensitive value that classes are compared with (none: those of ``table``).

    Returns:
        Parts that each meet the models; the whole table is in no part if it does not meet them itself.
    """
    work = _Work(table, models, numeric, low)
    work.overall = overall
    if not len(table.rows) or not work.holds(np.zeros(len(table.rows), dtype=np.int64), 1).all():
        return work.nothing()
    rounds = 0
    while work.step():
        rounds += 1
    return work.result(rounds)


class _Work:
    """The parts so far. ``level[part, attribute]``: of its label; ``blocked``: cannot be split there any more."""

    def __init__(self, table: Table, models: Sequence[Model], numeric: Sequence[str], low: Sequence[int]) -> None:
        self.table = table
        self.models = models
        self.overall: Sequence[Floats] | None = None
        self.k = max((model.k for model in models if isinstance(model, KAnonymity)), default=1)
        self.plain = all(isinstance(model, KAnonymity) for model in models) and not len(table.tally.cell)
        self.low = list(low) or [0] * len(table.attributes)
        self.numeric = [
            least == 0 and _numeric(item, codes, numeric)
            for item, codes, least in zip(table.attributes, table.codes, self.low, strict=True)
        ]
        self.codes = [codes.astype(np.int64) for codes in table.codes]
        self.trees = [np.stack(item.groups).astype(np.int64) for item in table.attributes]
        self.costs = [_padded(item) for item in table.attributes]
        for at, item in enumerate(table.attributes):
            if self.numeric[at]:
                rank = np.empty(len(item.leaves), dtype=np.int64)
                rank[numeric_order(item)] = np.arange(len(item.leaves))
                self.codes[at] = rank[self.codes[at]]
        self.weight = table.rows.astype(np.float64)
        self.part = np.zeros(len(table.rows), dtype=np.int64)
        tops = [1 if number else item.height - 1 for number, item in zip(self.numeric, table.attributes, strict=True)]
        self.level = np.array([tops], dtype=np.int64)
        self.blocked = np.array([[top <= low for top, low in zip(tops, self.low, strict=True)]])

    def step(self) -> bool:
        """Split every part that can be along its most useful attribute; False when none can."""
        active: Flags = np.asarray(~self.blocked.all(axis=1))
        rows = np.flatnonzero(active[self.part])
        if not len(rows):
            return False
        parts, here = _compact(self.part[rows])
        best = np.full(len(parts), -1.0)
        choice = np.zeros(len(parts), dtype=np.int64)
        splits = {}
        for at in range(len(self.codes)):
            open_ = ~self.blocked[parts, at]
            if not open_.any():
                continue
            split = self._numbers(at, rows, here, len(parts)) if self.numeric[at] else self._children(
                at, rows, here, parts)
            splits[at] = split
            gain = np.where(open_, split.gain, -1.0)
            self.blocked[parts[open_ & (gain <= 0)], at] = True
            better = gain > best
            best[better], choice[better] = gain[better], at
        for at, split in splits.items():
            chosen = (best > 0) & (choice == at)
            if chosen.any():
                self._apply(at, split, rows, here, parts, chosen)
        return True

    def _children(self, at: int, rows: Ints, here: Ints, parts: Ints) -> "_Split":
        level = self.level[parts, at]
        below = np.maximum(level - 1, 0)
        codes = self.codes[at][rows]
        child = self.trees[at][below[here], codes]
        parent = self.trees[at][level[here], codes]
        keys, piece = _compact(here * (int(child.max(initial=0)) + 1) + child)
        first = np.empty(len(keys), dtype=np.int64)
        first[piece] = np.arange(len(rows))
        owner = here[first]
        saved = self.costs[at][level[owner], parent[first]] - self.costs[at][below[owner], child[first]]
        persons = self._persons(rows, piece, len(keys))
        keep = self._large_enough(persons, owner, len(parts), child[first])
        records = summed(piece, self.weight[rows], len(keys))
        alone = np.bincount(owner, minlength=len(parts)) == 1
        gain = summed(owner, np.where(keep, records * saved, 0), len(parts))
        pieces = summed(owner, keep, len(parts))
        # A label with one child costs nothing to say more precisely, even when that gains nothing yet.
        gain = np.where(alone, np.maximum(gain, 1e-9) * 1e6, np.where(pieces > 0, gain, -1.0))
        return _Split(piece, owner, keep, gain)

    def _large_enough(self, persons: Floats, owner: Ints, parts: int, child: Ints) -> Flags:
        """Children that may stand alone, the others being enough together: those under k call the smallest of the
        others to them."""
        keep = persons >= self.k
        left = summed(owner, np.where(keep, 0, persons), parts)
        short = (left > 0) & (left < self.k)
        if short.any():
            asked = np.flatnonzero(keep & short[owner])
            order = asked[np.lexsort((child[asked], persons[asked], owner[asked]))]
            keep[order[np.concatenate(([True], owner[order][1:] != owner[order][:-1]))[: len(order)]]] = False
        return keep

    def _numbers(self, at: int, rows: Ints, here: Ints, parts: int) -> "_Split":
        """Each part cut in two where that shortens its ranges most."""
        codes, weight = self.codes[at][rows], self.table.tally.solo[rows].astype(np.float64)
        width = int(codes.max(initial=0)) + 1
        keys, place = _compact(here * width + codes)
        owner, value = np.divmod(keys, width)
        counts = summed(place, weight, len(keys))
        running = np.cumsum(counts)
        starts = np.searchsorted(owner, np.arange(parts))
        ends = np.searchsorted(owner, np.arange(parts), side="right") - 1
        before = running[starts] - counts[starts]
        within, whole = running - before[owner], running[ends] - before
        possible = (within >= self.k) & (whole[owner] - within >= self.k)
        after = value[np.minimum(np.arange(len(value)) + 1, len(value) - 1)]
        low, high = value[starts], value[ends]
        spared = within * (high[owner] - value) + (whole[owner] - within) * (after - low[owner])
        order = np.lexsort((value, np.where(possible, -spared, np.inf), owner))
        cut = order[starts]
        span = max(len(self.table.attributes[at].leaves) - 1, 1)
        gain = np.where(possible[cut], _BINARY * spared[cut] / span, -1.0)
        upper = (codes > value[cut][here]).astype(np.int64)
        return _Split(here * 2 + upper, np.repeat(np.arange(parts), 2), np.ones(2 * parts, dtype=bool), gain)

    def _apply(
        self, at: int, split: "_Split", rows: Ints, here: Ints, parts: Ints, chosen: Flags
    ) -> None:
        """Make the pieces of the ``chosen`` parts parts of their own; what is left keeps the label."""
        keep = split.keep & chosen[split.owner]
        if not self.plain:
            keep = self._allowed(split, rows, here, keep, len(parts), chosen, parts, at)
            split_up = summed(split.owner, keep, len(parts)) > 0
            self.blocked[parts[chosen & ~split_up], at] = True
        moved = np.flatnonzero(keep)
        if not len(moved):
            return
        numbers = np.full(len(split.owner), -1)
        numbers[moved] = len(self.level) + np.arange(len(moved))
        target = numbers[split.piece]
        self.part[rows[target >= 0]] = target[target >= 0]
        origin = parts[split.owner[moved]]
        level, blocked = self.level[origin].copy(), self.blocked[origin].copy()
        if not self.numeric[at]:
            level[:, at] -= 1
            blocked[:, at] = level[:, at] <= self.low[at]
        self.blocked[origin, at] = True  # what is left of it has only children too small
        self.level = np.concatenate((self.level, level))
        self.blocked = np.concatenate((self.blocked, blocked))

    def _allowed(
        self, split: "_Split", rows: Ints, here: Ints, keep: Flags, many: int, chosen: Flags, parts: Ints, at: int
    ) -> Flags:
        """Pieces that meet every model, in parts whose remainder meets them too; the others block the attribute."""
        for _ in range(2):
            group = np.where(keep[split.piece], many + split.piece, here)
            keys, place = _compact(group)
            full = np.full(len(self.table.rows), -1)
            full[rows] = place
            met = self._met(full, len(keys))
            whole = np.ones(many + len(split.owner), dtype=bool)
            whole[keys] = met
            lost = ~whole[many:] & keep
            if not lost.any():
                break
            keep = keep & whole[many:]
        broken = chosen & ~self._rest_holds(split, rows, here, keep, many)
        self.blocked[parts[broken], at] = True
        return keep & ~broken[split.owner]

    def _rest_holds(self, split: "_Split", rows: Ints, here: Ints, keep: Flags, many: int) -> Flags:
        group = np.where(keep[split.piece], many + split.piece, here)
        keys, place = _compact(group)
        full = np.full(len(self.table.rows), -1)
        full[rows] = place
        result = np.ones(many + len(split.owner), dtype=bool)
        result[keys] = self._met(full, len(keys))
        pieces = np.ones(many, dtype=bool)
        np.logical_and.at(pieces, split.owner, result[many:] | ~keep)
        return result[:many] & pieces

    def _met(self, group: Ints, groups: int) -> Flags:
        """Which groups meet the models; combinations in group -1 are left out."""
        inside = group >= 0
        return self.holds(np.where(inside, group, groups), groups + 1)[:groups]

    def holds(self, group: Ints, groups: int) -> Flags:
        """Which groups of combinations meet every model (a group of nobody counts as meeting them)."""
        sizes = self.table.tally.by(group, groups)
        classes = Classes(np.maximum(sizes, 1), class_values(self.table, group, self.overall), None)
        result = sizes >= self.k
        for model in self.models:
            if not isinstance(model, KAnonymity):
                result = result & model.holds(classes)
        return np.asarray(result | (sizes == 0))

    def _persons(self, rows: Ints, piece: Ints, pieces: int) -> Floats:
        if not len(self.table.tally.cell):
            return summed(piece, self.table.tally.solo[rows], pieces)
        full = np.full(len(self.table.rows), pieces)
        full[rows] = piece
        return self.table.tally.by(full, pieces + 1)[:pieces]

    def result(self, rounds: int) -> Recoded:
        """Parts that hold somebody, numbered from 0, with their labels."""
        used, part = _compact(self.part)
        level = self.level[used]
        groups, ends = np.empty_like(level), np.empty_like(level)
        for at, codes in enumerate(self.codes):
            first = np.full(len(used), np.iinfo(np.int64).max)
            last = np.full(len(used), -1)
            np.minimum.at(first, part, codes)
            np.maximum.at(last, part, codes)
            if self.numeric[at]:
                groups[:, at], ends[:, at] = first, last
                continue
            tree = self.trees[at]
            common = tree[:, first] == tree[:, last]  # leaves under one label are neighbours
            common[: self.low[at]] = False
            level[:, at] = common.argmax(axis=0)
            groups[:, at] = ends[:, at] = tree[level[:, at], first]
        return Recoded(part, level, groups, ends, tuple(self.numeric), rounds)

    def nothing(self) -> Recoded:
        """No part."""
        none = np.zeros((0, len(self.codes)), dtype=np.int64)
        return Recoded(np.full(len(self.table.rows), -1), none, none, none, tuple(self.numeric), 0)


@dataclass(frozen=True)
class _Split:
    """``piece[row]``: piece of each record looked at; ``owner[piece]``: its part; ``keep``: may stand alone;
    ``gain[part]``: penalty saved (records), negative when the part cannot be split so."""

    piece: Ints
    owner: Ints
    keep: Flags
    gain: Floats


def _compact(keys: Ints) -> tuple[Ints, Ints]:
    """(distinct keys in order, position of each key among them)."""
    most = int(keys.max(initial=-1)) + 1
    if most <= max(8 * len(keys), 1 << 16):
        there = np.zeros(most, dtype=bool)
        there[keys] = True
        found = np.flatnonzero(there)
        number = np.empty(most, dtype=np.int64)
        number[found] = np.arange(len(found))
        return found, number[keys]
    found, place = np.unique(keys, return_inverse=True)
    return found, place


def _padded(item: Attribute) -> Floats:
    """Penalty by (level, label)."""
    result = np.zeros((item.height, max(map(len, item.labels))))
    for level, costs in enumerate(item.penalties):
        result[level, : len(costs)] = costs
    return result


def _numeric(item: Attribute, codes: NDArray[np.unsignedinteger], wanted: Sequence[str]) -> bool:
    if item.name not in wanted:
        return False
    used = np.bincount(codes, minlength=len(item.leaves)) > 0
    return not bool(np.isnan(item.numbers()[used]).any())


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"
