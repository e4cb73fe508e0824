"""The charter's part on texts: optional, strict, and whole in what is signed."""

import json
import tomllib

import pytest

import resources
from anonymize.text.redaction import Policy
from anonymize.text.spans import LABELS
from governance.charter import Charter, Texts, TextReview, parse_charter
from governance.errors import BadInput

TEXT = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")


def without_texts() -> str:
    return TEXT[: TEXT.index("[texts.actions]")] + TEXT[TEXT.index("[[reason]]") :]


def test_shipped_part_is_the_usual_and_never_automatic() -> None:
    texts = parse_charter(TEXT).texts
    assert texts is not None
    assert texts.review == TextReview(automatic=False, minimum_score=0.99, sample=0.05)
    assert texts.effective() == Policy.usual().actions
    assert set(texts.effective()) == set(LABELS)


def test_charters_of_before_have_no_such_part() -> None:
    charter = parse_charter(without_texts())
    assert charter.texts is None
    assert charter.model_copy(update={"texts": Texts()}) == Charter.model_validate(
        tomllib.loads(without_texts()) | {"texts": {}})


def test_round_trip() -> None:
    charter = parse_charter(TEXT.replace('PERSON = "surrogate"', 'PERSON = "remove"\nAGE = "generalise"'))
    again = Charter.model_validate(json.loads(charter.model_dump_json()))
    assert again == charter
    assert again.texts is not None
    assert charter.texts is not None
    assert again.texts.digest == charter.texts.digest
    assert (again.texts.effective()["PERSON"], again.texts.effective()["AGE"]) == ("remove", "generalise")


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('PERSON = "surrogate"', 'PERSONNE = "surrogate"', "texts.actions"),
        ('PERSON = "surrogate"', 'PERSON = "hide"', "texts.actions.PERSON"),
        ("minimum_score = 0.99", "minimum_score = 1.5", "texts.review.minimum_score"),
        ("sample = 0.05", "sample = 0", "texts.review.sample"),
        ("sample = 0.05", "samples = 0.05", "texts.review.samples"),
    ],
)
def test_what_cannot_be_is_said_with_its_line(before: str, after: str, field: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_charter(TEXT.replace(before, after))
    assert (error.value.code, error.value.params["field"]) == ("charter_invalid", field)
    line = TEXT.replace(before, after).splitlines()[int(error.value.params["line"]) - 1]
    assert line == after or line == "[texts.actions]"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('PERSON = "surrogate"', 'PERSON = "keep"'), ("automatic = false", "automatic = true"),
        ("minimum_score = 0.99", "minimum_score = 0.98"), ("sample = 0.05", "sample = 0.04"),
    ],
)
def test_the_digest_covers_every_choice(before: str, after: str) -> None:
    first, second = parse_charter(TEXT).texts, parse_charter(TEXT.replace(before, after)).texts
    assert first is not None
    assert second is not None
    assert first.digest != second.digest
