"""Talks to a terminal: progress, errors as sentences, results as lines or as one JSON object."""

import getpass
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from governance.errors import BadInput, Cancelled, EnvironmentFault, UserFacing

_WIDTH = 30


class ConsoleProgress:
    """A progress bar on a terminal, nothing elsewhere; ``cancel`` is what Ctrl-C calls."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._code, self._total, self._done, self._step = "", 0, 0, -1
        self._cancelled = False

    def stage(self, code: str, total: int | None) -> None:
        """Begin a stage."""
        self.close()
        self._code, self._total, self._done, self._step = code, total or 0, 0, -1

    def advance(self, amount: int) -> None:
        """Move on; draws only when a step of the bar is reached."""
        self._done += amount
        step = min(_WIDTH, self._done * _WIDTH // self._total) if self._total else 0
        if self._shown and step != self._step:
            self._step = step
            sys.stderr.write(f"\r{self._code:<12} [{'#' * step}{'.' * (_WIDTH - step)}]")
            sys.stderr.flush()

    def check(self) -> None:
        """Raise ``Cancelled`` after Ctrl-C."""
        if self._cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """First Ctrl-C: stop cleanly. Second: stop now."""
        if self._cancelled:
            raise KeyboardInterrupt
        self._cancelled = True

    def close(self) -> None:
        """End the line of the bar."""
        if self._shown and self._step >= 0:
            sys.stderr.write("\n")
            self._step = -1


def say(result: Mapping[str, object], *, as_json: bool) -> None:
    """Print a result: aligned lines, or one JSON object on the last line."""
    if as_json:
        sys.stdout.write(json.dumps(result, ensure_ascii=False, default=str) + "\n")
        return
    _say_lines(result, "")


def _say_lines(result: Mapping[str, object], indent: str) -> None:
    width = max(map(len, result), default=0)
    for name, value in result.items():
        if isinstance(value, Mapping):
            sys.stdout.write(f"{indent}{name}\n")
            _say_lines(value, indent + "  ")
            continue
        shown = ", ".join(map(_shown, value)) if isinstance(value, list | tuple) else _shown(value)
        sys.stdout.write(f"{indent}{name:<{width}}  {shown}\n")


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name} {_shown(part)}" for name, part in value.items())
    if isinstance(value, list | tuple):
        return " + ".join(map(_shown, value))
    if isinstance(value, float):
        return f"{value:.6g}"
    return "-" if value is None else str(value)


def say_error(error: UserFacing | Cancelled) -> None:
    """Print the sentence of an error, in the system's language (else French); its code alone where Qt is missing."""
    try:
        from PySide6.QtCore import QCoreApplication, QLocale

        from desktop.errors import present
        from desktop.i18n import LANGUAGES, Language
    except ImportError:
        sys.stderr.write(f"collegiale: {error}\n")
        return
    existing, numbers = QCoreApplication.instance(), QLocale()
    app = existing or QCoreApplication([])
    system = QLocale.system().name()[:2]
    language = Language(app, system if system in LANGUAGES else "fr")
    sys.stderr.write(f"collegiale: {present(error).text}\n")
    language.silence()
    QLocale.setDefault(numbers)
    if existing is None:
        app.shutdown()  # a window that opens later makes its own


def passphrase(file: Path | None, *, prompt: str = "Passphrase: ", twice: bool = False, own: bool = True) -> str:
    """From ``--passphrase-file``, else ``COLLEGIALE_PASSPHRASE`` (if it is one's ``own``), else asked on the terminal.

    Raises:
        BadInput: ``passphrase_file_unreadable``, ``passphrases_differ``.
        EnvironmentFault: ``passphrase_missing`` when there is nobody to ask.
    """
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").splitlines()[0]
        except (OSError, UnicodeDecodeError, IndexError) as error:
            raise BadInput("passphrase_file_unreadable", file=file.name) from error
    if own and (given := os.environ.get("COLLEGIALE_PASSPHRASE")):
        return given
    if not sys.stdin or not sys.stdin.isatty():
        raise EnvironmentFault("passphrase_missing")
    first = getpass.getpass(prompt)
    if twice and getpass.getpass(prompt) != first:
        raise BadInput("passphrases_differ")
    return first
