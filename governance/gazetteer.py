"""What a cell says of a place: the communes that fit a code, a postcode or a name as people write them."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

Ids = frozenset[str]
NONE: Ids = frozenset()


def words(text: str) -> list[str]:
    """Lower-case words of ``text`` without accents; apostrophes, hyphens and dots separate."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("ß", "ss"))
    return re.findall(r"[a-z0-9]+", "".join(char for char in plain if not unicodedata.combining(char)))


_SAINT = frozenset({"saint", "sainte", "st", "ste", "san", "santo", "santa", "sant", "s"})
_LINKS = frozenset(
    words("a al alla au aux d da de del della delle dell des di du e en et i il in l la le les lo nel sous su sul sur")
)
_NOISE = frozenset(words("citta comune commune cedex cdx centre centro mairie municipio ville village"))
_COUNTRIES = {
    "france": "FR",
    "francia": "FR",
    "fr": "FR",
    "italie": "IT",
    "italia": "IT",
    "italy": "IT",
    "it": "IT",
    "monaco": "MC",
}
_PROVINCES = {"06": "06", "04": "04", "CN": "004", "IM": "008"}
_SUBPLACE = re.compile(
    r"\b(?:frazione|fraz|localita|loc|borgata|hameau|quartier|quartiere|lieu dit|lieudit"
    r"|chemin|rue|via|strada|route|avenue)\b.*"
)
_PIECES = re.compile(r"[,;/()\[\]|\n]+|\s[-\u2013\u2014]+\s")
_STREETS = frozenset(words("rue via strada route avenue chemin place piazza corso quai"))
_ORDINAL = re.compile(r"^\d{1,2}(?:e|eme|er|ere|o|a)?$")
_ALIAS = re.compile(r"\b(FR|IT)-(\d{5,6})\b", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![\w-])\d{4,6}(?![\w-])")
_DEPARTMENT = re.compile(r"\(\s*(\d{2,3}|[A-Z]{2})\s*\)|(?:^|\s)(CN|IM)\s*$")
_CLOSE = 0.84


class Named(Protocol):
    """What the gazetteer needs of a commune."""

    @property
    def id(self) -> str:
        """``FR-06088``."""

    @property
    def country(self) -> str:
        """``FR`` or ``IT``."""

    @property
    def code(self) -> str:
        """INSEE or ISTAT code."""

    @property
    def name(self) -> str:
        """Official name."""

    @property
    def name_alt(self) -> str:
        """Name in the other language, or nothing."""

    @property
    def postcodes(self) -> tuple[str, ...]:
        """Postcodes or CAP."""

    @property
    def dept_code(self) -> str:
        """Département or provincia."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What cells say together. ``elsewhere``: a well-formed code or department that is not in the territory;
    ``country``: the one named or implied."""

    codes: Ids = NONE
    postcodes: Ids = NONE
    names: Ids = NONE
    elsewhere: bool = False
    country: str | None = None


def _exact(tokens: Sequence[str]) -> str:
    return "".join(tokens)


def _saintly(tokens: Sequence[str]) -> str:
    return "".join("s" if token in _SAINT else token for token in tokens)


def _bare(tokens: Sequence[str]) -> str:
    return "".join("s" if token in _SAINT else token for token in tokens if token not in _LINKS)


_KEYS: tuple[Callable[[Sequence[str]], str], ...] = (_exact, _saintly, _bare)


class Gazetteer:
    """Names, codes and postcodes of ``communes``, looked up as written.

    A name matches whole (never a commune found inside a longer name: "Isola del Giglio" is not Isola), from
    the strictest spelling to the loosest: accents and punctuation ignored; St, Ste, S., San, Santa alike;
    link words ignored. The official name is preferred to the name in the other language (Roccabruna is
    in the province of Cuneo before being Roquebrune-Cap-Martin), unless the country says otherwise.
    """

    def __init__(self, communes: Iterable[Named]) -> None:
        self._dept: dict[str, str] = {}
        self._country: dict[str, str] = {}
        self._words: dict[str, tuple[tuple[str, ...], ...]] = {}
        postcodes: dict[str, set[str]] = defaultdict(set)
        codes: dict[str, set[str]] = defaultdict(set)
        names: list[dict[str, set[str]]] = [defaultdict(set) for _ in range(2 * len(_KEYS))]
        for commune in communes:
            self._dept[commune.id] = commune.dept_code
            self._country[commune.id] = commune.country
            codes[commune.code].add(commune.id)
            for postcode in commune.postcodes:
                postcodes[postcode].add(commune.id)
            spellings = tuple(tuple(words(name)) for name in (commune.name, commune.name_alt) if name)
            self._words[commune.id] = spellings
            for position, spelling in enumerate(spellings):
                for rank, key in enumerate(_KEYS):
                    names[2 * rank + position][key(spelling)].add(commune.id)
        self._postcodes = {code: frozenset(ids) for code, ids in postcodes.items()}
        self._codes = {code: frozenset(ids) for code, ids in codes.items()}
        self._names = [{key: frozenset(ids) for key, ids in table.items()} for table in names]

    def read(self, texts: Iterable[str], country: str | None) -> Evidence:
        """Evidence of all ``texts`` taken together; ``country`` (``FR``, ``IT`` or another code) if known."""
        cells = [text for text in texts if text and not text.isspace()]
        country = country.upper() if country else _said_country(cells)
        departments = _departments(cells)
        known = frozenset(id_ for id_, dept in self._dept.items() if dept in departments)
        codes, postcodes, elsewhere = self._numbers(cells, country, known)
        within = postcodes or known
        names = NONE
        for cell in cells:
            found = self._named(cell, country, within)
            names = (names & found) or names | found
        if departments and not known:
            elsewhere = True
        return Evidence(codes, postcodes, (names & known) or names, elsewhere, country)

    def _numbers(self, cells: Iterable[str], country: str | None, known: Ids) -> tuple[Ids, Ids, bool]:
        codes, postcodes, elsewhere = NONE, NONE, False
        for cell in cells:
            for prefix, digits in _ALIAS.findall(cell):
                codes |= self._in(self._codes.get(digits, NONE), prefix.upper())
            for digits in _DIGITS.findall(_ALIAS.sub(" ", cell)):
                as_postcode = self._postcode(digits, country)
                as_code = self._code(digits, country)
                if as_postcode:
                    postcodes = (postcodes & as_postcode) or (postcodes | as_postcode)
                elif as_code:
                    codes |= as_code
                else:
                    elsewhere = elsewhere or self._foreign(digits, country)
        if known:
            postcodes = (postcodes & known) or postcodes
        return codes, postcodes, elsewhere and not (codes or postcodes)

    def _postcode(self, digits: str, country: str | None) -> Ids:
        return self._in(self._postcodes.get(digits.zfill(5), NONE), country) if len(digits) < 6 else NONE

    def _code(self, digits: str, country: str | None) -> Ids:
        found = self._in(self._codes.get(digits, NONE), country)
        # A spreadsheet that took a code for a number has dropped its leading zeros.
        padded = self._codes.get(digits.zfill(6), NONE) or self._codes.get(digits.zfill(5), NONE)
        return found or self._in(padded, country)

    def _foreign(self, digits: str, country: str | None) -> bool:
        """A postcode of elsewhere; CEDEX codes and unlisted codes of our own departments say nothing."""
        if len(digits) != 5:
            return False
        if country not in ("FR", "IT"):
            return digits[:2] not in ("04", "06", "12", "18")
        return digits[:2] not in (("04", "06") if country == "FR" else ("12", "18"))

    def _in(self, ids: Ids, country: str | None) -> Ids:
        if not ids or country is None:
            return ids
        return frozenset(id_ for id_ in ids if self._country[id_] == country)

    def _named(self, cell: str, country: str | None, within: Ids) -> Ids:
        cell = re.sub(r"\b([Ss])/\s*", "sur ", cell)
        whole = self._name(words(cell), country, within)
        if whole:
            return whole
        found = NONE
        for piece in _PIECES.split(cell):
            plain = _SUBPLACE.sub("", " ".join(words(piece)))
            tokens = [token for token in plain.split() if not _is_noise(token)]
            ids = self._name(tokens, country, within) or self._name(_without_province(tokens), country, within)
            found = (found & ids) or found | ids
        return found

    def _name(self, tokens: Sequence[str], country: str | None, within: Ids) -> Ids:
        if not tokens:
            return NONE
        asked = [key(tokens) for key in _KEYS for _official_then_other in (0, 1)]
        pairs = zip(self._names, asked, strict=True)
        found = [self._in(table.get(text, NONE), country) for table, text in pairs if text]
        # A postcode or a department chooses between the bearers of a name; it never invents one.
        chosen = next((ids & within for ids in found if ids & within), NONE) or next(filter(None, found), NONE)
        if chosen:
            return chosen
        return self._resembling(tokens, self._in(within, country)) if within else NONE

    def _resembling(self, tokens: Sequence[str], within: Ids) -> Ids:
        """Shortened ("Breil") or misspelt ("Briel sur Roya") names, only among ``within``: elsewhere they mislead."""
        asked = [token for token in tokens if token not in _LINKS and token not in _SAINT]
        if not asked:
            return NONE
        shortened = frozenset(
            id_ for id_ in within if any(set(asked) <= set(spelling) for spelling in self._words[id_])
        )
        if shortened:
            return shortened
        spellings = {_bare(spelling): id_ for id_ in within for spelling in self._words[id_]}
        return frozenset(spellings[key] for key in get_close_matches(_bare(tokens), sorted(spellings), 1, _CLOSE))


def _is_noise(token: str) -> bool:
    if token in _NOISE or token in _COUNTRIES or token.startswith("arrond"):
        return True
    return token.isdigit() or bool(_ORDINAL.match(token))


def _without_province(tokens: Sequence[str]) -> Sequence[str]:
    return [token for token in tokens if token not in ("cn", "im", "it", "fr", "prov", "provincia", "dept")]


def _said_country(cells: Iterable[str]) -> str | None:
    """A country that stands alone between separators or ends a piece: "Nice France", not "rue de France, Nice"."""
    for cell in cells:
        for piece in _PIECES.split(cell):
            tokens = [token for token in words(piece) if not token.isdigit()]
            alone = len(tokens) == 1 or (tokens[-1:] and tokens[-1] != "monaco" and not set(tokens[:-1]) & _STREETS)
            if alone and tokens[-1] in _COUNTRIES:
                return _COUNTRIES[tokens[-1]]
    return None


def _departments(cells: Iterable[str]) -> frozenset[str]:
    found = (match.group(1) or match.group(2) for cell in cells for match in _DEPARTMENT.finditer(cell))
    return frozenset(_PROVINCES.get(text, text) for text in found if text not in ("FR", "IT"))
