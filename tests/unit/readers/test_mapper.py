"""The French, Italian and English mapper for files that no platform claims."""

import pytest
from faker import Faker
from hypothesis import given
from hypothesis import strategies as st

from governance.charter import Charter, load_charter
from governance.intake.mapping import normalise, propose
from governance.intake.records import KINDS
from tests.unit.readers.conftest import CHARTER

DEFAULT = load_charter(CHARTER)


def targets(charter: Charter, columns: list[str], rows: list[list[str]] | None = None) -> dict[str, str]:
    return dict(propose(columns, rows or [], charter).parts[0].columns)


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Q12 - Quel âge avez-vous ?", "quel age avez vous"),
        ("3. Città", "citta"),
        ("Avis (2)", "avis"),
        ("zipCode", "zip code"),
        ("QUXVlc3Rpb246MTY5 - Votre idée", "votre idee"),
        ("  Code   POSTAL* ", "code postal"),
        ("Impossible - non", "impossible non"),
    ],
)
def test_what_a_header_says(header: str, words: str) -> None:
    assert normalise(header) == words


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Titre de la proposition", "title"),
        ("TITOLO", "title"),
        ("Votre proposition :", "body"),
        ("La sua proposta", "body"),
        ("Quelle est votre commune de résidence ?", "commune"),
        ("In quale comune abita?", "commune"),
        ("Code postal (1)", "commune"),
        ("4. Quel âge avez-vous ?", "age_band"),
        ("Fascia d'età", "age_band"),
        ("Année de naissance", "age_band"),
        ("Votre adresse e-mail (facultatif)", "email"),
        ("Indirizzo e-mail", "email"),
        ("Catégorie", "theme"),
        ("Date de soumission", "submitted_at"),
        ("Langue", "language"),
        ("Canale", "channel"),
        ("lat", "latitude"),
    ],
)
def test_headers_in_two_languages(charter: Charter, header: str, field: str) -> None:
    assert targets(charter, ["x1", header]) == {header: field}


@pytest.mark.parametrize(
    "header",
    [
        "E-mail de l'analyste",
        "Adresse e-mail du destinataire",
        "E-mail del moderatore",
        "assignee_email",
        "reporter e-mail",
        "Date de naissance",
        "Data di nascita",
        "Date de modification",
        "Pensez-vous que la commune doive aider les jeunes à se loger ?",
        "Téléphone",
        "Nom",
        "Cognome",
        "Identifiant de session du navigateur",
    ],
)
def test_headers_about_something_else_stay_unmapped(charter: Charter, header: str) -> None:
    assert targets(charter, [header, "Titre"]) == {"Titre": "title"}


def test_one_column_per_field_but_one_per_language(charter: Charter) -> None:
    assert targets(charter, ["Titre FR", "Titolo (it)", "Description [fr]", "Descrizione_it"]) == {
        "Titre FR": "title@fr",
        "Titolo (it)": "title@it",
        "Description [fr]": "body@fr",
        "Descrizione_it": "body@it",
    }
    assert targets(charter, ["Ville", "Code postal"]) == {"Code postal": "commune"}


def test_exact_names_win_over_contained_words(charter: Charter) -> None:
    assert targets(charter, ["Votre commune ?", "Commune"]) == {"Commune": "commune"}


def test_content_speaks_only_where_no_header_does(charter: Charter, people: Faker) -> None:
    rows = [[people.ascii_safe_email(), "2026-03-02T10:00:00", people.text(300), people.name()] for _ in range(20)]
    assert targets(charter, ["a", "b", "c", "d"], rows) == {"a": "email", "b": "submitted_at", "c": "body"}
    assert targets(charter, ["a", "b", "Texte", "E-mail"], rows) == {
        "b": "submitted_at",
        "Texte": "body",
        "E-mail": "email",
    }
    assert "Contact du responsable" not in targets(charter, ["Contact du responsable", "b", "c", "d"], rows)
    assert "Date de naissance" not in targets(charter, ["a", "Date de naissance", "c", "d"], rows)


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        (["id", "Titre", "Texte"], "proposal"),
        (["id", "user_id", "Voto"], "vote"),
        (["id", "commentable_id", "Commento"], "comment"),
        (["Titre", "lat", "lng"], "map_point"),
        (["user_id", "Courriel", "Code postal"], "registration"),
        (["Courriel", "Texte", *(f"Autre {i}" for i in range(9))], "survey_answer"),
        (["foo", "bar"], "survey_answer"),
    ],
)
def test_the_kind_follows_from_the_fields(charter: Charter, columns: list[str], kind: str) -> None:
    assert propose(columns, [], charter).parts[0].kind == kind


NAMES = [name for item in DEFAULT.field for name in (item.name, item.label.fr, item.label.it, *item.synonyms)]
HEADER = st.sampled_from(NAMES) | st.sampled_from(NAMES).map(lambda name: f"Q3 - {name} (1)") | st.text(max_size=20)


@given(st.lists(HEADER, min_size=1, max_size=15, unique=True), st.data())
def test_no_column_feeds_two_fields_and_no_field_is_made_up(columns: list[str], data: st.DataObject) -> None:
    kept = data.draw(st.sets(st.sampled_from([item.name for item in DEFAULT.field]), min_size=1))
    charter = DEFAULT.model_copy(update={"field": tuple(item for item in DEFAULT.field if item.name in kept)})
    charter.__dict__.pop("fields", None)
    cell = st.text(max_size=5) | st.just("a@example.org") | st.just("2026-03-02") | st.just("mot " * 40)
    rows = data.draw(st.lists(st.lists(cell, min_size=len(columns), max_size=len(columns)), max_size=3))
    mapping = propose(columns, rows, charter)
    (part,) = mapping.parts
    mapped = [column for column, _ in part.columns]
    assert len(mapped) == len(set(mapped))
    assert set(mapped) <= set(columns)
    fields = [target for _, target in part.columns]
    assert len(fields) == len(set(fields))
    assert {target.partition("@")[0] for target in fields} <= kept
    assert part.kind in KINDS
