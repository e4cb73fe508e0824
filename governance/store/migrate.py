"""Creates the tables of a new dossier and brings an older one up to date."""

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from governance.errors import EnvironmentFault

HEAD = "0004"


def current(connection: Connection) -> str | None:
    """Schema version of the open database, None for an empty one.

    Raises:
        EnvironmentFault: ``dossier_newer`` when a later version of the application made it.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if version is not None and version not in known_versions():
        raise EnvironmentFault("dossier_newer", version=str(version))
    return version


def known_versions() -> frozenset[str]:
    """Schema versions this application can read."""
    return frozenset(item.revision for item in ScriptDirectory.from_config(configuration()).walk_revisions())


def upgrade(connection: Connection, *, to: str = "head") -> None:
    """Run the missing migrations inside the caller's transaction: all of them or none."""
    settings = configuration()
    settings.attributes["connection"] = connection
    command.upgrade(settings, to)


def configuration() -> Config:
    """Alembic's settings, without any file."""
    settings = Config()
    settings.set_main_option("script_location", "governance.store:migrations")
    return settings
