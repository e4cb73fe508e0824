"""A dossier in memory that holds invented rounds (``tests.qt.scoring.invented``), for the screens of scoring."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.services import Services
from governance.operations import Changes, Operation
from governance.progress import NO_PROGRESS, Progress
from governance.scoring import exchange, statements
from governance.scoring.operations import (
    AcceptJoining, EnrolDevice, FormPackage, InviteEvaluator, IssueHeads, IssueRecord, OpenRound, ReceiveFiles,
    RecordInMeeting, TranslateContribution,
)
from governance.scoring.package import Proposal
from governance.scoring.state import (
    BoardLine, FileNews, IssuedRecord, JoiningRow, MemberNews, Reception, RoundRow, RoundState, Standing,
)
from tests.qt.fakes import FakeDossier, FakeReads, fake_services
from tests.qt.scoring.invented import (
    EVALUATORS, NAMES, OPENED, TITLES, Device, InventedRound, board_of, decided, invented_grades, invented_proposals,
    invented_themes, listed, revealed, scored,
)

__all__ = [
    "EVALUATORS", "NAMES", "OPENED", "TITLES", "Device", "InventedRound", "ScoringDossier", "ScoringReads", "board_of",
    "decided", "grades_in", "invented_grades", "invented_proposals", "invented_themes", "joining_row", "listed",
    "revealed", "scored", "scoring_services",
]


class ScoringReads(FakeReads):
    """Sixty invented contributions, and these rounds (newest first)."""

    def __init__(self, *invented: InventedRound) -> None:
        super().__init__()
        self.invented = list(invented)
        self.joining_rows: list[JoiningRow] = []
        self.to_score = list(invented_proposals().values())
        self.waiting: list[tuple[int, str]] = [(31, "not_scanned"), (32, "not_scanned")]
        self.lines: Callable[[RoundState], list[BoardLine]] = board_of

    def rounds(self) -> list[RoundRow]:
        """Newest first."""
        return [made.row() for made in self.invented]

    def made(self, digest: str) -> InventedRound:
        """The round of ``digest``."""
        return next(made for made in self.invented if made.digest == digest)

    def round_state(self, digest: str) -> RoundState:
        """Everything of one."""
        return self.made(digest).state()

    def board(self, digest: str) -> list[BoardLine]:
        """Who has what."""
        return self.lines(self.round_state(digest))

    def joinings(self) -> list[JoiningRow]:
        """Newest first."""
        return list(self.joining_rows)

    def scorable(self) -> list[Proposal]:
        """What would be scored now."""
        return list(self.to_score)

    def unready(self) -> list[tuple[int, str]]:
        """What waits for something."""
        return list(self.waiting)

    def translations(self, contribution_id: int) -> Mapping[str, tuple[str, str]]:
        """Of one contribution."""
        return next((item.translations for item in self.to_score if item.number == contribution_id), {})

    def standings(self) -> list[Standing]:
        """The invented projects, by votes."""
        rows = [item for item in self.to_score if item.kind == "project"]
        return [
            Standing(item.number, item.title, item.theme, item.facts["zone"], item.facts["commune"],
                     40 - item.number, item.number, None, item.kind) for item in rows]


class ScoringDossier(FakeDossier):
    """Keeps what was executed, answers with ``reports`` (by operation code) or a plausible report; a round is opened
    as ``opening`` builds it."""

    def __init__(self, *invented: InventedRound) -> None:
        self.scoring = ScoringReads(*invented)
        super().__init__(self.scoring)
        self.reports: dict[str, object] = {}
        self.rehearsed: list[Operation] = []
        self.opening: Callable[[], InventedRound] = InventedRound
        self.coordinator = Device("m1")

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Apply ``op`` if it is one of scoring."""
        changes = super().execute(op, progress)
        if isinstance(op, _OPERATIONS):
            return Changes(frozenset({"scoring"}), (), self._report(op))
        return changes

    def rehearse(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """The same report, nothing kept."""
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        progress.check()
        self.rehearsed.append(op)
        return Changes(frozenset({"scoring"}), (), self.reports.get(op.code, Reception((), (), 0)))

    def _report(self, op: Operation) -> object:
        if op.code in self.reports:
            found = self.reports[op.code]
            return found(op) if callable(found) else found
        match op:
            case InviteEvaluator():
                return exchange.invite(exchange.Invitation(
                    "alpimed-2026", {"fr": "ALPIMED", "it": "ALPIMED"}, op.name, op.duties, ""), self.coordinator)
            case AcceptJoining():
                joining = exchange.joining_of(statements.read(op.content, name=op.file, kind="joining"))
                self.scoring.joining_rows.insert(0, JoiningRow(joining.key, joining.name, OPENED, True))
                return joining
            case OpenRound():
                made = self.opening()
                self.scoring.invented.insert(0, made)
                return made.digest
            case IssueHeads():
                self.scoring.made(op.round).list_heads()
                return exchange.list_heads(op.round, [], [], self.coordinator)
            case EnrolDevice():
                wanted = exchange.Enrolment(op.round, op.member, op.key, op.replaces)
                enrolled = exchange.enrol(wanted, self.coordinator)
                self.scoring.made(op.round).take(enrolled)
                return enrolled
            case TranslateContribution():
                self.scoring.to_score = [
                    replace(item, translations={**item.translations, op.language: (op.title, op.body)})
                    if item.number == op.contribution else item for item in self.scoring.to_score]
        return self._of_meeting(op)

    def _of_meeting(self, op: Operation) -> object:
        match op:
            case RecordInMeeting():
                self.scoring.made(op.round).meet(op.kind, **op.data)
                return "cd" * 32
            case FormPackage():
                return b"age-encryption.org/v1 invented"
            case IssueRecord():
                self.scoring.made(op.round).record = "ab" * 32
                return IssuedRecord("ab" * 32, b"internal", b"public")
            case ReceiveFiles():
                return Reception(
                    tuple(FileNews(name, "bundle", "m2", "new") for name, _ in op.files),
                    (MemberNews("m2", NAMES["m2"], 12, 0),), 0)
        return None


_OPERATIONS = (
    AcceptJoining, EnrolDevice, FormPackage, InviteEvaluator, IssueHeads, IssueRecord, OpenRound, ReceiveFiles,
    RecordInMeeting, TranslateContribution,
)


def joining_row(word: str, name: str, *, invited: bool = True) -> JoiningRow:
    """A device that asked for a seat."""
    return JoiningRow(Device(word).key, name, OPENED, invited)


def scoring_services(*invented: InventedRound, **named: Any) -> tuple[ScoringDossier, Services]:
    """An invented dossier with these rounds, and services over it."""
    dossier = ScoringDossier(*invented)
    return dossier, fake_services(dossier, **named)


def grades_in(text: str, marks: Sequence[str]) -> list[str]:
    """Which of ``marks`` (whole ballots such as "4321") stand in ``text``."""
    return [mark for mark in marks if mark in text]
