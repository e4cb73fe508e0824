"""The findings of a text, one line each: what it is, its words, why, what they become, and the two answers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.moderation import finding_words
from desktop.moderation.items import Item
from desktop.widgets import Button, Chip, ElidedLabel, Label
from desktop.widgets.flow import flow

MOST: Final = 40
"""Lines shown; the rest is reached in the text."""


class FindingLine(QFrame):
    """One finding. Its buttons carry no key of their own: the keys act on the current one."""

    chosen = Signal(int)
    decided = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("finding", "true")
        self._item: Item | None = None
        self.chip, self.words = Chip(), ElidedLabel(bold=True)
        self.becomes = ElidedLabel(tone="muted")
        self.state = Chip()
        self.accept, self.reject = Button(), Button()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SMALL, 2, 2, 2)
        line.setSpacing(theme.SMALL)
        said = QVBoxLayout()
        said.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(theme.SMALL)
        first.addWidget(self.chip)
        first.addWidget(self.words, 1)
        said.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(self.becomes, 1)
        second.addWidget(self.state)
        said.addLayout(second)
        line.addLayout(said, 1)
        line.addWidget(self.accept)
        line.addWidget(self.reject)
        self.accept.clicked.connect(lambda: self._answer("accepted"))
        self.reject.clicked.connect(lambda: self._answer("rejected"))

    def show_item(self, item: Item, *, current: bool, allowed: bool) -> None:
        """Say it; the current one is framed and shows the keys."""
        self._item = item
        row = item.row
        kind = finding_words.kind(item.label)
        word = finding_words.label_word(item.label)
        self.chip.set_state(word, finding_words.role(item.label), finding_words.ICONS[kind])
        self.words.set_full_text(" ".join(item.words.split()))
        self.becomes.set_full_text(QCoreApplication.translate("Findings", "{becomes} · {why}").format(
            becomes=_becomes(item), why=finding_words.why(row.rule, row.score, row.origin)))
        self.state.set_state(finding_words.state_word(row.state), _STATE_ROLES[row.state], _STATE_ICONS[row.state])
        self.state.setVisible(row.state != "proposed")
        keys = ("   Y", "   X") if current else ("", "")
        self.accept.set_text(QCoreApplication.translate("Findings", "Accept") + keys[0])
        self.reject.set_text(QCoreApplication.translate("Findings", "Reject") + keys[1])
        for button, what in ((self.accept, QCoreApplication.translate("Findings", "Accept {words}")),
                             (self.reject, QCoreApplication.translate("Findings", "Reject {words}"))):
            button.setAccessibleName(what.format(words=item.words))
        self.accept.setEnabled(allowed and row.state != "accepted")
        self.reject.setEnabled(allowed and row.state != "rejected")
        self.setAccessibleName(", ".join((word, item.words, self.becomes.full_text(),
                                          finding_words.state_word(row.state))))
        self.setProperty("finding", "current" if current else "true")
        self.style().unpolish(self)
        self.style().polish(self)

    def item(self) -> Item | None:
        """What it shows."""
        return self._item

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes it current."""
        super().mousePressEvent(event)
        if self._item is not None:
            self.chosen.emit(self._item.row.id)

    def _answer(self, state: str) -> None:
        if self._item is not None:
            self.decided.emit(self._item.row.id, state)


class FindingsList(QWidget):
    """The lines, kept and filled again; below them, what concerns the current finding and the same words elsewhere."""

    chosen = Signal(int)
    decided = Signal(int, str)
    everywhere = Signal(str)
    extend_asked = Signal()
    mark_asked = Signal()
    quiet_toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[Item] = ()
        self._current: int | None = None
        self._allowed = self._quiet_shown = False
        self._pool: list[FindingLine] = []
        self.title, self.count = Label(points=theme.SUBTITLE_PT, bold=True), ElidedLabel(tone="muted")
        self.rest = Label(tone="muted", wrap=True)
        self.previous = Button(kind="flat", icon="chevron_left")
        self.next = Button(kind="flat", icon="chevron_right")
        for button, key in ((self.previous, "P"), (self.next, "N")):
            QShortcut(QKeySequence(key), button).activated.connect(button.click)  # a key held down goes on
        self.accept_all, self.reject_all = Button(key="Shift+Y"), Button(key="Shift+X")
        self.extend, self.mark = Button(key="E"), Button(key="M")
        self.quiet = Button(kind="flat", icon="pin")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        column.addLayout(head)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        column.addWidget(self.rest)
        self._tools = flow(
            self.previous, self.next, self.accept_all, self.reject_all, self.extend, self.mark, self.quiet)
        column.addWidget(self._tools)
        self.accept_all.clicked.connect(lambda: self.everywhere.emit("accepted"))
        self.reject_all.clicked.connect(lambda: self.everywhere.emit("rejected"))
        self.extend.clicked.connect(self.extend_asked)
        self.mark.clicked.connect(self.mark_asked)
        self.quiet.clicked.connect(self.quiet_toggled)

    def show_items(
        self, items: Sequence[Item], current: int | None, *, allowed: bool, quiet_shown: bool = False,
    ) -> None:
        """Show ``items`` (all of them; the quiet ones on demand) and frame the line of finding ``current``."""
        self._items, self._current = items, current
        self._allowed, self._quiet_shown = allowed, quiet_shown
        self.retranslate()

    def lines(self) -> list[FindingLine]:
        """The lines in sight."""
        return [line for line in self._pool if not line.isHidden()]

    def current_line(self) -> FindingLine | None:
        """The framed one."""
        return next((line for line in self.lines() if line.property("finding") == "current"), None)

    def retranslate(self) -> None:
        """Say everything again."""
        listed = [item for item in self._items if not item.quiet or self._quiet_shown or item.row.id == self._current]
        self._fill(listed[:MOST])
        waiting = sum(item.row.state == "proposed" for item in self._items if not item.quiet)
        loud = sum(not item.quiet for item in self._items)
        self.title.setText(QCoreApplication.translate("Findings", "Personal data found"))
        if not loud:
            self.count.set_full_text(
                QCoreApplication.translate("Findings", "none was found: read the text all the same"))
        elif waiting:
            self.count.set_full_text(QCoreApplication.translate("Findings", "%Ln to decide", "findings", waiting))
        else:
            self.count.set_full_text(QCoreApplication.translate("Findings", "all decided"))
        beyond = len(listed) - MOST
        self.rest.setVisible(beyond > 0)
        self.rest.setText(QCoreApplication.translate(
            "Findings", "%Ln more in the text: N and P lead to them.", "", max(0, beyond)))
        self._say_tools(loud)

    def _say_tools(self, loud: int) -> None:
        item = next((item for item in self._items if item.row.id == self._current), None)
        same = item.row.same if item is not None else 0
        self.accept_all.set_text(QCoreApplication.translate(
            "Findings", "Accept everywhere ({count} more)").format(count=i18n.number(same)))
        self.reject_all.set_text(QCoreApplication.translate(
            "Findings", "Reject everywhere ({count} more)").format(count=i18n.number(same)))
        self.extend.set_text(QCoreApplication.translate("Findings", "Extend…"))
        self.mark.set_text(QCoreApplication.translate("Findings", "Mark a passage…"))
        for button, key, name in (
            (self.previous, "P", QCoreApplication.translate("Findings", "Previous finding")),
            (self.next, "N", QCoreApplication.translate("Findings", "Next finding")),
        ):
            button.set_text(key, name=name)
            button.setToolTip(name)
        quiet = sum(item.quiet for item in self._items)
        self.quiet.set_text(
            QCoreApplication.translate("Findings", "Put the places and functions away") if self._quiet_shown else
            QCoreApplication.translate("Findings", "%Ln place(s) or function(s), left in the text", "", quiet))
        self.quiet.setVisible(quiet > 0)
        for button in (self.accept_all, self.reject_all):
            button.setVisible(same > 0)
            button.setEnabled(self._allowed)
        self.extend.setVisible(item is not None)
        self.extend.setEnabled(self._allowed)
        self.mark.setEnabled(self._allowed)
        for button in (self.next, self.previous):
            button.setVisible(loud > 1)

    def _fill(self, listed: Sequence[Item]) -> None:
        while len(self._pool) < len(listed):
            line = FindingLine()
            line.chosen.connect(self.chosen)
            line.decided.connect(self.decided)
            self._lines.addWidget(line)
            self._pool.append(line)
        for place, line in enumerate(self._pool):
            if place < len(listed):
                item = listed[place]
                line.show_item(item, current=item.row.id == self._current, allowed=self._allowed)
            line.setVisible(place < len(listed))


def _becomes(item: Item) -> str:
    if item.row.state == "rejected" or item.becomes is None:
        return QCoreApplication.translate("Findings", "stays")
    return QCoreApplication.translate("Findings", "→ {words}", "what it becomes").format(
        words=item.becomes or QCoreApplication.translate("Findings", "nothing"))


_STATE_ROLES = {"proposed": "muted", "accepted": "good", "rejected": "muted"}
_STATE_ICONS = {"proposed": "clock", "accepted": "check", "rejected": "close"}
