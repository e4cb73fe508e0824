"""Files received: a place to drop them, then what they would bring, before anything is kept."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring import files
from desktop.scoring.board import words
from desktop.scoring.board.steps import BoardFacts
from desktop.widgets import Busy, Button, Card, IconLabel, Label, clear_layout, scrolled
from desktop.widgets.flow import flow
from governance.scoring.state import Reception

_MOST = 40
"""Lines of a preview; the rest is counted."""


class ReceiveCard(Card):
    """Three faces: the drop zone, reading, what would come in."""

    files_chosen = Signal(list)
    apply_chosen = Signal()
    cancel_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts: BoardFacts | None = None
        self._reception: Reception | None = None
        self._kept: Reception | None = None
        self.choose = Button(icon="folder", key="Ctrl+O")
        self.choose.clicked.connect(self._ask)
        self.apply, self.cancel = Button(icon="check", key="Ctrl+Return"), Button(kind="flat")
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.cancel_chosen)
        self.faces, self.busy = QStackedWidget(), Busy()
        for face in (self._idle(), self.busy, self._preview()):
            self.faces.addWidget(face)
        self.body.addWidget(self.faces, 1)
        self.setMinimumHeight(220)

    def _idle(self) -> QWidget:
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        head = QHBoxLayout()
        head.setSpacing(theme.MEDIUM)
        self._invitation, self._promise = Label(bold=True, wrap=True), Label(tone="muted", wrap=True)
        self._done = Label(tone="good", wrap=True)
        head.addWidget(IconLabel("intake", "accent", 32))
        head.addWidget(self._invitation, 1)
        column.addLayout(head)
        column.addWidget(self._promise)
        column.addWidget(self._done)
        column.addWidget(flow(self.choose))
        column.addStretch(1)
        return face

    def _preview(self) -> QWidget:
        face, said = QWidget(), QWidget()
        self._said = QVBoxLayout(said)
        self._said.setContentsMargins(0, 0, theme.SMALL, 0)
        self._said.setSpacing(theme.TIGHT)
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(said), 1)
        column.addWidget(flow(self.apply, self.cancel))
        return face

    def show_facts(self, facts: BoardFacts) -> None:
        """The round that files would come into."""
        self._facts = facts
        self._word_preview()

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may take files in."""
        self.choose.setEnabled(allowed)

    def show_idle(self, kept: Reception | None = None) -> None:
        """Nothing is waiting; ``kept``: what was just taken in."""
        self._reception, self._kept = None, kept
        self.busy.stop()
        self.faces.setCurrentIndex(0)
        self._word_idle()

    def show_reading(self) -> None:
        """Files are being read."""
        self.busy.start(QCoreApplication.translate("ScoringBoard", "Reading the files…"))
        self.faces.setCurrentIndex(1)

    def show_preview(self, reception: Reception) -> None:
        """What they would bring."""
        self._reception = reception
        self.busy.stop()
        self.faces.setCurrentIndex(2)
        self._word_preview()
        self.apply.setFocus()

    def set_inviting(self, inviting: bool) -> None:
        """Light up while files are held over the page."""
        self.setProperty("banner", "accent" if inviting else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringBoard", "Files received"))
        self.choose.set_text(QCoreApplication.translate("ScoringBoard", "Choose files…"))
        self.cancel.set_text(QCoreApplication.translate("ScoringBoard", "Leave them out"))
        self.apply.set_text(QCoreApplication.translate("ScoringBoard", "Take them in"))
        self._invitation.setText(QCoreApplication.translate(
            "ScoringBoard", "Drop the members' files here: commitments, ballots"))
        self._promise.setText(QCoreApplication.translate(
            "ScoringBoard", "In any order, twice if need be. You see what they bring before anything is kept."))
        self._word_idle()
        self._word_preview()

    def sentences(self) -> list[str]:
        """What the preview says."""
        items = (self._said.itemAt(at) for at in range(self._said.count()))
        labels = (item.widget() for item in items if item is not None)
        return [label.text() for label in labels if isinstance(label, Label)]

    def _apply(self) -> None:
        if self._reception is not None:
            self.apply_chosen.emit()

    def _word_idle(self) -> None:
        kept = self._kept
        said = "" if kept is None or self._facts is None else "\n".join(
            words.member_news(news, listed=self._facts.listed) for news in kept.members)
        self._done.setText(said or ("" if kept is None else QCoreApplication.translate(
            "ScoringBoard", "%Ln file(s) taken in.", "", len(kept.files))))
        self._done.setVisible(kept is not None)

    def _word_preview(self) -> None:
        clear_layout(self._said)
        reception, facts = self._reception, self._facts
        if reception is None or facts is None:
            return
        for news in reception.members:
            tone = "caution" if facts.listed and news.contradictions else ""
            self._said.addWidget(Label(words.member_news(news, listed=facts.listed), bold=True, tone=tone, wrap=True))
        for file in reception.files[:_MOST]:
            said, tone = words.file_news(file, facts.state.names.get(file.member, ""))
            self._said.addWidget(Label(said, tone=tone, wrap=True))
        if len(reception.files) > _MOST:
            self._said.addWidget(Label(QCoreApplication.translate(
                "ScoringBoard", "and %Ln other file(s)", "", len(reception.files) - _MOST), tone="muted"))
        if reception.aside:
            self._said.addWidget(Label(words.asides_count(reception), tone="caution", wrap=True))
        self._said.addStretch(1)

    def _ask(self) -> None:
        chosen: list[Path] = files.ask_open(
            self, QCoreApplication.translate("ScoringBoard", "Files received from the members"))
        if chosen:
            self.files_chosen.emit(chosen)
