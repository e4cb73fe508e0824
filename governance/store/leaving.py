"""What exports and publications read of the dossier: answers, profiles, counts, released texts."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from governance.store.rows import AnswerRow, ProfileRow, ReleasableText
from governance.store.tables import answer, contribution, contribution_text, source

MAIN_KINDS = ("proposal", "project", "map_point", "debate", "survey_answer")
_PERSON = func.coalesce(contribution.c.subject_id, -contribution.c.id)


def moment(seconds: int) -> datetime:
    """Epoch seconds as a moment in UTC."""
    return datetime.fromtimestamp(seconds, tz=UTC)


def answers(connection: Connection) -> list[AnswerRow]:
    """Answers given, in the order of the contributions."""
    rows = connection.execute(
        select(
            answer,
            contribution.c.external_id,
            contribution.c.language,
            contribution.c.title,
            contribution.c.theme,
            contribution.c.submitted_at,
            contribution.c.supports,
            contribution_text.c.body,
            source.c.name.label("source"),
        )
        .join(contribution, contribution.c.id == answer.c.contribution_id)
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .join(source, source.c.id == contribution.c.source_id)
        .order_by(contribution.c.id)
    )
    return [
        AnswerRow(
            row.contribution_id,
            f"{row.source}-{row.external_id}",
            row.language or "fr",
            row.title,
            row.body,
            row.theme,
            moment(row.submitted_at) if row.submitted_at is not None else None,
            row.decision,
            row.text,
            moment(row.answered_at),
            row.supports,
        )
        for row in rows
    ]


def profiles(connection: Connection) -> list[ProfileRow]:
    """One row per citizen who contributed something visible; without partners' projects and unsigned votes."""
    rows = connection.execute(
        select(
            _PERSON.label("person"),
            func.max(contribution.c.age_band),
            func.max(contribution.c.commune),
            func.max(contribution.c.language),
            func.max(contribution.c.channel),
        )
        .where(contribution.c.state != "hidden", contribution.c.kind.not_in(("vote", "project")))
        .group_by("person")
        .order_by("person")
    )
    return [ProfileRow(*row) for row in rows]


def theme_by_commune(connection: Connection) -> list[tuple[str, str, int]]:
    """(theme, commune, distinct persons) over visible contributions of citizens; empty strings for unknown."""
    theme, commune = func.coalesce(contribution.c.theme, ""), func.coalesce(contribution.c.commune, "")
    rows = connection.execute(
        select(theme, commune, func.count(_PERSON.distinct()))
        .where(contribution.c.state != "hidden", contribution.c.kind.in_(MAIN_KINDS), contribution.c.kind != "project")
        .group_by(theme, commune)
        .order_by(theme, commune)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def releasable_texts(connection: Connection) -> Iterator[ReleasableText]:
    """Accepted contributions whose text a person released."""
    rows = connection.execute(
        select(
            contribution.c.id,
            contribution.c.title,
            contribution_text.c.body,
            contribution.c.theme,
            contribution.c.language,
            contribution.c.submitted_at,
        )
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .where(contribution.c.state == "accepted", contribution.c.text_released == 1)
        .order_by(contribution.c.id)
    )
    for row in rows:
        yield ReleasableText(*row[:5], moment(row[5]) if row[5] is not None else None)


def external_ids(connection: Connection, import_id: int) -> dict[str, int]:
    """External id -> contribution of one import."""
    rows = connection.execute(
        select(contribution.c.external_id, contribution.c.id).where(contribution.c.import_id == import_id)
    )
    return {row.external_id: row.id for row in rows}
