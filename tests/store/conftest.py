"""A dossier to work in, with a cheap key derivation: these tests are not about the cost of a passphrase."""

import csv
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

import governance.keys
import resources
from governance.dossier import Dossier
from governance.keys import KdfParameters
from governance.moderation import detecting
from governance.operations import ImportFile, ScanTexts
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.store.reading import FakeDetector

PASSPHRASE = "une phrase inventée"
HEADER = ("id", "title", "body", "theme", "commune", "age", "language", "email", "created_at", "Profession")


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(governance.keys, "KdfParameters", partial(KdfParameters, time_cost=1, memory_kib=64, lanes=1))


@pytest.fixture
def charter_text() -> str:
    return resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")


@pytest.fixture
def dossier(tmp_path: Path, charter_text: str) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "dossier", charter_text, name="Claire (inventée)", passphrase=PASSPHRASE)
    yield made
    made.close()


@pytest.fixture
def write_csv(tmp_path: Path) -> Callable[..., Path]:
    """Write rows under ``HEADER`` (or another header) and return the file."""

    def write(rows: Sequence[Sequence[object]], *, name: str = "export.csv", header: Sequence[str] = HEADER) -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle)
            writer.writerow(header)
            writer.writerows(rows)
        return path

    return write


@pytest.fixture
def bring_in(dossier: Dossier) -> Callable[..., ImportReport]:
    """Import a file and return the report, whose sum always holds."""

    def run(path: Path, **options: str) -> ImportReport:
        report = dossier.execute(ImportFile(path=path, **options)).report  # type: ignore[arg-type]  # options of ImportFile
        assert isinstance(report, ImportReport)
        assert report.read == report.imported + report.updated + report.unchanged + report.quarantined
        return report

    return run


@pytest.fixture
def detector(monkeypatch: pytest.MonkeyPatch) -> FakeDetector:
    """A small detector in the place of that of the application, with words of its own for the rest."""
    fake = FakeDetector()
    monkeypatch.setattr(detecting, "detector", lambda: fake)
    monkeypatch.setattr(detecting, "basis", lambda: f"basis of {fake.version}")
    monkeypatch.setattr(detecting, "unkind", lambda words, language: "crapule" in words)
    monkeypatch.setattr(
        detecting, "unwanted", lambda messages: {message.id for message in messages if "GAGNEZ" in message.text}
    )
    return fake


@pytest.fixture
def hold(
    dossier: Dossier, detector: FakeDetector, bring_in: Callable[..., ImportReport], write_csv: Callable[..., Path]
) -> Callable[..., list[int]]:
    """Import texts (bodies), look at them, and return the numbers of the contributions in their order."""

    def run(*bodies: str, scan: bool = True, **cells: object) -> list[int]:
        rows = [row(number, body=body, **cells) for number, body in enumerate(bodies)]
        bring_in(write_csv(rows))
        if scan:
            dossier.execute(ScanTexts())
        with dossier.reads() as reads:
            found = {one.id: reads.detail(one.id) for one in reads.rows(reads.spine(Filter()))}
        by_name = {detail.external_id: number for number, detail in found.items() if detail is not None}
        return [by_name[f"p-{number}"] for number in range(len(bodies))]

    return run


def row(number: int, **changes: object) -> list[object]:
    """A good row, with some cells changed."""
    cells: dict[str, object] = {
        "id": f"p-{number}",
        "title": f"Navette numéro {number}",
        "body": "Il faut une navette entre Breil et Tende.\r\n"
        f"Chaque matin, numéro {number}, même l'hiver : été comme hiver.",
        "theme": "Mobilité",
        "commune": "Tende",
        "age": "34",
        "language": "fr",
        "email": f"personne{number}@example.org",
        "created_at": "2026-05-04 10:00:00 +0200",
        "Profession": f"metier-secret-{number}",
    }
    return list((cells | changes).values())
