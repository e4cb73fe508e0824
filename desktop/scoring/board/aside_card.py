"""What the coordinator must look at: files and ballots set aside, and ballots of one person that disagree."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.board import words
from desktop.scoring.board.asides import Explained, explain, explain_file
from desktop.scoring.board.steps import BoardFacts
from desktop.scoring.words import fingerprint, in_language, joined
from desktop.widgets import Button, Card, Chip, ElidedLabel, IconLabel, Label, clear_layout, line, scrolled
from governance.scoring.ballots import Cast
from governance.scoring.state import RoundState

_MOST = 60
"""Entries shown; the rest is counted."""


class AsideCard(Card):
    """One entry per reason, per file, per contradiction; contradictions only once the list of heads is signed."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: BoardFacts | None = None
        self.count = Chip()
        self.header.addWidget(self.count)
        inner = QWidget()
        self._entries = QVBoxLayout(inner)
        self._entries.setContentsMargins(0, 0, theme.SMALL, 0)
        self._entries.setSpacing(theme.SMALL)
        self.body.addWidget(scrolled(inner), 1)

    def show_facts(self, facts: BoardFacts) -> None:
        """What there is to look at in a round."""
        self._facts = facts
        self._word()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringBoard", "To look at"))
        self._word()

    def entries(self) -> list[Explained]:
        """All of them, the most pressing first."""
        if self._facts is None:
            return []
        state = self._facts.state
        against = contradictions(state) if self._facts.listed else []
        return [
            *against, *(explain(state, item) for item in state.merged.aside),
            *(explain_file(item) for item in state.files_aside)]

    def _word(self) -> None:
        clear_layout(self._entries)
        found = self.entries()
        if found:
            self.count.set_state(
                QCoreApplication.translate("ScoringBoard", "%Ln point(s)", "", len(found)), "caution", "warning")
            self._fill(found)
        else:
            self.count.set_state(QCoreApplication.translate("ScoringBoard", "nothing waits"), "good", "check")
            self._entries.addWidget(Label(QCoreApplication.translate(
                "ScoringBoard", "Every file received could be read and counted. What cannot be is kept here, with what"
                " to do about it; nothing is thrown away."), tone="muted", wrap=True))
        self._entries.addStretch(1)

    def _fill(self, found: Sequence[Explained]) -> None:
        for place, item in enumerate(found[:_MOST]):
            if place:
                self._entries.addWidget(line())
            self._entries.addWidget(_entry(item))
        if len(found) > _MOST:
            self._entries.addWidget(Label(QCoreApplication.translate(
                "ScoringBoard", "and %Ln other(s)", "", len(found) - _MOST), tone="muted"))


def contradictions(state: RoundState) -> list[Explained]:
    """Ballots of one person's devices that disagree, side by side; call it once the list of heads is signed."""
    return [
        Explained(
            QCoreApplication.translate("ScoringBoard", "{name}: two ballots for proposal {number}, {title}").format(
                name=state.names[member], number=proposal, title=state.proposals[proposal].title),
            "\n".join(_ballot(state, cast) for cast in casts),
            QCoreApplication.translate(
                "ScoringBoard", "Neither counts until {name} says on one of the devices which one stands.").format(
                name=state.names[member]),
            reference=" ".join(cast.event for cast in casts))
        for (member, proposal), casts in sorted(state.ballots.contradictions.items())]


def _ballot(state: RoundState, cast: Cast) -> str:
    marks = joined([
        f"{in_language(theme.label)} {words.mark(mark)}"
        for theme, mark in zip(state.round.themes, cast.grades, strict=True)])
    return QCoreApplication.translate("ScoringBoard", "Device {mark}: {marks}").format(
        mark=fingerprint(cast.key), marks=marks)


def _entry(item: Explained) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, theme.TIGHT, 0, theme.TIGHT)
    row.setSpacing(theme.MEDIUM)
    row.addWidget(IconLabel("warning", "caution", 20), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(ElidedLabel(item.title, bold=True))
    column.addWidget(Label(item.what, wrap=True))
    column.addWidget(Label(item.action, tone="muted", wrap=True))
    row.addLayout(column, 1)
    if item.reference:
        row.addWidget(_copier(item.reference), 0, Qt.AlignmentFlag.AlignTop)
    if item.details:
        entry.setToolTip(item.details)
    return entry


def _copier(reference: str) -> Button:
    """Puts the reference in the clipboard, to be sent to the author."""
    said = QCoreApplication.translate("ScoringBoard", "Copy the reference for them")
    button = Button(kind="flat")
    button.setText(said)
    button.setAccessibleName(said)
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(reference))
    return button
