"""How many texts still leak personal data, judged from a sample that a second reader has read."""

from dataclasses import dataclass
from math import exp, fsum, lgamma, log, log1p


@dataclass(frozen=True, slots=True)
class Leakage:
    """``leaking`` of ``read`` texts: the ``rate``, and the interval ``low``..``high`` that holds the true share of all
    texts with the confidence asked for. Shares in 0..1; ``rate`` is 0 when nothing was read."""

    read: int
    leaking: int
    rate: float
    low: float
    high: float


def leakage(read: int, leaking: int, *, confidence: float = 0.95) -> Leakage:
    """The exact binomial interval of Clopper and Pearson (0..1 when nothing was read); it never promises too much,
    even when nothing was found in a small sample.

    Raises:
        ValueError: ``leaking`` is not within 0..``read``, or ``confidence`` not between 0 and 1.
    """
    if not 0 <= leaking <= read:
        raise ValueError("leaking texts must be among those read")
    if not 0 < confidence < 1:
        raise ValueError("confidence must lie between 0 and 1")
    if not read:
        return Leakage(0, 0, 0.0, 0.0, 1.0)
    tail = (1 - confidence) / 2
    low = _share(read, leaking - 1, 1 - tail) if leaking else 0.0
    high = _share(read, leaking, tail) if leaking < read else 1.0
    return Leakage(read, leaking, leaking / read, low, high)


def _share(read: int, most: int, chance: float) -> float:
    """The share of leaking texts at which a sample holds ``most`` of them or fewer with probability ``chance``."""
    ways = [lgamma(read + 1) - lgamma(count + 1) - lgamma(read - count + 1) for count in range(most + 1)]
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        found, kept = log(middle), log1p(-middle)
        if fsum(exp(way + count * found + (read - count) * kept) for count, way in enumerate(ways)) > chance:
            low = middle
        else:
            high = middle
    return (low + high) / 2
