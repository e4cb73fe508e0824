"""Invented people put into the sentences that citizens write: with capitals, without any, in capitals only."""

import random
from collections.abc import Callable

import pytest
from faker import Faker

from anonymize.text.detector import Detector

SENTENCES = {
    "fr": (
        "Je m'appelle {n} et je propose une navette.", "Bonjour, {n}, habitante de Tende, demande un banc.",
        "Mon voisin {n} est d'accord.", "Merci de contacter {n} pour la clef.", "C'est {n} qui s'occupe du four.",
        "{n} a déjà proposé cela en mairie.", "J'en ai parlé à {n} la semaine dernière.",
        "La route est dangereuse.\n{n}", "Cordialement, {n}",
        "La maison de {n} est inondée.", "Proposition de {n} (Breil).", "je suis {n}, retraité.",
        "Selon {n}, le pont tombe.", "J'ai vu {n}, la boulangère, hier.", "Signé {n}",
    ),
    "it": (
        "Mi chiamo {n} e propongo una navetta.", "Buongiorno, {n}, abitante di Cuneo, chiede una panchina.",
        "Il mio vicino {n} è d'accordo.", "Contattare {n} per la chiave.", "È {n} che si occupa del forno.",
        "{n} lo ha già proposto in comune.", "Ne ho parlato con {n} la settimana scorsa.",
        "La strada è pericolosa.\n{n}", "Cordiali saluti, {n}",
        "La casa di {n} è allagata.", "Proposta di {n} (Limone).", "sono {n}, pensionato.",
        "Secondo {n}, il ponte cade.", "Ho visto {n}, la fornaia, ieri.", "Firmato {n}",
    ),
}
WRITTEN: dict[str, Callable[[str], str]] = {"as usual": str, "without capitals": str.lower, "in capitals": str.upper}


@pytest.mark.parametrize(("language", "locale"), [("fr", "fr_FR"), ("it", "it_IT")])
@pytest.mark.parametrize(("how", "share"), [("as usual", 0.97), ("in capitals", 0.95), ("without capitals", 0.7)])
def test_names_of_invented_people_are_found(
    detector: Detector, language: str, locale: str, how: str, share: float,
) -> None:
    people = Faker(locale)
    people.seed_instance(20260101)
    drawn = random.Random(20260101)
    found = asked = 0
    for _ in range(20):
        for sentence in SENTENCES[language]:
            name = WRITTEN[how](f"{people.first_name()} {people.last_name()}")
            text = WRITTEN[how](sentence).replace(WRITTEN[how]("{n}"), name)
            start = text.index(name)
            spans = [span for span in detector.detect(text, language=drawn.choice((language, None)))
                     if span.label == "PERSON"]
            asked += 1
            found += all(any(span.start <= place < span.end for span in spans)
                         for place in range(start, start + len(name)) if text[place].isalnum())
    assert found >= share * asked
