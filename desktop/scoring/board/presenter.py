"""Runs the board of a round: what came in, what is signed and saved, who is waited for."""

from pathlib import Path
from typing import Any, Protocol

from desktop.intake.failures import hand_over
from desktop.scoring.board.steps import BoardFacts, Step
from desktop.files import write_file
from desktop.scoring.files import read_files
from desktop.scoring.words import coordinates
from desktop.services import Services
from governance.operations import Changes, Operation
from governance.scoring.operations import EnrolDevice, FormPackage, IssueHeads, ReceiveFiles
from governance.scoring.state import Reception, RoundState
from governance.scoring.statements import Statement
from governance.store.queries import Reads

Files = tuple[tuple[str, bytes], ...]


class Face(Protocol):
    """What the view of the board offers; the ``_chosen`` members are signals."""

    files_chosen: Any
    apply_chosen: Any
    cancel_chosen: Any
    step_chosen: Any
    package_chosen: Any
    enrol_chosen: Any

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member coordinates."""

    def show_none(self) -> None:
        """No round is chosen."""

    def show_loading(self) -> None:
        """It is being read."""

    def show_facts(self, facts: BoardFacts) -> None:
        """Where the round stands."""

    def show_failure(self) -> None:
        """It could not be read."""

    def show_idle(self, kept: Reception | None = None) -> None:
        """No file waits; ``kept``: what was just taken in."""

    def show_reading(self) -> None:
        """Files are being read."""

    def show_preview(self, reception: Reception) -> None:
        """What files would bring."""

    def show_saved(self, file: str) -> None:
        """A file was written."""

    def confirm_list(self, step: Step) -> bool:
        """Ask before the list is signed."""

    def ask_save(self, kind: str, proposed: str) -> Path | None:
        """Where to write a file of ``kind`` (package, heads, enrolment)."""

    def ask_enrol(self, facts: BoardFacts, line: object) -> tuple[str, str, str] | None:
        """(key of the new device, member, key of the lost one) or None."""

    def go(self, page: str) -> None:
        """Open another page of the round."""


class BoardPresenter:
    """One round at a time; what is asked for a former one is dropped when it comes."""

    def __init__(self, view: Face, services: Services) -> None:
        self._view, self._services = view, services
        self._digest: str | None = None
        self._facts: BoardFacts | None = None
        self._files: Files = ()
        view.files_chosen.connect(self.receive)
        view.apply_chosen.connect(self._apply)
        view.cancel_chosen.connect(self._cancel)
        view.step_chosen.connect(self._do)
        view.package_chosen.connect(self._save_package)
        view.enrol_chosen.connect(self._enrol)
        view.show_allowed(coordinates(services.member))

    def show_round(self, digest: str | None) -> None:
        """Show the board of a round; None: there is none."""
        self._digest, self._facts, self._files = digest, None, ()
        self._view.show_saved("")
        self._view.show_idle()
        if digest is None:
            self._view.show_none()
            return
        self._view.show_loading()
        self._read()

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        if self._digest is not None and "scoring" in changes.kinds:
            self._read()

    def receive(self, paths: list[Path]) -> None:
        """Read files and say what they would bring, keeping nothing."""
        if self._digest is None or not coordinates(self._services.member):
            return
        self._view.show_reading()
        self._services.runner.task(lambda _reads, _progress: read_files(paths), self._preview, self._give_up)

    def _read(self) -> None:
        digest = self._digest
        if digest is None:
            return

        def done(facts: BoardFacts) -> None:
            if self._digest == digest:
                self._facts = facts
                self._view.show_facts(facts)

        def failed(error: BaseException) -> None:
            if self._digest == digest:
                self._view.show_failure()
            hand_over(self._services.runner, error)

        self._services.runner.read(lambda reads: _facts(reads, digest), done, failed)

    def _preview(self, files: Files) -> None:
        self._files = files
        digest = self._digest
        if digest is None:
            return

        def done(changes: Changes) -> None:
            if self._digest == digest and self._files is files and isinstance(changes.report, Reception):
                self._view.show_preview(changes.report)

        self._services.runner.rehearse(ReceiveFiles(digest, files), done, self._give_up)

    def _apply(self) -> None:
        if self._digest is None or not self._files:
            return
        files, self._files = self._files, ()

        def done(changes: Changes) -> None:
            self._view.show_idle(changes.report if isinstance(changes.report, Reception) else None)

        self._services.runner.write(ReceiveFiles(self._digest, files), done, self._give_up)

    def _cancel(self) -> None:
        self._files = ()
        self._view.show_idle()

    def _give_up(self, error: BaseException) -> None:
        self._cancel()
        hand_over(self._services.runner, error)

    def _do(self, step: Step) -> None:
        match step.code:
            case "send":
                self._save_package()
            case "list":
                self._issue(step)
            case "collect":
                self._save_heads()
            case "results":
                self._view.go("results")

    def _save_package(self) -> None:
        if self._digest is not None:
            self._write_and_save("package", FormPackage(self._digest), "round")

    def _issue(self, step: Step) -> None:
        if self._digest is not None and self._view.confirm_list(step):
            self._write_and_save("heads", IssueHeads(self._digest), "heads")

    def _enrol(self, line: object) -> None:
        if self._facts is None or self._digest is None:
            return
        chosen = self._view.ask_enrol(self._facts, line)
        if chosen is not None:
            key, member, former = chosen
            self._write_and_save("enrolment", EnrolDevice(self._digest, key, member, former), "enrolment")

    def _save_heads(self) -> None:
        if self._facts is None:
            return
        listed = next((item for (digest, _), item in self._facts.state.received.statements.items()
                       if digest == self._facts.state.merged.heads_digest), None)
        path = self._view.ask_save("heads", self._name("heads")) if listed is not None else None
        if path is not None and listed is not None:
            self._save(path, listed.to_bytes())

    def _write_and_save(self, kind: str, operation: Operation, extension: str) -> None:
        """Where first: whoever changes their mind has signed nothing."""
        path = self._view.ask_save(kind, self._name(extension))
        if path is None:
            return

        def done(changes: Changes) -> None:
            report = changes.report
            content = report.to_bytes() if isinstance(report, Statement) else report
            if isinstance(content, bytes):
                self._save(path, content)

        self._services.runner.write(operation, done)

    def _save(self, path: Path, content: bytes) -> None:
        def done(written: Path) -> None:
            self._view.show_saved(written.name)

        self._services.runner.task(lambda _reads, _progress: write_file(path, content), done)

    def _name(self, extension: str) -> str:
        number = self._facts.state.round.number if self._facts is not None else 1
        return f"{self._services.charter().consultation.id}-{number}.{extension}"


def _facts(reads: Reads, digest: str) -> BoardFacts:
    state: RoundState = reads.round_state(digest)
    seated = set(state.merged.members)
    free = tuple(row for row in reads.joinings() if row.key not in seated)
    return BoardFacts(state, tuple(reads.board(digest)), free)
