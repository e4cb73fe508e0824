"""Decidim, Consul, Grand Débat and Your Priorities in the exact layouts of their exports, with invented people."""

import json

import pytest
from faker import Faker

from tests.unit.readers.conftest import Opener, bad_of, cells_of, csv_text, fields_of, lines_of, record


NEW_PROPOSALS = (
    "id author/id author/name author/url taxonomies/id taxonomies/name participatory_space/id participatory_space/url "
    "component/id title/en title/fr title/it title/machine_translations/es body/fr "
    "body/it address latitude longitude state "
    "reference answer/fr answered_at votes likes/total_count "
    "likes/user_endorsements comments attachments follows_count "
    "published_at url meeting_urls related_proposals is_amend withdrawn created_at updated_at coauthorships_count"
).split()


def test_decidim_proposals_of_today(opened: Opener, people: Faker) -> None:
    row = dict.fromkeys(NEW_PROPOSALS, "")
    row |= {
        "id": "41",
        "author/id": "7",
        "author/name": people.name(),
        "title/it": "Più treni",
        "body/it": "Sì\r\nsubito",
        "latitude": "44.1",
        "longitude": "7.2",
        "published_at": "2026-03-02 10:00:00 +0100",
        "component/id": "3",
        "likes/user_endorsements": people.name(),
        "taxonomies/name": "Mobilità",
        "votes": "12",
        "created_at": "2026-03-01",
    }
    found = opened(csv_text(NEW_PROPOSALS, list(row.values()), separator=";"))
    assert (found.source, found.confidence) == ("decidim-proposals", 1.0)
    assert record(found) == {
        "external_id": "41",
        "author_ref": "7",
        "title@it": "Più treni",
        "body@it": "Sì\r\nsubito",
        "theme": "Mobilità",
        "submitted_at": "2026-03-02 10:00:00 +0100",
        "supports": "12",
        "latitude": "44.1",
        "longitude": "7.2",
    }
    mapped = found.mapping.mapped_columns()
    assert not mapped & {"author/name", "likes/user_endorsements", "title/machine_translations/es", "answer/fr"}
    assert dict(found.mapping.parts[0].columns)["title/en"] == "title"


def test_decidim_proposals_of_before(opened: Opener) -> None:
    header = (
        "id;category/id;category/name/en;category/name/fr;scope/id;scope/name/fr;title/fr;body/fr;supports;"
        "endorsements/total_count;endorsements/user_endorsements;comments;published_at;url;component/id;meeting_urls"
    ).split(";")
    found = opened(
        csv_text(header, ["3", "1", "", "Santé", "", "", "T", "B", "4", "1", "x", "0", "2019-01-01", "", "9", ""])
    )
    assert (found.source, found.confidence) == ("decidim-proposals", 1.0)
    assert record(found) == {
        "external_id": "3",
        "title@fr": "T",
        "body@fr": "B",
        "theme": "Santé",
        "supports": "4",
        "submitted_at": "2019-01-01",
    }


def test_decidim_comments_with_and_without_groups(opened: Opener) -> None:
    header = (
        "id created_at body locale author/id author/name alignment depth user_group/id commentable_id commentable_type"
    ).split()
    row = ["9", "2026-03-02 10:00:00 +0100", "non", "fr", "7", "", "-1", "0", "", "41", "Decidim::Proposals::Proposal"]
    for extra in ([], ["user_group/name/en"]):
        found = opened(csv_text([*header, *extra], [*row, *extra]))
        assert (found.source, found.confidence, found.mapping.parts[0].kind) == ("decidim-comments", 1.0, "comment")
        assert record(found) == {
            "external_id": "9",
            "author_ref": "7",
            "parent_id": "41",
            "body": "non",
            "language": "fr",
            "vote": "-1",
            "submitted_at": "2026-03-02 10:00:00 +0100",
        }


def test_decidim_survey_leaves_ip_addresses_and_unmatched_questions_out(opened: Opener) -> None:
    header = [
        "ID",
        "Créé le",
        "Hash de l'IP",
        "Statut de l'utilisateur",
        "1. Votre commune ?",
        "2. Autre chose, à dire ?",
    ]
    found = opened(csv_text(header, ["s1", "2026-03-02", "abcdef", "registered", "Tende", "rien"]))
    assert (found.source, found.mapping.parts[0].kind) == ("decidim-surveys", "survey_answer")
    assert fields_of(found)["commune"] == ["1. Votre commune ?"]
    assert fields_of(found)["external_id"] == ["ID"]
    assert not found.mapping.mapped_columns() & {"Hash de l'IP", "2. Autre chose, à dire ?"}


def test_decidim_projects_meetings_moderations_and_evaluations(opened: Opener) -> None:
    project = opened(
        csv_text(
            [
                "id",
                "title/fr",
                "description/fr",
                "budget_amount",
                "confirmed_votes",
                "component/id",
                "url",
                "comments",
                "created_at",
            ],
            ["1", "Pont", "<p>x</p>", "5000", "12", "3", "u", "0", "2026-03-02"],
        )
    )
    assert (project.source, project.mapping.parts[0].kind) == ("decidim-projects", "project")
    assert project.mapping.parts[0].constants == (("strand", "project"),)
    meeting = opened(
        csv_text(
            [
                "id",
                "title/fr",
                "description/fr",
                "start_time",
                "end_time",
                "component/id",
                "url",
                "comments",
                "created_at",
            ],
            ["1", "Réunion", "x", "2026-03-02", "2026-03-02", "3", "u", "0", "2026-03-01"],
        )
    )
    assert (meeting.source, dict(meeting.mapping.parts[0].constants)) == ("decidim-meetings", {"channel": "meeting"})
    moderation = opened(
        csv_text(
            [
                "id",
                "hidden_at",
                "report_count",
                "reported_url",
                "reportable_type",
                "reportable_id",
                "reported_content",
                "reports/details",
            ],
            ["1", "", "2", "u", "t", "3", "caché", "signalé"],
        )
    )
    assert moderation.source == "decidim-moderations"
    assert moderation.mapping.mapped_columns() == frozenset()
    evaluation = opened(
        csv_text(
            (
                "id created_at status text evaluator_name proposal_id proposal_title "
                "proposal_description scope category"
            ).split(),
            ["1", "2026-03-02", "ok", "bien", "x", "41", "t", "d", "", ""],
        )
    )
    assert (evaluation.source, fields_of(evaluation)["parent_id"]) == ("decidim-evaluations", ["proposal_id"])
    assert "evaluator_name" not in evaluation.mapping.mapped_columns()


@pytest.mark.parametrize(
    "question",
    [
        "Q169 - Votre commune de résidence ?",
        "Votre commune de résidence ?",
        "QUXVlc3Rpb246MTY5 - Votre commune de résidence ?",
        "UXVlc3Rpb246MTY5 - Votre commune de résidence ?",
    ],
)
def test_grand_debat_headers_drift_between_dates(opened: Opener, question: str) -> None:
    header = (
        "id reference title createdAt publishedAt updatedAt trashed trashedStatus authorId authorType authorZipCode"
    ).split()
    row = [
        "UHJvcG9zYWw6x",
        "2-4",
        "Titre",
        "2019-01-22",
        "2019-01-22",
        "",
        "false",
        "",
        "VXNlcjox",
        "Citoyen / Citoyenne",
        "06430",
        "Tende",
    ]
    found = opened(csv_text([*header, question], row))
    assert (found.source, found.confidence) == ("grand-debat-proposals", 1.0)
    assert record(found)["author_ref"] == "VXNlcjox"
    generic = opened(csv_text(["Titre", question], ["a", "Tende"]))
    assert fields_of(generic)["commune"] == [question]


def test_grand_debat_json_responses_events_questionnaires_and_users(opened: Opener) -> None:
    answers = [
        {
            "id": "a",
            "reference": "2-4",
            "title": "T",
            "createdAt": "2019-01-22",
            "publishedAt": "2019-01-22",
            "updatedAt": None,
            "trashed": False,
            "trashedStatus": None,
            "authorId": "u",
            "authorType": "Citoyen",
            "authorZipCode": "06430",
            "responses": [
                {"questionId": "169", "questionTitle": "Votre proposition ?", "value": "v", "formattedValue": "Un pont"}
            ],
        }
    ]
    found = opened(json.dumps(answers), "q.json")
    assert found.source == "grand-debat-proposals"
    assert cells_of(found.table, "169 - Votre proposition ?") == ["Un pont"]
    assert fields_of(found)["body"] == ["169 - Votre proposition ?"]
    closed = "id createdAt publishedAt updatedAt authorId authorType authorZipCode".split()
    assert (
        opened(csv_text([*closed, "Q1 - x"], ["1", "", "", "", "u", "", "06430", "a|b"])).source
        == "grand-debat-questionnaires"
    )
    events = (
        "id title createdAt updatedAt startAt endAt enabled lat lng fullAddress link "
        "url body authorId authorType authorZipCode"
    ).split()
    assert opened(csv_text(events, ["1", *["x"] * 15])).source == "grand-debat-events"
    users = opened(
        csv_text(
            "id username type zipCode createdAt updatedAt deletedAccountAt enabled biography url avatarUrl".split(),
            ["1", "n", "t", "06430", *[""] * 7],
        )
    )
    assert (users.source, users.mapping.parts[0].kind) == ("grand-debat-users", "registration")
    assert record(users) == {"external_id": "user|1", "author_ref": "1", "commune": "06430"}


def test_consul_budget_with_dashes(opened: Opener) -> None:
    header = [
        "ID",
        "Titre",
        "Description",
        "Administrateur",
        "Évaluateur",
        "Groupe d'évaluation",
        "Périmètre d'application",
        "Faisabilité",
        "Évaluation terminée",
        "Explication de l'infaisabilité",
        "Sélectionné",
        "Visible aux évaluateurs",
        "Nom d'utilisateur de l'auteur",
    ]
    found = opened(
        csv_text(
            header, ["1", "Pont", "-", "x", "-", "-", "Ville", "Faisable (10 €)", "Oui", "-", "Non", "Oui", "pseudo"]
        )
    )
    assert (found.source, found.mapping.parts[0].kind) == ("consul-investments", "project")
    assert record(found) == {"external_id": "1", "title": "Pont"}
    english = [
        "ID",
        "Title",
        "Description",
        "Administrator",
        "Valuator",
        "Valuation Group",
        "Scope of operation",
        "Feasibility",
        "Val. Fin.",
        "Unfeasibility explanation",
        "Selected",
        "Show to valuators",
        "Author username",
    ]
    assert opened(csv_text(english, ["1", "B", *["-"] * 11])).source == "consul-investments"
    madrid = "id url code title userId date summary text numComments status numSupports isAssociation".split()
    research = opened(
        csv_text(madrid, ["", "u", "MAD-2015-09-7", "T", "5", "2015-09-07", "s", "x", "0", "open", "3", "false"])
    )
    assert (research.source, record(research)["external_id"]) == ("consul-proposals", "MAD-2015-09-7")


def test_your_priorities_keeps_deleted_rows_as_bad_rows(opened: Opener) -> None:
    header = (
        "Id,Post id,email,User Name,Post Name,Description,Url,Category,Latitude,"
        "Longitude,Up Votes,Down Votes,Points Count,"
        "Points For,Points Against,Images,Contact Name,Contact Email,"
        "Contact telephone,Attachment URL,Attachment filename"
    )
    found = opened(f"{header}\n1,9,a@example.org,n,T,D,u,c,44,7,3,1,0,,,,n,z@example.org,1,,\n2,10,DELETED,,,\n")
    assert (found.source, found.confidence) == ("your-priorities", 1.0)
    assert fields_of(found)["email"] == ["email"]
    assert [(bad.line, bad.reason) for bad in bad_of(found.table)] == [(3, "column_count")]


@pytest.mark.parametrize("title", [["Ma consultation", *[""] * 8], ["Ma consultation"]])
def test_drupal_webform_has_three_header_rows(opened: Opener, title: list[str]) -> None:
    found = opened(
        csv_text(
            title,
            ["Détails de la soumission", *[""] * 6, "Vous", ""],
            ["Serial", "SID", "Time", "Draft", "IP Address", "UID", "Username", "Votre commune", "Votre idée"],
            ["1", "77", "02/03/2026 - 10:05", "0", "192.0.2.1", "0", "", "Tende", "un pont"],
            separator=";",
        )
    )
    assert (found.source, found.confidence) == ("drupal-webform", 1.0)
    assert record(found) == {
        "external_id": "77",
        "submitted_at": "02/03/2026 - 10:05",
        "commune": "Tende",
        "body": "un pont",
    }
    assert lines_of(found.table) == [4]
    assert bad_of(found.table) == []
    assert "IP Address" not in found.mapping.mapped_columns()
