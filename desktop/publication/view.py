"""The publication screen: what would leave on the left, what stays and why on the right, one act that is confirmed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import words
from desktop.publication.confirm import ConfirmPublication
from desktop.publication.tables_card import TablesCard
from desktop.widgets import Button, Card, Chip, EmptyState, Label, Page, States, clear_layout, primary, scrolled
from exports.opendata import Publication, PublicationReport


class PublicationView(Page):
    """Facts arrive by ``show_`` setters; the intentions are to publish and to prepare again."""

    publish_chosen = Signal(object)
    again_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self._report: PublicationReport | None = None
        self._folder = Path()
        self._allowed = True
        self._state = "draft"
        self.tables, self.staying = TablesCard(), Card()
        self.nothing = EmptyState("lock")
        self._nothing_card = Card()
        self._nothing_card.body.addWidget(self.nothing)
        self._reasons_host = QWidget()
        self._reasons = QVBoxLayout(self._reasons_host)
        self._reasons.setContentsMargins(0, 0, theme.SMALL, 0)
        self._reasons.setSpacing(theme.TIGHT)
        self.staying.body.addWidget(scrolled(self._reasons_host))
        self.state = Chip()
        self.again, self.open_folder = Button(icon="refresh"), Button(icon="folder")
        self.publish = primary(icon="publication")
        self.again.clicked.connect(self.again_chosen)
        self.open_folder.clicked.connect(self._open_folder)
        self.publish.clicked.connect(self._confirm)
        for widget in (self.state, self.again, self.open_folder, self.publish):
            self.tools.addWidget(widget)
        self._banner = self._build_banner()
        self._lay_out()
        self._set_state("loading")
        self.ready()

    def _build_banner(self) -> QFrame:
        banner = QFrame()
        self._said = Label(wrap=True)
        self._digest = Label(wrap=True, tone="muted", points=theme.SMALL_PT)
        inner = QVBoxLayout(banner)
        inner.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        inner.addWidget(self._said)
        inner.addWidget(self._digest)
        return banner

    def _lay_out(self) -> None:
        content = QWidget()
        line = QHBoxLayout(content)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.MEDIUM)
        line.addWidget(self.tables, 5)
        line.addWidget(self._nothing_card, 5)
        line.addWidget(self.staying, 3)
        self.states = States(content)
        self.body.addWidget(self._banner)
        self.body.addWidget(self.states, 1)

    def show_loading(self) -> None:
        """The publication is being prepared."""
        self._report = None
        self._set_state("loading")
        self.states.show_loading(QCoreApplication.translate("Publication", "Preparing what could leave…"))

    def show_publication(self, publication: Publication, folder: Path, *, allowed: bool) -> None:
        """What would leave, and the folder proposed."""
        self._publication, self._folder, self._allowed = publication, folder, allowed
        self.tables.show_publication(publication)
        self.tables.setVisible(bool(publication.tables))
        self._nothing_card.setVisible(not publication.tables)
        self.states.show_content()
        self._set_state("draft")
        self._word_reasons()

    def show_failure(self) -> None:
        """It could not be prepared."""
        self._publication = None
        self._set_state("failed")
        self.states.show_error(
            QCoreApplication.translate("Publication", "The publication could not be prepared"),
            QCoreApplication.translate("Publication", "Nothing has left the dossier."),
            QCoreApplication.translate("Publication", "Try again"), self.again_chosen.emit)

    def show_stale(self) -> None:
        """The dossier changed since it was prepared."""
        if self._state == "draft":
            self._set_state("stale")

    def show_publishing(self) -> None:
        """The files are being written."""
        self._set_state("publishing")

    def show_published(self, report: PublicationReport) -> None:
        """It has left."""
        self._report = report
        self._set_state("published")

    def retranslate(self) -> None:
        """Set every text again."""
        self.heading.set_full_text(QCoreApplication.translate("Publication", "Publish open data"))
        self.again.set_text(QCoreApplication.translate("Publication", "Prepare again"))
        self.open_folder.set_text(QCoreApplication.translate("Publication", "Open the folder"))
        self.staying.set_title(QCoreApplication.translate("Publication", "What stays, and why"))
        self.nothing.say(
            QCoreApplication.translate("Publication", "Nothing can leave yet"),
            QCoreApplication.translate(
                "Publication", "Each table needs enough persons, or texts that someone has read and released. The"
                " reasons are listed beside."))
        self.tables.retranslate()
        self._word_reasons()
        self._word_state()
        if self._state == "failed":
            self.show_failure()

    def _set_state(self, state: str) -> None:
        self._state = state
        self._word_state()

    def _word_state(self) -> None:
        count = len(self._publication.tables) if self._publication else 0
        self.publish.set_text(words.publish_button(count))
        self.publish.setVisible(self._state in {"draft", "stale", "publishing"} and bool(count))
        self.publish.setEnabled(self._state == "draft" and self._allowed)
        self.again.setVisible(self._state in {"stale", "published"})
        self.open_folder.setVisible(self._state == "published")
        chips = {
            "draft": (QCoreApplication.translate("Publication", "draft: this version has not left"), "muted", "lock"),
            "stale": (QCoreApplication.translate("Publication", "the dossier has changed"), "caution", "warning"),
            "publishing": (QCoreApplication.translate("Publication", "being written"), "accent", "clock"),
            "published": (QCoreApplication.translate("Publication", "published"), "good", "check"),
        }
        self.state.setVisible(self._state in chips)
        if self._state in chips:
            self.state.set_state(*chips[self._state])
        self._word_banner()

    def _word_banner(self) -> None:
        self._digest.setText("")
        tone = ""
        if self._state == "stale":
            tone = "caution"
            self._said.setText(QCoreApplication.translate(
                "Publication", "Something was written in the dossier since this was prepared. Prepare it again to see"
                " what would leave now."))
        elif self._state == "published" and self._report is not None:
            tone = "good"
            files, folder, digest = len(self._report.files), self._report.folder.name, self._report.digest
            said = QCoreApplication.translate(
                "Publication", "%Ln file(s) written in {folder} and noted in the journal.", "", files)
            self._said.setText(said.format(folder=folder))
            self._digest.setText(
                QCoreApplication.translate("Publication", "Seal of the files: {digest}").format(digest=digest))
        elif self._state == "draft" and not self._allowed:
            tone = "accent"
            self._said.setText(QCoreApplication.translate(
                "Publication", "You can see what would leave. Publishing is for the publisher and the data protection"
                " officer."))
        self._digest.setVisible(bool(self._digest.text()))
        self._banner.setVisible(bool(tone))
        self._banner.setProperty("banner", tone)
        self._banner.style().unpolish(self._banner)
        self._banner.style().polish(self._banner)

    def _word_reasons(self) -> None:
        clear_layout(self._reasons)
        if self._publication is None:
            return
        for title, sentences in words.reasons(self._publication):
            if title:
                self._reasons.addWidget(Label(title, bold=True, wrap=True))
            for sentence in sentences:
                self._reasons.addWidget(Label(sentence, wrap=True, tone="muted"))
            self._reasons.addSpacing(theme.SMALL)
        self._reasons.addStretch(1)

    def _confirm(self) -> None:
        if self._publication is None:
            return
        dialog = ConfirmPublication(self._folder, len(self._publication.tables), self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        folder = dialog.folder
        dialog.deleteLater()
        if accepted:
            self.publish_chosen.emit(folder)

    def _open_folder(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.folder)))
