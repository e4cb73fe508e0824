"""The frame of the coordinator's screen: which round, where it stands, its four pages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from desktop.intake.calm_combo import CalmCombo
from desktop.scoring import words
from desktop.widgets import Chip, Page
from desktop.widgets.tabs import TabBar
from governance.scoring.state import RoundRow


class ScoringView(Page):
    """``round_chosen`` gives a digest, or None for the round being prepared; ``page_chosen`` a name of
    ``words.PAGES``."""

    round_chosen = Signal(object)
    page_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RoundRow, ...] = ()
        self._chosen: str | None = None
        self.stage, self.rounds = Chip(), CalmCombo()
        self.rounds.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rounds.setMinimumContentsLength(30)
        self.rounds.activated.connect(lambda at: self.round_chosen.emit(self.rounds.itemData(at)))
        self.tools.addWidget(self.stage)
        self.tools.addWidget(self.rounds)
        self.tabs, self.pages = TabBar(len(words.PAGES)), QStackedWidget()
        for place, name in enumerate(words.PAGES):
            self.tabs.setTabData(place, name)
            key = QShortcut(QKeySequence(_key(place)), self)
            key.activated.connect(lambda name=name: self.page_chosen.emit(name))
        self.tabs.currentChanged.connect(lambda at: self.page_chosen.emit(self.tabs.tabData(at)))
        self.body.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.pages, 1)
        self.ready()

    def show_rounds(self, rows: Sequence[RoundRow], chosen: str | None) -> None:
        """The rounds, newest first, then the one to prepare."""
        self._rows, self._chosen = tuple(rows), chosen
        self._word_rounds()

    def show_page(self, name: str, page: Any) -> None:
        """Show a page, adding it at its first visit."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(words.PAGES.index(name))
        self.tabs.blockSignals(False)

    def retranslate(self) -> None:
        """Set every text again."""
        self.heading.set_full_text(QCoreApplication.translate("Scoring", "Scoring"))
        self.rounds.setAccessibleName(QCoreApplication.translate("Scoring", "Round shown"))
        self.tabs.setAccessibleName(QCoreApplication.translate("Scoring", "Pages of the round"))
        for place, name in enumerate(words.PAGES):
            self.tabs.setTabText(place, words.page(name))
            keys = QKeySequence(_key(place)).toString(QKeySequence.SequenceFormat.NativeText)
            self.tabs.setTabToolTip(place, f"{words.page(name)} ({keys})")
        self._word_rounds()

    def _word_rounds(self) -> None:
        self.rounds.clear()
        for row in self._rows:
            self.rounds.addItem(words.round_name(row), row.digest)
        self.rounds.addItem(words.new_round(), None)
        digests = [row.digest for row in self._rows]
        here = digests.index(self._chosen) if self._chosen in digests else len(digests)
        self.rounds.setCurrentIndex(here)
        shown = self._rows[here] if here < len(self._rows) else None
        self.rounds.setToolTip(words.round_hint(shown) if shown is not None else "")
        self.stage.set_state(*words.stage_chip(shown.stage if shown is not None else None))


def _key(place: int) -> str:
    return f"Alt+{place + 1}"
