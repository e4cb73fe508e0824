"""The window page of a desk: a strip with its three pages, the round, what was done or failed, the page shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.errors import Message, present
from desktop.intake.calm_combo import CalmCombo
from desktop.scoring.desk import words
from desktop.scoring.desk.ballot_view import BallotView
from desktop.scoring.desk.deposit_view import DepositView
from desktop.scoring.desk.sheet_view import SheetView
from desktop.scoring.desk.worker import SUFFIXES
from desktop.shell.drops import local_files
from desktop.shell.notices import Banner, Strip
from desktop.shell.preferences import Preferences
from desktop.widgets import Chip, ElidedLabel, IconLabel, Label
from governance.scoring.desk import DeskRoundRow

PAGES: Final = ("ballot", "sheets", "deposit")
NEWS_MS: Final = 12_000


class News(QFrame):
    """What was just done; goes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "good")
        self.sentence = Label(wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        layout.addWidget(IconLabel("check", "good", 20))
        layout.addWidget(self.sentence, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say it for a while."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._timer.start(NEWS_MS)


class DeskView(QWidget):
    """``round_chosen`` gives a digest, ``files_dropped`` files, ``left`` the wish to close the desk."""

    round_chosen = Signal(str)
    files_dropped = Signal(list)
    left = Signal()

    def __init__(self, name: str, choice: theme.Choice, reports: Path | None) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._reports = reports
        self._rows: Sequence[DeskRoundRow] = ()
        self._shown: DeskRoundRow | None = None
        self.ballot, self.sheets, self.deposit = BallotView(), SheetView(), DepositView()
        self.preferences = Preferences(choice)
        self.person = ElidedLabel(name)
        self.person.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.leave = QPushButton()
        self.leave.clicked.connect(self.left)
        self.tabs = {page: QPushButton() for page in PAGES}
        self.banner, self.news, self.strip = Banner(), News(), Strip()
        self.heading, self.chip = ElidedLabel(points=theme.TITLE_PT, bold=True), Chip()
        self.choice = CalmCombo()
        self.choice.activated.connect(lambda row: self.round_chosen.emit(self.choice.itemData(row)))
        self.pages = QStackedWidget()
        for page in (self.ballot, self.sheets, self.deposit):
            self.pages.addWidget(page)
        self._lay_out()
        self.show_rounds((), None)
        self.show_page("deposit")
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top())
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.WIDE, theme.MEDIUM, theme.WIDE, theme.LARGE)
        inner.setSpacing(theme.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(theme.MEDIUM)
        head.addWidget(self.heading, 1)
        head.addWidget(self.chip)
        head.addWidget(self.choice)
        for widget in (self.banner, self.news):
            inner.addWidget(widget)
        inner.addLayout(head)
        inner.addWidget(self.pages, 1)
        column.addLayout(inner, 1)
        column.addWidget(self.strip)

    def _top(self) -> QFrame:
        top = QFrame()
        top.setObjectName("rail")
        row = QHBoxLayout(top)
        row.setContentsMargins(theme.WIDE, theme.SMALL, theme.WIDE, theme.SMALL)
        row.setSpacing(theme.SMALL)
        row.addWidget(IconLabel("logo", "rail_ink", 26))
        row.addSpacing(theme.SMALL)
        group = QButtonGroup(self)
        for page, button in self.tabs.items():
            button.setCheckable(True)
            button.setFont(theme.font(theme.TEXT_PT, bold=True))  # the chosen one is: none changes its width
            button.clicked.connect(lambda _=False, page=page: self.show_page(page))
            group.addButton(button)
            row.addWidget(button)
        row.addSpacing(theme.MEDIUM)
        row.addWidget(self.person, 1)
        row.addWidget(self.preferences)
        row.addWidget(self.leave)
        return top

    def show_rounds(self, rows: Sequence[DeskRoundRow], shown: DeskRoundRow | None) -> None:
        """The rounds of the desk; a choice when there are several."""
        self._rows, self._shown = rows, shown
        self._say_round()

    def show_page(self, name: str) -> None:
        """Show one of the pages, the keyboard where work begins."""
        self.tabs[name].setChecked(True)
        self.pages.setCurrentIndex(PAGES.index(name))
        if name == "ballot":
            self.ballot.focus_ballot()
        elif name == "deposit":
            self.deposit.focus_now()

    @property
    def page(self) -> str:
        """The page shown."""
        return PAGES[self.pages.currentIndex()]

    def show_error(self, error: BaseException) -> None:
        """Say what failed and what to do."""
        self.show_message(present(error, self._reports))

    def show_message(self, message: Message) -> None:
        """Say a failure."""
        self.news.hide()
        self.banner.show_message(message)

    def show_news(self, sentence: str) -> None:
        """Say what was done."""
        self.banner.hide()
        self.news.say(sentence)

    def name_of(self, row: DeskRoundRow | None) -> str:
        """A round in words."""
        return "" if row is None else words.round_name(row.number, row.title)

    def retranslate(self) -> None:
        """Set every text again; the pages set their own."""
        names = {
            "ballot": QCoreApplication.translate("Desk", "Ballots"),
            "sheets": QCoreApplication.translate("Desk", "Analysis sheets"),
            "deposit": QCoreApplication.translate("Desk", "Deposit"),
        }
        for page, button in self.tabs.items():
            button.setText(names[page])
            button.setAccessibleName(names[page])
        self.leave.setText(QCoreApplication.translate("Desk", "Close the desk"))
        self.choice.setAccessibleName(QCoreApplication.translate("Desk", "Round"))
        self._say_round()

    def _say_round(self) -> None:
        self.choice.clear()
        for row in reversed(self._rows):
            self.choice.addItem(self.name_of(row), row.digest)
        self.choice.setVisible(len(self._rows) > 1)
        if self._shown is None:
            self.heading.set_full_text(QCoreApplication.translate("Desk", "Your desk"))
            self.chip.hide()
            return
        self.choice.setCurrentIndex(self.choice.findData(self._shown.digest))
        self.heading.set_full_text(self.name_of(self._shown))
        mark = words.stage(self._shown.stage)
        self.chip.set_state(mark.word, mark.role, mark.icon)
        self.chip.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files of a round."""
        if any(path.suffix in SUFFIXES for path in local_files(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Receive what was dropped."""
        files = [path for path in local_files(event) if path.suffix in SUFFIXES]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
