"""The tables of a dossier. ``contribution`` is kept narrow: any filter over a million rows is one short scan."""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

FILTERED = ("kind", "state", "theme", "language", "channel", "zone", "age_band", "strand", "flags", "import_id")
"""What lists filter and charts count by: in the index of the order of lists, so that neither reads the rows."""

NEWEST = "ix_contribution_newest"
"""Index of the usual order of lists."""

charter_version = Table(
    "charter_version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("source_text", Text, nullable=False),
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("mapping", Text),
)

import_batch = Table(
    "import_batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("file_digest", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("read", Integer, nullable=False),
    Column("imported", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Column("refused", Text, nullable=False),
    Column("flagged", Text, nullable=False),
)

subject = Table(
    "subject",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pseudonym", LargeBinary, nullable=False, unique=True),
    Column("wrapped_key", LargeBinary),
)

subject_alias = Table(
    "subject_alias",
    metadata,
    Column("pseudonym", LargeBinary, primary_key=True),
    Column("subject_id", ForeignKey("subject.id"), nullable=False),
)

identity = Table(
    "identity",
    metadata,
    Column("subject_id", ForeignKey("subject.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

contribution = Table(
    "contribution",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", ForeignKey("source.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("import_id", ForeignKey("import_batch.id"), nullable=False),
    Column("subject_id", ForeignKey("subject.id")),
    Column("parent_ref", Text),
    Column("parent_id", Integer),
    Column("strand", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="pending"),
    Column("title", Text, nullable=False),
    Column("theme", Text),
    Column("language", Text),
    Column("channel", Text),
    Column("commune", Text),
    Column("zone", Text),
    Column("age_band", Text),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("submitted_at", Integer),
    Column("vote", Integer),
    Column("supports", Integer),
    Column("flags", Integer, nullable=False, server_default=text("0")),
    Column("text_released", Integer, nullable=False, server_default=text("0")),
    Column("theme_by_hand", Integer, nullable=False, server_default=text("0")),
    Column("digest", LargeBinary, nullable=False),
    UniqueConstraint("source_id", "kind", "external_id"),
    Index(NEWEST, "submitted_at", "id", *FILTERED),
    Index("ix_contribution_parent_id", "parent_id", sqlite_where=text("parent_id IS NOT NULL")),
    Index(
        "ix_contribution_orphan",
        "source_id",
        "parent_ref",
        sqlite_where=text("parent_id IS NULL AND parent_ref IS NOT NULL"),
    ),
    Index("ix_contribution_subject_id", "subject_id", "kind", sqlite_where=text("subject_id IS NOT NULL")),
)

contribution_text = Table(
    "contribution_text",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", Text, nullable=False),
    Column("attributes", Text),
)

reindex = Table(
    "reindex",
    metadata,
    Column("contribution_id", Integer, primary_key=True),
)

scan = Table(
    "scan",
    metadata,
    Column("contribution_id", Integer, primary_key=True),
    Column("version", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
)
"""What was looked at: by which version of the detector (empty: the text changed since), and a keyed digest of it."""

finding = Table(
    "finding",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contribution_id", Integer, nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("rule", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("surface", LargeBinary, nullable=False, index=True),
)

family = Table(
    "family",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lead_id", Integer, nullable=False),
)
"""Rows stay when the last member has left, so that a number never comes to mean another family."""

family_member = Table(
    "family_member",
    metadata,
    Column("contribution_id", Integer, primary_key=True),
    Column("family_id", ForeignKey("family.id"), nullable=False, index=True),
    Column("similarity", Float, nullable=False),
)

family_refusal = Table(
    "family_refusal",
    metadata,
    Column("first", Integer, primary_key=True),
    Column("second", Integer, primary_key=True),
)
"""Two contributions that a person said do not ask for the same; ``first`` has the lower number."""

second_opinion = Table(
    "second_opinion",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contribution_id", Integer, nullable=False, index=True),
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("answered_by", Text),
    Column("answered_at", Integer),
    Column("verdict", Text),
    Column("answer", Text, nullable=False, server_default=""),
)

review_sample = Table(
    "review_sample",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contribution_id", Integer, nullable=False, index=True),
    Column("digest", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
    Column("read_by", Text),
    Column("read_at", Integer),
    Column("leaking", Integer),
)
"""``digest``: of the text that was kept back; once the text has changed, the row only counts."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("import_id", ForeignKey("import_batch.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("line", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("expires_at", Integer, nullable=False, index=True),
)

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("operation", Text, nullable=False),
    Column("params", Text, nullable=False),
    Column("inverse", Text),
    Column("undoes", ForeignKey("event.id")),
    Column("undone", Integer, nullable=False, server_default=text("0")),
)

event_target = Table(
    "event_target",
    metadata,
    Column("event_id", ForeignKey("event.id"), primary_key=True),
    Column("contribution_id", Integer, primary_key=True, index=True),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("operation", Text, nullable=False),
    Column("event_id", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

answer = Table(
    "answer",
    metadata,
    Column("contribution_id", ForeignKey("contribution.id"), primary_key=True),
    Column("decision", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("answered_at", Integer, nullable=False),
    Column("member", Text, nullable=False),
)

tier = Table(
    "tier",
    metadata,
    Column("commune", Text, primary_key=True),
    Column("tier", Text, nullable=False),
)

release = Table(
    "release",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("persons", Integer, nullable=False),
    Column("content", Text, nullable=False, server_default=""),
    Column("ledger", Text, nullable=False, server_default=""),
)

sign_off = Table(
    "sign_off",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dossier", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("content", Text, nullable=False, index=True),
    Column("public_key", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
