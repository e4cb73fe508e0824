"""Findings in the store: what a new look at a text makes of them, what is redacted, which flags follow."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, func, select, text

from anonymize.text.spans import OVERLAYS, PROPER_NOUN, Span
from governance.intake.gate import FLAG_BITS
from governance.moderation.detecting import QUIET, quiet
from governance.store.changing import slices
from governance.store.digests import Digests
from governance.store.rows import FindingRow
from governance.store.tables import contribution, contribution_text, finding

FIELDS = ("title", "body")
_SLICE = 500


class Found(NamedTuple):
    """A finding as it is stored; ``id`` 0: not yet."""

    id: int
    contribution_id: int
    field: str
    start: int
    end: int
    label: str
    score: float
    rule: str
    origin: str
    state: str
    surface: bytes

    @property
    def decided(self) -> bool:
        """Whether a person said so, or put it there."""
        return self.state != "proposed" or self.origin == "person"

    @property
    def span(self) -> Span:
        """Where and what."""
        return Span(self.start, self.end, self.label, self.score, self.rule)


COLUMNS = tuple(finding.c[name] for name in Found._fields)
_DOUBT = (finding.c.label == "PLACE") & (finding.c.rule == PROPER_NOUN)
_UNDECIDED = (finding.c.state == "proposed", finding.c.label.not_in(QUIET) | _DOUBT)
"""What is left to decide: not ``quiet``, said in SQL."""
_COUNTS = (
    select(finding.c.contribution_id, func.count())
    .where(finding.c.contribution_id.in_(bindparam("ids", expanding=True)), *_UNDECIDED)
    .group_by(finding.c.contribution_id)
)
"""Made once: every page of every list asks it."""


def of_contributions(connection: Connection, ids: Sequence[int]) -> dict[int, list[Found]]:
    """Findings by contribution, title first, then by position."""
    found: dict[int, list[Found]] = defaultdict(list)
    for part in slices(ids, _SLICE):
        query = select(*COLUMNS).where(finding.c.contribution_id.in_(part))
        for row in connection.execute(query.order_by(finding.c.field.desc(), finding.c.start, finding.c.id)):
            made = Found(*row)
            found[made.contribution_id].append(made)
    return found


def shown(connection: Connection, contribution_id: int) -> list[FindingRow]:
    """Findings of one contribution as a screen reads them."""
    rows = of_contributions(connection, (contribution_id,)).get(contribution_id, [])
    surfaces = {row.surface for row in rows}
    alike = connection.execute(
        select(finding.c.surface, finding.c.label, func.count())
        .where(finding.c.surface.in_(surfaces), finding.c.state == "proposed")
        .group_by(finding.c.surface, finding.c.label)
    )
    same = {(row[0], row[1]): row[2] for row in alike}
    return [
        FindingRow(
            **row._asdict() | {"surface": row.surface.hex()},
            same=same.get((row.surface, row.label), 0) - (row.state == "proposed"),
        )
        for row in rows
    ]


def merge(
    number: int, texts: Mapping[str, str], former: Iterable[Found], spans: Iterable[tuple[str, Span]], digests: Digests
) -> list[Found]:
    """Findings of a text after a new look. What people decided stays where the same words are still at hand, and is
    moved with them; the machine's former proposals make room for ``spans``, keeping their number where nothing moved.
    """
    former = list(former)
    kept = _still_there(texts, (row for row in former if row.decided), digests)
    numbers = {(row.field, row.start, row.end, row.label): row.id for row in former if not row.decided}
    merged = list(kept)
    for field, span in spans:
        if any(_covered(field, span, row) for row in kept):
            continue
        merged.append(
            Found(
                numbers.get((field, span.start, span.end, span.label), 0), number, field, span.start, span.end,
                span.label, span.score, span.rule, "profile" if span.rule.startswith("profile") else "machine",
                "proposed", digests.surface(texts[field][span.start : span.end]),
            )
        )
    return merged


def _covered(field: str, span: Span, row: Found) -> bool:
    """Whether a decision says all there is to say about ``span``: the same passage and label, or inside one taken."""
    if row.field != field:
        return False
    if (row.start, row.end, row.label) == (span.start, span.end, span.label):
        return True
    inside = row.start <= span.start and span.end <= row.end
    return row.state == "accepted" and inside and not {row.label, span.label} & OVERLAYS


def _still_there(texts: Mapping[str, str], decided: Iterable[Found], digests: Digests) -> list[Found]:
    kept: list[Found] = []
    taken: set[tuple[str, int, str]] = set()
    for row in decided:
        start = _place(texts[row.field], row, digests, taken)
        if start is not None:
            taken.add((row.field, start, row.label))
            kept.append(row._replace(start=start, end=start + row.end - row.start))
    return kept


def _place(words: str, row: Found, digests: Digests, taken: set[tuple[str, int, str]]) -> int | None:
    """Where the words of ``row`` stand now: where they were, else the nearest place that holds them."""
    length = row.end - row.start

    def holds(start: int) -> bool:
        if (row.field, start, row.label) in taken or start + length > len(words):
            return False
        return digests.surface(words[start : start + length]) == row.surface

    if holds(row.start):
        return row.start
    starts = (start for start in _word_starts(words) if start != row.start)
    return next((start for start in sorted(starts, key=lambda start: abs(start - row.start)) if holds(start)), None)


def _word_starts(words: str) -> Iterator[int]:
    glued = False
    for position, letter in enumerate(words):
        if not letter.isspace() and not (glued and letter.isalnum()):
            yield position
        glued = letter.isalnum()


def write(connection: Connection, former: Iterable[Found], merged: Iterable[Found]) -> None:
    """Bring the table from ``former`` to ``merged``. A row that was not there keeps the number it bears (0: none)."""
    before = {row.id: row for row in former}
    after = list(merged)
    gone = before.keys() - {row.id for row in after}
    cursor: Any = connection.connection.cursor()
    cursor.executemany("DELETE FROM finding WHERE id = ?", [(number,) for number in gone])
    names = ", ".join(f'"{name}"' for name in Found._fields)
    cursor.executemany(
        f"INSERT INTO finding ({names}) VALUES ({', '.join('?' * len(Found._fields))})",
        [(row.id or None, *row[1:]) for row in after if row.id not in before],
    )
    changes = ", ".join(f'"{name}" = ?' for name in Found._fields[1:])
    cursor.executemany(
        f"UPDATE finding SET {changes} WHERE id = ?",
        [(*row[1:], row.id) for row in after if row.id in before and row != before[row.id]],
    )
    cursor.close()


def personal(rows: Iterable[Found]) -> bool:
    """Whether something is left that says who somebody is."""
    return any(row.state != "rejected" and not quiet(row.label, row.rule) for row in rows)


def flag_again(connection: Connection, ids: Sequence[int]) -> None:
    """Set or clear ``personal_data_found`` of contributions whose findings changed."""
    if not ids:
        return
    found = of_contributions(connection, ids)
    bit = FLAG_BITS["personal_data_found"]
    connection.execute(
        text(
            "UPDATE contribution SET flags = CASE WHEN :on = 1 THEN flags | :bit ELSE flags & ~:bit END "
            "WHERE id = :id"
        ),
        [{"id": number, "bit": bit, "on": int(personal(found.get(number, ())))} for number in ids],
    )


def undecided(connection: Connection) -> int:
    """How many texts not hidden hold a finding that nobody has decided on."""
    query = (
        select(func.count(finding.c.contribution_id.distinct()))
        .join(contribution, contribution.c.id == finding.c.contribution_id)
        .where(*_UNDECIDED, contribution.c.state != "hidden")
    )
    return int(connection.scalar(query) or 0)


def undecided_of(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """How many findings nobody has decided on, by contribution; those that have none are left out."""
    found: dict[int, int] = {}
    for part in slices(ids, _SLICE):
        found.update((row[0], row[1]) for row in connection.execute(_COUNTS, {"ids": part}))
    return found


def texts_of(connection: Connection, number: int) -> tuple[dict[str, str], str | None] | None:
    """Title and body of a contribution, and its language."""
    row = connection.execute(
        select(contribution.c.title, contribution_text.c.body, contribution.c.language)
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .where(contribution.c.id == number)
    ).one_or_none()
    return None if row is None else ({"title": row.title, "body": row.body}, row.language)
