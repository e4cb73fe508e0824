"""The charter: what it accepts, what it says when it does not, and what counts as widening."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

import resources
from governance.amendments import widenings
from governance.charter import FieldKind, Release, add_months, load_charter, parse_charter
from governance.errors import BadInput

TEXT = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")


def test_shipped_charter_is_minimal() -> None:
    charter = parse_charter(TEXT)
    assert [item.name for item in charter.field if item.kind is FieldKind.IDENTITY] == ["email"]
    assert charter.fields["email"].purpose == "answer"
    assert charter.fields["email"].release is Release.NEVER
    assert {theme.code for theme in charter.theme} == {
        "structure_infrastructure",
        "economic_development",
        "health_social",
        "personal_services",
    }
    assert (charter.minors["FR"].age, charter.minors["IT"].age) == (15, 14)
    assert all(item.necessity.fr and item.necessity.it for item in charter.field)


def line_of(words: str) -> int:
    return TEXT[: TEXT.index(words)].count("\n") + 1


@pytest.mark.parametrize(
    ("before", "after", "field", "advice"),
    [
        ('kind = "identity"', 'kind = "identiy"', "field[14].kind", "'identity', 'quasi_identifier'"),
        ("closes_on = 2026-10-31", 'closes_on = "hier"', "consultation.closes_on", "date"),
        ("age = 14", "age = 3", "minors.IT.age", "greater than or equal to 13"),
        (
            'final_fate = "archive"',
            'final_fate = "forget"',
            "purpose[1].retention.final_fate",
            "'destroy', 'anonymise' or 'archive'",
        ),
        ("k = 5", "k = 1", "publication.k", "greater than or equal to 2"),
        ("objective = 100", "objectif = 100", "consultation.objectif", "Extra inputs"),
    ],
)
def test_errors_name_the_line_the_field_and_what_to_write(before: str, after: str, field: str, advice: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_charter(TEXT.replace(before, after, 1))
    assert error.value.code == "charter_invalid"
    assert (error.value.params["line"], error.value.params["field"]) == (line_of(before), field)
    assert advice in str(error.value.params["advice"])


def test_missing_value_names_its_table() -> None:
    with pytest.raises(BadInput) as error:
        parse_charter(TEXT.replace('legal_basis = "A6-1-e"\n', "", 1))
    assert error.value.params["field"] == "purpose[1].legal_basis"
    assert error.value.params["line"] == line_of("[[purpose]]")


def test_undeclared_purpose_names_its_field_and_line() -> None:
    broken = TEXT.replace(
        'purpose = "answer"\nnecessity = { fr = "Envoyer', 'purpose = "newsletter"\nnecessity = { fr = "Envoyer'
    )
    with pytest.raises(BadInput) as error:
        parse_charter(broken)
    assert (error.value.code, error.value.params["field"]) == ("charter_purpose_unknown", "email")
    assert error.value.params["line"] == broken[: broken.index('purpose = "newsletter"')].count("\n") + 1


def test_code_declared_twice_names_its_line() -> None:
    broken = TEXT + '\n[[reason]]\ncode = "illegal"\nlabel = { fr = "x", it = "x" }\n'
    with pytest.raises(BadInput) as error:
        parse_charter(broken)
    assert (error.value.code, error.value.params["line"]) == (
        "charter_twice",
        broken.rindex("code =") and broken[: broken.rindex("code =")].count("\n") + 1,
    )


def test_identity_can_never_be_released() -> None:
    with pytest.raises(BadInput) as error:
        parse_charter(TEXT.replace('kind = "identity"', 'kind = "identity"\nrelease = "as_is"'))
    assert "never" in str(error.value.params["advice"])


@pytest.mark.parametrize("text", ["", "[", "a = ", "\x00", "[[field]]\nname = 1"])
def test_nonsense_is_an_error_not_a_crash(text: str) -> None:
    with pytest.raises(BadInput):
        parse_charter(text)


@given(some.text(max_size=200))
def test_any_text_is_an_error_not_a_crash(text: str) -> None:
    with pytest.raises(BadInput):
        parse_charter(text)


def test_unreadable_file(tmp_path: object) -> None:
    with pytest.raises(BadInput) as error:
        load_charter(resources.path("templates") / "no-such-charter.toml")
    assert error.value.code == "charter_unreadable"


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 10, 31), 6, date(2027, 4, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 1), 0, date(2026, 3, 1)),
    ],
)
def test_calendar_months_are_clamped(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


def test_purpose_expires_after_its_active_months() -> None:
    charter = parse_charter(TEXT)
    assert "email" in charter.live_fields(date(2027, 4, 30))
    assert "email" not in charter.live_fields(date(2027, 5, 1))


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("active_months = 6,", "active_months = 7,", "retention"),
        (
            'active_months = 6, intermediate_months = 0, final_fate = "destroy"',
            'active_months = 6, intermediate_months = 0, final_fate = "archive"',
            "retention",
        ),
        ('recipients = ["publisher", "dpo"]', 'recipients = ["publisher", "dpo", "analyst"]', "recipients"),
        (
            'purpose = "answer"\nnecessity = { fr = "Envoyer',
            'purpose = "analysis"\nnecessity = { fr = "Envoyer',
            "purpose",
        ),
    ],
)
def test_widening_is_seen_only_for_what_is_collected(before: str, after: str, what: str) -> None:
    assert before in TEXT
    old, new = parse_charter(TEXT), parse_charter(TEXT.replace(before, after))
    assert what in {found.what for found in widenings(old, new, frozenset({"email"}))}
    assert widenings(old, new, frozenset()) == []
    assert widenings(new, new, frozenset({"email"})) == []
