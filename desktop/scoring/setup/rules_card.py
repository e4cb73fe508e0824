"""The rules of a round: title, order, ties, figures, who decides, dates, photographs, what it replaces."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.setup import words
from desktop.scoring.setup.fields import WIDEST, CalmSpin, Form, show_text
from desktop.scoring.setup.plan import Plan
from desktop.scoring.words import round_name
from desktop.widgets import Button, Card, ElidedLabel
from governance.scoring.rounds import AGGREGATIONS, GRADES, TIE_RULES
from governance.scoring.state import RoundRow

_LONGEST_REASON = 1_000
_NARROWEST = 10
"""Letters that a list shows at least: it may be narrower than what it holds."""


class RulesCard(Card):
    """``plan_chosen`` gives the plan with a rule changed; ``photographs_chosen`` a folder, or None."""

    plan_chosen = Signal(object)
    photographs_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._rounds: tuple[RoundRow, ...] = ()
        self._found: tuple[int, int, int] = (0, 0, 0)
        self.titles = {"fr": QLineEdit(), "it": QLineEdit()}
        self.aggregation, self.tie, self.decider, self.replaces = CalmCombo(), CalmCombo(), CalmCombo(), CalmCombo()
        self.threshold, self.cut, self.spread = CalmSpin(1, GRADES - 1), CalmSpin(1, 9_999), CalmSpin(1, GRADES - 1)
        self.letters_on, self.rapporteurs, self.reason = QDateEdit(), QCheckBox(), QLineEdit()
        self.letters_on.setCalendarPopup(True)
        self.letters_on.setMaximumWidth(WIDEST)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.photographs, self.choose, self.forget = QWidget(), Button(icon="folder"), Button(kind="flat", icon="close")
        self.folder = ElidedLabel(tone="muted")
        row = QHBoxLayout(self.photographs)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, share in ((self.folder, 1), (self.choose, 0), (self.forget, 0)):
            row.addWidget(widget, share)
        for combo in (self.aggregation, self.tie, self.decider, self.replaces):
            combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_NARROWEST)
        self.form = self._build_form()
        self.body.addLayout(self.form)
        self._connect()

    def _build_form(self) -> Form:
        form = Form()
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Title in French"), self.titles["fr"])
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Title in Italian"), self.titles["it"])
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Order"), self.aggregation)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Equal ones"), self.tie)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "In favour from the grade"), self.threshold)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Places looked at"), self.cut)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Grades apart to be discussed"), self.spread)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Who decides"), self.decider)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Names become letters on"), self.letters_on)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Analysis sheets"), self.rapporteurs)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Photographs"), self.photographs)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Replaces"), self.replaces)
        form.add(lambda: QCoreApplication.translate("ScoringSetup", "Why it replaces it"), self.reason)
        return form

    def _connect(self) -> None:
        for language, field in self.titles.items():
            field.textEdited.connect(lambda text, language=language: self._title(language, text))
        for name, combo in (("aggregation", self.aggregation), ("tie", self.tie), ("replaces", self.replaces)):
            combo.activated.connect(
                lambda _, name=name, combo=combo: self._set(**{name: combo.currentData()}))
        for name, spin in (("threshold", self.threshold), ("cut", self.cut), ("spread", self.spread)):
            spin.valueChanged.connect(lambda value, name=name: self._set(**{name: value}))
        self.decider.activated.connect(lambda _: self._decide())
        self.letters_on.dateChanged.connect(
            lambda day: self._set(letters_on=day.toString("yyyy-MM-dd")))
        self.rapporteurs.toggled.connect(lambda on: self._set(rapporteurs=on))
        self.reason.textEdited.connect(lambda text: self._set(reason=text))
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.photographs_chosen.emit(None))

    def show_plan(self, plan: Plan, rounds: Sequence[RoundRow]) -> None:
        """The rules as they stand."""
        self._plan, self._rounds = plan, tuple(rounds)
        settings = plan.settings
        for language, field in self.titles.items():
            show_text(field, settings.title.get(language, ""))
        show_text(self.reason, settings.reason)
        for spin, value in ((self.threshold, settings.threshold), (self.cut, settings.cut),
                            (self.spread, settings.spread)):
            spin.show_value(value)
        self.letters_on.blockSignals(True)
        self.letters_on.setDate(QDate.fromString(settings.letters_on, "yyyy-MM-dd"))
        self.letters_on.blockSignals(False)
        self.rapporteurs.blockSignals(True)
        self.rapporteurs.setChecked(settings.rapporteurs)
        self.rapporteurs.blockSignals(False)
        self._fill()

    def show_photographs(self, files: int, proposals: int, others: int) -> None:
        """What the folder holds: pictures, for how many proposals, and files that name none."""
        self._found = (files, proposals, others)
        self._word_folder()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("ScoringSetup", "Rules"))
        self.form.retranslate()
        self.letters_on.setLocale(QLocale())
        self.letters_on.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self.rapporteurs.setText(QCoreApplication.translate(
            "ScoringSetup", "each proposal to one evaluator, in turn"))
        self.choose.set_text(QCoreApplication.translate("ScoringSetup", "Folder…"))
        self.forget.set_text("", name=QCoreApplication.translate("ScoringSetup", "Without photographs"))
        self.photographs.setToolTip(QCoreApplication.translate(
            "ScoringSetup", "Name each file after the number of its proposal: 12.jpg, 12-2.jpg. Place and time are"
            " taken off the pictures."))
        self._fill()

    def _fill(self) -> None:
        plan = self._plan
        if plan is None:
            return
        _choices(self.aggregation, [(words.aggregation(code), code) for code in AGGREGATIONS],
                 plan.settings.aggregation)
        _choices(self.tie, [(words.tie(code), code) for code in TIE_RULES], plan.settings.tie)
        _choices(self.decider, [(name, name) for name in plan.deciders], plan.decider)
        none = QCoreApplication.translate("ScoringSetup", "no former round")
        _choices(self.replaces, [(none, ""), *((round_name(row), row.digest) for row in self._rounds)],
                 plan.settings.replaces)
        self.form.show_row(self.replaces, bool(self._rounds))
        self.form.show_row(self.reason, bool(plan.settings.replaces))
        self._word_folder()

    def _word_folder(self) -> None:
        folder = self._plan.photographs if self._plan is not None else None
        self.forget.setVisible(folder is not None)
        if folder is None:
            self.folder.set_full_text(QCoreApplication.translate("ScoringSetup", "none"))
            return
        files, proposals, others = self._found
        said = QCoreApplication.translate("ScoringSetup", "{files} for {proposals}; {others}").format(
            files=QCoreApplication.translate("ScoringSetup", "%Ln photograph(s)", "", files),
            proposals=QCoreApplication.translate("ScoringSetup", "%Ln proposal(s)", "", proposals),
            others=QCoreApplication.translate("ScoringSetup", "%Ln file(s) left aside", "", others))
        self.folder.set_full_text(said)

    def _set(self, **changes: object) -> None:
        if self._plan is not None:
            self.plan_chosen.emit(self._plan.with_settings(**changes))

    def _title(self, language: str, text: str) -> None:
        if self._plan is not None:
            self._set(title={**self._plan.settings.title, language: text})

    def _decide(self) -> None:
        if self._plan is not None:
            self.plan_chosen.emit(replace(self._plan, decider=self.decider.currentData()))

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, QCoreApplication.translate("ScoringSetup", "Folder of the photographs"))
        if name:
            self.photographs_chosen.emit(Path(name))


def _choices(combo: CalmCombo, items: Sequence[tuple[str, str]], chosen: str) -> None:
    """Fill ``combo`` without saying so."""
    combo.blockSignals(True)
    combo.clear()
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(combo.findData(chosen))
    combo.blockSignals(False)
