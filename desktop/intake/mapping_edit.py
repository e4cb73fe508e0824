"""Changes how the columns of a file are understood, without touching the mapping it started from."""

from dataclasses import replace

from governance.intake.records import Mapping, Part


def targets_of(mapping: Mapping, column: str) -> tuple[str, ...]:
    """Charter fields that ``column`` feeds, each once, in the order of the parts."""
    found = (field for part in mapping.parts for name, field in part.columns if name == column)
    return tuple(dict.fromkeys(found))


def with_target(mapping: Mapping, column: str, field: str | None) -> Mapping:
    """``mapping`` where ``column`` feeds ``field`` only (None: it feeds nothing and is refused).

    The column keeps its place in every part that used it; a column that no part used joins them all, and a
    mapping without any part becomes one of proposals.
    """
    parts = mapping.parts or (Part("proposal", ()),)
    using = [any(name == column for name, _ in part.columns) for part in parts]
    anywhere = any(using)
    changed = tuple(
        replace(part, columns=_columns(part.columns, column, field)) if used or not anywhere else part
        for part, used in zip(parts, using, strict=True)
    )
    return replace(mapping, parts=changed)


def with_kind(mapping: Mapping, kind: str) -> Mapping:
    """``mapping`` whose rows are all of ``kind``; only for a mapping of one part: a column tells several apart."""
    if len(mapping.parts) != 1:
        return mapping
    return replace(mapping, parts=(replace(mapping.parts[0], kind=kind),))


def _columns(
    columns: tuple[tuple[str, str], ...], column: str, field: str | None,
) -> tuple[tuple[str, str], ...]:
    position = next((index for index, (name, _) in enumerate(columns) if name == column), len(columns))
    before = tuple(pair for pair in columns[:position] if pair[0] != column)
    after = tuple(pair for pair in columns[position:] if pair[0] != column)
    return (*before, *(() if field is None else ((column, field),)), *after)
