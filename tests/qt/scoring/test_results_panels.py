"""What is around the order of a round: pictures, the partners' projects, the files that are saved."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.intake.facts_model import choose_row
from desktop.jobs import SyncRunner
from desktop.scoring.results import files, words
from desktop.scoring.results.counting import count
from desktop.scoring.results.page import ORDER, PICTURES, PROJECTS, ResultsPage
from desktop.scoring.results.saving import ConfirmRecord
from desktop.scoring.results.strand import read_strand
from governance.scoring import record
from governance.scoring.operations import IssueRecord
from governance.scoring.state import Standing
from governance.store.rows import Member
from governance.territory import Territory
from tests.qt.conftest import shown
from tests.qt.fakes import default_charter
from tests.qt.scoring.fakes import (
    NAMES, ScoringReads, decided, revealed, scoring_services,
)

from tests.qt.scoring.test_results import Opened, opened


@pytest.fixture
def results(qtbot: QtBot) -> Opened:
    return opened(qtbot, revealed())


def accept(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(ConfirmRecord, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def test_the_record_is_signed_and_both_files_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = decided()
    page, dossier = opened(qtbot, made, tmp_path)
    issued = record.issue(made.state(), version="1", signer=dossier.coordinator, authority="Commune inventée")
    dossier.reports["issue_record"] = issued
    accept(monkeypatch, tmp_path / "records")
    page.saving.record.click()
    assert isinstance(dossier.executed[-1], IssueRecord)
    stem = f"record-round-1-{issued.digest[:8]}"
    written = {path.name: path.read_bytes() for path in (tmp_path / "records").iterdir()}
    assert written[f"{stem}-internal.zip"] == issued.internal
    assert written[f"{stem}-public.zip"] == issued.public
    copies = {name for name, content in written.items() if content.startswith(b"%PDF")}
    assert copies == {f"{stem}-{kind}-{language}.pdf" for kind in ("internal", "public") for language in ("fr", "it")}
    assert len(written) == 6
    assert page.saving.note.isVisible()
    assert page.saving.record.isEnabled()


def test_nothing_is_signed_when_one_changes_ones_mind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, dossier = opened(qtbot, decided(), tmp_path)
    accept(monkeypatch, tmp_path)
    monkeypatch.setattr(ConfirmRecord, "exec", lambda _: QDialog.DialogCode.Rejected)
    page.saving.record.click()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.saving.record.click()
    assert not dossier.executed
    assert not list(tmp_path.glob("*.zip"))


def test_the_confirmation_says_how_many_are_decided(qtbot: QtBot) -> None:
    dialog = ConfirmRecord(count(decided().state()), Path("dossier-invente"))
    qtbot.addWidget(dialog)
    figures = [re.findall(r"\d+", label.text()) for label in dialog.findChildren(QLabel)]
    assert ["2", "12"] in figures


def test_who_does_not_coordinate_signs_nothing(qtbot: QtBot) -> None:
    made = decided()
    _, services = scoring_services(made)
    page = ResultsPage(replace(services, member=Member("m9", "Autre", ("moderator",))))
    shown(qtbot, page)
    page.show_round(made.digest)
    assert not page.saving.record.isEnabled()
    assert page.saving.other.isEnabled()


@pytest.mark.parametrize("kind", files.KINDS)
def test_other_files_are_written_under_names_that_name_nobody(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    page, _ = opened(qtbot, decided(), tmp_path)
    accept(monkeypatch, tmp_path / "new")
    page.saving.actions_by_kind[kind].trigger()
    written = [path for path in (tmp_path / "new").rglob("*") if path.is_file()]
    assert len(written) == (12 if kind == "sheets" else 1)
    assert not [path for path in written for name in NAMES.values() if name.split()[0].lower() in path.name.lower()]
    assert page.saving.note.isVisible()


def test_a_disk_that_refuses_is_told_and_the_button_comes_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, dossier = opened(qtbot, decided(), tmp_path)
    (tmp_path / "taken").write_text("a file, not a folder")
    accept(monkeypatch, tmp_path / "taken")
    dossier.reports["issue_record"] = record.issue(
        decided().state(), version="1", signer=dossier.coordinator, authority="Commune inventée")
    page.saving.record.click()
    runner = page._services.runner
    assert isinstance(runner, SyncRunner)
    assert [getattr(error, "code", "") for error in runner.failures] == ["disk_write"]
    assert page.saving.record.isEnabled()
    assert page.saving.note.isHidden()


def test_projects_are_ranked_by_citizens_beside_the_scores(results: Opened) -> None:
    page, dossier = results
    page.tabs.setCurrentIndex(PROJECTS)
    table = page.projects.model
    standings = sorted(dossier.scoring.standings(), key=lambda item: -item.votes_for)
    assert [_cell(page, row, 1) for row in range(table.rowCount())] == [item.title for item in standings]
    counted = count(dossier.scoring.invented[0].state())
    ranks = [str(counted.final[item.contribution].rank) for item in standings]
    assert [_cell(page, row, 6) for row in range(table.rowCount())] == ranks


def _cell(page: ResultsPage, row: int, column: int) -> str:
    return str(page.projects.model.index(row, column).data())


def test_enter_on_a_project_opens_its_result(results: Opened) -> None:
    page, _ = results
    page.tabs.setCurrentIndex(PROJECTS)
    page.projects.table.setFocus()
    choose_row(page.projects.table, 1)
    QTest.keyClick(page.projects.table, Qt.Key.Key_Return)
    assert page.tabs.currentIndex() == ORDER
    assert page.detail.title.text() == _cell(page, 1, 1)


def test_holes_of_the_territory_are_counted_and_worded(results: Opened) -> None:
    page, _ = results
    page.tabs.setCurrentIndex(PROJECTS)
    grid = page.projects.zones
    cells = [
        str(grid.index(row, column).data())
        for row in range(grid.rowCount()) for column in range(1, grid.columnCount())]
    holes = [text for text in cells if not text.isdigit()]
    assert len(holes) == len(page._strand.coverage.holes if page._strand else ())
    assert "0" not in cells
    assert re.findall(r"\d+", page.projects.holes.text()) == [str(len(holes))]


def test_without_a_project_the_panel_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = revealed()
    dossier, services = scoring_services(made)
    monkeypatch.setattr(dossier.scoring, "standings", list)
    page = ResultsPage(services)
    shown(qtbot, page)
    page.show_round(made.digest)
    assert page.projects.face == "message"


def test_pictures_are_drawn_and_said_in_words(results: Opened, qtbot: QtBot) -> None:
    page, dossier = results
    page.tabs.setCurrentIndex(PICTURES)
    pictures = page.pictures.pictures
    qtbot.waitUntil(lambda: all(picture.figure._chart is not None for picture in pictures.values()), timeout=20_000)
    counted = count(dossier.scoring.invented[0].state())
    first = counted.order.proposals[0]
    told = pictures["distribution"].figure.accessibleDescription()
    assert all(words.median(item) in told for item in first.themes)
    assert counted.title(first.proposal) in pictures["profiles"].figure.accessibleDescription()
    moved = [number for number, item in counted.final.items() if counted.blind[number].rank != item.rank]
    assert moved
    assert all(counted.title(number) in pictures["moves"].figure.accessibleDescription() for number in moved)
    charts = {name: picture.figure._chart for name, picture in pictures.items()}
    assert not [name for name, chart in charts.items() if chart is not None and chart.omitted]
    assert [name for name, chart in charts.items() if chart is not None and chart.empty] == ["places"]


def test_a_picture_leads_to_the_proposal(results: Opened) -> None:
    page, _ = results
    page.tabs.setCurrentIndex(PICTURES)
    page.pictures.pictures["overview"].figure.bar_clicked.emit("5")
    assert page.tabs.currentIndex() == ORDER
    assert page.list.current() == 5


def test_favourable_decisions_stand_on_their_communes() -> None:
    made = decided()
    made.decide(3, "unfavourable", reason="Hors budget.")
    commune = next(iter(Territory.load().communes.values()))
    standings = [Standing(number, "", None, None, commune.id, 0, 0, None, "proposal") for number in (1, 2, 3)]
    strand = read_strand(ScoringReads(), count(made.state(), standings), default_charter())
    assert [(spot.key, spot.label, spot.count) for spot in strand.spots] == [(commune.id, commune.name, 2)]
    assert strand.decided
    early = read_strand(ScoringReads(), count(revealed().state(), standings), default_charter())
    assert not early.decided
    assert sum(spot.count for spot in early.spots) == len(
        count(revealed().state()).first & {1, 2, 3})
