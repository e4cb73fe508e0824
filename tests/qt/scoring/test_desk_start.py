"""From the start screen to a desk and back: make one, open one, drop files, be remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop import app as application
from desktop import theme
from desktop.app import Desk
from desktop.scoring.desk.worker import SUFFIXES
from desktop.settings import Settings, SettingsFile
from desktop.start.view import ROUND_FILES
from governance.scoring import exchange, statements
from tests.qt.scoring.desk_stage import make_place, quick_keys
from tests.unit.scoring.desks import SECRET, Coordinator, make_desk

__all__ = ["quick_keys"]


@pytest.fixture
def desk(qtbot: QtBot, light: theme.Theme, quick_keys: None) -> Iterator[Desk]:
    made = Desk(QApplication.instance(), SettingsFile())  # type: ignore[arg-type]  # pytest-qt made a QApplication
    made.language.silence()
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    made.window.show()
    yield made
    made.window.close()


def fill(desk: Desk, folder: Path) -> None:
    form = desk.start_view.desk_form
    form.folder.setText(str(folder))
    form.name.setText("Nadia Fictive")
    form.passphrase.setText(SECRET)
    form.again.setText(SECRET)
    form.submit.click()


def test_an_invitation_dropped_makes_a_desk_and_a_joining_file(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "nadia.joining"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    invitation = tmp_path / "nadia.invitation"
    invitation.write_bytes(Coordinator().invite("Nadia Fictive"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(invitation))])
    desk.start_view.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert desk.start_view.form() is desk.start_view.desk_form
    assert desk.start_view.desk_form.charter.text() == str(invitation)
    fill(desk, tmp_path / "desk")
    qtbot.waitUntil(out.exists, timeout=10_000)
    joining = exchange.joining_of(statements.read(out.read_bytes(), name="j", kind="joining"))
    assert joining.invitation == statements.read(invitation.read_bytes(), name="i").digest
    assert desk.settings.current.desks == (str((tmp_path / "desk").resolve()),)


def test_a_desk_is_opened_left_and_opened_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    desk.start_view.show_new_desk(None)
    fill(desk, folder)
    qtbot.waitUntil(lambda: desk.evaluation is not None, timeout=10_000)
    assert desk.evaluation is not None
    assert desk.window.pages.currentWidget() is desk.evaluation
    desk.evaluation.leave.click()
    assert desk.window.pages.currentWidget() is desk.start_view
    qtbot.waitUntil(desk.background.idle, timeout=10_000)
    desk.start.choose(folder)
    assert desk.start_view.open_form.desk
    desk.start.open(folder, SECRET)
    qtbot.waitUntil(lambda: desk.evaluation is not None, timeout=10_000)


def test_a_package_goes_to_the_desk_used_last(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    place = make_place(tmp_path, received=False)
    folder, package = place.desk.folder, tmp_path / "one.round"
    place.desk.close()
    package.write_bytes(place.package)
    desk.settings.change(desk.settings.current.with_desk(folder))
    desk.start_view.files_dropped.emit([package])
    assert desk.start_view.form() is desk.start_view.open_form
    desk.start.open(folder, SECRET)
    qtbot.waitUntil(lambda: desk.evaluation is not None and desk.evaluation.deposit.now == "score", timeout=10_000)


def test_a_wrong_passphrase_is_said_in_the_form(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    make_desk(tmp_path, "Nadia Fictive").close()
    desk.start.choose(tmp_path / "desk")
    desk.start_view.open_asked.emit(tmp_path / "desk", "une autre phrase", None)
    qtbot.waitUntil(lambda: desk.start_view.open_form.notice.isVisible(), timeout=10_000)
    assert desk.evaluation is None


def test_what_was_typed_is_on_the_disk_when_the_window_closes(
    qtbot: QtBot, desk: Desk, tmp_path: Path,
) -> None:
    from governance.scoring.desk import Desk as EvaluatorDesk

    place = make_place(tmp_path)
    folder = place.desk.folder
    place.desk.close()
    desk.start.open(folder, SECRET)
    qtbot.waitUntil(
        lambda: desk.evaluation is not None and desk.evaluation.ballot.states.face == "content", timeout=10_000)
    assert desk.evaluation is not None
    number = desk.evaluation.presenter.ballot.number
    desk.evaluation.ballot.mark_chosen.emit(1, "3")
    desk.window.close()
    with EvaluatorDesk.open(folder, SECRET, witness=desk.settings.folder / "desks") as again:
        assert again.round(place.opening.digest).draft(number).grades == "-3--"


def test_open_desk_opens_the_window_on_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[tuple[Path | None, str | None]] = []

    def note(folder: Path | None = None, *, passphrase: str | None = None) -> int:
        asked.append((folder, passphrase))
        return 0

    monkeypatch.setattr(application, "open_window", note)
    assert application.open_desk(tmp_path, passphrase=SECRET) == 0
    assert asked == [(tmp_path, SECRET)]


def test_files_known_at_start_up_are_those_that_a_desk_receives() -> None:
    assert sorted(ROUND_FILES) == sorted(SUFFIXES)


def test_a_desk_can_be_forgotten(tmp_path: Path) -> None:
    kept = Settings().with_desk(tmp_path)
    assert kept.desks == (str(tmp_path.resolve()),)
    assert kept.without_recent(str(tmp_path.resolve())).desks == ()
