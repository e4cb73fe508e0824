"""The codes of an import become sentences; a mapping changes without losing what it was."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.intake import words
from desktop.intake.mapping_edit import targets_of, with_kind, with_target
from governance.intake.readers import KNOWN_SOURCES
from governance.intake.records import KINDS, Mapping, Part, TableFormat
from tests.qt.fakes import default_charter
from tests.qt.intake_samples import FILE, MAPPING, sample_preview, table

TWO = Mapping("decidim-comments", (
    Part("comment", (("id", "external_id"), ("text", "body")), ("type", frozenset({"comment"}))),
    Part("vote", (("id", "external_id"), ("weight", "vote")), ("type", frozenset({"vote"}))),
))


@pytest.mark.parametrize("source", KNOWN_SOURCES)
def test_every_source_has_a_name(qtbot: QtBot, source: str) -> None:
    name = words.source_name(source)
    assert name
    assert name != source


@pytest.mark.parametrize("code", [
    "column_count", "no_content", "required_missing", "bad_date", "bad_number", "duplicate_id", "unreadable_row",
    "too_long", "unknown_kind", "nul_byte", "unclosed_quote", "not_an_object",
])
def test_every_reason_is_a_sentence(qtbot: QtBot, code: str) -> None:
    sentence = words.reason(code, {"field": "submitted_at"}, default_charter())
    assert code not in sentence
    assert "{" not in sentence


def test_a_reason_not_known_shows_its_code(qtbot: QtBot) -> None:
    assert "new_trap" in words.reason("new_trap", {}, default_charter())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_words(qtbot: QtBot, kind: str) -> None:
    assert words.kind(kind) != kind
    assert "3" in words.kind_counted(kind, 3)


def test_the_button_says_the_consequence(qtbot: QtBot) -> None:
    assert words.import_button((("proposal", 196),), 11, True) == "Import 196 contribution(s), refuse 11 column(s)"
    assert words.import_button((("vote", 15),), 0, True) == "Import 15 vote(s)"
    assert words.import_button((("proposal", 20_000),), 0, False) == "Import the whole file"


def test_the_whole_file_is_counted(qtbot: QtBot) -> None:
    kinds, refused, complete = words.total(sample_preview(table("a"), table("b", kinds=(("vote", 3),), complete=False)))
    assert dict(kinds) == {"proposal": 196, "vote": 3}
    assert (refused, complete) == (10, False)


@pytest.mark.parametrize(("value", "expected"), [
    (TableFormat("csv", "utf-8", ";"), "CSV · columns separated by semicolons · accents read as UTF-8"),
    (TableFormat("csv", "cp1252", "\t"), "CSV · columns separated by tabs · accents read as CP1252"),
    (TableFormat("csv", "utf-8", "^"), "CSV · columns separated by “^” · accents read as UTF-8"),
    (TableFormat("xlsx", sheet="Réponses"), "XLSX · sheet “Réponses”"),
])
def test_a_format_in_one_line(qtbot: QtBot, value: TableFormat, expected: str) -> None:
    assert words.table_format(value) == expected


def test_confidence_is_never_a_figure(qtbot: QtBot) -> None:
    assert [words.confidence("decidim-proposals", value)[1] for value in (1.0, 0.7, 0.2)] == ["good", "good", "caution"]
    assert words.confidence("generic", 1.0)[1] == "caution"


def test_stored_values_are_read_in_words(qtbot: QtBot) -> None:
    charter = default_charter()
    assert words.stored("theme", "health_social", charter) == "Sanitaire et social"
    assert words.stored("channel", "paper", charter) == "paper"
    assert "1548365355" not in words.stored("submitted_at", "1548365355", charter)
    assert words.stored("body", "une\nligne", charter) == "une ligne"


def test_the_language_of_a_column_is_said(qtbot: QtBot) -> None:
    assert words.field_label(default_charter(), "title@it") == "Titre (in Italian)"
    assert words.field_label(default_charter(), "gone") == "gone"


def test_a_column_changes_field_and_keeps_its_place() -> None:
    changed = with_target(MAPPING, "body/fr", "title")
    assert [pair for pair in changed.parts[0].columns if pair[0] == "body/fr"] == [("body/fr", "title")]
    assert [name for name, _ in changed.parts[0].columns] == [name for name, _ in MAPPING.parts[0].columns]
    assert with_target(changed, "body/fr", "body@fr") == MAPPING


def test_a_column_can_be_refused() -> None:
    assert targets_of(with_target(MAPPING, "id", None), "id") == ()


def test_a_new_column_joins_every_part_and_a_used_one_stays_where_it_was() -> None:
    joined = with_target(TWO, "author", "author_ref")
    assert [("author", "author_ref") in part.columns for part in joined.parts] == [True, True]
    moved = with_target(TWO, "weight", "supports")
    assert [dict(part.columns).get("weight") for part in moved.parts] == [None, "supports"]
    assert [part.when for part in moved.parts] == [part.when for part in TWO.parts]


def test_a_mapping_without_part_becomes_one_of_proposals() -> None:
    assert with_target(Mapping("generic", ()), "Idée", "body").parts == (Part("proposal", (("Idée", "body"),)),)


def test_the_kind_changes_only_where_nothing_tells_rows_apart() -> None:
    assert with_kind(MAPPING, "project").parts[0].kind == "project"
    assert with_kind(TWO, "project") == TWO


def test_notes_name_what_they_speak_of(qtbot: QtBot) -> None:
    assert words.note("remembered", "decidim-proposals") == "Columns remembered for Decidim, proposals"
    assert FILE.name in words.note("form_written", FILE.name)


def test_the_territory_is_named_in_words() -> None:
    assert words.field_label(default_charter(), "zone") == "Territory"
