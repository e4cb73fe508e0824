"""The lattice as a reader can look at it: what each combination of levels costs, and whom it leaves at risk."""

from dataclasses import dataclass

import numpy as np

from anonymize.tables.anonymise import Encoded
from anonymize.tables.checking import Checker
from anonymize.tables.models import KAnonymity

SHOWN = 1_500


@dataclass(frozen=True, slots=True)
class Node:
    """One combination of levels. ``loss``: what it costs without suppressing anybody, 0 to 1; ``at_risk``: share of
    the persons in classes under k, whom it would suppress; ``allowed``: within the suppression limit."""

    levels: tuple[int, ...]
    loss: float
    at_risk: float
    allowed: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """Nodes in the order of their levels; ``nodes`` counts the whole lattice, of which ``seen`` may be a part: the
    chosen node, its neighbours and an even sample."""

    names: tuple[str, ...]
    tops: tuple[int, ...]
    chosen: tuple[int, ...]
    seen: tuple[Node, ...]
    nodes: int

    def at(self, levels: tuple[int, ...]) -> Node | None:
        """The node, if it was looked at."""
        return next((node for node in self.seen if node.levels == levels), None)

    def neighbours(self, levels: tuple[int, ...]) -> tuple[Node, ...]:
        """Nodes one level away on one attribute."""
        return tuple(node for node in self.seen
                     if sum(abs(a - b) for a, b in zip(node.levels, levels, strict=True)) == 1)


def survey(encoded: Encoded, chosen: tuple[int, ...], *, most: int = SHOWN) -> Survey:
    """Look at the lattice of the plan around ``chosen``."""
    plan = encoded.plan
    checker = Checker(encoded.table, [KAnonymity(plan.k)], plan.metric, allowed=encoded.table.persons)
    shape = tuple(high - low + 1 for low, high in zip(plan.low, plan.high, strict=True))
    nodes = int(np.prod(shape, dtype=np.int64))
    step = max(-(-nodes // most), 1)
    places = {tuple(map(int, np.unravel_index(at, shape))) for at in range(0, nodes, step)}
    levels = {tuple(at + low for at, low in zip(place, plan.low, strict=True)) for place in places} | {chosen}
    for at in range(len(chosen)):
        for move in (-1, 1):
            near = (*chosen[:at], chosen[at] + move, *chosen[at + 1:])
            if plan.low[at] <= near[at] <= plan.high[at]:
                levels.add(near)
    seen = []
    for item in sorted(levels):
        parts = [checker.penalties.base[at][level: level + 1] for at, level in enumerate(item)]
        lost = checker.check(item).suppressed
        seen.append(Node(
            item, float(plan.metric.together(parts)[0]), lost / max(encoded.table.persons, 1),
            lost <= encoded.allowed))
    return Survey(
        tuple(item.name for item in plan.quasi_identifiers), tuple(item.hierarchy.height - 1 for item in
                                                                  plan.quasi_identifiers), chosen, tuple(seen), nodes)
