"""The meeting comes after the reveal; it is a log of its own, and the journal says neither who nor how."""

import io
import json
import zipfile

import pytest
from sqlalchemy import select

from governance.dossier import Dossier
from governance.errors import BadInput, Refused
from governance.scoring import record, statements
from governance.scoring.operations import IssueHeads, IssueRecord, RecordInMeeting
from governance.scoring.state import IssuedRecord
from governance.scoring.verify_record import verify_record
from governance.store.tables import event_target
from tests.store.conftest import PASSPHRASE
from tests.store.scoring.devices import (
    NAMES, Device, committed, decision, logged, meet, open_round, receive, revealed, state,
)

OTHER = "une autre phrase inventée"
GRADES = ("5555", "4444", "2222", "1111")


@pytest.fixture
def digest(dossier: Dossier, accepted: list[int], devices: list[Device]) -> str:
    """A revealed round in which all agree: the first two proposals are the first two (the cut)."""
    made = open_round(dossier, devices)
    for device in devices:
        for number, grades in zip(accepted, GRADES, strict=True):
            device.grade(number, grades)
    revealed(dossier, made, devices)
    return made


def refused(dossier: Dossier, digest: str, kind: str, data: dict[str, object]) -> str:
    before = state(dossier, digest).own
    with pytest.raises((BadInput, Refused)) as error:
        dossier.execute(RecordInMeeting(round=digest, kind=kind, data=data))
    assert state(dossier, digest).own == before
    return error.value.code


def test_log_of_the_meeting_counts(dossier: Dossier, digest: str, accepted: list[int], devices: list[Device]) -> None:
    first, second, third, fourth = accepted
    said = meet(
        dossier, digest, "said", proposal=third, member="m2", grades="3333", reason=" Convaincue par la carte. ")
    meet(dossier, digest, "collegial", proposal=fourth, grades="1112", reasons={"health_social": "Rien de médical."})
    meet(dossier, digest, "decision", **decision(first, "favourable", dissent=["m3"]))
    meet(dossier, digest, "decision", **decision(fourth, "merged", family=second))
    found = state(dossier, digest)
    assert [json.loads(line)["kind"] for line in found.own] == ["open", "said", "collegial", "decision", "decision"]
    cast = found.ballots.final["m2", third]
    assert (cast.event, cast.grades, cast.said, cast.reason) == (said, "3333", True, "Convaincue par la carte.")
    assert found.ballots.blind["m2", third].grades == "2222", "the blind grade stays beside it"
    assert found.ballots.collegial[fourth].grades == "1112"
    assert found.ballots.decisions[first].dissent == ("m3",)
    assert found.merged.aside == ()
    key = found.round.roster[0].keys[0]
    assert [item.key for item in found.received.bundles.values()].count(key) == 1, "its log is a bundle like another"
    ballot = next(event for event in found.merged.events[devices[1].key] if event.kind == "ballot")
    meet(dossier, digest, "set_aside", event=ballot.id, reason="Saisi pour une autre proposition.")
    assert ("m3", first) not in state(dossier, digest).ballots.final
    assert dossier.verify() == []


def test_decision_against_the_order_needs_a_reason(dossier: Dossier, digest: str, accepted: list[int]) -> None:
    first, _, third, fourth = accepted
    against = [
        decision(third, "favourable"), decision(fourth, "favourable_with_changes"), decision(first, "unfavourable"),
        decision(first, "out_of_competence"), decision(first, "unfavourable", reason=" ")]
    assert [refused(dossier, digest, "decision", data) for data in against] == ["decision_reason_missing"] * 5
    for data in (
        decision(third, "unfavourable"), decision(first, "favourable_with_changes"),
        decision(third, "favourable", reason="Une aide s'arrête en mars."),
    ):
        meet(dossier, digest, "decision", **data)
    found = state(dossier, digest).ballots.decisions
    assert (found[third].outcome, found[first].outcome) == ("favourable", "favourable_with_changes")


def test_undecided_proposal_is_not_among_the_first(
    dossier: Dossier, accepted: list[int], devices: list[Device]
) -> None:
    digest = open_round(dossier, devices)
    devices[0].grade(accepted[0], "5555")
    revealed(dossier, digest, devices)
    assert refused(dossier, digest, "decision", decision(accepted[0], "favourable")) == "decision_reason_missing"
    meet(dossier, digest, "decision", **decision(accepted[0], "unfavourable"))


def test_what_cannot_be_recorded(dossier: Dossier, digest: str, accepted: list[int]) -> None:
    ballot: dict[str, object] = {"proposal": accepted[0], "member": "m2", "grades": "3333", "reason": "Dit en séance."}
    assert refused(dossier, digest, "ballot", ballot) == "meeting_kind_unknown"
    assert refused(dossier, digest, "open", {"nonce": "ab" * 32, "seed": 0}) == "meeting_kind_unknown"
    for change in ({"grades": "333"}, {"grades": "3339"}, {"member": "m1"}, {"proposal": 9_999}, {"reason": ""}):
        assert refused(dossier, digest, "said", {**ballot, **change}) == "meeting_entry_invalid"
    assert refused(dossier, digest, "decision", decision(accepted[0], "favourable", by="m2")) == "not_the_decider"
    assert refused(dossier, digest, "decision", {}) == "not_the_decider"
    assert refused(dossier, digest, "decision", decision(accepted[0], "perhaps")) == "meeting_entry_invalid"
    assert refused(dossier, digest, "set_aside", {"event": "ab" * 32, "reason": "Erreur."}) == "event_unknown"


def test_no_meeting_before_the_list_of_heads(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    receive(dossier, digest, devices[0].commit())
    assert refused(dossier, digest, "decision", decision(accepted[0], "unfavourable")) == "heads_missing"
    with pytest.raises(Refused) as error:
        dossier.execute(IssueRecord(round=digest))
    assert error.value.code == "heads_missing"
    with pytest.raises(BadInput) as unknown:
        dossier.execute(RecordInMeeting(round="00" * 32, kind="decision", data=decision(accepted[0], "unfavourable")))
    assert unknown.value.code == "round_unknown"


def test_record_names_the_one_before(dossier: Dossier, digest: str, accepted: list[int]) -> None:
    meet(dossier, digest, "decision", **decision(accepted[0], "favourable"))
    first = dossier.execute(IssueRecord(round=digest)).report
    assert isinstance(first, IssuedRecord)
    assert (state(dossier, digest).stage, state(dossier, digest).record) == ("decided", first.digest)
    meet(dossier, digest, "decision", **decision(accepted[1], "favourable"))
    second = dossier.execute(IssueRecord(round=digest)).report
    assert isinstance(second, IssuedRecord)
    for issued in (first, second):
        assert verify_record(issued.internal) == []
        assert verify_record(issued.public) == []
    assert [previous(issued) for issued in (first, second)] == ["", first.digest]
    assert state(dossier, digest).record == second.digest


def previous(issued: IssuedRecord) -> str:
    """Digest of the record that ``issued`` corrects."""
    with zipfile.ZipFile(io.BytesIO(issued.internal)) as archive:
        return str(statements.read(archive.read(record.RECORD), name=record.RECORD).data["previous"])


def test_another_coordinator_of_the_dossier_is_not_the_round_s(
    dossier: Dossier, accepted: list[int], devices: list[Device]
) -> None:
    digest = open_round(dossier, devices)
    committed(dossier, digest, devices)
    dossier.add_member(name="Ugo (inventé)", member_roles=("coordinator",), passphrase=OTHER)
    dossier.add_member(name="Pia (inventée)", member_roles=("moderator",), passphrase=OTHER + " encore")
    dossier.close()
    operations = (
        IssueHeads(round=digest), IssueRecord(round=digest),
        RecordInMeeting(round=digest, kind="decision", data=decision(accepted[0], "unfavourable")))
    for passphrase, code in ((OTHER, "not_coordinating"), (OTHER + " encore", "role_refused")):
        with Dossier.open(dossier.path, passphrase) as other:
            for operation in operations:
                with pytest.raises(Refused) as error:
                    other.execute(operation)
                assert error.value.code == code
    with Dossier.open(dossier.path, PASSPHRASE) as again:
        assert state(again, digest).own == ()


def test_journal_holds_no_grade_no_sentence_and_no_name(
    dossier: Dossier, digest: str, accepted: list[int]
) -> None:
    meet(dossier, digest, "said", proposal=accepted[2], member="m2", grades="3214", reason="Convaincue par la carte.")
    meet(dossier, digest, "decision", **decision(
        accepted[2], "favourable", reason="Une aide s'arrête.", follow_up={"what": "Écrire", "on": "", "who": "Ugo"}))
    dossier.execute(IssueRecord(round=digest))
    entries = logged(dossier)
    said = {item["operation"] for item in entries}
    assert {"accept_joining", "open_round", "receive_files", "issue_heads", "record_in_meeting", "issue_record"} <= said
    scoring = [item for item in entries if "round" in item["params"] or item["operation"] == "accept_joining"]
    values = {value for item in scoring for value in _values(item["params"])}
    words = {str(value) for value in values if not isinstance(value, int)} - {"said", "decision"}
    assert {len(bytes.fromhex(word)) for word in words} == {32}, "counts, kinds and digests only"
    assert not any(name in json.dumps(entries) for name in (*NAMES, "m2", "3214", "Ugo", "favourable"))
    with dossier._database.reading() as connection:
        targets = set(connection.scalars(select(event_target.c.contribution_id)))
    assert targets == set(accepted)
    with pytest.raises(BadInput) as error:
        dossier.undo()
    assert error.value.code == "nothing_to_undo", "what was signed and sent is never taken back"


def _values(params: dict[str, object]) -> list[object]:
    return [
        item for value in params.values() for item in (value if isinstance(value, list) else [value])]


def test_what_was_written_is_signed_as_it_stands(dossier: Dossier, digest: str, accepted: list[int]) -> None:
    """The reader's connection cannot sign: what it shows was signed when it was written."""
    key = state(dossier, digest).round.roster[0].keys[0]
    for number in (1, 2):
        meet(dossier, digest, "decision", **decision(accepted[0], "favourable"))
        found = state(dossier, digest)
        (own,) = [item for item in found.received.bundles.values() if item.key == key]
        assert own.holds
        assert (own.lines, len(own.lines)) == (found.own, 1 + number)
