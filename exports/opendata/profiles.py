"""The table of who took part: the plan that the charter implies, its result, and all that is worth seeing of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from anonymize.faults import Fault
from anonymize.ledger import LedgerCheck, Members, Snapshot, TableEntry
from anonymize.tables.anonymise import Encoded, Solution, load, release, solve, without
from anonymize.tables.attack import Attack, rehearse
from anonymize.tables.hierarchies import Hierarchy, age_bands, flat
from anonymize.tables.plan import Plan, QuasiIdentifier
from anonymize.tables.report import Report, merged, report
from anonymize.tables.risk import wp216
from anonymize.tables.survey import Survey, survey
from anonymize.tables.utility import Utility, utility
from exports.opendata.choices import PROFILES, Choices, Part, Withheld
from exports.opendata.rules import FIELD_OF, may_leave
from governance.charter import Charter
from governance.store.rows import ProfileRow, VoteRow

COLUMNS = ("age_band", "territory", "language", "channel")
_KNOWN = ("territory", "age_band")


@dataclass(frozen=True)
class Study:
    """What the publisher and the data protection officer look at before they decide: risk as collected and as
    published, the other combinations of levels, what a neighbour finds, what a reader loses."""

    before: Report
    after: Report
    survey: Survey | None
    attack_before: Attack
    attack_after: Attack
    utility: Utility
    levels: tuple[tuple[str, int], ...]
    local: bool

    def beside(self, ledger: LedgerCheck | None, *, k: int, compared: int) -> "Study":
        """The same, its answer on linkability being that of the comparison with ``compared`` former releases."""
        found = [problem for problem in ledger.problems if problem.table == PROFILES] if ledger else []
        criteria = wp216(
            self.after.risk, k, self.after.inference, compared=compared,
            isolated=sum(problem.persons for problem in found),
            linkable=any(problem.code == "linkable" for problem in found))
        return replace(self, after=replace(self.after, criteria=criteria))


@dataclass(frozen=True)
class Profiles:
    """The part of a publication, with the arrays behind it."""

    part: Part
    study: Study | None = None
    encoded: Encoded | None = None
    solution: Solution | None = None


def columns_of(charter: Charter, choices: Choices) -> list[str]:
    """Columns that the charter lets out and the publisher chose."""
    return [
        column for column in COLUMNS
        if may_leave(charter, column) and (choices.columns is None or column in choices.columns)
    ]


def profiles(
    people: Sequence[ProfileRow], votes: Sequence[VoteRow], charter: Charter, areas: Hierarchy, choices: Choices,
    *, hold_back: frozenset[int] = frozenset(), watch: Callable[[], None] | None = None,
) -> Profiles:
    """Anonymise the profiles; ``hold_back``: classes (positions in the snapshot) to withhold as well."""
    columns = columns_of(charter, choices)
    if not columns:
        return Profiles(Part(None, (Withheld(PROFILES, "no_field_released"),)))
    k = charter.publication.k
    plan = _plan(columns, people, charter, areas, choices)
    try:
        encoded = load(_frame(columns, people, areas), plan)
    except Fault as fault:
        if fault.code not in {"table_empty", "k_over_population"}:
            raise
        return Profiles(Part(None, (Withheld(PROFILES, "too_few_persons", (("k", k),)),)))
    solution = solve(encoded, watch=watch)
    if solution is not None and hold_back:
        solution = _held(encoded, solution, hold_back)
    if solution is None or not (solution.part >= 0).any():
        return Profiles(Part(None, (Withheld(PROFILES, "too_few_persons", (("k", k),)),)))
    table = release(encoded, solution, name=PROFILES)
    tops = [item.hierarchy.height - 1 for item in plan.quasi_identifiers]
    roots = [column.name for column, top in zip(table.columns, tops, strict=True) if column.level == top]
    if len(roots) == len(columns):
        return Profiles(Part(None, (Withheld(PROFILES, "nothing_left", (("k", k),)),)))
    reasons = [Withheld(PROFILES, "column_at_root", (("field", FIELD_OF.get(name, name)),)) for name in roots]
    if solution.suppressed:
        counted = (("suppressed", solution.suppressed), ("persons", encoded.table.persons), ("k", k))
        reasons.append(Withheld(PROFILES, "persons_suppressed", counted))
    snapshot, members = _snapshot(encoded, solution, plan)
    part = Part(table, tuple(reasons), snapshot, members)
    return Profiles(part, _study(encoded, solution, people, votes), encoded, solution)


def _plan(
    columns: Sequence[str], people: Sequence[ProfileRow], charter: Charter, areas: Hierarchy, choices: Choices
) -> Plan:
    hierarchies = {
        "age_band": age_bands(), "territory": areas,
        "language": flat("language", {*charter.consultation.languages, *(row.language or "" for row in people)}),
        "channel": flat("channel", {"web", *(row.channel or "" for row in people)}),
    }
    fixed = dict(choices.levels)
    wanted = []
    for column in columns:
        low = 0 if may_leave(charter, column, untouched=True) else 1
        level = fixed.get(column)
        if level is not None and low <= level < hierarchies[column].height:
            high = level if choices.recoding == "global" else None
            wanted.append(QuasiIdentifier(column, hierarchies[column], level, high))
        else:
            wanted.append(QuasiIdentifier(column, hierarchies[column], low))
    rules = charter.publication
    return Plan(
        tuple(wanted), rules.k, rules.suppression_limit, recoding=choices.recoding,
        rescue=choices.rescue and choices.recoding == "global" and not fixed)


def _frame(columns: Sequence[str], people: Sequence[ProfileRow], areas: Hierarchy) -> dict[str, list[str | None]]:
    bands = age_bands()
    values = {
        "age_band": [row.age_band if row.age_band in bands.levels else None for row in people],
        "territory": [row.commune if row.commune in areas.levels else None for row in people],
        "language": [row.language or None for row in people], "channel": [row.channel or None for row in people],
    }
    return {column: values[column] for column in columns}


def _classes(solution: Solution) -> tuple[np.ndarray[Any, Any], list[tuple[str, ...]]]:
    """(published class of each combination, labels of each class)."""
    part, count = merged(solution)
    first = np.zeros(count, dtype=np.int64)
    first[part[solution.part >= 0]] = solution.part[solution.part >= 0]
    texts = [
        [labels[code] for code in codes[first].tolist()]
        for codes, labels in zip(solution.labels, solution.texts, strict=True)
    ]
    return part, list(zip(*texts, strict=True))


def _snapshot(encoded: Encoded, solution: Solution, plan: Plan) -> tuple[Snapshot, Members]:
    """Classes with their persons, in the order of their labels. Local recoding says one value in several ways, so its
    classes cannot be compared with others: its digests are those of no hierarchy."""
    part, labels = _classes(solution)
    count = len(labels)
    sizes = encoded.table.tally.by(np.where(part < 0, count, part), count + 1)[:count].astype(np.int64)
    order = sorted((at for at in range(count) if sizes[at]), key=labels.__getitem__)
    place = np.full(count + 1, -1)
    place[order] = np.arange(len(order))
    mixed = solution.found is None or solution.rescued > 0
    digests = tuple(
        f"mixed:{plan.text()}" if mixed else item.hierarchy.digest for item in plan.quasi_identifiers)
    names, levels = (item.name for item in plan.quasi_identifiers), (max(level, 0) for level in solution.levels)
    snapshot = Snapshot(
        PROFILES, tuple(names), tuple(levels), digests, tuple(labels[at] for at in order),
        tuple(int(sizes[at]) for at in order))
    return snapshot, Members(place[part][encoded.index], lambda former: _relabel(encoded, former))


def _relabel(encoded: Encoded, former: TableEntry) -> tuple[np.ndarray[Any, Any], list[tuple[str, ...]]] | None:
    """Labels that each person would have borne in a former table, where the present hierarchies tell."""
    items = {item.name: (item, codes) for item, codes in zip(encoded.table.attributes, encoded.codes, strict=True)}
    columns, texts = [], []
    for name, level, digest in zip(former.attributes, former.levels, former.digests, strict=True):
        found = items.get(name)
        if found is None or found[0].hierarchy.digest != digest:
            return None
        columns.append(found[0].groups[level][found[1]].astype(np.int64))
        texts.append(found[0].labels[level])
    labels: dict[tuple[int, ...], int] = {}
    codes = np.array([labels.setdefault(row, len(labels)) for row in zip(*(c.tolist() for c in columns), strict=True)])
    return codes.astype(np.int64), [
        tuple(text[code] for text, code in zip(texts, row, strict=True)) for row in labels]


def _held(encoded: Encoded, solution: Solution, classes: frozenset[int]) -> Solution:
    part, labels = _classes(solution)
    order = sorted(range(len(labels)), key=labels.__getitem__)
    wanted = np.zeros(len(labels) + 1, dtype=bool)
    wanted[[order[at] for at in classes if at < len(order)]] = True
    gone = np.zeros(len(solution.penalties), dtype=bool)
    inside = solution.part >= 0
    gone[solution.part[inside]] = wanted[part[inside]]
    return without(solution, encoded.table, gone)


def _study(
    encoded: Encoded, solution: Solution, people: Sequence[ProfileRow], votes: Sequence[VoteRow]
) -> Study:
    names = [item.name for item in encoded.table.attributes]
    place = encoded.index
    before, after = [], []
    for at, (item, codes) in enumerate(zip(encoded.table.attributes, encoded.codes, strict=True)):
        if item.name in _KNOWN:
            before.append((item.name, codes, len(item.leaves)))
            part = solution.part[place]
            said = np.where(part < 0, len(solution.texts[at]), solution.labels[at][part])
            after.append((item.name, said, len(solution.texts[at]) + 1))
    if not before:
        before, after = [(names[0], encoded.codes[0], len(encoded.table.attributes[0].leaves))], []
    k = encoded.plan.k
    levels = tuple(zip(names, solution.levels, strict=True))
    mixed = solution.found is None
    return Study(
        report(encoded), report(encoded, solution), None if mixed else survey(_whole(encoded), solution.levels),
        rehearse(before, k=k, item=_items(people, votes)),
        rehearse(after, k=k, present=solution.part[place] >= 0) if after else Attack((), len(people), 0, 0),
        utility(encoded, solution), levels, mixed)


def _whole(encoded: Encoded) -> Encoded:
    """The same table under the lowest levels that the charter allows, whatever was imposed since."""
    plan = encoded.plan
    lowest = tuple(
        replace(item, low=min(item.low, 1), high=None) if item.low == item.high else item
        for item in plan.quasi_identifiers)
    return replace(encoded, plan=replace(plan, quasi_identifiers=lowest))


def _items(people: Sequence[ProfileRow], votes: Sequence[VoteRow]) -> tuple[str, Any, Any] | None:
    """Votes of the persons who have a profile: (name, person, project)."""
    position = {row.person: at for at, row in enumerate(people)}
    projects: dict[str, int] = {}
    pairs = [
        (position[row.person], projects.setdefault(row.project, len(projects))) for row in votes
        if row.person in position]
    if not pairs:
        return None
    who, what = zip(*pairs, strict=True)
    return "vote", np.array(who, dtype=np.int64), np.array(what, dtype=np.int64)
