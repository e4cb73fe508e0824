"""The publication page: seen, read aloud, clicked and typed on."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from anonymize.gate import QUESTIONS
from desktop import i18n, theme
from desktop.i18n import Language, PseudoTranslator
from desktop.publication import choosing, sign_off, words
from desktop.publication.choices_bar import ChoicesBar
from desktop.publication.confirm import ConfirmPublication, ConfirmSignature
from desktop.publication.gate_card import SIGNATURE
from desktop.publication.screen import PublicationScreen
from desktop.publication.sign_off import Rights, Standing
from desktop.publication.words import persons
from exports.opendata import Choices, Publication
from governance.charter import Charter
from tests.qt.fakes import FakeDossier, FakeReads, default_charter, fake_services
from tests.qt.publication.stage import BOTH, LEDGER, ManyReads, accept, dossier, opened, refused
from tests.unit.opendata.fakes import signed


def test_each_table_says_its_rules_and_figures(screen: PublicationScreen) -> None:
    assert screen.tables.tabs.count() == 3
    assert "shared by at least" in screen.tables.summary.text()
    model = screen.tables.columns.model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {
        "Tranche d'âge", "Territory", "Langue", "Canal"}
    screen.tables.by_columns.click()
    assert screen.tables.columns.isVisible()
    screen.tables.tabs.setCurrentIndex(1)
    assert "withheld" in screen.tables.summary.text()
    assert screen.sign.accessibleName() == "Sign this publication…"
    assert not screen.publish.isVisible()


def test_rows_shown_are_of_the_whole_table(screen: PublicationScreen, publication: Publication) -> None:
    model = screen.tables.rows.model()
    assert 50 < model.rowCount() <= 100
    assert len({model.index(row, 0).data() for row in range(model.rowCount())}) > 1


@pytest.mark.parametrize("kind", ["publish", "sign"])
def test_the_button_waits_for_the_word(qtbot: QtBot, tmp_path: Path, publication: Publication, kind: str) -> None:
    dialog: ConfirmPublication | ConfirmSignature = (
        ConfirmPublication(tmp_path / "releases" / "2026-11-02", 3) if kind == "publish"
        else ConfirmSignature(publication, "ab"))
    qtbot.addWidget(dialog)
    assert not dialog.confirm.isEnabled()
    dialog.word.setText(kind[:-1])
    assert not dialog.confirm.isEnabled()
    dialog.word.setText(f" {kind.capitalize()} ")
    assert dialog.confirm.isEnabled()


def test_the_officer_is_told_what_is_signed(qtbot: QtBot, publication: Publication) -> None:
    said = words.signed_tables(publication)
    assert len(said) == len(publication.tables) + 1
    assert f"{len(publication.tables[0])} rows" in said[0]
    assert f"{persons(publication)}" in said[-1]


def test_a_real_publication_is_signed_written_and_shown_as_gone(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    accept(monkeypatch)
    assert screen.gate.chips[SIGNATURE].text() == "awaited"
    screen.sign.click()
    assert screen.gate.chips[SIGNATURE].text() == "signed"
    assert not screen.sign.isVisible()
    assert screen.publish.accessibleName() == "Publish 3 table(s)…"
    screen.publish.click()
    (folder,) = (tmp_path / "releases").iterdir()
    assert {"datapackage.json", "profiles.csv", "SIGNOFF.json"} <= {path.name for path in folder.iterdir()}
    assert screen.state.text() == "published"
    assert not screen.publish.isVisible()


def test_a_refusal_in_the_dialogs_signs_and_publishes_nothing(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    for kind in (ConfirmPublication, ConfirmSignature):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Rejected)
    screen.sign.click()
    assert screen.gate.chips[SIGNATURE].text() == "awaited"
    screen.publish.click()
    assert not (tmp_path / "releases").exists()


def test_a_publisher_waits_for_the_officer(qtbot: QtBot, tmp_path: Path) -> None:
    for shown in opened(qtbot, tmp_path, ("publisher",)):
        assert not shown.sign.isVisible()
        assert shown.publish.isVisible()
        assert not shown.publish.isEnabled()
        officer = default_charter().consultation.dpo.name
        assert officer in shown.gate.sentences[SIGNATURE].text()
        assert officer in shown.publish.accessibleDescription()


def test_a_publisher_publishes_what_the_officer_signed(qtbot: QtBot, tmp_path: Path, publication: Publication) -> None:
    made = dossier()
    cast("ManyReads", made.fake_reads).word = signed(publication)
    for shown in opened(qtbot, tmp_path, ("publisher",), made):
        assert shown.publish.isEnabled()
        assert shown.state.text() == "signed, has not left"
        assert publication.content[:4] in shown.gate.seal.full_text()


def test_a_refusal_of_the_gate_disables_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    made = dossier()
    cast("ManyReads", made.fake_reads).extra = "Écrire à jean.martin@example.org"
    for shown in opened(qtbot, tmp_path, BOTH, made):
        assert not shown.sign.isEnabled()
        assert "texts" in shown.sign.accessibleDescription()
        assert shown.gate.chips["texts"].text() == "to correct"
        assert "texts out above" in shown.gate.correction.text()
        assert not shown.gate.apply.isVisible()
        shown.choices.take(choosing.with_table(Choices(), default_charter(), "texts", on=False))
        assert shown.sign.isEnabled()
        assert shown.gate.chips["texts"].text() == "not applicable"


def test_the_smallest_correction_is_applied(screen: PublicationScreen, publication: Publication) -> None:
    asked: list[Choices] = []
    screen.choices_chosen.connect(asked.append)
    bad = refused(publication, LEDGER)
    screen.show_publication(bad, Path("x"), rights=Rights(sign=True, publish=True), sign_off=None)
    assert screen.gate.apply.isVisible()
    assert not screen.sign.isEnabled()
    assert screen.state.text() == "refused: something to correct"
    screen.gate.apply.click()
    assert asked == [Choices(hold_back=True)]
    assert screen.choices.hold_back.isVisible()
    assert screen.choices.hold_back.isChecked()


def test_choices_wait_for_a_pause_and_go_together(qtbot: QtBot, publication: Publication) -> None:
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(), publication.charter)
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.tables.actions_by_key()["texts"].trigger()
        bar.columns.actions_by_key()["channel"].trigger()
        bar.rescue.click()
    (wanted,) = heard.args
    assert wanted == Choices(
        tables=choosing.chosen(None, choosing.offered_tables(publication.charter)) - {"texts"},
        columns=frozenset({"age_band", "territory", "language"}), rescue=True)
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.by_crowd.click()
    assert heard.args[0].recoding == "local"
    assert not bar.rescue.isEnabled()
    assert "cannot be compared" in bar.note.text()


def test_the_last_table_cannot_be_taken_away(qtbot: QtBot, publication: Publication) -> None:
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(tables=frozenset({"texts"})), publication.charter)
    actions = bar.tables.actions_by_key()
    assert not actions["texts"].isEnabled()
    assert actions["profiles"].isEnabled()
    assert not bar.columns.isEnabled()


def test_levels_are_imposed_from_the_picture_by_keyboard(screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    study = publication.study
    assert study is not None
    assert study.survey is not None
    chosen = study.survey.chosen
    assert picture.here() == study.survey.at(chosen)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert screen.choices.choices().levels == ()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    looked = picture.here()
    assert looked is not None
    assert looked.levels != chosen
    assert screen.lattice.sentence.text() == picture.accessibleDescription()
    while not looked.allowed:
        QTest.keyClick(picture, Qt.Key.Key_Right)
        looked = picture.here()
        assert looked is not None
    QTest.keyClick(picture, Qt.Key.Key_Return)
    levels = tuple(zip(study.survey.names, looked.levels, strict=True))
    assert screen.choices.choices().levels == levels
    again = screen._standing.publication
    assert again is not None
    assert again.study is not None
    assert again.study.levels == levels
    assert screen.lattice.back.isVisible()
    screen.lattice.back.click()
    assert screen.choices.choices() == Choices()
    assert not screen.lattice.back.isVisible()


def test_levels_are_imposed_by_a_click(qtbot: QtBot, screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    assert publication.study is not None
    assert publication.study.survey is not None
    survey = publication.study.survey
    wanted = max((node for node in survey.seen if node.allowed), key=lambda node: node.loss)
    point = picture.place_of(wanted.levels).toPoint()
    QTest.mouseMove(picture, point)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    assert screen.choices.choices().levels == tuple(zip(survey.names, wanted.levels, strict=True))


def test_a_setting_that_the_charter_forbids_says_so_and_is_not_taken(screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    assert publication.study is not None
    assert publication.study.survey is not None
    forbidden = next(node for node in publication.study.survey.seen if not node.allowed)
    point = picture.place_of(forbidden.levels).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    here = picture.here()
    assert here is not None
    assert not here.allowed
    assert f"at most {i18n.percent(0.1)}" in screen.lattice.sentence.text()
    assert screen.choices.choices() == Choices()
    QTest.keyClick(picture, Qt.Key.Key_Home)
    assert "Chosen" in picture.accessibleDescription()


def test_one_precision_by_crowd_has_no_settings_to_show(screen: PublicationScreen) -> None:
    screen.choices.take(Choices(recoding="local"))
    assert not screen.lattice.picture.isVisible()
    assert screen.lattice.nothing.isVisible()
    assert "as precise as" in screen.losses.said()
    screen.choices.take(Choices(tables=frozenset({"texts"})))
    assert screen.lattice.nothing.isVisible()
    assert "No profiles" in screen.losses.said()


def test_pictures_speak(qtbot: QtBot, screen: PublicationScreen) -> None:
    qtbot.waitUntil(lambda: screen.risk.crowds._chart is not None and screen.risk.neighbour._chart is not None)
    assert "shared by fewer than 5" in screen.risk.crowds.accessibleDescription()
    assert "of 400 persons" in screen.risk.neighbour.accessibleDescription()
    assert [chip.text() for chip in screen.risk.chips] == ["single out: no", "link: no", "deduce: no"]
    assert screen.lattice.picture.accessibleName()


def test_what_a_reader_loses_is_said_column_by_column(screen: PublicationScreen) -> None:
    said = screen.losses.said()
    for name in ("Tranche d'âge", "Territory", "Langue", "Canal", "of its precision lost", "left out", "withheld"):
        assert name in said


def test_an_update_marks_what_is_shown(screen: PublicationScreen) -> None:
    screen.show_updating(Choices(rescue=True))
    assert screen.state.text() == "being updated"
    assert screen.stop.isVisible()
    assert not screen.sign.isEnabled()
    assert screen.tables.isVisible()
    with_cancel: list[bool] = []
    screen.cancel_chosen.connect(lambda: with_cancel.append(True))
    screen.stop.click()
    assert with_cancel == [True]


def test_an_empty_dossier_says_why_nothing_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    shown = PublicationScreen(fake_services(FakeDossier(FakeReads(0)), folder=tmp_path))
    qtbot.addWidget(shown)
    shown.activate()
    assert shown.nothing.isVisibleTo(shown)
    assert not shown.publish.isVisibleTo(shown)
    assert not shown.sign.isVisibleTo(shown)
    assert "nothing to sign" in shown.gate.sentences[SIGNATURE].text()


def test_a_change_of_language_reaches_everything(screen: PublicationScreen) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    try:
        for text in (
            screen.heading.full_text(), screen.tables.tabs.tabText(0), screen.tables.summary.text(),
            screen.sign.accessibleName(), screen.state.text(), screen.staying.title.full_text(),
            screen.choices.even.accessibleName(), screen.choices.tables.accessibleName(),
            screen.gate.title.full_text(), *(chip.text() for chip in screen.gate.chips.values()),
            *(label.text() for label in screen.gate.sentences.values()), screen.gate.seal.full_text(),
            screen.risk.title.full_text(), screen.risk.said.text(), screen.risk.chips[0].text(),
            screen.lattice.sentence.text(), screen.lattice.picture.accessibleName(),
            screen.losses.title.full_text(),
        ):
            assert text.startswith("["), text
        assert "[Àll çölûmñs" in screen.losses.said()
    finally:
        app.removeTranslator(pseudo)


@pytest.mark.parametrize("code", ["fr", "it", "en"])
@pytest.mark.parametrize("size", [(1190, 800), (780, 600)])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, light: theme.Theme, language: Language, tmp_path: Path, code: str, size: tuple[int, int],
) -> None:
    language.use(code)
    for shown in opened(qtbot, tmp_path, BOTH):
        shown.resize(*size)
        QApplication.processEvents()
        assert shown.width() == size[0]
        for part in (shown.gate, shown.tables, shown.risk, shown.lattice, shown.losses, shown.staying, shown.publish,
                     shown.choices.rescue):
            right = part.mapTo(shown, part.rect().topRight()).x()
            assert right < shown.width() or not part.isVisible(), type(part).__name__


def test_the_picture_follows_the_colours(screen: PublicationScreen, light: theme.Theme) -> None:
    picture = screen.lattice.picture
    node = picture.here()
    assert node is not None
    schemes: tuple[theme.Choice, ...] = ("light", "dark")
    for scheme in schemes:
        light.choose(scheme)
        QApplication.processEvents()
        point = picture.place_of(node.levels).toPoint()
        assert picture.grab().toImage().pixelColor(point) == theme.colour("ink")
    assert all(question in screen.gate.chips for question in QUESTIONS)


def test_votes_and_places_have_options_where_the_charter_lets_them_out(qtbot: QtBot, publication: Publication) -> None:
    data = publication.charter.model_dump(mode="json")
    for item in data["field"]:
        item["release"] = "as_is" if item["name"] in {"vote", "latitude", "longitude"} else item["release"]
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(), publication.charter)
    assert bar.more.isHidden()
    bar.show_choices(Choices(), Charter.model_validate(data))
    assert not bar.more.isHidden()
    with qtbot.waitSignal(bar.chosen) as heard:
        for action in bar.more.actions_by_key().values():
            action.trigger()
    assert (heard.args[0].linked_votes, heard.args[0].squares) == (True, True)
    bar.more.actions_by_key()["squares"].trigger()
    assert not bar.choices().squares


def test_tables_that_have_left_already_say_so(publication: Publication) -> None:
    rights = Rights(sign=True, publish=True)
    standing = Standing("draft", replace(publication, repeated=True), signed(publication), rights)
    assert sign_off.chip(standing) == ("these tables have left already", "good", "check")
    fresh = replace(standing, publication=publication)
    assert sign_off.chip(fresh) == ("signed, has not left", "accent", "check")
