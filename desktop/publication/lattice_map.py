"""Where the settings of a publication stand on the picture, and how one goes from one to the next."""

from dataclasses import dataclass
from math import hypot, sqrt

from anonymize.tables.survey import Node, Survey

Levels = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A setting: ``x`` what a reader loses, ``y`` persons left out, both shares of the picture; ``y`` grows with the
    square root, so that the settings one hesitates between, all near the bottom, stand apart."""

    node: Node
    x: float
    y: float


def height_of(share: float) -> float:
    """Height, from 0 to 1, of a share of the persons."""
    return sqrt(max(share, 0.0))


class LatticeMap:
    """Every setting looked at, in the order of what it loses; ``front`` are those that no other beats on both, ``top``
    the share of the persons at the top of the picture, where ``limit`` is always seen."""

    def __init__(self, survey: Survey, limit: float) -> None:
        self.top = min(max([limit * 1.3, 0.02, *(node.at_risk * 1.04 for node in survey.seen)]), 1.0)
        nodes = sorted(survey.seen, key=lambda node: (node.loss, node.at_risk, node.levels))
        self.spots = [Spot(node, min(node.loss, 1.0), height_of(node.at_risk / self.top)) for node in nodes]
        self._place = {spot.node.levels: at for at, spot in enumerate(self.spots)}
        self._by_risk = sorted(range(len(nodes)), key=lambda at: (nodes[at].at_risk, at))
        self._rank = {at: rank for rank, at in enumerate(self._by_risk)}
        self.chosen = self._place.get(survey.chosen, -1)
        self.near = frozenset(self._place[node.levels] for node in survey.neighbours(survey.chosen))
        self.front: list[int] = []
        least = float("inf")
        for at, spot in enumerate(self.spots):
            if spot.node.at_risk < least:
                least = spot.node.at_risk
                self.front.append(at)

    def at(self, levels: Levels) -> int:
        """Place of a setting, -1 when it was not looked at."""
        return self._place.get(levels, -1)

    def moved(self, here: int, *, across: int = 0, up: int = 0) -> int:
        """The setting ``across`` steps further in what is lost, or ``up`` steps in the persons left out."""
        last = len(self.spots) - 1
        if across:
            return max(0, min(here + across, last))
        return self._by_risk[max(0, min(self._rank.get(here, 0) + up, last))]

    def nearest(self, x: float, y: float, *, width: float, height: float, within: float) -> int:
        """The setting nearest to a point given in shares of a picture of that size, at most ``within`` pixels away; the
        chosen one wins a tie. -1 for none."""
        best, found = within, -1
        for at, spot in enumerate(self.spots):
            distance = hypot((spot.x - x) * width, (spot.y - y) * height)
            if distance < best or (distance <= best and at == self.chosen):
                best, found = distance, at
        return found
