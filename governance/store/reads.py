"""The questions of ``Reads``, asked of an open read-only connection."""

import json
from array import array
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Text, and_, case, cast, func, select, text

from governance.intake.gate import FLAG_BITS
from governance.sign_off import SignOff
from governance.store import (
    events, findings, indexing, leaving, spine,
)
from governance.store.leaving import MAIN_KINDS, MODERATED_KINDS, moment
from governance.store.mappings import saved_mappings
from governance.store.quarantining import Cupboard
from governance.store.redacting import Texts
from governance.store.rows import (
    AnswerRow,
    ContributionDetail,
    ContributionRow,
    Count,
    Filter,
    HistoryEntry,
    ImportRow,
    PlaceRow,
    ProfileRow,
    QuarantineRow,
    STATES,
    TEXT_RELEASES,
    Totals,
    VoteRow,
)
from governance.store.scoring_reads import ScoringReads
from governance.store.text_reads import TextReads
from governance.store.tables import (
    answer,
    contribution,
    contribution_text,
    event,
    event_target,
    import_batch,
    source,
    subject,
    tier,
)

ANSWERABLE_KINDS = ("proposal", "project", "map_point", "survey_answer")
EXCERPT = 160
_PERSONAL = FLAG_BITS["personal_data_found"]
_ROW = (
    contribution.c.id,
    contribution.c.kind,
    contribution.c.strand,
    contribution.c.state,
    contribution.c.title,
    func.substr(contribution_text.c.body, 1, EXCERPT).label("excerpt"),
    contribution.c.theme,
    contribution.c.language,
    contribution.c.channel,
    contribution.c.commune,
    contribution.c.zone,
    contribution.c.submitted_at,
    contribution.c.flags,
    contribution.c.supports,
    answer.c.contribution_id.is_not(None).label("answered"),
)
_FROM = contribution.outerjoin(contribution_text, contribution_text.c.id == contribution.c.id).outerjoin(
    answer, answer.c.contribution_id == contribution.c.id
)


class SqlReads(TextReads, ScoringReads):
    """``Reads`` over one connection; ``members`` maps member id -> name.

    ``known`` keeps the counts already made, for as long as nothing is written: its owner gives another after a write.
    """

    def __init__(
        self, connection: Connection, *, members: Mapping[str, str], cupboard: Cupboard, known: dict[object, Any],
        texts: Texts,
    ) -> None:
        self._connection = connection
        self._members = members
        self._cupboard = cupboard
        self._known = known
        self._texts = texts

    def totals(self) -> Totals:
        """See ``Reads``."""
        return self._once("totals", self._totals)

    def _totals(self) -> Totals:
        rows = self._connection.execute(
            select(contribution.c.kind, contribution.c.state, func.count()).group_by(
                contribution.c.kind, contribution.c.state
            )
        )
        counts = {(row[0], row[1]): row[2] for row in rows}

        def total(kinds: Sequence[str], *states: str) -> int:
            return sum(count for (kind, own), count in counts.items() if kind in kinds and own in (states or STATES))

        return Totals(
            contributions=total(MAIN_KINDS),
            proposals=total(("proposal",)),
            comments=total(("comment",)),
            votes=total(("vote",)),
            registrations=total(("registration",)),
            pending=total(MODERATED_KINDS, "pending"),
            accepted=total(MODERATED_KINDS, "accepted"),
            hidden=total(MODERATED_KINDS, "hidden"),
            quarantined=self._scalar(text("SELECT count(*) FROM quarantine WHERE expires_at > :now"), now=events.now()),
            persons=self._scalar(select(func.count()).select_from(subject)) + total(MODERATED_KINDS) - self._signed(),
            to_answer=total(ANSWERABLE_KINDS, "accepted") - self._answered("accepted"),
            answered=self._answered(*STATES),
            to_index=indexing.waiting(self._connection),
            to_scan=self._to_scan(),
        )

    def first_ids(self, wanted: Filter, limit: int) -> "array[int]":
        """See ``Reads``."""
        return spine.first_ids(self._connection, wanted, limit)

    def spine(self, wanted: Filter) -> "array[int]":
        """See ``Reads``."""
        return spine.id_array(self._connection, spine.ids_query(wanted))

    def count(self, wanted: Filter) -> int:
        """See ``Reads``."""
        query = select(func.count()).select_from(contribution).where(and_(True, *spine.conditions(wanted)))
        return self._once(wanted, lambda: self._scalar(query))

    def rows(self, ids: Sequence[int]) -> list[ContributionRow]:
        """See ``Reads``."""
        query = select(*_ROW).select_from(_FROM).where(contribution.c.id.in_(list(ids)))
        found = self._connection.execute(query).all()
        undecided = self._undecided(found)
        by_id = {row.id: _row(row, undecided) for row in found}
        return [by_id[number] for number in ids if number in by_id]

    def detail(self, contribution_id: int) -> ContributionDetail | None:
        """See ``Reads``."""
        columns = (
            *_ROW,
            contribution_text.c.body,
            contribution_text.c.attributes,
            source.c.name.label("source"),
            contribution.c.external_id,
            contribution.c.age_band,
            contribution.c.latitude,
            contribution.c.longitude,
            contribution.c.text_released,
            contribution.c.parent_id,
        )
        joined = _FROM.join(source, source.c.id == contribution.c.source_id)
        row = self._connection.execute(
            select(*columns).select_from(joined).where(contribution.c.id == contribution_id)
        ).one_or_none()
        if row is None:
            return None
        below = self._connection.execute(
            select(
                func.sum(
                    case((and_(contribution.c.kind == "vote", func.coalesce(contribution.c.vote, 1) > 0), 1), else_=0)
                ),
                func.sum(case((and_(contribution.c.kind == "vote", contribution.c.vote < 0), 1), else_=0)),
                func.sum(case((contribution.c.kind == "comment", 1), else_=0)),
            ).where(contribution.c.parent_id == contribution_id)
        ).one()
        return ContributionDetail(
            row=_row(row, self._undecided([row])),
            body=row.body or "",
            source=row.source,
            external_id=row.external_id,
            age_band=row.age_band,
            latitude=row.latitude,
            longitude=row.longitude,
            attributes=tuple(json.loads(row.attributes or "{}").items()),
            text_released=TEXT_RELEASES[row.text_released],
            votes_for=below[0] or 0,
            votes_against=below[1] or 0,
            comments=below[2] or 0,
            parent_id=row.parent_id,
        )

    def history(self, contribution_id: int) -> list[HistoryEntry]:
        """See ``Reads``."""
        rows = self._connection.execute(
            select(event)
            .join(event_target, event_target.c.event_id == event.c.id)
            .where(event_target.c.contribution_id == contribution_id)
            .order_by(event.c.id.desc())
        )
        return [
            HistoryEntry(
                row.id,
                moment(row.at),
                self._members.get(row.member, row.member),
                row.operation,
                tuple((key, str(value)) for key, value in json.loads(row.params).items() if value not in ("", None)),
                bool(row.undone),
            )
            for row in rows
        ]

    def per_day(self) -> list[tuple[str, int]]:
        """See ``Reads``."""
        return self._once("per_day", self._per_day)

    def _per_day(self) -> list[tuple[str, int]]:
        day = (contribution.c.submitted_at / 86_400).label("day")
        rows = self._connection.execute(
            select(day, func.count())
            .where(contribution.c.kind.in_(MAIN_KINDS), contribution.c.submitted_at.is_not(None))
            .group_by(text("day"))
            .order_by(text("day"))
        )
        totals: dict[str, int] = {}
        for number, count in rows:
            iso = datetime.fromtimestamp(int(number) * 86_400, tz=UTC).date().isoformat()
            totals[iso] = totals.get(iso, 0) + count
        return sorted(totals.items())

    def per(self, what: str, wanted: Filter) -> list[Count]:
        """See ``Reads``."""
        return self._once((what, wanted), lambda: self._per(what, wanted))

    def _per(self, what: str, wanted: Filter) -> list[Count]:
        column = contribution.c[what]
        key = func.coalesce(cast(column, Text), "")
        rows = self._connection.execute(
            select(key, func.count())
            .where(and_(True, *spine.conditions(wanted)))
            .group_by(key)
            .order_by(func.count().desc(), key)
        )
        return [Count(row[0], row[1]) for row in rows]

    def imports(self) -> list[ImportRow]:
        """See ``Reads``."""
        rows = self._connection.execute(select(import_batch).order_by(import_batch.c.id.desc()))
        return [_import_row(row, self._members.get(row.member, row.member)) for row in rows]

    def quarantine(self) -> list[QuarantineRow]:
        """See ``Reads``."""
        return self._cupboard.rows(self._connection)

    def answers(self) -> list[AnswerRow]:
        """See ``Reads``."""
        return leaving.answers(self._connection)

    def profiles(self) -> list[ProfileRow]:
        """See ``Reads``."""
        return leaving.profiles(self._connection)

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        """See ``Reads``."""
        return leaving.theme_by_commune(self._connection)

    def undo_label(self, member_id: str) -> str | None:
        """See ``Reads``."""
        row = events.last_undoable(self._connection, member_id)
        return row.operation if row else None

    def ledger(self) -> list[str]:
        """See ``Reads``."""
        return leaving.ledger(self._connection)

    def sign_off(self, content: str) -> SignOff | None:
        """See ``Reads``."""
        return leaving.signed(self._connection, content)

    def has_left(self, content: str) -> bool:
        """See ``Reads``."""
        return leaving.has_left(self._connection, content)

    def project_votes(self) -> list[VoteRow]:
        """See ``Reads``."""
        return leaving.project_votes(self._connection)

    def places(self) -> list[PlaceRow]:
        """See ``Reads``."""
        return leaving.places(self._connection)

    def tiers(self) -> dict[str, str]:
        """See ``Reads``."""
        return {row.commune: row.tier for row in self._connection.execute(select(tier))}

    def mappings(self) -> dict[str, str]:
        """See ``Reads``."""
        return saved_mappings(self._connection)

    def external_ids(self, import_id: int) -> dict[str, int]:
        """See ``Reads``."""
        return leaving.external_ids(self._connection, import_id)

    def _signed(self) -> int:
        """Contributions and comments whose person is known."""
        known = contribution.c.subject_id.is_not(None) & contribution.c.kind.in_(MODERATED_KINDS)
        return self._scalar(select(func.count()).select_from(contribution).where(known))

    def _answered(self, *states: str) -> int:
        both = answer.join(contribution, contribution.c.id == answer.c.contribution_id)
        open_to_answers = contribution.c.state.in_(states) & contribution.c.kind.in_(ANSWERABLE_KINDS)
        return self._scalar(select(func.count()).select_from(both).where(open_to_answers))

    def _undecided(self, rows: Sequence[Any]) -> dict[int, int]:
        """Findings left to decide, by contribution: only asked of those that the flag says hold some."""
        flagged = [row.id for row in rows if row.flags & _PERSONAL]
        return findings.undecided_of(self._connection, flagged) if flagged else {}

    def _scalar(self, query: Any, **params: Any) -> int:
        return int(self._connection.scalar(query, params) or 0)


def _import_row(row: Any, member: str) -> ImportRow:
    refused: dict[str, list[Any]] = json.loads(row.refused)
    return ImportRow(
        row.id,
        moment(row.at),
        member,
        row.file_name,
        row.source,
        row.read,
        row.imported,
        row.updated,
        row.unchanged,
        row.quarantined,
        tuple(refused),
        tuple(json.loads(row.flagged)),
        tuple(values for _, values in refused.values()),
    )


def _row(row: Any, undecided: Mapping[int, int]) -> ContributionRow:
    flags = tuple(flag for flag, bit in FLAG_BITS.items() if row.flags & bit)
    at = moment(row.submitted_at) if row.submitted_at is not None else None
    return ContributionRow(
        row.id,
        row.kind,
        row.strand,
        row.state,
        row.title,
        row.excerpt or "",
        row.theme,
        row.language,
        row.channel,
        row.commune,
        row.zone,
        at,
        flags,
        row.supports,
        bool(row.answered),
        undecided.get(row.id, 0),
    )
