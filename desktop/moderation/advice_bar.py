"""The theme that past decisions suggest, with its reasons and the key that gives it: never given by itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop import i18n, theme
from desktop.contributions import words
from desktop.moderation.items import Advice
from desktop.widgets import Button, Chip, ElidedLabel
from governance.charter import Charter


class AdviceBar(QFrame):
    """``taken`` gives the theme."""

    taken = Signal(str)

    def __init__(self, charter: Callable[[], Charter]) -> None:
        super().__init__()
        self._charter = charter
        self._advice: Advice | None = None
        self._allowed = True
        self.chip, self.why = Chip(), ElidedLabel(tone="muted")
        self.take = Button(key="K")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SMALL)
        line.addWidget(self.chip)
        line.addWidget(self.why, 1)
        line.addWidget(self.take)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.take.clicked.connect(self._take)
        self.hide()

    def show_advice(self, advice: Advice | None, *, allowed: bool) -> None:
        """Say it; None says nothing."""
        self._advice, self._allowed = advice, allowed
        self.setVisible(advice is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again."""
        self.take.set_text(QCoreApplication.translate("Moderation", "Give this theme"))
        self.take.setEnabled(self._allowed and self._advice is not None)
        if self._advice is None:
            return
        mark = words.theme_mark(self._charter(), self._advice.theme)
        self.chip.set_state(QCoreApplication.translate("Moderation", "Theme suggested: {theme} ({share})").format(
            theme=mark.word, share=i18n.percent(self._advice.confidence)), mark.role, mark.icon)
        listed = ", ".join(self._advice.words)
        self.why.set_full_text(
            QCoreApplication.translate("Moderation", "because: {words}").format(words=listed) if listed else "")

    def _take(self) -> None:
        if self._advice is not None:
            self.taken.emit(self._advice.theme)
