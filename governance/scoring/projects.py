"""The first strand: the partners' projects before the citizens, beside the scores, and what of the territory and of the
themes they leave out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from governance.scoring.results import Results
from governance.scoring.state import Standing


@dataclass(frozen=True, slots=True)
class RankedProject:
    """``place`` among the citizens (the same for equals: 1, 2, 2, 4), None without a single vote; ``n``: persons who
    voted; ``share``: of them, who are for (None without a vote); ``score`` and ``rank``: the evaluators', None when the
    project was not scored or not decided."""

    standing: Standing
    place: int | None
    n: int
    share: Fraction | None
    score: Fraction | None
    rank: int | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Projects by theme and zone. ``counts[i][j]``: under ``themes[i]`` in ``zones[j]``; ``holes``: pairs without any;
    ``unplaced``: numbers of the projects that lack a theme or a zone, or have one that is not asked for: they fill no
    hole."""

    themes: tuple[str, ...]
    zones: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    holes: tuple[tuple[str, str], ...]
    unplaced: tuple[int, ...]


def ranked(standings: Iterable[Standing], results: Results | None = None) -> tuple[RankedProject, ...]:
    """The projects by how many persons are for; among equals, the fewer against first; then by number.

    Persons against are not taken away from those for: a project that many want and many refuse would look like one
    that nobody knows. They break ties, and are shown; so is the share for, which with few votes says little and
    orders nothing. Projects nobody voted on come last.
    """
    scored = {item.proposal: item for item in results.proposals} if results is not None else {}
    ordered = sorted(
        standings,
        key=lambda item: (not _votes(item), -item.votes_for, item.votes_against, item.contribution))
    made: list[RankedProject] = []
    before: tuple[int, int] | None = None
    place = 0
    for index, item in enumerate(ordered, 1):
        votes = (item.votes_for, item.votes_against)
        place = place if votes == before else index
        before, n = votes, _votes(item)
        result = scored.get(item.contribution)
        made.append(RankedProject(
            item, place if n else None, n, Fraction(item.votes_for, n) if n else None,
            result.score if result else None, result.rank if result else None))
    return tuple(made)


def coverage(standings: Iterable[Standing], themes: Sequence[str], zones: Sequence[str]) -> Coverage:
    """How the projects cover the whole territory and all themes."""
    counts = {(theme, zone): 0 for theme in themes for zone in zones}
    unplaced = []
    for item in standings:
        place = (item.theme or "", item.zone or "")
        if place in counts:
            counts[place] += 1
        else:
            unplaced.append(item.contribution)
    return Coverage(
        tuple(themes), tuple(zones), tuple(tuple(counts[theme, zone] for zone in zones) for theme in themes),
        tuple(place for place, count in counts.items() if not count), tuple(sorted(unplaced)))


def _votes(item: Standing) -> int:
    return item.votes_for + item.votes_against
