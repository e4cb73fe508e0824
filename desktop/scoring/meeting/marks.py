"""Enters the marks of a ballot said aloud: one row per theme, a key per mark."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.results import words
from desktop.scoring.words import explained
from desktop.widgets import ElidedLabel, IconLabel, Label
from governance.scoring.events import ABSTAIN, CONFLICT, UNSEEN
from governance.scoring.rounds import GRADES, Round

SIGNS: Final = (*(str(grade) for grade in range(GRADES)), ABSTAIN, CONFLICT)


class MarkRow(QWidget):
    """One theme: keys 0 to 5, A and C choose; so do the arrows and the mouse."""

    changed = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark = UNSEEN
        role = theme.theme_role(place)
        self.name, self.note = ElidedLabel(), Label(tone="muted")
        self.buttons = {sign: QPushButton(sign) for sign in SIGNS}
        head, keys = QHBoxLayout(), QHBoxLayout()
        keys.setSpacing(3)
        head.addWidget(IconLabel(role, role, 16))
        head.addWidget(self.name, 1)
        head.addWidget(self.note)
        for sign, button in self.buttons.items():
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumWidth(24)
            button.setFixedHeight(28)
            button.setStyleSheet("padding: 0px; min-height: 0px;")
            button.clicked.connect(lambda _=False, sign=sign: self.set_mark(sign))
            keys.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.TIGHT)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(keys)

    def mark(self) -> str:
        """The mark chosen, ``-`` for none."""
        return self._mark

    def set_mark(self, sign: str) -> None:
        """Choose ``sign``."""
        changed, self._mark = sign != self._mark, sign
        for code, button in self.buttons.items():
            button.setChecked(code == sign)
        self.say()
        if changed:
            self.changed.emit()

    def say(self, theme_name: str = "", *, anchors: Sequence[str] = ()) -> None:
        """Name of the theme, and what is chosen, for the screen reader."""
        if theme_name:
            self.name.set_full_text(theme_name)
            keys = QCoreApplication.translate("ScoringMeeting", "{theme}: keys 0 to 5, A abstains, C conflict")
            self.setAccessibleName(keys.format(theme=theme_name))
        for grade, anchor in enumerate(anchors):
            self.buttons[str(grade)].setToolTip(anchor)
        for sign, button in self.buttons.items():
            button.setAccessibleName(explained(self.name.full_text(), words.mark(sign)))
        self.setAccessibleDescription(" · ".join(filter(None, (words.mark(self._mark), self.note.text()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key is a mark."""
        sign = event.text().upper()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if sign and sign in SIGNS:
            self.set_mark(sign)
        elif key in steps:
            here = SIGNS.index(self._mark) if self._mark in SIGNS else -steps[key] if steps[key] < 0 else -1
            self.set_mark(SIGNS[max(0, min(here + steps[key], len(SIGNS) - 1))])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The row in focus is told by the weight of its name as well as by the frame of its buttons."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.name.setFont(theme.font(theme.TEXT_PT, bold=event.type() == QEvent.Type.FocusIn))
        return super().event(event)


class MarksEdit(QWidget):
    """The marks of a whole ballot."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MarkRow] = []
        self._round: Round | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_round(self, found: Round) -> None:
        """One row per theme of the round."""
        self._round = found
        while len(self.rows) < len(found.themes):
            row = MarkRow(len(self.rows))
            row.changed.connect(self.changed)
            self.rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(found.themes))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the themes again."""
        for row, theme_ in zip(self.rows, self._round.themes if self._round is not None else (), strict=False):
            code = theme_.code
            row.say(words.theme_name(self._round, code) if self._round else "",
                    anchors=[words.anchor(self._round, code, grade) for grade in range(GRADES)] if self._round else ())

    def grades(self) -> str:
        """One mark per theme."""
        return "".join(row.mark() for row in self.rows if not row.isHidden())

    def set_grades(self, grades: str) -> None:
        """Begin with these."""
        for row, sign in zip(self.rows, grades, strict=False):
            row.set_mark(sign)

    def show_notes(self, notes: Sequence[str]) -> None:
        """A remark beside the name of each theme."""
        for row, note in zip(self.rows, notes, strict=False):
            row.note.setText(note)
            row.say()

    def clear(self) -> None:
        """Nothing chosen."""
        for row in self.rows:
            row.set_mark(UNSEEN)

    def complete(self) -> bool:
        """Whether each theme has a mark."""
        return bool(self.grades()) and UNSEEN not in self.grades()
