"""Texts as sparse vectors of character n-grams, so that words spelt a little differently stay near each other."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from governance.intake.values import clean_text, fold
from governance.progress import NO_PROGRESS, Progress

LENGTHS: Final = (3, 4, 5)
_BITS: Final = 22
_BUCKETS: Final = 1 << _BITS
_MIX: Final = np.uint64(0x9E3779B97F4A7C15)
_BLOCK: Final = 1024
_OWN_WEIGHTS: Final = 50  # texts of a language before it is weighed apart
_RARE: Final = 0.002
_COMMON: Final = 0.5  # an n-gram of more than half of the texts says nothing

_Part = tuple[NDArray[np.int64], NDArray[np.int32], NDArray[Any]]
"""Number of n-grams of each text of a block, then the bucket or column of each, and its value."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text to compare. ``language`` "fr", "it"... or None when unknown."""

    id: int
    title: str
    body: str
    language: str | None = None


def plain(document: Document) -> str:
    """What is compared: title and body without HTML, accents, capitals or punctuation, words apart by one space."""
    return fold(clean_text(f"{document.title}\n{document.body}"))


@dataclass(frozen=True, slots=True)
class Index:
    """Distinct texts as vectors of length 1 at most, their n-grams ordered from the rarest to the commonest.

    ``rows``: row of each document id (identical texts share one; texts without a letter have none). ``ids``: first
    document of each row. ``matrix``: CSR of (rows, n-grams), float32. ``columns``: column of each bucket of the hash,
    -1 for an n-gram of no use. ``weights``: inverse document frequency of each bucket, by language (None: all texts).
    """

    rows: Mapping[int, int]
    ids: NDArray[np.int64]
    matrix: Any
    columns: NDArray[np.int32]
    weights: Mapping[str | None, NDArray[np.float32]]

    def similarities(self, row: int, others: Sequence[int]) -> NDArray[np.float32]:
        """Cosine similarity, 0..1, of the text of ``row`` with those of the rows ``others``."""
        return np.asarray((self.matrix[list(others)] @ self.matrix[row].T).toarray(), dtype=np.float32).ravel()

    def against(self, document: Document) -> NDArray[np.float32]:
        """Cosine similarity, 0..1, of a document, indexed or not, with every row."""
        _, buckets, counts = _counted([plain(document)])
        values = _dampened(counts) * self.weights.get(document.language, self.weights[None])[buckets]
        norm = float(np.sqrt(np.square(values).sum()))
        dense = np.zeros(self.matrix.shape[1], dtype=np.float32)
        found = self.columns[buckets]
        if norm:
            # Two buckets never share a column, so that this assignment loses nothing.
            dense[found[found >= 0]] = values[found >= 0] / norm
        return np.asarray(self.matrix @ dense, dtype=np.float32)

    def rarity(self, word: str, language: str | None = None) -> float:
        """How rare a folded word is here: mean weight of its n-grams; 0 when all are everywhere."""
        weights = self.weights.get(language, self.weights[None])
        _, buckets, _ = _counted([word])
        return float(weights[buckets].mean()) if len(buckets) else 0.0


def index(documents: Iterable[Document], *, progress: Progress = NO_PROGRESS) -> Index:
    """Read ``documents`` once, in blocks. Raises ``Cancelled`` through ``progress``, ``ValueError`` if an id is twice
    there."""
    progress.stage("index", None)
    rows: dict[int, int] = {}
    distinct: dict[bytes, int] = {}
    ids: list[int] = []
    languages: list[str | None] = []
    parts: list[_Part] = []
    for block in _blocks(documents):
        fresh: list[str] = []
        for document in block:
            if document.id in rows:
                raise ValueError(f"document {document.id} is given twice")
            text = plain(document)
            if not text:
                continue
            row = distinct.setdefault(_digest(text), len(ids))
            rows[document.id] = row
            if row == len(ids):
                ids.append(document.id)
                languages.append(document.language)
                fresh.append(text)
        sizes, buckets, counts = _counted(fresh)
        # Half the memory until they are weighed, to three digits.
        parts.append((sizes, buckets, _dampened(counts).astype(np.float16)))
        progress.check()
        progress.advance(len(block))
    return _weighed(rows, ids, languages, parts)


def _blocks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    source = iter(documents)
    while block := list(islice(source, _BLOCK)):
        yield block


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).digest()


def _dampened(counts: NDArray[np.int64]) -> NDArray[np.float32]:
    """A word written ten times is not ten times as telling."""
    return (1 + np.log(counts)).astype(np.float32)


def _counted(texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.int64]]:
    """Number of distinct n-grams of each text, then the bucket of each in ascending order and how often it comes.
    Folded texts are ASCII: five characters fit in one integer."""
    codes = np.frombuffer("".join(f" {text} " for text in texts).encode("ascii"), dtype=np.uint8).astype(np.uint64)
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), [len(text) + 2 for text in texts])
    spaces = codes == ord(" ")
    keys = []
    for length in LENGTHS:
        count = max(0, len(codes) - length + 1)
        gram = np.zeros(count, dtype=np.uint64)
        inside = np.ones(count, dtype=np.bool_)
        for offset in range(length):
            gram = (gram << np.uint64(8)) | codes[offset : offset + count]
            if 0 < offset < length - 1:
                # A space inside: two words, or two texts, whose ends are two spaces.
                inside &= ~spaces[offset : offset + count]
        bucket = (gram[inside] * _MIX) >> np.uint64(64 - _BITS)
        keys.append((owners[:count][inside] << _BITS) | bucket.astype(np.int64))
    found, counts = np.unique(np.concatenate(keys), return_counts=True)
    sizes = np.bincount(found >> _BITS, minlength=len(texts)).astype(np.int64)
    return sizes, (found & (_BUCKETS - 1)).astype(np.int32), counts


def _weighed(rows: dict[int, int], ids: list[int], languages: list[str | None], parts: list[_Part]) -> Index:

    from scipy.sparse import csr_array

    frequency = np.zeros(_BUCKETS, dtype=np.int64)
    for _, buckets, _ in parts:
        frequency += np.bincount(buckets, minlength=_BUCKETS)
    columns = _ranked(frequency)
    weights: dict[str | None, NDArray[np.float32]] = {None: _inverse(frequency, len(ids))}
    for language, count in sorted(Counter(language for language in languages if language).items()):
        if count >= _OWN_WEIGHTS:
            # Weighed with all, the everyday words of the language that few write would look rare and telling.
            weights[language] = _inverse(_frequency(parts, languages, language), count)
    start = 0
    for place, part in enumerate(parts):
        # In place, block by block: all of them twice would not fit in the memory allowed.
        parts[place] = _units(part, languages[start : start + len(part[0])], weights, columns)
        start += len(part[0])
    sizes, indices, values = _joined(parts)
    matrix = csr_array((values, indices, np.concatenate([[0], np.cumsum(sizes)])),
                       shape=(len(ids), int(columns.max(initial=-1)) + 1))
    return Index(rows, np.asarray(ids, dtype=np.int64), matrix, columns, weights)


def _joined(parts: list[_Part]) -> _Part:
    """One part of all, each let go as soon as it is copied."""
    total = sum(len(part[1]) for part in parts)
    indices, values = np.empty(total, dtype=np.int32), np.empty(total, dtype=np.float32)
    sizes = [np.zeros(0, dtype=np.int64)]
    start = 0
    parts.reverse()
    while parts:
        lengths, columns, weights = parts.pop()
        sizes.append(lengths)
        indices[start : start + len(columns)] = columns
        values[start : start + len(columns)] = weights
        start += len(columns)
    return np.concatenate(sizes), indices, values


def _frequency(parts: list[_Part], languages: list[str | None], wanted: str) -> NDArray[np.int64]:

    frequency = np.zeros(_BUCKETS, dtype=np.int64)
    start = 0
    for sizes, buckets, _ in parts:
        mine = np.asarray([language == wanted for language in languages[start : start + len(sizes)]], dtype=np.bool_)
        frequency += np.bincount(buckets[np.repeat(mine, sizes)], minlength=_BUCKETS)
        start += len(sizes)
    return frequency


def _units(
    part: _Part, languages: list[str | None], weights: Mapping[str | None, NDArray[np.float32]],
    columns: NDArray[np.int32],
) -> _Part:
    """The texts of a block as vectors: columns ascending, and values."""
    sizes, buckets, values = part[0], part[1], part[2].astype(np.float32)
    owners = np.repeat(np.arange(len(sizes)), sizes)
    known = [language if language in weights else None for language in languages]
    for language in set(known):
        entries = np.asarray([one == language for one in known], dtype=np.bool_)[owners]
        values[entries] *= weights[language][buckets[entries]]
    norms = np.sqrt(np.bincount(owners, weights=np.square(values), minlength=len(sizes)))
    values /= np.maximum(norms, 1e-9).astype(np.float32)[owners]
    found = columns[buckets]
    # The n-grams of a single text meet nobody: they count in the length of the vector, then go.
    kept = np.flatnonzero((found >= 0) & (values > 0))
    kept = kept[np.lexsort((found[kept], owners[kept]))]
    return np.bincount(owners[kept], minlength=len(sizes)), found[kept], values[kept]


def _inverse(frequency: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    # Rarer than one text in five hundred is rare enough: else, in a large consultation, one mistyped letter would
    # outweigh a whole sentence of a campaign.

    weights = np.log((1 + count) / (1 + np.maximum(frequency, _RARE * count))) + 1
    if count >= _OWN_WEIGHTS:
        weights[frequency > _COMMON * count] = 0
    return weights.astype(np.float32)


def _ranked(frequency: NDArray[np.int64]) -> NDArray[np.int32]:
    """Column of each bucket that two texts share, the rarest first; -1 for the others."""
    useful = np.flatnonzero(frequency > 1)
    columns = np.full(_BUCKETS, -1, dtype=np.int32)
    columns[useful[np.argsort(frequency[useful], kind="stable")]] = np.arange(len(useful), dtype=np.int32)
    return columns
