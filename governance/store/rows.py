"""What queries return: frozen rows and filters, never ORM objects."""

from dataclasses import dataclass
from datetime import datetime

from governance.roles import RoleCode

STATES = ("pending", "accepted", "hidden")
FLAGS = (
    "art9_suspected", "minor_guardian_and_minor", "minor_guardian", "minor_country_unknown",
    "outside_perimeter", "perimeter_to_check", "identifier_in_text",
)
ORDERS = ("newest", "oldest", "title", "most_supported")
DECISIONS = ("accepted", "partly_accepted", "studied", "declined", "already_done", "redirected")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which contributions, in which order. None means any. ``text`` is a search in title and body
    (words, accents and case ignored, the last word may be unfinished)."""

    states: tuple[str, ...] | None = None
    kinds: tuple[str, ...] | None = None
    strand: str | None = None
    theme: str | None = None
    language: str | None = None
    channel: str | None = None
    zone: str | None = None
    age_band: str | None = None
    flag: str | None = None
    answered: bool | None = None
    import_id: int | None = None
    text: str = ""
    order: str = "newest"


@dataclass(frozen=True, slots=True)
class ContributionRow:
    """One line of a list. ``supports`` is the platform's count, ``votes`` the votes in the dossier."""

    id: int
    kind: str
    strand: str
    state: str
    title: str
    excerpt: str
    theme: str | None
    language: str | None
    channel: str | None
    commune: str | None
    zone: str | None
    submitted_at: datetime | None
    flags: tuple[str, ...]
    supports: int | None
    answered: bool


@dataclass(frozen=True, slots=True)
class ContributionDetail:
    """Everything a moderator reads of one contribution (no identity)."""

    row: ContributionRow
    body: str
    source: str
    external_id: str
    age_band: str | None
    latitude: float | None
    longitude: float | None
    attributes: tuple[tuple[str, str], ...]
    text_released: bool
    votes_for: int
    votes_against: int
    comments: int
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Something done, for the history of one contribution or of the dossier. ``operation`` is a code."""

    event_id: int
    at: datetime
    member: str
    operation: str
    params: tuple[tuple[str, str], ...]
    undone: bool


@dataclass(frozen=True, slots=True)
class Count:
    """A bar of a chart: ``key`` is a code (theme, zone code, channel, age band...; empty: not known)."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Figures always visible. ``contributions`` counts proposals, projects, map points, debates and survey answers;
    ``pending``, ``accepted`` and ``hidden`` count these and the comments, which are moderated too."""

    contributions: int
    proposals: int
    comments: int
    votes: int
    registrations: int
    pending: int
    accepted: int
    hidden: int
    quarantined: int
    persons: int
    to_answer: int
    answered: int
    to_index: int


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One import, for the list of imports and the audit of collected fields. ``refused_values[i]`` is the number of
    values that the i-th refused column held; nothing else is known of it."""

    id: int
    at: datetime
    member: str
    file_name: str
    source: str
    read: int
    imported: int
    updated: int
    unchanged: int
    quarantined: int
    refused_columns: tuple[str, ...]
    flagged_columns: tuple[str, ...]
    refused_values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class QuarantineRow:
    """A row kept aside: declared fields only, until ``expires_at``; ``values`` are field name -> text."""

    id: int
    import_id: int
    source: str
    kind: str
    line: int
    reason: str
    params: tuple[tuple[str, str], ...]
    values: tuple[tuple[str, str], ...]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The answer given to a contribution, with what the PDF needs (no identity)."""

    contribution_id: int
    reference: str
    language: str
    title: str
    body: str
    theme: str | None
    submitted_at: datetime | None
    decision: str
    text: str
    answered_at: datetime
    supports: int | None


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One person's publishable quasi-identifiers before generalisation: for ``anonymize`` only."""

    person: int
    age_band: str | None
    commune: str | None
    language: str | None
    channel: str | None


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One person's vote on a partners' project: ``project`` is its identifier on its platform, ``title`` its title."""

    person: int
    project: str
    title: str
    vote: int


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where one contribution was put on the map (degrees), and by whom: for ``anonymize`` only."""

    person: int
    commune: str | None
    longitude: float
    latitude: float


@dataclass(frozen=True, slots=True)
class ReleasableText:
    """A contribution whose text a person has released for open data."""

    id: int
    title: str
    body: str
    theme: str | None
    language: str | None
    submitted_at: datetime | None


@dataclass(frozen=True, slots=True)
class Member:
    """Who is working in the dossier."""

    id: str
    name: str
    roles: tuple[RoleCode, ...]
