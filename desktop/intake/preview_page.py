"""What an import would do, before anything is written: understood, refused, set aside, and as it will be stored."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from desktop import theme
from desktop.intake import words
from desktop.intake.calm_combo import CalmCombo
from desktop.intake.columns_table import ColumnsTable
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from desktop.intake.outcome_cards import AsideCard, EnteringCard
from desktop.widgets import Button, Card, Chip, ElidedLabel, Label, clear_layout, scrolled
from governance.charter import Charter
from governance.intake.preview import Preview, PreviewRow, TablePreview
from governance.intake.records import KINDS

LEAST_HEIGHT = 700
"""Under this height (pixels) the page scrolls instead of crushing its lists."""
CHANNELS = ("", "web", "paper", "tablet", "meeting")


class PreviewPage(QWidget):
    """Shows one table of the file at a time; every change the person makes leaves as a signal."""

    source_chosen = Signal(str)
    target_chosen = Signal(int, str, object)
    kind_chosen = Signal(int, str)
    remember_chosen = Signal(int)

    def __init__(self, sources: Sequence[str]) -> None:
        super().__init__()
        self._sources = tuple(sources)
        self._preview: Preview | None = None
        self._charter: Charter | None = None
        self._live: tuple[str, ...] = ()
        self._edited = False
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(lambda _index: self._show_table())
        self.columns = ColumnsTable()
        self.columns.target_chosen.connect(
            lambda column, field: self.target_chosen.emit(self.position(), column, field))
        self.entering, self.aside = EnteringCard(), AsideCard()
        self._first: FactsModel[PreviewRow] = FactsModel()
        self.first = facts_table(self._first)
        self._columns_card, self._first_card = Card(), Card()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.TIGHT)
        self._columns_card.header.addLayout(self._chips)
        self._columns_card.body.addWidget(self.columns)
        self._first_card.body.addWidget(self.first)
        self._first_card.setMinimumHeight(170)
        self._lay_out(self._build_file_card())

    def _build_file_card(self) -> Card:
        card = Card()
        self._format = ElidedLabel(tone="muted")
        self._confidence, self._state = Chip(), Chip()
        self.source, self.kind, self.channel = CalmCombo(), CalmCombo(), CalmCombo()
        self.source.activated.connect(lambda _index: self.source_chosen.emit(self.source.currentData()))
        self.kind.activated.connect(lambda _index: self.kind_chosen.emit(self.position(), self.kind.currentData()))
        self.remember = Button(icon="check")
        self.remember.clicked.connect(lambda: self.remember_chosen.emit(self.position()))
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self._format, 1)
        head.addWidget(self._state)
        head.addWidget(self._confidence)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.LARGE)
        grid.setVerticalSpacing(theme.TIGHT)
        self._captions = (Label(tone="muted"), Label(tone="muted"), Label(tone="muted"))
        combos = (self.source, self.kind, self.channel)
        for column, (caption, combo) in enumerate(zip(self._captions, combos, strict=True)):
            caption.setBuddy(combo)
            grid.addWidget(caption, 0, column)
            grid.addWidget(combo, 1, column)
            grid.setColumnStretch(column, 1)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(14)
        grid.addWidget(self.remember, 1, 3)
        card.body.addLayout(head)
        card.body.addLayout(grid)
        return card

    def _lay_out(self, file_card: Card) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.MEDIUM)
        right.addWidget(self.entering)
        right.addWidget(self.aside, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.MEDIUM)
        middle.addWidget(self._columns_card, 5)
        middle.addLayout(right, 3)
        inner = QWidget()
        inner.setMinimumHeight(LEAST_HEIGHT)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.tabs)
        layout.addWidget(file_card)
        layout.addLayout(middle, 3)
        layout.addWidget(self._first_card, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def position(self) -> int:
        """Table shown, from 0."""
        return max(0, self.tabs.currentIndex())

    def show_preview(
        self, preview: Preview, charter: Charter, *, live: Sequence[str], edited: bool,
    ) -> None:
        """Show ``preview``; ``live`` are the fields that may be chosen for a column."""
        again = self._preview is not None and self._preview.path == preview.path
        position = self.position() if again else 0
        self._preview, self._charter, self._live = preview, charter, tuple(live)
        self._edited = edited
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for table in preview.tables:
            self.tabs.addTab(table.name)
        self.tabs.setCurrentIndex(min(position, len(preview.tables) - 1))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(preview.tables) > 1)
        self.set_rereading(False)
        self._show_table()

    def set_rereading(self, rereading: bool) -> None:
        """Say that what is on screen is being computed again."""
        self._state.setVisible(rereading)
        if rereading:
            self._state.set_state(QCoreApplication.translate("Intake", "Reading the file again…"), "accent", "refresh")

    def retranslate(self) -> None:
        """Set the texts."""
        source, kind, channel = self._captions
        source.setText(QCoreApplication.translate("Intake", "Exported from"))
        kind.setText(QCoreApplication.translate("Intake", "Each row is"))
        channel.setText(QCoreApplication.translate("Intake", "Collected by"))
        for caption, combo in zip(self._captions, (self.source, self.kind, self.channel), strict=True):
            combo.setAccessibleName(caption.text())
        self.remember.set_text(QCoreApplication.translate("Intake", "Remember for this source"))
        self.tabs.setAccessibleName(QCoreApplication.translate("Intake", "Tables of the file"))
        self._columns_card.set_title(QCoreApplication.translate("Intake", "Columns"))
        self.columns.table.setAccessibleName(QCoreApplication.translate("Intake", "Columns"))
        self._first_card.set_title(QCoreApplication.translate("Intake", "First rows, as they will be stored"))
        self.first.setAccessibleName(self._first_card.title.full_text())
        refill(self.channel, [(words.channel(code), code) for code in CHANNELS])
        self.entering.retranslate()
        self.aside.retranslate()
        self._show_table()

    def _show_table(self) -> None:
        if self._preview is None or self._charter is None:
            return
        if not self._preview.tables:
            return
        table = self._preview.tables[self.position()]
        self._format.set_full_text(words.table_format(table.format))
        sentence, tone = words.confidence(table.source, table.confidence)
        self._confidence.set_state(sentence, tone, "check" if tone == "good" else "warning")
        codes = dict.fromkeys((table.source, *self._sources))
        refill(self.source, [(words.source_name(code), code) for code in codes], table.source)
        self._show_kind(table)
        self.remember.setEnabled(self._edited)
        clear_layout(self._chips)
        for text, role, icon in words.column_counts(table.columns):
            self._chips.addWidget(Chip(text, role, icon))
        self.columns.show_columns(table.columns, self._charter, self._live)
        self.entering.show_table(table)
        self.aside.show_table(table, self._charter)
        self._show_first(table, self._charter)

    def _show_kind(self, table: TablePreview) -> None:
        parts = table.mapping.parts
        editable = len(parts) == 1
        if editable:
            refill(self.kind, [(words.kind(code), code) for code in KINDS], parts[0].kind)
        else:
            refill(self.kind, [(QCoreApplication.translate("Intake", "told by its columns"), "")])
        self.kind.setEnabled(editable)

    def _show_first(self, table: TablePreview, charter: Charter) -> None:
        fields = dict.fromkeys(name for row in table.first_rows for name, _ in row.values)
        self._first.set_facts(table.first_rows, (
            Shown(
                lambda: QCoreApplication.translate("Intake", "Line"), lambda row: words.number(row.line), number=True),
            *(_field_column(name, charter) for name in fields),
        ))
        fit_columns(self.first, least=60, most=300)


def _field_column(name: str, charter: Charter) -> Shown[PreviewRow]:
    return Shown(
        lambda: words.field_label(charter, name),
        lambda row: words.stored(name, dict(row.values).get(name, ""), charter),
        hint=lambda row: dict(row.values).get(name, "")[:600],
    )


def refill(combo: QComboBox, items: Sequence[tuple[str, str]], current: str | None = None) -> None:
    """Replace the choices of ``combo`` without a signal; keeps the choice made unless ``current`` is given."""
    wanted = combo.currentData() if current is None else current
    combo.blockSignals(True)
    combo.clear()
    for text, code in items:
        combo.addItem(text, code)
    combo.setCurrentIndex(max(0, combo.findData(wanted)))
    combo.blockSignals(False)
