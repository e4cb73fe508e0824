"""Leads an evaluator's desk: which round is open, what a file received was, what is committed to and revealed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from desktop import i18n
from desktop.scoring.desk import deposit_words
from desktop.scoring.desk.book import Book, Tally
from desktop.scoring.desk.presenter import BallotPresenter
from desktop.scoring.desk.sheet_presenter import SheetLine, SheetPresenter, Writer
from desktop.files import read_file, write_file
from desktop.scoring.desk.worker import Worker
from governance.scoring.desk import Desk, DeskNews, DeskRound, DeskRoundRow, DeskStage
from governance.scoring.package import Proposal

NOTHING = Tally(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read of the desk: its rounds (the latest last), the one to show, whether a seat was asked for."""

    rows: Sequence[DeskRoundRow]
    round: DeskRound | None
    book: Book | None
    sheets: tuple[SheetLine, ...]
    joined: bool
    restored: bool


class Deposit(Protocol):
    """What the deposit page offers; the ``_chosen`` members are signals."""

    join_chosen: Any
    receive_chosen: Any
    score_chosen: Any
    commit_chosen: Any
    reveal_chosen: Any
    resolve_chosen: Any
    adopt_chosen: Any
    renew_chosen: Any

    def show_desk(self, *, joined: bool, restored: bool, key: str) -> None:
        """What is known of the desk."""

    def show_round(
        self, stage: DeskStage | None, tally: Tally, *, late: bool, name: str, delivered: tuple[int, ...],
    ) -> None:
        """Where the round stands."""

    def ask_joining(self, invitation: Path | None) -> None:
        """Ask where to save the joining file."""


class Face(Protocol):
    """The window of a desk."""

    round_chosen: Any
    ballot: Any
    sheets: Any
    deposit: Any

    def show_rounds(self, rows: Sequence[DeskRoundRow], shown: DeskRoundRow | None) -> None:
        """The rounds of the desk, and the one shown."""

    def show_page(self, name: str) -> None:
        """ballot, sheets or deposit."""

    def show_error(self, error: BaseException) -> None:
        """Say what failed."""

    def show_news(self, sentence: str) -> None:
        """Say what was done."""

    def name_of(self, row: DeskRoundRow | None) -> str:
        """A round in words."""


class DeskPresenter:
    """Every call on the desk is made by the worker, in order; the window never waits for a disk."""

    def __init__(self, view: Face, desk: Desk, worker: Worker, *, writer: Writer | None = None) -> None:
        self._view, self._desk, self._worker = view, desk, worker
        self._row: DeskRoundRow | None = None
        self._round: DeskRound | None = None
        self._asked = self._entered = False
        self.ballot = BallotPresenter(view.ballot, worker, failed=self._failed, changed=self._count)
        self.sheets = SheetPresenter(
            view.sheets, worker, failed=self._failed, writer=writer or print_sheet,
            written=lambda path: view.show_news(deposit_words.printed(path.name)))
        self._deposit: Deposit = view.deposit
        self._deposit.join_chosen.connect(self._join)
        self._deposit.receive_chosen.connect(self.receive)
        self._deposit.score_chosen.connect(lambda: view.show_page("ballot"))
        self._deposit.commit_chosen.connect(self._commit)
        self._deposit.reveal_chosen.connect(self._reveal)
        self._deposit.resolve_chosen.connect(self._resolve)
        self._deposit.adopt_chosen.connect(self._adopt)
        self._deposit.renew_chosen.connect(self._renew)
        view.round_chosen.connect(self.load)

    def load(self, digest: str = "") -> None:
        """Read the desk, and open the round ``digest`` (else the one that is open, else the latest)."""
        self.sheets.record()
        wanted = digest or (self._round.digest if self._round is not None else "")
        self._view.ballot.show_loading()
        self._worker.run(
            lambda _: _read(self._desk, wanted), self._loaded, self._failed, label=deposit_words.opening())

    def receive(self, files: Sequence[Path]) -> None:
        """Take in files; an invitation asks for a joining file."""
        invitations = [path for path in files if path.suffix == ".invitation"]
        others = [path for path in files if path.suffix != ".invitation"]
        if others:
            self._worker.run(
                lambda _: [self._desk.receive(read_file(path), file=path.name) for path in others],
                self._received, self._receiving_failed, label=deposit_words.receiving()).decided = True
        if invitations:
            self._deposit.ask_joining(invitations[0])

    def close(self) -> None:
        """Record what is being written, then let another window open the desk."""
        self.sheets.record()
        self._worker.run(lambda _: self._desk.close(), lambda _: None).decided = True

    def _loaded(self, found: Contents) -> None:
        self._round = found.round
        shown = next((row for row in found.rows if found.round is not None and row.digest == found.round.digest), None)
        self._row = shown
        self._view.show_rounds(found.rows, shown)
        self._deposit.show_desk(joined=found.joined or self._asked, restored=found.restored, key=self._desk.key)
        self.ballot.show_round(found.round, found.book)
        self.sheets.show_round(found.round, found.sheets)
        self._count()
        if not self._entered:
            self._entered = True
            scoring = found.book is not None and found.book.stage == "scoring" and not found.restored
            self._view.show_page("ballot" if scoring else "deposit")

    def _count(self) -> None:
        book = self.ballot.book
        if book is None or book.silent == "not_enrolled":
            self._deposit.show_round(None, NOTHING, late=False, name="", delivered=())
            return
        delivered = tuple(sorted(line.proposal.number for line in book.lines if line.delivered is not None))
        self._deposit.show_round(
            book.stage, book.tally(), late=book.late, name=self._view.name_of(self._row), delivered=delivered)

    def _received(self, news: list[DeskNews]) -> None:
        self._view.show_news(deposit_words.news(news[-1]))
        self.load(next((item.round for item in reversed(news) if item.kind == "package"), ""))

    def _receiving_failed(self, error: BaseException) -> None:
        self._failed(error)
        self.load()

    def _join(self, path: Path, invitation: Path | None) -> None:
        def work(_: object) -> Path:
            content = None if invitation is None else read_file(invitation)
            return write_file(path, self._desk.join(content, file=invitation.name if invitation else ""))

        def done(written: Path) -> None:
            self._asked = True
            self._view.show_news(deposit_words.saved(written.name))
            self.load()

        self._worker.run(work, done, self._failed, label=deposit_words.writing()).decided = True

    def _commit(self, path: Path) -> None:
        found = self._round
        if found is not None:
            self.sheets.record()
            self._leave(path, found.commit)

    def _reveal(self, path: Path) -> None:
        found = self._round
        if found is not None:
            self._leave(path, found.reveal)

    def _leave(self, path: Path, made: Callable[[], bytes]) -> None:
        def done(written: Path) -> None:
            self._view.show_news(deposit_words.saved(written.name))
            self.load()

        self._worker.run(
            lambda _: write_file(path, made()), done, self._receiving_failed,
            label=deposit_words.writing()).decided = True

    def _resolve(self, number: int, replaces: list[str]) -> None:
        found, book = self._round, self.ballot.book
        line = book.line(number) if book is not None else None
        if found is None or line is None or line.delivered is None:
            return
        own = line.delivered
        self._say(lambda: found.resolve(number, own.grades, own.reasons, replaces))

    def _adopt(self, device: str, head: str) -> None:
        found = self._round
        if found is not None:
            self._say(lambda: found.adopt(device, head))

    def _say(self, write: Callable[[], None]) -> None:
        def done(_: None) -> None:
            self._view.show_news(deposit_words.settled())
            self.load()

        self._worker.run(lambda _: write(), done, self._failed).decided = True

    def _renew(self, passphrase: str) -> None:
        self._worker.run(
            lambda _: self._desk.renew(passphrase), lambda _: self._renewed(), self._failed,
            label=deposit_words.renewing()).decided = True

    def _renewed(self) -> None:
        self._view.show_news(deposit_words.renewed())
        self._round = None
        self.load()
        self._deposit.ask_joining(None)

    def _failed(self, error: BaseException) -> None:
        self._view.show_error(error)


def print_sheet(found: DeskRound, proposal: Proposal, path: Path) -> Path:
    """Write the sheet of ``proposal`` as recorded, in the language of the window (French stands in for English); an
    empty one has lines to write on."""
    from exports.pdf.sheet import load_sheet, render_sheet  # ReportLab is read when a sheet is printed, not before

    content = render_sheet(
        proposal, found.package.round, None, load_sheet("it" if i18n.code() == "it" else "fr"),
        sheet=found.sheet(proposal.number), rapporteur=found.package.names.get(found.member, ""))
    return write_file(path, content)


def _read(desk: Desk, wanted: str) -> Contents:
    rows = desk.rounds()
    digests = [row.digest for row in rows]
    digest = wanted if wanted in digests else (digests[-1] if digests else "")
    found = desk.round(digest) if digest else None
    book = Book.read(found) if found is not None else None
    sheets = SheetLine.read(found) if found is not None else ()
    return Contents(rows, found, book, sheets, bool(desk.coordinators), bool(desk.restored))
