"""What the contributions and the moderation screens do alike: filter, list, open one, follow changes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from desktop.contributions.columns import source
from desktop.contributions.filter_chips import limits
from desktop.lists.spine_model import Source
from desktop.services import Services
from governance.errors import Cancelled
from governance.operations import Changes
from governance.store.queries import Reads
from governance.store.rows import ContributionDetail, Filter, HistoryEntry

COUNTED = {
    "states": "state", "kinds": "kind", "theme": "theme", "language": "language", "channel": "channel", "zone": "zone",
}
CONCERNS = frozenset({"contributions", "answers", "charter", "imports"})

Read = tuple[ContributionDetail | None, list[HistoryEntry], Any]
Also = Callable[[Reads, ContributionDetail], Any]
"""What a screen reads besides, in the same question."""


class Panel(Protocol):
    """What ``Browsing`` needs of ``BrowsePanel``; signals have ``connect``."""

    filter_chosen: Any
    row_chosen: Any
    settled: Any
    emptied: Any
    empty_action: Any

    def show_filter(self, wanted: Filter) -> None:
        """Show what limits the list."""

    def show_list(self, source: Source) -> None:
        """List it."""

    def refresh(self, changed: tuple[int, ...] | None) -> None:
        """Read again."""

    def show_counts(self, counts: dict[str, dict[str, int]]) -> None:
        """Counts of the filters' values."""

    def show_detail(self, detail: ContributionDetail, past: list[HistoryEntry]) -> None:
        """Show a contribution."""

    def show_no_detail(self) -> None:
        """Nothing chosen."""

    def show_detail_error(self) -> None:
        """It could not be read."""

    def say_empty(self, what: str) -> None:
        """Why the list is empty."""

    def show_id(self, identifier: int) -> bool:
        """Make it current."""

    def in_sight(self) -> bool:
        """Whether the person sees the screen."""


class Browsing:
    """Keeps a ``Panel`` in step with the dossier. ``base`` is what no filter means; ``usual`` is the filter at opening;
    ``when_done`` is what an empty list says under the ``usual`` filter. ``also`` reads more of a contribution, for
    ``on_detail``, which is called once the panel shows it.
    """

    def __init__(
        self, services: Services, panel: Panel, *, base: Filter, usual: Filter | None = None,
        when_done: str = "dossier", on_detail: Callable[[ContributionDetail | None, Any], None] = lambda *_: None,
        also: Also = lambda *_: None,
    ) -> None:
        self._services = services
        self._panel = panel
        self._base = base
        self._usual = usual or base
        self._when_done = when_done
        self._on_detail, self._also = on_detail, also
        self.filter = self._usual
        self.detail: ContributionDetail | None = None
        self._started = False
        self._stale: tuple[int, ...] | None = ()
        self._awaited: int | None = None
        self._target: int | None = None
        self._insist = False
        self._instead = ""
        self._on_list: Callable[[str], None] = lambda _: None
        panel.filter_chosen.connect(self.apply)
        panel.row_chosen.connect(self.open_detail)
        panel.settled.connect(self._settled)
        panel.emptied.connect(self._emptied)
        panel.empty_action.connect(self._empty_action)
        panel.show_filter(self.filter)
        panel.show_no_detail()

    def activate(self, argument: Filter | int | None) -> None:
        """The screen is shown: with a filter, on one contribution, or as it was left."""
        if isinstance(argument, Filter):
            self.apply(replace(argument, kinds=argument.kinds or self._base.kinds))
        elif isinstance(argument, int):
            self.open(argument)
        elif not self._started:
            self.apply(self.filter)
        elif self._stale != ():
            self._refresh(self._stale)

    def apply(self, wanted: Filter) -> None:
        """List what ``wanted`` describes."""
        first, self._started = not self._started, True
        self.filter = wanted
        self._stale, self._instead = (), ""
        self._on_list("")
        self._panel.show_filter(wanted)
        self._panel.show_list(source(wanted))
        if first:
            self._read_counts()

    def list_instead(self, other: Source, when_done: str) -> None:
        """List ``other`` until a filter is applied; ``when_done`` is what it says once empty."""
        self._instead, self._stale = when_done, ()
        self._on_list(when_done)
        self._panel.show_filter(self._base)
        self._panel.show_list(other)

    def on_list(self, told: Callable[[str], None]) -> None:
        """Tell ``told`` which list is about to be shown: nothing for a filter, else ``when_done`` of the other list."""
        self._on_list = told

    def open(self, identifier: int) -> None:
        """Show one contribution, lifting the filters if they leave it out."""
        self.open_detail(identifier)
        if self._started and self._panel.show_id(identifier):
            return
        self._target, self._insist = identifier, True
        self.apply(self._base)

    def open_detail(self, identifier: int | None) -> None:
        """Read a contribution; an answer that comes after another choice is dropped."""
        self._awaited = identifier
        if identifier is None:
            self._show((None, [], None))
            return

        def query(reads: Reads) -> Read:
            detail = reads.detail(identifier)
            more = self._also(reads, detail) if detail is not None else None
            return detail, reads.history(identifier), more

        def done(answer: Read) -> None:
            if self._awaited == identifier:
                self._show(answer)

        def failed(error: BaseException) -> None:
            if self._awaited == identifier and not isinstance(error, Cancelled):
                self._show((None, [], None))
                self._panel.show_detail_error()

        self._services.runner.read(query, done, failed)

    def return_to(self, identifier: int) -> None:
        """Make ``identifier`` current at the next reading of the list (after an undo)."""
        self._target = identifier

    def on_changes(self, changes: Changes) -> None:
        """Something was written: follow it now, or when the screen is next shown."""
        if not self._started or not CONCERNS.intersection(changes.kinds):
            return
        everything = changes.ids is None or "imports" in changes.kinds or "charter" in changes.kinds
        concerned = None if everything or changes.ids is None else changes.ids
        if self._panel.in_sight():
            self._refresh(concerned)
        elif self._stale is not None:
            self._stale = None if concerned is None else self._stale + concerned

    def _refresh(self, concerned: tuple[int, ...] | None) -> None:
        self._stale = ()
        self._panel.refresh(concerned)
        self._read_counts()
        if self._awaited is not None and (concerned is None or self._awaited in concerned):
            self.open_detail(self._awaited)

    def _show(self, answer: Read) -> None:
        self.detail, past, more = answer
        if self.detail is None:
            self._panel.show_no_detail()
        else:
            self._panel.show_detail(self.detail, past)
        self._on_detail(self.detail, more)

    def _settled(self, _count: int) -> None:
        target, insist = self._target, self._insist
        self._target, self._insist = None, False
        if target is not None and not self._panel.show_id(target) and insist:
            self.open_detail(target)

    def _emptied(self) -> None:
        if self._instead:
            self._panel.say_empty(self._instead)
        elif self.filter == replace(self._usual, order=self.filter.order):
            self._panel.say_empty(self._when_done)
        else:
            self._panel.say_empty("nothing" if limits(self.filter, self._base) else "dossier")

    def _empty_action(self, what: str) -> None:
        match what:
            case "dossier":
                self._services.navigate("intake", None)
            case "done":
                self._services.navigate("contributions", None)
            case "sample":
                self.apply(self.filter)
            case _:
                self.apply(replace(self._base, order=self.filter.order))

    def _read_counts(self) -> None:
        kinds = Filter(kinds=self._base.kinds)

        def query(reads: Reads) -> dict[str, dict[str, int]]:
            return {
                key: {item.key: item.count for item in reads.per(what, kinds if key != "kinds" else Filter())}
                for key, what in COUNTED.items()
            }

        self._services.runner.read(query, self._panel.show_counts)
