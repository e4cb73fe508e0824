"""Turns columns of values into small integers once, so that every later step is arithmetic on arrays."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.generated import plain
from anonymize.tables.hierarchies import Hierarchy

Codes = NDArray[np.unsignedinteger[Any]]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Attribute:
    """A quasi-identifier: its hierarchy as arrays.

    ``leaves`` are its values in depth-first order of the tree (labels in code-point order), so that the values under
    one label are neighbours; a code is a position in it. ``groups[level][leaf]`` is the code of the label at that
    level, ``labels[level][group]`` its text, ``penalties[level][group]`` its normalised certainty penalty (0 to 1).
    """

    name: str
    hierarchy: Hierarchy
    leaves: tuple[str, ...]
    groups: tuple[Codes, ...]
    labels: tuple[tuple[str, ...], ...]
    penalties: tuple[Floats, ...]

    @property
    def height(self) -> int:
        """Number of levels, the root included."""
        return len(self.groups)

    @cached_property
    def positions(self) -> dict[str, int]:
        """Code by value."""
        return {value: code for code, value in enumerate(self.leaves)}

    def numbers(self) -> Floats:
        """Each leaf as a number; NaN for the missing value and for what is none."""
        return np.array([_number(value) for value in self.leaves])


@lru_cache(maxsize=64)
def attribute(name: str, hierarchy: Hierarchy) -> Attribute:
    """The arrays of ``hierarchy``; made once for each."""
    leaves = tuple(sorted(hierarchy.levels, key=lambda value: (hierarchy.levels[value][::-1], value)))
    groups, labels, penalties = [], [], []
    for level in range(hierarchy.height):
        shares = hierarchy.shares(level)
        found = {label: code for code, label in enumerate(dict.fromkeys(hierarchy.levels[leaf][level]
                                                                        for leaf in leaves))}
        groups.append(np.array([found[hierarchy.levels[leaf][level]] for leaf in leaves], dtype=small(len(found))))
        labels.append(tuple(found))
        penalties.append(np.array([shares[label] for label in found]))
    return Attribute(name, hierarchy, leaves, tuple(groups), tuple(labels), tuple(penalties))


def encode(item: Attribute, values: Any) -> Codes:
    """Code of each value: a list, an array or a column of a frame (categories are looked up once each).

    None, NaN and the empty text are the missing value; numbers are compared as text, without decimals where whole.

    Raises:
        Fault: ``value_not_covered`` with the ``column`` and the first ``value`` (in code-point order) that the
            hierarchy lacks.
    """
    codes, known = factorise(values)
    table = np.array([item.positions.get(value, -1) for value in known], dtype=np.int64)
    if (table < 0).any():
        lacking = min(value for value, code in zip(known, table, strict=True) if code < 0)
        raise Fault("value_not_covered", hierarchy=item.name, value=lacking)
    return table.astype(small(len(item.leaves)))[codes]


def small(count: int) -> type[np.unsignedinteger[Any]]:
    """The narrowest type for codes under ``count``: less memory to read, hence less time."""
    return np.uint8 if count <= 2**8 else np.uint16 if count <= 2**16 else np.uint32


def factorise(values: Any) -> tuple[NDArray[np.intp], list[str]]:
    """(code of each value, the distinct values as text); the empty text is the missing value and may be unused."""
    if isinstance(values, list | tuple):
        known: dict[Any, int] = {}
        codes = np.fromiter((known.setdefault(value, len(known)) for value in values), np.intp, len(values))
        return codes, [text(value) for value in known]
    import pandas as pd

    if isinstance(getattr(values, "dtype", None), pd.CategoricalDtype):
        series = pd.Series(values)
        seen, categories = series.cat.codes.to_numpy(), [text(value) for value in series.cat.categories]
    else:
        found, distinct = pd.factorize(values)
        seen, categories = found, [text(value) for value in distinct]
    if not len(seen) or seen.min() >= 0:
        return seen, _only(seen, categories)
    return np.where(seen < 0, len(categories), seen), [*_only(seen, categories), ""]


def _only(seen: NDArray[Any], categories: list[str]) -> list[str]:
    """Categories that no row uses need not be covered: they become the missing value."""
    used = np.zeros(len(categories) + 1, dtype=bool)
    used[seen] = True
    return [value if flag else "" for value, flag in zip(categories, used, strict=False)]


def text(value: Any) -> str:
    """A value as hierarchies write it."""
    if value is None or value != value:
        return ""
    if isinstance(value, float | np.floating):
        return plain(float(value))
    return str(value)


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return float("nan")


def mixed_radix(columns: Sequence[NDArray[Any]], sizes: Sequence[int]) -> tuple[NDArray[Any], int]:
    """One integer per position that is equal where all columns are: (keys, number of possible keys).

    The first column weighs most. Keys are int32 where they fit, else int64; columns are first renumbered by the
    combinations present when even int64 would overflow.
    """
    product = 1
    for size in sizes:
        product *= max(int(size), 1)
    if product >= 2**62:
        half = max(len(columns) // 2, 1)
        if half == len(columns):
            raise OverflowError("one column alone exceeds 62 bits")
        left, right = mixed_radix(columns[:half], sizes[:half])[0], mixed_radix(columns[half:], sizes[half:])[0]
        first, second = (np.unique(part, return_inverse=True) for part in (left, right))
        return mixed_radix([first[1], second[1]], [len(first[0]), len(second[0])])
    kind = np.int32 if product < 2**31 else np.int64
    if not columns:
        return np.zeros(0, dtype=kind), 1
    telling = [(column, int(size)) for column, size in zip(columns, sizes, strict=True) if size > 1]
    if not telling:
        return np.zeros(len(columns[0]), dtype=kind), product
    keys: NDArray[Any] = telling[0][0].astype(kind)
    for column, size in telling[1:]:
        keys *= size
        keys += column
    return keys, product


def summed(group: NDArray[Any], weights: NDArray[Any], groups: int = 0) -> Floats:
    """Total of ``weights`` in each group, of ``groups`` groups at least."""
    return np.bincount(group, weights=weights, minlength=groups).astype(np.float64, copy=False)
