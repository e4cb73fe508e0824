"""What to publish and how precisely: the choices that the charter leaves to the publisher, in one row."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import theme
from desktop.publication import choosing, words
from desktop.widgets import Button, IconLabel, Label, row
from exports.opendata import Choices
from governance.charter import Charter

SETTLE_MS = 350
"""Milliseconds without a click after which the publication is prepared again."""


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked, by mouse or by Space."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; Return and Escape leave."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        here = self.activeAction()
        action = next((item for item in self.actions() if item is here), None)
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class _Ticks(Button):
    """A button that opens a list of entries to tick; says how many are."""

    ticked = Signal(str, bool)

    def __init__(self, icon: str) -> None:
        super().__init__(icon=icon)
        self._menu = StayingMenu(self)
        self._actions: dict[str, QAction] = {}
        self.setMenu(self._menu)

    def show_entries(
        self, entries: list[tuple[str, str, bool]], said: Callable[[str, str], str], *, least: int = 1
    ) -> None:
        """``entries`` are (key, name, ticked); the last ``least`` that are ticked stay so."""
        if list(self._actions) != [key for key, _, _ in entries]:
            self._menu.clear()
            self._actions = {key: self._menu.addAction(name) for key, name, _ in entries}
            for key, action in self._actions.items():
                action.setCheckable(True)
                action.triggered.connect(lambda checked, key=key: self.ticked.emit(key, checked))
        count = sum(on for _, _, on in entries)
        for key, name, on in entries:
            self._actions[key].setText(name.replace("&", "&&"))
            self._actions[key].setChecked(on)
            self._actions[key].setEnabled(count > least or not on)
        self.set_text(said(str(count), str(len(entries))))
        self.setEnabled(bool(entries))

    def actions_by_key(self) -> dict[str, QAction]:
        """Entries by their key."""
        return self._actions


class ChoicesBar(QWidget):
    """``chosen`` carries the new ``Choices`` once the person has paused."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._charter: Charter | None = None
        self._choices = Choices()
        self.tables, self.columns, self.more = _Ticks("file"), _Ticks("filter"), _Ticks("plus")
        self.even, self.by_crowd = Button(), Button()
        self.rescue, self.hold_back = Button(icon="hide"), Button(icon="history")
        for button in (self.even, self.by_crowd, self.rescue, self.hold_back):
            button.setCheckable(True)
        self._note_icon = IconLabel("info", "muted", 16)
        self.note = Label(tone="muted", points=theme.SMALL_PT, wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(lambda: self.chosen.emit(self._choices))
        self.hold_back.hide()
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.tables.ticked.connect(lambda key, on: self._choose(choosing.with_table, key, on))
        self.columns.ticked.connect(lambda key, on: self._choose(choosing.with_column, key, on))
        self.more.ticked.connect(lambda key, on: self._change(choosing.with_option(self._choices, key, on=on)))
        self.even.clicked.connect(lambda: self._change(choosing.with_recoding(self._choices, "global")))
        self.by_crowd.clicked.connect(lambda: self._change(choosing.with_recoding(self._choices, "local")))
        self.rescue.clicked.connect(lambda on: self._change(replace(self._choices, rescue=on)))
        self.hold_back.clicked.connect(lambda on: self._change(replace(self._choices, hold_back=on)))

    def _lay_out(self) -> None:
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in (self.even, self.by_crowd):
            switch.addWidget(button)
        precise = row(self.rescue, stretch=False)
        precise.insertLayout(0, switch)
        self._lines = row(self.tables, self.columns, self.more, self.hold_back, stretch=False), precise
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._all.setSpacing(theme.SMALL)
        for part in self._lines:
            self._all.addLayout(part)
            part.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._all.addStretch(1)
        note = QHBoxLayout()
        note.setSpacing(theme.SMALL)
        note.addWidget(self._note_icon)
        note.addWidget(self.note, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.TIGHT)
        outer.addLayout(self._all)
        outer.addLayout(note)

    def minimumSizeHint(self) -> QSize:
        """As wide as its longer half."""
        return QSize(max(part.minimumSize().width() for part in self._lines), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row, or two where it has no room."""
        super().resizeEvent(event)
        wanted = sum(part.sizeHint().width() for part in self._lines) + theme.SMALL
        narrow = wanted > self.width()
        self._all.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def choices(self) -> Choices:
        """What is shown as chosen."""
        return self._choices

    def show_choices(self, choices: Choices, charter: Charter) -> None:
        """Show what was chosen; a choice under way gives way to it."""
        self._timer.stop()
        self._choices, self._charter = choices, charter
        self.retranslate()

    def impose(self, levels: tuple[tuple[str, int], ...]) -> None:
        """Take these levels, none for the best; at once, they were confirmed on the picture."""
        self._change(replace(self._choices, levels=levels))
        self._timer.stop()
        self.chosen.emit(self._choices)

    def take(self, choices: Choices) -> None:
        """Take these choices at once."""
        self._change(choices)
        self._timer.stop()
        self.chosen.emit(self._choices)

    def _choose(self, change: Callable[..., Choices], key: str, on: bool) -> None:
        if self._charter is not None:
            self._change(change(self._choices, self._charter, key, on=on))

    def _change(self, choices: Choices) -> None:
        self._choices = choices
        self.retranslate()
        self._timer.start()

    def retranslate(self) -> None:
        """Set the texts."""
        self.even.set_text(QCoreApplication.translate("Publication", "Even precision"))
        self.even.setToolTip(QCoreApplication.translate(
            "Publication", "Each column has the same precision everywhere; persons whose profile is too rare are left"
            " out."))
        self.by_crowd.set_text(QCoreApplication.translate("Publication", "Precision by crowd"))
        self.by_crowd.setToolTip(QCoreApplication.translate(
            "Publication", "Each row is as precise as its crowd allows; later publications cannot be compared with"
            " it."))
        self.rescue.set_text(QCoreApplication.translate("Publication", "Empty cells first"))
        self.rescue.setToolTip(QCoreApplication.translate(
            "Publication", "Empty some cells rather than leave persons out"))
        self.hold_back.set_text(QCoreApplication.translate("Publication", "Past protected"))
        self.hold_back.setToolTip(QCoreApplication.translate(
            "Publication", "Withhold what an earlier publication would give away"))
        if self._charter is not None:
            self._show()

    def _show(self) -> None:
        charter, choices = self._charter, self._choices
        if charter is None:
            return
        tables, columns = choosing.offered_tables(charter), choosing.offered_columns(charter)
        wanted = choosing.chosen(choices.tables, tables), choosing.chosen(choices.columns, columns)
        self.tables.show_entries(
            [(name, words.table_name(name), name in wanted[0]) for name in tables],
            lambda count, total: QCoreApplication.translate("Publication", "Tables: {count} of {total}").format(
                count=count, total=total))
        self.columns.show_entries(
            [(name, words.title_of(name, charter), name in wanted[1]) for name in columns],
            lambda count, total: QCoreApplication.translate(
                "Publication", "Columns of profiles: {count} of {total}").format(count=count, total=total))
        self._show_more(charter, choices)
        profiles = "profiles" in wanted[0]
        local = choices.recoding == "local"
        for button, on in (
            (self.even, not local), (self.by_crowd, local), (self.rescue, choices.rescue and not local),
            (self.hold_back, choices.hold_back),
        ):
            button.setChecked(on)
        self.columns.setEnabled(profiles)
        self.even.setEnabled(profiles)
        self.by_crowd.setEnabled(profiles)
        self.rescue.setEnabled(profiles and not local)
        self.hold_back.setVisible(choices.hold_back)
        said = self._sentence(local=local)
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self._note_icon.setVisible(bool(said))
        self._note_icon.set_icon("warning" if local else "info", "caution" if local else "muted")

    def _show_more(self, charter: Charter, choices: Choices) -> None:
        names = {
            "linked_votes": QCoreApplication.translate(
                "Publication", "Votes of a person together, under a pseudonym, if no set of votes singles out"),
            "squares": QCoreApplication.translate("Publication", "Places as squares of the map, not by their names"),
        }
        offered = choosing.offered_options(charter, choices)
        self.more.show_entries(
            [(name, names[name], bool(getattr(choices, name))) for name in offered],
            lambda count, total: QCoreApplication.translate("Publication", "Options: {count} of {total}").format(
                count=count, total=total), least=0)
        self.more.setVisible(bool(offered))

    def _sentence(self, *, local: bool) -> str:
        if local:
            return QCoreApplication.translate(
                "Publication", "Each row is as precise as its crowd allows. A release made so cannot be compared with"
                " later ones: the next publication of profiles may have to wait.")
        if self._choices.rescue:
            return QCoreApplication.translate(
                "Publication", "Each column has the same precision everywhere; some cells are emptied rather than leave"
                " persons out.")
        return ""
