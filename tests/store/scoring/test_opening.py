"""A round is frozen and signed from the dossier as it stands."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from governance.dossier import Dossier
from governance.errors import BadInput, Refused, UserFacing
from governance.operations import AcceptContributions, GroupFamily, HideContributions, ImportFile, RestoreContributions
from governance.scoring import package
from governance.scoring.exchange import Joining, invitation_of
from governance.scoring.operations import AcceptJoining, FormPackage, InviteEvaluator, OpenRound
from governance.scoring.rounds import names_digest, proposal_digest
from governance.scoring.settings import RoundSettings, SeatSettings
from governance.scoring.statements import Statement
from tests.store.conftest import row
from tests.store.scoring.devices import NAMES, Device, logged, open_round, settings, state

OWN = "Claire (inventée)"


def refused(
    dossier: Dossier, wanted: RoundSettings, photographs: dict[int, tuple[bytes, ...]] | None = None
) -> UserFacing:
    with pytest.raises((BadInput, Refused)) as error:
        dossier.execute(OpenRound(settings=wanted, photographs=photographs or {}))
    with dossier.reads() as reads:
        assert reads.rounds() == []
    return error.value


def test_round_is_frozen_with_what_evaluators_read(
    dossier: Dossier, accepted: list[int], devices: list[Device]
) -> None:
    digest = open_round(dossier, devices)
    found = state(dossier, digest)
    assert (found.stage, found.round.number, found.round.dossier) == ("scoring", 1, "alpimed-2026")
    assert found.statement.digest == digest
    assert found.names == dict(zip(("m1", "m2", "m3", "m4", "m5", "m6"), (OWN, *NAMES), strict=True))
    assert names_digest(found.names_text) == found.round.names_digest
    assert list(found.proposals) == accepted
    assert found.round.proposals == {
        number: proposal_digest(item.to_data()) for number, item in found.proposals.items()}
    assert found.round.evaluators == ("m2", "m3", "m4", "m5", "m6")
    assert list(found.round.rapporteurs.values()) == ["m2", "m3", "m4", "m5"]
    first, *others = found.round.roster
    assert (first.duties, len(first.keys)) == (("coordinator", "decider"), 1), "nobody else was named to decide"
    assert [seat.keys for seat in others] == [(device.key,) for device in devices]
    assert found.round.letters_on == "2028-10-31", "two years of active use after the consultation closed"
    read = found.proposals[accepted[0]]
    assert read.title.startswith("Navette")
    assert "Zélie" not in read.body
    assert "06 12" not in read.body
    assert "Zélie" not in found.statement.body + found.names_text


def test_what_evaluators_read_stays_what_it_was(
    dossier: Dossier, accepted: list[int], devices: list[Device], write_csv: Callable[..., Path],
) -> None:
    digest = open_round(dossier, devices)
    before = state(dossier, digest).proposals
    dossier.execute(ImportFile(path=write_csv([row(number, body="Tout autre chose.") for number in range(4)])))
    dossier.execute(HideContributions(ids=tuple(accepted), reason="off_topic"))
    assert state(dossier, digest).proposals == before
    with dossier.reads() as reads:
        assert (reads.scorable(), reads.unready()) == ([], [])
    dossier.execute(RestoreContributions(ids=tuple(accepted)))
    dossier.execute(AcceptContributions(ids=tuple(accepted)))
    with dossier.reads() as reads:
        assert reads.unready() == [(number, "not_scanned") for number in accepted]


def test_coordinator_who_scores_has_one_seat(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    device = Device(OWN)
    digest = open_round(dossier, [*devices[:2], device])
    first, *others = state(dossier, digest).round.roster
    assert first.duties == ("coordinator", "decider", "evaluator")
    assert first.keys[1:] == (device.key,)
    assert [seat.member for seat in others] == ["m2", "m3"]


def test_somebody_else_may_decide(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    for device in devices:
        dossier.execute(AcceptJoining(content=device.join()))
    wanted = settings(dossier, devices)
    decider = SeatSettings("Fulvia (inventée)", ("decider",), ())
    digest = dossier.execute(OpenRound(settings=replace(wanted, seats=(*wanted.seats, decider)))).report
    assert isinstance(digest, str)
    roster = state(dossier, digest).round.roster
    assert [seat.member for seat in roster if "decider" in seat.duties] == ["m7"]
    with dossier.reads() as reads:
        assert [line.member for line in reads.board(digest)] == ["m1", "m2", "m3", "m4", "m5", "m6"]


def test_families_are_scored_once(dossier: Dossier, accepted: list[int]) -> None:
    first, second, third, fourth = accepted
    dossier.execute(GroupFamily(lead=second, ids=(first, third)))
    with dossier.reads() as reads:
        assert [(item.number, item.family) for item in reads.scorable()] == [(second, 3), (fourth, 1)]
    dossier.execute(HideContributions(ids=(third,), reason="off_topic"))
    with dossier.reads() as reads:
        assert [item.family for item in reads.scorable()] == [2, 1]


def test_proposals_that_were_not_scanned_block(
    dossier: Dossier, accepted: list[int], devices: list[Device], write_csv: Callable[..., Path],
) -> None:
    dossier.execute(ImportFile(path=write_csv([row(0, body="Réécrit.")])))
    for device in devices:
        dossier.execute(AcceptJoining(content=device.join()))
    wanted = settings(dossier, devices)
    error = refused(dossier, wanted)
    assert (error.code, error.params) == ("texts_not_scanned", {"count": 1})
    assert refused(dossier, replace(wanted, proposals=(accepted[0],))).code == "texts_not_scanned"
    digest = dossier.execute(OpenRound(settings=replace(wanted, proposals=tuple(accepted[1:])))).report
    assert list(state(dossier, str(digest)).proposals) == accepted[1:]


def test_what_cannot_be_opened(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    wanted = settings(dossier, devices)
    error = refused(dossier, wanted)
    assert (error.code, error.params["count"]) == ("joining_unknown", 5)
    for device in devices:
        dossier.execute(AcceptJoining(content=device.join()))
    assert refused(dossier, replace(wanted, proposals=(9_999,))).code == "proposal_not_scorable"
    assert refused(dossier, wanted, {9_999: (picture(),)}).code == "proposal_not_scorable"
    assert refused(dossier, replace(wanted, replaces="00" * 32, reason="x")).code == "round_unknown"
    assert refused(dossier, replace(wanted, letters_on="bientôt")).params["what"] == "letters_on"
    assert refused(dossier, replace(wanted, seats=wanted.seats[:1])).params["what"] == "evaluators"
    nameless = SeatSettings(" ", ("decider",), ())
    assert refused(dossier, replace(wanted, seats=(*wanted.seats, nameless))).code == "member_name_missing"
    dossier.execute(HideContributions(ids=tuple(accepted), reason="off_topic"))
    assert refused(dossier, wanted).code == "round_empty"


def test_new_round_says_why_it_replaces_another(dossier: Dossier, accepted: list[int], devices: list[Device]) -> None:
    first = open_round(dossier, devices)
    wanted = settings(dossier, devices, replaces=first)
    with pytest.raises(BadInput) as error:
        dossier.execute(OpenRound(settings=wanted))
    assert error.value.code == "replacement_reason_missing"
    second = dossier.execute(OpenRound(settings=replace(wanted, reason="Un repère était faux."))).report
    with dossier.reads() as reads:
        assert [(one.digest, one.number, one.proposals, one.evaluators) for one in reads.rounds()] == [
            (second, 2, 4, 5), (first, 1, 4, 5)]
        assert reads.rounds()[0].stage == "scoring"
        assert reads.round_state(str(second)).round.replaces == first


def test_invited_and_joined(dossier: Dossier, devices: list[Device]) -> None:
    invitation = dossier.execute(InviteEvaluator(name=NAMES[0])).report
    assert isinstance(invitation, Statement)
    assert invitation_of(invitation).name == NAMES[0]
    request = devices[0].join(invitation.digest)
    for content in (request, request, devices[1].join()):
        dossier.execute(AcceptJoining(file="a.joining", content=content))
    report = dossier.execute(AcceptJoining(file="a.joining", content=devices[2].join("ab" * 32))).report
    assert report == Joining(NAMES[2], devices[2].key, "ab" * 32)
    with dossier.reads() as reads:
        joined = {one.key: (one.name, one.invited) for one in reads.joinings()}
    assert joined == {
        devices[0].key: (NAMES[0], True), devices[1].key: (NAMES[1], False), devices[2].key: (NAMES[2], False)}
    with pytest.raises(BadInput) as error:
        dossier.execute(AcceptJoining(file="a.joining", content=invitation.to_bytes()))
    assert error.value.code == "statement_unreadable"
    with pytest.raises(BadInput) as error:
        dossier.execute(InviteEvaluator(name=" "))
    assert error.value.code == "member_name_missing"
    assert not any(name in str(item) for name in NAMES for item in logged(dossier))


def test_package_is_for_the_devices_of_the_round(
    dossier: Dossier, accepted: list[int], devices: list[Device]
) -> None:
    for device in devices:
        dossier.execute(AcceptJoining(content=device.join()))
    photographs = {accepted[1]: (picture(),)}
    digest = dossier.execute(OpenRound(settings=settings(dossier, devices), photographs=photographs)).report
    file = dossier.execute(FormPackage(round=str(digest))).report
    assert isinstance(file, bytes)
    frozen = tuple(state(dossier, str(digest)).proposals.values())
    for device in devices:
        read = package.read(file, device.private, file="a.round")
        assert (read.digest, read.proposals) == (digest, frozen)
    opened = package.read(file, devices[0].private, file="a.round")
    (shown,) = opened.photographs.items()
    assert opened.proposals[1].photographs == (shown[0],)
    assert hashlib.sha256(shown[1]).hexdigest() == shown[0]
    with pytest.raises(BadInput) as error:
        package.read(file, Device("Gino (inventé)").private, file="a.round")
    assert error.value.code == "not_for_this_device"
    with pytest.raises(BadInput) as error:
        dossier.execute(FormPackage(round="00" * 32))
    assert error.value.code == "round_unknown"


def picture() -> bytes:
    """A small picture file."""
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "red").save(out, "PNG")
    return out.getvalue()
