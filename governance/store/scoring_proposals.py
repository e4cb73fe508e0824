"""What evaluators would read: proposals without the personal data found, their translations, the citizens' votes."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, and_, case, delete, distinct, func, insert, select

from governance.charter import Charter, FieldKind
from governance.errors import BadInput
from governance.scoring.operations import TranslateContribution
from governance.scoring.package import Proposal
from governance.scoring.rounds import LANGUAGES
from governance.scoring.state import Standing
from governance.scoring.statements import spoken
from governance.store import events
from governance.store.changing import Applied, changed
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.redacting import Redactor, Texts, Written, written
from governance.store.scoring_tables import translation
from governance.store.tables import contribution, contribution_text, family, family_member

KINDS = ("proposal", "project", "map_point")
_DESCRIBING = (FieldKind.CONTRIBUTION, FieldKind.TECHNICAL)
_BOUNDED = ("integer", "number", "date", "datetime", "choice", "boolean")
"""Types whose values are no sentence: nobody looked for personal data in the others."""
_FACTS: Final = (
    contribution.c.id, contribution.c.kind, contribution.c.strand, contribution.c.theme, contribution.c.commune,
    contribution.c.zone, contribution.c.supports, contribution_text.c.attributes,
)


def scorable(connection: Connection, texts: Texts) -> list[Proposal]:
    """Accepted proposals and projects that lead their family or have none, and were scanned as they are, by number."""
    sizes = _family_sizes(connection)
    facts = {row.id: row for row in _rows(connection, _FACTS)}
    translated = _translations(connection)
    return [
        Proposal(
            number=one.row.id, kind=facts[one.row.id].kind, title=made["title"].text, body=made["body"].text,
            language=one.row.language, theme=one.row.theme, facts=_facts(facts[one.row.id], texts),
            translations=translated.get(one.row.id, {}), family=sizes.get(one.row.id, 1))
        for one, redactor in _read(connection, texts) if redactor.fresh(one)
        for made in (redactor.redaction(one),)
    ]


def unready(connection: Connection, texts: Texts) -> list[tuple[int, str]]:
    """(number, code) of those that would be scored, had they been scanned as they are."""
    return [(one.row.id, "not_scanned") for one, redactor in _read(connection, texts) if not redactor.fresh(one)]


def translations(connection: Connection, number: int) -> Mapping[str, tuple[str, str]]:
    """Language -> (title, body) of one contribution."""
    return _translations(connection, translation.c.contribution_id == number).get(number, {})


def standings(connection: Connection) -> list[Standing]:
    """Proposals and projects that are not hidden, by number; a person counts once for and once against, whoever voted
    without a name once per vote."""
    vote = contribution.alias("vote")
    voter = func.coalesce(vote.c.subject_id, -vote.c.id)
    sign = func.coalesce(vote.c.vote, 1)
    rows = connection.execute(
        select(
            contribution.c.id, contribution.c.title, contribution.c.theme, contribution.c.zone, contribution.c.commune,
            func.count(distinct(case((sign > 0, voter)))), func.count(distinct(case((sign < 0, voter)))),
            contribution.c.supports, contribution.c.kind)
        .outerjoin(
            vote, and_(vote.c.parent_id == contribution.c.id, vote.c.kind == "vote", vote.c.state != "hidden"))
        .where(contribution.c.kind.in_(KINDS), contribution.c.state != "hidden")
        .group_by(contribution.c.id).order_by(contribution.c.id))
    return [Standing(*row) for row in rows]


def translate(connection: Connection, operation: TranslateContribution, context: ImportContext) -> Applied:
    """See ``TranslateContribution``.

    Raises:
        BadInput: ``contribution_unknown``, ``translation_language`` (another than French or Italian, or its own).
    """
    number, language = operation.contribution, operation.language
    own = connection.execute(select(contribution.c.language).where(contribution.c.id == number)).one_or_none()
    if own is None:
        raise BadInput("contribution_unknown", contribution=number)
    if language not in LANGUAGES or language == own.language:
        raise BadInput("translation_language", language=language)
    former = _replace(connection, number, language, None)
    title, body = spoken(operation.title), spoken(operation.body)
    if title or body:
        _replace(connection, number, language, [number, language, title, body, events.now(), context.member_id])
    inverse = {"translations": [[number, language, former]]}
    return Logged(operation.code, {"language": language}, inverse, [number]), changed([number])


def put_back_translation(
    connection: Connection, inverse: Sequence[tuple[int, str, list[Any] | None]], context: ImportContext
) -> list[int]:
    """Undo ``translate``."""
    for number, language, former in inverse:
        _replace(connection, number, language, former)
    return [number for number, *_ in inverse]


def _replace(connection: Connection, number: int, language: str, row: list[Any] | None) -> list[Any] | None:
    """Put ``row`` (in the order of the columns, None: nothing) in the place of the translation; returns the former."""
    place = and_(translation.c.contribution_id == number, translation.c.language == language)
    former = connection.execute(select(translation).where(place)).one_or_none()
    connection.execute(delete(translation).where(place))
    if row is not None:
        names = [column.name for column in translation.columns]
        connection.execute(insert(translation).values(dict(zip(names, row, strict=True))))
    return None if former is None else list(former)


def _read(connection: Connection, texts: Texts) -> Iterator[tuple[Written, Redactor]]:
    """Those that could be scored, as they are written."""
    numbers = [row.id for row in _rows(connection, (contribution.c.id,))]
    if numbers:
        redactor = Redactor(texts)
        for one in written(connection, numbers, texts):
            yield one, redactor


def _rows(connection: Connection, columns: Sequence[Any]) -> list[Any]:
    follows = (
        select(family_member.c.contribution_id)
        .join(family, family.c.id == family_member.c.family_id)
        .where(family.c.lead_id != family_member.c.contribution_id)
    )
    return list(connection.execute(
        select(*columns).join(contribution_text, contribution_text.c.id == contribution.c.id)
        .where(
            contribution.c.kind.in_(KINDS), contribution.c.state == "accepted", contribution.c.id.not_in(follows))
        .order_by(contribution.c.id)))


def _family_sizes(connection: Connection) -> dict[int, int]:
    """Lead -> how many are in its family, itself included, hidden ones aside."""
    rows = connection.execute(
        select(family.c.lead_id, func.count())
        .join(family_member, family_member.c.family_id == family.c.id)
        .join(contribution, contribution.c.id == family_member.c.contribution_id)
        .where(contribution.c.state != "hidden").group_by(family.c.lead_id))
    return {row[0]: row[1] for row in rows}


def _translations(connection: Connection, *where: Any) -> dict[int, dict[str, tuple[str, str]]]:
    found: dict[int, dict[str, tuple[str, str]]] = {}
    for row in connection.execute(select(translation).where(and_(True, *where)).order_by(translation.c.language)):
        found.setdefault(row.contribution_id, {})[row.language] = (row.title, row.body)
    return found


def _facts(row: Any, texts: Texts) -> dict[str, str]:
    """Declared fields that describe the proposal, not its author, and that analysts may read; a partners' project has
    no author, so that its place describes it."""
    charter = texts.charter
    shown = {name for name in charter.fields if _for_analysts(charter, name, project=row.strand == "project")}
    found = {
        name: str(value) for name, value in json.loads(row.attributes or "{}").items()
        if name in shown and charter.fields[name].type in _BOUNDED}
    if "commune" in shown and row.commune:
        found["commune"] = texts.commune(row.commune)
    if "commune" in shown and row.zone:
        found["zone"] = texts.commune(row.zone)
    if "supports" in shown and row.supports is not None:
        found["supports"] = str(row.supports)
    return dict(sorted(found.items()))


def _for_analysts(charter: Charter, name: str, *, project: bool) -> bool:
    declared = charter.fields[name]
    describes = declared.kind in _DESCRIBING or (project and name == "commune")
    return describes and "analyst" in declared.recipients
