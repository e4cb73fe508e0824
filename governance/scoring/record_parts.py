"""The parts of a decision record as data: whole numbers, fractions as text, codes; the same on any machine.

Each function works on members or on letters alike, so that the public record is counted by the code of the other one.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from fractions import Fraction
from functools import cached_property
from typing import Any

from governance.scoring.agenda import agenda
from governance.scoring.agreement import agreement
from governance.scoring.ballots import Ballots, Decision
from governance.scoring.calibration import calibrate
from governance.scoring.merge import Merged
from governance.scoring.results import Marks, Results, ThemeResult
from governance.scoring.rounds import Round, Seat
from governance.scoring.sensitivity import sensitivity
from governance.scoring.tally import tally

Data = dict[str, Any]
FEWEST = 3
"""Public counts under this one are not given by duty."""
_IN_FAVOUR = ("favourable", "favourable_with_changes")
_AGAINST = ("unfavourable", "out_of_competence")


@dataclass(frozen=True)
class Count:
    """The ballots of a round, to be counted. ``blind`` and ``final``: see ``tables.seen``; ``draw``: see ``draw``."""

    round: Round
    blind: Marks
    final: Marks
    draw: str

    @cached_property
    def before(self) -> Results:
        """By the blind ballots."""
        return tally(self.round, self.blind, draw=self.draw)

    @cached_property
    def after(self) -> Results:
        """By the ballots that stand at the end."""
        return tally(self.round, self.final, draw=self.draw)

    @cached_property
    def first(self) -> frozenset[int]:
        """The proposals in the first places at the end, those tied at the last of them included."""
        return first_places(self.after, self.round.cut)


    @cached_property
    def ranks(self) -> dict[int, int | None]:
        """Proposal -> rank at the end."""
        return {item.proposal: item.rank for item in self.after.proposals}


def first_places(results: Results, places: int) -> frozenset[int]:
    """The first ``places`` decided proposals, with all those tied at the last place: ranks are of a competition
    (1, 2, 2, 4)."""
    return frozenset(item.proposal for item in results.proposals if item.rank is not None and item.rank <= places)


def against_order(outcome: str, proposal: int, first: frozenset[int]) -> bool:
    """Whether a decision departs from the order: in favour of a proposal that is not among the ``first`` places, or not
    for one among them. A merged proposal follows the one it is merged into."""
    return outcome in (_AGAINST if proposal in first else _IN_FAVOUR)


def draw(found: Round, digest: str, merged: Merged) -> str:
    """The seed (hex) of a draw among equals, "" unless the round says so and the list of heads is signed.

    From the round, the list and the nonces in the logs committed to: nobody knew them all before the last commitment,
    and nobody can change theirs afterwards.
    """
    if found.tie != "draw" or merged.heads is None:
        return ""
    nonces = [
        str(event.data["nonce"])
        for key in sorted(merged.events) for event in merged.events[key][: merged.blind[key]] if event.kind == "open"]
    return hashlib.sha256("\n".join(["collegiale/1/draw", digest, merged.heads_digest, *nonces]).encode()).hexdigest()


def letters(found: Round) -> dict[str, str]:
    """Evaluator -> letter (A, B... Z, AA...), drawn for this round: by SHA-256 of its nonce and the member, so that
    only who has the round can tell."""
    drawn = sorted(
        found.evaluators, key=lambda member: hashlib.sha256(f"{found.nonce}{member}".encode()).digest())
    return {member: _letter(place) for place, member in enumerate(drawn)}


def _letter(place: int) -> str:
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def lettered(found: Round, by_member: Mapping[str, str]) -> Round:
    """What may be known of a round: its rules and the letters of its evaluators; no key, no nonce, nothing from which
    a text could be tried. Not a valid round to open: a frame to count in."""
    return replace(
        found, nonce="", names_digest="", rapporteurs={}, reason="",
        proposals=dict.fromkeys(found.proposals, ""),
        roster=tuple(Seat(letter, ("evaluator",), ()) for letter in by_member.values()))


def names_of(text: str, found: Round) -> dict[str, str]:
    """Member -> name as ``rounds.names_text`` wrote it, or the code of who has none there; raises ValueError, KeyError
    or AttributeError for another text."""
    named = json.loads(text)["names"] if text else {}
    return {seat.member: str(named.get(seat.member, seat.member)) for seat in found.roster}


def seats(found: Round) -> Data:
    """How many have each duty, those under ``FEWEST`` left out."""
    counts: dict[str, int] = {}
    for seat in found.roster:
        for duty in seat.duties:
            counts[duty] = counts.get(duty, 0) + 1
    return {duty: count for duty, count in counts.items() if count >= FEWEST or duty == "evaluator"}


def results_data(count: Count) -> Data:
    """Both results, as their digest is taken."""
    return {"blind": _results(count.before), "final": _results(count.after)}


def _results(results: Results) -> Data:
    return {
        "orders": {theme: [list(group) for group in groups] for theme, groups in results.orders.items()},
        "proposals": [
            {"proposal": item.proposal, "rank": item.rank, "score": _fraction(item.score),
             "themes": [_theme(theme) for theme in item.themes]}
            for item in results.proposals],
    }


def _theme(theme: ThemeResult) -> Data:
    return {
        "abstained": theme.abstained, "base": theme.base, "conflicted": theme.conflicted, "counts": list(theme.counts),
        "decided": theme.decided, "mean": _fraction(theme.mean), "median": theme.median, "missing": theme.missing,
        "quorum": theme.quorum, "spread": theme.spread, "theme": theme.theme,
    }


def analysis_data(count: Count) -> Data:
    """How far the evaluators agree, how firm the order is, what the discussion moved. Agreement and severity are of the
    blind ballots, given before anybody could see another's; sensitivity is of the final ones."""
    found = count.round
    firm, severity = sensitivity(found, count.final), calibrate(found, count.blind)
    before = first_places(count.before, found.cut)
    return {
        "agreement": [
            {"alpha": _fraction(item.alpha), "exact": _fraction(item.exact), "pairs": item.pairs, "theme": item.theme,
             "units": item.units, "values": item.values, "within_one": _fraction(item.within_one)}
            for item in agreement(found, count.blind)],
        "calibration": {
            "reason": severity.reason,
            "severities": [
                {"ballots": item.ballots, "effect": _fraction(item.effect), "high": _fraction(item.high),
                 "low": _fraction(item.low), "member": item.member} for item in severity.severities],
        },
        "moves": {
            "ballots": [
                {"blind": count.blind[place], "final": said, "member": place[0], "proposal": place[1]}
                for place, said in sorted(count.final.items(), key=lambda item: (item[0][1], item[0][0]))
                if count.blind.get(place, said) != said],
            "entered": sorted(count.first - before), "left": sorted(before - count.first),
        },
        "sensitivity": {
            "always": firm.always, "cut": firm.cut,
            "variants": [
                {"code": item.code, "detail": item.detail, "entered": list(item.entered), "kept": item.kept,
                 "left": list(item.left), "reason": item.reason} for item in firm.variants],
        },
    }


def explained_moves(moves: list[Data], ballots: Ballots) -> list[Data]:
    """``moves`` with the reason of each, and whether it was said in the meeting."""
    made = []
    for move in moves:
        cast = ballots.final.get((move["member"], move["proposal"]))
        made.append(
            {**move, "reason": cast.reason if cast else "", "said": cast.said if cast else False})
    return made


def agenda_data(count: Count, ballots: Ballots) -> list[Data]:
    """What the blind ballots gave to discuss."""
    reasons = {place: cast.reasons for place, cast in ballots.blind.items()}
    items = agenda(
        count.round, count.before, count.blind, soft=ballots.soft(), reasons=reasons,
        contradictions=frozenset(ballots.contradictions))
    return [
        {"flags": [list(flag) for flag in item.flags], "proposal": item.proposal, "weight": list(item.weight)}
        for item in items]


def decisions_data(
    count: Count, decisions: Mapping[int, Decision], subjects: Mapping[int, str], *, public: bool,
) -> list[Data]:
    """Decisions by number. ``public``: without persons (who decided, who follows up, who dissented: how many).

    ``against_order``: see the function; ``on``: ISO date of the decision, in UTC; ``subjects``: number -> theme.
    """
    return [_decision(count, item, subjects, public=public) for _, item in sorted(decisions.items())]


def _decision(count: Count, item: Decision, subjects: Mapping[int, str], *, public: bool) -> Data:
    said: Data = {
        "dissent": len(item.dissent) if public else list(item.dissent), "family": item.family,
        "follow_up": {"on": item.on, "what": item.what}, "on": datetime.fromtimestamp(item.at, UTC).date().isoformat(),
        "outcome": item.outcome, "proposal": item.proposal, "reason": item.reason,
        **standing(count, item.proposal, item.outcome, subjects),
    }
    if not public:
        said |= {"at": item.at, "by": item.by, "event": item.event, "key": item.key}
        said["follow_up"]["who"] = item.who
    return said


def standing(count: Count, proposal: int, outcome: str, subjects: Mapping[int, str]) -> Data:
    """What the count says of a decision."""
    return {
        "against_order": against_order(outcome, proposal, count.first), "rank": count.ranks.get(proposal),
        "theme": subjects.get(proposal),
    }


def decisions_of(content: bytes) -> list[Data]:
    """Decisions as they were written; raises ValueError, KeyError or TypeError for what is none."""
    found = json.loads(content)["decisions"]
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise TypeError("not decisions")
    return found


def collegial_data(ballots: Ballots) -> Iterator[Data]:
    """Ballots of the group, listed and not counted."""
    for proposal, cast in sorted(ballots.collegial.items()):
        yield {"grades": cast.grades, "proposal": proposal}


def _fraction(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
