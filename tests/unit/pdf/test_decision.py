"""The decision record as a document: it says what the record says, names nobody in public, and never changes."""

import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import resources
from exports.pdf.decision import decimal, render_decision
from exports.pdf.decision_words import DecisionOutcomes, DecisionRules, load_decision
from exports.pdf.templates import Language
from governance.errors import BadInput
from governance.scoring import record
from governance.scoring.events import OUTCOMES
from governance.scoring.rounds import AGGREGATIONS
from governance.scoring.state import IssuedRecord
from tests.unit.pdf.conftest import Pdf
from tests.unit.scoring.recorded import NAMES, SECRET, circle, decided, scored, state

LANGUAGES: tuple[Language, ...] = ("fr", "it")


@pytest.fixture(scope="module")
def issued() -> IssuedRecord:
    made, known = scored()
    return record.issue(known, version="1", signer=made.chair.sign, authority="Vallée inventée")


def test_the_internal_document_says_everything(issued: IssuedRecord, words: Callable[[bytes], str]) -> None:
    text = words(render_decision(issued.internal, load_decision("fr"), titles={1: "Une <i>navette"}))
    for part in (
        "Proposition n° 1 · Une <i>navette", "Rang 1 · note 4,67 sur 5", "médiane 5 · moyenne 4,67 · notes : 3 sur 3",
        "de 0 à 5 : 0 0 0 0 1 2", "Avis favorable", "Réunie à la proposition n° 1", "Motif de la décision",
        "Cette décision s’écarte du classement.", "=Carla Inventata, Dino Esempio", "Fausta Finta",
        "pour le 1er septembre 2026", "quorum non atteint", "Ada Nonesuch",
        issued.digest, "Bulletins changés par la discussion : 2", "Vallée inventée",
    ):
        assert part in text, part
    assert "Bruno Fictif:0123, puis 1123".replace(" ", "") in text.replace(" ", "")
    assert SECRET not in text, "what evaluators write stays in the record"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_document_names_nobody(
    issued: IssuedRecord, language: Language, words: Callable[[bytes], str]
) -> None:
    text = words(render_decision(issued.public, load_decision(language)))
    for name in (*NAMES.values(), "Fausta Finta", SECRET):
        assert name not in text
    assert issued.digest in text
    assert "nombre de membres : 2" in text or "numero di membri: 2" in text
    assert "Étude de faisabilité" in text
    assert any(f"{letter}:5555" in text.replace(" ", "") for letter in "ABC")


def test_the_same_record_has_the_same_bytes_in_another_process(issued: IssuedRecord, tmp_path: Path) -> None:
    path = tmp_path / "record.zip"
    path.write_bytes(issued.internal)
    mine = render_decision(issued.internal, load_decision("it"))
    assert render_decision(issued.internal, load_decision("it")) == mine
    code = (
        "import sys, hashlib, pathlib\n"
        "from exports.pdf.decision import render_decision\n"
        "from exports.pdf.decision_words import load_decision\n"
        "content = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "print(hashlib.sha256(render_decision(content, load_decision('it'))).hexdigest())\n")
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True,
        env=os.environ | {"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, cwd=Path(__file__).resolve().parents[3])
    assert done.stdout.strip() == record.digest_of(mine)


def test_proposals_without_a_decision_are_listed(words: Callable[[bytes], str]) -> None:
    made = circle()
    made.minutes.open()
    known = state(made, made.received(made.heads(), made.minutes.bundle("")))
    content = record.issue(known, version="1", signer=made.chair.sign).internal
    text = words(render_decision(content, load_decision("fr")))
    assert "Propositions sans décision" in text
    assert "Proposition n° 1 · Rang 1" in text
    assert "Ouverte le" in text
    assert "Motif" not in text


def test_a_round_without_any_ballot_and_a_follow_up_without_a_day(words: Callable[[bytes], str]) -> None:
    made = circle()
    heads = made.heads()
    made.minutes.open()
    made.minutes.say("decision", **decided(1, follow_up={"what": "Étude <b>", "on": "bientôt", "who": ""}))
    made.minutes.say("decision", **decided(2, follow_up={"what": "Rien", "on": "", "who": ""}, reason=""))
    known = state(made, made.received(heads, made.minutes.bundle(""), without=(0, 1, 2)))
    content = record.issue(known, version="1", signer=made.chair.sign).internal
    text = words(render_decision(content, load_decision("fr")))
    assert "aucune note sur 3 (quorum 2)" in text
    assert "Étude <b>, pour le bientôt" in text
    assert "accord non calculable" in text


def test_long_sentences_run_over_pages() -> None:
    made = circle()
    heads = made.heads()
    made.minutes.open()
    for number in (1, 2, 3):
        made.minutes.say("decision", **decided(number, reason="mot " * 1900))
    content = record.issue(
        state(made, made.received(heads, made.minutes.bundle(""))), version="1", signer=made.chair.sign).internal
    assert Pdf(render_decision(content, load_decision("fr"))).pages >= 6


@pytest.mark.parametrize("content", [b"", b"PK", b"%PDF"])
def test_what_is_no_record_is_said(content: bytes) -> None:
    with pytest.raises(BadInput, match="record_unreadable"):
        render_decision(content, load_decision("fr"))


@pytest.mark.parametrize(
    ("fraction", "said"),
    [("14/3", "4,67"), ("0", "0,00"), ("5", "5,00"), ("-1/3", "-0,33"), ("1/200", "0,01"), ("-1/1000", "0,00")])
def test_fractions_are_rounded_exactly(fraction: str, said: str) -> None:
    assert decimal(fraction) == said


def test_a_template_of_the_user_is_used_and_checked(
    issued: IssuedRecord, tmp_path: Path, words: Callable[[bytes], str]
) -> None:
    shipped = resources.path("templates", "decision.fr.toml").read_text(encoding="utf-8")
    (tmp_path / "decision.fr.toml").write_text(shipped.replace("Relevé de décisions\"", "Compte rendu\""), "utf-8")
    assert "Compte rendu" in words(render_decision(issued.internal, load_decision("fr", tmp_path)))
    (tmp_path / "decision.fr.toml").write_text(shipped.replace("{rank}", "{place}"), "utf-8")
    with pytest.raises(BadInput, match="template_invalid") as raised:
        load_decision("fr", tmp_path)
    assert raised.value.params["key"] == "say.rank"


def test_templates_carry_every_outcome_and_rule_and_the_same_keys() -> None:
    assert set(DecisionOutcomes.model_fields) == set(OUTCOMES)
    assert set(DecisionRules.model_fields) == set(AGGREGATIONS)
    tables = [
        tomllib.loads(resources.path("templates", f"decision.{language}.toml").read_text(encoding="utf-8"))
        for language in LANGUAGES]
    keys = [{(name, key) for name, part in table.items() if isinstance(part, dict) for key in part} for table in tables]
    assert keys[0] == keys[1]
    assert tables[0] != tables[1]
