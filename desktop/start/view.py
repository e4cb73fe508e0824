"""The start screen: recent dossiers, a new one, another one, the demonstration; desks of evaluators."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.shell.drops import local_files
from desktop.shell.notices import Banner, Strip
from desktop.shell.preferences import Preferences
from desktop.start.front import DeskCard, Door, HowCard, RecentCard
from desktop.widgets import IconLabel, Label, scrolled

if TYPE_CHECKING:  # the forms are made when somebody wants them: the first window opens sooner
    from desktop.start.desk_form import NewDeskForm
    from desktop.start.forms import Form, NewForm, OpenForm

FORM_WIDTH = 760
ROUND_FILES: Final = (".round", ".invitation", ".heads", ".enrolment")
"""Files that a desk receives (``desktop.scoring.desk.worker.SUFFIXES``, not loaded at start-up; a test compares)."""


class StartView(QWidget):
    """Intentions are signals; ``show_*`` say facts."""

    folder_chosen = Signal(object)
    forgotten = Signal(str)
    demo_asked = Signal()
    open_asked = Signal(object, str, object)
    new_asked = Signal(object)
    new_desk_asked = Signal(object)
    files_dropped = Signal(list)

    def __init__(self, choice: theme.Choice) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.preferences = Preferences(choice)
        self.banner, self.strip = Banner(), Strip()
        self._open_form: OpenForm | None = None
        self._new_form: NewForm | None = None
        self._desk_form: NewDeskForm | None = None
        self.pages = QStackedWidget()
        self._doors = {"new": Door("plus", main=True), "open": Door("folder"), "demo": Door("play")}
        self._doors["new"].chosen.connect(self.show_new)
        self._doors["open"].chosen.connect(self._choose)
        self._doors["demo"].chosen.connect(self.demo_asked)
        self._recent, self._how, self._desk = RecentCard(), HowCard(), DeskCard()
        self._desk.open_chosen.connect(self._choose_desk)
        self._desk.new_chosen.connect(lambda: self.show_new_desk(None))
        self._desk.invitation_chosen.connect(self._choose_invitation)
        self._recent.chosen.connect(self.folder_chosen)
        self._recent.forgotten.connect(self.forgotten)
        self._title = Label(points=theme.TITLE_PT, bold=True)
        self._promise = Label(points=theme.SUBTITLE_PT, wrap=True)
        self._legal = Label(points=theme.SMALL_PT, wrap=True)
        self._build()
        self._retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        column = QVBoxLayout()
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        inner.setSpacing(theme.MEDIUM)
        inner.addWidget(self.banner)
        self.pages.addWidget(self._front())
        inner.addWidget(self.pages, 1)
        column.addLayout(inner, 1)
        column.addWidget(self.strip)
        row.addLayout(column, 1)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("rail")
        side.setFixedWidth(264)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.WIDE, theme.WIDE * 2, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.LARGE)
        brand = QHBoxLayout()
        brand.addWidget(IconLabel("logo", "rail_ink", 40))
        brand.addWidget(Label("Collegiale", points=22, bold=True))
        brand.addStretch(1)
        column.addLayout(brand)
        column.addWidget(self._promise)
        column.addStretch(1)
        column.addWidget(self._legal)
        column.addWidget(self.preferences)
        return side

    def _front(self) -> QWidget:
        front = QWidget()
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.LARGE)
        column.addWidget(self._title)
        doors = QHBoxLayout()
        doors.setSpacing(theme.SMALL)
        for door in self._doors.values():
            door.setMinimumHeight(168)
            doors.addWidget(door, 1)
        column.addLayout(doors)
        column.addWidget(self._recent)
        column.addWidget(self._desk)
        column.addWidget(self._how)
        column.addStretch(1)
        return scrolled(front)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(QCoreApplication.translate("Start", "Where do we begin?"))
        self._promise.setText(QCoreApplication.translate(
            "Start", "Receive what citizens wrote, decide together, answer everyone, publish without exposing anyone.",
        ))
        self._legal.setText(QCoreApplication.translate(
            "Start", "Everything stays on this computer, encrypted. Nothing is ever sent over a network.",
        ))
        self._doors["new"].say(
            QCoreApplication.translate("Start", "New dossier"),
            QCoreApplication.translate("Start", "One folder for one consultation, encrypted, with its charter."),
            QCoreApplication.translate("Start", "Create a dossier…"),
        )
        self._doors["open"].say(
            QCoreApplication.translate("Start", "Open a dossier"),
            QCoreApplication.translate("Start",
                "On this computer, a key or a shared folder. Dropping it here works too."),
            QCoreApplication.translate("Start", "Choose the folder…"),
        )
        self._doors["demo"].say(
            QCoreApplication.translate("Start", "Demonstration"),
            QCoreApplication.translate("Start",
                "A complete consultation of invented people, to try everything safely."),
            QCoreApplication.translate("Start", "Try the demonstration"),
        )
        self._recent.retranslate()
        self._how.retranslate()
        self._desk.retranslate()
        for form in self._forms():
            form.retranslate()

    def _forms(self) -> "list[OpenForm | NewForm]":
        return [form for form in (self._open_form, self._new_form, self._desk_form) if form is not None]

    def show_recent(self, folders: Sequence[str], desks: Sequence[str] = ()) -> None:
        """List the recent dossiers and desks."""
        self._recent.show_folders(folders, desks)

    def show_front(self) -> None:
        """The doors."""
        self.banner.hide()
        self.pages.setCurrentIndex(0)
        self._doors["new"].button.setFocus()

    def show_open(self) -> None:
        """The passphrase of a dossier."""
        self.banner.hide()
        self._show(self.open_form)
        self.open_form.passphrase.setFocus()

    def show_new(self) -> None:
        """The form of a new dossier."""
        self.banner.hide()
        self.new_form.prepare()
        self._show(self.new_form)

    def show_new_desk(self, invitation: Path | None) -> None:
        """The form of a new desk, for whoever received ``invitation`` or none."""
        self.banner.hide()
        self.desk_form.prepare(invitation)
        self._show(self.desk_form)
        self.desk_form.folder.setFocus()

    def set_waiting(self, waiting: bool) -> None:
        """While a dossier is being opened or made."""
        for form in self._forms():
            form.set_waiting(waiting)
        for door in self._doors.values():
            door.button.setEnabled(not waiting)

    @property
    def open_form(self) -> "OpenForm":
        """The form of a dossier to open."""
        from desktop.start.forms import OpenForm

        if self._open_form is None:
            self._open_form = OpenForm()
            self._open_form.asked.connect(self.open_asked)
            self._add(self._open_form)
        return self._open_form

    @property
    def new_form(self) -> "NewForm":
        """The form of a new dossier."""
        from desktop.start.forms import NewForm

        if self._new_form is None:
            self._new_form = NewForm()
            self._new_form.asked.connect(self.new_asked)
            self._new_form.retranslate()
            self._add(self._new_form)
        return self._new_form

    @property
    def desk_form(self) -> "NewDeskForm":
        """The form of a new desk."""
        from desktop.start.desk_form import NewDeskForm

        if self._desk_form is None:
            self._desk_form = NewDeskForm()
            self._desk_form.asked.connect(self.new_desk_asked)
            self._desk_form.retranslate()
            self._add(self._desk_form)
        return self._desk_form

    def _show(self, form: "Form") -> None:
        page = form.parentWidget()
        if page is not None:
            self.pages.setCurrentWidget(page)

    def _add(self, form: "Form") -> None:
        self.pages.addWidget(_centred(form))
        form.back.connect(self.show_front)

    def form(self) -> "Form | None":
        """The form shown, if any."""
        shown = self.pages.currentWidget()
        return next((form for form in self._forms() if form.parentWidget() is shown), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a folder, or files of a round."""
        if any(path.is_dir() or path.suffix in ROUND_FILES for path in local_files(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier or a desk dropped here; files of a round are for a desk."""
        folders = [path for path in local_files(event) if path.is_dir()]
        files = [path for path in local_files(event) if path.suffix in ROUND_FILES and not path.is_dir()]
        if folders:
            event.acceptProposedAction()
            self.folder_chosen.emit(folders[0])
        elif files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _choose(self) -> None:
        from desktop.start.forms import ask_folder

        title = QCoreApplication.translate("Start", "Choose the folder of the dossier")
        ask_folder(self, title, self.folder_chosen.emit)

    def _choose_desk(self) -> None:
        from desktop.start.forms import ask_folder

        title = QCoreApplication.translate("Start", "Choose the folder of your desk")
        ask_folder(self, title, self.folder_chosen.emit)

    def _choose_invitation(self) -> None:
        from desktop.start.forms import ask_file

        title = QCoreApplication.translate("Start", "Choose the invitation")
        ask_file(self, title, "*.invitation", lambda path: self.files_dropped.emit([path]))


def _centred(form: "Form") -> QWidget:
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(0, theme.WIDE, 0, 0)
    layout.addStretch(1)
    form.setMaximumWidth(FORM_WIDTH)
    form.setMinimumWidth(min(FORM_WIDTH, 520))
    layout.addWidget(form, 20, Qt.AlignmentFlag.AlignTop)
    layout.addStretch(1)
    return page
