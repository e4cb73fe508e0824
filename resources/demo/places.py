"""Where the invented contributors live: real communes, the heart of the perimeter first, as each language says them."""

import csv
import random
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate

import resources

_WEIGHT = {"coeur": 40.0, "partenaire": 1.0, "contexte": 0.2}
_FLATTEN = 0.6
"""Power of the population: Nice is not two thirds of the participants of a mountain consultation."""


@dataclass(frozen=True, slots=True)
class Town:
    """A commune as the demonstration needs it."""

    country: str
    name: str
    name_alt: str
    postcode: str
    zone: str
    latitude: float
    longitude: float


class Places:
    """Draws communes by population and tier."""

    def __init__(self) -> None:
        self._towns: dict[str, list[Town]] = defaultdict(list)
        self._weights: dict[str, list[float]] = {}
        self._zones: dict[str, list[Town]] = defaultdict(list)
        weights: dict[str, list[float]] = defaultdict(list)
        with resources.path("territory", "communes.csv").open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                postcode = row["postcodes"].split()[0]
                town = Town(
                    row["country"], row["name"], row["name_alt"], postcode, row["zone_code"],
                    float(row["lat"]), float(row["lon"]),
                )
                self._towns[town.country].append(town)
                self._zones[town.zone].append(town)
                weights[town.country].append(int(row["population"]) ** _FLATTEN * _WEIGHT[row["tier"]])
        for country, values in weights.items():
            self._weights[country] = list(accumulate(values))

    def town(self, rng: random.Random, country: str) -> Town:
        """A commune of ``country``."""
        return rng.choices(self._towns[country], cum_weights=self._weights[country])[0]

    def neighbour(self, rng: random.Random, town: Town) -> Town:
        """Another commune of the same valley."""
        zone = self._zones[town.zone]
        other = rng.choice(zone)
        return other if other is not town else zone[(zone.index(town) + 1) % len(zone)]


def phrases(town: Town, language: str, suffix: str = "") -> dict[str, str]:
    """``c`` the name, ``a`` and ``de`` with their prepositions in ``language`` (keys end with ``suffix``)."""
    if language == "it":
        name = town.name_alt if town.country == "FR" and town.name_alt else town.name
        at, of = ("ad " if name.startswith("A") else "a ") + name, "di " + name
    else:
        name = town.name_alt if town.country == "IT" and town.name_alt else town.name
        at, of = _french(name)
    return {f"c{suffix}": name, f"a{suffix}": at, f"de{suffix}": of}


def _french(name: str) -> tuple[str, str]:
    article, _, rest = name.partition(" ")
    if article == "Le" and rest:
        return f"au {rest}", f"du {rest}"
    if article == "Les" and rest:
        return f"aux {rest}", f"des {rest}"
    return f"à {name}", f"d'{name}" if name[0] in "AEIOUYÈÉH" else f"de {name}"
