"""Turns a moderator's intentions into operations, and moves on to the next contribution."""

from collections.abc import Callable
from typing import Any, Protocol

from desktop.contributions.browsing import Browsing, Panel
from desktop.lists.view import Chosen
from desktop.services import Services
from governance.operations import (
    AcceptContributions, Changes, HideContributions, Operation, ReleaseTexts, RestoreContributions, SetTheme,
)
from governance.roles import PERMISSIONS
from governance.store.rows import ContributionDetail, Filter

Ids = tuple[int, ...]
STATE_AFTER = {"accept": "accepted", "hide": "hidden", "restore": "pending"}
DROPPED_AT_ONCE = 50
"""Beyond, taking rows out one by one costs more than reading the list again."""
ACCEPTED_UNASKED = 50
"""Beyond, the number is said before they are accepted."""
SPEAKS_AGAINST = frozenset({
    "art9_suspected", "identifier_in_text", "minor_guardian_and_minor", "minor_guardian", "minor_country_unknown",
})


class ModerationPanel(Panel, Protocol):
    """What the presenter needs of ``BrowsePanel``."""

    chosen_changed: Any

    def drop(self, identifiers: Ids) -> None:
        """Take rows out; the next becomes current."""

    def next(self) -> None:
        """Go to the row below."""

    def chosen(self) -> Chosen:
        """What is selected."""

    def chosen_ids(self) -> Ids:
        """Ids of the selected rows."""


class View(Protocol):
    """What the presenter needs of ``ModerationView``."""

    accept_asked: Any
    hide_asked: Any
    restore_asked: Any
    theme_asked: Any
    release_asked: Any
    undo_asked: Any
    hide_confirmed: Any
    theme_confirmed: Any
    release_confirmed: Any
    accept_confirmed: Any

    @property
    def panel(self) -> ModerationPanel:
        """Queue and text."""

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""

    def show_decision(self, state: str, *, released: bool) -> None:
        """State of what is shown."""

    def show_nothing(self) -> None:
        """Nothing is shown."""

    def show_chosen(self, count: int) -> None:
        """How many the actions concern."""

    def show_done(self, code: str, count: int, detail: str) -> None:
        """What was done."""

    def clear_done(self) -> None:
        """Nothing to undo."""

    def ask_reason(self) -> None:
        """Question before hiding."""

    def ask_theme(self, current: str | None) -> None:
        """Question before changing the theme."""

    def ask_release(self, *, released: bool, warned: bool) -> None:
        """Question before releasing."""

    def ask_accept(self, count: int) -> None:
        """Question before accepting many at once."""


class ModerationPresenter:
    """One action at a time: while one is written, others are ignored (a key held down must not decide twice)."""

    def __init__(self, services: Services, view: View, *, base: Filter, queue: Filter) -> None:
        self._services = services
        self._view = view
        self._panel = view.panel
        self._busy = False
        self._last: Ids = ()
        self.browsing = Browsing(
            services, view.panel, base=base, usual=queue, when_done="done", on_detail=self._detail_changed,
        )
        self._panel.chosen_changed.connect(self._chosen_changed)
        view.accept_asked.connect(self._ask_accept)
        view.accept_confirmed.connect(lambda: self._decide(AcceptContributions))
        view.restore_asked.connect(lambda: self._decide(RestoreContributions))
        view.hide_asked.connect(view.ask_reason)
        view.hide_confirmed.connect(self._hide)
        view.theme_asked.connect(self._ask_theme)
        view.theme_confirmed.connect(self._set_theme)
        view.release_asked.connect(self._ask_release)
        view.release_confirmed.connect(self._release)
        view.undo_asked.connect(self._undo)
        view.set_allowed(bool(PERMISSIONS["moderate"].intersection(services.member.roles)))

    def activate(self, argument: Filter | int | None) -> None:
        """The screen is shown: the queue, a filter, or one contribution."""
        self.browsing.activate(argument)

    def on_changes(self, changes: Changes) -> None:
        """Something was written, here or elsewhere; what an undo puts back becomes current again."""
        if not self._busy and self._last and "imports" not in changes.kinds:
            self.browsing.return_to(self._last[0])
            self._view.clear_done()
        self.browsing.on_changes(changes)

    # What is shown

    def _detail_changed(self, detail: ContributionDetail | None) -> None:
        if detail is None:
            self._view.show_nothing()
        else:
            self._view.show_decision(detail.row.state, released=detail.text_released)

    def _chosen_changed(self, chosen: Chosen) -> None:
        self._view.show_chosen(max(1, chosen.count))

    # Intentions

    def _ask_accept(self) -> None:
        count = self._panel.chosen().count
        if count > ACCEPTED_UNASKED:
            self._view.ask_accept(count)
        else:
            self._decide(AcceptContributions)

    def _ask_theme(self) -> None:
        if self.browsing.detail is not None:
            self._view.ask_theme(self.browsing.detail.row.theme)

    def _ask_release(self) -> None:
        detail = self.browsing.detail
        if detail is not None:
            self._view.ask_release(
                released=detail.text_released, warned=bool(SPEAKS_AGAINST.intersection(detail.row.flags)),
            )

    def _hide(self, reason: str, note: str) -> None:
        self._decide(lambda ids: HideContributions(ids=ids, reason=reason, note=note))

    def _set_theme(self, theme: str | None) -> None:
        self._decide(lambda ids: SetTheme(ids=ids, theme=theme))

    def _release(self, released: bool) -> None:
        detail = self.browsing.detail
        if detail is not None:
            self._write(ReleaseTexts(ids=(detail.row.id,), released=released), (detail.row.id,))

    def _undo(self) -> None:
        self._services.runner.undo()

    # Writing

    def _decide(self, operation: Callable[[Ids], Operation]) -> None:
        """Build the operation over what is selected, or over what is read when nothing is."""
        chosen = self._panel.chosen()
        if chosen.everything:
            wanted = self.browsing.filter
            self._services.runner.read(
                lambda reads: tuple(reads.spine(wanted)), lambda ids: self._write(operation(ids), ids),
            )
            return
        ids = self._panel.chosen_ids()
        detail = self.browsing.detail
        if len(ids) <= 1 and detail is not None:
            ids = (detail.row.id,)
        if ids:
            self._write(operation(ids), ids)

    def _write(self, operation: Operation, ids: Ids) -> None:
        if self._busy or not ids:
            return
        self._busy = True
        detail = self.browsing.detail
        title = detail.row.title if detail is not None and ids == (detail.row.id,) else ""

        def done(_changes: Changes) -> None:
            self._busy = False
            self._last = ids
            code = operation.code
            if isinstance(operation, ReleaseTexts) and not operation.released:
                code = "withdraw_texts"
            self._view.show_done(code, len(ids), title)
            self._move_on(operation.code, ids)

        self._services.runner.write(operation, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        """Free the screen, then leave the failure to the shell, which says it as any other."""
        self._busy = False
        self._services.runner.read(lambda _: _raise(error), lambda _: None)

    def _move_on(self, code: str, ids: Ids) -> None:
        """Leave what is decided: out of the queue if the filter no longer takes it, else on to the next."""
        after = STATE_AFTER.get(code)
        if after is None:
            return
        states = self.browsing.filter.states
        if states is None or after in states:
            if len(ids) == 1:
                self._panel.next()
        elif len(ids) <= DROPPED_AT_ONCE:
            self._panel.drop(ids)


def _raise(error: BaseException) -> None:
    raise error
