"""The family of a contribution, and those that could join it: texts are kept, supporters are counted once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from desktop import i18n, theme
from desktop.moderation.items import Kin, Relative
from desktop.widgets import Button, Card, Chip, ElidedLabel, Label, clear_layout
from desktop.widgets.flow import flow
from governance.store.rows import ContributionRow, FamilyRow

LISTED: Final = 4


class FamilyCard(Card):
    """``group_asked`` gives the ids to group and their similarities, ``opened`` a contribution to read."""

    group_asked = Signal(object, object)
    refuse_asked = Signal()
    leave_asked = Signal()
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._family: FamilyRow | None = None
        self._kin: Kin | None = None
        self._shown, self._allowed = 0, True
        self.chip = Chip()
        self.header.addWidget(self.chip)
        self.sentence, self.reason = Label(wrap=True), Label(tone="muted", wrap=True)
        self._members, self._boxes = QVBoxLayout(), QVBoxLayout()
        self._ticks: list[tuple[QCheckBox, Sequence[Relative]]] = []
        self.group, self.refuse = Button(icon="people", key="G"), Button(kind="flat", key="D")
        self.leave = Button(kind="flat")
        for layout in (self._members, self._boxes):
            layout.setSpacing(theme.TIGHT)
        self.body.addWidget(self.sentence)
        self.body.addLayout(self._members)
        self.body.addWidget(self.reason)
        self.body.addLayout(self._boxes)
        self.body.addWidget(flow(self.group, self.refuse, self.leave))
        self.group.clicked.connect(self._group)
        self.refuse.clicked.connect(self.refuse_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.hide()

    def show_family(self, family: FamilyRow | None, kin: Kin | None, *, shown: int, allowed: bool) -> None:
        """The family that contribution ``shown`` belongs to, and the one proposed; without any the card goes."""
        self._family, self._kin, self._shown, self._allowed = family, kin, shown, allowed
        self.setVisible(family is not None or kin is not None)
        self.retranslate()

    def ticked(self) -> list[Relative]:
        """Those that would be grouped."""
        return [one for box, several in self._ticks for one in several if box.isChecked()]

    def retranslate(self) -> None:
        """Say everything again."""
        clear_layout(self._members)
        clear_layout(self._boxes)
        self._ticks = []
        if self._family is not None:
            self._say_family(self._family)
        elif self._kin is not None:
            self._say_proposed(self._kin)
        self.reason.setVisible(self._kin is not None)
        if self._kin is not None:
            self._say_kin(self._kin)
        self._say_buttons()

    def _say_family(self, family: FamilyRow) -> None:
        count = len(family.members) + 1
        self.set_title(QCoreApplication.translate("Family", "Family of %Ln contributions", "", count))
        self.chip.set_state(QCoreApplication.translate(
            "Family", "%Ln supporter(s), counted once", "", family.supporters), "accent", "people")
        here = family.lead.id == self._shown
        self.sentence.setText(
            QCoreApplication.translate("Family", "This contribution leads it. Each text is kept as it is.") if here else
            QCoreApplication.translate("Family", "Led by “{title}”. Each text is kept as it is.").format(
                title=_title(family.lead)))
        others = [row for row in (family.lead, *family.members) if row.id != self._shown]
        for row in others[:LISTED]:
            self._members.addLayout(self._link(row))
        if len(others) > LISTED:
            self._members.addWidget(Label(
                QCoreApplication.translate("Family", "and %Ln more", "contributions", len(others) - LISTED),
                tone="muted"))

    def _say_proposed(self, kin: Kin) -> None:
        self.set_title(QCoreApplication.translate("Family", "Proposed family"))
        self.chip.set_state(QCoreApplication.translate("Family", "{similarity} alike").format(
            similarity=i18n.number(kin.relatives[0].similarity, 2)), "accent", "people")
        self.sentence.setText(QCoreApplication.translate(
            "Family", "%Ln contribution(s) seem to ask for the same. Grouped, each text is kept, and a person who "
            "supports several counts once.", "", len(kin.relatives)))

    def _say_kin(self, kin: Kin) -> None:
        self.reason.setText(_because(kin) if self._family is None else QCoreApplication.translate(
            "Family", "%Ln more could join it. {why}", "", len(kin.relatives)).format(why=_because(kin)))
        for one in kin.relatives[:LISTED]:
            line = self._tick(_title(one.row), (one,))
            line.addWidget(Label(i18n.number(one.similarity, 2), tone="muted"))
            line.addWidget(self._reader(one.row))
            self._boxes.addLayout(line)
        rest = kin.relatives[LISTED:]
        if rest:
            self._boxes.addLayout(self._tick(
                QCoreApplication.translate("Family", "and %Ln more", "contributions", len(rest)), rest))

    def _tick(self, text: str, several: Sequence[Relative]) -> QHBoxLayout:
        box = QCheckBox()
        box.setAccessibleName(text)
        box.setChecked(True)
        box.toggled.connect(self._say_buttons)
        self._ticks.append((box, several))
        line = QHBoxLayout()
        line.addWidget(box)
        line.addWidget(ElidedLabel(text), 1)
        return line

    def _link(self, row: ContributionRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(ElidedLabel(_title(row)), 1)
        line.addWidget(self._reader(row))
        return line

    def _reader(self, row: ContributionRow) -> Button:
        button = Button(QCoreApplication.translate("Family", "Read it"), kind="flat")
        button.setAccessibleName(QCoreApplication.translate("Family", "Read “{title}”").format(title=_title(row)))
        button.clicked.connect(lambda: self.opened.emit(row.id))
        return button

    def _say_buttons(self) -> None:
        chosen = self.ticked()
        self.group.set_text(QCoreApplication.translate("Family", "Group with these %Ln", "", len(chosen)))
        self.refuse.set_text(QCoreApplication.translate("Family", "Not the same"))
        self.leave.set_text(QCoreApplication.translate("Family", "Leave the family"))
        self.group.setVisible(self._kin is not None)
        self.refuse.setVisible(self._kin is not None)
        self.leave.setVisible(self._family is not None)
        self.group.setEnabled(self._allowed and bool(chosen))
        for button in (self.refuse, self.leave):
            button.setEnabled(self._allowed)

    def _group(self) -> None:
        chosen = self.ticked()
        self.group_asked.emit(tuple(one.row.id for one in chosen), tuple(one.similarity for one in chosen))


def _because(kin: Kin) -> str:
    listed = ", ".join(kin.words)
    match kin.cause:
        case "same_text":
            return QCoreApplication.translate("Family", "The texts are the same, word for word.")
        case "contained":
            return QCoreApplication.translate("Family", "One text contains the other.")
    if not listed:
        return QCoreApplication.translate("Family", "The texts are written in nearly the same words.")
    return QCoreApplication.translate("Family", "Because both say: {words}.").format(words=listed)


def _title(row: ContributionRow) -> str:
    text = " ".join((row.title or row.excerpt).split())
    return text if len(text) <= 70 else text[:69] + "…"
