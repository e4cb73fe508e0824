"""Text and list of findings acting as one: what is clicked, stepped to, decided, extended or marked by hand."""

from PySide6.QtCore import QObject, Signal

from desktop.moderation.findings_list import FindingsList
from desktop.moderation.items import Facts
from desktop.moderation.kinds_bar import KindsBar
from desktop.moderation.reading_pane import ReadingPane
from desktop.moderation.text_pane import MarkedText


class FindingsView(QObject):
    """Holds the three widgets; the screen places them."""

    stepped = Signal(int)
    chosen = Signal(int)
    decided = Signal(int, str)
    """Finding, state."""
    current_decided = Signal(str, bool)
    """State, everywhere."""
    extended = Signal(int, int, int, bool)
    """Finding, start, end, everywhere."""
    marked = Signal(str, int, int, str, bool)
    """Field, start, end, label, everywhere."""
    quiet_toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pane, self.list, self.kinds = ReadingPane(), FindingsList(), KindsBar()
        self._facts, self._allowed = Facts(), True
        self._current: int | None = None
        self._field, self._place, self._finding = "body", (0, 0), 0
        pane, listed, kinds = self.pane, self.list, self.kinds
        pane.stepped.connect(self.stepped)
        pane.clicked.connect(self.chosen)
        pane.entered.connect(lambda: self.current_decided.emit("accepted", False))
        pane.selected.connect(self._selected)
        pane.passage_moved.connect(self._moved)
        pane.passage_kept.connect(self._kept)
        pane.passage_left.connect(self.leave_passage)
        pane.digit_typed.connect(kinds.choose_digit)
        pane.everywhere_typed.connect(kinds.toggle_everywhere)
        listed.chosen.connect(self.chosen)
        listed.decided.connect(self.decided)
        listed.everywhere.connect(lambda state: self.current_decided.emit(state, True))
        listed.extend_asked.connect(self.extend)
        listed.mark_asked.connect(self.mark)
        listed.next.clicked.connect(lambda: self.stepped.emit(1))
        listed.previous.clicked.connect(lambda: self.stepped.emit(-1))
        listed.quiet.clicked.connect(self.quiet_toggled)
        kinds.chosen.connect(self._kind_chosen)
        kinds.closed.connect(self.leave_passage)

    def show_facts(
        self, facts: Facts, current: int | None, *, allowed: bool, quiet_shown: bool, steps: tuple[bool, bool],
    ) -> None:
        """Show the findings of the text in the pane, ``current`` framed."""
        self._facts, self._current, self._allowed = facts, current, allowed
        self.pane.show_marks(facts.findings, facts.insults, current)
        self.pane.set_steps(*steps)
        self.list.show_items(facts.findings, current, allowed=allowed, quiet_shown=quiet_shown)

    def show_nothing(self) -> None:
        """No text is shown."""
        self._facts, self._current = Facts(), None
        self.leave_passage()
        self.list.show_items((), None, allowed=False)

    def extend(self) -> None:
        """Let the current finding be set by the arrows."""
        row = next((item.row for item in self._facts.findings if item.row.id == self._current), None)
        if row is None or not self._allowed:
            return
        self._field, self._finding = row.field, row.id
        self._text().begin(row.start, row.end)
        self._ask(row.start, row.end)

    def mark(self) -> None:
        """Let what is selected, or the word under the caret, be given a kind."""
        if not self._allowed:
            return
        self._field = "title" if self.pane.title.hasFocus() else "body"
        self._finding = 0
        text = self._text()
        if text.begin_here() and (place := text.passage()) is not None:
            self._ask(*place)

    def leave_passage(self) -> None:
        """Nothing is being set; the keyboard stays in the text if it was there."""
        self.kinds.hide()
        for text in self.pane.texts().values():
            text.end_passage()

    def setting(self) -> bool:
        """Whether a passage is being set."""
        return not self.kinds.isHidden()

    def retranslate(self) -> None:
        """Say everything again."""
        for part in (self.pane, self.list, self.kinds):
            part.retranslate()

    def _text(self) -> MarkedText:
        return self.pane.texts()[self._field]

    def _selected(self, field: str, start: int, end: int) -> None:
        if self._allowed and self._text().text():
            self._field, self._finding = field, 0
            self._text().begin(start, end)
            self._ask(start, end)

    def _moved(self, _field: str, start: int, end: int) -> None:
        self._ask(start, end)

    def _ask(self, start: int, end: int) -> None:
        self._place = (start, end)
        self.kinds.ask(self._text().text()[start:end], extending=bool(self._finding))

    def _kept(self, _field: str, start: int, end: int) -> None:
        self._place = (start, end)
        if self._finding:
            self._kind_chosen("", self.kinds.everywhere.isChecked())

    def _kind_chosen(self, label: str, everywhere: bool) -> None:
        field, place, finding = self._field, self._place, self._finding
        self.leave_passage()
        if finding:
            self.extended.emit(finding, *place, everywhere)
        else:
            self.marked.emit(field, *place, label, everywhere)
