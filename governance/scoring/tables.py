"""The rows of what a round gives to a spreadsheet: its ballots, and its decisions as deliberations.

Pure: exports and the decision record write the same rows.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from governance.csv_cells import Cell, unguard
from governance.scoring.ballots import Ballots, Cast, Phase, Place
from governance.scoring.events import ABSTAIN, CONFLICT, UNSEEN
from governance.scoring.results import Marks
from governance.scoring.rounds import Round

BALLOT_COLUMNS = (
    "round", "proposal", "theme", "evaluator", "phase", "state", "grade", "reason", "change", "said", "event")
DELIBERATION_COLUMNS = (
    "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET",
    "BUDGET_ANNEE", "BUDGET_NOM", "PREF_ID", "PREF_DATE", "VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE",
    "VOTE_ABSTENTION", "DELIB_URL")
"""SCDL ``deliberations`` 2.1.5, https://schema.data.gouv.fr/scdl/deliberations/."""
_STATES = {ABSTAIN: "abstained", CONFLICT: "conflict", UNSEEN: "not_seen"}
_MARKS = {state: mark for mark, state in _STATES.items()}
_SUBJECT = ("8.4", "Aménagement du territoire")
_SUBJECTS = {
    "economic_development": ("7.4", "Interventions économiques"),
    "health_social": ("8.2", "Aide sociale"),
}
"""Subjects of the French nomenclature of acts (@CTES); what it does not name is regional planning."""
_OUTCOMES = {
    "favourable": "avis favorable", "favourable_with_changes": "avis favorable avec modifications",
    "unfavourable": "avis défavorable", "out_of_competence": "hors compétence", "merged": "réunie à une autre",
}
"""In French: the schema describes French acts only."""


class Votes(NamedTuple):
    """How the evaluators stand on one proposal. ``members``: of the round; ``voting``: who gave a grade or abstained;
    ``in_favour``: whose grades, by weight, reach the threshold of the round on average."""

    members: int
    voting: int
    in_favour: int
    against: int
    abstained: int


def seen(marks: Marks) -> dict[Place, str]:
    """``marks`` without those that say nothing of any theme."""
    return {place: said for place, said in marks.items() if said.strip(UNSEEN)}


def ballot_rows(
    found: Round, ballots: Ballots, called: Mapping[str, str], *, public: bool = False,
) -> Iterator[tuple[Cell, ...]]:
    """One row per ballot and theme, as in ``BALLOT_COLUMNS``, by proposal, then by what the evaluator is ``called``.

    ``phase``: ``blind``; ``revised`` or ``late`` (no blind one) for the ballot that stands at the end when it is
    another. ``state``: grade, abstained, conflict (the whole ballot of who has a hard conflict, or withdrew) or
    not_seen (also when two devices of a person disagree at the end). ``reason``: for the grade; ``change``: why the
    ballot changed, or was withdrawn; ``said``: 1 when it was said in the meeting. ``public``: without sentences, events
    and what was said.
    """
    casts: tuple[tuple[Phase, Mapping[Place, Cast]], ...] = (("blind", ballots.blind), ("final", ballots.final))
    marks = {phase: seen(ballots.marks(found, phase)) for phase, _ in casts}
    evaluators = frozenset(found.evaluators)
    places = {place for said in marks.values() for place in said if place[0] in evaluators}
    for place in sorted(places, key=lambda item: (item[1], called[item[0]], item[0])):
        blind, final = (marks[phase].get(place) for phase, _ in casts)
        first, last = (
            cast if cast is not None and cast.grades == said else None
            for (_, by_place), said in zip(casts, (blind, final), strict=True) for cast in (by_place.get(place),))
        change = ballots.withdrawn.get(place, "")
        if blind is not None:
            yield from _rows(found, place, called, "blind", blind, first, change, public=public)
        if final != blind or (first and last and first.event != last.event):
            phase = "late" if blind is None else "revised"
            said = final or UNSEEN * len(found.themes)
            yield from _rows(found, place, called, phase, said, last, change, public=public)


def _rows(
    found: Round, place: Place, called: Mapping[str, str], phase: str, marks: str, cast: Cast | None, change: str, *,
    public: bool,
) -> Iterator[tuple[Cell, ...]]:
    for theme, mark in zip(found.theme_codes, marks, strict=True):
        state = _STATES.get(mark, "grade")
        row = (found.number, place[1], theme, called[place[0]], phase, state, mark if state == "grade" else None)
        if public:
            yield (*row, None, None, None, None)
        elif cast is None:
            yield (*row, None, change or None, None, None)
        else:
            yield (
                *row, cast.reasons.get(theme) or None, change or cast.reason or None, 1 if cast.said else 0, cast.event)


def read_ballots(content: bytes) -> list[dict[str, str]]:
    """Rows of a table of ballots by column, the guard of spreadsheets taken off; raises ValueError or csv.Error for a
    file that is none."""
    reader = csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True)
    if tuple(next(reader, ())) != BALLOT_COLUMNS:
        raise ValueError("another header")
    return [{name: unguard(cell) for name, cell in zip(BALLOT_COLUMNS, row, strict=True)} for row in reader]


def mark_of(row: Mapping[str, str]) -> str:
    """The mark of a row of ballots; raises KeyError for a state that is none."""
    return row["grade"] if row["state"] == "grade" else _MARKS[row["state"]]


def marks_of(found: Round, rows: Iterable[Mapping[str, str]]) -> tuple[dict[Place, str], dict[Place, str]]:
    """(blind, final) marks of rows of ballots, whose evaluators are members of ``found``.

    Raises ValueError, KeyError or TypeError for rows that are none, or that say a thing twice.
    """
    members, themes = frozenset(found.evaluators), found.theme_codes
    said: dict[tuple[bool, Place], dict[str, str]] = {}
    for row in rows:
        place = (row["evaluator"], int(row["proposal"]))
        blind = row["phase"] == "blind"
        if place[0] not in members or place[1] not in found.proposals or row["phase"] not in (
                "blind", "revised", "late"):
            raise ValueError("not of this round")
        marks = said.setdefault((blind, place), {})
        if row["theme"] in marks:
            raise ValueError("said twice")
        marks[row["theme"]] = mark_of(row)
    whole = {key: "".join([marks[theme] for theme in themes]) for key, marks in said.items()}
    if any(len(marks) != len(themes) for marks in said.values()):
        raise ValueError("not one row per theme")
    blind_marks = {place: marks for (blind, place), marks in whole.items() if blind}
    return seen(blind_marks), seen(
        {**blind_marks, **{place: marks for (blind, place), marks in whole.items() if not blind}})


def votes(found: Round, marks: Marks, proposals: Iterable[int]) -> dict[int, Votes]:
    """How the evaluators stand on each of ``proposals``."""
    tallied = {proposal: [0, 0, 0] for proposal in proposals}
    weights = [theme.weight for theme in found.themes]
    evaluators = frozenset(found.evaluators)
    for (member, proposal), said in marks.items():
        if proposal not in tallied or member not in evaluators:
            continue
        graded = [
            (weight, int(mark)) for weight, mark in zip(weights, said, strict=True) if weight and mark not in _STATES]
        if graded:
            score = sum(weight * grade for weight, grade in graded)
            enough = score >= found.threshold * sum(weight for weight, _ in graded)
            tallied[proposal][0 if enough else 1] += 1
        elif ABSTAIN in said:
            tallied[proposal][2] += 1
    return {proposal: Votes(len(evaluators), sum(counts), *counts) for proposal, counts in tallied.items()}


def deliberation_rows(
    found: Round, decisions: Iterable[Mapping[str, Any]], by_proposal: Mapping[int, Votes], *, authority: str,
    siret: str,
) -> Iterator[tuple[Cell, ...]]:
    """Decisions (see ``record_parts.decisions_data``) as in ``DELIBERATION_COLUMNS``; ``siret`` may be empty, which the
    schema does not allow but an Italian or a joint body has none. Votes are those of the ballots (see ``Votes``)."""
    for item in decisions:
        number, on = item["proposal"], str(item["on"])
        subject = _SUBJECTS.get(item["theme"] or "", _SUBJECT)
        about = f"{found.title['fr']} : proposition {number}, {_OUTCOMES[item['outcome']]}"
        yield (
            authority, siret or None, f"{on[:4]}-{found.number}-{number}", on, *subject, about, None, None, None, None,
            *by_proposal[number], None)
