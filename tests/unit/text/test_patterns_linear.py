"""The work grows with the length of the text: no expression can repeat without bound, no text makes more attempts."""

import importlib
import re
from collections.abc import Iterator
from itertools import pairwise
from re import _constants, _parser  # type: ignore[attr-defined]  # the only way to see what an expression repeats
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.text.patterns import ANCHORS, find
from tests.calls import calls

MODULES = ("passage", "contacts", "phones", "spoken", "numbers", "documents", "dates", "addresses", "towns", "ways")
LONGEST = 300


def expressions() -> Iterator[tuple[str, str]]:
    """Every compiled expression of the modules, by name; bound methods of expressions and tuples of them included."""
    for name in MODULES:
        for key, value in vars(importlib.import_module(f"anonymize.text.{name}")).items():
            for part in value if isinstance(value, tuple) else (value,):
                owner = part if isinstance(part, re.Pattern) else getattr(part, "__self__", None)
                if isinstance(owner, re.Pattern):
                    yield f"{name}.{key}", owner.pattern
    yield "anchors", ANCHORS.scan.__self__.pattern  # type: ignore[attr-defined]  # a bound method of the expression


def unbounded(tree: Any) -> Iterator[Any]:
    """Repetitions of a parsed expression that have no bound, or a bound beyond ``LONGEST``."""
    for operation, argument in tree:
        if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            if argument[1] > LONGEST:
                yield argument
            yield from unbounded(argument[2])
        elif operation is _constants.SUBPATTERN:
            yield from unbounded(argument[-1])
        elif operation is _constants.BRANCH:
            for branch in argument[1]:
                yield from unbounded(branch)
        elif operation in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from unbounded(argument[1])


@pytest.mark.parametrize(("name", "expression"), list(expressions()))
def test_every_repetition_is_bounded(name: str, expression: str) -> None:
    assert list(unbounded(_parser.parse(expression))) == []


def test_an_unbounded_repetition_is_seen() -> None:
    assert len(list(expressions())) > 70
    for expression in ("a+", "(?:x|(a*))", "(?=b{2,})", "(?:[a-z]{1,400})?"):
        assert list(unbounded(_parser.parse(expression)))


def attempts(text: str) -> int:
    """How many functions, of ours and of the engine of expressions, a search calls."""
    return calls(lambda: find(text))


UNITS = (
    "@", "1", "A", "a.", "1 ", "rue ", "06 12 ", "12 rue ", "via Roma ", "a@", "a@b.", "zéro ", "tre ", "tel ",
    "tel 06 ", "né le ",
    "www.", "(33) ", "+33 ", "AB-123-CD ", "0", "12 ans ", "mon fils de ", "section A ", "foglio 1 ", "1.",
    "12345 ", "06430 Tende ", "arobase ", "FR76 ", "RSSMRA80A", "nato a ", "IPP ", "a:", "1°2'", "\n", "rue d'",
    "rue du Général de ", "habite rue ", "strasse 1 ", "12 rue de la Paix, 06000 Nice, ", "J'ai deux ", "1 2 3 4 ",
)


@pytest.mark.parametrize("unit", UNITS)
def test_attempts_grow_with_the_length(unit: str) -> None:
    attempts(unit * 20)
    small, large = attempts(unit * 200), attempts(unit * 1600)
    assert large <= 8.5 * small + 200


@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=4))
@settings(max_examples=25, deadline=None)
def test_attempts_grow_with_the_length_of_mixtures(units: list[str]) -> None:
    unit = "".join(units)
    attempts(unit * 10)
    small, large = attempts(unit * 150), attempts(unit * 900)
    assert large <= 6.5 * small + 400


PIECES = (*"aAeé01269@.-/:,()'’+°| \n\u00a0", "rue ", "via ", "tel ", "né ", "ans", "FR76", "İ")


@given(st.lists(st.sampled_from(PIECES), max_size=120).map("".join))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    spans = find(text)
    assert all(0 <= span.start < span.end <= len(text) and 0 < span.score <= 1 for span in spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(text[span.start : span.end].strip() for span in spans)
