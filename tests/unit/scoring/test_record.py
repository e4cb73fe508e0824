"""A decision record: what it holds, that it is the same everywhere, and that the public one names nobody."""

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from governance.scoring import record
from governance.scoring.record_parts import against_order, letters
from governance.scoring.state import IssuedRecord
from governance.scoring.tally import tally
from governance.scoring.verify_record import is_record, read_record, verify_record
from tests.unit.scoring.circle import Circle
from tests.unit.scoring.recorded import NAMES, SECRET, circle, scored, state
from tests.unit.scoring.rounds import hexadecimal, make_round


@pytest.fixture(scope="module")
def made() -> Circle:
    return scored()[0]


@pytest.fixture(scope="module")
def issued() -> IssuedRecord:
    found, known = scored()
    return record.issue(known, version="1.2.3", signer=found.chair.sign, authority="Vallée inventée")


def contents(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def data(content: bytes, name: str) -> Any:
    return json.loads(contents(content)[name])


def rows(content: bytes, name: str = "ballots.csv") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(contents(content)[name].decode(), newline="")))


def test_both_records_are_valid_and_their_digest_names_them(issued: IssuedRecord) -> None:
    assert verify_record(issued.internal) == []
    assert verify_record(issued.public) == []
    assert is_record(issued.internal)
    inner, outer = read_record(issued.internal)[0], read_record(issued.public)[0]
    assert inner.digest == issued.digest == outer.data["record"]
    assert inner.data["previous"] == hexadecimal("the record before")
    assert inner.data["version"] == "1.2.3"


def test_it_holds_everything_that_was_received(issued: IssuedRecord, made: Circle) -> None:
    files = contents(issued.internal)
    assert list(files) == sorted(files)
    folders = [name.partition("/")[0] for name in files]
    assert {folder: folders.count(folder) for folder in set(folders) if "." not in folder} == {
        "heads": 1, "commitments": 3, "bundles": 8}
    assert files["round.json"] == made.statement.to_bytes()
    said = read_record(issued.internal)[0].data
    assert {event["counted"] for event in said["events"].values()} == {6, 8}
    assert list(said["set_aside"].values()) == [SECRET]


def test_nothing_of_it_depends_on_the_process_the_locale_or_the_time_zone(issued: IssuedRecord) -> None:
    code = (
        "import hashlib\n"
        "from governance.scoring import record\n"
        "from tests.unit.scoring.recorded import scored\n"
        "made, known = scored()\n"
        "issued = record.issue(known, version='1.2.3', signer=made.chair.sign, authority='Vallée inventée')\n"
        "print(*(hashlib.sha256(content).hexdigest() for content in (issued.internal, issued.public)))\n")
    mine = " ".join(record.digest_of(content) for content in (issued.internal, issued.public))
    for zone, language, seed in (("Pacific/Kiritimati", "C", "1"), ("America/Nome", "C.UTF-8", "2")):
        environment = os.environ | {"TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment,
            cwd=Path(__file__).resolve().parents[3])
        assert done.stdout.strip() == mine


def test_the_order_of_arrival_changes_nothing(issued: IssuedRecord) -> None:
    found, known = scored()
    received = replace(
        known.received, statements=dict(reversed(list(known.received.statements.items()))),
        bundles=dict(reversed(list(known.received.bundles.items()))))
    again = record.issue(
        replace(known, received=received), version="1.2.3", signer=found.chair.sign, authority="Vallée inventée")
    assert again == issued


def test_build_gives_one_of_them(issued: IssuedRecord) -> None:
    found, known = scored()
    said: dict[str, Any] = {
        "version": "1.2.3", "previous": known.record, "signer": found.chair.sign, "authority": "Vallée inventée"}
    assert record.build(known, names=True, **said) == issued.internal
    assert record.build(known, names=False, **said) == issued.public


def test_the_public_record_has_the_same_results_and_names_nobody(issued: IssuedRecord, made: Circle) -> None:
    inner, outer = read_record(issued.internal)[0], read_record(issued.public)[0]
    assert inner.data["results"] == outer.data["results"]
    assert contents(issued.internal)["results.json"] == contents(issued.public)["results.json"]
    whole = "\n".join(name + content.decode() for name, content in contents(issued.public).items())
    hidden = [
        *NAMES.values(), *(name.lstrip("=") for name in NAMES.values()), SECRET, "Fausta Finta", made.round.nonce,
        *(f'"{member}"' for member in NAMES), *(device.key for device in made.devices), "Texte", "Titre",
        *made.round.proposals.values(), made.round.names_digest]
    hidden += [row["event"] for row in rows(issued.internal) if row["event"]]
    for word in hidden:
        assert word not in whole
    assert {row["evaluator"] for row in rows(issued.public)} == {"A", "B", "C"}


def test_letters_are_drawn_by_the_nonce_that_the_public_record_lacks() -> None:
    seen = {tuple(letters(make_round(4, nonce=hexadecimal(f"{turn}"))).items()) for turn in range(40)}
    assert len(seen) > 10
    many = letters(make_round(60))
    assert sorted(many, key=lambda member: (len(many[member]), many[member]))[25:28] == [
        member for letter in ("Z", "AA", "AB") for member in many if many[member] == letter]


def test_ballots_have_a_row_per_theme_with_their_phase_and_state(issued: IssuedRecord) -> None:
    found = [
        tuple(row[name] for name in ("proposal", "evaluator", "phase", "state", "grade", "change", "said"))
        for row in rows(issued.internal) if row["theme"] == "health_social"]
    assert ("2", "Bruno Fictif", "blind", "grade", "2", "", "0") in found
    assert ("2", "Bruno Fictif", "revised", "grade", "2", SECRET, "0") in found
    assert ("2", "Dino Esempio", "revised", "grade", "1", SECRET, "1") in found
    assert ("3", "Bruno Fictif", "blind", "abstained", "", "", "0") in found
    assert ("3", "'=Carla Inventata", "blind", "conflict", "", "", "0") in found
    assert ("4", "'=Carla Inventata", "blind", "conflict", "", SECRET, "") in found
    assert ("4", "Dino Esempio", "late", "grade", "3", SECRET, "0") in found
    assert len(found) == 14
    reasons = {(row["evaluator"], row["reason"]) for row in rows(issued.internal) if row["theme"] == "health_social"}
    assert ("'=Carla Inventata", SECRET) in reasons


def test_results_are_those_of_the_tally(issued: IssuedRecord) -> None:
    _, known = scored()
    results = tally(known.round, known.ballots.marks(known.round, "final"))
    said = data(issued.internal, "results.json")["final"]
    assert [item["proposal"] for item in said["proposals"]] == [item.proposal for item in results.proposals]
    first = said["proposals"][0]
    assert (first["proposal"], first["rank"], first["score"]) == (1, 1, "14/3")
    assert first["themes"][0]["counts"] == [0, 0, 0, 0, 1, 2]
    assert first["themes"][0]["mean"] == "14/3"
    assert [(item["proposal"], item["rank"], item["score"]) for item in said["proposals"][1:]] == [
        (4, 2, "5/2"), (2, 3, "5/3"), (3, None, None)]
    assert data(issued.internal, "results.json")["blind"] != said


def test_decisions_say_whether_they_depart_from_the_order(issued: IssuedRecord) -> None:
    inner = {item["proposal"]: item for item in data(issued.internal, "decisions.json")["decisions"]}
    assert {number: item["against_order"] for number, item in inner.items()} == {1: False, 2: True, 3: False, 4: False}
    assert inner[2]["dissent"] == ["m2", "m3"]
    assert inner[1]["follow_up"]["who"] == "Fausta Finta"
    outer = {item["proposal"]: item for item in data(issued.public, "decisions.json")["decisions"]}
    assert outer[2]["dissent"] == 2
    assert "by" not in outer[1]
    assert "who" not in outer[1]["follow_up"]
    assert outer[3]["theme"] == "health_social"
    assert data(issued.public, "decisions.json")["collegial"] == [{"grades": "4444", "proposal": 1}]


@pytest.mark.parametrize(
    ("outcome", "within", "outside"),
    [("favourable", False, True), ("favourable_with_changes", False, True), ("unfavourable", True, False),
     ("out_of_competence", True, False), ("merged", False, False)])
def test_what_departs_from_the_order(outcome: str, within: bool, outside: bool) -> None:
    assert against_order(outcome, 1, frozenset({1})) is within
    assert against_order(outcome, 2, frozenset({1})) is outside


def test_moves_and_what_they_changed(issued: IssuedRecord) -> None:
    moves = data(issued.internal, "analysis.json")["moves"]["ballots"]
    assert [(move["member"], move["proposal"], move["blind"], move["final"]) for move in moves] == [
        ("m1", 2, "0123", "1123"), ("m3", 2, "5000", "4111")]
    assert [(move["reason"], move["said"]) for move in moves] == [(SECRET, False), (SECRET, True)]
    public = data(issued.public, "analysis.json")["moves"]["ballots"]
    assert {move["final"] for move in public} == {"1123", "4111"}
    assert all("reason" not in move for move in public)
    assert "agenda" not in data(issued.public, "analysis.json")


def test_a_round_nobody_has_revealed_has_a_record_too() -> None:
    found = circle()
    known = state(found, found.received(found.heads(), without=(0, 1, 2)), names=False)
    made = record.issue(known, version="1", signer=found.chair.sign)
    assert verify_record(made.internal) == verify_record(made.public) == []
    assert rows(made.internal) == []
    assert "names.json" not in contents(made.internal)


def test_a_draw_comes_from_what_nobody_knew_alone() -> None:
    found, known = scored(tie="draw")
    made = record.issue(known, version="1", signer=found.chair.sign)
    seed = read_record(made.internal)[0].data["draw"]
    assert len(seed) == 64
    assert read_record(made.public)[0].data["draw"] == seed
    assert verify_record(made.internal) == verify_record(made.public) == []
    fewer = state(found, found.received(found.heads(), without=(0,)))
    assert read_record(record.issue(fewer, version="1", signer=found.chair.sign).internal)[0].data["draw"] != seed


def test_deliberations_have_the_columns_of_the_schema_and_the_votes_of_the_ballots(issued: IssuedRecord) -> None:
    for content in (issued.internal, issued.public):
        found = {row["DELIB_ID"]: row for row in rows(content, "deliberations.csv")}
        assert set(found) == {f"2023-1-{number}" for number in (1, 2, 3, 4)}
        row = found["2023-1-2"]
        assert row["COLL_NOM"] == "Vallée inventée"
        assert row["COLL_SIRET"] == ""
        assert row["DELIB_DATE"] == "2023-11-14"
        votes = [row[name] for name in ("VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")]
        assert votes == ["3", "3", "0", "3", "0"]
        assert found["2023-1-3"]["VOTE_REEL"] == "2"
        assert found["2023-1-3"]["DELIB_MATIERE_CODE"] == "8.2"


def test_counts_under_three_are_not_given_by_duty(issued: IssuedRecord) -> None:
    assert read_record(issued.public)[0].data["seats"] == {"evaluator": 3}
