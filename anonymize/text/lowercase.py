"""Names that people write without capitals: after a title, after "je m'appelle", or a first name before a surname."""

from collections.abc import Sequence
from typing import Final

from anonymize.text.lexicons import Entry, Lexicons
from anonymize.text.spans import Span
from anonymize.text.tokens import Token

_INTRODUCED: Final = (
    ("je", "m'", "appelle"), ("je", "me", "nomme"), ("mon", "nom", "est"), ("mi", "chiamo"), ("il", "mio", "nome", "e"),
    ("di", "nome"), ("je", "soussigne"), ("je", "soussignee"), ("io", "sottoscritto"), ("io", "sottoscritta"),
)
_PARTICLES: Final = frozenset("de d' du di da del della le la lo".split())


def find(sentence: Sequence[Token], lexicons: Lexicons) -> list[Span]:
    """PERSON spans made of lower-case words."""
    found = []
    place = 0
    while place < len(sentence):
        if sentence[place].shape != "l":
            place += 1
            continue
        score, rule = _reason(sentence, place, lexicons)
        stop = _extent(sentence, place, lexicons, said=rule != "role") if score else place
        if stop > place:
            found.append(Span(sentence[place].start, sentence[stop - 1].end, "PERSON", score, rule))
        place = max(stop, place + 1)
    return found


def _reason(sentence: Sequence[Token], place: int, lexicons: Lexicons) -> tuple[float, str]:
    """Why a name may begin here: (score, rule), score 0 for no reason."""
    entry = lexicons.entry(sentence[place].fold)
    if len(sentence[place].text) < 3 or sentence[place].fold in lexicons.groups["function"]:
        return 0.0, ""
    if entry.surname >= 2 and entry.first < 2 and _after_title(sentence[max(0, place - 2) : place], lexicons):
        return 0.85, "title"
    if not _may_be_name(sentence[place], entry, lexicons):
        return 0.0, ""
    before = sentence[max(0, place - 5) : place]
    folds = [token.fold for token in before]
    if any(tuple(folds[-len(words) :]) == words for words in _INTRODUCED):
        return 0.93, "introduction"
    named = bool(entry.first or entry.surname)
    if _after_title(before, lexicons) and (named or not entry.listed):
        return 0.9, "title"
    if entry.first < 2:
        return 0.0, ""
    follows = sentence[place + 1] if place + 1 < len(sentence) else None
    if follows is not None and follows.shape == "l":
        second = lexicons.entry(follows.fold)
        if entry.first == 3 and entry.word < 3 and second.surname >= 2 and not second.word:
            return 0.8, "name"
        if not entry.word and len(follows.text) > 3 and not second.word and (second.surname or not second.listed):
            return 0.75, "name"
        if entry.first == 3 and not entry.word and second.surname >= 2 and second.word < 3:
            return 0.65, "name"
    if folds and folds[-1] in lexicons.groups["kin"] and not entry.word:
        return 0.75, "role"
    return 0.0, ""


def _may_be_name(token: Token, entry: Entry, lexicons: Lexicons) -> bool:
    return (entry.word < 2 or entry.first >= 2) and token.fold not in lexicons.groups["roles"]


def _after_title(before: Sequence[Token], lexicons: Lexicons) -> bool:
    """``mme``, ``sig.``, ``m.``: a single letter counts only with its full stop."""
    if not before:
        return False
    dotted = before[-1].text == "." and len(before) > 1 and before[-2].end == before[-1].start
    word = before[-2] if dotted else before[-1]
    return lexicons.is_title(word, dotted=dotted or word.text.endswith("."))


def _extent(sentence: Sequence[Token], place: int, lexicons: Lexicons, *, said: bool) -> int:
    """First place after the name that begins at ``place``: one to three words. ``said``: a surname is expected, so
    that one which is also a word (rossi, petit) is taken."""
    stop, words = place + 1, 1
    while stop < len(sentence) and words < 3:
        token = sentence[stop]
        ahead = stop + (token.fold in _PARTICLES)
        if ahead >= len(sentence) or sentence[ahead].shape not in "lT":
            break
        entry = lexicons.entry(sentence[ahead].fold)
        taken = entry.word == 0 or (said and words == 1 and entry.surname >= 2)
        if sentence[ahead].fold in lexicons.groups["function"]:
            break
        if not (entry.surname or entry.first or not entry.listed) or not taken or len(sentence[ahead].text) < 3:
            break
        stop, words = ahead + 1, words + 1
    return stop
