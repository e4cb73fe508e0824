"""The intake screen as a person uses it: dropping, mapping, correcting, changing language, stopping."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.i18n import PseudoTranslator
from desktop.intake.view import IntakeView
from desktop.widgets import Label
from governance.intake.preview import ColumnPreview
from tests.qt.fakes import START, FakeReads, default_charter
from tests.qt.intake_samples import COLUMNS, FILE, OUTCOME, import_row, sample_preview, table

SOURCES = ("decidim-proposals", "consul-proposals", "generic")
LIVE = tuple(default_charter().fields)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[IntakeView]:
    shown = IntakeView(SOURCES)
    qtbot.addWidget(shown)
    shown.resize(1190, 800)
    shown.show()
    yield shown
    shown.close()


def preview(view: IntakeView, *, edited: bool = False, **changes: Any) -> None:
    view.show_preview(sample_preview(table(**changes)), default_charter(), live=LIVE, edited=edited)


def heard(signal: Any) -> list[Any]:
    calls: list[Any] = []
    signal.connect(lambda *values: calls.append(values))
    return calls


def mime(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def test_a_file_dropped_on_the_page_is_previewed(view: IntakeView) -> None:
    files = heard(view.files_chosen)
    data = mime(QUrl.fromLocalFile("/exports/propositions.csv"), QUrl("https://example.org/x.csv"))
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    assert view.drop_zone.property("banner") == "accent"
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(view, drop)
    assert files == [([Path("/exports/propositions.csv")],)]
    assert view.drop_zone.property("banner") == ""


def test_a_link_or_a_file_during_an_import_is_not_taken(view: IntakeView) -> None:
    def entered(data: QMimeData) -> bool:
        event = QDragEnterEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        view.dragEnterEvent(event)
        return event.isAccepted()

    assert not entered(mime(QUrl("https://example.org/x.csv")))
    view.show_running(FILE.name)
    assert not entered(mime(QUrl.fromLocalFile("/exports/a.csv")))
    view.dragLeaveEvent(QDragLeaveEvent())


def test_the_preview_says_what_the_import_would_do(view: IntakeView) -> None:
    preview(view)
    assert view.go.accessibleName() == "Import 196 contribution(s), refuse 5 column(s)"
    assert FILE.name in view.heading.full_text()
    said = view.preview.entering.sentences()
    assert said[0] == "196 proposal(s)"
    assert any("minor in Italy" in sentence for sentence in said)
    assert view.preview.aside.title.full_text() == "3 row(s) would be set aside"


def test_a_refused_column_says_why_and_what_it_looks_like(view: IntakeView) -> None:
    preview(view)
    model = view.preview.columns.table.model()
    texts = [model.index(row, 2).data() for row in range(model.rowCount())]
    names = [column.name for column in COLUMNS]
    assert texts[names.index("id")] == "kept"
    assert texts[names.index("author/name")] == "refused: no declared use"
    assert texts[names.index("author/numero_secu")].startswith("looks like French social security numbers")
    assert texts[names.index("age")] == "refused: its use has ended"


def test_no_value_of_a_refused_column_is_on_screen(view: IntakeView) -> None:
    preview(view)
    model = view.preview.first.model()
    headers = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert headers[1:] == [
        "Identifiant sur la plateforme", "Titre (in French)", "Texte (in French)", "Date de dépôt", "Thématique",
        "Nombre de soutiens affiché",
    ]


def choose(combo: QComboBox, code: object) -> None:
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def test_a_column_is_mapped_by_its_combo(view: IntakeView) -> None:
    preview(view)
    chosen = heard(view.target_chosen)
    choose(view.preview.columns.combo(6), "title")
    choose(view.preview.columns.combo(0), None)
    choose(view.preview.columns.combo(1), "title@fr")
    assert chosen == [(0, "author/name", "title"), (0, "id", None)]


def test_the_list_keeps_its_place_after_a_change(view: IntakeView) -> None:
    preview(view)
    view.preview.columns.combo(8).setFocus()
    preview(view, edited=True)
    assert view.preview.columns.combo(8).hasFocus()
    assert view.preview.remember.isEnabled()


def test_a_column_of_two_fields_shows_both(view: IntakeView) -> None:
    preview(view, columns=(ColumnPreview("text", ("title", "body"), "understood", ()),))
    combo = view.preview.columns.combo(0)
    assert combo.currentText() == "Titre + Texte"
    chosen = heard(view.target_chosen)
    combo.activated.emit(combo.currentIndex())
    assert chosen == []


def test_the_wheel_does_not_change_a_column(view: IntakeView) -> None:
    preview(view)
    combo = view.preview.columns.combo(0)
    before = combo.currentIndex()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    combo.wheelEvent(wheel)
    assert combo.currentIndex() == before
    assert not wheel.isAccepted()


def test_source_kind_channel_and_memory_are_chosen_with_words(view: IntakeView) -> None:
    preview(view, edited=True)
    sources, kinds, remembered, imported = (
        heard(signal) for signal in (view.source_chosen, view.kind_chosen, view.remember_chosen, view.import_chosen))
    choose(view.preview.source, "consul-proposals")
    choose(view.preview.kind, "project")
    view.preview.channel.setCurrentIndex(view.preview.channel.findData("paper"))
    view.preview.remember.click()
    view.go.click()
    assert (sources, kinds, remembered, imported) == (
        [("consul-proposals",)], [(0, "project")], [(0,)], [("paper",)])


def test_tables_of_a_file_have_a_tab_each(view: IntakeView) -> None:
    two = sample_preview(table("Idées"), table("Votes", kinds=(("vote", 12),)))
    view.show_preview(two, default_charter(), live=LIVE, edited=False)
    assert view.preview.tabs.isVisible()
    view.preview.tabs.setCurrentIndex(1)
    assert view.preview.entering.sentences()[0] == "12 vote(s)"
    chosen = heard(view.target_chosen)
    choose(view.preview.columns.combo(0), None)
    assert chosen == [(1, "id", None)]


def test_a_file_where_nothing_can_enter_cannot_be_imported(view: IntakeView) -> None:
    preview(view, kinds=())
    assert not view.go.isEnabled()
    assert "No row can enter" in view.preview.entering.sentences()[0]


def test_a_clean_file_says_so(view: IntakeView) -> None:
    preview(view, bad=())
    assert view.preview.aside.title.full_text() == "No row would be set aside"
    assert not view.preview.aside.table.isVisible()


def test_nothing_can_be_imported_while_the_file_is_read_again(view: IntakeView) -> None:
    preview(view)
    view.show_rereading()
    assert not view.go.isEnabled()
    preview(view)
    assert view.go.isEnabled()


def test_an_import_is_stopped_once_by_the_keyboard(view: IntakeView) -> None:
    stopped = heard(view.cancel_chosen)
    view.show_running(FILE.name)
    assert not view.go.isVisible()
    QTest.keyClick(view.running.cancel, Qt.Key.Key_Space)
    QTest.keyClick(view.running.cancel, Qt.Key.Key_Space)
    assert stopped == [()]


def test_the_report_adds_up_and_leads_on(view: IntakeView) -> None:
    view.show_report(OUTCOME, waiting=2)
    assert "199 rows read = 190 new + 4 updated + 2 unchanged + 3 set aside" in view.report.balance.text()
    seen, following = heard(view.contributions_chosen), heard(view.next_chosen)
    view.report.see.click()
    view.report.next.click()
    assert (seen, following) == ([(7,)], [()])
    view.report.correct.click()
    assert view.faces.currentWidget() is view.tabs
    assert view.tabs.currentIndex() == 1


def test_a_clean_report_offers_only_what_makes_sense(view: IntakeView) -> None:
    view.show_report(replace(OUTCOME, quarantined=0, refused_columns=(), flagged_columns=()), waiting=0)
    assert not view.report.correct.isVisible()
    assert not view.report.next.isVisible()
    view.show_report(replace(OUTCOME, refused_columns=(), flagged_columns=("telephone",)), waiting=0)
    said = [label.text() for label in view.report.findChildren(Label) if label.isVisible() and label.text()]
    assert any("telephone" in text for text in said)
    assert not any("refused" in text or "Nobody declared" in text for text in said)


def test_past_imports_show_their_refusals_and_lead_to_their_contributions(view: IntakeView) -> None:
    seen = heard(view.contributions_chosen)
    view.show_imports([import_row(2, file_name="b.csv"), import_row(1)])
    assert view.imports.detail.title.full_text() == "b.csv"
    view.imports.table.selectRow(1)
    assert view.imports.detail.title.full_text() == FILE.name
    view.imports.table.doubleClicked.emit(view.imports.table.currentIndex())
    assert seen == [(1,)]
    view.show_imports([])
    assert view.imports.empty.isVisible()
    assert not view.imports.table.isVisible()


def test_a_member_who_may_not_import_sees_who_may(view: IntakeView) -> None:
    view.show_allowed(False)
    assert not view.drop_zone.choose.isVisible()
    assert "coordinator" in view.drop_zone.promise.text()
    assert not view.acceptDrops()


def quarantine(view: IntakeView) -> None:
    view.show_quarantine()
    view.quarantine.show_rows(FakeReads().quarantine(), default_charter(), START + timedelta(days=60))


def test_the_wrong_value_comes_first_and_is_corrected(view: IntakeView) -> None:
    quarantine(view)
    assert list(view.quarantine.editors) == ["submitted_at", "title"]
    editor = view.quarantine.editors["submitted_at"]
    assert isinstance(editor, QLineEdit)
    released = heard(view.quarantine.release_chosen)
    editor.setText("2026-03-02")
    view.quarantine.release.click()
    assert released == [(1, {"submitted_at": "2026-03-02", "title": "Une idée"})]


def test_a_missing_field_has_a_place_to_be_written(view: IntakeView) -> None:
    quarantine(view)
    view.quarantine.table.selectRow(1)
    assert list(view.quarantine.editors) == ["body", "title"]


def test_days_left_are_said(view: IntakeView) -> None:
    quarantine(view)
    model = view.quarantine.table.model()
    assert model.index(0, 3).data() == "10 day(s) left"


def test_a_row_still_wrong_says_why_and_a_released_one_says_so(view: IntakeView) -> None:
    quarantine(view)
    row = FakeReads().quarantine()[0]
    view.quarantine.show_still_wrong(row)
    assert "is not a date" in view.quarantine.message.text()
    view.quarantine.show_released(14)
    assert "14" in view.quarantine.message.text()


def test_several_rows_are_dropped_after_a_question(view: IntakeView, monkeypatch: pytest.MonkeyPatch) -> None:
    quarantine(view)
    view.quarantine.table.selectAll()
    assert not view.quarantine.release.isEnabled()
    dropped = heard(view.quarantine.discard_chosen)
    pressed = [1, 0]
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[pressed.pop(0)])
    view.quarantine.discard.click()
    view.quarantine.discard.click()
    assert dropped in ([([1, 2],)], [([2, 1],)])


def test_an_empty_quarantine_says_what_it_is_for(view: IntakeView) -> None:
    view.show_quarantine()
    view.quarantine.show_rows([], default_charter(), START)
    assert view.quarantine.empty.isVisible()
    assert not view.quarantine.detail.isVisible()


@pytest.mark.parametrize("face", ["start", "preview", "running", "report", "quarantine"])
def test_every_face_changes_language_and_keeps_what_was_typed(view: IntakeView, face: str) -> None:
    quarantine(view)
    editor = view.quarantine.editors["submitted_at"]
    assert isinstance(editor, QLineEdit)
    editor.setText("3 mars")
    view.show_imports([import_row()])
    preview(view)
    view.show_report(OUTCOME, waiting=1)
    {
        "start": view.show_start, "preview": lambda: preview(view), "running": lambda: view.show_running("a.csv"),
        "report": lambda: view.show_report(OUTCOME, waiting=1), "quarantine": view.show_quarantine,
    }[face]()
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    try:
        assert view.heading.full_text().startswith("[")
        assert view.go.accessibleName().startswith("[")
        assert view.tabs.tabText(1).startswith("[")
        assert view.quarantine.values()["submitted_at"] == "3 mars"
        model = view.preview.columns.table.model()
        assert str(model.headerData(0, Qt.Orientation.Horizontal)).startswith("[")
    finally:
        app.removeTranslator(pseudo)


def test_every_control_has_an_accessible_name(view: IntakeView) -> None:
    quarantine(view)
    preview(view)
    controls = [
        widget for widget in view.findChildren(QComboBox) + view.findChildren(QLineEdit)
        if not isinstance(widget.parent(), QComboBox)
    ]
    assert len(controls) > 10
    assert [widget.objectName() for widget in controls if not widget.accessibleName()] == []
