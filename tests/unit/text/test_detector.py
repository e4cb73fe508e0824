"""The detector as a whole: what stands around names, the author's own data, mixed languages, hostile texts."""

import itertools
import shutil
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from anonymize.text.detector import Detector
from anonymize.text.profile import Profile
from anonymize.text.spans import LABELS, OVERLAYS, Span, settled
from anonymize.text.tokens import guess, sentences
from anonymize.text.version import version
from tests.calls import calls
from tests.unit.text.conftest import _loaded


def found(detector: Detector, text: str, label: str) -> list[str]:
    return [text[span.start : span.end] for span in detector.detect(text) if span.label == label]


def test_an_official_is_labelled_and_the_name_inside_too(detector: Detector) -> None:
    text = "Le maire de Tende, Jean-Pierre Fictif, et la sindaca di Cuneo Patrizia Finta ne répondent pas."
    assert found(detector, text, "OFFICIAL") == [
        "maire de Tende, Jean-Pierre Fictif", "sindaca di Cuneo Patrizia Finta"]
    assert found(detector, text, "PERSON") == ["Jean-Pierre Fictif", "Patrizia Finta"]
    assert found(detector, "Paul Fictif, maire de Breil, a promis.", "OFFICIAL") == ["Paul Fictif, maire de Breil"]
    assert found(detector, "Mon voisin Paul Fictif a promis.", "OFFICIAL") == []


def test_a_signature_is_found_at_the_end_only(detector: Detector) -> None:
    text = "Merci de refaire la route.\nBien cordialement,\nmarie durand"
    assert found(detector, text, "SIGNATURE") == ["Bien cordialement,\nmarie durand"]
    assert found(detector, "Cordialement, je demande une navette. " + "La route est longue. " * 20, "SIGNATURE") == []


@pytest.mark.parametrize(("text", "category"), [
    ("Il est dialysé trois fois par semaine.", "health"), ("Sono dializzato da tre anni.", "health"),
    ("Je suis musulman et je demande un lieu.", "religion"),
    ("Ho sempre votato per la lista civica.", "political_opinion"),
    ("Mon fils est sorti de prison en mai.", "offence"), ("Mio zio è agli arresti domiciliari.", "offence"),
])
def test_sensitive_sentences_are_flagged_whole(detector: Detector, text: str, category: str) -> None:
    whole = f"La route est longue. {text} Une navette suffirait."
    flags = [span for span in detector.detect(whole) if span.label == "ART9"]
    assert [(whole[span.start : span.end], span.rule) for span in flags] == [(text, f"art9_{category}")]


def test_what_concerns_nobody_is_less_sure(detector: Detector) -> None:
    someone = next(s.score for s in detector.detect("Mon fils est diabétique.") if s.label == "ART9")
    nobody = next(s.score for s in detector.detect("Des repas pour diabétiques.") if s.label == "ART9")
    assert someone > nobody


def test_the_authors_own_data_are_certain_in_any_spelling(detector: Detector) -> None:
    own = Profile.of({"name": "Zoé Brifaut", "phone": "0612345678", "email": "zoe.brifaut@example.org"})
    text = "brifaut zoe, 06.12.34.56.78, zoe . brifaut @ example.org ; voir aussi Brifault"
    spans = [span for span in detector.detect(text, profile=own) if span.rule == "profile"]
    assert [(span.label, span.score) for span in spans[:3]] == [("PERSON", 1.0), ("PHONE", 1.0), ("EMAIL", 1.0)]
    assert text[spans[-1].start : spans[-1].end] == "Brifault"
    assert not [span for span in detector.detect(text) if span.rule == "profile"]


def test_what_a_stronger_span_leaves_of_a_name_is_kept(detector: Detector) -> None:
    text = "Contact : Jean Fictif.dupont@example.org"
    assert found(detector, text, "EMAIL") == ["Fictif.dupont@example.org"]
    assert found(detector, text, "PERSON") == ["Jean"]


def test_languages_are_told_sentence_by_sentence() -> None:
    text = "La navette ne passe pas le soir. Vorremmo che il treno si fermasse anche qui."
    assert [one.language for one in sentences(text)] == ["fr", "it"]
    assert guess("12345") == ""
    assert sentences("M. Fictif habite av. Foch. Il part.")[0].end == 26


def test_labels_are_those_of_the_contract(detector: Detector) -> None:
    text = "M. Fictif, 06 12 34 56 78, a@example.org, 12 rue Haute, 06430 Tende. Il est diabétique. Cordialement, Zoé"
    assert {span.label for span in detector.detect(text)} <= set(LABELS)


SPANS = st.builds(
    lambda start, size, label, score: Span(start, start + size, label, score, "r"),
    st.integers(0, 60), st.integers(1, 12), st.sampled_from(LABELS), st.floats(0, 1, allow_nan=False))


@given(st.lists(SPANS, max_size=25))
def test_settled_spans_do_not_overlap_but_for_overlays(spans: list[Span]) -> None:
    kept = settled(spans)
    plain = [span for span in kept if span.label not in OVERLAYS]
    assert all(left.end <= right.start for left, right in itertools.pairwise(plain))
    assert set(kept) <= set(spans)
    assert {span for span in spans if span.label in OVERLAYS} <= set(kept)
    for span in spans:
        if span.label not in OVERLAYS:
            assert any(one.start < span.end and span.start < one.end for one in plain)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aÀé Mme.Dupont@06 12\n'-,«»ßİŁ🙂\u0301", max_size=120))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for span in _loaded().detect(text):
        assert 0 <= span.start < span.end <= len(text)
        assert 0 <= span.score <= 1


@pytest.mark.parametrize("unit", [
    "Jean ", "DUPONT ", "d'", "M. ", "Marie de ", "A.", "maire ", "fille du ", "Cordialement, ", "@", "12 ",
    "«Ab» ", "x" * 40 + " ",
    "Jean-", "L'", "dialysé ", "le maire de Nice ", "06 12 ", "…", "\n", "é́",
])
def test_work_grows_no_faster_than_the_text(detector: Detector, unit: str) -> None:
    """Calls counted, not seconds: four times the text, at most five times the calls."""
    detector.detect(unit * 5)
    texts = [(unit * (size // len(unit) + 1))[:size] for size in (4_000, 16_000)]
    small, large = (calls(partial(detector.detect, text)) for text in texts)
    assert large <= 5 * small + 2_000


def test_the_version_follows_the_lists(detector: Detector, tmp_path: Path) -> None:
    folder = tmp_path / "lexicons"
    shutil.copytree(resources.path("lexicons"), folder)
    assert version(folder) == detector.version
    with (folder / "names.toml").open("a", encoding="utf-8") as lists:
        lists.write("\n# another word\n")
    assert version(folder) != detector.version


def test_the_authors_name_everywhere_is_work_in_proportion(detector: Detector) -> None:
    own = Profile.of({"name": "Zoé Brifaut"})
    texts = ["Zoé Brifaut, " * count for count in (300, 1_200)]
    small, large = (calls(partial(detector.detect, text, profile=own)) for text in texts)
    assert large <= 5 * small + 2_000
