"""Where an import begins: a place to drop files, and what was imported before, refused columns included."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.intake import words
from desktop.intake.facts_model import FactsModel, Shown, choose_row, facts_table, fit_columns
from desktop.widgets import Button, Card, EmptyState, IconLabel, Label, primary
from governance.store.rows import ImportRow


def dropped_files(mime: QMimeData) -> list[Path]:
    """Local files and folders carried by a drag; nothing else is accepted."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropZone(Card):
    """Invites a file; ``set_inviting`` answers a drag over the page."""

    files_chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._allowed = True
        self.icon = IconLabel("intake", "accent", 40)
        self.invitation = Label(points=theme.SUBTITLE_PT, bold=True)
        self.promise = Label(tone="muted", wrap=True)
        self.choose = primary(icon="folder", key="Ctrl+O")
        self.choose.clicked.connect(self._ask)
        self.form = Button(icon="download")
        line = QHBoxLayout()
        line.setSpacing(theme.LARGE)
        line.addWidget(self.icon)
        text = QVBoxLayout()
        text.setSpacing(theme.TIGHT)
        text.addWidget(self.invitation)
        text.addWidget(self.promise)
        line.addLayout(text, 1)
        line.addWidget(self.form)
        line.addWidget(self.choose)
        self.body.addSpacing(theme.SMALL)
        self.body.addLayout(line)
        self.body.addSpacing(theme.SMALL)

    def set_allowed(self, allowed: bool) -> None:
        """A member who may not import sees who may."""
        self._allowed = allowed
        self.choose.setVisible(allowed)
        self.retranslate()

    def set_inviting(self, inviting: bool) -> None:
        """Light up while files are held over the page."""
        self.setProperty("banner", "accent" if inviting else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def retranslate(self) -> None:
        """Set the texts."""
        self.choose.set_text(QCoreApplication.translate("Intake", "Choose a file…"))
        self.form.set_text(QCoreApplication.translate("Intake", "Blank paper form…"))
        if self._allowed:
            self.invitation.setText(QCoreApplication.translate("Intake", "Drop a file of the consultation here"))
            self.promise.setText(QCoreApplication.translate(
                "Intake", "CSV, Excel, LibreOffice, JSON or GeoJSON, from any platform. You will see what would be kept"
                " and what the charter refuses before anything is written."))
            return
        self.invitation.setText(QCoreApplication.translate("Intake", "You can see the imports, not make them"))
        self.promise.setText(QCoreApplication.translate(
            "Intake", "Imports are made by the data protection officer, a moderator or the coordinator."))

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, QCoreApplication.translate("Intake", "Files to import"), "",
            QCoreApplication.translate("Intake", "Exports of consultations")
            + " (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.geojson *.zip);;"
            + QCoreApplication.translate("Intake", "All files") + " (*)",
        )
        if names:
            self.files_chosen.emit([Path(name) for name in names])


class ImportsList(QWidget):
    """Past imports on the left, what the gate did with the chosen one on the right."""

    contributions_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model: FactsModel[ImportRow] = FactsModel(_columns())
        self.table = facts_table(self._model, stretch=1)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_detail())
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.empty = EmptyState("intake")
        self.detail = Card()
        self._who, self._outcome = Label(wrap=True, tone="muted"), Label(wrap=True)
        self._refused_title = Label(bold=True, wrap=True)
        self._refused = Label(wrap=True, tone="muted")
        self._flagged_title = Label(bold=True, tone="caution", wrap=True)
        self._flagged = Label(wrap=True)
        self._see = Button(icon="contributions")
        self._see.clicked.connect(self._open)
        for label in (self._who, self._outcome, self._refused_title, self._refused, self._flagged_title, self._flagged):
            self.detail.body.addWidget(label)
        self.detail.body.addStretch(1)
        self.detail.body.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        self.detail.setMinimumWidth(280)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.detail, 1)
        layout.addWidget(self.empty, 4)
        self.show_rows(())

    def show_rows(self, rows: Sequence[ImportRow]) -> None:
        """Show ``rows``, newest first, the first one chosen."""
        self._model.set_facts(rows)
        fit_columns(self.table, least=70)
        self.table.setVisible(bool(rows))
        self.detail.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            choose_row(self.table, 0)
        self._show_detail()

    def retranslate(self) -> None:
        """Set the texts."""
        self.table.setAccessibleName(QCoreApplication.translate("Intake", "Past imports"))
        self.empty.say(
            QCoreApplication.translate("Intake", "Nothing imported yet"),
            QCoreApplication.translate(
                "Intake", "Each import will be listed here with what it brought, what the charter refused and what"
                " waits for a correction."))
        self._see.set_text(QCoreApplication.translate("Intake", "See these contributions"))
        self._model.retranslate()
        self._show_detail()

    def _chosen(self) -> ImportRow | None:
        row = self.table.currentIndex().row()
        return self._model.fact(row) if 0 <= row < self._model.rowCount() else None

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.contributions_chosen.emit(chosen.id)

    def _show_detail(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self.detail.set_title(chosen.file_name)
        self._who.setText(QCoreApplication.translate("Intake", "Imported by {member}, {date}").format(
            member=chosen.member, date=words.when(chosen.at)))
        self._outcome.setText(words.balance(chosen))
        refused = len(chosen.refused_columns)
        self._refused_title.setText(
            QCoreApplication.translate("Intake", "%Ln column(s) refused by the charter", "", refused))
        self._refused.setText(", ".join(chosen.refused_columns))
        self._flagged_title.setText(QCoreApplication.translate("Intake", "Look like identifiers of persons"))
        self._flagged.setText(", ".join(chosen.flagged_columns))
        self._refused.setVisible(bool(chosen.refused_columns))
        self._flagged_title.setVisible(bool(chosen.flagged_columns))
        self._flagged.setVisible(bool(chosen.flagged_columns))


def _columns() -> tuple[Shown[ImportRow], ...]:
    return (
        Shown(lambda: QCoreApplication.translate("Intake", "Date"), lambda row: words.when(row.at)),
        Shown(lambda: QCoreApplication.translate("Intake", "File"), lambda row: row.file_name),
        Shown(lambda: QCoreApplication.translate("Intake", "Source"), lambda row: words.source_name(row.source)),
        Shown(lambda: QCoreApplication.translate("Intake", "Read"), lambda row: words.number(row.read), number=True),
        Shown(lambda: QCoreApplication.translate("Intake", "New"), lambda row: words.number(row.imported), number=True),
        Shown(lambda: QCoreApplication.translate("Intake", "Updated"), lambda row: words.number(row.updated),
              number=True),
        Shown(lambda: QCoreApplication.translate("Intake", "Set aside"), lambda row: words.number(row.quarantined),
              number=True, tone=lambda row: "caution" if row.quarantined else ""),
    )
