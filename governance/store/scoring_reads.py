"""The questions of ``Reads`` that are about rounds: who has what, what was received, what would be scored."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from governance.scoring import exchange
from governance.scoring.package import Proposal
from governance.scoring.rounds import read_round
from governance.scoring.state import BoardLine, JoiningRow, RoundRow, RoundState, Standing
from governance.store import scoring_proposals, scoring_state
from governance.store.leaving import moment
from governance.store.redacting import Texts
from governance.store.scoring_tables import joining, scoring_round

T = TypeVar("T")


class ScoringReads(ABC):
    """Part of ``SqlReads``, whose attributes it uses."""

    _connection: Connection
    _texts: Texts

    @abstractmethod
    def _once(self, key: object, count: Callable[[], T]) -> T:
        """What ``count`` gave the first time, until something is written."""

    def rounds(self) -> list[RoundRow]:
        """See ``Reads``."""
        rows = self._connection.execute(select(scoring_round).order_by(scoring_round.c.number.desc()))
        return [self._round_row(row) for row in rows.all()]

    def round_state(self, digest: str) -> RoundState:
        """See ``Reads``."""
        return self._once(("round", digest), lambda: scoring_state.state(self._connection, digest))

    def board(self, digest: str) -> list[BoardLine]:
        """See ``Reads``."""
        return board(self.round_state(digest))

    def joinings(self) -> list[JoiningRow]:
        """See ``Reads``."""
        rows = self._connection.execute(select(joining).order_by(joining.c.at.desc(), joining.c.key)).all()
        names = [exchange.joining_of(scoring_state.stored(row.statement)).name for row in rows]
        return [
            JoiningRow(row.key, name, moment(row.at), bool(row.invited)) for row, name in zip(rows, names, strict=True)]

    def scorable(self) -> list[Proposal]:
        """See ``Reads``."""
        return self._once("scorable", lambda: scoring_proposals.scorable(self._connection, self._texts))

    def unready(self) -> list[tuple[int, str]]:
        """See ``Reads``."""
        return self._once("unready", lambda: scoring_proposals.unready(self._connection, self._texts))

    def translations(self, contribution_id: int) -> Mapping[str, tuple[str, str]]:
        """See ``Reads``."""
        return scoring_proposals.translations(self._connection, contribution_id)

    def standings(self) -> list[Standing]:
        """See ``Reads``."""
        return self._once("standings", lambda: scoring_proposals.standings(self._connection))

    def _round_row(self, row: Any) -> RoundRow:
        found = read_round(scoring_state.stored(row.statement))
        return RoundRow(
            row.digest, found.number, found.title, moment(row.opened_at), len(found.proposals), len(found.evaluators),
            self.round_state(row.digest).stage)


def board(state: RoundState) -> list[BoardLine]:
    """One line per device: those of the roster in its order, those enrolled since after."""
    first = [key for seat in state.round.roster for key in seat.keys]
    after = sorted(state.merged.members.keys() - set(first), key=lambda key: (state.merged.members[key], key))
    return [_line(state, key) for key in (*first, *after)]


def _line(state: RoundState, key: str) -> BoardLine:
    merged = state.merged
    member = merged.members[key]
    duties = next(seat.duties for seat in state.round.roster if seat.member == member)
    head, log = merged.commitments.get(key), merged.events.get(key)
    listed = merged.heads is not None and key in merged.heads.heads
    scored = log is not None and any(event.kind == "ballot" for event in log)
    return BoardLine(
        member=member, name=state.names.get(member, member), key=key, duties=duties,
        committed=None if head is None else head.seq + 1, listed=listed, revealed=None if log is None else len(log),
        blind=merged.blind.get(key, 0), lost=key in merged.lost,
        late=merged.heads is not None and not listed and (head is not None or scored))
