"""Majority judgment by counts: which of two distributions of grades is the better, exactly, whatever their sizes.

Source: M. Balinski and R. Laraki, Majority Judgment (MIT Press, 2011): order by the low median; when equal, remove one
low median from each and look again. Distributions of different sizes are compared as if each were repeated without end,
so that only proportions count: read outward from the middle of the sorted grades, at 1/2 - t first, then at 1/2 + t,
and stop at the smallest t where they differ. The lower side first is the choice to favour contestation.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate
from math import gcd, lcm
from typing import TypeVar

T = TypeVar("T")
Profile = Sequence[int | Fraction]
"""How many (0 or more, fractions allowed) gave each grade, the lowest grade first."""


def low_median(profile: Profile) -> int | None:
    """The grade in the middle, the lower of the two when the middle falls between two; None without any grade."""
    total = sum(profile)
    if not total:
        return None
    return next(grade for grade, reached in enumerate(accumulate(profile)) if 2 * reached >= total)


def compare(a: Profile, b: Profile) -> int:
    """1 when ``a`` is better than ``b``, -1 when worse, 0 when their proportions are the same. A distribution without
    any grade is below all others. Raises ValueError for a negative count."""
    mine, other = _reduced(a), _reduced(b)
    fine = _fineness((mine, other))
    key, reference = _key(mine, fine), _key(other, fine)
    return (key > reference) - (key < reference)


def ordered(profiles: Mapping[T, Profile]) -> list[list[T]]:
    """The keys of ``profiles``, the best first, those with the same proportions together (in the order given).

    Work grows with the number of different proportions. Raises ValueError for a negative count.
    """
    alike: dict[tuple[int, ...], list[T]] = {}
    seen: dict[tuple[int | Fraction, ...], list[T]] = {}
    for name, profile in profiles.items():
        counts = tuple(profile)
        if counts not in seen:
            seen[counts] = alike.setdefault(_reduced(counts), [])
        seen[counts].append(name)
    fine = _fineness(alike)
    return [alike[counts] for counts in sorted(alike, key=lambda counts: _key(counts, fine), reverse=True)]


def _reduced(profile: Profile) -> tuple[int, ...]:
    """Whole numbers without a common divisor, in the same proportions."""
    scale = lcm(*[count.denominator for count in profile])
    whole = [count.numerator * (scale // count.denominator) for count in profile]
    if min(whole, default=0) < 0:
        raise ValueError("a negative count")
    common = gcd(*whole)
    return tuple(count // common for count in whole) if common > 1 else tuple(whole)


def _fineness(distributions: Iterable[tuple[int, ...]]) -> int:
    """So many steps from the middle to the end that whole steps tell any two distances apart.

    Two different fractions with denominators up to n differ by 1 / n ** 2 at least: with n ** 2 steps or more, rounding
    down keeps both their order and their equality. At least 2 ** 64, so that most calls share their keys.
    """
    return 1 << max(64, 2 * max(map(sum, distributions), default=0).bit_length())


@lru_cache(maxsize=1 << 15)
def _key(counts: tuple[int, ...], fine: int) -> tuple[int, ...]:
    """What orders distributions, larger when better: the grades just below and just above the middle, then each change
    met on the way outward, then the end.

    A change is where it happens and the grade from there on. Where the lower side falls, the distance from the middle
    in steps: the later the better. Where the upper side rises, three times the way to the end less the distance: the
    sooner the better, and better than any fall or than no change. Both at once: the lower side first.
    """
    total, reached, low, high = sum(counts), 0, -1, -1
    changes: list[tuple[int, bool, int]] = []
    for grade, count in enumerate(counts):
        if not count:
            continue
        start = 2 * reached - total
        if start < 0:
            if reached:
                changes.append((-start, False, low))
            low = grade
        elif start > 0:
            changes.append((start, True, grade))
        if start <= 0:
            high = grade
        reached += count
    key = [low, high]
    for distance, rises, grade in sorted(changes):
        steps = distance * fine // total
        key += (3 * fine - steps if rises else steps, grade)
    return (*key, fine)
