"""The columns of a file: what each is understood as (editable), what happens to it, what its content looks like."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.intake import words
from desktop.intake.calm_combo import CalmCombo
from desktop.intake.facts_model import FactsModel, Shown, facts_table, fit_columns
from governance.charter import Charter
from governance.intake.preview import ColumnPreview

_TARGET = 1
_SEVERAL = "+"


class ColumnsTable(QWidget):
    """Emits ``target_chosen(column, field or None)``; a refused column shows no sample of its content.

    The combo boxes are made for the rows in sight only: a survey export has hundreds of columns."""

    target_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charter: Charter | None = None
        self._live: tuple[str, ...] = ()
        self._model: FactsModel[ColumnPreview] = FactsModel((
            Shown(lambda: QCoreApplication.translate("Intake", "Column of the file"), lambda column: column.name),
            Shown(lambda: QCoreApplication.translate("Intake", "Understood as"), self._understood),
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
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._fill_sight())
        self.table.viewport().installEventFilter(self)

    def show_columns(self, columns: tuple[ColumnPreview, ...], charter: Charter, live: tuple[str, ...]) -> None:
        """Show ``columns``; ``live`` are the charter fields that may be chosen. Keeps the scroll position and the
        focus when the columns are the same as before (only their understanding changed)."""
        same = [column.name for column in columns] == [column.name for column in self._model.facts()]
        focused = self._focused_row() if same else -1
        scroll = self.table.verticalScrollBar().value() if same else 0
        self._charter, self._live = charter, live
        self._model.set_facts(columns)
        fit_columns(self.table, most=200)
        self.table.setColumnWidth(_TARGET, 230)
        self.table.verticalScrollBar().setValue(scroll)
        self._fill_sight()
        if focused >= 0:
            self.combo(focused).setFocus()

    def combo(self, row: int) -> QComboBox:
        """The choice of row ``row``, made if it has never been in sight."""
        index = self._model.index(row, _TARGET)
        widget = self.table.indexWidget(index)
        if isinstance(widget, QComboBox):
            return widget
        if self._charter is None:
            raise LookupError(row)
        combo = self._combo(self._model.fact(row), self._charter)
        self.table.setIndexWidget(index, combo)
        return combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More rows come in sight when the table grows."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fill_sight()
        return super().eventFilter(watched, event)

    def _fill_sight(self) -> None:
        if not self._model.rowCount():
            return
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        for row in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            self.combo(row)

    def _focused_row(self) -> int:
        focused = self.table.focusWidget()
        if not isinstance(focused, QComboBox) or not focused.hasFocus():
            return -1
        return self.table.indexAt(focused.pos()).row()

    def _understood(self, column: ColumnPreview) -> str:
        if self._charter is None or not column.targets:
            return QCoreApplication.translate("Intake", "Not imported")
        return " + ".join(words.field_label(self._charter, target) for target in column.targets)

    def _combo(self, column: ColumnPreview, charter: Charter) -> QComboBox:
        combo = CalmCombo()
        combo.addItem(QCoreApplication.translate("Intake", "Not imported"), None)
        if len(column.targets) > 1:
            combo.addItem(self._understood(column), _SEVERAL)
        choices = dict.fromkeys((*self._live, *(column.targets if len(column.targets) == 1 else ())))
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
