"""The moderation screen: the queue, the text, the actions with their keys, and what was just done."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions.columns import contribution_columns
from desktop.contributions.panel import BrowsePanel
from desktop.contributions.words import LISTED_KINDS
from desktop.moderation import done_words
from desktop.moderation.choices import Choices
from desktop.services import Services
from desktop.widgets import Button, ElidedLabel, IconLabel, Label, Page
from governance.store.rows import Filter

BASE = Filter(kinds=LISTED_KINDS)
QUEUE = Filter(kinds=LISTED_KINDS, states=("pending",), order="oldest")


class ModerationView(Page):
    """Intentions: the signals. Facts: the setters. ``panel`` holds the queue and the text."""

    accept_asked = Signal()
    hide_asked = Signal()
    restore_asked = Signal()
    theme_asked = Signal()
    release_asked = Signal()
    undo_asked = Signal()
    hide_confirmed = Signal(str, str)
    theme_confirmed = Signal(object)
    release_confirmed = Signal(bool)
    accept_confirmed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        columns = contribution_columns(services.charter, moderation=True)
        self.panel = BrowsePanel(services.runner, services.charter, columns, base=BASE)
        self.accept = Button(kind="primary", icon="check", key="A")
        self.hide_it = Button(kind="danger", icon="hide", key="H")
        self.restore = Button(icon="refresh", key="R")
        self.change_theme = Button(icon="edit", key="T")
        self.release = Button(icon="publication", key="O")
        self.undo = Button(kind="flat", icon="undo")
        self.choices = Choices(services.charter)
        self._selection, self._done_text = Label(tone="muted", wrap=True), ElidedLabel()
        self._done: tuple[str, int, str] | None = None
        self._chosen = 1
        self._allowed = True
        self._state, self._released = "", False
        self._lay_out()
        self._connect()
        self.ready()
        self.show_nothing()

    def _lay_out(self) -> None:
        self.tools.addWidget(self.panel.search)
        self.tools.addWidget(self.panel.order)
        self.body.addWidget(self.panel)
        self._actions = QWidget()
        line = QHBoxLayout(self._actions)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SMALL)
        for button in (self.accept, self.hide_it, self.restore):
            line.addWidget(button)
        line.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(theme.SMALL)
        for button in (self.change_theme, self.release):
            second.addWidget(button)
        second.addStretch(1)
        self._bar = QFrame()
        self._bar.setProperty("banner", "good")
        said = QHBoxLayout(self._bar)
        said.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        said.addWidget(IconLabel("check", "good", 18))
        said.addWidget(self._done_text, 1)
        said.addWidget(self.undo)
        self._bar.setVisible(False)
        self.panel.right.addWidget(self._selection)
        self.panel.right.addWidget(self._actions)
        self.panel.right.addLayout(second)
        self.panel.right.addWidget(self.choices)
        self.panel.right.addWidget(self._bar)

    def _connect(self) -> None:
        self.accept.clicked.connect(self.accept_asked)
        self.hide_it.clicked.connect(self.hide_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.change_theme.clicked.connect(self.theme_asked)
        self.release.clicked.connect(self.release_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.choices.hide_confirmed.connect(self.hide_confirmed)
        self.choices.theme_confirmed.connect(self.theme_confirmed)
        self.choices.release_confirmed.connect(self.release_confirmed)
        self.choices.accept_confirmed.connect(self.accept_confirmed)
        self.choices.closed.connect(self.panel.pane.view.setFocus)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.panel.search.setFocus)

    # Facts

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""
        self._allowed = allowed
        self._say_actions()

    def show_decision(self, state: str, *, released: bool) -> None:
        """State of the contribution shown, and whether its text is released."""
        self._state, self._released = state, released
        self._say_actions()

    def show_nothing(self) -> None:
        """No contribution is shown: no action."""
        self._state = ""
        self._say_actions()

    def show_chosen(self, count: int) -> None:
        """How many contributions the actions concern."""
        self._chosen = count
        self._say_actions()

    def show_done(self, code: str, count: int, detail: str) -> None:
        """What was just done (operation code, how many, title or reason), with its Undo."""
        self._done = (code, count, detail)
        self.choices.close_question()
        self._say_done()

    def clear_done(self) -> None:
        """Nothing to undo here any more."""
        self._done = None
        self._say_done()

    def ask_reason(self) -> None:
        """Open the question before hiding."""
        self.choices.ask_reason()

    def ask_theme(self, current: str | None) -> None:
        """Open the question before changing the theme."""
        self.choices.ask_theme(current)

    def ask_release(self, *, released: bool, warned: bool) -> None:
        """Open the question before releasing or withdrawing a text."""
        self.choices.ask_release(released=released, warned=warned)

    def ask_accept(self, count: int) -> None:
        """Open the question before accepting many at once."""
        self.choices.ask_accept(count)

    # Texts

    def retranslate(self) -> None:
        """Set every text of the page; the panel does its own."""
        self.heading.set_full_text(QCoreApplication.translate("Moderation", "Moderation", "title of the screen"))
        self.undo.set_text(QCoreApplication.translate("Moderation", "Undo (Ctrl+Z)"))
        self.choices.retranslate()
        self._say_actions()
        self._say_done()

    def _say_actions(self) -> None:
        many, ready = self._chosen > 1, bool(self._state) and self._allowed
        count = i18n.number(self._chosen)
        if many:
            self.accept.set_text(QCoreApplication.translate("Moderation", "Accept all {count}").format(count=count))
            self.hide_it.set_text(QCoreApplication.translate("Moderation", "Hide all {count}…").format(count=count))
            self.restore.set_text(QCoreApplication.translate("Moderation", "Put all {count} back").format(count=count))
        else:
            self.accept.set_text(QCoreApplication.translate("Moderation", "Accept"))
            self.hide_it.set_text(QCoreApplication.translate("Moderation", "Hide…"))
            self.restore.set_text(QCoreApplication.translate("Moderation", "Put back in the queue"))
        self.change_theme.set_text(QCoreApplication.translate("Moderation", "Change the theme…"))
        self.release.set_text(
            QCoreApplication.translate("Moderation", "Withdraw from open data…")
            if self._released and not many else QCoreApplication.translate("Moderation", "Release for open data…"),
        )
        self.accept.setEnabled(ready and (many or self._state != "accepted"))
        self.hide_it.setEnabled(ready and (many or self._state != "hidden"))
        self.restore.setEnabled(ready and (many or self._state != "pending"))
        self.change_theme.setEnabled(ready)
        self.release.setEnabled(ready and not many)
        self._say_selection(count, many=many)

    def _say_selection(self, count: str, *, many: bool) -> None:
        if not self._allowed:
            self._selection.setText(
                QCoreApplication.translate("Moderation", "Your role reads: a moderator or the coordinator decides."),
            )
        elif many:
            self._selection.setText(
                QCoreApplication.translate(
                    "Moderation", "{count} contributions are selected: the actions concern all of them. A text is "
                    "released one at a time, once read.",
                ).format(count=count),
            )
        self._selection.setVisible(many or not self._allowed)

    def _say_done(self) -> None:
        self._bar.setVisible(self._done is not None)
        if self._done is not None:
            self._done_text.set_full_text(done_words.sentence(*self._done))
