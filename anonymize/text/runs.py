"""Finds the runs of words that may be a name, and what stands around them; whether they are one is for ``evidence``."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from anonymize.text.lexicons import Entry, Lexicons
from anonymize.text.tokens import Token

_CAPITAL: Final = frozenset("TUMI")
_OF: Final = frozenset("di de d' du del della dello dell' dei degli delle des da dal dalla do dos".split())
ROMAN: Final = frozenset("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi".split())
_SAINTS: Final = ("saint-", "sainte-", "san-", "santa-")
_QUOTES: Final = '"«»“”'
_APOSTROPHES: Final = "'’"
_LONGEST: Final = 10
_AROUND: Final = 4
_TITLE_OF_WORK: Final = 7


@dataclass(slots=True)
class Word:
    """A token that may be part of a name, with what the lists know of it. ``particle``: "de", "van"..."""

    token: Token
    entry: Entry
    particle: bool = False


@dataclass(slots=True)
class Run:
    """``words`` in a row; ``title`` or ``role`` stood before and was taken off; ``before`` and ``after`` are the
    nearest tokens outside, within the sentence. ``held``: ``body`` or ``place`` when a word says that it names one."""

    words: list[Word]
    before: Sequence[Token]
    after: Sequence[Token]
    title: bool = False
    role: bool = False
    quoted: bool = False
    held: str = ""

    @property
    def start(self) -> int:
        """Offset of its first letter."""
        return self.words[0].token.start

    @property
    def end(self) -> int:
        """Offset after its last letter."""
        return self.words[-1].token.end

    @property
    def real(self) -> list[Word]:
        """Its words without the particles."""
        return [word for word in self.words if not word.particle]


def runs(sentence: Sequence[Token], text: str, lexicons: Lexicons, *, capitals: bool = False) -> list[Run]:
    """Runs of capitalised words of one sentence, particles between them kept, titles and functions taken off.
    ``capitals``: the sentence is written in capitals: its ordinary words are read as if they had none."""
    if capitals or any(token.shape == "U" for token in sentence):
        sentence = [_lowered(sentence, place, lexicons, all_capitals=capitals) for place in range(len(sentence))]
    found: list[Run] = []
    place, count = 0, len(sentence)
    quoted = _quoted(sentence)
    while place < count:
        if sentence[place].shape not in _CAPITAL and not _elided_name(sentence, place):
            place += 1
            continue
        stop = _extent(sentence, place, text, lexicons)
        for low, high, title, role in _cuts(sentence, place, stop, lexicons):
            run = _run(sentence, low, high, lexicons, title=title, role=role)
            if run is not None:
                run.quoted = quoted is not None and low in quoted
                found.append(run)
        place = stop
    return found


def _lowered(sentence: Sequence[Token], place: int, lexicons: Lexicons, *, all_capitals: bool) -> Token:
    """The same token, of shape ``l`` when its capitals tell nothing: a small word, or an ordinary one where all is in
    capitals."""
    token = sentence[place]
    if token.shape != "U" and not (all_capitals and len(token.text) == 1 and token.shape == "T"):
        return token
    if token.fold in lexicons.groups["particles"] and not all_capitals:
        return token
    ordinary = token.fold in lexicons.groups["function"]
    if all_capitals and not ordinary:
        entry = lexicons.entry(token.fold)
        ordinary = entry.word == 3 and entry.first < 2 and not (
            entry.surname >= 2 and _beside_a_first_name(sentence, place, lexicons))
    return Token(token.start, token.end, token.text, token.fold, "l", token.opens) if ordinary else token


def _beside_a_first_name(sentence: Sequence[Token], place: int, lexicons: Lexicons) -> bool:
    """``JEANNINE BOUCHER``, ``MME BLANC``: a surname, though it is a word."""
    if place and lexicons.is_title(sentence[place - 1], dotted=False):
        return True
    beside = (sentence[at] for at in (place - 1, place + 1) if 0 <= at < len(sentence))
    return any(entry.first >= 2 and entry.word < 3 for entry in (lexicons.entry(token.fold) for token in beside))


def _quoted(sentence: Sequence[Token]) -> set[int] | None:
    """Places of the tokens within short quotes: titles of works, mostly."""
    marks = [place for place, token in enumerate(sentence) if token.shape == "." and token.text in _QUOTES]
    if len(marks) < 2:
        return None
    inside: set[int] = set()
    for low, high in zip(marks[::2], marks[1::2], strict=False):
        if high - low <= _TITLE_OF_WORK:
            inside.update(range(low + 1, high))
    return inside


def _elided_name(sentence: Sequence[Token], place: int) -> bool:
    """D'Angelo: a capital elision inside a sentence belongs to the name."""
    token = sentence[place]
    return (token.shape == "e" and token.text[0] in "DLMNO" and len(token.text) == 2 and not token.opens
            and place + 1 < len(sentence) and sentence[place + 1].shape in _CAPITAL)


def _extent(sentence: Sequence[Token], place: int, text: str, lexicons: Lexicons) -> int:
    """First place after the stretch of capitals that begins at ``place``."""
    particles, titles = lexicons.groups["particles"], lexicons.groups["titles"]
    stop = place + 1
    while stop < len(sentence) and stop - place < _LONGEST:
        token, last = sentence[stop], sentence[stop - 1]
        gap = text[last.end : token.start]
        if len(gap) > 3 or "\n" in gap or "\t" in gap:
            break
        if token.shape in _CAPITAL and not _numbered(sentence, stop):
            stop += 1
            continue
        if token.text == "." and not gap and last.fold in titles:
            stop += 1
            continue
        if _initial_after_comma(sentence, stop):
            stop += 2
            break
        following = sentence[stop + 1].shape if stop + 1 < len(sentence) else ""
        if token.shape == "e" and token.text[0].isupper() and following in ("T", "U"):
            stop += 2
            continue
        ahead = stop
        while ahead < len(sentence) and ahead - stop < 3 and sentence[ahead].fold in particles:
            ahead += 1
        if ahead == stop or ahead >= len(sentence) or sentence[ahead].shape not in _CAPITAL:
            break
        if "\n" in text[token.start : sentence[ahead].start] or sentence[ahead].start - token.start > 14:
            break
        stop = ahead + 1
    return stop


def _numbered(sentence: Sequence[Token], place: int) -> bool:
    """``N°``, ``n.``: not an initial."""
    return (len(sentence[place].text) == 1 and place + 1 < len(sentence) and sentence[place + 1].text in "°º"
            and sentence[place + 1].start == sentence[place].end)


def _initial_after_comma(sentence: Sequence[Token], place: int) -> bool:
    """``DURAND, F.`` as lists of persons write it."""
    if sentence[place].text != "," or place + 1 >= len(sentence) or sentence[place + 1].shape != "I":
        return False
    after = sentence[place + 2] if place + 2 < len(sentence) else None
    return after is None or after.shape not in "TUM"


Cut = tuple[int, int, bool, bool]


def _cuts(sentence: Sequence[Token], place: int, stop: int, lexicons: Lexicons) -> list[Cut]:
    """(first, after the last, title before, function before) of the names within a stretch of capitals."""
    roles = lexicons.groups["roles"]
    found: list[Cut] = []
    low, title, role, real = place, False, False, 0
    for index in range(place, stop):
        token = sentence[index]
        bare = token.fold.rstrip(".")
        entry = lexicons.entry(bare)
        if token.text == "." and not real:
            low = index + 1
        elif _is_title(sentence, index, stop, bare, lexicons, after_title=title and not real):
            found.append((low, index, title, role))
            stays = bare in lexicons.groups["joined_titles"]
            low, title, role, real = index + (not stays), True, False, 0
        elif bare in roles and not real and token.shape != "I" and (entry.first < 2 or entry.word > 1):
            kept = entry.first >= 2 and index + 1 < stop and sentence[index + 1].shape in _CAPITAL
            low, role, real = index + (not kept), True, int(kept)
        elif real and _begins_anew(sentence, low, index, lexicons):
            found.append((low, index, title, role))
            role = bool(roles.intersection(part.fold for part in sentence[low:index]))
            low, title, real = index, False, 1
        elif token.shape in _CAPITAL:
            real += 1
    found.append((low, stop, title, role))
    return found


def _is_title(sentence: Sequence[Token], index: int, stop: int, bare: str, lexicons: Lexicons,
              *, after_title: bool) -> bool:
    """Whether the token is a title and not an initial: ``Dr M. Leroy``, ``Patient : M. Leroy``, ``Rossi M.``."""
    titles, roles = lexicons.groups["titles"], lexicons.groups["roles"]
    if bare not in titles:
        return False
    if len(bare) > 1:
        return index + 1 < stop or sentence[index].shape == "l" or not _capital_before(sentence, index)
    before = [token.fold for token in sentence[max(0, index - 2) : index] if token.text not in ":."]
    named = bool(before) and (before[-1] in titles or before[-1] in roles)
    follows = index + 1 < stop and sentence[index + 1].shape in "TUM"
    return bare == "m" and follows and not after_title and not named


def _capital_before(sentence: Sequence[Token], index: int) -> bool:
    """``Amartya Sen``: what follows a name is no title."""
    return index > 0 and sentence[index - 1].shape in "TU"


def _begins_anew(sentence: Sequence[Token], low: int, index: int, lexicons: Lexicons) -> bool:
    """Whether the name of a person begins at ``index`` after words that are none: ``la Lega di Roberto Maroni``,
    ``Ministro del Lavoro Luigi Rossi``."""
    token = sentence[index]
    if token.shape not in "TU":
        return False
    entry = lexicons.entry(token.fold)
    capitals = index - low == 1 and sentence[low].shape == "U" and len(sentence[low].text) > 2
    if capitals and token.shape == "T" and entry.first:
        return False
    strong = entry.first >= 2 and entry.word < 3 and not entry.english
    parts = [part for part in sentence[low:index] if part.shape in "TUM"]
    known = [lexicons.entry(part.fold) for part in parts]
    bodies, places = lexicons.groups["bodies"], lexicons.groups["places"]
    held = any(part.fold in bodies or part.fold in lexicons.groups["known_bodies"] for part in parts)
    joined = sentence[index - 1].fold in _OF
    named = any(item.first for item in known) or sentence[low].shape == "I"
    if not any(part.fold not in lexicons.groups["particles"] for part in parts):
        return False
    if parts and (parts[0].fold in places or parts[-1].fold in places):
        return False
    if joined:
        return (strong and not named) or (
            named and (token.fold in bodies or (entry.place > 1 and not entry.surname and _full(parts))))
    if held and strong and not any(item.first for item in known[-1:]):
        return True
    ordinary = all(item.word and item.first < 2 and item.surname < 3 for item in known) and bool(known)
    ahead = sentence[index + 1] if index + 1 < len(sentence) else None
    located = ahead is not None and ahead.shape in "TU" and bool(known) and known[-1].place >= 2
    located = located and (strong or not (known[-1].first or known[-1].surname))
    return (strong and ordinary) or located


def _full(parts: Sequence[Token]) -> bool:
    """Whether a name has its surname already: what "of" adds is where from, but for kings."""
    return len(parts) > 1 and not any(part.fold in ROMAN for part in parts)


def _run(sentence: Sequence[Token], low: int, high: int, lexicons: Lexicons, *, title: bool, role: bool) -> Run | None:
    """The run between two places, without what is at its edges and no part of a name."""
    particles = lexicons.groups["particles"]
    words = [Word(token, lexicons.entry(token.fold.rstrip(".")), token.shape not in _CAPITAL)
             for token in sentence[low:high] if token.shape != "."]
    while words and words[-1].particle:
        words.pop()
    while words and words[0].particle and words[0].token.shape == "l":
        words.pop(0)
        title = title and not role  # Monsieur le Président de la République
        role = False
    opened = False
    while words and not title and _ordinary_opening(words, lexicons, opened=opened):
        words.pop(0)
        opened, role = True, False
        while words and words[0].particle:
            words.pop(0)
    if not words or all(word.particle or word.token.fold in particles for word in words):
        return None
    first = sentence.index(words[0].token, low, high)
    run = Run(words, sentence[max(0, (low if title or role else first) - _AROUND) : low if title or role else first],
              sentence[high : high + _AROUND], title, role)
    run.held = _held(run, lexicons)
    return run


def _ordinary_opening(words: list[Word], lexicons: Lexicons, *, opened: bool) -> bool:
    """The capital of the first word of a sentence says nothing: an ordinary word is not part of the name."""
    head = words[0]
    if opened or not head.token.opens or head.token.shape == "I":
        return False
    entry, folded = head.entry, head.token.fold
    if len(words) > 1 and folded in lexicons.groups["particles"]:
        whole = f"{folded.rstrip(chr(39))} {words[1].token.fold}"
        return not (whole in lexicons.surnames or (head.token.shape == "U" and words[1].entry.surname))
    if len(words) > 1 and words[1].token.shape == "T" and words[1].entry.first >= 2 and (
            head.token.shape == "U" or (entry.surname >= 2 and folded not in lexicons.groups["function"])):
        return False
    if folded in lexicons.groups["function"] or folded in lexicons.groups["closings"]:
        return True
    if len(words) == 1:
        return bool(entry.word) and not (entry.first >= 3 and entry.word < 2)
    if entry.first >= 2:
        return False
    return entry.word >= 2 or bool(entry.word == 1 and entry.surname < 2)


def _held(run: Run, lexicons: Lexicons) -> str:
    groups = lexicons.groups
    bodies = groups["bodies"]
    head, folds = run.words[0], [word.token.fold for word in run.words]
    named = head.entry.first >= 2 and len(folds) > 1
    if (folds[0] in bodies and not (named and head.entry.first >= 3)) or (
            not named and any(fold in bodies for fold in folds)):
        return "body"
    if folds[0] in groups["known_bodies"] and (len(folds) == 1 or head.entry.first < 2):
        return "body"
    before = [token.fold for token in run.before if token.text not in _QUOTES + _APOSTROPHES]
    near = before[-1] if before else ""
    second = before[-2] if len(before) > 1 else ""
    if near == "sant'" or folds[0] in groups["places"] or folds[0].startswith(_SAINTS):
        return "place"
    if near in groups["ways"] or near in groups["lands"] or (near in _OF and second in groups["lands"]):
        return "place"
    if len(before) > 2 and near in ("la", "l'", "le") and second == "de" and before[-3] in groups["lands"]:
        return "place"
    joined = " ".join(folds).replace("' ", "'")
    if len(folds) > 1 and (joined in lexicons.places or joined.replace(" ", "-") in lexicons.places):
        return "place"
    around = f"{second} {near} {joined}", " ".join([joined, *(token.fold for token in run.after[:2])])
    if any(name.replace("' ", "'") in lexicons.places for name in around):
        return "place"
    return ""
