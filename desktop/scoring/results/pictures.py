"""The pictures of a round, each with its sentence; a click, or Enter on a mark, opens the proposal."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.publication.figure import ToldChart
from desktop.scoring.results import picture_words, words
from desktop.scoring.results.counting import Counted
from desktop.scoring.results.strand import Strand
from desktop.services import Runner
from desktop.widgets import Card, Label, scrolled
from desktop.widgets.chart import ChartDrawer
from exports.charts import Chart, ChartStyle
from exports.scoring.charts import Ordered, Profile, ThemeBars, ThemeMark, distribution, overview, profiles
from exports.scoring.places_chart import Move, moves, places
from governance.scoring.results import ProposalResult, ThemeResult

SHOWN = 10
"""Proposals of a picture that names each one."""
HEIGHTS = {"distribution": 190, "profiles": 480, "moves": 480, "overview": 300, "places": 300}
WIDE = 760


class Picture(Card):
    """A figure and the sentence that says it."""

    def __init__(self, drawer: ChartDrawer, height: int) -> None:
        super().__init__()
        self.figure, self.said = ToldChart(drawer, height), Label(tone="muted", wrap=True)
        self.figure.setFixedHeight(height)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.said)


class PicturesPanel(QWidget):
    """Five pictures; the first one is of the proposal in focus in the order."""

    proposal_chosen = Signal(int)

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._counted: Counted | None = None
        self._strand: Strand | None = None
        self._number: int | None = None
        drawer = ChartDrawer(runner)
        self.pictures = {name: Picture(drawer, height) for name, height in HEIGHTS.items()}
        for name in ("profiles", "moves", "overview"):
            self.pictures[name].figure.bar_clicked.connect(lambda key: self.proposal_chosen.emit(int(key)))
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, theme.SMALL, 0)
        self._grid.setSpacing(theme.MEDIUM)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self._columns = 0
        self._place(2)

    def show_round(self, counted: Counted, strand: Strand) -> None:
        """The pictures of a round."""
        self._counted, self._strand = counted, strand
        self.retranslate()

    def show_proposal(self, number: int | None) -> None:
        """The proposal in focus."""
        if number != self._number:
            self._number = number
            self._tell_distribution()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room."""
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= WIDE else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self.pictures["distribution"], 0, 0, 1, columns)
        for at, name in enumerate(("profiles", "moves", "overview", "places")):
            self._grid.addWidget(self.pictures[name], 1 + at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def retranslate(self) -> None:
        """Say and draw everything again."""
        if self._counted is None or self._strand is None:
            return
        self._tell_distribution()
        self._tell_profiles(self._counted)
        self._tell_moves(self._counted)
        self._tell_overview(self._counted)
        self._tell_places(self._strand)

    def _marks(self, counted: Counted) -> list[ThemeMark]:
        named = theme.roles(theme.is_dark())
        return [
            ThemeMark(words.theme_name(counted.round, item.code), named[theme.theme_role(place)])
            for place, item in enumerate(counted.round.themes)]

    def _tell_distribution(self) -> None:
        counted, number, picture = self._counted, self._number, self.pictures["distribution"]
        picture.setVisible(counted is not None and number is not None)
        if counted is None or number is None:
            return
        result = counted.final[number]

        def draw(style: ChartStyle) -> Chart:
            items = [
                ThemeBars(key=item.theme, mark=mark, counts=item.counts, median=item.median, note=words.turnout(item))
                for item, mark in zip(result.themes, self._marks(counted), strict=True)]
            return distribution(items, style, median=picture_words.median())

        picture.set_title(picture_words.distribution_title(counted.title(number)))
        picture.said.setText(picture_words.distribution(counted, result))
        picture.figure.tell(draw, picture.title.full_text(), picture.said.text)

    def _tell_profiles(self, counted: Counted) -> None:
        first = [item for item in counted.order.proposals if item.decided][:SHOWN]
        picture = self.pictures["profiles"]

        def draw(style: ChartStyle) -> Chart:
            items = [
                Profile(key=str(item.proposal), label=counted.title(item.proposal),
                        medians=tuple(theme_.median for theme_ in item.themes)) for item in first]
            return profiles(items, self._marks(counted), style)

        picture.set_title(QCoreApplication.translate("ScoringResults", "Profile by theme of the first ones"))
        picture.said.setText(picture_words.profiles(len(first)))
        picture.figure.tell(draw, picture.title.full_text(), lambda: picture_words.profiles_told(counted, first))

    def _tell_moves(self, counted: Counted) -> None:
        found = [
            Move(key=str(item.proposal), label=counted.title(item.proposal), before=before, after=item.rank)
            for item in counted.order.proposals for before in (_rank(counted.blind.get(item.proposal)),)]
        # Those that moved first: the others only give the scale.
        moved = [item for item in found if item.before != item.after][:SHOWN]
        still = [item for item in found if item.before == item.after][: SHOWN - len(moved)]
        shown = sorted((*moved, *still), key=found.index)
        picture = self.pictures["moves"]

        def draw(style: ChartStyle) -> Chart:
            return moves(shown, style, names=picture_words.before_and_after())

        picture.set_title(QCoreApplication.translate("ScoringResults", "What the discussion moved"))
        picture.said.setText(picture_words.moves(sum(item.before != item.after for item in found)))
        picture.figure.tell(draw, picture.title.full_text(), lambda: picture_words.moves_told(moved))

    def _tell_overview(self, counted: Counted) -> None:
        decided = [item for item in counted.order.proposals if item.decided]
        picture, cut = self.pictures["overview"], counted.round.cut

        def draw(style: ChartStyle) -> Chart:
            items = [
                Ordered(key=str(item.proposal), label=counted.title(item.proposal), rank=item.rank or 0,
                        means=tuple(map(_mean, item.themes))) for item in decided]
            label = QCoreApplication.translate("ScoringResults", "first {cut}").format(cut=i18n.number(cut))
            return overview(items, self._marks(counted), style, cut=cut, cut_label=label)

        picture.set_title(QCoreApplication.translate("ScoringResults", "All proposals in their order"))
        picture.said.setText(picture_words.overview(len(decided)))
        picture.figure.tell(draw, picture.title.full_text(), picture.said.text)

    def _tell_places(self, strand: Strand) -> None:
        picture = self.pictures["places"]
        picture.set_title(
            QCoreApplication.translate("ScoringResults", "Where the favourable proposals are") if strand.decided
            else QCoreApplication.translate("ScoringResults", "Where the first proposals are"))
        picture.said.setText(picture_words.places(strand))
        picture.figure.tell(
            lambda style: places(strand.spots, style), picture.title.full_text(),
            lambda: picture_words.places_told(strand))


def _rank(item: ProposalResult | None) -> int | None:
    return item.rank if item is not None else None


def _mean(item: ThemeResult) -> float | None:
    return None if item.mean is None else float(item.mean)
