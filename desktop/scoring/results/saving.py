"""Saves what a round gives: the signed record, its ballots as a table, its documents."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.intake.failures import hand_over
from desktop.scoring import words as round_words
from desktop.scoring.results import files
from desktop.scoring.results.counting import Counted
from desktop.services import Services
from desktop.widgets import Button, Chip, IconLabel, Label, primary, row
from governance.operations import Changes
from governance.progress import Progress
from governance.scoring.operations import IssueRecord
from governance.scoring.state import IssuedRecord

if TYPE_CHECKING:  # ReportLab is read when files are written, not before
    from exports.pdf.templates import Language

NOTE_MS = 8_000


class ConfirmRecord(QDialog):
    """Says what signing the record means, and what is still open."""

    def __init__(self, counted: Counted, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("ScoringResults", "Sign the decision record"))
        self.setMinimumWidth(560)
        total, decided = len(counted.round.proposals), len(counted.state.ballots.decisions)
        says = [
            QCoreApplication.translate(
                "ScoringResults", "Your signature makes this the record of the round, as it stands now. It cannot be"
                " taken back: a correction is a new record, which names this one."),
            QCoreApplication.translate("ScoringResults", "{decided} of {total} proposals are decided.").format(
                decided=i18n.number(decided), total=i18n.number(total)),
            QCoreApplication.translate(
                "ScoringResults", "Two records, each with a copy to read (PDF) in French and in Italian: the internal"
                " one has names and reasons; the public one has letters instead of names, and no evaluator's reason."),
            QCoreApplication.translate("ScoringResults", "Folder: {folder}").format(folder=folder)]
        self.cancel, self.confirm = Button(), primary(icon="edit")
        self.cancel.set_text(QCoreApplication.translate("ScoringResults", "Do not sign"))
        self.confirm.set_text(QCoreApplication.translate("ScoringResults", "Sign and save the record"))
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.accept)
        self.confirm.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        layout.setSpacing(theme.MEDIUM)
        head = row(IconLabel("warning", "caution", 32), Label(says[0], bold=True, wrap=True), stretch=False)
        head.setStretch(1, 1)
        layout.addLayout(head)
        for sentence in says[1:]:
            layout.addWidget(Label(sentence, wrap=True, tone="" if decided == total else "muted"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        layout.addLayout(buttons)


class SavingBar(QWidget):
    """A button for the record, another that opens the list of the other files."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._counted: Counted | None = None
        self._folder = services.dossier_path / "records"
        self._allowed = round_words.coordinates(services.member)
        self.note, self.open = Chip(role="good", icon="check"), Button(kind="flat", icon="folder")
        self.other, self.record = Button(icon="download"), primary(icon="edit")
        self.menu = QMenu(self)
        self.actions_by_kind: dict[str, QAction] = {}
        for kind in files.KINDS:
            action = self.menu.addAction("")
            action.triggered.connect(lambda _=False, kind=kind: self.save(kind))
            self.actions_by_kind[kind] = action
        self.other.setMenu(self.menu)
        self.record.clicked.connect(self.issue)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for widget in (self.note, self.open, self.other, self.record):
            layout.addWidget(widget)
        self._forget()

    def show_round(self, counted: Counted | None) -> None:
        """The round to save."""
        self._counted = counted
        self.retranslate()

    def issue(self) -> None:
        """Sign the record and write both files."""
        counted = self._counted
        folder = self._ask_folder()
        if counted is None or folder is None:
            return
        dialog = ConfirmRecord(counted, folder, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return

        def done(changes: Changes) -> None:
            issued = changes.report
            if isinstance(issued, IssuedRecord):
                self._write(lambda _: files.write_record(issued, counted, folder), folder)

        self.record.setEnabled(False)
        self._services.runner.write(
            IssueRecord(round=counted.state.digest), done, self._failed, label=files.signing())

    def save(self, kind: str) -> None:
        """Write the files of ``kind`` in a folder that the person chooses."""
        counted, charter = self._counted, self._services.charter()
        folder = self._ask_folder()
        if counted is None or folder is None:
            return
        language: Language = "it" if i18n.code() == "it" else "fr"
        self._write(lambda progress: files.write(kind, counted, charter, folder, language, progress), folder)

    def _write(self, work: Callable[[Progress], int], folder: Path) -> None:
        def done(count: int) -> None:
            self._folder = folder
            self.record.setEnabled(self._counted is not None and self._allowed)
            self.note.set_state(
                QCoreApplication.translate("ScoringResults", "%Ln file(s) written", "", count), "good", "check")
            self.note.show()
            self.open.show()
            self._timer.start(NOTE_MS)

        self._services.runner.task(lambda _, progress: work(progress), done, self._failed, label=files.writing())

    def _failed(self, error: BaseException) -> None:
        self.record.setEnabled(self._counted is not None and self._allowed)
        hand_over(self._services.runner, error)

    def _ask_folder(self) -> Path | None:
        name = QFileDialog.getExistingDirectory(
            self, QCoreApplication.translate("ScoringResults", "Where to write the files"), str(self._folder))
        return Path(name) if name else None

    def _forget(self) -> None:
        self.note.hide()
        self.open.hide()

    def retranslate(self) -> None:
        """Say everything again."""
        names = {
            "ballots": QCoreApplication.translate("ScoringResults", "Ballots, a row per theme (CSV)…"),
            "deliberations": QCoreApplication.translate("ScoringResults", "Decisions as deliberations (CSV)…"),
            "sheets": QCoreApplication.translate("ScoringResults", "Analysis sheets (PDF)…")}
        for kind, action in self.actions_by_kind.items():
            action.setText(names[kind])
        self.open.set_text("", name=QCoreApplication.translate("ScoringResults", "Open the folder"))
        self.other.set_text(QCoreApplication.translate("ScoringResults", "Save files"))
        self.record.set_text(
            QCoreApplication.translate("ScoringResults", "Sign a new record…")
            if self._counted is not None and self._counted.state.record
            else QCoreApplication.translate("ScoringResults", "Sign the record…"))
        self.record.setEnabled(self._counted is not None and self._allowed)
        self.record.setToolTip("" if self._allowed else round_words.only_coordinators())
        self.other.setEnabled(self._counted is not None)
