"""Invented people of the demonstration: names by faker, and contact data and identifiers that belong to nobody.

E-mails are at example.org (RFC 2606); French telephone numbers come from the ranges kept for fiction (Arcep, plan de
numérotation, 06 39 98 and 04 65 71), Italian ones have a subscriber number that begins with 0, which none does; the
document numbers have right check digits and a part that no authority issues.
"""

import random
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stdnum.fr import nir
from stdnum.it import codicefiscale

_POOL = 400
_LOCALES: Mapping[str, str] = MappingProxyType({"fr": "fr_FR", "it": "it_IT"})
_CF_MONTHS = "ABCDEHLMPRST"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person: ``number`` tells apart those who share a name; ``language`` is ``fr`` or ``it``."""

    number: int
    given: str
    family: str
    language: str

    @property
    def name(self) -> str:
        """First name, then surname."""
        return f"{self.given} {self.family}"

    @property
    def marked(self) -> str:
        """Name as a platform shows it, with the mark that nobody bears it."""
        return f"{self.name} ({'fictif' if self.language == 'fr' else 'inventato'})"

    @property
    def email(self) -> str:
        """Address at example.org, its own."""
        return f"{plain(self.given)}.{plain(self.family)}{self.number}@example.org"


class People:
    """Draws people and what belongs to them; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        from faker import Faker  # heavy: only when a demonstration is made

        self._given: dict[str, tuple[str, ...]] = {}
        self._family: dict[str, tuple[str, ...]] = {}
        self._streets: dict[str, tuple[str, ...]] = {}
        for language, locale in _LOCALES.items():
            fake = Faker(locale)
            fake.seed_instance(f"{seed}-{language}")
            self._given[language] = tuple(fake.first_name() for _ in range(_POOL))
            self._family[language] = tuple(fake.last_name() for _ in range(_POOL))
            self._streets[language] = tuple(_street(fake.street_name()) for _ in range(_POOL))

    def person(self, rng: random.Random, number: int, language: str) -> Person:
        """A new person."""
        return Person(number, rng.choice(self._given[language]), rng.choice(self._family[language]), language)

    def phone(self, rng: random.Random, language: str) -> str:
        """A telephone number, written in one of the usual ways."""
        if language == "it":
            prefix = rng.choice(("0171", "0184", "0183", "0174"))
            return f"{rng.choice(('', '+39 '))}{prefix} 0{rng.randint(10_000, 99_999)}"
        start = rng.choice((("06", "39", "98"), ("04", "65", "71")))
        pairs = [*start, f"{rng.randint(0, 99):02}", f"{rng.randint(0, 99):02}"]
        style = rng.randrange(4)
        if style == 3:
            return " ".join(["+33", pairs[0][1:], *pairs[1:]])
        return (" ", ".", "")[style].join(pairs)

    def street(self, rng: random.Random, language: str) -> str:
        """A street and a number, in the order of the language."""
        street = rng.choice(self._streets[language])
        number = rng.randint(1, 90)
        return f"{number} {street}" if language == "fr" else f"{street} {number}"


def plain(text: str) -> str:
    """Lower-case letters of ``text`` without accents."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in letters if "a" <= letter <= "z")


def _street(name: str) -> str:
    return name[0].lower() + name[1:]


def social_security_number(rng: random.Random) -> str:
    """A French NIR with its right key; order number 000 is given to nobody."""
    body = f"{rng.randint(1, 2)}{rng.randint(40, 99):02}{rng.randint(1, 12):02}06{rng.randint(1, 163):03}000"
    key = nir.calc_check_digits(body)
    parts = (body[0], body[1:3], body[3:5], body[5:7], body[7:10], body[10:13], key)
    return (" " if rng.random() < 0.7 else "").join(parts)


def fiscal_code(rng: random.Random, person: Person) -> str:
    """An Italian codice fiscale with its right check letter; place Z999 is no municipality and no state."""
    day = rng.randint(1, 28) + rng.choice((0, 40))
    birth = f"{rng.randint(40, 99):02}{rng.choice(_CF_MONTHS)}{day:02}"
    body = f"{_three(person.family, given=False)}{_three(person.given, given=True)}{birth}Z999"
    return body + codicefiscale.calc_check_digit(body)


def _three(name: str, *, given: bool) -> str:
    letters = plain(name).upper()
    consonants = [letter for letter in letters if letter not in "AEIOU"]
    if given and len(consonants) > 3:
        consonants = [consonants[0], *consonants[2:4]]
    vowels = [letter for letter in letters if letter in "AEIOU"]
    return "".join([*consonants, *vowels, "X", "X", "X"][:3])


def bank_account(rng: random.Random, language: str) -> str:
    """An IBAN with right check digits; bank 99999 exists in neither country."""
    if language == "fr":
        country, branch, account = "FR", f"{rng.randint(0, 99_999):05}", f"{rng.randint(0, 10**11 - 1):011}"
        key = 97 - (89 * 99_999 + 15 * int(branch) + 3 * int(account)) % 97
        bban = f"99999{branch}{account}{key:02}"
    else:
        country = "IT"
        bban = f"{rng.choice(_LETTERS)}99999{rng.randint(0, 99_999):05}{rng.randint(0, 10**12 - 1):012}"
    digits = "".join(str(int(letter, 36)) for letter in f"{bban}{country}00")
    whole = f"{country}{98 - int(digits) % 97:02}{bban}"
    return " ".join(whole[start : start + 4] for start in range(0, len(whole), 4))
