"""What moderation knows of texts: findings, scans, second opinions, families, and the sample of the text policy."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TABLE scan (contribution_id INTEGER NOT NULL, version TEXT NOT NULL, digest BLOB NOT NULL, "
    "at INTEGER NOT NULL, CONSTRAINT pk_scan PRIMARY KEY (contribution_id))",
    "CREATE TABLE finding (id INTEGER NOT NULL, contribution_id INTEGER NOT NULL, field TEXT NOT NULL, "
    'start INTEGER NOT NULL, "end" INTEGER NOT NULL, label TEXT NOT NULL, score FLOAT NOT NULL, rule TEXT NOT NULL, '
    "origin TEXT NOT NULL, state TEXT NOT NULL, surface BLOB NOT NULL, CONSTRAINT pk_finding PRIMARY KEY (id))",
    "CREATE INDEX ix_finding_contribution_id ON finding (contribution_id)",
    "CREATE INDEX ix_finding_surface ON finding (surface)",
    "CREATE TABLE family (id INTEGER NOT NULL, lead_id INTEGER NOT NULL, CONSTRAINT pk_family PRIMARY KEY (id))",
    "CREATE TABLE family_member (contribution_id INTEGER NOT NULL, family_id INTEGER NOT NULL, "
    "similarity FLOAT NOT NULL, CONSTRAINT pk_family_member PRIMARY KEY (contribution_id), "
    "CONSTRAINT fk_family_member_family_id FOREIGN KEY(family_id) REFERENCES family (id))",
    "CREATE INDEX ix_family_member_family_id ON family_member (family_id)",
    "CREATE TABLE family_refusal (first INTEGER NOT NULL, second INTEGER NOT NULL, "
    "CONSTRAINT pk_family_refusal PRIMARY KEY (first, second))",
    "CREATE TABLE second_opinion (id INTEGER NOT NULL, contribution_id INTEGER NOT NULL, asked_by TEXT NOT NULL, "
    "asked_at INTEGER NOT NULL, question TEXT NOT NULL, answered_by TEXT, answered_at INTEGER, verdict TEXT, "
    "answer TEXT DEFAULT '' NOT NULL, CONSTRAINT pk_second_opinion PRIMARY KEY (id))",
    "CREATE INDEX ix_second_opinion_contribution_id ON second_opinion (contribution_id)",
    "CREATE TABLE review_sample (id INTEGER NOT NULL, contribution_id INTEGER NOT NULL, digest BLOB NOT NULL, "
    "at INTEGER NOT NULL, read_by TEXT, read_at INTEGER, leaking INTEGER, "
    "CONSTRAINT pk_review_sample PRIMARY KEY (id))",
    "CREATE INDEX ix_review_sample_contribution_id ON review_sample (contribution_id)",
)


def upgrade() -> None:
    """Add them."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """A dossier is never taken back to an older version: its backup is."""
    raise RuntimeError("open the backup made before the migration instead")
