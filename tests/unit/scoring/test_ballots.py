"""From events to ballots: last word of each, blind and at the end, two devices, conflicts, the meeting."""

from governance.scoring import exchange
from governance.scoring.exchange import Enrolment
from governance.scoring.merge import Received
from tests.unit.scoring.circle import Circle, Device, Log

ROWS = (("34A5", "0123"), ("2222", "3333"), ("1C1-", "0000"))


def test_the_last_word_before_the_commitment_is_the_blind_one() -> None:
    circle = Circle()
    circle.score(*ROWS)
    circle.logs[0].ballot(1, "1111")
    found = circle.ballots(circle.received(circle.heads()))
    assert found.blind["m1", 1].grades == found.final["m1", 1].grades == "1111"
    assert found.blind["m1", 1].blind


def test_a_revision_stands_beside_the_blind_grade_with_its_reason() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    circle.logs[0].ballot(1, "1111", after=heads.digest, reason="le coût a été sous-estimé")
    found = circle.ballots(circle.received(heads))
    assert found.blind["m1", 1].grades == "34A5"
    assert found.final["m1", 1].grades == "1111"
    assert found.final["m1", 1].reason == "le coût a été sous-estimé"
    assert not found.final["m1", 1].blind


def test_two_devices_that_disagree_count_for_nothing_until_the_author_says() -> None:
    circle = Circle().score(*ROWS)
    second = Log(Device("a tablet"), circle.digest)
    second.open()
    theirs = second.ballot(1, "5555")
    second.ballot(2, "0123")
    arrival = exchange.enrol(Enrolment(circle.digest, "m1", second.device.key, ""), circle.chair.sign)
    heads = exchange.list_heads(
        circle.digest, [*(log.commit() for log in circle.logs), second.commit()], [], circle.chair.sign)
    found = circle.ballots(circle.received(heads, arrival, second.bundle(heads.digest)))
    assert {cast.grades for cast in found.contradictions["m1", 1]} == {"34A5", "5555"}
    assert ("m1", 1) not in found.blind
    assert ("m1", 1) not in found.final
    assert ("m1", 2) not in found.contradictions, "the same on both is no contradiction"
    assert found.final["m1", 2].grades == "0123"
    mine = next(cast.event for cast in found.contradictions["m1", 1] if cast.grades == "34A5")
    second.ballot(1, "4444", replaces=[mine, theirs], after=heads.digest, reason="je garde celle-ci")
    settled = circle.ballots(circle.received(heads, arrival, second.bundle(heads.digest)))
    assert not settled.contradictions
    assert settled.final["m1", 1].grades == "4444"


def test_nobody_replaces_the_ballot_of_another() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    victim = circle.ballots(circle.received(heads)).final["m2", 1].event
    circle.logs[0].ballot(1, "1111", replaces=[victim], after=heads.digest, reason="non")
    assert circle.ballots(circle.received(heads)).final["m2", 1].grades == "2222"


def test_a_hard_conflict_and_a_withdrawal_stay_in_the_log_and_out_of_the_result() -> None:
    circle = Circle()
    circle.logs[0].open()
    circle.logs[0].say("conflict", proposal=1, level="hard", reason="ma commune")
    circle.logs[0].ballot(2, "5555")
    circle.logs[1].open()
    circle.logs[1].say("conflict", proposal=1, level="soft", reason="voisin")
    circle.logs[1].ballot(1, "3333")
    circle.logs[2].open()
    circle.logs[2].say("conflict", proposal=2, level="hard", reason="erreur")
    circle.logs[2].say("conflict", proposal=2, level="none", reason="")
    circle.logs[2].ballot(2, "2222")
    heads = circle.heads()
    circle.logs[0].say("withdraw", proposal=2, reason="j'apprends que mon frère la porte")
    found = circle.ballots(circle.received(heads))
    marks = found.marks(circle.round, "final")
    assert marks == {("m1", 1): "CCCC", ("m1", 2): "CCCC", ("m2", 1): "3333", ("m3", 2): "2222"}
    assert found.final["m1", 2].grades == "5555"
    assert found.soft() == {("m2", 1)}


def test_what_is_said_in_the_meeting_is_the_coordinators_word_and_their_own_comes_before() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    circle.minutes.open()
    circle.minutes.say("said", member="m2", proposal=1, grades="4444", reason="convaincue")
    circle.minutes.say("said", member="m3", proposal=1, grades="5555", reason="convaincu")
    circle.logs[2].ballot(1, "3333", after=heads.digest, reason="moins que dit")
    circle.minutes.say("collegial", proposal=2, grades="3333", reasons={})
    found = circle.ballots(circle.received(heads, circle.minutes.bundle("")))
    assert found.final["m2", 1].said
    assert found.final["m2", 1].grades == "4444"
    assert found.blind["m2", 1].grades == "2222"
    assert found.final["m3", 1].grades == "3333"
    assert found.collegial[2].grades == "3333"
    assert ("m0", 2) not in found.final


def test_a_ballot_set_aside_is_kept_and_not_counted() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    event = circle.ballots(circle.received(heads)).final["m1", 1].event
    circle.minutes.open()
    circle.minutes.say("set_aside", event=event, reason="parti du projet")
    found = circle.ballots(circle.received(heads, circle.minutes.bundle("")))
    assert ("m1", 1) not in found.final
    assert found.set_aside == {event: "parti du projet"}


def test_the_last_decision_counts_and_sheets_are_kept_by_author() -> None:
    circle = Circle().score(*ROWS)
    circle.logs[0].say("sheet", proposal=1, relevance="forte", perspective="", summary="")
    circle.logs[0].say("sheet", proposal=1, relevance="très forte", perspective="", summary="")
    circle.logs[1].say("sheet", proposal=1, relevance="moyenne", perspective="", summary="")
    heads = circle.heads()
    circle.minutes.open()
    common = {
        "proposal": 1, "by": "m0", "dissent": ["m2"], "family": 0,
        "follow_up": {"what": "réunion", "on": "2026-12-10", "who": "coordination"}}
    circle.minutes.say("decision", outcome="unfavourable", reason="coût", **common)
    circle.minutes.say("decision", outcome="favourable_with_changes", reason="", **common)
    found = circle.ballots(circle.received(heads, circle.minutes.bundle("")))
    assert found.decisions[1].outcome == "favourable_with_changes"
    assert (found.decisions[1].dissent, found.decisions[1].on) == (("m2",), "2026-12-10")
    assert [(sheet.member, sheet.relevance) for sheet in found.sheets[1]] == [("m1", "très forte"), ("m2", "moyenne")]


def test_a_lost_laptop_that_never_reveals_leaves_a_hole_and_the_new_one_is_late() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    new = Log(Device("replacement"), circle.digest)
    new.open()
    new.ballot(1, "3333")
    arrival = exchange.enrol(Enrolment(circle.digest, "m1", new.device.key, circle.devices[0].key), circle.chair.sign)
    received = circle.received(heads, arrival, new.bundle(heads.digest), without=[0])
    merged, found = circle.merged(received), circle.ballots(received)
    assert merged.lost == {circle.devices[0].key}
    assert ("m1", 1) not in found.blind
    assert found.final["m1", 1].grades == "3333"
    assert circle.devices[0].key not in merged.revealed


def test_nothing_received_is_nothing() -> None:
    circle = Circle()
    found = circle.ballots(Received())
    assert not found.final
    assert not found.marks(circle.round, "final")
