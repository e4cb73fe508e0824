"""What a coordinator does in a dossier around a round: frozen requests, applied by ``Dossier.execute``.

None can be undone but a translation: what was signed and sent is corrected by a later statement, never taken back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from governance.operations import Operation
from governance.scoring.rounds import Duty
from governance.scoring.settings import RoundSettings


@dataclass(frozen=True, slots=True)
class InviteEvaluator(Operation):
    """Sign an invitation for ``name``; the report is the ``Statement`` to send. Nothing else is kept of it."""

    code: ClassVar[str] = "invite_evaluator"
    permission: ClassVar[str] = "coordinate"
    name: str = ""
    duties: tuple[Duty, ...] = ("evaluator",)


@dataclass(frozen=True, slots=True)
class AcceptJoining(Operation):
    """Keep a joining request (``content`` of the file ``file``); the report is its ``Joining``. Twice is harmless."""

    code: ClassVar[str] = "accept_joining"
    permission: ClassVar[str] = "coordinate"
    file: str = ""
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class TranslateContribution(Operation):
    """Keep a translation beside a contribution (``language``: fr or it, not its own); empty texts remove it."""

    code: ClassVar[str] = "translate"
    permission: ClassVar[str] = "translate"
    undoable: ClassVar[bool] = True
    contribution: int = 0
    language: str = ""
    title: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRound(Operation):
    """Freeze and sign a round; the report is its digest. ``photographs``: contribution number -> picture files (bytes),
    cleaned of what cameras add; they are part of what evaluators read, hence frozen with it."""

    code: ClassVar[str] = "open_round"
    permission: ClassVar[str] = "coordinate"
    settings: RoundSettings
    photographs: Mapping[int, tuple[bytes, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormPackage(Operation):
    """Write the scoring package of a round for its devices, those enrolled since included and lost ones left out; the
    report is the file (bytes)."""

    code: ClassVar[str] = "form_package"
    permission: ClassVar[str] = "coordinate"
    round: str = ""


@dataclass(frozen=True, slots=True)
class EnrolDevice(Operation):
    """Sign a device more for ``member`` (code) of an open round; ``key``: of a joining request that was accepted;
    ``replaces``: the lost one. The report is the ``Statement`` to send."""

    code: ClassVar[str] = "enrol_device"
    permission: ClassVar[str] = "coordinate"
    round: str = ""
    key: str = ""
    member: str = ""
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class ReceiveFiles(Operation):
    """Merge files (name, content) of any kind into a round; the report is a ``Reception``. ``Dossier.rehearse`` gives
    the same report and keeps nothing: the preview."""

    code: ClassVar[str] = "receive_files"
    permission: ClassVar[str] = "coordinate"
    round: str = ""
    files: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class IssueHeads(Operation):
    """Sign the list of what was committed to; the report is the ``Statement`` to send. Refused twice."""

    code: ClassVar[str] = "issue_heads"
    permission: ClassVar[str] = "coordinate"
    round: str = ""


@dataclass(frozen=True, slots=True)
class RecordInMeeting(Operation):
    """Append to the coordinator's own log: ``kind`` is said, collegial, set_aside or decision, ``data`` its payload
    (see ``events.Event``). The report is the id of the event."""

    code: ClassVar[str] = "record_in_meeting"
    permission: ClassVar[str] = "coordinate"
    round: str = ""
    kind: str = ""
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IssueRecord(Operation):
    """Sign the decision record of a round as it stands; the report is an ``IssuedRecord``. A later one names it."""

    code: ClassVar[str] = "issue_record"
    permission: ClassVar[str] = "coordinate"
    round: str = ""
