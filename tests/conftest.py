"""What holds for every test: no screen, no network, no trace of this account, and nothing left behind.

A test fails that logs a warning it did not announce (``@pytest.mark.logs("pattern")``), leaves a thread running or
a window open, or reaches for the network. Warnings of Python and of Qt fail it too (see pyproject.toml).
"""

import itertools
import logging
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.guard import sitecustomize as network

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 2.0  # seconds that a thread told to stop may take
_numbers = itertools.count()

# Log records that say something about the machine, not about the code.
HARMLESS_LOGS = (
    re.compile(r"Matplotlib is building the font cache"),  # on the first figure of a slow machine
)

settings.register_profile(
    "local", deadline=None, max_examples=60, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.register_profile("thorough", settings.get_profile("local"), max_examples=2000)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --onscreen."""
    parser.addoption("--onscreen", action="store_true", help="show the windows instead of drawing them in memory")


def pytest_configure(config: pytest.Config) -> None:
    """Give the session an account of its own, before Qt, matplotlib or a child process looks at this one."""
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = tempfile.TemporaryDirectory(prefix="collegiale-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    session = Path(folder.name)
    for variable in [name for name in os.environ if name.startswith(("COLLEGIALE_", "LC_", "XDG_"))]:
        del os.environ[variable]
    os.environ |= {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "", "TZ": "UTC", "MPLBACKEND": "Agg"}
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT / "tests/guard"), os.environ.get("PYTHONPATH")]))
    for variable, name in {"MPLCONFIGDIR": "matplotlib", "XDG_CACHE_HOME": "cache", "XDG_RUNTIME_DIR": "run"}.items():
        (session / name).mkdir(mode=0o700)
        os.environ[variable] = str(session / name)
    os.environ["HOME"] = str(session)
    time.tzset()


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home, settings and data folder that no other test has seen; returns the home."""
    home = tmp_path_factory.getbasetemp() / f"home-{next(_numbers)}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local/share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / ".local/state"))
    return home


class _Records(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def expected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning in the log that the test did not announce, or that it announced in vain."""
    announced = [re.compile(pattern) for mark in request.node.iter_markers("logs") for pattern in mark.args]
    records = _Records()
    logging.getLogger().addHandler(records)
    yield
    logging.getLogger().removeHandler(records)
    welcome = (*announced, *HARMLESS_LOGS)
    unexpected = [text for text in records.messages if not any(pattern.search(text) for pattern in welcome)]
    assert not unexpected, f"logged without being expected: {unexpected}"
    vain = [pattern.pattern for pattern in announced if not any(pattern.search(text) for text in records.messages)]
    assert not vain, f"announced but not logged: {vain}"


def _threads() -> set[threading.Thread]:
    """Live threads that Python started; those of Qt's own pools are Qt's."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when the test leaves a thread running, a window open, or has tried to use the network."""
    before, windows_before = _threads(), set(_open_windows())
    network.attempts.clear()
    yield
    assert not network.attempts, f"the network was used: {network.attempts}"
    left = _open_windows() - windows_before
    assert not left, f"windows left open: {sorted(left)}"
    if request.node.get_closest_marker("threads"):
        return
    deadline = time.monotonic() + PATIENCE
    for thread in _threads() - before:
        thread.join(max(0.0, deadline - time.monotonic()))
    running = _threads() - before
    assert not running, f"threads left running: {sorted(thread.name for thread in running)}"


def _open_windows() -> set[str]:
    """Visible top-level widgets, by class, name and identity; none when Qt is not loaded."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return set()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return {
        f"{type(widget).__name__} {widget.objectName()} {id(widget):x}"
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible()
    }


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real exports and outlines beside the checkout; it is not part of the project, so may be absent."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no shared data beside the checkout")
    return folder
