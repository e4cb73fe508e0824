"""Invented lines with the personal data between ``⟦`` and ``⟧``, and what the patterns find in them."""

from anonymize.text.patterns import find
from anonymize.text.spans import Span


def parse(line: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the marked places."""
    text, places, rest = "", [], line
    while "⟦" in rest:
        before, _, rest = rest.partition("⟦")
        inside, _, rest = rest.partition("⟧")
        text += before
        places.append((len(text), len(text) + len(inside)))
        text += inside
    return text + rest, places


def of_label(text: str, label: str) -> list[Span]:
    """The spans of one label."""
    return [span for span in find(text) if span.label == label]


def shown(text: str, label: str) -> list[str]:
    """What the spans of a label cover."""
    return [text[span.start : span.end] for span in of_label(text, label)]


def check(line: str, label: str) -> None:
    """The spans of ``label`` are exactly the marked places."""
    text, places = parse(line)
    assert shown(text, label) == [text[start:end] for start, end in places], find(text)
