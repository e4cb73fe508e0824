"""Publishes the texts that a person has read and released, tied to nobody and to no place."""

import secrets
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from anonymize.tables.hierarchies import UNKNOWN
from anonymize.tables.released import AnonymisedTable, ReleasedColumn, seal


@dataclass(frozen=True, slots=True)
class Text:
    """One text that a person released."""

    title: str
    body: str
    theme: str | None
    language: str | None
    written_at: datetime | None


def random_id() -> str:
    """64 random bits in hexadecimal: says nothing, and changes at every release."""
    return secrets.token_hex(8)


def release_texts(
    texts: Iterable[Text],
    *,
    minimum_cell: int,
    columns: Iterable[str] = ("title", "body", "theme", "language", "month"),
    new_id: Callable[[], str] = random_id,
    name: str = "texts",
) -> AnonymisedTable:
    """Texts with a random identifier, in the order of those identifiers, so that neither tells an order of arrival.

    Args:
        texts: released by a person, one by one; this function does not judge their content.
        minimum_cell: the month is withheld when fewer texts share theme, language and month.
        columns: which of the five may be published; a month is compared only with the columns published.
        new_id: source of identifiers; collisions are drawn again.
        name: of the table.

    No place, no age and no author: nothing links a text to the table of profiles.
    """
    wanted = [column for column in ("title", "body", "theme", "language", "month") if column in set(columns)]
    rows = [_row(text, wanted) for text in texts]
    shared = [column for column in ("theme", "language", "month") if column in wanted]
    groups = Counter(tuple(row[column] for column in shared) for row in rows)
    withheld = 0
    released: dict[str, tuple[str | None, ...]] = {}
    for row in rows:
        if row.get("month") and groups[tuple(row[column] for column in shared)] < minimum_cell:
            row = {**row, "month": None}
            withheld += 1
        identifier = new_id()
        while identifier in released:
            identifier = new_id()
        released[identifier] = (identifier, *(row[column] for column in wanted))
    described = {
        "title": ReleasedColumn("title", "string", "human_release"),
        "body": ReleasedColumn("body", "string", "human_release"),
        "theme": ReleasedColumn("theme", "string", "as_is"),
        "language": ReleasedColumn("language", "string", "as_is"),
        "month": ReleasedColumn("month", "yearmonth", "month", 1),
    }
    return seal(
        name, (ReleasedColumn("text_id", "string", "random_id"), *(described[column] for column in wanted)),
        tuple(released[identifier] for identifier in sorted(released)), method="human_release",
        measures=(("minimum_cell", minimum_cell), ("rows", len(rows)), ("months_withheld", withheld)),
    )


def _row(text: Text, columns: Iterable[str]) -> dict[str, str | None]:
    values = {
        "title": text.title, "body": text.body, "theme": text.theme or UNKNOWN, "language": text.language or UNKNOWN,
        "month": text.written_at.strftime("%Y-%m") if text.written_at else None,
    }
    return {column: values[column] for column in columns}
