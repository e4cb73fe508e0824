"""The meeting: the agenda in order, the proposal under discussion, what is said and decided."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.errors import present
from desktop.intake.failures import hand_over
from desktop.scoring import words as round_words
from desktop.scoring.meeting import lines, words
from desktop.scoring.meeting.entry import EntryCard
from desktop.scoring.meeting.projector import Projector
from desktop.scoring.meeting.recording import Recorder
from desktop.scoring.meeting.sheet import MeetingSheet
from desktop.scoring.results.counting import Counted, Found, read_round
from desktop.scoring.results.lines import LineList
from desktop.scoring.round_page import RoundPage
from desktop.services import Services
from desktop.widgets import Button, Chip, EmptyState, Label, States
from desktop.widgets.tabs import TabBar
from governance.errors import UserFacing

AGENDA, OTHERS = range(2)
NOTE_MS = 6_000
WIDE = 1_000
"""Pixels from which three columns are side by side."""


class MeetingPage(RoundPage):
    """List on the left, the proposal in the middle, what is entered on the right."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._recorder = Recorder(services)
        self._found: Found | None = None
        self._build()
        self._lay_out()
        self._keys()
        self.retranslate()

    def _build(self) -> None:
        self.tabs = TabBar(2)
        self.agenda, self.others = LineList(), LineList(several=True)
        self.lists, self.nothing = QStackedWidget(), EmptyState("check")
        self.sheet = MeetingSheet()
        self.entry = EntryCard(allowed=round_words.coordinates(self._services.member))
        self.progress, self.gauge = Label(bold=True), QProgressBar()
        self.gauge.setTextVisible(False)
        self.note = Chip(role="good", icon="check")
        self.note.hide()
        self.project = Button(icon="show", key="F5")
        self.projector = Projector(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.note.hide)
        self.tabs.currentChanged.connect(self._open_list)
        for proposals in (self.agenda, self.others):
            proposals.current_changed.connect(lambda _: self._show_proposal())
        self.others.chosen_changed.connect(self._show_proposal)
        self.project.clicked.connect(self._project)
        self.projector.stepped.connect(self._step)
        self.entry.recorded.connect(self._record)

    def _lay_out(self) -> None:
        for widget in (self.agenda, self.others, self.nothing):
            self.lists.addWidget(widget)
        self.agenda.setMinimumWidth(210)
        self.others.setMinimumWidth(210)
        self.sheet.setMinimumWidth(230)
        self.inner = _splitter(self.lists, self.sheet)
        splitter = _splitter(self.inner, self.entry)
        splitter.setStretchFactor(0, 1)
        head = QHBoxLayout()
        head.setSpacing(theme.MEDIUM)
        self.gauge.setFixedWidth(120)
        head.addWidget(self.tabs)
        head.addStretch(1)
        for item in (self.note, self.progress, self.gauge, self.project):
            head.addWidget(item)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addLayout(head)
        column.addWidget(splitter, 1)
        self.states = States(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)

    def _keys(self) -> None:
        for key, act in (("Ctrl+Down", lambda: self._step(1)), ("Ctrl+Up", lambda: self._step(-1)),
                         ("Ctrl+D", self.entry.decide), ("Ctrl+L", self._to_list)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where three columns have no room, the list goes above the proposal."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        self.inner.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.inner.setSizes([300, 480] if wide else [150, 350])

    # What is shown

    def forget(self) -> None:
        """Another round comes."""
        self._found = None

    def busy(self) -> bool:
        """What we are recording ourselves is read at its end."""
        return self._recorder.busy

    def hideEvent(self, event: QHideEvent) -> None:
        """The projector does not stay behind."""
        super().hideEvent(event)
        self.projector.close()

    def read(self) -> None:
        """Read the round and show it."""
        digest = self._digest
        if digest is None:
            self.states.show_empty(
                QCoreApplication.translate("ScoringMeeting", "No round yet"),
                QCoreApplication.translate("ScoringMeeting", "Prepare and open one under “Set-up”."), icon="people")
            return
        if self._found is None:
            self.states.show_loading(QCoreApplication.translate("ScoringMeeting", "Preparing the agenda…"))

        def done(found: Found) -> None:
            if digest == self._digest:
                self._show(found)

        self._services.runner.read(lambda reads: read_round(reads, digest), done, self._not_read)

    def _not_read(self, error: BaseException) -> None:
        if not isinstance(error, UserFacing):
            hand_over(self._services.runner, error)
        self.states.show_error(
            QCoreApplication.translate("ScoringMeeting", "The agenda could not be prepared"),
            present(error).text if isinstance(error, UserFacing) else "",
            QCoreApplication.translate("ScoringMeeting", "Try again"), self._read_now)

    def _show(self, found: Found) -> None:
        self._found = found
        counted = found.counted
        if counted is None:
            self.states.show_empty(
                QCoreApplication.translate("ScoringMeeting", "The meeting comes after the reveal"),
                QCoreApplication.translate(
                    "ScoringMeeting", "The agenda is made from the ballots: it appears once they are revealed. See"
                    " “Board” for who has sent what."), icon="lock")
            return
        agenda, others = lines.agenda_lines(counted), lines.other_lines(counted)
        self.tabs.setTabText(
            AGENDA, QCoreApplication.translate("ScoringMeeting", "To discuss (%Ln)", "", len(agenda)))
        self.tabs.setTabText(OTHERS, QCoreApplication.translate("ScoringMeeting", "Others (%Ln)", "", len(others)))
        self.agenda.show_lines(agenda)
        self.others.show_lines(others)
        total, decisions = len(counted.round.proposals), len(counted.state.ballots.decisions)
        self.progress.setText(words.progress(decisions, total))
        self.gauge.setRange(0, max(1, total))
        self.gauge.setValue(decisions)
        self.gauge.setAccessibleName(self.progress.text())
        self.states.show_content()
        self._open_list(self.tabs.currentIndex())

    def _list(self) -> LineList:
        return self.others if self.tabs.currentIndex() == OTHERS else self.agenda

    def _open_list(self, index: int) -> None:
        proposals = self.others if index == OTHERS else self.agenda
        empty = not proposals.lines.lines
        self.lists.setCurrentWidget(self.nothing if empty else proposals)
        if empty and index == AGENDA:
            self.nothing.say(
                QCoreApplication.translate("ScoringMeeting", "Nothing has to be discussed"),
                QCoreApplication.translate("ScoringMeeting", "No proposal is flagged: decide them under “Others”."))
        elif empty:
            self.nothing.say(
                QCoreApplication.translate("ScoringMeeting", "Every proposal is on the agenda"), "")
        self._show_proposal()

    def _counted(self) -> Counted | None:
        return self._found.counted if self._found is not None else None

    def _show_proposal(self) -> None:
        counted, here = self._counted(), self._list()
        number, chosen = here.current(), here.chosen()
        if number is not None and number not in chosen:
            chosen = (number,)
        self.sheet.show_proposal(counted, number)
        if self.projector.isVisible():
            self.projector.show_proposal(counted, number, self.progress.text())
        self.entry.show_proposal(counted, number, chosen)

    # What is entered

    def _record(self, kind: str, payloads: list[dict[str, object]]) -> None:
        if self._digest is not None:
            self._recorder.record(self._digest, kind, payloads, self._recorded, self._failed)

    def _recorded(self, count: int) -> None:
        decided = self.entry.finish()
        self.note.set_state(
            QCoreApplication.translate("ScoringMeeting", "Recorded (%Ln)", "", count), "good", "check")
        self.note.show()
        self._timer.start(NOTE_MS)
        self._read_now()
        if decided:
            self._to_list()

    def _failed(self, error: BaseException, _written: int) -> None:
        self._read_now()
        if isinstance(error, UserFacing):
            self.entry.show_problem(present(error).text)
        else:
            hand_over(self._services.runner, error)

    def _step(self, by: int) -> None:
        self._list().step(by)

    def _to_list(self) -> None:
        self._list().setFocus()

    def _project(self) -> None:
        self.projector.show_proposal(self._counted(), self._list().current(), self.progress.text())
        self.projector.showFullScreen()
        self.projector.activateWindow()
        self.projector.setFocus()

    # Words

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text again; what is typed stays."""
        self.project.set_text(QCoreApplication.translate("ScoringMeeting", "Projector"))
        self.tabs.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "Which proposals"))
        self.agenda.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "Proposals to discuss"))
        self.others.setAccessibleName(QCoreApplication.translate(
            "ScoringMeeting", "Other proposals; several can be chosen and decided at once"))
        self.entry.retranslate()
        self.sheet.retranslate()
        if self._found is not None:
            self._show(self._found)
        elif self._digest is None:
            self._read_now()


def _splitter(*widgets: QWidget) -> QSplitter:
    made = QSplitter()
    made.setChildrenCollapsible(False)
    made.setHandleWidth(theme.MEDIUM)
    for widget in widgets:
        made.addWidget(widget)
    return made
