"""What the readers' tests share: the default charter, files written into a temporary folder, people made up."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from faker import Faker

from governance.charter import Charter, load_charter
from governance.intake.records import BadRow, Recognised, Table
from governance.intake.readers import open_source

CHARTER = Path(__file__).resolve().parents[3] / "resources" / "templates" / "charter_alpimed.toml"
Opener = Callable[..., Recognised]


@pytest.fixture(scope="session")
def charter() -> Charter:
    return load_charter(CHARTER)


@pytest.fixture
def people() -> Faker:
    fake = Faker(["fr_FR", "it_IT"])
    fake.seed_instance(20260301)
    return fake


@pytest.fixture
def opened(tmp_path: Path, charter: Charter) -> Opener:
    """Write ``content`` under ``name`` and open it as a single table."""

    def open_one(content: str | bytes, name: str = "export.csv", **options: object) -> Recognised:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        (found,) = open_source(path, charter, **options)  # type: ignore[arg-type]  # options of the test at hand
        return found

    return open_one


def rows_of(table: Table) -> list[list[str]]:
    """Every row."""
    return [row for batch in table.batches() for row in batch.rows]


def lines_of(table: Table) -> list[int]:
    """Line of every row."""
    return [line for batch in table.batches() for line in batch.lines]


def bad_of(table: Table) -> list[BadRow]:
    """Every bad row."""
    return [bad for batch in table.batches() for bad in batch.bad]


def cells_of(table: Table, column: str) -> list[str]:
    """One column."""
    position = table.columns.index(column)
    return [row[position] for row in rows_of(table)]


def fields_of(found: Recognised, part: int = 0) -> dict[str, list[str]]:
    """Charter field -> columns that feed it."""
    result: dict[str, list[str]] = {}
    for column, field in found.mapping.parts[part].columns:
        result.setdefault(field, []).append(column)
    return result


def csv_text(header: Sequence[str], *rows: Sequence[str], separator: str = ",", bom: bool = False) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=separator, lineterminator="\n").writerows([header, *rows])
    return stream.getvalue().encode("utf-8-sig" if bom else "utf-8")


def record(found: Recognised, row: int = 0, part: int = 0) -> dict[str, str]:
    """Charter fields of one row, as the gate would see them."""
    cells = dict(zip(found.table.columns, rows_of(found.table)[row], strict=True))
    values: dict[str, str] = {}
    for column, field in found.mapping.parts[part].columns:
        if cells[column] and not values.get(field):
            values[field] = cells[column]
    return values
