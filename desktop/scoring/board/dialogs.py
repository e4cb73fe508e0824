"""Asked before two acts of the board: signing the list of commitments, and replacing a lost device."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.board.steps import BoardFacts, Step
from desktop.scoring.board.words import enumerated
from desktop.scoring.setup.fields import Form
from desktop.scoring.words import device_code, fingerprint
from desktop.widgets import Button, Label, primary
from desktop.widgets.confirm import Confirm
from governance.scoring.state import BoardLine, JoiningRow


class ConfirmList(Confirm):
    """Names the absent."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ScoringBoard", "list"),
            QCoreApplication.translate("ScoringBoard", "Sign the list"), "edit", parent)
        self.setWindowTitle(QCoreApplication.translate("ScoringBoard", "Sign the list of commitments"))
        self.warning.setText(QCoreApplication.translate(
            "ScoringBoard", "The list is signed once. From then on the devices open their ballots: a ballot that is not"
            " in the list can still come, but it is marked late, because it may have been written after reading the"
            " others."))
        self.keep.set_text(QCoreApplication.translate("ScoringBoard", "Wait longer"))
        self.details.addWidget(Label(QCoreApplication.translate(
            "ScoringBoard", "Committed: {names}.").format(names=enumerated(step.done)), wrap=True))
        if step.waited:
            self.details.addWidget(Label(QCoreApplication.translate(
                "ScoringBoard", "Named absent: {names}.").format(names=enumerated(step.waited)), wrap=True, bold=True,
                tone="caution"))


class EnrolDialog(QDialog):
    """A joining request for a member of the round; the device it replaces, if one was lost."""

    def __init__(self, facts: BoardFacts, line: BoardLine | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(item for item in facts.lines if not item.lost)
        self.setMinimumWidth(680)
        self.setWindowTitle(QCoreApplication.translate("ScoringBoard", "Enrol a member's new device"))
        self.member, self.former, self.device = CalmCombo(), CalmCombo(), CalmCombo()
        for combo in (self.member, self.former, self.device):
            combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.keep = Button(QCoreApplication.translate("ScoringBoard", "Cancel"))
        self.confirm = primary(QCoreApplication.translate("ScoringBoard", "Sign and save the enrolment…"), icon="edit")
        self.keep.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.accept)
        self.confirm.setDefault(True)
        self._fill_members(facts, line)
        self._fill_devices(facts.free)
        self.member.currentIndexChanged.connect(lambda _: self._fill_former(None))
        self._fill_former(line)
        self._lay_out(has_devices=bool(facts.free))

    def chosen(self) -> tuple[str, str, str]:
        """(key of the new device, member, key of the lost one or "")."""
        return self.device.currentData(), self.member.currentData(), self.former.currentData()

    def _fill_members(self, facts: BoardFacts, line: BoardLine | None) -> None:
        for seat in facts.state.round.roster:
            self.member.addItem(facts.state.names[seat.member], seat.member)
        self.member.setCurrentIndex(max(0, self.member.findData(line.member if line is not None else None)))

    def _fill_devices(self, rows: Sequence[JoiningRow]) -> None:
        for row in rows:
            said = QCoreApplication.translate("ScoringBoard", "{name}, device {mark}, asked on {day}")
            self.device.addItem(
                said.format(name=row.name, mark=device_code(row.key), day=i18n.day(row.at, short=True)), row.key)

    def _fill_former(self, line: BoardLine | None) -> None:
        self.former.clear()
        for item in self._lines:
            if item.member == self.member.currentData():
                said = QCoreApplication.translate("ScoringBoard", "Device {mark} is lost: it is replaced")
                self.former.addItem(said.format(mark=fingerprint(item.key)), item.key)
        self.former.addItem(
            QCoreApplication.translate("ScoringBoard", "None is lost: this is one device more"), "")
        self.former.setCurrentIndex(max(0, self.former.findData(line.key if line is not None else None)))

    def _lay_out(self, *, has_devices: bool) -> None:
        form = Form()
        form.add(lambda: QCoreApplication.translate("ScoringBoard", "Member"), self.member)
        form.add(lambda: QCoreApplication.translate("ScoringBoard", "Former device"), self.former)
        form.add(lambda: QCoreApplication.translate("ScoringBoard", "Joining request"), self.device)
        form.retranslate()
        warning = Label(QCoreApplication.translate(
            "ScoringBoard", "Compare the sixteen characters of the device with the member, aloud. What a lost device"
            " had committed stays in the list; what the new one says counts as late unless it commits before the list."
            " Save the package again afterwards."), wrap=True, tone="muted")
        missing = Label(QCoreApplication.translate(
            "ScoringBoard", "No joining request waits: ask the member for one and drop it on the board first."),
            wrap=True, tone="caution")
        missing.setVisible(not has_devices)
        self.confirm.setEnabled(has_devices)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column.setSpacing(theme.LARGE)
        column.addLayout(form)
        column.addWidget(missing)
        column.addWidget(warning)
        column.addLayout(buttons)
