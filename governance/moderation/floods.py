"""What looks like a flood or an advertisement among contributions: codes for a moderator; nothing is hidden."""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

import resources
from governance.intake.values import fold

CODES: Final = (
    "same_text_one_person", "same_text_many_persons", "burst", "many_links", "all_capitals", "repeated_characters",
    "advertising", "too_short", "not_a_language", "other_script",
)
SAME_PERSON: Final = 2
SAME_MANY: Final = 3
BURST: Final = 5
BURST_WITHIN: Final = timedelta(minutes=10)
LINKS: Final = 3
CAPITALS: Final = 20
_CAPITAL_SHARE: Final = 0.8
_SHORT: Final = 10
_SAME_LENGTH: Final = 25
_WORDLESS: Final = 15
_ODD_SHARE: Final = 0.5

_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_REPEATED: Final = re.compile(r"([^\W\d_]|[!?])\1{4,}")
_NO_VOWEL: Final = re.compile(r"[^aeiouy]{5,}")
_ROWS: Final = re.compile(
    "azert|qwert|zerty|werty|qsdf|asdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|wxcv|zxcv|xcvb|cvbn|vbnm|poiu|lkjh")
_LOOPED: Final = re.compile(r"([a-z]{2,4}?)\1{2,}")
# Words without which nobody writes fifteen others: French, Italian, English, Spanish, German, Portuguese, Occitan.
_JOINTS: Final = frozenset(
    "a au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur mais ne nos notre nous on "
    "ou par pas pour que qui sa se ses si son sont sur un une vous y al alla anche che chi ci come con da dal del "
    "della dei delle di e gli i in io l lo ma nel nella non o per piu si sono sul su una uno the of to and is "
    "that for with you this are be have el los las y que es por para como der die das und ist nicht mit ein eine "
    "zu von os do da um uma lou li dins amb".split()
)


@dataclass(frozen=True, slots=True)
class Message:
    """A contribution as written (title and body). ``person``: number of its author, None if unknown. ``at``: aware, or
    all naive. ``comment``: a comment or an answer may be short."""

    id: int
    person: int | None
    text: str
    at: datetime | None = None
    comment: bool = False


def find(messages: Iterable[Message]) -> dict[int, tuple[str, ...]]:
    """Codes of every message that has one, by id, in the order of ``CODES``. Linear but for the sorting of dates."""
    given = list(messages)
    folded = [fold(message.text) for message in given]
    found: defaultdict[int, set[str]] = defaultdict(set)
    for message, text in zip(given, folded, strict=True):
        found[message.id].update(_looks(message, text))
    _same(given, folded, found)
    _bursts(given, found)
    return {number: tuple(code for code in CODES if code in codes) for number, codes in found.items() if codes}


def _same(messages: Sequence[Message], folded: Sequence[str], found: defaultdict[int, set[str]]) -> None:
    """The same text twice from one person is insistence; from many it may well be a campaign, which is a right."""
    alike: defaultdict[str, list[Message]] = defaultdict(list)
    for message, text in zip(messages, folded, strict=True):
        if len(text) >= _SAME_LENGTH:
            alike[text].append(message)
    for group in alike.values():
        writers = Counter(message.person for message in group if message.person is not None)
        unknown = sum(message.person is None for message in group)
        for message in group:
            if message.person is not None and writers[message.person] >= SAME_PERSON:
                found[message.id].add("same_text_one_person")
            if len(writers) + unknown >= SAME_MANY:
                found[message.id].add("same_text_many_persons")


def _bursts(messages: Sequence[Message], found: defaultdict[int, set[str]]) -> None:
    by_person: defaultdict[int, list[tuple[datetime, int]]] = defaultdict(list)
    for message in messages:
        if message.person is not None and message.at is not None:
            by_person[message.person].append((message.at, message.id))
    for sent in by_person.values():
        sent.sort()
        for start in range(len(sent) - BURST + 1):
            if sent[start + BURST - 1][0] - sent[start][0] <= BURST_WITHIN:
                for _, number in sent[start : start + BURST]:
                    found[number].add("burst")


def _looks(message: Message, folded: str) -> Iterable[str]:
    text = message.text
    if len(_LINK.findall(text)) >= LINKS:
        yield "many_links"
    letters = [character for character in text if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    if capitals >= CAPITALS and capitals >= _CAPITAL_SHARE * len(letters):
        yield "all_capitals"
    if _REPEATED.search(text):
        yield "repeated_characters"
    if _advertises(folded):
        yield "advertising"
    if 2 * sum(character > "\u024f" for character in letters) > len(letters):
        yield "other_script"
    elif len(folded) < _SHORT and not (message.comment and folded):
        yield "too_short"
    elif _meaningless(fold(_LINK.sub(" ", text)).split()):
        yield "not_a_language"


def _meaningless(words: Sequence[str]) -> bool:
    """Keys pressed at random, or a long list of words that nothing joins."""
    read = [word for word in words if word.isalpha() and len(word) > 3]
    odd = sum(bool(_NO_VOWEL.search(word) or _ROWS.search(word) or _LOOPED.search(word)) for word in read)
    if read and odd > _ODD_SHARE * len(read):
        return True
    return len(words) >= _WORDLESS and _JOINTS.isdisjoint(words)


@lru_cache(maxsize=1)
def _lexicon() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = tomllib.loads(resources.path("lexicons", "advertising.toml").read_text(encoding="utf-8"))
    strong, weak = (
        "|".join(re.escape(entry.removesuffix("*")) + ("[a-z0-9]*" if entry.endswith("*") else "")
                 for entry in sorted(data[name], key=len, reverse=True))
        for name in ("strong", "weak")
    )
    return re.compile(rf"\b(?:{strong})\b"), re.compile(rf"\b(?:{weak})\b")


def _advertises(folded: str) -> bool:
    strong, weak = _lexicon()
    return strong.search(folded) is not None or len(set(weak.findall(folded))) > 1
