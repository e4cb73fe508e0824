"""Go Vocal, Polis, survey and tablet tools, each in the exact layout of its exports, with invented people."""

import json
from pathlib import Path

import pytest
from faker import Faker
from openpyxl import Workbook

from governance.charter import Charter
from governance.intake.readers import open_source
from governance.intake.records import KINDS
from tests.unit.readers.conftest import Opener, bad_of, cells_of, csv_text, fields_of, lines_of, record, rows_of


GO_VOCAL = [
    "ID",
    "Titre",
    "Description",
    "Étiquettes",
    "Latitude",
    "Longitude",
    "Nom de l'auteur",
    "E-mail de l'auteur",
    "ID de l'auteur",
    "Soumis le",
    "Publié le",
    "Commentaires",
    "Nombre de « likes »",
    "Nombre de « dislikes »",
    "URL",
    "Projet",
    "Statut",
    "Attribué",
    "E-mails du destinataire",
    "Genre",
    "Année de naissance",
    "Localité",
]


def test_go_vocal_inputs(tmp_path: Path, charter: Charter, people: Faker) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(GO_VOCAL)
    sheet.append(
        [
            "9f1c",
            "'=Un pont",
            "'-tout de suite\n'+ vite",
            "Santé;Emploi",
            44.1,
            7.2,
            people.name(),
            "a@example.org",
            "u1",
            "03/02/2026",
            "03/03/2026",
            2,
            5,
            0,
            "https://example.org/i",
            "P",
            "S",
            people.name(),
            "agent@example.org",
            "f",
            1990,
            "Tende",
        ]
    )
    path = tmp_path / "inputs.xlsx"
    book.save(path)
    (found,) = open_source(path, charter)
    assert (found.source, found.confidence) == ("go-vocal-inputs", 1.0)
    values = record(found)
    assert (values["title"], values["body"]) == ("=Un pont", "-tout de suite\n'+ vite")
    assert (values["email"], values["author_ref"], values["age_band"], values["commune"]) == (
        "a@example.org",
        "u1",
        "1990",
        "Tende",
    )
    assert fields_of(found)["email"] == ["E-mail de l'auteur"]
    assert not found.mapping.mapped_columns() & {"Nom de l'auteur", "E-mails du destinataire", "Attribué", "Genre"}


def test_go_vocal_older_names_and_users(opened: Opener) -> None:
    header = (
        "id title body author_name author_email proposed_budget publication_status "
        "published_at upvotes_count downvotes_count "
        "baskets_count url project topics areas status assignee assignee_email "
        "latitude longitude comments_count attachmens"
    ).split()
    row = [
        "1",
        "T",
        "B",
        "n",
        "a@example.org",
        "",
        "",
        "2021-01-01",
        "3",
        "0",
        "0",
        "",
        "",
        "x",
        "",
        "",
        "",
        "z@example.org",
        "",
        "",
        "",
        "",
    ]
    found = opened(csv_text(header, row))
    assert (found.source, fields_of(found)["email"], record(found)["supports"]) == (
        "go-vocal-inputs",
        ["author_email"],
        "3",
    )
    users = opened(
        csv_text(
            "id email first_name last_name slug created_at gender".split(), ["u1", "a@example.org", "", "", "s", "", ""]
        )
    )
    assert (users.source, record(users)) == (
        "go-vocal-users",
        {"external_id": "user|u1", "author_ref": "u1", "email": "a@example.org"},
    )


def test_polis_statements_of_three_generations(opened: Opener) -> None:
    old = opened(
        csv_text(
            "timestamp datetime comment-id author-id agrees disagrees moderated comment-body".split(),
            ["1500282615559", "Mon Jul 17 16:10:15 WIB 2017", "36", "0", "38", "7", "-1", "Rejected, but kept"],
        )
    )
    assert (old.source, old.confidence) == ("polis-comments", 1.0)
    assert record(old) == {
        "external_id": "36",
        "author_ref": "0",
        "body": "Rejected, but kept",
        "submitted_at": "1500282615559",
        "supports": "38",
    }
    new = opened(
        "timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,"
        "group-informed-consensus,comment-body\n"
        "1712000000,1,2,3,4,1,false,true,0.5,Unquoted, with commas, as the server writes it\n"
        "1712000001,2,2,3,4,1,false,true,0.5,Plain\n"
        "1712000002,3,2,3,4,1,false,true,0.5,Broken by\n"
        "a line break\n",
    )
    assert cells_of(new.table, "comment-body") == [
        "Unquoted, with commas, as the server writes it",
        "Plain",
        "Broken by",
    ]
    assert lines_of(new.table) == [2, 3, 4]
    assert [(bad.line, bad.reason) for bad in bad_of(new.table)] == [(5, "column_count")]


def test_polis_votes_and_matrix_are_the_same_votes(opened: Opener) -> None:
    votes = opened("timestamp,datetime,comment-id,voter-id,vote\n1,x,0,5,-1\n2,x,3,5,0\n3,x,3,6,1\n")
    matrix = opened(
        "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,3\n5,,1,0,2,0,1,-1,0\n6,,,0,1,1,0,,1\n"
    )
    assert (votes.source, matrix.source) == ("polis-votes", "polis-votes")
    for found in (votes, matrix):
        assert [record(found, row)["external_id"] for row in range(3)] == ["5|0", "5|3", "6|3"]
        assert [record(found, row)["vote"] for row in range(3)] == ["-1", "0", "1"]


def test_polis_statistics_are_kept_as_rows_without_content(opened: Opener) -> None:
    history = opened("n-votes,n-comments,n-visitors,n-voters,n-commenters\n0,0,1,0,0\n0,1,1,0,1\n")
    summary = opened('topic,What?\nurl,https://example.org\nviews,2\nvoters,3\nconversation-description,"a\nb"\n')
    for found, count in ((history, 2), (summary, 5)):
        assert (found.source, found.mapping.parts[0].kind, found.mapping.mapped_columns()) == (
            "polis-statistics",
            "survey_answer",
            frozenset(),
        )
        assert len(rows_of(found.table)) == count


@pytest.mark.parametrize(
    "header",
    [
        ["ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ", "Tête de série"],
        ["ID risposta", "Data di invio", "Ultima pagina", "Lingua iniziale", "Seme"],
        ["Response ID", "Date submitted", "Last page", "Start language", "Seed"],
        ["id", "submitdate", "lastpage", "startlanguage", "seed"],
        [
            "id. ID de la réponse",
            "submitdate. Date de soumission",
            "lastpage. Dernière page",
            "startlanguage. Langue de départ",
            "seed. x",
        ],
    ],
)
def test_limesurvey_in_every_style(opened: Opener, header: list[str]) -> None:
    content = csv_text(
        [*header, "Votre commune ?"],
        ["1", "2026-03-02 10:00:00", "3", "fr", "9", "Tende"],
        ["2", "", "1", "it", "9", ""],
        separator=";",
        bom=True,
    )
    found = opened(content.replace(b"\n", b"\r\n") + b"\r\n")
    assert (found.source, found.confidence) == ("limesurvey", 1.0)
    assert record(found) == {
        "external_id": "1",
        "submitted_at": "2026-03-02 10:00:00",
        "language": "fr",
        "commune": "Tende",
    }
    assert len(rows_of(found.table)) == 2


KOBO_END = [
    "_id",
    "_uuid",
    "_submission_time",
    "_validation_status",
    "_notes",
    "_status",
    "_submitted_by",
    "_tags",
    "_index",
]


def test_kobo_multiple_choices_are_given_once(opened: Opener) -> None:
    end = ["5", "u-1", "2026-03-02T10:00:00", "", "", "submitted_via_web", "agent", "", "1"]
    both = opened(
        csv_text(
            ["start", "g/themes", "g/themes/sante", "g/themes/emploi", "_lieu_latitude", "_lieu_longitude", *KOBO_END],
            ["x", "sante emploi", "1", "1", "44.1", "7.2", *end],
            separator=";",
        )
    )
    assert (both.source, both.confidence) == ("kobo", 1.0)
    assert [name for name in both.table.columns if name.startswith("g/")] == ["g/themes"]
    assert record(both) == {
        "external_id": "u-1",
        "submitted_at": "2026-03-02T10:00:00+00:00",
        "latitude": "44.1",
        "longitude": "7.2",
    }
    assert "_submitted_by" not in both.mapping.mapped_columns()
    details = opened(
        csv_text(["g/Thème/sante", "g/Thème/emploi", *KOBO_END], ["1", "0", *end], ["0", "", *end], ["1", "1", *end])
    )
    assert cells_of(details.table, "g/Thème") == ["sante", "", "sante|emploi"]


def test_kobo_second_header_of_hxl_tags_and_repeat_groups(opened: Opener) -> None:
    end = ["5", "u-1", "2026-03-02T10:00:00", "", "", "", "", "", "1"]
    found = opened(csv_text(["Votre idée", *KOBO_END], ["#idea+text", *[""] * 9], ["#vite, un pont", *end]))
    assert cells_of(found.table, "Votre idée") == ["#vite, un pont"]
    assert lines_of(found.table) == [3]
    repeats = opened(
        csv_text(
            ["Votre idée", "_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid"],
            ["a", "1", "main", "1", "5", "u-1"],
            ["b", "2", "main", "1", "5", "u-1"],
        )
    )
    assert repeats.source == "kobo-repeats"
    assert len(set(cells_of(repeats.table, "_external_id"))) == 2


def test_odk_and_google_forms(opened: Opener) -> None:
    odk = opened(
        "SubmissionDate,idee,lieu-Latitude,lieu-Longitude,KEY,"
        "isValidated\n2026-03-02T10:00:00Z,x,44.1,7.2,uuid:1,true\n"
    )
    assert (odk.source, record(odk)["external_id"], record(odk)["latitude"]) == ("odk", "uuid:1", "44.1")
    for stamp in ("Horodateur", "Timestamp", "Informazioni cronologiche"):
        form = opened(
            csv_text(
                [stamp, "Adresse e-mail", "Votre idée ?"], ["2026/03/02 10:00:00 AM UTC+1", "a@example.org", "un pont"]
            )
        )
        assert (form.source, form.confidence) == ("google-forms", 1.0)
        assert record(form) == {
            "submitted_at": "2026/03/02 10:00:00 AM UTC+1",
            "email": "a@example.org",
            "body": "un pont",
        }
    answers = [
        {
            "responseId": "r",
            "createTime": "2026-03-02T10:00:00Z",
            "lastSubmittedTime": "2026-03-02T10:05:00Z",
            "respondentEmail": "a@example.org",
            "answers": {"q1": {"textAnswers": {"answers": [{"value": "x"}, {"value": "y"}]}}},
        }
    ]
    api = opened(json.dumps({"responses": answers}), "r.json")
    assert (api.source, record(api)["external_id"]) == ("google-forms", "r")
    assert cells_of(api.table, "answers/q1/textAnswers/answers") == ["x|y"]


def test_every_layout_proposes_known_kinds_and_declared_fields_only(charter: Charter) -> None:
    from governance.intake.readers.opening import LAYOUTS

    for layout in LAYOUTS:
        for part in layout.parts:
            assert part.kind in KINDS
            assert {field for _, field in part.columns} <= charter.fields.keys()


def test_a_charter_that_declares_less_gets_less(opened: Opener, charter: Charter, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text(
        "id;title/fr;body/fr;url;component/id;comments;votes;author/id;reference\n1;a;b;;3;0;2;9;r\n", encoding="utf-8"
    )
    small = charter.model_copy(
        update={"field": tuple(item for item in charter.field if item.name in ("title", "external_id"))}
    )
    small.__dict__.pop("fields", None)
    (found,) = open_source(path, small)
    assert set(found.mapping.parts[0].columns) == {("id", "external_id"), ("title/fr", "title@fr")}
