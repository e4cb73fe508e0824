"""The other settings that were possible, to look at and to take, with what each costs in words."""

from PySide6.QtCore import QCoreApplication, Signal

from anonymize.tables.survey import Node, Survey
from desktop import theme
from desktop.publication import risk_words
from desktop.publication.lattice_view import LatticeView
from desktop.widgets import Button, Card, EmptyState, Label
from exports.opendata import Publication
from exports.opendata.choices import PROFILES


class LatticeCard(Card):
    """``imposed`` carries the (column, level) to take, none to go back to the best."""

    imposed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self._node: Node | None = None
        self.picture = LatticeView()
        self.sentence = Label(tone="muted", wrap=True)
        self.sentence.setMinimumHeight(3 * self.sentence.fontMetrics().height() + theme.TIGHT)
        self.count = Label(tone="muted", points=theme.SMALL_PT)
        self.back = Button(icon="undo")
        self.nothing = EmptyState("chart")
        self.nothing.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]  # it always has its own layout
        self.header.addWidget(self.count)
        self.header.addWidget(self.back)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.sentence)
        self.picture.looked.connect(self._look)
        self.picture.taken.connect(self._take)
        self.back.clicked.connect(lambda: self.imposed.emit(()))
        self.retranslate()

    def show_publication(self, publication: Publication) -> None:
        """The settings of a publication."""
        self._publication = publication
        survey = self._survey()
        if survey is not None:
            charter = publication.charter
            self.picture.show_survey(
                survey, charter.publication.suppression_limit, lambda node: risk_words.node(node, survey, charter))
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "Possible settings"))
        self.back.set_text(QCoreApplication.translate("Publication", "Back to the best"))
        self.back.setToolTip(QCoreApplication.translate(
            "Publication", "Back to the setting proven to lose least, of those that the charter allows"))
        self.picture.retranslate()
        publication, survey = self._publication, self._survey()
        for widget in (self.picture, self.sentence, self.count):
            widget.setVisible(survey is not None)
        self.nothing.setVisible(survey is None)
        self.back.setVisible(publication is not None and bool(publication.choices.levels))
        if publication is None:
            return
        if survey is None:
            self._say_nothing(publication)
            return
        self.count.setText(risk_words.settings(survey))
        self.count.setVisible(not publication.choices.levels)
        self._say(self._node)

    def _survey(self) -> Survey | None:
        study = self._publication.study if self._publication is not None else None
        return study.survey if study is not None else None

    def _say_nothing(self, publication: Publication) -> None:
        if publication.study is not None:
            title = QCoreApplication.translate("Publication", "No single setting to show")
            sentence = QCoreApplication.translate(
                "Publication", "Each crowd has its own precision. Come back to an even precision to compare settings.")
        elif not publication.choices.wants(PROFILES):
            title = QCoreApplication.translate("Publication", "The profiles are not published")
            sentence = QCoreApplication.translate("Publication", "Choose them above to compare settings.")
        else:
            title = QCoreApplication.translate("Publication", "No setting fits")
            sentence = QCoreApplication.translate(
                "Publication", "With so few persons, none protects them all. The reasons are listed below.")
        self.nothing.say(title, sentence)

    def _look(self, node: Node | None) -> None:
        self._node = node
        self._say(node)

    def _say(self, node: Node | None) -> None:
        survey = self._survey()
        if survey is None or self._publication is None:
            return
        looked = node or survey.at(survey.chosen)
        self.sentence.setText(risk_words.node(looked, survey, self._publication.charter) if looked else "")

    def _take(self, levels: tuple[int, ...]) -> None:
        survey = self._survey()
        if survey is not None:
            self.imposed.emit(tuple(zip(survey.names, levels, strict=True)))
