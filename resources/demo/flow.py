"""The stream of invented contributions: who writes, from where, when, at which age, and what goes wrong."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from types import MappingProxyType

from resources.demo.people import People, Person
from resources.demo.places import Places, Town
from resources.demo.writing import Draft, Writer

PLANTED = 0.13
"""Share of the adults' texts that hold personal data; about 12 % of all texts."""
FRENCH = 0.6
_OPENS = date(2026, 3, 1)
_DAYS = 245
"""March to October 2026."""
_SUMMER = (date(2026, 3, 29), date(2026, 10, 25))
_ADULT = 18
_MINORS = (12, 13, 14, 14, 15, 16, 17)
_OTHER = MappingProxyType({"FR": "IT", "IT": "FR"})
_HOME: Mapping[str, str] = MappingProxyType({"fr": "FR", "it": "IT"})


@dataclass(frozen=True, slots=True)
class Contribution:
    """One invented contribution; ``age`` in years; ``duplicate`` of an earlier one by the same person."""

    draft: Draft
    person: Person
    town: Town
    submitted_at: datetime
    age: int
    duplicate: bool = False


class Cast:
    """People, places and writers of one demonstration."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.people = People(seed)
        self.places = Places()
        self.writers = {language: Writer(language, self.people, self.places) for language in ("fr", "it")}

    def rng(self, name: str) -> random.Random:
        """A source of chance of its own for each file, so that none depends on the order of the others."""
        return random.Random(f"{self.seed}-{name}")

    def contributions(self, name: str, count: int, *, language: str | None = None) -> Iterator[Contribution]:
        """``count`` proposals of the file ``name``, among them a few to hide, and exact and near duplicates."""
        rng = self.rng(name)
        latest: dict[str, Contribution] = {}
        unwanted = max(2, count // 40) if count >= 20 else 0
        first = rng.randrange(4)
        for number in range(count):
            spoken = language or ("fr" if rng.random() < FRENCH else "it")
            previous = latest.get(spoken)
            chance = rng.random()
            if previous and chance < 0.015:
                yield replace(previous, submitted_at=later(rng, previous.submitted_at), duplicate=True)
                continue
            item = self._one(rng, number, spoken)
            if unwanted and number % (count // unwanted) == 7:
                turn = first + number // (count // unwanted)
                yield replace(item, draft=self.writers[spoken].unwanted(rng, item.person, item.town, number=turn))
                continue
            if previous and chance < 0.035:
                item = replace(item, draft=self.writers[spoken].nearly(rng, previous.draft), town=previous.town)
            elif not item.draft.spans:
                latest[spoken] = item
            yield item

    def _one(self, rng: random.Random, number: int, language: str) -> Contribution:
        person = self.people.person(rng, number + 1, language)
        home = _HOME[language]
        town = self.places.town(rng, home if rng.random() < 0.94 else _OTHER[home])
        age = _age(rng, number)
        adult = age >= _ADULT
        draft = self.writers[language].proposal(
            rng, person, town, planted=adult and rng.random() < PLANTED, introduced=adult
        )
        return Contribution(draft, person, town, moment(rng), age)

    def comments(self, name: str, count: int) -> Iterator[Contribution]:
        """``count`` comments."""
        rng = self.rng(name)
        for number in range(count):
            language = "fr" if rng.random() < FRENCH else "it"
            person = self.people.person(rng, number + 1, language)
            town = self.places.town(rng, _HOME[language])
            draft = self.writers[language].comment(rng, person, town, planted=rng.random() < PLANTED / 2)
            yield Contribution(draft, person, town, moment(rng), _age(rng, 99))


def _age(rng: random.Random, number: int) -> int:
    """Of the first contributors of each file, two are 14: they decide alone in Italy, not in France."""
    if number in (1, 2):
        return 14
    return rng.choice(_MINORS) if rng.random() < 0.07 else min(92, max(_ADULT, int(rng.gauss(49, 17))))


def moment(rng: random.Random) -> datetime:
    """A moment of the consultation, more often at its beginning and at its end, by day."""
    share = rng.betavariate(0.8, 0.9)
    day = _OPENS + timedelta(days=min(_DAYS - 1, int(share * _DAYS)))
    return local(day, rng.randint(7, 22), rng.randint(0, 59), rng.randint(0, 59))


def later(rng: random.Random, start: datetime) -> datetime:
    """Some minutes after ``start``."""
    return start + timedelta(minutes=rng.randint(1, 40))


def local(day: date, hour: int, minute: int, second: int) -> datetime:
    """Civil time of Paris and Rome in 2026."""
    offset = 2 if _SUMMER[0] <= day < _SUMMER[1] else 1
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=timezone(timedelta(hours=offset)))
