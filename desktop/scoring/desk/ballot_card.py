"""The ballot of one proposal: a row per theme, one reason, what Enter does."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.desk import words
from desktop.scoring.desk.ballot_conflict import ConflictPanel
from desktop.scoring.desk.ballot_theme import ThemeRow
from desktop.scoring.desk.book import EXTREMES, Gap, Line, Silence, Typed, Way
from desktop.widgets import Button, Card, Chip, Label, clear_layout, icon_button, primary, scrolled
from governance.scoring.events import LONGEST_REASON
from governance.scoring.rounds import RoundTheme

STEP_KEYS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Backtab: -1, Qt.Key.Key_Up: -1}
ROOM: Final = 620
"""Height, in pixels, from which the card also recalls its keys."""


class ReasonLine(QLineEdit):
    """``stepped`` gives +1 or -1: Tab and arrows go to a neighbouring theme, Escape back to the grades (0). Under the
    last theme (``last``) Tab goes on to the buttons, so that nobody is caught in a circle."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.last = False
        self.setMaxLength(LONGEST_REASON)

    def event(self, event: QEvent) -> bool:
        """Tab would leave the themes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {**STEP_KEYS, Qt.Key.Key_Escape: 0, Qt.Key.Key_Backtab: 0}.get(Qt.Key(event.key()))
            if step is not None and not (self.last and event.key() == Qt.Key.Key_Tab):
                self.stepped.emit(step)
                return True
        return super().event(event)


class BallotCard(Card):
    """``marked`` gives (place of the theme, mark), ``reasoned`` (place, text), ``delivered`` why it changes or ""."""

    marked = Signal(int, str)
    reasoned = Signal(int, str)
    delivered = Signal(str)
    previous = Signal()
    conflict_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._themes: tuple[RoundTheme, ...] = ()
        self._line: Line | None = None
        self._typed, self._here, self._help = Typed(""), 0, False
        self._way: Way = "frozen"
        self._silent: Silence = ""
        self.rows: list[ThemeRow] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(2)
        self.state, self.chip = Label(tone="muted", wrap=True), Chip()
        self.reason_label, self.reason = Label(wrap=True), ReasonLine()
        self.why_label, self.why = Label(wrap=True, bold=True), QLineEdit()
        self.why.setMaxLength(LONGEST_REASON)
        self.reason_label.setBuddy(self.reason)
        self.why_label.setBuddy(self.why)
        self.gap = Label(tone="bad", wrap=True)
        self.panel = ConflictPanel()
        self.help_button = icon_button("info", key="H")
        self.before, self.conflict = Button(icon="chevron_left", key="P"), Button(icon="flag")
        self.deliver = primary()
        self.keys = Label(points=theme.SMALL_PT, tone="muted", wrap=True)
        self._lay_out()
        self.reason.textEdited.connect(lambda text: self.reasoned.emit(self._here, text))
        self.reason.stepped.connect(self.step)
        self.deliver.clicked.connect(self._deliver)
        self.before.clicked.connect(self.previous)
        self.conflict.clicked.connect(self.conflict_asked)
        self.help_button.clicked.connect(self._toggle_help)
        self.panel.closed.connect(self.close_panel)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._content = QVBoxLayout(inner)
        self._content.setContentsMargins(0, 0, theme.SMALL, 0)
        self._content.setSpacing(theme.SMALL)
        self._content.addWidget(self.state)
        self._content.addWidget(self.panel)
        self._content.addLayout(self._places)
        for widget in (self.reason_label, self.reason, self.why_label, self.why):
            self._content.addWidget(widget)
        self._content.addStretch(1)
        self.header.addWidget(self.help_button)
        self.header.addWidget(self.chip)
        self.area = scrolled(inner)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.gap)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.before)
        buttons.addWidget(self.conflict)
        buttons.addWidget(self.deliver, 100)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.keys)
        self.setMinimumWidth(396)

    def show_themes(self, themes: tuple[RoundTheme, ...]) -> None:
        """The themes of the round."""
        clear_layout(self._places)
        self._themes, self._here = themes, 0
        self.rows = [ThemeRow(place, found) for place, found in enumerate(themes)]
        for place, item in enumerate(self.rows):
            self._places.addWidget(item)
            item.marked.connect(lambda mark, place=place: self.marked.emit(place, mark))
            item.conflict_asked.connect(self.conflict_asked)
            item.stepped.connect(self.step)
            item.entered.connect(lambda place=place: self._enter(place))
        chain = (*self.rows, self.reason, self.why, self.deliver, self.conflict, self.before)
        for former, following in pairwise(chain):
            QWidget.setTabOrder(former, following)

    def show_ballot(self, line: Line, typed: Typed, way: Way, silent: Silence) -> None:
        """Show what stands on the ballot of ``line``."""
        self._silent = silent
        moved = self._line is None or self._line.proposal.number != line.proposal.number
        self._line, self._typed, self._way = line, typed, way
        if moved:
            self.close_panel()
            self._enter(0)
            self.why.clear()
            self.gap.hide()
        for place, (item, mark) in enumerate(zip(self.rows, typed.grades, strict=True)):
            code = self._themes[place].code
            item.show_mark(mark, asks=mark in EXTREMES and not typed.reasons.get(code, "").strip())
            item.set_open(way != "frozen")
        self.reason.setReadOnly(way == "frozen")
        self.deliver.setEnabled(way != "frozen")
        self._show_parts()
        self._show_reason()
        self._say_ballot()

    def show_gap(self, gap: Gap | None) -> None:
        """Say what is missing, and put the keyboard there."""
        self.gap.setVisible(gap is not None)
        if gap is None:
            return
        self.gap.setText(words.gap_sentence(gap, self._themes))
        self._enter(gap.theme)
        self._focus(self.reason if gap.lacks == "reason" else self.rows[gap.theme])

    def ask_conflict(self, *, late: bool) -> None:
        """Open the panel of conflicts."""
        if self._line is not None:
            self.panel.ask(late=late, theme_name=words.said(self._themes[self._here].label), level=self._line.level)
            self._show_parts()

    def close_panel(self) -> None:
        """Back to the grades."""
        if not self.panel.isHidden():
            self.panel.hide()
            self._show_parts()
            self.focus_here()

    @property
    def way(self) -> Way:
        """What Enter does."""
        return self._way

    @property
    def here(self) -> int:
        """Place of the current theme."""
        return self._here

    def focus_here(self) -> None:
        """Put the keyboard on the current theme."""
        if self.rows:
            self._focus(self.rows[self._here])

    def _focus(self, widget: QWidget) -> None:
        """Put the keyboard on ``widget``, and ``widget`` in sight."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(widget, 0, theme.SMALL))

    def step(self, by: int) -> None:
        """Go to another theme, round and round."""
        if self.rows:
            self._enter((self._here + by) % len(self.rows))
            self.focus_here()

    def to_reason(self) -> None:
        """A grade that asks for a reason was given: write it."""
        if not self._typed.reasons.get(self._themes[self._here].code, ""):
            self._focus(self.reason)

    def ask_why(self) -> None:
        """A revision needs a reason."""
        self._focus(self.why)

    def retranslate(self) -> None:
        """Set every text again."""
        for item in self.rows:
            item.retranslate()
        self.panel.retranslate()
        self.set_title(QCoreApplication.translate("Ballot", "Your ballot"))
        self.help_button.set_text("", name=QCoreApplication.translate("Ballot", "What to look at"))
        self.before.set_text("", name=QCoreApplication.translate("Ballot", "Previous proposal read"))
        self.why_label.setText(QCoreApplication.translate("Ballot", "Why it changes (required)"))
        self.why.setAccessibleName(self.why_label.text())
        self.keys.setText(QCoreApplication.translate(
            "Ballot", "0 to 5 grade, A abstains, C says a conflict, Tab or arrows change theme, Enter delivers."))
        self._say_ballot()

    def _say_ballot(self) -> None:
        """The texts that follow the state of the ballot."""
        self._say_conflict()
        if self._way == "revise":
            self.deliver.set_text(QCoreApplication.translate("Ballot", "Revise and next   Enter"))
        elif self._line is not None and self._line.delivered is not None:
            self.deliver.set_text(QCoreApplication.translate("Ballot", "Correct and next   Enter"))
        else:
            self.deliver.set_text(QCoreApplication.translate("Ballot", "Deliver and next   Enter"))
        self._say_reason()
        if self._line is not None:
            mark = words.standing(self._line)
            self.chip.set_state(mark.word, mark.role, mark.icon)
            said = words.state_sentence(self._line, self._way, self._silent)
            self.state.setText(said)
            self.state.setVisible(bool(said))

    def _say_conflict(self) -> None:
        line = self._line
        if line is not None and line.level == "hard":
            self.conflict.set_text(QCoreApplication.translate("Ballot", "Change the declaration…"))
        elif line is not None and line.delivered is not None:
            self.conflict.set_text(
                "", name=QCoreApplication.translate("Ballot", "A conflict found after scoring: withdraw… (C)"))
        else:
            self.conflict.set_text("", name=QCoreApplication.translate("Ballot", "Conflict of interest… (C)"))
        self.conflict.setVisible(line is None or not line.withdrawn)

    def _show_parts(self) -> None:
        """Grades are out of sight under a hard conflict, and while one is being declared."""
        shown = self._line is not None and self._line.level != "hard" and self.panel.isHidden()
        for widget in (*self.rows, self.reason_label, self.reason, self.deliver):
            widget.setVisible(shown)
        revised = shown and self._way == "revise"
        self.why_label.setVisible(revised)
        self.why.setVisible(revised)
        self._fit()

    def _fit(self) -> None:
        self.keys.setVisible(self.height() >= ROOM and not self.deliver.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reminder of the keys gives its room to the themes."""
        super().resizeEvent(event)
        self._fit()

    def _say_reason(self) -> None:
        if not self._themes:
            return
        name = words.said(self._themes[self._here].label)
        asked = self._typed.grades[self._here:self._here + 1] in tuple(EXTREMES)
        text = (
            QCoreApplication.translate("Ballot", "Reason, {theme} (asked for a 0 or a 5)") if asked
            else QCoreApplication.translate("Ballot", "Reason, {theme} (optional)")).format(theme=name)
        self.reason_label.setText(text)
        self.reason.setAccessibleName(text)

    def _show_reason(self) -> None:
        said = self._typed.reasons.get(self._themes[self._here].code, "") if self._themes else ""
        if self.reason.text() != said:
            self.reason.setText(said)

    def _enter(self, place: int) -> None:
        self._here = place
        self.reason.last = place == len(self.rows) - 1
        for number, item in enumerate(self.rows):
            item.show_here(number == place)
            item.show_help(self._help and number == place)
        self._show_reason()
        self._say_reason()

    def _deliver(self) -> None:
        if self.deliver.isEnabled():
            self.delivered.emit(self.why.text().strip())

    def _toggle_help(self) -> None:
        self._help = not self._help
        self._enter(self._here)
