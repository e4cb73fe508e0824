"""The lexicon of special categories: well formed, and silent on what every proposal says."""

import re
import tomllib

import pytest

import resources
from governance.gazetteer import words

LEXICON = tomllib.loads(resources.path("lexicons", "art9.toml").read_text(encoding="utf-8"))
CATEGORIES = {
    "health", "political_opinion", "religion", "trade_union", "ethnic_origin", "sexual_orientation",
    "biometric_genetic", "offence",
}


def holds(plain: str, entry: str) -> bool:
    end = "" if entry.endswith("*") else r"\b"
    return re.search(rf"\b{re.escape(entry.rstrip('*'))}{end}", plain) is not None


def suspected(text: str, language: str) -> set[str]:
    plain = " ".join(words(text))
    return {category for category, lists in LEXICON.items() if any(holds(plain, entry) for entry in lists[language])}


def test_entries_are_normalised_and_unique() -> None:
    assert set(LEXICON) == CATEGORIES
    for lists in LEXICON.values():
        assert set(lists) == {"fr", "it"}
        for entries in lists.values():
            assert len(entries) == len(set(entries)) > 8
            assert all(re.fullmatch(r"[a-z0-9]+( [a-z0-9]+)*\*?", entry) for entry in entries)


@pytest.mark.parametrize(
    ("text", "language", "category"),
    [
        ("Je suis dialysé trois fois par semaine.", "fr", "health"),
        ("Depuis mon AVC je ne conduis plus.", "fr", "health"),
        ("Je suis syndiqué à la CGT.", "fr", "trade_union"),
        ("Je suis catholique et la fête votive compte pour nous.", "fr", "religion"),
        ("Mia madre è diabetica.", "it", "health"),
        ("Sono iscritta al sindacato dei ferrovieri.", "it", "trade_union"),
        ("Ho sempre votato a sinistra.", "it", "political_opinion"),
    ],
)
def test_what_a_person_says_of_herself(text: str, language: str, category: str) -> None:
    assert category in suspected(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il manque un médecin et un centre de santé pour nos aînés ; l'hôpital est trop loin.", "fr"),
        ("Un syndicat mixte doit gérer la ligne ; que le maire fasse voter le conseil.", "fr"),
        ("La dépense est utile aux personnes âgées et aux personnes handicapées de la vallée.", "fr"),
        ("L'autista del bus e il sindaco del comune chiedono un ospedale e un medico di base.", "it"),
        ("Serve una casa della salute per gli anziani e per le persone con disabilità.", "it"),
        ("Il partito dei pendolari: più treni, e una strada senza vicolo cieco.", "it"),
    ],
)
def test_what_every_proposal_says(text: str, language: str) -> None:
    assert suspected(text, language) == set()
