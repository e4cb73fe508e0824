"""Which proposals a round scores: a list with a box each, narrowed by theme and by what former rounds had."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.setup.plan import Matter, Plan
from desktop.scoring.words import explained, in_language
from desktop.widgets import Button, Label, primary
from desktop.widgets.flow import flow
from governance.scoring.package import Proposal

_EVERY: Final = "*"
_NUMBER: Final = Qt.ItemDataRole.UserRole


class ChoosingDialog(QDialog):
    """``chosen`` gives the numbers; what is hidden keeps its choice."""

    def __init__(self, plan: Plan, matter: Matter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(720, 620)
        self._matter = matter
        taken = frozenset(item.number for item in matter.taken(plan.settings))
        self.theme, self.new, self.list = CalmCombo(), QCheckBox(), QListWidget()
        self.all, self.none, self.count = Button(icon="check"), Button(icon="close"), Label(bold=True)
        self.confirm, self.keep = primary(icon="check", key="Ctrl+Return"), Button()
        self._labels = {item.code: in_language(item.label) for item in plan.settings.themes}
        self._fill(taken)
        self._lay_out()
        self._word()
        self.new.setVisible(bool(matter.former))
        self.new.setChecked(bool(matter.former) and not taken & matter.former)
        self.theme.currentIndexChanged.connect(lambda _: self._narrow())
        self.new.toggled.connect(lambda _: self._narrow())
        self.all.clicked.connect(lambda: self._set(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._set(Qt.CheckState.Unchecked))
        self.list.itemChanged.connect(lambda _: self._say())
        self.confirm.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self._narrow()
        self.list.setFocus()

    def chosen(self) -> tuple[int, ...]:
        """Numbers of those with a mark, in their order."""
        return tuple(
            item.data(_NUMBER) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def _fill(self, taken: frozenset[int]) -> None:
        themes = {item.theme or "" for item in self._matter.proposals}
        self.theme.addItem(QCoreApplication.translate("ScoringSetup", "All themes"), _EVERY)
        for code, label in self._labels.items():
            if code in themes:
                self.theme.addItem(label, code)
        for code in sorted(themes - self._labels.keys()):
            self.theme.addItem(code or QCoreApplication.translate("ScoringSetup", "Without a theme"), code)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for proposal in self._matter.proposals:
            line = QListWidgetItem(self._line(proposal), self.list)
            line.setData(_NUMBER, proposal.number)
            line.setToolTip(proposal.title)
            line.setSizeHint(QSize(0, theme.ROW_HEIGHT))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if proposal.number in taken else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)

    def _line(self, item: Proposal) -> str:
        number = i18n.number(item.number)
        if item.number not in self._matter.former:
            return explained(number, item.title)
        return explained(
            QCoreApplication.translate("ScoringSetup", "{number}, in a former round").format(number=number), item.title)

    def _lay_out(self) -> None:
        narrowing = QHBoxLayout()
        narrowing.setSpacing(theme.MEDIUM)
        narrowing.addWidget(self.theme, 1)
        narrowing.addWidget(self.new, 1)
        end = QHBoxLayout()
        end.setSpacing(theme.SMALL)
        end.addWidget(self.count, 1)
        end.addWidget(self.keep)
        end.addWidget(self.confirm)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        outer.setSpacing(theme.MEDIUM)
        outer.addLayout(narrowing)
        outer.addWidget(self.list, 1)
        outer.addWidget(flow(self.all, self.none))
        outer.addLayout(end)

    def _word(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("ScoringSetup", "Which proposals are scored"))
        self.list.setAccessibleName(self.windowTitle())
        self.theme.setAccessibleName(QCoreApplication.translate("ScoringSetup", "Theme shown"))
        self.new.setText(QCoreApplication.translate("ScoringSetup", "Only those that no former round had"))
        self.all.set_text(QCoreApplication.translate("ScoringSetup", "Take all those shown"))
        self.none.set_text(QCoreApplication.translate("ScoringSetup", "Take none of those shown"))
        self.keep.set_text(QCoreApplication.translate("ScoringSetup", "Change nothing"))

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _narrow(self) -> None:
        code, new = self.theme.currentData(), self.new.isChecked()
        for row, item in enumerate(self._matter.proposals):
            shown = code in (_EVERY, item.theme or "") and not (new and item.number in self._matter.former)
            self.list.setRowHidden(row, not shown)
        first = next((row for row in range(self.list.count()) if not self.list.isRowHidden(row)), -1)
        if self.list.currentRow() < 0 or self.list.isRowHidden(self.list.currentRow()):
            self.list.setCurrentRow(first)
        for button in (self.all, self.none):
            button.setEnabled(first >= 0)
        self._say()

    def _set(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._say()

    def _say(self) -> None:
        count = len(self.chosen())
        self.count.setText(QCoreApplication.translate("ScoringSetup", "{count} of {total} taken").format(
            count=i18n.number(count), total=i18n.number(self.list.count())))
        self.confirm.set_text(QCoreApplication.translate("ScoringSetup", "Score %Ln proposal(s)", "", count))
        self.confirm.setEnabled(bool(count))
