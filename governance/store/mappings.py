"""The mappings saved for each source, as text."""

from sqlalchemy import Connection, select, update

from governance.store.bulk import source_row
from governance.store.tables import source


def saved_mappings(connection: Connection) -> dict[str, str]:
    """Source name -> mapping file text."""
    rows = connection.execute(select(source.c.name, source.c.mapping).where(source.c.mapping.is_not(None)))
    return {row.name: row.mapping for row in rows}


def save(connection: Connection, name: str, dumped: str) -> None:
    """Remember the mapping of a source."""
    number = source_row(connection, name)
    connection.execute(update(source).where(source.c.id == number).values(mapping=dumped))
