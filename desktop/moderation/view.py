"""The moderation screen: the queue, the text with its findings, the acts with their keys, and what was just done."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop import theme
from desktop.contributions.columns import contribution_columns
from desktop.contributions.panel import BrowsePanel
from desktop.contributions.words import LISTED_KINDS
from desktop.moderation import done_words, keys
from desktop.moderation.actions import Actions
from desktop.moderation.advice_bar import AdviceBar
from desktop.moderation.choices import Choices
from desktop.moderation.family_card import FamilyCard
from desktop.moderation.findings_view import FindingsView
from desktop.moderation.items import Published
from desktop.moderation.opinion_banner import OpinionBanner
from desktop.moderation.review_card import ReviewCard
from desktop.moderation.sample_banner import SampleBanner
from desktop.services import Services
from desktop.widgets import Button, ElidedLabel, IconLabel, Page, icon_button
from governance.store.rows import Filter, TextRelease

BASE = Filter(kinds=LISTED_KINDS)
QUEUE = Filter(kinds=LISTED_KINDS, states=("pending",), order="oldest")
SILENT = frozenset({"personal_data_found", "second_opinion", "in_family"})
"""Flags that need no banner here: what they announce is on the screen."""


class ModerationView(Page):
    """Intentions: the signals, here and on the parts. Facts: the setters. ``panel`` holds the queue and the text."""

    undo_asked = Signal()
    compare_asked = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.findings = FindingsView()
        self.panel = BrowsePanel(
            services.runner, services.charter, contribution_columns(services.charter, moderation=True), base=BASE,
            title=self.findings.pane.title, text=self.findings.pane, silent=SILENT,
        )
        self.acts, self.choices = Actions(), Choices(services.charter)
        self.advice, self.family, self.opinion = AdviceBar(services.charter), FamilyCard(), OpinionBanner()
        self.review, self.sample = ReviewCard(), SampleBanner()
        self.compare, self.keys = Button(kind="flat", icon="show", key="V"), icon_button("keyboard", key="?")
        self.undo = Button(kind="flat", icon="undo", key="U")
        self._done_text = ElidedLabel()
        self._done: tuple[str, int, str] | None = None
        self._lay_out()
        self._connect()
        self.ready()
        self.show_nothing()

    def _lay_out(self) -> None:
        for tool in (self.panel.search, self.panel.order, self.keys):
            self.tools.addWidget(tool)
        self.body.addWidget(self.panel)
        self.panel.detail.header.insertWidget(1, self.compare)
        under = self.panel.detail.under_text
        under.setSpacing(theme.MEDIUM)
        for part in (self.opinion, self.findings.list, self.advice, self.family):
            under.addWidget(part)
        self._bar = QFrame()
        self._bar.setProperty("banner", "good")
        said = QHBoxLayout(self._bar)
        said.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        said.addWidget(IconLabel("check", "good", 18))
        said.addWidget(self._done_text, 1)
        said.addWidget(self.undo)
        self._bar.setVisible(False)
        for below in (self.sample, self.findings.kinds, self.acts, self.choices, self._bar):
            self.panel.right.addWidget(below)
        self.panel.left.addWidget(self.review)

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_asked)
        self.compare.clicked.connect(self.compare_asked)
        self.keys.clicked.connect(lambda: keys.help_dialog(self).open())
        self.choices.closed.connect(self.panel.pane.view.setFocus)
        for changed in (self.choices.opened, self.choices.closed, self.findings.kinds.shown, self.sample.shown):
            changed.connect(self._make_room)
        self.panel.pane.view.enter_pressed.connect(self._into_the_text)
        self._bind(QKeySequence.StandardKey.Find, self.panel.search.setFocus)
        self._bind("Y", lambda: self._decide("accepted"))
        self._bind("X", lambda: self._decide("rejected"))

    def _bind(self, sequence: QKeySequence.StandardKey | str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _make_room(self) -> None:
        """One question at a time: the acts wait while another is open, and their keys with them."""
        question = bool(self.choices.asking())
        self.acts.setVisible(not question and self.findings.kinds.isHidden() and self.sample.isHidden())
        for part in (self.findings.list, self.advice, self.family, self.review, self.opinion):
            part.setEnabled(not question)

    def _decide(self, state: str) -> None:
        if self.findings.list.isEnabled():
            self.findings.current_decided.emit(state, False)

    def _into_the_text(self) -> None:
        self.findings.pane.focus_text()

    # Facts

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""
        self.acts.set_allowed(allowed)

    def show_decision(self, state: str, release: TextRelease) -> None:
        """State of the contribution shown, and how its text may leave."""
        self.compare.setEnabled(True)
        self.acts.set_state(state, release)

    def show_nothing(self) -> None:
        """No contribution is shown: no act."""
        self.compare.setEnabled(False)
        self.acts.set_state("")

    def show_published(self, published: Published | None, *, shown: bool) -> None:
        """The text as it would be published beside the original, or put away."""
        self.findings.pane.compare(published, shown=shown)
        self._say_compare()

    def show_current_finding(self) -> None:
        """Scroll to the current finding: its line, then its words, which win when both do not fit."""
        line = self.findings.list.current_line()
        if line is not None:
            self.panel.detail.show_widget(line)
        for text in self.findings.pane.texts().values():
            for box in text.frame()[:1]:
                self.panel.detail.show_place(text, box.center().toPoint())

    def show_done(self, code: str, count: int, detail: str) -> None:
        """What was just done (operation code, how many, title or words), with its Undo."""
        self._done = (code, count, detail)
        self.choices.close_question()
        self._say_done()

    def clear_done(self) -> None:
        """Nothing to undo here any more."""
        self._done = None
        self._say_done()

    # Texts

    def retranslate(self) -> None:
        """Set every text of the page; the panel does its own."""
        self.heading.set_full_text(QCoreApplication.translate("Moderation", "Moderation", "title of the screen"))
        self.undo.set_text(QCoreApplication.translate("Moderation", "Undo (Ctrl+Z)"))
        self.keys.set_text("", name=QCoreApplication.translate("Moderation", "Keys of this screen"))
        for part in (self.choices, self.acts, self.findings, self.advice, self.family, self.opinion, self.review,
                     self.sample):
            part.retranslate()
        self._say_compare()
        self._say_done()

    def _say_compare(self) -> None:
        self.compare.set_text(
            QCoreApplication.translate("Moderation", "Original only") if self.findings.pane.comparing()
            else QCoreApplication.translate("Moderation", "See as published"))

    def _say_done(self) -> None:
        self._bar.setVisible(self._done is not None)
        if self._done is not None:
            self._done_text.set_full_text(done_words.sentence(*self._done))
