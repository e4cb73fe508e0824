"""Says where contributions come from without a point, a place of few inhabitants or a place of few persons."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.hierarchies import REST, ROOT, UNKNOWN, Hierarchy
from anonymize.tables.released import AnonymisedTable, ReleasedColumn, seal

Ints = NDArray[np.int64]
_NAME: Final = "places"
_DEPTH: Final = 12
_DEEPEST: Final = 15


@dataclass(frozen=True, slots=True)
class PlacesRelease:
    """``labels[i]`` is what is published of place i, ``unknown`` of none; ``persons`` the distinct persons by label, in
    code-point order.

    Labels without persons are left out. ``withheld`` persons are published nowhere: all of them or none, when even
    the root stands for too few. ``own`` places keep their own id.
    """

    labels: tuple[str, ...]
    unknown: str
    persons: tuple[tuple[str, int], ...]
    withheld: int
    own: int


@dataclass(frozen=True, slots=True)
class AdaptiveCells:
    """Squares of a quadtree in the order of (level, ix, iy), each with ``persons`` distinct persons.

    A square of level n has the side ``side / 2**n`` and its lower left corner at ``left + ix * side / 2**n``,
    ``bottom + iy * side / 2**n``, in the units of the points. The frame is snapped to half its side, a power of two.
    ``withheld`` persons: all of them, when they are fewer than k.
    """

    level: Ints
    ix: Ints
    iy: Ints
    persons: Ints
    left: float
    bottom: float
    side: float
    withheld: int


class _Tree:
    """Distinct persons of any part of the territory; places are numbered depth first, so that a part is a range."""

    def __init__(self, paths: Sequence[tuple[str, ...]], cells: NDArray[Any], persons: NDArray[Any]) -> None:
        self.order = sorted(range(len(paths)), key=lambda place: paths[place][::-1])
        rank = np.empty(len(paths), dtype=np.int64)
        rank[self.order] = np.arange(len(paths))
        keys = persons.astype(np.int64) - int(persons.min(initial=0))
        keys *= len(paths)
        keys += rank.take(cells)
        keys.sort()
        keys = keys[_changes(keys)]
        self.person, self.place = np.divmod(keys, max(len(paths), 1))
        by_place = np.sort(self.place * (int(self.person.max(initial=0)) + 1) + self.person)
        self.members = by_place % (int(self.person.max(initial=0)) + 1)
        self.ends = np.cumsum(np.bincount(self.place, minlength=len(paths)))
        self.new_person = _changes(self.person)

    def count(self, part: Ints, parts: int) -> Ints:
        """Distinct persons by part; ``part[i]`` is that of the i-th place, the places of a part in one range."""
        of = part.take(self.place)
        return np.bincount(of.take(np.flatnonzero(self.new_person | _changes(of))), minlength=parts)

    def union(self, ranges: Sequence[tuple[int, int]]) -> int:
        """Distinct persons in some ranges of places."""
        starts = [int(self.ends[low - 1]) if low else 0 for low, _ in ranges]
        parts = [self.members[start:int(self.ends[high])] for start, (_, high) in zip(starts, ranges, strict=True)]
        return len(np.unique(np.concatenate(parts)))


@dataclass(frozen=True, slots=True)
class _Part:
    """What one code stands for: a range of places, its inhabitants and its persons."""

    code: str
    low: int
    high: int
    population: int
    persons: int


def publishable(
    cells: NDArray[Any],
    persons: NDArray[Any],
    paths: Sequence[Sequence[str]],
    population: Mapping[str, int],
    *,
    k: int,
    minimum_population: int,
) -> PlacesRelease:
    """Label of each place so that every label has at least ``k`` persons and ``minimum_population`` inhabitants.

    Args:
        cells: place of each contribution, a position in ``paths``; -1 when it is not known.
        persons: person of each contribution, any integers.
        paths: one per smallest place, as for ``hierarchies.places``: its id, then the codes of what contains it.
        population: inhabitants by id of the smallest place; a place that is absent counts 0.
        k: distinct persons.
        minimum_population: inhabitants.

    From the country down, a part of a territory keeps its code when it meets both conditions. The others are put
    together as ``<container>:rest`` (the container itself when no part keeps its code). When that rest has persons
    but does not meet both, what contains them minus the published parts would give it away: the part of fewest
    persons joins it (then of fewest inhabitants, then the last code) until it does. A rest without persons may stay.
    Unknown places are a part of their own, ``unknown``, of no population, held to ``k`` only.

    Raises:
        Fault: ``parameter_unfit`` when k is under 1; those of ``Hierarchy`` when the paths are no tree;
            ``place_twice``; ``place_unknown`` with the ``position`` of a cell that is no place.
        ValueError: arrays of unequal length.
    """
    _check(k, cells, persons)
    rows = _rows(paths)
    if len(cells) and not -1 <= int(cells.min()) <= int(cells.max()) < len(paths):
        raise Fault("place_unknown", position=int(cells.max()), places=len(paths))
    tree = _Tree(rows, np.where(cells < 0, len(paths), cells), persons)
    inhabitants = [population.get(rows[place][0], 0) if place < len(paths) else 0 for place in tree.order]
    labels = [ROOT] * len(rows)
    for level in range(len(rows[0]) - 2, -1, -1):
        codes = [rows[place][level] for place in tree.order]
        inside: dict[str, list[_Part]] = defaultdict(list)
        for part in _parts(tree, codes, inhabitants):
            inside[labels[part.low]].append(part)
        for container, parts in inside.items():
            for part, label in _named(tree, container, parts, k, minimum_population):
                labels[part.low:part.high + 1] = [label] * (part.high + 1 - part.low)
    return _labelled(tree, rows, labels, inhabitants, (k, minimum_population))


def _rows(paths: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Codes of each place up to the root; the unknown place is the last."""
    rows = [(*path, ROOT) for path in paths]
    Hierarchy(_NAME, {row[0]: row for row in rows})
    twice = [place for place, times in Counter(row[0] for row in rows).items() if times > 1]
    if twice:
        raise Fault("place_twice", place=min(twice))
    return [*rows, (*[UNKNOWN] * (len(rows[0]) - 1), ROOT)]


def _parts(tree: _Tree, codes: Sequence[str], inhabitants: Sequence[int]) -> list[_Part]:
    """Ranges of places under the same code."""
    starts = [at for at, code in enumerate(codes) if not at or codes[at - 1] != code]
    ends = [*starts[1:], len(codes)]
    part = np.repeat(np.arange(len(starts)), np.diff([*starts, len(codes)]))
    many = tree.count(part, len(starts)).tolist()
    return [
        _Part(codes[low], low, high - 1, sum(inhabitants[low:high]), persons)
        for low, high, persons in zip(starts, ends, many, strict=True)
    ]


def _named(tree: _Tree, container: str, parts: Sequence[_Part], k: int, floor: int) -> list[tuple[_Part, str]]:
    """Parts of ``container`` with their own code or that of the rest."""
    def fits(part: _Part) -> bool:
        return part.persons >= k and (part.population >= floor or part.code == UNKNOWN)

    kept = sorted(filter(fits, parts), key=lambda part: (-part.persons, -part.population, part.code))
    small = [part for part in parts if not fits(part)]
    while kept and any(part.persons for part in small) and not _enough(tree, small, k, floor):
        small.append(kept.pop())
    rest = container if not kept or container.endswith(REST) else container + REST
    return [*((part, part.code) for part in kept), *((part, rest) for part in small)]


def _enough(tree: _Tree, parts: Sequence[_Part], k: int, floor: int) -> bool:
    """Whether ``parts`` together meet both conditions."""
    if sum(part.population for part in parts) < floor:
        return False
    many = any(part.persons >= k for part in parts)
    return many or tree.union([(part.low, part.high) for part in parts]) >= k


def _labelled(
    tree: _Tree, rows: Sequence[tuple[str, ...]], labels: Sequence[str], inhabitants: Sequence[int],
    least: tuple[int, int],
) -> PlacesRelease:
    """The release, from the labels of the places in depth-first order; ``least`` persons and inhabitants of one."""
    names = sorted(set(labels))
    code = {name: at for at, name in enumerate(names)}
    part = np.array([code[label] for label in labels], dtype=np.int64)
    keys = np.sort(part.take(tree.place) * (int(tree.person.max(initial=0)) + 1) + tree.person)
    many = np.bincount(keys[_changes(keys)] // (int(tree.person.max(initial=0)) + 1), minlength=len(names)).tolist()
    size: dict[str, int] = defaultdict(int)
    for label, count in zip(labels, inhabitants, strict=True):
        size[label] += count
    shown = {name: persons for name, persons in zip(names, many, strict=True) if persons}
    if any(n < least[0] or (size[name] < least[1] and name != UNKNOWN) for name, n in shown.items()):
        shown, labels = {}, [ROOT] * len(labels)
    by_place = dict(zip(tree.order, labels, strict=True))
    return PlacesRelease(
        labels=tuple(by_place[place] for place in range(len(rows) - 1)), unknown=by_place[len(rows) - 1],
        persons=tuple(shown.items()),
        withheld=0 if shown else int(np.count_nonzero(tree.new_person)),
        own=sum(by_place[place] == rows[place][0] for place in range(len(rows) - 1)),
    )


def release_places(
    cells: NDArray[Any], persons: NDArray[Any], paths: Sequence[Sequence[str]], population: Mapping[str, int], *,
    k: int, minimum_population: int, name: str = _NAME,
) -> AnonymisedTable:
    """Table (place, persons) of ``publishable``, which says what the arguments are and what is raised."""
    found = publishable(cells, persons, paths, population, k=k, minimum_population=minimum_population)
    columns = (ReleasedColumn("place", "string", "generalised"), ReleasedColumn("persons", "integer", "counted"))
    measures = (
        ("k", k), ("minimum_population", minimum_population), ("places", len(paths)), ("places_as_they_are", found.own),
        ("smallest", min((count for _, count in found.persons), default=0)), ("persons_withheld", found.withheld),
        ("rows", len(found.persons)),
    )
    return seal(name, columns, found.persons, method="places", measures=measures)


def adaptive(
    x: NDArray[Any], y: NDArray[Any], persons: NDArray[Any], *, k: int, depth: int = _DEPTH
) -> AdaptiveCells:
    """Squares as small as ``k`` distinct persons in each allow: a quadtree (Samet 1984) over persons.

    A square is cut in four only when each quarter that is not empty has ``k`` persons: a square minus its published
    quarters then tells nothing. ``depth`` cuts at most, 15 or fewer. No coordinate of a point is in the result.

    Raises:
        Fault: ``parameter_unfit`` when k is under 1 or ``depth`` not within 0 to 15; ``point_not_finite``.
        ValueError: arrays of unequal length.
    """
    _check(k, x, y, persons)
    if not 0 <= depth <= _DEEPEST:
        raise Fault("parameter_unfit", parameter="depth", value=depth, least=0)
    left, bottom, side = _frame(x, y)
    code = _morton(x, left, side, depth) | (_morton(y, bottom, side, depth) << 1)
    keys = ((persons.astype(np.int64) - int(persons.min(initial=0))) << (2 * depth)) | code
    keys.sort()
    person, code = keys >> (2 * depth), (keys & ((1 << (2 * depth)) - 1)).astype(np.int32)
    first = _changes(person)
    total = int(np.count_nonzero(first))
    nodes, many = np.zeros(1, dtype=np.int64), np.array([total])
    node = np.zeros(len(code), dtype=np.int64)
    found: list[tuple[int, Ints, Ints]] = []
    for level in range(depth):
        child = node * 4 + ((code >> (2 * (depth - level - 1))) & 3)
        once = child.take(np.flatnonzero(first | _changes(child)))
        inside = np.bincount(once, minlength=4 * len(nodes)).reshape(-1, 4)
        cut = ((inside == 0) | (inside >= k)).all(axis=1) & (many >= k)
        found.append((level, nodes[~cut], many[~cut]))
        open_ = (inside > 0) & cut[:, np.newaxis]
        renumber = np.cumsum(open_.ravel()) - 1
        nodes, many = (nodes[:, np.newaxis] * 4 + np.arange(4))[open_], inside[open_]
        if not cut.all():
            goes = np.flatnonzero(cut.take(node))
            child, code, person = child.take(goes), code.take(goes), person.take(goes)
            first = _changes(person)
        node = renumber.take(child)
    found.append((depth, nodes, many))
    return _squares(found, (left, bottom, side), total if total < k else 0)


def release_squares(
    x: NDArray[Any], y: NDArray[Any], persons: NDArray[Any], *, k: int, depth: int = _DEPTH, name: str = _NAME
) -> AnonymisedTable:
    """Table (square, west, south, side, persons) of ``adaptive``, which says what the arguments are and what is raised;
    ``square`` is level/ix/iy, the others its lower left corner and its side in the units of the points."""
    found = adaptive(x, y, persons, k=k, depth=depth)
    rows = []
    for level, ix, iy, many in zip(*(part.tolist() for part in (found.level, found.ix, found.iy, found.persons)),
                                   strict=True):
        side = found.side / 2**level
        rows.append((f"{level}/{ix}/{iy}", found.left + ix * side, found.bottom + iy * side, side, many))
    columns = (
        ReleasedColumn("square", "string", "generalised"), ReleasedColumn("west", "number", "generalised"),
        ReleasedColumn("south", "number", "generalised"), ReleasedColumn("side", "number", "generalised"),
        ReleasedColumn("persons", "integer", "counted"))
    measures = (
        ("k", k), ("smallest", min((row[-1] for row in rows), default=0)), ("persons_withheld", found.withheld),
        ("rows", len(rows)))
    return seal(name, columns, tuple(rows), method="places", measures=measures)


def _squares(
    found: Sequence[tuple[int, Ints, Ints]], frame: tuple[float, float, float], withheld: int
) -> AdaptiveCells:
    level = np.concatenate([np.full(len(nodes), at) for at, nodes, _ in found])
    code = np.concatenate([nodes for _, nodes, _ in found])
    many = np.concatenate([persons for _, _, persons in found])
    ix, iy = _every_other(code), _every_other(code >> 1)
    order = np.lexsort((iy, ix, level))
    order = order[:0] if withheld else order[many[order] > 0]
    return AdaptiveCells(level[order], ix[order], iy[order], many[order], *frame, withheld)


def _frame(x: NDArray[Any], y: NDArray[Any]) -> tuple[float, float, float]:
    """(left, bottom, side) of the square around the points, snapped to half its side."""
    if not len(x):
        return 0.0, 0.0, 1.0
    low = np.array([x.min(), y.min()], dtype=np.float64)
    high = np.array([x.max(), y.max()], dtype=np.float64)
    if not np.isfinite([low, high]).all():
        raise Fault("point_not_finite")
    half = float(2.0 ** np.ceil(np.log2(max(float((high - low).max()), 1e-9))))
    left, bottom = (np.floor(low / half) * half).tolist()
    return left, bottom, 2 * half


def _morton(values: NDArray[Any], low: float, side: float, depth: int) -> Ints:
    """Position on the grid of 2^depth, its bits two apart (Morton 1966)."""
    position = ((np.asarray(values, dtype=np.float64) - low) * (2**depth / side)).astype(np.int64)
    np.clip(position, 0, 2**depth - 1, out=position)
    grid = np.arange(2**depth, dtype=np.int64)
    spread = np.zeros(2**depth, dtype=np.int64)
    for bit in range(depth):
        spread |= ((grid >> bit) & 1) << (2 * bit)
    taken: Ints = spread.take(position)
    return taken


def _every_other(code: Ints) -> Ints:
    """The even bits of a Morton code."""
    result = np.zeros_like(code)
    for bit in range(_DEEPEST):
        result |= ((code >> (2 * bit)) & 1) << bit
    return result


def _changes(values: Ints) -> NDArray[np.bool_]:
    """Where a value differs from the one before; the first does."""
    changes = np.ones(len(values), dtype=bool)
    np.not_equal(values[1:], values[:-1], out=changes[1:])
    return changes


def _check(k: int, *columns: NDArray[Any]) -> None:
    if k < 1:
        raise Fault("parameter_unfit", parameter="k", value=k, least=1)
    if len({len(column) for column in columns}) > 1:
        raise ValueError("columns of unequal length")
