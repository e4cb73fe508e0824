"""What the results and the meeting show of a round, counted off the GUI thread by the code of the decision record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from governance.progress import Progress
from governance.scoring.agenda import agenda
from governance.scoring.agreement import agreement
from governance.scoring.calibration import calibrate
from governance.scoring.record_parts import Count, against_order, draw, letters
from governance.scoring.results import Agreement, AgendaItem, Calibration, ProposalResult, Results, Sensitivity
from governance.scoring.rounds import Round
from governance.scoring.sensitivity import sensitivity
from governance.scoring.state import RoundState, Standing
from governance.scoring.tables import seen
from governance.store.queries import Reads

OPEN_STAGES = frozenset({"revealed", "decided"})
"""Stages of a round in which grades may be seen."""


class Move(NamedTuple):
    """Somebody's marks before and after the discussion."""

    member: str
    proposal: int
    before: str
    after: str
    reason: str
    said: bool


@dataclass(frozen=True)
class Counted:
    """A revealed round. ``blind`` and ``final``: proposal -> result; ``order``: the final one; ``first``: proposals in
    the first places; ``agenda``: from the blind ballots, so that it stays the same during the meeting; ``missing``:
    evaluators of whom nothing came; ``late``: those whose ballots are not blind; ``letters``: evaluator -> letter;
    ``standings``: before the citizens."""

    state: RoundState
    blind: Mapping[int, ProposalResult]
    final: Mapping[int, ProposalResult]
    order: Results
    first: frozenset[int]
    agenda: tuple[AgendaItem, ...]
    moves: tuple[Move, ...]
    missing: tuple[str, ...]
    late: tuple[str, ...]
    letters: Mapping[str, str]
    standings: Mapping[int, Standing]

    @property
    def round(self) -> Round:
        """The signed round."""
        return self.state.round

    def against_order(self, number: int, outcome: str) -> bool:
        """Whether to decide ``outcome`` goes against the order of the ballots: a reason is then asked for."""
        return against_order(outcome, number, self.first)

    def title(self, number: int) -> str:
        """Title of a proposal, as evaluators read it."""
        found = self.state.proposals.get(number)
        return found.title if found is not None else ""

    def name(self, member: str) -> str:
        """Name of a member."""
        return self.state.names.get(member, member)


@dataclass(frozen=True)
class Solidity:
    """How much the order rests on: computed apart, as it takes longer."""

    agreement: tuple[Agreement, ...]
    sensitivity: Sensitivity
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class Found:
    """A round as it stands; ``counted`` is None as long as nobody may see a grade."""

    state: RoundState
    counted: Counted | None


def read_round(reads: Reads, digest: str) -> Found:
    """Ask the dossier; nothing is counted before the ballots are revealed. Raises ``BadInput('round_unknown')``."""
    state = reads.round_state(digest)
    if state.stage not in OPEN_STAGES:
        return Found(state, None)
    return Found(state, count(state, reads.standings()))


def counts(state: RoundState) -> Count:
    """Both counts of a round, as its record makes them."""
    found = state.round
    blind, final = (seen(state.ballots.marks(found, phase)) for phase in ("blind", "final"))
    return Count(found, blind, final, draw(found, state.digest, state.merged))


def count(state: RoundState, standings: Sequence[Standing] = ()) -> Counted:
    """Both counts of a revealed round, what to discuss, who moved."""
    found, ballots, made = state.round, state.ballots, counts(state)
    came = {state.merged.members[key] for key in state.merged.events}
    before, after = ({member for member, _ in casts} for casts in (ballots.blind, ballots.final))
    return Counted(
        state=state, blind={item.proposal: item for item in made.before.proposals},
        final={item.proposal: item for item in made.after.proposals}, order=made.after, first=made.first,
        agenda=agenda(
            found, made.before, made.blind, soft=ballots.soft(),
            reasons={place: cast.reasons for place, cast in ballots.blind.items()},
            contradictions=frozenset(ballots.contradictions)),
        moves=_moves(state, made), missing=tuple(member for member in found.evaluators if member not in came),
        late=tuple(member for member in found.evaluators if member in after - before),
        letters=letters(found), standings={item.contribution: item for item in standings})


def measure(counted: Counted, progress: Progress) -> Solidity:
    """Agreement and severity of the blind ballots, sensitivity of the order as it stands."""
    found, made = counted.round, counts(counted.state)
    agreed = agreement(found, made.blind)
    progress.check()
    calibrated = calibrate(found, made.blind)
    progress.check()
    return Solidity(agreed, sensitivity(found, made.final), calibrated)


def _moves(state: RoundState, made: Count) -> tuple[Move, ...]:
    """Ballots that differ from the blind ones, by proposal then by seat; a ballot that came late is no move."""
    ballots = state.ballots
    seats = {member: place for place, member in enumerate(state.round.evaluators)}
    found = []
    for (member, proposal), after in made.final.items():
        before, cast = made.blind.get((member, proposal)), ballots.final.get((member, proposal))
        if before is not None and before != after:
            reason = ballots.withdrawn.get((member, proposal), cast.reason if cast is not None else "")
            found.append(Move(member, proposal, before, after, reason, cast is not None and cast.said))
    return tuple(sorted(found, key=lambda move: (move.proposal, seats.get(move.member, len(seats)))))
