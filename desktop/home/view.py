"""The home page: where the approach stands, the numbers that matter, pictures that lead to lists, what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.home.cards import FigureCard, StepCard, TodoRow
from desktop.home.words import Figure, Step, Todo
from desktop.widgets import (
    Button, Card, Label, Page, States, clear_layout, primary, scrolled,
)
from desktop.widgets.chart import ChartDrawer, ChartView, Draw

CHARTS = ("days", "themes", "zones", "channels", "ages")


class HomeView(Page):
    """``opened`` asks for a screen (name, argument); ``bar_chosen`` says which bar of which chart was clicked."""

    opened = Signal(str, object)
    bar_chosen = Signal(str, str)
    retry_asked = Signal()
    retranslated = Signal()

    def __init__(self, drawer: ChartDrawer) -> None:
        super().__init__()
        self._import = Button(icon="intake")
        self._import.clicked.connect(lambda: self.opened.emit("intake", None))
        choose = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self)
        choose.activated.connect(lambda: self.opened.emit("intake", "choose"))
        self._moderate = primary(icon="moderation")
        self._moderate.clicked.connect(lambda: self.opened.emit("moderation", None))
        self.tools.addWidget(self._import)
        self.tools.addWidget(self._moderate)
        self.steps = [StepCard() for _ in range(4)]
        self.figures = [FigureCard() for _ in range(4)]
        self.charts = {name: ChartView(drawer, 124) for name in CHARTS}
        self.cards = {name: Card() for name in (*CHARTS, "todo")}
        self._rest = {name: Label(tone="muted") for name in CHARTS}
        self._targets: list[Figure] = []
        self._todo = QVBoxLayout()
        self._todo.setSpacing(theme.GRID)
        self._nothing = Label(tone="muted", wrap=True)
        self._connect()
        self.states = States(scrolled(self._content()))
        self.body.addWidget(self.states, 1)
        self._pending = 0
        self.ready()

    def _connect(self) -> None:
        for place, card in enumerate(self.figures):
            card.opened.connect(lambda place=place: self._open_figure(place))
        for name, chart in self.charts.items():
            chart.bar_clicked.connect(lambda key, name=name: self.bar_chosen.emit(name, key))
            self.cards[name].body.addWidget(chart, 1)
            self.cards[name].header.addWidget(self._rest[name])
            chart.left_out.connect(lambda count, name=name: self._show_rest(name, count))

    def _content(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        for cards in (self.steps, self.figures):
            row = QHBoxLayout()
            row.setSpacing(theme.MEDIUM)
            for card in cards:
                row.addWidget(card, 1)
            column.addLayout(row)
        for names, shares, height in ((CHARTS[:3], (5, 6, 5), 6), ((*CHARTS[3:], "todo"), (3, 3, 5), 5)):
            row = QHBoxLayout()
            row.setSpacing(theme.MEDIUM)
            for name, share in zip(names, shares, strict=True):
                row.addWidget(self.cards[name], share)
            column.addLayout(row, height)
        self.cards["todo"].body.addLayout(self._todo)
        self.cards["todo"].body.addWidget(self._nothing)
        self.cards["todo"].body.addStretch(1)
        return inner

    def retranslate(self) -> None:
        """Titles and buttons; the presenter says the rest again."""
        titles = {
            "days": QCoreApplication.translate("Home", "Contributions received"),
            "themes": QCoreApplication.translate("Home", "By theme"),
            "zones": QCoreApplication.translate("Home", "By territory"),
            "channels": QCoreApplication.translate("Home", "By channel"),
            "ages": QCoreApplication.translate("Home", "By age band"),
            "todo": QCoreApplication.translate("Home", "To do"),
        }
        for name, title in titles.items():
            self.cards[name].set_title(title)
        self._import.set_text(QCoreApplication.translate("Home", "Import a file…"))
        self._nothing.setText(QCoreApplication.translate("Home",
            "Nothing waits for you. New imports will show up here."))
        self._show_moderate()
        self.retranslated.emit()

    def show_greeting(self, text: str) -> None:
        """The title of the page."""
        self.heading.set_full_text(text)

    def show_loading(self) -> None:
        """Being read."""
        self.states.show_loading(QCoreApplication.translate("Home", "Reading the dossier…"))

    def show_empty(self) -> None:
        """No import yet."""
        self._import.hide()
        self._moderate.hide()
        self.states.show_empty(
            QCoreApplication.translate("Home", "This dossier is ready for its first contributions"),
            QCoreApplication.translate(
                "Home",
                "Drop an export of your platform anywhere on this window, or choose it. You will see what is "
                "understood and what is refused before anything is written.",
            ),
            QCoreApplication.translate("Home", "Import a file…"),
            lambda: self.opened.emit("intake", None), icon="intake",
        )

    def show_failure(self, sentence: str) -> None:
        """The dossier could not be read."""
        self.states.show_error(
            QCoreApplication.translate("Home", "The dossier cannot be read"), sentence,
            QCoreApplication.translate("Home", "Try again"), self.retry_asked.emit,
        )

    def show_content(
        self, figures: Sequence[Figure], steps: Sequence[Step], todos: Sequence[Todo], *, pending: int,
    ) -> None:
        """Show everything but the pictures."""
        self._targets = list(figures)
        for card, figure in zip(self.figures, figures, strict=True):
            card.show_figure(figure)
        for place, (step_card, step) in enumerate(zip(self.steps, steps, strict=True), 1):
            step_card.show_step(place, step)
        clear_layout(self._todo)
        for todo in todos:
            row = TodoRow(todo)
            row.opened.connect(lambda todo=todo: self.opened.emit(todo.screen, todo.argument))
            self._todo.addWidget(row)
        self._nothing.setVisible(not todos)
        self._pending = pending
        self._import.show()
        self._show_moderate()
        self.states.show_content()

    def show_chart(self, name: str, draw: Draw) -> None:
        """Draw one picture."""
        self.charts[name].set_figure(draw, self.cards[name].title.full_text())

    def _show_rest(self, name: str, count: int) -> None:
        text = QCoreApplication.translate("Home", "and %Ln more", "bars that have no room", count)
        self._rest[name].setText(text if count else "")

    def _show_moderate(self) -> None:
        self._moderate.setVisible(self._pending > 0)
        self._moderate.set_text(QCoreApplication.translate("Home", "Moderate the %Ln waiting", "", self._pending))

    def _open_figure(self, place: int) -> None:
        if place < len(self._targets):
            self.opened.emit(self._targets[place].screen, self._targets[place].argument)
