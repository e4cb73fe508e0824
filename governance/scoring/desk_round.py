"""One round on an evaluator's desk: scored blind, committed to, revealed, revised."""

from collections.abc import Iterable, Mapping

from governance.errors import BadInput, Refused
from governance.scoring import bundle, exchange, sealing
from governance.scoring.ballots import Sheet
from governance.scoring.desk_files import COMMITMENT, DRAFTS, REVEALED, Draft, Drafts
from governance.scoring.desk_standing import Place, RoundOnDesk
from governance.scoring.events import CONFLICT_LEVELS, UNSEEN
from governance.scoring.package import Package
from governance.scoring.statements import spoken


class DeskRound(RoundOnDesk):
    """Holds the package, the device's own log and drafts; never anybody else's grade."""

    def __init__(self, package: Package, place: Place) -> None:
        super().__init__(package, place)
        self._drafts = Drafts(place.folder.path / DRAFTS, package.digest, place.device)

    def declared(self, proposal: int) -> str:
        """Level of the conflict of interest declared: none, soft or hard (a withdrawn ballot is hard)."""
        return "hard" if self._words.out(proposal) else self._words.levels.get(proposal, "none")

    def declare(self, proposal: int, level: str, reason: str = "") -> None:
        """Declare a conflict of interest, before anybody's grades are seen.

        Raises:
            BadInput: ``proposal_unknown``, ``conflict_level_unknown``, ``event_invalid`` (a reason too long).
            Refused: ``withdraw_instead`` (a hard one, after the ballot), or as ``deliver``.
        """
        self.check_conflict(proposal, level)
        if level != self.declared(proposal):
            self._words.say("conflict", {"proposal": proposal, "level": level, "reason": spoken(reason)})
            if level == "hard":
                self._drafts.drop(proposal)

    def check_conflict(self, proposal: int, level: str) -> None:
        """Whether a conflict could be declared; raises as ``declare``."""
        self._writable(proposal)
        if level not in CONFLICT_LEVELS:
            raise BadInput("conflict_level_unknown", level=level)
        if level == "hard" and proposal in self._words.ballots:
            raise Refused("withdraw_instead", proposal=proposal)

    def draft(self, proposal: int) -> Draft:
        """What was begun, else what was delivered, else nothing seen."""
        empty = Draft(UNSEEN * len(self.package.round.themes), {})
        return self._drafts.get(proposal) or self.delivered(proposal) or empty

    def keep_draft(self, proposal: int, grades: str, reasons: Mapping[str, str]) -> None:
        """Keep a ballot begun; it is on the disk, sealed, when this returns. Raises as ``deliver``, but that it may be
        incomplete."""
        self._open_to_ballots(proposal)
        self._drafts.keep(proposal, self._words.checked(proposal, grades, reasons, begun=True))

    def delivered(self, proposal: int) -> Draft | None:
        """The ballot that stands."""
        return self._words.ballots.get(proposal)

    def deliver(self, proposal: int, grades: str, reasons: Mapping[str, str]) -> None:
        """Say a ballot.

        Raises:
            BadInput: ``proposal_unknown``, ``marks_invalid``, ``ballot_incomplete``, ``reason_missing`` (an extreme
                without one; ``theme``), ``reason_too_long``.
            Refused: ``backup_restored``, ``not_enrolled``, ``not_an_evaluator``, ``committed``, ``conflict_declared``,
                ``revise_instead`` (the list of heads has come, and this ballot was said before it).
            EnvironmentFault: ``disk_write``.
        """
        self._open_to_ballots(proposal)
        if self._merged.heads is not None and proposal in self._words.ballots:
            raise Refused("revise_instead", proposal=proposal)
        self._say(proposal, grades, reasons)

    def check(self, proposal: int, grades: str, reasons: Mapping[str, str]) -> Draft:
        """Whether a ballot could be said, as it would be kept; says nothing. Raises as ``deliver`` and ``revise``."""
        self._open_to_ballots(proposal)
        return self._words.checked(proposal, grades, reasons, begun=False)

    def revise(self, proposal: int, grades: str, reasons: Mapping[str, str], reason: str) -> None:
        """Change a ballot after the list of heads came, and say why; the blind one stays beside it.

        Raises:
            BadInput, Refused: as ``deliver``; ``reason_missing`` without ``reason``; ``revise_too_early``.
        """
        self._open_to_ballots(proposal)
        if self._merged.heads is None:
            raise Refused("revise_too_early")
        if not spoken(reason):
            raise BadInput("reason_missing", theme="")
        self._say(proposal, grades, reasons, after=self._merged.heads_digest, reason=spoken(reason))

    def resolve(self, proposal: int, grades: str, reasons: Mapping[str, str], replaces: Iterable[str]) -> None:
        """Where two devices of one person disagree: that person's word. ``replaces``: ids of both ballots."""
        self._open_to_ballots(proposal)
        self._say(proposal, grades, reasons, replaces=tuple(replaces))

    def adopt(self, device_key: str, head: str) -> None:
        """Where the log of another device of this person forked: say which end is theirs (``head``: an event's id).

        Raises:
            BadInput: ``not_your_device``, ``event_invalid``.
        """
        self._writable()
        if device_key == self.key or self._merged.members.get(device_key) != self.member:
            raise BadInput("not_your_device")
        self._words.say("adopt", {"device": device_key, "head": head})

    def progress(self) -> tuple[int, int]:
        """(proposals done, of how many): delivered, or out for a hard conflict."""
        return self._words.done(), len(self.package.round.proposals)

    def withdraw(self, proposal: int, reason: str) -> None:
        """A conflict of interest found after scoring: the ballot stays in the log and out of the result.

        Raises:
            BadInput: ``reason_missing``, ``nothing_delivered``.
        """
        self._writable(proposal)
        if not spoken(reason):
            raise BadInput("reason_missing", theme="")
        if proposal not in self._words.ballots:
            raise BadInput("nothing_delivered", proposal=proposal)
        self._words.say("withdraw", {"proposal": proposal, "reason": spoken(reason)})
        self._drafts.drop(proposal)

    def sheet(self, proposal: int) -> Sheet | None:
        """The analysis sheet as this person last filled it."""
        said = self._words.sheets.get(proposal)
        return None if said is None else Sheet(self.member, proposal, **said[0], at=said[1])

    def keep_sheet(self, proposal: int, relevance: str, perspective: str, summary: str) -> None:
        """Say an analysis sheet; the same one twice is said once."""
        self._writable(proposal)
        said = {"relevance": spoken(relevance), "perspective": spoken(perspective), "summary": spoken(summary)}
        former = self._words.sheets.get(proposal)
        if former is None or former[0] != said:
            self._words.say("sheet", {"proposal": proposal, **said})

    def is_rapporteur(self, proposal: int) -> bool:
        """Whether the round gives this person the proposal's analysis sheet."""
        return bool(self.member) and self.package.round.rapporteurs.get(proposal) == self.member

    def commit(self) -> bytes:
        """The signed head of the log, of constant size; nothing more may be said until the list of heads comes. Asked
        again, the same file.

        Raises:
            Refused: ``backup_restored``, ``not_enrolled``, ``not_an_evaluator``, ``too_late_to_commit``.
            EnvironmentFault: ``disk_write``.
        """
        self._speaks()
        if self._commitment is None:
            if self._merged.heads is not None:
                raise Refused("too_late_to_commit")
            made = exchange.commit(self.digest, self._log.head, self._device.sign)
            self._place.witness.exported(self.digest, self._log.head)
            self._folder.keep(COMMITMENT, made)
            self._commitment = made
        return self._commitment.to_bytes()

    def reveal(self) -> bytes:
        """The whole log, sealed to whoever coordinates the round; it names the list of heads that it answers.

        Raises:
            Refused: ``heads_missing``, ``heads_disagree`` (the list names another head for this device), or as
                ``commit``.
            EnvironmentFault: ``disk_write``.
        """
        self._speaks()
        heads = self._merged.heads
        if heads is None:
            raise Refused("heads_missing")
        listed = heads.heads.get(self.key)
        ids = self._log.ids
        if listed is not None and (not 0 <= listed.seq < len(ids) or ids[listed.seq].hex() != listed.id):
            raise Refused("heads_disagree")
        made = bundle.make(
            self.digest, self._log.lines, self._device.sign, self.key, heads=self._merged.heads_digest)
        self._place.witness.exported(self.digest, self._log.head)
        self._folder.keep(REVEALED, made.statement)
        self._shown = made.statement
        return sealing.seal(bundle.pack(made), self._coordinators())

    def keep_as_drafts(self) -> None:
        """Copy the ballots delivered into the drafts, where none was begun since."""
        for proposal in self._words.ballots:
            if self._drafts.get(proposal) is None:
                self._drafts.keep(proposal, self.draft(proposal))

    def _open_to_ballots(self, proposal: int) -> None:
        self._writable(proposal)
        if self.declared(proposal) == "hard":
            raise Refused("conflict_declared", proposal=proposal)

    def _say(
        self, proposal: int, grades: str, reasons: Mapping[str, str], *, after: str = "", reason: str = "",
        replaces: tuple[str, ...] = (),
    ) -> None:
        ballot = self._words.checked(proposal, grades, reasons, begun=False)
        if after or replaces or ballot != self.delivered(proposal):
            self._words.say("ballot", {
                "proposal": proposal, "grades": ballot.grades, "reasons": dict(ballot.reasons),
                "replaces": list(replaces), "after": after, "reason": reason})
        self._drafts.drop(proposal)
