"""Cap Collectif in the exact layouts of its exports, both generations, with invented people."""

import base64

import pytest
from faker import Faker

from tests.unit.readers.conftest import Opener, cells_of, csv_text, fields_of, record


FULL = (
    "contribution_type proposal_id proposal_published_at proposal_reference proposal_title proposal_summary "
    "proposal_description proposal_author_id proposal_votes_total_count proposal_category_name proposal_theme_title "
    "proposal_address_lat proposal_address_lng proposal_link proposal_author_username proposal_author_email "
    "proposal_votes_published_at proposal_votes_author_id proposal_comments_id proposal_comments_body "
    "proposal_comments_published_at proposal_comments_author_id proposal_comments_author_email "
    "proposal_comments_vote_id proposal_comments_vote_author_id "
    "proposal_reportings_body proposal_reportings_author_username"
).split()


def full_rows(prefix: str) -> list[list[str]]:
    def row(kind: str, **cells: str) -> list[str]:
        values = dict.fromkeys(FULL, "") | cells | {"contribution_type": f"{prefix}{kind}"}
        return list(values.values())

    return [
        row(
            "proposal",
            proposal_id="p1",
            proposal_reference='"1-1"',
            proposal_title="T",
            proposal_description="D",
            proposal_author_id="VXNlcjox",
            proposal_author_email="a@example.org",
            proposal_theme_title="Santé",
        ),
        row("proposal_vote", proposal_votes_author_id="u2", proposal_votes_published_at="2026-03-02 10:00:00"),
        row("proposal_vote", proposal_id="p1"),
        row(
            "proposal_comment",
            proposal_id="p1",
            proposal_comments_id="c1",
            proposal_comments_body="oui",
            proposal_comments_author_id="u3",
            proposal_comments_author_email="c@example.org",
        ),
        row(
            "proposal_comment_vote",
            proposal_id="p1",
            proposal_comments_vote_id="v1",
            proposal_comments_vote_author_id="u4",
        ),
        row("proposal_reporting", proposal_id="p1", proposal_reportings_body="à signaler"),
    ]


@pytest.mark.parametrize(
    ("header", "prefix"),
    [
        ([f"export_{name}" for name in FULL], "export_contribution_type_"),
        (FULL, ""),
        (
            [
                name if name == "contribution_type" else name.replace("_at", "At").replace("total_count", "totalCount")
                for name in FULL
            ],
            "",
        ),
    ],
)
def test_cap_collectif_full_has_several_kinds_of_rows(opened: Opener, header: list[str], prefix: str) -> None:
    found = opened(csv_text(header, *full_rows(prefix), bom=True))
    assert (found.source, found.confidence) == ("cap-collectif-contributions", 1.0)
    assert cells_of(found.table, "_kind") == ["proposal", "vote", "vote", "comment", "comment_vote", "reporting"]
    reference = next(name for name in found.table.columns if name.endswith("reference"))
    assert cells_of(found.table, reference)[0] == "1-1"
    kinds = {part.when[1]: (part.kind, position) for position, part in enumerate(found.mapping.parts) if part.when}
    assert kinds[frozenset({"vote"})][0] == "vote"
    proposal = record(found, 0, 0)
    assert (proposal["external_id"], proposal["author_ref"], proposal["email"]) == ("p1", "VXNlcjox", "a@example.org")
    vote = record(found, 1, kinds[frozenset({"vote"})][1])
    assert (vote["external_id"], vote["parent_id"], vote["author_ref"]) == ("u2|p1", "p1", "u2")
    assert record(found, 2, kinds[frozenset({"vote"})][1])["external_id"] == "row-4"
    comment = record(found, 3, kinds[frozenset({"comment"})][1])
    assert (comment["external_id"], comment["parent_id"], comment["email"]) == ("c1", "p1", "c@example.org")
    assert not any("reporting" in column for column in found.mapping.mapped_columns())
    assert "parent_id" not in record(found, 4, kinds[frozenset({"comment_vote"})][1])


def test_cap_collectif_french_labels(opened: Opener) -> None:
    header = [
        "Type de contribution",
        "ID de la proposition",
        "Référence de la proposition",
        "Titre de la proposition",
        "Description de la proposition",
        "ID de l'auteur de la proposition",
        "E-mail de l'auteur de la proposition",
        "Catégorie de la proposition",
        "Date de publication de la proposition",
        "Lien de la proposition",
    ]
    found = opened(
        csv_text(
            header, ["Proposition", "p1", '"1-1"', "T", "D", "u1", "a@example.org", "Santé", "2026-03-02 10:00:00", "u"]
        )
    )
    assert found.source == "cap-collectif-contributions"
    assert record(found)["title"] == "T"
    assert record(found)["email"] == "a@example.org"


def test_cap_collectif_questionnaire(opened: Opener, people: Faker) -> None:
    question = f"{base64.b64encode(b'Question:169').decode()} - Quelle est votre commune de résidence ?"
    names = (
        "contribution_type contribution_id contribution_author_id contribution_published_at contribution_published "
        "contribution_author contribution_author_email contribution_author_phone contribution_created_at"
    ).split()
    row = [
        "reply",
        "r1",
        "u1",
        "2026-03-02 10:00:00",
        "Oui",
        people.name(),
        "a@example.org",
        "",
        "2026-03-01 10:00:00",
        "Tende",
    ]
    found = opened(csv_text([*(f"export_{name}" for name in names), question], row, separator=";"))
    assert (found.source, found.mapping.parts[0].kind) == ("cap-collectif-questionnaire", "survey_answer")
    assert fields_of(found)["commune"] == [question]
    assert "export_contribution_author" not in found.mapping.mapped_columns()


def test_cap_collectif_consultation_and_analysis(opened: Opener) -> None:
    names = (
        "contribution_type contribution_id contribution_author_id contribution_title contribution_body_text "
        "contribution_votes_count_ok contribution_votes_id contribution_votes_related_id contribution_votes_author_id "
        "contribution_votes_value contribution_arguments_id "
        "contribution_arguments_related_id contribution_arguments_author_id "
        "contribution_arguments_type contribution_arguments_body contribution_versions_id contribution_versions_title "
        "contribution_versions_body_text"
    ).split()

    def row(kind: str, **cells: str) -> list[str]:
        values = {
            "contribution_type": f"export_contribution_type_{kind}",
            **{f"contribution_{k}": v for k, v in cells.items()},
        }
        return [values.get(name, "") for name in names]

    found = opened(
        csv_text(
            [f"export_{name}" for name in names],
            row("opinion", id="o1", title="T", body_text="B"),
            row("opinion_vote", votes_id="v1", votes_related_id="o1", votes_value="-1"),
            row("argument", arguments_id="a1", arguments_related_id="o1", arguments_type="FOR", arguments_body="car"),
            row("opinion_version", versions_id="w1", versions_title="T2", versions_body_text="B2"),
        )
    )
    assert found.source == "cap-collectif-consultation"
    assert cells_of(found.table, "_kind") == ["proposal", "vote", "argument", "version"]
    positions = {next(iter(part.when[1])): index for index, part in enumerate(found.mapping.parts) if part.when}
    assert record(found, 1, positions["vote"]) == {"external_id": "v1", "parent_id": "o1", "vote": "-1"}
    assert record(found, 2, positions["argument"])["vote"] == "FOR"
    assert record(found, 3, positions["version"])["title"] == "T2"
    header = (
        "contribution_type proposal_id proposal_reference proposal_title proposal_createdAt proposal_author_id "
        "proposal_author_email proposal_analyst_id proposal_analyst_username "
        "proposal_analyst_email proposal_analyst_opinion"
    ).split()
    analysis = opened(
        csv_text(
            header,
            [
                "UHJvcG9zYWw6MQ==",
                "p1",
                "1-1",
                "T",
                "2026-03-02",
                "u1",
                "a@example.org",
                "x",
                "y",
                "analyst@example.org",
                "FAVOURABLE",
            ],
        )
    )
    assert analysis.source == "cap-collectif-analysis"
    assert fields_of(analysis)["email"] == ["proposal_author_email"]


def test_a_debate_vote_without_a_voter_has_the_line_as_identifier(opened: Opener) -> None:
    header = "vote_publishedAt vote_type vote_source vote_author_id vote_author_zipCode debate_url".split()
    found = opened(
        csv_text(
            header, ["2026-03-02", "FOR", "WIDGET", "", "", "d"], ["2026-03-02", "AGAINST", "MAIL", "u1", "06430", "d"]
        )
    )
    assert found.source == "cap-collectif-debate-votes"
    assert cells_of(found.table, "_external_id") == ["row-2", "u1|d"]
    assert record(found, 1) == {
        "external_id": "u1|d",
        "parent_id": "d",
        "author_ref": "u1",
        "vote": "AGAINST",
        "channel": "MAIL",
        "submitted_at": "2026-03-02",
        "commune": "06430",
    }
