"""Turns any failure into one sentence that says what, where and what to do; the catalogue is
``desktop.error_sentences``.

A ``UserFacing`` becomes its sentence; anything else is our fault: a report without personal data is saved locally and
the sentence says where. ``sys.excepthook``, ``threading.excepthook`` and the runner's failures all end in ``present``.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from anonymize.faults import Fault
from desktop import i18n
from governance.errors import Cancelled, Param, UserFacing

REPORTS_KEPT: Final = 20


@dataclass(frozen=True, slots=True)
class Message:
    """What the person reads: ``what`` happened and where, ``action`` to take, ``details`` for whoever helps them
    (codes only, safe to send)."""

    what: str
    action: str
    details: str

    @property
    def text(self) -> str:
        """Both sentences."""
        return f"{self.what} {self.action}".strip()


def present(error: BaseException, reports: Path | None = None) -> Message:
    """The sentence for ``error``; an unexpected one is reported to a file in the folder ``reports`` if given."""
    if isinstance(error, UserFacing | Fault):
        return _of_code(error)
    if isinstance(error, Cancelled):
        return Message(
            QCoreApplication.translate("Errors", "Stopped at your request."),
            QCoreApplication.translate("Errors", "Nothing was written."), "cancelled",
        )
    return _unexpected(error, reports)


def _of_code(error: UserFacing | Fault) -> Message:
    from desktop.error_sentences import CATALOGUE  # not before something fails: start-up goes without

    entry = CATALOGUE.get(error.code)
    if entry is None:
        what = QCoreApplication.translate("Errors", "This cannot be done ({code}).").format(code=error.code)
        action = QCoreApplication.translate("Errors", "Tell whoever looks after the application, with the details.")
        return Message(what, action, str(error))
    shown = _Shown({name: _readable(name, value) for name, value in error.params.items()})
    what, action = entry()
    return Message(what.format_map(shown), action.format_map(shown), str(error))


class _Shown(dict[str, str]):
    """Parameters of a sentence; one that the error does not carry leaves a dash, never an exception."""

    def __missing__(self, key: str) -> str:
        return "–"


def _readable(name: str, value: Param) -> str:
    if isinstance(value, str):
        from desktop.error_sentences import word

        return word(name, value)
    return i18n.number(value) if isinstance(value, int) else i18n.number(value, 2)


def _unexpected(error: BaseException, reports: Path | None) -> Message:
    what = QCoreApplication.translate("Errors", "Something unexpected happened; your dossier is as it was.")
    file = save_report(error, reports) if reports is not None else None
    if file is None:
        action = QCoreApplication.translate("Errors", "Try again; if it happens again, close and reopen the dossier.")
        return Message(what, action, report(error))
    action = QCoreApplication.translate(
        "Errors", "A report without personal data was saved in {file}: send it to whoever looks after the application.",
    ).format(file=file)
    return Message(what, action, report(error))


def report(error: BaseException) -> str:
    """Type and place of ``error`` and versions: no message, no value, no path of the person's own."""
    import platform  # these two are slow to load, and only a failure needs them
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("collegiale")
    except PackageNotFoundError:
        ours = "-"
    head = f"Collegiale {ours}, Python {platform.python_version()}, Qt {qt_version}, {platform.system()}"
    lines = [head, *_chain(error)]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None and len(lines) < 200:
        lines.append(type(error).__qualname__)
        for frame in traceback.extract_tb(error.__traceback__):
            path = Path(frame.filename)
            lines.append(f"  {'/'.join(path.parts[-3:])}:{frame.lineno} {frame.name}")
        error = error.__cause__ or error.__context__
    return lines


def save_report(error: BaseException, folder: Path) -> Path | None:
    """Write the report of ``error`` in ``folder`` (the latest twenty are kept); None if the disk refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"rapport-{datetime.now(tz=UTC):%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(report(error), encoding="utf-8")
        for old in sorted(folder.glob("rapport-*.txt"))[:-REPORTS_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


class Hooks(QObject):
    """Catches what no one caught, in any thread, and hands it to ``handler`` on the GUI thread."""

    _caught = Signal(object)

    def __init__(self, handler: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._former = sys.excepthook, threading.excepthook
        self._caught.connect(handler, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._in_main
        threading.excepthook = self._in_thread

    def remove(self) -> None:
        """Put the former hooks back."""
        sys.excepthook, threading.excepthook = self._former

    def _in_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._former[0](kind, error, trace)
            return
        self._caught.emit(error)

    def _in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and isinstance(caught.exc_value, Exception):
            self._caught.emit(caught.exc_value)
