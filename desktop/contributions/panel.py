"""Filters, list and detail side by side: the part that the contributions and the moderation screens share."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions.detail import DetailPanel
from desktop.contributions.filter_bar import KEYS, Counts, FilterBar
from desktop.contributions.filter_chips import FilterChips
from desktop.lists.columns import Column
from desktop.lists.pane import FramedStates, ListPane
from desktop.lists.spine_model import Source
from desktop.lists.view import Chosen
from desktop.services import Runner
from desktop.widgets import Label
from governance.charter import Charter
from governance.store.rows import ORDERS, ContributionDetail, Filter, HistoryEntry

SEARCH_AFTER_MS = 200


class BrowsePanel(QWidget):
    """Signals are what the person wants; setters are what is known. ``search`` and ``order`` are for the page's
    title row; ``left`` and ``right`` take what a screen adds under the list and under the detail.
    """

    filter_chosen = Signal(object)
    row_chosen = Signal(object)
    chosen_changed = Signal(object)
    settled = Signal(object)
    emptied = Signal()
    empty_action = Signal(str)

    def __init__(
        self, runner: Runner, charter: Callable[[], Charter], columns: Sequence[Column[Any]], *, base: Filter,
        keys: Sequence[str] = KEYS, title: Any = None, text: Any = None,
        silent: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._filter = base
        self._count: int | None = None
        self._focus_awaited = False
        self.search, self.order = QLineEdit(), QComboBox()
        self.bar, self.chips = FilterBar(charter, base, keys), FilterChips(charter, base)
        self.count_label = Label(bold=True)
        self.pane = ListPane(runner, columns, _list_name)
        self.detail = DetailPanel(charter, title=title, text=text, silent=silent)
        self.position = Label(tone="muted")
        self.detail.header.addStretch(1)
        self.detail.header.addWidget(self.position)
        self.faces = FramedStates(self.detail)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        self._message: Callable[[], None] = self.show_no_detail
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.MEDIUM)
        said = QHBoxLayout()
        said.setSpacing(theme.MEDIUM)
        said.addWidget(self.count_label)
        said.addWidget(self.chips, 1)
        listed, side = QWidget(), QWidget()
        for holder, column, main in ((listed, self.left, self.pane), (side, self.right, self.faces)):
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SMALL)
            column.addWidget(main, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.MEDIUM)
        splitter.addWidget(listed)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([1000, 1250])  # shares of the width, not pixels
        listed.setMinimumWidth(260)
        side.setMinimumWidth(380)
        outer.addWidget(self.bar)
        outer.addLayout(said)
        outer.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(260)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(SEARCH_AFTER_MS)
        self._typed.timeout.connect(self._search)
        self.search.textEdited.connect(lambda _: self._typed.start())
        self.search.textChanged.connect(lambda text: None if text else self._typed.start())
        self.search.returnPressed.connect(self._search)
        self.order.activated.connect(lambda _: self._choose(replace(self._filter, order=self.order.currentData())))
        self.bar.chosen.connect(self._choose)
        self.chips.changed.connect(self._choose)
        self.pane.emptied.connect(self.emptied)
        self.pane.counted.connect(self._counted)
        view = self.pane.view
        view.current_changed.connect(self._current_changed)
        view.chosen_changed.connect(self.chosen_changed)
        self.pane.model.rowsRemoved.connect(self._show_position)
        self.pane.model.rowsInserted.connect(self._show_position)

    # What is known

    def show_filter(self, wanted: Filter) -> None:
        """Show what limits and orders the list."""
        self._filter = wanted
        self._typed.stop()
        if self.search.text().strip() != wanted.text:
            self.search.setText(wanted.text)
            self._typed.stop()
        self.order.setCurrentIndex(self.order.findData(wanted.order))
        self.bar.set_filter(wanted)
        self.chips.set_filter(wanted)

    def show_list(self, source: Source) -> None:
        """List ``source``."""
        self._count = None
        self._show_count()
        self.pane.show_source(source)

    def refresh(self, changed: Sequence[int] | None) -> None:
        """Read again after a change."""
        self.pane.refresh(changed)

    def drop(self, identifiers: Sequence[int]) -> None:
        """Take these out of the list; the next one becomes current."""
        self.pane.model.drop(identifiers)

    def show_counts(self, counts: Counts) -> None:
        """How many contributions each value of the filters has."""
        self.bar.set_counts(counts)

    def show_detail(self, detail: ContributionDetail, past: Sequence[HistoryEntry]) -> None:
        """Show a contribution."""
        self.detail.show_detail(detail, past)
        self.faces.show_content()

    def show_no_detail(self) -> None:
        """Nothing is chosen, or it is gone."""
        self._message = self.show_no_detail
        self.faces.show_empty(
            QCoreApplication.translate("Contributions", "Choose a contribution"),
            QCoreApplication.translate("Contributions", "Its whole text, its figures and its history appear here."),
            icon="contributions",
        )

    def show_detail_error(self) -> None:
        """The contribution could not be read."""
        self._message = self.show_detail_error
        self.faces.show_error(
            QCoreApplication.translate("Contributions", "This contribution could not be read"),
            QCoreApplication.translate("Contributions", "Nothing is lost. Choose it again in the list."),
        )

    def say_empty(self, what: str) -> None:
        """Why the list is empty: ``dossier`` (nothing imported), ``nothing`` (the filters), ``done`` (the queue) or
        ``sample`` (the second reader's)."""
        title, sentence, button, icon = _EMPTY[what]()
        self.pane.show_empty(title, sentence, button, lambda: self.empty_action.emit(what), icon=icon)

    def show_id(self, identifier: int) -> bool:
        """Make it current; False when the list does not hold it."""
        return self.pane.view.show_id(identifier)

    def next(self) -> None:
        """Go to the row below, if there is one."""
        row = self.pane.view.current_row()
        if 0 <= row < self.pane.model.rowCount() - 1:
            self.pane.view.go_to(row + 1)

    def current_id(self) -> int | None:
        """Id of the current row."""
        return self.pane.view.current_id()

    def chosen(self) -> Chosen:
        """What is selected."""
        return self.pane.view.chosen()

    def chosen_ids(self) -> tuple[int, ...]:
        """Ids of the selected rows."""
        return tuple(self.pane.model.ids_between(self.chosen().ranges))

    def take_focus(self) -> None:
        """Give the keyboard to the list, now or as soon as it has rows."""
        self._focus_awaited = self.pane.face != "content"
        if not self._focus_awaited:
            self.pane.view.setFocus()

    def in_sight(self) -> bool:
        """Whether the person sees this screen now."""
        return self.isVisible()

    # Inside

    def _choose(self, wanted: Filter) -> None:
        self.filter_chosen.emit(wanted)

    def _search(self) -> None:
        self._typed.stop()
        text = self.search.text().strip()
        if text != self._filter.text:
            self._choose(replace(self._filter, text=text))

    def _counted(self, count: int) -> None:
        self._count = count
        self._show_count()
        self._show_position()
        if self._focus_awaited and count:
            self.take_focus()
        self.settled.emit(count)

    def _current_changed(self, identifier: int | None) -> None:
        self._show_position()
        self.row_chosen.emit(identifier)

    def _show_position(self) -> None:
        row, count = self.pane.view.current_row(), self.pane.model.rowCount()
        shown = row >= 0 and self.pane.model.complete
        self.position.setText(f"{i18n.number(row + 1)} / {i18n.number(count)}" if shown else "")

    def _show_count(self) -> None:
        if self._count is None:
            self.count_label.setText(QCoreApplication.translate("Contributions", "Counting…"))
        else:
            said = QCoreApplication.translate("Contributions", "%Ln contribution(s)", "", self._count)
            self.count_label.setText(said)

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.search.setPlaceholderText(QCoreApplication.translate("Contributions", "Search the titles and texts"))
        self.search.setAccessibleName(QCoreApplication.translate("Contributions", "Search the titles and texts"))
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(QCoreApplication.translate("Contributions", "Clear the search"))
        self.order.setAccessibleName(QCoreApplication.translate("Contributions", "Order of the list"))
        self.order.clear()
        for code in ORDERS:
            self.order.addItem(_order_word(code), code)
        self.order.setCurrentIndex(self.order.findData(self._filter.order))
        self._show_count()
        self._show_position()
        for part in (self.bar, self.chips, self.pane, self.detail):
            part.retranslate()
        if self.faces.face == "message":
            self._message()

    def changeEvent(self, event: QEvent) -> None:
        """A new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _list_name() -> str:
    return QCoreApplication.translate("Contributions", "List of contributions")


def _order_word(code: str) -> str:
    match code:
        case "newest":
            return QCoreApplication.translate("Contributions", "Newest first", "order of the list")
        case "oldest":
            return QCoreApplication.translate("Contributions", "Oldest first", "order of the list")
        case "title":
            return QCoreApplication.translate("Contributions", "By title", "order of the list")
    return QCoreApplication.translate("Contributions", "Most supported first", "order of the list")


def _nothing_imported() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("Contributions", "No contribution yet"),
        QCoreApplication.translate(
            "Contributions", "Import the export of the consultation platform: it is checked against the charter "
            "before anything is kept.",
        ),
        QCoreApplication.translate("Contributions", "Import a file"),
        "intake",
    )


def _nothing_matches() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("Contributions", "Nothing matches"),
        QCoreApplication.translate("Contributions", "No contribution answers all these filters at once."),
        QCoreApplication.translate("Contributions", "Remove the filters"),
        "search",
    )


def _queue_done() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("Moderation", "Everything has been moderated"),
        QCoreApplication.translate("Moderation", "New contributions appear here when a file is imported."),
        QCoreApplication.translate("Moderation", "See all the contributions"),
        "check",
    )


def _sample_read() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("Moderation", "The sample has been read"),
        QCoreApplication.translate("Moderation", "The figures below the list say what was found in it."),
        QCoreApplication.translate("Moderation", "Back to the queue"),
        "check",
    )


_EMPTY: dict[str, Callable[[], tuple[str, str, str, str]]] = {
    "dossier": _nothing_imported, "nothing": _nothing_matches, "done": _queue_done, "sample": _sample_read,
}
