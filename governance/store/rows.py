"""What queries return: frozen rows and filters, never ORM objects."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from governance.roles import RoleCode

STATES = ("pending", "accepted", "hidden")
FLAGS = (
    "art9_suspected", "minor_guardian_and_minor", "minor_guardian", "minor_country_unknown",
    "outside_perimeter", "perimeter_to_check", "identifier_in_text",
    "personal_data_found", "unkind_words", "unwanted", "second_opinion", "in_family",
)
ORDERS = ("newest", "oldest", "title", "most_supported")
DECISIONS = ("accepted", "partly_accepted", "studied", "declined", "already_done", "redirected")


TextRelease = Literal["withheld", "as_is", "redacted", "policy"]
"""How a text may leave: not at all; word for word, or without the personal data found, by a person's word; or without
them under the policy that the data protection officer signed. Stored as the position in ``TEXT_RELEASES``."""
TEXT_RELEASES: tuple[TextRelease, ...] = ("withheld", "as_is", "redacted", "policy")
FindingState = Literal["proposed", "accepted", "rejected"]
FindingField = Literal["title", "body"]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A span of personal data in the title or the body of a contribution. ``origin``: ``machine``, ``profile`` (the
    author's own identity was recognised) or ``person`` (added by a moderator, ``rule`` then "added"). ``surface`` is a
    keyed digest of the folded words: the same words have the same one, everywhere in the dossier."""

    id: int
    contribution_id: int
    field: FindingField
    start: int
    end: int
    label: str
    score: float
    rule: str
    origin: str
    state: FindingState
    surface: str
    same: int = 0
    """How many other findings not decided yet have the same words."""


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """A second reader was asked; ``verdict`` is ``agree``, ``disagree`` or None while nobody answered. Members by their
    names, which no two share."""

    contribution_id: int
    asked_by: str
    asked_at: datetime
    question: str
    answered_by: str | None
    answered_at: datetime | None
    verdict: str | None
    answer: str


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """Contributions that ask for the same: texts kept, ``supporters`` distinct persons who wrote or voted for one.
    ``members`` are the others than the lead, in the order of their numbers; ``similarities[i]`` that of
    ``members[i]`` with the lead (0..1)."""

    id: int
    lead: "ContributionRow"
    members: tuple["ContributionRow", ...]
    similarities: tuple[float, ...]
    supporters: int


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """How texts were reviewed: accepted ones that may leave ``by_person`` or ``by_policy``. ``sampled`` of those fit
    for the policy were kept for a second reader, who ``read`` some and found personal data left in ``leaking`` of them.
    ``undecided``: texts not hidden that hold a finding nobody has decided on (places and overlays aside)."""

    by_person: int
    by_policy: int
    sampled: int
    read: int
    leaking: int
    to_scan: int
    undecided: int


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
    """One line of a list. ``supports`` is the platform's count; ``findings`` how many passages of personal data nobody
    has decided on yet (places and overlays aside)."""

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
    findings: int = 0


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
    text_released: TextRelease
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
    to_scan: int = 0


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
    """A contribution whose text may leave as it stands here: already without its findings unless ``mode`` is
    ``as_is``. ``spared``: (words, label) in it that a person said are no personal data of that kind."""

    id: int
    title: str
    body: str
    theme: str | None
    language: str | None
    submitted_at: datetime | None
    mode: TextRelease = "as_is"
    spared: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ModeratedText:
    """A text as families and theme suggestions read it; ``theme_by_hand``: a person gave the theme."""

    id: int
    title: str
    body: str
    language: str | None
    theme: str | None
    theme_by_hand: bool
    supports: int
    person: int | None
    submitted_at: datetime | None


@dataclass(frozen=True, slots=True)
class Member:
    """Who is working in the dossier."""

    id: str
    name: str
    roles: tuple[RoleCode, ...]
