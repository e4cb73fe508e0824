"""The second opinion on a contribution: asked, waiting, or given."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop import i18n, theme
from desktop.widgets import Button, IconLabel, Label
from desktop.widgets.flow import flow
from governance.store.rows import SecondOpinion


class OpinionBanner(QFrame):
    """``given`` carries ``agree`` or ``disagree`` and the answer. The one who asked only reads."""

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._opinion: SecondOpinion | None = None
        self._mine = self._allowed = False
        self.title, self.question = Label(bold=True, wrap=True), Label(wrap=True)
        self.said = Label(wrap=True, tone="muted")
        self.answer = QLineEdit()
        self.agree, self.disagree = Button(icon="check"), Button(icon="close")
        column = QHBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(IconLabel("comment", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(theme.TIGHT)
        for widget in (self.title, self.question, self.said, self.answer):
            texts.addWidget(widget)
        self._buttons = flow(self.agree, self.disagree)
        texts.addWidget(self._buttons)
        column.addLayout(texts, 1)
        self.setProperty("banner", "accent")
        self.agree.clicked.connect(lambda: self._give("agree"))
        self.disagree.clicked.connect(lambda: self._give("disagree"))
        self.hide()

    def show_opinion(self, opinion: SecondOpinion | None, *, mine: bool, allowed: bool) -> None:
        """Show it; ``mine``: the member at work asked."""
        if opinion != self._opinion:
            self.answer.clear()
        self._opinion, self._mine, self._allowed = opinion, mine, allowed
        self.setVisible(opinion is not None)
        self.retranslate()

    def waiting(self) -> bool:
        """Whether the member at work is asked for an answer."""
        return self._opinion is not None and self._opinion.verdict is None and not self._mine

    def retranslate(self) -> None:
        """Say everything again."""
        self.answer.setPlaceholderText(QCoreApplication.translate("Opinion", "Your answer (optional)"))
        self.answer.setAccessibleName(QCoreApplication.translate("Opinion", "Your answer (optional)"))
        self.agree.set_text(QCoreApplication.translate("Opinion", "I agree: it may be published"))
        self.disagree.set_text(QCoreApplication.translate("Opinion", "I do not: it must not"))
        asked = self._opinion
        if asked is None:
            return
        names = {"member": asked.asked_by, "day": i18n.day(asked.asked_at)}
        self.title.setText((
            QCoreApplication.translate("Opinion", "You asked for a second opinion on {day}") if self._mine
            else QCoreApplication.translate("Opinion", "{member} asks for your opinion ({day})")).format(**names))
        self.question.setText(asked.question)
        self.question.setVisible(bool(asked.question))
        self.said.setText(_said(asked))
        self.said.setVisible(asked.verdict is not None or self._mine)
        for widget in (self.answer, self._buttons):
            widget.setVisible(self.waiting())
            widget.setEnabled(self._allowed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter agrees."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.waiting() and self._allowed:
            self._give("agree")
        else:
            super().keyPressEvent(event)

    def _give(self, verdict: str) -> None:
        self.given.emit(verdict, self.answer.text().strip())


def _said(opinion: SecondOpinion) -> str:
    if opinion.verdict is None or opinion.answered_at is None:
        return QCoreApplication.translate("Opinion", "Nobody has answered yet: another moderator reads it.")
    names = {"member": opinion.answered_by or "", "day": i18n.day(opinion.answered_at)}
    verdict = (
        QCoreApplication.translate("Opinion", "{member} agreed on {day}.") if opinion.verdict == "agree"
        else QCoreApplication.translate("Opinion", "{member} did not agree, on {day}.")).format(**names)
    return f"{verdict} {opinion.answer}".strip()
