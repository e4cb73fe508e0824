"""A large round merged and tallied from its files; an evaluator's desk from its folder to the first proposal shown."""

import gc
import os
import random
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from governance.keys import KdfParameters
from governance.scoring.ballots import ballots
from governance.scoring.bundle import pack, unpack
from governance.scoring.events import encode
from governance.scoring.merge import Received
from governance.scoring.tally import tally
from tests.bench.common import Ratio, seconds
from tests.unit.scoring.circle import Circle
from tests.unit.scoring.desks import make_table, quick, reopen

FULL_ROWS = 200_000
EVALUATORS = 8
THEMES = 4
CEILING, WINDOW_CEILING = 2.0, 1.0
SAMPLE = 2_000
"""Events whose signature is verified one by one, to say what a signature on each would cost."""


def main(rows: int) -> list[Ratio]:
    """Files read, merged and tallied: ``rows`` ballots under one theme, then as many under four; the desk."""
    found = []
    for grades, goal in ((rows, 1), (rows * THEMES, None)):
        events = grades // THEMES
        circle, heads, files = _round(events)
        ours = seconds(partial(_counted, circle, heads, files), repeat=3)
        found.append(Ratio(f"{grades:,} grades merged and tallied", ours, CEILING, goal=goal))
        found.append(Ratio("  against a signature on each", ours, _one_by_one(circle) * events))
    return [*found, Ratio("desk of 500 proposals: opened and painted", _window(), WINDOW_CEILING, goal=1)]


def _window() -> float:
    """Median seconds, after the passphrase was turned into a key, to a window that shows a proposal."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.jobs import Background
    from desktop.scoring.desk.screen import build

    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name, patch.object(KdfParameters, "derive", quick):
        make_table(Path(name), evaluators=2, proposals=500).close()
        times = []
        for _ in range(5):
            background = Background()
            gc.collect()
            start = time.perf_counter()
            screen = build(reopen(Path(name) / "m2"), background)
            screen.resize(1440, 900)
            screen.show()
            while not screen.presenter._entered:
                app.processEvents()
            screen.grab()
            times.append(time.perf_counter() - start)
            screen.close_desk()
            screen.close()
            background.shutdown()
    return statistics.median(times)


def _counted(circle: Circle, heads: Any, files: list[bytes]) -> None:
    received = Received.of([heads], [unpack(content, name="bench") for content in files])
    counted = ballots(circle.merged(received))
    results = tally(circle.round, counted.marks(circle.round, "final"))
    assert len(results.proposals) == len(circle.round.proposals)
    assert len(counted.final) == len(files) * len(results.proposals)


def _round(events: int) -> tuple[Circle, Any, list[bytes]]:
    proposals = events // EVALUATORS
    circle = Circle(EVALUATORS, proposals, cut=min(100, proposals))
    chance = random.Random(20_000)
    for log in circle.logs:
        log.open()
        for proposal in range(1, proposals + 1):
            grades = "".join(chance.choice("01233455A") for _ in range(THEMES))
            log.lines.append(encode(len(log.lines), "ballot", log.at, {
                "proposal": proposal, "grades": grades, "reasons": {}, "replaces": [], "after": "", "reason": ""}))
    heads = circle.heads()
    return circle, heads, [pack(log.bundle(heads.digest)) for log in circle.logs]


def _one_by_one(circle: Circle) -> float:
    """Seconds to verify one signature."""
    log = circle.logs[0]
    lines = [line.encode() for line in log.lines[:SAMPLE]]
    signatures = [bytes.fromhex(log.device.sign(line)[1]) for line in lines]
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(log.device.key))

    def verify() -> None:
        for line, signature in zip(lines, signatures, strict=True):
            key.verify(signature, line)

    return seconds(verify) / len(lines)
