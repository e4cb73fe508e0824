"""Texts leave by a person's word or under the signed policy; a sample of the latter waits for a second reader."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from governance.charter import parse_charter
from governance.dossier import Dossier
from governance.errors import BadInput, Refused
from governance.operations import (
    AcceptContributions, AmendCharter, AskSecondOpinion, DecideFindings, HideContributions, MarkFinding, Operation,
    ReadSample, ReleaseByPolicy, ReleaseTexts, ScanTexts, SignTextPolicy,
)
from governance.sign_off import SignOff
from governance.store.importing import ImportReport
from governance.store.reviewing import PolicyReport
from governance.store.rows import ReviewFigures, TextRelease
from tests.store.conftest import PASSPHRASE, row
from tests.store.reading import FakeDetector

Hold = Callable[..., list[int]]
AUTOMATIC = ("automatic = false", "automatic = true")


def amend(dossier: Dossier, charter_text: str, *changes: tuple[str, str]) -> None:
    for old, new in changes:
        assert old in charter_text
        charter_text = charter_text.replace(old, new)
    dossier.execute(AmendCharter(source_text=charter_text))


def mode(dossier: Dossier, number: int) -> TextRelease:
    with dossier.reads() as reads:
        detail = reads.detail(number)
    assert detail is not None
    return detail.text_released


def leaving(dossier: Dossier) -> dict[int, str]:
    with dossier.reads() as reads:
        return {one.id: one.body for one in reads.releasable_texts()}


def figures(dossier: Dossier) -> ReviewFigures:
    with dossier.reads() as reads:
        return reads.review()


def refused(dossier: Dossier, operation: Operation) -> str:
    with pytest.raises((Refused, BadInput)) as error:
        dossier.execute(operation)
    return error.value.code


@pytest.fixture
def open_policy(dossier: Dossier, charter_text: str) -> Dossier:
    """The policy is signed, and keeps nearly nothing but one text for the second reader."""
    amend(dossier, charter_text, AUTOMATIC, ("sample = 0.05", "sample = 0.000001"))
    dossier.execute(SignTextPolicy())
    return dossier


def digest(dossier: Dossier) -> str | None:
    texts = dossier.charter.texts
    return None if texts is None else texts.digest


def by_policy(dossier: Dossier) -> PolicyReport:
    report = dossier.execute(ReleaseByPolicy()).report
    assert isinstance(report, PolicyReport)
    return report


def test_redacted_by_a_person(dossier: Dossier, hold: Hold) -> None:
    whole = "Demandez à Ugo Mirage, 04 93 00 00 00, à Tende. Ou à Zélie."
    one, two = hold(whole, "Ugo Mirage encore, et Zélie Fantaisie.")
    dossier.execute(AcceptContributions(ids=(one, two)))
    assert leaving(dossier) == {}
    dossier.execute(ReleaseTexts(ids=(one, two), redacted=True))
    assert leaving(dossier) == {
        one: "Demandez à [personne 1], [téléphone], à Tende. Ou à [personne 2].",
        two: "[personne 1] encore, et [personne 3].",
    }
    with dossier.reads() as reads:
        texts = list(reads.releasable_texts())
        shown = reads.as_published(two)
    assert {text.mode for text in texts} == {"redacted"}
    assert shown is not None
    assert shown["body"].text == "[personne 1] encore, et [personne 2]."
    assert (figures(dossier).by_person, figures(dossier).undecided) == (2, 2)
    dossier.execute(ReleaseTexts(ids=(one,)))
    assert (leaving(dossier)[one], mode(dossier, one), mode(dossier, two)) == (whole, "as_is", "redacted")
    dossier.undo()
    assert (mode(dossier, one), "Mirage" in leaving(dossier)[one]) == ("redacted", False)
    dossier.execute(HideContributions(ids=(one,), reason="off_topic"))
    assert list(leaving(dossier)) == [two]


def test_what_a_person_rejected_stays_and_is_told_to_the_gate(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Ugo Mirage, et Zélie Mirage.")
    dossier.execute(AcceptContributions(ids=(number,)))
    with dossier.reads() as reads:
        first = reads.findings(number)[0]
    dossier.execute(DecideFindings(ids=(first.id,), state="rejected"))
    dossier.execute(ReleaseTexts(ids=(number,), redacted=True))
    with dossier.reads() as reads:
        (one,) = reads.releasable_texts()
    assert (one.body, one.spared) == ("Ugo Mirage, et [personne 1].", (("Ugo Mirage", "PERSON"),))


def test_only_what_was_looked_at_as_it_is_may_be_redacted(
    dossier: Dossier, hold: Hold, detector: FakeDetector
) -> None:
    (number,) = hold("Ugo Mirage.", scan=False)
    dossier.execute(AcceptContributions(ids=(number,)))
    assert refused(dossier, ReleaseTexts(ids=(number,), redacted=True)) == "not_scanned"
    dossier.execute(ScanTexts())
    dossier.execute(ReleaseTexts(ids=(number,), redacted=True))
    assert leaving(dossier)
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE contribution_text SET body = 'Zélie Chimère et Ugo Mirage'"))
    assert leaving(dossier) == {}, "not the text that was read"
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE contribution_text SET body = 'Ugo Mirage.'"))
    assert leaving(dossier)
    detector.version = "fake-2"
    assert leaving(dossier) == {}, "nobody has looked at it with this detector"


def test_a_text_that_a_second_look_finds_something_in_stays(
    dossier: Dossier, hold: Hold, monkeypatch: pytest.MonkeyPatch, detector: FakeDetector
) -> None:
    (number,) = hold("Ugo Mirage et Zélie.")
    dossier.execute(AcceptContributions(ids=(number,)))
    dossier.execute(ReleaseTexts(ids=(number,), redacted=True))
    with dossier._database.transaction() as connection:
        connection.execute(text("DELETE FROM finding WHERE score < 0.9"))
    assert leaving(dossier) == {}


def test_undo_does_not_let_out_a_text_that_changed(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Une navette.")
    dossier.execute(AcceptContributions(ids=(number,)))
    dossier.execute(ReleaseTexts(ids=(number,)))
    dossier.execute(ReleaseTexts(ids=(number,), released=False))
    with dossier._database.transaction() as connection:  # as an import by another member would
        connection.execute(text("UPDATE contribution_text SET body = 'Ugo Mirage.'"))
    dossier.undo()
    assert (mode(dossier, number), leaving(dossier)) == ("withheld", {})
    dossier.undo()
    assert mode(dossier, number) == "withheld"


def test_no_policy_without_the_charter_and_the_signature(dossier: Dossier, hold: Hold, charter_text: str) -> None:
    hold("Une navette.")
    assert refused(dossier, ReleaseByPolicy()) == "text_policy_missing"  # automatic = false
    amend(dossier, charter_text, AUTOMATIC)
    assert refused(dossier, ReleaseByPolicy()) == "text_policy_unsigned"
    word = dossier.execute(SignTextPolicy()).report
    assert isinstance(word, SignOff)
    assert word.holds()
    assert word.content == digest(dossier)
    dossier.execute(ReleaseByPolicy())
    amend(dossier, charter_text, AUTOMATIC, ("minimum_score = 0.99", "minimum_score = 0.5"))
    assert refused(dossier, ReleaseByPolicy()) == "text_policy_unsigned"
    start, end = charter_text.index("[texts.actions]"), charter_text.index("[[reason]]")
    amend(dossier, charter_text[:start] + charter_text[end:])
    assert digest(dossier) is None
    assert refused(dossier, SignTextPolicy()) == "text_policy_missing"
    assert refused(dossier, ReleaseByPolicy()) == "text_policy_missing"


def test_a_forged_signature_opens_nothing(dossier: Dossier, hold: Hold, charter_text: str) -> None:
    (number,) = hold("Une navette.")
    dossier.execute(AcceptContributions(ids=(number,)))
    amend(dossier, charter_text, AUTOMATIC)
    dossier.execute(SignTextPolicy())
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE sign_off SET member = 'somebody'"))
    assert refused(dossier, ReleaseByPolicy()) == "text_policy_unsigned"


def test_only_an_officer_signs(dossier: Dossier, charter_text: str) -> None:
    dossier.add_member(name="Ugo (inventé)", member_roles=("moderator",), passphrase="une autre phrase inventée")
    dossier.close()
    with Dossier.open(dossier.path, "une autre phrase inventée") as other:
        assert refused(other, SignTextPolicy()) == "role_refused"


def test_the_policy_covers_only_what_is_sure(open_policy: Dossier, hold: Hold) -> None:
    sure, doubtful, health, minor, asked, _, refused_, clean, decided, kept = hold(
        "Ugo Mirage propose une navette.", "Zélie propose.", "Je suis diabétique. Une navette.", "Oui.", "Non.",
        "En attente.", "Ne pas publier.", "Une navette.", "Zélie, décidée.", "À relire.")
    dossier = open_policy
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE contribution SET flags = flags | 2 WHERE id = :id"), {"id": minor})
    accepted = tuple({sure, doubtful, health, minor, asked, refused_, clean, decided, kept})
    dossier.execute(AcceptContributions(ids=accepted))
    dossier.execute(AskSecondOpinion(ids=(asked,)))
    dossier.execute(ReleaseTexts(ids=(refused_,), released=False))
    with dossier.reads() as reads:
        (lone,) = reads.findings(decided)
    dossier.execute(DecideFindings(ids=(lone.id,), state="accepted"))
    report = by_policy(dossier)
    assert (report.released, report.sampled, report.unfit) == (3, 1, 4)
    with dossier.reads() as reads:
        sample = reads.sample()
        texts = {one.id: one.mode for one in reads.releasable_texts()}
    assert len(sample) == 1
    assert {*texts, *sample} == {sure, clean, decided, kept}
    assert set(texts.values()) == {"policy"}
    dossier.undo()
    assert (leaving(dossier), figures(dossier).sampled) == ({}, 0)


def test_nothing_rejected_counts_as_left(open_policy: Dossier, hold: Hold) -> None:
    first, second = hold("Zélie est le nom d'une rue.", "Une navette.")
    open_policy.execute(AcceptContributions(ids=(first, second)))
    with open_policy.reads() as reads:
        (lone,) = reads.findings(first)
    open_policy.execute(DecideFindings(ids=(lone.id,), state="rejected"))
    report = by_policy(open_policy)
    assert (report.released + report.sampled, report.unfit) == (2, 0)


def test_the_sample_is_drawn_alike_each_time(dossier: Dossier, hold: Hold, charter_text: str) -> None:
    numbers = hold(*[f"Navette {number}" for number in range(60)])
    dossier.execute(AcceptContributions(ids=tuple(numbers)))
    amend(dossier, charter_text, AUTOMATIC, ("sample = 0.05", "sample = 0.3"))
    dossier.execute(SignTextPolicy())
    first = by_policy(dossier)
    with dossier.reads() as reads:
        sample = reads.sample()
    assert 5 <= len(sample) == first.sampled <= 32  # binomial(60, 0.3): outside once in ten thousand
    dossier.undo()
    by_policy(dossier)
    with dossier.reads() as reads:
        assert reads.sample() == sample
    assert by_policy(dossier) == PolicyReport(0, 0, 60 - first.released)


def test_reading_the_sample(dossier: Dossier, hold: Hold, charter_text: str) -> None:
    numbers = hold(*[f"Ugo Mirage veut la navette {number}" for number in range(6)])
    dossier.execute(AcceptContributions(ids=tuple(numbers)))
    amend(dossier, charter_text, AUTOMATIC, ("sample = 0.05", "sample = 1.0"))
    dossier.execute(SignTextPolicy())
    assert by_policy(dossier) == PolicyReport(0, 6, 0)
    assert leaving(dossier) == {}
    dossier.execute(ReadSample(ids=tuple(numbers[:4])))
    dossier.execute(ReadSample(ids=(numbers[4],), leaking=True))
    found = figures(dossier)
    assert (found.sampled, found.read, found.leaking, found.by_policy, found.by_person) == (6, 5, 1, 4, 0)
    assert set(leaving(dossier)) == set(numbers[:4])
    with dossier.reads() as reads:
        assert reads.sample() == [numbers[5]]
    assert refused(dossier, ReadSample(ids=(numbers[4],))) == "not_in_sample"
    assert by_policy(dossier).released == 0, "what leaked stays, what waits waits"
    dossier.undo()
    dossier.undo()
    assert (figures(dossier).read, figures(dossier).leaking) == (4, 0)
    dossier.undo()
    assert (leaving(dossier), figures(dossier).read) == ({}, 0)


def test_a_text_of_the_sample_that_changes_is_drawn_again(
    dossier: Dossier, hold: Hold, charter_text: str, bring_in: Callable[..., ImportReport],
    write_csv: Callable[..., Path],
) -> None:
    (number,) = hold("Une navette.")
    dossier.execute(AcceptContributions(ids=(number,)))
    amend(dossier, charter_text, AUTOMATIC)
    dossier.execute(SignTextPolicy())
    assert by_policy(dossier).sampled == 1
    bring_in(write_csv([row(0, body="Deux navettes.")]))
    dossier.execute(ScanTexts())
    assert refused(dossier, ReadSample(ids=(number,))) == "not_in_sample"
    assert by_policy(dossier).sampled == 1
    dossier.execute(ReadSample(ids=(number,)))
    assert leaving(dossier) == {number: "Deux navettes."}
    assert figures(dossier).sampled == 2
    dossier.execute(ReleaseTexts(ids=(number,), released=False))
    dossier.undo()
    assert list(leaving(dossier)) == [number]


def test_an_unsigned_amendment_keeps_what_the_policy_let_out(
    open_policy: Dossier, hold: Hold, charter_text: str
) -> None:
    numbers = hold("Une navette.", "Ugo Mirage.")
    open_policy.execute(AcceptContributions(ids=tuple(numbers)))
    by_policy(open_policy)
    assert len(leaving(open_policy)) == 1
    amend(open_policy, charter_text, AUTOMATIC, ("sample = 0.05", "sample = 0.5"))
    assert leaving(open_policy) == {}
    with open_policy.reads() as reads:
        waiting = tuple(reads.sample())
    assert refused(open_policy, ReadSample(ids=waiting)) == "text_policy_unsigned"
    open_policy.execute(SignTextPolicy())
    assert len(leaving(open_policy)) == 1


def test_doubt_after_the_release_withholds_it(open_policy: Dossier, hold: Hold) -> None:
    numbers = hold("Une navette.", "Une autre.")
    open_policy.execute(AcceptContributions(ids=tuple(numbers)))
    by_policy(open_policy)
    (out,) = leaving(open_policy)
    open_policy.execute(AskSecondOpinion(ids=(out,)))
    assert leaving(open_policy) == {}


def test_looser_actions_must_be_read_again(dossier: Dossier, hold: Hold, charter_text: str) -> None:
    named, phoned = hold("Ugo Mirage.", "04 93 00 00 00")
    dossier.execute(AcceptContributions(ids=(named, phoned)))
    dossier.execute(ReleaseTexts(ids=(named, phoned), redacted=True))
    amend(dossier, charter_text, ('PERSON = "surrogate"', 'PERSON = "remove"'))
    assert (mode(dossier, named), mode(dossier, phoned)) == ("redacted", "redacted")
    amend(dossier, charter_text, ('PERSON = "surrogate"', 'PERSON = "keep"'))
    assert (mode(dossier, named), mode(dossier, phoned)) == ("withheld", "redacted")
    with dossier.reads() as reads:
        last = reads.history(named)[0]
    assert (last.operation, dict(last.params)["texts_withheld"]) == ("amend_charter", "1")


def test_marks_on_a_released_text_are_taken_out_of_it(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Mon voisin le grand blond.")
    dossier.execute(AcceptContributions(ids=(number,)))
    dossier.execute(ReleaseTexts(ids=(number,), redacted=True))
    dossier.execute(MarkFinding(contribution=number, start=4, end=25, label="PERSON"))
    assert leaving(dossier) == {number: "Mon [personne 1]."}


def test_everything_is_in_the_journal(open_policy: Dossier, hold: Hold) -> None:
    numbers = hold("Ugo Mirage.", "Une navette.")
    open_policy.execute(AcceptContributions(ids=tuple(numbers)))
    by_policy(open_policy)
    open_policy.undo()
    assert open_policy.verify() == []
    with open_policy._database.reading() as connection:
        kept = repr(connection.execute(text("SELECT operation, params, inverse FROM event")).all())
    assert "sign_text_policy" in kept
    assert "release_by_policy" in kept
    assert "Mirage" not in kept
    path = open_policy.path
    open_policy.close()
    with Dossier.open(path, PASSPHRASE) as again:
        assert again.verify() == []


def test_what_is_signed_is_all_that_it_decides(charter_text: str) -> None:
    charter = parse_charter(charter_text)
    assert charter.texts is not None
    silent = parse_charter(charter_text.replace('OFFICIAL = "keep"\n', "")).texts
    other = parse_charter(charter_text.replace('OFFICIAL = "keep"', 'OFFICIAL = "remove"')).texts
    assert silent is not None
    assert other is not None
    assert charter.texts.digest == silent.digest, "said or not, it is the usual action"
    assert charter.texts.digest != other.digest
