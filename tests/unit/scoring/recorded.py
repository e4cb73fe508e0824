"""A round that was scored, revealed, discussed and decided by invented people: what the tests of records share."""

from typing import Any

from governance.scoring.ballots import ballots
from governance.scoring.merge import Received, project
from governance.scoring.package import Proposal
from governance.scoring.rounds import names_digest, names_text
from governance.scoring.state import RoundState
from tests.unit.scoring.circle import Circle
from tests.unit.scoring.rounds import hexadecimal

NAMES = {"m0": "Ada Nonesuch", "m1": "Bruno Fictif", "m2": "=Carla Inventata", "m3": "Dino Esempio"}
SECRET = "ce que dit une personne"
GRADES = (
    ("5544", "0123", "34A5", "2222"),
    ("4455", "1023", "CCCC", "2221"),
    ("5555", "5000", "4433", ""),
)


def decided(number: int, outcome: str = "favourable", **changes: Any) -> dict[str, Any]:
    """The payload of a decision."""
    return {
        "proposal": number, "outcome": outcome, "by": "m0", "reason": "Motif de la décision", "dissent": [],
        "family": 0, "follow_up": {"what": "Étude de faisabilité", "on": "2026-09-01", "who": "Fausta Finta"}} | changes


def circle(**changes: Any) -> Circle:
    """Three evaluators have scored four proposals blind; m2 has explained an extreme grade."""
    text = names_text("ab" * 16, NAMES)
    made = Circle(3, 4, **({"names_digest": names_digest(text), "cut": 2} | changes))
    for log, row in zip(made.logs, GRADES, strict=True):
        log.open()
        for proposal, grades in enumerate(row, 1):
            if grades:
                log.ballot(proposal, grades, reasons={"health_social": SECRET} if log is made.logs[1] else {})
    return made


def discussed(made: Circle) -> Received:
    """... then one revises, one is late, one withdraws, one device is unknown, and the meeting decides."""
    heads = made.heads()
    first, second, third = made.logs
    first.ballot(2, "1123", after=heads.digest, reason=SECRET)
    second.say("withdraw", proposal=4, reason=SECRET)
    third.ballot(4, "3333", after=heads.digest, reason=SECRET)
    aside = third.ballot(3, "0000", after=heads.digest, reason=SECRET)
    minutes = made.minutes
    minutes.open()
    minutes.say("set_aside", event=aside, reason=SECRET)
    minutes.say("said", proposal=2, member="m3", grades="4111", reason=SECRET)
    minutes.say("collegial", proposal=1, grades="4444", reasons={})
    minutes.say("decision", **decided(1))
    minutes.say("decision", **decided(2, dissent=["m2", "m3"]))
    minutes.say("decision", **decided(3, "unfavourable"))
    minutes.say("decision", **decided(4, "merged", family=1))
    commitments = [log.commit() for log in made.logs]
    return made.received(heads, minutes.bundle(""), *commitments)


def state(made: Circle, received: Received, *, record: str = "", names: bool = True) -> RoundState:
    """The round as a dossier gives it."""
    merged = project(made.round, made.digest, received)
    text = names_text("ab" * 16, NAMES) if names else ""
    return RoundState(
        digest=made.digest, statement=made.statement, round=made.round, names=NAMES if names else {}, names_text=text,
        stage="revealed", received=received, own=tuple(made.minutes.lines), merged=merged, ballots=ballots(merged),
        proposals={
            number: Proposal(number, "proposal", f"Titre {number}", f"Texte {number}", "fr",
                             "health_social" if number == 3 else "structure_infrastructure", {}, {}, 1)
            for number in made.round.proposals},
        files_aside=(), record=record)


def scored(**changes: Any) -> tuple[Circle, RoundState]:
    """The whole of it."""
    made = circle(**changes)
    return made, state(made, discussed(made), record=hexadecimal("the record before"))
