"""What the screen knows of a contribution besides its text, read once and off the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from anonymize.text.spans import treated_as
from desktop.moderation.finding_words import QUIET
from governance.store.rows import ContributionRow, FamilyRow, FindingRow, SecondOpinion


@dataclass(frozen=True, slots=True)
class Item:
    """A finding with its words and what they become (None: they stay)."""

    row: FindingRow
    words: str
    becomes: str | None

    @property
    def label(self) -> str:
        """What policies treat it as: its label, or ``DOUBT`` for what may be a name."""
        return treated_as(self.row.label, self.row.rule)

    @property
    def quiet(self) -> bool:
        """Whether it stays in the text unless somebody says otherwise, so that nobody has to decide on it."""
        return self.label in QUIET and self.row.origin == "machine"


@dataclass(frozen=True, slots=True)
class Side:
    """Title or body as it would be published; ``pieces``: (start, end, label) of what was put in place of findings."""

    text: str
    pieces: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """What readers of the open data would see; ``becomes``: by finding id, what takes the place of its words."""

    sides: Mapping[str, Side]
    becomes: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Relative:
    """A contribution that resembles the one shown; ``similarity`` 0..1."""

    row: ContributionRow
    similarity: float


@dataclass(frozen=True, slots=True)
class Kin:
    """A proposed family: ``relatives`` (nearest first) resemble the contribution shown; ``lead`` is the id that would
    head it. ``cause``: ``same_text``, ``contained`` or ``shared_words``, with the telling ``words``. ``resembling``:
    the ids of all that are proposed to it, those that the screen has no room for included."""

    lead: int
    relatives: tuple[Relative, ...]
    cause: str
    words: tuple[str, ...] = ()
    resembling: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """The theme that past decisions suggest, how sure (0..1), and the words that speak for it."""

    theme: str
    confidence: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it. ``insults``: (start, end) in the title and in the body of words that may hurt."""

    findings: tuple[Item, ...] = ()
    published: Published | None = None
    opinion: SecondOpinion | None = None
    family: FamilyRow | None = None
    kin: Kin | None = None
    advice: Advice | None = None
    insults: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)


NOTHING = Facts()
