"""Applies what a person says of findings: accepted, rejected, or reopened."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select, tuple_

from governance.errors import BadInput
from governance.operations import DecideFindings
from governance.store import findings
from governance.store.changing import Applied, changed, slices
from governance.store.events import Logged
from governance.store.findings import COLUMNS, Found
from governance.store.importing import ImportContext
from governance.store.tables import finding

_STATES = ("proposed", "accepted", "rejected")
_SLICE = 500


def decide(connection: Connection, operation: DecideFindings, context: ImportContext) -> Applied:
    """See ``DecideFindings``.

    Raises:
        BadInput: ``finding_unknown`` (gone with a new look at the text, perhaps) or ``finding_state_unknown``.
    """
    if operation.state not in _STATES:
        raise BadInput("finding_state_unknown", state=operation.state)
    rows = _found(connection, operation.ids)
    missing = sorted(set(operation.ids) - {row.id for row in rows})
    if missing:
        raise BadInput("finding_unknown", finding=missing[0], count=len(missing))
    if operation.everywhere:
        rows = _alike(connection, rows)
    moved = [row for row in rows if row.state != operation.state]
    findings.write(connection, moved, [row._replace(state=operation.state) for row in moved])
    targets = sorted({row.contribution_id for row in moved})
    findings.flag_again(connection, targets)
    params = {"state": operation.state, "findings": len(moved), "everywhere": operation.everywhere}
    inverse = {"decided": [[row.id, row.state, row.contribution_id, row.surface.hex()] for row in moved]}
    return Logged(operation.code, params, inverse, targets), changed(targets)


def put_back_decided(connection: Connection, inverse: Sequence[Sequence[Any]], context: ImportContext) -> list[int]:
    """Undo ``decide`` for the findings that are still there: same number, same text, same words."""
    former = {number: (state, owner, surface) for number, state, owner, surface in inverse}
    rows = [
        row for row in _found(connection, list(former))
        if (row.contribution_id, row.surface.hex()) == former[row.id][1:]
    ]
    findings.write(connection, rows, [row._replace(state=former[row.id][0]) for row in rows])
    targets = sorted({row.contribution_id for row in rows})
    findings.flag_again(connection, targets)
    return targets


def _found(connection: Connection, ids: Sequence[int]) -> list[Found]:
    found: list[Found] = []
    for part in slices(sorted(set(ids)), _SLICE):
        found += [Found(*row) for row in connection.execute(select(*COLUMNS).where(finding.c.id.in_(part)))]
    return found


def _alike(connection: Connection, rows: Sequence[Found]) -> list[Found]:
    """Every finding with the words and the label of one of ``rows``."""
    wanted = sorted({(row.surface, row.label) for row in rows})
    found: list[Found] = []
    for part in slices(wanted, _SLICE):
        query = select(*COLUMNS).where(tuple_(finding.c.surface, finding.c.label).in_(part)).order_by(finding.c.id)
        found += [Found(*row) for row in connection.execute(query)]
    return found
