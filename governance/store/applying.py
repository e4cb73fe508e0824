"""Applies an operation: checks, one transaction, an event and a journal entry, and the news of what changed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from governance.amendments import widenings
from governance.charter import parse_charter
from governance.errors import BadInput, Refused
from governance.intake.gate import Gate
from governance.intake.readers.mapping_file import dump_mapping
from governance.intake.records import Mapping
from governance.keys import SubjectVault
from governance.operations import (
    AmendCharter,
    AnswerContributions,
    Changes,
    DiscardQuarantined,
    ImportFile,
    IndexTexts,
    Operation,
    RecordRelease,
    ReleaseByPolicy,
    ReleaseQuarantined,
    SaveMapping,
    ScanTexts,
    SignRelease,
)
from governance.progress import Progress
from governance.scoring.operations import (
    AcceptJoining,
    EnrolDevice,
    FormPackage,
    InviteEvaluator,
    IssueHeads,
    IssueRecord,
    OpenRound,
    ReceiveFiles,
    RecordInMeeting,
)
from governance.store import (
    authors, charters, events, indexing, mappings, quarantining, redacting, reviewing, scanning, scoring_meeting,
    scoring_merging, scoring_opening, writes,
)
from governance.store.bulk import BulkWriter, link_parents, source_row
from governance.store.database import Database
from governance.store.events import Logged
from governance.store.importing import ImportContext as Context
from governance.store.importing import import_file

__all__ = ["Context"]

_IN_CONTEXT: dict[type[Operation], Callable[[Connection, Any, Context], tuple[Logged, Changes]]] = {
    **writes.REVIEW,
    InviteEvaluator: scoring_opening.invite,
    AcceptJoining: scoring_opening.accept_joining,
    OpenRound: scoring_opening.open_round,
    FormPackage: scoring_opening.form_package,
    EnrolDevice: scoring_merging.enrol,
    ReceiveFiles: scoring_merging.receive,
    IssueHeads: scoring_merging.issue_heads,
    RecordInMeeting: scoring_meeting.record_in_meeting,
    IssueRecord: scoring_meeting.issue_record,
}


@dataclass(frozen=True, slots=True)
class QuarantineReport:
    """What came of rows that were corrected: ``released`` are contributions now, ``kept`` still have a reason."""

    released: int
    kept: int
    reasons: tuple[str, ...]


class _Rehearsed(Exception):
    """Ends a rehearsal: the transaction is rolled back, the result kept."""


def apply(database: Database, operation: Operation, context: Context, progress: Progress) -> Changes:
    """Apply and log ``operation``."""
    if isinstance(operation, IndexTexts):
        count = indexing.index(database.writer, progress)
        return Changes(frozenset({"contributions"} if count else ()), None, count)
    if isinstance(operation, ScanTexts):
        count = scanning.scan(database.writer, context.texts.digests, context.texts.vault, progress)
        return Changes(frozenset({"contributions"} if count else ()), None, count)
    with database.transaction() as connection:
        logged, changes = _applied(connection, operation, context, progress)
        events.record(connection, context.member_id, logged)
        progress.check()
    return changes


def rehearse(database: Database, operation: Operation, context: Context, progress: Progress) -> Changes:
    """Apply ``operation``, keep its result, and roll back."""
    kept: list[Changes] = []
    try:
        with database.transaction() as connection:
            kept.append(_applied(connection, operation, context, progress)[1])
            raise _Rehearsed
    except _Rehearsed:
        return kept[0]


def undo(database: Database, context: Context) -> Changes:
    """Take back the last undoable event of the member at work."""
    with database.transaction() as connection:
        last = events.last_undoable(connection, context.member_id)
        if last is None:
            raise BadInput("nothing_to_undo")
        inverse = events.unpacked(last.inverse)
        changes = writes.take_back(connection, inverse, context)
        events.mark_undone(connection, last.id)
        logged = Logged("undo", {"operation": last.operation}, None, changes.ids or (), undoes=last.id)
        events.record(connection, context.member_id, logged)
    return changes


def first_charter(connection: Connection, member_id: str, source_text: str) -> None:
    """Keep the first version of the charter and open the journal."""
    version = charters.add(connection, member_id, source_text)
    events.record(connection, member_id, Logged("create", {"charter_version": version}))


def note(database: Database, member_id: str, operation: str, params: dict[str, object]) -> None:
    """Log something that changed outside the database (a member added)."""
    with database.transaction() as connection:
        events.record(connection, member_id, Logged(operation, params))


def expire_quarantine(database: Database, member_id: str) -> int:
    """Drop quarantined rows past their term, and say so in the journal."""
    with database.transaction() as connection:
        count = quarantining.expire(connection)
        if count:
            events.record(connection, member_id, Logged("expire_quarantine", {"rows": count}))
    return count


def identity_of(connection: Connection, subject_id: int, vault: SubjectVault) -> dict[str, str]:
    """Identity values of a data subject; empty once its key is destroyed."""
    return authors.identities(connection, (subject_id,), vault).get(subject_id, {})


def _applied(
    connection: Connection, operation: Operation, context: Context, progress: Progress
) -> tuple[Logged, Changes]:
    if type(operation) in writes.APPLY:
        return writes.APPLY[type(operation)](connection, operation, context.charter)
    if type(operation) in _IN_CONTEXT:
        return _IN_CONTEXT[type(operation)](connection, operation, context)
    if isinstance(operation, ReleaseByPolicy):
        return reviewing.release_by_policy(connection, operation, context, progress)
    if isinstance(operation, ImportFile):
        return _import(connection, operation, context, progress)
    if isinstance(operation, AnswerContributions):
        return writes.give_answer(connection, operation, context.charter, member=context.member_id)
    if isinstance(operation, RecordRelease):
        return writes.record_release(connection, operation, context.member_id)
    if isinstance(operation, SignRelease):
        return writes.sign_release(connection, operation, context)
    if isinstance(operation, SaveMapping):
        mappings.save(connection, operation.mapping.source, dump_mapping(operation.mapping))
        return Logged(operation.code, {"source": operation.mapping.source}), Changes(frozenset({"mappings"}))
    if isinstance(operation, AmendCharter):
        return _amend(connection, operation, context)
    if isinstance(operation, ReleaseQuarantined):
        return _release_quarantined(connection, operation, context)
    if isinstance(operation, DiscardQuarantined):
        count = quarantining.discard(connection, operation.ids)
        return Logged(operation.code, {"rows": count}), Changes(frozenset({"quarantine"}), (), count)
    raise TypeError(type(operation).__name__)


def _import(
    connection: Connection, operation: ImportFile, context: Context, progress: Progress
) -> tuple[Logged, Changes]:
    report = import_file(connection, operation, context, progress)
    params = {
        "source": report.source,
        "read": report.read,
        "imported": report.imported,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "quarantined": report.quarantined,
        "refused": len(report.refused),
        "imports": list(report.import_ids),
        "changed_after_decision": len(report.decided),
    }
    kinds = frozenset({"contributions", "imports", "quarantine"})
    return Logged(operation.code, params, None, report.decided), Changes(kinds, None, report)


def _amend(connection: Connection, operation: AmendCharter, context: Context) -> tuple[Logged, Changes]:
    new = parse_charter(operation.source_text)
    wider = widenings(context.charter, new, charters.collected_fields(connection))
    if wider:
        raise Refused("charter_widened", field=wider[0].field, what=wider[0].what, count=len(wider))
    version = charters.add(connection, context.member_id, operation.source_text)
    withheld = reviewing.withhold_loosened(
        connection, redacting.policy_of(context.charter), redacting.policy_of(new))
    params = {"charter_version": version} | ({"texts_withheld": len(withheld)} if withheld else {})
    kinds = frozenset({"charter", "contributions"} if withheld else {"charter"})
    return Logged(operation.code, params, None, withheld), Changes(kinds, tuple(withheld))


def _release_quarantined(
    connection: Connection, operation: ReleaseQuarantined, context: Context
) -> tuple[Logged, Changes]:
    released, kept, reasons = [], 0, []
    for row in context.cupboard.rows(connection, operation.ids):
        cells = {**dict(row.values), **operation.corrections}
        kind = row.kind or "proposal"
        gate = Gate(
            context.charter,
            context.territory,
            tuple(cells),
            Mapping(row.source, ()),
            today=context.today,
            table_name=f"quarantine-{row.import_id}",
        )
        gated = gate.pass_values(kind, row.line, cells)
        number = source_row(connection, row.source)
        writer = BulkWriter(connection, source_id=number, source=row.source, import_id=row.import_id, keys=context.keys)
        refused = gated.rejects + writer.write(gated)
        if refused:
            kept += 1
            reasons.append(refused[0].reason)
            continue
        link_parents(connection, number)
        released.append(row.id)
    quarantining.discard(connection, released)
    report = QuarantineReport(len(released), kept, tuple(dict.fromkeys(reasons)))
    changes = Changes(frozenset({"quarantine", "contributions", "imports"}), None, report)
    return Logged(operation.code, {"rows": len(released), "kept": kept}), changes
