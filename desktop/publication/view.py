"""The publication screen: choices on top; what must be in order and what would leave on the left; risk, settings and
loss as pictures on the right; two acts that are confirmed, to sign and to publish."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import sign_off, words
from desktop.publication.choices_bar import ChoicesBar
from desktop.publication.confirm import ConfirmPublication, ConfirmSignature
from desktop.publication.gate_card import GateCard
from desktop.publication.lattice_card import LatticeCard
from desktop.publication.losses_card import LossesCard, StayingCard
from desktop.publication.risk_card import RiskCard
from desktop.publication.sign_off import Rights, Stage, Standing
from desktop.publication.tables_card import TablesCard
from desktop.publication.texts_rule import TextsRuleCard
from desktop.widgets import Button, Card, Chip, EmptyState, Label, Page, States, primary, scrolled
from desktop.widgets.chart import ChartDrawer
from exports.opendata import Choices, Publication, PublicationReport
from governance.sign_off import SignOff

_NARROW = 900


class PublicationView(Page):
    """Facts arrive by ``show_`` setters; the intentions are to choose, to sign, to publish, to prepare again."""

    publish_chosen = Signal(object)
    sign_chosen = Signal()
    again_chosen = Signal()
    choices_chosen = Signal(object)
    cancel_chosen = Signal()

    def __init__(self, drawer: ChartDrawer, texts_rule: TextsRuleCard) -> None:
        super().__init__()
        self.texts_rule = texts_rule
        self._standing = Standing()
        self._report: PublicationReport | None = None
        self._folder = Path()
        self.choices = ChoicesBar()
        self.gate, self.tables, self.staying = GateCard(), TablesCard(), StayingCard()
        self.risk, self.lattice, self.losses = RiskCard(drawer), LatticeCard(), LossesCard()
        self.nothing, self._nothing_card = EmptyState("lock"), Card()
        self._nothing_card.body.addWidget(self.nothing)
        self.state, self.stop = Chip(), Button(kind="flat", icon="close")
        self.again, self.open_folder = Button(icon="refresh"), Button(icon="folder")
        self.sign, self.publish = primary(icon="edit"), primary(icon="publication")
        for widget in (self.state, self.stop, self.again, self.open_folder, self.sign, self.publish):
            self.tools.addWidget(widget)
        self._connect()
        self._banner = self._build_banner()
        self._lay_out()
        self._set_stage("loading")
        self.ready()

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_chosen)
        self.open_folder.clicked.connect(self._open_folder)
        self.sign.clicked.connect(self._confirm_signature)
        self.publish.clicked.connect(self._confirm)
        self.choices.chosen.connect(self.choices_chosen)
        self.stop.clicked.connect(self.cancel_chosen)
        self.gate.applied.connect(self.choices.take)
        self.lattice.imposed.connect(self.choices.impose)

    def _build_banner(self) -> QFrame:
        banner = QFrame()
        self._said = Label(wrap=True)
        self._digest = Label(wrap=True, tone="muted", points=theme.SMALL_PT)
        inner = QVBoxLayout(banner)
        inner.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        inner.setSpacing(theme.TIGHT)
        inner.addWidget(self._said)
        inner.addWidget(self._digest)
        return banner

    def _lay_out(self) -> None:
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(0, 0, theme.SMALL, 0)
        page.setSpacing(theme.MEDIUM)
        self._band = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._band.setSpacing(theme.MEDIUM)
        for share, cards in (
            (11, (self.gate, self.tables, self._nothing_card, self.losses)),
            (10, (self.risk, self.lattice, self.texts_rule, self.staying)),
        ):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.MEDIUM)
            for card in cards:
                column.addWidget(card, 1 if card in (self.tables, self._nothing_card, self.lattice) else 0)
            self._band.addWidget(side, share)
        page.addLayout(self._band)
        self.tables.setMinimumHeight(300)
        self._nothing_card.setMinimumHeight(260)
        self.lattice.setMinimumHeight(294)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.choices)
        column.addWidget(scrolled(content), 1)
        self.states = States(whole)
        self.body.addWidget(self._banner)
        self.body.addWidget(self.states, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them, else one."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._band.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_loading(self) -> None:
        """The publication is being prepared."""
        self._report = None
        self._set_stage("loading")
        self.states.show_loading(QCoreApplication.translate("Publication", "Preparing what could leave…"))

    def show_updating(self, choices: Choices) -> None:
        """What is shown is of before; it is being prepared with ``choices``."""
        self._report = None
        if self._standing.publication is not None:
            self.choices.show_choices(choices, self._standing.publication.charter)
        self.states.show_content()
        self._set_stage("updating")

    def show_publication(
        self, publication: Publication, folder: Path, *, rights: Rights, sign_off: SignOff | None,
    ) -> None:
        """What would leave, and the folder proposed."""
        former = self._standing.publication
        self._folder = folder
        self._standing = Standing("draft", publication, sign_off, rights)
        self.choices.show_choices(publication.choices, publication.charter)
        if former is not publication:
            for card in (self.gate, self.tables, self.staying, self.risk, self.lattice, self.losses):
                card.show_publication(publication)
            self.tables.setVisible(bool(publication.tables))
            self._nothing_card.setVisible(not publication.tables)
        self.states.show_content()
        self._word_state()

    def show_failure(self) -> None:
        """It could not be prepared."""
        self._standing = Standing("failed")
        self._word_state()
        self.states.show_error(
            QCoreApplication.translate("Publication", "The publication could not be prepared"),
            QCoreApplication.translate("Publication", "Nothing has left the dossier."),
            QCoreApplication.translate("Publication", "Try again"), self.again_chosen.emit)

    def show_stale(self) -> None:
        """The dossier changed since it was prepared."""
        if self._standing.stage == "draft":
            self._set_stage("stale")

    def show_signing(self) -> None:
        """The signature is being entered."""
        self._set_stage("signing")

    def show_publishing(self) -> None:
        """The files are being written."""
        self._set_stage("publishing")

    def show_published(self, report: PublicationReport) -> None:
        """It has left."""
        self._report = report
        self._set_stage("published")

    def retranslate(self) -> None:
        """Set every text again."""
        self.heading.set_full_text(QCoreApplication.translate("Publication", "Publish open data"))
        self.again.set_text(QCoreApplication.translate("Publication", "Prepare again"))
        self.open_folder.set_text(QCoreApplication.translate("Publication", "Open the folder"))
        self.stop.set_text("", name=QCoreApplication.translate("Publication", "Keep what is shown"))
        self.nothing.say(
            QCoreApplication.translate("Publication", "Nothing can leave yet"),
            QCoreApplication.translate(
                "Publication", "Each table needs enough persons, or texts that someone has read and released. The"
                " reasons are listed below."))
        for part in (self.choices, self.gate, self.tables, self.staying, self.risk, self.lattice, self.losses,
                     self.texts_rule):
            part.retranslate()
        self._word_state()
        if self._standing.stage == "failed":
            self.show_failure()

    def _set_stage(self, stage: Stage) -> None:
        self._standing = replace(self._standing, stage=stage)
        self._word_state()

    def _word_state(self) -> None:
        standing, publication = self._standing, self._standing.publication
        stage, count = standing.stage, len(publication.tables) if publication else 0
        acting = stage in {"draft", "updating", "stale", "signing", "publishing"} and bool(count)
        self.sign.set_text(words.sign_button())
        self.publish.set_text(words.publish_button(count))
        self.sign.setVisible(acting and standing.act == "sign")
        self.publish.setVisible(acting and standing.act == "publish")
        reason = sign_off.sentence(standing)
        for button in (self.sign, self.publish):
            button.setEnabled(standing.ready)
            button.setToolTip("" if standing.ready else reason)
            button.setAccessibleDescription("" if standing.ready else reason)
        self.again.setVisible(stage in {"stale", "published"})
        self.open_folder.setVisible(stage == "published")
        told = sign_off.chip(standing)
        self.state.setVisible(told is not None)
        if told is not None:
            self.state.set_state(*told)
        self.choices.setEnabled(stage not in {"signing", "publishing"})
        self.stop.setVisible(stage == "updating")
        self.gate.show_signature(sign_off.signature(standing), reason, sign_off.seal(standing))
        self._word_banner()

    def _word_banner(self) -> None:
        self._digest.setText("")
        tone = ""
        if self._standing.stage == "stale":
            tone = "caution"
            self._said.setText(QCoreApplication.translate(
                "Publication", "Something was written in the dossier since this was prepared. Prepare it again to see"
                " what would leave now."))
        elif self._standing.stage == "published" and self._report is not None:
            tone = "good"
            files, folder, digest = len(self._report.files), self._report.folder.name, self._report.digest
            said = QCoreApplication.translate(
                "Publication", "%Ln file(s) written in {folder} and noted in the journal.", "", files)
            self._said.setText(said.format(folder=folder))
            self._digest.setText(
                QCoreApplication.translate("Publication", "Seal of the files: {digest}").format(digest=digest))
        self._digest.setVisible(bool(self._digest.text()))
        self._banner.setVisible(bool(tone))
        self._banner.setProperty("banner", tone)
        self._banner.style().unpolish(self._banner)
        self._banner.style().polish(self._banner)

    def _confirm_signature(self) -> None:
        publication = self._standing.publication
        if publication is None or not self._standing.ready:
            return
        dialog = ConfirmSignature(publication, sign_off.seal(self._standing), self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.sign_chosen.emit()

    def _confirm(self) -> None:
        publication = self._standing.publication
        if publication is None or not self._standing.ready:
            return
        dialog = ConfirmPublication(self._folder, len(publication.tables), self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        folder = dialog.folder
        dialog.deleteLater()
        if accepted:
            self.publish_chosen.emit(folder)

    def _open_folder(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.folder)))
