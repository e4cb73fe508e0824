"""Families of contributions that ask for the same, as people grouped them: texts kept, supporters counted once."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, case, delete, exists, func, insert, or_, select, update

from governance.errors import BadInput
from governance.intake.gate import FLAG_BITS
from governance.operations import GroupFamily, LeaveFamily
from governance.store import refusals
from governance.store.changing import Applied, changed, slices
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.leaving import PERSON
from governance.store.tables import contribution, family, family_member


def group(connection: Connection, operation: GroupFamily, context: ImportContext) -> Applied:
    """See ``GroupFamily``; the family that ``lead`` leads already grows. What was said not to ask for the same as
    another member of it is no longer said.

    Raises:
        BadInput: ``contribution_unknown``, ``family_alone`` (nobody but the lead) or ``similarities_unfit`` (not one
            in 0..1 for each).
    """
    lead = operation.lead
    near = dict.fromkeys(operation.ids, 1.0)
    if operation.similarities:
        fit = len(operation.similarities) == len(operation.ids)
        if not fit or not all(0 <= one <= 1 for one in operation.similarities):
            raise BadInput("similarities_unfit", count=len(operation.similarities))
        near = dict(zip(operation.ids, operation.similarities, strict=True))
    near.pop(lead, None)
    if not near:
        raise BadInput("family_alone")
    wanted = [lead, *near]
    refusals.require_readable(connection, wanted)
    former = _memberships(connection, wanted)
    number = connection.scalar(
        select(family.c.id).join(family_member, family_member.c.family_id == family.c.id)
        .where(family.c.lead_id == lead, family_member.c.contribution_id == lead)
    )
    if number is None:
        number = connection.execute(insert(family).values(lead_id=lead).returning(family.c.id)).scalar_one()
    left = {own[0] for own in former.values() if own is not None} - {number}
    inverse = _inverse(connection, left, former)
    _join(connection, {one: (number, near.get(one, 1.0)) for one in wanted})
    targets = sorted({*wanted, *_settle(connection, left, inverse)})
    _flag(connection, targets)
    back = {"families": inverse, "lifted": refusals.lift(connection, _those_in(connection, number))}
    params = {"lead": lead, "members": len(near)}
    return Logged(operation.code, params, back, targets), changed(targets)


def leave(connection: Connection, operation: LeaveFamily, context: ImportContext) -> Applied:
    """See ``LeaveFamily``; those in no family are left out. When a lead leaves, the nearest member leads."""
    former = {
        number: own for number, own in _memberships(connection, operation.ids).items() if own is not None
    }
    left = {own[0] for own in former.values()}
    inverse = _inverse(connection, left, former)
    _join(connection, dict.fromkeys(former))
    touched = _settle(connection, left, inverse)
    targets = sorted({*former, *touched})
    _flag(connection, targets)
    return Logged(operation.code, {"members": len(former)}, {"families": inverse}, targets), changed(targets)


def put_back(connection: Connection, inverse: Mapping[str, Any], context: ImportContext) -> list[int]:
    """Undo a grouping or a leaving: each goes back where it was; what others have grouped since stays grouped."""
    current = _memberships(connection, [number for number, *_ in inverse["members"]])
    for number, lead in inverse["leads"]:
        connection.execute(update(family).where(family.c.id == number).values(lead_id=lead))
    _join(
        connection,
        {number: None if own is None else (own, near) for number, own, near in inverse["members"]},
    )
    left = {own[0] for own in current.values() if own is not None}
    left |= {own for _, own, _ in inverse["members"] if own is not None}
    touched = _settle(connection, left, None)
    targets = sorted({number for number, *_ in inverse["members"]} | touched)
    _flag(connection, targets)
    return targets


def members(connection: Connection, number: int) -> tuple[int, int, dict[int, float]] | None:
    """(family, its lead, similarity by other member) of the family of contribution ``number``."""
    own = connection.execute(
        select(family.c.id, family.c.lead_id)
        .join(family_member, family_member.c.family_id == family.c.id)
        .where(family_member.c.contribution_id == number)
    ).one_or_none()
    if own is None:
        return None
    rows = connection.execute(
        select(family_member.c.contribution_id, family_member.c.similarity)
        .where(family_member.c.family_id == own.id, family_member.c.contribution_id != own.lead_id)
        .order_by(family_member.c.contribution_id)
    )
    return own.id, own.lead_id, {row.contribution_id: row.similarity for row in rows}


def supporters(connection: Connection, ids: Sequence[int]) -> int:
    """Distinct persons who wrote one of ``ids`` or voted for one, hidden ones aside; an unsigned text or vote is one
    person's."""
    found: set[int] = set()
    for part in slices(ids, 500):
        voted = (
            (contribution.c.kind == "vote") & contribution.c.parent_id.in_(part)
            & (func.coalesce(contribution.c.vote, 1) > 0)
        )
        either = or_(contribution.c.id.in_(part), voted)
        query = select(PERSON).distinct().where(contribution.c.state != "hidden", either)
        found.update(connection.scalars(query))
    return len(found)


def _those_in(connection: Connection, number: int) -> list[int]:
    """Contributions of family ``number``."""
    query = select(family_member.c.contribution_id).where(family_member.c.family_id == number)
    return list(connection.scalars(query))


def _flag(connection: Connection, ids: Sequence[int]) -> None:
    """Set the flag of those in a family, clear that of the others."""
    bit = FLAG_BITS["in_family"]
    grouped = exists().where(family_member.c.contribution_id == contribution.c.id)
    flags = contribution.c.flags
    value = case((grouped, flags.op("|")(bit)), else_=flags.op("&")(~bit))
    for part in slices(ids):
        connection.execute(update(contribution).where(contribution.c.id.in_(part)).values(flags=value))


def _memberships(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int, float] | None]:
    found: dict[int, tuple[int, float] | None] = dict.fromkeys(ids)
    for part in slices(ids):
        rows = connection.execute(select(family_member).where(family_member.c.contribution_id.in_(part)))
        found.update((row.contribution_id, (row.family_id, row.similarity)) for row in rows)
    return found


def _inverse(
    connection: Connection, families: set[int], former: Mapping[int, tuple[int, float] | None]
) -> dict[str, list[list[Any]]]:
    """Where each was, and who led the families that are about to lose somebody."""
    leads = connection.execute(select(family.c.id, family.c.lead_id).where(family.c.id.in_(families)))
    return {
        "members": [[number, *(own or (None, 0.0))] for number, own in former.items()],
        "leads": [[row.id, row.lead_id] for row in leads],
    }


def _join(connection: Connection, wanted: Mapping[int, tuple[int, float] | None]) -> None:
    """Put each in its family, or in none."""
    for part in slices(list(wanted)):
        connection.execute(delete(family_member).where(family_member.c.contribution_id.in_(part)))
    rows = [
        {"contribution_id": number, "family_id": own[0], "similarity": own[1]}
        for number, own in wanted.items() if own is not None
    ]
    if rows:
        connection.execute(insert(family_member), rows)


def _settle(connection: Connection, families: set[int], inverse: dict[str, list[list[Any]]] | None) -> set[int]:
    """A family of one is no family, and one whose lead has left gets the nearest member as lead; returns who was
    concerned, noted in ``inverse`` too."""
    touched: set[int] = set()
    for number in sorted(families):
        rows = connection.execute(
            select(family_member, family.c.lead_id)
            .join(family, family.c.id == family_member.c.family_id)
            .where(family_member.c.family_id == number)
            .order_by(family_member.c.similarity.desc(), family_member.c.contribution_id)
        ).all()
        own = [row.contribution_id for row in rows]
        if len(own) == 1:
            touched.update(own)
            if inverse is not None:
                inverse["members"].append([own[0], number, rows[0].similarity])
            _join(connection, dict.fromkeys(own))
        elif own and rows[0].lead_id not in own:
            touched.update(own)
            connection.execute(update(family).where(family.c.id == number).values(lead_id=own[0]))
    return touched
