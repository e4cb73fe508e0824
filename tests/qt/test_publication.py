"""Publication: what would leave is what leaves, once a person has typed the word."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from anonymize.tables.released import ReleasedColumn
from desktop.i18n import PseudoTranslator
from desktop.publication import words
from desktop.publication.confirm import ConfirmPublication
from desktop.publication.presenter import PublicationPresenter, persons, prepare_publication
from desktop.publication.screen import PublicationScreen
from exports.opendata import Publication, PublicationReport, Withheld
from governance.errors import EnvironmentFault
from governance.operations import Changes, RecordRelease
from governance.progress import NO_PROGRESS
from governance.store.rows import Member, ProfileRow
from governance.territory import Territory
from tests.qt.fakes import FakeDossier, FakeReads, default_charter, fake_services
from tests.qt.test_intake_presenter import FakeView

DAY = date(2026, 11, 2)
THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
COMMUNES = [code for code, commune in Territory.load().communes.items() if commune.tier == "coeur"][:30]


class ManyReads(FakeReads):
    """Four hundred invented persons: enough for tables to leave."""

    def profiles(self) -> list[ProfileRow]:
        draw = random.Random(7)
        return [
            ProfileRow(number, draw.choice(("15-24", "25-39", "40-64", "65+", None)), draw.choice(COMMUNES),
                       draw.choice(("fr", "it")), draw.choice(("web", "paper")))
            for number in range(400)
        ]

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        draw = random.Random(8)
        return [(theme, commune, draw.randint(0, 9)) for commune in COMMUNES for theme in THEMES]


def dossier() -> FakeDossier:
    made = FakeDossier(ManyReads())
    made.fake_reads.released = {2, 5, 6, 9}
    return made


@pytest.fixture(scope="module")
def publication() -> Publication:
    return prepare_publication(dossier().fake_reads, default_charter(), NO_PROGRESS)


class Stage:
    """A presenter over a prepared publication, files not really written."""

    def __init__(self, publication: Publication, folder: Path, roles: tuple[Any, ...] = ("publisher",)) -> None:
        self.view, self.dossier = FakeView(), dossier()
        self.written: list[tuple[Publication, Path, date]] = []
        self.prepared = 0
        self.error: BaseException | None = None
        self.publication = publication
        self.services = replace(fake_services(self.dossier, folder=folder), member=Member("m", "Claire", roles))
        self.presenter = PublicationPresenter(
            self.view, self.services, preparer=self._prepare, writer=self._write, today=lambda: DAY)

    def _prepare(self, *_: object) -> Publication:
        self.prepared += 1
        if self.error is not None:
            raise self.error
        return self.publication

    def _write(self, publication: Publication, folder: Path, day: date) -> PublicationReport:
        if self.error is not None:
            raise self.error
        self.written.append((publication, folder, day))
        return PublicationReport(folder, ("a.csv",), "ab" * 32, ())


@pytest.fixture
def stage(publication: Publication, tmp_path: Path) -> Stage:
    return Stage(publication, tmp_path)


def test_entering_prepares_and_writes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    (shown, folder), named = stage.view.last("show_publication")
    assert shown is stage.publication
    assert folder == tmp_path / "releases" / "2026-11-02"
    assert named == {"allowed": True}
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_coming_back_prepares_again_only_after_a_change(stage: Stage) -> None:
    stage.presenter.activate()
    stage.presenter.activate()
    assert stage.prepared == 1
    stage.presenter.on_changes(Changes(frozenset({"answers"})))
    assert "show_stale" not in stage.view.facts()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    assert stage.view.facts()[-1] == "show_stale"
    stage.presenter.activate()
    assert stage.prepared == 2


def test_what_was_shown_is_what_is_written_and_noted(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.view.publish_chosen.emit(tmp_path / "open")
    ((written, folder, day),) = stage.written
    assert written is stage.publication
    assert (folder, day) == (tmp_path / "open", DAY)
    assert stage.dossier.executed == [RecordRelease("open", "ab" * 32, persons(stage.publication))]
    assert persons(stage.publication) > 300


def test_a_stale_publication_does_not_leave(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert stage.written == []


def test_a_failed_preparation_can_be_tried_again(stage: Stage) -> None:
    stage.error = EnvironmentFault("dossier_damaged")
    stage.presenter.activate()
    assert "show_failure" in stage.view.facts()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner
    stage.error = None
    stage.view.again_chosen.emit()
    assert stage.view.facts()[-1] == "show_publication"


def test_a_disk_that_fails_leaves_the_draft_and_notes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.error = EnvironmentFault("publication_not_written", folder="open", problem="full")
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert stage.view.facts()[-1] == "show_publication"
    assert stage.dossier.executed == []


def test_the_folder_of_the_day_is_a_new_one(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "releases" / "2026-11-02").mkdir(parents=True)
    assert stage.presenter.folder().name == "2026-11-02-2"


def test_a_moderator_sees_and_does_not_publish(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, ("moderator",))
    stage.presenter.activate()
    assert stage.view.last("show_publication")[1] == {"allowed": False}


@pytest.mark.parametrize("code", [
    "no_field_released", "too_few_persons", "nothing_left", "column_at_root", "persons_suppressed", "needs_field",
    "nothing_collected", "nothing_left_of_counts", "wider_areas", "cells_withheld", "no_text_released",
    "texts_not_released", "months_withheld",
])
def test_every_reason_to_stay_is_a_sentence(qtbot: QtBot, code: str) -> None:
    params = (("k", 5), ("field", "commune"), ("suppressed", 3), ("persons", 400), ("minimum", 5), ("cells", 4),
              ("total", 20), ("texts", 6))
    sentence = words.reason(Withheld("profiles", code, params), default_charter())
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("rule", ["as_is", "generalised", "counted", "random_id", "month", "human_release"])
def test_every_rule_has_words(qtbot: QtBot, rule: str) -> None:
    assert words.rule(ReleasedColumn("title", "string", rule)) != rule


def test_codes_of_the_rows_are_put_in_words(qtbot: QtBot, publication: Publication) -> None:
    place = ReleasedColumn("territory", "string", "generalised", 1)
    code, name = publication.places[0]
    assert words.value(place, code, publication) == name
    assert words.value(place, f"{code}:rest", publication) == f"{name} (remainder)"
    assert words.value(place, "*", publication) == "not published"
    assert words.value(place, None, publication) == "withheld"
    theme = ReleasedColumn("theme", "string", "as_is")
    assert words.value(theme, "health_social", publication) == "Sanitaire et social"


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[PublicationScreen]:
    shown = PublicationScreen(fake_services(dossier(), folder=tmp_path))
    qtbot.addWidget(shown)
    shown.resize(1190, 800)
    shown.show()
    shown.activate()
    yield shown
    shown.close()


def test_each_table_says_its_rules_and_figures(screen: PublicationScreen) -> None:
    assert screen.tables.tabs.count() == 3
    assert "shared by at least" in screen.tables.summary.text()
    model = screen.tables.columns.model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {
        "Tranche d'âge", "Territory", "Langue", "Canal"}
    screen.tables.tabs.setCurrentIndex(1)
    assert "withheld" in screen.tables.summary.text()
    assert screen.publish.accessibleName() == "Publish 3 table(s)…"


def test_the_button_waits_for_the_word(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ConfirmPublication(tmp_path / "releases" / "2026-11-02", 3)
    qtbot.addWidget(dialog)
    assert not dialog.publish.isEnabled()
    dialog.word.setText("publi")
    assert not dialog.publish.isEnabled()
    dialog.word.setText(" Publish ")
    assert dialog.publish.isEnabled()


def test_a_real_publication_is_written_and_shown_as_gone(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    monkeypatch.setattr(ConfirmPublication, "exec", lambda _: QDialog.DialogCode.Accepted)
    screen.publish.click()
    (folder,) = (tmp_path / "releases").iterdir()
    assert {"datapackage.json", "profiles.csv"} <= {path.name for path in folder.iterdir()}
    assert screen.state.text() == "published"
    assert not screen.publish.isVisible()


def test_a_refusal_in_the_dialog_publishes_nothing(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    monkeypatch.setattr(ConfirmPublication, "exec", lambda _: QDialog.DialogCode.Rejected)
    screen.publish.click()
    assert not (tmp_path / "releases").exists()


def test_an_empty_dossier_says_why_nothing_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    shown = PublicationScreen(fake_services(FakeDossier(FakeReads(0)), folder=tmp_path))
    qtbot.addWidget(shown)
    shown.activate()
    assert shown.nothing.isVisibleTo(shown)
    assert not shown.publish.isVisibleTo(shown)


def test_a_change_of_language_reaches_everything(screen: PublicationScreen) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    try:
        for text in (
            screen.heading.full_text(), screen.tables.tabs.tabText(0), screen.tables.summary.text(),
            screen.publish.accessibleName(), screen.state.text(), screen.staying.title.full_text(),
        ):
            assert text.startswith("[")
    finally:
        app.removeTranslator(pseudo)
