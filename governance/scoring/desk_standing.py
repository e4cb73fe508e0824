"""Where a round stands on an evaluator's desk: what was received, who this device speaks for, what it may still do."""

import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from governance.errors import BadInput, Refused
from governance.scoring.desk_files import COMMITMENT, FORMER, HEADS, LOG, REVEALED, RoundFolder
from governance.scoring.desk_log import Device, SealedLog, Witness, former_lines
from governance.scoring.desk_words import Words
from governance.scoring.merge import Received, project
from governance.scoring.package import Package

DeskStage = Literal["scoring", "committed", "listed", "revealed"]
"""scoring: the log is open; committed: frozen until the list of heads comes; listed: it came, the ballots may be
revealed; revealed: they were."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a round works with: its folder, the device that speaks in it, the witness, the time (epoch seconds).
    ``restored``: the log is behind its witness."""

    folder: RoundFolder
    device: Device
    witness: Witness
    restored: bool = False
    clock: Callable[[], float] = time.time


class RoundOnDesk:
    """The package and the device's own log. ``member``: whom the device speaks for, "" before it is enrolled;
    ``evaluates``: whether they score; ``order``: the proposals, shuffled by the seed that the log opens with."""

    def __init__(self, package: Package, place: Place) -> None:
        self.package, self._place = package, place
        self._folder, self._device = place.folder, place.device
        self._log = SealedLog(place.folder.path / LOG, package.digest, place.device)
        self._words = Words(
            package.round, package.digest, self._log, place.device.key, place.witness, place.clock)
        self.refresh()

    def refresh(self, package: Package | None = None) -> None:
        """Look again at what was received."""
        self.package = package or self.package
        found = self.package.round
        heads = self._folder.statement(HEADS)
        came = [*self._folder.enrolments(), *([heads] if heads else [])]
        self._merged = project(found, self.digest, Received.of(came))
        self._commitment, self._shown = self._folder.statement(COMMITMENT), self._folder.statement(REVEALED)
        self.member = self._merged.members.get(self._device.key, "")
        self.evaluates = self.member in found.evaluators
        if self.evaluates and not self._log.lines and not self._place.restored:
            self._words.say("open", {"nonce": secrets.token_hex(32), "seed": secrets.randbelow(2**31)})
        numbers = sorted(found.proposals)
        if self._words.seed is not None:
            random.Random(self._words.seed).shuffle(numbers)
        self.order: tuple[int, ...] = tuple(numbers)

    @property
    def digest(self) -> str:
        """Of the round."""
        return self.package.digest

    @property
    def key(self) -> str:
        """Of the device that speaks in this round."""
        return self._device.key

    @property
    def stage(self) -> DeskStage:
        """How far the round went on this desk."""
        if self._shown is not None:
            return "revealed"
        if self._merged.heads is not None:
            return "listed"
        return "committed" if self._commitment is not None else "scoring"

    @property
    def late(self) -> bool:
        """Whether the list of heads came without this device: its ballots count, but not as blind."""
        return self._merged.heads is not None and self.key not in self._merged.heads.heads

    @property
    def restored(self) -> bool:
        """Whether the log is behind what this device already said."""
        return self._place.restored

    def former(self) -> dict[str, tuple[str, ...]]:
        """Beginning of a former key -> the exact events said under it, kept when the device was renewed."""
        return {
            path.name.removeprefix(FORMER).partition(".")[0]: former_lines(
                path, self.digest, path.name.removeprefix(FORMER).partition(".")[0], self._device)
            for path in sorted(self._folder.path.glob(f"{FORMER}*.log"))}

    def _coordinators(self) -> set[str]:
        seats = {
            seat.member for seat in self.package.round.roster if not {"coordinator", "deputy"}.isdisjoint(seat.duties)}
        return {key for key, member in self._merged.members.items() if member in seats} - self._merged.lost

    def _speaks(self) -> None:
        if self._place.restored:
            raise Refused("backup_restored")
        if not self.member:
            raise Refused("not_enrolled")
        if not self.evaluates:
            raise Refused("not_an_evaluator")

    def _writable(self, proposal: int | None = None) -> None:
        if proposal is not None and proposal not in self.package.round.proposals:
            raise BadInput("proposal_unknown", proposal=proposal)
        self._speaks()
        if self.stage == "committed":
            raise Refused("committed")
