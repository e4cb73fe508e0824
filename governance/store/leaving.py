"""What exports and publications read of the dossier: answers, profiles, counts, released texts."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from governance.sign_off import SignOff
from governance.store.rows import AnswerRow, ModeratedText, PlaceRow, ProfileRow, VoteRow
from governance.store.tables import answer, contribution, contribution_text, release, sign_off, source

MAIN_KINDS = ("proposal", "project", "map_point", "debate", "survey_answer")
MODERATED_KINDS = (*MAIN_KINDS, "comment")
PERSON = func.coalesce(contribution.c.subject_id, -contribution.c.id)


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
            PERSON.label("person"),
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
        select(theme, commune, func.count(PERSON.distinct()))
        .where(contribution.c.state != "hidden", contribution.c.kind.in_(MAIN_KINDS), contribution.c.kind != "project")
        .group_by(theme, commune)
        .order_by(theme, commune)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def project_votes(connection: Connection) -> list[VoteRow]:
    """Votes of known persons on visible projects of the partners; unsigned votes belong to nobody, so stay."""
    project = contribution.alias("project")
    rows = connection.execute(
        select(contribution.c.subject_id, project.c.external_id, project.c.title, contribution.c.vote)
        .join(project, project.c.id == contribution.c.parent_id)
        .where(
            contribution.c.kind == "vote", contribution.c.subject_id.is_not(None), contribution.c.vote.is_not(None),
            contribution.c.state != "hidden", project.c.state != "hidden", project.c.strand == "project",
        )
        .order_by(contribution.c.id)
    )
    return [VoteRow(*row) for row in rows]


def places(connection: Connection) -> list[PlaceRow]:
    """Visible contributions of citizens that were put on the map."""
    rows = connection.execute(
        select(PERSON, contribution.c.commune, contribution.c.longitude, contribution.c.latitude)
        .where(
            contribution.c.state != "hidden", contribution.c.kind.in_(MAIN_KINDS), contribution.c.strand != "project",
            contribution.c.latitude.is_not(None), contribution.c.longitude.is_not(None),
        )
        .order_by(contribution.c.id)
    )
    return [PlaceRow(*row) for row in rows]


def ledger(connection: Connection) -> list[str]:
    """Ledger entries of the releases, oldest first; releases older than the ledger have none."""
    rows = connection.execute(select(release.c.ledger).where(release.c.ledger != "").order_by(release.c.id))
    return [row.ledger for row in rows]


def has_left(connection: Connection, content: str) -> bool:
    """Whether a release bears the digest ``content``."""
    found = connection.scalar(select(release.c.id).where(release.c.content == content).limit(1))
    return found is not None


def signed(connection: Connection, content: str) -> SignOff | None:
    """Latest signature over ``content``, None without."""
    row = connection.execute(
        select(sign_off).where(sign_off.c.content == content).order_by(sign_off.c.id.desc()).limit(1)
    ).one_or_none()
    if row is None:
        return None
    return SignOff(row.dossier, row.content, row.at, row.member, row.public_key, row.signature)


def moderated_texts(connection: Connection) -> Iterator[ModeratedText]:
    """Contributions and comments that are not hidden, by number."""
    rows = connection.execution_options(yield_per=1_000).execute(
        select(
            contribution.c.id, contribution.c.title, contribution_text.c.body, contribution.c.language,
            contribution.c.theme, contribution.c.theme_by_hand, contribution.c.supports, contribution.c.subject_id,
            contribution.c.submitted_at,
        )
        .join(contribution_text, contribution_text.c.id == contribution.c.id)
        .where(contribution.c.kind.in_(MODERATED_KINDS), contribution.c.state != "hidden")
        .order_by(contribution.c.id)
    )
    for row in rows:
        at = moment(row.submitted_at) if row.submitted_at is not None else None
        yield ModeratedText(*row[:5], bool(row.theme_by_hand), row.supports or 0, row.subject_id, at)


def external_ids(connection: Connection, import_id: int) -> dict[str, int]:
    """External id -> contribution of one import."""
    rows = connection.execute(
        select(contribution.c.external_id, contribution.c.id).where(contribution.c.import_id == import_id)
    )
    return {row.external_id: row.id for row in rows}
