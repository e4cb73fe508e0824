"""The protocol as an evaluator lives it, on a real desk: join, receive, commit, reveal, revise, settle, renew."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.scoring.desk.deposit_dialogs import Resolution
from desktop.scoring.desk.screen import DeskScreen
from desktop.scoring.words import device_code
from desktop.widgets import Label
from desktop.widgets.confirm import Confirm
from governance.scoring import exchange, statements
from governance.scoring.ballots import Sheet
from governance.scoring.desk import Desk
from tests.qt.scoring.desk_stage import Place, make_place, place, quick_keys, show
from tests.unit.scoring.desks import SECRET, Coordinator, make_desk

__all__ = ["place", "quick_keys"]


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Every file is saved in ``out`` under the name proposed; gives the files."""
    files: list[Path] = []
    (tmp_path / "out").mkdir()

    def save(_parent: Any, _title: str, name: str, *_more: str) -> tuple[str, str]:
        files.append(tmp_path / "out" / name)
        return str(files[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return files


@pytest.fixture
def confirmed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Every commitment is confirmed; gives what was said."""
    said: list[list[str]] = []

    def accept(dialog: Confirm) -> int:
        items = [dialog.details.itemAt(row) for row in range(dialog.details.count())]
        labels = [item.widget() for item in items if item is not None]
        said.append([label.text() for label in labels if isinstance(label, Label)])
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(Confirm, "exec", accept)
    return said


def receive(screen: DeskScreen, folder: Path, name: str, content: bytes) -> None:
    """Receive a file."""
    (folder / name).write_bytes(content)
    screen.receive([folder / name])


def grades(place: Place, number: int) -> str:
    """What was delivered."""
    delivered = place.round.delivered(number)
    return "" if delivered is None else delivered.grades


def sheet(place: Place) -> Sheet:
    """The sheet of proposal 1, as recorded."""
    found = place.round.sheet(1)
    assert found is not None
    return found


def score(place: Place, *numbers: int) -> None:
    for number in numbers:
        place.round.deliver(number, "2222", {})


def test_a_new_desk_asks_for_a_seat_then_for_the_package(
    qtbot: QtBot, tmp_path: Path, quick_keys: None, saved: list[Path],
) -> None:
    place = make_place(tmp_path, received=False)
    screen = show(qtbot, place.desk)
    assert (screen.page, screen.deposit.now) == ("deposit", "join")
    codes = [card.device for card in screen.deposit.cards if card.device is not None]
    assert [item.isVisible() for item in codes] == [True, False]
    assert codes[0].code.text() == device_code(place.desk.key)
    assert device_code(place.desk.key) in codes[0].code.accessibleName()
    assert codes[0].code.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    screen.deposit.buttons["join"].click()
    joining = exchange.joining_of(statements.read(saved[0].read_bytes(), name="j", kind="joining"))
    assert (joining.name, joining.key) == ("Nadia Fictive", place.desk.key)
    assert "Nadia" not in saved[0].name
    after_joining = screen.deposit.now
    receive(screen, tmp_path, "one.round", place.package)
    assert (after_joining, screen.deposit.now) == ("package", "score")
    assert screen.news.isVisible()
    screen.deposit.buttons["score"].click()
    assert screen.page == "ballot"
    place.desk.close()


def test_an_invitation_is_answered_by_a_joining_file(
    qtbot: QtBot, tmp_path: Path, quick_keys: None, saved: list[Path],
) -> None:
    desk, coordinator = make_desk(tmp_path, "Nadia Fictive"), Coordinator()
    screen = show(qtbot, desk)
    invitation = coordinator.invite("Nadia Fictive")
    receive(screen, tmp_path, "nadia.invitation", invitation)
    joining = exchange.joining_of(statements.read(saved[0].read_bytes(), name="j", kind="joining"))
    assert joining.invitation == statements.read(invitation, name="i").digest
    assert desk.coordinators == (coordinator.key,)
    desk.close()


def test_a_file_of_something_else_is_refused_in_words(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    screen = show(qtbot, place.desk)
    receive(screen, tmp_path, "wrong.heads", b"{}")
    assert screen.banner.isVisible()
    assert screen.ballot.states.face == "content"


def test_files_dropped_on_the_window_are_received(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    screen = show(qtbot, place.desk)
    commitment = place.round.commit()
    screen.presenter.load()
    file = tmp_path / "one.heads"
    file.write_bytes(place.heads(commitment))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "other.pdf"))])
    screen.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert screen.deposit.now == "reveal"


def test_committing_says_what_it_holds_and_freezes_the_ballots(
    qtbot: QtBot, place: Place, saved: list[Path], confirmed: list[list[str]],
) -> None:
    score(place, 1, 2)
    place.round.deliver(3, "AAAA", {})
    place.round.declare(4, "hard", "")
    screen = show(qtbot, place.desk)
    screen.show_page("deposit")
    screen.deposit.buttons["early"].click()
    assert [line.split()[0] for line in confirmed[0]] == ["3", "of", "1", "2"]
    assert saved[0].suffix == ".commitment"
    assert saved[0].read_bytes() == place.round.commit()
    assert screen.deposit.now == "heads"
    assert not screen.ballot.card.deliver.isEnabled()
    screen.deposit.buttons["recommit"].click()
    assert saved[1].read_bytes() == saved[0].read_bytes()


def test_a_commitment_that_is_not_confirmed_is_not_made(
    qtbot: QtBot, place: Place, saved: list[Path], monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Confirm, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    screen = show(qtbot, place.desk)
    screen.deposit.buttons["early"].click()
    assert (saved, place.round.stage) == ([], "scoring")


def test_the_main_button_commits_once_everything_is_delivered(qtbot: QtBot, place: Place) -> None:
    score(place, *place.round.order)
    screen = show(qtbot, place.desk)
    screen.show_page("deposit")
    shown = [name for name, button in screen.deposit.buttons.items() if button.isVisible()]
    assert (screen.deposit.now, shown) == ("commit", ["commit"])


def test_reveal_then_revise_with_a_reason_then_reveal_again(
    qtbot: QtBot, place: Place, tmp_path: Path, saved: list[Path],
) -> None:
    score(place, *place.round.order)
    commitment = place.round.commit()
    screen = show(qtbot, place.desk)
    receive(screen, tmp_path, "one.heads", place.heads(commitment))
    screen.deposit.buttons["reveal"].click()
    first = place.coordinator.opened(saved[0].read_bytes())
    assert (saved[0].suffix, screen.deposit.now) == (".ballots", "after")
    number = screen.presenter.ballot.number
    screen.ballot.mark_chosen.emit(0, "4")
    screen.ballot.deliver_chosen.emit("")
    assert grades(place, number) == "2222"
    assert screen.ballot.card.why.isVisibleTo(screen.ballot)
    screen.ballot.deliver_chosen.emit("La discussion a montré le besoin.")
    assert grades(place, number) == "4222"
    screen.deposit.buttons["again"].click()
    assert len(place.coordinator.opened(saved[1].read_bytes()).lines) == len(first.lines) + 1


def test_a_desk_left_out_of_the_list_is_told_and_goes_on(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    screen = show(qtbot, place.desk)
    receive(screen, tmp_path, "one.heads", place.heads())
    details = {card.code: card.details.text() for card in screen.deposit.cards}
    assert screen.deposit.now == "reveal"
    assert details["reveal"]
    assert screen.ballot.card.deliver.isEnabled()


def test_two_devices_that_disagree_are_settled_by_their_author(
    qtbot: QtBot, place: Place, tmp_path: Path, saved: list[Path], monkeypatch: pytest.MonkeyPatch,
) -> None:
    score(place, *place.round.order)
    screen = show(qtbot, place.desk)
    receive(screen, tmp_path, "one.heads", place.heads(place.round.commit()))
    screen.deposit.buttons["reveal"].click()

    def say(dialog: Resolution) -> int:
        dialog.confirm.click()
        assert dialog.notice.text()
        dialog.proposal.setCurrentIndex(dialog.proposal.findData(3))
        dialog.pasted.setPlainText(f"{'ab' * 32} {'cd' * 32}")
        dialog.confirm.click()
        return dialog.result()

    monkeypatch.setattr(Resolution, "exec", say)
    screen.deposit.buttons["resolve"].click()
    screen.deposit.buttons["again"].click()
    last = place.coordinator.opened(saved[1].read_bytes()).lines[-1]
    assert '"proposal":3' in last
    assert "ab" * 32 in last


def test_a_backup_put_back_asks_for_a_new_key(
    qtbot: QtBot, place: Place, tmp_path: Path, saved: list[Path],
) -> None:
    import shutil

    folder, former = place.desk.folder, place.desk.key
    score(place, 1)
    shutil.copytree(folder, tmp_path / "copy")
    score(place, 2)
    place.round.commit()
    place.desk.close()
    shutil.rmtree(folder)
    (tmp_path / "copy").rename(folder)
    desk = Desk.open(folder, SECRET, witness=tmp_path / "witness")
    screen = show(qtbot, desk)
    assert screen.page == "deposit"
    assert screen.deposit.renew.isVisible()
    assert not screen.ballot.card.deliver.isEnabled()
    screen.deposit.renew.passphrase.setText(SECRET)
    screen.deposit.renew.button.click()
    assert desk.key != former
    assert not screen.deposit.renew.isVisible()
    before = screen.deposit.now
    shown = [card.device.code.text() for card in screen.deposit.cards if card.device and card.device.isVisible()]
    assert shown == [device_code(desk.key)]
    receive(screen, tmp_path, "one.enrolment", place.coordinator.enrol(place.opening.digest, "m2", desk.key, former))
    assert (before, screen.deposit.now) == ("package", "score")
    assert desk.round(place.opening.digest).draft(1).grades == "2222"
    assert exchange.joining_of(statements.read(saved[-1].read_bytes(), name="j")).key == desk.key
    desk.close()


def test_a_sheet_is_recorded_on_demand_and_when_it_is_left(qtbot: QtBot, place: Place) -> None:
    screen = show(qtbot, place.desk)
    screen.show_page("sheets")
    assert screen.sheets.list.count() == 2
    screen.sheets.fields["relevance"].setPlainText("Un besoin.")
    assert place.round.sheet(1) is None
    screen.sheets.record.click()
    assert sheet(place).relevance == "Un besoin."
    screen.sheets.fields["summary"].setPlainText("En bref.")
    screen.sheets.list.setCurrentRow(1)
    assert sheet(place).summary == "En bref."
    assert screen.sheets.typed() == ("", "", "")


def test_what_is_typed_in_a_sheet_survives_closing(qtbot: QtBot, place: Place, tmp_path: Path) -> None:
    screen = show(qtbot, place.desk)
    screen.sheets.fields["perspective"].setPlainText("Existe à côté.")
    screen.close_desk()
    with Desk.open(place.desk.folder, SECRET, witness=tmp_path / "witness") as again:
        assert (kept := again.round(place.opening.digest).sheet(1)) is not None
        assert kept.perspective == "Existe à côté."


def test_a_sheet_is_recorded_then_saved_as_a_pdf(qtbot: QtBot, place: Place, saved: list[Path]) -> None:
    screen = show(qtbot, place.desk)
    screen.show_page("sheets")
    screen.sheets.print.click()
    empty = saved[0].read_bytes()
    screen.sheets.fields["relevance"].setPlainText("Un besoin.")
    screen.sheets.print.click()
    assert empty.startswith(b"%PDF")
    assert saved[0].read_bytes() != empty
    assert sheet(place).relevance == "Un besoin."


def test_nobody_reports_without_being_named(qtbot: QtBot, tmp_path: Path, quick_keys: None) -> None:
    place = make_place(tmp_path, proposals=1)
    screen = show(qtbot, place.desk)
    screen.show_page("sheets")
    screen.presenter.sheets.show_round(place.round, ())
    assert screen.sheets.states.face == "message"
    place.desk.close()
