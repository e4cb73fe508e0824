"""Which contributions say the same thing in nearly the same words: pairs, families under a lead, nearest, reasons."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from governance.intake.values import fold
from governance.moderation.shingles import Document, Index, index, plain
from governance.progress import NO_PROGRESS, Progress

THRESHOLD: Final = 0.6
TOP: Final = 10
_ROWS: Final = 256
_BATCH: Final = 4096
_FLOOR: Final = 0.1
_SHARE: Final = 0.4
_EXACT: Final = 5_000
_CANDIDATES: Final = 3
_TELLING: Final = 0.5  # a shared word half as rare as the rarest one is worth showing

Cause = Literal["same_text", "contained", "shared_words"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contributions and their cosine similarity, 0..1. ``same``: the same text, capitals, accents and
    punctuation apart."""

    first: int
    second: int
    similarity: float
    same: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """Contributions that all resemble ``lead``. ``members``: the others with their similarity to it, nearest first."""

    lead: int
    members: tuple[tuple[int, float], ...]

    @property
    def ids(self) -> tuple[int, ...]:
        """The lead, then its members."""
        return (self.lead, *(number for number, _ in self.members))


@dataclass(frozen=True, slots=True)
class Near:
    """A contribution near another. ``lead``: that of its family, or itself if it has none."""

    id: int
    lead: int
    similarity: float


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two texts were put side by side: a code, and the rarest words they share as the first one spells them."""

    code: Cause
    words: tuple[str, ...] = ()


def similar(
    texts: Iterable[Document], *, threshold: float = THRESHOLD, top: int = TOP, progress: Progress = NO_PROGRESS
) -> list[Pair]:
    """The pairs of ``texts`` at ``threshold`` (0..1) or above. See ``pairs``."""
    return pairs(index(texts, progress=progress), threshold=threshold, top=top, progress=progress)


def pairs(
    texts: Index, *, threshold: float = THRESHOLD, top: int = TOP, progress: Progress = NO_PROGRESS
) -> list[Pair]:
    """The pairs at ``threshold`` or above, most alike first; of each text its ``top`` nearest. Identical texts give
    one pair each, with the first of them. Raises ``Cancelled`` through ``progress``, ``ValueError`` out of bounds."""
    if not (2 * _FLOOR <= threshold <= 1 and top > 0):
        raise ValueError(f"threshold {threshold} or top {top} out of bounds")
    keys = _candidates(texts.matrix, threshold, top * _CANDIDATES, progress)
    first, second, scores = _measured(texts.matrix, keys, threshold, progress)
    kept = _of_each(first, second, scores, len(texts.ids), top)
    found = [
        Pair(int(texts.ids[one]), int(texts.ids[other]), round(min(float(score), 1.0), 4))
        for one, other, score in zip(first[kept], second[kept], scores[kept], strict=True)
    ]
    same = [
        Pair(int(texts.ids[row]), number, 1.0, same=True)
        for number, row in texts.rows.items() if texts.ids[row] != number
    ]
    return sorted([*same, *found], key=lambda pair: (-pair.similarity, not pair.same, pair.first, pair.second))


def _candidates(matrix: Any, threshold: float, most: int, progress: Progress) -> NDArray[np.int64]:
    """Pairs of rows worth measuring, as ``low * rows + high``, ascending: those that share enough of their rarest
    n-grams. The common ones, that would pair everything with everything, are not multiplied.

    Up to ``_EXACT`` rows nothing is lost: a row keeps its rarest n-grams until what is left has a norm of
    ``threshold - _FLOOR`` at most; as their order is the same for all, two rows that reach the threshold share at
    least ``_FLOOR`` among the kept ones. Beyond, a row keeps ``_SHARE`` of its squared norm, ten times less work: a
    pair is lost only if the two differ in almost all of their rarest n-grams.
    """
    count = matrix.shape[0]
    floor = _FLOOR if count <= _EXACT else _FLOOR / 2
    rare = _rarest(matrix, threshold - _FLOOR if count <= _EXACT else None)
    across = rare.T.tocsr()
    progress.stage("compare", count)
    keys = [np.zeros(0, dtype=np.int64)]
    for start in range(0, count, _ROWS):
        block = (rare[start : start + _ROWS] @ across).tocoo()
        # Rounding must not lose a pair that is exactly at the floor.
        good = np.flatnonzero(block.data >= floor - 1e-4)
        rows, columns = block.coords[0][good].astype(np.int64) + start, block.coords[1][good].astype(np.int64)
        best = _firsts(rows, np.where(rows == columns, np.float32(2), block.data[good]), most + 1)
        low, high = np.minimum(rows[best], columns[best]), np.maximum(rows[best], columns[best])
        keys.append((low * count + high)[low != high])
        progress.check()
        progress.advance(min(_ROWS, count - start))
    return np.unique(np.concatenate(keys))


def _rarest(matrix: Any, left: float | None) -> Any:
    """Of each row the rarest n-grams: all but a norm of ``left``, or ``_SHARE`` of its squared norm if None."""
    from scipy.sparse import csr_array

    kept = np.zeros(len(matrix.data), dtype=np.bool_)
    sizes = np.zeros(matrix.shape[0] + 1, dtype=np.int64)
    for start in range(0, matrix.shape[0], _ROWS):
        pointers = matrix.indptr[start : start + _ROWS + 1]
        values = matrix.data[pointers[0] : pointers[-1]]
        squares = np.concatenate([[0.0], np.cumsum(np.square(values, dtype=np.float64))])
        begins, ends = squares[pointers[:-1] - pointers[0]], squares[pointers[1:] - pointers[0]]
        limits = ends - left * left if left is not None else begins + _SHARE * (ends - begins)
        mine = squares[:-1] < np.repeat(limits, np.diff(pointers))
        kept[pointers[0] : pointers[-1]] = mine
        sizes[start + 1 : start + len(pointers)] = np.diff(
            np.concatenate([[0], np.cumsum(mine)])[pointers - pointers[0]])
    return csr_array((matrix.data[kept], matrix.indices[kept], np.cumsum(sizes)), shape=matrix.shape)


def _firsts(groups: NDArray[np.int64], scores: NDArray[np.float32], most: int) -> NDArray[np.int64]:
    """Positions of the ``most`` best scores of each group."""
    order = np.lexsort((-scores, groups))
    ranked = groups[order]
    begins = np.flatnonzero(np.concatenate([[True], ranked[1:] != ranked[:-1]])) if len(ranked) else order
    place = np.arange(len(order)) - np.repeat(begins, np.diff(np.append(begins, len(order))))
    return order[place < most]


def _measured(
    matrix: Any, keys: NDArray[np.int64], threshold: float, progress: Progress
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:

    count = max(1, matrix.shape[0])
    progress.stage("measure", len(keys))
    scores = np.zeros(len(keys), dtype=np.float32)
    for start in range(0, len(keys), _BATCH):
        part = keys[start : start + _BATCH]
        scores[start : start + _BATCH] = matrix[part // count].multiply(matrix[part % count]).sum(axis=1)
        progress.check()
        progress.advance(len(part))
    good = scores >= threshold
    return keys[good] // count, keys[good] % count, scores[good]


def _of_each(
    first: NDArray[np.int64], second: NDArray[np.int64], scores: NDArray[np.float32], count: int, top: int
) -> NDArray[np.int64]:
    """Positions of the pairs that are among the ``top`` of one of their two texts, ascending."""
    if not count:
        return np.zeros(0, dtype=np.int64)
    both = _firsts(np.concatenate([first, second]), np.concatenate([scores, scores]), top)
    return np.unique(both % len(first)) if len(first) else both


def group(
    found: Iterable[Pair], texts: Index | None = None, *, support: Mapping[int, int] | None = None,
    threshold: float = THRESHOLD, progress: Progress = NO_PROGRESS,
) -> list[Family]:
    """Families from the pairs of ``pairs``, the largest first.

    A lead is the most supported text (``support``: supporters of each id), the earliest (smallest id) when equal, of
    those that no family holds yet. A member must reach ``threshold`` with the lead itself: no chain of neighbours
    brings in a text that no longer resembles it. A text that resembles two leads goes to the nearer. With the index,
    similarity to the lead is measured; without it only the pairs given count, and a family larger than their ``top``
    may be cut in two.
    """
    given = list(found)
    gathering = _Gathering(given, texts, support or {}, threshold)
    progress.stage("group", len(gathering.order))
    for lead in gathering.order:
        gathering.lead(lead)
        progress.check()
        progress.advance(1)
    return gathering.families()


class _Gathering:
    """Leads chosen one after the other, each looking from neighbour to neighbour while they resemble it."""

    def __init__(
        self, found: Sequence[Pair], texts: Index | None, support: Mapping[int, int], threshold: float
    ) -> None:
        self._texts, self._threshold = texts, threshold
        self._near: dict[int, dict[int, float]] = {}
        for pair in found:
            if pair.similarity >= threshold:
                self._near.setdefault(pair.first, {})[pair.second] = pair.similarity
                self._near.setdefault(pair.second, {})[pair.first] = pair.similarity
        self._place: dict[int, tuple[int, float]] = {}
        self.order = sorted(self._near, key=lambda number: (-support.get(number, 0), number))

    def lead(self, lead: int) -> None:
        """Make ``lead`` the head of a family, unless another holds it."""
        if lead in self._place:
            return
        self._place[lead] = (lead, 2.0)
        seen = {lead}
        joined = [lead]
        while joined:
            new = sorted({near for number in joined for near in self._near[number]} - seen)
            seen.update(new)
            joined = []
            for number, similarity in self._scores(lead, new):
                if similarity >= self._threshold:
                    joined.append(number)
                    if similarity > self._place.get(number, (0, 0.0))[1]:
                        self._place[number] = (lead, similarity)

    def _scores(self, lead: int, others: list[int]) -> list[tuple[int, float]]:
        known = self._near[lead]
        scores = [(number, known[number]) for number in others if number in known]
        unknown = [number for number in others if number not in known]
        if not unknown or self._texts is None:
            return scores
        rows = self._texts.rows
        measured = self._texts.similarities(rows[lead], [rows[number] for number in unknown])
        # The vector of a text has lost its own n-grams, so that even with itself it would not be measured as one.
        return scores + [
            (number, 1.0 if rows[number] == rows[lead] else round(min(float(score), 1.0), 4))
            for number, score in zip(unknown, measured, strict=True)
        ]

    def families(self) -> list[Family]:
        """Every lead that has a member, the largest family first."""
        members: dict[int, list[tuple[int, float]]] = {}
        for number, (lead, similarity) in self._place.items():
            if number != lead:
                members.setdefault(lead, []).append((number, similarity))
        made = [
            Family(lead, tuple(sorted(others, key=lambda member: (-member[1], member[0]))))
            for lead, others in members.items()
        ]
        return sorted(made, key=lambda family: (-len(family.members), family.lead))


def nearest(
    texts: Index, document: Document, families: Iterable[Family] = (), *, top: int = 5, threshold: float = 0.3
) -> list[Near]:
    """What ``document`` resembles most: one entry for each family or lone contribution, nearest first, the document
    itself left out. It need not be in the index."""
    leads = {number: family.lead for family in families for number in family.ids}
    scores = texts.against(document)
    best: dict[int, Near] = {}
    reached = [(number, float(scores[row])) for number, row in texts.rows.items() if scores[row] >= threshold]
    for number, score in sorted(reached, key=lambda one: (-one[1], one[0])):
        if number != document.id:
            lead = leads.get(number, number)
            best.setdefault(lead, Near(number, lead, round(min(score, 1.0), 4)))
            if len(best) == top:
                break
    return list(best.values())


def supporters(family: Family, persons: Mapping[int, Collection[int]]) -> int:
    """Distinct persons who support the family. ``persons``: numbers of those who support each contribution, its
    author included if authors count; a person who supports several is counted once."""
    return len({person for number in family.ids for person in persons.get(number, ())})


def why(first: Document, second: Document, texts: Index, *, most: int = 6) -> Reason:
    """What the two texts have in common, for the person who judges: never a proof that they ask for the same thing."""
    one, other = plain(first), plain(second)
    if one == other:
        return Reason("same_text")
    bodies = sorted((fold(first.body), fold(second.body)), key=len)
    code: Cause = "contained" if bodies[0] and bodies[0] in bodies[1] else "shared_words"
    spellings = _spellings(first)
    rarities = {
        word: texts.rarity(word, first.language)
        for word in set(one.split()) & set(other.split())
        if word in spellings and not word.isdigit() and (len(word) > 3 or spellings[word].isupper())
    }
    least = _TELLING * max(rarities.values(), default=0.0)
    words = sorted((word for word, rarity in rarities.items() if rarity >= least),
                   key=lambda word: (-rarities[word], word))
    return Reason(code, tuple(spellings[word] for word in words[:most]))


def _spellings(document: Document) -> dict[str, str]:
    """How the document first writes each of its words, by the folded word; one letter is no acronym."""
    found: dict[str, str] = {}
    for spelling in re.findall(r"[^\W_]{2,}", f"{document.title}\n{document.body}"):
        found.setdefault(fold(spelling), spelling)
    return found
