"""What a person says of findings: decided, marked, moved, everywhere at once, and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from sqlalchemy import update

from anonymize.text.spans import PROPER_NOUN
from governance.dossier import Dossier
from governance.errors import BadInput
from governance.moderation.detecting import QUIET, quiet
from governance.operations import DecideFindings, IndexTexts, MarkFinding, Operation, ScanTexts
from governance.store.digests import Digests, folded
from governance.store.importing import ImportReport
from governance.store.marking import places_of
from governance.store.rows import FindingRow
from governance.store.tables import finding
from tests.store.reading import FakeDetector

Hold = Callable[..., list[int]]
Seen = list[tuple[str, str, str, str]]


def rows(dossier: Dossier, number: int) -> list[FindingRow]:
    with dossier.reads() as reads:
        return reads.findings(number)


def seen(dossier: Dossier, number: int) -> Seen:
    """(words, label, origin, state)."""
    with dossier.reads() as reads:
        detail = reads.detail(number)
        assert detail is not None
        texts = {"title": detail.row.title, "body": detail.body}
        return [(texts[one.field][one.start : one.end], one.label, one.origin, one.state)
                for one in reads.findings(number)]


def flagged(dossier: Dossier, number: int) -> bool:
    with dossier.reads() as reads:
        return "personal_data_found" in reads.rows([number])[0].flags


def test_rejecting_all_clears_the_flag_and_undo_brings_it_back(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Ugo Mirage, Tende.")
    person, place = rows(dossier, number)
    changes = dossier.execute(DecideFindings(ids=(person.id,), state="rejected"))
    assert (changes.ids, flagged(dossier, number)) == ((number,), False)
    dossier.execute(DecideFindings(ids=(person.id, place.id), state="accepted"))
    assert flagged(dossier, number)
    dossier.undo()
    assert [one.state for one in rows(dossier, number)] == ["rejected", "proposed"]
    dossier.undo()
    assert [one.state for one in rows(dossier, number)] == ["proposed", "proposed"]
    assert flagged(dossier, number)
    with dossier.reads() as reads:
        history = reads.history(number)
    assert [entry.operation for entry in history[:3]] == ["undo", "undo", "decide_findings"]
    assert "Mirage" not in repr(history)


def test_rows_say_how_many_findings_are_left_to_decide(dossier: Dossier, hold: Hold) -> None:
    first, second, quiet, nothing = hold(
        "Ugo Mirage, Tende, 01 99 00 12 34.", "Zélie Fantaisie.", "Une navette pour Tende.", "Une navette.")
    numbers = [second, nothing, first, quiet]

    def counts() -> list[int]:
        with dossier.reads() as reads:
            details = [reads.detail(number) for number in numbers]
            listed = [one.findings for one in reads.rows(numbers)]
        assert [detail.row.findings for detail in details if detail is not None] == listed
        return listed

    assert counts() == [1, 0, 2, 0]  # a place says nobody's name
    person, _, phone = rows(dossier, first)
    dossier.execute(DecideFindings(ids=(person.id,), state="accepted"))
    dossier.execute(DecideFindings(ids=(rows(dossier, second)[0].id,), state="rejected"))
    assert counts() == [0, 0, 1, 0]
    dossier.execute(DecideFindings(ids=(phone.id,), state="accepted"))
    assert (counts(), flagged(dossier, first)) == ([0, 0, 0, 0], True)
    dossier.undo()
    assert counts() == [0, 0, 1, 0]


def test_what_is_counted_in_sql_is_what_is_not_quiet(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Ugo Mirage.")
    kinds = [(label, rule) for label in (*sorted(QUIET), "PERSON") for rule in ("fake", PROPER_NOUN)]
    counted = []
    for label, rule in kinds:
        with dossier._database.transaction() as connection:
            connection.execute(update(finding).values(label=label, rule=rule))
        with dossier.reads() as reads:
            counted.append(reads.rows([number])[0].findings)
    assert dict(zip(kinds, counted, strict=True)) == {kind: int(not quiet(*kind)) for kind in kinds}


def test_everywhere_reaches_the_same_words_under_the_same_label(dossier: Dossier, hold: Hold) -> None:
    first, second, third = hold("Ugo Mirage.", "Oui, Ugo Mirage ! Et Zélie Mirage.", "Ugo Fantaisie")
    dossier.execute(DecideFindings(ids=(rows(dossier, first)[0].id,), state="rejected", everywhere=True))
    assert [one.state for number in (first, second, third) for one in rows(dossier, number)] == [
        "rejected", "rejected", "proposed", "proposed"]
    dossier.undo()
    assert {one.state for number in (first, second, third) for one in rows(dossier, number)} == {"proposed"}


def test_unknown_findings_are_said(dossier: Dossier, hold: Hold) -> None:
    hold("Ugo Mirage.")
    with pytest.raises(BadInput) as error:
        dossier.execute(DecideFindings(ids=(999,)))
    assert (error.value.code, error.value.params["finding"]) == ("finding_unknown", 999)


def test_undo_never_decides_on_other_words(
    dossier: Dossier, hold: Hold, detector: FakeDetector, bring_in: Callable[..., ImportReport],
    write_csv: Callable[..., Path],
) -> None:
    """After a new look, a number may belong to another finding: undoing a decision must not reject that one."""
    (number,) = hold("Ugo Mirage.")
    (person,) = rows(dossier, number)
    dossier.execute(DecideFindings(ids=(person.id,), state="rejected"))
    dossier.execute(DecideFindings(ids=(person.id,), state="proposed"))  # its undo says: rejected
    before = rows(dossier, number)
    with dossier._database.transaction() as connection:
        connection.exec_driver_sql("UPDATE contribution_text SET body = 'Zélie Chimère.'")
        connection.exec_driver_sql("UPDATE scan SET version = ''")
    dossier.execute(ScanTexts())
    after = rows(dossier, number)
    assert [one.id for one in after] == [one.id for one in before], "the number was given again"
    dossier.undo()
    assert seen(dossier, number) == [("Zélie Chimère", "PERSON", "machine", "proposed")]


def test_marking_by_hand_and_undo(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Voyez mon voisin du 3 bis, le grand blond.")
    dossier.execute(MarkFinding(contribution=number, start=5, end=25, label="ADDRESS"))
    assert seen(dossier, number) == [("mon voisin du 3 bis", "ADDRESS", "person", "accepted")], "blanks apart"
    assert flagged(dossier, number)
    assert rows(dossier, number)[0].rule == "added"
    dossier.undo()
    assert seen(dossier, number) == []
    assert not flagged(dossier, number)


def test_extending_replaces_and_undo_restores(dossier: Dossier, hold: Hold) -> None:
    body = "Chez Zélie et sa fille, à Tende."
    (number,) = hold(body)
    former = seen(dossier, number)
    (first, _) = rows(dossier, number)
    end = body.index(", à")
    dossier.execute(MarkFinding(contribution=number, start=first.start, end=end, finding=first.id, label="PERSON"))
    assert seen(dossier, number)[0] == ("Zélie et sa fille", "PERSON", "person", "accepted")
    assert rows(dossier, number)[0].id == first.id
    dossier.undo()
    assert seen(dossier, number) == former
    assert rows(dossier, number)[0] == first


def test_a_mark_takes_the_place_of_proposals_inside_it(dossier: Dossier, hold: Hold) -> None:
    body = "Mairie, Ugo Mirage, 04 93 00 00 00, Tende."
    (number,) = hold(body)
    former = rows(dossier, number)
    dossier.execute(MarkFinding(contribution=number, start=0, end=len(body) - 1, label="ADDRESS"))
    assert [one[1] for one in seen(dossier, number)] == ["ADDRESS"]
    dossier.undo()
    assert rows(dossier, number) == former


@pytest.mark.parametrize("indexed", [False, True])
def test_marking_everywhere(dossier: Dossier, hold: Hold, indexed: bool) -> None:
    bodies = ("Le Grand Jojo a raison.", "le grand  JOJO, oui le Grand-Jôjo", "Le grandjojo", "Rien")
    numbers = hold(*bodies, title="Au sujet du Grand Jojo")
    if indexed:
        dossier.execute(IndexTexts())
    changes = dossier.execute(
        MarkFinding(contribution=numbers[0], start=3, end=13, label="PERSON", everywhere=True))
    words = [[one[0] for one in seen(dossier, number)] for number in numbers]
    title = "Grand Jojo"
    assert words == [[title, "Grand Jojo"], [title, "grand  JOJO", "Grand-Jôjo"], [title], [title]]
    assert changes.ids == tuple(sorted(numbers))
    dossier.undo()
    assert [seen(dossier, number) for number in numbers] == [[]] * 4


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (MarkFinding(contribution=999), "contribution_unknown"),
        (MarkFinding(contribution=1, start=3, end=3), "span_invalid"),
        (MarkFinding(contribution=1, start=-2, end=3), "span_invalid"),
        (MarkFinding(contribution=1, start=3, end=400), "span_invalid"),
        (MarkFinding(contribution=1, start=3, end=4), "span_invalid"),
        (MarkFinding(contribution=1, start=0, end=3, label="MOOD"), "label_unknown"),
        (MarkFinding(contribution=1, start=0, end=3, finding=77), "finding_unknown"),
    ],
)
def test_a_mark_that_cannot_be_is_said(dossier: Dossier, hold: Hold, operation: Operation, code: str) -> None:
    assert hold("Oui à la navette.") == [1]
    with pytest.raises(BadInput) as error:
        dossier.execute(operation)
    assert error.value.code == code
    assert rows(dossier, 1) == []


@given(st.text(max_size=30), st.text(alphabet="aéÀ ’-ßﬁ.Z1", min_size=1, max_size=8), st.text(max_size=30))
def test_the_words_found_again_fold_to_the_words_looked_for(before: str, words: str, after: str) -> None:
    wanted = folded(words)
    whole = f"{before} {words} {after}"
    found = list(places_of(wanted, whole))
    for start, end in found:
        assert folded(whole[start:end]) == wanted
    if any(letter.isalnum() for letter in wanted):
        assert found, "they are there"


def test_surfaces_tell_nothing_without_the_key() -> None:
    one, other = Digests(b"1" * 32), Digests(b"2" * 32)
    assert one.surface("Ugo  MIRAGE,") == one.surface("ugo mirage")
    assert one.surface("Ugo") != other.surface("Ugo")
    assert one.surface("Юрий") != one.surface("Мария")
    assert one.surface("!?") != one.surface("?!")
    assert "1111" not in repr(one)
