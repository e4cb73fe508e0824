"""Numbers in French and Italian words: telephone numbers dictated, ages and numbers of streets written out."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from anonymize.text.passage import Passage
from anonymize.text.phones import assigned
from anonymize.text.spans import Span

STARTS: Final = ("zero", "plus", "piu", "tre", "trecento")
"""Words that open a telephone number told in words when nothing announces it."""

_FRENCH: Final = MappingProxyType({
    word: value for value, word in enumerate(
        "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split())
} | {"une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
     "septante": 70, "huitante": 80, "octante": 80, "nonante": 90})  # fmt: skip


def _italian() -> dict[str, int]:
    low = ("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
           "sedici diciassette diciotto diciannove").split()  # fmt: skip
    tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
    words = {word: value for value, word in enumerate(low)}
    for ten, word in enumerate(tens, 2):
        words[word] = ten * 10
        for unit in range(1, 10):
            stem = word[:-1] if unit in (1, 8) else word
            words[stem + low[unit]] = ten * 10 + unit
    below = [(word, value) for word, value in words.items() if value]
    for hundred in range(1, 10):
        head = ("" if hundred == 1 else low[hundred]) + "cento"
        words[head] = hundred * 100
        for word, value in below:
            words[head + word] = hundred * 100 + value
            if word[0] == "o":
                words[head[:-1] + word] = hundred * 100 + value
    return words


_ITALIAN: Final[Mapping[str, int]] = MappingProxyType(_italian())
_ADDED: Final = MappingProxyType({10: 9, 20: 9, 30: 9, 40: 9, 50: 9, 60: 16, 70: 9, 80: 16, 90: 9})
"""The largest number that may be added in words to each."""
_TOKEN: Final = re.compile(r"[ ,.\-/\n]{0,3}(?:et |e )?([a-z]{1,40}|[0-9]{1,4})(?![a-z0-9])").match
_PLUS: Final = re.compile(r"(?:plus|piu) ").match
_GAP: Final = re.compile(
    r"[ .:,\n]{1,3}(?:(?:au|le|est|al|il|e|a|numero|suivant|seguente|moi|mi|ci|nous|perso|portable|fixe|cellulare|"
    r"c'est)[ .:,\n]{1,3}){0,4}(?=[a-z]{2})").match
_MOST: Final = 32


def told(folded: str, at: int) -> tuple[list[tuple[str, int]], int]:
    """Numbers in words from ``at``: each as digits with the offset of its end, and the offset where they stop.
    Figures may stand between the words."""
    groups: list[tuple[str, int]] = []
    pending: list[int] = []
    stop = at
    for _ in range(_MOST):
        match = _TOKEN(folded, stop)
        if match is None:
            break
        word = match[1]
        value = _FRENCH.get(word)
        if value is None:
            figure = str(_ITALIAN[word]) if word in _ITALIAN else word if word.isdigit() else ""
            if not figure:
                break
            pending.clear()
            groups.append((figure, match.end()))
        elif not _joined(groups, pending, value, match.end()):
            pending[:] = [value]
            groups.append((str(value), match.end()))
        stop = match.end()
    return groups, stop


def _joined(groups: list[tuple[str, int]], pending: list[int], value: int, end: int) -> bool:
    """French counts by adding: ``soixante`` ``dix`` ``huit`` are 78, ``quatre`` ``vingt`` are 80."""
    if not pending:
        return False
    held = pending[-1]
    if value == 20 and held == 4:
        total = 80
    elif 1 <= value <= _ADDED.get(held, 0) and (held > 10 or value >= 7):
        total = held + value
    else:
        return False
    groups[-1] = (str(total), end)
    pending.append(total)
    return True


def tells(word: str) -> bool:
    """Whether a folded word is a number, or a part of one."""
    return word in _FRENCH or word in _ITALIAN


def value(folded: str, at: int) -> tuple[int, int] | None:
    """The number below 1000 told in words at ``at`` and where it ends; None if the words tell none or several."""
    groups, _ = told(folded, at)
    return (int(groups[0][0]), groups[0][1]) if groups and not folded[at : at + 1].isdigit() else None


def spans(passage: Passage) -> Iterator[Span]:
    """PHONE, rule ``phone_words``."""
    folded = passage.folded
    last = -1
    for start, _ in passage.hits("number_start"):
        if start >= last and (found := _number(folded, start, announced=passage.near("phone", start, 40))):
            last = found.end
            yield found
    last = -1
    for _, end in passage.hits("phone"):
        gap = _GAP(folded, end) if end >= last else None
        if gap and (found := _number(folded, gap.end(), announced=True)):
            last = found.end
            yield found


def _number(folded: str, start: int, *, announced: bool) -> Span | None:
    plus = _PLUS(folded, start)
    groups, _ = told(folded, plus.end() if plus else start)
    digits = "".join(figure for figure, _ in groups)
    if len(digits) < 8 or len(groups) < 4 or folded[start].isdigit():
        return None
    if not plus and len(digits) > 10 and digits[0] in "03":
        digits, groups = _cut(groups, 10)
    sure = bool(plus) or (digits[0] == "0" and len(digits) == 10) or (
        digits[0] in "03" and 8 <= len(digits) <= 11 and assigned("IT", digits))
    if not (sure or announced):
        return None
    return Span(start, groups[-1][1], "PHONE", 0.9 if sure else 0.8, "phone_words")


def _cut(groups: list[tuple[str, int]], most: int) -> tuple[str, list[tuple[str, int]]]:
    kept: list[tuple[str, int]] = []
    count = 0
    for figure, end in groups:
        if count + len(figure) > most:
            break
        count += len(figure)
        kept.append((figure, end))
    return "".join(figure for figure, _ in kept), kept
