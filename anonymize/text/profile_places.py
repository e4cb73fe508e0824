"""Where one person lives, looked for in a text: the street whatever its abbreviations, the commune."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from anonymize.text.ordinary import ORDINARY
from anonymize.text.profile_words import Words

Found = tuple[int, int, float]
_SAME: Final = {
    short: full for full, shorts in {
        "rue": "rues r", "avenue": "av ave", "boulevard": "bd bld blvd boul bvd", "place": "pl plc", "square": "sq",
        "chemin": "ch che chem cem", "impasse": "imp", "route": "rte rt", "allee": "all allees", "cours": "crs",
        "passage": "pas pass", "montee": "mte mtee", "lotissement": "lot", "hameau": "ham", "residence": "res resid",
        "quartier": "qu quart", "faubourg": "fbg fg", "via": "v", "viale": "vle", "piazza": "pza pzza",
        "corso": "cso", "vicolo": "vic vlo", "strada": "str", "borgata": "bta", "frazione": "fraz frz",
        "localita": "loc", "contrada": "cda", "piazzale": "ple", "saint": "st", "sainte": "ste", "santa": "sta",
        "general": "gal gral gen", "marechal": "mal", "commandant": "cdt", "colonel": "col", "capitaine": "cne",
        "docteur": "dr", "president": "pdt", "professeur": "pr",
    }.items() for short in shorts.split()}
_PAIRS: Final = {
    ("v", "le"): "viale", ("p", "zza"): "piazza", ("p", "za"): "piazza", ("c", "so"): "corso", ("p", "le"): "piazzale",
    ("v", "lo"): "vicolo", ("b", "ta"): "borgata", ("c", "da"): "contrada", ("lieu", "dit"): "lieudit",
}
_KINDS: Final = frozenset(
    "rue avenue boulevard place chemin impasse route allee square cours passage montee lotissement hameau residence "
    "quartier faubourg quai sentier traverse ruelle voie esplanade promenade venelle cite lieudit via viale piazza "
    "corso vicolo strada borgata frazione localita contrada piazzale largo salita regione rione borgo vico street "
    "road".split())
_SMALL: Final = frozenset(
    "de du des d la le les l a aux au et en sur sous di del della dello dei degli delle dell da dal dalla e il lo gli "
    "i al alla".split())
_NUMBER: Final = re.compile(r"\d{1,4}(?:bis|ter|quater|[a-f])?")
_REPEAT: Final = frozenset(("bis", "ter", "quater", "a", "b", "c"))
_NEAR: Final = re.compile(r"[\s,.\-–/'’]{1,3}")
_AFTER: Final = re.compile(
    r"[\s,.]{0,3}(?:n[.°º]{0,2}|numero|num\.?|civico)?\s?\d{1,4}(?:\s?/?\s?(?:bis|ter|[a-f](?!\w)))?(?!\w)",
    re.IGNORECASE)
_LINK: Final = re.compile(r"[\s\-‐‑–'’.]{1,3}")
_TAIL: Final = re.compile(r"\b[Cc](?:edex|EDEX)\b.*|\s[A-Z]{2}\s*$")
_POSTCODE: Final = re.compile(r"\d{5}")


@dataclass(frozen=True, slots=True)
class Street:
    """A street: its kind (empty for a hamlet named alone), its main words, the number of the house."""

    kind: str
    core: tuple[str, ...]
    number: str

    @property
    def plain(self) -> bool:
        """Whether the main words are too ordinary to be looked for without the kind."""
        return len(self.core) < 2 and (len(self.core[0]) < 4 or self.core[0] in ORDINARY)


def read_address(value: str) -> tuple[Street | None, str]:
    """The street of an address as somebody typed it, and its commune after the postal code (empty without one)."""
    street: Street | None = None
    commune = ""
    for piece in re.split(r"[,;\n]", value):
        words = Words.of(piece)
        code = next((at for at, word in enumerate(words.folds) if _POSTCODE.fullmatch(word)), None)
        if code is not None:
            commune = commune or piece[words.ends[code]:].strip(" -–\t()")
            words = Words.of(piece[:words.starts[code]])
        street = _merged(street, _street(words))
    return (street if street is not None and street.core else None), commune


def _merged(known: Street | None, more: Street | None) -> Street | None:
    """The number may stand before or after the street, in a piece of its own; the first street wins."""
    if known is None or more is None:
        return more or known
    if not known.core:
        return Street(more.kind, more.core, more.number or known.number)
    return known if more.core else Street(known.kind, known.core, known.number or more.number)


def _street(words: Words) -> Street | None:
    folds = _canonical(words)
    number = next((word for word in folds if _NUMBER.fullmatch(word)), "")
    rest = [word for word in folds if not _NUMBER.fullmatch(word) and word not in _REPEAT]
    kind = next((word for word in rest if word in _KINDS), "")
    core = rest[rest.index(kind) + 1:] if kind else rest
    kept = tuple(word for word in core if word not in _SMALL and (len(word) > 1 or kind))
    return Street(kind, kept, number) if kept or number else None


def _canonical(words: Words) -> list[str]:
    """Folded words with abbreviations written out; a pair such as V.le is one word."""
    said: list[str] = []
    at = 0
    while at < len(words):
        pair = _PAIRS.get((words.folds[at], words.folds[at + 1])) if at + 1 < len(words) else None
        said.append(pair or _SAME.get(words.folds[at], words.folds[at]))
        at += 2 if pair else 1
    return said


def find_streets(words: Words, streets: Iterable[Street]) -> Iterator[Found]:
    """Each mention of a street, with its number when it stands beside; linear in the number of words."""
    for street in streets:
        for at, word in enumerate(words.folds):
            if _SAME.get(word, word) == street.core[0]:
                last = _core_end(words, at, street.core)
                found = last is not None and _street_at(words, at, last, street)
                if found:
                    yield found


def _core_end(words: Words, at: int, core: tuple[str, ...]) -> int | None:
    """Index of the last word of ``core`` when it stands at ``at``, small words between allowed."""
    for wanted in core[1:]:
        at += 1
        skipped = 0
        while at < len(words) and words.folds[at] in _SMALL and words.folds[at] != wanted and skipped < 3:
            at, skipped = at + 1, skipped + 1
        if at >= len(words) or not _LINK.fullmatch(words.gap(at - 1)):
            return None
        if _SAME.get(words.folds[at], words.folds[at]) != wanted:
            return None
    return at


def _street_at(words: Words, first: int, last: int, street: Street) -> Found | None:
    start = first
    while start and first - start < 3 and words.folds[start - 1] in _SMALL and _LINK.fullmatch(words.gap(start - 1)):
        start -= 1
    pair = next((at for at in range(start, first + 1) if _pair_before(words, at)), None)
    start = start if pair is None else pair  # the "le" of V.le is a small word as well
    kind, width = _kind_before(words, start)
    if kind and street.kind and kind != street.kind:
        return None
    start = start - width if kind else first
    numbered = _number_before(words, start)
    if not kind and not _clear(words, first, last, street, numbered=numbered < start):
        return None
    end = words.ends[last]
    after = _AFTER.match(words.text, end) if numbered == start else None
    return words.starts[numbered], after.end() if after else end, 1.0


def _clear(words: Words, first: int, last: int, street: Street, *, numbered: bool) -> bool:
    """Whether the main words say the street without its kind."""
    capital = all(words.capital(at) for at in range(first, last + 1) if words.folds[at] not in _SMALL)
    if street.kind:
        return capital and len(street.core) > 1 and numbered
    return capital and not street.plain


def _kind_before(words: Words, at: int) -> tuple[str, int]:
    """The kind of street that ends just before word ``at``, and how many words it takes; empty without."""
    if pair := _pair_before(words, at):
        return pair, 2
    if at >= 1 and _NEAR.fullmatch(words.gap(at - 1)):
        kind = _SAME.get(words.folds[at - 1], words.folds[at - 1])
        if kind in _KINDS:
            return kind, 1
    return "", 0


def _pair_before(words: Words, at: int) -> str:
    return _PAIRS.get((words.folds[at - 2], words.folds[at - 1]), "") if at >= 2 else ""


def _number_before(words: Words, at: int) -> int:
    """Index of the number just before word ``at`` (its bis or ter passed over); ``at`` without one."""
    back = at - 1
    if back > 0 and words.folds[back] in _REPEAT and _NEAR.fullmatch(words.gap(back)):
        back -= 1
    if back >= 0 and _NUMBER.fullmatch(words.folds[back]) and _NEAR.fullmatch(words.gap(back)):
        return back
    return at


def read_commune(value: str) -> tuple[str, ...]:
    """The folded words of a commune, abbreviations written out; empty if it has none."""
    words = Words.of(_TAIL.sub("", re.split(r"[(,;/]", value)[0].strip()))
    return tuple(_SAME.get(word, word) if word in {"st", "ste"} else word for word in words.folds if not word.isdigit())


def find_communes(words: Words, communes: Iterable[tuple[str, ...]]) -> Iterator[Found]:
    """Each mention of a commune: hyphens or blanks, Saint or St; a name of one word needs its capital."""
    for commune in communes:
        if len(commune) == 1 and len(commune[0]) < 3:
            continue
        for at in range(len(words) - len(commune) + 1):
            said = words.folds[at:at + len(commune)]
            if said[0][:1] != commune[0][:1] or tuple(
                    {"st": "saint", "ste": "sainte"}.get(word, word) for word in said) != commune:
                continue
            linked = all(_LINK.fullmatch(words.gap(at + i)) for i in range(len(commune) - 1))
            if linked and (len(commune) > 1 or words.capital(at)):
                yield words.starts[at], words.ends[at + len(commune) - 1], 1.0
