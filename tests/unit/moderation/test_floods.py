"""Floods and advertisements are flagged by what they look like; ordinary contributions are not."""

import csv
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from governance.moderation.floods import CODES, Message, find
from tests.bench.families import sources

PLAIN = "Je propose un banc à l'ombre devant la mairie de Montclair."
START = datetime(2026, 3, 1, 9, tzinfo=UTC)


def _codes(text: str, *, comment: bool = False) -> tuple[str, ...]:
    return find([Message(1, None, text, comment=comment)]).get(1, ())


@pytest.mark.parametrize(("text", "code"), [
    ("Voir https://a.example https://b.example www.c.example pour la liste des bancs", "many_links"),
    ("NOUS VOULONS UN TRAIN LE SOIR DANS LA VALLÉE", "all_capitals"),
    ("C'est vraiment trooooooop loin de la gare", "repeated_characters"),
    ("Nous attendons la réponse de la mairie !!!!!!", "repeated_characters"),
    ("Prêt entre particuliers, réponse rapide par courriel", "advertising"),
    ("Offerta di prestito a tutti gli abitanti della valle", "advertising"),
    ("Le meilleur CASINO en ligne de la vallée", "advertising"),
    ("Profitez de notre offre exceptionnelle, sans engagement", "advertising"),
    ("Ok", "too_short"),
    ("", "too_short"),
    ("qsdfqsdf jklmjklm wxcvwxcv", "not_a_language"),
    ("Xkcdfgrt plmnbvcx", "not_a_language"),
    ("blablabla blablablabla", "not_a_language"),
    ("maison voiture " * 10, "not_a_language"),
    ("Купить дешёвые лекарства здесь и сейчас", "other_script"),
])
def test_each_code(text: str, code: str) -> None:
    assert _codes(text) == (code,)


@pytest.mark.parametrize("text", [
    PLAIN, "La SNCF, l'ARS et la CAF doivent répondre.", "Des cryptomonnaies ? Non merci, des trains.",
    "Voir https://mairie.example/plan-de-la-commune-tres-long-xkcdfgrt",
    "Schtroumpf : il faut garder le nom de la rue.",
    "La remise de l'an dernier a brûlé, il faut une bâche.", "Articles 1, 2, 3... 1000000 euros -------- voir annexe",
    "Anticonstitutionnellement vôtre, la rue des Schtroumpfs",
])
def test_ordinary_texts_have_none(text: str) -> None:
    assert _codes(text) == ()


def test_invented_proposals_have_none() -> None:
    assert find(Message(text.id, None, f"{text.title}\n{text.body}") for text in sources()) == {}


def test_a_comment_may_be_short_but_not_empty() -> None:
    assert _codes("D'accord", comment=True) == ()
    assert _codes(" . ", comment=True) == ("too_short",)


def test_the_same_text_from_one_and_from_many() -> None:
    other = Message(3, 8, "Un abri pour les vélos, près de la gare")
    found = find([Message(1, 7, PLAIN), Message(2, 7, PLAIN.lower().replace("à", "a")), other])
    assert found == {1: ("same_text_one_person",), 2: ("same_text_one_person",)}
    many = find([Message(1, 1, PLAIN), Message(2, 2, PLAIN), Message(3, None, PLAIN)])
    assert set(many.values()) == {("same_text_many_persons",)}
    assert find([Message(1, 1, PLAIN), Message(2, 2, PLAIN)]) == {}
    assert find(Message(number, number, "Tout à fait d'accord") for number in range(9)) == {}, "short: said by many"


def _sent(minutes: float) -> dict[int, tuple[str, ...]]:
    moments = (START + timedelta(minutes=minutes * number) for number in range(5))
    return find(Message(number, 7, f"{PLAIN} {number}", moment) for number, moment in enumerate(moments))


def test_a_burst_is_five_in_ten_minutes() -> None:
    assert _sent(2.5) == dict.fromkeys(range(5), ("burst",))
    assert _sent(2.6) == {}
    unknown = find(Message(number, None, f"{PLAIN} {number}", START) for number in range(9))
    assert unknown == {}


def test_codes_come_in_their_order() -> None:
    text = "CASINO EN LIGNE !!!!!! WWW.A.EXAMPLE WWW.B.EXAMPLE WWW.C.EXAMPLE"
    found = _codes(text)
    assert found == ("many_links", "all_capitals", "repeated_characters", "advertising")
    assert sorted(found, key=CODES.index) == list(found)


@pytest.mark.parametrize("piece", ["a", "ab", "www.", "code promo ", "!", "bcdf", "abcdefg"])
def test_hostile_texts_take_no_time(piece: str) -> None:
    start = time.process_time()
    find([Message(1, None, piece * (200_000 // len(piece)))])
    assert time.process_time() - start < 3


def test_real_proposals_are_hardly_flagged(shared_data: Path) -> None:
    with (shared_data / "samples" / "decidim-mel" / "propositions-libres.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    found = find(Message(int(row["id"]), None, f"{row['title']}\n{row['body']}") for row in rows)
    assert found == {438: ("many_links",)}
