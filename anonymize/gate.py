"""The release gate: six questions that a release must answer before it leaves, each with its figures and a remedy."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from anonymize.ledger import LedgerCheck, Remedy
from anonymize.tables.bounds import exposed
from anonymize.tables.cells import Cell
from anonymize.votes import VoteRisk

Question = Literal["persons", "votes", "places", "counts", "ledger", "texts"]
QUESTIONS: Final[tuple[Question, ...]] = ("persons", "votes", "places", "counts", "ledger", "texts")


@dataclass(frozen=True, slots=True)
class Check:
    """The answer to one question. ``asked``: whether the release has anything it concerns. ``figures`` are the
    evidence, ``faults`` the reasons of a refusal (code, how many), ``remedies`` what would make it pass, the least
    costly first."""

    question: Question
    asked: bool
    passed: bool
    figures: tuple[tuple[str, float], ...] = ()
    faults: tuple[tuple[str, int], ...] = ()
    remedies: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class GateReport:
    """All six answers, in the order of ``QUESTIONS``."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Whether the release may leave."""
        return all(check.passed for check in self.checks)

    @property
    def remedy(self) -> Remedy | None:
        """The smallest change that would let the first refusal pass."""
        refused = [remedy for check in self.checks if not check.passed for remedy in check.remedies]
        return min(refused, key=lambda remedy: remedy.persons_lost, default=None)


def gate(*checks: Check) -> GateReport:
    """The report; a question nobody asked passes."""
    given = {check.question: check for check in checks}
    return GateReport(tuple(given.get(question, Check(question, asked=False, passed=True)) for question in QUESTIONS))


def check_persons(tables: Iterable[tuple[str, NDArray[Any]]], k: int) -> Check:
    """Every class of every table holds ``k`` distinct persons. ``tables``: (name, persons of each class)."""
    smallest, small, people = 0, 0, 0
    asked = False
    for _, sizes in tables:
        if len(sizes):
            smallest = int(sizes.min()) if not asked else min(smallest, int(sizes.min()))
            asked = True
        small += int(np.count_nonzero(sizes < k))
        people += int(sizes[sizes < k].sum())
    faults = (("small_class", small),) if small else ()
    remedies = (Remedy("hold_back_classes", "", (("classes", small),), people),) if small else ()
    return Check("persons", asked, not small, (("smallest_class", smallest), ("k", k)), faults, remedies)


def check_votes(risk: VoteRisk | None, k: int, *, linked: bool = True) -> Check:
    """No item and, when the votes of a person are published together, no pair of items distinguishes fewer than ``k``
    persons (k^m-anonymity with m = 2)."""
    if risk is None:
        return Check("votes", asked=False, passed=True)
    faults = [("rare_items", risk.rare_items)] if risk.rare_items else []
    faults += [("rare_pairs", risk.rare_pairs)] if linked and risk.rare_pairs else []
    figures = (("items", risk.items), ("rare_items", risk.rare_items), ("rare_pairs", risk.rare_pairs),
               ("unique_sets", risk.unique_sets), ("k", k))
    remedies = (Remedy("suppress_rare_votes", "votes", (("rare", sum(count for _, count in faults)),), 0),)
    return Check("votes", asked=True, passed=not faults, figures=figures, faults=tuple(faults),
                 remedies=remedies if faults else ())


def check_places(persons: Mapping[str, int], k: int) -> Check:
    """Every published place has ``k`` distinct persons (population and siblings: ``places.publishable``)."""
    small = sum(count < k for count in persons.values())
    smallest = min(persons.values(), default=0)
    remedy = (Remedy("wider_places", "places", (("places", small),), 0),) if small else ()
    return Check(
        "places", bool(persons), not small, (("places", len(persons)), ("smallest_place", smallest), ("k", k)),
        (("small_place", small),) if small else (), remedy)


def check_counts(
    tables: Iterable[tuple[Mapping[Cell, int], Collection[Cell], int, int]], minimum: int
) -> Check:
    """No withheld count can be bounded within ``minimum`` from the published totals. ``tables``: (every cell with its
    totals, withheld cells, rows, columns), as for ``bounds.exposed``."""
    given, withheld, cells = 0, 0, 0
    for values, hidden, rows, columns in tables:
        given += len(exposed(values, hidden, minimum, rows=rows, columns=columns))
        given += sum(0 < count < minimum and cell not in hidden for cell, count in values.items())
        withheld += len(hidden)
        cells += len(values)
    remedy = (Remedy("withhold_cells", "counts", (("cells", given),), 0),) if given else ()
    return Check(
        "counts", bool(cells), not given, (("cells", cells), ("withheld", withheld), ("minimum", minimum)),
        (("exposed_cell", given),) if given else (), remedy)


def check_ledger(found: LedgerCheck | None, *, compared: int) -> Check:
    """Together with every former release, this one isolates nobody."""
    figures = (("releases", compared),)
    if found is None or not compared:
        return Check("ledger", asked=bool(compared), passed=True, figures=figures)
    faults: dict[str, int] = {}
    for problem in found.problems:
        before, now = faults.get(problem.code, 0), max(problem.persons, 1)
        faults[problem.code] = max(before, now) if problem.attribute else before + now
    return Check("ledger", asked=True, passed=found.passes, figures=figures, faults=tuple(faults.items()),
                 remedies=found.remedies)


def check_texts(texts: int, residue: int) -> Check:
    """No personal data are left in a text: ``residue`` of ``texts`` still show some to a second look. What counts as
    such depends on how a text was let out (``text.redaction.RESIDUAL`` and ``STRONG``), which whoever counts knows."""
    faults = (("residue", residue),) if residue else ()
    remedies = (Remedy("withdraw_texts", "texts", (("texts", residue),), 0),) if residue else ()
    return Check("texts", texts > 0, not residue, (("texts", texts),), faults, remedies)
