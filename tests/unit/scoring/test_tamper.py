"""The tamper matrix: whatever is changed in what was sent is found."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.errors import BadInput
from governance.scoring import bundle as bundles
from governance.scoring import statements
from governance.scoring.bundle import Bundle
from governance.scoring.merge import Received
from governance.scoring.rounds import check_round, read_round
from governance.scoring.statements import Statement
from tests.unit.scoring.circle import Circle
from tests.unit.scoring.rounds import make_round

ROWS = (("34A5", "0123", "2222", "5555"), ("2222", "3333", "4444", "1111"), ("1C1-", "0000", "2345", "5432"))


def _change(lines: list[str], place: int, other: list[str]) -> list[str]:
    digit = next(index for index in range(len(lines[place])) if lines[place][index].isdigit())
    changed = "7" if lines[place][digit] != "7" else "8"
    return [*lines[:place], lines[place][:digit] + changed + lines[place][digit + 1 :], *lines[place + 1 :]]


def _delete(lines: list[str], place: int, other: list[str]) -> list[str]:
    return lines[:place] + lines[place + 1 :]


def _duplicate(lines: list[str], place: int, other: list[str]) -> list[str]:
    return [*lines[:place], lines[place], *lines[place:]]


def _swap(lines: list[str], place: int, other: list[str]) -> list[str]:
    second = (place + 1) % len(lines)
    made = list(lines)
    made[place], made[second] = made[second], made[place]
    return made


def _truncate(lines: list[str], place: int, other: list[str]) -> list[str]:
    return lines[:place]


def _splice(lines: list[str], place: int, other: list[str]) -> list[str]:
    return [*lines[:place], *other[place:]]


def _append(lines: list[str], place: int, other: list[str]) -> list[str]:
    return [*lines, other[place]]


WAYS: tuple[Callable[[list[str], int, list[str]], list[str]], ...] = (
    _change, _delete, _duplicate, _swap, _truncate, _splice, _append)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", range(5))
def test_every_change_to_the_events_of_a_bundle_is_found(
    way: Callable[[list[str], int, list[str]], list[str]], place: int
) -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    good = circle.logs[0].bundle(heads.digest)
    bad = Bundle(good.statement, tuple(way(list(good.lines), place, circle.logs[1].lines)))
    assert bad.lines != good.lines
    assert not bad.holds
    merged = circle.merged(Received.of([heads], [bad]))
    assert [item.code for item in merged.aside] == ["damaged"]
    assert not merged.events
    both = circle.merged(Received.of([heads], [bad, good]))
    assert len(both.events[good.key]) == 5, "the good copy still counts"


@given(st.data())
def test_a_byte_of_any_file_changed_anywhere_changes_nothing_unseen(data: st.DataObject) -> None:
    circle = Circle().score(*ROWS)
    heads = circle.heads()
    good = circle.logs[0].bundle(heads.digest)
    content = bytearray(bundles.pack(good))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    try:
        read = bundles.unpack(bytes(content), name="x.ballots")
    except BadInput:
        return
    assert read == good or not read.holds


@given(st.data())
def test_a_byte_of_a_statement_changed_is_found(data: st.DataObject) -> None:
    circle = Circle().score(*ROWS)
    good = circle.logs[0].commit()
    content = bytearray(good.to_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    try:
        read = statements.read(bytes(content), name="x")
    except BadInput:
        return
    assert read == good or (read.body, read.key) == (good.body, good.key)


def test_events_of_another_log_or_round_never_fit() -> None:
    circle, other = Circle().score(*ROWS), Circle(3, 4, number=2).score(*ROWS)
    heads = circle.heads()
    mine, theirs = circle.logs[0].bundle(heads.digest), circle.logs[1].bundle(heads.digest)
    assert not Bundle(mine.statement, theirs.lines).holds
    assert mine.lines[1:] == other.logs[0].bundle(heads.digest).lines[1:], "the same words"
    assert not Bundle(mine.statement, other.logs[0].bundle("").lines[:3]).holds
    assert mine.ids[-1] != other.logs[0].bundle(heads.digest).ids[-1], "in another round are another log"


def test_a_statement_cannot_become_another_kind() -> None:
    circle = Circle().score(*ROWS)
    said = json.loads(circle.logs[0].commit().to_bytes())
    said["collegiale"] = "heads"
    with pytest.raises(BadInput, match="statement_damaged"):
        statements.read(json.dumps(said).encode(), name="x.heads")
    with pytest.raises(BadInput, match="statement_unreadable"):
        statements.read(circle.logs[0].commit().to_bytes(), name="x", kind="heads")


@pytest.mark.parametrize("content", [
    b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"collegiale":"heads"}',
    b'{"collegiale":[],"body":1,"key":2,"signature":3}',
    b'{"collegiale":"heads","body":"[]","key":"00","signature":"00"}', b"[" * 100_000,
    b'{"collegiale":"heads","body":"{}","key":"' + b"0" * 64 + b'","signature":"zz"}',
])
def test_what_is_no_statement_is_said(content: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        statements.read(content, name="courrier.heads")
    assert caught.value.params["file"] == "courrier.heads"


def test_floats_are_never_signed() -> None:
    with pytest.raises(TypeError):
        statements.canonical({"grade": {"mean": [2.5]}})


def test_accents_written_in_two_ways_are_one_sentence() -> None:
    assert statements.spoken(" e\u0301cole ") == statements.spoken("\u00e9cole")


def test_a_round_that_only_an_evaluator_signed_is_none() -> None:
    circle = Circle()
    forged = statements.sign("round", circle.round.to_data(), circle.devices[0].sign)
    with pytest.raises(BadInput, match="round_not_by_coordinator"):
        read_round(forged)
    assert read_round(circle.statement) == circle.round


@pytest.mark.parametrize(("what", "changes"), [
    ("weights", {"weights": (0, 0)}), ("quorum", {"quorums": (9, 0, 0, 0)}), ("cut", {"cut": 99}),
    ("threshold", {"threshold": 0}), ("spread", {"spread": 9}), ("rules", {"tie": "coin"}), ("nonce", {"nonce": "00"}),
    ("title", {"title": {"fr": "Tour"}}), ("rapporteurs", {"rapporteurs": {1: "m99"}}),
])
def test_a_round_that_cannot_be_is_refused_with_what_is_wrong(what: str, changes: dict[str, object]) -> None:
    with pytest.raises(BadInput) as caught:
        make_round(**changes)  # type: ignore[arg-type]  # wrong on purpose
    assert caught.value.params["what"] == what


def test_a_round_needs_a_sentence_per_grade_and_a_proposal() -> None:
    good = make_round()
    with pytest.raises(BadInput, match="proposals"):
        check_round(replace(good, proposals={}))
    with pytest.raises(BadInput, match="anchors"):
        check_round(replace(good, themes=(replace(good.themes[0], anchors={"fr": ("a",)}),)))


def test_a_signature_by_another_hand_is_another_statement() -> None:
    circle = Circle()
    good = circle.logs[0].commit()
    with pytest.raises(BadInput, match="statement_damaged"):
        statements.read(
            Statement(good.kind, good.body, circle.devices[1].key, good.signature).to_bytes(), name="x")
