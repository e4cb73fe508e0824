"""Opens, makes and demonstrates dossiers, off the GUI thread; an opened one goes up by ``opened``."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal

from desktop.errors import present
from desktop.jobs import Background
from desktop.settings import SettingsFile
from desktop.start.view import StartView
from governance.errors import Cancelled
from governance.progress import Progress
from resources import path as resource_path

if TYPE_CHECKING:  # the store is loaded when a dossier is opened, not at start-up
    from desktop.start.forms import NewDossier
    from governance.dossier import Dossier


class StartPresenter(QObject):
    """``opened`` gives the ``Dossier``; the receiver owns it and closes it."""

    opened = Signal(object)

    def __init__(self, view: StartView, background: Background, settings: SettingsFile) -> None:
        super().__init__()
        self._view, self._background, self._settings = view, background, settings
        self._reports = settings.folder / "reports"
        view.folder_chosen.connect(self.choose)
        view.forgotten.connect(self._forget)
        view.demo_asked.connect(self.demonstrate)
        view.open_asked.connect(self.open)
        view.new_asked.connect(self.create)
        background.progressed.connect(view.strip.show_jobs)
        view.show_recent(settings.current.recent)

    def choose(self, folder: Path) -> None:
        """Ask for the passphrase of ``folder``, if it is a dossier."""
        from governance.keys import KeyFile

        try:
            members = KeyFile.load(folder).members()
        except Exception as error:  # noqa: BLE001  whatever is wrong with that folder is said
            self._view.show_front()
            self._view.banner.show_message(present(error, self._reports))
            return
        self._view.open_form.prepare(folder, members)
        self._view.show_open()

    def open(self, folder: Path, passphrase: str, member: str | None = None) -> None:
        """Open ``folder``."""
        self._begin()
        label = QCoreApplication.translate("Start", "Opening the dossier")
        self._background.run(
            lambda _: _open(folder, passphrase, member), self._opened, self._failed, label=label,
        )

    def create(self, asked: "NewDossier") -> None:
        """Make a dossier and open it."""
        self._begin()
        label = QCoreApplication.translate("Start", "Creating the dossier")
        self._background.run(lambda _: _create(asked), self._opened, self._failed, label=label)

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
        self._settings.change(self._settings.current.with_recent(dossier.path))
        self._view.show_recent(self._settings.current.recent)
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
        self._settings.change(self._settings.current.without_recent(folder))
        self._view.show_recent(self._settings.current.recent)


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


def _demo(folder: Path, progress: Progress) -> "Dossier":
    from desktop.demo import run_demo
    from governance.dossier import Dossier

    result = run_demo(folder, progress=progress)
    return Dossier.open(result.dossier, result.passphrase)
