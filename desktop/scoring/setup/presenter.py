"""Prepares a round: keeps what the coordinator chose, invites, accepts, translates; signs, then saves the package."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.intake.failures import hand_over
from desktop.files import write_file
from desktop.scoring.files import read_files
from desktop.scoring.setup.photographs import Pictures, read_pictures, sort_folder
from desktop.scoring.setup.plan import Matter, Plan
from desktop.scoring.setup.signed_card import settings_of
from desktop.scoring.words import coordinates
from desktop.services import Services
from governance.operations import Changes
from governance.scoring.operations import (
    AcceptJoining, FormPackage, InviteEvaluator, OpenRound, TranslateContribution,
)
from governance.scoring.rounds import Duty
from governance.scoring.settings import default_settings
from governance.scoring.state import JoiningRow, RoundRow, RoundState
from governance.scoring.statements import Statement
from governance.store.queries import Reads

_Read = tuple[Matter, list[JoiningRow], list[RoundRow]]


class Face(Protocol):
    """What the view of the set-up offers; the ``_chosen`` members are signals."""

    plan_chosen: Any
    invite_chosen: Any
    files_chosen: Any
    photographs_chosen: Any
    translation_kept: Any
    sign_chosen: Any
    replace_chosen: Any
    came_back: Any

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member coordinates."""

    def show_loading(self) -> None:
        """It is being read."""

    def show_failure(self) -> None:
        """It could not be read."""

    def show_plan(self, plan: Plan, matter: Matter, rounds: Sequence[RoundRow], today: date) -> None:
        """The round being prepared."""

    def show_photographs(self, files: int, proposals: int, others: int) -> None:
        """What the folder holds."""

    def show_signed(self, state: RoundState) -> None:
        """A round that was signed."""

    def show_saved(self, file: str) -> None:
        """An invitation was written."""

    def show_busy(self, busy: bool) -> None:
        """It is being signed."""

    def confirm(self, plan: Plan, matter: Matter) -> bool:
        """Ask before signing."""

    def ask_save(self, kind: str, proposed: str) -> Path | None:
        """Where to write a file of ``kind`` (invitation, package)."""

    def is_shown(self) -> bool:
        """Whether the person looks at it now."""

    def opened(self, digest: str) -> None:
        """Tell the frame that a round was signed."""

    def next(self) -> None:
        """Ask the frame for the round being prepared."""


class SetupPresenter:
    """The plan lives here until it is signed; what changes in the dossier is read again when somebody looks."""

    def __init__(
        self, view: Face, services: Services, *,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        self._view, self._services, self._today = view, services, today
        self._digest: str | None = None
        self._plan: Plan | None = None
        self._matter, self._rounds = Matter(), list[RoundRow]()
        self._pictures: Pictures = {}
        self._stale = False
        for signal, slot in (
            (view.plan_chosen, self._take), (view.invite_chosen, self._invite), (view.files_chosen, self._accept),
            (view.photographs_chosen, self._look_at), (view.translation_kept, self._translate),
            (view.sign_chosen, self._sign), (view.replace_chosen, self._replace), (view.came_back, self._came_back),
        ):
            signal.connect(slot)
        view.show_allowed(coordinates(services.member))

    @property
    def plan(self) -> Plan:
        """What was chosen so far; at first what the application proposes."""
        if self._plan is None:
            charter = self._services.charter()
            settings = default_settings(charter)
            letters_on = settings.letters_on or max(
                charter.active_until(code) for code in charter.purposes).isoformat()
            name = self._services.member.name
            self._plan = Plan(settings=replace(settings, letters_on=letters_on), coordinator=name, decider=name)
        return self._plan

    def show_round(self, digest: str | None) -> None:
        """Show a round as it was signed; None: the one being prepared."""
        self._digest = digest
        self._view.show_loading()
        self._read()

    def on_changes(self, changes: Changes) -> None:
        """Something was written: what waits in moderation and who joined may differ."""
        if changes.kinds & {"scoring", "contributions", "imports", "findings", "charter"}:
            self._stale = True
            if self._view.is_shown():
                self._came_back()

    def _came_back(self) -> None:
        if self._stale:
            self._read()

    def _read(self) -> None:
        digest, self._stale = self._digest, False

        def failed(error: BaseException) -> None:
            self._view.show_failure()
            hand_over(self._services.runner, error)

        if digest is None:
            self._services.runner.read(_matter, self._show, failed)
        else:
            self._services.runner.read(
                lambda reads: reads.round_state(digest),
                lambda state: self._view.show_signed(state) if self._digest == digest else None, failed)

    def _show(self, found: _Read) -> None:
        if self._digest is not None:
            return
        self._matter, joinings, self._rounds = found
        self._plan = self.plan.with_joinings(joinings).with_matter(self._matter)
        if self._plan.decider not in self._plan.deciders:
            self._plan = replace(self._plan, decider=self._plan.coordinator)
        self._say()

    def _say(self) -> None:
        self._view.show_plan(self.plan, self._matter, self._rounds, self._today())

    def _take(self, plan: Plan) -> None:
        self._plan = plan
        if plan.decider not in plan.deciders:  # who was to decide was left out
            self._plan = replace(plan, decider=plan.coordinator)
        self._say()

    def _invite(self, name: str, duties: tuple[Duty, ...]) -> None:
        path = self._view.ask_save("invitation", f"{self._services.charter().consultation.id}.invitation")
        if path is None:
            return

        def done(changes: Changes) -> None:
            if isinstance(changes.report, Statement):
                self._save(path, changes.report.to_bytes(), self._view.show_saved)

        self._services.runner.write(InviteEvaluator(name, duties), done)

    def _accept(self, paths: list[Path]) -> None:
        def done(found: tuple[tuple[str, bytes], ...]) -> None:
            for name, content in found:
                self._services.runner.write(AcceptJoining(name, content))

        if coordinates(self._services.member):
            self._services.runner.task(lambda _reads, _progress: read_files(paths), done)

    def _look_at(self, folder: Path | None) -> None:
        self._pictures = {}
        if folder is None:
            self._take(replace(self.plan, photographs=None))
            return
        numbers = {item.number for item in self._matter.proposals}

        def done(found: tuple[Pictures, int]) -> None:
            self._pictures, others = found
            files = sum(len(paths) for paths in self._pictures.values())
            self._view.show_photographs(files, len(self._pictures), others)
            self._take(replace(self.plan, photographs=folder))

        self._services.runner.task(lambda _reads, _progress: sort_folder(folder, numbers), done)

    def _translate(self, number: int, language: str, title: str, body: str) -> None:
        self._services.runner.write(TranslateContribution(number, language, title, body))

    def _replace(self, state: RoundState) -> None:
        """Begin from the rules of a signed round, which the new one replaces."""
        self._plan = replace(self.plan, settings=settings_of(state.round, replaces=state.digest), picked=True)
        self._view.next()

    def _sign(self) -> None:
        """Where first, then the word: whoever changes their mind has signed nothing."""
        plan, matter = self.plan, self._matter
        path = self._view.ask_save("package", self._package_name())
        if path is None or not self._view.confirm(plan, matter):
            return
        self._view.show_busy(True)
        taken = {item.number for item in matter.taken(plan.settings)} if plan.photographs is not None else set()
        pictures = {number: paths for number, paths in self._pictures.items() if number in taken}

        def read(photographs: dict[int, tuple[bytes, ...]]) -> None:
            operation = OpenRound(settings=plan.made(), photographs=photographs)
            self._services.runner.write(operation, lambda changes: self._opened(changes, path), self._failed)

        self._services.runner.task(lambda _reads, _progress: read_pictures(pictures), read, self._failed)

    def _opened(self, changes: Changes, path: Path) -> None:
        """The round is signed: show its board, whatever becomes of the package, which the board saves again."""
        digest = str(changes.report)
        self._view.show_busy(False)
        self._plan, self._pictures = None, {}
        self._view.opened(digest)

        def done(formed: Changes) -> None:
            if isinstance(formed.report, bytes):
                self._save(path, formed.report, lambda _: None)

        self._services.runner.write(FormPackage(digest), done)

    def _failed(self, error: BaseException) -> None:
        self._view.show_busy(False)
        hand_over(self._services.runner, error)

    def _save(self, path: Path, content: bytes, done: Callable[[str], None]) -> None:
        self._services.runner.task(
            lambda _reads, _progress: write_file(path, content), lambda written: done(written.name))

    def _package_name(self) -> str:
        number = max((row.number for row in self._rounds), default=0) + 1
        return f"{self._services.charter().consultation.id}-{number}.round"


def _matter(reads: Reads) -> _Read:
    rounds = reads.rounds()
    former = frozenset(number for row in rounds for number in reads.round_state(row.digest).round.proposals)
    return Matter(tuple(reads.scorable()), tuple(reads.unready()), former), reads.joinings(), rounds
