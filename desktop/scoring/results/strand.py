"""What the results say of the territory: the partners' projects before the citizens, and where the favourable
proposals are."""

from collections import Counter
from dataclasses import dataclass

from desktop.scoring.results.counting import Counted
from exports.scoring.places_chart import Spot
from governance.charter import Charter
from governance.scoring.projects import Coverage, RankedProject, coverage, ranked
from governance.store.queries import Reads
from governance.territory import Commune, Territory

PROJECT = "project"
CORE = "coeur"
FAVOURABLE = frozenset({"favourable", "favourable_with_changes"})


@dataclass(frozen=True, slots=True)
class Strand:
    """``projects`` as the citizens rank them; ``coverage``: by theme of the charter and zone; ``spots``: communes of
    the favourable proposals, of the first places as long as nothing is ``decided``."""

    projects: tuple[RankedProject, ...]
    coverage: Coverage
    spots: tuple[Spot, ...]
    decided: bool


def read_strand(reads: Reads, counted: Counted, charter: Charter) -> Strand:
    """Rank the projects. The zones to cover are those with a commune at the core of the perimeter, and any other that
    has a project."""
    projects = [item for item in counted.standings.values() if item.kind == PROJECT]
    territory = Territory.load(tiers=reads.tiers())
    zones = dict.fromkeys(
        commune.zone_code for commune in territory.communes.values() if commune.tier == CORE)
    others = dict.fromkeys(item.zone for item in projects if item.zone and item.zone not in zones)
    return Strand(
        ranked(projects, counted.order),
        coverage(projects, [theme.code for theme in charter.theme], [*sorted(zones), *sorted(others)]),
        _spots(counted, territory), bool(counted.state.ballots.decisions))


def _spots(counted: Counted, territory: Territory) -> tuple[Spot, ...]:
    decisions = counted.state.ballots.decisions
    favourable = (
        [number for number, item in decisions.items() if item.outcome in FAVOURABLE] if decisions
        else list(counted.first))
    counts = Counter(
        commune for number in favourable if number in counted.standings
        and (commune := _commune(territory, counted.standings[number].commune)))
    return tuple(
        Spot(key=commune.id, label=commune.name, longitude=commune.longitude, latitude=commune.latitude, count=count)
        for commune, count in counts.most_common())


def _commune(territory: Territory, code: str | None) -> Commune | None:
    return territory.communes.get(code) if code is not None else None
