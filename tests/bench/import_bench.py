"""Import through the gate into the encrypted dossier, against csv + sqlite3 executemany of the same columns, plain."""

import csv
import itertools
import multiprocessing
import random
import sqlite3
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import resources
from governance.dossier import Dossier
from governance.operations import ImportFile, IndexTexts
from governance.store.importing import ImportReport
from tests.bench.common import Ratio, peak_megabytes

FULL_ROWS = 1_000_000
COLUMNS = (
    "id",
    "title",
    "body",
    "theme",
    "commune",
    "age",
    "language",
    "channel",
    "created_at",
    "email",
    "latitude",
    "longitude",
)
PEAK = 400.0
_THEMES = ("Structure et infrastructure", "Développement économique", "Sanità e sociale", "Servizi alla persona")
_COMMUNES = ("06088", "Tende", "12100", "Ventimiglia", "Breil-sur-Roya", "Limone Piemonte", "06540", "Imperia")


def write_file(path: Path, rows: int, *, seed: int = 1) -> None:
    """A CSV of ``rows`` invented contributions of 12 columns; texts of about 400 characters, words after Zipf's law."""
    chance = random.Random(seed)
    letters = "abcdefghilmnopqrstuvé"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(20_000)]
    often = list(itertools.accumulate(1 / (rank + 8) for rank in range(len(words))))
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(COLUMNS)
        for number in range(rows):
            writer.writerow(
                (
                    f"p-{number}",
                    " ".join(chance.choices(words, cum_weights=often, k=6)),
                    " ".join(chance.choices(words, cum_weights=often, k=64))[:400],
                    _THEMES[number % 4],
                    _COMMUNES[number % 8],
                    16 + number % 70,
                    ("fr", "it")[number % 2],
                    "web",
                    f"2026-{3 + number % 8:02d}-{1 + number % 28:02d} 10:{number % 60:02d}:00 +0100",
                    f"personne{number}@example.org",
                    "43.9",
                    "7.5",
                )
            )


def main(rows: int) -> list[Ratio]:
    """Time both in processes of their own, so that each has its own memory."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "export.csv")
        write_file(file, rows)
        plain = _apart(_plain, file, Path(folder, "plain.db"))
        ours = _apart(_ours, file, Path(folder, "dossier"))
        tenth = Path(folder, "tenth.csv")
        write_file(tenth, max(rows // 10, 1))
        small = _apart(_ours, tenth, Path(folder, "small"))
    return [
        Ratio(f"import {rows:,} rows", ours["seconds"], plain["seconds"], "s", 3.0),
        Ratio("peak memory of the import", ours["peak"], PEAK, "MB", 1.0),
        Ratio("peak memory, ten times the rows", ours["peak"], small["peak"], "MB", None),
        Ratio("then the search index, apart", ours["index"], plain["seconds"], "s", None),
    ]


def _apart(work: Any, *arguments: Path) -> dict[str, float]:
    """Not a ``Pool``: its processes may not start any, and an import does."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return dict(pool.submit(work, *arguments).result())


class _Watch(threading.Thread):
    """Looks ten times a second at the memory of this process and of its helpers together (MB)."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._peak = 0.0
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._over.wait(0.1):
            helpers = [pid for task in Path("/proc/self/task").glob("*/children") for pid in _text(task).split()]
            self._peak = max(self._peak, sum(map(_resident, ["self", *helpers])))

    def stop(self) -> float:
        """The largest sum seen."""
        self._over.set()
        self.join()
        return self._peak


def _resident(process: str) -> float:
    lines = _text(Path("/proc", process, "status")).splitlines()
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmRSS:")), 0.0)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def _plain(file: Path, database: Path) -> dict[str, float]:
    start = time.perf_counter()
    connection = sqlite3.connect(database)
    connection.execute(
        "CREATE TABLE contribution (number INTEGER PRIMARY KEY, " + ", ".join(f"{name} TEXT" for name in COLUMNS) + ")"
    )
    with file.open(encoding="utf-8", newline="") as handle:
        reader = csv.reader(handle)
        names = ", ".join(next(reader))
        connection.executemany(f"INSERT INTO contribution ({names}) VALUES ({', '.join('?' * len(COLUMNS))})", reader)
    connection.commit()
    connection.close()
    return {"seconds": time.perf_counter() - start}


def _ours(file: Path, folder: Path) -> dict[str, float]:
    charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    with Dossier.create(folder, charter, name="Bench", passphrase="measure and compare") as dossier:
        watch = _Watch()
        start = time.perf_counter()
        report = dossier.execute(ImportFile(path=file)).report
        imported = time.perf_counter()
        peak = max(watch.stop(), peak_megabytes())
        dossier.execute(IndexTexts())
        indexed = time.perf_counter()
    if not isinstance(report, ImportReport) or report.imported != report.read:
        raise RuntimeError(f"the import did not take every row: {report}")
    return {"seconds": imported - start, "index": indexed - imported, "peak": peak}
