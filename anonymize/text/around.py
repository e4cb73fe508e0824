"""What stands around names: elected functions, kin that points to one person, the signature at the end of a text."""

import re
from collections.abc import Sequence
from typing import Final

from anonymize.text.folding import fold
from anonymize.text.lexicons import Lexicons
from anonymize.text.spans import Span
from anonymize.text.tokens import Token

_BETWEEN: Final = frozenset("""
    de du des d' di del della dell' dello la le l' il lo a au en in m mme monsieur madame sig
    signor signora dott , ( : ville commune citta comune
""".split())
_REACH: Final = 9
_LONGEST_OFFICE: Final = 6
_LAST: Final = 240
_SIGNATURE: Final = 120
_DASHED: Final = re.compile(r"(?:^|\n)\s*[-–—]\s*(?=[^\W\d_]{2,}[^\n]{0,60}\Z)")


def officials(sentence: Sequence[Token], persons: Sequence[Span], lexicons: Lexicons) -> list[Span]:
    """OFFICIAL spans: an elected function and the name of who holds it, in either order."""
    if not persons:
        return []
    offices = _offices(sentence, lexicons)
    found = []
    for person in persons:
        for low, high in offices:
            first, last = sentence[low], sentence[high - 1]
            if last.end <= person.start and _joined(sentence[high:], person.start, lexicons):
                found.append(Span(first.start, person.end, "OFFICIAL", 0.9, "function_name"))
            elif first.start >= person.end and _follows(sentence, person, low):
                end = _with_place(sentence, high)
                found.append(Span(person.start, end, "OFFICIAL", 0.9, "name_function"))
            else:
                continue
            break
    return found


def _offices(sentence: Sequence[Token], lexicons: Lexicons) -> list[tuple[int, int]]:
    known, heads = lexicons.groups["offices"], lexicons.office_heads
    found = []
    place = 0
    while place < len(sentence):
        stop = place
        if sentence[place].fold in heads:
            for size in range(min(_LONGEST_OFFICE, len(sentence) - place), 0, -1):
                words = " ".join(token.fold for token in sentence[place : place + size]).replace("' ", "'")
                if words in known:
                    stop = place + size
                    break
        if stop > place:
            found.append((place, stop))
        place = max(stop, place + 1)
    return found


def _joined(between: Sequence[Token], start: int, lexicons: Lexicons) -> bool:
    """Whether only small words and a place stand between a function and the name that begins at ``start``."""
    for count, token in enumerate(between):
        if token.start >= start:
            return True
        if count > _REACH or not (token.fold.rstrip(".") in _BETWEEN or token.text == "."
                               or (token.shape in "TU" and lexicons.entry(token.fold).place)):
            return False
    return True


def _follows(sentence: Sequence[Token], person: Span, low: int) -> bool:
    between = [token for token in sentence[:low] if token.start >= person.end]
    return 0 < len(between) <= 3 and between[0].text in ",(-–" and all(token.fold in _BETWEEN for token in between[1:])


def _with_place(sentence: Sequence[Token], high: int) -> int:
    """End of the function with the place it is held in."""
    end = sentence[high - 1].end
    of = high + 1 < len(sentence) and sentence[high].fold in ("de", "di", "d'", "del", "du")
    if of and sentence[high + 1].shape in "TU":
        end = sentence[high + 1].end
    return end


def relations(sentence: Sequence[Token], lexicons: Lexicons) -> list[Span]:
    """``la fille du boulanger``, ``il figlio del farmacista``: one person, in a village."""
    kin, trades = lexicons.groups["kin"], lexicons.groups["trades"]
    found = []
    for place, token in enumerate(sentence[:-2]):
        if token.fold in kin and sentence[place + 1].fold in ("du", "de", "del", "della", "dello", "dell'"):
            ahead = place + 2 + (sentence[place + 2].fold in ("la", "l'"))
            if ahead < len(sentence) and sentence[ahead].fold in trades:
                found.append(Span(token.start, sentence[ahead].end, "PERSON", 0.7, "relation"))
    return found


def signature(text: str, lexicons: Lexicons) -> tuple[int, int] | None:
    """(start of the closing words, start of what is signed) at the end of ``text``; None without a signature."""
    low = max(0, len(text) - _LAST)
    tail = fold(text[low:])
    best = None
    for match in lexicons.closing.finditer(tail):
        signed = low + match.end()
        rest = text[signed:]
        if len(rest) <= _SIGNATURE and any(letter.isalpha() for letter in rest):
            best = (low + match.start(), signed)
    if best is None:
        dashed = _DASHED.search(text, low)
        if dashed is not None and dashed.start() > 0:
            best = (dashed.end(), dashed.end())
    return best


def last_line(text: str, found: Sequence[Span]) -> tuple[int, int] | None:
    """The same when the last line holds a name and how to reach it, and nothing else."""
    low = text.rstrip().rfind("\n") + 1
    spans = [span for span in found if span.start >= low]
    if not low or not spans or spans[0].label != "PERSON" or len(text) - low > _SIGNATURE:
        return None
    place = low
    for span in spans:
        if any(letter.isalpha() for letter in text[place : span.start]):
            return None
        place = span.end
    return None if any(letter.isalpha() for letter in text[place:]) else (spans[0].start, spans[0].start)
