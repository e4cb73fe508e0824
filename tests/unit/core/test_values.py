"""Cells of any platform as values: dates, ages, votes, texts, languages, identifiers by their shape."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from governance.charter import load_charter
from governance.intake import art9, shapes, values

MOMENT = values.moment_parser("Europe/Paris")
AGE = values.age_band_parser(date(2026, 10, 31))
THEME = values.theme_parser(load_charter(resources.path("templates", "charter_alpimed.toml")))


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2019-01-24 22:29:15 +0100", "2019-01-24T21:29:15"),
        ("2017-02-01 14:00:00", "2017-02-01T13:00:00"),
        ("1658934589213", "2022-07-27T15:09:49"),
        ("1658934589", "2022-07-27T15:09:49"),
        ("Wed Jul 27 22:09:49 WIB 2022", "2022-07-27T15:09:49"),
        ("Wed Jul 27 2022 22:09:49 GMT+0000 (Coordinated Universal Time)", "2022-07-27T22:09:49"),
        ("09/02/2016", "2016-02-08T23:00:00"),
        ("31/01/24 10:22", "2024-01-31T09:22:00"),
        ("2024/01/31 10:00:00 PM UTC+1", "2024-01-31T21:00:00"),
        ("2026-07-01T10:00:00Z", "2026-07-01T10:00:00"),
        ("2026-07-01", "2026-06-30T22:00:00"),
        ("31.12.2025", "2025-12-30T23:00:00"),
        ("2024-01-31T10:00:00.123+02:00", "2024-01-31T08:00:00"),
    ],
)
def test_dates_of_every_platform(cell: str, moment: str) -> None:
    assert MOMENT(cell) == int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    "cell", ["31/31/2026", "2026-13-01", "hier", "0000-00-00", "12", "99999999999999", "1/1/1", "2026-02-30"]
)
def test_impossible_dates_are_invalid(cell: str) -> None:
    with pytest.raises(values.Invalid):
        MOMENT(cell)


@given(some.text(max_size=40))
def test_any_text_is_a_date_or_invalid(cell: str) -> None:
    try:
        MOMENT(cell)
    except values.Invalid:
        assert cell.strip()


@pytest.mark.parametrize(
    ("cell", "band"),
    [
        ("34", "25-34"),
        ("25-34 ans", "25-34"),
        ("1990", "35-44"),
        ("12/05/2012", "14"),
        ("2012-12-30", "0-13"),
        ("moins de 18 ans", "0-13"),
        ("75+", "75+"),
        ("più di 80", "75+"),
        ("14", "14"),
        ("15", "15-17"),
        ("", None),
        ("n/a", None),
        ("150", None),
        ("18-24", "18-24"),
    ],
)
def test_ages_become_bands(cell: str, band: str | None) -> None:
    assert AGE(cell) == band


@given(some.text(max_size=30))
def test_any_text_is_an_age_band_or_none(cell: str) -> None:
    assert AGE(cell) in {None, *(name for name, _, _ in values.AGE_BANDS)}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<p>Bon&nbsp;jour</p><p>à tous</p>", "Bon jour\nà tous"),
        ("5 < 6 et 7 > 2", "5 < 6 et 7 > 2"),
        ("R&D & co", "R&D & co"),
        ("ligne 1\r\nligne 2", "ligne 1\r\nligne 2"),
        ("nul\x00 et \x07cloche", "nul et cloche"),
        ("  élève  ", "élève"),
        ("L&#39;été", "L'été"),
    ],
)
def test_texts_lose_only_the_platform_s_markup(cell: str, text: str) -> None:
    assert values.clean_text(cell) == text


@given(some.text(alphabet=some.characters(categories=["L", "N", "P", "Zs"], exclude_characters="<>&"), max_size=200))
def test_plain_text_is_untouched(text: str) -> None:
    assert values.clean_text(text) == text.strip()


@pytest.mark.parametrize(
    ("cell", "vote"),
    [
        ("FOR", 1),
        ("contre", -1),
        ("D'accord", 1),
        ("pas d'accord", -1),
        ("0", 0),
        ("-1", -1),
        ("3", 3),
        ("", None),
        ("mitigé", 0),
        ("Sì", None),
        ("contrario", -1),
    ],
)
def test_votes(cell: str, vote: int | None) -> None:
    if vote is None and cell:
        assert values.parse_vote(cell) in (None, 1)
        return
    assert values.parse_vote(cell) == vote


@pytest.mark.parametrize(("cell", "number"), [("1 234", 1234), ("1.234", 1234), ("12", 12), ("12,0", 12), ("", None)])
def test_numbers(cell: str, number: int | None) -> None:
    assert values.parse_integer(cell) == number


@pytest.mark.parametrize("cell", ["douze", "1,5", "inf", "nan", "1e400"])
def test_what_is_no_number(cell: str) -> None:
    with pytest.raises(values.Invalid):
        values.parse_integer(cell)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il faut une navette pour les lycéens qui sont à Menton", "fr"),
        ("Non c'è più il treno della mattina, è un problema anche alla stazione", "it"),
        ("More buses in the valley", None),
        ("", None),
        ("Promoure programes educatius per als barris i els veïns de la ciutat amb la gent", None),
    ],
)
def test_language_is_guessed_only_when_clear(text: str, language: str | None) -> None:
    assert values.guess_language(text) == language


@pytest.mark.parametrize(
    ("cell", "theme"),
    [
        ("Mobilité", "structure_infrastructure"),
        ("SANITÀ E SOCIALE", "health_social"),
        ("Turismo; Lavoro", "economic_development"),
        ("Autre sujet", None),
        ("", None),
    ],
)
def test_themes_by_label_synonym_or_code(cell: str, theme: str | None) -> None:
    assert THEME(cell) == theme


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("écrivez à jean@example.org", {"email"}),
        ("au 06 12 34 56 78", {"phone"}),
        ("cell. +39 335 123 4567", {"phone"}),
        ("335 1234567", {"phone"}),
        ("NIR 2 94 03 75 120 005 22", set()),
        ("IBAN FR14 2004 1010 0505 0001 3M02 606", {"iban"}),
        ("CF RSSMRA85T10A562S", {"codice_fiscale"}),
        ("43.7031, 7.2661", set()),
        ("2017-02-01 14:00:00", set()),
        ("1500282615559", set()),
        ("budget de 1 250 000 euros", set()),
        ("art. 12-14 du 03/04/2026", set()),
    ],
)
def test_shapes(text: str, found: set[str]) -> None:
    assert shapes.shapes_in(text) == found


def test_valid_social_security_number() -> None:
    from stdnum.fr import nir

    number = "2940375120005"
    assert "nir" in shapes.shapes_in(f"mon numéro : {number}{nir.calc_check_digits(number)}")


@pytest.mark.parametrize(
    ("text", "suspected"),
    [
        ("Je suis dialysée", True),
        ("sono diabetico dal 2010", True),
        ("Une maison de santé à Tende", False),
        ("Un medico in valle", False),
    ],
)
def test_special_categories(text: str, suspected: bool) -> None:
    assert art9.suspected(text) is suspected
