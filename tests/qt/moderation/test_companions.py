"""Families and themes: worked out in the background, proposed with their reasons, never written by themselves."""

from typing import Any

import pytest
from hypothesis import given, strategies as st
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.contributions.words import LISTED_KINDS
from desktop.i18n import Language
from desktop.moderation.companions import THEMES_AGAIN, compatible, work_out
from desktop.moderation.grouping import grouping
from desktop.moderation.items import Advice, Kin
from governance.operations import Changes, GroupFamily, LeaveFamily, RefuseFamily, SetTheme
from governance.progress import NO_PROGRESS
from governance.store.rows import Filter
from tests.qt.moderation.stage import Stage

NAVETTE = "Une navette pour le lycée entre Breil et Tende, matin et soir, avec un abri chauffé près de la gare."


def alike(stage: Stage) -> tuple[int, int, int]:
    """Three contributions that ask for the same, the second with a word more; the others say something else."""
    pending = [row.id for row in stage.reads.rows_by_id.values() if row.state == "pending" and not row.flags]
    one, two, three = pending[3:6]
    for number in stage.reads.rows_by_id:
        letter = "abcdefghij"[number % 10]
        stage.reads.bodies.setdefault(number, f"Sujet numéro {number} : {letter * 9} {number * 7919}.")
    stage.reads.bodies |= {one: NAVETTE, two: f"{NAVETTE} Merci.", three: NAVETTE}
    stage.presenter.on_changes(Changes(frozenset({"contributions"}), None))
    stage.open(one)
    return one, two, three


def test_a_family_is_proposed_with_its_reasons(stage: Stage) -> None:
    _, two, three = alike(stage)
    card = stage.screen.family
    assert not card.isHidden()
    kin = stage.presenter.findings.facts.kin
    assert {relative.row.id for relative in kin.relatives} >= {two, three}
    assert card.title.full_text() == "Famille proposée"
    assert card.chip.text()[0] in "01"
    assert card.reason.text()
    assert stage.dossier.executed == []


def test_grouping_writes_those_that_are_ticked(stage: Stage) -> None:
    one, two, _ = alike(stage)
    card = stage.screen.family
    for box, several in card._ticks:
        box.setChecked(any(relative.row.id == two for relative in several))
    stage.press("G")
    (written,) = stage.dossier.executed
    assert isinstance(written, GroupFamily)
    assert {written.lead, *written.ids} == {one, two}
    assert len(written.similarities) == len(written.ids)
    assert "Famille de 2" in card.title.full_text()
    assert not card.leave.isHidden()


def test_without_a_tick_there_is_nothing_to_group(stage: Stage) -> None:
    alike(stage)
    for box, _ in stage.screen.family._ticks:
        box.setChecked(False)
    assert not stage.screen.family.group.isEnabled()


def test_not_the_same_is_written_and_can_be_undone(stage: Stage) -> None:
    one, two, three = alike(stage)
    stage.press("D")
    (written,) = stage.dossier.executed
    assert isinstance(written, RefuseFamily)
    assert (written.contribution, set(written.others)) == (one, {two, three})
    assert stage.screen.family.isHidden()
    assert "Pas la même demande" in stage.screen._done_text.full_text()
    stage.open(two)
    kin = stage.presenter.findings.facts.kin
    assert [relative.row.id for relative in kin.relatives] == [three], "the refused one is left out, not the other"
    stage.open(one)
    assert stage.screen.family.isHidden()
    stage.press("U")
    assert not stage.screen.family.isHidden()


def test_what_was_refused_is_not_proposed_through_a_third(stage: Stage) -> None:
    """Two that were said not to be the same are not grouped by accepting a proposal made to a third."""
    one, two, three = alike(stage)
    stage.reads.refusals = {(two, three): None}
    stage.open(two)
    assert [relative.row.id for relative in stage.presenter.findings.facts.kin.relatives] == [one]
    stage.open(one)
    kin = stage.presenter.findings.facts.kin
    assert [relative.row.id for relative in kin.relatives] == [three], "of the two, the one that is nearer"
    stage.reads.families = {one: (two,)}
    stage.presenter.browsing.open_detail(one)
    assert stage.presenter.findings.facts.kin is None


def test_refusing_reaches_those_that_the_card_has_no_room_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.moderation.companions.RELATIVES", 1)
    one, two, three = alike(stage)
    stage.presenter.browsing.open_detail(one)
    assert len(stage.presenter.findings.facts.kin.relatives) == 1
    stage.press("D")
    (written,) = stage.dossier.executed
    assert isinstance(written, RefuseFamily)
    assert set(written.others) == {two, three}
    assert stage.screen.family.isHidden()


def test_who_may_not_moderate_refuses_nothing(qtbot: QtBot, language: Language, light: theme.Theme) -> None:
    stage = Stage(qtbot, roles=("analyst",))
    alike(stage)
    stage.press("D")
    assert stage.dossier.executed == []
    assert not stage.screen.family.isHidden()
    stage.screen.close()


pairs = st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]))


@given(st.permutations(range(8)), st.integers(0, 3), pairs)
def test_no_refused_pair_is_proposed_and_nothing_is_left_out_without_one(
    order: list[int], taken: int, refused: set[tuple[int, int]]
) -> None:
    there, wanted = order[:taken], order[taken:]
    kept = compatible(wanted, there, refused)
    assert kept == [number for number in wanted if number in kept]
    for number in wanted:
        before = {*there, *(other for other in kept if wanted.index(other) < wanted.index(number))}
        opposed = any((min(number, other), max(number, other)) in refused for other in before)
        assert (number in kept) is not opposed


def test_a_family_counts_supporters_once_and_can_be_left(stage: Stage) -> None:
    stage.reads.families = {stage.first: (stage.second,)}
    stage.presenter.browsing.open_detail(stage.first)
    card = stage.screen.family
    assert "3 soutiens" in card.chip.text()
    assert "en tête" in card.sentence.text()
    card.leave.click()
    assert stage.dossier.executed == [LeaveFamily(ids=(stage.first,))]


def test_a_relative_opens_on_a_click(stage: Stage) -> None:
    stage.reads.families = {stage.first: (stage.second,)}
    stage.presenter.browsing.open_detail(stage.first)
    stage.screen.family.opened.emit(stage.second)
    assert stage.screen.panel.detail.shown_id() == stage.second


def test_themes_wait_for_enough_decisions(stage: Stage) -> None:
    assert stage.screen.advice.isHidden()
    snapshot = work_out(stage.reads, NO_PROGRESS)
    assert snapshot is not None
    assert snapshot.suggester is None


def test_a_theme_is_suggested_with_its_words_and_given_by_a_key(stage: Stage) -> None:
    facts = stage.presenter.findings.facts
    stage.screen.advice.show_advice(Advice("health_social", 0.82, ("navette", "bus")), allowed=True)
    assert "82" in stage.screen.advice.chip.text()
    assert "navette, bus" in stage.screen.advice.why.full_text()
    assert facts.advice is None
    stage.press("K")
    assert stage.dossier.executed == [SetTheme(ids=(stage.first,), theme="health_social")]


def test_a_model_of_past_decisions_speaks_of_other_themes_only(stage: Stage) -> None:
    words = {"health_social": "médecin soins hôpital santé", "structure_infrastructure": "route train pont navette"}
    for number, row in stage.reads.rows_by_id.items():
        theme = list(words)[number % 2]
        stage.reads.bodies[number] = f"{words[theme]} {number} dans la vallée"
        object.__setattr__(row, "theme", theme)
    stage.reads.themes_by_hand = True
    stage.reads.bodies[stage.first] = "Un médecin, des soins, un hôpital : la santé."
    object.__setattr__(stage.reads.rows_by_id[stage.first], "theme", None)
    stage.presenter.on_changes(Changes(frozenset({"contributions"}), None))
    stage.presenter.browsing.open_detail(stage.first)
    advice = stage.presenter.findings.facts.advice
    assert advice is not None
    assert advice.theme == "health_social"
    assert advice.words
    object.__setattr__(stage.reads.rows_by_id[stage.first], "theme", "health_social")
    stage.presenter.browsing.open_detail(stage.first)
    assert stage.presenter.findings.facts.advice is None


def test_it_is_worked_out_once_and_again_when_texts_come(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    task = stage.runner.task

    def counted(*given: Any, **named: Any) -> Any:
        asked.append(1)
        return task(*given, **named)

    monkeypatch.setattr(stage.runner, "task", counted)
    stage.press("A")
    stage.screen.activate(None)
    assert asked == []
    stage.presenter.on_changes(Changes(frozenset({"imports", "contributions"}), None))
    assert asked == [1]
    stage.presenter.companions.on_theme_given(THEMES_AGAIN)
    stage.screen.activate(None)
    assert asked == [1, 1]


def test_too_many_texts_are_not_compared_unasked(stage: Stage) -> None:
    assert work_out(stage.reads, NO_PROGRESS, most=10) is None


def test_a_failure_is_told_to_the_shell(qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    from governance.errors import EnvironmentFault

    def broken() -> None:
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(stage.reads, "moderated_texts", broken)
    stage.presenter.on_changes(Changes(frozenset({"contributions"}), None))
    assert [str(error) for error in stage.runner.failures] == ["disk_full"]
    stage.press("Y")
    assert stage.presenter.browsing.filter == Filter(kinds=LISTED_KINDS, states=("pending",), order="oldest")


def test_who_heads_a_family() -> None:
    kin = Kin(3, (), "shared_words")
    both = grouping(kin, 5, (3, 8), (0.9, 0.7), led=False)
    assert (both.lead, both.ids, both.similarities) == (3, (5, 8), (0.9, 0.7))
    alone = grouping(kin, 5, (8,), (0.7,), led=False)
    assert (alone.lead, alone.ids, alone.similarities) == (5, (8,), (0.7,))
    growing = grouping(kin, 5, (8,), (0.7,), led=True)
    assert (growing.lead, growing.ids, growing.similarities) == (3, (5, 8), (1.0, 0.7))
    own = grouping(Kin(5, (), "shared_words"), 5, (8,), (0.7,), led=True)
    assert (own.lead, own.ids) == (5, (8,))
