"""The demonstration consultation: the same each time, invented throughout, and true to the platforms' formats."""

import csv
import hashlib
import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from stdnum import iban
from stdnum.fr import nir
from stdnum.it import codicefiscale

import resources
from governance.charter import load_charter
from governance.intake.readers.mapping_file import load_mapping
from governance.intake.readers.opening import open_source
from governance.intake.readers.paper_form import template_fields
from governance.store.rows import DECISIONS
from governance.territory import Territory
from resources.demo.generate import DemoFiles, generate
from resources.demo.labels import paper_columns

THEMES = {"structure_infrastructure", "economic_development", "health_social", "personal_services"}
LABELS = {
    "PERSON", "EMAIL", "PHONE", "ADDRESS", "NIR", "CODICE_FISCALE", "IBAN", "BIRTH_DATE", "ART9", "SIGNATURE",
}
CHARTER = load_charter(resources.path("templates", "charter_alpimed.toml"))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DemoFiles:
    return generate(tmp_path_factory.mktemp("demo"))


def file(demo: DemoFiles, start: str) -> Path:
    return next(item.path for item in demo.files if item.path.name.startswith(start))


def table(path: Path, separator: str) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=separator, restkey="surplus"))


def gold(demo: DemoFiles) -> list[dict[str, Any]]:
    return [json.loads(line) for line in demo.gold.read_text(encoding="utf-8").splitlines()]


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two", "other"):
        generate(tmp_path / folder, contributions=60, seed=8 if folder == "other" else 7)
    one = digests(tmp_path / "one")
    assert one == digests(tmp_path / "two")
    other = digests(tmp_path / "other")
    same = {"LISEZMOI-LEGGIMI.txt", "mapping-projets-des-partenaires.toml"}
    assert {name for name in one if one[name] == other[name]} == same


def test_about_as_many_as_asked(demo: DemoFiles) -> None:
    assert demo.contributions == 300
    notes = [line for line in gold(demo) if "comment" not in line["id"]]
    assert len(notes) == 300
    spoken = Counter(line["lang"] for line in notes)
    assert 0.5 < spoken["fr"] / 300 < 0.7
    assert {item.channel for item in demo.files} == {"web", "paper", "tablet", "meeting"}


def test_planted_data_are_where_gold_says(demo: DemoFiles) -> None:
    lines = gold(demo)
    planted = [line for line in lines if line["spans"] and "comment" not in line["id"]]
    assert 0.07 < len(planted) / 300 < 0.18
    found: Counter[str] = Counter()
    for line in lines:
        end = 0
        for start, stop, label in line["spans"]:
            assert 0 <= end <= start < stop <= len(line["text"])
            text, end = line["text"][start:stop], stop
            assert text == text.strip()
            found[label] += 1
            if label == "NIR":
                assert nir.is_valid(text)
            elif label == "CODICE_FISCALE":
                assert codicefiscale.is_valid(text)
            elif label == "IBAN":
                assert iban.is_valid(text)
            elif label == "EMAIL":
                assert text.endswith("@example.org")
            elif label == "PHONE":
                assert re.search(r"0?6.?39.?98|0?4.?65.?71|01(71|84|83|74) 0", text)
    assert set(found) <= LABELS
    assert len(found) >= 8


def test_every_kind_of_personal_datum_is_planted_in_a_larger_one(tmp_path: Path) -> None:
    demo = generate(tmp_path, contributions=2_000, seed=5)
    assert {label for line in gold(demo) for _, _, label in line["spans"]} == LABELS


def test_no_slot_is_left_in_a_text(demo: DemoFiles) -> None:
    assert not [line["id"] for line in gold(demo) if re.search(r"[{}]", line["text"])]


def test_texts_have_two_to_six_sentences(demo: DemoFiles) -> None:
    for line in gold(demo):
        if "comment" not in line["id"] and "projet-" not in line["id"]:
            assert 2 <= len(re.findall(r"[.!?](?:\s|$)|,\n|\n", line["text"])) <= 8, line["id"]


def test_names_are_marked_invented_and_addresses_lead_nowhere(demo: DemoFiles) -> None:
    rows = table(file(demo, "decidim-proposals"), ";")
    assert all(re.search(r"\((fictif|inventato)\)$", row["author/name"]) for row in rows)
    for path in demo.folder.iterdir():
        if path.suffix != ".xlsx":
            text = path.read_text(encoding="utf-8-sig")
            assert {found.rpartition("@")[2] for found in re.findall(r"[\w.]+@[\w.]+\w", text)} <= {"example.org"}
            assert set(re.findall(r"https?://([\w.-]+)", text)) <= {
                "consultation.example.org", "offre.example.org", "offerta.example.org",
            }
    readme = demo.readme.read_text(encoding="utf-8")
    assert "TOUT EST INVENTÉ" in readme
    assert "TUTTO È INVENTATO" in readme


def test_decidim(demo: DemoFiles) -> None:
    rows = table(file(demo, "decidim-proposals"), ";")
    assert len(rows) == 120
    assert all(bool(row["title/fr"]) != bool(row["title/it"]) for row in rows)
    assert {row["taxonomies/name/fr"] for row in rows} == {theme.label.fr for theme in CHARTER.theme}
    assert all("2026-03-01" <= row["published_at"][:10] <= "2026-11-01" for row in rows)
    bodies = Counter(row["body/fr"] or row["body/it"] for row in rows)
    assert max(bodies.values()) > 1
    ids = {row["id"] for row in rows}
    comments = table(file(demo, "decidim-comments"), ";")
    assert all(
        row["commentable_id"] in ids for row in comments if row["commentable_type"] == "Decidim::Proposals::Proposal"
    )


def test_cap_collectif(demo: DemoFiles) -> None:
    rows = table(file(demo, "collect_contributions"), ",")
    kinds = Counter(row["export_contribution_type"].removeprefix("export_contribution_type_") for row in rows)
    assert kinds["proposal"] == 20
    assert 1_600 < kinds["proposal_vote"] <= 1_800
    assert kinds["proposal_comment"] > 0
    votes = [
        (row["export_proposal_id"], row["export_proposal_votes_author_id"])
        for row in rows if row["export_contribution_type"].endswith("_vote")
    ]
    assert len(votes) == len(set(votes))
    voters = {row["export_participant_user_id"] for row in table(file(demo, "collect_participants"), ",")}
    assert {voter for _, voter in votes} <= voters


def test_paper_and_its_bad_rows(demo: DemoFiles) -> None:
    path = file(demo, "formulaires")
    rows = table(path, ";")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert list(paper_columns()) == [item.name for item in template_fields(CHARTER)]
    by_id = {row["Identifiant sur la plateforme [external_id]"]: row for row in rows}
    assert by_id["DEMO-X1"]["surplus"] == ["suite", "verso"]
    assert by_id["DEMO-X2"]["Date de dépôt [submitted_at]"] == "31/02/2026"
    assert not by_id["DEMO-X4"]["Texte [body]"]
    territory = Territory.load()
    for identifier, row in by_id.items():
        place = territory.find(row["Commune [commune]"])
        assert (place.inside == "unknown") == (identifier == "DEMO-X3"), row["Commune [commune]"]
    ages = {row["Tranche d'âge [age_band]"] for row in rows}
    assert "14" in ages
    assert any("-" in age for age in ages)


def test_tablet_meetings_and_map(demo: DemoFiles) -> None:
    book = load_workbook(file(demo, "kobo"), read_only=True)
    first, *rows = list(book.active.iter_rows(values_only=True)) if book.active else [()]
    book.close()
    assert len(rows) == 54
    births = [row[first.index("Année de naissance")] for row in rows]
    assert 2012 in births
    for start, first_column in (("reunion", "Horodateur"), ("incontro", "Informazioni cronologiche")):
        answers = table(file(demo, start), ",")
        assert answers[-1][first_column].startswith("45/13/2026")
    features = json.loads(file(demo, "carte").read_text(encoding="utf-8"))["features"]
    assert len(features) == 34
    for feature in features:
        longitude, latitude = feature["geometry"]["coordinates"]
        assert 6 < longitude < 9
        assert 43 < latitude < 45


def test_actions_can_be_replayed(demo: DemoFiles) -> None:
    actions = json.loads(demo.actions.read_text(encoding="utf-8"))
    known = {line["id"]: line for line in gold(demo)}
    assert len(actions["accept"]) == len(actions["answer"]) == 40
    assert len(actions["hide"]) >= 8
    for action in (*actions["accept"], *actions["hide"], *actions["answer"]):
        assert f"{action['file']}:{action['external_id']}" in known
    hidden = {(action["file"], action["external_id"]) for action in actions["hide"]}
    assert not hidden & {(action["file"], action["external_id"]) for action in actions["accept"]}
    assert {action["reason"] for action in actions["hide"]} <= {reason.code for reason in CHARTER.reason}
    assert {action["decision"] for action in actions["answer"]} == set(DECISIONS)
    for action in actions["answer"]:
        line = known[f"{action['file']}:{action['external_id']}"]
        assert action["language"] == line["lang"]
        assert ("proposta" in action["text"] or "richiesta" in action["text"] or "Ciò" in action["text"]) == (
            line["lang"] == "it"
        )
        assert not line["spans"]


def test_every_decision_has_an_answer_for_every_theme() -> None:
    for language in ("fr", "it"):
        texts = tomllib.loads(resources.path("demo", f"texts.{language}.toml").read_text(encoding="utf-8"))
        assert set(texts["answers"]) == set(DECISIONS)
        assert all(set(answers) == THEMES for answers in texts["answers"].values())
        assert {subject["theme"] for subject in texts["subject"]} == THEMES


@pytest.mark.parametrize(
    ("start", "source"),
    [
        ("decidim-proposals", "decidim-proposals"), ("decidim-comments", "decidim-comments"),
        ("collect_contributions", "cap-collectif-contributions"),
        ("collect_participants", "cap-collectif-participants"), ("kobo", "kobo"), ("formulaires", "paper-form"),
        ("reunion", "google-forms"), ("incontro", "google-forms"), ("carte", "generic"),
    ],
)
def test_the_application_recognises_each_file(demo: DemoFiles, start: str, source: str) -> None:
    (recognised,) = open_source(file(demo, start), CHARTER)
    assert recognised.source == source
    assert recognised.confidence > 0.8
    expected = next(item for item in demo.files if item.path.name.startswith(start))
    batches = list(recognised.table.batches())
    assert sum(len(batch.rows) + len(batch.bad) for batch in batches) == expected.rows
    if expected.mapping:
        mapping = load_mapping(expected.mapping)
        assert mapping.source == source
        assert mapping.mapped_columns() <= set(recognised.table.columns)
        assert {target for part in mapping.parts for _, target in part.columns} <= set(CHARTER.fields)


def test_undeclared_columns_are_there_to_be_refused(demo: DemoFiles) -> None:
    for start, column in (
        ("decidim-proposals", "likes/user_endorsements"), ("kobo", "Téléphone"), ("carte", "Pseudonyme affiché"),
        ("reunion", "Nom et prénom"), ("collect_participants", "export_participant_date_of_birth"),
    ):
        (recognised,) = open_source(file(demo, start), CHARTER)
        assert column in recognised.table.columns
        assert column not in recognised.mapping.mapped_columns()
