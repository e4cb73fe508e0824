"""Finds where two spines differ, so that a list is patched instead of reset (selection and scroll survive)."""

from array import array
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patch:
    """Rows ``at`` .. ``at + removed - 1`` of the old spine give way to ``inserted`` rows of the new one."""

    at: int
    removed: int
    inserted: int


def patch(old: "array[int]", new: "array[int]") -> Patch:
    """Smallest single range to replace to go from ``old`` to ``new`` (both ``array('q')``)."""
    before, after = old.tobytes(), new.tobytes()
    size = old.itemsize
    shortest = min(len(old), len(new))
    head = _common(before, after, shortest, size)
    tail = _common_tail(before, after, shortest - head, size)
    return Patch(head, len(old) - head - tail, len(new) - head - tail)


def _common(before: bytes, after: bytes, limit: int, size: int) -> int:
    """Items equal from the start, at most ``limit``; halving, so that all but one comparison is a memcmp."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if before[low * size:middle * size] != after[low * size:middle * size]:
            high = middle - 1
        else:
            low = middle
    return low


def _common_tail(before: bytes, after: bytes, limit: int, size: int) -> int:
    end_before, end_after = len(before), len(after)
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        left = before[end_before - middle * size:end_before - low * size]
        if left != after[end_after - middle * size:end_after - low * size]:
            high = middle - 1
        else:
            low = middle
    return low
