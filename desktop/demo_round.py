"""The scoring of the demonstration: five invented evaluators on their own desks, from joining to the record.

Files pass from one to the other exactly as they would by mail; a second round is left open, for whoever wants to score.
"""

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import resources
from governance.dossier import Dossier
from governance.scoring.desk import Desk, DeskRound
from governance.scoring.events import ABSTAIN, UNSEEN
from governance.scoring.exchange import Joining
from governance.scoring.operations import (
    AcceptJoining, FormPackage, InviteEvaluator, IssueHeads, IssueRecord, OpenRound, ReceiveFiles, RecordInMeeting)
from governance.scoring.results import ProposalResult
from governance.scoring.settings import SeatSettings, default_settings
from governance.scoring.state import IssuedRecord, RoundState
from governance.scoring.statements import Statement
from governance.scoring.tally import tally

MOST = 24
"""Proposals of the round that is gone through; as many, or fewer, wait in the next."""
_LATE_CONFLICT = 0.03


@dataclass(frozen=True, slots=True)
class DemoRound:
    """``desks``: folders of the evaluators, by name; ``record``: the two zips; all open with the demo's passphrase."""

    desks: Mapping[str, Path]
    record: tuple[Path, Path]


def run_round(dossier: Dossier, folder: Path, passphrase: str, *, seed: int, witness: Path) -> DemoRound:
    """Score and decide the first proposals, open a second round on others; desks go in ``folder``."""
    said = tomllib.loads(resources.path("demo", "round.toml").read_text(encoding="utf-8"))
    chance = random.Random(f"{seed}-round")
    desks, folders = [], {}
    for place, person in enumerate(said["evaluator"], 1):
        path = folder / f"evaluator-{place}"
        desks.append(Desk.create(path, name=person["name"], passphrase=passphrase, witness=witness))
        folders[person["name"]] = path
    try:
        seats = [_seat(dossier, desk) for desk in desks]
        with dossier.reads() as reads:
            numbers = [item.number for item in reads.scorable()]
        chance.shuffle(numbers)
        digest = _opened(dossier, desks, seats, sorted(numbers[:MOST]))
        _scored(desks, digest, said, chance)
        _gathered(dossier, desks, digest)
        _met(dossier, digest, said, chance)
        record = _recorded(dossier, digest)
        if numbers[MOST:]:
            _opened(dossier, desks, seats, sorted(numbers[MOST : 2 * MOST]))
    finally:
        for desk in desks:
            desk.close()
    return DemoRound(folders, record)


def _seat(dossier: Dossier, desk: Desk) -> SeatSettings:
    """Invite, let join, accept."""
    invitation = cast("Statement", dossier.execute(InviteEvaluator(name=desk.name)).report)
    request = desk.join(invitation.to_bytes(), file="invitation")
    joining = cast("Joining", dossier.execute(AcceptJoining(file="joining", content=request)).report)
    return SeatSettings(joining.name, ("evaluator",), (joining.key,))


def _opened(dossier: Dossier, desks: Sequence[Desk], seats: Sequence[SeatSettings], proposals: Sequence[int]) -> str:
    settings = replace(
        default_settings(dossier.charter), seats=tuple(seats), proposals=tuple(proposals),
        cut=max(1, min(10, len(proposals) // 2)))
    digest = cast("str", dossier.execute(OpenRound(settings=settings)).report)
    package = cast("bytes", dossier.execute(FormPackage(round=digest)).report)
    for desk in desks:
        desk.receive(package, file="package")
    return digest


def _scored(desks: Sequence[Desk], digest: str, said: Mapping[str, Any], chance: random.Random) -> None:
    """Everybody scores: each proposal has a worth of its own under each theme, each person a severity."""
    worth: dict[int, list[float]] = {}
    for desk, person in zip(desks, said["evaluator"], strict=True):
        here, severity = desk.round(digest), chance.gauss(0, 0.5)
        reasons = said["reasons"][person["language"]]
        for number in sorted(here.package.round.proposals):
            values = worth.setdefault(number, [chance.triangular(0, 5, 3) for _ in here.package.round.themes])
            if chance.random() < _LATE_CONFLICT:
                here.declare(number, "soft", reasons["high"][0])
            grades = "".join(_grade(value - severity, chance) for value in values)
            here.deliver(number, grades, _reasons(here, grades, reasons, chance))
            if here.is_rapporteur(number):
                here.keep_sheet(number, **said["sheet"][person["language"]])


def _grade(value: float, chance: random.Random) -> str:
    if chance.random() < _LATE_CONFLICT:
        return ABSTAIN
    return str(min(5, max(0, round(value + chance.gauss(0, 0.8)))))


def _reasons(here: DeskRound, grades: str, said: Mapping[str, list[str]], chance: random.Random) -> dict[str, str]:
    codes = here.package.round.theme_codes
    kinds = {"0": "low", "5": "high"}
    return {
        code: chance.choice(said[kinds[grade]]) for code, grade in zip(codes, grades, strict=True) if grade in kinds}


def _gathered(dossier: Dossier, desks: Sequence[Desk], digest: str) -> None:
    """Commit, list, reveal."""
    commitments = tuple((f"{place}.commitment", desk.round(digest).commit()) for place, desk in enumerate(desks, 1))
    dossier.execute(ReceiveFiles(round=digest, files=commitments))
    heads = cast("Statement", dossier.execute(IssueHeads(round=digest)).report).to_bytes()
    for desk in desks:
        desk.receive(heads, file="heads")
    ballots = tuple((f"{place}.ballots", desk.round(digest).reveal()) for place, desk in enumerate(desks, 1))
    dossier.execute(ReceiveFiles(round=digest, files=ballots))


def _met(dossier: Dossier, digest: str, said: Mapping[str, Any], chance: random.Random) -> None:
    """The meeting: somebody changes a grade and says why, then two proposals out of three are decided."""
    with dossier.reads() as reads:
        state = reads.round_state(digest)
    results = tally(state.round, state.ballots.marks(state.round, "final"))
    decided = results.proposals[: max(1, len(results.proposals) * 2 // 3)]
    first = decided[0].proposal
    cast_ = next(ballot for place, ballot in sorted(state.ballots.final.items()) if place[1] == first)
    higher = "".join(mark if mark in ABSTAIN + UNSEEN + "C5" else str(int(mark) + 1) for mark in cast_.grades)
    if higher != cast_.grades:
        language = "it" if "inventata" in state.names[cast_.member] else "fr"
        _enter(dossier, digest, "said", {
            "proposal": first, "member": cast_.member, "grades": higher,
            "reason": chance.choice(said["reasons"][language]["moved"])})
    decider = next(seat.member for seat in state.round.roster if "decider" in seat.duties)
    dissenter = state.round.evaluators[-1]
    for place, item in enumerate(decided):
        _enter(dossier, digest, "decision", _decision(item, place, state, said["meeting"]) | {
            "by": decider, "dissent": [dissenter] if place == 1 else []})


def _decision(item: ProposalResult, place: int, state: RoundState, said: Mapping[str, str]) -> dict[str, object]:
    within = item.rank is not None and item.rank <= state.round.cut
    against = within and place == state.round.cut - 1
    favourable = within and not against
    outcome = ("favourable_with_changes" if place % 4 == 2 else "favourable") if favourable else "unfavourable"
    reason = said["against"] if against else said["changes"] if outcome == "favourable_with_changes" else ""
    follow_up = {"what": said["favourable"], "on": said["on"], "who": said["who"]}
    return {
        "proposal": item.proposal, "outcome": outcome, "reason": reason, "family": 0,
        "follow_up": follow_up if favourable else {"what": "", "on": "", "who": ""}}


def _enter(dossier: Dossier, digest: str, kind: str, data: Mapping[str, object]) -> None:
    dossier.execute(RecordInMeeting(round=digest, kind=kind, data=data))


def _recorded(dossier: Dossier, digest: str) -> tuple[Path, Path]:
    issued = cast("IssuedRecord", dossier.execute(IssueRecord(round=digest)).report)
    records = dossier.path / "records"
    internal, public = records / f"round-{digest[:8]}.zip", records / f"round-{digest[:8]}-public.zip"
    internal.write_bytes(issued.internal)
    public.write_bytes(issued.public)
    return internal, public
