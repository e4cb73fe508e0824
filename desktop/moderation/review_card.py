"""How the texts were reviewed: what waits, what left and under whose word, and what a second reader found left in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout

from desktop import i18n, theme
from desktop.widgets import Button, Card, ElidedLabel, Label
from desktop.widgets.flow import flow
from governance.store.rows import ReviewFigures


@dataclass(frozen=True, slots=True)
class Rule:
    """The policy on texts: whether the charter lets texts leave under it, and whether it bears a valid signature."""

    automatic: bool = False
    signed: bool = False


class ReviewCard(Card):
    """``sample_asked`` opens the sample, ``release_asked`` lets out what the signed policy covers, ``undecided_asked``
    lists what holds findings nobody has decided on, ``rule_asked`` goes where the policy is signed."""

    sample_asked = Signal()
    release_asked = Signal()
    undecided_asked = Signal()
    rule_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._figures: ReviewFigures | None = None
        self._rule, self._waiting, self._allowed = Rule(), 0, True
        self._names = [ElidedLabel(tone="muted") for _ in range(4)]
        self._values = [Label(bold=True) for _ in range(4)]
        self.leakage = Label(wrap=True, tone="muted")
        self.undecided = Button(kind="flat", icon="filter")
        self.sample, self.release = Button(icon="show", key="B"), Button(icon="publication")
        self.rule = Button(kind="flat")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(2)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            grid.addWidget(value, place // 2, place % 2 * 2)
            grid.addWidget(name, place // 2, place % 2 * 2 + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.leakage)
        self.body.addWidget(flow(self.sample, self.release, self.undecided, self.rule))
        self.sample.clicked.connect(self.sample_asked)
        self.release.clicked.connect(self.release_asked)
        self.undecided.clicked.connect(self.undecided_asked)
        self.rule.clicked.connect(self.rule_asked)
        self.hide()

    def show_review(self, figures: ReviewFigures | None, rule: Rule, *, waiting: int, allowed: bool) -> None:
        """Show the figures; ``waiting``: texts of the sample that no second reader has read. None hides the card."""
        self._figures, self._rule, self._waiting, self._allowed = figures, rule, waiting, allowed
        self.setVisible(figures is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(QCoreApplication.translate("Review", "Review of the texts"))
        figures = self._figures
        if figures is None:
            return
        said = (
            (figures.by_person, QCoreApplication.translate("Review", "let out by a person")),
            (figures.by_policy, QCoreApplication.translate("Review", "let out under the rule")),
            (figures.undecided, QCoreApplication.translate("Review", "with data to decide on")),
            (figures.to_scan, QCoreApplication.translate("Review", "still to be looked at")),
        )
        for (count, words), name, value in zip(said, self._names, self._values, strict=True):
            value.setText(i18n.number(count))
            name.set_full_text(words)
        self.leakage.setText(leakage_sentence(figures))
        self.leakage.setVisible(figures.sampled > 0)
        self.sample.set_text(QCoreApplication.translate("Review", "Read the sample (%Ln)", "", self._waiting))
        self.sample.setVisible(self._waiting > 0)
        self.sample.setEnabled(self._allowed)
        self.release.set_text(QCoreApplication.translate("Review", "Publish under the signed rule"))
        self.release.setVisible(self._rule.signed and self._rule.automatic)
        self.release.setEnabled(self._allowed)
        self.undecided.set_text(QCoreApplication.translate("Review", "List those to decide on"))
        self.undecided.setVisible(figures.undecided > 0)
        self.rule.set_text(QCoreApplication.translate("Review", "The rule is not signed yet…"))
        self.rule.setVisible(self._rule.automatic and not self._rule.signed)


def leakage_sentence(figures: ReviewFigures) -> str:
    """What the second readers found, with the interval that holds the share of all texts."""
    if not figures.read:
        return QCoreApplication.translate(
            "Review", "%Ln text(s) kept for a second reader: none read yet.", "", figures.sampled)
    from anonymize.text.sampling import leakage

    found = leakage(figures.read, figures.leaking)
    parts = {
        "read": i18n.number(figures.read), "sampled": i18n.number(figures.sampled),
        "leaking": i18n.number(figures.leaking), "high": i18n.percent(found.high, 1),
        "low": i18n.percent(found.low, 1),
    }
    if not figures.leaking:
        return QCoreApplication.translate(
            "Review", "Second reader: {read} of {sampled} read, nothing left in any. In all the texts, at most {high} "
            "may still hold personal data (95 % sure).").format(**parts)
    return QCoreApplication.translate(
        "Review", "Second reader: {read} of {sampled} read, personal data left in {leaking}. In all the texts, between "
        "{low} and {high} may still hold some (95 % sure).").format(**parts)
