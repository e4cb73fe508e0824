"""What the home page shows, read in one go."""

from dataclasses import dataclass
from typing import Final

from governance.intake.values import AGE_BANDS
from governance.store.queries import Reads
from governance.store.rows import Count, Filter, Totals

KINDS: Final = ("proposal", "project", "map_point", "debate", "survey_answer")
"""What counts as a contribution (``Totals.contributions``)."""
YOUNG: Final = frozenset(name for name, _, last in AGE_BANDS if last < 25)
WATCHED: Final = ("identifier_in_text", "art9_suspected", "minor_guardian_and_minor", "minor_guardian")
"""Flags worth a line in the list of things to do, while the contribution is not hidden."""


@dataclass(frozen=True, slots=True)
class HomeFigures:
    """Everything at one moment. ``flagged`` are (flag, contributions not hidden that carry it)."""

    totals: Totals
    imports: int
    per_day: tuple[tuple[str, int], ...]
    themes: tuple[Count, ...]
    zones: tuple[Count, ...]
    channels: tuple[Count, ...]
    ages: tuple[Count, ...]
    flagged: tuple[tuple[str, int], ...]

    @property
    def young_share(self) -> float | None:
        """Share of contributions by people under 25 among those whose age band is known; None if none is."""
        known = [item for item in self.ages if item.key]
        total = sum(item.count for item in known)
        return sum(item.count for item in known if item.key in YOUNG) / total if total else None

    @property
    def reached_on(self) -> dict[int, str]:
        """Cumulated contributions at each day: total -> ISO date."""
        total, days = 0, {}
        for day, count in self.per_day:
            total += count
            days[total] = day
        return days

    def objective_day(self, objective: int) -> str | None:
        """ISO date at which ``objective`` contributions had come in; None if not yet."""
        return next((day for total, day in self.reached_on.items() if total >= objective), None)


def read_figures(reads: Reads) -> HomeFigures:
    """Ask the dossier."""
    wanted = Filter(kinds=KINDS)
    ages = {item.key: item for item in reads.per("age_band", wanted)}
    order = [name for name, _, _ in AGE_BANDS if name in ages] + [key for key in ages if key not in {name for name, _,
        _ in AGE_BANDS}]
    return HomeFigures(
        totals=reads.totals(), imports=len(reads.imports()), per_day=tuple(reads.per_day()),
        themes=tuple(reads.per("theme", wanted)), zones=tuple(reads.per("zone", wanted)),
        channels=tuple(reads.per("channel", wanted)), ages=tuple(ages[key] for key in order),
        flagged=tuple(_flagged(reads)),
    )




def _flagged(reads: Reads) -> list[tuple[str, int]]:
    counts = [(flag, reads.count(Filter(kinds=KINDS, flag=flag, states=("pending", "accepted")))) for flag in WATCHED]
    return [(flag, count) for flag, count in counts if count]
