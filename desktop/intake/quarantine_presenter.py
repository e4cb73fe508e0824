"""Lets a person correct the rows kept aside and pass them through the gate again, or drop them."""

from collections.abc import Callable, Mapping as MappingABC, Sequence
from datetime import UTC, datetime
from typing import Protocol

from desktop.intake.presenter import Intention
from desktop.services import Services
from governance.charter import Charter
from governance.operations import Changes, DiscardQuarantined, ReleaseQuarantined
from governance.roles import PERMISSIONS
from governance.store.rows import QuarantineRow


class QuarantineFace(Protocol):
    """What the quarantine tab offers."""

    @property
    def release_chosen(self) -> Intention:
        """(row id, corrections: field -> text)."""
    @property
    def discard_chosen(self) -> Intention:
        """(row ids), confirmed by the person."""

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may correct and drop."""
    def show_rows(self, rows: Sequence[QuarantineRow], charter: Charter, now: datetime) -> None:
        """Rows kept aside, by import and line."""
    def show_still_wrong(self, row: QuarantineRow) -> None:
        """The corrected row came back: it still cannot enter."""
    def show_released(self, line: int) -> None:
        """The corrected row of ``line`` entered."""


class QuarantinePresenter:
    """Rows come from one read; every change is an operation, the list follows the broadcast."""

    def __init__(
        self, view: QuarantineFace, services: Services, *,
        counted: Callable[[int], None], now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._view = view
        self._services = services
        self._counted = counted
        self._now = now
        self._rows: tuple[QuarantineRow, ...] = ()
        self._released: QuarantineRow | None = None
        self._writing = False
        view.release_chosen.connect(self._release)
        view.discard_chosen.connect(self._discard)
        view.show_allowed(bool(PERMISSIONS["quarantine"].intersection(services.member.roles)))

    def activate(self) -> None:
        """Read the rows."""
        self._services.runner.read(lambda reads: reads.quarantine(), self._show)

    def on_changes(self, changes: Changes) -> None:
        """Follow imports and corrections."""
        if not self._writing and changes.kinds & {"quarantine", "imports"}:
            self.activate()

    def _show(self, rows: Sequence[QuarantineRow]) -> None:
        self._rows = tuple(rows)
        self._counted(len(self._rows))
        self._view.show_rows(self._rows, self._services.charter(), self._now())
        released, self._released = self._released, None
        if released is None:
            return
        again = next((row for row in self._rows if _same_row(row, released)), None)
        if again is None:
            self._view.show_released(released.line)
        else:
            self._view.show_still_wrong(again)

    def _release(self, row_id: int, corrections: MappingABC[str, str]) -> None:
        row = next((row for row in self._rows if row.id == row_id), None)
        if row is None:
            return
        before = dict(row.values)
        changed = {name: text for name, text in corrections.items() if text.strip() != before.get(name, "").strip()}

        def done(_: Changes) -> None:
            self._writing, self._released = False, row
            self.activate()

        self._writing = True  # what comes back is read once, by ``done``: it knows which row was corrected
        self._services.runner.write(ReleaseQuarantined((row_id,), changed), done, self._failed)

    def _failed(self, error: BaseException) -> None:
        """Follow changes again, then leave the failure to the shell, which says it as any other."""
        self._writing = False
        self._services.runner.read(lambda _: _raise(error), lambda _: None)

    def _discard(self, ids: Sequence[int]) -> None:
        if ids:
            self._services.runner.write(DiscardQuarantined(tuple(ids)), lambda _: self.activate())


def _raise(error: BaseException) -> None:
    raise error


def _same_row(row: QuarantineRow, other: QuarantineRow) -> bool:
    return row.id == other.id or (row.import_id == other.import_id and row.line == other.line)
