"""Who has what: one line per device, in the order of the roster."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.intake.facts_model import FactsModel, Shown, choose_row, facts_table, fit_columns
from desktop.scoring.board import words
from desktop.scoring.board.steps import BoardFacts
from desktop.scoring.words import explained, fingerprint
from desktop.theme import ROW_HEIGHT
from desktop.widgets import Button, Card
from governance.scoring.state import BoardLine

_MOST_ROWS = 12


class LinesCard(Card):
    """``lost_chosen`` gives the line whose device is to be replaced, or None."""

    lost_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._listed = False
        self._model: FactsModel[BoardLine] = FactsModel(self._columns())
        self.table = facts_table(self._model)
        self.lost = Button(icon="refresh")
        self.lost.clicked.connect(lambda: self.lost_chosen.emit(self.chosen()))
        self.header.addWidget(self.lost)
        self.body.addWidget(self.table)

    def show_facts(self, facts: BoardFacts) -> None:
        """The devices of a round."""
        kept = self.chosen()
        self._listed = facts.listed
        self._model.set_facts(facts.lines)
        fit_columns(self.table, least=60, most=240)
        self.table.setFixedHeight((min(len(facts.lines), _MOST_ROWS) + 1) * ROW_HEIGHT + 18)
        if facts.lines:
            keys = [line.key for line in facts.lines]
            choose_row(self.table, keys.index(kept.key) if kept is not None and kept.key in keys else 0)

    def chosen(self) -> BoardLine | None:
        """The line under the keyboard."""
        row = self.table.currentIndex().row()
        return self._model.fact(row) if 0 <= row < self._model.rowCount() else None

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringBoard", "Who has what"))
        self.table.setAccessibleName(self.title.full_text())
        self.lost.set_text(QCoreApplication.translate("ScoringBoard", "Lost device…"))
        self._model.retranslate()
        fit_columns(self.table, least=60, most=240)

    def _columns(self) -> tuple[Shown[BoardLine], ...]:
        return (
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Member"), lambda line: line.name,
                  hint=lambda line: explained(line.name, words.duties(line.duties)), icon=lambda _: "person"),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "State"), lambda line: self._standing(line)[0],
                  tone=lambda line: self._standing(line)[1], icon=lambda line: self._standing(line)[2]),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Package"), words.package_cell),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Committed"),
                  lambda line: words.yes_no(line.committed is not None if words.scores(line) else None)),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Listed"),
                  lambda line: words.yes_no(line.listed if words.scores(line) else None)),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Ballots"),
                  lambda line: words.revealed_cell(line, listed=self._listed)),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Device"), lambda line: fingerprint(line.key)),
            Shown(lambda: QCoreApplication.translate("ScoringBoard", "Role"), lambda line: words.duties(line.duties)),
        )

    def _standing(self, line: BoardLine) -> tuple[str, str, str]:
        return words.standing(line, listed=self._listed)
