"""Near-duplicates are found, and only they; families do not chain; a person is counted once."""

import csv
from pathlib import Path

import numpy as np
import pytest

from governance.moderation import families
from governance.moderation.families import Family, Pair, group, nearest, pairs, similar, supporters, why
from governance.moderation.shingles import Document, Index, index, plain
from governance.progress import _NoProgress
from tests.bench.families import VARIANTS, judged, many, sources, spread, together

SPREAD, TRUTH = spread(sources())


@pytest.fixture(scope="module")
def texts() -> Index:
    return index(SPREAD)


@pytest.fixture
def in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(families, "_EXACT", 0)


def _judge(texts: Index) -> tuple[float, float]:
    return judged(together(group(pairs(texts), texts)), TRUTH)


def test_every_kind_of_near_duplicate_joins_its_original(texts: Index) -> None:
    assert len(VARIANTS) == 7
    precision, recall = _judge(texts)
    assert precision >= 0.99
    assert recall >= 0.99


def test_large_collections_lose_next_to_nothing(texts: Index, in_part: None) -> None:
    precision, recall = _judge(texts)
    assert precision >= 0.99
    assert recall >= 0.98


@pytest.mark.parametrize("threshold", [0.3, 0.6, 0.8])
def test_the_exact_search_finds_what_measuring_all_pairs_finds(texts: Index, threshold: float) -> None:
    full = np.triu((texts.matrix @ texts.matrix.T).toarray(), 1)
    wanted = {(int(texts.ids[one]), int(texts.ids[other])) for one, other in np.argwhere(full >= threshold)}
    assert len(wanted) > 500
    found = {(pair.first, pair.second) for pair in pairs(texts, threshold=threshold, top=1000) if not pair.same}
    assert found == wanted


def test_only_the_nearest_of_each_are_kept(texts: Index) -> None:
    found = [pair for pair in pairs(texts, top=1) if not pair.same]
    assert 0 < len(found) <= len(texts.ids)
    assert len(found) < len(pairs(texts, top=3))


def test_identical_texts_are_one_whatever_their_accents() -> None:
    first, second = Document(1, "Fontaine", "L'été, elle est à sec !"), Document(2, "FONTAINE", "l'ete elle est a sec")
    assert similar([first, second, Document(3, "", ""), Document(4, "", "...")]) == [Pair(1, 2, 1.0, same=True)]


def test_nothing_comes_of_nothing() -> None:
    assert similar([]) == []
    assert similar([Document(1, "", "")]) == []
    assert group([]) == []
    assert nearest(index([]), Document(1, "", "Un banc devant la mairie")) == []


def test_bad_arguments_are_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        index([Document(1, "", "a"), Document(1, "", "b")])
    with pytest.raises(ValueError, match="bounds"):
        similar([], threshold=0.0)


def test_a_family_does_not_chain() -> None:
    chain = [Pair(1, 2, 0.7), Pair(2, 3, 0.7), Pair(3, 4, 0.7)]
    assert group(chain) == [Family(1, ((2, 0.7),)), Family(3, ((4, 0.7),))]


def test_the_lead_is_the_most_supported_else_the_earliest() -> None:
    found = [Pair(1, 2, 0.9), Pair(2, 3, 0.8), Pair(1, 3, 0.7)]
    assert group(found)[0].lead == 1
    assert group(found, support={3: 4, 2: 3})[0].ids == (3, 2, 1)


def test_a_text_goes_to_the_nearer_of_two_leads() -> None:
    made = group([Pair(1, 5, 0.65), Pair(2, 5, 0.9), Pair(1, 3, 0.8)])
    assert made == [Family(1, ((3, 0.8),)), Family(2, ((5, 0.9),))]


def test_a_campaign_larger_than_the_neighbours_kept_is_one_family() -> None:
    given = list(many(1500))
    campaign = {text.id for text in given if text.title}
    texts = index(given)
    largest = group(pairs(texts, top=4), texts)[0]
    assert len(campaign) == 30
    assert set(largest.ids) <= campaign
    assert len(largest.ids) >= 28


def test_members_resemble_their_lead(texts: Index) -> None:
    for family in group(pairs(texts), texts):
        for number, similarity in family.members:
            measured = texts.similarities(texts.rows[family.lead], [texts.rows[number]])[0]
            assert similarity >= 0.6
            assert texts.rows[number] == texts.rows[family.lead] or similarity == pytest.approx(measured, abs=1e-3)


def test_a_new_text_is_offered_its_family_once(texts: Index) -> None:
    made = group(pairs(texts), texts)
    original = next(text for text in SPREAD if TRUTH[text.id][1] == "")
    family = next(family for family in made if original.id in family.ids)
    new = Document(0, original.title, original.body.replace("é", "e").upper() + " Merci.", original.language)
    found = nearest(texts, new, made)
    assert found[0].lead == family.lead
    assert found[0].similarity > 0.85
    assert len({near.lead for near in found}) == len(found)
    assert original.id not in {near.id for near in nearest(texts, original)}


def test_each_language_has_its_own_everyday_words(texts: Index) -> None:
    assert set(texts.weights) == {None, "fr", "it"}
    assert texts.rarity("della", "it") < texts.rarity("della") < texts.rarity("della", "fr")


def test_supporters_are_counted_once() -> None:
    assert supporters(Family(1, ((2, 0.9), (3, 0.8))), {1: [10, 11], 2: {11, 12}, 4: [13]}) == 3


def test_why_shows_the_shared_words_as_written() -> None:
    one = Document(900, "Rétablir l'ISF", "La fontaine de Montclair est à sec tout l'été.", "fr")
    other = Document(901, "L'ISF", "Fontaine de MONTCLAIR : à sec, hélas, dès juin.", "fr")
    texts = index([*sources(), one, other])
    reason = why(one, other, texts)
    assert reason.code == "shared_words"
    assert {"ISF", "fontaine"} <= set(reason.words)
    assert "tout" not in reason.words
    assert why(one, Document(3, "rétablir l isf", one.body.upper()), texts).code == "same_text"
    assert why(one, Document(3, "Autre", one.body + " Merci."), texts).code == "contained"


class _Stopped(_NoProgress):
    def check(self) -> None:
        raise InterruptedError


def test_it_can_be_stopped_at_every_stage(texts: Index) -> None:
    for work in (lambda: index(SPREAD, progress=_Stopped()), lambda: pairs(texts, progress=_Stopped()),
                 lambda: group([Pair(1, 2, 0.9)], progress=_Stopped())):
        with pytest.raises(InterruptedError):
            work()


def test_plain_text_has_neither_html_nor_accents() -> None:
    assert plain(Document(1, "Été", "<p>L'eau &amp; la <b>forêt</b></p>")) == "ete l eau la foret"


def test_the_real_proposals_hold_the_pairs_a_reader_finds(shared_data: Path) -> None:
    with (shared_data / "samples" / "decidim-mel" / "propositions-libres.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    real = [Document(int(row["id"]), row["title"], row["body"], "fr") for row in rows]
    assert {(pair.first, pair.second) for pair in similar(real)} == {(772, 773), (445, 1024)}
