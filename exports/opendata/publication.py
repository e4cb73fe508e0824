"""Prepares a publication: the tables that may leave, and what stays with the reason for it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from anonymize.tables.counts import TOTAL, release_counts
from anonymize.tables.hierarchies import REST, ROOT, UNKNOWN, Hierarchy, age_bands, flat, places
from anonymize.tables.profiles import release_profiles
from anonymize.tables.released import AnonymisedTable
from anonymize.tables.texts import Text, random_id, release_texts
from exports.opendata.rules import FIELD_OF, check_releasable, may_leave
from governance.charter import Charter, Release
from governance.errors import Param
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from governance.territory import Territory

PROFILES: Final = "profiles"
COUNTS: Final = "themes_by_territory"
TEXTS: Final = "texts"
_PROFILE_COLUMNS: Final = ("age_band", "territory", "language", "channel")
_TEXT_COLUMNS: Final = ("title", "body", "theme", "language", "month")
_TOLERATED: Final = 0.5  # share of non-zero cells withheld beyond which a table of counts is said of wider areas


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that stays, as a code with parameters (a key of ``withheld`` in the templates).

    ``table`` is empty when it concerns no table in particular. No parameter tells what was withheld.
    """

    table: str
    code: str
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True, slots=True)
class Publication:
    """What ``write`` will write, and the preview of it. ``places`` are (code, name) of the areas in the tables."""

    charter: Charter
    tables: tuple[AnonymisedTable, ...]
    withheld: tuple[Withheld, ...]
    places: tuple[tuple[str, str], ...]


_Part = tuple[AnonymisedTable | None, list[Withheld]]


def prepare(
    reads: Reads, charter: Charter, territory: Territory, *,
    new_id: Callable[[], str] = random_id, progress: Progress = NO_PROGRESS,
) -> Publication:
    """Anonymise what the charter releases of the dossier; writes nothing.

    Only persons with a contribution that is not hidden count, and only texts accepted and released by a person.
    A table that the charter's rules cannot let out is left out, and ``withheld`` says why.

    Args:
        reads: queries on the open dossier.
        charter: in force.
        territory: for the levels and the population of the areas.
        new_id: source of the texts' identifiers.
        progress: one stage, ``publication``, of three tables.

    Raises:
        Refused: as ``rules.check_releasable``.
        Cancelled: asked for through ``progress``.
    """
    hierarchy = _territory_levels(charter, territory)
    steps: tuple[Callable[[], _Part], ...] = (
        lambda: _profiles(reads, charter, hierarchy),
        lambda: _counts(reads, charter, hierarchy),
        lambda: _texts(reads, charter, new_id),
    )
    progress.stage("publication", len(steps))
    tables: list[AnonymisedTable] = []
    withheld: list[Withheld] = []
    for step in steps:
        progress.check()
        table, reasons = step()
        withheld += reasons
        if table is not None:
            tables.append(table)
        progress.advance(1)
    withheld += [
        Withheld("", "field_never", (("field", item.name),)) for item in charter.field if item.release is Release.NEVER
    ]
    check_releasable(tables, charter)
    return Publication(charter, tuple(tables), tuple(withheld), _places(tables, territory))


def _territory_levels(charter: Charter, territory: Territory) -> Hierarchy:
    return places(
        "territory", [territory.levels(identifier) for identifier in territory.communes],
        {identifier: commune.population for identifier, commune in territory.communes.items()},
        minimum_population=charter.publication.minimum_population,
    )


def _profiles(reads: Reads, charter: Charter, areas: Hierarchy) -> _Part:
    columns = [column for column in _PROFILE_COLUMNS if may_leave(charter, column)]
    if not columns:
        return None, [Withheld(PROFILES, "no_field_released")]
    people = reads.profiles()
    bands = age_bands()
    rows = [
        {
            "person": row.person, "language": row.language or None, "channel": row.channel or None,
            "age_band": row.age_band if row.age_band in bands.levels else None,
            "territory": row.commune if row.commune in areas.levels else None,
        }
        for row in people
    ]
    hierarchies = {
        "age_band": bands, "territory": areas,
        "language": flat("language", {*charter.consultation.languages, *(row.language or "" for row in people)}),
        "channel": flat("channel", {"web", *(row.channel or "" for row in people)}),
    }
    rules = charter.publication
    table = release_profiles(
        rows, columns, hierarchies, subject="person", k=rules.k, suppression_limit=rules.suppression_limit,
        floor={column: 0 if may_leave(charter, column, untouched=True) else 1 for column in columns}, name=PROFILES,
    )
    if not table.rows:
        return None, [Withheld(PROFILES, "too_few_persons", (("k", rules.k),))]
    roots = [column.name for column in table.columns if column.level == hierarchies[column.name].height - 1]
    if len(roots) == len(columns):
        return None, [Withheld(PROFILES, "nothing_left", (("k", rules.k),))]
    reasons = [Withheld(PROFILES, "column_at_root", (("field", FIELD_OF.get(name, name)),)) for name in roots]
    measures = dict(table.measures)
    if measures["persons_suppressed"]:
        counted = (("suppressed", measures["persons_suppressed"]), ("persons", measures["persons"]), ("k", rules.k))
        reasons.append(Withheld(PROFILES, "persons_suppressed", counted))
    return table, reasons


def _counts(reads: Reads, charter: Charter, areas: Hierarchy) -> _Part:
    for column in ("theme", "territory"):
        if not may_leave(charter, column, untouched=column == "theme"):
            return None, [Withheld(COUNTS, "needs_field", (("field", FIELD_OF.get(column, column)),))]
    cells: dict[tuple[str, str], int] = {}
    for theme, commune, persons in reads.theme_by_commune():
        key = (commune if commune in areas.levels else "", theme)
        cells[key] = cells.get(key, 0) + persons
    if not cells:
        return None, [Withheld(COUNTS, "nothing_collected")]
    minimum = charter.publication.minimum_cell
    levels = range(1, areas.height - 1)  # from the zone up: a commune is a detail that the table does not need
    tried = (_counted(cells, areas, level, minimum) for level in levels)
    table, hidden, said = next((found for found in tried if found[1] <= _TOLERATED * found[2]), None) or _counted(
        cells, areas, levels[-1], minimum
    )
    if hidden == said:
        return None, [Withheld(COUNTS, "nothing_left_of_counts", (("minimum", minimum),))]
    reasons = [Withheld(COUNTS, "wider_areas", (("minimum", minimum),))] if table.columns[0].level > levels[0] else []
    if hidden:
        counted = (("cells", hidden), ("total", said), ("minimum", minimum))
        reasons.append(Withheld(COUNTS, "cells_withheld", counted))
    return table, reasons


def _counted(
    cells: Mapping[tuple[str, str], int], areas: Hierarchy, level: int, minimum: int
) -> tuple[AnonymisedTable, int, int]:
    """The table at ``level``, its cells withheld, and its cells that are not zero."""
    table = release_counts(
        cells, minimum_cell=minimum, rows=areas, level=level, row_name="territory", column_name="theme", name=COUNTS
    )
    measures = dict(table.measures)
    return table, int(measures["cells_withheld"]), int(measures["cells"]) - int(measures["zeros"])


def _texts(reads: Reads, charter: Charter, new_id: Callable[[], str]) -> _Part:
    generalised = {"title", "body", "month"}  # a person read title and body; the month generalises the date
    columns = [name for name in _TEXT_COLUMNS if may_leave(charter, name, untouched=name not in generalised)]
    if "body" not in columns:
        return None, [Withheld(TEXTS, "needs_field", (("field", "body"),))]
    texts = [
        Text(row.title, row.body, row.theme, row.language, row.submitted_at) for row in reads.releasable_texts()
    ]
    kept_back = max(reads.totals().contributions - len(texts), 0)
    reasons = [Withheld(TEXTS, "texts_not_released", (("texts", kept_back),))] if kept_back else []
    if not texts:
        return None, [*reasons, Withheld(TEXTS, "no_text_released")]
    minimum = charter.publication.minimum_cell
    table = release_texts(texts, minimum_cell=minimum, columns=columns, new_id=new_id, name=TEXTS)
    months = dict(table.measures)["months_withheld"]
    if months:
        reasons.append(Withheld(TEXTS, "months_withheld", (("texts", months), ("minimum", minimum))))
    return table, reasons


def _places(tables: list[AnonymisedTable], territory: Territory) -> tuple[tuple[str, str], ...]:
    found = {code.removesuffix(REST) for code in _areas(tables)} - {ROOT, UNKNOWN, TOTAL}
    return tuple((code, territory.label(code)) for code in sorted(found))


def _areas(tables: list[AnonymisedTable]) -> Iterator[str]:
    for table in tables:
        for at, column in enumerate(table.columns):
            if column.name == "territory":
                yield from (str(row[at]) for row in table.rows)
