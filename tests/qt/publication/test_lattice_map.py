"""The map of the settings, without a window."""

from anonymize.tables.survey import Node, Survey
from desktop.publication.lattice_map import LatticeMap


def small_map() -> LatticeMap:
    nodes = (
        Node((0, 0), 0.0, 0.6, allowed=False), Node((0, 1), 0.2, 0.08, allowed=True),
        Node((1, 0), 0.3, 0.2, allowed=False), Node((1, 1), 0.5, 0.0, allowed=True), Node((1, 2), 1, 0, allowed=True))
    return LatticeMap(Survey(("a", "b"), (1, 2), (0, 1), nodes, 6), 0.1)


def test_the_front_is_what_no_other_setting_beats() -> None:
    found = small_map()
    assert [found.spots[at].node.levels for at in found.front] == [(0, 0), (0, 1), (1, 1)]
    assert found.spots[found.chosen].node.levels == (0, 1)
    assert {found.spots[at].node.levels for at in found.near} == {(0, 0), (1, 1)}


def test_arrows_reach_every_setting() -> None:
    found = small_map()
    for step in ({"across": 1}, {"up": 1}):
        here = min(range(5), key=lambda at: found.spots[at].node.loss if "across" in step else (
            found.spots[at].node.at_risk, at))
        seen = {here}
        for _ in range(5):
            here = found.moved(here, **step)
            seen.add(here)
        assert seen == set(range(5))
    assert found.moved(0, across=-1) == 0


def test_the_pointer_finds_the_nearest_setting_within_reach() -> None:
    found = small_map()
    spot = found.spots[found.chosen]
    at = found.nearest(spot.x + 0.01, spot.y, width=400, height=200, within=14)
    assert at == found.chosen
    assert found.nearest(0.5, 0.9, width=400, height=200, within=14) == -1
