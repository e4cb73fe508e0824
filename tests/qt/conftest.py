"""Qt tests run without a display, in French, light, with settings of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.i18n import Language, PseudoTranslator

# The offscreen platform says it whenever a window has a smallest size; it is no fault of ours.
PLATFORM_NOISE = r"This plugin does not support propagateSizeHints\(\)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the platform's own remark pass."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM_NOISE))


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Settings of this test alone."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("COLLEGIALE_SETTINGS", str(folder))
    return folder


@pytest.fixture
def light(qapp: QApplication) -> Iterator[theme.Theme]:
    """The light scheme; a test may choose another."""
    applied = theme.Theme(qapp, "light")
    yield applied
    applied.choose("light")
    applied.deleteLater()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """French; a test may speak another."""
    former = QLocale()
    speech = Language(qapp, "fr")
    yield speech
    speech.silence()
    QLocale.setDefault(former)


@pytest.fixture
def stretched(qapp: QApplication, language: Language) -> Iterator[None]:
    """The pseudo-language: longer, accented."""
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture(autouse=True)
def no_widget_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Deleted widgets are deleted before the next test, so that a crash names its own."""
    yield
    if "qapp" in request.fixturenames:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_key_held(request: pytest.FixtureRequest) -> Iterator[None]:
    """Qt remembers the modifiers of the last key that a test pressed, and would choose rows by them in the next."""
    yield
    if "qapp" in request.fixturenames and QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        released = QWidget()
        QTest.keyClick(released, Qt.Key.Key_Escape)
        released.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(qtbot: QtBot, widget: QWidget, width: int = 1440, height: int = 900) -> QWidget:
    """Show ``widget`` at a size, ready to be looked at."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget
