"""The sealed log: nothing before a power cut is lost, nothing spoilt passes, a backup put back is seen."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from governance.errors import EnvironmentFault
from governance.keys import Unlocked
from governance.scoring.bundle import head_of
from governance.scoring.desk_files import Draft, Drafts
from governance.scoring.desk_log import Device, SealedLog, Witness, former_lines
from governance.scoring.events import encode
from governance.store.rows import Member
from tests.unit.scoring.rounds import hexadecimal

DIGEST = hexadecimal("round")
LINES = [encode(seq, "withdraw", 0, {"proposal": seq, "reason": "une raison inventée"}) for seq in range(4)]
DEVICE = Device.of(Unlocked(Member("a", "Nadia Fictive", ("analyst",)), bytes(32), Ed25519PrivateKey.generate()))


def log(path: Path, digest: str = DIGEST, device: Device = DEVICE) -> SealedLog:
    return SealedLog(path, digest, device)


def written(path: Path, lines: list[str] = LINES) -> bytes:
    made = log(path)
    for line in lines:
        made.append(line)
    return path.read_bytes()


def test_what_was_said_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "log"
    content = written(path)
    again = log(path)
    assert again.lines == LINES
    assert again.head == head_of(DIGEST, DEVICE.key, LINES)
    assert len(content.splitlines()) == len(LINES)
    for word in (b"raison", b"proposal", b"withdraw"):
        assert word not in content
    assert path.stat().st_mode & 0o077 == 0


def test_an_empty_log_stands_at_its_beginning(tmp_path: Path) -> None:
    assert log(tmp_path / "log").head == head_of(DIGEST, DEVICE.key, [])


def test_each_event_is_on_the_disk_before_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr("governance.scoring.desk_log.os.fsync", lambda descriptor: synced.append(descriptor))
    made = log(tmp_path / "log")
    for count, line in enumerate(LINES, 1):
        made.append(line)
        assert len(synced) >= count


@given(cut=st.integers(0, 10_000))
def test_a_cut_anywhere_loses_no_whole_line(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    path = tmp_path_factory.mktemp("cut") / "log"
    content = written(path)
    kept = content[: cut % (len(content) + 1)]
    path.write_bytes(kept)
    torn = log(path)
    assert torn.lines == LINES[: kept.count(b"\n")]
    torn.append("the next")
    assert log(path).lines == [*LINES[: kept.count(b"\n")], "the next"]


def test_a_last_sector_of_zeros_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "log"
    content = written(path)
    path.write_bytes(content + bytes(512))
    assert log(path).lines == LINES


def test_a_line_spoilt_swapped_doubled_or_taken_out_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "log"
    written(path)
    first, second, third, fourth = path.read_bytes().splitlines(keepends=True)
    spoilt = bytes([first[0] ^ 1]) + first[1:]
    for lines in ((spoilt, second), (second, first, third, fourth), (first, first, second, third, fourth)):
        path.write_bytes(b"".join(lines))
        if lines[0] == first:
            path.write_bytes(b"".join((first, first, third)))
        with pytest.raises(EnvironmentFault, match="desk_damaged"):
            log(path)


def test_a_log_belongs_to_its_round_its_device_and_its_desk(tmp_path: Path) -> None:
    path = tmp_path / "log"
    written(path)
    other = Ed25519PrivateKey.generate()
    assert not log(path, hexadecimal("another round")).lines
    assert not log(path, device=Device(Device.of(Unlocked(
        Member("b", "x", ()), bytes(32), other)).key, other, DEVICE.secret)).lines
    assert not log(path, device=Device(DEVICE.key, DEVICE.signing_key, bytes(32))).lines


def test_a_renewed_desk_still_reads_what_its_former_key_said(tmp_path: Path) -> None:
    path = tmp_path / "log"
    written(path)
    other = Device("f" * 64, Ed25519PrivateKey.generate(), DEVICE.secret)
    assert former_lines(path, DIGEST, DEVICE.key[:16], other) == tuple(LINES)


def test_a_full_disk_leaves_the_log_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log"
    content = written(path)
    made = log(path)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("governance.scoring.desk_log.os.fsync", full)
        with pytest.raises(EnvironmentFault, match="disk_write"):
            made.append("x")
    assert path.read_bytes() == content
    made.append("x")
    assert log(path).lines == [*LINES, "x"]


def test_the_witness_sees_a_log_put_back(tmp_path: Path) -> None:
    path, seen = tmp_path / "log", tmp_path / "elsewhere"
    made = log(path)
    for line in LINES[:2]:
        made.append(line)
        Witness(seen, DEVICE.key).appended(DIGEST, made.head)
    backup = path.read_bytes()
    made.append(LINES[2])
    Witness(seen, DEVICE.key).exported(DIGEST, made.head)
    witness = Witness(seen, DEVICE.key)
    assert not witness.ahead(DIGEST, log(path).ids)
    path.write_bytes(backup)
    assert witness.ahead(DIGEST, log(path).ids)
    again = log(path)
    again.append("something else under the same number")
    assert witness.ahead(DIGEST, again.ids)
    path.unlink()
    assert witness.ahead(DIGEST, log(path).ids)
    assert not witness.ahead(hexadecimal("another round"), log(path).ids)
    assert not Witness(seen, "0" * 64).rounds


def test_a_witness_behind_its_log_is_no_alarm(tmp_path: Path) -> None:
    path, seen = tmp_path / "log", tmp_path / "elsewhere"
    made = log(path)
    made.append(LINES[0])
    Witness(seen, DEVICE.key).appended(DIGEST, made.head)
    made.append(LINES[1])
    assert not Witness(seen, DEVICE.key).ahead(DIGEST, made.ids)


def test_a_witness_that_cannot_be_written_stops_only_what_leaves(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    made = log(tmp_path / "log")
    made.append(LINES[0])
    witness = Witness(tmp_path / "file", DEVICE.key)
    witness.appended(DIGEST, made.head)
    with pytest.raises(EnvironmentFault, match="disk_write"):
        witness.exported(DIGEST, made.head)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"rounds": 3}', '{"rounds": {"a": {"appended": 1}}}'])
def test_a_witness_that_cannot_be_read_says_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / f"{DEVICE.key[:16]}.json").write_text(content, encoding="utf-8")
    assert Witness(tmp_path, DEVICE.key).rounds == ()


def test_drafts_are_kept_under_seal(tmp_path: Path) -> None:
    path = tmp_path / "drafts"
    drafts = Drafts(path, DIGEST, DEVICE)
    drafts.keep(4, Draft("01--", {"a": "une raison inventée"}))
    assert b"01--" not in path.read_bytes()
    assert b"raison" not in path.read_bytes()
    assert Drafts(path, DIGEST, DEVICE).get(4) == Draft("01--", {"a": "une raison inventée"})
    drafts.drop(4)
    assert Drafts(path, DIGEST, DEVICE).get(4) is None
    with pytest.raises(EnvironmentFault, match="desk_damaged"):
        Drafts(path, hexadecimal("another round"), DEVICE)
