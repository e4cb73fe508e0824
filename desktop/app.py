"""The composition root: builds the application's parts and hands them down; nothing else creates services."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from desktop import theme
from desktop.errors import Hooks
from desktop.i18n import Language
from desktop.jobs import Background, JobRunner
from desktop.settings import Settings, SettingsFile
from desktop.start.presenter import StartPresenter
from desktop.start.view import StartView

if TYPE_CHECKING:  # loaded when a dossier or a desk is opened, not at start-up
    from desktop.scoring.desk.screen import DeskScreen
    from desktop.shell.shell import Shell
    from governance.dossier import Dossier
    from governance.scoring.desk import Desk as EvaluatorDesk

FIRST_SIZE: Final = QSize(1440, 900)
SMALLEST: Final = QSize(1024, 680)
PASSPHRASE: Final = "COLLEGIALE_PASSPHRASE"  # noqa: S105  the name of a variable, not its value
BAD_PAIR: Final = (
    "PySide6 6.12 or later needs Python 3.12 or later: install PySide6-Essentials 6.11, or a newer Python.\n"
    "PySide6 6.12 ou plus récent demande Python 3.12 ou plus récent : installez PySide6-Essentials 6.11, "
    "ou un Python plus récent.\n"
    "PySide6 6.12 o successivo richiede Python 3.12 o successivo: installare PySide6-Essentials 6.11, "
    "o un Python più recente.\n"
)
"""Said before Qt can translate anything: that pair aborts after some five thousand calls, a reference to None lost."""


def usable(qt: tuple[object, ...], python: tuple[int, ...]) -> bool:
    """Whether this PySide6 works on this CPython."""
    return tuple(qt[:2]) < (6, 12) or python[:2] >= (3, 12)


class Window(QMainWindow):
    """The one window: the start screen, the shell of an open dossier, or the page of an evaluator's desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle("Collegiale")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self.pages = QStackedWidget()
        self.setCentralWidget(self.pages)
        self.draw_icon()

    def draw_icon(self) -> None:
        """The icon, in the colours in force."""
        self.setWindowIcon(QIcon(theme.icon("logo", "accent", 64)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.draw_icon()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave in order: remember the window, stop the work, close the dossier."""
        self._desk.quit()
        super().closeEvent(event)


class Desk(QObject):
    """Everything that lives as long as the application: preferences, language, colours, the window, what is open."""

    def __init__(self, app: QApplication, settings: SettingsFile) -> None:
        super().__init__()
        self.settings = settings
        chosen = settings.current
        self.theme = theme.Theme(app, _choice(chosen))
        self.language = Language(app, chosen.language)
        self.background = Background(self)
        self.window = Window(self)
        self.start_view = StartView(_choice(chosen))
        self.start = StartPresenter(self.start_view, self.background, settings)
        self.start.opened.connect(self.enter)
        self.start.desk_opened.connect(self.enter_desk)
        self.start_view.preferences.language_chosen.connect(self.speak)
        self.start_view.preferences.theme_chosen.connect(self.colour)
        self.window.pages.addWidget(self.start_view)
        self.start_view.show_front()
        self.shell: Shell | None = None
        self.evaluation: DeskScreen | None = None
        self._dossier: Dossier | None = None
        self._hooks = Hooks(self.say, self)
        if chosen.window:
            self.window.restoreGeometry(QByteArray.fromBase64(chosen.window.encode()))

    def enter(self, dossier: "Dossier") -> None:
        """Show ``dossier``; this desk closes it."""
        from desktop.shell.shell import Shell

        self.leave()
        self._dossier = dossier
        self.shell = Shell(
            JobRunner(dossier), path=dossier.path, member=dossier.member, charter=lambda: dossier.charter,
            choice=_choice(self.settings.current), reports=self.settings.folder / "reports",
        )
        self.shell.language_chosen.connect(self.speak)
        self.shell.theme_chosen.connect(self.colour)
        self.shell.left.connect(self.leave)
        self.window.setWindowTitle(f"{dossier.path.name} – Collegiale")
        self.window.pages.addWidget(self.shell.view)
        self.window.pages.setCurrentWidget(self.shell.view)
        self.shell.navigate("home")

    def enter_desk(self, found: "EvaluatorDesk", files: list[Path]) -> None:
        """Show an evaluator's desk, which receives ``files``; this desk closes it."""
        from desktop.scoring.desk.screen import build

        self.leave()
        self.evaluation = build(
            found, self.background, choice=_choice(self.settings.current), reports=self.settings.folder / "reports")
        self.evaluation.preferences.language_chosen.connect(self.speak)
        self.evaluation.preferences.theme_chosen.connect(self.colour)
        self.evaluation.left.connect(self.leave)
        self.background.progressed.connect(self.evaluation.strip.show_jobs)
        self.window.setWindowTitle(f"{found.folder.name} – Collegiale")
        self.window.pages.addWidget(self.evaluation)
        self.window.pages.setCurrentWidget(self.evaluation)
        if files:
            self.evaluation.receive(files)

    def leave(self) -> None:
        """Close the dossier and come back to the start screen; waits for the work under way."""
        if self.evaluation is not None:
            self.evaluation.close_desk()
            self.window.pages.removeWidget(self.evaluation)
            self.evaluation.deleteLater()
            self.evaluation = None
        if self.shell is not None:
            self.window.pages.removeWidget(self.shell.view)
            self.shell.close()
            self.shell = None
        if self._dossier is not None:
            self._dossier.close()
            self._dossier = None
        self.window.setWindowTitle("Collegiale")
        self.window.pages.setCurrentWidget(self.start_view)

    def speak(self, code: str) -> None:
        """Change the language."""
        self.language.use(code)
        self.settings.change(replace(self.settings.current, language=code))

    def colour(self, choice: theme.Choice) -> None:
        """Change the colours."""
        self.theme.choose(choice)
        self.settings.change(replace(self.settings.current, theme=choice))

    def say(self, error: BaseException) -> None:
        """Say a failure that nothing else caught."""
        if self.shell is not None:
            self.shell.show_error(error)
            return
        if self.evaluation is not None:
            self.evaluation.show_error(error)
            return
        from desktop.errors import present

        self.start_view.banner.show_message(present(error, self.settings.folder / "reports"))

    def quit(self) -> None:
        """Remember the window, then stop everything, in order."""
        geometry = self.window.saveGeometry().toBase64().toStdString()
        self.settings.change(replace(self.settings.current, window=geometry))
        self.leave()
        self.background.shutdown()
        self._hooks.remove()


def _choice(settings: Settings) -> theme.Choice:
    choices: dict[str, theme.Choice] = {"system": "system", "light": "light", "dark": "dark"}
    return choices.get(settings.theme, "system")


def application() -> QApplication:
    """The Qt application, made if there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Collegiale")
    app.setDesktopFileName("collegiale")
    return app


def run(argv: Sequence[str]) -> int:
    """Open the window, on the dossier named by the first argument if any; returns the exit code."""
    return open_window(Path(argv[0]) if argv else None, passphrase=os.environ.get(PASSPHRASE))


def open_window(dossier: Path | None = None, *, passphrase: str | None = None) -> int:
    """Open the window and stay until it is closed. With a ``passphrase`` the dossier opens at once, else it is asked
    for. Exit codes: 0, or 3 when PySide6 and Python do not go together."""
    if not usable(PySide6.__version_info__[:2], sys.version_info[:3]):
        sys.stderr.write(BAD_PAIR)
        return 3
    app = application()
    sys.setswitchinterval(0.001)  # a window that answers while Python threads import: 9 ms at worst instead of 19
    desk = Desk(app, SettingsFile())
    desk.window.show()
    if dossier is not None:
        desk.start.choose(dossier)
        if passphrase:
            desk.start.open(dossier, passphrase)
    return app.exec()


def open_desk(folder: Path, *, passphrase: str | None = None) -> int:
    """Open the window on the evaluator's desk in ``folder``; as ``open_window``."""
    return open_window(folder, passphrase=passphrase)


def grab_screens(
    dossier: Path, passphrase: str, out: Path, *, language: str = "fr", choice: theme.Choice = "light",
) -> list[Path]:
    """One PNG of each screen, without a display (see ``desktop.pictures``)."""
    from desktop import pictures

    return pictures.grab_screens(dossier, passphrase, out, language=language, choice=choice)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
