"""Pictures of the window without a display, for ``make demo`` on a server and for whoever writes the documentation."""

import os
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize

from desktop import theme
from desktop.i18n import Language
from desktop.jobs import JobRunner

SIZE: Final = QSize(1440, 900)
PATIENCE_S: Final = 20.0
SETTLE_S: Final = 0.4


def grab_screens(
    dossier: Path, passphrase: str, out: Path, *, language: str = "fr", choice: theme.Choice = "light",
) -> list[Path]:
    """Write one PNG of each screen of ``dossier`` in ``out``; returns the files in the order of the rail.

    Raises what opening the dossier raises; a screen that cannot be shown is a picture with its error.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.app import application
    from desktop.shell.screens import SCREENS
    from desktop.shell.shell import Shell
    from governance.dossier import Dossier

    app = application()
    colours = theme.Theme(app, choice)
    speech = Language(app, language)
    out.mkdir(parents=True, exist_ok=True)
    files = []
    with Dossier.open(dossier, passphrase) as opened:
        runner = JobRunner(opened)
        shell = Shell(
            runner, path=opened.path, member=opened.member, charter=lambda: opened.charter, choice=choice,
        )
        shell.view.resize(SIZE)
        shell.view.show()
        for place, name in enumerate(SCREENS, 1):
            shell.navigate(name)
            settle(runner)
            files.append(out / f"{place}_{name}_{language}_{choice}.png")
            shell.view.grab().save(str(files[-1]))
        shell.view.hide()
        shell.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    colours.deleteLater()
    speech.deleteLater()
    return files


def settle(runner: JobRunner) -> None:
    """Let the window do what it has to, until nothing has been under way for a moment."""
    limit = time.monotonic() + PATIENCE_S
    quiet = time.monotonic()
    while time.monotonic() < limit and time.monotonic() - quiet < SETTLE_S:
        QCoreApplication.processEvents()
        if not runner.idle():
            quiet = time.monotonic()
        time.sleep(0.01)
