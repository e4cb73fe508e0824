"""A second look at the texts of a publication: as strict as each was let out; the note says how they were reviewed."""

import re
from datetime import UTC, date, datetime

import pytest

from anonymize.text.spans import Span
from exports.opendata import Publication, leftovers, prepare
from exports.opendata.notes import note
from governance.errors import Cancelled
from governance.moderation import detecting
from governance.store.rows import ReleasableText, ReviewFigures, TextRelease
from governance.territory import Territory
from tests.unit.opendata.fakes import FakeReads, as_reads, charter

Asked = list[tuple[str, str | None]]


@pytest.fixture(scope="module")
def territory() -> Territory:
    return Territory.load()


class Finder:
    """Finds the invented name and one telephone number; remembers what it was asked."""

    version = "test"

    def __init__(self) -> None:
        self.asked: Asked = []

    def detect(self, text: str, *, language: str | None = None, profile: object = None) -> list[Span]:
        self.asked.append((text, language))
        labels = {"Vardoulac": "PERSON", "06 12 34 56 78": "PHONE", "Tende": "PLACE", "personne 1": "PERSON"}
        return sorted(Span(match.start(), match.end(), label, 0.9, "test") for words, label in labels.items()
                      for match in re.finditer(words, text))


@pytest.fixture
def finder(monkeypatch: pytest.MonkeyPatch) -> Finder:
    one = Finder()
    monkeypatch.setattr(detecting, "detector", lambda: one)
    monkeypatch.setattr(leftovers, "_found", {})
    return one


def released(body: str, mode: TextRelease, *spared: tuple[str, str], title: str = "Titre") -> ReleasableText:
    return ReleasableText(1, title, body, "health_social", "fr", datetime(2026, 3, 9, tzinfo=UTC), mode, spared)


def published(texts: list[ReleasableText], territory: Territory, review: ReviewFigures | None = None) -> Publication:
    fake = FakeReads(texts=texts)
    if review:
        fake.reviewed = review
    return prepare(as_reads(fake), charter(), territory)


def residue(publication: Publication) -> int:
    check = next(check for check in publication.gate.checks if check.question == "texts")
    assert check.asked
    return dict(check.faults).get("residue", 0)


@pytest.mark.parametrize(("text", "left"), [
    (released("vu avec Vardoulac", "redacted"), 1),
    (released("vu avec Vardoulac", "policy"), 1),
    (released("vu avec Vardoulac", "as_is"), 0),
    (released("rien", "policy", title="Vardoulac"), 1),
    (released("au 06 12 34 56 78", "as_is"), 1),
    (released("à anna arobase example point org", "as_is"), 1),
    (released("1 200 000 euros en 2026, D6204, 10/12/2026", "as_is"), 0),
    (released("vu avec VARDOULAC, Vardoulac", "redacted", ("vardoulac", "PERSON")), 0),
    (released("vu avec Vardoulac", "redacted", ("Vardoulac", "PLACE")), 1),
    (released("mairie : 06 12 34 56 78", "as_is", ("06.12.34.56.78", "PHONE")), 0),
    (released("avec [personne 1] à Tende", "policy"), 0),
])
def test_each_text_is_looked_at_as_it_was_let_out(
    text: ReleasableText, left: int, territory: Territory, finder: Finder
) -> None:
    publication = published([text, released("rien à signaler", "as_is")], territory)
    assert residue(publication) == left
    assert publication.gate.passed == (not left)


def test_the_same_words_let_out_twice_pass_if_both_do(territory: Territory, finder: Finder) -> None:
    read = released("vu avec Vardoulac", "redacted", ("Vardoulac", "PERSON"))
    assert residue(published([read, read], territory)) == 0
    assert residue(published([read, released("vu avec Vardoulac", "policy")], territory)) == 2
    assert residue(published([released("vu avec Vardoulac", "as_is"), read], territory)) == 0


def test_preparing_again_does_not_look_again(territory: Territory, finder: Finder) -> None:
    texts = [released("vu avec Vardoulac", "policy"), released("rien", "as_is")]
    assert residue(published(texts, territory)) == residue(published(texts, territory)) == 1
    assert finder.asked == [("Titre", "fr"), ("vu avec Vardoulac", "fr")]
    finder.version = "other"
    published(texts, territory)
    assert len(finder.asked) == 4


def test_the_second_look_can_be_stopped(territory: Territory, finder: Finder) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        leftovers.leftovers([("a",)], {}, watch=stop)
    assert leftovers.leftovers([("un texte que personne ne connaît : Vardoulac",)], {}, watch=_never) == 1


def _never() -> None:
    """Go on."""


def noted(publication: Publication, language: str) -> str:
    return note(publication, language, released_on=date(2026, 9, 1)).decode("utf-8")


def test_the_note_says_how_the_texts_were_reviewed(territory: Territory, finder: Finder) -> None:
    texts = [released("un", "policy"), released("deux", "policy"), released("trois", "redacted"),
             released("quatre", "as_is")]
    review = ReviewFigures(90, 80, sampled=50, read=40, leaking=1, to_scan=0, undecided=0)
    publication = published(texts, territory, review)
    assert publication.review is not None
    assert (publication.review.by_person, publication.review.by_policy) == (2, 2)
    french, italian = noted(publication, "fr"), noted(publication, "it")
    assert "Textes libérés par une personne qui les a lus : 2\n" in french
    assert "sans relecture un par un : 2\n" in french
    assert "50, dont 40 relus ; textes où restait une donnée personnelle : 1, soit 2,5 %" in french
    assert "(intervalle de confiance à 95 % : de 0,1 % à 13,2 %)" in french
    assert "50, di cui 40 riletti; testi in cui restava un dato personale: 1, cioè il 2,5 %" in italian
    assert "da 0,1 % a 13,2 %" in italian


def test_the_note_promises_nothing_of_a_sample_that_nobody_read(territory: Territory, finder: Finder) -> None:
    one = published([released("un", "policy")], territory, ReviewFigures(0, 1, 3, 0, 0, 0, 0))
    assert "3, dont aucun n'a encore été relu" in noted(one, "fr")
    assert "intervalle" not in noted(one, "fr")
    assert "3, nessuno dei quali è ancora stato riletto" in noted(one, "it")


def test_without_a_policy_the_note_speaks_of_no_sample(territory: Territory, finder: Finder) -> None:
    by_hand = published([released("un", "as_is")], territory, ReviewFigures(0, 9, 3, 3, 0, 0, 0))
    assert "une personne qui les a lus : 1\n" in noted(by_hand, "fr")
    assert "Échantillon" not in noted(by_hand, "fr")
    assert published([], territory).review is None
