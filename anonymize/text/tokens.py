"""Cuts a text into tokens and sentences, and tells the language of each sentence."""

import re
from dataclasses import dataclass
from typing import Final

from anonymize.text.folding import fold

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĬĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_TOKEN: Final = re.compile(
    r"(?P<elision>(?:[dlcsnmtjDLCSNMTJ]|[Qq]u|[Dd]ell|[Nn]ell|[Aa]ll|[Ss]ull|[Dd]all|[Qq]uell|[Uu]n|[Cc]oll|[Bb]ell|"
    r"[Pp]resqu|[Ll]orsqu|[Jj]usqu|[Pp]uisqu|[Ss]ant|[Qq]uest|[Oo]gn|[Tt]utt|[Ss]enz|[Cc]om|[Dd]ov|[Aa]nch|[Vv]|[Mm]ezz|[Nn]eanch|[Qq]uant|DELL|ALL)['’](?=[^\W\d_]))"
    rf"|(?P<initial>[{_UPPER}]\.(?:\s?-?\s?[{_UPPER}]\.){{0,3}}(?:-[{_UPPER}](?![^\W\d_]))?|[{_UPPER}]h?-[{_UPPER}]\.?(?![^\W\d_]))"
    r"|(?P<era>[ad]\.\s?C\.)"
    r"|(?P<title>(?:[Ss]ig|[Dd]ott|[Pp]rof|[Dd]r|[Aa]vv|[Gg]ent|[Ss]pett|[Ee]gr|[Ii]ll)\.(?:ra|ri|re|na|ssa|to|ma|mo|mi|le)(?!\w))"
    r"|(?P<word>[^\W\d_]+(?:['’\-‐‑][^\W\d_]+){0,5})"
    r"|(?P<figure>\d+)"
    r"|(?P<mark>[^\s\w]|_)")
_ENDS: Final = re.compile(r"[.!?…]+[\"»”')\]]*(?=\s|$)|[\n\r]+|;|•")
_ABBREVIATED: Final = frozenset("""
    m mm mr mme mmes mlle dr dre pr me mgr sig sigg sigra dott prof avv ing arch geom rag on sen mons cav comm gent
    egr spett av bd bld ch rte pl st ste tel fax cf art etc es ex ecc p pp n no num vol cfr ca sec d l s ssa g c
""".split())
_FRENCH: Final = frozenset("""
    le les des du et est que qui dans pour une un sur pas plus au aux avec ce cette son sa ses ont ete sont je nous
    vous il elle mais ou donc leur par ne se en mon ma mes ils elles etait avait fait tres tout comme quand notre
    votre
""".split())
_ITALIAN: Final = frozenset("""
    il lo gli di che non per una sono con del della dei delle nel nella e ed anche piu come ma al alla alle agli ai
    dal dalla si ha hanno questo questa suo sua mio mia era stato stata da in a io ho cosa molto tutti quando nostro
    nostra o
""".split())
_ENGLISH: Final = frozenset("the of and to is in that it for was with as are this on by from at be have".split())
_SHARED: Final = frozenset("a e il in la le un se tu per ma si o d l".split())


@dataclass(slots=True)
class Token:
    """``text[start:end]``. ``shape``: ``l`` lower case, ``T`` Title, ``U`` UPPER, ``M`` mixed, ``I`` initials, ``e``
    elision, ``9`` figures, ``.`` a mark. ``opens``: first word of its sentence."""

    start: int
    end: int
    text: str
    fold: str
    shape: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text[start:end]``; ``language`` is ``fr``, ``it``, ``en`` or empty when nothing tells."""

    start: int
    end: int
    language: str


def tokens(text: str) -> list[Token]:
    """Tokens in order; blanks are between them. Linear in the length of ``text``."""
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        word = match.group()
        if kind in ("word", "title"):
            shape = _shape(word)
        else:
            shape = {"elision": "e", "initial": "I", "figure": "9", "era": "l"}.get(kind or "", ".")
        found.append(Token(match.start(), match.end(), word, fold(word), shape))
    return found


def _shape(word: str) -> str:
    if word.islower():
        return "l"
    if word.isupper():
        return "U" if len(word) > 1 else "T"
    if word[0].isupper():
        return "T" if all(part[:1].isupper() and (part[1:].islower() or len(part) == 1)
                          for part in re.split(r"[-'’‐‑]", word)) else "M"
    return "l"


def sentences(text: str, *, language: str = "") -> list[Sentence]:
    """Sentences in order, covering the text. ``language``: that of the whole, taken where a sentence tells nothing."""
    bounds, start = [], 0
    for match in _ENDS.finditer(text):
        if match.group().startswith(".") and _abbreviation(text, match.start()):
            continue
        bounds.append((start, match.end()))
        start = match.end()
    if start < len(text):
        bounds.append((start, len(text)))
    usual = language or guess(text)
    return [Sentence(low, high, guess(text[low:high], usual)) for low, high in bounds if text[low:high].strip()]


def _abbreviation(text: str, dot: int) -> bool:
    low = dot
    while low > 0 and dot - low < 6 and text[low - 1].isalpha():
        low -= 1
    word = fold(text[low:dot])
    if low > 0 and text[low - 1].isdigit():
        return False
    return (len(word) == 1 and text[low].isupper()) or word in _ABBREVIATED


def guess(text: str, usual: str = "") -> str:
    """Language by its small words: ``usual`` unless another is clearly ahead."""
    words = re.findall(r"[^\W\d_]+", fold(text[:2000]))
    french = sum(word in _FRENCH for word in words if word not in _SHARED)
    italian = sum(word in _ITALIAN for word in words if word not in _SHARED)
    english = sum(word in _ENGLISH for word in words)
    best = max((french, "fr"), (italian, "it"), (english - 1, "en"))
    others = sorted((french, italian, english - 1))[1]
    if best[0] <= 0 or (usual and best[1] != usual and best[0] <= others):
        return usual or (best[1] if best[0] > 0 else "")
    return best[1]
