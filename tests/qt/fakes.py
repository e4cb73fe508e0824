"""An invented dossier of sixty contributions in memory, for tests of the screens
(``FakeReads``, ``FakeDossier``, ``fake_services``)."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.jobs import SyncRunner
from desktop.services import Runner, Services
from governance.charter import Charter, load_charter
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    Changes,
    HideContributions,
    Operation,
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
    Filter,
    HistoryEntry,
    ImportRow,
    Member,
    PlaceRow,
    ProfileRow,
    QuarantineRow,
    ReleasableText,
    Totals,
    VoteRow,
)
from resources import path as resource_path

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


class FakeReads:
    """Implements ``governance.store.queries.Reads`` over sixty invented rows; a test may change ``rows_by_id``."""

    def __init__(self, count: int = 60) -> None:
        self.rows_by_id = {number: _row(number) for number in range(1, count + 1)}
        self.decisions: dict[int, tuple[str, str]] = {}
        self.released: set[int] = set()
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
            body=f"{row.excerpt}\n\nSecond paragraphe, éà, pour la lecture." * 2,
            source="decidim",
            external_id=f"P-{row.id}",
            age_band=AGES[row.id % 5],
            latitude=None,
            longitude=None,
            attributes=(("rubrique", "vallée"),),
            text_released=row.id in self.released,
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
        """Texts a person released."""
        for number in sorted(self.released):
            row = self.rows_by_id[number]
            yield ReleasableText(row.id, row.title, row.excerpt, row.theme, row.language, row.submitted_at)

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
        self._before: list[tuple[dict[int, ContributionRow], str | None]] = []

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
            self._before.append((dict(store.rows_by_id), store.undo_code))
            store.undo_code = op.code
        for number in ids:
            if number in store.rows_by_id:
                store.rows_by_id[number] = self._changed(store.rows_by_id[number], op)
        return Changes(frozenset({"answers", "contributions"} if op.code == "answer" else {"contributions"}), ids)

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
                (self.fake_reads.released.add if op.released else self.fake_reads.released.discard)(row.id)
        return row

    def undo(self) -> Changes:
        """Take the last undoable operation back."""
        if self._before:
            self.fake_reads.rows_by_id, self.fake_reads.undo_code = self._before.pop()
        return Changes(frozenset({"contributions"}), None)

    def reads(self) -> AbstractContextManager[FakeReads]:
        """The same fake reads for everybody."""
        return nullcontext(self.fake_reads)


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
