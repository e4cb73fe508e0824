"""Decidim exports: proposals (old and new), comments, debates, projects, meetings, surveys, moderations."""

import re

from governance.intake.readers.layouts import Layout, PartLayout, statistics

_PLACE = (("latitude", "latitude"), ("longitude", "longitude"))
_THEME = (
    ("taxonomies/name/*", "theme"), ("taxonomies/name", "theme"), ("category/name/*", "theme"), ("category/name",
        "theme"),
    ("taxonomies", "theme"),
)
_TEXT = (("title/*", "title"), ("title", "title"), ("body/*", "body"), ("body", "body"))
_DESCRIBED = (
    ("title/*", "title"), ("title", "title"), ("description/*", "body"), ("description", "body"),
)
_DATES = (("published_at", "submitted_at"), ("created_at", "submitted_at"))
_SUPPORTS = (("votes", "supports"), ("supports", "supports"))
_OTHERS = (
    "author/name", "author/url", "author/avatar_url", "likes/user_endorsements", "endorsements/user_endorsements",
    "comments",
    "scope/id", "category/id", "component/id", "participatory_space/id", "reference", "user_group/id", "url",
    "likes/total_count", "endorsements/total_count", "address", "taxonomies/id", "follows_count", "followers",
)


def _survey_name(column: str) -> str:
    """Decidim translates the labels of the first columns of a survey, and numbers its questions."""
    if re.match(r"^\d+\. ", column):
        return "question"
    words = re.sub(r"[^a-z]+", " ", column.lower()).split()
    if "ip" in words and "hash" in words:
        return "ip_hash"
    if {"status", "statut", "stato"} & set(words) and "question" not in words and len(words) <= 4:
        return "user_status"
    return column


PROPOSALS = Layout(
    source="decidim-proposals",
    signature=("id", "title|title/*", "body|body/*", "url", "component/id", "comments", "votes|supports",
        "meeting_urls|reference"),
    required=("id", "title|title/*", "body|body/*", "component/id"),
    parts=(PartLayout(
        kind="proposal",
        columns=(("id", "external_id"), ("author/id", "author_ref"), *_TEXT, *_THEME, *_DATES, *_SUPPORTS, *_PLACE),
    ),),
    other_people=_OTHERS,
)
COMMENTS = Layout(
    source="decidim-comments",
    signature=("id", "body", "locale", "author/id", "alignment", "depth", "commentable_id", "commentable_type"),
    required=("body", "commentable_id"),
    parts=(PartLayout(
        kind="comment",
        columns=(
            ("id", "external_id"), ("author/id", "author_ref"), ("commentable_id", "parent_id"), ("body", "body"),
            ("locale", "language"), ("alignment", "vote"), ("created_at", "submitted_at"),
        ),
    ),),
    other_people=(*_OTHERS, "user_group/name/*", "user_group/name"),
)
DEBATES = Layout(
    source="decidim-debates",
    signature=("id", "title|title/*", "description|description/*", "comments", "created_at", "url", "component/id"),
    required=("id", "title|title/*", "description|description/*", "component/id"),
    forbidden=("budget_amount", "start_time", "end_time", "body"),
    parts=(PartLayout(
        kind="debate",
        columns=(("id", "external_id"), ("author_id", "author_ref"), ("author/id", "author_ref"), *_DESCRIBED, *_THEME,
            *_DATES),
    ),),
    other_people=_OTHERS,
)
PROJECTS = Layout(
    source="decidim-projects",
    signature=("id", "title|title/*", "description|description/*", "budget_amount", "component/id", "url"),
    required=("id", "budget_amount", "title|title/*"),
    parts=(PartLayout(
        kind="project",
        columns=(("id", "external_id"), *_DESCRIBED, *_THEME, ("confirmed_votes", "supports"), *_DATES, *_PLACE),
        constants=(("strand", "project"),),
    ),),
    other_people=_OTHERS,
)
MEETINGS = Layout(
    source="decidim-meetings",
    signature=("id", "title|title/*", "description|description/*", "start_time", "end_time", "component/id"),
    required=("id", "start_time", "title|title/*"),
    parts=(PartLayout(
        kind="debate",
        columns=(("id", "external_id"), ("author/id", "author_ref"), *_DESCRIBED, *_THEME, ("start_time",
            "submitted_at"), *_PLACE),
        constants=(("channel", "meeting"),),
    ),),
    other_people=_OTHERS,
)
SURVEYS = Layout(
    source="decidim-surveys",
    signature=("ip_hash", "user_status", "question"),
    required=("ip_hash", "question"),
    threshold=0.6,
    canonical=_survey_name,
    parts=(PartLayout(kind="survey_answer", rest="words"),),
    other_people=("ip_hash", "user_status"),
)
EVALUATIONS = Layout(
    source="decidim-evaluations",
    signature=("id", "created_at", "status", "text", "evaluator_name", "proposal_id", "proposal_title"),
    required=("evaluator_name", "proposal_id", "text"),
    parts=(PartLayout(
        kind="comment",
        columns=(("id", "external_id"), ("proposal_id", "parent_id"), ("text", "body"), ("created_at", "submitted_at")),
        rest="no",
    ),),
)
ACTION_PLANS = Layout(
    source="decidim-action-plans",
    signature=("ID", "Districte", "Categoria", "Subcategoria", "Títol", "Descripció", "Suports", "URL"),
    required=("Títol", "Descripció", "Suports"),
    parts=(PartLayout(
        kind="project",
        columns=(("ID", "external_id"), ("Títol", "title"), ("Descripció", "body"), ("Categoria", "theme"), ("Suports",
            "supports")),
        constants=(("strand", "project"),),
    ),),
    other_people=("Districte", "Subcategoria", "Propostes", "Comentaris", "Participants", "Intervencions", "URL"),
)
CITY_MEETINGS = Layout(
    source="decidim-meetings",
    signature=("ID de cita", "Títol", "Descripció", "Data", "Adreça", "Districte", "Assistents"),
    required=("ID de cita", "Títol"),
    parts=(PartLayout(
        kind="debate",
        columns=(
            ("ID de cita", "external_id"), ("Títol", "title"), ("Descripció", "body"), ("Categoria", "theme"),
            ("Data", "submitted_at"),
        ),
        constants=(("channel", "meeting"),),
    ),),
    other_people=("Districte", "Adreça", "Assistents", "Propostes", "Intervencions", "URL", "Subcategoria"),
)
MODERATIONS = statistics(
    "decidim-moderations",
    ("id", "hidden_at", "report_count", "reported_url", "reportable_type", "reportable_id", "reported_content"),
    required=("report_count", "reported_content"),
)

LAYOUTS = (
    PROPOSALS, COMMENTS, DEBATES, PROJECTS, MEETINGS, SURVEYS, EVALUATIONS, ACTION_PLANS, CITY_MEETINGS, MODERATIONS,
)
