"""Writes the invented texts: sentences of one subject combined, with personal data planted at known places."""

import random
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import resources
from resources.demo.people import People, Person, bank_account, fiscal_code, social_security_number
from resources.demo.places import Places, Town, phrases

Span = tuple[int, int, str]
_SLOT = re.compile(r"\{([A-Za-z0-9_]+)(?::([^}]*))?\}")
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A text. ``spans`` (start, end, label) are the planted personal data in ``body``, in characters."""

    language: str
    theme: str
    title: str
    body: str
    spans: tuple[Span, ...] = ()
    hide: str = ""


class _Sheet:
    """A body being written, that remembers where the planted data fell."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []

    def add(self, text: str, label: str = "") -> None:
        if label:
            self.spans.append((len(self.text), len(self.text) + len(text), label))
        self.text += text


class Writer:
    """Texts in one language."""

    def __init__(self, language: str, people: People, places: Places) -> None:
        text = resources.path("demo", f"texts.{language}.toml").read_text(encoding="utf-8")
        self._texts = tomllib.loads(text)
        self._language, self._people, self._places = language, people, places
        self._subjects = {
            zone: [s for s in self._texts["subject"] if zone in s.get("zones", [zone])] for zone in self._zones()
        }
        self._everywhere = [subject for subject in self._texts["subject"] if "zones" not in subject]

    def _zones(self) -> set[str]:
        return {zone for subject in self._texts["subject"] for zone in subject.get("zones", [])}

    def proposal(
        self, rng: random.Random, person: Person, town: Town, *, planted: bool, introduced: bool = True
    ) -> Draft:
        """A citizen's proposal of 2 to 6 sentences, with personal data in it if ``planted``; ``introduced``: it may
        begin by saying who writes (an adult)."""
        subject = rng.choice(self._subjects.get(town.zone, self._everywhere))
        slots = self._slots(rng, town)
        body = [rng.choice(subject["problem"]), rng.choice(subject["idea"])]
        if rng.random() < 0.7:
            body.append(rng.choice(subject["detail"]))
        if introduced and rng.random() < 0.4:
            body.insert(0, rng.choice(self._texts["opening"]))
        if planted:
            sentence = rng.choice(self._texts["planted"])["text"]
            body.append(sentence)
        if rng.random() < 0.35 and not (planted and "{SIGNATURE}" in body[-1]):
            body.append(rng.choice(self._texts["closing"]))
        sheet = self._write(rng, body, slots, person)
        title = _fill(rng.choice(subject["titles"]), slots)
        return Draft(self._language, subject["theme"], title, sheet.text, tuple(sheet.spans))

    def comment(self, rng: random.Random, person: Person, town: Town, *, planted: bool) -> Draft:
        """A comment of one sentence, or two with personal data."""
        body = [rng.choice(self._texts["comments"])]
        if planted:
            body.append(rng.choice(self._texts["planted"])["text"])
        sheet = self._write(rng, body, self._slots(rng, town), person)
        return Draft(self._language, "", "", sheet.text, tuple(sheet.spans))

    def unwanted(self, rng: random.Random, person: Person, town: Town, *, number: int) -> Draft:
        """A text that a moderator hides; ``hide`` is the reason in the charter's list."""
        entry = self._texts["hidden"][number % len(self._texts["hidden"])]
        sheet = self._write(rng, [entry["body"]], self._slots(rng, town), person)
        theme = rng.choice(self._texts["subject"])["theme"]
        return Draft(self._language, theme, entry["title"], sheet.text, tuple(sheet.spans), entry["reason"])

    def nearly(self, rng: random.Random, draft: Draft) -> Draft:
        """``draft`` as somebody else copies it, with one more sentence."""
        return replace(draft, body=f"{draft.body} {rng.choice(self._texts['closing'])}")

    def project(self, number: int) -> Draft | None:
        """Project ``number`` of the partners; None when there are no more."""
        projects = self._texts["project"]
        if number >= len(projects):
            return None
        entry = projects[number]
        return Draft(self._language, entry["theme"], entry["title"], entry["body"])

    def answer(self, decision: str, theme: str) -> str:
        """Answer to a proposal of ``theme``."""
        return str(self._texts["answers"][decision][theme])

    def _slots(self, rng: random.Random, town: Town) -> dict[str, str]:
        other = self._places.neighbour(rng, town)
        numbers = {"n": str(rng.randint(2, 9)), "h": str(rng.randint(19, 21))}
        return phrases(town, self._language) | phrases(other, self._language,
        "2") | numbers | {"postcode": town.postcode}

    def _write(
        self, rng: random.Random, sentences: Sequence[str], slots: Mapping[str, str], person: Person
    ) -> _Sheet:
        sheet = _Sheet()
        for sentence in sentences:
            if sheet.text:
                sheet.add("\n" if sheet.text.endswith(",") or "{SIGNATURE}" in sentence else " ")
            position = 0
            for match in _SLOT.finditer(sentence):
                sheet.add(sentence[position : match.start()])
                position = match.end()
                name, text = match[1], match[2]
                if name.isupper():
                    sheet.add(text or self._datum(rng, name, person, slots), "PERSON" if name == "SELF" else name)
                else:
                    sheet.add(slots[name])
            sheet.add(sentence[position:])
        return sheet

    def _datum(self, rng: random.Random, label: str, person: Person, slots: Mapping[str, str]) -> str:
        language = self._language
        if label == "PERSON":
            return self._people.person(rng, 0, language).name
        if label in ("SIGNATURE", "SELF"):
            return person.name
        if label == "EMAIL":
            return person.email
        if label == "PHONE":
            return self._people.phone(rng, language)
        if label == "ADDRESS":
            return f"{self._people.street(rng, language)}, {slots['postcode']} {slots['c']}"
        if label == "BIRTH_DATE":
            return _birth_date(rng, language)
        if label == "IBAN":
            return bank_account(rng, language)
        return social_security_number(rng) if label == "NIR" else fiscal_code(rng, person)


def _fill(text: str, slots: Mapping[str, str]) -> str:
    return _SLOT.sub(lambda match: slots[match[1]], text)


def _birth_date(rng: random.Random, language: str) -> str:
    day = date(rng.randint(1938, 2004), rng.randint(1, 12), rng.randint(1, 28))
    if rng.random() < 0.5:
        return f"{day:%d/%m/%Y}"
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"
