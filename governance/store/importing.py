"""An import, in effect one transaction: cancelled or killed half-way, the dossier is as before."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping as MappingABC, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from governance.charter import Charter
from governance.errors import BadInput
from governance.intake import apart
from governance.intake.preparing import Preparation, Seen, total
from governance.intake.provenance import origin_of
from governance.intake.readers import open_source
from governance.intake.records import Mapping, Recognised
from governance.operations import ImportFile
from governance.progress import Progress
from governance.sign_off import Signer
from governance.store import dialect, events
from governance.store.bulk import BulkWriter, ImportKeys, Tally, link_parents, source_row
from governance.store.quarantining import Cupboard
from governance.store.redacting import Texts
from governance.store.tables import NEWEST, contribution, import_batch
from governance.territory import Territory


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; always ``read = imported + updated + unchanged + quarantined``.

    ``refused``: column -> undeclared or expired; ``flagged``: column -> identifier shapes its content has;
    ``reasons``: reason -> rows in quarantine; ``decided``: contributions that changed after a person's decision.
    """

    source: str
    confidence: float
    read: int
    imported: int
    updated: int
    unchanged: int
    quarantined: int
    refused: tuple[tuple[str, str], ...]
    flagged: tuple[tuple[str, tuple[str, ...]], ...]
    reasons: tuple[tuple[str, int], ...]
    import_ids: tuple[int, ...]
    decided: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportContext:
    """What an import needs of the open dossier."""

    charter: Charter
    territory: Territory
    keys: ImportKeys
    cupboard: Cupboard
    saved: MappingABC[str, Mapping]
    member_id: str
    today: date
    signer: Signer
    texts: Texts
    member_name: str
    opener: Callable[[bytes, str], bytes]
    """What a file (its bytes, its name) sealed to whoever opened the dossier holds."""


def import_file(
    connection: Connection, operation: ImportFile, context: ImportContext, progress: Progress
) -> ImportReport:
    """Import every table of the file inside the caller's transaction.

    Raises:
        BadInput: the file cannot be read, ``mapping_unfit``, ``nothing_understood``.
        Cancelled: through ``progress``; the caller rolls back.
    """
    platform, _, collection = (operation.source or "").partition(":")
    found = open_source(operation.path, context.charter, source=platform or None, saved=context.saved)
    _check(found, operation)
    digest = _file_digest(operation.path)
    size = sum(item.table.size for item in found)
    progress.stage("import", size)
    first = connection.scalar(select(contribution.c.id).limit(1)) is None
    with dialect.index_made_after(connection, NEWEST) if first and size >= apart.WORTH_IT else nullcontext():
        reports = [
            _import_table(
                connection, item, origin_of(item, operation.path, collection), operation, context, digest, progress
            )
            for item in found
        ]
    return _sum(reports)


def _check(found: Sequence[Recognised], operation: ImportFile) -> None:
    """Refuse what would only fill the quarantine: a mapping of another file, a file of which nothing is understood."""
    if operation.mapping is not None:
        wanted = operation.mapping.mapped_columns()
        missing = min((wanted - set(item.table.columns) for item in found), key=len)
        if missing:
            raise BadInput("mapping_unfit", file=operation.path.name, columns=", ".join(sorted(missing)))
    elif all(item.confidence == 0 and not any(part.columns for part in item.mapping.parts) for item in found):
        raise BadInput("nothing_understood", file=operation.path.name)


def _import_table(
    connection: Connection,
    item: Recognised,
    origin: str,
    operation: ImportFile,
    context: ImportContext,
    digest: str,
    progress: Progress,
) -> ImportReport:
    columns = item.table.columns
    chosen = (
        operation.mapping if operation.mapping and operation.mapping.mapped_columns() <= set(columns) else item.mapping
    )
    work = Preparation(
        item.table,
        chosen,
        context.charter,
        context.territory,
        context.keys.fingerprints(origin),
        context.today,
        operation.channel,
    )
    import_id = _open_batch(connection, item, operation, context, digest)
    source_id = source_row(connection, origin)
    writer = BulkWriter(connection, source_id=source_id, source=origin, import_id=import_id, keys=context.keys)
    reasons: Counter[str] = Counter()
    seen = Seen({}, {}, {})
    for batch in apart.prepared(work, progress):
        if isinstance(batch, Seen):
            seen = batch
            continue
        rejects = batch.rejects + writer.write_groups(batch.groups)
        writer.tally.read += total(batch.groups) + len(batch.rejects)
        writer.tally.quarantined += len(rejects)
        context.cupboard.keep(connection, import_id=import_id, source=origin, rejects=rejects)
        reasons.update(reject.reason for reject in rejects)
    link_parents(connection, source_id)
    _close_batch(connection, import_id, writer.tally, seen)
    tally = writer.tally
    return ImportReport(
        item.source,
        item.confidence,
        tally.read,
        tally.imported,
        tally.updated,
        tally.unchanged,
        tally.quarantined,
        tuple(seen.refused.items()),
        tuple(seen.flagged.items()),
        tuple(sorted(reasons.items())),
        (import_id,),
        tuple(dict.fromkeys(writer.decided)),
    )


def _open_batch(
    connection: Connection, item: Recognised, operation: ImportFile, context: ImportContext, digest: str
) -> int:
    result = connection.execute(
        insert(import_batch).values(
            at=events.now(),
            member=context.member_id,
            file_name=item.table.name,
            file_digest=digest,
            source=item.source,
            read=0,
            imported=0,
            updated=0,
            unchanged=0,
            quarantined=0,
            refused="{}",
            flagged="{}",
        )
    )
    return int(result.inserted_primary_key[0])  # type: ignore[index]  # an insertion of one row always has its key


def _close_batch(connection: Connection, import_id: int, tally: Tally, seen: Seen) -> None:
    refused = {name: [why, seen.refused_values[name]] for name, why in seen.refused.items()}
    connection.execute(
        update(import_batch)
        .where(import_batch.c.id == import_id)
        .values(
            read=tally.read,
            imported=tally.imported,
            updated=tally.updated,
            unchanged=tally.unchanged,
            quarantined=tally.quarantined,
            refused=json.dumps(refused, ensure_ascii=False),
            flagged=json.dumps(seen.flagged, ensure_ascii=False),
        )
    )


def _sum(reports: Sequence[ImportReport]) -> ImportReport:
    reasons: dict[str, int] = {}
    for report in reports:
        for reason, count in report.reasons:
            reasons[reason] = reasons.get(reason, 0) + count
    return ImportReport(
        ", ".join(dict.fromkeys(report.source for report in reports)),
        min(report.confidence for report in reports),
        sum(report.read for report in reports),
        sum(report.imported for report in reports),
        sum(report.updated for report in reports),
        sum(report.unchanged for report in reports),
        sum(report.quarantined for report in reports),
        tuple(dict(pair for report in reports for pair in report.refused).items()),
        tuple(dict(pair for report in reports for pair in report.flagged).items()),
        tuple(sorted(reasons.items())),
        tuple(number for report in reports for number in report.import_ids),
        tuple(number for report in reports for number in report.decided),
    )


def _file_digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
