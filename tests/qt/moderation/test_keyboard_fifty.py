"""Fifty contributions of the demonstration, moderated in the real window, on a real dossier, by the keyboard alone."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.demo import PASSPHRASE, run_demo
from desktop.i18n import Language
from desktop.jobs import JobRunner
from desktop.shell.shell import Shell
from governance.dossier import Dossier
from governance.store.rows import FindingRow, TextRelease

WANTED = 50
PATIENCE_MS = 20_000
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)


@dataclass
class Desk:
    """The window, and what its moderator did: id -> state and release expected."""

    qtbot: QtBot
    shell: Shell
    runner: JobRunner
    dossier: Dossier
    done: dict[int, tuple[str, TextRelease]] = field(default_factory=dict)
    keys: Counter[str] = field(default_factory=Counter)

    @property
    def screen(self) -> Any:
        return self.shell._screens["moderation"]

    @property
    def current(self) -> int:
        number = self.screen.panel.current_id()
        assert isinstance(number, int)
        return number

    def settle(self) -> None:
        self.qtbot.waitUntil(self.runner.idle, timeout=PATIENCE_MS)

    def press(self, name: str, held: Qt.KeyboardModifier = NONE) -> None:
        """One key where the keyboard is, then wait for what it started."""
        here: QWidget | None = self.shell.view.focusWidget()
        assert here is not None, f"the keyboard was lost before {name}"
        self.keys[name] += 1
        QTest.keyClick(here, getattr(Qt.Key, f"Key_{name}"), held)
        self.settle()

    def findings(self, number: int) -> list[FindingRow]:
        with self.dossier.reads() as reads:
            return reads.findings(number)

    def undecided(self) -> int:
        found = self.screen._presenter.findings.undecided()
        assert isinstance(found, int)
        return found

    def read(self) -> None:
        """Wait until the text shown is that of the current row, with what is worked out of it."""
        presenter = self.screen._presenter
        self.qtbot.waitUntil(
            lambda: presenter.browsing.detail is not None and presenter.browsing.detail.row.id == self.current
            and self.runner.idle(), timeout=PATIENCE_MS)


@pytest.fixture
def desk(qtbot: QtBot, light: theme.Theme, language: Language, tmp_path: Path) -> Iterator[Desk]:
    made = run_demo(tmp_path / "demo", contributions=120)
    with Dossier.open(made.dossier, PASSPHRASE) as dossier:
        runner = JobRunner(dossier)
        shell = Shell(runner, path=dossier.path, member=dossier.member, charter=lambda: dossier.charter)
        shell.view.resize(1440, 900)
        shell.view.show()
        QTest.qWaitForWindowActive(shell.view)
        desk = Desk(qtbot, shell, runner, dossier)
        desk.settle()
        QTest.keyClick(shell.view, Qt.Key.Key_4, CTRL)
        qtbot.waitUntil(lambda: "moderation" in shell._screens, timeout=PATIENCE_MS)
        desk.settle()
        yield desk
        shell.view.hide()
        shell.close()


def decide_all(desk: Desk, number: int) -> None:
    """Accept what says who somebody is, reject every third, without leaving the keyboard."""
    for turn in range(60):
        if not desk.undecided():
            return
        before = desk.undecided()
        desk.press("X" if (number + turn) % 3 == 0 else "Y")
        assert desk.undecided() == before - 1
    pytest.fail("findings were never all decided")


def finish(desk: Desk, number: int, turn: int) -> None:
    """One key, or two, for the contribution: hide, accept, publish."""
    if turn % 11 == 10:
        desk.press("H")
        desk.press("Down")
        desk.press("Return", CTRL)
        desk.done[number] = ("hidden", "withheld")
    elif turn % 7 == 6:
        desk.press("A")
        desk.done[number] = ("accepted", "withheld")
    elif desk.screen.acts.redacted.isEnabled():
        desk.press("O")
        desk.done[number] = ("accepted", "redacted")
    else:
        desk.press("L")
        desk.done[number] = ("accepted", "as_is")
    if desk.screen.choices.asking():
        desk.press("Return", CTRL)


def test_fifty_contributions_with_the_keyboard_alone(desk: Desk) -> None:
    with desk.dossier.reads() as reads:
        assert reads.review().to_scan == 0, "the texts were looked at in the background"
        waiting = reads.totals().pending
    for turn in range(WANTED):
        desk.read()
        number = desk.current
        assert number not in desk.done, "the list goes on by itself"
        decide_all(desk, number)
        finish(desk, number, turn)
    check(desk, waiting)
    assert len(desk.done) == WANTED
    assert desk.keys["Y"] >= 4
    assert desk.keys["X"] >= 2
    assert desk.keys["O"] >= 3
    assert desk.keys["L"] >= 10


def check(desk: Desk, waiting: int) -> None:
    """What the dossier holds is what was pressed, and nothing that was accepted would leave."""
    with desk.dossier.reads() as reads:
        assert reads.totals().pending == waiting - WANTED
        leaving = {text.id: f"{text.title}\n{text.body}" for text in reads.releasable_texts()}
        for number, (state, release) in desk.done.items():
            detail = reads.detail(number)
            assert detail is not None
            assert (detail.row.state, detail.text_released) == (state, release)
            assert (number in leaving) <= (release != "withheld")
            if release != "redacted" or number not in leaving:
                continue
            texts = {"title": detail.row.title, "body": detail.body}
            for row in reads.findings(number):
                if row.state == "accepted" and row.label in ("EMAIL", "PHONE", "NIR", "IBAN", "ADDRESS"):
                    assert texts[row.field][row.start : row.end] not in leaving[number]


def test_undo_second_opinion_and_marking_by_keyboard(desk: Desk) -> None:
    desk.read()
    first = desk.current
    desk.press("A")
    desk.read()
    assert desk.current != first
    desk.press("U")
    desk.read()
    assert desk.current == first
    desk.press("S")
    desk.press("Return")
    with desk.dossier.reads() as reads:
        opinion = reads.second_opinion(first)
        detail = reads.detail(first)
    assert opinion is not None
    assert opinion.verdict is None
    assert detail is not None
    assert "second_opinion" in detail.row.flags
    before = len(desk.findings(first))
    desk.press("Return")
    desk.press("End", CTRL)
    desk.press("M")
    desk.press("Right", SHIFT)
    desk.press("1", SHIFT)
    added = [row for row in desk.findings(first) if row.origin == "person"]
    assert [row.label for row in added] == ["PERSON"]
    desk.press("Z", CTRL)
    assert len(desk.findings(first)) == before
