"""Lets texts out or keeps them: by a person's word, or under the signed policy with a sample for a second reader."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, func, insert, select, update

from anonymize.text.redaction import Policy
from anonymize.text.spans import LABELS
from governance.errors import BadInput, Refused
from governance.moderation import detecting
from governance.operations import Changes, ReadSample, ReleaseByPolicy, ReleaseTexts, SignTextPolicy
from governance.progress import Progress
from governance.store import events, findings, signing
from governance.store.changing import Applied, changed, put, slices
from governance.store.digests import Digests
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.redacting import AS_IS, POLICY, REDACTED, WITHHELD, Redactor, word_on_policy, written
from governance.store.rows import ReviewFigures
from governance.store.tables import (
    contribution, contribution_text, event, event_target, finding, review_sample, scan,
)

_SLICE: Final = 200
_STRENGTH: Final = ("keep", "generalise", "surrogate", "remove")


@dataclass(frozen=True, slots=True)
class PolicyReport:
    """What came of a release under the policy: texts ``released``, ``sampled`` for a second reader, ``unfit`` (a
    person must read them)."""

    released: int
    sampled: int
    unfit: int


class _Now(NamedTuple):
    """A text as it is: how it may leave, its digest, and whether the detector ``version`` saw exactly this text."""

    id: int
    mode: int
    digest: bytes
    fresh: bool


def _now(connection: Connection, ids: Sequence[int], digests: Digests, *, version: str = "") -> list[_Now]:
    """The texts ``ids`` that exist."""
    query = (
        select(
            contribution.c.id, contribution.c.text_released, contribution.c.title, contribution_text.c.body,
            contribution.c.language, scan.c.version, scan.c.digest,
        )
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .outerjoin(scan, scan.c.contribution_id == contribution.c.id)
    )
    found = []
    for part in slices(ids, 500):
        for row in connection.execute(query.where(contribution.c.id.in_(part)).order_by(contribution.c.id)):
            own = digests.text(row.title, row.body, row.language)
            found.append(_Now(row.id, row.text_released, own, row.version == version and row.digest == own))
    return found


def release_texts(connection: Connection, operation: ReleaseTexts, context: ImportContext) -> Applied:
    """See ``ReleaseTexts``; raises ``Refused('not_scanned')`` when a text to be redacted was not looked at as it is."""
    mode = (REDACTED if operation.redacted else AS_IS) if operation.released else WITHHELD
    version = detecting.detector().version if mode == REDACTED else ""
    found = _now(connection, operation.ids, context.texts.digests, version=version)
    stale = sum(not one.fresh for one in found) if mode == REDACTED else 0
    if stale:
        raise Refused("not_scanned", count=stale)
    inverse = _set_modes(connection, found, mode)
    moved = sorted(number for number, *_ in inverse)
    # A person's no is noted for every text, those withheld already among them: the policy must not overrule it.
    targets = [one.id for one in found] if mode == WITHHELD else moved
    params: dict[str, Any] = {"released": operation.released}
    if mode == REDACTED:
        params["redacted"] = True
    return Logged(operation.code, params, {"modes": inverse}, targets), changed(moved)


def _set_modes(connection: Connection, found: Iterable[_Now], mode: int) -> list[list[Any]]:
    """Give each the ``mode``; returns [id, former mode, hex digest of its text] of those that had another."""
    moved = [one for one in found if one.mode != mode]
    inverse: list[list[Any]] = [[one.id, one.mode, one.digest.hex() if one.mode else ""] for one in moved]
    put(connection, [one.id for one in moved], text_released=mode)
    return inverse


def put_back_modes(connection: Connection, inverse: Sequence[Sequence[Any]], context: ImportContext) -> list[int]:
    """Undo ``_set_modes``. A text that has changed since is withheld rather than let out again: nobody read it so."""
    former = {number: (mode, digest) for number, mode, digest in inverse}
    groups: dict[int, list[int]] = defaultdict(list)
    for one in _now(connection, list(former), context.texts.digests):
        mode, digest = former[one.id]
        groups[mode if one.digest.hex() == digest else WITHHELD].append(one.id)
    for mode, ids in groups.items():
        put(connection, ids, text_released=mode)
    return sorted(former)


def sign_policy(connection: Connection, operation: SignTextPolicy, context: ImportContext) -> Applied:
    """See ``SignTextPolicy``; raises ``Refused('text_policy_missing')`` when the charter has no ``[texts]`` part."""
    if context.charter.texts is None:
        raise Refused("text_policy_missing")
    signed = signing.sign(connection, context.charter.texts.digest, context)
    params = {"content": signed.content, "signature": signed.signature}
    return Logged(operation.code, params), Changes(frozenset({"releases"}), (), signed)


def release_by_policy(
    connection: Connection, operation: ReleaseByPolicy, context: ImportContext, progress: Progress
) -> Applied:
    """See ``ReleaseByPolicy``.

    Raises:
        Refused: ``text_policy_missing`` (no ``[texts]`` part, or not automatic) or ``text_policy_unsigned``.
        Cancelled: through ``progress``; the caller rolls back.
    """
    rules = context.charter.texts
    if rules is None or not rules.review.automatic:
        raise Refused("text_policy_missing")
    if word_on_policy(connection, context.charter) is None:
        raise Refused("text_policy_unsigned")
    redactor = Redactor(context.texts)
    wanted = _candidates(connection)
    fit = _fit(connection, wanted, redactor, progress)
    sampled = _drawn(fit, rules.review.sample, context.texts.digests) - _read_well(connection, fit)
    released = [_Now(number, WITHHELD, own, True) for number, own in fit.items() if number not in sampled]
    inverse = {
        "modes": _set_modes(connection, released, POLICY),
        "sampled": _keep_back(connection, {number: fit[number] for number in sorted(sampled)}),
    }
    report = PolicyReport(len(released), len(sampled), len(wanted) - len(fit))
    params = {
        "policy": rules.digest, "detector": redactor.detector.version, "released": report.released,
        "sampled": report.sampled,
    }
    ids = sorted(fit)
    return Logged(operation.code, params, inverse, ids), Changes(frozenset({"contributions"}), tuple(ids), report)


def _fit(connection: Connection, wanted: Sequence[int], redactor: Redactor, progress: Progress) -> dict[int, bytes]:
    """Contribution -> digest of its text, of those that the policy covers and that its sample does not keep back."""
    progress.stage("release_by_policy", len(wanted))
    kept_back = _kept_back(connection)
    fit: dict[int, bytes] = {}
    for part in slices(wanted, _SLICE):
        for one in written(connection, part, redactor.texts):
            own = redactor.texts.digests.text(one.row.title, one.row.body, one.row.language)
            if (one.row.id, own) not in kept_back and redactor.fit(one):
                fit[one.row.id] = own
        progress.advance(len(part))
        progress.check()
    return fit


def _candidates(connection: Connection) -> list[int]:
    """Accepted texts that are withheld, and that no person has said to withhold."""
    ids = connection.scalars(
        select(contribution.c.id)
        .where(contribution.c.state == "accepted", contribution.c.text_released == WITHHELD)
        .order_by(contribution.c.id)
    )
    last: dict[int, bool] = {}
    said = connection.execute(
        select(event_target.c.contribution_id, event.c.params)
        .join(event, event.c.id == event_target.c.event_id)
        .where(event.c.operation == ReleaseTexts.code, event.c.undone == 0)
        .order_by(event.c.id)
    )
    for number, params in said:
        last[number] = bool(json.loads(params)["released"])
    return [number for number in ids if last.get(number, True)]


def _kept_back(connection: Connection) -> set[tuple[int, bytes]]:
    """(contribution, digest of its text) of the sample: waiting for its reader, or with personal data left in it."""
    rows = connection.execute(
        select(review_sample.c.contribution_id, review_sample.c.digest, review_sample.c.leaking)
    )
    return {(row.contribution_id, bytes(row.digest)) for row in rows if row.leaking is None or row.leaking}


def _read_well(connection: Connection, fit: Mapping[int, bytes]) -> set[int]:
    """Contributions whose text was read in the sample as it is, and nothing was left in it."""
    rows = connection.execute(select(review_sample).where(review_sample.c.leaking == 0))
    return {row.contribution_id for row in rows if fit.get(row.contribution_id) == bytes(row.digest)}


def _drawn(fit: Iterable[int], share: float, digests: Digests) -> set[int]:
    """The sample of ``fit``: those whose own figure is under ``share``, at least one when there are any."""
    figures = {number: digests.share(number) for number in fit}
    under = {number for number, figure in figures.items() if figure < share}
    return under or ({min(figures, key=lambda number: figures[number])} if figures else set())


def _keep_back(connection: Connection, sampled: Mapping[int, bytes]) -> list[list[int]]:
    """Note texts kept for the second reader; returns [number of the row, contribution]."""
    now = events.now()
    rows = []
    for number, digest in sampled.items():
        made = connection.execute(
            insert(review_sample).values(contribution_id=number, digest=digest, at=now).returning(review_sample.c.id)
        )
        rows.append([int(made.scalar_one()), number])
    return rows


def put_back_sample(connection: Connection, inverse: Sequence[Sequence[int]], context: ImportContext) -> list[int]:
    """Undo ``_keep_back`` for the texts that nobody has read since."""
    for row, number in inverse:
        connection.execute(
            review_sample.delete().where(
                review_sample.c.id == row, review_sample.c.contribution_id == number, review_sample.c.read_by.is_(None)
            )
        )
    return [number for _, number in inverse]


def sample(connection: Connection, digests: Digests) -> dict[int, int]:
    """Contribution -> row of the sample, of those that wait for their reader with the text they had."""
    rows = connection.execute(select(review_sample).where(review_sample.c.read_by.is_(None))).all()
    now = {one.id: one.digest for one in _now(connection, sorted({row.contribution_id for row in rows}), digests)}
    found = {row.contribution_id: row.id for row in rows if now.get(row.contribution_id) == bytes(row.digest)}
    return dict(sorted(found.items()))


def read_sample(connection: Connection, operation: ReadSample, context: ImportContext) -> Applied:
    """See ``ReadSample``. Where nothing was left, the text is let out under the policy; where something was, it stays.

    Raises:
        BadInput: ``not_in_sample`` for a text that is not in the sample, or not as it was.
        Refused: ``text_policy_unsigned``.
    """
    waiting = sample(connection, context.texts.digests)
    ids = sorted(set(operation.ids))
    unknown = [number for number in ids if number not in waiting]
    if unknown:
        raise BadInput("not_in_sample", count=len(unknown), first=unknown[0])
    if not operation.leaking and word_on_policy(connection, context.charter) is None:
        raise Refused("text_policy_unsigned")
    rows = [waiting[number] for number in ids]
    values = {"read_by": context.member_id, "read_at": events.now(), "leaking": int(operation.leaking)}
    for part in slices(rows):
        connection.execute(update(review_sample).where(review_sample.c.id.in_(part)).values(**values))
    modes: list[list[Any]] = []
    if not operation.leaking:
        now = _now(connection, ids, context.texts.digests)
        modes = _set_modes(connection, [one for one in now if one.mode == WITHHELD], POLICY)
    inverse = {"modes": modes, "read": [list(pair) for pair in zip(rows, ids, strict=True)]}
    return Logged(operation.code, {"leaking": operation.leaking}, inverse, ids), changed(ids)


def put_back_reading(connection: Connection, inverse: Sequence[Sequence[int]], context: ImportContext) -> list[int]:
    """Undo what a second reader said."""
    for row, number in inverse:
        connection.execute(
            update(review_sample)
            .where(review_sample.c.id == row, review_sample.c.contribution_id == number)
            .values(read_by=None, read_at=None, leaking=None)
        )
    return [number for _, number in inverse]


def review(connection: Connection, *, to_scan: int) -> ReviewFigures:
    """See ``Reads.review``."""
    counted = connection.execute(
        select(contribution.c.text_released, func.count())
        .where(contribution.c.state == "accepted", contribution.c.text_released != WITHHELD)
        .group_by(contribution.c.text_released)
    )
    modes: Counter[int] = Counter({row[0]: row[1] for row in counted})
    row = connection.execute(
        select(
            func.count(), func.count(review_sample.c.read_by), func.coalesce(func.sum(review_sample.c.leaking), 0)
        ).select_from(review_sample)
    ).one()
    return ReviewFigures(
        by_person=modes[AS_IS] + modes[REDACTED], by_policy=modes[POLICY], sampled=row[0], read=row[1],
        leaking=int(row[2]), to_scan=to_scan, undecided=findings.undecided(connection),
    )


def withhold_loosened(connection: Connection, former: Policy, now: Policy) -> list[int]:
    """Withhold the texts that a person let out without findings which the new actions would show more of; returns
    them: they must be read again."""
    looser = [
        label for label in LABELS if _STRENGTH.index(now.of(label)) < _STRENGTH.index(former.of(label))
    ]
    if "OFFICIAL" in looser:
        looser.append("PERSON")  # those named in a function
    ids = list(
        connection.scalars(
            select(finding.c.contribution_id)
            .distinct()
            .join(contribution, contribution.c.id == finding.c.contribution_id)
            .where(
                finding.c.label.in_(looser), finding.c.state != "rejected", contribution.c.text_released == REDACTED
            )
            .order_by(finding.c.contribution_id)
        )
    )
    put(connection, ids, text_released=WITHHELD)
    return ids
