"""Column names that are unique and never empty, as every table promises."""

from collections.abc import Iterable


def unique_columns(header: Iterable[str]) -> tuple[str, ...]:
    """``header`` with a repeated name suffixed `` (1)``, `` (2)`` and an empty one called ``column_<n>``."""
    names = [cell.strip().removeprefix("\ufeff").replace("\0", "") for cell in header]
    taken = set(names)
    seen: set[str] = set()
    result: list[str] = []
    for position, name in enumerate(names, start=1):
        chosen, number = name or f"column_{position}", 0
        while chosen in seen or (number and chosen in taken) or (not name and chosen in taken):
            number += 1
            chosen = f"{name or f'column_{position}'} ({number})"
        seen.add(chosen)
        result.append(chosen)
    return tuple(result)
