"""Rows kept aside: why each cannot enter, its declared values to correct, and the days left before it goes."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.intake import words
from desktop.intake.facts_model import FactsModel, Shown, choose_row, facts_table, fit_columns
from desktop.widgets import Card, Chip, EmptyState, Label, clear_layout, danger, primary, scrolled
from governance.charter import Charter
from governance.store.rows import QuarantineRow


class QuarantineView(QWidget):
    """List on the left, the chosen row on the right; several rows may be dropped together."""

    release_chosen = Signal(object, object)
    discard_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._charter: Charter | None = None
        self._now: datetime | None = None
        self._allowed = True
        self._shown: QuarantineRow | None = None
        self.editors: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._model: FactsModel[QuarantineRow] = FactsModel(self._columns())
        self.table = facts_table(self._model, stretch=2)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_detail())
        self.empty = EmptyState("quarantine")
        self.detail = self._build_detail()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.detail, 2)
        layout.addWidget(self.empty, 5)

    def _build_detail(self) -> Card:
        card = Card()
        self._term = Chip(role="caution", icon="clock")
        card.header.addWidget(self._term)
        self._why = Label(wrap=True, bold=True)
        self.message = Label(wrap=True, tone="bad")
        self._form_host = QWidget()
        self._form = QVBoxLayout(self._form_host)
        self._form.setContentsMargins(0, 0, theme.SMALL, 0)
        self._form.setSpacing(theme.TIGHT)
        self.release = primary(icon="check", key="Ctrl+Return")
        self.discard = danger(icon="trash")
        self.release.clicked.connect(self._release)
        self.discard.clicked.connect(self._discard)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.release)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        for widget in (self._why, self.message):
            card.body.addWidget(widget)
        card.body.addWidget(scrolled(self._form_host), 1)
        card.body.addLayout(buttons)
        self.message.hide()
        return card

    def show_allowed(self, allowed: bool) -> None:
        """A member who may not correct sees the rows only."""
        self._allowed = allowed
        self._show_detail()

    def show_rows(self, rows: Sequence[QuarantineRow], charter: Charter, now: datetime) -> None:
        """Show ``rows``; the row chosen before stays chosen with what is typed, or the one that took its place is."""
        position = max(0, self.table.currentIndex().row())
        kept = self._shown.id if self._shown else None
        if charter is not self._charter:
            self._shown = None
        self._charter, self._now = charter, now
        self._model.set_facts(rows)
        fit_columns(self.table, least=60)
        for widget in (self.table, self.detail):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            ids = [row.id for row in rows]
            choose_row(self.table, ids.index(kept) if kept in ids else min(position, len(rows) - 1))
        self._show_detail()

    def show_still_wrong(self, row: QuarantineRow) -> None:
        """The corrected row came back: say why; what was typed stays, and the keyboard is where it goes wrong."""
        ids = [item.id for item in self._model.facts()]
        if row.id in ids:
            choose_row(self.table, ids.index(row.id))
        if self.editors and not any(editor.hasFocus() for editor in self.editors.values()):
            self.editors.get(dict(row.params).get("field", ""), next(iter(self.editors.values()))).setFocus()
        self.message.set_tone("bad")
        self.message.setText(QCoreApplication.translate("Intake", "This row still cannot enter: {reason}.").format(
            reason=self._reason(row)))
        self.message.show()

    def show_released(self, line: int) -> None:
        """The corrected row entered."""
        self.message.set_tone("good")
        self.message.setText(QCoreApplication.translate("Intake", "Line {line} has entered the dossier.").format(
            line=words.number(line)))
        self.message.show()

    def retranslate(self) -> None:
        """Set the texts; what is being typed stays."""
        self.table.setAccessibleName(QCoreApplication.translate("Intake", "Rows set aside"))
        self.empty.say(
            QCoreApplication.translate("Intake", "No row is waiting"),
            QCoreApplication.translate(
                "Intake", "When a row of a file cannot enter as it is, it waits here 30 days to be corrected,"
                " then it goes."))
        self._model.retranslate()
        typed = self.values()
        self._show_detail(keep=typed)

    def values(self) -> dict[str, str]:
        """What the fields hold now: field -> text."""
        return {
            name: editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
            for name, editor in self.editors.items()
        }

    def chosen(self) -> list[QuarantineRow]:
        """Rows selected, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._model.fact(row) for row in rows]

    def _show_detail(self, keep: dict[str, str] | None = None) -> None:
        rows = self.chosen()
        self.release.set_text(QCoreApplication.translate("Intake", "Correct and release"))
        self.discard.set_text(QCoreApplication.translate("Intake", "Discard %Ln row(s)", "", max(1, len(rows))))
        self.release.setEnabled(self._allowed and len(rows) == 1)
        self.discard.setEnabled(self._allowed and bool(rows))
        if len(rows) != 1 or self._charter is None or self._now is None:
            self._shown = None
            self._fill({})
            self._term.setVisible(False)
            self.detail.set_title(QCoreApplication.translate("Intake", "%Ln row(s) chosen", "", len(rows)))
            self._why.setText(QCoreApplication.translate("Intake", "Choose one row to correct it."))
            return
        row = rows[0]
        same = self._shown == row
        if keep is None and not same:
            self.message.hide()
        self._shown = row
        self.detail.set_title(QCoreApplication.translate("Intake", "Line {line} of {source}").format(
            line=words.number(row.line), source=words.source_name(row.source)))
        self._term.setVisible(True)
        self._term.set_state(words.days_left(row.expires_at, self._now), "caution", "clock")
        reason = self._reason(row)
        values = _editable(row, self._charter)
        self._why.setText(words.sentence(reason))
        if not values:
            self.release.setEnabled(False)
            self._why.setText(QCoreApplication.translate(
                "Intake", "{reason}. Nothing of it can be corrected here: correct the file and import it again.",
            ).format(reason=words.sentence(reason)))
        if keep is not None or not same:
            self._fill(values if keep is None else keep)

    def _fill(self, values: dict[str, str]) -> None:
        focused = self.isAncestorOf(QApplication.focusWidget() or self) and not self.table.hasFocus()
        at = next((name for name, editor in self.editors.items() if editor.hasFocus()), "")
        self.editors = {}
        clear_layout(self._form)
        if self._charter is None:
            return
        wrong = dict(self._shown.params).get("field", "") if self._shown else ""
        for name, text in values.items():
            label = words.field_label(self._charter, name)
            declared = self._charter.fields.get(name.partition("@")[0])
            editor: QLineEdit | QPlainTextEdit
            if declared is not None and declared.type == "long_text":
                editor = QPlainTextEdit(text)
                editor.setTabChangesFocus(True)
                editor.setMinimumHeight(90)
            else:
                editor = QLineEdit(text)
            editor.setAccessibleName(label)
            editor.setEnabled(self._allowed)
            caption = Label(label, tone="bad" if name == wrong else "muted", bold=name == wrong)
            caption.setBuddy(editor)
            self._form.addWidget(caption)
            self._form.addWidget(editor)
            self.editors[name] = editor
        self._form.addStretch(1)
        if focused:
            place = self.editors.get(at, next(iter(self.editors.values()), self.table))
            place.show()  # a widget that is not shown yet cannot take the focus
            place.setFocus()

    def _release(self) -> None:
        if self._shown is not None:
            self.release_chosen.emit(self._shown.id, self.values())

    def _discard(self) -> None:
        rows = self.chosen()
        answer = QMessageBox(self)
        answer.setIcon(QMessageBox.Icon.Warning)
        answer.setText(QCoreApplication.translate("Intake", "Discard %Ln row(s)?", "", len(rows)))
        answer.setInformativeText(QCoreApplication.translate(
            "Intake", "They leave the dossier at once and cannot be brought back, except by importing the file again."))
        drop = answer.addButton(self.discard.accessibleName(), QMessageBox.ButtonRole.DestructiveRole)
        keep = answer.addButton(QCoreApplication.translate("Intake", "Keep them"), QMessageBox.ButtonRole.RejectRole)
        answer.setDefaultButton(keep)
        answer.exec()
        if answer.clickedButton() is drop:
            self.discard_chosen.emit([row.id for row in rows])

    def _reason(self, row: QuarantineRow) -> str:
        if self._charter is None:
            return ""
        return words.reason(row.reason, dict(row.params), self._charter)

    def _columns(self) -> tuple[Shown[QuarantineRow], ...]:
        return (
            Shown(
                lambda: QCoreApplication.translate("Intake", "Line"), lambda row: words.number(row.line), number=True),
            Shown(lambda: QCoreApplication.translate("Intake", "Source"), lambda row: words.source_name(row.source)),
            Shown(lambda: QCoreApplication.translate("Intake", "Why"), self._reason),
            Shown(lambda: QCoreApplication.translate("Intake", "Before it goes"),
                  lambda row: words.days_left(row.expires_at, self._now) if self._now else ""),
        )


def _editable(row: QuarantineRow, charter: Charter) -> dict[str, str]:
    """Values to show: the field that is wrong first, then the others; a missing field has an empty place."""
    values = dict(row.values)
    wrong = dict(row.params).get("field", "")
    if wrong and wrong.partition("@")[0] in charter.fields:
        values = {wrong: values.pop(wrong, ""), **values}
    if row.reason == "no_content":
        values = {"title": values.pop("title", ""), "body": values.pop("body", ""), **values}
    return values
