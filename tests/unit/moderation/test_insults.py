"""Insults are found under their masks, with their grade, and ordinary words of either language are left alone."""

import csv
from functools import partial
from pathlib import Path

import pytest

import resources
from anonymize.text.insults import Insults, load
from tests.bench.families import sources
from tests.calls import calls

HERE: Insults = load(resources.path("lexicons", "insults.toml"))


def _found(text: str, language: str | None) -> list[tuple[str, str]]:
    return [(text[start:end], grade) for start, end, grade in HERE.find(text, language)]


@pytest.mark.parametrize(("language", "text", "what", "grade"), [
    ("fr", "Quel salaud !", "salaud", "insult"), ("fr", "espèce de CONNARD", "CONNARD", "insult"),
    ("fr", "un c*nnard de plus", "c*nnard", "insult"), ("fr", "quelle m3rde", "m3rde", "rude"),
    ("fr", "ce conn@rd", "conn@rd", "insult"), ("fr", "ces conn***", "conn***", "insult"),
    ("fr", "connnnnard", "connnnnard", "insult"), ("fr", "encu1é", "encu1é", "insult"),
    ("fr", "c o n n a r d", "c o n n a r d", "insult"), ("fr", "c.o.n.n.a.r.d va", "c.o.n.n.a.r.d", "insult"),
    ("fr", "mer\u200bde alors", "mer\u200bde", "rude"), ("fr", "sаlаud en cyrillique", "sаlаud", "insult"),
    ("fr", "encule\u0301 de maire", "encule\u0301", "insult"), ("fr", "t'es con", "es con", "insult"),
    ("fr", "bande d'incapables", "bande d'incapables", "insult"), ("fr", "des bons à rien", "bons à rien", "insult"),
    ("fr", "**merde**", "merde", "rude"), ("fr", "Je vais te tuer.", "Je vais te tuer", "threat"),
    ("fr", "on sait où vous habitez", "on sait où vous habitez", "threat"), ("fr", "sale Arabe", "sale Arabe", "hate"),
    ("it", "che cazzo dite", "cazzo", "rude"), ("it", "c@zzo", "c@zzo", "rude"), ("it", "str*nzi", "str*nzi", "insult"),
    ("it", "vaffanculo", "vaffanculo", "insult"), ("it", "VAFFANCUUUULO", "VAFFANCUUUULO", "insult"),
    ("it", "ma vaff...", "vaff", "insult"), ("it", "sei un porco", "sei un porco", "insult"),
    ("it", "sei una troia", "troia", "insult"), ("it", "ti spacco la faccia", "ti spacco la faccia", "threat"),
    ("it", "sporchi zingari", "sporchi zingari", "hate"), (None, "sei uno stronzo", "stronzo", "insult"),
    (None, "un connard", "connard", "insult"), ("de", "un connard", "connard", "insult"),
])
def test_found(language: str | None, text: str, what: str, grade: str) -> None:
    assert _found(text, language) == [(what, grade)]


@pytest.mark.parametrize(("language", "text"), [
    ("it", "Vengo con la mia famiglia, con amici."), (None, "con la sindaca e con i vicini"),
    ("it", "carne di porco e finocchio"), ("it", "una crepa nel muro, strade crepate"), ("it", "il comune di Troia"),
    ("it", "Il paese non deve morire"), ("it", "un branco di pecore, vai a quel ponte"),
    ("it", "il signor Buffone abita qui"), ("it", "il cavallo di Troia"), ("fr", "La ferme la plus proche"),
    ("fr", "du fumier de cheval, des melons de Cavaillon"), ("fr", "l'impasse du Cul-de-sac"),
    ("fr", "la bête et l'âne"),
    ("fr", "Jean Pute et Marie Salaud, habitants"), ("fr", "pédale de vélo et 120 m3 de bois"),
    ("fr", "dispute, réputé, député"),
    ("fr", "il faut les abattre, ces arbres"), ("fr", "un concert con brio"), ("fr", "M. D*** et Mme P***"),
    ("fr", "écrire à con@example.org"), ("fr", "4x4 n° 1001, 10 € #2"),
    ("fr", "le conseil, la concertation, les écoles"),
    ("fr", ""), ("it", "* * * # @ $"), (None, "un personnel déficiente"), (None, "Troie et les Troyens"),
])
def test_left_alone(language: str | None, text: str) -> None:
    assert _found(text, language) == []


def test_a_name_at_the_start_of_a_sentence_is_a_word() -> None:
    assert _found("Salaud ! Pute ! PUTE", "fr") == [("Salaud", "insult"), ("Pute", "insult"), ("PUTE", "insult")]


def test_the_longest_wins_and_nothing_overlaps() -> None:
    assert _found("fils de pute et sac de merde", "fr") == [("fils de pute", "insult"), ("sac de merde", "insult")]
    assert _found("gros\ncon. Un con", "fr") == [("Un con", "insult")]


def test_invented_proposals_have_none() -> None:
    for text in sources():
        for language in (text.language, None):
            assert _found(f"{text.title}. {text.body}", language) == []


def test_real_proposals_have_none(shared_data: Path) -> None:
    with (shared_data / "samples" / "decidim-mel" / "propositions-libres.csv").open(encoding="utf-8-sig") as file:
        bodies = [row["body"] for row in csv.DictReader(file, delimiter=";")]
    assert [_found(body, "fr") for body in bodies if HERE.find(body, "fr")] == []


@pytest.mark.parametrize("piece", [
    "a", "*", "c*", "a ", "sale ", "é", "con", "je vais te ", "@$€", ".", "a.b-", "m e r ", "n1", "e\u0301",
])
def test_hostile_texts_take_work_in_proportion(piece: str) -> None:
    """Calls counted, not seconds: four times the text, at most five times the calls."""
    HERE.find(piece * 50)
    texts = [piece * (size // len(piece)) for size in (5_000, 20_000)]
    small, large = (calls(partial(HERE.find, text)) for text in texts)
    assert large <= 5 * small + 200


def test_a_lexicon_of_another_shape_is_refused(tmp_path: Path) -> None:
    for text in ("", '[fr]\nharsh = ["a"]', '[fr]\nrude = ["sale* type"]'):
        path = tmp_path / "words.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match=r"words\.toml|sale"):
            load(path)
