"""The results of a round: the order, the pictures, how solid it is, the partners' projects; and what is saved of it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.errors import present
from desktop.intake.failures import hand_over
from desktop.scoring.round_page import RoundPage
from desktop.scoring.results import order_words, solid_words
from desktop.scoring.results.counting import Counted, Found, Solidity, measure, read_round
from desktop.scoring.results.detail import ResultDetail
from desktop.scoring.results.lines import LineList
from desktop.scoring.results.pictures import PicturesPanel
from desktop.scoring.results.projects import ProjectsPanel
from desktop.scoring.results.saving import SavingBar
from desktop.scoring.results.solid import SolidPanel
from desktop.scoring.results.strand import Strand, read_strand
from desktop.services import Job, Services
from desktop.widgets import ElidedLabel, States
from desktop.widgets.tabs import TabBar
from governance.errors import Cancelled, UserFacing
from governance.store.queries import Reads

ORDER, PICTURES, SOLID, PROJECTS = range(4)


class ResultsPage(RoundPage):
    """Shows a round once its ballots are revealed; before, says what is missing."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._found: Found | None = None
        self._strand: Strand | None = None
        self._measuring: Job | None = None
        self._measured: Counted | None = None
        self.rule = ElidedLabel(tone="muted")
        self.tabs = TabBar(4)
        self.list, self.detail, self.solid = LineList(), ResultDetail(), SolidPanel()
        self.pictures, self.projects = PicturesPanel(services.runner), ProjectsPanel(services.charter)
        self.saving = SavingBar(services)
        self.stack = QStackedWidget()
        self.states = States(self._content())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)
        self.list.current_changed.connect(self._show_detail)
        self.tabs.currentChanged.connect(self._open_tab)
        self.projects.proposal_chosen.connect(self._go)
        self.pictures.proposal_chosen.connect(self._go)
        self.retranslate()

    def _content(self) -> QWidget:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(theme.MEDIUM)
        splitter.addWidget(self.list)
        splitter.addWidget(self.detail)
        splitter.setSizes([420, 640])
        for widget in (splitter, self.pictures, self.solid, self.projects):
            self.stack.addWidget(widget)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        head = QHBoxLayout()
        head.setSpacing(theme.MEDIUM)
        head.addWidget(self.rule, 1)
        head.addWidget(self.saving)
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        return content

    def forget(self) -> None:
        """Another round comes."""
        self._found = self._strand = None
        self.saving.show_round(None)
        self.list.show_lines([])

    def read(self) -> None:
        """Read the round and show it."""
        digest = self._digest
        if digest is None:
            self.states.show_empty(
                QCoreApplication.translate("ScoringResults", "No round yet"),
                QCoreApplication.translate("ScoringResults", "Prepare and open one under “Set-up”."), icon="vote")
            return
        if self._found is None:
            self.states.show_loading(QCoreApplication.translate("ScoringResults", "Counting the ballots…"))

        charter = self._services.charter()

        def query(reads: Reads) -> tuple[Found, Strand | None]:
            found = read_round(reads, digest)
            return found, None if found.counted is None else read_strand(reads, found.counted, charter)

        def done(read: tuple[Found, Strand | None]) -> None:
            if digest == self._digest:
                self._found, self._strand = read
                self._show()

        self._services.runner.read(query, done, self._not_read)

    def _not_read(self, error: BaseException) -> None:
        if not isinstance(error, UserFacing):
            hand_over(self._services.runner, error)
        self.states.show_error(
            QCoreApplication.translate("ScoringResults", "The results could not be read"),
            present(error).text if isinstance(error, UserFacing) else "",
            QCoreApplication.translate("ScoringResults", "Try again"), self._read_now)

    def _show(self) -> None:
        found, strand = self._found, self._strand
        counted = found.counted if found is not None else None
        self.saving.show_round(counted)
        if found is None:
            return
        if counted is None or strand is None:
            self._say_closed(found)
            return
        self.rule.set_full_text(order_words.order_rule(counted))
        self.list.show_lines(order_words.order_lines(counted))
        self.pictures.show_round(counted, strand)
        self.projects.show_strand(strand, frozenset(counted.final))
        self.states.show_content()
        self._measure_if_seen()

    def _say_closed(self, found: Found) -> None:
        if found.state.stage == "scoring":
            title = QCoreApplication.translate("ScoringResults", "The evaluators are scoring, blind")
            sentence = QCoreApplication.translate(
                "ScoringResults", "Results come once the commitments are gathered, the list of heads is issued and the"
                " ballots are revealed: see “Board”.")
        else:
            title = QCoreApplication.translate("ScoringResults", "Committed: the ballots are not here yet")
            sentence = QCoreApplication.translate(
                "ScoringResults", "Send the list of heads to the evaluators; results come with the first ballots that"
                " they send back: see “Board”.")
        self.states.show_empty(title, sentence, icon="lock")

    def _show_detail(self, number: int | None) -> None:
        if self._found is not None and self._found.counted is not None:
            self.detail.show_proposal(self._found.counted, number)
            self.pictures.show_proposal(number)

    def _go(self, number: int) -> None:
        """Open a proposal in the order."""
        self.tabs.setCurrentIndex(ORDER)
        self.list.go(number)
        self.list.setFocus()

    def _open_tab(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self._measure_if_seen()

    def _measure_if_seen(self) -> None:
        """Counting otherwise takes longer: done when somebody looks, and again when the ballots changed."""
        counted = self._found.counted if self._found is not None else None
        if counted is None or self.tabs.currentIndex() != SOLID or counted is self._measured:
            return
        if self._measuring is not None:
            self._measuring.cancel()
        self._measured = counted
        self.solid.show_waiting()

        def done(solidity: Solidity) -> None:
            if counted is self._measured:
                self.solid.show_solidity(counted, solidity)

        def failed(error: BaseException) -> None:
            if counted is self._measured:
                self._not_measured(error)

        self._measuring = self._services.runner.task(
            lambda _, progress: measure(counted, progress), done, failed, label=solid_words.measuring())

    def _not_measured(self, error: BaseException) -> None:
        """Stopped, or failed: looking again tries again."""
        self._measured = None
        if not isinstance(error, Cancelled):
            hand_over(self._services.runner, error)
        self.solid.show_empty(
            QCoreApplication.translate("ScoringResults", "Not computed"),
            QCoreApplication.translate("ScoringResults", "The results above do not depend on it."),
            QCoreApplication.translate("ScoringResults", "Compute"), self._measure_if_seen)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        names = (
            QCoreApplication.translate("ScoringResults", "Order"),
            QCoreApplication.translate("ScoringResults", "Pictures"),
            QCoreApplication.translate("ScoringResults", "How solid is this?"),
            QCoreApplication.translate("ScoringResults", "Partners' projects"))
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        self.tabs.setAccessibleName(QCoreApplication.translate("ScoringResults", "Parts of the results"))
        self.list.setAccessibleName(QCoreApplication.translate("ScoringResults", "Proposals in order"))
        for panel in (self.detail, self.solid, self.pictures, self.projects, self.saving):
            panel.retranslate()
        if self._found is not None:
            self._show()
        elif self._digest is None:
            self._read_now()
