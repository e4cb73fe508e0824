"""One proposal's result: distributions first, then the medians in words, then what the discussion moved."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.results import order_words, words
from desktop.scoring.results.counting import Counted
from desktop.scoring.results.distribution import ThemePanels
from desktop.widgets import Card, Chip, Label, clear_layout, scrolled
from desktop.widgets.flow import flow


class ResultDetail(QWidget):
    """What is known of the proposal in focus."""

    def __init__(self) -> None:
        super().__init__()
        self._counted: Counted | None = None
        self._number: int | None = None
        self.title = Label(points=theme.SUBTITLE_PT, bold=True, wrap=True)
        self.place, self.decision = Chip(), Chip()
        self.why = Label(tone="caution", wrap=True)
        self.panels = ThemePanels()
        self.moves = Card()
        self._moved = QVBoxLayout()
        self._moved.setSpacing(theme.SMALL)
        self.moves.body.addLayout(self._moved)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.title)
        column.addWidget(flow(self.place, self.decision))
        for widget in (self.why, self.panels, self.moves):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def show_proposal(self, counted: Counted, number: int | None) -> None:
        """The proposal ``number``; None leaves the place empty."""
        self._counted, self._number = counted, number
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        counted, number = self._counted, self._number
        self.setVisible(counted is not None and number is not None)
        if counted is None or number is None:
            return
        result = counted.final[number]
        self.title.setText(counted.title(number))
        self.place.set_state(
            order_words.place(result), *(("accent", "") if result.decided else ("caution", "warning")))
        decision = counted.state.ballots.decisions.get(number)
        self.decision.setVisible(decision is not None)
        if decision is not None:
            self.decision.set_state(*words.outcome_chip(decision.outcome))
        self.why.setVisible(not result.decided)
        if not result.decided:
            self.why.setText(order_words.why_not_decided(counted, result))
        self.panels.show_result(counted.round, result, counted.blind.get(number))
        self._show_moves(counted, number)

    def _show_moves(self, counted: Counted, number: int) -> None:
        self.moves.set_title(QCoreApplication.translate("ScoringResults", "Who moved, and why"))
        clear_layout(self._moved)
        sentences = [order_words.moved_places(counted, number)]
        sentences += [order_words.move(counted, item) for item in counted.moves if item.proposal == number]
        sentences = [sentence for sentence in sentences if sentence]
        if not sentences:
            nobody = QCoreApplication.translate(
                "ScoringResults", "Nobody changed a grade after the reveal: blind and final counts are the same.")
            self._moved.addWidget(Label(nobody, tone="muted", wrap=True))
        for sentence in sentences:
            self._moved.addWidget(Label(sentence, wrap=True))
