"""The first dossier: every table of version 0.1, its search index and the triggers that guard it.

Self-contained: later changes of the application's own table definitions never alter this step.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TABLE charter_version (id INTEGER NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, "
    "source_text TEXT NOT NULL, CONSTRAINT pk_charter_version PRIMARY KEY (id))",
    "CREATE TABLE contribution_text (id INTEGER NOT NULL, body TEXT NOT NULL, attributes TEXT, CONSTRAINT "
    "pk_contribution_text PRIMARY KEY (id))",
    "CREATE TABLE event (id INTEGER NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, operation TEXT "
    "NOT NULL, params TEXT NOT NULL, inverse TEXT, undoes INTEGER, undone INTEGER DEFAULT 0 NOT NULL, "
    "CONSTRAINT pk_event PRIMARY KEY (id), CONSTRAINT fk_event_undoes FOREIGN KEY(undoes) REFERENCES "
    "event (id))",
    "CREATE TABLE import_batch (id INTEGER NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, file_name "
    "TEXT NOT NULL, file_digest TEXT NOT NULL, source TEXT NOT NULL, read INTEGER NOT NULL, imported "
    "INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, quarantined INTEGER NOT "
    "NULL, refused TEXT NOT NULL, flagged TEXT NOT NULL, CONSTRAINT pk_import_batch PRIMARY KEY (id))",
    "CREATE TABLE journal (seq INTEGER NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, operation "
    "TEXT NOT NULL, event_id INTEGER NOT NULL, digest TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT "
    "NOT NULL, CONSTRAINT pk_journal PRIMARY KEY (seq))",
    "CREATE TABLE \"reindex\" (contribution_id INTEGER NOT NULL, CONSTRAINT pk_reindex PRIMARY KEY "
    "(contribution_id))",
    "CREATE TABLE release (id INTEGER NOT NULL, at INTEGER NOT NULL, member TEXT NOT NULL, folder TEXT "
    "NOT NULL, digest TEXT NOT NULL, persons INTEGER NOT NULL, CONSTRAINT pk_release PRIMARY KEY (id))",
    "CREATE TABLE setting (\"key\" TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT pk_setting PRIMARY KEY "
    "(\"key\"))",
    "CREATE TABLE source (id INTEGER NOT NULL, name TEXT NOT NULL, mapping TEXT, CONSTRAINT pk_source "
    "PRIMARY KEY (id), CONSTRAINT uq_source_name UNIQUE (name))",
    "CREATE TABLE subject (id INTEGER NOT NULL, pseudonym BLOB NOT NULL, wrapped_key BLOB, CONSTRAINT "
    "pk_subject PRIMARY KEY (id), CONSTRAINT uq_subject_pseudonym UNIQUE (pseudonym))",
    "CREATE TABLE tier (commune TEXT NOT NULL, tier TEXT NOT NULL, CONSTRAINT pk_tier PRIMARY KEY "
    "(commune))",
    "CREATE TABLE contribution (id INTEGER NOT NULL, source_id INTEGER NOT NULL, kind TEXT NOT NULL, "
    "external_id TEXT NOT NULL, import_id INTEGER NOT NULL, subject_id INTEGER, parent_ref TEXT, "
    "parent_id INTEGER, strand TEXT NOT NULL, state TEXT DEFAULT 'pending' NOT NULL, title TEXT NOT NULL, "
    "theme TEXT, language TEXT, channel TEXT, commune TEXT, zone TEXT, age_band TEXT, latitude FLOAT, "
    "longitude FLOAT, submitted_at INTEGER, vote INTEGER, supports INTEGER, flags INTEGER DEFAULT 0 NOT "
    "NULL, text_released INTEGER DEFAULT 0 NOT NULL, theme_by_hand INTEGER DEFAULT 0 NOT NULL, digest "
    "BLOB NOT NULL, CONSTRAINT pk_contribution PRIMARY KEY (id), CONSTRAINT "
    "uq_contribution_source_id_kind_external_id UNIQUE (source_id, kind, external_id), CONSTRAINT "
    "fk_contribution_source_id FOREIGN KEY(source_id) REFERENCES source (id), CONSTRAINT "
    "fk_contribution_import_id FOREIGN KEY(import_id) REFERENCES import_batch (id), CONSTRAINT "
    "fk_contribution_subject_id FOREIGN KEY(subject_id) REFERENCES subject (id))",
    "CREATE TABLE event_target (event_id INTEGER NOT NULL, contribution_id INTEGER NOT NULL, CONSTRAINT "
    "pk_event_target PRIMARY KEY (event_id, contribution_id), CONSTRAINT fk_event_target_event_id FOREIGN "
    "KEY(event_id) REFERENCES event (id))",
    "CREATE TABLE identity (subject_id INTEGER NOT NULL, field TEXT NOT NULL, sealed BLOB NOT NULL, "
    "CONSTRAINT pk_identity PRIMARY KEY (subject_id, field), CONSTRAINT fk_identity_subject_id FOREIGN "
    "KEY(subject_id) REFERENCES subject (id))",
    "CREATE TABLE quarantine (id INTEGER NOT NULL, import_id INTEGER NOT NULL, source TEXT NOT NULL, kind "
    "TEXT NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL, sealed BLOB NOT NULL, expires_at INTEGER "
    "NOT NULL, CONSTRAINT pk_quarantine PRIMARY KEY (id), CONSTRAINT fk_quarantine_import_id FOREIGN "
    "KEY(import_id) REFERENCES import_batch (id))",
    "CREATE TABLE subject_alias (pseudonym BLOB NOT NULL, subject_id INTEGER NOT NULL, CONSTRAINT "
    "pk_subject_alias PRIMARY KEY (pseudonym), CONSTRAINT fk_subject_alias_subject_id FOREIGN "
    "KEY(subject_id) REFERENCES subject (id))",
    "CREATE TABLE answer (contribution_id INTEGER NOT NULL, decision TEXT NOT NULL, text TEXT NOT NULL, "
    "answered_at INTEGER NOT NULL, member TEXT NOT NULL, CONSTRAINT pk_answer PRIMARY KEY "
    "(contribution_id), CONSTRAINT fk_answer_contribution_id FOREIGN KEY(contribution_id) REFERENCES "
    "contribution (id))",
    "CREATE INDEX ix_contribution_newest ON contribution (submitted_at, id, kind, state, theme, language, "
    "channel, zone, age_band, strand, flags, import_id)",
    "CREATE INDEX ix_contribution_orphan ON contribution (source_id, parent_ref) WHERE parent_id IS NULL "
    "AND parent_ref IS NOT NULL",
    "CREATE INDEX ix_contribution_parent_id ON contribution (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX ix_contribution_subject_id ON contribution (subject_id, kind) WHERE subject_id IS NOT "
    "NULL",
    "CREATE INDEX ix_event_target_contribution_id ON event_target (contribution_id)",
    "CREATE INDEX ix_quarantine_expires_at ON quarantine (expires_at)",
    "CREATE VIRTUAL TABLE contribution_fts USING fts5(title, body, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER contribution_keeps_its_key BEFORE UPDATE OF source_id, kind, external_id ON "
    "contribution WHEN OLD.source_id <> NEW.source_id OR OLD.kind <> NEW.kind OR OLD.external_id <> "
    "NEW.external_id BEGIN SELECT RAISE(ABORT, 'a contribution keeps its source, kind and external id'); "
    "END",
    "CREATE TRIGGER journal_is_append_only_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the "
    "journal is append-only'); END",
    "CREATE TRIGGER journal_is_append_only_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the "
    "journal is append-only'); END",
)


def upgrade() -> None:
    """Create everything."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """A first version has nothing to go back to.

    Raises:
        RuntimeError: always.
    """
    raise RuntimeError("version 0001 is the first")
