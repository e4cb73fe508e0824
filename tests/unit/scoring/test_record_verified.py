"""Verifying a decision record: whatever is changed is found, signed again or not; hostile zips do no harm."""

import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from governance.scoring import record, statements
from governance.scoring.verify_record import MOST_FILES, RecordFault, is_record, read_record, verify_record
from tests.unit.scoring.circle import Circle, Device
from tests.unit.scoring.recorded import decided, scored, state

Change = Callable[[dict[str, bytes]], object]


@pytest.fixture(scope="module")
def both() -> tuple[Circle, bytes, bytes]:
    made, known = scored()
    issued = record.issue(known, version="1", signer=made.chair.sign)
    return made, issued.internal, issued.public


def packed(files: Mapping[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def changed(content: bytes, change: Change) -> bytes:
    """The same zip, altered by a hand that signs nothing."""
    statement, files = read_record(content)
    files = {**files, record.RECORD: statement.to_bytes()}
    change(files)
    return packed(files)


def resigned(content: bytes, device: Device, change: Change, **said: Any) -> bytes:
    """... by a hand that lists the files again and signs."""
    statement, files = read_record(content)
    change(files)
    data = {
        **statement.data, "files": {name: record.digest_of(kept) for name, kept in files.items()},
        "results": record.digest_of(files.get(record.RESULTS, b"")), **said}
    return packed({**files, record.RECORD: statements.sign("record", data, device.sign).to_bytes()})


def swap(name: str, old: bytes, new: bytes) -> Change:
    def change(files: dict[str, bytes]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)

    return change


def codes(content: bytes) -> set[str]:
    return {fault.code for fault in verify_record(content)}


@pytest.mark.parametrize("which", [1, 2])
def test_any_byte_changed_in_any_file_is_found(both: tuple[Circle, bytes, bytes], which: int) -> None:
    content = both[1] if which == 1 else both[2]
    chance = random.Random(4)
    for name in [*read_record(content)[1], record.RECORD]:
        for _ in range(3):
            def flip(files: dict[str, bytes], name: str = name) -> None:
                at = chance.randrange(len(files[name]))
                files[name] = files[name][:at] + bytes([files[name][at] ^ 1]) + files[name][at + 1:]

            assert verify_record(changed(content, flip)), name


@pytest.mark.parametrize("which", [1, 2])
def test_any_file_taken_away_added_or_swapped_is_found(both: tuple[Circle, bytes, bytes], which: int) -> None:
    content = both[1] if which == 1 else both[2]
    names = list(read_record(content)[1])
    for name, other in zip(names, names[1:] + names[:1], strict=True):
        def take(files: dict[str, bytes], name: str = name) -> None:
            del files[name]

        assert RecordFault("missing", name) in verify_record(changed(content, take))

        def trade(files: dict[str, bytes], name: str = name, other: str = other) -> None:
            files[name], files[other] = files[other], files[name]

        assert codes(changed(content, trade)) & {"damaged", "unreadable"}
    extra = verify_record(changed(content, lambda files: files.update({"heads/more.json": b"{}"})))
    assert RecordFault("unexpected_file", "heads/more.json") in extra


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        (record.RESULTS, b'"14/3"', b'"15/3"', "results_differ"),
        (record.ANALYSIS, b'"always":', b'"always":1', "analysis_differs"),
        (record.DECISIONS, b'"favourable"', b'"unfavourable"', "decisions_differ"),
        (record.BALLOTS, b",blind,grade,5", b",blind,grade,4", "csv_differs"),
        (record.DELIBERATIONS, b"avis favorable", b"avis bizarre", "csv_differs"),
    ],
)
def test_a_coordinator_who_signs_another_outcome_is_found(
    both: tuple[Circle, bytes, bytes], name: str, old: bytes, new: bytes, code: str
) -> None:
    made, internal, public = both
    assert RecordFault(code, name) in verify_record(resigned(internal, made.chair, swap(name, old, new)))
    found = codes(resigned(public, made.chair, swap(name, old, new)))
    assert found, name


def test_a_public_ballot_that_was_changed_changes_the_results(both: tuple[Circle, bytes, bytes]) -> None:
    made, _, public = both
    altered = resigned(public, made.chair, swap(record.BALLOTS, b",blind,grade,5", b",blind,grade,0"))
    assert {"results_differ", "record_differs"} <= codes(altered)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b",blind,", b",blinde,"), (b"round,proposal", b"proposal,round"), (b",A,", b",Q,"), (b",grade,5", b",grade,9"),
     (b"\r\n1,1,", b"\r\n1,77,"), (b"\r\n1,1,", b"\r\n1,1,1,")])
def test_public_ballots_that_say_nothing_are_found(
    both: tuple[Circle, bytes, bytes], old: bytes, new: bytes
) -> None:
    made, _, public = both
    assert codes(resigned(public, made.chair, swap(record.BALLOTS, old, new)))


def test_a_ballot_left_out_by_its_coordinator_is_found(both: tuple[Circle, bytes, bytes]) -> None:
    made, internal, _ = both

    def drop(files: dict[str, bytes]) -> None:
        gone = next(name for name in files if name.startswith("bundles/"))
        folder = gone.rpartition("/")[0]
        for name in [name for name in files if name.startswith(folder)]:
            del files[name]

    assert {"results_differ", "csv_differs", "record_differs"} & codes(resigned(internal, made.chair, drop))


def test_who_is_not_the_coordinator_signs_nothing(both: tuple[Circle, bytes, bytes]) -> None:
    made, internal, _ = both
    assert verify_record(resigned(internal, made.devices[0], lambda files: None)) == [
        RecordFault("not_by_coordinator", record.RECORD)]
    assert verify_record(resigned(internal, made.chair, lambda files: None)) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("draw", "00"), ("heads", "00"), ("absent", ["m1"]), ("aside", []), ("commitments", {}), ("set_aside", {}),
     ("round", "00"), ("events", {}), ("more", 1), ("results", "00")])
def test_a_statement_that_says_another_thing_is_found(
    both: tuple[Circle, bytes, bytes], key: str, value: object
) -> None:
    made, internal, _ = both
    known = read_record(internal)[0].data
    found = verify_record(resigned(internal, made.chair, lambda files: None, **{key: value}))
    assert (RecordFault("record_differs", key) in found) == (known.get(key) != value)


def test_a_name_that_was_changed_is_found(both: tuple[Circle, bytes, bytes]) -> None:
    made, internal, _ = both
    found = verify_record(resigned(internal, made.chair, swap(record.NAMES, b"Bruno", b"Bruna")))
    assert RecordFault("damaged", record.NAMES) in found
    assert RecordFault("csv_differs", record.BALLOTS) in found


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + b"\0" * 50, b"{}", packed({"a": b"b"})])
def test_what_is_no_record_is_said(content: bytes) -> None:
    assert codes(content) == {"unreadable"}
    assert not is_record(content)


def test_a_truncated_record_is_unreadable(both: tuple[Circle, bytes, bytes]) -> None:
    for content in both[1:]:
        assert isinstance(content, bytes)
        for part in (0.1, 0.5, 0.9, 0.999):
            assert codes(content[: int(len(content) * part)]) == {"unreadable"}


@pytest.mark.parametrize("name", ["../out.json", "/etc/out.json", "\\\\host\\out", "heads/../../out"])
def test_a_name_that_leaves_the_folder_is_refused(both: tuple[Circle, bytes, bytes], name: str) -> None:
    assert codes(changed(both[1], lambda files: files.update({name: b"{}"}))) == {"unreadable"}


def test_a_zip_that_unpacks_to_more_than_its_size_is_refused(both: tuple[Circle, bytes, bytes]) -> None:
    statement, files = read_record(both[1])
    bomb = packed({**files, record.RECORD: statement.to_bytes(), "zeros": b"\0" * 5_000_000}, zipfile.ZIP_DEFLATED)
    assert codes(bomb) == {"unreadable"}
    many = packed({f"heads/{number}": b"" for number in range(MOST_FILES + 1)})
    assert codes(many) == {"unreadable"}


def test_a_name_said_twice_is_refused(both: tuple[Circle, bytes, bytes]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(record.RECORD, b"{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(record.RECORD, b"{}")
    assert codes(out.getvalue()) == {"unreadable"}


@pytest.mark.parametrize("body", ["{}", "[]", '{"files":[]}', '{"files":{},"variant":"internal"}', "[" * 3000,
                                  '{"files":{},"variant":"public","parameters":{}}'])
def test_a_statement_that_says_anything_is_no_crash(both: tuple[Circle, bytes, bytes], body: str) -> None:
    made = both[0]
    key, signature = made.chair.sign(f"collegiale/1/record\n{body}".encode())
    said = json.dumps({"collegiale": "record", "body": body, "key": key, "signature": signature}).encode()
    assert verify_record(packed({record.RECORD: said}))


def test_another_kind_of_statement_is_no_record(both: tuple[Circle, bytes, bytes]) -> None:
    made = both[0]
    assert codes(packed({record.RECORD: made.statement.to_bytes()})) == {"unsigned"}


def test_the_command_line_says_what_is_wrong(
    both: tuple[Circle, bytes, bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop.cli import main

    good, bad = tmp_path / "record.zip", tmp_path / "altered.zip"
    good.write_bytes(both[1])
    bad.write_bytes(changed(both[2], swap(record.RESULTS, b'"14/3"', b'"15/3"')))
    assert main(["verify", str(good), "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {
        "path": str(good), "valid": True, "faults": []}
    assert main(["verify", str(bad), "--json"]) == 1
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["faults"] == [
        "damaged:results.json", "results_differ:results.json"]


JUNK: list[Any] = [None, -1, 0, 10**30, "", "x", [], {}, [[]], True, {"x": 1}, "\0", "9" * 5000]


def replaced(value: Any, chance: random.Random) -> Any:
    """``value`` with something of it replaced, taken away or added, at any depth."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        if chance.random() < 0.1:
            return {name: item for name, item in value.items() if name != key}
        return {**value, key: replaced(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        place = chance.randrange(len(value))
        return [*value[:place], replaced(value[place], chance), *value[place + 1:]]
    return chance.choice(JUNK)


@pytest.mark.parametrize("which", [1, 2])
def test_no_signed_statement_makes_it_crash(both: tuple[Circle, bytes, bytes], which: int) -> None:
    made, content = both[0], both[1] if which == 1 else both[2]
    statement, files = read_record(content)
    chance = random.Random(5)
    for _ in range(120):
        data = replaced(statement.data, chance)
        if isinstance(data, dict):
            signed = statements.sign("record", data, made.chair.sign).to_bytes()
            assert isinstance(verify_record(packed({**files, record.RECORD: signed})), list)


@pytest.mark.parametrize("name", [record.DECISIONS, record.RESULTS, record.ANALYSIS])
def test_no_signed_file_makes_it_crash(both: tuple[Circle, bytes, bytes], name: str) -> None:
    made, _, public = both
    chance = random.Random(6)
    for _ in range(60):
        def alter(files: dict[str, bytes]) -> None:
            files[name] = json.dumps(replaced(json.loads(files[name]), chance)).encode()

        found = verify_record(resigned(public, made.chair, alter))
        assert found or name == record.DECISIONS  # what was decided and why is the coordinator's signed word


@settings(max_examples=25)
@given(
    st.lists(st.lists(st.text("012345AC-", min_size=4, max_size=4) | st.just(""), min_size=4, max_size=4),
             min_size=3, max_size=3),
    st.sampled_from(["weighted_mean", "majority_judgment"]), st.sampled_from(["majority_judgment", "draw"]),
    st.integers(0, 2))
def test_any_round_is_verified_by_both_records(
    rows: list[list[str]], aggregation: str, tie: str, absent: int
) -> None:
    made = Circle(3, 4, aggregation=aggregation, tie=tie).score(*rows)
    heads = made.heads(absent)
    made.logs[0].ballot(2, "----", after=heads.digest, reason="x")
    made.minutes.open()
    made.minutes.say("decision", **decided(3))
    known = state(made, made.received(heads, made.minutes.bundle("")), names=False)
    issued = record.issue(known, version="1", signer=made.chair.sign)
    assert verify_record(issued.internal) == verify_record(issued.public) == []
