"""Declares a conflict of interest, or withdraws a ballot when the conflict is found afterwards."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout

from desktop import theme
from desktop.widgets import Button, IconLabel, Label
from governance.scoring.events import LONGEST_REASON

HARD, SOFT, THEME, NONE = "hard", "soft", "theme", "none"
CHOICES: Final = (HARD, SOFT, THEME, NONE)


class ConflictPanel(QFrame):
    """``declared`` gives a level (hard, soft, none) or ``theme``, and the reason; ``withdrawn`` a reason; Escape
    closes."""

    declared = Signal(str, str)
    withdrawn = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "caution")
        self._late, self._theme, self._level = False, "", NONE
        self.title, self.sentence = Label(bold=True, wrap=True), Label(wrap=True)
        self.choices = {code: QRadioButton() for code in CHOICES}
        group = QButtonGroup(self)
        for button in self.choices.values():
            group.addButton(button)
        self._wordings = {code: Label(wrap=True, tone="muted", points=theme.SMALL_PT) for code in CHOICES}
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.confirm, self.cancel = Button(kind="danger", icon="flag"), Button(kind="flat")
        self.notice = Label(tone="bad", wrap=True)
        self._lay_out()
        self.confirm.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.MEDIUM, theme.MEDIUM, theme.MEDIUM)
        column.setSpacing(theme.TIGHT)
        head = QHBoxLayout()
        head.addWidget(IconLabel("flag", "caution", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        column.addWidget(self.sentence)
        for code, button in self.choices.items():
            column.addWidget(button)
            wording = self._wordings[code]
            wording.setContentsMargins(26, 0, 0, theme.TIGHT)
            column.addWidget(wording)
        column.addWidget(self.reason)
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm)
        column.addLayout(buttons)

    def ask(self, *, late: bool, theme_name: str, level: str) -> None:
        """Open the panel; ``late``: a ballot was delivered, so it can only be withdrawn; ``level``: declared so far."""
        self._late, self._theme, self._level = late, theme_name, level
        self.reason.clear()
        self.notice.hide()
        for code, button in self.choices.items():
            shown = not late and (code != NONE or level != NONE)
            button.setVisible(shown)
            self._wordings[code].setVisible(shown)
        self.choices[level if level in (HARD, SOFT) else HARD].setChecked(True)
        self.retranslate()
        self.show()
        (self.reason if late else self.choices[self._chosen()]).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text again."""
        names = {
            HARD: QCoreApplication.translate("Ballot", "I may not score it"),
            SOFT: QCoreApplication.translate("Ballot", "I may score it, but it must be known"),
            THEME: QCoreApplication.translate("Ballot", "Only under “{theme}”").format(theme=self._theme),
            NONE: QCoreApplication.translate("Ballot", "No conflict after all"),
        }
        wordings = {
            HARD: QCoreApplication.translate(
                "Ballot", "I, someone close to me or my employer has something to gain or lose: the ballot closes."),
            SOFT: QCoreApplication.translate(
                "Ballot", "I know the people or worked on the matter: my ballot counts, and is flagged."),
            THEME: QCoreApplication.translate("Ballot", "No grade under this theme; the others stay open."),
            NONE: QCoreApplication.translate("Ballot", "The declaration is taken back; both stay in the record."),
        }
        for code, button in self.choices.items():
            button.setText(names[code].replace("&", "&&"))
            button.setAccessibleDescription(wordings[code])
            self._wordings[code].setText(wordings[code])
        asked = (
            QCoreApplication.translate("Ballot", "Reason (required)") if self._late
            else QCoreApplication.translate("Ballot", "Reason, in a few words (optional)"))
        self.reason.setPlaceholderText(asked)
        self.reason.setAccessibleName(asked)
        self.cancel.set_text(QCoreApplication.translate("Ballot", "Close   Esc"))
        if self._late:
            self.title.setText(QCoreApplication.translate("Ballot", "A conflict found after scoring"))
            self.sentence.setText(QCoreApplication.translate(
                "Ballot", "Withdrawing takes your ballot out of the result. It stays in your record, with the reason; "
                "nobody asks you to move your grades, and this cannot be undone."))
            self.confirm.set_text(QCoreApplication.translate("Ballot", "Withdraw my ballot"))
        else:
            self.title.setText(QCoreApplication.translate("Ballot", "Conflict of interest"))
            self.sentence.setText(QCoreApplication.translate(
                "Ballot", "Say it before scoring. It is written in the record of the round."))
            self.confirm.set_text(QCoreApplication.translate("Ballot", "Declare"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Enter confirms, nothing typed here reaches the scale."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        event.accept()

    def _chosen(self) -> str:
        return next(code for code, button in self.choices.items() if button.isChecked())

    def _confirm(self) -> None:
        reason = self.reason.text().strip()
        if not self._late:
            self.declared.emit(self._chosen(), reason)
        elif reason:
            self.withdrawn.emit(reason)
        else:
            self.notice.setText(QCoreApplication.translate("Ballot", "Write the reason first."))
            self.notice.show()
            self.reason.setFocus()
