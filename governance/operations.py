"""Every write is one of these: a frozen request, applied in one transaction, answered by what changed.

``governance.dossier.Dossier.execute`` applies them. Undo is a compensating operation appended to the
log; ``undoable`` is False for what cannot be taken back (an import is one: it asks before, by its preview).
"""

from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

from governance.intake.records import Mapping


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation changed: kinds of things (``contributions``, ``quarantine``, ``imports``, ``charter``,
    ``answers``, ``territory``, ``mappings``, ``scoring``), the contributions concerned (None: many), and a result to
    report."""

    kinds: frozenset[str]
    ids: tuple[int, ...] | None = ()
    report: object = None


@dataclass(frozen=True, slots=True)
class Operation:
    """Base of all: ``code`` names it in the journal, ``permission`` is a key of ``governance.roles``."""

    code: ClassVar[str] = ""
    permission: ClassVar[str] = "read"
    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class AcceptContributions(Operation):
    """Accept: may be answered and counted as published."""

    code: ClassVar[str] = "accept"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HideContributions(Operation):
    """Hide with a reason of the charter's list; ``note`` is the moderator's own sentence, kept in the event only."""

    code: ClassVar[str] = "hide"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RestoreContributions(Operation):
    """Put back in the queue."""

    code: ClassVar[str] = "restore"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SetTheme(Operation):
    """Give a theme of the charter (None: no theme)."""

    code: ClassVar[str] = "set_theme"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class ReleaseTexts(Operation):
    """A person has read these texts and lets them into open data (``released`` False: withdraws that); ``redacted``:
    without the findings that are not rejected, else word for word."""

    code: ClassVar[str] = "release_texts"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    released: bool = True
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class AnswerContributions(Operation):
    """Give an answer: ``decision`` is one of ``rows.DECISIONS``, ``text`` in the contribution's language."""

    code: ClassVar[str] = "answer"
    permission: ClassVar[str] = "answer"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    decision: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ImportFile(Operation):
    """Import a file through the gate. ``mapping`` None: the recognised one, or the one saved for the source."""

    code: ClassVar[str] = "import"
    permission: ClassVar[str] = "import"
    path: Path = Path()
    source: str | None = None
    mapping: Mapping | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class SaveMapping(Operation):
    """Remember how the columns of a source are understood."""

    code: ClassVar[str] = "save_mapping"
    permission: ClassVar[str] = "import"
    mapping: Mapping = field(default_factory=lambda: Mapping("generic", ()))


@dataclass(frozen=True, slots=True)
class ReleaseQuarantined(Operation):
    """Correct quarantined rows and pass them through the gate again. ``corrections``: field -> text."""

    code: ClassVar[str] = "release_quarantined"
    permission: ClassVar[str] = "quarantine"
    ids: tuple[int, ...] = ()
    corrections: MappingABC[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DiscardQuarantined(Operation):
    """Drop quarantined rows before their term."""

    code: ClassVar[str] = "discard_quarantined"
    permission: ClassVar[str] = "quarantine"
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AmendCharter(Operation):
    """Put a new version of the charter in force; widening is refused for fields that already hold data."""

    code: ClassVar[str] = "amend_charter"
    permission: ClassVar[str] = "amend_charter"
    source_text: str = ""


@dataclass(frozen=True, slots=True)
class SetTier(Operation):
    """Put communes in a tier of the perimeter: ``coeur``, ``partenaire``, ``contexte`` or ``outside``."""

    code: ClassVar[str] = "set_tier"
    permission: ClassVar[str] = "amend_charter"
    undoable: ClassVar[bool] = True
    communes: tuple[str, ...] = ()
    tier: str = "coeur"


@dataclass(frozen=True, slots=True)
class RecordRelease(Operation):
    """Note a publication: its folder name, the digest of its files (hex SHA-256), the digest that was signed and its
    entry in the ledger (JSON)."""

    code: ClassVar[str] = "record_release"
    permission: ClassVar[str] = "publish"
    folder: str = ""
    digest: str = ""
    persons: int = 0
    content: str = ""
    ledger: str = ""


@dataclass(frozen=True, slots=True)
class SignRelease(Operation):
    """The data protection officer's word on a publication: their key signs the digest of its tables."""

    code: ClassVar[str] = "sign_release"
    permission: ClassVar[str] = "sign_release"
    content: str = ""


@dataclass(frozen=True, slots=True)
class ScanTexts(Operation):
    """Look for personal data, unkind words and unwanted messages in what changed since the last scan, in slices."""

    code: ClassVar[str] = "scan"
    permission: ClassVar[str] = "read"


@dataclass(frozen=True, slots=True)
class DecideFindings(Operation):
    """Accept (``accepted``), reject or reopen (``proposed``) findings; ``everywhere``: also every finding with the same
    words and the same label."""

    code: ClassVar[str] = "decide_findings"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    """Ids of findings, not of contributions."""
    state: Literal["proposed", "accepted", "rejected"] = "accepted"
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class MarkFinding(Operation):
    """A moderator marks a passage by hand: added, or moved and relabelled when ``finding`` is given (extend).
    ``everywhere``: the same words in the other texts too."""

    code: ClassVar[str] = "mark_finding"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    contribution: int = 0
    field: Literal["title", "body"] = "body"
    start: int = 0
    end: int = 0
    label: str = "PERSON"
    finding: int | None = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class AskSecondOpinion(Operation):
    """Ask another moderator to read these; ``question`` is kept in the dossier only."""

    code: ClassVar[str] = "ask_second_opinion"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    question: str = ""


@dataclass(frozen=True, slots=True)
class GiveSecondOpinion(Operation):
    """Answer as second reader; refused to the one who asked (``same_reader``)."""

    code: ClassVar[str] = "give_second_opinion"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    verdict: Literal["agree", "disagree"] = "agree"
    answer: str = ""


@dataclass(frozen=True, slots=True)
class GroupFamily(Operation):
    """Group contributions under a lead; a member of another family leaves it. Texts are kept."""

    code: ClassVar[str] = "group_family"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    lead: int = 0
    ids: tuple[int, ...] = ()
    similarities: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaveFamily(Operation):
    """Take contributions out of their family; a family of one is no family."""

    code: ClassVar[str] = "leave_family"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RefuseFamily(Operation):
    """``contribution`` does not ask for the same as each of ``others``: they are not proposed to each other any more,
    until somebody groups them. Of the others between them nothing is said."""

    code: ClassVar[str] = "refuse_family"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    contribution: int = 0
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SignTextPolicy(Operation):
    """The data protection officer signs the charter's ``[texts]`` part (its digest): texts may then leave under it."""

    code: ClassVar[str] = "sign_text_policy"
    permission: ClassVar[str] = "sign_release"


@dataclass(frozen=True, slots=True)
class ReleaseByPolicy(Operation):
    """Release, without their findings, the accepted texts that the signed policy covers; keep its sample back for a
    second reader. Refused without a signature (``text_policy_unsigned``)."""

    code: ClassVar[str] = "release_by_policy"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class ReadSample(Operation):
    """The second reader has read texts of the sample as they would be published; ``leaking``: personal data were left
    in them."""

    code: ClassVar[str] = "read_sample"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    leaking: bool = False


@dataclass(frozen=True, slots=True)
class IndexTexts(Operation):
    """Bring the search index and the art. 9 flags up to date (in slices; resumes where it stopped)."""

    code: ClassVar[str] = "index"
    permission: ClassVar[str] = "read"
