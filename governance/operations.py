"""Every write is one of these: a frozen request, applied in one transaction, answered by what changed.

``governance.dossier.Dossier.execute`` applies them. Undo is a compensating operation appended to the
log; ``undoable`` is False for what cannot be taken back (an import is one: it asks before, by its preview).
"""

from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from governance.intake.records import Mapping


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation changed: kinds of things (``contributions``, ``quarantine``, ``imports``, ``charter``,
    ``answers``, ``territory``, ``mappings``), the contributions concerned (None: many), and a result to report."""

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
    """A person has read these texts and lets them into open data (``released`` False: withdraws that)."""

    code: ClassVar[str] = "release_texts"
    permission: ClassVar[str] = "moderate"
    undoable: ClassVar[bool] = True
    ids: tuple[int, ...] = ()
    released: bool = True


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
class IndexTexts(Operation):
    """Bring the search index and the art. 9 flags up to date (in slices; resumes where it stopped)."""

    code: ClassVar[str] = "index"
    permission: ClassVar[str] = "read"
