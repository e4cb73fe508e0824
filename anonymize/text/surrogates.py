"""What stands in a published text for what was taken out: a word in the text's language, persons numbered alike."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from anonymize.text.profile_words import PARTICLES, TITLES, Words
from anonymize.text.spans import DOUBT
from anonymize.text.tokens import guess

_NAMES: Final[dict[str, tuple[str, str, str]]] = {
    "PERSON": ("personne", "persona", "person"), "EMAIL": ("adresse e-mail", "indirizzo e-mail", "e-mail address"),
    "PHONE": ("téléphone", "telefono", "telephone"), "ADDRESS": ("rue", "via", "street"),
    "PLACE": ("lieu", "luogo", "place"), DOUBT: ("nom propre", "nome proprio", "proper name"),
    "NIR": ("numéro de sécurité sociale", "numero di sicurezza sociale", "social security number"),
    "CODICE_FISCALE": ("code fiscal", "codice fiscale", "tax code"), "IBAN": ("IBAN", "IBAN", "IBAN"),
    "CARD": ("carte bancaire", "carta di pagamento", "payment card"),
    "ID_DOCUMENT": ("pièce d'identité", "documento d'identità", "identity document"),
    "PLATE": ("plaque", "targa", "number plate"),
    "BIRTH_DATE": ("date de naissance", "data di nascita", "date of birth"),
    "AGE": ("âge", "età", "age"), "URL": ("lien", "link", "link"), "HANDLE": ("pseudonyme", "pseudonimo", "user name"),
    "IP": ("adresse IP", "indirizzo IP", "IP address"), "COORDINATES": ("coordonnées", "coordinate", "coordinates"),
    "CADASTRE": ("parcelle cadastrale", "particella catastale", "land parcel"),
    "OFFICIAL": ("fonction", "incarico", "office"), "ART9": ("passage retiré", "passaggio tolto", "passage removed"),
    "SIGNATURE": ("signature", "firma", "signature"),
}
_LANGUAGES: Final = ("fr", "it", "en")
_YEARS: Final = (" ans", " anni", " years old")
_OVER: Final = (" ans et plus", " anni e più", " years old and over")
BANDS: Final = ((0, 13), (14, 14), (15, 17), (18, 24), (25, 34), (35, 44), (45, 59), (60, 74), (75, 130))
"""Bands that an age is said by, those of the tables."""
_MARK: Final = re.compile(
    r"\[(?:(?:" + "|".join(sorted({re.escape(name) for names in _NAMES.values() for name in names}))
    + r")(?: \d+)?|\d{4}|\d{1,2}(?:[-–]\d{1,2})?(?:" + "|".join(map(re.escape, (*_OVER, *_YEARS))) + r"))\]")


def language_of(text: str, given: str | None) -> str:
    """``given`` if it is one of ours, else the one that the small words of ``text`` tell (French when none does)."""
    if given is not None and given[:2].lower() in _LANGUAGES:
        return given[:2].lower()
    return guess(text, "fr")


def mark(label: str, language: str, number: int | None = None) -> str:
    """``[personne 1]``, ``[telefono]``: what stands for a span of ``label``."""
    names = _NAMES.get(label)
    name = names[_LANGUAGES.index(language)] if names else label.lower()
    return f"[{name}]" if number is None else f"[{name} {number}]"


def band(age: int, language: str) -> str:
    """``[25-34 ans]``, ``[75 anni e più]``."""
    low, high = next((found for found in BANDS if age <= found[1]), BANDS[-1])
    at = _LANGUAGES.index(language)
    if high == BANDS[-1][1]:
        return f"[{low}{_OVER[at]}]"
    return f"[{low}-{high}{_YEARS[at]}]" if low < high else f"[{low}{_YEARS[at]}]"


def marks(text: str) -> list[tuple[int, int]]:
    """(start, end) of everything in ``text`` that a redaction may have put there."""
    return [match.span() for match in _MARK.finditer(text)]


def after_title(name: str) -> int:
    """Where the name begins after its titles: 3 for "M. Dupont"; 0 without a title, or with nothing after it."""
    words = Words.of(name)
    first = next((at for at, word in enumerate(words.folds) if word not in TITLES), len(words))
    return words.starts[first] if 0 < first < len(words) else 0


@dataclass(slots=True)
class _Person:
    """Somebody: the folded words of their longest name in alphabetical order, the one that is the family name."""

    words: tuple[str, ...]
    family: str
    number: int = 0


@dataclass(slots=True)
class Surrogates:
    """Numbers of persons, the same through one release: keep one instance for all its texts.

    The same folded name is the same person. A part of a name (a family name alone, an initial) is the one person whose
    name it is part of, if there is only one: among those of the same text, then, if it holds the family name, among
    all. A first name alone never leads to somebody of another text.
    """

    _by_name: dict[tuple[str, ...], _Person] = field(default_factory=dict)
    _by_family: dict[str, list[_Person]] = field(default_factory=dict)
    _here: dict[str, dict[int, _Person]] = field(default_factory=dict)
    _last: int = 0

    def persons(self, names: Sequence[str], *, continued: bool = False) -> list[int]:
        """Number of each of the ``names`` of one text, in their order; titles do not count. ``continued``: the text
        goes on with the one before (a body after its title)."""
        if not continued:
            self._here = {}
        keys = [_key(name) for name in names]
        found: dict[tuple[str, ...], _Person] = {}
        for at in sorted(range(len(keys)), key=lambda at: (-len(keys[at]), -len("".join(keys[at])))):
            if keys[at] not in found:
                found[keys[at]] = self._resolved(keys[at], _family(names[at], keys[at]))
        for key in keys:
            if not found[key].number:
                self._last += 1
                found[key].number = self._last
        return [found[key].number for key in keys]

    def _resolved(self, key: tuple[str, ...], family: str) -> _Person:
        here = [person for person in self._here.get(max(key, key=len), {}).values() if _fits(key, person.words)]
        person = next((person for person in here if person.words == key), None)
        if person is None and len(here) == 1:
            person = here[0]
        if person is None:
            person = self._by_name.get(key) or (None if here else self._elsewhere(key)) or self._completed(key, family)
        if person is None:
            person = _Person(key, family)
            self._by_family.setdefault(family, []).append(person)
        self._by_name[person.words] = person
        for word in person.words:
            self._here.setdefault(word, {})[id(person)] = person
        return person

    def _elsewhere(self, key: tuple[str, ...]) -> _Person | None:
        """The one person of another text whose family name is in ``key`` and whose name may be longer."""
        found = [person for word in key for person in self._by_family.get(word, ()) if _fits(key, person.words)]
        return found[0] if len(found) == 1 else None

    def _completed(self, key: tuple[str, ...], family: str) -> _Person | None:
        """Somebody met before by less than ``key``, which becomes their name; only if nobody else bears the name."""
        bearers = self._by_family.get(family, [])
        if len(bearers) != 1 or len(key) < 2 or not _fits(bearers[0].words, key):
            return None
        person = bearers[0]
        del self._by_name[person.words]
        person.words = key
        return person


def _key(name: str) -> tuple[str, ...]:
    """Folded words of a name in alphabetical order, without titles and particles (kept if nothing else is there)."""
    folds = Words.of(name).folds
    kept = [word for word in folds if word not in TITLES and word not in PARTICLES]
    return tuple(sorted(kept or folds)) or (name.casefold(),)


def _family(name: str, key: tuple[str, ...]) -> str:
    """The word written in capitals when another is not, else the last word of more than one letter."""
    words = Words.of(name)
    said = [(name[start:end], word) for start, end, word in zip(words.starts, words.ends, words.folds, strict=True)
            if word in key and len(word) > 1]
    loud = [fold for word, fold in said if word.isupper()]
    if loud and len(loud) < len(said):
        return loud[-1]
    return said[-1][1] if said else key[-1]


def _fits(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether every word of ``part`` is a word of ``whole``, or the initial of one, each used once."""
    if len(part) > len(whole):
        return False
    left = list(whole)
    for word in sorted(part, key=len, reverse=True):
        found = word if word in left else None
        if found is None and len(word) == 1:
            found = next((other for other in left if other[0] == word), None)
        if found is None:
            return False
        left.remove(found)
    return True
