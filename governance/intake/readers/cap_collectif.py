"""Cap Collectif exports, both generations of headers: ``export_proposal_created_at`` and ``proposal_createdAt``.

Production files carry French labels that are published nowhere; ``_FRENCH`` holds the plain translations of the keys
that identify a row, and the charter's synonyms find the rest.
"""

import json
import re
from collections.abc import Callable

from governance.intake.readers.layouts import EXTERNAL_ID, Layout, PartLayout, Sample
from governance.intake.readers.reshape import Edit, EditedTable, Row, add_columns, edit_columns
from governance.intake.records import Table
from governance.intake.values import fold

KIND, PARENT = "_kind", "_parent_id"

_FRENCH = {
    "type de contribution": "contribution_type", "identifiant de la proposition": "proposal_id",
    "id de la proposition": "proposal_id", "reference de la proposition": "proposal_reference",
    "titre de la proposition": "proposal_title", "description de la proposition": "proposal_description",
    "resume de la proposition": "proposal_summary", "id de l auteur de la proposition": "proposal_author_id",
    "identifiant de l auteur de la proposition": "proposal_author_id",
    "email de l auteur de la proposition": "proposal_author_email",
    "e mail de l auteur de la proposition": "proposal_author_email",
    "categorie de la proposition": "proposal_category_name", "theme de la proposition": "proposal_theme_title",
    "date de creation de la proposition": "proposal_created_at",
    "date de publication de la proposition": "proposal_published_at", "lien de la proposition": "proposal_link",
    "statut de la proposition": "proposal_status_name", "quartier de la proposition": "proposal_district_name",
    "nombre total de votes de la proposition": "proposal_votes_total_count",
    "id du commentaire": "proposal_comments_id", "commentaire": "proposal_comments_body",
    "id de l auteur du commentaire": "proposal_comments_author_id",
    "date de publication du commentaire": "proposal_comments_published_at",
    "id de l auteur du vote": "proposal_votes_author_id", "date de publication du vote": "proposal_votes_published_at",
}
_KINDS = {
    "proposal": "proposal", "proposition": "proposal", "question": "proposal", "project": "project",
    "projet": "project", "vote": "vote", "comment": "comment", "commentaire": "comment",
    "commentvote": "comment_vote",
    "votecommentaire": "comment_vote", "votesuruncommentaire": "comment_vote", "newscomment": "news_comment",
    "opinion": "proposal", "opinionversion": "version", "version": "version", "argument": "argument",
    "source": "source", "argumentvote": "vote", "sourcevote": "vote", "versionvote": "vote", "reply": "reply",
    "replyanonymous": "reply", "reponse": "reply",
}


def canonical(column: str) -> str:
    """One name for the same column of every generation."""
    if " " in column or not column.isascii():
        return _FRENCH.get(fold(column), column)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column.removeprefix("export_")).lower()


def row_kind(value: str) -> str:
    """``export_contribution_type_proposal_comment``, ``proposal_comment`` and ``Commentaire`` are all ``comment``."""
    text = fold(value).replace(" ", "").removeprefix("exportcontributiontype").removeprefix("contributiontype")
    for prefix in ("questionnaire", "proposal", "proposition", "opinion"):
        if text.startswith(prefix) and text != prefix:
            text = text.removeprefix(prefix)
            break
    return _KINDS.get(text, text)


def _unquoted(cell: str) -> str:
    """``"1-1"``: the quotes are in the cell, so that a spreadsheet makes no date of it."""
    return cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _clean(table: Table) -> Table:
    return edit_columns(table, {c: _unquoted for c in table.columns if canonical(c).endswith("reference")})


def _positions(table: Table) -> dict[str, int]:
    return {canonical(column): position for position, column in reversed(list(enumerate(table.columns)))}


def _getter(table: Table) -> Callable[[Row, str], str]:
    positions = _positions(table)

    def get(row: Row, name: str) -> str:
        position = positions.get(name)
        return row[position] if position is not None else ""

    return get


def _by_kind(table: Table, _sample: Sample) -> Table:
    """Add the kind of each row, its parent (kept from the row above where the platform leaves it empty) and, for a
    vote without an identifier, one made of voter and target."""
    table = _clean(table)
    get = _getter(table)
    own = "proposal_id" if "proposal_id" in _positions(table) else "contribution_id"

    def begin() -> Edit:
        last = ""

        def edit(line: int, row: Row) -> Row:
            nonlocal last
            kind = row_kind(get(row, "contribution_type"))
            last = get(row, own) or last
            identifier = ""
            if kind == "vote":
                voter = get(row, "proposal_votes_author_id") or get(row, "contribution_votes_author_id")
                given = get(row, "proposal_votes_id") or get(row, "contribution_votes_id")
                identifier = given or (f"{voter}|{last}" if voter else f"row-{line}")
            elif kind == "comment_vote":
                identifier = get(row, "proposal_comments_vote_id") or f"row-{line}"
            return [*row, kind, last, identifier]

        return edit

    return EditedTable(table, (*table.columns, KIND, PARENT, EXTERNAL_ID), begin)


def _with_point(table: Table, _sample: Sample) -> Table:
    """The import template holds the geocoder's whole answer as JSON; its point is all that is needed."""
    table = _clean(table)
    if "address" not in table.columns:
        return table
    position = table.columns.index("address")

    def part(key: str) -> Callable[[int, Row], str]:
        def read(_line: int, row: Row) -> str:
            try:
                return str(json.loads(row[position])[0]["geometry"]["location"][key])
            except (ValueError, LookupError, TypeError):
                return ""

        return read

    return add_columns(table, {"address/latitude": part("lat"), "address/longitude": part("lng")})


def _debate_votes(table: Table, _sample: Sample) -> Table:
    get = _getter(table)

    def identifier(line: int, row: Row) -> str:
        voter = get(row, "vote_author_id")
        return f"{voter}|{get(row, 'debate_url')}" if voter else f"row-{line}"

    return add_columns(table, {EXTERNAL_ID: identifier})


def _arguments(table: Table, _sample: Sample) -> Table:
    get = _getter(table)

    def identifier(line: int, row: Row) -> str:
        author = get(row, "argument_author_id")
        return f"{author}|{get(row, 'debate_url')}|{get(row, 'argument_created_at')}" if author else f"row-{line}"

    return add_columns(table, {EXTERNAL_ID: identifier})


def _participants(table: Table, _sample: Sample) -> Table:
    get = _getter(table)

    def identifier(line: int, row: Row) -> str:
        user = get(row, "participant_user_id") or get(row, "user_id")
        return f"participant|{user}" if user else f"row-{line}"

    return add_columns(table, {EXTERNAL_ID: identifier})


_ID = (EXTERNAL_ID, "external_id")
_PROPOSAL = (
    ("proposal_id", "external_id"), ("proposal_author_id", "author_ref"), ("proposal_author_email", "email"),
    ("proposal_title", "title"), ("proposal_description", "body"), ("proposal_summary", "body"),
    ("proposal_theme_title", "theme"), ("proposal_category_name", "theme"), ("proposal_published_at", "submitted_at"),
    ("proposal_created_at", "submitted_at"), ("proposal_address_lat", "latitude"), ("proposal_address_lng",
        "longitude"),
    ("proposal_votes_total_count", "supports"),
)
_PERSON = (
    ("participant_user_id", "author_ref"), ("participant_user_email", "email"), ("participant_zip_code", "commune"),
    ("participant_city", "commune"), ("user_id", "author_ref"), ("user_email", "email"), ("zip_code", "commune"),
    ("city", "commune"),
)
_COMMENT = (
    ("proposal_comments_id", "external_id"), (PARENT, "parent_id"), ("proposal_comments_author_id", "author_ref"),
    ("proposal_comments_author_email", "email"), ("proposal_comments_body", "body"),
    ("proposal_comments_published_at", "submitted_at"), ("proposal_comments_created_at", "submitted_at"),
)
_NEWS_COMMENT = (
    ("proposal_news_comments_id", "external_id"), ("proposal_news_id", "parent_id"),
    ("proposal_news_comments_author_id", "author_ref"), ("proposal_news_comments_author_email", "email"),
    ("proposal_news_comments_body", "body"), ("proposal_news_comments_published_at", "submitted_at"),
    ("proposal_news_comments_created_at", "submitted_at"),
)
_VOTE = (
    _ID, (PARENT, "parent_id"), ("proposal_votes_author_id", "author_ref"),
    ("proposal_votes_published_at", "submitted_at"), ("proposal_votes_created_at", "submitted_at"),
)
_COMMENT_VOTE = (
    _ID, ("proposal_comments_id", "parent_id"), ("proposal_comments_vote_author_id", "author_ref"),
    ("proposal_comments_vote_published_at", "submitted_at"), ("proposal_comments_vote_created_at", "submitted_at"),
)
_OPINION = (
    ("contribution_id", "external_id"), ("contribution_author_id", "author_ref"), ("contribution_title", "title"),
    ("contribution_body_text", "body"), ("contribution_section_title", "theme"),
    ("contributions_created_at", "submitted_at"), ("contribution_created_at", "submitted_at"),
    ("contribution_votes_count_ok", "supports"),
)


def _related(name: str, *more: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Columns of what hangs on an opinion: ``contribution_arguments_id`` and so on."""
    prefix = f"contribution_{name}"
    return (
        (f"{prefix}_id", "external_id"), (f"{prefix}_related_id", "parent_id"), (PARENT, "parent_id"),
        (f"{prefix}_author_id", "author_ref"), (f"{prefix}_body", "body"), (f"{prefix}_created_at", "submitted_at"),
        *more,
    )


def _when(*kinds: str) -> tuple[str, frozenset[str]]:
    return (KIND, frozenset(kinds))


def _rows(kind: str, columns: tuple[tuple[str, str], ...], *kinds: str, rest: str = "no") -> PartLayout:
    return PartLayout(kind=kind, columns=columns, when=_when(*kinds), rest=rest)


_STEP = (
    _rows("proposal", _PROPOSAL, "proposal", "project"), _rows("comment", _COMMENT, "comment"), _rows("vote", _VOTE,
        "vote"),
    _rows("vote", _COMMENT_VOTE, "comment_vote"), _rows("comment", _NEWS_COMMENT, "news_comment"),
)
_SIGNS = (
    "proposal_id", "proposal_reference", "proposal_title", "proposal_description",
    "proposal_theme_title|proposal_category_name",
    "proposal_published_at", "proposal_link",
)
CONTRIBUTIONS = Layout(
    source="cap-collectif-contributions", canonical=canonical, prepare=_by_kind, parts=_STEP,
    signature=("contribution_type", *_SIGNS, "proposal_author_id", "proposal_author_email|proposal_author_username"),
    required=("contribution_type", "proposal_id", "proposal_title"),
    forbidden=("participant_user_id", "user_email", "proposal_analyst_id", "proposal_supervisor_id"),
)
SIMPLIFIED = Layout(
    source="cap-collectif-simplified", canonical=canonical, prepare=lambda table, _: _clean(table),
    parts=(PartLayout(kind="proposal", columns=_PROPOSAL),),
    signature=(*_SIGNS, "proposal_author_id"), required=("proposal_id", "proposal_title"),
        forbidden=("contribution_type",),
)
GROUPED = Layout(
    source="cap-collectif-grouped", canonical=canonical, prepare=_by_kind,
    parts=(_rows("proposal", (*_PROPOSAL, *_PERSON), "proposal", "project"), *_STEP[1:]),
    signature=("contribution_type", "participant_user_id|user_id", "participant_user_email|user_email", *_SIGNS),
    required=("contribution_type", "participant_user_id|user_id", "proposal_id"),
)
PARTICIPANTS = Layout(
    source="cap-collectif-participants", canonical=canonical, prepare=_participants,
    parts=(PartLayout(kind="registration", columns=(_ID, *_PERSON), rest="no"),),
    signature=(
        "participant_user_id|user_id", "participant_username|username", "participant_user_email|user_email",
        "participant_zip_code|zip_code", "participant_city|city", "participant_date_of_birth|date_of_birth",
        "participant_profile_url|profile_url",
    ),
    required=("participant_user_id|user_id", "participant_username|username"), forbidden=("contribution_type",
        "proposal_id"),
)
VOTES = Layout(
    source="cap-collectif-votes", canonical=canonical, prepare=_by_kind,
    parts=(
        _rows("vote", (*_VOTE, ("participant_user_id", "author_ref"), ("participant_user_email", "email")), "vote"),
        *(part for part in _STEP if part.kind == "proposal"),
    ),
    signature=("contribution_type", "proposal_id", "proposal_votes_id|proposal_votes_ranking",
        "proposal_votes_author_id",
               "proposal_votes_published_at"),
    required=("contribution_type", "proposal_votes_author_id", "proposal_votes_id|proposal_votes_ranking"),
    forbidden=("proposal_comments_id",),
)
QUESTIONNAIRE = Layout(
    source="cap-collectif-questionnaire", canonical=canonical,
    parts=(PartLayout(
        kind="survey_answer",
        columns=(
            ("contribution_id", "external_id"), ("contribution_author_id", "author_ref"), ("contribution_author_email",
                "email"),
            ("contribution_published_at", "submitted_at"), ("contribution_created_at", "submitted_at"), *_PERSON,
        ),
        rest="words",
    ),),
    signature=("contribution_type", "contribution_id", "contribution_author_id", "contribution_published_at",
        "contribution_published",
               "contribution_author|contribution_author_email", "contribution_draft|contribution_created_at"),
    required=("contribution_id", "contribution_published_at"), forbidden=("contribution_title", "proposal_id"),
        threshold=0.55,
    other_people=(
        "contribution_author", "contribution_author_phone", "contribution_account", "contribution_internal_comm",
        "participant_username", "participant_firstname", "participant_lastname", "participant_date_of_birth",
        "participant_postal_address", "participant_phone",
    ),
)
CONSULTATION = Layout(
    source="cap-collectif-consultation", canonical=canonical, prepare=_by_kind,
    parts=(
        _rows("proposal", _OPINION, "proposal"),
        _rows("proposal", (
            *_related("versions", ("contribution_versions_title", "title"), ("contribution_versions_body_text",
                "body")),
        ), "version"),
        _rows("comment", _related("arguments", ("contribution_arguments_type", "vote")), "argument"),
        _rows("comment", _related("sources"), "source"),
        _rows("vote", (
            _ID, ("contribution_votes_related_id", "parent_id"), (PARENT, "parent_id"),
            ("contribution_votes_author_id", "author_ref"), ("contribution_votes_value", "vote"),
            ("contribution_votes_created_at", "submitted_at"),
        ), "vote"),
    ),
    signature=("contribution_type", "contribution_id", "contribution_author_id", "contribution_title",
        "contribution_body_text",
               "contribution_votes_count_ok|contribution_votes_count", "contribution_arguments_id"),
    required=("contribution_type", "contribution_title", "contribution_body_text"),
)
ARGUMENTS = Layout(
    source="cap-collectif-debate-arguments", canonical=canonical, prepare=_arguments,
    parts=(PartLayout(
        kind="comment",
        columns=(
            _ID, ("debate_url", "parent_id"), ("argument_author_id", "author_ref"), ("argument_author_email", "email"),
            ("argument_content", "body"), ("argument_type", "vote"), ("argument_published_at", "submitted_at"),
            ("argument_created_at", "submitted_at"), ("argument_author_zip_code", "commune"),
            ("argument_vote_number", "supports"),
        ),
        rest="no",
    ),),
    signature=("argument_created_at", "argument_author_id", "argument_content", "argument_type",
        "argument_vote_number", "debate_url"),
    required=("argument_content", "argument_type"),
)
DEBATE_VOTES = Layout(
    source="cap-collectif-debate-votes", canonical=canonical, prepare=_debate_votes,
    parts=(PartLayout(
        kind="vote",
        columns=(
            _ID, ("debate_url", "parent_id"), ("vote_author_id", "author_ref"), ("vote_author_email", "email"),
            ("vote_type", "vote"), ("vote_source", "channel"), ("vote_published_at", "submitted_at"),
            ("vote_author_zip_code", "commune"),
        ),
        rest="no",
    ),),
    signature=("vote_published_at", "vote_type", "vote_source", "vote_author_id", "debate_url"),
    required=("vote_type", "debate_url"),
)
_ANALYSED = tuple(pair for pair in _PROPOSAL if pair[1] != "supports")
ANALYSIS = Layout(
    source="cap-collectif-analysis", canonical=canonical, prepare=lambda table, _: _clean(table),
    parts=(PartLayout(kind="proposal", columns=_ANALYSED, rest="no"),),
    signature=("proposal_id", "proposal_title", "proposal_analyst_id|proposal_supervisor_id",
               "proposal_analyst_email|proposal_supervisor_email",
               "proposal_analyst_opinion|proposal_supervisor_opinion"),
    required=("proposal_id", "proposal_title", "proposal_analyst_id|proposal_supervisor_id"),
)
TEMPLATE = Layout(
    source="cap-collectif-template", prepare=_with_point,
    parts=(PartLayout(
        kind="proposal",
        columns=(
            ("author", "email"), ("title", "title"), ("body", "body"), ("summary", "body"), ("theme", "theme"),
            ("category", "theme"), ("address/latitude", "latitude"), ("address/longitude", "longitude"),
        ),
    ),),
    signature=("title", "author", "cost", "address", "category", "body", "summary", "webPageUrl", "facebookUrl"),
    required=("title", "author", "body", "webPageUrl"),
    other_people=("address", "cost", "district", "media_url", "status"),
)

LAYOUTS = (
    CONTRIBUTIONS, SIMPLIFIED, GROUPED, PARTICIPANTS, VOTES, QUESTIONNAIRE, CONSULTATION, ARGUMENTS, DEBATE_VOTES,
        ANALYSIS,
    TEMPLATE,
)
