"""The board of a round: the next step, files in and out, what waits, and nothing of a ballot before the list."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.scoring.board import steps, words
from desktop.scoring.board.asides import explain, explain_file
from desktop.scoring.board.dialogs import ConfirmList, EnrolDialog
from desktop.scoring.board.page import BoardPage
from desktop.scoring.board.steps import BoardFacts
from desktop.scoring.words import fingerprint
from desktop.services import Services
from governance.errors import BadInput
from governance.operations import Changes
from governance.scoring import bundle, exchange, statements
from governance.scoring.merge import Aside, Received
from governance.scoring.operations import EnrolDevice, FormPackage, IssueHeads, ReceiveFiles
from governance.scoring.state import BoardLine, FileAside, FileNews, MemberNews, Reception, RoundState
from governance.store.rows import Member
from tests.qt.conftest import shown
from tests.qt.scoring.fakes import (
    EVALUATORS, NAMES, Device, InventedRound, ScoringDossier, board_of, joining_row, listed, revealed, scored,
    scoring_services,
)
from tests.qt.scoring.looking import texts

AT = datetime(2026, 5, 6, tzinfo=UTC)
CODES = re.findall(r"^\s+(\w+)  +\S", Aside.__doc__ or "", re.MULTILINE)
FILE_CODES = (
    "statement_unreadable", "statement_damaged", "bundle_unreadable", "not_for_this_device", "not_sealed", "never_seen")


class Board:
    """A page over an invented round; ``saved`` is where the next file goes, None: the person changes their mind."""

    def __init__(self, made: InventedRound, **named: Any) -> None:
        self.made = made
        self.dossier, services = scoring_services(made)
        self.services = replace(services, **named)
        self.page = BoardPage(self.services)
        cast("Any", self.services.runner).changed.connect(self.page.on_changes)  # as the shell does
        self.page.show_round(made.digest)

    def facts(self) -> BoardFacts:
        return facts(self.made)

    def failures(self) -> list[str]:
        return codes(self.services)


def codes(services: Services) -> list[str]:
    """What the runner of the tests was left with."""
    return [error.code for error in cast("Any", services.runner).failures]


def facts(made: InventedRound) -> BoardFacts:
    state = made.state()
    return BoardFacts(state, tuple(board_of(state)))


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[..., Board]]:
    pages: list[BoardPage] = []

    def make(made: InventedRound, **named: Any) -> Board:
        found = Board(made, **named)
        pages.append(found.page)
        shown(qtbot, found.page, 1024, 680)
        found.page.activateWindow()
        qtbot.waitUntil(found.page.isActiveWindow)
        return found

    yield make
    for page in pages:
        page.close()


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Every file is saved in this folder, under the name proposed."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, _title, name, _kinds: (str(tmp_path / name), ""))
    return tmp_path


@pytest.fixture
def unsaved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))


def accept(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], *, yes: bool = True) -> None:
    answer = QDialog.DialogCode.Accepted if yes else QDialog.DialogCode.Rejected
    monkeypatch.setattr(kind, "exec", lambda _: answer)


def early(grades: str) -> InventedRound:
    """Bundles came before the list: every evaluator gave ``grades`` to everything."""
    made = InventedRound()
    for member in EVALUATORS:
        for number in made.proposals:
            made.vote(member, number, grades)
    made.commit("m2", "m3", "m4").reveal(*EVALUATORS)
    return made


@pytest.mark.parametrize(("made", "code", "done", "waited"), [
    (InventedRound, "send", 0, 5), (scored, "list", 3, 2), (listed, "collect", 0, 4), (revealed, "results", 4, 0)])
def test_one_step_at_a_time(made: Callable[[], InventedRound], code: str, done: int, waited: int) -> None:
    found = steps.step(facts(made()))
    assert (found.code, len(found.done), len(found.waited)) == (code, done, waited)
    assert steps.title(found)
    assert steps.sentence(found)
    assert steps.figure(found)
    assert steps.button(found)[0]


def test_a_lost_device_does_not_count_as_committed() -> None:
    made = InventedRound().commit("m2").enrol("m2", Device("new"), replaces=Device("m2").key)
    assert steps.step(facts(made)).code == "send"


def test_nothing_of_a_ballot_shows_before_the_list_whatever_the_state_holds(opened: Callable[..., Board]) -> None:
    said = []
    for grades in ("0123", "5432"):
        board = opened(early(grades))
        assert board.facts().state.received.bundles
        said.append(texts(board.page))
    assert said[0] == said[1]
    assert any(words.yes_no(state=False) in text for text in said[0])


def test_even_a_state_that_already_counted_is_not_shown(opened: Callable[..., Board]) -> None:
    """As if the projection had let ballots through: the board itself does not show them."""
    board = opened(revealed())
    state = board.facts().state
    leaking = replace(state, stage="scoring", merged=replace(state.merged, heads=None, heads_digest=""))
    lines = tuple(replace(line, listed=False, late=True) for line in board_of(state))
    board.page.show_facts(BoardFacts(leaking, lines))
    again = [replace(line, revealed=None, blind=0, late=False) for line in lines]
    before = texts(board.page)
    board.page.show_facts(BoardFacts(
        replace(leaking, ballots=replace(leaking.ballots, blind={}, final={}, contradictions={})), tuple(again)))
    assert texts(board.page) == before


def test_news_before_the_list_say_no_count() -> None:
    news = MemberNews("m2", "Anna Bianchi", 12, 3)
    assert not re.search(r"\d", words.member_news(news, listed=False))
    assert "12" in words.member_news(news, listed=True)


def test_the_list_names_the_absent_and_wants_a_word(qtbot: QtBot) -> None:
    dialog = ConfirmList(steps.step(facts(scored())))
    qtbot.addWidget(dialog)
    assert any("Didier Faure" in text and "Elena Giordano" in text for text in texts(dialog))
    assert not dialog.confirm.isEnabled()
    QTest.keyClicks(dialog.word, "list")
    assert dialog.confirm.isEnabled()


def test_signing_the_list_saves_it(
    opened: Callable[..., Board], saved: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:
    board = opened(scored())
    accept(monkeypatch, ConfirmList)
    board.page.step.act.setFocus()
    QTest.keyClick(board.page.step.act, Qt.Key.Key_Space)
    assert board.dossier.executed == [IssueHeads(board.made.digest)]
    file = saved / "piter-alpimed-1.heads"
    written = next(saved.iterdir())
    assert written.suffix == file.suffix
    assert statements.read(written.read_bytes(), name="", kind="heads").kind == "heads"
    assert written.name in board.page.step.note.text()


@pytest.mark.parametrize("step", ["word", "place"])
def test_whoever_changes_their_mind_signs_nothing(
    opened: Callable[..., Board], unsaved: None, monkeypatch: pytest.MonkeyPatch, step: str,
) -> None:
    board = opened(scored())
    accept(monkeypatch, ConfirmList, yes=step == "place")
    board.page.step.act.click()
    assert board.dossier.executed == []


def test_the_list_can_be_saved_again_as_it_was_signed(opened: Callable[..., Board], saved: Path) -> None:
    board = opened(listed())
    board.page.step.act.click()
    assert board.dossier.executed == []
    written = statements.read(next(saved.iterdir()).read_bytes(), name="", kind="heads")
    assert written.digest == board.made.heads
    assert exchange.heads_of(written).absent == ("m6",)


def test_the_package_is_saved(opened: Callable[..., Board], saved: Path) -> None:
    board = opened(InventedRound())
    board.page.step.act.click()
    assert board.dossier.executed == [FormPackage(board.made.digest)]
    assert next(saved.glob("*.round")).read_bytes() == b"age-encryption.org/v1 invented"


def test_once_revealed_the_step_leads_to_the_results(opened: Callable[..., Board], qtbot: QtBot) -> None:
    board = opened(revealed())
    with qtbot.waitSignal(board.page.page_wanted) as wanted:
        board.page.step.act.click()
    assert wanted.args == ["results"]


def send(board: Board, folder: Path, *names: str) -> None:
    """Drop files on the page."""
    for name in names:
        (folder / name).write_bytes(name.encode())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / name)) for name in names])
    board.page.dropEvent(QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_files_are_rehearsed_then_taken_in(opened: Callable[..., Board], tmp_path: Path, qtbot: QtBot) -> None:
    board = opened(listed())
    report = Reception(
        (FileNews("a.ballots", "bundle", "m2", "new"), FileNews("b.ballots", "", "", "bundle_unreadable")),
        (MemberNews("m2", "Anna Bianchi", 12, 0),), 1)
    board.dossier.reports["receive_files"] = report
    send(board, tmp_path, "b.ballots", "a.ballots")
    wanted = ReceiveFiles(board.made.digest, (("a.ballots", b"a.ballots"), ("b.ballots", b"b.ballots")))
    assert board.dossier.rehearsed == [wanted]
    assert board.dossier.executed == []
    said = " ".join(board.page.receive.sentences())
    assert words.member_news(report.members[0], listed=True) in said
    assert words.outcome("bundle_unreadable") in said
    assert words.asides_count(report) in said
    QTest.keyClick(board.page.receive.apply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert board.dossier.executed == [wanted]
    assert board.page.receive.faces.currentIndex() == 0
    QTest.keyClick(board.page.receive.apply, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert board.dossier.executed == [wanted]


def test_files_can_be_left_out(opened: Callable[..., Board], tmp_path: Path) -> None:
    board = opened(listed())
    send(board, tmp_path, "a.ballots")
    board.page.receive.cancel.click()
    board.page.apply_chosen.emit()
    assert board.dossier.executed == []
    assert board.page.receive.faces.currentIndex() == 0


def test_a_file_that_is_gone_is_said_and_nothing_waits(opened: Callable[..., Board], tmp_path: Path) -> None:
    board = opened(listed())
    board.page.files_chosen.emit([tmp_path / "gone.ballots"])
    assert board.failures() == ["file_missing"]
    assert board.page.receive.faces.currentIndex() == 0


def test_what_the_dossier_refuses_is_said(opened: Callable[..., Board], tmp_path: Path) -> None:
    board = opened(listed())
    board.dossier.error = BadInput("round_unknown")
    send(board, tmp_path, "a.ballots")
    assert board.failures() == ["round_unknown"]
    assert board.page.receive.faces.currentIndex() == 0


def test_every_reason_to_wait_aside_has_its_own_sentences() -> None:
    state = listed().state()
    assert len(CODES) == 14
    said = [explain(state, Aside(code, Device("m2").key, 3, 2)) for code in CODES]
    unknown = explain(state, Aside("another_day", Device("m2").key))
    assert len({(one.what, one.action) for one in said}) == len(CODES)
    assert unknown.what not in {one.what for one in said}
    assert all(one.what and one.action and "{" not in one.action for one in (*said, unknown))
    assert all(one.title.startswith("Anna Bianchi") for one in said)
    assert explain(state, Aside("unknown_key", "ab" * 32)).title.endswith(fingerprint("ab" * 32))


@pytest.mark.parametrize("code", FILE_CODES)
def test_every_file_that_cannot_be_read_says_what_to_do(code: str) -> None:
    said = explain_file(FileAside(1, "bulletin.ballots", code, AT))
    assert said.what
    assert said.action
    assert said.title == "bulletin.ballots"


def test_what_waits_is_listed_and_counted(opened: Callable[..., Board]) -> None:
    made = listed()
    made.files_aside = (FileAside(1, "bulletin.ballots", "bundle_unreadable", AT),)
    stranger = Device("stranger")
    made.take(exchange.commit(made.digest, bundle.head_of(made.digest, stranger.key, []), stranger))
    board = opened(made)
    assert [entry.title for entry in board.page.aside.entries()] == [
        explain(made.state(), Aside("unknown_key", stranger.key)).title, "bulletin.ballots"]
    assert board.page.aside.count.text().startswith("2")


def two_devices(*, listed_: bool) -> InventedRound:
    """Anna has two devices, and grades proposal 3 differently on each."""
    made, second = InventedRound(), Device("m2 again")
    made.enrol("m2", second)
    made.devices["m2b"] = second
    made.lines["m2b"] = []
    made.say("m2b", "open", nonce="ab" * 32, seed=1)
    made.vote("m2b", 3, "1150", reason="")
    made.commit("m2", "m2b")
    if listed_:
        made.list_heads()
    return made.reveal("m2", "m2b")


def test_ballots_that_disagree_stand_side_by_side_after_the_list_only(opened: Callable[..., Board]) -> None:
    board = opened(two_devices(listed_=True))
    (entry,) = board.page.aside.entries()
    assert fingerprint(Device("m2").key) in entry.what
    assert fingerprint(Device("m2 again").key) in entry.what
    assert words.mark("1") in entry.what
    before = opened(two_devices(listed_=False))
    assert all(fingerprint(Device("m2 again").key) not in entry.what for entry in before.page.aside.entries())


def test_a_lost_device_is_replaced(
    opened: Callable[..., Board], saved: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
) -> None:
    board = opened(scored())
    board.dossier.scoring.joining_rows = [joining_row("m2", NAMES["m2"]), joining_row("new", NAMES["m2"])]
    board.page.on_changes(Changes(frozenset({"scoring"})))
    monkeypatch.setattr(EnrolDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    board.page.lines.table.setFocus()
    QTest.keyClick(board.page.lines.table, Qt.Key.Key_Down)
    board.page.lines.lost.click()
    wanted = EnrolDevice(board.made.digest, Device("new").key, "m2", Device("m2").key)
    assert board.dossier.executed == [wanted]
    written = statements.read(next(saved.glob("*.enrolment")).read_bytes(), name="", kind="enrolment")
    assert exchange.enrolment_of(written).key == Device("new").key
    lost = [line for line in board_of(board.made.state()) if line.lost]
    assert [line.key for line in lost] == [Device("m2").key]
    assert any(words.standing(lost[0], listed=False)[0] in text for text in texts(board.page.lines))


def test_without_a_joining_request_nothing_can_be_enrolled(qtbot: QtBot) -> None:
    dialog = EnrolDialog(facts(scored()), None)
    qtbot.addWidget(dialog)
    assert not dialog.confirm.isEnabled()


def test_an_additional_device_replaces_none(qtbot: QtBot) -> None:
    found = replace(facts(scored()), free=(joining_row("new", NAMES["m3"]),))
    dialog = EnrolDialog(found, None)
    qtbot.addWidget(dialog)
    dialog.member.setCurrentIndex(dialog.member.findData("m3"))
    assert dialog.former.count() == 2
    dialog.former.setCurrentIndex(1)
    assert dialog.chosen() == (Device("new").key, "m3", "")


def test_who_is_late_or_absent_is_told_in_words() -> None:
    made = listed().commit("m6").reveal()
    lines = {line.member: line for line in board_of(made.state())}
    assert lines["m6"].late
    said = {member: words.standing(line, listed=True) for member, line in lines.items()}
    assert len({said[member][0] for member in ("m1", "m2", "m6")}) == 3
    absent = {line.member: line for line in board_of(listed().state())}["m6"]
    assert words.standing(absent, listed=True)[0] not in {said["m2"][0], said["m6"][0]}


def test_a_member_who_does_not_coordinate_looks_only(opened: Callable[..., Board], tmp_path: Path) -> None:
    board = opened(scored(), member=Member("m9", "Ugo Rossi", ("analyst",)))
    page = board.page
    assert not any(
        button.isEnabled() for button in (page.step.act, page.step.package, page.receive.choose, page.lines.lost))
    assert not page.acceptDrops()
    page.files_chosen.emit([tmp_path])
    assert board.dossier.rehearsed == []


def test_without_a_round_the_board_says_what_to_do(qtbot: QtBot) -> None:
    _, services = scoring_services()
    page = BoardPage(services)
    qtbot.addWidget(page)
    page.show_round(None)
    assert page.states.face == "message"
    with qtbot.waitSignal(page.next_wanted):
        page.states._act()


def test_a_round_that_cannot_be_read_says_so(qtbot: QtBot) -> None:
    dossier, services = scoring_services(scored())
    page = BoardPage(services)
    qtbot.addWidget(page)

    def refuse(_digest: str) -> None:
        raise BadInput("round_unknown")

    dossier.scoring.round_state = refuse  # type: ignore[method-assign,assignment]  # the store's answer
    page.show_round("ab" * 32)
    assert page.states.face == "message"
    assert codes(services) == ["round_unknown"]


def test_other_changes_do_not_read_the_round_again(opened: Callable[..., Board]) -> None:
    board = opened(scored())
    reads: list[RoundState] = []

    def lines(state: RoundState) -> list[BoardLine]:
        reads.append(state)
        return board_of(state)

    board.dossier.scoring.lines = lines
    board.page.on_changes(Changes(frozenset({"contributions"})))
    assert reads == []
    board.page.on_changes(Changes(frozenset({"scoring"})))
    assert len(reads) == 1


def test_received_is_a_set() -> None:
    """What the fakes build on: the same statement twice is one."""
    made = scored()
    again = made.received.union(Received.of(made.committed.values()))
    assert again == made.received


def test_the_dossier_of_the_tests_answers_like_the_protocol() -> None:
    dossier = ScoringDossier(scored())
    report = dossier.execute(IssueHeads(dossier.scoring.invented[0].digest)).report
    assert isinstance(report, statements.Statement)
