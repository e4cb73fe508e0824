"""Two cards beside the columns: what would enter the dossier, and which rows would be set aside."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop import theme
from desktop.intake import words
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.widgets import Card, Chip, Label, clear_layout
from governance.charter import Charter
from governance.intake.preview import PreviewBadRow, TablePreview


class EnteringCard(Card):
    """Counts by kind, then what the law asks to look at: minors and special categories."""

    def __init__(self) -> None:
        super().__init__()
        self._table: TablePreview | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.TIGHT)
        self.body.addLayout(self._lines)

    def show_table(self, table: TablePreview) -> None:
        """Show the counts of ``table``."""
        self._table = table
        self._fill()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Intake", "What would enter"))
        self._fill()

    def sentences(self) -> list[str]:
        """The texts shown, in order."""
        shown = [self._lines.itemAt(index) for index in range(self._lines.count())]
        widgets = [item.widget() for item in shown if item is not None]
        return [widget.text() for widget in widgets if isinstance(widget, Label | Chip)]

    def _fill(self) -> None:
        clear_layout(self._lines)
        table = self._table
        if table is None:
            return
        for code, count in table.kinds:
            self._lines.addWidget(Label(words.kind_counted(code, count), points=theme.SUBTITLE_PT, bold=True))
        if not table.kinds:
            self._lines.addWidget(Label(
                QCoreApplication.translate("Intake", "No row can enter: say which columns hold the title or the text."),
                tone="bad", wrap=True))
        if not table.complete:
            self._lines.addWidget(Label(
                QCoreApplication.translate(
                    "Intake", "Counted on the first %Ln row(s); the import reads the whole file.", "", table.rows_seen),
                tone="muted", wrap=True))
        for code, count in table.minors:
            self._lines.addWidget(Label(words.minors(code, count), tone="caution", wrap=True))
        if table.art9_suspected:
            self._lines.addWidget(Label(
                QCoreApplication.translate(
                    "Intake", "%Ln text(s) may speak of health, beliefs or another protected subject: to be read first"
                    " in moderation", "", table.art9_suspected),
                tone="caution", wrap=True))
        if table.kinds and not table.minors and not table.art9_suspected:
            self._lines.addWidget(Label(
                QCoreApplication.translate("Intake", "No minor and no protected subject suspected."),
                tone="muted", wrap=True))


class AsideCard(Card):
    """Rows that would go to quarantine, with their line and the reason in words."""

    def __init__(self) -> None:
        super().__init__()
        self._count: int | None = None
        self._model: FactsModel[PreviewBadRow] = FactsModel(_columns(None))
        self.table = facts_table(self._model, stretch=1)
        self._explain = Label(tone="muted", wrap=True)
        self.body.addWidget(self._explain)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)

    def show_table(self, table: TablePreview, charter: Charter) -> None:
        """Show the bad rows of ``table``."""
        self._count = table.bad
        self._model.set_facts(table.bad_rows, _columns(charter))
        fit_columns(self.table, least=60)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.table.setAccessibleName(QCoreApplication.translate("Intake", "Rows that would be set aside"))
        if not self._count:
            self.set_title(QCoreApplication.translate("Intake", "No row would be set aside"))
            self._explain.setText(QCoreApplication.translate("Intake", "Every row seen can enter as it is."))
        else:
            self.set_title(
                QCoreApplication.translate("Intake", "%Ln row(s) would be set aside", "", self._count))
            self._explain.setText(QCoreApplication.translate(
                "Intake", "They wait 30 days in quarantine, declared columns only, to be corrected or dropped."))
        self.table.setVisible(bool(self._count))


def _columns(charter: Charter | None) -> tuple[Shown[PreviewBadRow], ...]:
    return (
        Shown(lambda: QCoreApplication.translate("Intake", "Line"), lambda row: words.number(row.line), number=True),
        Shown(lambda: QCoreApplication.translate("Intake", "Why"),
              lambda row: words.reason(row.reason, dict(row.params), charter) if charter else ""),
    )
