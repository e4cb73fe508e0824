"""Second opinions: asked by one moderator, given by another."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from governance.errors import BadInput, Refused
from governance.intake.gate import FLAG_BITS
from governance.operations import AskSecondOpinion, GiveSecondOpinion
from governance.store import events
from governance.store.changing import Applied, changed, chosen, slices
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.leaving import moment
from governance.store.rows import SecondOpinion
from governance.store.tables import contribution, second_opinion

_VERDICTS = ("agree", "disagree")


def ask(connection: Connection, operation: AskSecondOpinion, context: ImportContext) -> Applied:
    """See ``AskSecondOpinion``; those that wait for one already are left out."""
    waiting = _open(connection, operation.ids)
    wanted = sorted(row.id for row in chosen(connection, operation.ids, contribution.c.id) if row.id not in waiting)
    values = {"asked_by": context.member_id, "asked_at": events.now(), "question": operation.question.strip()}
    rows = [
        int(connection.execute(
            insert(second_opinion).values(contribution_id=number, **values).returning(second_opinion.c.id)
        ).scalar_one())
        for number in wanted
    ]
    _flag(connection, wanted)
    inverse = {"asked": [list(pair) for pair in zip(rows, wanted, strict=True)]}
    return Logged(operation.code, {}, inverse, wanted), changed(wanted)


def put_back_asked(connection: Connection, inverse: Sequence[Sequence[int]], context: ImportContext) -> list[int]:
    """Undo ``ask`` where nobody has answered yet."""
    for row, number in inverse:
        connection.execute(
            delete(second_opinion).where(
                second_opinion.c.id == row, second_opinion.c.contribution_id == number,
                second_opinion.c.asked_by == context.member_id, second_opinion.c.answered_by.is_(None),
            )
        )
    ids = [number for _, number in inverse]
    _flag(connection, ids)
    return ids


def give(connection: Connection, operation: GiveSecondOpinion, context: ImportContext) -> Applied:
    """See ``GiveSecondOpinion``.

    Raises:
        BadInput: ``verdict_unknown``, or ``opinion_not_asked`` for a contribution that waits for none.
        Refused: ``same_reader``.
    """
    if operation.verdict not in _VERDICTS:
        raise BadInput("verdict_unknown", verdict=operation.verdict)
    waiting = _open(connection, operation.ids)
    ids = sorted(set(operation.ids))
    missing = [number for number in ids if number not in waiting]
    if missing:
        raise BadInput("opinion_not_asked", contribution=missing[0], count=len(missing))
    own = [number for number in ids if waiting[number].asked_by == context.member_id]
    if own:
        raise Refused("same_reader", count=len(own))
    values = {
        "answered_by": context.member_id, "answered_at": events.now(), "verdict": operation.verdict,
        "answer": operation.answer.strip(),
    }
    rows = [waiting[number].id for number in ids]
    for part in slices(rows):
        connection.execute(update(second_opinion).where(second_opinion.c.id.in_(part)).values(**values))
    _flag(connection, ids)
    inverse = {"given": [list(pair) for pair in zip(rows, ids, strict=True)]}
    return Logged(operation.code, {"verdict": operation.verdict}, inverse, ids), changed(ids)


def put_back_given(connection: Connection, inverse: Sequence[Sequence[int]], context: ImportContext) -> list[int]:
    """Undo ``give``: the question waits for an answer again, unless another has been asked since."""
    ids = [number for _, number in inverse]
    waiting = _open(connection, ids)
    for row, number in inverse:
        if number not in waiting:
            connection.execute(
                update(second_opinion)
                .where(
                    second_opinion.c.id == row, second_opinion.c.contribution_id == number,
                    second_opinion.c.answered_by == context.member_id,
                )
                .values(answered_by=None, answered_at=None, verdict=None, answer="")
            )
    _flag(connection, ids)
    return ids


def last(connection: Connection, number: int, members: Mapping[str, str]) -> SecondOpinion | None:
    """See ``Reads.second_opinion``; ``members``: name by id."""
    row = connection.execute(
        select(second_opinion)
        .where(second_opinion.c.contribution_id == number)
        .order_by(second_opinion.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return SecondOpinion(
        row.contribution_id, members.get(row.asked_by, row.asked_by), moment(row.asked_at), row.question,
        members.get(row.answered_by, row.answered_by), None if row.answered_at is None else moment(row.answered_at),
        row.verdict, row.answer,
    )


def _open(connection: Connection, ids: Sequence[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for part in slices(ids):
        rows = connection.execute(
            select(second_opinion).where(
                second_opinion.c.contribution_id.in_(part), second_opinion.c.answered_by.is_(None)
            )
        )
        found.update((row.contribution_id, row) for row in rows)
    return found


def _flag(connection: Connection, ids: Sequence[int]) -> None:
    """Set the flag of those that wait for an opinion, clear that of the others."""
    bit = FLAG_BITS["second_opinion"]
    waiting = _open(connection, ids)
    if ids:
        connection.execute(
            text("UPDATE contribution SET flags = (flags & ~:bit) | :on WHERE id = :id"),
            [{"id": number, "bit": bit, "on": bit if number in waiting else 0} for number in ids],
        )
