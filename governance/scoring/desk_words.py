"""What one device said in a round so far: its log, and what it amounts to."""

from collections.abc import Callable, Mapping
from typing import Any

from governance.errors import BadInput
from governance.scoring.desk_files import Draft
from governance.scoring.desk_log import SealedLog, Witness
from governance.scoring.events import UNSEEN, Event, decode, encode
from governance.scoring.rounds import Round
from governance.scoring.statements import spoken
from governance.scoring.validity import Validity

EXTREMES = "05"
"""Grades that need a reason."""
Fields = Mapping[str, str]


class Words:
    """The last word of a device on each proposal. ``levels``: conflicts declared; ``sheets``: fields of the analysis
    sheets; ``seed``: of the order of the proposals, None before the log is open."""

    def __init__(
        self, found: Round, digest: str, log: SealedLog, key: str, witness: Witness, clock: Callable[[], float]
    ) -> None:
        self._round, self._digest, self._log, self._key = found, digest, log, key
        self._witness, self._clock = witness, clock
        self._valid = Validity(found)
        self.seed: int | None = None
        self.ballots: dict[int, Draft] = {}
        self.levels: dict[int, str] = {}
        self.withdrawn: set[int] = set()
        self.sheets: dict[int, tuple[Fields, int]] = {}
        for line, number in zip(log.lines, log.ids, strict=True):
            self._take(decode(line, key, number))

    def say(self, kind: str, data: Mapping[str, Any]) -> None:
        """Append an event; it is on the disk when this returns.

        Raises:
            BadInput: ``event_invalid`` (a sentence too long, a number that is none).
            EnvironmentFault: ``disk_write``.
        """
        line = encode(len(self._log.lines), kind, int(self._clock()), data)
        if not self._valid(decode(line, self._key, b"")):
            raise BadInput("event_invalid", kind=kind)
        number = self._log.append(line)
        self._witness.appended(self._digest, self._log.head)
        self._take(decode(line, self._key, number))

    def checked(self, proposal: int, grades: str, reasons: Mapping[str, str], *, begun: bool) -> Draft:
        """A ballot, perhaps only ``begun``, whose sentences are as they are kept; raises ``BadInput`` as
        ``DeskRound.deliver``."""
        themes = self._round.theme_codes
        said = {theme: words for theme, text in reasons.items() if (words := spoken(text))}
        empty = {"proposal": proposal, "grades": grades, "reasons": {}, "replaces": [], "after": "", "reason": ""}
        if not said.keys() <= set(themes) or not self._valid(Event("", self._key, 0, "ballot", 0, empty)):
            raise BadInput("marks_invalid", proposal=proposal)
        if not self._valid(Event("", self._key, 0, "ballot", 0, {**empty, "reasons": said})):
            raise BadInput("reason_too_long", proposal=proposal)
        if begun:
            return Draft(grades, said)
        if UNSEEN in grades:
            raise BadInput("ballot_incomplete", proposal=proposal)
        bare = [theme for theme, mark in zip(themes, grades, strict=True) if mark in EXTREMES and theme not in said]
        if bare:
            raise BadInput("reason_missing", theme=bare[0], proposal=proposal)
        return Draft(grades, said)

    def out(self, proposal: int) -> bool:
        """Whether a hard conflict, declared or found since, keeps this person from the proposal."""
        return proposal in self.withdrawn or self.levels.get(proposal) == "hard"

    def done(self) -> int:
        """How many proposals are delivered, or out."""
        return len(self.ballots.keys() | {number for number in self._round.proposals if self.out(number)})

    def _take(self, event: Event) -> None:
        data = event.data
        if event.kind == "open":
            self.seed = data["seed"]
        elif event.kind == "ballot":
            self.ballots[data["proposal"]] = Draft(data["grades"], data["reasons"])
        elif event.kind == "conflict":
            self.levels[data["proposal"]] = data["level"]
        elif event.kind == "withdraw":
            self.withdrawn.add(data["proposal"])
        elif event.kind == "sheet":
            fields = {name: data[name] for name in ("relevance", "perspective", "summary")}
            self.sheets[data["proposal"]] = (fields, event.at)
