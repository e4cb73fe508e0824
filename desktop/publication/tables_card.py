"""The tables that would leave, one tab each: figures in a sentence, the rule of each column, the first rows."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabBar

from anonymize.tables.released import ReleasedColumn
from desktop import theme
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.publication import words
from desktop.widgets import Card, Label
from exports.opendata import Publication

SHOWN_ROWS = 100
Row = tuple[str | int | float | None, ...]


class TablesCard(Card):
    """Shows one table of a publication at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(lambda _index: self._show())
        self.summary = Label(wrap=True)
        self._columns: FactsModel[ReleasedColumn] = FactsModel()
        self._rows: FactsModel[Row] = FactsModel()
        self.columns, self.rows = facts_table(self._columns), facts_table(self._rows)
        self._first = Label(points=theme.TEXT_PT, bold=True)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.columns, 2)
        self.body.addWidget(self._first)
        self.body.addWidget(self.rows, 3)

    def show_publication(self, publication: Publication) -> None:
        """Show the tables of ``publication``."""
        self._publication = publication
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for table in publication.tables:
            self.tabs.addTab(words.table_name(table.name))
        self.tabs.blockSignals(False)
        self._show()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "What would leave"))
        self.tabs.setAccessibleName(self.title.full_text())
        self.columns.setAccessibleName(QCoreApplication.translate("Publication", "Columns and what was done to them"))
        self._first.setText(QCoreApplication.translate("Publication", "First rows"))
        self.rows.setAccessibleName(self._first.text())
        if self._publication is not None:
            for position, table in enumerate(self._publication.tables):
                self.tabs.setTabText(position, words.table_name(table.name))
        self._show()

    def _show(self) -> None:
        position = self.tabs.currentIndex()
        if self._publication is None or not 0 <= position < len(self._publication.tables):
            return
        table, charter = self._publication.tables[position], self._publication.charter
        self.summary.setText(words.summary(table))
        self._columns.set_facts(table.columns, (
            Shown(lambda: QCoreApplication.translate("Publication", "Column"),
                  lambda column: words.column_name(column, charter)),
            Shown(lambda: QCoreApplication.translate("Publication", "What was done to it"), words.rule),
        ))
        fit_columns(self.columns, least=180)
        publication = self._publication
        self._rows.set_facts(
            table.rows[:SHOWN_ROWS], [_row_column(at, column, publication) for at, column in enumerate(table.columns)])
        fit_columns(self.rows, least=100, most=240)


def _row_column(at: int, column: ReleasedColumn, publication: Publication) -> Shown[Row]:
    return Shown(
        lambda: words.column_name(column, publication.charter),
        lambda row: words.value(column, row[at], publication),
        number=column.type == "integer",
    )
