"""The tables of a round: the same as in its record, safe in a spreadsheet, and readable again."""

import csv
import io
import zipfile
from dataclasses import replace

import pytest

import resources
from exports.scoring.deliberations import deliberations_csv
from exports.scoring.scores_csv import scores_csv
from governance.charter import Charter, load_charter
from governance.scoring import record
from governance.scoring.record_parts import letters
from governance.scoring.tables import DELIBERATION_COLUMNS, marks_of, seen, votes
from tests.unit.scoring.recorded import SECRET, circle, discussed, scored, state
from tests.unit.scoring.rounds import ballots, make_round


@pytest.fixture(scope="module")
def charter() -> Charter:
    return load_charter(resources.path("templates", "charter_alpimed.toml"))


def test_they_are_those_of_the_record(charter: Charter) -> None:
    made, known = scored()
    issued = record.issue(known, version="1", signer=made.chair.sign, authority=record.authority_of(charter))
    for content, public in ((issued.internal, False), (issued.public, True)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert archive.read("ballots.csv") == scores_csv(known, public=public)
            assert archive.read("deliberations.csv") == deliberations_csv(known, charter)


def test_no_cell_is_a_formula() -> None:
    made = circle()
    made.logs[0].ballot(1, "5544", reasons={"health_social": "=HYPERLINK(1)"})
    _, known = made, state(made, discussed(made))
    found = list(csv.reader(io.StringIO(scores_csv(known).decode(), newline="")))
    cells = [cell for row in found for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert "'=Carla Inventata" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_marks_come_back_from_the_public_rows() -> None:
    _, known = scored()
    found = list(csv.DictReader(io.StringIO(scores_csv(known, public=True).decode(), newline="")))
    called = letters(known.round)
    frame = replace(
        known.round, roster=tuple(replace(seat, member=called.get(seat.member, "")) for seat in known.round.roster))
    blind, final = marks_of(frame, found)
    for read, phase in ((blind, "blind"), (final, "final")):
        marks = seen(known.ballots.marks(known.round, "blind" if phase == "blind" else "final"))
        assert read == {(called[member], number): said for (member, number), said in marks.items()}


def test_without_names_the_codes_of_the_members_stand() -> None:
    made = circle()
    found = csv.DictReader(io.StringIO(scores_csv(state(made, discussed(made), names=False)).decode(), newline=""))
    assert {row["evaluator"] for row in found} == {"m1", "m2", "m3"}


def test_devices_that_disagree_leave_no_ballot_at_the_end() -> None:
    made = circle()
    heads = made.heads()
    from governance.scoring import exchange
    from tests.unit.scoring.circle import Device, Log

    other = Device("second of evaluator 1")
    arrival = exchange.enrol(exchange.Enrolment(made.digest, "m1", other.key, ""), made.chair.sign)
    log = Log(other, made.digest)
    log.open()
    log.ballot(1, "0000")
    known = state(made, made.received(heads, arrival, log.bundle(heads.digest)))
    assert known.ballots.contradictions
    rows = [
        (row["phase"], row["state"]) for row in csv.DictReader(io.StringIO(scores_csv(known).decode(), newline=""))
        if row["proposal"] == "1" and row["evaluator"] == "Bruno Fictif" and row["theme"] == "health_social"]
    assert rows == [("blind", "grade"), ("revised", "not_seen")]
    issued = record.issue(known, version="1", signer=made.chair.sign)
    from governance.scoring.verify_record import verify_record

    assert verify_record(issued.internal) == verify_record(issued.public) == []


def test_votes_follow_the_threshold_by_weight() -> None:
    round_ = make_round(4, 2, weights=(2, 1), threshold=3)
    marks = ballots({1: ("30AC", "2550"[:4]), 2: ("A---", "A---")})
    found = votes(round_, marks, [1, 2])
    assert found[1] == (4, 4, 1, 3, 0)  # 8/3, 5/3, 5 (one theme), 0
    assert found[2] == (4, 1, 0, 0, 1)


def test_a_number_that_is_no_siret_is_refused(charter: Charter) -> None:
    _, known = scored()
    with pytest.raises(ValueError, match="SIRET"):
        deliberations_csv(known, charter, siret="123")
    found = deliberations_csv(known, charter, siret="12345678901234").decode()
    assert found.splitlines()[0] == ",".join(DELIBERATION_COLUMNS)
    assert ",12345678901234," in found


def test_sentences_of_evaluators_are_in_the_internal_table_only() -> None:
    _, known = scored()
    assert SECRET.encode() in scores_csv(known)
    assert SECRET.encode() not in scores_csv(known, public=True)
