"""What is scored: how many proposals, which wait for something, which cannot be read in the other language."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop import i18n, theme
from desktop.scoring.setup.plan import Matter
from desktop.widgets import Button, Card, Label
from desktop.widgets.flow import flow


class MatterCard(Card):
    """``translate_chosen``: write the missing translations; ``moderation_chosen``: look at the texts that wait."""

    translate_chosen = Signal()
    moderation_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._matter = Matter()
        self.figure, self.sentence = Label(points=theme.FIGURE_PT, bold=True), Label(wrap=True, tone="muted")
        self.unready, self.untranslated = Label(wrap=True, tone="caution"), Label(wrap=True)
        self.moderation, self.translations = Button(icon="moderation"), Button(icon="language")
        self.moderation.clicked.connect(self.moderation_chosen)
        self.translations.clicked.connect(self.translate_chosen)
        row = QHBoxLayout()
        row.setSpacing(theme.LARGE)
        row.addWidget(self.figure)
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.unready)
        self.body.addWidget(self.untranslated)
        self.body.addWidget(flow(self.translations, self.moderation))

    def show_matter(self, matter: Matter) -> None:
        """What there is."""
        self._matter = matter
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        total, waiting, missing = (
            len(self._matter.proposals), len(self._matter.unready), len(self._matter.untranslated))
        self.set_title(QCoreApplication.translate("ScoringSetup", "What is scored"))
        self.figure.setText(i18n.number(total))
        self.sentence.setText(QCoreApplication.translate(
            "ScoringSetup", "accepted proposal(s) and project(s), one for each family, as evaluators will read them:"
            " without the personal data found, and without their author.", "", total))
        self.unready.setText(QCoreApplication.translate(
            "ScoringSetup", "%Ln other(s) were not searched for personal data as they are now: the round cannot open"
            " before.", "", waiting))
        self.unready.setVisible(bool(waiting))
        self.moderation.setVisible(bool(waiting))
        self.moderation.set_text(QCoreApplication.translate("ScoringSetup", "Go to moderation"))
        self.untranslated.setText(
            QCoreApplication.translate(
                "ScoringSetup", "%Ln have no translation into the other language: evaluators who do not read the"
                " original will be told so.", "", missing) if missing
            else QCoreApplication.translate("ScoringSetup", "All can be read in French and in Italian."))
        self.untranslated.setVisible(bool(total))
        self.translations.set_text(QCoreApplication.translate("ScoringSetup", "Translations…"))
        self.translations.setEnabled(bool(total))
