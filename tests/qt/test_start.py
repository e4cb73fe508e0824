"""The start screen and the desk: make, open, try, remember; wrong passphrases and folders get a sentence."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app as application
from desktop import theme
from desktop.app import Desk
from desktop.home.screen import HomeScreen
from desktop.i18n import Language
from desktop.settings import RECENT_KEPT, Settings, SettingsFile, upgrade
from desktop.start.strength import MINIMUM, strength
from governance import keys
from governance.dossier import Dossier
from resources import path as resource_path

PASSPHRASE = "quatre mots sans suite"


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys derived at the least cost: half a second each otherwise."""
    cheap = keys.KdfParameters(time_cost=1, memory_kib=8, lanes=1)
    monkeypatch.setattr(keys, "KdfParameters", lambda **given: cheap)


@pytest.fixture
def desk(qtbot: QtBot, light: theme.Theme, language: Language, quick_keys: None) -> Iterator[Desk]:
    made = Desk(QApplication.instance(), SettingsFile())  # type: ignore[arg-type]  # pytest-qt made a QApplication
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    made.window.show()
    yield made
    made.window.close()
    made.language.silence()


def _fill(desk: Desk, folder: Path, *, again: str = PASSPHRASE, charter: str = "") -> None:
    desk.start_view.show_new()
    form = desk.start_view.new_form
    form.folder.setText(str(folder))
    form.name.setText("Claire Martin")
    form.passphrase.setText(PASSPHRASE)
    form.again.setText(again)
    form.charter.setText(charter)
    form.submit.click()


def test_a_dossier_is_made_opened_left_and_opened_again(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "consultation"
    _fill(desk, folder)
    qtbot.waitUntil(lambda: desk.shell is not None, timeout=10_000)
    assert desk.shell is not None
    assert desk.shell.here == "home"
    assert desk.window.pages.currentWidget() is desk.shell.view
    assert desk.settings.current.recent == (str(folder.resolve()),)
    home = desk.shell._screens["home"]
    assert isinstance(home, HomeScreen)
    qtbot.waitUntil(lambda: home.states.face == "message")
    desk.leave()
    assert desk.window.pages.currentWidget() is desk.start_view
    desk.start.choose(folder)
    desk.start_view.open_form.passphrase.setText(PASSPHRASE)
    desk.start_view.open_form.submit.click()
    qtbot.waitUntil(lambda: desk.shell is not None, timeout=10_000)


def test_a_wrong_passphrase_gets_a_sentence_in_the_form(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    text = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    Dossier.create(tmp_path / "d", text, name="Claire", passphrase=PASSPHRASE).close()
    desk.start.choose(tmp_path / "d")
    form = desk.start_view.open_form
    assert desk.start_view.form() is form
    form.passphrase.setText("une autre phrase")
    form.submit.click()
    qtbot.waitUntil(lambda: form.notice.isVisible(), timeout=10_000)
    assert "n’ouvre pas le dossier" in form.notice.text()
    assert form.submit.isEnabled()
    assert desk.shell is None


def test_a_folder_that_is_no_dossier_gets_a_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.start.choose(tmp_path)
    assert desk.start_view.form() is None
    assert desk.start_view.banner.isVisible()
    assert tmp_path.name in desk.start_view.banner.text()


def test_different_passphrases_and_a_missing_folder_are_refused_before_any_work(desk: Desk, tmp_path: Path) -> None:
    _fill(desk, tmp_path / "x", again="autre chose")
    assert "diffèrent" in desk.start_view.new_form.notice.text()
    desk.start_view.new_form.folder.clear()
    desk.start_view.new_form.submit.click()
    assert "répertoire" in desk.start_view.new_form.notice.text()
    assert not (tmp_path / "x").exists()


def test_a_faulty_charter_is_named_with_its_line(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    charter = tmp_path / "charte.toml"
    charter.write_text('[consultation]\nid = "x"\n', encoding="utf-8")
    _fill(desk, tmp_path / "x", charter=str(charter))
    qtbot.waitUntil(lambda: desk.start_view.new_form.notice.isVisible(), timeout=10_000)
    assert "charte.toml" in desk.start_view.new_form.notice.text()
    assert not (tmp_path / "x").exists()


def test_the_choice_of_the_member_appears_when_there_are_several(desk: Desk, tmp_path: Path) -> None:
    text = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    with Dossier.create(tmp_path / "d", text, name="Claire", passphrase=PASSPHRASE) as dossier:
        dossier.keys.add_member(dossier._unlocked, name="Anna", roles=("analyst",), passphrase="altra frase lunga")
    desk.start.choose(tmp_path / "d")
    form = desk.start_view.open_form
    assert form.member.isVisible()
    assert [form.member.itemText(row) for row in range(form.member.count())] == ["Claire", "Anna"]


def test_a_folder_dropped_is_opened(desk: Desk, tmp_path: Path) -> None:
    chosen: list[Path] = []
    desk.start_view.folder_chosen.disconnect()
    desk.start_view.folder_chosen.connect(chosen.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    desk.start_view.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    ))
    assert chosen == [tmp_path]


def test_recent_dossiers_can_be_forgotten(desk: Desk, tmp_path: Path) -> None:
    desk.settings.change(desk.settings.current.with_recent(tmp_path))
    desk.start_view.forgotten.emit(str(tmp_path.resolve()))
    assert desk.settings.current.recent == ()


def test_language_and_colours_are_remembered(qtbot: QtBot, desk: Desk) -> None:
    desk.start_view.preferences.languages["it"].click()
    desk.start_view.preferences.theme_chosen.emit("dark")
    again = SettingsFile().current
    assert (again.language, again.theme) == ("it", "dark")
    qtbot.waitUntil(lambda: desk.start_view.new_form.submit.text() == "Creare il fascicolo cifrato")


def test_an_unexpected_failure_is_said_and_reported(desk: Desk) -> None:
    desk.say(KeyError("x"))
    assert desk.start_view.banner.isVisible()
    assert list((desk.settings.folder / "reports").glob("rapport-*.txt"))


@pytest.mark.parametrize(("passphrase", "judged"), [
    ("", "short"), ("a" * (MINIMUM - 1), "short"), ("aaaaaaaaaaaaaaa", "weak"), ("abcdefghijk", "weak"),
    ("Abcdefgh12", "good"), ("cheval correct", "good"), ("quatre mots sans suite", "strong"),
])
def test_strength(passphrase: str, judged: str) -> None:
    assert strength(passphrase) == judged


def test_strength_and_dossier_agree_on_the_shortest() -> None:
    assert MINIMUM == keys.MINIMUM_PASSPHRASE


def test_settings_survive_damage(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    assert SettingsFile(tmp_path).current == Settings()
    newer = '{"language": "xx", "theme": 3, "recent": ["/a"], "new": 1}'
    (tmp_path / "settings.json").write_text(newer, encoding="utf-8")
    assert SettingsFile(tmp_path).current == Settings(recent=("/a",))
    assert upgrade({"language": "it"})["language"] == "it"


def test_settings_that_cannot_be_written_stop_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    kept = SettingsFile(blocked)
    kept.change(replace(Settings(), language="it"))
    assert kept.current.language == "it"


def test_recent_list_is_bounded_and_without_double(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(RECENT_KEPT + 3):
        settings = settings.with_recent(tmp_path / str(number))
    settings = settings.with_recent(tmp_path / "5")
    assert len(settings.recent) == RECENT_KEPT
    assert settings.recent[0] == str((tmp_path / "5").resolve())


@pytest.mark.parametrize(("qt", "python", "fine"), [
    ((6, 11), (3, 11, 7), True), ((6, 12), (3, 11, 7), False), ((6, 12), (3, 12, 0), True), ((7, 0), (3, 11, 0), False),
])
def test_the_pair_that_aborts_is_refused(qt: tuple[int, int], python: tuple[int, int, int], fine: bool) -> None:
    assert application.usable(qt, python) is fine


def test_the_refusal_is_said_before_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(application, "usable", lambda qt, python: False)
    assert application.open_window() == 3
    assert "6.11" in capsys.readouterr().err


def test_pictures_of_every_screen(tmp_path: Path, qapp: QApplication, language: Language, quick_keys: None) -> None:
    from desktop.shell.screens import SCREENS

    text = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    Dossier.create(tmp_path / "d", text, name="Claire", passphrase=PASSPHRASE).close()
    files = application.grab_screens(tmp_path / "d", PASSPHRASE, tmp_path / "out")
    assert [file.name.split("_")[1] for file in files] == list(SCREENS)
    assert all(file.stat().st_size > 10_000 for file in files)
