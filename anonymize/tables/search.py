"""Finds, among all combinations of levels, the one that costs a reader least while every class may be published."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.checking import Checker, Verdict
from anonymize.tables.encoding import Floats
from anonymize.tables.reduced import Levels

MAXIMUM_NODES = 10_000_000
_BATCH = 16
_FAR = 4
"""How many times too many persons suppressed makes a failure one by far, and how many candidates make a climb worth
its checks (found by trial on the tables of tests/bench)."""
_EPSILON = 1e-12


@dataclass(frozen=True)
class Found:
    """The best node. ``proven``: no other node costs less; False when the lattice was too large to prove it.

    ``nodes``: size of the lattice; ``checks``: nodes grouped to find it."""

    levels: Levels
    cost: float
    suppressed: int
    checks: int
    nodes: int
    proven: bool


def search(checker: Checker, *, low: Levels, high: Levels) -> Found | None:
    """The node of least cost between ``low`` and ``high`` that suppresses at most the checker's allowance.

    Exact (reference: Kohlmayer et al. 2012, "Flash"; Prasser et al. 2016, "Lightning"; the order and the bounds are
    ours). A greedy descent gives an upper bound. Of the nodes that could still be better, those with the highest lower
    bound are checked first: one that fails the monotone models takes everything below it out, one that passes tells
    how many persons at least are suppressed below it, which raises their bounds. When none is left the optimum is
    proven. Ties go to fewer persons suppressed, then to the lowest levels.

    Returns:
        None when not even the node ``high`` passes.
    """
    best = _descend(checker, low, high)
    if best is None and all(model.monotone for model in checker.models):
        return None
    nodes = 1
    for start, stop in zip(low, high, strict=True):
        nodes *= stop - start + 1
    if nodes > MAXIMUM_NODES:
        return _found(best, checker, nodes, proven=False) if best else None
    lattice = _Lattice(checker, low, high)
    walk = _walk_counting if checker.metric.counts_classes else _walk
    best = walk(checker, lattice, best)
    return _found(best, checker, nodes, proven=True) if best else None


def _found(best: Verdict, checker: Checker, nodes: int, *, proven: bool) -> Found:
    return Found(best.levels, best.cost or 0.0, best.suppressed, checker.checks, nodes, proven)


class _Lattice:
    """What is known of every node: whether it may still be the best, from where its cost starts, and how many persons
    it suppresses at least."""

    def __init__(self, checker: Checker, low: Levels, high: Levels) -> None:
        self.low = low
        self.shape = tuple(stop - start + 1 for start, stop in zip(low, high, strict=True))
        self.alive = np.ones(self.shape, dtype=bool)
        self.suppressed = np.zeros(self.shape, dtype=np.float64)
        if checker.metric.counts_classes:
            self.bounds = np.zeros(self.shape)
        else:
            self.bounds = np.broadcast_to(checker.penalties.bounds(checker.metric, low, high), self.shape).copy()

    def levels(self, index: int) -> Levels:
        place = np.unravel_index(index, self.shape)
        return tuple(int(at) + start for at, start in zip(place, self.low, strict=True))

    def below(self, levels: Levels) -> tuple[slice, ...]:
        return tuple(slice(0, at - start + 1) for at, start in zip(levels, self.low, strict=True))

    def above(self, levels: Levels) -> tuple[slice, ...]:
        return tuple(slice(at - start, None) for at, start in zip(levels, self.low, strict=True))

    def note(self, verdict: Verdict, allowed: int) -> None:
        """Learn from a check: the node itself needs no other."""
        under = self.below(verdict.levels)
        if verdict.certain > allowed:
            self.alive[under] = False
        else:
            self.alive[tuple(part.stop - 1 for part in under)] = False
            if verdict.certain:
                np.maximum(self.suppressed[under], verdict.certain, out=self.suppressed[under])


def _walk(checker: Checker, lattice: _Lattice, best: Verdict | None) -> Verdict | None:
    bounds = lattice.bounds.ravel()
    alive = lattice.alive.ravel()
    while True:
        limit = np.inf if best is None else _limit(best)
        candidates = np.flatnonzero(alive & (bounds < limit))
        if not len(candidates):
            return best
        candidates = candidates[np.argsort(-bounds[candidates], kind="stable")]
        failed = 0
        for start in range(0, len(candidates), _BATCH):
            batch = candidates[start: start + _BATCH]
            batch = batch[alive[batch]]
            _sharpen(checker, lattice, batch)
            for index in batch:
                limit = np.inf if best is None else _limit(best)
                if not alive[index] or bounds[index] >= limit:
                    continue
                verdict = checker.check(lattice.levels(int(index)))
                lattice.note(verdict, checker.allowed)
                best = _better(best, verdict)
                if verdict.certain > checker.allowed:
                    failed += 1
                    best = _climb(checker, lattice, verdict, best)
            if failed >= 4 * _BATCH:
                break  # much of the lattice is out: list anew what is left


def _climb(checker: Checker, lattice: "_Lattice", verdict: Verdict, best: Verdict | None) -> Verdict | None:
    """A node that fails by far has nodes above it that fail too, and take more out with them: go up where most
    candidates are, as long as that holds."""
    high = tuple(size - 1 + start for size, start in zip(lattice.shape, lattice.low, strict=True))
    while verdict.certain > _FAR * (checker.allowed + _FAR * checker.smallest):
        open_ = lattice.alive & (lattice.bounds < (np.inf if best is None else _limit(best)))
        above = [
            (*verdict.levels[:at], level + 1, *verdict.levels[at + 1:])
            for at, level in enumerate(verdict.levels) if level < high[at]]
        counts = [int(np.count_nonzero(open_[lattice.below(levels)])) for levels in above]
        if max(counts, default=0) < _FAR:
            return best
        verdict = checker.check(above[counts.index(max(counts))])
        lattice.note(verdict, checker.allowed)
        best = _better(best, verdict)
    return best


def _sharpen(checker: Checker, lattice: _Lattice, batch: NDArray[np.intp]) -> None:
    """Raise the bounds of ``batch`` by the persons known to be suppressed there."""
    known = lattice.suppressed.ravel()[batch]
    if not len(batch) or not known.any() or checker.table.persons != checker.table.records:
        return
    levels = [place + start for place, start in zip(np.unravel_index(batch, lattice.shape), lattice.low, strict=True)]
    raised = checker.penalties.at_least(checker.metric, levels, known)
    bounds = lattice.bounds.ravel()
    bounds[batch] = np.maximum(bounds[batch], raised)


def _walk_counting(checker: Checker, lattice: _Lattice, best: Verdict | None) -> Verdict | None:
    """For the metrics that count classes: a check also says what every node above costs at least."""
    bounds, alive, known = lattice.bounds.ravel(), lattice.alive.ravel(), lattice.suppressed.ravel()
    heights = np.indices(lattice.shape).sum(axis=0).ravel()
    records = checker.penalties.records
    while True:
        limit = np.inf if best is None else _limit(best)
        candidates = np.flatnonzero(alive & (np.maximum(bounds, _from_below(checker, known, records)) < limit))
        if not len(candidates):
            return best
        index = candidates[np.argsort(heights[candidates], kind="stable")[len(candidates) // 2]]
        levels = lattice.levels(int(index))
        verdict = checker.check(levels)
        lattice.note(verdict, checker.allowed)
        above = lattice.above(levels)
        least = checker.floor_of_classes(levels)
        np.maximum(lattice.bounds[above], least, out=lattice.bounds[above])
        best = _better(best, verdict)


def _from_below(checker: Checker, known: Floats, records: int) -> Floats:
    """Cost of nodes that suppress ``known`` records or more, whatever their classes."""
    if checker.table.persons != records:
        return np.zeros(1)
    if checker.metric.name == "discernibility":
        return known * records + (records - known)
    return records / (np.maximum(records - known, 0) / checker.smallest + 1)


def _limit(best: Verdict) -> float:
    cost = best.cost or 0.0
    return cost - _EPSILON * max(1.0, abs(cost))


def _better(best: Verdict | None, verdict: Verdict) -> Verdict | None:
    if verdict.cost is None:
        return best
    if best is None or _rank(verdict) < _rank(best):
        return verdict
    return best


def _rank(verdict: Verdict) -> tuple[float, int, Levels]:
    return (verdict.cost if verdict.cost is not None else np.inf, verdict.suppressed, verdict.levels)


def _descend(checker: Checker, low: Levels, high: Levels) -> Verdict | None:
    """Lower one level at a time from ``high``, to the first neighbour that passes and costs less, the most promising
    first."""
    best = checker.check(high)
    if best.cost is None:
        return None
    promise = _promise(checker)
    while True:
        for levels in sorted(_below(best.levels, low), key=lambda item: (promise(item), item)):
            verdict = checker.check(levels)
            if verdict.cost is not None and _rank(verdict) < _rank(best):
                best = verdict
                break
        else:
            return best


def _promise(checker: Checker) -> Callable[[Levels], float]:
    if checker.metric.counts_classes:
        return lambda levels: float(sum(levels))

    def bound(levels: Levels) -> float:
        parts = [costs[level: level + 1] for costs, level in zip(checker.penalties.base, levels, strict=True)]
        return float(checker.metric.together(parts)[0])

    return bound


def _below(levels: Sequence[int], low: Sequence[int]) -> Iterator[Levels]:
    for at, level in enumerate(levels):
        if level > low[at]:
            yield (*levels[:at], level - 1, *levels[at + 1:])
