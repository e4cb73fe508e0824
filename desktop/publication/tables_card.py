"""The tables that would leave, one tab each: figures in a sentence, then some rows or its columns."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar

from anonymize.tables.released import AnonymisedTable, Coded, ReleasedColumn
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.publication import words
from desktop.widgets import Button, Card, Label
from exports.opendata import Publication

SHOWN_ROWS = 100
Row = tuple[str | int | float | None, ...]


class TablesCard(Card):
    """Shows one table of a publication at a time; ``by_rows`` and ``by_columns`` switch between its two sides."""

    def __init__(self) -> None:
        super().__init__()
        self._publication: Publication | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.currentChanged.connect(lambda _index: self._show())
        self.summary = Label(wrap=True, tone="muted")
        self._columns: FactsModel[ReleasedColumn] = FactsModel()
        self._rows: FactsModel[Row] = FactsModel()
        self.columns, self.rows = facts_table(self._columns), facts_table(self._rows)
        self.sides = QStackedWidget()
        self.by_rows, self.by_columns = Button(), Button()
        self._switch()
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.sides, 1)
        self._turn(0)

    def _switch(self) -> None:
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for side, (button, table) in enumerate(((self.by_rows, self.rows), (self.by_columns, self.columns))):
            self.sides.addWidget(table)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, side=side: self._turn(side))
            switch.addWidget(button)
        self.header.addLayout(switch)

    def _turn(self, side: int) -> None:
        self.sides.setCurrentIndex(side)
        self.by_rows.setChecked(side == 0)
        self.by_columns.setChecked(side == 1)

    def show_publication(self, publication: Publication) -> None:
        """Show the tables of ``publication``, the same one as before if it is still there."""
        former = self._name()
        self._publication = publication
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for position, table in enumerate(publication.tables):
            self.tabs.addTab(words.tab_name(table.name))
            self.tabs.setTabToolTip(position, words.table_name(table.name))
            if table.name == former:
                self.tabs.setCurrentIndex(position)
        self.tabs.blockSignals(False)
        self._show()

    def retranslate(self) -> None:
        """Set the texts."""
        self.set_title(QCoreApplication.translate("Publication", "What would leave"))
        self.tabs.setAccessibleName(self.title.full_text())
        self.by_rows.set_text(QCoreApplication.translate("Publication", "Some rows"))
        self.by_columns.set_text(QCoreApplication.translate("Publication", "What was done"))
        self.columns.setAccessibleName(QCoreApplication.translate("Publication", "Columns and what was done to them"))
        self.rows.setAccessibleName(QCoreApplication.translate("Publication", "Some rows"))
        if self._publication is not None:
            for position, table in enumerate(self._publication.tables):
                self.tabs.setTabText(position, words.tab_name(table.name))
                self.tabs.setTabToolTip(position, words.table_name(table.name))
        self._show()

    def _name(self) -> str:
        position = self.tabs.currentIndex()
        if self._publication is None or not 0 <= position < len(self._publication.tables):
            return ""
        return self._publication.tables[position].name

    def _show(self) -> None:
        publication = self._publication
        table = next((item for item in publication.tables if item.name == self._name()), None) if publication else None
        if publication is None or table is None:
            return
        charter = publication.charter
        self.summary.setText(words.summary(table))
        self._columns.set_facts(table.columns, (
            Shown(lambda: QCoreApplication.translate("Publication", "Column"),
                  lambda column: words.column_name(column, charter)),
            Shown(lambda: QCoreApplication.translate("Publication", "What was done to it"), words.rule),
        ))
        fit_columns(self.columns, least=180)
        self._rows.set_facts(
            spread(table, SHOWN_ROWS),
            [_row_column(at, column, publication) for at, column in enumerate(table.columns)])
        fit_columns(self.rows, least=72, most=200)


def spread(table: AnonymisedTable, count: int) -> tuple[Row, ...]:
    """Rows taken from end to end of a table, which is sorted: its first ones are all alike."""
    step = max(len(table) // count, 1)
    columns = [Coded(column.codes[::step][:count], column.labels).values() for column in table.data]
    return tuple(zip(*columns, strict=True))


def _row_column(at: int, column: ReleasedColumn, publication: Publication) -> Shown[Row]:
    return Shown(
        lambda: words.column_name(column, publication.charter),
        lambda row: words.value(column, row[at], publication),
        number=column.type == "integer",
    )
