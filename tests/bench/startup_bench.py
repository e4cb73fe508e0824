"""From the command to the first painted window, against an empty PySide6 window started the same way."""

import os
import subprocess
import sys
import tempfile

from tests.bench.common import Ratio, seconds

_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
_OURS = """
import sys
from PySide6.QtCore import QTimer
from desktop.app import Desk, application
from desktop.settings import SettingsFile
app = application()
desk = Desk(app, SettingsFile())
desk.window.show()
QTimer.singleShot(0, app.quit)
app.exec()
desk.close() if hasattr(desk, "close") else None
"""


def main(rows: int) -> list[Ratio]:
    """Median of seven starts of each, one after the other."""
    del rows
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "QT_LOGGING_RULES": "*=false"}

        def start(code: str) -> None:
            subprocess.run([sys.executable, "-c", code], env=environment, check=True, stderr=subprocess.DEVNULL)

        start(_OURS)
        baseline = seconds(lambda: start(_EMPTY), repeat=7)
        ours = seconds(lambda: start(_OURS), repeat=7)
    return [Ratio("start to first window", ours, baseline, "s", 2.0)]
