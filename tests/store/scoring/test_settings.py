"""The settings of a round are a file that a person can read and edit."""

import pytest

import resources
from governance.charter import Charter, parse_charter
from governance.errors import BadInput
from governance.scoring.rounds import GRADES, LANGUAGES
from governance.scoring.settings import default_settings, parse_settings

TEMPLATE = resources.path("templates", "round_alpimed.toml").read_text(encoding="utf-8")
HEAD = 'title = { fr = "Séance", it = "Seduta" }\n[anchors]\nfr = ["0", "1", "2", "3", "4", "5"]\n'
HEAD += 'it = ["0", "1", "2", "3", "4", "5"]\n'


@pytest.fixture
def charter(charter_text: str) -> Charter:
    return parse_charter(charter_text)


def test_template_has_a_sentence_for_every_grade_of_every_theme(charter: Charter) -> None:
    found = default_settings(charter)
    assert found == parse_settings(TEMPLATE, charter)
    assert [theme.code for theme in found.themes] == [theme.code for theme in charter.theme]
    assert {theme.weight for theme in found.themes} == {1}, "equal unless somebody says otherwise"
    for language in LANGUAGES:
        sentences = [said for theme in found.themes for said in theme.anchors[language]]
        assert len(set(sentences)) == len(found.themes) * GRADES, "each theme has its own"
    for theme in found.themes:
        assert [item.code for item in theme.criteria] == ["relevance", "feasibility", "territory", "cost", "urgency"]
        assert all(item.question[language].endswith("?") for item in theme.criteria for language in LANGUAGES)


def test_theme_of_another_charter_has_the_general_anchors(charter_text: str) -> None:
    other = parse_charter(charter_text.replace('code = "health_social"', 'code = "water"'))
    third = default_settings(other).themes[2]
    assert (third.code, third.label["fr"]) == ("water", "Sanitaire et social")
    assert third.anchors["it"][5] == "effetto duraturo su tutto il territorio, da entrambi i lati del confine"


def test_file_may_say_otherwise(charter: Charter) -> None:
    found = parse_settings(
        'cut = 3\naggregation = "majority_judgment"\nletters_on = 2030-01-31\n' + HEAD
        + '[[theme]]\ncode = "water"\nlabel = { fr = "Eau", it = "Acqua" }\nweight = 3\n'
        '[[theme]]\ncode = "health_social"\nquorum = 4\n', charter)
    assert (found.cut, found.aggregation, found.letters_on) == (3, "majority_judgment", "2030-01-31")
    assert [(theme.code, theme.label["it"], theme.weight, theme.quorum) for theme in found.themes] == [
        ("water", "Acqua", 3, 0), ("health_social", "Sanità e sociale", 1, 4)]
    assert [theme.code for theme in parse_settings(HEAD, charter).themes] == [theme.code for theme in charter.theme]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title =", "settings_syntax", 1),
        (HEAD.replace('"5"]', '"5", "6"]', 1), "settings_invalid", 3),
        ('threshold = "haut"\n' + HEAD, "settings_invalid", 1),
        (HEAD + "[[theme]]\ncode = 3\n", "settings_invalid", 6),
    ],
)
def test_error_says_where(text: str, code: str, line: int, charter: Charter) -> None:
    with pytest.raises(BadInput) as error:
        parse_settings(text, charter, name="own.toml")
    assert (error.value.code, error.value.params["file"], error.value.params["line"]) == (code, "own.toml", line)


def test_theme_nobody_knows_is_refused(charter: Charter) -> None:
    with pytest.raises(BadInput) as error:
        parse_settings(HEAD + '[[theme]]\ncode = "water"\n', charter)
    assert (error.value.code, error.value.params["theme"]) == ("settings_theme_unknown", "water")
