"""What members send is kept whatever its order, shown when it may be, and put aside with a reason when it cannot."""

import sqlite3

import pytest
from sqlalchemy import func, select

from governance.dossier import Dossier
from governance.errors import BadInput, Cancelled, Refused, UserFacing
from governance.operations import Operation
from governance.scoring import bundle, exchange, sealing
from governance.scoring.operations import AcceptJoining, EnrolDevice, FormPackage, IssueHeads, ReceiveFiles
from governance.scoring.state import BoardLine, Reception
from governance.scoring.statements import Statement, sign
from governance.store import events
from governance.store.scoring_tables import scoring_file
from tests.store.scoring.devices import (
    NAMES, Device, committed, logged, named, open_round, outcomes, receive, revealed, state,
)


def refused(dossier: Dossier, operation: Operation) -> UserFacing:
    before = logged(dossier)
    with pytest.raises((BadInput, Refused)) as error:
        dossier.execute(operation)
    assert logged(dossier) == before
    return error.value


def board(dossier: Dossier, digest: str) -> dict[str, BoardLine]:
    """Device -> its line."""
    with dossier.reads() as reads:
        return {line.key: line for line in reads.board(digest)}


def kept(dossier: Dossier) -> int:
    """How many files are kept."""
    with dossier._database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(scoring_file)) or 0


def test_whole_round(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    for place, device in enumerate(devices):
        for number in accepted:
            device.grade(number, f"{place}123", reasons={"health_social": "Loin de tout."})
    heads = committed(dossier, digest, devices[:4])
    assert exchange.heads_of(heads).absent == ("m6",)
    assert state(dossier, digest).stage == "committed"
    coordinator = state(dossier, digest).round.roster[0].keys[0]
    files = named(*(device.reveal(heads.digest, coordinator) for device in devices))
    preview = dossier.rehearse(ReceiveFiles(round=digest, files=files)).report
    assert (kept(dossier), state(dossier, digest).stage) == (5, "committed")
    report = dossier.execute(ReceiveFiles(round=digest, files=files)).report
    assert isinstance(report, Reception)
    assert report == preview
    assert outcomes(report) == ["new"] * 5
    assert [(one.member, one.name, one.ballots, one.contradictions) for one in report.members] == [
        (f"m{place}", name, 4, 0) for place, name in enumerate(NAMES, 2)]
    found = state(dossier, digest)
    assert (found.stage, report.aside, found.merged.aside) == ("revealed", 0, ())
    assert found.ballots.marks(found.round, "final")["m4", accepted[0]] == "2123"
    assert ("m6", accepted[0]) not in found.ballots.blind, "what was not committed to is not blind"
    lines = board(dossier, digest)
    assert [line.member for line in lines.values()] == ["m1", "m2", "m3", "m4", "m5", "m6"]
    own, last = lines[devices[0].key], lines[devices[4].key]
    assert (own.committed, own.listed, own.revealed, own.blind, own.late) == (5, True, 5, 5, False)
    assert (last.committed, last.listed, last.revealed, last.blind, last.late) == (None, False, 5, 0, True)
    assert lines[coordinator].revealed is None


def test_the_same_bundle_ten_times(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    devices[0].grade(accepted[0], "5432")
    heads = revealed(dossier, digest, devices)
    content, before = devices[0].reveal(heads.digest), state(dossier, digest)
    for _ in range(10):
        report = receive(dossier, digest, content)
        assert (outcomes(report), report.members) == (["known"], ())
    after = state(dossier, digest)
    assert (after.merged, after.ballots) == (before.merged, before.ballots)
    assert kept(dossier) == 11, "five commitments, a list, five bundles"
    shorter = bundle.pack(bundle.make(
        digest, devices[0].lines, devices[0].sign, devices[0].key, heads=heads.digest, known={"ab" * 32: 3}))
    assert outcomes(receive(dossier, digest, shorter)) == ["known"], "signed again, it says nothing new"


def test_early_bundle_is_kept_and_not_shown(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    devices[0].grade(accepted[0], "5432")
    early = devices[0].reveal("")
    report = receive(dossier, digest, early, devices[0].commit())
    assert (outcomes(report), report.members, report.aside) == (["early", "new"], (), 1)
    found = state(dossier, digest)
    assert (found.stage, kept(dossier)) == ("scoring", 2)
    assert not found.merged.events
    assert not found.ballots.final
    assert [item.code for item in found.merged.aside] == ["early"]
    assert board(dossier, digest)[devices[0].key].revealed is None
    heads = committed(dossier, digest, devices[1:])
    assert not state(dossier, digest).ballots.final, "it answers no list"
    report = receive(dossier, digest, devices[0].reveal(heads.digest))
    assert (outcomes(report), [one.ballots for one in report.members]) == (["new"], [1])


def test_unreadable_files_are_put_aside_and_the_others_taken(
    dossier: Dossier, accepted: list[int], devices: list[Device]
) -> None:
    digest = open_round(dossier, devices)
    sealed = sealing.seal(devices[0].commit(), [devices[1].key])
    damaged = devices[2].commit().replace(b'"signature": "', b'"signature": "0')
    wrong = state(dossier, digest).statement.to_bytes()
    shape = {"first": 0, "head": "", "heads": [], "previous": "", "round": digest, "seq": -1}
    unhashable = bundle.pack(bundle.Bundle(sign("bundle", shape, devices[0].sign), ()))
    contents = (b"bonjour", sealed, damaged, devices[3].commit(), wrong, unhashable, b"PK\x03\x04", b"x" * 5_000_001)
    report = receive(dossier, digest, *contents)
    assert outcomes(report) == [
        "statement_unreadable", "not_for_this_device", "statement_damaged", "new", "kind_unexpected",
        "bundle_unreadable", "bundle_unreadable", "statement_unreadable"]
    aside = state(dossier, digest).files_aside
    assert [(item.name, item.code) for item in aside] == [
        (one.name, one.outcome) for one in report.files if one.outcome != "new"]
    receive(dossier, digest, *contents)
    assert state(dossier, digest).files_aside == aside, "each once"
    assert board(dossier, digest)[devices[3].key].committed == 1
    said = logged(dossier)[-2]
    assert (said["params"]["files"], said["params"]["unreadable"], len(said["params"]["digests"])) == (8, 7, 1)


def test_files_of_others_wait_with_a_reason(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    stranger = Device("Gino (inventé)")
    first = open_round(dossier, devices)
    elsewhere = devices[0].commit()
    second = open_round(dossier, devices)
    stranger.start(second).grade(accepted[0], "5555")
    report = receive(dossier, second, elsewhere, stranger.commit(), stranger.join())
    assert outcomes(report) == ["wrong_round", "unknown_key", "new"]
    assert [one.kind for one in report.files] == ["commitment", "commitment", "joining"]
    with dossier.reads() as reads:
        assert stranger.key in {one.key for one in reads.joinings()}
    assert state(dossier, first).merged.aside == ()
    forged = exchange.list_heads(second, [], [], stranger.sign).to_bytes()
    enrolment = exchange.enrol(exchange.Enrolment(second, "m2", stranger.key, ""), stranger.sign).to_bytes()
    assert outcomes(receive(dossier, second, forged, enrolment)) == ["not_by_coordinator"] * 2
    assert state(dossier, second).merged.heads is None


def test_lost_device_is_replaced(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    devices[0].grade(accepted[0], "5432")
    new = Device(NAMES[0])
    enrolment = EnrolDevice(round=digest, key=new.key, member="m2", replaces=devices[0].key)
    assert refused(dossier, enrolment).code == "joining_unknown"
    dossier.execute(AcceptJoining(content=new.join()))
    assert refused(dossier, EnrolDevice(round=digest, key=new.key, member="m9")).code == "seat_unknown"
    wrong = EnrolDevice(round=digest, key=new.key, member="m3", replaces=devices[0].key)
    assert refused(dossier, wrong).code == "device_unknown"
    assert refused(dossier, EnrolDevice(round=digest, key=devices[1].key, member="m2")).code == "key_seated"
    before = dossier.execute(FormPackage(round=digest)).report
    statement = dossier.execute(enrolment).report
    assert isinstance(statement, Statement)
    assert exchange.enrolment_of(statement).member == "m2"
    lines = board(dossier, digest)
    assert list(lines)[-1] == new.key
    assert (lines[devices[0].key].lost, lines[new.key].lost, lines[new.key].name) == (True, False, NAMES[0])
    after = dossier.execute(FormPackage(round=digest)).report
    assert isinstance(before, bytes)
    assert isinstance(after, bytes)
    assert sealing.unseal(after, new.private, name="a.round")
    for content, device in ((before, new), (after, devices[0])):
        with pytest.raises(BadInput) as error:
            sealing.unseal(content, device.private, name="a.round")
        assert error.value.code == "not_for_this_device"
    new.start(digest).grade(accepted[0], "4432")
    heads = committed(dossier, digest, [new, *devices[1:]])
    assert exchange.heads_of(heads).absent == ()


def test_list_of_heads_is_signed_once(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    digest = open_round(dossier, devices)
    assert refused(dossier, IssueHeads(round=digest)).code == "nothing_committed"
    assert refused(dossier, IssueHeads(round="00" * 32)).code == "round_unknown"
    first = devices[0].commit()
    devices[0].grade(accepted[0], "5432")
    receive(dossier, digest, first)
    heads = committed(dossier, digest, [devices[0]])
    assert exchange.heads_of(heads).heads[devices[0].key].seq == 1, "the later of two commitments"
    assert exchange.heads_of(heads).absent == ("m3", "m4", "m5", "m6")
    assert refused(dossier, IssueHeads(round=digest)).code == "heads_issued_already"
    late = receive(dossier, digest, devices[1].commit())
    assert outcomes(late) == ["left_out"]
    assert board(dossier, digest)[devices[1].key].late


def test_two_devices_of_a_person_that_disagree(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    other = Device(NAMES[0])
    dossier.execute(AcceptJoining(content=other.join()))
    digest = open_round(dossier, devices)
    dossier.execute(EnrolDevice(round=digest, key=other.key, member="m2"))
    devices[0].grade(accepted[0], "5432")
    other.start(digest).grade(accepted[0], "1111")
    heads = committed(dossier, digest, [devices[0], other])
    assert [one.ballots for one in receive(dossier, digest, devices[0].reveal(heads.digest)).members] == [1]
    (news,) = receive(dossier, digest, other.reveal(heads.digest)).members
    assert (news.member, news.ballots, news.contradictions) == ("m2", 0, 1)


def test_interrupted_merge_leaves_nothing(
    dossier: Dossier, accepted: list[int], devices: list[Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped:
        def stage(self, code: str, total: int | None) -> None:
            raise AssertionError

        def advance(self, amount: int) -> None:
            raise AssertionError

        def check(self) -> None:
            raise Cancelled

    digest = open_round(dossier, devices)
    operation = ReceiveFiles(round=digest, files=named(devices[0].commit(), b"bonjour"))
    before = (logged(dossier), state(dossier, digest))
    with pytest.raises(Cancelled):
        dossier.execute(operation, Stopped())

    def full(*_: object, **__: object) -> int:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(events, "record", full)
        with pytest.raises(sqlite3.OperationalError):
            dossier.execute(operation)
    assert (kept(dossier), logged(dossier)) == (0, before[0])
    assert state(dossier, digest) == before[1]
    assert outcomes(receive(dossier, digest, *(content for _, content in operation.files))) == [
        "new", "statement_unreadable"]
    assert dossier.verify() == []
