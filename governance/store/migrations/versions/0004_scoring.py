"""Rounds of scoring: what was frozen and signed, what was received, the log of the meeting, and translations."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TABLE joining (key TEXT NOT NULL, statement TEXT NOT NULL, at INTEGER NOT NULL, invited INTEGER NOT "
    "NULL, CONSTRAINT pk_joining PRIMARY KEY (key))",
    "CREATE TABLE translation (contribution_id INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, body "
    "TEXT NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, CONSTRAINT pk_translation PRIMARY KEY "
    "(contribution_id, language))",
    "CREATE TABLE scoring_round (digest TEXT NOT NULL, number INTEGER NOT NULL, statement TEXT NOT NULL, names TEXT "
    "NOT NULL, opened_at INTEGER NOT NULL, CONSTRAINT pk_scoring_round PRIMARY KEY (digest), CONSTRAINT "
    "uq_scoring_round_number UNIQUE (number))",
    "CREATE TABLE scoring_proposal (round TEXT NOT NULL, number INTEGER NOT NULL, content TEXT NOT NULL, CONSTRAINT "
    "pk_scoring_proposal PRIMARY KEY (round, number), CONSTRAINT fk_scoring_proposal_round FOREIGN KEY(round) "
    "REFERENCES scoring_round (digest))",
    "CREATE TABLE scoring_photograph (digest TEXT NOT NULL, content BLOB NOT NULL, CONSTRAINT pk_scoring_photograph "
    "PRIMARY KEY (digest))",
    "CREATE TABLE scoring_file (round TEXT NOT NULL, digest TEXT NOT NULL, kind TEXT NOT NULL, content BLOB NOT "
    "NULL, received_at INTEGER NOT NULL, member TEXT NOT NULL, CONSTRAINT pk_scoring_file PRIMARY KEY (round, "
    "digest), CONSTRAINT fk_scoring_file_round FOREIGN KEY(round) REFERENCES scoring_round (digest))",
    "CREATE TABLE scoring_aside (id INTEGER NOT NULL, round TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL, "
    "digest TEXT NOT NULL, content BLOB NOT NULL, at INTEGER NOT NULL, CONSTRAINT pk_scoring_aside PRIMARY KEY "
    "(id), CONSTRAINT fk_scoring_aside_round FOREIGN KEY(round) REFERENCES scoring_round (digest))",
    "CREATE INDEX ix_scoring_aside_round ON scoring_aside (round)",
    "CREATE TABLE scoring_log (round TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, "
    "statement TEXT NOT NULL, CONSTRAINT pk_scoring_log PRIMARY KEY (round, key, seq), CONSTRAINT "
    "fk_scoring_log_round FOREIGN KEY(round) REFERENCES scoring_round (digest))",
    "CREATE TABLE scoring_record (id INTEGER NOT NULL, round TEXT NOT NULL, at INTEGER NOT NULL, digest TEXT NOT "
    "NULL, CONSTRAINT pk_scoring_record PRIMARY KEY (id), CONSTRAINT fk_scoring_record_round FOREIGN KEY(round) "
    "REFERENCES scoring_round (digest))",
    "CREATE INDEX ix_scoring_record_round ON scoring_record (round)",
)


def upgrade() -> None:
    """Add them."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """A dossier is never taken back to an older version: its backup is."""
    raise RuntimeError("open the backup made before the migration instead")
