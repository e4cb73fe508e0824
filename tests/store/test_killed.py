"""An import killed at any moment leaves the dossier as it was.

``KILL_ROWS`` and ``KILLS`` make it longer.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from governance.dossier import Dossier
from governance.operations import ImportFile, IndexTexts
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.bench.import_bench import write_file
from tests.store.conftest import PASSPHRASE

ROWS = int(os.environ.get("KILL_ROWS", "12000"))
KILLS = int(os.environ.get("KILLS", "3"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_import_leaves_the_dossier_as_before(dossier: Dossier, tmp_path: Path) -> None:
    path = dossier.path
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    write_file(first, 500, seed=3)
    write_file(second, ROWS, seed=4)
    dossier.execute(ImportFile(path=first))
    dossier.execute(IndexTexts())
    dossier.close()
    took = _run(path, second, kill_after=None, rehearse=True)
    chance = random.Random(2026)
    killed = 0
    for _ in range(KILLS):
        killed += _run(path, second, kill_after=chance.uniform(0.1, 0.95) * took, rehearse=False) < 0
        with Dossier.open(path, PASSPHRASE) as opened:
            assert opened.verify() == []
            with opened.reads() as reads:
                totals = reads.totals()
                assert totals.contributions in (500, ROWS)
                assert len(reads.imports()) == (1 if totals.contributions == 500 else 2)
                assert reads.count(Filter(text="zzzzzz")) == 0
    assert killed, "no run was killed before its end: the test proves nothing"
    with Dossier.open(path, PASSPHRASE) as opened:
        report = opened.execute(ImportFile(path=second)).report
        assert isinstance(report, ImportReport)
        assert report.read == ROWS
        opened.execute(IndexTexts())
        assert opened.verify() == []


def _run(dossier: Path, file: Path, *, kill_after: float | None, rehearse: bool) -> float:
    """Import in a child process; returns its seconds, or a negative number when it was killed."""
    command = [
        sys.executable,
        "-m",
        "desktop.cli",
        "import",
        str(dossier),
        str(file),
        *(["--dry-run"] if rehearse else []),
    ]
    start = time.monotonic()
    environment = os.environ | {"COLLEGIALE_PASSPHRASE": PASSPHRASE}
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)
    try:
        code = child.wait(timeout=kill_after)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        return -1.0
    assert code == 0
    return time.monotonic() - start
