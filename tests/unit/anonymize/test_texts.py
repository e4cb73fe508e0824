"""Texts leave with a random identifier, and with a month only when enough texts share it."""

import re
from collections import Counter
from datetime import UTC, datetime
from itertools import chain, repeat

from hypothesis import given
from hypothesis import strategies as st

from anonymize.tables.texts import Text, release_texts

MARCH, APRIL = datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 4, 2, tzinfo=UTC)


def text(body: str, when: datetime | None = MARCH, theme: str | None = "health_social") -> Text:
    return Text(title="Titre", body=body, theme=theme, language="fr", written_at=when)


def test_a_month_that_few_texts_share_is_withheld() -> None:
    table = release_texts([text("a"), text("b"), text("c", APRIL)], minimum_cell=2)
    months = {row[2]: row[5] for row in table.rows}
    assert months == {"a": "2026-03", "b": "2026-03", "c": None}
    assert dict(table.measures)["months_withheld"] == 1


def test_identifiers_are_random_and_order_the_rows() -> None:
    table = release_texts([text(str(number)) for number in range(50)], minimum_cell=2)
    identifiers = [str(row[0]) for row in table.rows]
    assert identifiers == sorted(set(identifiers))
    assert all(re.fullmatch("[0-9a-f]{16}", identifier) for identifier in identifiers)
    assert [row[2] for row in table.rows] != [str(number) for number in range(50)]


def test_a_collision_is_drawn_again() -> None:
    drawn = chain(repeat("same", 3), ["other"])
    table = release_texts([text("a"), text("b")], minimum_cell=2, new_id=lambda: next(drawn))
    assert [row[0] for row in table.rows] == ["other", "same"]


def test_only_the_columns_allowed_leave() -> None:
    table = release_texts([text("a")], minimum_cell=2, columns=["body", "theme"])
    assert [column.name for column in table.columns] == ["text_id", "body", "theme"]


@given(
    drawn=st.lists(st.tuples(st.sampled_from([None, MARCH, APRIL]), st.sampled_from([None, "a", "b"])), max_size=20),
    minimum=st.integers(2, 5),
)
def test_every_published_month_is_shared(drawn: list[tuple[datetime | None, str | None]], minimum: int) -> None:
    table = release_texts([text("x", when, theme) for when, theme in drawn], minimum_cell=minimum)
    shared = Counter(row[3:] for row in table.rows if row[5])
    assert all(count >= minimum for count in shared.values())
    assert len(table.rows) == len(drawn)
