"""Which commune holds a point, from an outline pack that the person chose: shapely, loaded only when there is one."""

import json
from collections.abc import Collection, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from governance.errors import BadInput

_CHUNK = 100_000
_Assigned = tuple[str | None, bool, bool]


class Outlines:
    """Polygons of communes; ``ids[i]`` is that of ``shapes[i]``, both in increasing order of id."""

    def __init__(self, ids: Sequence[str], shapes: Sequence[Any]) -> None:
        self._shapely: Any = import_module("shapely")
        self._numpy: Any = import_module("numpy")
        self._ids = list(ids)
        self._shapes = self._numpy.array(shapes, dtype=object)
        self._shapely.prepare(self._shapes)
        self._tree = self._shapely.STRtree(self._shapes)

    def assign(
        self,
        latitudes: Sequence[float],
        longitudes: Sequence[float],
        *,
        tolerance: float,
        never_near: tuple[float, float, float, float],
    ) -> Iterator[_Assigned]:
        """For each point: (id or None, only near it, coordinates possible).

        ``tolerance`` in degrees: how far the nearest commune may be, except for points in the box ``never_near``
        (west, south, east, north).
        """
        np = self._numpy
        for start in range(0, len(latitudes), _CHUNK):
            y = np.asarray(latitudes[start : start + _CHUNK], dtype=float)
            x = np.asarray(longitudes[start : start + _CHUNK], dtype=float)
            possible = (np.abs(y) <= 90) & (np.abs(x) <= 180)
            x, y = np.where(possible, x, 0.0), np.where(possible, y, 0.0)
            holder = self._containing(x, y)
            west, south, east, north = never_near
            barred = (x >= west) & (x <= east) & (y >= south) & (y <= north)
            lost = np.flatnonzero((holder < 0) & possible & ~barred)
            near = np.zeros(len(x), dtype=bool)
            if lost.size:
                point, shape = self._tree.query_nearest(
                    self._shapely.points(x[lost], y[lost]), max_distance=tolerance, all_matches=False
                )
                holder[lost[point]] = shape
                near[lost[point]] = True
            for index, close, good in zip(holder.tolist(), near.tolist(), possible.tolist(), strict=True):
                yield (self._ids[index] if index >= 0 and good else None, close, good)

    def _containing(self, x: Any, y: Any) -> Any:
        """Position of the polygon of each point, -1 for none. Boxes first, then prepared polygons, from the
        last id to the first so that the lowest keeps a point on a shared edge."""
        np = self._numpy
        holder = np.full(len(x), -1)
        point, shape = self._tree.query(self._shapely.points(x, y))
        order = np.argsort(-shape, kind="stable")
        point, shape = point[order], shape[order]
        cuts = np.flatnonzero(np.diff(shape)) + 1
        for group in np.split(np.arange(len(shape)), cuts):
            if not group.size:
                continue
            which, candidates = shape[group[0]], point[group]
            held = self._shapely.intersects_xy(self._shapes[which], x[candidates], y[candidates])
            holder[candidates[held]] = which
        return holder


def read_outlines(path: Path, known: Collection[str]) -> Outlines:
    """Read the GeoJSON pack at ``path``; features of communes not in ``known`` are ignored.

    Raises:
        BadInput: ``outlines_invalid`` with ``file``, ``id`` of the commune (``-`` where none is concerned) and
            ``problem``: ``unreadable``, ``not_geojson``, ``no_known_commune``, ``repeated``, ``geometry`` or
            ``not_degrees``.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput("outlines_invalid", file=path.name, problem="unreadable", id="-") from error
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise BadInput("outlines_invalid", file=path.name, problem="not_geojson", id="-")
    shapes: dict[str, Any] = {}
    for feature in features:
        properties = feature.get("properties") if isinstance(feature, dict) else None
        id_ = properties.get("id") if isinstance(properties, dict) else None
        if not isinstance(id_, str) or id_ not in known:
            continue
        if id_ in shapes:
            raise BadInput("outlines_invalid", file=path.name, problem="repeated", id=id_)
        shapes[id_] = _shape(feature.get("geometry"), path=path, id_=id_)
    if not shapes:
        raise BadInput("outlines_invalid", file=path.name, problem="no_known_commune", id="-")
    ids = sorted(shapes)
    return Outlines(ids, [shapes[id_] for id_ in ids])


def _shape(geometry: object, *, path: Path, id_: str) -> Any:
    shapely: Any = import_module("shapely")
    if not isinstance(geometry, dict) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        raise BadInput("outlines_invalid", file=path.name, problem="geometry", id=id_)
    try:
        shape = shapely.from_geojson(json.dumps(geometry))
    except (shapely.errors.GEOSException, ValueError) as error:
        raise BadInput("outlines_invalid", file=path.name, problem="geometry", id=id_) from error
    if shape.is_empty or not shapely.is_valid(shape):
        raise BadInput("outlines_invalid", file=path.name, problem="geometry", id=id_)
    west, south, east, north = shape.bounds
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise BadInput("outlines_invalid", file=path.name, problem="not_degrees", id=id_)
    return shape
