"""The panel "How solid is this?": what the order rests on, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring.results import solid_words
from desktop.scoring.results.counting import Counted, Solidity
from desktop.widgets import Card, Label, States, clear_layout, scrolled


class SolidPanel(States):
    """Three cards; ``show_waiting`` while they are computed."""

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(scrolled(inner))
        self._shown: tuple[Counted, Solidity] | None = None
        self.sensitivity, self.agreement, self.calibration = Card(), Card(), Card()
        self.headline = Label(points=theme.TITLE_PT, bold=True, wrap=True)
        self.sensitivity.body.addWidget(self.headline)
        self._variants, self._agreed, self._severities = QGridLayout(), QVBoxLayout(), QVBoxLayout()
        self._variants.setHorizontalSpacing(theme.LARGE)
        self._variants.setVerticalSpacing(theme.SMALL)
        self._variants.setColumnStretch(1, 3)
        self._variants.setColumnStretch(0, 2)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        layouts = (self._variants, self._agreed, self._severities)
        for card, layout in zip((self.sensitivity, self.agreement, self.calibration), layouts, strict=True):
            card.body.addLayout(layout)
            column.addWidget(card)
        column.addStretch(1)

    def show_waiting(self) -> None:
        """Being computed."""
        self._shown = None
        self.show_loading(QCoreApplication.translate("ScoringResults", "Counting otherwise, to see what holds…"))

    def show_solidity(self, counted: Counted, solidity: Solidity) -> None:
        """Say it."""
        self._shown = (counted, solidity)
        self.retranslate()
        self.show_content()

    def retranslate(self) -> None:
        """Say everything again."""
        if self._shown is None:
            return
        counted, solidity = self._shown
        self.sensitivity.set_title(QCoreApplication.translate("ScoringResults", "Do the first places hold?"))
        self.agreement.set_title(QCoreApplication.translate("ScoringResults", "Do the evaluators agree?"))
        self.calibration.set_title(QCoreApplication.translate("ScoringResults", "Severity of the evaluators"))
        self.headline.setText(solid_words.headline(counted, solidity))
        self._show_variants(counted, solidity)
        _show(self._agreed, [solid_words.agreement(counted, item) for item in solidity.agreement],
              solid_words.alpha_help())
        found = solidity.calibration
        said = (
            [QCoreApplication.translate("ScoringResults", "Not computed: {reason}.").format(
                reason=solid_words.reason(found.reason))] if found.reason
            else [solid_words.severity(counted, item) for item in found.severities])
        _show(self._severities, said, solid_words.calibration_note())

    def _show_variants(self, counted: Counted, solidity: Solidity) -> None:
        """How many change nothing, then what changes something or could not be computed, line by line."""
        clear_layout(self._variants)
        variants = solidity.sensitivity.variants
        telling = [item for item in variants if item.entered or item.left or item.reason]
        for place, item in enumerate(telling):
            name = Label(solid_words.variant_name(counted, item), wrap=True, tone="muted")
            told = Label(solid_words.variant(counted, item), wrap=True, tone="muted" if item.reason else "")
            for column, label in enumerate((name, told)):
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                self._variants.addWidget(label, place + 2, column)
        quiet = [item for item in variants if item not in telling]
        if quiet:
            said, names = solid_words.unchanging(counted, quiet)
            self._variants.addWidget(Label(said, wrap=True, bold=True), 0, 0, 1, 2)
            self._variants.addWidget(Label(names, wrap=True, tone="muted"), 1, 0, 1, 2)


def _show(layout: QVBoxLayout, sentences: Iterable[str], note: str) -> None:
    clear_layout(layout)
    for sentence in sentences:
        layout.addWidget(Label(sentence, wrap=True))
    layout.addWidget(Label(note, tone="muted", wrap=True))
