"""The expert's measures of a publication, for whoever signs it: one click deeper than the pictures."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from anonymize.tables.risk import Criterion
from desktop import i18n, theme
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.publication import risk_words, words
from desktop.widgets import Button, Chip, Label
from exports.opendata import Publication
from exports.opendata.profiles import Study


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure as collected and as published."""

    name: str
    before: str
    after: str


def measures(publication: Publication) -> list[Measure]:
    """What an expert asks of a publication's profiles."""
    study = publication.study
    return [] if study is None else [*_risk(study), *_columns(study, publication), *_utility(study)]


def _risk(study: Study) -> list[Measure]:
    before, after = study.before.risk, study.after.risk
    shares = (
        (QCoreApplication.translate("Publication", "Highest risk, prosecutor's view"),
         before.prosecutor_highest, after.prosecutor_highest),
        (QCoreApplication.translate("Publication", "Mean risk, prosecutor's view"),
         before.prosecutor_mean, after.prosecutor_mean),
        (QCoreApplication.translate("Publication", "Highest risk, journalist's view"),
         before.journalist_highest, after.journalist_highest),
        (QCoreApplication.translate("Publication", "Expected share found, marketer's view"),
         before.marketer, after.marketer),
        (QCoreApplication.translate("Publication", "Persons in classes under k"), before.at_risk, after.at_risk),
        (QCoreApplication.translate("Publication", "Persons alone in their class"), before.unique, after.unique),
    )
    counts = (
        (QCoreApplication.translate("Publication", "Persons"), before.persons, after.persons),
        (QCoreApplication.translate("Publication", "Classes"), before.classes, after.classes),
        (QCoreApplication.translate("Publication", "Smallest class (k reached)"), before.smallest, after.smallest),
    )
    return [
        *(Measure(name, i18n.number(one), i18n.number(two)) for name, one, two in counts),
        *(Measure(name, i18n.percent(one, 1), i18n.percent(two, 1)) for name, one, two in shares)]


def _columns(study: Study, publication: Publication) -> list[Measure]:
    """How well sets of columns tell persons apart, the most telling first."""
    after = {item.columns: item for item in study.after.columns}
    said = []
    for item in study.before.columns[:6]:
        names = " + ".join(words.field_name(name, publication.charter) for name in item.columns)
        name = QCoreApplication.translate("Publication", "Pairs of persons told apart by {columns}").format(
            columns=names)
        found = after.get(item.columns)
        said.append(Measure(
            name, i18n.percent(item.separation, 1), i18n.percent(found.separation, 1) if found else "–"))
    return said


def _utility(study: Study) -> list[Measure]:
    lost, none = study.utility, i18n.percent(0, 1)
    return [
        Measure(QCoreApplication.translate("Publication", "Loss (geometric mean of the columns)"), none,
                i18n.percent(lost.loss, 1)),
        Measure(QCoreApplication.translate("Publication", "Mean penalty of the cells (GCP)"), none,
                i18n.percent(lost.gcp, 1)),
        Measure(QCoreApplication.translate("Publication", "Information lost (non-uniform entropy)"), none,
                i18n.percent(lost.entropy, 1)),
        Measure(QCoreApplication.translate("Publication", "Average size of a class"), "–",
                i18n.number(lost.average_class, 1)),
        Measure(QCoreApplication.translate("Publication", "Discernibility"), "–", i18n.number(lost.discernibility)),
    ]


def evidence(item: Criterion) -> str:
    """The figures behind an answer of the European opinion."""
    names = {
        "smallest_class": QCoreApplication.translate("Publication", "smallest class"),
        "unique": QCoreApplication.translate("Publication", "persons alone"),
        "at_risk": QCoreApplication.translate("Publication", "persons under k"),
        "k": QCoreApplication.translate("Publication", "k asked"),
        "marketer": QCoreApplication.translate("Publication", "expected share found"),
        "releases_compared": QCoreApplication.translate("Publication", "releases compared"),
        "persons_isolated": QCoreApplication.translate("Publication", "persons isolated"),
        "sensitive_columns": QCoreApplication.translate("Publication", "sensitive columns"),
        "highest_confidence": QCoreApplication.translate("Publication", "highest confidence"),
        "largest_distance": QCoreApplication.translate("Publication", "largest distance"),
    }
    shares = {"unique", "at_risk", "marketer", "highest_confidence"}
    return ", ".join(
        QCoreApplication.translate("Publication", "{name} {figure}").format(
            name=names.get(name, name),
            figure=i18n.percent(value, 1) if name in shares else i18n.number(value, 0 if value == int(value) else 2))
        for name, value in item.evidence)


class Evidence(QDialog):
    """A window of its own, closed by Escape."""

    def __init__(self, publication: Publication, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Publication", "Evidence for the signature"))
        self.resize(780, 640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(Label(QCoreApplication.translate(
            "Publication", "The three questions of Opinion 05/2014 of the European data protection authorities"),
            bold=True, wrap=True))
        if publication.study is not None:
            for item in publication.study.after.criteria:
                layout.addLayout(self._criterion(item))
        self.model: FactsModel[Measure] = FactsModel()
        table = facts_table(self.model, stretch=0)
        self.model.set_facts(measures(publication), (
            Shown(lambda: QCoreApplication.translate("Publication", "Measure"), lambda item: item.name),
            Shown(lambda: QCoreApplication.translate("Publication", "As collected"), lambda item: item.before, True),
            Shown(lambda: QCoreApplication.translate("Publication", "As published"), lambda item: item.after, True),
        ))
        table.setAccessibleName(QCoreApplication.translate("Publication", "Measures of risk and of loss"))
        fit_columns(table, least=110)
        layout.addWidget(table, 1)
        close = Button(QCoreApplication.translate("Publication", "Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(foot)

    def _criterion(self, item: Criterion) -> QHBoxLayout:
        word, role, icon, sentence = risk_words.criterion(item)
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        chip = Chip(word, role, icon)
        row.addWidget(chip)
        said = QCoreApplication.translate("Publication", "{question} ({evidence})").format(
            question=sentence, evidence=evidence(item))
        row.addWidget(Label(said, wrap=True, tone="muted"), 1)
        return row
