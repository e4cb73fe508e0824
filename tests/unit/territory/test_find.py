"""Places as people write them, in two languages."""

import pytest

from governance.errors import BadInput
from governance.territory import UNKNOWN, Place, Territory


@pytest.fixture(scope="module")
def territory() -> Territory:
    return Territory.load()


def name(territory: Territory, place: Place) -> str | None:
    return territory.label(place.commune_id) if place.commune_id else None


def test_the_file_is_whole(territory: Territory) -> None:
    communes = territory.communes.values()
    assert len(communes) == 489
    assert sum(commune.population for commune in communes) == 1_924_103
    assert sum(commune.tier == "coeur" for commune in communes) == 62
    assert {territory.communes[id_].population for id_ in ("FR-06088", "IT-004078", "IT-008031")} == {
        357_737,
        55_744,
        42_060,
    }


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("06540 Breil-sur-Roya",), "Breil-sur-Roya"),
        (("Breil sur Roya (06)",), "Breil-sur-Roya"),
        (("BREIL SUR ROYA",), "Breil-sur-Roya"),
        (("Breil s/ Roya",), "Breil-sur-Roya"),
        (("Breil", "06540"), "Breil-sur-Roya"),
        (("Briel sur Roya", "06540"), "Breil-sur-Roya"),
        (("Tenda",), "Tende"),
        (("Tende, hameau de Casterino",), "Tende"),
        (("fraz. San Dalmazzo, Tenda",), "Tende"),
        (("Nizza",), "Nice"),
        (("Nice 3e arrondissement",), "Nice"),
        (("06364 NICE CEDEX 4",), "Nice"),
        (("Rue de Monaco, Nice",), "Nice"),
        (("06100", "Nice"), "Nice"),
        (("06088",), "Nice"),
        (("FR-06088",), "Nice"),
        (("Brigue (La)",), "La Brigue"),
        (("Escarene",), "L'Escarène"),
        (("L\u2019Escarène",), "L'Escarène"),
        (("St Martin Vésubie",), "Saint-Martin-Vésubie"),
        (("Ste Agnes",), "Sainte-Agnès"),
        (("S. Martino Lantosca",), "Saint-Martin-Vésubie"),
        (("Cuneo (CN)",), "Cuneo"),
        (("Cuneo - Madonna dell'Olmo",), "Cuneo"),
        (("004078",), "Cuneo"),
        (("12100",), "Cuneo"),
        (("Coni",), "Cuneo"),
        (("San Remo",), "Sanremo"),
        (("Ventimiglia IM",), "Ventimiglia"),
        (("Limone Piemonte", "Italia"), "Limone Piemonte"),
        (("Roccabruna",), "Roccabruna"),
        (("06190 Roccabruna",), "Roquebrune-Cap-Martin"),
        (("Alba",), "Alba"),
    ],
)
def test_one_commune(territory: Territory, cells: tuple[str, ...], expected: str) -> None:
    assert name(territory, territory.find(*cells)) == expected


def test_a_spreadsheet_has_dropped_the_leading_zeros(territory: Territory) -> None:
    assert territory.find("4078") == territory.find("004078")
    assert territory.find("6540") == territory.find("06540")


def test_an_ambiguous_postcode_keeps_the_zone(territory: Territory) -> None:
    assert territory.find("06540") == Place(None, "F05", "FR", "inside")


def test_a_number_of_both_countries_follows_the_country(territory: Territory) -> None:
    assert name(territory, territory.find("12100", country="IT")) == "Cuneo"
    assert territory.find("12100", country="FR") == Place(None, None, "FR", "outside")
    assert territory.find("06100", country="IT").inside == "outside"


def test_a_postcode_is_read_before_a_code(territory: Territory) -> None:
    both = {commune.code for commune in territory.communes.values()} & {
        postcode for commune in territory.communes.values() for postcode in commune.postcodes
    }
    assert both
    for digits in both:
        bearers = {commune.id for commune in territory.communes.values() if digits in commune.postcodes}
        place = territory.find(digits)
        assert place.commune_id in bearers or (len(bearers) > 1 and place.commune_id is None)


@pytest.mark.parametrize(
    "cells", [("75001 Paris",), ("10121",), ("La Tour, 69890",), ("Alba (TE)",), ("Monaco",), ("98000 Monaco",)]
)
def test_elsewhere(territory: Territory, cells: tuple[str, ...]) -> None:
    place = territory.find(*cells)
    assert (place.commune_id, place.zone_code, place.inside) == (None, None, "outside")


@pytest.mark.parametrize(
    "cells", [(), ("",), ("   ",), ("Marseille",), ("Isola del Giglio",), ("???",), ("la",), ("Villefranche",)]
)
def test_nothing_is_guessed(territory: Territory, cells: tuple[str, ...]) -> None:
    assert territory.find(*cells) == UNKNOWN


def test_names_that_disagree_give_no_commune(territory: Territory) -> None:
    assert territory.find("Tende", "Nice") == Place(None, None, "FR", "to_check")
    assert territory.find("Tende", "Fontan") == Place(None, "F05", "FR", "inside")


def test_every_official_name_and_code_finds_its_commune(territory: Territory) -> None:
    for commune in territory.communes.values():
        assert territory.find(commune.name).commune_id == commune.id
        assert territory.find(commune.id).commune_id == commune.id
        assert territory.find(commune.postcodes[0], commune.name).commune_id == commune.id
        assert territory.find(f"{commune.name.upper()} {commune.postcodes[-1]}").commune_id == commune.id


def test_tiers(territory: Territory) -> None:
    assert [territory.find(text).inside for text in ("Tende", "Nice", "Barcelonnette")] == [
        "inside",
        "to_check",
        "outside",
    ]
    edited = Territory.load({"FR-06088": "coeur", "FR-06163": "outside"})
    assert [edited.find(text).inside for text in ("Tende", "Nice")] == ["outside", "inside"]


def test_wrong_tiers_are_refused() -> None:
    with pytest.raises(BadInput, match="unknown_commune"):
        Territory.load({"FR-75056": "coeur"})
    with pytest.raises(BadInput, match="unknown_tier"):
        Territory.load({"FR-06088": "core"})


def test_levels_labels_population(territory: Territory) -> None:
    assert territory.levels("FR-06163") == ("FR-06163", "F05", "240600551", "FRL03", "FR")
    assert territory.levels("IT-004078") == ("IT-004078", "C07", "004", "ITC16", "IT")
    labels = [territory.label(code) for code in ("F05", "240600551", "004", "FRL03", "IT", "nowhere")]
    assert labels == ["Roya et Bévéra", "CA de la Riviera Française", "Cuneo", "Alpes-Maritimes", "Italia", "nowhere"]
    assert territory.population("FR-06088") == 357_737
    assert territory.population("FR") + territory.population("IT") == 1_924_103
    zones = {commune.zone_code for commune in territory.communes.values()}
    assert len(zones) == 32
    assert sum(territory.population(zone) for zone in zones) == 1_924_103
    assert min(territory.population(zone) for zone in zones) == territory.population("I05") == 4_165
    assert territory.population("nowhere") == 0
