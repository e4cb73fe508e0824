"""Merge: laws of the union, forks, gaps, late and early, whoever sends what in whatever order."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.errors import BadInput
from governance.scoring import exchange
from governance.scoring.exchange import Enrolment, Head
from governance.scoring.merge import Aside, Received, project
from tests.unit.scoring.circle import Circle, Device, Log

ROWS = (("34A5", "0123", "", "5555"), ("2222", "3333", "4444", "1111"), ("1C1-", "0000", "2345", ""))


def codes(circle: Circle, received: Received) -> set[str]:
    return {item.code for item in circle.merged(received).aside}


def test_everybody_reveals_what_they_committed_to() -> None:
    circle = Circle().score(*ROWS)
    merged = circle.merged(circle.received(circle.heads()))
    assert not merged.aside
    assert {merged.members[key]: len(events) for key, events in merged.events.items()} == {"m1": 4, "m2": 5, "m3": 4}
    assert merged.blind == {device.key: len(log.lines) for device, log in zip(circle.devices, circle.logs, strict=True)}


def test_any_order_and_any_grouping_give_the_same() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    parts = [Received.of([heads]), *(Received.of((), [log.bundle(heads.digest)]) for log in circle.logs)]
    whole = circle.merged(circle.received(heads))
    for order in itertools.permutations(parts):
        left = Received()
        for part in order:
            left = left.union(part)
        right = Received()
        for part in reversed(order):
            right = part.union(right)
        assert circle.merged(left) == circle.merged(right) == whole


@st.composite
def histories(draw: st.DrawFn) -> tuple[Circle, list[Received], bool]:
    """A circle, what came by several hands (parts of logs, some twice), and whether a log forked."""
    circle = Circle(2, 3)
    grades = st.text("012345AC-", min_size=4, max_size=4)
    for log in circle.logs:
        log.open()
        for _ in range(draw(st.integers(0, 4))):
            log.ballot(draw(st.integers(1, 3)), draw(grades))
    heads = circle.heads()
    forked = draw(st.booleans())
    logs = list(circle.logs)
    if forked:
        restored = circle.logs[0].copy()
        del restored.lines[draw(st.integers(1, len(restored.lines))):]
        restored.say("sheet", proposal=1, relevance="autre", perspective="", summary="")
        if restored.lines == circle.logs[0].lines[: len(restored.lines)]:
            forked = False
        circle.logs[0].ballot(1, "0000")
        logs.append(restored)
    parts = [Received.of([heads])]
    for log in logs:
        cut = draw(st.integers(0, len(log.lines)))
        parts += [Received.of((), [log.bundle(heads.digest)]), Received.of((), [log.bundle(heads.digest, until=cut)])]
        parts.append(Received.of((), [log.bundle(heads.digest, first=cut)]))
    return circle, draw(st.permutations(parts)), forked


@given(histories())
def test_union_is_commutative_associative_idempotent(made: tuple[Circle, list[Received], bool]) -> None:
    circle, (first, second, third, *rest), _ = made
    assert first.union(second) == second.union(first)
    assert first.union(second).union(third) == first.union(second.union(third))
    assert first.union(first) == first
    whole = Received()
    for part in [first, second, third, *rest]:
        whole = whole.union(part)
    backwards = Received()
    for part in [*reversed(rest), third, second, first, first]:
        backwards = backwards.union(part)
    assert circle.merged(whole) == circle.merged(backwards)


@given(histories())
def test_a_fork_is_found_if_and_only_if_there_is_one(made: tuple[Circle, list[Received], bool]) -> None:
    circle, parts, forked = made
    whole = Received()
    for part in parts:
        whole = whole.union(part)
    assert ("fork" in codes(circle, whole)) is forked
    assert not codes(circle, whole) & {"damaged", "gap", "invalid", "not_allowed"}


def test_of_a_fork_the_common_part_counts_until_the_author_says_which_branch_is_theirs() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    restored = circle.logs[0].copy()
    mine = circle.logs[0].ballot(1, "1111")
    restored.ballot(1, "5555")
    received = circle.received(heads, restored.bundle(heads.digest))
    merged = circle.merged(received)
    key = circle.devices[0].key
    assert Aside("fork", key, 4, 2) in merged.aside
    assert sorted(count for _, count in merged.forks[key]) == [1, 1]
    assert mine in {end for end, _ in merged.forks[key]}
    assert len(merged.events[key]) == 4
    assert circle.ballots(received).final["m1", 1].grades == "34A5"
    new = Log(Device("a second laptop"), circle.digest)
    new.open()
    new.say("adopt", device=key, head=mine)
    arrival = exchange.enrol(Enrolment(circle.digest, "m1", new.device.key, key), circle.chair.sign)
    settled = received.union(Received.of([arrival], [new.bundle(heads.digest)]))
    assert "fork" not in codes(circle, settled)
    assert circle.ballots(settled).final["m1", 1].grades == "1111"
    assert circle.ballots(settled).blind["m1", 1].grades == "34A5"


def test_nobody_else_may_settle_a_fork() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    restored = circle.logs[0].copy()
    mine = circle.logs[0].ballot(1, "1111")
    restored.ballot(1, "5555")
    circle.logs[1].say("adopt", device=circle.devices[0].key, head=mine)
    assert "fork" in codes(circle, circle.received(heads, restored.bundle(heads.digest)))


def test_what_follows_a_gap_waits_and_counts_when_the_rest_comes() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    for proposal in (1, 2, 3):
        circle.logs[1].ballot(proposal, "0000")
    log = circle.logs[1]
    partial = Received.of([heads], [log.bundle(heads.digest, until=5), log.bundle(heads.digest, first=7)])
    merged = circle.merged(partial)
    assert merged.aside == (Aside("gap", log.device.key, 5, 1),)
    assert len(merged.events[log.device.key]) == 5
    whole = partial.union(Received.of((), [log.bundle(heads.digest, first=5, until=7)]))
    assert not circle.merged(whole).aside
    assert len(circle.merged(whole).events[log.device.key]) == 8


def test_the_same_bundle_ten_times_is_one() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    once = circle.received(heads)
    many = once
    for _ in range(10):
        many = many.union(Received.of((), [circle.logs[0].bundle(heads.digest)]))
    assert many == once


def test_a_bundle_that_comes_before_the_list_waits_and_counts_after() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    early = Received.of((), [circle.logs[0].bundle(heads.digest)])
    merged = circle.merged(early)
    assert not merged.events
    assert [item.code for item in merged.aside] == ["early"]
    assert not circle.merged(early.union(Received.of([heads]))).aside


def test_a_stranger_a_foreign_round_and_a_foreign_list_wait_aside() -> None:
    circle, other = Circle().score(*ROWS), Circle(3, 4, number=2).score(*ROWS)
    heads = circle.heads()
    stranger = Log(Device("stranger"), circle.digest)
    stranger.open()
    foreign = exchange.list_heads(circle.digest, [], [], stranger.device.sign)
    received = circle.received(
        heads, stranger.bundle(heads.digest), other.logs[0].bundle(heads.digest), other.heads(), foreign,
        stranger.commit(), other.logs[0].commit())
    merged = circle.merged(received)
    assert sorted(item.code for item in merged.aside) == [
        "not_by_coordinator", "unknown_key", "wrong_round", "wrong_round", "wrong_round"]
    assert merged.heads == exchange.heads_of(heads)


def test_a_late_device_counts_but_not_as_blind() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads(2)
    merged = circle.merged(circle.received(heads))
    assert merged.blind[circle.devices[2].key] == 0
    assert merged.heads is not None
    assert merged.heads.absent == ("m3",)
    found = circle.ballots(circle.received(heads))
    assert ("m3", 1) in found.final
    assert ("m3", 1) not in found.blind


def test_a_log_that_is_not_the_committed_one_does_not_count() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    circle.logs[0].lines = [circle.logs[0].lines[0]]
    assert codes(circle, circle.received(heads)) == {"short_of_commitment"}
    for grades in ("5555", "5555", "5555", "5555"):
        circle.logs[0].ballot(1, grades)
    received = circle.received(heads)
    assert codes(circle, received) == {"other_log"}
    assert circle.devices[0].key not in circle.merged(received).events


def test_a_coordinator_who_signs_two_lists_is_seen_and_so_is_one_who_leaves_a_commitment_out() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    assert "two_lists" in codes(circle, circle.received(heads, circle.heads(0)))
    left = circle.heads(0)
    assert codes(circle, circle.received(left, circle.logs[0].commit())) == {"left_out"}


def test_an_evaluator_may_not_decide_nor_a_coordinator_vote() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    circle.logs[0].say("set_aside", event=circle.digest, reason="non")
    circle.minutes.open()
    circle.minutes.ballot(1, "5555")
    merged = circle.merged(circle.received(heads, circle.minutes.bundle("")))
    assert sorted(item.code for item in merged.aside) == ["not_allowed", "not_allowed"]


@pytest.mark.parametrize("line", [
    "{}", "[]", "nonsense", '{"at":1,"kind":"ballot","seq":4}', '{"at":1,"kind":"ballot","seq":9}',
    '{"after":"","at":1,"grades":"3333","kind":"ballot","proposal":99,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"after":"","at":1,"grades":"333","kind":"ballot","proposal":1,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"after":"","at":1,"grades":"6666","kind":"ballot","proposal":1,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"after":"","at":1,"grades":"3333","kind":"ballot","proposal":true,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"after":"","at":1,"grades":"3333","kind":"ballot","proposal":1,"reason":"","reasons":[],"replaces":[],"seq":5}',
    '{"after":"","at":1.5,"grades":"3333","kind":"ballot","proposal":1,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"after":"x","at":1,"grades":"3333","kind":"ballot","proposal":1,"reason":"","reasons":{},"replaces":[],"seq":4}',
    '{"at":1,"device":"zz","head":"zz","kind":"adopt","seq":4}',
    '{"at":1,"kind":"nothing","seq":4}',
])
def test_an_event_that_says_nothing_of_the_round_is_left_out_and_the_rest_counts(line: str) -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    circle.logs[0].lines.append(line)
    merged = circle.merged(circle.received(heads))
    assert [(item.code in {"invalid", "not_allowed"}, item.seq) for item in merged.aside] == [(True, 4)]
    assert len(merged.events[circle.devices[0].key]) == 4


def test_an_arrival_for_a_seat_that_is_taken_or_by_anybody_is_refused() -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    taken = exchange.enrol(Enrolment(circle.digest, "m2", circle.devices[0].key, ""), circle.chair.sign)
    forged = exchange.enrol(
        Enrolment(circle.digest, "m2", Device("thief").key, ""), circle.logs[0].device.sign)
    nobody = exchange.enrol(Enrolment(circle.digest, "m9", Device("nobody").key, ""), circle.chair.sign)
    merged = circle.merged(circle.received(heads, taken, forged, nobody))
    assert sorted(item.code for item in merged.aside) == ["key_taken", "not_by_coordinator", "not_by_coordinator"]
    assert merged.members[circle.devices[0].key] == "m1"


def test_commitments_have_one_size() -> None:
    circle = Circle().score(*ROWS)
    sizes = {len(log.commit().to_bytes()) for log in circle.logs}
    circle.logs[0].lines *= 40
    sizes.add(len(circle.logs[0].commit().to_bytes()))
    assert len(sizes) == 1


def test_a_commitment_to_nothing_can_be_said() -> None:
    circle = Circle()
    assert exchange.commitment_of(circle.logs[0].commit()).seq == -1
    heads = circle.heads()
    assert exchange.heads_of(heads).heads[circle.devices[0].key].seq == -1
    with pytest.raises(BadInput):
        exchange.commitment_of(heads)
    assert not circle.merged(Received.of([heads])).aside
    assert Head("", -1) == Head("", -1)


def test_the_clock_orders_nothing() -> None:
    circle = Circle()
    for log in circle.logs:
        log.at = 631_152_000  # 1990
    circle.score(*ROWS)
    heads = circle.heads()
    circle.logs[0].at = 0
    circle.logs[0].ballot(1, "2222", after=heads.digest, reason="après discussion")
    found = circle.ballots(circle.received(heads))
    assert (found.blind["m1", 1].grades, found.final["m1", 1].grades) == ("34A5", "2222")


def test_projecting_is_a_function_of_the_set_alone() -> None:
    circle = Circle().score(*ROWS)
    received = circle.received(circle.heads())
    assert project(circle.round, circle.digest, received) == project(circle.round, circle.digest, received)
