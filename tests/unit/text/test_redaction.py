"""Redaction: nothing of a found span survives, offsets lead back and forth, persons keep their number."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

import resources
from anonymize.text.detector import Detector, load
from anonymize.text.profile import Profile
from anonymize.text.redaction import RESIDUAL, STRONG, Policy, Redaction, redact, residual, residue
from anonymize.text.regions import Action
from anonymize.text.saying import commune_in
from anonymize.text.spans import LABELS, OVERLAYS, Span
from anonymize.text.surrogates import Surrogates, mark, marks
from tests.bench import text_sets

ACTIONS: tuple[Action, ...] = ("keep", "surrogate", "generalise", "remove")


class Words:
    """A detector that finds given words, as many times as they stand in the text."""

    def __init__(self, **words: str) -> None:
        self.words = words

    def detect(self, text: str, *, language: str | None = None, profile: Profile | None = None) -> list[Span]:
        found = [span for label, words in self.words.items() for span in said(text, words, label)]
        return sorted([*found, *(profile.find(text) if profile else [])])


def said(text: str, words: str, label: str) -> list[Span]:
    return [Span(match.start(), match.end(), label, 1.0, "test") for part in words.split("|")
            for match in re.finditer(re.escape(part), text)]


def done(
    text: str, words: Mapping[str, str], actions: Mapping[str, Action] | None = None, *, language: str = "fr",
    commune: str | None = None,
) -> str:
    spans = Words(**words).detect(text)
    policy = Policy({**Policy.usual().actions, **(actions or {})})
    return redact(text, spans, policy=policy, surrogates=Surrogates(), language=language, commune=commune).text


def test_a_word_of_the_language_stands_for_each_kind() -> None:
    text = "Zélie Vardoulac (06 00 00 00 00, z@example.org)"
    words = {"PERSON": "Zélie Vardoulac", "PHONE": "06 00 00 00 00", "EMAIL": "z@example.org"}
    assert done(text, words) == "[personne 1] ([téléphone], [adresse e-mail])"
    assert done(text, words, language="it") == "[persona 1] ([telefono], [indirizzo e-mail])"
    assert done(text, words, language="en") == "[person 1] ([telephone], [e-mail address])"
    assert done("Il comune non ha fatto la strada di Ada", {"PERSON": "Ada"}, language="").endswith("di [persona 1]")


def test_every_label_has_a_mark_that_is_recognised() -> None:
    for language in ("fr", "it", "en"):
        for label in LABELS:
            every: dict[str, Action] = dict.fromkeys(LABELS, "surrogate")
            new = done("qq xx", {label: "xx"}, every, language=language)
            if label != "OFFICIAL":  # says what becomes of the persons in it
                assert marks(new) == [(3, len(new))], (label, new)


def test_titles_elisions_and_blanks_stay() -> None:
    text = "d’Ada, l'avis de M. Vardoulac et de la dott.ssa Ada Li\u00a0: Me Li"
    words = "M. Vardoulac|dott.ssa Ada Li|Me Li"
    assert done(text, {"PERSON": f"{words}|Ada"}) == (
        "d’[personne 1], l'avis de M. [personne 2] et de la dott.ssa [personne 1]\u00a0: Me [personne 1]")


@pytest.mark.parametrize(("texts", "numbers"), [
    ([["Jean Vardoulac", "M. Vardoulac", "VARDOULAC", "vardoulac jean", "J. Vardoulac"]], [[1, 1, 1, 1, 1]]),
    ([["M. Vardoulac", "Jean Vardoulac"]], [[1, 1]]),
    ([["Jean Vardoulac", "Ada Vardoulac", "Mme Vardoulac", "Ada"]], [[1, 2, 3, 2]]),
    ([["Jean Vardoulac"], ["Vardoulac"], ["Jean"]], [[1], [1], [2]]),
    ([["Vardoulac"], ["Jean Vardoulac"], ["Ada Vardoulac"], ["Vardoulac"], ["Jean Vardoulac"]],
     [[1], [1], [2], [3], [1]]),
    ([["Zélie Li", "Ada Wu"], ["Ada Wu", "ZELIE LI"]], [[1, 2], [2, 1]]),
    ([["VARDOULAC Jean"], ["Vardoulac"]], [[1], [1]]),
    ([["Jean de La Fontanelle"], ["M. de la Fontanelle", "Fontanelle"]], [[1], [1, 1]]),
])
def test_the_same_person_has_the_same_number(texts: list[list[str]], numbers: list[list[int]]) -> None:
    surrogates = Surrogates()
    assert [surrogates.persons(names) for names in texts] == numbers


def test_a_body_goes_on_with_its_title() -> None:
    surrogates = Surrogates()
    assert surrogates.persons(["Jean Vardoulac"]) == [1]
    assert surrogates.persons(["Jean"], continued=True) == [1]
    assert surrogates.persons(["Jean"]) == [2]


@settings(max_examples=200)
@given(st.lists(st.lists(st.tuples(
    st.sampled_from(("Ada", "Jean", "Li")), st.sampled_from(("Vardoulac", "Morgantini"))), max_size=5), max_size=5))
def test_different_full_names_never_share_a_number(texts: list[list[tuple[str, str]]]) -> None:
    surrogates = Surrogates()
    given_to: dict[int, tuple[str, str]] = {}
    for people in texts:
        for person, number in zip(people, surrogates.persons([" ".join(one) for one in people]), strict=True):
            assert given_to.setdefault(number, person) == person


@pytest.mark.parametrize(("text", "label", "found", "new"), [
    ("au 12 rue Haute, 06540 Breil-sur-Roya !", "ADDRESS", "12 rue Haute, 06540 Breil-sur-Roya",
     "au [rue], Breil-sur-Roya !"),
    ("au 12 rue Haute !", "ADDRESS", "12 rue Haute", "au [rue], Tende !"),
    ("né le 12/03/1958", "BIRTH_DATE", "12/03/1958", "né le [1958]"),
    ("né un 12 mars", "BIRTH_DATE", "12 mars", "né un [date de naissance]"),
    ("j'ai 34 ans", "AGE", "34 ans", "j'ai [25-34 ans]"), ("à 81 ans", "AGE", "81 ans", "à [75 ans et plus]"),
    ("14 ans", "AGE", "14 ans", "[14 ans]"), ("quarante ans", "AGE", "quarante ans", "[âge]"),
    ("vers 44.1, 7.5", "COORDINATES", "44.1, 7.5", "vers [Tende]"), ("à Viévola", "PLACE", "Viévola", "à [Tende]"),
    ("Ada est là", "PERSON", "Ada", "[personne] est là"),
])
def test_less_is_said(text: str, label: str, found: str, new: str) -> None:
    assert done(text, {label: found}, {label: "generalise"}, commune="Tende") == new


def test_a_commune_named_beside_is_not_said_twice() -> None:
    text = "au 3 rue Haute, Saorge"
    assert done(
        text, {"ADDRESS": "3 rue Haute", "PLACE": "Saorge"}, {"ADDRESS": "generalise"}, commune="Tende") == (
        "au [rue], Saorge")


@pytest.mark.parametrize(("address", "commune"), [
    ("4 via Po, 12100 Cuneo (CN)", "Cuneo"), ("06540 Breil-sur-Roya Cedex", "Breil-sur-Roya"), ("3 rue Haute", ""),
    ("CAP 12015 Limone Piemonte CN", "Limone Piemonte"), ("06430 LA BRIGUE", "LA BRIGUE"), ("06540", ""),
])
def test_the_commune_of_an_address(address: str, commune: str) -> None:
    assert commune_in(address) == commune


@pytest.mark.parametrize(("text", "new"), [
    ("Merci à XX pour tout", "Merci à pour tout"), ("Merci, XX.", "Merci."), ("XX est là", "est là"),
    ("Le maire (XX) est là", "Le maire est là"), ("XX, YY, et moi", "et moi"), ("Bonjour XX\nmoi", "Bonjour\nmoi"),
    ("vu XX (YY), merci", "vu, merci"), ("a XX\u00a0: b", "a\u00a0: b"), ("«\u00a0XX\u00a0» dit", "dit"), ("XX", ""),
    ("\nXX\nfin", "\n\nfin"), ("avec XX, bien", "avec, bien"),
])
def test_removal_leaves_tidy_edges(text: str, new: str) -> None:
    assert done(text, {"PERSON": "XX|YY"}, {"PERSON": "remove"}) == new


def test_elected_people_stay_in_their_function() -> None:
    text = "Le maire Jean Vardoulac et Jean Vardoulac, 06 00 00 00 00"
    words = {"OFFICIAL": "maire Jean Vardoulac", "PERSON": "Jean Vardoulac", "PHONE": "06 00 00 00 00"}
    assert done(text, words) == "Le maire Jean Vardoulac et [personne 1], [téléphone]"
    assert done(text, words, {"OFFICIAL": "surrogate"}) == (
        "Le maire [personne 1] et [personne 1], [téléphone]")
    assert done(text, words, {"OFFICIAL": "remove"}) == "Le maire et [personne 1], [téléphone]"


def test_art9_and_signatures() -> None:
    text = "Bonjour. M. le maire, je suis diabétique depuis 2019. Merci.\nAda"
    words = {"ART9": "diabétique", "SIGNATURE": "Ada", "PERSON": "Ada"}
    assert done(text, words) == text.replace("Ada", "[personne 1]")
    assert done(text, {"ART9": "diabétique"}, {"ART9": "remove"}) == "Bonjour. Merci.\nAda"
    assert done(text, {"ART9": "diabétique"}, {"ART9": "surrogate"}) == (
        text.replace("diabétique", "[passage retiré]"))
    assert done(text, {"SIGNATURE": "Ada"}, {"SIGNATURE": "remove"}) == text.removesuffix("Ada")


def test_overlapping_findings_leave_nothing_of_either() -> None:
    text = "chez Ada Vardoulac 12 rue Haute"
    spans = [Span(5, 21, "PERSON", 1.0, "a"), Span(19, 31, "ADDRESS", 1.0, "b")]
    made = redact(text, spans, policy=Policy.usual(), surrogates=Surrogates(), language="fr")
    assert made.text == "chez [rue]"


LETTERS = st.text("ab Zé.,()\n", max_size=60)
SPANS = st.lists(st.builds(
    lambda start, length, label: Span(start, start + length, label, 1.0, "test"),
    st.integers(0, 60), st.integers(0, 20), st.sampled_from(LABELS)), max_size=8)
POLICIES = st.dictionaries(st.sampled_from(LABELS), st.sampled_from(ACTIONS))


@st.composite
def redactions(draw: st.DrawFn) -> tuple[str, list[Span], Policy, Redaction]:
    text, spans, policy = draw(LETTERS), draw(SPANS), Policy(draw(POLICIES))
    commune = draw(st.sampled_from((None, "Tende")))
    return text, spans, policy, redact(
        text, spans, policy=policy, surrogates=Surrogates(), language="fr", commune=commune)


@settings(max_examples=500)
@given(redactions())
def test_pieces_and_what_was_kept_make_both_texts(case: tuple[str, list[Span], Policy, Redaction]) -> None:
    text, _, _, made = case
    old, new, at, new_at = "", "", 0, 0
    for piece in made.pieces:
        assert at <= piece.start < piece.end <= len(text)
        assert text[at:piece.start] == made.text[new_at:piece.new_start]
        assert made.text[piece.new_start:piece.new_end] == piece.text
        old += text[at:piece.end]
        new += made.text[new_at:piece.new_end]
        at, new_at = piece.end, piece.new_end
    assert old + text[at:] == text
    assert new + made.text[new_at:] == made.text
    assert text[at:] == made.text[new_at:]


@settings(max_examples=500)
@given(redactions())
def test_offsets_lead_back_and_forth(case: tuple[str, list[Span], Policy, Redaction]) -> None:
    text, _, _, made = case
    cut = {at for piece in made.pieces for at in range(piece.start, piece.end)}
    former = -1
    for at, letter in enumerate(text):
        new = made.to_redacted(at)
        assert new >= former
        former = new
        if at not in cut:
            assert made.text[new] == letter
            assert made.to_original(new) == at
    assert made.to_redacted(len(text)) == len(made.text)
    assert made.to_original(len(made.text)) == len(text)
    for piece in made.pieces:
        for new in range(piece.new_start, piece.new_end):
            assert made.to_original(new) == piece.start


@settings(max_examples=500)
@given(redactions())
def test_no_character_of_a_redacted_span_stays(case: tuple[str, list[Span], Policy, Redaction]) -> None:
    text, spans, policy, made = case
    cut = {at for piece in made.pieces for at in range(piece.start, piece.end)}
    for span in spans:
        if span.label in OVERLAYS or policy.of(span.label) == "keep":
            continue
        offices = [other for other in spans if other.label == "OFFICIAL" and other.start <= span.start]
        if span.label == "PERSON" and any(min(span.end, len(text)) <= other.end for other in offices):
            continue
        assert all(at in cut for at in range(span.start, min(span.end, len(text)))), "nobody here bears a title"


def test_a_second_look_finds_what_was_missed() -> None:
    text = "Ada Vardoulac et Zélie, 06 00 00 00 00, à Tende"
    detector = Words(PERSON="Ada Vardoulac|[personne 1]|Zélie", PHONE="06 00 00 00 00", PLACE="Tende")
    first = [span for span in detector.detect(text) if text[span.start:span.end] != "Zélie"]
    made = redact(text, first, policy=Policy.usual(), surrogates=Surrogates(), language="fr")
    left = residue(detector, made, language="fr", profile=None, policy=Policy.usual())
    assert [made.text[span.start:span.end] for span in left] == ["Zélie"]
    every = residue(detector, made, language="fr", profile=None)
    assert [made.text[span.start:span.end] for span in every] == ["Zélie", "Tende"]
    where = text.index("Zélie")
    rejected = [Span(where, where + 5, "PERSON", 1.0, "test")]
    assert not residue(detector, made, language="fr", profile=None, policy=Policy.usual(), rejected=rejected)
    own = Profile.of({"name": "Tende"})
    assert len(residue(Words(), made, language="fr", profile=own, policy=Policy.usual())) == 1


def test_a_replacement_with_its_title_is_no_finding_but_its_neighbour_is() -> None:
    text = "M. Vardoulac Zélie"
    spans = [Span(0, 12, "PERSON", 1.0, "test")]
    made = redact(text, spans, policy=Policy.usual(), surrogates=Surrogates(), language="fr")
    assert made.text == "M. [personne 1] Zélie"
    for found, left in (("M. [personne 1]", 0), ("[personne 1] Zélie", 1), ("personne 1", 0)):
        assert len(residue(Words(PERSON=found), made, language="fr", profile=None)) == left


def test_what_is_left_in_a_text_about_to_leave() -> None:
    detector = Words(
        PERSON="Ada|personne 1", PLACE="Tende", OFFICIAL="maire Ada", URL="example.org", PHONE="0600000000")
    assert not residual(detector, "[personne 1], le maire Ada, à Tende, example.org", language="fr")
    assert [span.label for span in residual(detector, "Ada, 0600000000", language="fr")] == ["PERSON", "PHONE"]
    assert [span.label for span in residual(detector, "Ada, 0600000000", language="fr", labels=STRONG)] == ["PHONE"]
    assert STRONG < RESIDUAL < frozenset(LABELS)


def test_each_piece_says_what_it_was() -> None:
    made = redact("Ada, 34 ans", [Span(0, 3, "PERSON", 1.0, "x"), Span(5, 11, "AGE", 1.0, "x")], language="fr",
                  policy=Policy({"AGE": "remove"}), surrogates=Surrogates())
    assert [(piece.label, piece.text) for piece in made.pieces] == [("PERSON", "[personne 1]"), ("AGE", "")]
    assert made.text == "[personne 1],"


@lru_cache(maxsize=1)
def real() -> Detector:
    return load(resources.path("lexicons"))


@pytest.mark.parametrize(("language", "sentence"), [
    ("fr", "Bonjour, je suis {}, voyez avec M. {} au {}.\nCordialement, {}"),
    ("it", "Buongiorno, sono {}, chiedete al sig. {}, in {}.\nCordiali saluti, {}"),
    ("en", "Hello, I am {}, ask Mr {} at {}.\nRegards, {}"),
])
def test_the_detector_takes_no_replacement_for_a_finding(language: str, sentence: str) -> None:
    for label in LABELS:
        text = sentence.format(*[mark(label, language, 1 if label == "PERSON" else None)] * 4)
        assert not residual(real(), text, language=language, labels=set(LABELS) - OVERLAYS), text


@pytest.mark.parametrize("name", ["fr_admin", "fr_wiki", "it_news", "it_fiction"])
def test_one_look_leaves_little_to_a_second(shared_data: Path, name: str) -> None:
    """On real prose: in one text of a hundred at most (three of hospital notes, made noisy on purpose)."""
    texts = [one.text for one in text_sets.load(shared_data / "text" / text_sets.SETS[name])][:600]
    surrogates, policy, language = Surrogates(), Policy.usual(), name[:2]
    left = 0
    for text in texts:
        made = redact(
            text, real().detect(text, language=language), policy=policy, surrogates=surrogates, language=language)
        left += bool(residue(real(), made, language=language, profile=None, policy=policy))
    assert left <= len(texts) * (0.03 if name == "fr_admin" else 0.01)


def test_what_may_be_a_name_is_taken_out_though_places_stay() -> None:
    text = "Le chemin de Vassivole part de Tende."
    spans = [Span(13, 22, "PLACE", 0.3, "proper_noun"), Span(31, 36, "PLACE", 0.9, "place")]
    made = redact(text, spans, policy=Policy.usual(), surrogates=Surrogates(), language="fr")
    assert made.text == "Le chemin de [nom propre] part de Tende."
    assert [piece.label for piece in made.pieces] == ["NAME"]
    kept = Policy({**Policy.usual().actions, "PERSON": "keep"})
    assert redact(text, spans, policy=kept, surrogates=Surrogates(), language="fr").text == text
