"""What a dossier knows of its rounds: what queries return to screens, to the command line and to exports."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from governance.scoring.ballots import Ballots
from governance.scoring.merge import Merged, Received
from governance.scoring.package import Proposal
from governance.scoring.rounds import Round
from governance.scoring.statements import Statement

Stage = Literal["scoring", "committed", "revealed", "decided"]
"""scoring: open, no list of heads; committed: the list is signed; revealed: a bundle came; decided: a record was
issued."""


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round of the dossier, for a list. ``digest`` names it."""

    digest: str
    number: int
    title: Mapping[str, str]
    opened_at: datetime
    proposals: int
    evaluators: int
    stage: Stage


@dataclass(frozen=True, slots=True)
class JoiningRow:
    """A device that asked for a seat; ``invited``: it answers an invitation signed in this dossier."""

    key: str
    name: str
    at: datetime
    invited: bool


@dataclass(frozen=True, slots=True)
class FileAside:
    """A file that could not be read as one of a round, kept with the reason (an error's code)."""

    id: int
    name: str
    code: str
    at: datetime


@dataclass(frozen=True)
class RoundState:
    """A round with everything received. ``names``: member -> name; ``names_text``: as its digest is taken;
    ``own``: lines of the coordinator's own log, which ``received`` holds too, as a bundle."""

    digest: str
    statement: Statement
    round: Round
    names: Mapping[str, str]
    names_text: str
    stage: Stage
    received: Received
    own: tuple[str, ...]
    merged: Merged
    ballots: Ballots
    proposals: Mapping[int, Proposal]
    files_aside: tuple[FileAside, ...]
    record: str
    """Digest of the last decision record, "" before."""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """Who has what: one device. ``committed``: number of events committed to, None without; ``revealed``: of those
    received, None without; ``blind``: of those covered; ``lost``: replaced by another device."""

    member: str
    name: str
    key: str
    duties: tuple[str, ...]
    committed: int | None
    listed: bool
    revealed: int | None
    blind: int
    lost: bool
    late: bool


@dataclass(frozen=True, slots=True)
class FileNews:
    """What a file was: ``kind`` of a statement, "bundle" or ""; ``outcome``: new, known, or the code of what is wrong
    (an error's, or an ``Aside``'s)."""

    name: str
    kind: str
    member: str
    outcome: str


@dataclass(frozen=True, slots=True)
class MemberNews:
    """What a merge brings of one member: ballots that count now and did not, or differ; contradictions."""

    member: str
    name: str
    ballots: int
    contradictions: int


@dataclass(frozen=True, slots=True)
class Reception:
    """The report of ``ReceiveFiles``."""

    files: tuple[FileNews, ...]
    members: tuple[MemberNews, ...]
    aside: int
    """How many reasons to look at there are now (``Merged.aside``)."""


@dataclass(frozen=True, slots=True)
class IssuedRecord:
    """A decision record: the internal and the public zip."""

    digest: str
    internal: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """A partners' project before the citizens: distinct persons for and against; ``supports``: the platform's own
    count; ``zone`` and ``theme`` as known."""

    contribution: int
    title: str
    theme: str | None
    zone: str | None
    commune: str | None
    votes_for: int
    votes_against: int
    supports: int | None
    kind: str
