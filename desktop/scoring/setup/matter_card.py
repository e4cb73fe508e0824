"""What is scored: how many proposals, which wait for something, which cannot be read in the other language."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop import i18n, theme
from desktop.scoring.setup.plan import Matter, Plan, missing_language
from desktop.widgets import Button, Card, Label
from desktop.widgets.flow import flow


class MatterCard(Card):
    """``choice_wanted``: say which proposals; ``translate_chosen``: write the missing translations;
    ``moderation_chosen``: look at the texts that wait."""

    choice_wanted = Signal()
    translate_chosen = Signal()
    moderation_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._matter = Matter()
        self._plan: Plan | None = None
        self._allowed = True
        self.figure, self.sentence = Label(points=theme.FIGURE_PT, bold=True), Label(wrap=True, tone="muted")
        self.unready, self.untranslated = Label(wrap=True, tone="caution"), Label(wrap=True)
        self.left_out = Label(wrap=True)
        self.choose = Button(icon="filter")
        self.choose.clicked.connect(self.choice_wanted)
        self.moderation, self.translations = Button(icon="moderation"), Button(icon="language")
        self.moderation.clicked.connect(self.moderation_chosen)
        self.translations.clicked.connect(self.translate_chosen)
        row = QHBoxLayout()
        row.setSpacing(theme.LARGE)
        row.addWidget(self.figure)
        row.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.left_out)
        self.body.addWidget(self.unready)
        self.body.addWidget(self.untranslated)
        self.body.addWidget(flow(self.choose, self.translations, self.moderation))

    def show_matter(self, plan: Plan, matter: Matter) -> None:
        """What there is, and what is taken of it."""
        self._plan, self._matter = plan, matter
        self.retranslate()

    def show_allowed(self, allowed: bool) -> None:
        """A member who does not coordinate reads only."""
        self._allowed = allowed
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        plan, waiting = self._plan, len(self._matter.unready)
        taken = self._matter.taken(plan.settings) if plan is not None else self._matter.proposals
        total, missing = len(taken), sum(bool(missing_language(item)) for item in taken)
        others = len(self._matter.proposals) - total
        self.set_title(QCoreApplication.translate("ScoringSetup", "What is scored"))
        self.figure.setText(i18n.number(total))
        self.sentence.setText(QCoreApplication.translate(
            "ScoringSetup", "accepted proposal(s) and project(s), one for each family, as evaluators will read them:"
            " without the personal data found, and without their author.", "", total))
        self.left_out.setText(QCoreApplication.translate(
            "ScoringSetup", "%Ln accepted other(s) are left out of this round.", "", others))
        self.left_out.setVisible(bool(others))
        self.choose.set_text(QCoreApplication.translate("ScoringSetup", "Choose the proposals…"))
        self.choose.setEnabled(self._allowed and bool(self._matter.proposals))
        self.unready.setText(
            QCoreApplication.translate(
                "ScoringSetup", "%Ln other(s) were not searched for personal data as they are now: they cannot be"
                " chosen before.", "", waiting) if others and plan is not None and plan.picked
            else QCoreApplication.translate(
                "ScoringSetup", "%Ln other(s) were not searched for personal data as they are now: the round cannot"
                " open before.", "", waiting))
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
        self.translations.setEnabled(bool(self._matter.proposals))
