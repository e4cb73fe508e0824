"""Prepares a publication: the tables that may leave, what stays with the reason for it, and the answers of the gate."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from anonymize.gate import GateReport
from anonymize.ledger import LedgerCheck, LedgerEntry, Snapshot, withhold_for
from anonymize.tables.counts import TOTAL
from anonymize.tables.hierarchies import REST, ROOT, UNKNOWN, Hierarchy, places as territory_levels
from anonymize.tables.released import AnonymisedTable, checked
from anonymize.tables.texts import random_id
from exports.opendata import parts as other
from exports.opendata.choices import COUNTS, DEFAULT, PLACES, PROFILES, TEXTS, VOTES, Choices, Part, Withheld
from exports.opendata.content import content_digest
from exports.opendata.gating import against_ledger, judge, ledger_line
from exports.opendata.profiles import Profiles, Study, profiles
from exports.opendata.rules import check_releasable
from governance.charter import Charter, Release
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from governance.store.rows import ReviewFigures
from governance.territory import Territory


@dataclass(frozen=True)
class Publication:
    """What ``write`` will write, and the preview of it. ``places`` are (code, name) of the areas in the tables;
    ``gate`` says whether it may leave, ``content`` is the digest to sign, ``study`` what to look at before (None
    without profiles), ``choices`` what was asked, ``repeated`` whether the very same tables have left before,
    ``review`` how its own texts were let out and what a second reader found in the sample (None without texts)."""

    charter: Charter
    tables: tuple[AnonymisedTable, ...]
    withheld: tuple[Withheld, ...]
    places: tuple[tuple[str, str], ...]
    gate: GateReport
    content: str
    study: Study | None = None
    choices: Choices = DEFAULT
    snapshots: tuple[Snapshot, ...] = ()
    repeated: bool = False
    review: ReviewFigures | None = None

    @property
    def persons(self) -> int:
        """Persons whose profile is in it."""
        for table in self.tables:
            measures = dict(table.measures)
            if table.name == PROFILES:
                return int(measures["persons"]) - int(measures["persons_suppressed"])
        return 0

    def ledger_line(self, release: str, date: str) -> str:
        """JSON that the ledger keeps once it is published as ``release`` on ``date`` (ISO)."""
        return ledger_line(release, date, self.snapshots).to_json()


def prepare(
    reads: Reads, charter: Charter, territory: Territory, *, choices: Choices | None = None,
    new_id: Callable[[], str] = random_id, progress: Progress = NO_PROGRESS,
) -> Publication:
    """Anonymise what the charter releases of the dossier and the publisher chose; writes nothing.

    Only persons with a contribution that is not hidden count, and only texts accepted and let out by a person or under
    the policy that the data protection officer signed.
    A table that the charter's rules cannot let out is left out, and ``withheld`` says why.

    Args:
        reads: queries on the open dossier, its ledger included.
        charter: in force.
        territory: for the levels and the population of the areas.
        choices: the publisher's (none: all that the charter lets out).
        new_id: source of the texts' identifiers.
        progress: one stage, ``publication``, of six steps.

    Raises:
        Refused: as ``rules.check_releasable``.
        Cancelled: asked for through ``progress``.
        Fault: ``ledger_unreadable``.
    """
    wanted = choices or DEFAULT
    areas = _territory_levels(charter, territory)
    people = reads.profiles()
    votes = reads.project_votes()
    progress.stage("publication", 6)

    def step(made: Part) -> Part:
        progress.advance(1)
        progress.check()
        return made

    first = Profiles(Part(None))
    if wanted.wants(PROFILES):
        first = profiles(people, votes, charter, areas, wanted, watch=progress.check)
    found = [step(first.part)]
    builders: tuple[tuple[str, Callable[[], Part]], ...] = (
        (COUNTS, lambda: other.counts(reads, charter, areas)),
        (VOTES, lambda: other.votes(reads, charter, linked=wanted.linked_votes)),
        (PLACES, lambda: other.places(reads, charter, territory, squares=wanted.squares)),
        (TEXTS, lambda: other.texts(reads, charter, new_id)),
    )
    for name, build in builders:
        found.append(step(build() if wanted.wants(name) else Part(None)))
    former = [LedgerEntry.from_json(line) for line in reads.ledger()]
    k = charter.publication.k
    ledger = against_ledger(found, former, k)
    if ledger is not None and not ledger.passes and wanted.hold_back:
        held = withhold_for(ledger)
        if PROFILES in held:
            first = profiles(people, votes, charter, areas, wanted, hold_back=held[PROFILES])
        found = [first.part, *(_kept(part, ledger) for part in found[1:])]
        ledger = against_ledger(found, former, k)
    made = _made(charter, territory, found, wanted, ledger, compared=len(former), watch=progress.check)
    progress.advance(1)
    study = first.study and first.study.beside(ledger, k=k, compared=len(former))
    return replace(made, study=study, repeated=reads.has_left(made.content), review=_review(reads, found[-1]))


def _review(reads: Reads, texts: Part) -> ReviewFigures | None:
    """Of the texts of this publication, with the sample of the dossier."""
    if texts.table is None or texts.modes is None:
        return None
    by_policy = texts.modes.get("policy", 0)
    return replace(reads.review(), by_person=sum(texts.modes.values()) - by_policy, by_policy=by_policy)


def _kept(part: Part, ledger: LedgerCheck) -> Part:
    """A counted table that the ledger objects to stays whole: withholding a cell of it would need others."""
    name = part.snapshot.name if part.snapshot else ""
    if not any(problem.table == name for problem in ledger.problems):
        return part
    return Part(None, (Withheld(name, "ledger_objects"),))


def _made(
    charter: Charter, territory: Territory, found: Sequence[Part], choices: Choices, ledger: LedgerCheck | None, *,
    compared: int, watch: Callable[[], None],
) -> Publication:
    report = judge(found, charter.publication, ledger, compared=compared, watch=watch)
    answers = tuple((check.question, check.passed) for check in report.checks)
    tables = [checked(part.table, answers) for part in found if part.table is not None]
    check_releasable(tables, charter)
    withheld = [reason for part in found for reason in part.withheld]
    withheld += [
        Withheld("", "field_never", (("field", item.name),)) for item in charter.field if item.release is Release.NEVER
    ]
    return Publication(
        charter, tuple(tables), tuple(withheld), _places(tables, territory), report, content_digest(tables),
        choices=choices, snapshots=tuple(part.snapshot for part in found if part.snapshot is not None))


def _territory_levels(charter: Charter, territory: Territory) -> Hierarchy:
    return territory_levels(
        "territory", [territory.levels(identifier) for identifier in territory.communes],
        {identifier: commune.population for identifier, commune in territory.communes.items()},
        minimum_population=charter.publication.minimum_population,
    )


def _places(tables: list[AnonymisedTable], territory: Territory) -> tuple[tuple[str, str], ...]:
    found = {code.removesuffix(REST) for code in _areas(tables)} - {ROOT, UNKNOWN, TOTAL}
    return tuple((code, territory.label(code)) for code in sorted(found))


def _areas(tables: list[AnonymisedTable]) -> Iterator[str]:
    for table in tables:
        for column, data in zip(table.columns, table.data, strict=True):
            if column.name in {"territory", "place"}:
                yield from (str(label) for label in data.labels)
