"""The author's own identity, looked for in what the author wrote: nobody's name is better known to the machine."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from anonymize.text.profile_names import Names, Role
from anonymize.text.profile_places import Street, find_communes, find_streets, read_address, read_commune
from anonymize.text.profile_words import Words
from anonymize.text.spans import Span, settled

RULE: Final = "profile"
_ROLES: Final[Mapping[str, Role]] = {
    **dict.fromkeys(("first_name", "firstname", "given_name", "prenom"), "first"),
    **dict.fromkeys(("last_name", "lastname", "family_name", "surname", "nom", "cognome"), "last"),
    **dict.fromkeys(("name", "full_name", "fullname", "author_name", "nome"), "any"),
}
_EMAILS: Final = frozenset(("email", "e_mail", "mail", "courriel"))
_PHONES: Final = frozenset(("phone", "telephone", "telefono", "tel", "mobile", "cellulare", "portable"))
_ADDRESSES: Final = frozenset(("address", "adresse", "indirizzo", "street", "street_address", "postal_address"))
_COMMUNES: Final = frozenset(("commune", "comune", "city", "town", "ville", "municipality"))
_DOCUMENTS: Final = frozenset(("document", "document_number", "id_document", "codice_fiscale", "fiscal_code"))
_AT: Final = frozenset("at arobase arobas arrobase chiocciola chiocciolina chez presso".split())
_FILLERS: Final = _AT | frozenset("dot point punto pt tiret trattino underscore underscore meno moins mailto".split())
_BESIDE: Final = frozenset(" -_.‐‑\u00a0")
_FIGURES: Final = str.maketrans("oO", "00")
_ABROAD: Final = ("33", "39", "377", "41", "32", "44", "49", "352", "34")
_PREFIXES: Final = frozenset(
    ["0", *(head + code + zero for code in _ABROAD for head in ("", "00") for zero in ("", "0"))])


@dataclass(frozen=True, slots=True)
class Profile:
    """What is looked for, folded; made by ``of``."""

    names: Names | None
    emails: tuple[tuple[str, ...], ...]
    handles: frozenset[str]
    phones: tuple[str, ...]
    documents: tuple[tuple[str, str], ...]
    streets: tuple[Street, ...]
    communes: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, values: Mapping[str, str]) -> "Profile | None":
        """From identity values by name of field (``name``, ``first_name``, ``last_name``, ``email``, ``phone``,
        ``address``, ``street``, ``commune``, ``document`` and their French and Italian names); other fields are looked
        for nowhere. None when nothing can be looked for."""
        known = {key.casefold().replace("-", "_").replace(" ", "_"): value for key, value in values.items() if value}
        addresses = [read_address(value) for value in _of(known, _ADDRESSES)]
        communes = [*_of(known, _COMMUNES), *(commune for _, commune in addresses if commune)]
        emails = [mail for value in _of(known, _EMAILS) for mail in re.split(r"[;,\s<>]+", value) if "@" in mail]
        made = cls(
            Names.of((value, _ROLES[key]) for key, value in known.items() if key in _ROLES),
            tuple(dict.fromkeys(folds for mail in emails if len(folds := Words.of(mail).folds) > 2)),
            frozenset(handle for mail in emails if (handle := _handle(mail))),
            tuple(dict.fromkeys(key for value in _of(known, _PHONES) for key in _phone_keys(value))),
            tuple((_squeezed(value), "CODICE_FISCALE" if len(_squeezed(value)) == 16 else "ID_DOCUMENT")
                  for value in _of(known, _DOCUMENTS) if len(_squeezed(value)) >= 6),
            tuple(dict.fromkeys(street for street, _ in addresses if street is not None)),
            tuple(dict.fromkeys(folds for commune in communes if (folds := read_commune(commune)))))
        searched = (made.names, made.emails, made.phones, made.documents, made.streets, made.communes)
        return made if any(searched) else None

    def find(self, text: str) -> list[Span]:
        """Every mention, settled; score 1 for the exact words, lower for a typing error or an ordinary word."""
        words = Words.of(text)
        found: list[Span] = []
        for label, mentions in (
            ("PERSON", _merged(text, self.names.find(words)) if self.names else ()),
            ("ADDRESS", find_streets(words, self.streets)),
            ("PLACE", find_communes(words, self.communes)),
            ("EMAIL", ((start, end, 1.0) for mail in self.emails for start, end in _mails(words, mail))),
            ("HANDLE", ((words.starts[at], words.ends[at], 0.9) for at, word in enumerate(words.folds)
                        if word in self.handles)),
        ):
            found += [Span(start, end, label, score, RULE) for start, end, score in mentions]
        if self.phones or self.documents:
            found += self._numbers(text)
        return settled(found)

    def _numbers(self, text: str) -> Iterator[Span]:
        bare = "".join(filter(str.isalnum, text))
        if len(bare) < 6:
            return
        figures = _digits(bare)
        wanted = [(key, "PHONE", figures) for key in self.phones if key in figures]
        if self.documents:
            small = bare.translate(_SMALL)
            wanted += [(key, label, small) for key, label in self.documents if key in small]
        if wanted:
            places = [at for at, sign in enumerate(text) if sign.isalnum()]
            for key, label, said in wanted:
                for start, end in _written(text, said, places, key, phone=label == "PHONE"):
                    yield Span(start, end, label, 1.0, RULE)


_SMALL: Final = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def _of(known: Mapping[str, str], keys: Iterable[str]) -> list[str]:
    return [known[key] for key in sorted(keys) if known.get(key)]


def _merged(text: str, mentions: Iterable[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Mentions side by side (jeanpierre.dupont) as one."""
    kept: list[tuple[int, int, float]] = []
    for start, end, score in sorted(mentions):
        if kept and kept[-1][1] < start and text[kept[-1][1]:start] in _BESIDE:
            kept[-1] = (kept[-1][0], end, min(kept[-1][2], score))
        else:
            kept.append((start, end, score))
    return kept


def _squeezed(value: str) -> str:
    return "".join(filter(str.isalnum, value)).translate(_SMALL)


def _digits(text: str) -> str:
    """Letters O as zeros and figures of any script as ASCII ones; of the same length."""
    if text.isascii():
        return text.translate(_FIGURES)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in text).translate(_FIGURES)


def _phone_keys(value: str) -> Iterator[str]:
    """What every spelling of a telephone number ends with: its figures after the country and the first zero."""
    for piece in re.split(r"[;,\n]| / | ou | o ", value):
        digits = "".join(filter(str.isdecimal, piece))
        abroad = piece.strip().startswith("+") or digits.startswith("00") or len(digits) > 10
        digits = digits.removeprefix("00")
        code = next((code for code in _ABROAD if digits.startswith(code)), "") if abroad else ""
        key = digits.removeprefix(code).removeprefix("0")
        if len(key) >= 6:
            yield key


def _handle(mail: str) -> str:
    """The account name of an address when it is one word that nobody else would write."""
    folds = Words.of(mail.partition("@")[0]).folds
    return folds[0] if len(folds) == 1 and len(folds[0]) >= 5 and any(map(str.isdigit, folds[0])) else ""


def _mails(words: Words, mail: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """The words of an address one after the other, whatever stands for its signs."""
    for first in range(len(words)):
        if words.folds[first] != mail[0]:
            continue
        at = first
        for wanted in mail[1:]:
            at += 1
            while at < len(words) and words.folds[at] in _FILLERS - {wanted} and _tight(words, at - 1):
                at += 1
            if at >= len(words) or words.folds[at] != wanted or not _tight(words, at - 1):
                break
        else:
            yield words.starts[first], words.ends[at]


def _tight(words: Words, at: int) -> bool:
    return len(words.gap(at)) <= 4


def _written(text: str, said: str, places: list[int], key: str, *, phone: bool) -> Iterator[tuple[int, int]]:
    """Where ``key`` stands in ``said``, the letters and figures of ``text``, without more than four signs between
    two of them; with what comes before a telephone number."""
    at = said.find(key)
    while at >= 0:
        end = at + len(key)
        near = all(places[i + 1] - places[i] <= 5 for i in range(at, end - 1))
        stop = places[end - 1] + 1
        closed = end == len(said) or places[end] > stop or not (said[end].isdigit() if phone else True)
        start = _start_of_phone(text, said, places, at) if phone else places[at]
        if near and closed and start is not None and (phone or not text[start - 1:start].isalnum()):
            yield start, stop
        at = said.find(key, at + 1)


def _start_of_phone(text: str, said: str, places: list[int], at: int) -> int | None:
    """Where the number begins, its country and first zero included; None inside a longer number."""
    for length in range(min(6, at), 0, -1):
        first = at - length
        near = all(places[i + 1] - places[i] <= 5 for i in range(first, at))
        if said[first:at] in _PREFIXES and near and not text[places[first] - 1:places[first]].isdecimal():
            start = places[first]
            return start - 1 if text[start - 1:start] in tuple("+(") else start
    start = places[at]
    return start if not start or not (text[start - 1].isdecimal()) else None
