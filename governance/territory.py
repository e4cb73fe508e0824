"""Communes of the territory: who is where, from a code, a postcode, a name in either language or a point."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import resources
from governance.errors import BadInput
from governance.gazetteer import Evidence, Gazetteer, Ids
from governance.outlines import Outlines, read_outlines

Inside = Literal["inside", "to_check", "outside", "unknown"]
TIERS = ("coeur", "partenaire", "contexte", "outside")
COAST_TOLERANCE = 0.05
"""Degrees (about 5 km) within which a point at sea or on a badly drawn border is given to the nearest commune."""
MONACO = (7.4090, 43.7240, 7.4400, 43.7520)
"""West, south, east, north of Monaco, which no outline pack draws: a point here is never given to a neighbour."""

_STATUS: Mapping[str, Inside] = MappingProxyType({"coeur": "inside", "partenaire": "to_check"})
_CACHE_SIZE = 100_000


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune or comune. ``code``: INSEE (5) or ISTAT (6 characters); ``epci_*`` empty in Italy; ``population``
    of ``pop_year``; ``latitude``, ``longitude``: a place inside, WGS 84 degrees; ``tier``: see ``TIERS``."""

    id: str
    country: str
    code: str
    name: str
    name_alt: str
    postcodes: tuple[str, ...]
    zone_code: str
    zone_name: str
    epci_code: str
    epci_name: str
    dept_code: str
    dept_name: str
    region_code: str
    region_name: str
    nuts3: str
    population: int
    pop_year: int
    latitude: float
    longitude: float
    tier: str
    evidence: str

    @property
    def inside(self) -> Inside:
        """``inside`` for tier coeur, ``to_check`` for partenaire, else ``outside``."""
        return _STATUS.get(self.tier, "outside")

    @property
    def grouping(self) -> str:
        """EPCI in France, provincia in Italy (which has no EPCI)."""
        return self.epci_code or self.dept_code


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is, as far as known. ``inside`` the perimeter; ``unknown``: nothing usable was said."""

    commune_id: str | None = None
    zone_code: str | None = None
    country: str | None = None
    inside: Inside = "unknown"


UNKNOWN = Place()


class Territory:
    """The communes, their levels (commune, zone, EPCI or provincia, NUTS3, country) and how to find them.

    Not for several threads at once while outlines are being loaded; reading is safe.
    """

    def __init__(self, communes: Iterable[Commune]) -> None:
        self.communes: dict[str, Commune] = {commune.id: commune for commune in communes}
        self._found: dict[tuple[tuple[str, ...], str | None], Place] = {}
        self._outlines: Outlines | None = None

    @classmethod
    def load(cls, tiers: Mapping[str, str] = MappingProxyType({})) -> "Territory":
        """The shipped communes; ``tiers`` (commune id -> tier) are the dossier's own.

        Raises:
            BadInput: ``unknown_commune`` or ``unknown_tier`` for a wrong entry of ``tiers``.
        """
        communes = {commune.id: commune for commune in _read(resources.path("territory", "communes.csv"))}
        for id_, tier in tiers.items():
            if id_ not in communes:
                raise BadInput("unknown_commune", commune=id_)
            if tier not in TIERS:
                raise BadInput("unknown_tier", tier=tier, commune=id_)
            communes[id_] = replace(communes[id_], tier=tier)
        return cls(communes.values())

    def find(self, *texts: str, country: str | None = None) -> Place:
        """Place said by ``texts``: cells that hold, together, a name, a postcode, a code, or several of them.

        Order of trust: INSEE or ISTAT code, then name and postcode together. A number is read as a postcode
        before being read as a code (06150 is Cannes, not the commune whose INSEE code it is), with ``country``
        ("FR", "IT") deciding where both countries use the number. A postcode or a name borne by several communes gives
        no commune, and the zone if they share it; a name and a postcode that disagree likewise. A well-formed
        postcode of elsewhere gives ``outside``; a name nobody knows here gives ``unknown``: it may be misspelt.
        """
        key = (texts, country)
        place = self._found.get(key)
        if place is None:
            place = self._conclude(self._gazetteer.read(texts, country))
            if len(self._found) >= _CACHE_SIZE:
                self._found.clear()
            self._found[key] = place
        return place

    def levels(self, commune_id: str) -> tuple[str, str, str, str, str]:
        """(commune, zone, EPCI or provincia, NUTS3, country) codes; KeyError for an unknown id."""
        commune = self.communes[commune_id]
        return (commune.id, commune.zone_code, commune.grouping, commune.nuts3, commune.country)

    def label(self, code: str) -> str:
        """Name of a code of any level; the code itself when it is not one of the territory."""
        return self._labels.get(code, code)

    def population(self, code: str) -> int:
        """Inhabitants of the communes of this territory under ``code``, any level (0 for an unknown code)."""
        return self._populations.get(code, 0)

    def load_outlines(self, path: Path) -> None:
        """Use the outline pack at ``path``: a GeoJSON FeatureCollection of (multi)polygons, WGS 84, property ``id``.

        Raises:
            BadInput: ``outlines_invalid`` with ``file`` and ``problem``.
        """
        self._outlines = read_outlines(path, frozenset(self.communes))

    def locate(self, latitude: float, longitude: float) -> Place:
        """Place of a point (WGS 84 degrees); ``UNKNOWN`` without outlines or for impossible coordinates.

        On a shared edge: the lowest id. Within ``COAST_TOLERANCE`` of a commune, none containing it: the nearest,
        ``to_check`` at best. Further, or in Monaco: ``outside``.
        """
        return self.locate_many((latitude,), (longitude,))[0]

    @property
    def has_outlines(self) -> bool:
        """Whether an outline pack is loaded."""
        return self._outlines is not None

    def locate_many(self, latitudes: Sequence[float], longitudes: Sequence[float]) -> list[Place]:
        """``locate`` for many points at once (same length; any sequences or arrays of float)."""
        if self._outlines is None:
            return [UNKNOWN] * len(latitudes)
        places: list[Place] = []
        known = self._places
        points = self._outlines.assign(latitudes, longitudes, tolerance=COAST_TOLERANCE, never_near=MONACO)
        for id_, near, possible in points:
            if not possible:
                places.append(UNKNOWN)
            elif id_ is None:
                places.append(_OUTSIDE)
            else:
                places.append(known[id_][near])
        return places

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer(self.communes.values())

    @cached_property
    def _places(self) -> dict[str, tuple[Place, Place]]:
        """Shared places of each commune: of a point in it, and of a point near it."""
        return {id_: (_place(commune), _near(commune)) for id_, commune in self.communes.items()}

    @cached_property
    def _labels(self) -> dict[str, str]:
        labels = {"FR": "France", "IT": "Italia"}
        for commune in self.communes.values():
            labels[commune.nuts3] = commune.dept_name
            labels[commune.dept_code] = commune.dept_name
            labels[commune.zone_code] = commune.zone_name
            labels[commune.id] = commune.name
            if commune.epci_code:
                labels[commune.epci_code] = commune.epci_name
        return labels

    @cached_property
    def _populations(self) -> dict[str, int]:
        totals: dict[str, int] = defaultdict(int)
        for commune in self.communes.values():
            for code in {*self.levels(commune.id), commune.dept_code}:
                totals[code] += commune.population
        return dict(totals)

    def _conclude(self, evidence: Evidence) -> Place:
        if evidence.country is not None and evidence.country not in ("FR", "IT"):
            return Place(country=evidence.country, inside="outside")
        if evidence.codes:
            return self._common(evidence.codes)
        if evidence.elsewhere:
            return Place(country=evidence.country, inside="outside")
        agreed = evidence.names & evidence.postcodes
        return self._common(agreed or evidence.names | evidence.postcodes, evidence.country)

    def _common(self, ids: Ids, country: str | None = None) -> Place:
        """What all of ``ids`` share."""
        if not ids:
            return Place(country=country)
        communes = [self.communes[id_] for id_ in ids]
        if len(communes) == 1:
            return _place(communes[0])
        zones = {commune.zone_code for commune in communes}
        countries = {commune.country for commune in communes}
        statuses = {commune.inside for commune in communes}
        return Place(
            commune_id=None,
            zone_code=zones.pop() if len(zones) == 1 else None,
            country=countries.pop() if len(countries) == 1 else None,
            inside=statuses.pop() if len(statuses) == 1 else "to_check",
        )


_OUTSIDE = Place(inside="outside")


def _place(commune: Commune) -> Place:
    return Place(commune.id, commune.zone_code, commune.country, commune.inside)


def _near(commune: Commune) -> Place:
    status: Inside = "to_check" if commune.inside == "inside" else commune.inside
    return Place(commune.id, commune.zone_code, commune.country, status)


def _read(path: Path) -> Iterable[Commune]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            latitude, longitude = float(row.pop("lat")), float(row.pop("lon"))
            population, year = int(row.pop("population")), int(row.pop("pop_year"))
            postcodes = tuple(row.pop("postcodes").split())
            yield Commune(
                postcodes=postcodes, population=population, pop_year=year, latitude=latitude, longitude=longitude, **row
            )
