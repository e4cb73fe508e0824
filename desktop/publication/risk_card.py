"""Risk before and after, as pictures and sentences: who stands in a small crowd, whom a neighbour finds."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop import i18n, theme
from desktop.publication import risk_words
from desktop.publication.evidence import Evidence
from desktop.publication.figure import ToldChart
from desktop.widgets import Button, Card, Chip, Label, clear_layout
from desktop.widgets.chart import ChartDrawer
from exports.charts import Chart, ChartStyle
from exports.opendata import Publication
from exports.publication_charts import crowds, rehearsals


class RiskCard(Card):
    """The pictures of a publication; the expert's measures are one click deeper."""

    def __init__(self, drawer: ChartDrawer) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self.crowds, self.neighbour = ToldChart(drawer, 128), ToldChart(drawer, 80)
        self.crowds.setMinimumHeight(104)
        self.neighbour.setFixedHeight(80)
        self.said, self.heard = Label(tone="muted", wrap=True), Label(tone="muted", wrap=True)
        self.evidence = Button(kind="flat", icon="search")
        self.evidence.clicked.connect(self._open)
        self.header.addWidget(self.evidence)
        self._asked = Label(points=theme.SMALL_PT, bold=True)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(theme.SMALL)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        foot.addWidget(self._asked)
        foot.addLayout(self._answers)
        foot.addStretch(1)
        self.body.addWidget(self.crowds, 1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.neighbour)
        self.body.addWidget(self.heard)
        self.body.addLayout(foot)
        self.chips: list[Chip] = []
        self.retranslate()

    def show_publication(self, publication: Publication) -> None:
        """The risk of a publication."""
        self._publication = publication
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts; the pictures are drawn again."""
        self.set_title(QCoreApplication.translate("Publication", "Risk, before and after"))
        self.evidence.set_text(QCoreApplication.translate("Publication", "Evidence…"))
        self._asked.setText(QCoreApplication.translate("Publication", "Can one still"))
        clear_layout(self._answers)
        self.chips = []
        publication = self._publication
        study = publication.study if publication is not None else None
        for widget in (self.said, self.neighbour, self.heard, self.evidence, self._asked):
            widget.setVisible(study is not None)
        if publication is None or study is None:
            self.crowds.tell(lambda style: crowds((), style, names=("", "")), self.title.full_text(), str)
            return
        k, charter = publication.charter.publication.k, publication.charter
        self.said.setText(risk_words.crowds(study, k))
        self.heard.setText(risk_words.neighbour(study, charter))
        self._draw(publication)
        for item in study.after.criteria:
            word, role, icon, sentence = risk_words.criterion(item)
            chip = Chip(word, role, icon)
            chip.setToolTip(f"{word}. {sentence}")
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # shortened rather than in the way
            self.chips.append(chip)
            self._answers.addWidget(chip)

    def _draw(self, publication: Publication) -> None:
        study, k = publication.study, publication.charter.publication.k
        if study is None:
            return
        items = risk_words.crowd_items(study, k)
        names = (
            QCoreApplication.translate("Publication", "before"), QCoreApplication.translate("Publication", "after"))
        limit = QCoreApplication.translate("Publication", "{k} or more").format(k=i18n.number(k))
        share = i18n.percent(0).replace(i18n.number(0), "{}")
        rows = [
            risk_words.rehearsal(study.attack_before, k, after=False),
            risk_words.rehearsal(study.attack_after, k, after=True)]

        def draw_crowds(style: ChartStyle) -> Chart:
            return crowds(items, style, names=names, limit=limit, share=share)

        self.crowds.tell(
            draw_crowds, QCoreApplication.translate("Publication", "Persons by the size of their crowd"),
            self.said.text)
        self.neighbour.tell(
            lambda style: rehearsals(rows, style),
            QCoreApplication.translate("Publication", "Persons whom a neighbour finds"),
            lambda: risk_words.attack(study, publication.charter))

    def _open(self) -> None:
        if self._publication is not None:
            dialog = Evidence(self._publication, self)
            dialog.exec()
            dialog.deleteLater()
