"""The partners' projects: ranked by the citizens' votes beside the scores, and what they leave uncovered."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions.filter_words import place_label
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.scoring.results import words
from desktop.scoring.results.strand import Strand
from desktop.widgets import Card, Label, States
from governance.charter import Charter
from governance.scoring.projects import RankedProject


class ProjectsPanel(States):
    """``proposal_chosen`` gives a project that was scored."""

    proposal_chosen = Signal(int)

    def __init__(self, charter: Callable[[], Charter]) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._charter = charter
        self._strand: Strand | None = None
        self._scored: frozenset[int] = frozenset()
        self.ranking, self.territory = Card(), Card()
        self.model: FactsModel[RankedProject] = FactsModel()
        self.zones: FactsModel[int] = FactsModel()
        self.table, self.grid = facts_table(self.model, stretch=1), facts_table(self.zones, stretch=0)
        self.rule, self.holes = Label(tone="muted", wrap=True), Label(wrap=True)
        self.table.activated.connect(lambda index: self._open(self.model.fact(index.row()).standing.contribution))
        self.ranking.body.addWidget(self.rule)
        self.ranking.body.addWidget(self.table, 1)
        self.territory.body.addWidget(self.holes)
        self.territory.body.addWidget(self.grid, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.ranking, 1)
        column.addWidget(self.territory, 1)

    def show_strand(self, strand: Strand, scored: frozenset[int]) -> None:
        """The projects; ``scored``: those of the round."""
        self._strand, self._scored = strand, scored
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        strand = self._strand
        if strand is None:
            return
        if not strand.projects:
            self.show_empty(
                QCoreApplication.translate("ScoringResults", "No partners' project"),
                QCoreApplication.translate(
                    "ScoringResults", "Projects put to the vote appear here once they are imported and accepted."),
                icon="project")
            return
        self.ranking.set_title(QCoreApplication.translate("ScoringResults", "Projects before the citizens"))
        self.rule.setText(QCoreApplication.translate(
            "ScoringResults", "By persons for; among equals, the fewer against first. The evaluators' score and rank"
            " stand beside and change nothing here."))
        self._show_ranking(strand)
        self._show_coverage(strand)
        self.show_content()

    def _show_ranking(self, strand: Strand) -> None:
        self.table.setAccessibleName(self.ranking.title.full_text())
        self.model.set_facts(strand.projects, _COLUMNS)
        fit_columns(self.table, least=64)

    def _show_coverage(self, strand: Strand) -> None:
        found = strand.coverage
        self.territory.set_title(QCoreApplication.translate("ScoringResults", "Territory and themes covered"))
        sentences = [
            QCoreApplication.translate(
                "ScoringResults", "%Ln combination(s) of theme and territory without any project.", "",
                len(found.holes))
            if found.holes
            else QCoreApplication.translate("ScoringResults", "Each theme has a project in each territory.")]
        if found.unplaced:
            sentences.append(QCoreApplication.translate(
                "ScoringResults", "%Ln project(s) without a theme or a territory fill no hole.", "",
                len(found.unplaced)))
        self.holes.setText(" ".join(sentences))
        self.holes.set_tone("caution" if found.holes else "good")
        columns: list[Shown[int]] = [Shown(_territory, lambda at: place_label(found.zones[at]))]
        columns += [
            _covered(partial(self._theme, code), line)
            for code, line in zip(found.themes, found.counts, strict=True)]
        self.grid.setAccessibleName(self.territory.title.full_text())
        self.zones.set_facts(range(len(found.zones)), columns)
        fit_columns(self.grid, most=200)

    def _theme(self, code: str) -> str:
        return next((i18n.label(item.label) for item in self._charter().theme if item.code == code), code)

    def _open(self, number: int) -> None:
        if number in self._scored:
            self.proposal_chosen.emit(number)


def _covered(header: Callable[[], str], counts: Sequence[int]) -> Shown[int]:
    """A theme: how many projects in each zone; a hole is a word with a sign."""

    def text(at: int) -> str:
        return i18n.number(counts[at]) if counts[at] else QCoreApplication.translate("ScoringResults", "none")

    return Shown(
        header, text, tone=lambda at: "" if counts[at] else "caution", icon=lambda at: "" if counts[at] else "warning")


def _territory() -> str:
    return QCoreApplication.translate("ScoringResults", "Territory")


_COLUMNS: tuple[Shown[RankedProject], ...] = (
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Place"),
          lambda item: "–" if item.place is None else i18n.number(item.place), number=True),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Project"), lambda item: item.standing.title),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "For"),
          lambda item: i18n.number(item.standing.votes_for), number=True),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Against"),
          lambda item: i18n.number(item.standing.votes_against), number=True),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Share for"),
          lambda item: "–" if item.share is None else i18n.percent(float(item.share)), number=True),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Score"),
          lambda item: words.decimal(item.score), number=True),
    Shown(lambda: QCoreApplication.translate("ScoringResults", "Rank"),
          lambda item: "–" if item.rank is None else i18n.number(item.rank), number=True),
)
