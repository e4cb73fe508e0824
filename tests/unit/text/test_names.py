"""Names of persons in French and Italian, as citizens write them; everybody here is invented."""

import pytest

from anonymize.text.detector import Detector


def persons(detector: Detector, text: str) -> list[str]:
    return [text[span.start : span.end] for span in detector.detect(text) if span.label == "PERSON"]


@pytest.mark.parametrize(("text", "name"), [
    ("Mon voisin conduit les enfants avec Mme Durand chaque matin.", "Durand"),
    ("Bonjour, je m'appelle Sophie Fictive et j'habite ici.", "Sophie Fictive"),
    ("je m'appelle jean dupont et je veux une navette", "jean dupont"),
    ("demandez à mme durand, elle sait", "durand"),
    ("voir avec m. martin pour la clef", "martin"),
    ("J'en ai parlé à Jean-Pierre Le Gall hier.", "Jean-Pierre Le Gall"),
    ("Le docteur J.-M. Fictif reçoit le mardi.", "J.-M. Fictif"),
    ("Contact : DURAND Christine, à la mairie", "DURAND Christine"),
    ("La proposition de Karim Benali est bonne.", "Karim Benali"),
    ("MONSIEUR, JE SUIS MARIE DUPONT ET JE VEUX UNE NAVETTE", "MARIE DUPONT"),
    ("Charles de Fontbrune habite au bout du chemin.", "Charles de Fontbrune"),
    ("Pierre Olive a réparé le four.", "Pierre Olive"),
    ("C'est Rose Blanc qui garde les enfants.", "Rose Blanc"),
    ("Je remercie Jean d'Ormesson-Fictif.", "Jean d'Ormesson-Fictif"),
])
def test_french_names_are_found_whole(detector: Detector, text: str, name: str) -> None:
    assert name in persons(detector, text)


@pytest.mark.parametrize(("text", "name"), [
    ("Mi chiamo Giulia Finti e abito qui.", "Giulia Finti"),
    ("mi chiamo mario rossi e chiedo una navetta", "mario rossi"),
    ("Gent.ma Sig.ra Bianchi, le scrivo per la strada.", "Bianchi"),
    ("Ne ho parlato con il dott. Ferrero.", "Ferrero"),
    ("parlate con sig. verdi del comitato", "verdi"),
    ("Rossi Mario raccoglie le firme.", "Rossi Mario"),
    ("Scrivete a Giovanni Dell'Orto.", "Giovanni Dell'Orto"),
    ("Egregio Dott. De Luca Antonio", "De Luca Antonio"),
    ("La proposta di Maria D'Amico piace a tutti.", "Maria D'Amico"),
    ("IL SOTTOSCRITTO PAOLO FINTI CHIEDE UNA PANCHINA", "PAOLO FINTI"),
    ("Il figlio di Teresa lavora a Cuneo.", "Teresa"),
])
def test_italian_names_are_found_whole(detector: Detector, text: str, name: str) -> None:
    assert name in persons(detector, text)


@pytest.mark.parametrize("text", [
    "Nous habitons à Nice depuis dix ans.", "La navette de Breil à Tende passe par Saorge.",
    "La place Garibaldi est bruyante.", "Le train entre Alba et Cuneo est en retard.",
    "Abitiamo a Isola da dieci anni.", "Saint-Martin-Vésubie manque de médecins.",
    "On propose une navette. On ira plus loin. Me voilà.", "Le lycée Pierre et Marie Curie de Menton est loin.",
    "La TVA, la CAF et ENEDIS doivent répondre.", "Quest'anno nevica. Quell'inverno no.",
    "Il faut TOUTES LES RETRAITES et rien d'autre.", "Les rosiers de la mairie sont olive et blanc.",
    "La scuola di via Giuseppe Mazzini è chiusa.", "Pôle Emploi et la France, l'Europe et l'Italie.",
])
def test_places_bodies_and_words_are_nobody(detector: Detector, text: str) -> None:
    assert persons(detector, text) == []


def test_a_name_once_sure_is_known_again_by_its_surname(detector: Detector) -> None:
    text = "Paola Brignonefinta ha scritto. Poi Brignonefinta ha telefonato."
    assert persons(detector, text) == ["Paola Brignonefinta", "Brignonefinta"]


def test_kin_and_trade_point_to_one_person(detector: Detector) -> None:
    assert persons(detector, "la fille du boulanger est malade") == ["fille du boulanger"]
    assert persons(detector, "il figlio della farmacista guida il pulmino") == ["figlio della farmacista"]


def test_the_score_grows_with_the_evidence(detector: Detector) -> None:
    scores = [
        next(span.score for span in detector.detect(text) if span.label == "PERSON")
        for text in ("Fictivard habite au fond du vallon.", "Selon Julie Fictivard, rien ne va.",
                     "Mme Julie Fictivard le dit.")
    ]
    assert scores == sorted(scores)
    assert all(0.4 < score <= 1 for score in scores)
