"""Migrations make exactly the tables that the code expects, from every released version."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from governance.dossier import Dossier
from governance.errors import EnvironmentFault
from governance.store import migrate
from governance.store.dialect import FTS_TABLE
from governance.store.tables import metadata
from tests.store.conftest import PASSPHRASE

VERSIONS = Path(__file__).with_name("versions")


def differences(connection: Connection) -> list[object]:
    def ours(found: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
        return not (kind == "table" and reflected and (name or "").startswith((FTS_TABLE, "alembic")))

    context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
    return list(compare_metadata(context, metadata))


def test_models_are_the_head(dossier: Dossier) -> None:
    with dossier._database.reading() as connection:
        assert migrate.current(connection) == migrate.HEAD
        assert differences(connection) == []
    assert max(migrate.known_versions()) == migrate.HEAD


@pytest.mark.parametrize("version", sorted(path.name for path in VERSIONS.iterdir()))
def test_dossiers_of_every_released_version_open_and_keep_what_they_hold(version: str, tmp_path: Path) -> None:
    """Made by that version with the invented consultation of its demonstration."""
    folder = tmp_path / "dossier"
    shutil.copytree(VERSIONS / version, folder)
    with Dossier.open(folder, "consultation inventée") as opened:
        with opened._database.reading() as connection:
            assert migrate.current(connection) == migrate.HEAD
            assert differences(connection) == []
        with opened.reads() as reads:
            assert reads.totals().contributions >= 20
            assert reads.ledger() == []
        assert opened.verify() == []
    assert [path.suffix for path in (folder / "backups").iterdir()] == [".db"]


def test_newer_dossier_is_refused(dossier: Dossier) -> None:
    path = dossier.path
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    dossier.close()
    with pytest.raises(EnvironmentFault) as error:
        Dossier.open(path, PASSPHRASE)
    assert error.value.code == "dossier_newer"


def test_missing_database_is_said(dossier: Dossier, tmp_path: Path) -> None:
    path = dossier.path
    dossier.close()
    for file in path.glob("dossier.db*"):
        file.unlink()
    with pytest.raises(EnvironmentFault) as error:
        Dossier.open(path, PASSPHRASE)
    assert error.value.code == "database_missing"
    assert tmp_path.exists()
