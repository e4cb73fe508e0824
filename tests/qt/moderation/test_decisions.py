"""Decisions by one key: publish, accept, hide, ask, compare, read the sample; and what each of them undoes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.contributions.words import LISTED_KINDS
from desktop.moderation import keys
from desktop.moderation.review_card import Rule, leakage_sentence
from governance.charter import TextReview, Texts
from governance.operations import (
    AcceptContributions, AskSecondOpinion, GiveSecondOpinion, ReadSample, ReleaseByPolicy, ReleaseTexts,
)
from governance.store.rows import Filter, ReviewFigures, SecondOpinion
from tests.qt.fakes import START
from tests.qt.moderation.stage import Stage

QUEUE = Filter(kinds=LISTED_KINDS, states=("pending",), order="oldest")


def test_the_way_to_publish_that_suits_stands_out(stage: Stage) -> None:
    acts = stage.screen.acts
    assert (acts.redacted.property("primary"), acts.as_is.property("primary")) == (True, False)
    for _ in range(4):
        stage.press("X")
    assert (acts.redacted.property("primary"), acts.as_is.property("primary")) == (False, True)
    assert not acts.redacted.isEnabled()


def test_what_is_sensitive_never_leaves_unasked(stage: Stage) -> None:
    stage.press("O")
    assert stage.screen.choices.asking() == "release"
    assert "1 donnée" in stage.screen.choices.release._warning.text().replace("\xa0", " ")
    assert stage.dossier.executed == []
    stage.press("Escape", widget=stage.screen.choices)
    stage.press("N", "N", "Y", "O")
    assert stage.screen.choices.asking() == "release"
    QTest.keyClick(stage.screen.choices.release.confirm, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.reads.released == {stage.first: "redacted"}


def test_one_key_publishes_without_the_data(stage: Stage) -> None:
    stage.press("N", "N", "X")
    del stage.dossier.executed[:]
    stage.press("O")
    assert stage.dossier.executed == [
        AcceptContributions(ids=(stage.first,)), ReleaseTexts(ids=(stage.first,), released=True, redacted=True),
    ]
    assert stage.reads.released == {stage.first: "redacted"}
    assert stage.screen.panel.current_id() != stage.first
    stage.press("U")
    assert (stage.reads.released, stage.reads.rows_by_id[stage.first].state) == ({}, "pending")
    assert stage.screen.panel.current_id() == stage.first


def test_as_it_is_asks_first_while_findings_are_undecided(stage: Stage) -> None:
    stage.press("L")
    assert stage.screen.choices.asking() == "release"
    assert "4" in stage.screen.choices.release._warning.text()
    stage.press("Y", "A", "N", widget=stage.screen.choices.release.confirm)
    assert stage.dossier.executed == []
    stage.press("Escape", widget=stage.screen.choices)
    assert stage.screen.choices.asking() == ""
    stage.press("X", "X", "X", "X")
    del stage.dossier.executed[:]
    stage.press("L")
    assert stage.reads.released == {stage.first: "as_is"}


def test_accepting_keeps_the_text_in(stage: Stage) -> None:
    stage.press("A")
    assert stage.dossier.executed == [AcceptContributions(ids=(stage.first,))]
    assert stage.reads.released == {}


def test_a_key_held_down_decides_once(stage: Stage) -> None:
    for act in (stage.screen.acts.accept, stage.screen.acts.redacted, stage.screen.acts.hide_it):
        from PySide6.QtGui import QShortcut

        (shortcut,) = act.findChildren(QShortcut)
        assert not shortcut.autoRepeat()


def test_hiding_wants_a_reason(stage: Stage) -> None:
    stage.press("H")
    question = stage.screen.choices.reason
    assert stage.screen.focusWidget() is question.reason
    assert not question.confirm.isEnabled()
    question.reason.setCurrentIndex(0)
    QTest.keyClick(question.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.reads.rows_by_id[stage.first].state == "hidden"


def test_a_second_opinion_is_asked_then_waits(stage: Stage) -> None:
    stage.press("S")
    stage.screen.choices.opinion.text.setText("Peut-on le reconnaître ?")
    QTest.keyClick(stage.screen.choices.opinion.text, Qt.Key.Key_Return)
    assert stage.dossier.executed == [AskSecondOpinion(ids=(stage.first,), question="Peut-on le reconnaître ?")]
    banner = stage.screen.opinion
    assert not banner.isHidden()
    assert not banner.waiting()
    assert banner.answer.isHidden()
    assert "Vous avez demandé" in banner.title.text()


@pytest.mark.parametrize(("verdict", "said"), [("agree", "est d’accord"), ("disagree", "n’est pas d’accord")])
def test_another_gives_it(stage: Stage, verdict: str, said: str) -> None:
    stage.reads.opinions[stage.first] = SecondOpinion(
        stage.first, "Bruno Conti", START, "Peut-on le reconnaître ?", None, None, None, "")
    stage.presenter.browsing.open_detail(stage.first)
    banner = stage.screen.opinion
    assert banner.waiting()
    assert banner.question.text() == "Peut-on le reconnaître ?"
    banner.answer.setText("Je le pense.")
    (banner.agree if verdict == "agree" else banner.disagree).click()
    written = stage.dossier.executed[-1]
    assert isinstance(written, GiveSecondOpinion)
    assert (written.verdict, written.answer) == (verdict, "Je le pense.")
    assert said in banner.said.text()
    assert banner.answer.isHidden()


def test_the_text_as_published_beside_the_original(stage: Stage) -> None:
    pane = stage.screen.findings.pane
    assert not pane.comparing()
    stage.press("V")
    assert pane.comparing()
    published = pane.published.text()
    assert "[personne 1]" in published
    assert "[téléphone]" in published
    assert "06 12" not in published
    pieces = [published[mark.start : mark.end] for mark in pane.published.marks()]
    assert sorted(pieces) == ["[personne 1]", "[rue]", "[téléphone]"]
    stage.press("X")
    assert "Delmas" in pane.published.text()
    stage.press("V")
    assert not pane.comparing()


def test_a_text_not_looked_at_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage.reads, "as_published", lambda _: None)
    stage.press("V")
    stage.open(stage.second)
    assert not stage.screen.findings.pane._note.isHidden()
    assert stage.screen.findings.pane.published.isHidden()


def test_the_second_reader_reads_the_sample(stage: Stage) -> None:
    stage.reads.sampled = {stage.first: None, stage.second: None, 40: False}
    stage.screen.activate(None)
    assert "(2)" in stage.screen.review.sample.text()
    stage.press("B")
    assert stage.screen.panel.pane.model.rowCount() == 2
    assert stage.screen.findings.pane.comparing()
    assert not stage.screen.acts.isVisible()
    stage.press("A", "O")
    assert stage.dossier.executed == []
    stage.open(stage.first)
    stage.press("C")
    assert stage.dossier.executed == [ReadSample(ids=(stage.first,), leaking=False)]
    assert stage.screen.panel.current_id() == stage.second
    stage.press("F")
    assert stage.reads.sampled == {stage.first: False, stage.second: True, 40: False}
    assert stage.screen.panel.pane.face == "message"
    stage.press("Q", widget=stage.screen)
    assert stage.screen.panel.pane.model.rowCount() > 2
    assert stage.screen.acts.isVisible()
    assert not stage.screen.findings.pane.comparing()


def test_leakage_is_said_with_its_interval(stage: Stage) -> None:
    none_read = leakage_sentence(ReviewFigures(3, 4, 30, 0, 0, 0, 0))
    assert "30" in none_read
    clean = leakage_sentence(ReviewFigures(3, 4, 60, 60, 0, 0, 0))
    assert "6,0" in clean
    leaking = leakage_sentence(ReviewFigures(3, 4, 60, 50, 2, 0, 0))
    assert "0,5" in leaking
    assert "13,7" in leaking


def test_the_rule_offers_what_it_allows(stage: Stage) -> None:
    figures = ReviewFigures(3, 4, 0, 0, 0, 0, 2)
    card = stage.screen.review
    for rule, release, sign in ((Rule(), False, False), (Rule(automatic=True), False, True),
                                (Rule(automatic=True, signed=True), True, False)):
        card.show_review(figures, rule, waiting=0, allowed=True)
        assert (not card.release.isHidden(), not card.rule.isHidden()) == (release, sign)
    card.release.click()
    assert stage.dossier.executed == [ReleaseByPolicy()]
    card.rule.click()
    assert stage.visits == [("publication", None)]


def test_the_list_of_what_is_to_decide(stage: Stage) -> None:
    stage.screen.activate(None)
    stage.screen.review.undecided.click()
    assert stage.presenter.browsing.filter == replace(QUEUE, states=("pending",), flag="personal_data_found")
    assert stage.screen.panel.pane.model.rowCount() == 2


def test_bulk_never_publishes(stage: Stage) -> None:
    stage.screen.panel.pane.view.selectAll()
    assert not stage.screen.acts.redacted.isEnabled()
    assert not stage.screen.acts.as_is.isEnabled()
    stage.press("O", "L")
    assert stage.dossier.executed == []


def test_nothing_shown_nothing_done(stage: Stage) -> None:
    stage.screen.activate(Filter(text="rien de tel"))
    assert stage.screen.panel.pane.face == "message"
    stage.press("O", "L", "A", "Y", "X", "V", "M", "E", widget=stage.screen)
    assert stage.dossier.executed == []
    assert stage.screen.findings.list.lines() == []


def test_every_key_is_listed_once_and_every_button_shows_its_own(stage: Stage, qtbot: QtBot) -> None:
    assert len(set(keys.LETTERS)) == len(keys.LETTERS)
    said = {letter for _, rows in keys.listed() for key, _ in rows for letter in key if letter in keys.LETTERS}
    assert said == set(keys.LETTERS)
    dialog = keys.help_dialog(stage.screen)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"O", "N, P", "Shift+Y, Shift+X"} <= shown
    for button in (stage.screen.acts.redacted, stage.screen.acts.as_is, stage.screen.compare, stage.screen.family.group,
                   stage.screen.advice.take, stage.screen.review.sample, stage.screen.sample.clean):
        assert button.text().endswith(button.shortcut().toString())


def test_the_rule_of_the_charter_is_read(qtbot: QtBot, stage: Stage) -> None:
    charter = stage.presenter._services.charter()
    texts = Texts(review=TextReview(automatic=True))
    loose = charter.model_copy(update={"texts": texts})
    stage.presenter.reviewing._services = replace(stage.presenter._services, charter=lambda: loose)
    stage.presenter.reviewing.refresh()
    assert not stage.screen.review.rule.isHidden()
