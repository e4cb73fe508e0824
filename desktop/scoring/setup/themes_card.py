"""The themes of a round: weight, quorum, the six sentences of the scale and the criteria."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QGridLayout

from desktop import theme
from desktop.scoring.setup.fields import CalmSpin
from desktop.scoring.setup.plan import Plan, whole
from desktop.scoring.words import explained, in_language
from desktop.widgets import Button, Card, ElidedLabel, IconLabel, Label, clear_layout
from governance.scoring.rounds import RoundTheme

MOST_WEIGHT = 20
MOST_QUORUM = 99


class ThemesCard(Card):
    """One line per theme; ``plan_chosen`` gives the plan with the theme changed."""

    plan_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._shown: tuple[str, ...] = ()
        self._spins: dict[str, tuple[CalmSpin, CalmSpin]] = {}
        self.explanation = Label(tone="muted", wrap=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.MEDIUM)
        self.grid.setVerticalSpacing(theme.SMALL)
        self.grid.setColumnStretch(1, 1)
        self.body.addWidget(self.explanation)
        self.body.addLayout(self.grid)

    def show_plan(self, plan: Plan) -> None:
        """The themes as they stand."""
        self._plan = plan
        if tuple(item.code for item in plan.settings.themes) != self._shown:
            self._fill()
        for item in plan.settings.themes:
            weight, quorum = self._spins[item.code]
            weight.show_value(item.weight)
            quorum.show_value(item.quorum)

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringSetup", "Themes"))
        self.explanation.setText(QCoreApplication.translate(
            "ScoringSetup", "Each proposal gets a grade from 0 to 5 under every theme. The weight counts in the order;"
            " the quorum is the number of grades that a theme needs to be decided."))
        self._fill()
        if self._plan is not None:
            self.show_plan(self._plan)

    def edit(self, code: str) -> None:
        """The sentences and the criteria of a theme."""
        from desktop.scoring.setup.sentences import SentencesDialog

        dialog = SentencesDialog(self._theme(code), self)
        if dialog.exec() == QDialog.DialogCode.Accepted and self._plan is not None:
            self.plan_chosen.emit(self._plan.with_theme(dialog.edited(), criteria=dialog.everywhere.isChecked()))
        dialog.deleteLater()

    def _fill(self) -> None:
        clear_layout(self.grid)
        self._spins.clear()
        if self._plan is None:
            return
        themes = self._plan.settings.themes
        self._shown = tuple(item.code for item in themes)
        weight, quorum = (
            QCoreApplication.translate("ScoringSetup", "Weight"), QCoreApplication.translate("ScoringSetup", "Quorum"))
        self.grid.addWidget(Label(weight, tone="muted", bold=True), 0, 2)
        self.grid.addWidget(Label(quorum, tone="muted", bold=True), 0, 3)
        for place, item in enumerate(themes):
            self._line(place, item, weight, quorum)

    def _line(self, place: int, item: RoundTheme, weight: str, quorum: str) -> None:
        name, row = in_language(item.label), place + 1
        role = theme.theme_role(place)
        spins = CalmSpin(0, MOST_WEIGHT), CalmSpin(0, MOST_QUORUM)
        spins[1].setSpecialValueText(QCoreApplication.translate("ScoringSetup", "majority"))
        for spin, field, said in zip(spins, ("weight", "quorum"), (weight, quorum), strict=True):
            spin.setAccessibleName(explained(name, said))
            spin.valueChanged.connect(lambda value, field=field: self._change(item.code, field, value))
        sentences = Button(
            QCoreApplication.translate("ScoringSetup", "Sentences…"), icon="edit")
        sentences.setAccessibleName(
            QCoreApplication.translate("ScoringSetup", "Sentences and criteria of {theme}").format(theme=name))
        if not whole(item):
            sentences.set_icon("warning")
        sentences.clicked.connect(lambda: self.edit(item.code))
        self._spins[item.code] = spins
        self.grid.addWidget(IconLabel(role, role), row, 0)
        self.grid.addWidget(ElidedLabel(name, bold=True), row, 1)
        self.grid.addWidget(spins[0], row, 2)
        self.grid.addWidget(spins[1], row, 3)
        self.grid.addWidget(sentences, row, 4)

    def _theme(self, code: str) -> RoundTheme:
        themes = self._plan.settings.themes if self._plan is not None else ()
        return next(item for item in themes if item.code == code)

    def _change(self, code: str, field: str, value: int) -> None:
        if self._plan is None:
            return
        changed = self._theme(code)
        changed = replace(changed, weight=value) if field == "weight" else replace(changed, quorum=value)
        self.plan_chosen.emit(self._plan.with_theme(changed))
