"""The set-up of a round: persons, proposals, themes, rules; what is missing; signing, and what is then saved."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.scoring.setup import words
from desktop.scoring.setup.confirm import ConfirmRound
from desktop.scoring.setup.page import SetupPage
from desktop.scoring.setup.photographs import read_pictures, sort_folder
from desktop.scoring.setup.plan import Matter, Plan, faults, missing_language
from desktop.scoring.setup.sentences import SentencesDialog
from desktop.scoring.setup.signed_card import settings_of, signed
from desktop.scoring.setup.translating import TranslatingDialog
from governance.errors import BadInput
from governance.operations import Changes, Operation
from governance.scoring import exchange, statements
from governance.scoring.operations import (
    AcceptJoining, FormPackage, InviteEvaluator, OpenRound, TranslateContribution,
)
from governance.scoring.rounds import DUTIES
from governance.store.rows import Member
from tests.qt.conftest import shown
from tests.qt.fakes import Visits
from tests.qt.scoring.fakes import (
    NAMES, Device, InventedRound, ScoringDossier, invented_proposals, joining_row, scored, scoring_services,
)
from tests.qt.scoring.looking import texts

TODAY = date(2026, 5, 1)
KEYS = {member: Device(member).key for member in NAMES}


class SetUp:
    """A page over an invented dossier where five persons asked to join."""

    def __init__(self, *made: InventedRound, **named: Any) -> None:
        self.dossier, services = scoring_services(*made)
        self.scoring = self.dossier.scoring
        self.scoring.waiting = []
        self.scoring.joining_rows = [joining_row(member, NAMES[member]) for member in list(NAMES)[1:]]
        self.services = replace(services, **named)
        self.page = SetupPage(self.services)
        self.page.presenter._today = lambda: TODAY
        cast("Any", self.services.runner).changed.connect(self.page.on_changes)
        self.opened: list[str] = []
        self.page.round_opened.connect(self.opened.append)
        self.page.show_round(None)

    @property
    def plan(self) -> Plan:
        return self.page.presenter.plan

    def take(self, plan: Plan) -> None:
        self.page.plan_chosen.emit(plan)

    def failures(self) -> list[str]:
        return [error.code for error in cast("Any", self.services.runner).failures]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., SetUp]]:
    pages: list[SetupPage] = []

    def made(*rounds: InventedRound, **named: Any) -> SetUp:
        found = SetUp(*rounds, **named)
        pages.append(found.page)
        shown(qtbot, found.page, 1200, 800)
        found.page.activateWindow()
        qtbot.waitUntil(found.page.isActiveWindow)
        return found

    yield made
    for page in pages:
        page.close()


@pytest.fixture
def setup(make: Callable[..., SetUp]) -> SetUp:
    return make()


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Every file is saved in this folder, under the name proposed."""
    folder = tmp_path / "saved"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, name, _kinds: (str(folder / name), ""))
    return folder


def answer(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], *, yes: bool = True) -> None:
    code = QDialog.DialogCode.Accepted if yes else QDialog.DialogCode.Rejected
    monkeypatch.setattr(kind, "exec", lambda _: code)


def test_what_the_application_proposes_can_be_signed_at_once(setup: SetUp) -> None:
    assert setup.page.summary.missing_codes() == []
    assert setup.page.summary.sign.isEnabled()
    plan = setup.plan
    assert plan.evaluators == 5
    assert plan.decider == "Claire Martin"
    assert plan.settings.letters_on > TODAY.isoformat()


def test_the_summary_says_what_will_be_signed(setup: SetUp) -> None:
    setup.take(setup.plan.with_settings(
        themes=tuple(replace(theme, quorum=3) for theme in setup.plan.settings.themes)))
    said = texts(setup.page.summary)
    assert words.quorums(setup.plan.settings.themes, 5) in said
    assert "3" in words.quorums(setup.plan.settings.themes, 5)
    assert all(sentence in said for sentence in words.rules(setup.plan.settings))


def test_the_rules_read_differently_for_every_choice(setup: SetUp) -> None:
    settings = setup.plan.settings
    heavier = (replace(settings.themes[0], weight=2), *settings.themes[1:])
    found = {
        words.rules(replace(settings, themes=themes, aggregation=aggregation, tie=tie))[0]
        for themes in (settings.themes, heavier) for aggregation in ("weighted_mean", "majority_judgment")
        for tie in ("majority_judgment", "draw")}
    assert len(found) == 8
    mixed = (replace(settings.themes[0], quorum=4), *settings.themes[1:])
    assert "4" in words.quorums(mixed, 5)


def broken(plan: Plan, code: str) -> tuple[Plan, Matter]:
    """The same plan with one thing missing."""
    proposals = tuple(invented_proposals().values())
    themes = plan.settings.themes
    match code:
        case "no_proposals":
            return plan.with_settings(cut=1), Matter()
        case "not_scanned":
            return plan, Matter(proposals, ((31, "not_scanned"),))
        case "few_evaluators":
            return replace(plan, persons=plan.persons[:1]), Matter(proposals)
        case "no_decider":
            return replace(plan, decider="Nobody"), Matter(proposals)
    changes: dict[str, dict[str, Any]] = {
        "no_title": {"title": {"fr": "Séance", "it": " "}},
        "weights": {"themes": tuple(replace(theme, weight=0) for theme in themes)},
        "quorum": {"themes": (replace(themes[0], quorum=6), *themes[1:])},
        "sentences": {"themes": (replace(themes[0], anchors={"fr": ("",) * 6, "it": ("a",) * 6}), *themes[1:])},
        "letters_on": {"letters_on": TODAY.isoformat()},
        "cut": {"cut": 13},
        "reason": {"replaces": "ab" * 32, "reason": " "},
    }
    return plan.with_settings(**changes[code]), Matter(proposals)


@pytest.mark.parametrize("code", [
    "no_proposals", "not_scanned", "few_evaluators", "no_decider", "no_title", "weights", "quorum", "sentences",
    "letters_on", "cut", "reason"])
def test_what_is_missing_is_said_and_holds_the_signature_back(setup: SetUp, code: str) -> None:
    plan, matter = broken(setup.plan, code)
    assert faults(plan, matter, TODAY) == [code]
    setup.page.summary.show_plan(plan, matter, TODAY)
    assert words.fault(code, plan, matter) in texts(setup.page.summary)
    assert not setup.page.summary.sign.isEnabled()


def test_signing_opens_the_round_then_saves_its_package(
    setup: SetUp, saved: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, ConfirmRound)
    wanted = setup.plan.made()
    QTest.keyClick(setup.page.summary.sign, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    digest = setup.scoring.invented[0].digest
    assert setup.dossier.executed == [OpenRound(settings=wanted), FormPackage(digest)]
    assert setup.opened == [digest]
    assert next(saved.glob("*.round")).read_bytes() == b"age-encryption.org/v1 invented"
    assert all(NAMES["m2"] not in file.name for file in saved.iterdir())


def test_seats_are_the_persons_who_asked_and_the_coordinator(setup: SetUp) -> None:
    plan = replace(setup.plan, scores_too=True, decider=NAMES["m3"]).with_person(NAMES["m2"], deputy=True)
    plan = plan.with_person(NAMES["m6"], left_out=True)
    seats = {seat.name: (seat.duties, seat.keys) for seat in plan.made().seats}
    assert seats == {
        "Claire Martin": (("evaluator",), ()),
        NAMES["m2"]: (("evaluator", "deputy"), (KEYS["m2"],)),
        NAMES["m3"]: (("evaluator", "decider"), (KEYS["m3"],)),
        NAMES["m4"]: (("evaluator",), (KEYS["m4"],)),
        NAMES["m5"]: (("evaluator",), (KEYS["m5"],)),
    }
    assert all(duty in DUTIES for duties, _ in seats.values() for duty in duties)


def test_two_devices_of_one_name_are_one_person(setup: SetUp) -> None:
    rows = [*setup.scoring.joining_rows, joining_row("m2 again", NAMES["m2"], invited=False)]
    plan = setup.plan.with_joinings(rows)
    anna = next(person for person in plan.persons if person.name == NAMES["m2"])
    assert set(anna.keys) == {KEYS["m2"], Device("m2 again").key}
    assert not anna.invited
    assert len(plan.persons) == 5


def test_the_coordinators_own_request_makes_no_second_seat(setup: SetUp) -> None:
    plan = setup.plan.with_joinings([joining_row("m1", "claire martin")])
    assert plan.persons == ()


@pytest.mark.parametrize("step", ["place", "word"])
def test_whoever_changes_their_mind_signs_nothing(
    setup: SetUp, saved: Path, monkeypatch: pytest.MonkeyPatch, step: str,
) -> None:
    answer(monkeypatch, ConfirmRound, yes=step == "place")
    if step == "place":
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    setup.page.summary.sign.click()
    assert setup.dossier.executed == []
    assert setup.opened == []
    assert setup.page.summary.sign.isEnabled()


def test_a_refusal_leaves_the_plan_as_it_was(setup: SetUp, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, ConfirmRound)
    before = setup.plan
    setup.dossier.error = BadInput("round_invalid", what="roster")
    setup.page.summary.sign.click()
    assert setup.failures() == ["round_invalid"]
    assert setup.plan == before
    assert setup.opened == []
    assert list(saved.iterdir()) == []
    assert setup.page.summary.sign.isEnabled()


def test_confirming_needs_the_word_and_says_it_is_final(qtbot: QtBot, setup: SetUp) -> None:
    dialog = ConfirmRound(setup.plan, setup.page._matter)
    qtbot.addWidget(dialog)
    assert words.never_again() in texts(dialog)
    assert not dialog.confirm.isEnabled()
    QTest.keyClicks(dialog.word, "round")
    assert dialog.confirm.isEnabled()


def test_an_invitation_is_saved_under_a_name_that_says_nobody(setup: SetUp, saved: Path) -> None:
    QTest.keyClicks(setup.page.people.name, "Fausto Neri")
    setup.page.people.deputy.click()
    QTest.keyClick(setup.page.people.name, Qt.Key.Key_Return)
    assert setup.dossier.executed == [InviteEvaluator("Fausto Neri", ("evaluator", "deputy"))]
    (file,) = saved.iterdir()
    assert "neri" not in file.name.casefold()
    signed_ = statements.read(file.read_bytes(), name="", kind="invitation")
    assert exchange.invitation_of(signed_).name == "Fausto Neri"
    assert setup.page.people.name.text() == ""
    assert file.name in setup.page.people.note.text()


def test_joining_requests_become_persons_and_the_choices_stay(setup: SetUp, tmp_path: Path) -> None:
    setup.take(setup.plan.with_person(NAMES["m2"], deputy=True))
    newcomer = Device("Fausto")
    file = tmp_path / "demande.joining"
    file.write_bytes(exchange.join("Fausto Neri", "", newcomer).to_bytes())
    setup.page.files_chosen.emit([file])
    (operation,) = setup.dossier.executed
    assert isinstance(operation, AcceptJoining)
    assert operation.file == "demande.joining"
    assert {person.name for person in setup.plan.persons} == {*list(NAMES.values())[1:], "Fausto Neri"}
    assert next(person for person in setup.plan.persons if person.name == NAMES["m2"]).deputy
    assert any("Fausto Neri" in text for text in texts(setup.page.people))


def box(setup: SetUp, name: str, field: str) -> QCheckBox:
    return setup.page.people._boxes[name, field]


def test_the_keyboard_stays_on_the_box_it_pressed(setup: SetUp) -> None:
    pressed = box(setup, NAMES["m3"], "deputy")
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    assert next(person for person in setup.plan.persons if person.name == NAMES["m3"]).deputy
    assert box(setup, NAMES["m3"], "deputy").hasFocus()
    assert box(setup, NAMES["m3"], "deputy").isChecked()


def test_who_is_left_out_no_longer_decides(setup: SetUp) -> None:
    setup.take(replace(setup.plan, decider=NAMES["m3"]))
    box(setup, NAMES["m3"], "left_out").click()
    assert setup.plan.evaluators == 4
    assert setup.plan.decider == "Claire Martin"


def test_weights_and_quorums_by_keyboard(setup: SetUp) -> None:
    code = setup.plan.settings.themes[1].code
    weight, quorum = setup.page.themes._spins[code]
    weight.setFocus()
    QTest.keyClick(weight, Qt.Key.Key_Up)
    QTest.keyClick(quorum, Qt.Key.Key_Up)
    assert (setup.plan.settings.themes[1].weight, setup.plan.settings.themes[1].quorum) == (2, 1)
    assert weight.value() == 2
    assert setup.page.themes._spins[code][0] is weight


def test_rules_by_keyboard(setup: SetUp) -> None:
    rules = setup.page.rules
    for combo in (rules.aggregation, rules.tie, rules.decider):
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Down)
    rules.titles["fr"].setFocus()
    rules.titles["fr"].selectAll()
    QTest.keyClicks(rules.titles["fr"], "Tour de mai")
    QTest.keyClick(rules.cut, Qt.Key.Key_Down)
    rules.rapporteurs.click()
    rules.letters_on.setDate(QDate(2029, 1, 31))
    settings = setup.plan.settings
    assert (settings.aggregation, settings.tie, settings.cut, settings.rapporteurs, settings.letters_on) == (
        "majority_judgment", "draw", 9, False, "2029-01-31")
    assert settings.title["fr"] == "Tour de mai"
    assert setup.plan.decider == NAMES["m2"]
    assert rules.titles["fr"].cursorPosition() == len("Tour de mai")


def test_the_sentences_of_a_theme_are_edited_in_both_languages(qtbot: QtBot, setup: SetUp) -> None:
    dialog = SentencesDialog(setup.plan.settings.themes[0])
    qtbot.addWidget(dialog)
    dialog.anchors[2]["it"].clear()
    assert not dialog.confirm.isEnabled()
    QTest.keyClicks(dialog.anchors[2]["it"], "utile per pochi")
    assert dialog.confirm.isEnabled()
    edited = dialog.edited()
    assert edited.anchors["it"][2] == "utile per pochi"
    assert edited.anchors["fr"] == setup.plan.settings.themes[0].anchors["fr"]
    dialog.questions[0]["fr"].setText("Pour qui ?")
    everywhere = setup.plan.with_theme(dialog.edited(), criteria=True)
    assert {theme.criteria[0].question["fr"] for theme in everywhere.settings.themes} == {"Pour qui ?"}
    one = setup.plan.with_theme(dialog.edited())
    assert one.settings.themes[1] == setup.plan.settings.themes[1]


def test_translations_one_after_the_other(setup: SetUp, qtbot: QtBot) -> None:
    for number in (6, 9):
        setup.scoring.to_score = [
            replace(item, translations={}) if item.number == number else item for item in setup.scoring.to_score]
    setup.page.on_changes(Changes(frozenset({"contributions"})))
    setup.page.matter.translations.click()
    dialog = cast("TranslatingDialog", setup.page._translating)
    for number, language in ((4, "fr"), (6, "fr"), (9, "it")):
        assert cast("Any", dialog._shown).number == number
        QTest.keyClicks(dialog.title, "Un titre")
        dialog.body.setPlainText("Un texte.")
        dialog.keep.click()
        assert setup.dossier.executed[-1] == TranslateContribution(number, language, "Un titre", "Un texte.")
    assert all(not missing_language(item) for item in setup.scoring.to_score)
    assert len(setup.dossier.executed) == 3
    dialog.reject()
    assert setup.page._translating is None


def test_an_empty_translation_is_not_kept(setup: SetUp) -> None:
    setup.page.matter.translations.click()
    dialog = cast("TranslatingDialog", setup.page._translating)
    QTest.keyClicks(dialog.title, "Un titre")
    dialog.keep.click()
    assert setup.dossier.executed == []
    dialog.reject()


def test_texts_that_wait_lead_to_moderation(make: Callable[..., SetUp]) -> None:
    found = make()
    assert found.page.matter.moderation.isHidden()
    found.scoring.waiting = [(31, "not_scanned")]
    found.page.on_changes(Changes(frozenset({"contributions"})))
    found.page.matter.moderation.click()
    assert cast("Visits", found.services.navigate) == [("moderation", None)]


def test_what_changes_unseen_is_read_when_somebody_looks(setup: SetUp) -> None:
    setup.page.hide()
    setup.scoring.to_score = setup.scoring.to_score[:3]
    setup.page.on_changes(Changes(frozenset({"contributions"})))
    assert len(setup.page._matter.proposals) == 12
    setup.page.show()
    assert len(setup.page._matter.proposals) == 3


def test_photographs_belong_to_the_number_in_their_name(tmp_path: Path) -> None:
    for name in ("1.jpg", "1-2.PNG", "12 place.jpeg", "121.jpg", "place.jpg", "2.txt", ".3.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    found, others = sort_folder(tmp_path, {1, 2, 3, 12})
    assert {number: [path.name for path in paths] for number, paths in found.items()} == {
        1: ["1-2.PNG", "1.jpg"], 12: ["12 place.jpeg"]}
    assert others == 3
    assert read_pictures(found)[12] == (b"12 place.jpeg",)
    with pytest.raises(BadInput, match="file_missing"):
        sort_folder(tmp_path / "none", {1})


def test_photographs_are_frozen_with_the_round(
    setup: SetUp, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer(monkeypatch, ConfirmRound)
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "5.jpg").write_bytes(b"five")
    (folder / "notes.txt").write_bytes(b"-")
    setup.page.photographs_chosen.emit(folder)
    assert setup.page.rules._found == (1, 1, 1)
    setup.page.summary.sign.click()
    first: Operation = setup.dossier.executed[0]
    assert isinstance(first, OpenRound)
    assert first.photographs == {5: (b"five",)}


def test_a_signed_round_is_read_not_changed(make: Callable[..., SetUp], qtbot: QtBot) -> None:
    one = scored()
    found = make(one)
    found.page.show_round(one.digest)
    assert found.page.faces.currentIndex() == 1
    said = texts(found.page.signed)
    assert all(sentence in said for sentence in signed(one.state()))
    assert any(one.digest in text for text in said)
    with qtbot.waitSignal(found.page.next_wanted):
        found.page.signed.replace.click()
    assert found.plan.settings == settings_of(one.round, one.digest)
    found.page.show_round(None)
    assert found.page.summary.missing_codes() == ["reason"]
    assert found.page.rules.replaces.currentData() == one.digest
    QTest.keyClicks(found.page.rules.reason, "Un membre manquait.")
    assert found.page.summary.missing_codes() == []


def test_a_member_who_does_not_coordinate_looks_only(make: Callable[..., SetUp], tmp_path: Path) -> None:
    found = make(member=Member("m9", "Ugo Rossi", ("analyst",)))
    page = found.page
    assert not any(part.isEnabled() for part in (page.people, page.themes, page.rules, page.summary.sign))
    assert not page.acceptDrops()
    page.files_chosen.emit([tmp_path])
    assert found.dossier.executed == []
    assert found.failures() == []


def test_what_cannot_be_read_is_said(setup: SetUp) -> None:
    def refuse() -> None:
        raise BadInput("dossier_damaged")

    setup.scoring.scorable = refuse  # type: ignore[method-assign,assignment]  # the store's answer
    setup.page.show_round(None)
    assert setup.page.states.face == "message"
    assert setup.failures() == ["dossier_damaged"]


def test_the_next_round_of_the_fake_is_opened(setup: SetUp) -> None:
    assert isinstance(setup.dossier, ScoringDossier)
    assert setup.scoring.rounds() == []
