"""Alembic environment: migrates the open connection it is handed; never opens one."""

from alembic import context

from governance.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True,
    transaction_per_migration=False, transactional_ddl=True,
)
context.run_migrations()
