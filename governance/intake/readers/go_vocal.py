"""Go Vocal (CitizenLab): inputs with labels in the administrator's language, and the older files with field names."""

from governance.intake.readers.layouts import EXTERNAL_ID, Layout, PartLayout, Sample
from governance.intake.readers.reshape import add_columns, edit_columns
from governance.intake.records import Table
from governance.intake.values import fold

_NAMES = {
    "nom de l auteur": "author name", "nome dell autore": "author name", "author": "author name",
    "e mail de l auteur": "author email", "email de l auteur": "author email", "email dell autore": "author email",
    "e mail dell autore": "author email", "author e mail": "author email",
    "id de l auteur": "author id", "id dell autore": "author id", "id autore": "author id",
    "soumis le": "submitted at", "inviato il": "submitted at", "inviato": "submitted at",
    "publie le": "published at", "pubblicato il": "published at", "commentaires": "comments", "commenti": "comments",
    "nombre de likes": "likes", "numero di likes": "likes", "numero di mi piace": "likes",
    "nombre de dislikes": "dislikes", "titre": "title", "titolo": "title", "descrizione": "description",
    "etiquettes": "tags", "etichette": "tags", "tag": "tags", "topics": "tags", "projet": "project",
    "progetto": "project",
    "statut": "status", "stato": "status", "attribue": "assignee", "assigne a": "assignee", "assegnato a": "assignee",
    "assigned to": "assignee", "e mails du destinataire": "assignee email", "e mail du destinataire": "assignee email",
    "assignee e mail": "assignee email", "annee de naissance": "birth year", "anno di nascita": "birth year",
    "latitudine": "latitude", "longitudine": "longitude", "localite": "domicile", "luogo di residenza": "domicile",
}


def canonical(column: str) -> str:
    """English name of a translated header."""
    folded = fold(column)
    return _NAMES.get(folded, folded)


def _unescaped(cell: str) -> str:
    """``'=1+1``: the quote was added so that no spreadsheet runs the text as a formula."""
    return cell[1:] if cell[0] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _clean(table: Table, _sample: Sample) -> Table:
    return edit_columns(table, dict.fromkeys(table.columns, _unescaped))


def _users(table: Table, sample: Sample) -> Table:
    position = table.columns.index("id")
    return add_columns(_clean(table, sample), {EXTERNAL_ID: lambda _line, row: f"user|{row[position]}"})


_INPUT = (
    ("id", "external_id"), ("author id", "author_ref"), ("author email", "email"), ("title", "title"), ("description",
        "body"),
    ("body", "body"), ("tags", "theme"), ("published at", "submitted_at"), ("submitted at", "submitted_at"),
    ("latitude", "latitude"), ("longitude", "longitude"), ("likes", "supports"), ("upvotes count", "supports"),
    ("birth year", "age_band"), ("domicile", "commune"),
)
_OTHERS = ("assignee", "assignee email", "author name", "comments", "project", "status", "url", "attachments", "votes")
INPUTS = Layout(
    source="go-vocal-inputs", canonical=canonical, prepare=_clean,
    signature=("id", "author name", "author email", "author id", "submitted at", "published at", "comments", "likes",
        "url", "project", "status"),
    required=("author id", "submitted at"), forbidden=("langue de depart",), threshold=0.55,
    parts=(PartLayout(kind="proposal", columns=_INPUT, rest="words"),), other_people=_OTHERS,
)
OLDER = Layout(
    source="go-vocal-inputs", canonical=canonical, prepare=_clean,
    signature=("id", "title", "body", "author name", "author email", "published at", "upvotes count", "downvotes count",
               "baskets count", "tags", "assignee", "assignee email"),
    required=("id", "title", "body", "upvotes count"),
    parts=(PartLayout(kind="proposal", columns=_INPUT),), other_people=_OTHERS,
)
USERS = Layout(
    source="go-vocal-users", prepare=_users, signature=("id", "email", "first_name", "last_name", "slug", "created_at"),
    required=("email", "first_name", "slug"),
    parts=(PartLayout(
        kind="registration",
        columns=((EXTERNAL_ID, "external_id"), ("id", "author_ref"), ("email", "email"), ("created_at",
            "submitted_at")),
    ),),
    other_people=("first_name", "last_name", "slug"),
)

LAYOUTS = (INPUTS, OLDER, USERS)
