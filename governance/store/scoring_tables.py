"""The tables of scoring: rounds as they were frozen, what was received, the log of the meeting, translations."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from governance.store.tables import metadata

joining = Table(
    "joining",
    metadata,
    Column("key", Text, primary_key=True),
    Column("statement", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("invited", Integer, nullable=False),
)

translation = Table(
    "translation",
    metadata,
    Column("contribution_id", Integer, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("member", Text, nullable=False),
)

scoring_round = Table(
    "scoring_round",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("statement", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("opened_at", Integer, nullable=False),
)

scoring_proposal = Table(
    "scoring_proposal",
    metadata,
    Column("round", ForeignKey("scoring_round.digest"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("content", Text, nullable=False),
)
"""What evaluators read (JSON), as it was when the round was opened."""

scoring_photograph = Table(
    "scoring_photograph",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

scoring_file = Table(
    "scoring_file",
    metadata,
    Column("round", ForeignKey("scoring_round.digest"), primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("received_at", Integer, nullable=False),
    Column("member", Text, nullable=False),
)
"""What came or was signed here: a set that only grows; ``digest`` is of the file as it is kept."""

scoring_aside = Table(
    "scoring_aside",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("round", ForeignKey("scoring_round.digest"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
)
"""Files that could not be read; ``content`` is empty for what is too large to keep."""

scoring_log = Table(
    "scoring_log",
    metadata,
    Column("round", ForeignKey("scoring_round.digest"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("line", Text, nullable=False),
    Column("statement", Text, nullable=False),
)
"""The log that a coordinator keeps in the meeting; ``statement`` signs it up to that line."""

scoring_record = Table(
    "scoring_record",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("round", ForeignKey("scoring_round.digest"), nullable=False, index=True),
    Column("at", Integer, nullable=False),
    Column("digest", Text, nullable=False),
)
"""Decision records that were issued; the files are outside, the round can be issued again."""
