"""Opens, makes and demonstrates dossiers, off the GUI thread; an opened one goes up by ``opened``."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal

from desktop.errors import present
from desktop.jobs import Background
from desktop.settings import Settings, SettingsFile
from desktop.start.view import StartView
from governance.errors import Cancelled
from governance.progress import Progress
from resources import path as resource_path

if TYPE_CHECKING:  # the store is loaded when a dossier is opened, not at start-up
    from desktop.start.forms import NewDossier
    from governance.dossier import Dossier
    from governance.scoring.desk import Desk


def is_desk(folder: Path) -> bool:
    """Whether ``folder`` is an evaluator's desk rather than a dossier."""
    return (folder / "desk.json").is_file()


class StartPresenter(QObject):
    """``opened`` gives the ``Dossier``, ``desk_opened`` an evaluator's ``Desk`` and the files that wait for it; the
    receiver owns what is open and closes it."""

    opened = Signal(object)
    desk_opened = Signal(object, list)

    def __init__(self, view: StartView, background: Background, settings: SettingsFile) -> None:
        super().__init__()
        self._view, self._background, self._settings = view, background, settings
        self._reports = settings.folder / "reports"
        view.folder_chosen.connect(self.choose)
        view.forgotten.connect(self._forget)
        view.demo_asked.connect(self.demonstrate)
        view.open_asked.connect(self.open)
        view.new_asked.connect(self.create)
        view.new_desk_asked.connect(self.create_desk)
        view.files_dropped.connect(self.receive)
        self._waiting: list[Path] = []
        background.progressed.connect(view.strip.show_jobs)
        view.show_recent(settings.current.recent, settings.current.desks)

    def choose(self, folder: Path) -> None:
        """Ask for the passphrase of ``folder``, if it is a dossier or a desk."""
        from governance.keys import KeyFile

        try:
            members = KeyFile.load(folder).members()
        except Exception as error:  # noqa: BLE001  whatever is wrong with that folder is said
            self._view.show_front()
            self._view.banner.show_message(present(error, self._reports))
            return
        self._view.open_form.prepare(folder, members, desk=is_desk(folder))
        self._view.show_open()

    def open(self, folder: Path, passphrase: str, member: str | None = None) -> None:
        """Open ``folder``."""
        self._begin()
        if is_desk(folder):
            witness, label = self._witness(), QCoreApplication.translate("Start", "Opening the desk")
            self._background.run(
                lambda _: _open_desk(folder, passphrase, witness), self._desk_opened, self._failed, label=label)
            return
        label = QCoreApplication.translate("Start", "Opening the dossier")
        self._background.run(
            lambda _: _open(folder, passphrase, member), self._opened, self._failed, label=label,
        )

    def create(self, asked: "NewDossier") -> None:
        """Make a dossier and open it."""
        self._begin()
        label = QCoreApplication.translate("Start", "Creating the dossier")
        self._background.run(lambda _: _create(asked), self._opened, self._failed, label=label)

    def create_desk(self, asked: "NewDossier") -> None:
        """Make an evaluator's desk and open it; its invitation waits there to be answered."""
        self._begin()
        if asked.charter is not None:
            self._waiting = [asked.charter]
        witness, label = self._witness(), QCoreApplication.translate("Start", "Making the desk")
        self._background.run(lambda _: _create_desk(asked, witness), self._desk_opened, self._failed, label=label)

    def receive(self, files: list[Path]) -> None:
        """Keep files of a round for the desk that will be opened: the latest one, else a new one."""
        self._waiting = list(files)
        desks = [Path(folder) for folder in self._settings.current.desks]
        known = next((folder for folder in desks if is_desk(folder)), None)
        if known is not None:
            self.choose(known)
        else:
            self._view.show_new_desk(next((path for path in files if path.suffix == ".invitation"), None))

    def _witness(self) -> Path:
        return self._settings.folder / "desks"

    def _desk_opened(self, desk: "Desk") -> None:
        files, self._waiting = self._waiting, []
        self._view.set_waiting(False)
        self._remember(self._settings.current.with_desk(desk.folder))
        self._view.show_front()
        self.desk_opened.emit(desk, files)

    def _remember(self, settings: Settings) -> None:
        self._settings.change(settings)
        self._view.show_recent(settings.recent, settings.desks)

    def demonstrate(self) -> None:
        """Invent a consultation in a new folder of the person's documents, and open it."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents or Path.home()) / "Collegiale" / f"demonstration-{datetime.now():%Y%m%d-%H%M%S}"  # noqa: DTZ005
        self._begin()
        label = QCoreApplication.translate("Start", "Preparing the demonstration")
        self._background.run(lambda progress: _demo(folder, progress), self._opened, self._failed, label=label)

    def _begin(self) -> None:
        self._view.banner.hide()
        self._view.set_waiting(True)

    def _opened(self, dossier: "Dossier") -> None:
        self._view.set_waiting(False)
        self._remember(self._settings.current.with_recent(dossier.path))
        self._view.show_front()
        self.opened.emit(dossier)

    def _failed(self, error: BaseException) -> None:
        self._view.set_waiting(False)
        if isinstance(error, Cancelled):
            return
        message, form = present(error, self._reports), self._view.form()
        if form is None:
            self._view.banner.show_message(message)
        else:
            form.complain(message.text)

    def _forget(self, folder: str) -> None:
        self._remember(self._settings.current.without_recent(folder))


def _open(folder: Path, passphrase: str, member: str | None) -> "Dossier":
    from governance.dossier import Dossier

    return Dossier.open(folder, passphrase, member=member)


def _create(asked: "NewDossier") -> "Dossier":
    from governance.charter import load_charter
    from governance.dossier import Dossier

    source = asked.charter or resource_path("templates", "charter_alpimed.toml")
    load_charter(source)
    text = source.read_text(encoding="utf-8-sig")
    return Dossier.create(asked.folder, text, name=asked.name, passphrase=asked.passphrase)


def _open_desk(folder: Path, passphrase: str, witness: Path) -> "Desk":
    from governance.scoring.desk import Desk

    return Desk.open(folder, passphrase, witness=witness)


def _create_desk(asked: "NewDossier", witness: Path) -> "Desk":
    from governance.scoring.desk import Desk

    return Desk.create(asked.folder, name=asked.name, passphrase=asked.passphrase, witness=witness)


def _demo(folder: Path, progress: Progress) -> "Dossier":
    from desktop.demo import run_demo
    from governance.dossier import Dossier

    result = run_demo(folder, progress=progress)
    return Dossier.open(result.dossier, result.passphrase)
