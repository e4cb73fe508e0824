"""An evaluator's desk: blind until the list of heads, nothing in clear, honest after a backup or a lost device."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from governance.errors import BadInput, EnvironmentFault, Refused
from governance.keys import KdfParameters
from governance.scoring import bundle, exchange, sealing, statements
from governance.scoring.ballots import ballots
from governance.scoring.desk import Desk, DeskRound
from governance.scoring.events import LONGEST_REASON
from governance.scoring.merge import Merged, Received, project
from tests.unit.scoring.desks import (
    NAMES, SECRET, Coordinator, Table, make_desk, make_table, proposal, quick, reopen)

GRADES = "3421"
REASON = "le sentier traverse une zone inondable imaginaire"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KdfParameters, "derive", quick)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    made = make_table(tmp_path)
    yield made
    made.close()


def merged(table: Table, *contents: bytes) -> Merged:
    """What the coordinator makes of files."""
    said, shown = [], []
    for content in contents:
        if content.startswith(sealing.MAGIC):
            shown.append(table.coordinator.opened(content))
        else:
            said.append(statements.read(content, name="s"))
    return project(table.at(0).package.round, table.digest, Received.of(said, shown))


def listed(table: Table) -> bytes:
    """Everybody commits; the list comes back to everybody."""
    heads = table.coordinator.heads(table.digest, [table.at(place).commit() for place in range(len(table.desks))])
    for desk in table.desks:
        assert desk.receive(heads, file="h").outcome == "new"
    return heads


def refusal(wanted: str, code: type[Exception] = Refused) -> "pytest.RaisesExc[Exception]":
    return pytest.raises(code, match=wanted)


def test_a_desk_is_made_opened_and_locked(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, "Nadia Fictive")
    key = desk.key
    with pytest.raises(EnvironmentFault, match="desk_locked"):
        reopen(tmp_path)
    desk.close()
    with pytest.raises(EnvironmentFault, match="wrong_passphrase"):
        Desk.open(tmp_path / "desk", "une autre phrase", witness=tmp_path / "witness")
    again = reopen(tmp_path)
    assert (again.name, again.key, again.rounds(), again.restored) == ("Nadia Fictive", key, [], [])
    again.close()
    with pytest.raises(BadInput, match="folder_not_empty"):
        make_desk(tmp_path, "x")
    with pytest.raises(BadInput, match="not_a_desk"):
        Desk.open(tmp_path, SECRET, witness=tmp_path)


def test_a_desk_that_cannot_be_leaves_nothing_behind(tmp_path: Path) -> None:
    for name, passphrase, code in (("x", "court", "passphrase_short"), (" ", SECRET, "member_name_missing")):
        with pytest.raises(BadInput, match=code):
            Desk.create(tmp_path / "desk", name=name, passphrase=passphrase, witness=tmp_path)
    assert not list(tmp_path.iterdir())


def test_joining_answers_the_invitation_and_trusts_its_signer(tmp_path: Path) -> None:
    desk, coordinator = make_desk(tmp_path, "Nadia Fictive"), Coordinator()
    invitation = coordinator.invite("Nadia Fictive")
    asked = exchange.joining_of(statements.read(desk.join(invitation, file="i"), name="j", kind="joining"))
    assert asked == exchange.Joining("Nadia Fictive", desk.key, statements.read(invitation, name="i").digest)
    assert desk.coordinators == (coordinator.key,)
    assert exchange.joining_of(statements.read(desk.join(None), name="j")).invitation == ""
    desk.close()


def test_the_order_is_drawn_once_and_differs_from_desk_to_desk(tmp_path: Path) -> None:
    table = make_table(tmp_path, proposals=40)
    first, second = table.at(0).order, table.at(1).order
    assert sorted(first) == sorted(second) == list(range(1, 41))
    assert first != second
    assert first != tuple(range(1, 41))
    table.close()
    again = reopen(tmp_path / "m2")
    assert again.round(table.digest).order == first
    again.close()


def test_a_round_is_scored_committed_and_revealed(table: Table, tmp_path: Path) -> None:
    here = table.at(0)
    assert (here.stage, here.member, here.progress()) == ("scoring", "m2", (0, 3))
    here.declare(1, "hard", "mon frère imaginaire habite en face")
    here.deliver(2, GRADES, {"health_social": f"  {REASON} "})
    here.deliver(3, "5A0C", {"structure_infrastructure": "e\u0301", "health_social": "b"})
    assert here.delivered(3) is not None
    assert here.progress() == (3, 3)
    table.at(1).deliver(1, "0000", dict.fromkeys(here.package.round.theme_codes, "hors sujet"))
    heads = listed(table)
    files = [table.desks[place].round(table.digest).reveal() for place in (0, 1)]
    found = ballots(merged(table, heads, *files))
    assert {place: cast.grades for place, cast in found.blind.items()} == {
        ("m2", 2): GRADES, ("m2", 3): "5A0C", ("m3", 1): "0000"}
    assert found.blind["m2", 3].reasons["structure_infrastructure"] == "\u00e9"
    assert found.blind["m2", 2].reasons == {"health_social": REASON}
    assert found.conflicts == {("m2", 1): "hard"}
    assert merged(table, heads, *files).aside == ()
    assert [row.stage for row in table.desks[0].rounds()] == ["revealed"]
    for content in files:
        with pytest.raises(BadInput, match="not_for_this_device"):
            sealing.unseal(content, table.desks[0]._shelf.device.signing_key, name="another's ballots")


def test_what_may_not_be_delivered(table: Table) -> None:
    here = table.at(0)
    for grades, reasons, code in (
        ("34-1", {}, "ballot_incomplete"), ("3450", {}, "reason_missing"), ("34", {}, "marks_invalid"),
        ("3496", {}, "marks_invalid"), (GRADES, {"unknown": "x"}, "marks_invalid"),
        (GRADES, {"health_social": "x" * (LONGEST_REASON + 1)}, "reason_too_long"),
    ):
        with pytest.raises(BadInput, match=code):
            here.deliver(1, grades, reasons)
    with pytest.raises(BadInput, match="proposal_unknown"):
        here.deliver(9, GRADES, {})
    with pytest.raises(BadInput, match="conflict_level_unknown"):
        here.declare(1, "some")
    with pytest.raises(BadInput, match="nothing_delivered"):
        here.withdraw(1, "x")
    with pytest.raises(BadInput, match="event_invalid"):
        here.declare(1, "soft", "x" * (LONGEST_REASON + 1))
    here.declare(1, "hard")
    with refusal("conflict_declared"):
        here.deliver(1, GRADES, {})
    with refusal("conflict_declared"):
        here.keep_draft(1, GRADES, {})
    here.declare(1, "none")
    here.deliver(1, GRADES, {})
    with refusal("withdraw_instead"):
        here.declare(1, "hard")
    with pytest.raises(BadInput, match="reason_missing"):
        here.withdraw(1, " ")
    here.withdraw(1, "un cousin inventé")
    assert here.declared(1) == "hard"
    assert here.progress() == (1, 3)


def test_drafts_survive_and_never_travel(table: Table, tmp_path: Path) -> None:
    here = table.at(0)
    assert here.draft(1).grades == "----"
    here.keep_draft(1, "3-5-", {"health_social": REASON})
    here.keep_draft(2, "5555", {})
    here.deliver(2, GRADES, {})
    assert here.draft(2).grades == GRADES
    table.desks[0].close()
    table.desks[0] = reopen(tmp_path / "m2")
    here = table.at(0)
    assert (here.draft(1).grades, dict(here.draft(1).reasons)) == ("3-5-", {"health_social": REASON})
    assert here.progress() == (1, 3)
    listed(table)
    shown = table.coordinator.opened(table.at(0).reveal())
    assert [json.loads(line)["kind"] for line in shown.lines] == ["open", "ballot"]


def test_the_same_word_twice_is_said_once(table: Table) -> None:
    here = table.at(0)
    for _ in range(3):
        here.deliver(1, GRADES, {})
        here.declare(2, "soft", "voisine imaginaire")
        here.keep_sheet(1, "utile", "", "")
    listed(table)
    assert len(table.coordinator.opened(here.reveal()).lines) == 4


def test_the_analysis_sheet(table: Table, tmp_path: Path) -> None:
    here = table.at(0)
    assert (here.is_rapporteur(1), here.is_rapporteur(2), table.at(1).is_rapporteur(1)) == (True, False, False)
    assert here.sheet(1) is None
    here.keep_sheet(1, "utile", "voir ailleurs", "en bref")
    table.desks[0].close()
    table.desks[0] = reopen(tmp_path / "m2")
    sheet = table.at(0).sheet(1)
    assert sheet is not None
    assert (sheet.member, sheet.relevance, sheet.perspective, sheet.summary) == (
        "m2", "utile", "voir ailleurs", "en bref")


def test_the_log_is_frozen_from_the_commitment_to_the_list(table: Table) -> None:
    here = table.at(0)
    here.deliver(1, GRADES, {})
    first = here.commit()
    acts: list[Callable[[], object]] = [
        lambda: here.deliver(2, GRADES, {}), lambda: here.keep_draft(2, GRADES, {}), lambda: here.declare(2, "soft"),
        lambda: here.withdraw(1, "x"), lambda: here.keep_sheet(1, "a", "b", "c"),
        lambda: here.resolve(1, GRADES, {}, []),
    ]
    for act in acts:
        with refusal("committed"):
            act()
    with refusal("heads_missing"):
        here.reveal()
    with refusal("revise_too_early|committed"):
        here.revise(1, GRADES, {}, "x")
    assert here.commit() == first
    listed(table)
    assert here.stage == "listed"
    with refusal("revise_instead"):
        here.deliver(1, "1111", {})


def test_the_blind_grade_stays_beside_the_revised_one(table: Table) -> None:
    here = table.at(0)
    here.deliver(1, GRADES, {})
    with refusal("revise_too_early"):
        here.revise(1, "4444", {}, "après discussion")
    heads = listed(table)
    here.reveal()
    with pytest.raises(BadInput, match="reason_missing"):
        here.revise(1, "4444", {}, "  ")
    here.revise(1, "4444", {}, "après discussion")
    found = ballots(merged(table, heads, here.reveal()))
    assert found.blind["m2", 1].grades == GRADES
    assert (found.final["m2", 1].grades, found.final["m2", 1].reason) == ("4444", "après discussion")


def test_a_late_desk_is_told_and_counts_as_not_blind(table: Table) -> None:
    late = table.at(1)
    heads = table.coordinator.heads(table.digest, [table.at(0).commit()], ["m3"])
    assert table.desks[0].receive(heads, file="h").outcome == "new"
    assert table.desks[1].receive(heads, file="h").outcome == "late"
    assert late.late
    assert not table.at(0).late
    with refusal("too_late_to_commit"):
        late.commit()
    late.deliver(1, GRADES, {})
    found = ballots(merged(table, heads, late.reveal()))
    assert not found.blind
    assert found.final["m3", 1].grades == GRADES


def test_a_list_that_names_another_head_opens_nothing(table: Table) -> None:
    here = table.at(0)
    here.commit()
    made = exchange.commit(table.digest, exchange.Head("0" * 64, 0), table.desks[0]._shelf.device.sign)
    table.desks[0].receive(table.coordinator.heads(table.digest, [made.to_bytes()]), file="h")
    with refusal("heads_disagree"):
        here.reveal()


def test_two_lists_are_seen_and_the_first_kept(table: Table) -> None:
    heads = listed(table)
    other = table.coordinator.heads(table.digest, [table.at(0).commit()], ["m3"])
    with refusal("two_lists"):
        table.desks[0].receive(other, file="h")
    assert table.desks[0].receive(heads, file="h").outcome == "known"


def test_only_who_coordinates_lists_and_enrols(table: Table) -> None:
    stranger = Coordinator()
    for content in (
        stranger.heads(table.digest, [table.at(0).commit()]), stranger.enrol(table.digest, "m3", "1" * 64),
    ):
        with pytest.raises(BadInput, match="another_coordinator"):
            table.desks[0].receive(content, file="x")
    assert table.at(0).stage == "committed"


def test_files_that_are_not_for_a_desk(table: Table) -> None:
    desk = table.desks[0]
    with pytest.raises(BadInput, match="not_for_desk"):
        desk.receive(table.coordinator.invite("x"), file="x")
    with pytest.raises(BadInput, match="statement_unreadable"):
        desk.receive(b"{}", file="x")
    with pytest.raises(BadInput, match="round_unknown"):
        desk.receive(table.coordinator.heads("0" * 64, []), file="x")
    with pytest.raises(BadInput, match="round_unknown"):
        desk.receive(table.coordinator.heads("../../..", []), file="x")
    with pytest.raises(BadInput, match="statement_unreadable"):
        desk.receive(table.coordinator.enrol("../../../x", "m2", desk.key), file="x")


def test_another_coordinator_is_refused(tmp_path: Path) -> None:
    desk, first, other = make_desk(tmp_path, "Nadia Fictive"), Coordinator(), Coordinator()
    made = [proposal(1), proposal(2)]
    keys = [desk.key, "2" * 64]
    keys[1] = Coordinator().key

    def package(by: Coordinator) -> bytes:
        return by.package(by.open(keys, made), made, keys)

    assert desk.receive(package(first), file="p").outcome == "pinned"
    assert desk.receive(package(first), file="p").outcome == "updated"
    with pytest.raises(BadInput, match="another_coordinator"):
        desk.receive(package(other), file="p")
    assert len(desk.rounds()) == 1
    desk.join(other.invite("Nadia Fictive"))
    assert desk.receive(package(other), file="p").outcome == "new"
    assert len(desk.rounds()) == 2
    desk.close()


def test_the_same_package_again_changes_nothing(table: Table) -> None:
    here = table.at(0)
    here.deliver(1, GRADES, {})
    assert table.desks[0].receive(table.package, file="p").outcome == "known"
    assert table.at(0) is here
    assert here.progress() == (1, 3)


def backup(folder: Path) -> Path:
    return Path(shutil.copytree(folder / "desk", folder / "backup"))


def put_back(folder: Path) -> None:
    shutil.rmtree(folder / "desk")
    (folder / "backup").rename(folder / "desk")


def test_a_backup_put_back_must_take_a_new_key(table: Table, tmp_path: Path) -> None:
    here, folder = table.at(0), tmp_path / "m2"
    here.deliver(1, GRADES, {})
    backup(folder)
    here.deliver(2, "1111", {})
    here.keep_draft(3, "22--", {})
    former = table.desks[0].key
    table.desks[0].close()
    put_back(folder)
    desk = table.desks[0] = reopen(folder)
    assert desk.restored == [table.digest]
    here = table.at(0)
    for act in (
        lambda: here.deliver(2, "2222", {}), here.commit, here.reveal, lambda: here.declare(2, "soft"),
        lambda: here.keep_draft(2, "2222", {}),
    ):
        with refusal("backup_restored"):
            act()
    with pytest.raises(EnvironmentFault, match="wrong_passphrase"):
        desk.renew("une autre phrase")
    assert desk.key == former
    fresh = desk.renew(SECRET)
    assert fresh != former
    assert desk.restored == []
    here = table.at(0)
    with refusal("not_enrolled"):
        here.deliver(1, GRADES, {})
    assert exchange.joining_of(statements.read(desk.join(None), name="j")).key == fresh
    desk.receive(table.coordinator.enrol(table.digest, "m2", fresh, former), file="e")
    assert (here.member, here.progress(), here.draft(1).grades) == ("m2", (0, 3), GRADES)
    ((name, lines),) = here.former().items()
    assert name == former[:16]
    assert [json.loads(line)["kind"] for line in lines] == ["open", "ballot"]
    here.deliver(1, GRADES, {})
    desk.close()
    table.desks[0] = reopen(folder)
    assert table.at(0).progress() == (1, 3)
    heads = listed(table)
    found = merged(table, table.coordinator.enrol(table.digest, "m2", fresh, former), heads, table.at(0).reveal())
    assert not found.aside
    assert (found.members[fresh], found.lost) == ("m2", frozenset({former}))
    assert ballots(found).blind["m2", 1].grades == GRADES


def test_a_sound_round_goes_on_under_the_former_key(table: Table, tmp_path: Path) -> None:
    folder, coordinator = tmp_path / "m2", table.coordinator
    desk = table.desks[0]
    former, sound = desk.key, table.digest
    table.at(0).deliver(1, GRADES, {})
    committed = table.at(0).commit()
    made = [proposal(1), proposal(2)]
    keys = [item.key for item in table.desks]
    second = coordinator.open(keys, made, number=2)
    content = coordinator.package(second, made, keys)
    desk.receive(content, file="p")
    backup(folder)
    desk.round(second.digest).deliver(1, GRADES, {})
    desk.close()
    put_back(folder)
    desk = table.desks[0] = reopen(folder)
    assert desk.restored == [second.digest]
    fresh = desk.renew(SECRET)
    assert (desk.round(sound).key, desk.round(second.digest).key) == (former, fresh)
    desk.close()
    desk = table.desks[0] = reopen(folder)
    assert desk.restored == []
    assert len(desk.rounds()) == 2
    assert desk.receive(content, file="p").outcome == "updated"
    assert desk.round(sound).commit() == committed
    desk.receive(coordinator.heads(sound, [committed], ["m3"]), file="h")
    assert coordinator.opened(desk.round(sound).reveal()).key == former


def test_a_desk_copied_elsewhere_is_found_out_when_files_meet(table: Table, tmp_path: Path) -> None:
    table.desks[0].close()
    shutil.copytree(tmp_path / "m2" / "desk", tmp_path / "elsewhere" / "desk")
    table.desks[0] = reopen(tmp_path / "m2")
    copy = reopen(tmp_path / "elsewhere")
    assert copy.restored == []
    table.at(0).deliver(1, "1111", {})
    copy.round(table.digest).deliver(1, "4444", {})
    heads = listed(table)
    copy.receive(heads, file="h")
    with refusal("heads_disagree"):
        copy.round(table.digest).reveal()
    there = copy.round(table.digest)
    shown = bundle.make(
        table.digest, there._log.lines, copy._shelf.device.sign, copy.key,
        heads=statements.read(heads, name="h").digest)
    stray = sealing.seal(bundle.pack(shown), [table.coordinator.key])
    found = merged(table, heads, table.at(0).reveal(), stray)
    assert "fork" in {aside.code for aside in found.aside}
    assert not ballots(found).final
    copy.close()


def test_the_author_says_which_end_of_a_fork_is_theirs(table: Table, tmp_path: Path) -> None:
    other = make_desk(tmp_path / "second", NAMES["m2"])
    enrolment = table.coordinator.enrol(table.digest, "m2", other.key)
    assert other.receive(enrolment, file="e").outcome == "waiting"
    assert other.rounds() == []
    again = table.coordinator.package(table.opening, table.proposals, [other.key])
    other.receive(again, file="p")
    there = other.round(table.digest)
    assert there.member == "m2"
    with pytest.raises(BadInput, match="not_your_device"):
        there.adopt(other.key, "0" * 64)
    with pytest.raises(BadInput, match="not_your_device"):
        there.adopt(table.desks[1].key, "0" * 64)
    with pytest.raises(BadInput, match="event_invalid"):
        there.adopt(table.desks[0].key, "no digest")
    there.adopt(table.desks[0].key, "0" * 64)
    other.close()


def test_two_devices_of_a_person_that_disagree_wait_for_their_word(table: Table, tmp_path: Path) -> None:
    other = make_desk(tmp_path / "second", NAMES["m2"])
    enrolment = table.coordinator.enrol(table.digest, "m2", other.key)
    other.receive(table.coordinator.package(table.opening, table.proposals, [other.key]), file="p")
    other.receive(enrolment, file="e")
    table.desks.append(other)
    table.at(0).deliver(1, "1111", {})
    table.at(2).deliver(1, "4444", {})
    heads = listed(table)
    files = [enrolment, heads, table.at(0).reveal(), table.at(2).reveal()]
    before = ballots(merged(table, *files))
    (both,) = before.contradictions.values()
    assert {cast.grades for cast in both} == {"1111", "4444"}
    table.at(0).resolve(1, "3333", {}, [cast.event for cast in both])
    after = ballots(merged(table, *files, table.at(0).reveal()))
    assert not after.contradictions
    assert after.final["m2", 1].grades == "3333"


def test_who_does_not_evaluate_says_nothing(tmp_path: Path) -> None:
    desk, coordinator = make_desk(tmp_path, "Deputy"), Coordinator()
    made = [proposal(1), proposal(2)]
    keys = [Coordinator().key, Coordinator().key, desk.key]
    base = coordinator.round(keys, made)
    roster = (*base.roster[:3], replace(base.roster[3], duties=("deputy",)))
    opening = statements.sign("round", replace(base, roster=roster).to_data(), coordinator.sign)
    desk.receive(coordinator.package(opening, made, keys), file="p")
    here = desk.round(opening.digest)
    assert here.order == (1, 2)
    for act in (lambda: here.deliver(1, GRADES, {}), here.commit, here.reveal):
        with refusal("not_an_evaluator"):
            act()
    desk.close()


def test_the_clock_orders_nothing(table: Table, tmp_path: Path) -> None:
    table.desks[0].close()
    table.desks[0] = reopen(tmp_path / "m2", clock=lambda: -631_152_000.0 + 20 * 31_557_600)  # about 1970, then back
    table.at(0).deliver(1, "1111", {})
    table.desks[0].close()
    table.desks[0] = reopen(tmp_path / "m2", clock=lambda: 0.0)
    table.at(0).deliver(1, "2222", {})
    heads = listed(table)
    found = ballots(merged(table, heads, table.at(0).reveal()))
    assert found.final["m2", 1].grades == "2222"


def readable(folder: Path) -> bytes:
    """Every byte and every name under ``folder``."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return b"".join(str(path).encode() + path.read_bytes() for path in files)


def test_nothing_can_be_read_before_the_reveal(tmp_path: Path) -> None:
    table = make_table(tmp_path, proposals=12)
    here: DeskRound = table.at(0)
    for number in range(1, 12):
        here.deliver(number, "A3A4", {"health_social": REASON})
    here.keep_draft(12, "A2A1", {"health_social": REASON})
    here.keep_sheet(1, REASON, REASON, REASON)
    table.at(1).deliver(1, "A3A4", {})
    sent = [table.at(0).commit(), table.at(1).commit(), table.coordinator.heads(
        table.digest, [table.at(0).commit(), table.at(1).commit()])]
    table.close()
    everything = readable(tmp_path / "m2") + b"".join(sent)
    for word in ("A3A4", "A2A1", REASON, "inondable", "Nadia", "Piero", "Inventé", "Titre", "sentier"):
        own = word in NAMES["m2"]  # whose desk it is, in the public part of keys.json
        assert (word.encode() in everything) is own, word
    assert len({len(content) for content in sent[:2]}) == 1


def test_a_commitment_has_one_size_whatever_it_covers(tmp_path: Path) -> None:
    sizes = set()
    for count in (0, 1, 14):
        table = make_table(tmp_path / str(count), proposals=14)
        for number in range(1, count + 1):
            table.at(0).deliver(number, GRADES, {"health_social": REASON})
        sizes.add(len(table.at(0).commit()))
        table.close()
    assert len(sizes) == 1
