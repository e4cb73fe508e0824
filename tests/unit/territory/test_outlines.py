"""Points and the communes that hold them, with invented outlines and, where present, real ones."""

import json
from pathlib import Path

import numpy as np
import pytest

from governance.errors import BadInput
from governance.territory import UNKNOWN, Place, Territory

GEO = Path(__file__).resolve().parents[3] / ".." / "shared" / "geo"


def square(west: float, south: float, side: float = 1.0) -> dict[str, object]:
    east, north = west + side, south + side
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def pack(folder: Path, *features: tuple[str, dict[str, object]], kind: str = "FeatureCollection") -> Path:
    path = folder / "outlines.geojson"
    data = {
        "type": kind,
        "features": [
            {"type": "Feature", "properties": {"id": id_}, "geometry": geometry} for id_, geometry in features
        ],
    }
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture
def squares(tmp_path: Path) -> Territory:
    territory = Territory.load()
    territory.load_outlines(
        pack(tmp_path, ("FR-06163", square(10, 40)), ("FR-06088", square(11, 40)), ("XX-1", square(0, 0)))
    )
    return territory


def test_inside_edge_near_far(squares: Territory) -> None:
    places = squares.locate_many([40.5, 40.5, 40.5, 40.5, 40.5], [10.5, 11.5, 11.0, 9.96, 9.9])
    assert [place.commune_id for place in places] == ["FR-06163", "FR-06088", "FR-06088", "FR-06163", None]
    assert [place.inside for place in places] == ["inside", "to_check", "to_check", "to_check", "outside"]
    assert squares.locate(40.5, 10.5) == squares.find("Tende")


@pytest.mark.parametrize("point", [(float("nan"), 10.0), (40.0, float("inf")), (91.0, 10.0), (40.0, 181.0)])
def test_impossible_coordinates_are_unknown(squares: Territory, point: tuple[float, float]) -> None:
    assert squares.locate(*point) == UNKNOWN


def test_without_outlines_nothing_is_known() -> None:
    territory = Territory.load()
    assert territory.locate(43.70, 7.27) == UNKNOWN
    assert territory.locate_many([43.7, 44.4], [7.27, 7.55]) == [UNKNOWN, UNKNOWN]


def test_no_points(squares: Territory) -> None:
    assert squares.locate_many([], []) == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("not json", "unreadable"),
        ("[1]", "not_geojson"),
        ('{"type": "Point"}', "not_geojson"),
        ('{"features": [{"properties": {"id": "XX-1"}}]}', "no_known_commune"),
        ('{"features": [{"properties": {"id": "FR-06088"}, "geometry": null}]}', "geometry"),
        (
            '{"features": [{"properties": {"id": "FR-06088"}, "geometry": {"type": "Polygon", "coordinates": [[1]]}}]}',
            "geometry",
        ),
        (
            '{"features": [{"properties": {"id": "FR-06088"}, "geometry": {"type": "Polygon", "coordinates": "x"}}]}',
            "geometry",
        ),
    ],
)
def test_a_bad_pack_is_refused(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "pack.geojson"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        Territory.load().load_outlines(path)
    assert (caught.value.code, caught.value.params["problem"]) == ("outlines_invalid", problem)


def test_metres_crossed_and_repeated_outlines_are_refused(tmp_path: Path) -> None:
    bow = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    for features, problem in (
        ((("FR-06088", square(350_000, 4_800_000)),), "not_degrees"),
        ((("FR-06088", bow),), "geometry"),
        ((("FR-06088", square(1, 1)), ("FR-06088", square(3, 3))), "repeated"),
    ):
        with pytest.raises(BadInput) as caught:
            Territory.load().load_outlines(pack(tmp_path, *features))
        assert caught.value.params["problem"] == problem


def test_a_missing_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="outlines_invalid"):
        Territory.load().load_outlines(tmp_path / "nowhere.geojson")


@pytest.fixture(scope="module")
def real() -> Territory:
    path = GEO / "communes_fine.geojson"
    if not path.exists():
        pytest.skip("no outline pack beside the checkout")
    territory = Territory.load()
    territory.load_outlines(path)
    return territory


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (43.70, 7.27, "Nice"),
        (44.0669, 7.2562, "Saint-Martin-Vésubie"),
        (44.39, 7.55, "Cuneo"),
        (43.89, 8.03, "Imperia"),
        (44.387, 6.652, "Barcelonnette"),
        (44.088, 7.594, "Tende"),
        (43.79, 7.608, "Ventimiglia"),
        (44.202, 7.577, "Limone Piemonte"),
        (43.775, 7.50, "Menton"),
    ],
)
def test_named_points(real: Territory, latitude: float, longitude: float, expected: str) -> None:
    place = real.locate(latitude, longitude)
    assert place.commune_id is not None
    assert real.label(place.commune_id) == expected
    assert place == real.find(place.commune_id)


@pytest.mark.parametrize("point", [(43.2965, 5.3698), (45.07, 7.69), (43.7384, 7.4246), (44.309, 8.481), (43.2, 7.6)])
def test_named_points_outside(real: Territory, point: tuple[float, float]) -> None:
    place = real.locate(*point)
    assert (place.commune_id, place.inside) == (None, "outside")


def test_every_commune_holds_its_own_place(real: Territory) -> None:
    communes = list(real.communes.values())
    places = real.locate_many([c.latitude for c in communes], [c.longitude for c in communes])
    assert [place.commune_id for place in places] == [commune.id for commune in communes]


def test_many_points_agree_with_one_by_one(real: Territory) -> None:
    random = np.random.default_rng(3)
    latitudes, longitudes = random.uniform(43.4, 44.9, 400), random.uniform(6.3, 8.4, 400)
    many = real.locate_many(latitudes.tolist(), longitudes.tolist())
    assert many == [real.locate(y, x) for y, x in zip(latitudes.tolist(), longitudes.tolist(), strict=True)]
    assert {"inside", "to_check", "outside"} <= {place.inside for place in many}
    assert Place(inside="outside") in many
