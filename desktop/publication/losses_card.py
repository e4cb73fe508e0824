"""What a reader of the publication loses: precision column by column, persons and numbers; and what stays, with why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import risk_words, staying_words
from desktop.widgets import Card, Label, clear_layout
from exports.opendata import Publication

_FULL = 1000


class LossesCard(Card):
    """One line per column, with a gauge."""

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self._said: list[str] = []
        self._host = QVBoxLayout()
        self._host.setSpacing(theme.SMALL)
        self.body.addLayout(self._host)
        self.body.addStretch(1)

    def show_publication(self, publication: Publication) -> None:
        """The losses of a publication."""
        self._publication = publication
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "What a reader loses"))
        clear_layout(self._host)
        if self._publication is None:
            return
        lost = risk_words.losses(self._publication)
        plain = risk_words.left_out(self._publication)
        if not lost:
            plain = [QCoreApplication.translate(
                "Publication", "No profiles of persons are in this publication."), *plain]
        self._said = [*(f"{name}, {sentence}" for name, sentence, _ in lost), *plain]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.SMALL)
        grid.setColumnStretch(2, 1)
        for at, (name, sentence, share) in enumerate(lost):
            gauge = QProgressBar()
            gauge.setRange(0, _FULL)
            gauge.setValue(round(share * _FULL))
            gauge.setTextVisible(False)
            gauge.setFixedWidth(96)
            gauge.setAccessibleName(f"{name}, {sentence}")
            grid.addWidget(Label(name, bold=True), at, 0)
            grid.addWidget(gauge, at, 1)
            grid.addWidget(Label(sentence, tone="muted", wrap=True), at, 2)
        self._host.addLayout(grid)
        for sentence in plain:
            self._host.addWidget(Label(sentence, wrap=True))

    def said(self) -> str:
        """All that is said."""
        return " ".join(self._said)


class StayingCard(Card):
    """The reasons, by table; the fields that the charter never releases come last."""

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self._host = QWidget()
        self._reasons = QVBoxLayout(self._host)
        self._reasons.setContentsMargins(0, 0, 0, 0)
        self._reasons.setSpacing(theme.TIGHT)
        self.body.addWidget(self._host)
        self.body.addStretch(1)

    def show_publication(self, publication: Publication) -> None:
        """The reasons of a publication."""
        self._publication = publication
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "What stays, and why"))
        clear_layout(self._reasons)
        if self._publication is None:
            return
        for title, sentences in staying_words.reasons(self._publication):
            if title:
                self._reasons.addWidget(Label(title, bold=True, wrap=True))
            for sentence in sentences:
                self._reasons.addWidget(Label(sentence, wrap=True, tone="muted"))
            self._reasons.addSpacing(theme.SMALL)
