"""The intake screen: its four faces (start, preview, running, report), its title and its main button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.intake import words
from desktop.intake.preview_page import PreviewPage
from desktop.intake.quarantine_view import QuarantineView
from desktop.intake.reading import Outcome
from desktop.intake.report_page import ReportPage, RunningPage
from desktop.intake.start_page import DropZone, ImportsList, dropped_files
from desktop.widgets import Busy, Button, Chip, Page, primary
from governance.charter import Charter
from governance.intake.preview import Preview
from governance.store.rows import ImportRow

NOTE_MS = 8_000


class IntakeView(Page):
    """Intentions of the person leave as signals; facts arrive by the ``show_`` setters."""

    files_chosen = Signal(list)
    source_chosen = Signal(str)
    target_chosen = Signal(int, str, object)
    kind_chosen = Signal(int, str)
    remember_chosen = Signal(int)
    import_chosen = Signal(str)
    cancel_chosen = Signal()
    back_chosen = Signal()
    next_chosen = Signal()
    contributions_chosen = Signal(object)
    form_chosen = Signal(object, str)

    def __init__(self, sources: Sequence[str]) -> None:
        super().__init__()
        self._allowed = True
        self._name = ""
        self._preview: Preview | None = None
        self._waiting = 0
        self._note: tuple[str, str] | None = None
        self.drop_zone, self.imports, self.quarantine = DropZone(), ImportsList(), QuarantineView()
        self.preview, self.running, self.report = PreviewPage(sources), RunningPage(), ReportPage()
        self.busy = Busy()
        self.tabs = QTabWidget()
        self.faces = QStackedWidget()
        for face in (self._start(), self.busy, self.preview, self.running, self.report):
            self.faces.addWidget(face)
        self.body.addWidget(self.faces)
        self.note = Chip(role="good")
        self._note_timer = QTimer(self)
        self._note_timer.setSingleShot(True)
        self._note_timer.timeout.connect(self._end_note)
        self.back, self.go = Button(icon="chevron_left"), primary(icon="intake", key="Ctrl+Return")
        for widget in (self.note, self.back, self.go):
            self.tools.addWidget(widget)
        self._connect()
        self.setAcceptDrops(True)
        self.show_start()
        self._end_note()
        self.ready()

    def _start(self) -> QWidget:
        files = QWidget()
        layout = QVBoxLayout(files)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.drop_zone)
        layout.addWidget(self.imports, 1)
        aside = QWidget()
        inner = QVBoxLayout(aside)
        inner.setContentsMargins(0, theme.MEDIUM, 0, 0)
        inner.addWidget(self.quarantine)
        self.tabs.addTab(files, "")
        self.tabs.addTab(aside, "")
        return self.tabs

    def _connect(self) -> None:
        self.drop_zone.files_chosen.connect(self.files_chosen)
        self.drop_zone.form.clicked.connect(self._ask_form)
        self.imports.contributions_chosen.connect(self.contributions_chosen)
        for name in ("source_chosen", "target_chosen", "kind_chosen", "remember_chosen"):
            getattr(self.preview, name).connect(getattr(self, name))
        self.running.cancel_chosen.connect(self._stop)
        self.report.contributions_chosen.connect(self.contributions_chosen)
        self.report.quarantine_chosen.connect(self.show_quarantine)
        self.report.next_chosen.connect(self.next_chosen)
        self.back.clicked.connect(self.back_chosen)
        self.go.clicked.connect(lambda: self.import_chosen.emit(self.preview.channel.currentData()))

    def show_start(self) -> None:
        """The drop zone, past imports and the quarantine."""
        self._face(self.tabs)

    def show_quarantine(self) -> None:
        """The rows set aside."""
        self.tabs.setCurrentIndex(1)
        self._face(self.tabs)

    def show_quarantine_count(self, count: int) -> None:
        """How many rows wait, on the tab."""
        self._waiting = count
        self._name_tabs()

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may import."""
        self._allowed = allowed
        self.setAcceptDrops(allowed)
        self.drop_zone.set_allowed(allowed)

    def show_imports(self, rows: Sequence[ImportRow]) -> None:
        """Past imports."""
        self.imports.show_rows(rows)

    def show_loading(self, name: str) -> None:
        """A file is being read for its preview."""
        self._name = name
        self.busy.start(words.reading(name))
        self._face(self.busy)

    def show_preview(self, preview: Preview, charter: Charter, *, live: Sequence[str], edited: bool) -> None:
        """What the import would do."""
        self._name, self._preview = preview.path.name, preview
        self.busy.stop()
        self.preview.show_preview(preview, charter, live=live, edited=edited)
        self._face(self.preview)

    def show_rereading(self) -> None:
        """The preview is being computed again."""
        self.preview.set_rereading(True)
        self.go.setEnabled(False)

    def show_running(self, name: str) -> None:
        """The import runs."""
        self._name = name
        self.running.show_running(name)
        self._face(self.running)

    def show_report(self, row: Outcome, *, waiting: int) -> None:
        """What the import did."""
        self.report.show_report(row, waiting=waiting)
        self._face(self.report)

    def show_note(self, code: str, value: str = "") -> None:
        """A passing remark in the title line."""
        self._note = (code, value)
        self.note.set_state(words.note(code, value), "good", "info")
        self.note.show()
        self._note_timer.start(NOTE_MS)

    def retranslate(self) -> None:
        """Set every text again."""
        self.drop_zone.retranslate()
        self.imports.retranslate()
        self.quarantine.retranslate()
        self.preview.retranslate()
        self.running.retranslate()
        self.report.retranslate()
        self._name_tabs()
        self._name_face()
        if self._note is not None:
            self.note.set_state(words.note(*self._note), "good", "info")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files while no import runs."""
        if dropped_files(event.mimeData()) and self.faces.currentWidget() is not self.running:
            event.acceptProposedAction()
            self.drop_zone.set_inviting(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        event.accept()
        self.drop_zone.set_inviting(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Preview what was dropped."""
        self.drop_zone.set_inviting(False)
        event.acceptProposedAction()
        self.files_chosen.emit(dropped_files(event.mimeData()))

    def _stop(self) -> None:
        self.running.cancel.setEnabled(False)
        self.cancel_chosen.emit()

    def _face(self, face: QWidget) -> None:
        self.faces.setCurrentWidget(face)
        self.back.setVisible(face in (self.busy, self.preview, self.report))
        self.go.setVisible(face is self.preview)
        self._name_face()

    def _name_face(self) -> None:
        face = self.faces.currentWidget()
        if face is self.preview or face is self.busy:
            self.heading.set_full_text(
                QCoreApplication.translate("Intake", "Before importing {file}").format(file=self._name))
        elif face is self.report:
            self.heading.set_full_text(QCoreApplication.translate("Intake", "Import done"))
        else:
            self.heading.set_full_text(QCoreApplication.translate("Intake", "Imports"))
        self.back.set_text(
            QCoreApplication.translate("Intake", "Back to imports") if face is self.report
            else QCoreApplication.translate("Intake", "Do not import"))
        if self._preview is not None:
            kinds, refused, complete = words.total(self._preview)
            self.go.set_text(words.import_button(kinds, refused, complete))
            self.go.setEnabled(bool(kinds) and self._allowed)

    def _name_tabs(self) -> None:
        self.tabs.setTabText(0, QCoreApplication.translate("Intake", "Files"))
        self.tabs.setTabText(1, QCoreApplication.translate("Intake", "Quarantine (%Ln)", "", self._waiting))
        self.tabs.tabBar().setAccessibleName(QCoreApplication.translate("Intake", "Imports"))

    def _end_note(self) -> None:
        self._note = None
        self.note.hide()

    def _ask_form(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Intake", "Save the blank form"), "collegiale.xlsx",
            "Excel (*.xlsx);;CSV (*.csv)")
        if name:
            self.form_chosen.emit(Path(name), i18n.code())
