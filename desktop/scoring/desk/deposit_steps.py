"""The protocol of a round as an evaluator lives it: seven steps, of which one is now; pure."""

from dataclasses import dataclass
from typing import Final, Literal

from governance.scoring.desk import DeskStage

Code = Literal["join", "package", "score", "commit", "heads", "reveal", "after"]
CODES: Final[tuple[Code, ...]] = ("join", "package", "score", "commit", "heads", "reveal", "after")
When = Literal["done", "now", "later"]
_STAGES: Final[dict[DeskStage, Code]] = {
    "scoring": "score", "committed": "heads", "listed": "reveal", "revealed": "after"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step and whether it is behind, now or ahead."""

    code: Code
    when: When


def steps(stage: DeskStage | None, *, joined: bool, left: int) -> tuple[Step, ...]:
    """The seven steps; ``stage`` None: no round on the desk; ``joined``: a seat was asked for; ``left``: ballots to
    deliver."""
    if stage is None:
        now: Code = "package" if joined else "join"
    else:
        now = "commit" if stage == "scoring" and not left else _STAGES[stage]
    place = CODES.index(now)
    return tuple(
        Step(code, "done" if number < place else "now" if number == place else "later")
        for number, code in enumerate(CODES))
