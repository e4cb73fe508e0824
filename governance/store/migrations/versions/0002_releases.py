"""What a release leaves behind: the digest that was signed, its entry in the ledger, and the signatures themselves."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    "ALTER TABLE release ADD COLUMN content TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE release ADD COLUMN ledger TEXT DEFAULT '' NOT NULL",
    "CREATE TABLE sign_off (id INTEGER NOT NULL, dossier TEXT NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, "
    "content TEXT NOT NULL, "
    "public_key TEXT NOT NULL, signature TEXT NOT NULL, CONSTRAINT pk_sign_off PRIMARY KEY (id))",
    "CREATE INDEX ix_sign_off_content ON sign_off (content)",
)


def upgrade() -> None:
    """Add them."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """A dossier is never taken back to an older version: its backup is."""
    raise RuntimeError("open the backup made before the migration instead")
