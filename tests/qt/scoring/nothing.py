"""A dossier without any round, as the reads of scoring see it."""

from collections.abc import Mapping

from governance.errors import BadInput
from governance.scoring.package import Proposal
from governance.scoring.state import BoardLine, JoiningRow, RoundRow, RoundState, Standing


class NoRounds:
    """The reads of scoring: nothing."""

    def rounds(self) -> list[RoundRow]:
        """None."""
        return []

    def round_state(self, digest: str) -> RoundState:
        """Of none."""
        raise BadInput("round_unknown", round=digest[:16])

    def board(self, digest: str) -> list[BoardLine]:
        """Nobody."""
        return []

    def joinings(self) -> list[JoiningRow]:
        """None."""
        return []

    def scorable(self) -> list[Proposal]:
        """None."""
        return []

    def unready(self) -> list[tuple[int, str]]:
        """None."""
        return []

    def translations(self, contribution_id: int) -> Mapping[str, tuple[str, str]]:
        """None."""
        return {}

    def standings(self) -> list[Standing]:
        """None."""
        return []
