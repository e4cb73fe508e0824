"""Applies the marks that a moderator sets by hand, in one text or wherever the same words stand."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from anonymize.text.spans import LABELS, OVERLAYS
from governance.errors import BadInput
from governance.operations import MarkFinding
from governance.store import dialect, findings, indexing
from governance.store.changing import Applied, changed
from governance.store.digests import Digests, folded
from governance.store.events import Logged
from governance.store.findings import COLUMNS, Found
from governance.store.importing import ImportContext
from governance.store.leaving import MODERATED_KINDS
from governance.store.tables import contribution, contribution_text, finding

Place = tuple[int, str, int, int]
"""Contribution, field, start, end."""


def mark(connection: Connection, operation: MarkFinding, context: ImportContext) -> Applied:
    """See ``MarkFinding``. Proposals inside the passage make room for it.

    Raises:
        BadInput: ``contribution_unknown``, ``label_unknown``, ``span_invalid`` (outside the text, or blank) or
            ``finding_unknown``.
    """
    words, place = _passage(connection, operation)
    extended = _extended(connection, operation)
    made = _made(place, words, operation.label, context.texts.digests)._replace(id=extended.id if extended else 0)
    added = {place: made}
    if operation.everywhere:
        added |= {
            other: _made(other, words, operation.label, context.texts.digests)
            for other in _occurrences(connection, words) if other[:2] != place[:2] or other[2] != place[2]
        }
    there = findings.of_contributions(connection, sorted({number for number, *_ in added}))
    former = {row.id: row for row in (_absorbed(there, list(added.values())))}
    if extended is not None:
        former[extended.id] = extended
    rows = [row for row in added.values() if not _said(there, row)]
    findings.write(connection, former.values(), rows)
    targets = sorted({row.contribution_id for row in rows})
    findings.flag_again(connection, targets)
    inverse = {"marked": {"former": [[*row[:-1], row.surface.hex()] for row in former.values()],
                          "added": [[row.contribution_id, row.field, row.start, row.end, row.label] for row in rows]}}
    params = {"label": operation.label, "findings": len(rows), "everywhere": operation.everywhere}
    return Logged(operation.code, params, inverse, targets), changed(targets)


def put_back_marked(connection: Connection, inverse: Mapping[str, Any], context: ImportContext) -> list[int]:
    """Undo ``mark``: what was added goes, what it replaced comes back where its words still stand."""
    added = {tuple(place) for place in inverse["added"]}
    former = [Found(*(*row[:-1], bytes.fromhex(row[-1]))) for row in inverse["former"]]
    numbers = sorted({place[0] for place in added} | {row.contribution_id for row in former})
    there = findings.of_contributions(connection, numbers)
    gone = [row for rows in there.values() for row in rows if row.origin == "person"
            and (row.contribution_id, row.field, row.start, row.end, row.label) in added]
    staying = {row.id for rows in there.values() for row in rows} - {row.id for row in gone}
    back = [row for row in former if row.id not in staying and _stands(connection, row, context.texts.digests)]
    taken = set(connection.scalars(select(finding.c.id).where(finding.c.id.in_([row.id for row in back]))))
    others = taken - {row.id for row in gone}
    findings.write(connection, gone, [row._replace(id=0) if row.id in others else row for row in back])
    findings.flag_again(connection, numbers)
    return numbers


def _passage(connection: Connection, operation: MarkFinding) -> tuple[str, Place]:
    """The words marked and where, without the blanks around them."""
    found = findings.texts_of(connection, operation.contribution)
    if found is None:
        raise BadInput("contribution_unknown", contribution=operation.contribution)
    if operation.label not in LABELS:
        raise BadInput("label_unknown", label=operation.label)
    whole = found[0].get(operation.field, "")
    start, end = operation.start, operation.end
    words = whole[start:end] if 0 <= start < end <= len(whole) else ""
    if not words.strip():
        raise BadInput("span_invalid", start=start, end=end)
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return words, (operation.contribution, operation.field, start, start + len(words))


def _extended(connection: Connection, operation: MarkFinding) -> Found | None:
    if operation.finding is None:
        return None
    row = connection.execute(
        select(*COLUMNS).where(
            finding.c.id == operation.finding, finding.c.contribution_id == operation.contribution
        )
    ).one_or_none()
    if row is None:
        raise BadInput("finding_unknown", finding=operation.finding, count=1)
    return Found(*row)


def _made(place: Place, words: str, label: str, digests: Digests) -> Found:
    return Found(0, *place, label, 1.0, "added", "person", "accepted", digests.surface(words))


def _absorbed(there: Mapping[int, Sequence[Found]], added: Sequence[Found]) -> Iterator[Found]:
    """Findings that a mark takes the place of: at the same place under its label, or proposed inside it."""
    for mark_ in added:
        for row in there.get(mark_.contribution_id, ()):
            if row.field != mark_.field or row.start < mark_.start or row.end > mark_.end:
                continue
            same = (row.start, row.end, row.label) == (mark_.start, mark_.end, mark_.label)
            inside = row.state == "proposed" and not {row.label, mark_.label} & OVERLAYS
            if (same or inside) and row.origin != "person":
                yield row


def _said(there: Mapping[int, Sequence[Found]], made: Found) -> bool:
    """Whether a person has already said the same of the same passage, or of more around it."""
    return any(
        row.id != made.id and row.field == made.field and row.origin == "person" and row.label == made.label
        and row.state == "accepted" and row.start <= made.start and made.end <= row.end
        for row in there.get(made.contribution_id, ())
    )


def _stands(connection: Connection, row: Found, digests: Digests) -> bool:
    found = findings.texts_of(connection, row.contribution_id)
    return found is not None and digests.surface(found[0][row.field][row.start : row.end]) == row.surface


def _occurrences(connection: Connection, words: str) -> Iterator[Place]:
    """Where the same words stand in the texts of the dossier, whatever their case and accents."""
    wanted = folded(words)
    query = (
        select(contribution.c.id, contribution.c.title, contribution_text.c.body)
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .where(contribution.c.kind.in_(MODERATED_KINDS))
        .order_by(contribution.c.id)
    )
    phrase = dialect.search_query(f'"{wanted}"')
    if phrase is not None and not indexing.waiting(connection):
        query = query.where(contribution.c.id.in_(dialect.match_ids(connection, phrase)))
    for row in connection.execute(query):
        for name, whole in (("title", row.title), ("body", row.body)):
            for start, end in places_of(wanted, whole):
                yield row.id, name, start, end


def places_of(wanted: str, whole: str) -> Iterator[tuple[int, int]]:
    """Where the folded words ``wanted`` stand in ``whole``, word for word; nowhere without a letter or a figure."""
    if not any(letter.isalnum() for letter in wanted):
        return
    letters: list[str] = [" "]
    origins: list[int] = [0]
    for position, letter in enumerate(whole):
        for plain in unicodedata.normalize("NFKD", letter).casefold():
            if plain.isalnum() or (letters[-1] != " " and not unicodedata.combining(plain)):
                letters.append(plain if plain.isalnum() else " ")
                origins.append(position)
    line = "".join(letters) + " "
    origins = [-1, *origins[1:], len(whole)]  # of the blanks around: nowhere in the text
    start = line.find(f" {wanted} ")
    while start >= 0:
        last = start + len(wanted)
        if origins[start] != origins[start + 1] and origins[last] != origins[last + 1]:  # a fraction is one letter
            end = origins[last] + 1
            while end < len(whole) and unicodedata.combining(whole[end]):
                end += 1
            yield origins[start + 1], end
        start = line.find(f" {wanted} ", last)
