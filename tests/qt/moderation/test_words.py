"""Words of the moderation screen: every kind, every rule of detection, every act; unkind words in the text."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from anonymize.text.spans import DOUBT, LABELS
from desktop.i18n import Language
from desktop.moderation import done_words, finding_words
from desktop.moderation.facts import insults
from desktop.moderation.rule_words import rule_word
from desktop.shell.words import stage_word, undone_sentence
from governance import operations
from tests.qt.moderation.stage import Stage

RULES = re.compile(r'"(?:' + "|".join(LABELS) + r')",[^"\n]*"([a-z][a-z0-9_]*)"')
TEXT_RULES = Path(__file__).parents[3] / "anonymize" / "text"


def test_every_kind_has_its_own_word(language: Language) -> None:
    for code in ("fr", "it", "en"):
        language.use(code)
        words = [finding_words.label_word(label) for label in LABELS]
        assert len(set(words)) == len(LABELS)
        assert not set(words) & set(LABELS)


def test_every_label_has_a_kind_a_colour_and_a_sign() -> None:
    assert {finding_words.kind(label) for label in LABELS} == set(finding_words.LINES)
    assert set(finding_words.CHIP_ROLES) == set(finding_words.ICONS) == set(finding_words.LINES)
    assert set(finding_words.KINDS) | set(finding_words.MARKED) | finding_words.QUIET <= {*LABELS, DOUBT}


def test_every_rule_of_detection_is_explained(language: Language) -> None:
    rules = {rule for file in TEXT_RULES.glob("*.py") for rule in RULES.findall(file.read_text(encoding="utf-8"))}
    rules |= {"title", "role", "name", "single", "art9_health", "profile"}
    assert len(rules) > 40
    general = rule_word("a_rule_of_tomorrow")
    assert sorted(rule for rule in rules if rule_word(rule) == general) == []


def test_why_says_how_sure_or_who(language: Language) -> None:
    assert finding_words.why("name", 0.98, "machine") == "prénom et nom, 0,98"
    assert finding_words.why("name", 0.98, "profile") == "l’identité même de l’auteur"
    assert finding_words.why("added", 1.0, "person") == "marqué par un modérateur"


@pytest.mark.parametrize("code", ["publish_redacted", "finding_accepted", "mark_finding", "read_sample"])
def test_what_was_done_names_it_and_keeps_it_short(language: Language, code: str) -> None:
    assert "Une navette" in done_words.sentence(code, 1, "Une navette")
    assert len(done_words.sentence(code, 1, "x" * 500)) < 200


def test_many_are_counted(language: Language) -> None:
    assert "12" in done_words.sentence("release_by_policy", 12, "")
    assert "3" in done_words.sentence("finding_rejected", 3, "M. Delmas")


def test_every_act_that_can_be_undone_says_so(language: Language) -> None:
    acts: list[type[operations.Operation]] = [
        operations.DecideFindings, operations.MarkFinding, operations.AskSecondOpinion, operations.GiveSecondOpinion,
        operations.GroupFamily, operations.LeaveFamily, operations.RefuseFamily, operations.ReleaseByPolicy,
        operations.ReadSample,
    ]
    assert all(act.undoable for act in acts)
    sentences = {undone_sentence(act.code) for act in acts}
    assert len(sentences) == len(acts)
    assert undone_sentence("unknown") not in sentences


def test_the_long_work_is_named(language: Language) -> None:
    assert all(stage_word(code) for code in ("scan", "release_by_policy", "index", "compare", "measure", "group"))


def test_unkind_words_are_underlined_and_nothing_is_hidden(stage: Stage) -> None:
    body = "Le maire est un connard, dit la lettre."
    stage.reads.bodies[stage.second] = body
    stage.reads.found = {key: row for key, row in stage.reads.found.items() if row.contribution_id != stage.second}
    row = stage.reads.rows_by_id[stage.second]
    stage.reads.rows_by_id[stage.second] = replace(row, flags=("unkind_words",), language="fr")
    stage.open(stage.second)
    marks = stage.screen.findings.pane.body.marks()
    assert [body[mark.start : mark.end] for mark in marks if mark.kind == "unkind"] == ["connard"]
    assert stage.reads.rows_by_id[stage.second].state == "pending"
    detail = stage.reads.detail(stage.second)
    assert detail is not None
    assert insults(replace(detail, row=replace(detail.row, flags=()))) == {}
