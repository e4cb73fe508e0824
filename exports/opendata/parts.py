"""The other tables of a publication: counts, votes, places, texts. Each comes with the reasons for what stays."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from anonymize.ledger import Snapshot
from anonymize.places import release_places, release_squares
from anonymize.pseudonyms import ReleaseKey, fingerprint, pseudonyms, sketch
from anonymize.tables.counts import TOTAL, release_counts, with_totals
from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.released import AnonymisedTable
from anonymize.tables.texts import Text, release_texts
from anonymize.votes import release_votes
from exports.opendata.choices import COUNTS, PLACES, TEXTS, VOTES, Part, Withheld
from exports.opendata.leftovers import readings
from exports.opendata.rules import FIELD_OF, may_leave
from governance.charter import Charter
from governance.store.queries import Reads
from governance.territory import Territory

_TEXT_COLUMNS = ("title", "body", "theme", "language", "month")
_TOLERATED = 0.5  # share of non-zero cells withheld beyond which a table of counts is said of wider areas


def counts(reads: Reads, charter: Charter, areas: Hierarchy) -> Part:
    """Persons by theme and territory."""
    for column in ("theme", "territory"):
        if not may_leave(charter, column, untouched=column == "theme"):
            return Part(None, (Withheld(COUNTS, "needs_field", (("field", FIELD_OF.get(column, column)),)),))
    cells: dict[tuple[str, str], int] = {}
    for theme, commune, persons in reads.theme_by_commune():
        key = (commune if commune in areas.levels else "", theme)
        cells[key] = cells.get(key, 0) + persons
    if not cells:
        return Part(None, (Withheld(COUNTS, "nothing_collected"),))
    minimum = charter.publication.minimum_cell
    levels = range(1, areas.height - 1)  # from the zone up: a commune is a detail that the table does not need
    tried = (_counted(cells, areas, level, minimum) for level in levels)
    table, hidden, said = next((found for found in tried if found[1] <= _TOLERATED * found[2]), None) or _counted(
        cells, areas, levels[-1], minimum
    )
    if hidden == said:
        return Part(None, (Withheld(COUNTS, "nothing_left_of_counts", (("minimum", minimum),)),))
    reasons = [Withheld(COUNTS, "wider_areas", (("minimum", minimum),))] if table.columns[0].level > levels[0] else []
    if hidden:
        counted = (("cells", hidden), ("total", said), ("minimum", minimum))
        reasons.append(Withheld(COUNTS, "cells_withheld", counted))
    full = with_totals(cells, rows=areas, level=table.columns[0].level)
    return Part(table, tuple(reasons), counted_snapshot(table, {"territory": areas.digest}), counted=full)


def _counted(
    cells: Mapping[tuple[str, str], int], areas: Hierarchy, level: int, minimum: int
) -> tuple[AnonymisedTable, int, int]:
    """The table at ``level``, its cells withheld, and its cells that are not zero."""
    table = release_counts(
        cells, minimum_cell=minimum, rows=areas, level=level, row_name="territory", column_name="theme", name=COUNTS
    )
    measures = dict(table.measures)
    return table, int(measures["cells_withheld"]), int(measures["cells"]) - int(measures["zeros"])


def counted_snapshot(table: AnonymisedTable, digests: Mapping[str, str]) -> Snapshot:
    """What the ledger compares of a table of persons: its published counts that are not zero, totals left out."""
    columns = table.columns[:-1]
    rows = [
        (tuple(map(str, row[:-1])), int(row[-1])) for row in table.rows
        if isinstance(row[-1], int) and row[-1] > 0 and TOTAL not in row[:-1]]
    return Snapshot(
        table.name, tuple(column.name for column in columns), tuple(column.level for column in columns),
        tuple(digests.get(column.name, "") for column in columns), tuple(labels for labels, _ in rows),
        tuple(persons for _, persons in rows))


def votes(reads: Reads, charter: Charter, *, linked: bool) -> Part:
    """Votes on the partners' projects: how many persons, not who with whom; or, if ``linked`` and where no set of votes
    singles out, those of each person under a pseudonym of this release. Nothing is said of a dossier without votes."""
    found = reads.project_votes()
    if not found:
        return Part(None)
    if not may_leave(charter, "vote"):
        return Part(None, (Withheld(VOTES, "needs_field", (("field", "vote"),)),))
    titles = {row.project: row.title for row in found}
    projects = sorted(titles)
    names = _different([titles[project] or project for project in projects], projects)
    place = {project: at for at, project in enumerate(projects)}
    voters = {person: at for at, person in enumerate(dict.fromkeys(row.person for row in found))}
    k = charter.publication.k
    key = ReleaseKey()
    drawn = pseudonyms(key, range(len(voters))) if linked and may_leave(charter, "vote", untouched=True) else []
    who = np.array([voters[row.person] for row in found], dtype=np.int64)
    what = np.array([place[row.project] for row in found], dtype=np.int64)
    how = np.array([row.vote for row in found], dtype=np.int64)
    table = release_votes(who, what, how, names, k=k, pseudonyms=drawn, linked=None, name=VOTES)
    measures = dict(table.measures)
    if measures["m"] == 2:
        snapshot = Snapshot(VOTES, (), (), (), (), (), fingerprint(key), sketch(drawn))
        lost = int(measures["votes_of_rare_items"]) + int(measures["votes_of_rare_pairs"])
        rare = (Withheld(VOTES, "votes_of_few", (("votes", lost), ("k", k))),) if lost else ()
        return Part(table, rare, snapshot)
    reasons = [Withheld(VOTES, "votes_unlinked", (("persons", len(voters)),))]
    if measures["items_lost"]:
        reasons.append(Withheld(VOTES, "votes_withheld", (("cells", measures["items_lost"]), ("k", k))))
    if not len(table):
        return Part(None, (Withheld(VOTES, "votes_withheld", (("cells", measures["items_lost"]), ("k", k))),))
    return Part(table, tuple(reasons), counted_snapshot(table, {}))


def _different(titles: Sequence[str], keys: Sequence[str]) -> list[str]:
    """Titles, told apart by their identifier where two projects bear the same."""
    return [f"{title} ({key})" if titles.count(title) > 1 else title for title, key in zip(titles, keys, strict=True)]


def places(reads: Reads, charter: Charter, territory: Territory, *, squares: bool) -> Part:
    """Persons who put something on the map, by place, or by ``squares`` as small as k persons allow; never a point."""
    if not may_leave(charter, "latitude") or not may_leave(charter, "territory"):
        return Part(None)
    if squares:
        return _squares(reads, charter.publication.k)
    identifiers = sorted(territory.communes)
    position = {identifier: at for at, identifier in enumerate(identifiers)}
    found = [(position[row.commune], row.person) for row in reads.places() if row.commune in position]
    if not found:
        return Part(None, (Withheld(PLACES, "nothing_collected"),))
    cells, persons = (np.array(column, dtype=np.int64) for column in zip(*found, strict=True))
    rules = charter.publication
    table = release_places(
        cells, persons, [territory.levels(identifier) for identifier in identifiers],
        {identifier: territory.communes[identifier].population for identifier in identifiers}, k=rules.k,
        minimum_population=rules.minimum_population, name=PLACES)
    lost = dict(table.measures)["persons_withheld"]
    reasons = (Withheld(PLACES, "places_withheld", (("persons", lost), ("k", rules.k))),) if lost else ()
    return Part(table, reasons, counted_snapshot(table, {})) if len(table) else Part(None, reasons)


def _squares(reads: Reads, k: int) -> Part:
    found = reads.places()
    if not found:
        return Part(None, (Withheld(PLACES, "nothing_collected"),))
    table = release_squares(
        np.array([row.longitude for row in found]), np.array([row.latitude for row in found]),
        np.array([row.person for row in found], dtype=np.int64), k=k, name=PLACES)
    lost = dict(table.measures)["persons_withheld"]
    reasons = (Withheld(PLACES, "places_withheld", (("persons", lost), ("k", k))),) if lost else ()
    return Part(table, reasons, counted_snapshot(table, {})) if len(table) else Part(None, reasons)


def texts(reads: Reads, charter: Charter, new_id: Callable[[], str]) -> Part:
    """Texts that a person, or the signed policy, let out."""
    generalised = {"title", "body", "month"}  # a person read title and body; the month generalises the date
    columns = [name for name in _TEXT_COLUMNS if may_leave(charter, name, untouched=name not in generalised)]
    if "body" not in columns:
        return Part(None, (Withheld(TEXTS, "needs_field", (("field", "body"),)),))
    rows = list(reads.releasable_texts())
    found = [Text(row.title, row.body, row.theme, row.language, row.submitted_at) for row in rows]
    kept_back = max(reads.totals().contributions - len(found), 0)
    reasons = [Withheld(TEXTS, "texts_not_released", (("texts", kept_back),))] if kept_back else []
    if not found:
        return Part(None, (*reasons, Withheld(TEXTS, "no_text_released")))
    minimum = charter.publication.minimum_cell
    table = release_texts(found, minimum_cell=minimum, columns=columns, new_id=new_id, name=TEXTS)
    months = dict(table.measures)["months_withheld"]
    if months:
        reasons.append(Withheld(TEXTS, "months_withheld", (("texts", months), ("minimum", minimum))))
    return Part(
        table, tuple(reasons), readings=readings(rows, columns), modes=Counter(row.mode for row in rows))
