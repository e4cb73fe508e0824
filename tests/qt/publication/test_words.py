"""Choices, reasons and figures of a publication, in words."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from anonymize.gate import Check
from anonymize.ledger import Remedy
from anonymize.tables.released import ReleasedColumn
from desktop import i18n
from desktop.i18n import Language
from desktop.publication import choosing, gate_words, risk_words, sign_off, staying_words, words
from desktop.publication.evidence import Evidence, measures
from desktop.publication.sign_off import Rights, Standing
from exports.opendata import Choices, Publication, Withheld
from tests.qt.fakes import default_charter
from tests.qt.publication.stage import LEDGER, TEXTS, refused
from tests.unit.opendata.fakes import signed


# Choices


def test_the_charter_says_what_is_offered() -> None:
    charter = default_charter()
    assert choosing.offered_columns(charter) == ("age_band", "territory", "language", "channel")
    assert "texts" in choosing.offered_tables(charter)
    assert "places" not in choosing.offered_tables(charter)


def test_choosing_all_is_choosing_what_the_charter_lets_out() -> None:
    charter = default_charter()
    without = choosing.with_table(Choices(), charter, "texts", on=False)
    assert without.tables is not None
    assert "texts" not in without.tables
    assert choosing.with_table(without, charter, "texts", on=True) == Choices()


def test_a_column_or_a_precision_gives_the_imposed_levels_up() -> None:
    imposed = Choices(levels=(("age_band", 2),))
    assert choosing.with_column(imposed, default_charter(), "channel", on=False).levels == ()
    assert choosing.with_recoding(imposed, "local").levels == ()


@pytest.mark.parametrize(("remedy", "wanted"), [
    (Remedy("hold_back_classes", "profiles", (("classes", 1),), 9), Choices(hold_back=True)),
    (Remedy("wait", "profiles", (("persons", 3),), 0), Choices(hold_back=True)),
    (Remedy("raise_level", "profiles", (("attribute", "age_band"), ("level", 2)), 0),
     Choices(levels=(("age_band", 2),))),
    (Remedy("drop_attribute", "profiles", (("attribute", "channel"),), 0),
     Choices(columns=frozenset({"age_band", "territory", "language"}))),
    (Remedy("raise_level", "votes", (("attribute", "item"), ("level", 1)), 0), Choices(hold_back=True)),
    (Remedy("former_hierarchy", "profiles", (("attribute", "territory"),), 0), None),
    (Remedy("new_key", "votes", (), 0), None),
])
def test_remedies_that_choosing_carries_out(remedy: Remedy, wanted: Choices | None) -> None:
    assert choosing.applied(Choices(), default_charter(), LEDGER, remedy) == wanted


def test_a_remedy_already_applied_is_not_offered_again() -> None:
    remedy = LEDGER.remedies[0]
    assert choosing.applied(Choices(hold_back=True), default_charter(), LEDGER, remedy) is None
    assert choosing.applied(Choices(), default_charter(), TEXTS, TEXTS.remedies[0]) is None


# Words


@pytest.mark.parametrize("code", [
    "no_field_released", "too_few_persons", "nothing_left", "column_at_root", "persons_suppressed", "needs_field",
    "nothing_collected", "nothing_left_of_counts", "wider_areas", "cells_withheld", "no_text_released",
    "texts_not_released", "months_withheld", "votes_unlinked", "votes_withheld", "places_withheld", "ledger_objects",
])
def test_every_reason_to_stay_is_a_sentence(qtbot: QtBot, code: str) -> None:
    params = (("k", 5), ("field", "commune"), ("suppressed", 3), ("persons", 400), ("minimum", 5), ("cells", 4),
              ("total", 20), ("texts", 6))
    sentence = staying_words.reason(Withheld("profiles", code, params), default_charter())
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("rule", [
    "as_is", "generalised", "counted", "random_id", "month", "human_release", "recoded", "rare_suppressed", "bucketed",
    "pseudonym",
])
def test_every_rule_has_words(qtbot: QtBot, rule: str) -> None:
    assert words.rule(ReleasedColumn("title", "string", rule)) != rule


@pytest.mark.parametrize("name", ["profiles", "themes_by_territory", "votes", "places", "texts"])
def test_every_table_has_words(qtbot: QtBot, name: str) -> None:
    assert words.table_name(name) != name
    assert words.tab_name(name) != name


@pytest.mark.parametrize("fault", [
    "small_class", "rare_items", "rare_pairs", "small_place", "exposed_cell", "residue", "newcomers", "leavers",
    "intersections", "not_compared", "finer", "hierarchy_changed", "attribute_added", "linkable", "disappeared",
])
def test_every_fault_is_a_sentence(qtbot: QtBot, language: Language, fault: str) -> None:
    sentence = gate_words.sentence(Check("ledger", asked=True, passed=False, faults=((fault, 3),)))
    assert sentence.endswith(".")
    assert "3" in sentence


@pytest.mark.parametrize("code", [
    "hold_back_classes", "wait", "raise_level", "drop_attribute", "former_hierarchy", "new_key", "suppress_rare_votes",
    "wider_places", "withhold_cells", "withdraw_texts",
])
@pytest.mark.parametrize("table", ["profiles", "votes"])
def test_every_remedy_says_what_to_do(qtbot: QtBot, code: str, table: str) -> None:
    params = (("classes", 2), ("persons", 3), ("attribute", "territory"), ("level", 2), ("rare", 1), ("places", 2),
              ("cells", 2), ("texts", 1))
    said = gate_words.remedy(LEDGER, Remedy(code, table, params, 9), default_charter())
    assert said.startswith("Smallest correction")
    assert "{" not in said


def test_every_question_has_its_answers(qtbot: QtBot, publication: Publication) -> None:
    for check in publication.gate.checks:
        for asked in (True, False):
            shown = replace(check, asked=asked, figures=(
                ("k", 5), ("smallest_class", 6), ("items", 4), ("places", 3), ("smallest_place", 9), ("cells", 20),
                ("withheld", 2), ("releases", 1), ("texts", 4)))
            sentence = gate_words.sentence(shown)
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert gate_words.state(shown)[0]


def test_codes_of_the_rows_are_put_in_words(qtbot: QtBot, publication: Publication) -> None:
    place = ReleasedColumn("territory", "string", "generalised", 1)
    code, name = publication.places[0]
    assert words.value(place, code, publication) == name
    assert words.value(place, f"{code}:rest", publication) == f"{name} (remainder)"
    assert words.value(place, "*", publication) == "not published"
    assert words.value(place, None, publication) == "withheld"
    vote = ReleasedColumn("vote", "integer", "as_is")
    assert words.value(vote, -1, publication) == "-1"
    theme_column = ReleasedColumn("theme", "string", "as_is")
    assert words.value(theme_column, "health_social", publication) == "Sanitaire et social"


def test_small_shares_are_not_said_to_be_none(qtbot: QtBot) -> None:
    assert risk_words.share(0) == i18n.percent(0)
    assert risk_words.share(0.002) == f"less than {i18n.percent(0.01)}"
    assert risk_words.share(0.04) == i18n.percent(0.04)


def test_the_expert_finds_every_measure(qtbot: QtBot, publication: Publication) -> None:
    names = [item.name for item in measures(publication)]
    assert len(names) == len(set(names)) > 15
    assert measures(replace(publication, study=None)) == []
    dialog = Evidence(publication)
    qtbot.addWidget(dialog)
    assert dialog.model.rowCount() == len(names)


# The standing of a publication


def test_who_may_do_what_next(publication: Publication) -> None:
    word = signed(publication)
    dpo, publisher = Rights(sign=True, publish=True), Rights(sign=False, publish=True)
    nobody = Rights(sign=False, publish=False)
    bad = refused(publication, TEXTS)
    cases = [
        (publication, None, dpo, "sign", True), (publication, None, publisher, "publish", False),
        (publication, word, dpo, "publish", True), (publication, word, publisher, "publish", True),
        (publication, word, nobody, "publish", False), (bad, None, dpo, "sign", False),
        (bad, word, dpo, "publish", False),
    ]
    for shown, given, rights, act, ready in cases:
        standing = Standing("draft", shown, given, rights)
        assert (standing.act, standing.ready) == (act, ready)
        assert sign_off.sentence(standing)
        assert not replace(standing, stage="updating").ready
        assert not replace(standing, stage="stale").ready
