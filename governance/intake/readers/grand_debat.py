"""Grand Débat National files: open questions, closed questionnaires, events, users; one question is one column."""

from governance.intake.readers.layouts import EXTERNAL_ID, Layout, PartLayout, Sample
from governance.intake.readers.reshape import add_columns
from governance.intake.records import Table

_AUTHOR = (("authorId", "author_ref"), ("authorZipCode", "commune"))
_DATES = (("publishedAt", "submitted_at"), ("createdAt", "submitted_at"))


def _user(table: Table, _sample: Sample) -> Table:
    position = table.columns.index("id")
    return add_columns(table, {EXTERNAL_ID: lambda _line, row: f"user|{row[position]}"})


OPEN = Layout(
    source="grand-debat-proposals",
    signature=("id", "reference", "title", "createdAt", "publishedAt", "trashed", "trashedStatus", "authorId",
        "authorType", "authorZipCode"),
    required=("reference", "title", "authorId", "authorType"),
    parts=(PartLayout(kind="proposal", columns=(("id", "external_id"), ("title", "title"), *_AUTHOR, *_DATES),
        rest="words"),),
    other_people=("updatedAt", "trashedStatus", "authorType", "authorUsername", "authorEmail", "reference"),
)
CLOSED = Layout(
    source="grand-debat-questionnaires",
    signature=("id", "createdAt", "publishedAt", "updatedAt", "authorId", "authorType", "authorZipCode"),
    required=("id", "authorId", "authorType", "authorZipCode"), forbidden=("title", "reference"),
    parts=(PartLayout(kind="survey_answer", columns=(("id", "external_id"), *_AUTHOR, *_DATES), rest="words"),),
    other_people=("updatedAt", "authorType"),
)
EVENTS = Layout(
    source="grand-debat-events",
    signature=("id", "title", "startAt", "endAt", "lat", "lng", "fullAddress", "body", "authorId", "authorType"),
    required=("title", "startAt", "body"),
    parts=(PartLayout(
        kind="debate",
        columns=(
            ("id", "external_id"), ("title", "title"), ("body", "body"), ("startAt", "submitted_at"), ("lat",
                "latitude"),
            ("lng", "longitude"), ("authorId", "author_ref"),
        ),
        constants=(("channel", "meeting"),), rest="no",
    ),),
)
USERS = Layout(
    source="grand-debat-users", prepare=_user,
    signature=("id", "username", "type", "zipCode", "createdAt", "deletedAccountAt", "biography", "avatarUrl"),
    required=("username", "zipCode", "avatarUrl"),
    parts=(PartLayout(
        kind="registration",
        columns=((EXTERNAL_ID, "external_id"), ("id", "author_ref"), ("zipCode", "commune"), ("createdAt",
            "submitted_at")), rest="no",
    ),),
)

LAYOUTS = (OPEN, CLOSED, EVENTS, USERS)
