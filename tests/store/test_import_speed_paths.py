"""Whatever the way a file is imported (in this process, in two, helper killed), the dossier ends up the same."""

import csv
import io
import multiprocessing
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

import resources
from governance.dossier import Dossier
from governance.errors import BadInput, Cancelled
from governance.intake import apart
from governance.intake.readers import delimited
from governance.operations import ImportFile, SetTheme
from governance.store import dialect
from governance.store.importing import ImportReport
from governance.store.tables import contribution
from tests.bench.import_bench import write_file
from tests.store.conftest import HEADER, PASSPHRASE

ROWS = 400
LINES = (
    "une ligne",
    "deux\nlignes",
    "trois\r\nlignes\rdont une vieille",
    'des "guillemets"',
    "l'accent é",
    "2 km, 06 km",
)


def ugly(seed: int) -> bytes:
    """A file with everything that goes wrong: repeated ids, repeated persons, dates and rows that are not, breaks."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(HEADER)
    for number in range(ROWS):
        chance = random.Random(number if number % 3 else number + ROWS * seed)
        identifier = f"p-{chance.randrange(ROWS)}" if number % 5 == 0 else f"p-{number}"
        cells: list[object] = [
            identifier,
            chance.choice(("Une navette", "Un sentier")),
            chance.choice(LINES) + f" {number if chance.random() < 0.9 else seed}",
            chance.choice(("Structure et infrastructure", "rien de connu", "")),
            chance.choice(("06163", "Ventimiglia", "Paris", "")),
            chance.choice((12, 15, 33, "", "?")),
            chance.choice(("fr", "it", "")),
            chance.choice((f"personne{number % 50}@example.org", "")),
            chance.choice(("2026-05-03 10:00:00", "jamais", "", f"2026-0{3 + number % 6}-12")),
            "métier",
        ]
        if number % 41 == 7:
            cells = cells[: chance.randrange(1, 9)]
        if number % 53 == 5:
            cells = [""] * len(HEADER)
        writer.writerow(cells)
        if number % 17 == 3:
            writer.writerow(cells)
        if number % 97 == 11:
            buffer.write('p-broken,"une phrase jamais fermée' + "\r\n" if number % 2 else "\r\n")
    content = buffer.getvalue().encode()
    return content.replace(b"sentier", b"sen\0tier", 1) if seed % 2 else content


def content(dossier: Dossier) -> dict[str, list[str]]:
    """Everything stored but what chance, the clock or the dossier's key decides."""
    columns = ", ".join(f"c.{column.name}" for column in contribution.columns if column.name != "digest")
    questions = {
        "contributions": f"SELECT {columns}, body, attributes FROM contribution c JOIN contribution_text USING (id)",
        "persons": "SELECT id, wrapped_key IS NULL FROM subject",
        "aliases": "SELECT subject_id FROM subject_alias",
        "identities": "SELECT subject_id, field, length(sealed) FROM identity",
        "quarantine": "SELECT import_id, source, kind, line, reason, length(sealed) FROM quarantine",
        "imports": "SELECT id, read, imported, updated, unchanged, quarantined, refused, flagged FROM import_batch",
        "schema": "SELECT name, sql FROM sqlite_schema",
        "reindex": "SELECT contribution_id FROM reindex",
    }
    with dossier._database.reading() as connection:
        return {name: sorted(repr(tuple(row)) for row in connection.execute(text(q))) for name, q in questions.items()}


def imported(folder: Path, files: list[Path]) -> tuple[list[ImportReport], dict[str, list[str]]]:
    """Reports and content of a new dossier after ``files``, with decisions taken after the first."""
    charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    reports = []
    with Dossier.create(folder, charter, name="Claire (inventée)", passphrase=PASSPHRASE) as dossier:
        for file in files:
            report = dossier.execute(ImportFile(path=file)).report
            assert isinstance(report, ImportReport)
            assert report.read == report.imported + report.updated + report.unchanged + report.quarantined
            reports.append(report)
            if len(reports) == 1:
                dossier.execute(SetTheme(ids=tuple(range(1, 60)), theme="health_social"))
        return reports, content(dossier)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two versions of an ugly file, then the second again."""
    paths = [tmp_path / "first" / "export.csv", tmp_path / "second" / "export.csv"]
    for seed, path in enumerate(paths):
        path.parent.mkdir()
        path.write_bytes(ugly(seed))
    return [*paths, paths[-1]]


def in_two_processes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(apart, "WORTH_IT", 0)


def by_small_batches(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(delimited, "BATCH_ROWS", 7)


def row_by_row(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(delimited._Cursor, "_fill", delimited._Cursor._fill_carefully)


def one_record_at_a_time(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(delimited, "BATCH_ROWS", 1)
    patch.setattr(dialect, "known_contributions", _never_empty(dialect.known_contributions))


def _never_empty(known: Callable[..., dict[str, dialect.Known]]) -> Callable[..., dict[str, dialect.Known]]:
    stranger = {"of another file": dialect.Known(0, b"", 0, None, "", "pending")}
    return lambda *arguments: {**stranger, **known(*arguments)}


@pytest.mark.parametrize("way", [in_two_processes, by_small_batches, row_by_row, one_record_at_a_time])
def test_every_way_gives_the_same_dossier(
    way: Callable[[pytest.MonkeyPatch], None], files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, expected = imported(tmp_path / "usual", files)
    first, second, again = usual
    assert min(first.imported, first.unchanged, second.unchanged, second.updated, first.quarantined) > 0
    assert again.imported == again.updated == 0
    assert {"duplicate_id", "bad_date", "column_count", "unclosed_quote"} <= {reason for reason, _ in first.reasons}
    assert "nul_byte" in dict(second.reasons)
    assert "health_social" in "".join(expected["contributions"])
    way(monkeypatch)
    reports, found = imported(tmp_path / "other", files)
    assert reports == usual
    assert found == expected


class Hook:
    """Progress that does something once the first batch is there."""

    def __init__(self, act: Callable[[], None]) -> None:
        self.amount = 0
        self._act = act

    def stage(self, code: str, total: int | None) -> None:
        self.total = total

    def advance(self, amount: int) -> None:
        if not self.amount:
            self._act()
        self.amount += amount

    def check(self) -> None: ...


def kill_helper() -> None:
    (helper,) = multiprocessing.active_children()
    helper.kill()
    helper.join()


@pytest.fixture
def big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four batches, for two processes."""
    monkeypatch.setattr(apart, "WORTH_IT", 0)
    write_file(tmp_path / "big.csv", 16_000)
    return tmp_path / "big.csv"


def test_helper_killed_half_way_costs_nothing(dossier: Dossier, big: Path) -> None:
    progress = Hook(kill_helper)
    report = dossier.execute(ImportFile(path=big), progress).report
    assert isinstance(report, ImportReport)
    assert (report.read, report.imported) == (16_000, 16_000)
    assert progress.amount == progress.total == big.stat().st_size


def test_cancelled_import_ends_the_helper(dossier: Dossier, big: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        dossier.execute(ImportFile(path=big), Hook(stop))
    assert multiprocessing.active_children() == []
    with dossier.reads() as reads:
        assert reads.totals().contributions == 0


def test_error_of_the_helper_is_the_error_of_the_import(dossier: Dossier, big: Path) -> None:
    archive = big.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as made:
        made.write(big, "big.csv")
    damaged = bytearray(archive.read_bytes())
    damaged[len(damaged) * 9 // 10] ^= 1
    archive.write_bytes(damaged)
    with pytest.raises(BadInput) as caught:
        dossier.execute(ImportFile(path=archive))
    assert (caught.value.code, caught.value.params["detail"]) == ("file_damaged", "zip")
    assert multiprocessing.active_children() == []
    with dossier.reads() as reads:
        assert reads.totals().contributions == 0


WAITING = """
import multiprocessing, sys, time
from pathlib import Path
from governance.dossier import Dossier
from governance.intake import apart
from governance.operations import ImportFile
from tests.store.test_import_speed_paths import Hook

def wait():
    print(multiprocessing.active_children()[0].pid, flush=True)
    time.sleep(600)

apart.WORTH_IT = 0
with Dossier.open(Path(sys.argv[1]), sys.argv[2]) as dossier:
    dossier.execute(ImportFile(path=Path(sys.argv[3])), Hook(wait))
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for a process in /proc")
def test_helper_ends_with_a_killed_application(dossier: Dossier, big: Path) -> None:
    path = dossier.path
    dossier.close()
    command = [sys.executable, "-c", WAITING, str(path), PASSPHRASE, str(big)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as application:
        assert application.stdout is not None
        helper = int(application.stdout.readline())
        assert alive(helper)
        application.kill()
    deadline = time.monotonic() + 20
    while alive(helper) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(helper)
    with Dossier.open(path, PASSPHRASE) as opened, opened.reads() as reads:
        assert reads.totals().contributions == 0


def alive(process: int) -> bool:
    """Running: a process that has ended may stay listed until it is collected."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in "ZX"
