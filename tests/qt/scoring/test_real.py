"""The coordinator's pages over a real dossier and two real desks: from the invitation to the revealed ballots."""

import csv
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

import governance.keys
from desktop.jobs import SyncRunner
from desktop.scoring.board.dialogs import ConfirmList
from desktop.scoring.board.page import BoardPage
from desktop.scoring.board.steps import Step
from desktop.scoring.setup.confirm import ConfirmRound
from desktop.scoring.setup.page import SetupPage
from desktop.services import Services
from governance.dossier import Dossier
from governance.keys import KdfParameters
from governance.operations import AcceptContributions, ImportFile, ScanTexts
from governance.scoring.desk import Desk
from governance.scoring.state import Reception
from resources import path as resource_path
from tests.qt.conftest import shown
from tests.qt.fakes import Visits

PASSPHRASE = "une longue phrase inventée"
PEOPLE = ("Anna (inventée)", "Bruno (inventé)")
BODIES = ("Un abri pour les vélos à Tende.", "Una panchina all'ombra.", "Un marché couvert.")


@pytest.fixture
def dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dossier]:
    """Three accepted proposals, searched for personal data."""
    monkeypatch.setattr(governance.keys, "KdfParameters", partial(KdfParameters, time_cost=1, memory_kib=64, lanes=1))
    charter = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    file = tmp_path / "propositions.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("id", "title", "body", "language", "created_at"))
        for number, body in enumerate(BODIES, 1):
            writer.writerow((number, f"Idée {number}", body, "fr", "2026-05-01"))
    with Dossier.create(tmp_path / "dossier", charter, name="Claire (inventée)", passphrase=PASSPHRASE) as made:
        made.execute(ImportFile(path=file))
        made.execute(ScanTexts())
        made.execute(AcceptContributions(ids=(1, 2, 3)))
        yield made


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Every file is saved in this folder, and every question answered by yes."""
    folder = tmp_path / "saved"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, name, _kinds: (str(folder / name), ""))
    for kind in (ConfirmRound, ConfirmList):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Accepted)
    return folder


def latest(folder: Path, pattern: str) -> bytes:
    (found,) = folder.glob(pattern)
    return found.read_bytes()


class Chain:
    """Two pages over one dossier, and a folder where everything travels."""

    def __init__(self, dossier: Dossier, qtbot: QtBot, folder: Path, saved: Path) -> None:
        self.runner, self.qtbot, self.folder, self.saved = SyncRunner(dossier), qtbot, folder, saved
        services = Services(dossier.path, dossier.member, lambda: dossier.charter, self.runner, Visits())
        self.setup, self.board = SetupPage(services), BoardPage(services)
        self.desks: list[Desk] = []
        for page in (self.setup, self.board):
            shown(qtbot, page, 1024, 680)
            self.runner.changed.connect(page.on_changes)
        self.setup.show_round(None)

    def write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def join(self) -> None:
        """Everybody is invited, makes a desk and answers."""
        for name in PEOPLE:
            self.setup.people.name.setText(name)
            self.setup.people.invite.click()
            desk = Desk.create(
                self.folder / f"desk{len(self.desks)}", name=name, passphrase=PASSPHRASE,
                witness=self.folder / "witness")
            request = self.write(f"{len(self.desks)}.joining", desk.join(latest(self.saved, "*.invitation")))
            self.setup.files_chosen.emit([request])
            self.desks.append(desk)

    def sign(self) -> str:
        """The round is signed and its package saved."""
        self.setup.rules.cut.setValue(2)
        with self.qtbot.waitSignal(self.setup.round_opened) as opened:
            self.setup.summary.sign.click()
        digest = str(opened.args[0])
        self.board.show_round(digest)
        return digest

    def commit(self, digest: str) -> list[Path]:
        """Everybody scores everything and commits."""
        files = []
        for place, desk in enumerate(self.desks):
            desk.receive(latest(self.saved, "*.round"), file="package.round")
            found = desk.round(digest)
            for number in found.order:
                found.declare(number, "none", "")
                found.deliver(number, "1234", {})
            files.append(self.write(f"{place}.commitment", found.commit()))
        return files

    def reveal(self, digest: str) -> list[Path]:
        """Everybody receives the list and opens their ballots."""
        files = []
        for place, desk in enumerate(self.desks):
            desk.receive(latest(self.saved, "*.heads"), file="list.heads")
            files.append(self.write(f"{place}.ballots", desk.round(digest).reveal()))
        return files

    def preview(self, files: list[Path]) -> Reception:
        """What the board says that files would bring."""
        self.board.files_chosen.emit(files)
        reception = self.board.receive._reception
        assert reception is not None
        return reception

    def step(self) -> Step:
        found = self.board.step.step
        assert found is not None
        return found


@pytest.fixture
def chain(dossier: Dossier, qtbot: QtBot, tmp_path: Path, saved: Path) -> Iterator[Chain]:
    made = Chain(dossier, qtbot, tmp_path, saved)
    yield made
    for desk in made.desks:
        desk.close()
    assert made.runner.failures == []


def test_persons_are_seated_from_their_answers(chain: Chain) -> None:
    assert chain.setup.summary.missing_codes() == ["few_evaluators", "cut"]
    chain.join()
    persons = chain.setup.presenter.plan.persons
    assert [(person.name, person.invited) for person in persons] == [(name, True) for name in PEOPLE]
    assert chain.setup.summary.missing_codes() == ["cut"]


def test_from_the_signature_to_the_ballots(chain: Chain, dossier: Dossier) -> None:
    chain.join()
    digest = chain.sign()
    assert (chain.step().code, chain.step().waited) == ("send", PEOPLE)
    commitments = chain.commit(digest)
    assert [news.outcome for news in chain.preview(commitments[:1]).files] == ["new"]
    chain.board.receive.apply.click()
    assert chain.step().done == PEOPLE[:1]
    assert [news.outcome for news in chain.preview(commitments).files] == ["known", "new"]
    chain.board.receive.apply.click()
    assert chain.step().waited == ()
    chain.board.step.act.click()
    assert chain.step().code == "collect"
    stray = chain.write("stray.ballots", b"not a file of a round")
    reception = chain.preview([*chain.reveal(digest), stray])
    assert [(news.name, news.ballots, news.contradictions) for news in reception.members] == [
        (name, len(BODIES), 0) for name in PEOPLE]
    chain.board.receive.apply.click()
    assert chain.step().code == "results"
    assert [entry.title for entry in chain.board.aside.entries()] == ["stray.ballots"]
    with dossier.reads() as reads:
        state = reads.round_state(digest)
    assert (state.stage, len(state.ballots.final)) == ("revealed", len(PEOPLE) * len(BODIES))
