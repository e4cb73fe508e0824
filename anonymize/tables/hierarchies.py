"""How a value is said less precisely: from itself, level by level, to the root that says nothing."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final

from anonymize.faults import Fault

ROOT: Final = "*"
UNKNOWN: Final = "unknown"
REST: Final = ":rest"

AGE_BANDS: Final = ("0-13", "14", "15-17", "18-24", "25-34", "35-44", "45-59", "60-74", "75+")
_WIDER: Final = {
    "0-13": "0-17", "14": "0-17", "15-17": "0-17", "18-24": "18-24", "25-34": "25-44", "35-44": "25-44",
    "45-59": "45-59", "60-74": "60+", "75+": "60+",
}
_UNDER_25: Final = ("0-17", "18-24")


@dataclass(frozen=True, eq=False)
class Hierarchy:
    """A generalisation tree: ``levels`` maps every value to its labels, from level 0 to the one root.

    A missing value (None or empty) is a leaf of its own, labelled ``unknown`` below the root; it is added here unless
    the hierarchy places it itself.

    Raises:
        Fault: ``hierarchy_empty``; ``hierarchy_ragged`` with the ``value`` whose labels are too few or too many;
            ``hierarchy_roots`` with two last labels; ``hierarchy_parents`` with the ``label`` that has two parents;
            ``hierarchy_cycle`` with a ``label`` above itself; ``hierarchy_reserved`` with the ``value`` that takes the
            label of the missing one.
    """

    name: str
    levels: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        """Add the missing value, then check that the labels form one tree."""
        stated = [(value, labels) for value, labels in self.levels.items() if value]
        if not stated or not stated[0][1]:
            raise Fault("hierarchy_empty", hierarchy=self.name)
        height = len(stated[0][1])
        for value, labels in self.levels.items():
            if len(labels) != height:
                raise Fault("hierarchy_ragged", hierarchy=self.name, value=value, labels=len(labels), expected=height)
        complete = dict(self.levels)
        if "" not in complete:
            complete[""] = (UNKNOWN,) * (height - 1) + (stated[0][1][-1],)
            taken = next((value for value, labels in stated if UNKNOWN in labels), None)
            if taken is not None:
                raise Fault("hierarchy_reserved", hierarchy=self.name, value=taken, label=UNKNOWN)
        object.__setattr__(self, "levels", MappingProxyType(complete))
        self._check_tree()

    def _check_tree(self) -> None:
        above: dict[str, set[str]] = defaultdict(set)
        for level in range(self.height - 1):
            parents: dict[str, str] = {}
            for labels in self.levels.values():
                label, parent = labels[level], labels[level + 1]
                if parents.setdefault(label, parent) != parent:
                    raise Fault(
                        "hierarchy_parents", hierarchy=self.name, label=label, level=level + 1,
                        first=parents[label], second=parent)
                if label != parent:
                    above[label].add(parent)
        for value, labels in self.levels.items():
            if labels[-1] != self.root:
                raise Fault("hierarchy_roots", hierarchy=self.name, value=value, first=self.root, second=labels[-1])
        self._check_cycles(above)

    def _check_cycles(self, above: Mapping[str, set[str]]) -> None:
        settled: set[str] = set()
        for start in above:
            path, trail = [(start, iter(sorted(above[start])))], {start}
            while path and start not in settled:
                label, parents = path[-1]
                parent = next(parents, None)
                if parent is None:
                    settled.add(label)
                    trail.discard(label)
                    path.pop()
                elif parent in trail:
                    raise Fault("hierarchy_cycle", hierarchy=self.name, label=parent, other=label)
                elif parent not in settled:
                    trail.add(parent)
                    path.append((parent, iter(sorted(above.get(parent, ())))))

    @property
    def height(self) -> int:
        """Number of levels, the root included."""
        return len(next(iter(self.levels.values())))

    @property
    def root(self) -> str:
        """The label that says nothing."""
        return next(iter(self.levels.values()))[-1]

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of all paths in code-point order: two hierarchies that generalise alike have the same."""
        lines = ("\x1f".join((value, *labels)) for value, labels in sorted(self.levels.items()))
        return hashlib.sha256("\x1e".join(lines).encode()).hexdigest()

    def label(self, value: str | None, level: int) -> str:
        """Label of ``value`` at ``level``; Fault ``value_not_covered`` if the hierarchy does not know the value."""
        try:
            return self.levels[value or ""][level]
        except KeyError:
            raise Fault("value_not_covered", hierarchy=self.name, value=str(value)) from None

    def shares(self, level: int) -> dict[str, float]:
        """Label of ``level`` -> normalised certainty penalty: (values under the label - 1) / (all values - 1), so 0 for
        a value itself and 1 for the root. The missing value is not counted: it is 0 until the root takes it."""
        covered: dict[str, int] = defaultdict(int)
        for value, labels in self.levels.items():
            covered[labels[level]] += bool(value)
        values = sum(map(bool, self.levels))
        return {
            label: 1.0 if label == self.root and level == self.height - 1 else max(count - 1, 0) / max(values - 1, 1)
            for label, count in covered.items()
        }


def flat(name: str, values: Iterable[str]) -> Hierarchy:
    """Two levels: the value itself, then nothing."""
    return Hierarchy(name, {value: (value, ROOT) for value in values if value})


def age_bands(name: str = "age_band") -> Hierarchy:
    """Age bands as collected -> five wider bands -> under 25 or not (young people are a public of the
    consultation, so that border is kept longest) -> nothing."""
    return Hierarchy(name, {
        band: (band, _WIDER[band], "0-24" if _WIDER[band] in _UNDER_25 else "25+", ROOT) for band in AGE_BANDS
    })


def places(
    name: str, paths: Iterable[Sequence[str]], population: Mapping[str, int], *, minimum_population: int
) -> Hierarchy:
    """Territory, from the smallest place up, with no label standing for fewer than ``minimum_population`` inhabitants.

    Args:
        name: of the hierarchy.
        paths: one per smallest place: its id, then the codes of what contains it (commune, zone, EPCI or
            province, NUTS 3, country), all of the same length; each code has one container.
        population: inhabitants by id of the smallest place; a place that is absent counts 0.
        minimum_population: floor, in inhabitants. The total of the places under one label is compared to it.

    A place under the floor takes the label of what contains it. When a sibling keeps its own label, the small
    ones become ``<container>:rest``; when that rest is itself under the floor (so that container minus
    siblings would tell it), the least populated sibling joins it, until the floor is met.
    """
    rows = [tuple(path) for path in paths]
    depth = len(rows[0]) if rows else 0
    odd = next((row for row in rows if len(row) != depth), None)
    if odd is not None:
        raise Fault("hierarchy_ragged", hierarchy=name, value=odd[0], labels=len(odd), expected=depth)
    Hierarchy(name, {row[0]: (*row, ROOT) for row in rows})
    labels: dict[str, list[str]] = {row[0]: [ROOT] for row in rows}
    for level in range(depth - 1, -1, -1):
        parts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for row in rows:
            parts[labels[row[0]][0]][row[level]].append(row[0])
        for parent, groups in parts.items():
            for code, members in _named(parent, groups, population, minimum_population):
                for member in members:
                    labels[member].insert(0, code)
    return Hierarchy(name, {place: tuple(chain) for place, chain in labels.items()})


def _named(
    parent: str, groups: Mapping[str, list[str]], population: Mapping[str, int], floor: int
) -> list[tuple[str, list[str]]]:
    """Parts of ``parent`` with the label of each: their own code, or that of the rest."""
    size = {code: sum(population.get(member, 0) for member in members) for code, members in groups.items()}
    kept = sorted((code for code in groups if size[code] >= floor), key=lambda code: (-size[code], code))
    small = [code for code in sorted(groups) if size[code] < floor]
    while small and kept and sum(size[code] for code in small) < floor:
        small.append(kept.pop())
    named = [(code, groups[code]) for code in kept]
    if small:
        rest = parent if not kept or parent.endswith(REST) else parent + REST
        named.append((rest, [member for code in small for member in groups[code]]))
    return named
