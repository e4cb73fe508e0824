"""The rule on texts on the publication screen: what it says, who signs it, and what is signed."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.i18n import Language
from desktop.jobs import SyncRunner
from desktop.publication.texts_rule import ConfirmRule, TextsRuleCard
from governance.charter import TextReview, Texts
from governance.errors import Refused
from governance.operations import Changes, SignTextPolicy
from governance.roles import RoleCode
from governance.sign_off import SignOff
from governance.store.rows import Member
from tests.qt.fakes import FakeDossier, default_charter, fake_services

RULES = Texts(actions={"PLACE": "remove"}, review=TextReview(automatic=True, minimum_score=0.9, sample=0.1))


def card(
    qtbot: QtBot, rules: Texts | None = RULES, *, roles: tuple[RoleCode, ...] = ("dpo",),
) -> tuple[TextsRuleCard, FakeDossier]:
    charter = default_charter().model_copy(update={"texts": rules})
    dossier = FakeDossier()
    services = replace(fake_services(dossier), charter=lambda: charter, member=Member("m1", "Anne Faure", roles))
    made = TextsRuleCard(services)
    qtbot.addWidget(made)
    made.refresh()
    return made, dossier


def test_it_says_what_leaves_and_what_becomes_of_each_kind(qtbot: QtBot, language: Language) -> None:
    made, _ = card(qtbot)
    assert "0,90" in made.sentence.text()
    assert "10,0" in made.sentence.text()
    removed = next(line for line in made.actions_said.text().splitlines() if "Lieu" in line)
    assert removed.startswith("Retirés")
    assert made.chip.text() == "Non signée"


def test_without_a_rule_the_card_is_not_there(qtbot: QtBot, language: Language) -> None:
    made, _ = card(qtbot, None)
    assert made.isHidden()
    assert made.ask() is None


def test_a_rule_that_lets_nothing_leave_needs_no_signature(qtbot: QtBot, language: Language) -> None:
    made, _ = card(qtbot, Texts())
    assert made.sign.isHidden()
    assert made.chip.text() == "Chaque texte est lu"


def test_only_the_officer_signs(qtbot: QtBot, language: Language) -> None:
    made, _ = card(qtbot, roles=("publisher",))
    assert not made.sign.isEnabled()
    assert "délégué" in made.sign.toolTip()


def test_it_is_signed_by_a_typed_word(qtbot: QtBot, language: Language) -> None:
    made, dossier = card(qtbot)
    dialog = made.ask()
    assert isinstance(dialog, ConfirmRule)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert made.sentence.text() in said
    assert made.actions_said.text() in said
    assert not dialog.confirm.isEnabled()
    dialog.word.setText(dialog._wanted)
    dossier.fake_reads.signed = SignOff("alpimed", RULES.digest, 1, "m1")
    dialog.confirm.click()
    assert dossier.executed == [SignTextPolicy()]
    assert made.chip.text() == "Signée"
    assert made.sign.isHidden()
    assert RULES.digest[:16] in made.seal.text()


def test_a_refusal_frees_the_button(qtbot: QtBot, language: Language) -> None:
    made, dossier = card(qtbot)
    dossier.error = Refused("text_policy_missing")
    dialog = made.ask()
    assert isinstance(dialog, ConfirmRule)
    dialog.word.setText(dialog._wanted)
    dialog.confirm.click()
    assert made.sign.isEnabled()
    runner = made._services.runner
    assert isinstance(runner, SyncRunner)
    assert [str(error) for error in runner.failures] == ["text_policy_missing"]


@pytest.mark.parametrize("kind", ["charter", "releases"])
def test_it_follows_what_is_written_elsewhere(qtbot: QtBot, language: Language, kind: str) -> None:
    made, dossier = card(qtbot)
    dossier.fake_reads.signed = SignOff("alpimed", RULES.digest, 1, "m2")
    made.on_changes(Changes(frozenset({"contributions"}), None))
    assert made.chip.text() == "Non signée"
    made.on_changes(Changes(frozenset({kind}), ()))
    assert made.chip.text() == "Signée"
