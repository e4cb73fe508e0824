"""The columns of a file: what each is understood as (editable), what happens to it, what its content looks like."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.intake import words
from desktop.intake.calm_combo import CalmCombo
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from governance.charter import Charter
from governance.intake.preview import ColumnPreview

_TARGET = 1
_SEVERAL = "+"


class ColumnsTable(QWidget):
    """Emits ``target_chosen(column, field or None)``; a refused column shows no sample of its content."""

    target_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: FactsModel[ColumnPreview] = FactsModel((
            Shown(lambda: QCoreApplication.translate("Intake", "Column of the file"), lambda column: column.name),
            Shown(lambda: QCoreApplication.translate("Intake", "Understood as"), lambda _: ""),
            Shown(
                lambda: QCoreApplication.translate("Intake", "What happens"), _outcome,
                tone=lambda column: "bad" if column.flags else words.status(column.status)[1], icon=_icon,
            ),
        ))
        self.table = facts_table(self._model, stretch=2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)

    def show_columns(self, columns: tuple[ColumnPreview, ...], charter: Charter, live: tuple[str, ...]) -> None:
        """Show ``columns``; ``live`` are the charter fields that may be chosen. Keeps the scroll position and the
        focus when the columns are the same as before (only their understanding changed)."""
        same = [column.name for column in columns] == [column.name for column in self._model.facts()]
        focused = self._focused_row() if same else -1
        scroll = self.table.verticalScrollBar().value() if same else 0
        self._model.set_facts(columns)
        for row, column in enumerate(columns):
            self.table.setIndexWidget(self._model.index(row, _TARGET), self._combo(column, charter, live))
        fit_columns(self.table, most=200)
        self.table.setColumnWidth(_TARGET, 230)
        self.table.verticalScrollBar().setValue(scroll)
        if focused >= 0:
            self.combo(focused).setFocus()

    def combo(self, row: int) -> QComboBox:
        """The choice of row ``row``."""
        widget = self.table.indexWidget(self._model.index(row, _TARGET))
        if not isinstance(widget, QComboBox):
            raise LookupError(row)
        return widget

    def _focused_row(self) -> int:
        return next((row for row in range(len(self._model.facts())) if self.combo(row).hasFocus()), -1)

    def _combo(self, column: ColumnPreview, charter: Charter, live: tuple[str, ...]) -> QComboBox:
        combo = CalmCombo()
        combo.addItem(QCoreApplication.translate("Intake", "Not imported"), None)
        if len(column.targets) > 1:
            labels = [words.field_label(charter, target) for target in column.targets]
            combo.addItem(" + ".join(labels), _SEVERAL)
        choices = dict.fromkeys((*live, *(column.targets if len(column.targets) == 1 else ())))
        for name in choices:
            combo.addItem(words.field_label(charter, name), name)
        if column.targets:
            combo.setCurrentIndex(combo.findData(_SEVERAL if len(column.targets) > 1 else column.targets[0]))
        combo.setAccessibleName(
            QCoreApplication.translate("Intake", "Column “{name}” is understood as").format(name=column.name))
        combo.activated.connect(lambda _index: self._chosen(column, combo.currentData()))
        return combo

    def _chosen(self, column: ColumnPreview, field: str | None) -> None:
        if field != _SEVERAL and (field,) != (column.targets or (None,)):
            self.target_chosen.emit(column.name, field)


def _outcome(column: ColumnPreview) -> str:
    return ", ".join((*(words.flag(code) for code in column.flags), words.status(column.status)[0]))


def _icon(column: ColumnPreview) -> str:
    if column.flags:
        return "warning"
    return "check" if column.status == "understood" else "close"
