"""Replay: the same files give the same digest in another process, locale, time zone and order of hashes."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from governance.scoring.bundle import pack, unpack
from governance.scoring.merge import Received
from governance.scoring.tally import tally
from tests.unit.scoring.circle import Circle

ROOT = Path(__file__).parents[3]


def replayed() -> str:
    """Digest of all that a round amounts to, its bundles packed and read again."""
    circle = Circle(4, 3).score(
        ("34A5", "0123", "2222"), ("2222", "3333", "4444"), ("1C1-", "0000", "2345"), ("5555", "", "A333"))
    heads = circle.heads(3)
    circle.logs[0].ballot(2, "3333", reasons={"health_social": "è già così"}, after=heads.digest, reason="après débat")
    read = [unpack(pack(log.bundle(heads.digest)), name="x") for log in circle.logs]
    received = Received.of([heads, *(log.commit() for log in circle.logs[:3])], read)
    merged, ballots = circle.merged(received), circle.ballots(received)
    results = [tally(circle.round, ballots.marks(circle.round, phase)) for phase in ("blind", "final")]
    said = repr((sorted(merged.members.items()), merged.aside, sorted(merged.blind.items()), merged.events))
    counted = repr((sorted(ballots.final.items()), sorted(ballots.blind.items()), results))
    return hashlib.sha256((said + counted).encode()).hexdigest()


@pytest.mark.parametrize("surroundings", [
    {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"}, {"TZ": "America/Lima", "PYTHONHASHSEED": "2", "LC_ALL": "it_IT.UTF-8"},
    {"PYTHONHASHSEED": "3", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
])
def test_another_process_elsewhere_finds_the_same(surroundings: dict[str, str]) -> None:
    script = "from tests.unit.scoring.test_replay import replayed; print(replayed())"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=os.environ | surroundings, capture_output=True, text=True,
        check=True)
    assert done.stdout.strip() == replayed()
