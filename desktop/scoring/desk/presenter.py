"""Leads one evaluator through the ballots of a round: what is typed is kept at once, what is delivered is written."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from desktop.scoring.desk.book import EXTREMES, Book, Gap, Typed
from desktop.scoring.desk.worker import Worker
from governance.scoring.desk import DeskRound

Failed = Callable[[BaseException], None]


class Face(Protocol):
    """What the ballot page offers; the ``_chosen`` members are signals."""

    proposal_chosen: Any
    mark_chosen: Any
    reason_chosen: Any
    deliver_chosen: Any
    previous_chosen: Any
    conflict_chosen: Any
    declare_chosen: Any
    withdraw_chosen: Any

    def show_book(self, book: Book | None) -> None:
        """Another round."""

    def show_loading(self) -> None:
        """The round is being opened."""

    def show_proposal(self, number: int, photographs: Mapping[str, bytes]) -> None:
        """One proposal and its ballot."""

    def show_changed(self, number: int, photographs: Mapping[str, bytes]) -> None:
        """A ballot has changed."""

    def show_gap(self, gap: Gap | None) -> None:
        """What is missing."""

    def show_why_missing(self) -> None:
        """A revision needs a reason."""

    def ask_reason(self) -> None:
        """A 0 or a 5 was given."""

    def ask_conflict(self, *, late: bool) -> None:
        """Ask for a conflict of interest."""

    def focus_ballot(self) -> None:
        """Put the keyboard on the ballot."""


class BallotPresenter:
    """The book is changed at once and the desk behind it, in the same order; a refusal reads the desk again.

    ``changed`` is called after each delivery, for whatever counts them; ``failed`` says what could not be written.
    """

    def __init__(self, view: Face, worker: Worker, *, failed: Failed, changed: Callable[[], None]) -> None:
        self._view, self._worker, self._failed, self._changed = view, worker, failed, changed
        self._round: DeskRound | None = None
        self.book: Book | None = None
        self._number = 0
        self._visited: list[int] = []
        self._drafts: dict[int, Typed] = {}
        view.proposal_chosen.connect(self.open)
        view.mark_chosen.connect(self._mark)
        view.reason_chosen.connect(self._reason)
        view.deliver_chosen.connect(self._deliver)
        view.previous_chosen.connect(self._previous)
        view.conflict_chosen.connect(self._conflict)
        view.declare_chosen.connect(self._declare)
        view.withdraw_chosen.connect(self._withdraw)

    @property
    def number(self) -> int:
        """The proposal being read."""
        return self._number

    def show_round(self, found: DeskRound | None, book: Book | None) -> None:
        """Show a round that was read; the first proposal left is opened."""
        again = found is not None and self._round is not None and found.digest == self._round.digest
        self._round, self.book = found, book
        self._view.show_book(book)
        if book is None or not book.lines:
            return
        first = next((line.proposal.number for line in book.lines if line.standing in ("todo", "draft")), None)
        self.open(self._number if again else first or book.lines[0].proposal.number)

    def open(self, number: int) -> None:
        """Read a proposal."""
        if self.book is None:
            return
        if self._number and self._number != number:
            self._visited.append(self._number)
        self._number = number
        self._view.show_proposal(number, self._photographs())
        self._view.focus_ballot()

    def _mark(self, theme: int, mark: str) -> None:
        book, found, number = self.book, self._round, self._number
        if book is None or found is None or book.way(number) == "frozen":
            return
        typed = book.mark(number, theme, mark)
        self._keep_draft(found, number, typed)
        self._view.show_gap(None)
        if mark in EXTREMES:
            self._view.ask_reason()

    def _reason(self, theme: int, text: str) -> None:
        book, found, number = self.book, self._round, self._number
        if book is None or found is None or book.way(number) == "frozen":
            return
        typed = book.reason(number, book.themes[theme].code, text)
        self._keep_draft(found, number, typed)

    def _deliver(self, why: str) -> None:
        book, found, number = self.book, self._round, self._number
        if book is None or found is None or book.way(number) == "frozen":
            return
        gap = book.gap(number)
        self._view.show_gap(gap)
        if gap is not None:
            return
        revises = book.way(number) == "revise"
        if revises and not why:
            self._view.show_why_missing()
            return
        typed = book.deliver(number)
        self._drafts.pop(number, None)
        if revises:
            self._keep(lambda: found.revise(number, typed.grades, typed.reasons, why))
        else:
            self._keep(lambda: found.deliver(number, typed.grades, typed.reasons))
        self._changed()
        self._next()

    def _next(self) -> None:
        if self.book is None:
            return
        left = self.book.next_left(self._number)
        if left is None:
            place = (self.book.place(self._number) + 1) % len(self.book.lines)
            left = self.book.lines[place].proposal.number
        self.open(left)

    def _previous(self) -> None:
        if self._visited:
            number = self._visited.pop()
            self._number = 0
            self.open(number)

    def _conflict(self) -> None:
        book, number = self.book, self._number
        if book is None or not book.open:
            return
        line = book.line(number)
        if not line.withdrawn:
            self._view.ask_conflict(late=line.delivered is not None)

    def _declare(self, level: str, reason: str) -> None:
        book, found, number = self.book, self._round, self._number
        if book is None or found is None:
            return
        book.declare(number, level)
        self._drafts.pop(number, None)
        self._keep(lambda: found.declare(number, level, reason))
        self._changed()

    def _withdraw(self, reason: str) -> None:
        book, found, number = self.book, self._round, self._number
        if book is None or found is None:
            return
        book.withdraw(number)
        self._drafts.pop(number, None)
        self._keep(lambda: found.withdraw(number, reason))
        self._changed()

    def _keep_draft(self, found: DeskRound, number: int, typed: Typed) -> None:
        """Every key pressed is kept; what waits behind a slow disk is written once, as it stands last."""
        waiting = number in self._drafts
        self._drafts[number] = typed

        def write() -> None:
            last = self._drafts.pop(number, None)
            if last is not None:
                found.keep_draft(number, last.grades, last.reasons)

        if waiting:
            self._view.show_changed(number, self._photographs())
        else:
            self._keep(write)

    def _keep(self, write: Callable[[], None]) -> None:
        """Write behind what the window shows already; in order, and to the end."""
        self._view.show_changed(self._number, self._photographs())
        self._worker.run(lambda _: write(), lambda _: None, self._refused).decided = True

    def _refused(self, error: BaseException) -> None:
        self._failed(error)
        found = self._round
        if found is not None:
            self._worker.run(lambda _: Book.read(found), lambda book: self.show_round(found, book), self._failed)

    def _photographs(self) -> Mapping[str, bytes]:
        return self._round.package.photographs if self._round is not None else {}
