"""An invented round driven by the real protocol, for the screens of scoring.

Five evaluators (m2 to m6) and a coordinator who decides (m1); twelve proposals. Nobody exists.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from governance.scoring import bundle, exchange, statements
from governance.scoring.ballots import ballots
from governance.scoring.bundle import Bundle
from governance.scoring.events import encode
from governance.scoring.merge import Received, project
from governance.scoring.package import Proposal
from governance.scoring.rounds import (
    GRADES, Criterion, Round, RoundTheme, Seat, check_round, names_digest, names_text, proposal_digest,
)
from governance.scoring.state import (
    BoardLine, FileAside, RoundRow, RoundState, Stage,
)
from governance.scoring.statements import Statement
from tests.qt.fakes import PLACES, THEMES

NAMES = {
    "m1": "Claire Martin", "m2": "Anna Bianchi", "m3": "Bruno Conti", "m4": "Chiara Dalmasso", "m5": "Didier Faure",
    "m6": "Elena Giordano",
}
EVALUATORS = tuple(list(NAMES)[1:])
OPENED = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
TITLES = (
    "Une navette le soir entre Breil et Tende", "Ambulatorio mobile in Val Vermenagna",
    "Rouvrir le sentier des ponts", "Fibra ottica nelle frazioni", "Un portage de repas l'hiver",
    "Mercato contadino transfrontaliero", "Une maison de santé ouverte le samedi",
    "Pannelli solari sulle scuole", "Des trains à l'heure dans la vallée", "Corsi di italiano e francese",
    "Un atelier de réparation partagé", "Sportello digitale itinerante",
)
_LABELS = (
    ("Structure et infrastructure", "Strutture e infrastrutture"), ("Développement économique", "Sviluppo economico"),
    ("Sanitaire et social", "Sanitario e sociale"), ("Service à la personne", "Servizi alla persona"),
)
_ANCHORS = {
    "fr": ("Sans effet", "Peu d'effet attendu", "Utile, effet limité", "Améliore nettement", "Fort effet, faisable",
           "Répond à un besoin majeur"),
    "it": ("Senza effetto", "Poco effetto atteso", "Utile, effetto limitato", "Migliora nettamente",
           "Forte effetto, fattibile", "Risponde a un bisogno maggiore"),
}


@dataclass(frozen=True)
class Device:
    """A key made from a word, so that it is always the same one."""

    word: str

    @property
    def private(self) -> Ed25519PrivateKey:
        """The Ed25519 key."""
        return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"device {self.word}".encode()).digest())

    @property
    def key(self) -> str:
        """Public key, hex."""
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def __call__(self, content: bytes) -> tuple[str, str]:
        """Sign, as ``governance.sign_off.Signer``."""
        return self.key, self.private.sign(content).hex()


def invented_themes(quorum: int = 0) -> tuple[RoundTheme, ...]:
    """Four themes of weight 1 with their sentences and one criterion."""
    criterion = Criterion(
        "feasibility", {"fr": "Faisabilité", "it": "Fattibilità"},
        {"fr": "Qui peut le faire, et quand ?", "it": "Chi può farlo, e quando?"})
    return tuple(
        RoundTheme(code, dict(zip(("fr", "it"), label, strict=True)), 1, quorum, _ANCHORS, (criterion,))
        for code, label in zip(THEMES, _LABELS, strict=True))


def invented_proposals(count: int = 12) -> dict[int, Proposal]:
    """Numbers 1, 2...; every second one in Italian, translated except number 4."""
    made = {}
    for number in range(1, count + 1):
        title = TITLES[(number - 1) % len(TITLES)]
        language, other = ("it", "fr") if number % 2 == 0 else ("fr", "it")
        commune, zone = PLACES[number % len(PLACES)]
        translations = {} if number == 4 else {other: (f"[{other}] {title}", f"[{other}] Testo inventato {number}.")}
        made[number] = Proposal(
            number, "project" if number % 4 == 0 else "proposal", title,
            f"{title}. Texte inventé numéro {number}, pour la lecture.", language, THEMES[number % 4],
            {"commune": commune, "zone": zone, "supports": str(number * 7 % 90)}, translations, 1 + number % 3)
    return made


def invented_grades(member: str, proposal: int) -> str:
    """Four marks that always are the same: some agree, some do not; an abstention and a conflict here and there."""
    severity = {"m2": 0, "m3": 1, "m4": -1, "m5": 0, "m6": 1}.get(member, 0)
    marks = ""
    for theme in range(4):
        if (proposal + theme + int(member[1:])) % 17 == 0:
            marks += "A"
        elif proposal == 7 and member == "m3":
            marks += "C"
        else:
            quirk = (proposal * 3 + theme * 5 + int(member[1:]) * 7) % 3 - 1
            wide = 2 * quirk if proposal % 5 == 0 else quirk
            marks += str(min(GRADES - 1, max(0, 5 - proposal // 3 + theme % 2 - severity + wide)))
    return marks


class InventedRound:
    """A round that a test takes as far as it needs::

        InventedRound().commit("m2", "m3").list_heads().reveal("m2", "m3").state()
    """

    def __init__(self, proposals: int = 12, **changes: Any) -> None:
        self.devices = {member: Device(member) for member in NAMES}
        self.proposals = invented_proposals(proposals)
        self.names_text = names_text("00" * 16, NAMES)
        made = Round(
            number=1, title={"fr": "Premier tour", "it": "Primo turno"}, dossier="alpimed-2026",
            opened_on="2026-05-04", nonce=hashlib.sha256(b"nonce").hexdigest(), themes=invented_themes(),
            proposals={number: proposal_digest(item.to_data()) for number, item in self.proposals.items()},
            aggregation="weighted_mean", tie="majority_judgment", threshold=3, cut=min(4, proposals), spread=2,
            roster=tuple(
                Seat(member, ("coordinator", "decider") if member == "m1" else ("evaluator",), (device.key,))
                for member, device in self.devices.items()),
            rapporteurs={number: EVALUATORS[number % 5] for number in self.proposals},
            names_digest=names_digest(self.names_text), letters_on="2027-05-04")
        self.round = replace(made, **changes)
        check_round(self.round)
        self.statement = statements.sign("round", self.round.to_data(), self.devices["m1"])
        self.digest = self.statement.digest
        self.lines: dict[str, list[str]] = {member: [] for member in NAMES}
        self.received = Received()
        self.heads = ""
        self.record = ""
        self.files_aside: tuple[FileAside, ...] = ()
        self.committed: dict[str, Statement] = {}
        for member in EVALUATORS:
            self.say(member, "open", nonce=hashlib.sha256(member.encode()).hexdigest(), seed=int(member[1:]))
            for number in self.proposals:
                self.vote(member, number, invented_grades(member, number))

    def say(self, member: str, kind: str, /, **data: Any) -> "InventedRound":
        """Append an event to the log of ``member``."""
        lines = self.lines[member]
        at = int((OPENED + timedelta(minutes=7 * len(lines))).timestamp())
        lines.append(encode(len(lines), kind, at, data))
        return self

    def vote(self, member: str, proposal: int, grades: str, reason: str = "") -> "InventedRound":
        """A ballot; after the list of heads ``reason`` says why it changed."""
        reasons = {
            theme: "Motif inventé." for theme, mark in zip(self.round.theme_codes, grades, strict=True)
            if mark in "05"}
        return self.say(member, "ballot", proposal=proposal, grades=grades, reasons=reasons, replaces=[],
                        after=self.heads, reason=reason)

    def commit(self, *members: str) -> "InventedRound":
        """The commitments of ``members`` (default: all evaluators) come."""
        for member in members or EVALUATORS:
            device = self.devices[member]
            head = bundle.head_of(self.digest, device.key, self.lines[member])
            self.committed[member] = exchange.commit(self.digest, head, device)
            self.take(self.committed[member])
        return self

    def list_heads(self) -> "InventedRound":
        """The coordinator signs the list."""
        absent = [member for member in EVALUATORS if member not in self.committed]
        listed = exchange.list_heads(self.digest, list(self.committed.values()), absent, self.devices["m1"])
        self.heads = listed.digest
        self.take(listed)
        return self

    def reveal(self, *members: str) -> "InventedRound":
        """The bundles of ``members`` (default: those who committed) come."""
        for member in members or tuple(self.committed):
            self.received = self.received.union(Received.of(bundles=[self.bundle_of(member)]))
        return self

    def bundle_of(self, member: str) -> Bundle:
        """The log of ``member`` as it would be sent now."""
        device = self.devices[member]
        return bundle.make(self.digest, self.lines[member], device, device.key, heads=self.heads)

    def enrol(self, member: str, device: Device, replaces: str = "") -> "InventedRound":
        """A device more for ``member``; ``replaces``: key of the lost one."""
        self.take(exchange.enrol(exchange.Enrolment(self.digest, member, device.key, replaces), self.devices["m1"]))
        return self

    def meet(self, kind: str, /, **data: Any) -> "InventedRound":
        """The coordinator records something in the meeting."""
        if not self.lines["m1"]:
            self.say("m1", "open", nonce=hashlib.sha256(b"m1").hexdigest(), seed=0)
        return self.say("m1", kind, **data)

    def decide(self, proposal: int, outcome: str = "favourable", /, **data: Any) -> "InventedRound":
        """A decision of m1."""
        follow_up = {"what": "", "on": "", "who": ""}
        whole = {"by": "m1", "reason": "", "dissent": [], "family": 0, "follow_up": follow_up} | data
        return self.meet("decision", proposal=proposal, outcome=outcome, **whole)

    def take(self, *said: Statement) -> "InventedRound":
        """Statements come."""
        self.received = self.received.union(Received.of(said))
        return self

    def state(self) -> RoundState:
        """All of it, as a dossier knows it."""
        received, own = self.received, tuple(self.lines["m1"])
        if own:
            device = self.devices["m1"]
            received = received.union(Received.of(bundles=[bundle.make(self.digest, own, device, device.key)]))
        merged = project(self.round, self.digest, received)
        counted = ballots(merged)
        stage: Stage = "scoring" if merged.heads is None else "committed"
        if merged.heads is not None and any(merged.members[key] in EVALUATORS for key in merged.events):
            stage = "decided" if self.record else "revealed"
        return RoundState(
            self.digest, self.statement, self.round, NAMES, self.names_text, stage, received, own, merged, counted,
            self.proposals, self.files_aside, self.record)

    def row(self) -> RoundRow:
        """Its line in the list of rounds."""
        return RoundRow(self.digest, self.round.number, self.round.title, OPENED, len(self.proposals),
                        len(self.round.evaluators), self.state().stage)


def board_of(state: RoundState) -> list[BoardLine]:
    """Who has what, in the order of the roster, devices enrolled since at the end."""
    first = [(key, seat) for seat in state.round.roster for key in seat.keys]
    seats = {seat.member: seat for seat in state.round.roster}
    named = {key for key, _ in first}
    later = [(key, seats[member]) for key, member in state.merged.members.items() if key not in named]
    heads = state.merged.heads.heads if state.merged.heads is not None else {}
    lines = []
    for key, seat in (*first, *later):
        head, said = state.merged.commitments.get(key), state.merged.events.get(key)
        blind = state.merged.blind.get(key, 0)
        lines.append(BoardLine(
            seat.member, state.names[seat.member], key, seat.duties, None if head is None else head.seq + 1,
            key in heads, None if said is None else len(said), blind, key in state.merged.lost,
            said is not None and blind == 0 and "evaluator" in seat.duties))
    return lines


def scored() -> InventedRound:
    """Scoring is under way: three of five are committed."""
    return InventedRound().commit("m2", "m3", "m4")


def listed() -> InventedRound:
    """The list of heads is signed; Elena is absent."""
    return InventedRound().commit("m2", "m3", "m4", "m5").list_heads()


def revealed() -> InventedRound:
    """Four bundles came; Anna moved after the reveal, with a reason."""
    made = listed()
    made.vote("m2", 3, "3333", reason="La discussion a éclairé le coût.")
    return made.reveal()


def decided() -> InventedRound:
    """The meeting took place: a revision said aloud, a collegial ballot, decisions, a record."""
    made = revealed()
    made.meet("said", proposal=2, member="m3", grades="4444", reason="Dit en séance.")
    made.meet("collegial", proposal=5, grades="3323", reasons={})
    made.decide(1).decide(2, "favourable_with_changes", reason="À réduire.", dissent=["m3"])
    made.record = "ab" * 32
    return made
