"""Weighs the evidence that a run of words names a person: log-odds added up, as in a naive Bayes classifier.

The weights were set by hand on what each clue says in French and Italian, and checked against annotated text; none was
learned from it.
"""

import math
import re
from collections.abc import Collection, Sequence
from typing import Final

from anonymize.text.lexicons import Lexicons
from anonymize.text.runs import ROMAN, Run, Word
from anonymize.text.tokens import Token

_ARTICLES: Final = frozenset("""
    le la l' les un une des du aux au il lo i gli un' del dello della dell' dei degli delle al allo alla all' ai agli
    alle dal dallo dalla dall' dai nel nello nella nell' nei negli nelle sul sullo sulla sull' sui ce cette ces cet
    questo questa uno una coll'
""".split())
_FEMININE: Final = frozenset("la della alla dalla".split())
_SITUATED: Final = frozenset("situe situee base basee".split())
_KINDS: Final = {
    "plural": frozenset(
        "les des aux ces i gli dei degli delle ai agli alle dai dagli nei negli nelle sui due deux".split()),
    "towards": frozenset("en in dans vers verso nel nella nell' nello nei sur".split()),
    "with": frozenset("par avec con per pour tra fra entre et e ed contre contro chez o ou secondo selon".split()),
    "from": frozenset("da a ad su".split()),
    "of": frozenset("di de d'".split()),
}
_GAINS: Final = {
    "role": (2.8, 1.6), "act": (1.5, 0.5), "named_after": (1.5, 1.5), "apposed": (1.0, 1.0), "plural": (-2.8, -2.8),
    "at": (-0.8, -0.6), "towards": (-2.2, -1.2), "surname": (-0.9, -0.9), "article": (-2.2, -0.9),
    "unknown": (-1.7, -0.9), "joint": (0.5, 0.0), "with": (0.6, 0.6), "from": (0.3, 0.3), "of": (0.1, 0.1),
}
"""By what stands before: log-odds for one word, for several."""
_PLACED: Final = {
    "at": (-2.5, -0.6), "towards": (-3.4, -1.2), "joint": (0.0, 0.0), "with": (-0.4, -0.4), "from": (-1.2, -1.2),
    "of": (-1.0, -1.0),
}
"""The same when the lists have the words as a place."""
_WORD_LIKE: Final = re.compile(
    r"(?:issim[oaie]|mente|zion[ei]|ment[oi]?|tions?|ements?|[aiu]t[oaie]|ando|endo|ants?|ees?|an[cz][ea]s?|en[cz][ea]s?|ismes?|ismo|iques?|euses?|"
    r"ing|ages?|agg[io]|ites?|eurs?|eries?|erie|eria)$")
_PLACE_OF: Final = frozenset(
    "commune ville citta comune village paese provincia region regione stazione gare capitale pressi".split())


def probability(odds: float) -> float:
    """The probability that log-odds say."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def weigh(run: Run, lexicons: Lexicons, *, known: Collection[str] = (), capitals: bool = False) -> float:
    """Log-odds that ``run`` names a person. ``known``: parts of names found elsewhere in the same text; ``capitals``:
    the sentence is written in capitals, or nearly, so that they tell nothing."""
    real = run.real
    odds = _single(real[0], capitals=capitals) if len(real) == 1 else _several(real, capitals=capitals)
    odds += 2.6 * run.role
    titled = run.title or _titled(run.before, lexicons)
    if titled:
        odds += 5.0 if any(_may_name(word) for word in real) else 1.5
    elif not run.role:
        odds += _before(run, real, lexicons)
    odds += _after(run.after, lexicons, single=len(real) == 1) - _measured(run, real, lexicons)
    if run.held and not titled:
        odds -= 7.0
    if known and not run.held and any(word.token.fold in known for word in real):
        odds += 4.0
    if run.quoted:
        odds -= 2.0 if len(real) == 1 else 3.0
    return odds


def _may_name(word: Word) -> bool:
    return bool(word.entry.first or word.entry.surname) or word.entry.word < 2


def _measured(run: Run, real: list[Word], lexicons: Lexicons) -> float:
    """``ETANERCEPT 20 mg``, ``1 ml SOL INJ``, ``le 7 Avril``: a thing dosed, or a date."""
    units, near = lexicons.groups["units"], run.before[-1] if run.before else None
    if len(run.after) > 1 and run.after[0].shape == "9" and run.after[1].fold in units:
        return 4.0
    if near is not None and near.fold in units:
        return 3.0
    dated = near is not None and near.shape == "9" and len(real) == 1
    return 6.0 if dated and real[0].token.fold in lexicons.groups["months"] else 0.0


def opens_like_a_word(word: Word) -> bool:
    """Whether a word in no list opens its sentence and ends as ordinary words do."""
    return word.token.opens and not word.entry.listed and _WORD_LIKE.search(word.token.fold) is not None


def _single(word: Word, *, capitals: bool) -> float:
    """One word alone."""
    entry, token = word.entry, word.token
    if token.shape == "I" or len(token.text) == 1:
        return -4.0
    odds = -1.3 + (0.0, 0.4, 1.6, 2.4)[entry.first] + (0.0, 0.5, 1.2, 1.6)[entry.surname]
    odds -= (0.0, 1.0, 2.2, 3.4)[entry.word] * (0.6 if entry.first >= 3 else 1.0)
    small = entry.place < 2 and (entry.first >= 3 or entry.surname >= 2)
    odds -= (0.0, 0.8, 1.8, 3.2)[entry.place] * (0.6 if small else 1.0)
    if entry.english and not entry.first:
        odds -= 1.2
    if entry.place == 3:
        odds -= 1.0
    if token.shape == "U" and not capitals:
        odds -= 1.5 if len(token.fold) <= 5 and not entry.first else 0.4
    if entry.listed:
        return odds
    return odds + (-1.2 if opens_like_a_word(word) else 0.8)


def _several(real: list[Word], *, capitals: bool) -> float:
    """Several words: each of them, then how they go together."""
    surname_in_capitals = not capitals and len({word.token.shape for word in real} & {"U", "T"}) == 2
    odds = -0.4 - 0.5 * max(0, len(real) - 3) + sum(
        _part(word, capitals=capitals, surname=surname_in_capitals and word.token.shape == "U") for word in real)
    first, last = real[0], real[-1]
    if first.entry.first >= 2 or (first.entry.first and not first.entry.word):
        odds += 1.8
    elif last.entry.first >= 2 and (first.entry.surname or not first.entry.listed):
        odds += 1.2
    if (first.token.shape == "I" or last.token.shape == "I") and not all(
            word.entry.word and not word.entry.surname for word in real if word.token.shape != "I"):
        odds += 0.8
    if all(word.token.shape == "U" and len(word.token.text) <= 5 for word in real) and not first.entry.first:
        odds -= 2.0
    if all(len(word.token.text) == 1 for word in real):
        odds -= 6.0
    shapes = {word.token.shape for word in real}
    if "U" in shapes and "T" in shapes and any(word.entry.first and word.token.shape == "T" for word in real):
        odds += 1.2
    if first.entry.word == 3 and not any(
            word.entry.first or word.entry.surname or not word.entry.listed for word in real[1:]):
        odds -= 2.0
    if sum(bool(word.entry.english) and not word.entry.first for word in real) > 1:
        odds -= 2.0
    if first.entry.place >= 2 and not first.entry.first:
        odds -= 1.5
    if last.entry.place >= 2 and not last.entry.surname and first.entry.first < 3:
        odds -= 1.5
    return odds


def _part(word: Word, *, capitals: bool, surname: bool) -> float:
    """One word among several. ``surname``: in capitals beside words that are not."""
    entry, token = word.entry, word.token
    if token.shape == "I" or token.fold in ROMAN:
        return 0.8
    if surname and len(token.text) > 3 and not entry.english:
        return 0.6 + 0.2 * entry.surname
    odds = (0.0, 0.3, 0.9, 1.4)[entry.first] + (0.0, 0.2, 0.5, 0.9)[entry.surname]
    if entry.word and not entry.first:
        odds -= (0.0, 0.5, 1.0, 1.8)[entry.word] * (1.5 if capitals else 1.0)
    elif entry.word:
        odds -= (0.0, 0.0, 0.2, 0.5)[entry.word]
    if entry.english and not entry.first:
        odds -= 0.4
    if entry.place >= 2 and entry.first < 2 and not entry.surname:
        odds -= 0.5 * (entry.place - 1)
    if token.shape == "U" and len(token.text) <= 4 and not entry.first and not entry.surname:
        odds -= 1.4
    if not entry.listed:
        odds += 0.0 if capitals else 0.45
    return odds


def _before(run: Run, real: list[Word], lexicons: Lexicons) -> float:
    """What stands before."""
    before, single = run.before, len(real) == 1
    if not before:
        return 0.5 if single and not real[0].entry.word and not real[0].entry.place else 0.0
    odds = _introduced(before, lexicons)
    kind = _kind(before, real[0], lexicons, single=single)
    placed = kind in _PLACED and any(word.entry.place >= 2 for word in real)
    odds += (_PLACED if placed else _GAINS).get(kind, (0.0, 0.0))[not single]
    if single and kind == "from" and not real[0].entry.listed:
        odds -= 0.5
    if len(before) > 1 and before[-2].fold in _PLACE_OF:
        odds -= 2.0
    return odds


def _titled(before: Sequence[Token], lexicons: Lexicons) -> bool:
    if not before:
        return False
    dotted = before[-1].text == "." and len(before) > 1
    return lexicons.is_title(before[-2] if dotted else before[-1], dotted=dotted)


def _kind(before: Sequence[Token], first: Word, lexicons: Lexicons, *, single: bool) -> str:
    """What sort of word stands before."""
    near, groups, entry = before[-1].fold, lexicons.groups, first.entry
    if near in groups["roles"]:
        return "role"
    if near in groups["acts"] and near not in groups["function"]:
        return "act"
    if near in groups["named_after"]:
        return "named_after"
    if near == "," and len(before) > 1 and before[-2].fold in groups["roles"]:
        return "apposed"
    if near in _KINDS["plural"]:
        return "plural"
    if before[-1].text in "àÀ" or near in _SITUATED:
        return "at"
    if near in _KINDS["towards"]:
        return "towards"
    if near in _ARTICLES:
        return _with_article(near, first, single=single)
    if single and near in groups["joints"] and not entry.place:
        return "joint"
    return next((kind for kind in ("with", "from", "of") if near in _KINDS[kind]), "")


def _with_article(near: str, first: Word, *, single: bool) -> str:
    """Italian says "la Rossi", "il Valino" of a person; hardly ever of one whose name is also a word."""
    entry = first.entry
    if single and near in _FEMININE and entry.surname and not entry.word:
        return "surname"
    return "unknown" if entry.surname or not entry.listed else "article"


def _introduced(before: Sequence[Token], lexicons: Lexicons) -> float:
    folds = [token.fold for token in before if token.text not in ":,"]
    introductions = lexicons.groups["introductions"]
    for length in (3, 2, 1):
        if " ".join(folds[-length:]).replace("' ", "'") in introductions:
            return 3.0 if length > 1 or before[-1].text == ":" else 1.0
    return 0.0


def _after(after: Sequence[Token], lexicons: Lexicons, *, single: bool) -> float:
    """What stands after."""
    if not after:
        return 0.0
    near = after[0].fold
    second = after[1] if len(after) > 1 else None
    if near in ("ne", "nee", "nato", "nata", "morto", "mort", "morte"):
        return 2.0
    if near == ":" and single:
        return 0.6
    if near in lexicons.groups["acts"]:
        return 1.2 if single else 0.6
    if near == "(" and second is not None and second.shape == "9":
        return 1.0
    if near == "," and second is not None:
        if second.shape == "9" and len(after) > 2 and after[2].fold in ("anni", "ans"):
            return 3.0
        if second.fold in ("ne", "nee", "nato", "nata", "age", "agee"):
            return 2.5
        if second.fold in lexicons.groups["roles"]:
            return 1.5
    return 0.0
