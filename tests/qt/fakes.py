"""An invented dossier of sixty contributions in memory, for tests of the screens
(``FakeReads``, ``FakeDossier``, ``fake_services``)."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from anonymize.text.redaction import Policy, Redaction, redact
from anonymize.text.spans import Span
from anonymize.text.surrogates import Surrogates
from desktop.jobs import SyncRunner
from desktop.services import Runner, Services
from governance.charter import Charter, load_charter
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    AskSecondOpinion,
    Changes,
    DecideFindings,
    GiveSecondOpinion,
    GroupFamily,
    HideContributions,
    LeaveFamily,
    MarkFinding,
    Operation,
    ReadSample,
    RefuseFamily,
    ReleaseTexts,
    RestoreContributions,
    SetTheme,
)
from governance.progress import NO_PROGRESS, Progress
from governance.sign_off import SignOff
from governance.store.rows import (
    AnswerRow,
    ContributionDetail,
    ContributionRow,
    Count,
    FamilyRow,
    Filter,
    FindingRow,
    HistoryEntry,
    ImportRow,
    Member,
    ModeratedText,
    PlaceRow,
    ProfileRow,
    QuarantineRow,
    ReleasableText,
    ReviewFigures,
    SecondOpinion,
    TextRelease,
    Totals,
    VoteRow,
)
from resources import path as resource_path
from tests.qt.scoring.nothing import NoRounds

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
PLACES = (
    ("Breil-sur-Roya", "Roya"),
    ("Tende", "Roya"),
    ("Cuneo", "Cuneo"),
    ("Vernante", "Cuneo"),
    ("Nice", "Littoral"),
    ("Imperia", "Imperia"),
)
SUBJECTS_FR = (
    "Une navette le soir entre Breil et Tende",
    "Rouvrir le sentier des ponts",
    "Un portage de repas l'hiver",
    "Une maison de santé ouverte le samedi",
    "Des trains à l'heure dans la vallée",
)
SUBJECTS_IT = (
    "Ambulatorio mobile in valle",
    "Fibra ottica nelle frazioni",
    "Mercato contadino transfrontaliero",
    "Pannelli solari sulle scuole",
    "Corsi di italiano e francese",
)
AGES = ("18-24", "25-34", "45-59", "75+", None)
CHANNELS = ("web", "paper", "tablet", "meeting")


def _row(number: int) -> ContributionRow:
    italian = number % 3 == 0
    title = (SUBJECTS_IT if italian else SUBJECTS_FR)[number % 5]
    commune, zone = PLACES[number % 6]
    flags = {7: ("identifier_in_text",), 11: ("art9_suspected",), 13: ("minor_guardian",)}.get(number % 17, ())
    return ContributionRow(
        id=number,
        kind="project" if number % 10 == 0 else "proposal",
        strand="project" if number % 10 == 0 else "proposal",
        state=("pending", "accepted", "accepted", "hidden")[number % 4] if number % 8 else "pending",
        title=f"{title} ({number})",
        excerpt=f"{title}. Texte inventé numéro {number}.",
        theme=None if number % 9 == 0 else THEMES[number % 4],
        language="it" if italian else "fr",
        channel=CHANNELS[number % 4],
        commune=commune,
        zone=zone,
        submitted_at=START + timedelta(days=number // 2, minutes=number),
        flags=flags,
        supports=(number * 7) % 90,
        answered=number % 12 == 1,
    )


class FakeReads(NoRounds):
    """Implements ``governance.store.queries.Reads`` over sixty invented rows; a test may change ``rows_by_id``."""

    def __init__(self, count: int = 60) -> None:
        self.rows_by_id = {number: _row(number) for number in range(1, count + 1)}
        self.decisions: dict[int, tuple[str, str]] = {}
        self.released: dict[int, TextRelease] = {}
        self.bodies: dict[int, str] = {}
        self.found: dict[int, FindingRow] = {}
        self.opinions: dict[int, SecondOpinion] = {}
        self.families: dict[int, tuple[int, ...]] = {}
        self.refusals: dict[tuple[int, int], None] = {}
        self.sampled: dict[int, bool | None] = {}
        self.themes_by_hand = False
        self.undo_code: str | None = None
        self.signed: SignOff | None = None

    def totals(self) -> Totals:
        """Figures of the invented rows."""
        states = Counter(row.state for row in self.rows_by_id.values())
        answered = sum(row.answered for row in self.rows_by_id.values())
        total = len(self.rows_by_id)
        return Totals(
            contributions=total,
            proposals=sum(row.kind == "proposal" for row in self.rows_by_id.values()),
            comments=total * 2,
            votes=total * 30,
            registrations=total * 4,
            pending=states["pending"],
            accepted=states["accepted"],
            hidden=states["hidden"],
            quarantined=len(self.quarantine()),
            persons=total - total // 6,
            to_answer=max(0, states["accepted"] - answered),
            answered=answered,
            to_index=0,
        )

    def first_ids(self, wanted: Filter, limit: int) -> "array[int]":
        """First ids."""
        return self.spine(wanted)[:limit]

    def spine(self, wanted: Filter) -> "array[int]":
        """All matching ids, in order."""
        rows = [row for row in self.rows_by_id.values() if _matches(row, wanted, self.detail(row.id))]
        oldest = datetime.min.replace(tzinfo=UTC)
        keys: dict[str, Callable[[ContributionRow], Any]] = {
            "newest": lambda row: (row.submitted_at or oldest, row.id),
            "oldest": lambda row: (row.submitted_at or oldest, row.id),
            "title": lambda row: (row.title, row.id),
            "most_supported": lambda row: (row.supports or 0, row.id),
        }
        rows.sort(key=keys[wanted.order], reverse=wanted.order in ("newest", "most_supported"))
        return array("q", [row.id for row in rows])

    def rows(self, ids: Sequence[int]) -> list[ContributionRow]:
        """Rows in the order asked."""
        return [self.rows_by_id[item] for item in ids if item in self.rows_by_id]

    def detail(self, contribution_id: int) -> ContributionDetail | None:
        """One invented contribution."""
        row = self.rows_by_id.get(contribution_id)
        if row is None:
            return None
        return ContributionDetail(
            row=row,
            body=self.bodies.get(row.id, f"{row.excerpt}\n\nSecond paragraphe, éà, pour la lecture." * 2),
            source="decidim",
            external_id=f"P-{row.id}",
            age_band=AGES[row.id % 5],
            latitude=None,
            longitude=None,
            attributes=(("rubrique", "vallée"),),
            text_released=self.released.get(row.id, "withheld"),
            votes_for=row.id % 40,
            votes_against=row.id % 7,
            comments=row.id % 3,
            parent_id=None,
        )

    def history(self, contribution_id: int) -> list[HistoryEntry]:
        """One import, one decision."""
        return [
            HistoryEntry(2, START + timedelta(days=40), "Claire", "accept", (), False),
            HistoryEntry(1, START + timedelta(days=39), "Claire", "import", (("file", "propositions.csv"),), False),
        ]

    def count(self, wanted: Filter) -> int:
        """How many match."""
        return len(self.spine(wanted))

    def per_day(self) -> list[tuple[str, int]]:
        """By day."""
        return sorted(
            Counter(
                row.submitted_at.date().isoformat() for row in self.rows_by_id.values() if row.submitted_at
            ).items()
        )

    def per(self, what: str, wanted: Filter = Filter()) -> list[Count]:
        """Counts by one attribute."""
        rows = self.rows(self.spine(wanted))
        values = [AGES[row.id % 5] if what == "age_band" else getattr(row, what) for row in rows]
        return [Count(key or "", count) for key, count in Counter(values).most_common()]

    def imports(self) -> list[ImportRow]:
        """One import, none in an empty dossier."""
        if not self.rows_by_id:
            return []
        total = len(self.rows_by_id)
        return [
            ImportRow(
                1,
                START + timedelta(days=39),
                "Claire",
                "propositions.csv",
                "decidim",
                total + 2,
                total,
                0,
                0,
                2,
                ("date_naissance",),
                ("telephone",),
            )
        ]

    def quarantine(self) -> list[QuarantineRow]:
        """Two rows kept aside."""
        if not self.rows_by_id:
            return []
        until = START + timedelta(days=70)
        return [
            QuarantineRow(
                1,
                1,
                "decidim",
                "proposal",
                14,
                "bad_date",
                (("field", "submitted_at"), ("value", "31/02/2026")),
                (("title", "Une idée"), ("submitted_at", "31/02/2026")),
                until,
            ),
            QuarantineRow(
                2,
                1,
                "decidim",
                "proposal",
                37,
                "missing_required",
                (("field", "body"),),
                (("title", "Sans texte"),),
                until,
            ),
        ]

    def answers(self) -> list[AnswerRow]:
        """Answers given."""
        given = [row for row in self.rows_by_id.values() if row.answered]
        return [
            AnswerRow(
                row.id,
                f"P-{row.id}",
                row.language or "fr",
                row.title,
                row.excerpt,
                row.theme,
                row.submitted_at,
                *self.decisions.get(row.id, ("studied", "Votre proposition est étudiée.")),
                START + timedelta(days=60),
                row.supports,
            )
            for row in given
        ]

    def profiles(self) -> list[ProfileRow]:
        """One person per visible row."""
        return [
            ProfileRow(row.id, AGES[row.id % 5], row.commune, row.language, row.channel)
            for row in self.rows_by_id.values()
            if row.state != "hidden"
        ]

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        """Distinct persons by theme and commune."""
        counts = Counter(
            (row.theme or "", row.commune or "") for row in self.rows_by_id.values() if row.state != "hidden"
        )
        return [(theme, commune, count) for (theme, commune), count in sorted(counts.items())]

    def ledger(self) -> list[str]:
        """No release yet."""
        return []

    def sign_off(self, content: str) -> SignOff | None:
        """What was signed, if it is ``content``."""
        return self.signed if self.signed is not None and self.signed.content == content else None

    def has_left(self, content: str) -> bool:
        """None has left."""
        return False

    def project_votes(self) -> list[VoteRow]:
        """None."""
        return []

    def places(self) -> list[PlaceRow]:
        """None."""
        return []

    def releasable_texts(self) -> Iterator[ReleasableText]:
        """Texts that may leave."""
        for number, mode in sorted(self.released.items()):
            row = self.rows_by_id[number]
            yield ReleasableText(row.id, row.title, row.excerpt, row.theme, row.language, row.submitted_at, mode)

    def write_text(self, number: int, body: str, *findings: tuple[str, str]) -> list[int]:
        """Give contribution ``number`` a body with findings ((words, label)); returns their ids."""
        self.bodies[number] = body
        ids = []
        for words, label in findings:
            start = body.index(words)
            made = FindingRow(len(self.found) + 1, number, "body", start, start + len(words), label, 0.9, "name",
                              "machine", "proposed", words.casefold())
            self.found[made.id] = made
            ids.append(made.id)
        flags = (*self.rows_by_id[number].flags, "personal_data_found")
        self.rows_by_id[number] = replace(self.rows_by_id[number], flags=flags)
        return ids

    def findings(self, contribution_id: int) -> list[FindingRow]:
        """Findings written by ``write_text``, and what people made of them."""
        waiting = Counter(row.surface for row in self.found.values() if row.state == "proposed")
        own = [row for row in self.found.values() if row.contribution_id == contribution_id]
        return [replace(row, same=waiting[row.surface] - (row.state == "proposed"))
                for row in sorted(own, key=lambda row: row.start)]

    def as_published(self, contribution_id: int) -> Mapping[str, Redaction] | None:
        """The same redaction as the store's."""
        detail = self.detail(contribution_id)
        if detail is None:
            return None
        surrogates = Surrogates()
        texts = {"title": detail.row.title, "body": detail.body}
        return {
            name: redact(
                text, [Span(row.start, row.end, row.label, row.score, row.rule)
                       for row in self.findings(contribution_id) if row.field == name and row.state != "rejected"],
                policy=Policy.usual(), surrogates=surrogates, language=detail.row.language or "fr",
            )
            for name, text in texts.items()
        }

    def second_opinion(self, contribution_id: int) -> SecondOpinion | None:
        """The last one asked for."""
        return self.opinions.get(contribution_id)

    def family(self, contribution_id: int) -> FamilyRow | None:
        """The family that ``families`` (lead -> members) says."""
        for lead, members in self.families.items():
            if contribution_id in (lead, *members):
                rows = tuple(self.rows(members))
                return FamilyRow(lead, self.rows_by_id[lead], rows, tuple(0.9 for _ in rows), 2 * len(rows) + 1)
        return None

    def refused(self, ids: Sequence[int]) -> set[tuple[int, int]]:
        """Pairs refused among ``ids``."""
        return {pair for pair in self.refusals if set(pair) <= set(ids)}

    def moderated_texts(self) -> Iterator[ModeratedText]:
        """Every visible row; themes count as given by hand if ``themes_by_hand``."""
        for row in self.rows_by_id.values():
            if row.state != "hidden":
                body = self.bodies.get(row.id, row.excerpt)
                yield ModeratedText(row.id, row.title, body, row.language, row.theme, self.themes_by_hand,
                                    row.supports or 0, row.id, row.submitted_at)

    def review(self) -> ReviewFigures:
        """Figures of what was written here."""
        read = [leaking for leaking in self.sampled.values() if leaking is not None]
        modes = Counter(self.released.values())
        waiting = {row.contribution_id for row in self.found.values() if row.state == "proposed"}
        return ReviewFigures(modes["as_is"] + modes["redacted"], modes["policy"], len(self.sampled), len(read),
                             sum(read), 0, len(waiting))

    def sample(self) -> list[int]:
        """Contributions of the sample that nobody has read."""
        return [number for number, leaking in self.sampled.items() if leaking is None]

    def undo_label(self, member_id: str) -> str | None:
        """What undo would take back."""
        return self.undo_code

    def tiers(self) -> dict[str, str]:
        """No edited tier."""
        return {}

    def mappings(self) -> dict[str, str]:
        """No saved mapping."""
        return {}


def _matches(row: ContributionRow, wanted: Filter, detail: ContributionDetail | None) -> bool:
    exact = all(
        asked is None or asked == getattr(row, name)
        for name, asked in (
            ("strand", wanted.strand),
            ("theme", wanted.theme),
            ("language", wanted.language),
            ("channel", wanted.channel),
            ("zone", wanted.zone),
            ("answered", wanted.answered),
        )
    )
    among = (wanted.states is None or row.state in wanted.states) and (
        wanted.kinds is None or row.kind in wanted.kinds
    )
    age = wanted.age_band is None or (detail is not None and detail.age_band == wanted.age_band)
    flagged = wanted.flag is None or wanted.flag in row.flags
    return exact and among and age and flagged and wanted.text.casefold() in f"{row.title} {row.excerpt}".casefold()


class FakeDossier:
    """Implements ``desktop.jobs.DossierPort``: applies simple decisions to the fake rows, keeps ``executed``; ``error``
    is raised by the next write if set; ``undo`` puts the previous rows back."""

    def __init__(self, reads: FakeReads | None = None) -> None:
        self.fake_reads = FakeReads() if reads is None else reads
        self.executed: list[Operation] = []
        self.error: BaseException | None = None
        self._before: list[dict[str, Any]] = []

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Apply ``op``."""
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        progress.check()
        self.executed.append(op)
        store = self.fake_reads
        ids = tuple(getattr(op, "ids", ()))
        if op.undoable:
            self._before.append({name: value if isinstance(value, str | None) else dict(value)
                                 for name, value in ((name, getattr(store, name)) for name in _KEPT)})
            store.undo_code = op.code
        ids = self._found(op) or ids
        for number in ids:
            if number in store.rows_by_id:
                store.rows_by_id[number] = self._changed(store.rows_by_id[number], op)
        return Changes(frozenset({"answers", "contributions"} if op.code == "answer" else {"contributions"}), ids)

    def rehearse(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Nothing of ``op``."""
        progress.check()
        return Changes(frozenset())

    def _changed(self, row: ContributionRow, op: Operation) -> ContributionRow:
        match op:
            case AcceptContributions():
                return replace(row, state="accepted")
            case HideContributions():
                return replace(row, state="hidden")
            case RestoreContributions():
                return replace(row, state="pending")
            case SetTheme():
                return replace(row, theme=op.theme)
            case AnswerContributions():
                self.fake_reads.decisions[row.id] = (op.decision, op.text)
                return replace(row, answered=True)
            case ReleaseTexts():
                self.fake_reads.released.pop(row.id, None)
                if op.released:
                    self.fake_reads.released[row.id] = "redacted" if op.redacted else "as_is"
            case AskSecondOpinion():
                self.fake_reads.opinions[row.id] = SecondOpinion(
                    row.id, "Claire Martin", START, op.question, None, None, None, "")
                return replace(row, flags=(*row.flags, "second_opinion"))
            case GiveSecondOpinion():
                self.fake_reads.opinions[row.id] = replace(
                    self.fake_reads.opinions[row.id], answered_by="Bruno Conti", answered_at=START, verdict=op.verdict,
                    answer=op.answer)
                return replace(row, flags=tuple(flag for flag in row.flags if flag != "second_opinion"))
            case LeaveFamily():
                self.fake_reads.families = {
                    lead: tuple(member for member in members if member not in op.ids)
                    for lead, members in self.fake_reads.families.items() if lead not in op.ids
                }
            case ReadSample():
                self.fake_reads.sampled[row.id] = op.leaking
        return row

    def _found(self, op: Operation) -> tuple[int, ...]:
        """Apply an operation whose ids are not all contributions'; returns the contributions changed."""
        found = self.fake_reads.found
        match op:
            case DecideFindings():
                words = {found[number].surface for number in op.ids}
                concerned = [row for row in found.values()
                             if row.id in op.ids or (op.everywhere and row.surface in words)]
                found.update({row.id: replace(row, state=op.state) for row in concerned})
                return tuple({row.contribution_id for row in concerned})
            case MarkFinding():
                number = op.finding or len(found) + 1
                text = self.fake_reads.bodies[op.contribution]
                found[number] = FindingRow(
                    number, op.contribution, op.field, op.start, op.end, op.label, 1.0, "added", "person", "accepted",
                    text[op.start : op.end].casefold())
                return (op.contribution,)
            case GroupFamily():
                self.fake_reads.families[op.lead] = op.ids
                return (op.lead, *op.ids)
            case RefuseFamily():
                pairs = {(min(op.contribution, other), max(op.contribution, other)) for other in op.others}
                self.fake_reads.refusals |= dict.fromkeys(pairs)
                return (op.contribution, *op.others)
        return ()

    def undo(self) -> Changes:
        """Take the last undoable operation back."""
        if self._before:
            for name, value in self._before.pop().items():
                setattr(self.fake_reads, name, value)
        return Changes(frozenset({"contributions"}), None)

    def reads(self) -> AbstractContextManager[FakeReads]:
        """The same fake reads for everybody."""
        return nullcontext(self.fake_reads)


_KEPT = ("rows_by_id", "undo_code", "released", "found", "opinions", "families", "refusals", "sampled")
"""What an undo puts back."""


def default_charter() -> Charter:
    """The shipped charter."""
    return load_charter(resource_path("templates", "charter_alpimed.toml"))


class Visits(list[tuple[str, Any]]):
    """Records calls of ``navigate``."""

    def __call__(self, screen: str, argument: Any = None) -> None:
        """Note where the screen wanted to go."""
        self.append((screen, argument))


def fake_services(
    dossier: FakeDossier | None = None,
    *,
    runner: Runner | None = None,
    navigate: Callable[[str, Any], None] | None = None,
    folder: Path = Path("dossier-invente"),
) -> Services:
    """Services over a fake dossier; by default everything runs at once and navigation is recorded (``Visits``)."""
    charter = default_charter()
    return Services(
        dossier_path=folder,
        member=Member("m1", "Claire Martin", ("moderator", "coordinator", "publisher", "dpo")),
        charter=lambda: charter,
        runner=SyncRunner(FakeDossier() if dossier is None else dossier) if runner is None else runner,
        navigate=Visits() if navigate is None else navigate,
    )
