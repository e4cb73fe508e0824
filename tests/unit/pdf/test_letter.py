"""What a letter says and how the file is made."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.pdf.dates import long_date
from exports.pdf.letter import render
from exports.pdf.templates import Language, load_template
from governance.charter import Charter, parse_charter
from governance.errors import BadInput
from governance.store.rows import DECISIONS, AnswerRow
from tests.unit.pdf.conftest import ROW, Pdf

Make = Callable[..., AnswerRow]
LANGUAGES: tuple[Language, ...] = ("fr", "it")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("decision", DECISIONS)
def test_every_decision_has_its_word_its_sentence_and_its_sequel(
    decision: str, language: Language, charter: Charter, row: Make, words: Callable[[bytes], str]
) -> None:
    template = load_template(language)
    said = getattr(template.decision, decision)
    text = words(render(row(decision=decision, language=language), charter, template))
    for sentence in (said.word, said.sentence, said.next):
        assert " ".join(sentence.split()) in text
    assert charter.consultation.title.get(language).replace("\xa0", " ") in text
    assert charter.consultation.dpo.email in text
    assert all(controller.name in text for controller in charter.consultation.controllers)
    assert charter.theme[0].label.get(language) in text
    assert "{" not in text
    assert row().title in text
    assert "Nous proposons une navette." in text
    assert "Elle prendra les vélos." in text


def test_the_reading_order_is_that_of_the_letter(
    charter: Charter, row: Make, words: Callable[[bytes], str]
) -> None:
    text = words(render(row(), charter, load_template("fr")))
    order = ["PITER ALPIMED", "Réponse à votre contribution", "ALP-7", "1er mai 2026", "Madame, Monsieur",
             "Votre contribution Une navette", "Aucun car", "Notre réponse Une navette circulera", "Et maintenant",
             "Vos droits"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_roles_are_marked_and_everything_else_is_an_artifact(charter: Charter, row: Make) -> None:
    pdf = Pdf(render(row(), charter, load_template("fr")))
    roles = [role for role in pdf.roles() if role != "Artifact"]
    assert roles.count("H1") == 1
    assert roles.count("H2") == 5
    assert roles.count("BlockQuote") == 3
    unmarked = re.sub(rb"/\w+ BMC.*?\nEMC", b"", pdf.drawings(), flags=re.DOTALL)
    assert not re.search(rb"\bTj\b|\bre\b|\bT\*", unmarked), "something is drawn outside of any role"


def test_the_file_says_its_language_and_title_and_embeds_its_fonts(charter: Charter, row: Make) -> None:
    for language, tag in (("fr", b"fr-FR"), ("it", b"it-IT")):
        content = render(row(language=language), charter, load_template("fr" if language == "fr" else "it"))
        assert content.startswith(b"%PDF-1.7")
        assert b"/Lang (" + tag + b")" in content
        assert b"/DisplayDocTitle true" in content
        assert b"Helvetica" not in content
        fonts = re.findall(rb"/BaseFont /(\S+)", content)
        assert fonts
        assert all(re.fullmatch(rb"[A-Z]{6}\+\S+", name) for name in fonts), "a font is not embedded"
        assert len(set(re.findall(rb"/FontFile2 (\d+)", content))) == len(fonts)
        assert re.search(rb"/CreationDate \(D:20261112090000", content)


def test_the_same_answer_gives_the_same_bytes(charter: Charter, row: Make) -> None:
    first, again, other = (
        render(row(**changes), charter, load_template("fr")) for changes in ({}, {}, {"text": "Autre."})
    )
    assert first == again
    assert first != other


def test_a_long_contribution_runs_over_pages_without_loss(
    charter: Charter, row: Make, words: Callable[[bytes], str]
) -> None:
    body = "\n\n".join(" ".join(f"mot{part}x{number}" for number in range(95)) for part in range(24))
    assert 18_000 < len(body) < 22_000
    content = render(row(body=body), charter, load_template("fr"))
    pages = Pdf(content).pages
    assert 6 <= pages <= 9
    text = words(content)
    assert all(word in text for word in body.split())
    assert f"Page {pages} sur {pages}" in text


def test_one_paragraph_longer_than_a_page_is_split(charter: Charter, row: Make) -> None:
    pdf = Pdf(render(row(body="mot " * 5000), charter, load_template("fr")))
    assert 5 <= pdf.pages <= 9
    assert pdf.roles().count("BlockQuote") >= 5


@pytest.mark.parametrize("length", [40, 400, 20_000])
def test_a_word_without_end_is_cut(length: int, charter: Charter, row: Make) -> None:
    endless = row(title="t" * length, body="x" * length, reference="r" * length, text="é" * length)
    assert Pdf(render(endless, charter, load_template("it"))).pages >= 1


def test_texts_are_never_markup(charter: Charter, row: Make, words: Callable[[bytes], str]) -> None:
    hostile = "<b>gras</b> & <img src='file:///etc/hostname'/> {dpo_email} {{x}} &amp; <para> </font> %s $x$"
    answer = row(title=hostile, body=hostile, text=hostile, reference="<i>&")
    text = words(render(answer, charter, load_template("fr")))
    assert text.count(hostile) == 3
    assert "Référence <i>&" in text or "<i>&" in text


def test_any_script_is_drawn_or_visibly_replaced(charter: Charter, row: Make, words: Callable[[bytes], str]) -> None:
    body = "sourire 😀, жук, 漢字, \U0001f9d1\u200d\U0001f33e"
    answer = row(title="Ελλάδα Ђ ş ğ", body=body, text="cœur à 5 €, « été » – fin… ½ ≤ un")
    text = words(render(answer, charter, load_template("fr")))
    for part in ("Ελλάδα Ђ ş ğ", "sourire 😀", "жук", "��", "cœur à 5 €, « été » – fin… ½ ≤ un"):
        assert part in text


def test_right_to_left_and_control_characters_do_no_harm(
    charter: Charter, row: Make, words: Callable[[bytes], str]
) -> None:
    body = "avant \u202e\u2066\x00\x07\x1b[31m\ufeffapres\r\nligne\x85suite\u2028fin\tbout \ud800 שלום مرحبا"
    text = words(render(row(body=body), charter, load_template("fr")))
    assert "avant [31mapres ligne suite fin bout �" in text
    assert any(word in text for word in ("שלום", "םולש"))


# Hundreds of letters would take minutes: thirty texts of any characters reach the same code.
@settings(max_examples=30)
@given(text=st.text(st.characters(), max_size=300))
def test_no_text_breaks_a_letter(text: str, charter: Charter) -> None:
    from dataclasses import replace

    answer = replace(ROW, title=text, body=text, text=text, reference=text)
    assert Pdf(render(answer, charter, load_template("fr"))).pages >= 1


def test_empty_texts_leave_no_hole(charter: Charter, row: Make, words: Callable[[bytes], str]) -> None:
    answer = row(title=" ", body="", text="\n", theme=None, submitted_at=None)
    text = words(render(answer, charter, load_template("fr")))
    for part in ("Sans titre", "Non classée", "Date non connue"):
        assert part in text
    assert "Notre réponse" not in text


@pytest.mark.parametrize(
    ("moment", "language", "expected"),
    [
        (datetime(2026, 3, 1, 12, tzinfo=UTC), "fr", "1er mars 2026"),
        (datetime(2026, 3, 1, 12, tzinfo=UTC), "it", "1º marzo 2026"),
        (datetime(2026, 8, 31, 22, 30, tzinfo=UTC), "fr", "1er septembre 2026"),
        (datetime(2026, 12, 31, 22, 30, tzinfo=UTC), "it", "31 dicembre 2026"),
        (datetime(2027, 2, 14, 23, 59), "fr", "14 février 2027"),  # noqa: DTZ001  # a platform that gives no zone
    ],
)
def test_dates_are_words_of_the_territory(moment: datetime, language: Language, expected: str) -> None:
    assert long_date(moment, language, "Europe/Paris").replace("\xa0", " ") == expected


def test_a_time_zone_that_does_not_exist_is_said(charter: Charter, row: Make) -> None:
    import resources

    source = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    broken = parse_charter(source.replace("Europe/Paris", "Europe/Nulle_part"))
    with pytest.raises(BadInput) as raised:
        render(row(), broken, load_template("fr"))
    assert raised.value.code == "timezone_unknown"
    assert raised.value.params == {"timezone": "Europe/Nulle_part"}


def test_a_theme_of_another_charter_has_a_colour_and_a_word(charter: Charter, row: Make) -> None:
    from exports import palette

    known = ("water", "forest", "roads", "schools", "snow")
    assert palette.theme_colour("water", known) == palette.theme_colour("snow", known)
    assert palette.theme_colour("forest", known) != palette.theme_colour("water", known)
    assert palette.theme_colour(None, known) == palette.theme_colour("unknown", known) == palette.MUTED


def _contrast(one: str, two: str) -> float:
    def luminance(colour: str) -> float:
        parts: list[Any] = [int(colour[start:start + 2], 16) / 255 for start in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def test_colours_can_be_read() -> None:
    from exports import palette

    for ink in (palette.INK, palette.MUTED, palette.HEADING):
        for ground in (palette.SURFACE, palette.RAISED):
            assert _contrast(ink, ground) >= 4.5
    for mark in (*palette.THEMES.values(), *palette.DECISIONS.values()):
        assert _contrast(mark, palette.RAISED) >= 3
