"""Pairs of contributions that a person said do not ask for the same: no family is proposed to both again."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from governance.errors import BadInput
from governance.operations import RefuseFamily
from governance.store.changing import Applied, changed, chosen, slices
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.leaving import MODERATED_KINDS
from governance.store.tables import contribution, family_member, family_refusal

Pair = tuple[int, int]
"""Two contributions, the lower number first."""


def refuse(connection: Connection, operation: RefuseFamily, context: ImportContext) -> Applied:
    """See ``RefuseFamily``; those refused already, or in one family with it, are left out.

    Raises:
        BadInput: ``contribution_unknown`` or ``family_alone`` (nobody but itself).
    """
    own = operation.contribution
    wanted = [own, *sorted({*operation.others} - {own})]
    if len(wanted) == 1:
        raise BadInput("family_alone")
    require_readable(connection, wanted)
    pairs = {_pair(own, other) for other in wanted[1:]} - among(connection, wanted)
    made = _apart(connection, pairs)
    _write(connection, made)
    targets = sorted({number for pair in made for number in pair})
    return Logged(operation.code, {"others": len(made)}, {"refused": made}, targets), changed(targets)


def put_back_refused(
    connection: Connection, inverse: Iterable[Sequence[int]], context: ImportContext
) -> list[int]:
    """Undo ``refuse``."""
    pairs = [_pair(*pair) for pair in inverse]
    _remove(connection, pairs)
    return sorted({number for pair in pairs for number in pair})


def lift(connection: Connection, ids: Sequence[int]) -> list[Pair]:
    """Forget every refusal among ``ids``, which are grouped now; returns them."""
    lifted = sorted(among(connection, ids))
    _remove(connection, lifted)
    return lifted


def put_back_lifted(
    connection: Connection, inverse: Iterable[Sequence[int]], context: ImportContext
) -> list[int]:
    """Undo ``lift``, except for pairs that are in one family again, or refused again."""
    pairs = {_pair(*pair) for pair in inverse}
    ids = sorted({number for pair in pairs for number in pair})
    _write(connection, _apart(connection, pairs - among(connection, ids)))
    return ids


def among(connection: Connection, ids: Sequence[int]) -> set[Pair]:
    """Refused pairs of which both are in ``ids``."""
    wanted = set(ids)
    found: set[Pair] = set()
    for part in slices(sorted(wanted)):
        rows = connection.execute(select(family_refusal).where(family_refusal.c.first.in_(part)))
        found.update((row.first, row.second) for row in rows if row.second in wanted)
    return found


def require_readable(connection: Connection, ids: Sequence[int]) -> None:
    """Raise ``BadInput('contribution_unknown')`` for the first of ``ids`` that is no contribution with a text."""
    rows = chosen(connection, ids, contribution.c.id, contribution.c.kind)
    known = {row.id for row in rows if row.kind in MODERATED_KINDS}
    missing = [number for number in ids if number not in known]
    if missing:
        raise BadInput("contribution_unknown", contribution=missing[0])


def _pair(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)


def _apart(connection: Connection, pairs: Iterable[Pair]) -> list[Pair]:
    """Those of ``pairs``, in order, that are not in one family."""
    asked = sorted(pairs)
    families: dict[int, int] = {}
    for part in slices(sorted({number for pair in asked for number in pair})):
        query = select(family_member.c.contribution_id, family_member.c.family_id)
        rows = connection.execute(query.where(family_member.c.contribution_id.in_(part)))
        families.update((row.contribution_id, row.family_id) for row in rows)
    return [
        (one, other) for one, other in asked if one not in families or families[one] != families.get(other)
    ]


def _write(connection: Connection, pairs: Sequence[Pair]) -> None:
    if pairs:
        connection.execute(insert(family_refusal), [{"first": one, "second": other} for one, other in pairs])


def _remove(connection: Connection, pairs: Sequence[Pair]) -> None:
    if pairs:
        both = (family_refusal.c.first == bindparam("one"), family_refusal.c.second == bindparam("other"))
        connection.execute(delete(family_refusal).where(*both), [{"one": one, "other": other} for one, other in pairs])
