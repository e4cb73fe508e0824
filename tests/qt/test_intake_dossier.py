"""The intake screen on a real dossier: preview, import, quarantine, a second import, a stop half-way."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.intake.screen import IntakeScreen
from desktop.jobs import JobRunner, SyncRunner
from desktop.services import Services
from governance.dossier import Dossier
from resources import path as resource_path
from tests.qt.fakes import Visits

HEADER = ("id", "title", "body", "created_at", "category/name/fr", "votes", "author/phone", "component/id")
SUBJECTS = ("Une navette le soir", "Rouvrir le sentier", "Un portage de repas", "Des trains à l'heure")


def write_export(path: Path, rows: int, *, wrong: int = 0) -> Path:
    """An invented export: ``wrong`` of its rows have an impossible date."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(HEADER)
        for number in range(rows):
            day = "31/02/2026" if number < wrong else f"2026-03-{number % 28 + 1:02d}"
            subject = SUBJECTS[number % len(SUBJECTS)]
            writer.writerow((
                1000 + number, f"{subject} ({number})", f"{subject}.\nDans toute la vallée.", day, "Santé", number % 9,
                f"06 12 34 5{number % 10} 78", 12,
            ))
    return path


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    charter = resource_path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    with Dossier.create(tmp_path / "dossier", charter, name="Claire", passphrase="une longue phrase inventée") as made:
        yield made


def services(dossier: Dossier, runner: SyncRunner | JobRunner) -> Services:
    return Services(dossier.path, dossier.member, lambda: dossier.charter, runner, Visits())


@pytest.fixture
def screen(dossier: Dossier, qtbot: QtBot) -> Iterator[IntakeScreen]:
    runner = SyncRunner(dossier)
    shown = IntakeScreen(services(dossier, runner))
    runner.changed.connect(shown.on_changes)
    qtbot.addWidget(shown)
    shown.resize(1190, 800)
    shown.show()
    shown.activate()
    yield shown
    shown.close()
    assert runner.failures == []


def test_from_the_file_to_the_corrected_row(screen: IntakeScreen, dossier: Dossier, tmp_path: Path) -> None:
    view = screen.view
    screen.activate(write_export(tmp_path / "propositions.csv", 30, wrong=2))
    assert view.go.accessibleName() == "Import 28 contribution(s), refuse 3 column(s)"
    assert view.preview.aside.title.full_text() == "2 row(s) would be set aside"
    view.go.click()
    assert view.faces.currentWidget() is view.report
    assert "30 rows read = 28 new + 0 updated + 0 unchanged + 2 set aside" in view.report.balance.text()
    assert view.tabs.tabText(1) == "Quarantine (2)"
    view.report.correct.click()
    editor = view.quarantine.editors["submitted_at"]
    assert isinstance(editor, QLineEdit)
    editor.setText("2026-03-02")
    view.quarantine.release.click()
    assert view.tabs.tabText(1) == "Quarantine (1)"
    with dossier.reads() as reads:
        assert reads.totals().contributions == 29


def test_a_second_import_adds_nothing(screen: IntakeScreen, tmp_path: Path) -> None:
    path = write_export(tmp_path / "propositions.csv", 12)
    for expected in ("12 new + 0 updated + 0 unchanged", "0 new + 0 updated + 12 unchanged"):
        screen.activate(path)
        screen.view.go.click()
        assert expected in screen.view.report.balance.text()


def test_a_remembered_mapping_shows_in_the_next_preview(screen: IntakeScreen, tmp_path: Path) -> None:
    path = write_export(tmp_path / "propositions.csv", 6)
    view = screen.view
    screen.activate(path)
    row = HEADER.index("component/id")
    combo = view.preview.columns.combo(row)
    combo.setCurrentIndex(combo.findData("commune"))
    combo.activated.emit(combo.currentIndex())
    view.preview.remember.click()
    screen.imports.open_files([path])
    assert view.preview.columns.combo(row).currentData() == "commune"


def test_dropped_rows_are_gone(screen: IntakeScreen, tmp_path: Path) -> None:
    screen.activate(write_export(tmp_path / "propositions.csv", 5, wrong=3))
    screen.view.go.click()
    screen.view.quarantine.discard_chosen.emit([row.id for row in screen.view.quarantine.chosen()])
    assert screen.view.tabs.tabText(1) == "Quarantine (2)"


def test_the_blank_form_is_filled_and_comes_back(screen: IntakeScreen, dossier: Dossier, tmp_path: Path) -> None:
    form = tmp_path / "formulaire.csv"
    screen.view.form_chosen.emit(form, "fr")
    header = form.read_text(encoding="utf-8-sig").strip().split(";")
    values = ["" for _ in header]
    for at, name in enumerate(header):
        if name.endswith("[title]"):
            values[at] = "Un abri à vélos"
        if name.endswith("[body]"):
            values[at] = "Devant la gare."
    with form.open("a", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=";").writerow(values)
    screen.activate(form)
    screen.view.go.click()
    with dossier.reads() as reads:
        assert reads.totals().contributions == 1


def test_a_stopped_import_leaves_the_dossier_as_it_was(dossier: Dossier, qtbot: QtBot, tmp_path: Path) -> None:
    runner = JobRunner(dossier)
    shown = IntakeScreen(services(dossier, runner))
    qtbot.addWidget(shown)
    try:
        shown.activate(write_export(tmp_path / "propositions.csv", 60_000))
        qtbot.waitUntil(lambda: shown.view.faces.currentWidget() is shown.view.preview, timeout=20_000)
        shown.view.go.click()
        shown.view.running.cancel.click()
        qtbot.waitUntil(lambda: shown.view.faces.currentWidget() is shown.view.preview, timeout=20_000)
        assert shown.view.note.text() == "Import stopped: nothing was written"
        with dossier.reads() as reads:
            assert reads.totals().contributions == 0
            assert reads.imports() == []
    finally:
        runner.shutdown()
