"""Records the analysis sheets of a rapporteur: on demand, and whenever a sheet is left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol

from desktop.scoring.desk.worker import Worker
from governance.scoring.desk import DeskRound
from governance.scoring.package import Proposal

FIELDS: Final = ("relevance", "perspective", "summary")
Fields = tuple[str, str, str]
EMPTY: Final[Fields] = ("", "", "")
Writer = Callable[[DeskRound, Proposal, Path], Path]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A proposal to report on, and its sheet as recorded."""

    proposal: Proposal
    recorded: Fields

    @classmethod
    def read(cls, found: DeskRound) -> "tuple[SheetLine, ...]":
        """Those of this person, in the order of their numbers."""
        return tuple(
            cls(item, _recorded(found, item.number))
            for item in found.package.proposals if found.is_rapporteur(item.number))


class Face(Protocol):
    """What the page of sheets offers; the ``_chosen`` members are signals."""

    proposal_chosen: Any
    record_chosen: Any
    print_chosen: Any

    def show_lines(self, lines: Sequence[SheetLine], number: int | None) -> None:
        """The proposals of this rapporteur."""

    def show_line(self, line: SheetLine, typed: Fields) -> None:
        """One proposal and its sheet."""

    def show_recorded(self, line: SheetLine) -> None:
        """The sheet is recorded."""

    def typed(self) -> Fields:
        """What stands in the three fields."""


class SheetPresenter:
    """One sheet at a time. ``written`` tells where a printed sheet was saved."""

    def __init__(
        self, view: Face, worker: Worker, *, failed: Callable[[BaseException], None],
        written: Callable[[Path], None], writer: Writer,
    ) -> None:
        self._view, self._worker, self._failed, self._written, self._writer = view, worker, failed, written, writer
        self._round: DeskRound | None = None
        self._lines: dict[int, SheetLine] = {}
        self._number: int | None = None
        view.proposal_chosen.connect(self.open)
        view.record_chosen.connect(self.record)
        view.print_chosen.connect(self._print)

    def show_round(self, found: DeskRound | None, lines: Sequence[SheetLine]) -> None:
        """Another round, or the same one read again: what is typed stays."""
        self.record()
        self._round, self._lines = found, {line.proposal.number: line for line in lines}
        number = self._number if self._number in self._lines else next(iter(self._lines), None)
        self._number = None
        self._view.show_lines(lines, number)
        if number is not None:
            self.open(number)

    def open(self, number: int) -> None:
        """Another proposal; the sheet that is left is recorded."""
        self.record()
        self._number = number
        self._view.show_line(self._lines[number], self._lines[number].recorded)

    def record(self) -> None:
        """Record the sheet shown, if it says something new."""
        found, number = self._round, self._number
        if found is None or number is None or found.stage == "committed":
            return
        line, typed = self._lines[number], self._view.typed()
        if typed == line.recorded:
            return
        self._lines[number] = replace(line, recorded=typed)
        self._view.show_recorded(self._lines[number])
        self._worker.run(
            lambda _: found.keep_sheet(number, *typed), lambda _: None,
            lambda error: self._refused(number, line, error)).decided = True

    def _refused(self, number: int, before: SheetLine, error: BaseException) -> None:
        self._lines[number] = before
        self._view.show_recorded(before)
        self._failed(error)

    def _print(self, path: Path) -> None:
        found, number = self._round, self._number
        if found is None or number is None:
            return
        self.record()
        proposal = self._lines[number].proposal
        self._worker.run(lambda _: self._writer(found, proposal, path), self._written, self._failed)


def _recorded(found: DeskRound, number: int) -> Fields:
    sheet = found.sheet(number)
    return EMPTY if sheet is None else (sheet.relevance, sheet.perspective, sheet.summary)
