"""A theme is suggested from what moderators decided, with its reasons, and not at all before or beyond."""

import random
import tomllib
from itertools import product

import pytest

import resources
from governance.moderation.themes import Suggester, learn
from tests.bench.families import _PLACES

WORDS = {
    "mobility": "train navette gare trottoir vélo route horaires arrêt virage pont | treno navetta stazione "
                "marciapiede bicicletta strada orari fermata curva ponte",
    "health": "médecin pharmacie infirmier malades hôpital consultation soins vaccin ambulance maternité | medico "
              "farmacia infermiere malati ospedale visita cure vaccino ambulanza ostetrica",
    "culture": "bibliothèque concert théâtre musée lecture fête orchestre exposition cinéma chorale | biblioteca "
               "concerto teatro museo lettura festa orchestra mostra cinema coro",
}
FILLERS = ("je propose pour le village une demande des habitants avec la mairie de la vallée",
           "propongo per il paese una richiesta degli abitanti con il comune della valle")


def _decided(themes: tuple[str, ...] = tuple(WORDS), seed: int = 3) -> list[tuple[str, str]]:
    """Forty texts of each theme, half in each language, of five of its words among those that everybody uses."""
    rng = random.Random(seed)
    found = []
    for theme in themes:
        for language, words in enumerate(WORDS[theme].split("|")):
            for _ in range(20):
                text = rng.sample(words.split(), 5) + rng.sample(FILLERS[language].split(), 8)
                rng.shuffle(text)
                found.append((" ".join(text), theme))
    return found


@pytest.fixture(scope="module")
def suggester() -> Suggester:
    made = learn(_decided())
    assert made is not None
    return made


def test_nothing_is_learned_from_too_little() -> None:
    few = [(f"Un banc numéro {number}", "a") for number in range(10)]
    assert learn([]) is None
    assert learn(few * 5) is None
    assert learn([*few, *((f"Une école numéro {number}", "b") for number in range(9))]) is None
    assert learn([*few, *(("Une école", "b") for _ in range(40))]) is None, "one text forty times is one example"
    with pytest.raises(ValueError, match="examples"):
        learn([], minimum=1)


def test_a_theme_of_few_examples_is_left_out(suggester: Suggester) -> None:
    made = learn([*_decided(), ("Le ciel est bleu", "rare")])
    assert made is not None
    assert made.examples == suggester.examples == dict.fromkeys(sorted(WORDS), 40)


def test_both_languages_are_understood_with_their_reasons(suggester: Suggester) -> None:
    french = suggester.suggest("Un Médecin et une pharmacie au village, pour les habitants.")
    italian = suggester.suggest("Un medico e una farmacia in paese, per gli abitanti.")
    assert french.theme == italian.theme == "health"
    assert set(french.why[:2]) == {"Médecin", "pharmacie"}
    assert set(italian.why[:2]) == {"medico", "farmacia"}
    assert 0.6 <= french.confidence <= 1
    assert [theme for theme, _ in french.others] != ["health"]
    assert french.confidence + sum(share for _, share in french.others) == pytest.approx(1, abs=0.01)


def test_a_word_mistyped_is_still_understood(suggester: Suggester) -> None:
    suggestion = suggester.suggest("une biblioteque et des consert")
    assert (suggestion.theme, suggestion.why[0]) == ("culture", "biblioteque")


@pytest.mark.parametrize("text", ["", "...", "qsdf wxcv", "Здравствуйте", "2026 !!!"])
def test_it_abstains_when_it_knows_no_word(suggester: Suggester, text: str) -> None:
    suggestion = suggester.suggest(text)
    assert suggestion.theme is None
    assert suggestion.why == ()


def test_it_abstains_below_its_threshold() -> None:
    made = learn(_decided(), threshold=1.0)
    assert made is not None
    suggestion = made.suggest("Un médecin et une pharmacie")
    assert suggestion.theme is None
    assert suggestion.confidence > 0.6


def test_what_it_is_worth_is_measured_and_kept(suggester: Suggester) -> None:
    assert suggester.usual == pytest.approx(1 / 3)
    assert suggester.accuracy > 0.9
    assert suggester.right >= suggester.accuracy
    assert suggester.suggested > 0.8
    assert suggester.gap < 0.1


def test_copies_do_not_flatter_the_accuracy() -> None:
    rng = random.Random(5)
    noise = [(" ".join(rng.sample(WORDS["culture"].split(), 12)), rng.choice("ab")) for _ in range(40)]
    copied = learn([(f"{text} {word}", theme) for text, theme in noise for word in ("merci", "cordialement", "bravo")])
    assert copied is not None
    assert copied.accuracy < 0.7, "copies on both sides would be recognised and give nearly 1"


def test_the_same_decisions_give_the_same_suggester(suggester: Suggester) -> None:
    shuffled = _decided()
    random.Random(9).shuffle(shuffled)
    again = learn(shuffled)
    assert again is not None
    assert (again.accuracy, again.gap) == (suggester.accuracy, suggester.gap)
    text = "Des bancs et une navette entre les hameaux"
    assert again.suggest(text) == suggester.suggest(text)


def test_themes_given_at_random_are_hardly_ever_suggested() -> None:
    rng = random.Random(5)
    made = learn([(text, rng.choice(("a", "b", "c"))) for text, _ in _decided()])
    assert made is not None
    assert made.suggested < 0.1
    assert [made.suggest(text).theme for text in ("Une navette le soir", "Un médecin", "Un concert")] == [None] * 3


def test_two_themes_are_enough() -> None:
    made = learn(_decided(("culture", "health")))
    assert made is not None
    for text, theme, word in (("un vaccin et une visite", "health", "vaccin"), ("un musée", "culture", "musée")):
        suggestion = made.suggest(text)
        assert (suggestion.theme, suggestion.why[0]) == (theme, word)


def test_the_demonstration_is_learned_but_not_by_heart() -> None:
    rng = random.Random(3)
    examples = []
    for language in ("fr", "it"):
        data = tomllib.loads(resources.path("demo", f"texts.{language}.toml").read_text(encoding="utf-8"))
        for subject in data["subject"]:
            for parts in product(subject["problem"], subject["idea"], subject["detail"]):
                if rng.random() < 0.5:
                    examples.append((" ".join(parts).format(**_PLACES), subject["theme"]))
    made = learn(examples)
    assert made is not None
    assert made.usual + 0.3 < made.accuracy < 0.9, "its sentences come back: with copies on both sides it would be 1"
