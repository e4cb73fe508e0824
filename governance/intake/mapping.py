"""Propose which column feeds which charter field, from French, Italian and English headers, then from content.

Only fields that the charter declares are proposed; a column that nobody claims stays unmapped, and the gate refuses it.
"""

import base64
import binascii
import re
from collections.abc import Callable, Collection, Iterable, Sequence

from governance.charter import Charter, CharterField, FieldKind
from governance.intake.records import Mapping, Part
from governance.intake.values import fold

GENERIC = "generic"

_STOP = frozenset((
    "a abita abitate ai al alla alle allo au aux avete avez c che chi ci come comment d da dans de decrivez degli "
    "dei del della delle dello des descriva descrivete di dite do dove du e en est et etes expliquez facoltativo "
    "facultatif gli ha habitez hai how i il in indicare indichi indiquez inserisca is l la le lei les lo ma mes mon "
    "my nel nella nous o obbligatorio obligatoire optional ou per please pour pouvez precisez qu qual quale quali "
    "que quel quelle quelles quels required risiede s saisissez si sono su sua sue suo suoi sur the tu tua tue tuo "
    "un una une vi vivete vivez vos vostra vostro votre vous vuole what where which would you your "
).split())
_OTHERS = (
    "analyst", "evaluat", "valutator", "valuat", "moderat", "destinat", "recipient", "assign", "attribu", "administr",
    "admin", "supervis", "superviseur", "report", "signal", "decision", "decideur", "responsable", "responsabil",
    "contact", "referent", "reviewer", "instruct",
)
"""Beginnings of words that say that a column is about somebody else than the author."""

_NOT_SUBMISSION = ("naiss", "nasc", "birth", "modif", "update", "mise a jour", "maj", "fin", "end", "trash", "suppr")
_SHARED = re.compile(r"^(?P<base>.+?)[\s/_(\[-]+(?P<language>fr|it)[)\]]?$", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?")
_QUESTION = re.compile(r"^\s*(?:Q\s?\d+\s*[-.:)]+|\d+(?:\.\d+)*\s*[.):-]+)\s*", re.IGNORECASE)
_COPY = re.compile(r"\s*\(\d+\)\s*$")
_LONG_TEXT = 80
_SAMPLE = 200


def normalise(header: str) -> str:
    """What a header says, once freed of question numbers (``Q12 - ``, ``3. ``, base64 ids), copies (`` (1)``),
    accents, case and punctuation: words separated by single spaces."""
    text = _COPY.sub("", _without_encoded_id(header.strip()))
    text = _QUESTION.sub("", text)
    return fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text))


def _without_encoded_id(header: str) -> str:
    """Grand Débat and Cap Collectif headers may start with a GraphQL id: ``QUXVlc3Rpb246MTY5 - `` is question 169."""
    prefix, dash, rest = header.partition(" - ")
    if not dash or not re.fullmatch(r"[A-Za-z0-9+/=]{10,}", prefix):
        return header
    for candidate in (prefix, prefix.removeprefix("Q")):
        try:
            decoded = base64.b64decode(candidate + "=" * (-len(candidate) % 4), validate=True)
        except (binascii.Error, ValueError):
            continue
        if re.fullmatch(rb"[A-Za-z]+:[\x21-\x7e]+", decoded):
            return rest
    return header


def propose(columns: Sequence[str], sample_rows: Sequence[Sequence[str]], charter: Charter) -> Mapping:
    """Mapping of a file that no platform claims; its source is ``generic``.

    ``sample_rows`` are some rows of the file, used only where no header speaks.
    """
    found = propose_columns(columns, sample_rows, charter)
    return Mapping(GENERIC, (Part(kind_of(found, len(columns)), found),))


def propose_columns(
    columns: Sequence[str], sample_rows: Sequence[Sequence[str]], charter: Charter, *,
    taken_columns: Collection[str] = (), taken_fields: Collection[str] = (), exact_only: bool = False,
) -> tuple[tuple[str, str], ...]:
    """(column, field) pairs in the order of the columns; each column at most once, each field at most once
    (twice or more only as ``field@fr``, ``field@it``)."""
    chosen: dict[str, str] = {}
    free = [column for column in columns if column not in taken_columns]
    fields = [item for item in charter.fields.values() if item.name not in taken_fields]
    passes: list[Callable[[list[str], CharterField], str | None]] = [_exact]
    if not exact_only:
        passes.append(_contained)
    for choose in passes:
        for item in fields:
            if _fed(item.name, chosen):
                continue
            column = choose([column for column in free if column not in chosen], item)
            if column is not None:
                chosen[column] = item.name
            elif choose is _exact:
                chosen.update(_per_language([c for c in free if c not in chosen], item))
    if not exact_only:
        _from_content(columns, sample_rows, fields, chosen, taken_columns)
    return tuple((column, chosen[column]) for column in columns if column in chosen)


def kind_of(pairs: Iterable[tuple[str, str]], columns: int) -> str:
    """Kind of contribution that a set of fields makes of each row, of a table with so many columns."""
    fields = {target.partition("@")[0] for _, target in pairs}
    if "vote" in fields and "body" not in fields and "title" not in fields:
        return "vote"
    if "parent_id" in fields and "body" in fields and "title" not in fields:
        return "comment"
    if {"latitude", "longitude"} <= fields and fields & {"title", "body"}:
        return "map_point"
    if fields & {"title", "body"}:
        return "survey_answer" if "title" not in fields and columns > 2 * len(fields) + 2 else "proposal"
    if fields and fields <= {"email", "author_ref", "commune", "age_band", "language", "channel", "external_id",
        "submitted_at"}:
        return "registration" if fields & {"email", "author_ref"} else "survey_answer"
    return "survey_answer"


def _fed(field: str, chosen: dict[str, str]) -> bool:
    return any(target.partition("@")[0] == field for target in chosen.values())


def names_of(item: CharterField) -> tuple[str, ...]:
    """Names under which a field may arrive, best first."""
    return (item.name, item.label.fr, item.label.it, *item.synonyms)


def _joined(header: str) -> str:
    return normalise(header).replace(" ", "")


def _exact(columns: list[str], item: CharterField) -> str | None:
    for name in names_of(item):
        wanted = _joined(name)
        for column in columns:
            if wanted and _joined(column) == wanted:
                return column
    return None


def _per_language(columns: list[str], item: CharterField) -> dict[str, str]:
    wanted = {_joined(name) for name in names_of(item)} - {""}
    found: dict[str, str] = {}
    for column in columns:
        match = _SHARED.match(column.strip())
        if match and _joined(match["base"]) in wanted:
            target = f"{item.name}@{match['language'].lower()}"
            if target not in found.values():
                found[column] = target
    return found


def _contained(columns: list[str], item: CharterField) -> str | None:
    """A column whose significant words are mostly those of one name of the field. Technical fields need an exact
    name, and a column about somebody else than the author is never taken for an identity."""
    if item.kind is FieldKind.TECHNICAL:
        return None
    best, best_share = None, 0.5
    names = [words for name in names_of(item) if (words := _significant(name)) and len("".join(words)) > 2]
    for column in columns:
        words = _significant(column)
        if not words or _about_others(column) or (item.type in ("date", "datetime") and _says(column, _NOT_SUBMISSION)):
            continue
        for name in names:
            share = len(name) / len(words)
            if share > best_share and _inside(name, words):
                best, best_share = column, share
    return best


def _significant(header: str) -> list[str]:
    return [word for word in normalise(header).split() if word not in _STOP]


def _inside(part: list[str], whole: list[str]) -> bool:
    size = len(part)
    return any(whole[start : start + size] == part for start in range(len(whole) - size + 1))


def _says(header: str, beginnings: Iterable[str]) -> bool:
    text = f" {normalise(header)}"
    return any(f" {beginning}" in text for beginning in beginnings)


def _about_others(header: str) -> bool:
    return _says(header, _OTHERS)


def _from_content(
    columns: Sequence[str], rows: Sequence[Sequence[str]], fields: list[CharterField], chosen: dict[str, str],
    taken: Collection[str],
) -> None:
    """Claim columns by what they hold, only for fields that no header named."""
    wanted = {item.name: item for item in fields}
    tests: tuple[tuple[str, Callable[[list[str]], float]], ...] = (
        ("email", _share_of(_EMAIL)), ("submitted_at", _share_of(_ISO_DATE)), ("body", _length),
    )
    for field, measure in tests:
        if field not in wanted or _fed(field, chosen):
            continue
        best, best_score = "", 0.0
        for position, column in enumerate(columns):
            if column in chosen or column in taken or _about_others(column) or _says(column, _NOT_SUBMISSION):
                continue
            cells = [row[position] for row in rows[:_SAMPLE] if row[position].strip()]
            score = measure(cells) if cells else 0.0
            if score > best_score:
                best, best_score = column, score
        if best:
            chosen[best] = field


def _share_of(pattern: re.Pattern[str]) -> Callable[[list[str]], float]:
    def measure(cells: list[str]) -> float:
        share = sum(1 for cell in cells if pattern.fullmatch(cell.strip())) / len(cells)
        return share if share >= 0.8 else 0.0

    return measure


def _length(cells: list[str]) -> float:
    mean = sum(len(cell) for cell in cells) / len(cells)
    written = sum(1 for cell in cells if " " in cell.strip() and not _EMAIL.fullmatch(cell.strip())) / len(cells)
    return mean if mean >= _LONG_TEXT and written >= 0.8 else 0.0
