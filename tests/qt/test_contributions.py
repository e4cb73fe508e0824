"""The contributions and moderation screens as a person uses them, over the invented dossier."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.contributions import filter_words, flags, history, words
from desktop.contributions import screen as contributions
from desktop.contributions.columns import contribution_columns
from desktop.contributions.detail import source_line
from desktop.contributions.filter_chips import limits
from desktop.contributions.reading import ReadingText
from desktop.contributions.view import BASE
from desktop.i18n import Language, PseudoTranslator
from desktop.jobs import SyncRunner
from desktop.moderation import screen as moderation
from desktop.theme import READING_CHARACTERS
from governance.errors import EnvironmentFault
from governance.operations import AcceptContributions, HideContributions
from governance.store.rows import FLAGS, STATES, Filter, HistoryEntry
from tests.qt.fakes import START, FakeDossier, FakeReads, Visits, default_charter, fake_services

CONTROLS = (QAbstractButton, QComboBox, QLineEdit)
Screen = contributions.ContributionsScreen | moderation.ModerationScreen


class Stage:
    """Both screens of one dossier, shown one at a time."""

    def __init__(self, qtbot: QtBot, count: int = 60) -> None:
        self.dossier = FakeDossier(FakeReads(count))
        self.runner = SyncRunner(self.dossier)
        self.visits = Visits()
        self.services = replace(fake_services(self.dossier, runner=self.runner), navigate=self.visits)
        self.contributions = contributions.build(self.services)
        self.moderation = moderation.build(self.services)
        for screen in (self.contributions, self.moderation):
            self.runner.changed.connect(screen.on_changes)
            screen.resize(1100, 760)
            qtbot.addWidget(screen)

    def open(self, screen: Screen, argument: Filter | int | None = None) -> None:
        """Show it, as the shell does."""
        screen.show()
        screen.activate(argument)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    stage.contributions.close()
    stage.moderation.close()


def rows(screen: Screen) -> list[int]:
    model = screen.panel.pane.model
    return [model.id_at(row) or 0 for row in range(model.rowCount())]



def test_everything_is_listed_and_counted(stage: Stage) -> None:
    stage.open(stage.contributions)
    assert len(rows(stage.contributions)) == 60
    assert "60" in stage.contributions.panel.count_label.text()
    assert stage.contributions.panel.position.text() == "1 / 60"
    assert stage.contributions.panel.detail.shown_id() == rows(stage.contributions)[0]


def test_a_filter_from_home_is_shown_and_can_be_removed(stage: Stage) -> None:
    stage.open(stage.contributions, Filter(theme="health_social", zone="Roya"))
    panel = stage.contributions.panel
    listed = rows(stage.contributions)
    assert listed
    assert {stage.dossier.fake_reads.rows_by_id[item].theme for item in listed} == {"health_social"}
    QCoreApplication.processEvents()
    chips = [chip for chip in panel.chips.findChildren(QAbstractButton) if not chip.isHidden()]
    assert [("Roya" in chip.accessibleName()) for chip in chips].count(True) == 1
    next(chip for chip in chips if "Roya" in chip.accessibleName()).click()
    assert len(rows(stage.contributions)) > len(listed)
    assert limits(panel.bar.filter(), BASE) == ("theme",)


@pytest.mark.parametrize(
    ("key", "value", "asked"),
    [
        ("states", "hidden", ("hidden",)), ("kinds", "project", ("project",)), ("language", "it", "it"),
        ("theme", "health_social", "health_social"), ("channel", "paper", "paper"), ("zone", "Roya", "Roya"),
        ("flag", "art9_suspected", "art9_suspected"),
    ],
)
def test_each_box_filters(stage: Stage, key: str, value: str, asked: object) -> None:
    stage.open(stage.contributions)
    box = stage.contributions.panel.bar.findChildren(QComboBox)[
        ("states", "kinds", "theme", "language", "channel", "zone", "flag").index(key)
    ]
    place = box.findData(value)
    assert place > 0
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert getattr(stage.contributions.panel.bar.filter(), key) == asked
    assert 0 < len(rows(stage.contributions)) < 60
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert len(rows(stage.contributions)) == 60


def test_search_waits_for_the_person_to_stop_typing(qtbot: QtBot, stage: Stage) -> None:
    stage.open(stage.contributions)
    search = stage.contributions.panel.search
    QTest.keyClicks(search, "fibra")
    assert len(rows(stage.contributions)) == 60
    qtbot.waitUntil(lambda: 0 < len(rows(stage.contributions)) < 60)
    search.setText("zzzz")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert (rows(stage.contributions), stage.contributions.panel.pane.face) == ([], "message")
    stage.contributions.panel.empty_action.emit("nothing")
    assert (len(rows(stage.contributions)), search.text()) == (60, "")


def test_each_order(stage: Stage) -> None:
    stage.open(stage.contributions)
    order = stage.contributions.panel.order
    seen = set()
    for place in range(order.count()):
        order.setCurrentIndex(place)
        order.activated.emit(place)
        seen.add(tuple(rows(stage.contributions)))
    assert len(seen) == order.count() == 4


def test_a_contribution_can_be_opened_by_its_id(stage: Stage) -> None:
    stage.open(stage.contributions, Filter(states=("hidden",)))
    stage.contributions.activate(8)
    assert stage.contributions.panel.detail.shown_id() == 8
    assert stage.contributions.panel.current_id() == 8
    stage.contributions.moderate.click()
    assert stage.visits == [("moderation", 8)]


def test_one_that_the_list_never_shows_is_read_all_the_same(stage: Stage) -> None:
    reads = stage.dossier.fake_reads
    reads.rows_by_id[5] = replace(reads.rows_by_id[5], kind="vote")
    stage.open(stage.contributions, 5)
    assert 5 not in rows(stage.contributions)
    assert stage.contributions.panel.detail.shown_id() == 5


def test_an_empty_dossier_leads_to_the_import(qtbot: QtBot) -> None:
    stage = Stage(qtbot, count=0)
    stage.open(stage.contributions)
    assert stage.contributions.panel.pane.face == "message"
    stage.contributions.panel.empty_action.emit("dossier")
    assert stage.visits == [("intake", None)]
    stage.contributions.close()


def test_a_text_that_cannot_be_read_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.open(stage.contributions)

    def broken(_: int) -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(stage.dossier.fake_reads, "detail", broken)
    stage.contributions.panel.pane.view.go_to(3)
    assert stage.contributions.panel.faces.face == "message"
    monkeypatch.undo()
    stage.contributions.panel.pane.view.go_to(4)
    assert stage.contributions.panel.faces.face == "content"


def test_the_reading_column_is_80_characters_wide(qtbot: QtBot) -> None:
    text = ReadingText()
    qtbot.addWidget(text)
    text.resize(2000, 100)
    text.set_text("mot " * 400)
    assert text.width() <= READING_CHARACTERS * text.fontMetrics().averageCharWidth()
    lines = text.document().firstBlock().layout().lineCount()
    assert text.height() >= lines * text.fontMetrics().height() * 1.4


@pytest.mark.parametrize("which", ["contributions", "moderation"])
def test_every_control_has_a_name(stage: Stage, which: str) -> None:
    screen: Screen = getattr(stage, which)
    stage.open(screen, Filter(theme="health_social", text="e"))
    unnamed = [
        widget for widget in screen.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisibleTo(screen) and not widget.accessibleName()
    ]
    assert unnamed == []


@pytest.mark.parametrize("which", ["contributions", "moderation"])
def test_a_new_language_changes_words_and_nothing_else(stage: Stage, qapp: QApplication, which: str) -> None:
    screen: Screen = getattr(stage, which)
    stage.open(screen)
    screen.panel.pane.view.go_to(5)
    before = (screen.panel.current_id(), screen.panel.chosen(), screen.panel.detail.shown_id())
    title = screen.heading.full_text()
    stretched = PseudoTranslator(qapp)
    qapp.installTranslator(stretched)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    try:
        assert screen.heading.full_text() != title
        model = screen.panel.pane.model
        assert str(model.headerData(0, Qt.Orientation.Horizontal)).startswith("[")
        assert (screen.panel.current_id(), screen.panel.chosen(), screen.panel.detail.shown_id()) == before
        screen.grab()
    finally:
        qapp.removeTranslator(stretched)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert screen.heading.full_text() == title


def test_moderating_with_the_keyboard(stage: Stage) -> None:
    screen = stage.moderation
    stage.open(screen)
    QTest.qWaitForWindowActive(screen)
    queue = rows(screen)
    screen.acts.accept.click()
    assert stage.dossier.executed == [AcceptContributions(ids=(queue[0],))]
    assert rows(screen) == queue[1:]
    pending = screen.panel.bar._boxes["states"]
    assert f"({len(queue) - 1})" in pending.itemText(pending.findData("pending"))
    assert (screen.panel.current_id(), screen.panel.detail.shown_id()) == (queue[1], queue[1])
    assert screen.panel.chosen().count == 1
    assert screen.acts.accept.shortcut().toString() == "A"
    screen.acts.hide_it.click()
    assert screen.choices.asking() == "reason"
    QTest.keyClick(screen.choices, Qt.Key.Key_Escape)
    assert screen.choices.asking() == ""
    screen.acts.hide_it.click()
    question = screen.choices.reason
    assert question.reason.currentData() is None
    assert not question.confirm.isEnabled()
    QTest.keyClick(question.note, Qt.Key.Key_Return)
    assert screen.choices.asking() == "reason"
    question.reason.setCurrentIndex(question.reason.findData("insult"))
    QTest.keyClicks(question.note, "vu")
    QTest.keyClick(question.note, Qt.Key.Key_Return)
    assert stage.dossier.executed[-1:] == [HideContributions(ids=(queue[1],), reason="insult", note="vu")]
    assert (screen.choices.asking(), screen.panel.current_id()) == ("", queue[2])


def test_undo_puts_the_contribution_back_under_the_eyes(stage: Stage) -> None:
    screen = stage.moderation
    stage.open(screen)
    queue = rows(screen)
    screen.acts.accept.click()
    assert not screen.undo.isHidden()
    screen.undo.click()
    assert rows(screen) == queue
    assert screen.panel.current_id() == queue[0]


def test_bulk_says_how_many(stage: Stage) -> None:
    screen = stage.moderation
    stage.open(screen)
    queue = rows(screen)
    screen.panel.pane.view.selectAll()
    assert str(len(queue)) in screen.acts.accept.text()
    assert not screen.acts.as_is.isEnabled()
    screen.acts.accept.click()
    assert stage.dossier.executed == [AcceptContributions(ids=tuple(queue))]
    assert (rows(screen), screen.panel.pane.face) == ([], "message")
    assert not screen.acts.accept.isEnabled()


def test_the_question_before_accepting_many_names_their_number(stage: Stage) -> None:
    screen = stage.moderation
    stage.open(screen)
    confirmed: list[bool] = []
    screen.choices.accept_confirmed.connect(lambda: confirmed.append(True))
    screen.choices.ask_accept(344)
    assert screen.choices.asking() == "accept"
    assert "344" in screen.choices.accept.confirm.text()
    screen.choices.close_question()
    assert confirmed == []
    screen.choices.ask_accept(344)
    screen.choices.accept.confirm.click()
    assert confirmed == [True]


def test_a_theme_is_given(stage: Stage) -> None:
    screen = stage.moderation
    stage.open(screen)
    current = screen.panel.current_id() or 0
    screen.acts.change_theme.click()
    question = screen.choices.theme
    question.theme.setCurrentIndex(question.theme.findData("personal_services"))
    question.confirm.click()
    assert stage.dossier.fake_reads.rows_by_id[current].theme == "personal_services"


@pytest.mark.parametrize("code", FLAGS)
def test_every_flag_is_explained(qapp: object, code: str) -> None:
    charter = default_charter()
    assert flags.flag_word(code) != code
    assert len(flags.flag_explanation(charter, code)) > 60
    assert flags.flag_mark(code).icon


def test_a_family_is_no_warning(language: Language) -> None:
    mark = flags.flag_mark("in_family")
    assert (mark.word, mark.role) == ("Famille", "muted")
    warnings = {flags.flag_mark(code).role for code in FLAGS if code != "in_family"}
    assert warnings <= {"bad", "caution", "accent"}


def test_a_family_is_listed_by_the_filter_and_explained_where_no_card_shows_it(stage: Stage) -> None:
    reads = stage.dossier.fake_reads
    number = next(row.id for row in reads.rows_by_id.values() if row.state == "pending" and not row.flags)
    reads.rows_by_id[number] = replace(reads.rows_by_id[number], flags=("in_family",))
    for screen, explained in ((stage.contributions, 1), (stage.moderation, 0)):
        stage.open(screen, Filter(kinds=("proposal", "project"), flag="in_family"))
        box = screen.panel.bar._boxes["flag"]
        assert box.currentData() == "in_family"
        assert box.findData("in_family") == box.count() - 1
        assert screen.panel.detail.shown_id() == number
        assert screen.panel.detail._flags.count() == explained


@pytest.mark.parametrize(
    ("code", "none", "one", "many"),
    [
        ("fr", "Données perso.", "1 donnée perso.", "2 données perso."),
        ("it", "Dati personali", "1 dato pers.", "2 dati pers."),
        ("en", "Personal data", "1 personal detail", "2 personal details"),
    ],
)
def test_the_list_says_how_many_findings_wait(language: Language, code: str, none: str, one: str, many: str) -> None:
    language.use(code)
    (column,) = [column for column in contribution_columns(default_charter) if column.key == "flags"]
    row = replace(FakeReads().rows_by_id[1], flags=("personal_data_found", "in_family"))
    said = [column.cell(replace(row, findings=count)) for count in range(3)]
    family = flags.flag_word("in_family")
    assert [cell.accessible for cell in said] == [f"{words}, {family}" for words in (none, one, many)]
    assert {cell.marks[0].role for cell in said} == {"caution"}
    assert [mark.word for mark in column.cell(replace(row, flags=("in_family",), findings=2)).marks] == [family]


def test_the_law_on_minors_is_not_the_same_on_both_sides(qapp: object) -> None:
    charter = default_charter()
    french = flags.flag_explanation(charter, "minor_guardian_and_minor")
    italian = flags.flag_explanation(charter, "minor_guardian")
    assert "15" in french
    assert "together" in french
    assert "14" in italian
    assert "parent alone" in italian


def test_every_code_has_a_word(qapp: object) -> None:
    charter = default_charter()
    assert all(words.state_mark(code).word != code and words.state_mark(code).icon for code in STATES)
    assert words.theme_mark(charter, None).word == "No theme"
    assert words.theme_mark(charter, charter.theme[2].code).icon == "theme_3"
    assert words.reason_word(charter, "unknown_reason") == "unknown_reason"
    assert filter_words.place_label("F12").startswith("Vallée de l'Ubaye")
    assert filter_words.value(charter, "answered", False) != filter_words.value(charter, "answered", True)


@pytest.mark.parametrize(
    ("operation", "params", "expected"),
    [
        ("accept", {}, "Accepted."),
        ("hide", {"reason": "insult", "note": "vu deux fois"}, "Note: vu deux fois"),
        ("restore", {}, "Put back in the queue."),
        ("set_theme", {"theme": ""}, "Theme: No theme."),
        ("release_texts", {"released": "False"}, "Text withdrawn from open data."),
        ("release_texts", {"released": "True"}, "Text published as it is."),
        ("release_texts", {"released": "True", "redacted": "True"}, "published without the personal data found"),
        ("decide_findings", {"state": "accepted", "findings": "3"}, "accepted as personal data"),
        ("decide_findings", {"state": "rejected", "findings": "1"}, "not to be personal data"),
        ("decide_findings", {"state": "proposed", "findings": "1"}, "decided again"),
        ("mark_finding", {"label": "PHONE"}, "by hand: Telephone."),
        ("ask_second_opinion", {}, "Second opinion asked for."),
        ("give_second_opinion", {"verdict": "agree"}, "agrees."),
        ("give_second_opinion", {"verdict": "disagree"}, "does not agree."),
        ("group_family", {"lead": "3"}, "Grouped in a family."),
        ("leave_family", {}, "Taken out of its family."),
        ("refuse_family", {"others": "2"}, "Said not to ask for the same"),
        ("release_by_policy", {}, "under the signed rule"),
        ("read_sample", {"leaking": "True"}, "personal data were left"),
        ("read_sample", {"leaking": "False"}, "nothing left"),
        ("answer", {}, "Answered."),
        ("import", {}, "Changed by a later import."),
        ("undo", {}, "Last action undone."),
        ("something_new", {}, "something_new"),
    ],
)
def test_history_in_sentences(qapp: object, operation: str, params: dict[str, str], expected: str) -> None:
    entry = HistoryEntry(1, START, "Claire", operation, tuple(params.items()), False)
    assert expected in history.sentence(default_charter(), entry)
    assert "(undone)" in history.sentence(default_charter(), replace(entry, undone=True))
    assert "Claire" in history.signature(entry)


def test_nothing_is_asked_twice_of_an_unseen_screen(stage: Stage) -> None:
    stage.open(stage.contributions)
    stage.contributions.hide()
    asked: list[Any] = []
    model = stage.contributions.panel.pane.model
    model.started.connect(lambda: asked.append(1))
    stage.open(stage.moderation)
    stage.moderation.acts.accept.click()
    assert asked == []
    stage.open(stage.contributions)
    assert asked == [1]


def test_the_source_and_the_age_are_said_in_words(qapp: object) -> None:
    detail = FakeReads().detail(1)
    assert detail is not None
    named = replace(detail, source="decidim-proposals:alpimed", external_id="P-1", age_band="25-34")
    assert source_line(named) == "Decidim, proposals · alpimed · P-1"
    assert source_line(replace(named, source="unheard-of")).endswith("· P-1")
    assert filter_words.value(default_charter(), "age_band", "25-34") == "25 to 34"
