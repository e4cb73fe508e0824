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
from governance.operations import ImportFile
from governance.store.importing import ImportReport

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
