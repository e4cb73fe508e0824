"""What comes next in a round, from what has arrived."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop.scoring.board.words import enumerated
from governance.scoring.state import BoardLine, JoiningRow, RoundState

Code = Literal["send", "list", "collect", "results"]


@dataclass(frozen=True)
class BoardFacts:
    """A round, its devices, and the joining requests that have no seat in it."""

    state: RoundState
    lines: tuple[BoardLine, ...]
    free: tuple[JoiningRow, ...] = ()

    @property
    def listed(self) -> bool:
        """Whether the list of heads is signed: nothing of a ballot is said before."""
        return self.state.merged.heads is not None


@dataclass(frozen=True, slots=True)
class Step:
    """``code``: what to do now; names of who did their part and of who is waited for."""

    code: Code
    done: tuple[str, ...]
    waited: tuple[str, ...]


def step(facts: BoardFacts) -> Step:
    """The next one."""
    state, lines = facts.state, facts.lines
    expected = state.round.evaluators
    if not facts.listed:
        done = _members(line for line in lines if line.committed is not None and not line.lost)
        return Step("list" if done & set(expected) else "send", *_split(state, expected, done))
    listed = [member for member in expected if member in _members(line for line in lines if line.listed)]
    done = _members(line for line in lines if line.revealed is not None)
    code: Code = "collect" if state.stage == "committed" else "results"
    return Step(code, *_split(state, listed or expected, done))


def title(found: Step) -> str:
    """The step in a few words."""
    match found.code:
        case "send":
            return QCoreApplication.translate("ScoringBoard", "Send the package, then wait for the commitments")
        case "list":
            return QCoreApplication.translate("ScoringBoard", "Wait for the commitments, then sign their list")
        case "collect":
            return QCoreApplication.translate("ScoringBoard", "Send the list, then collect the ballots")
    if found.waited:
        return QCoreApplication.translate("ScoringBoard", "The ballots are open; some have not come")
    return QCoreApplication.translate("ScoringBoard", "All the ballots are open")


def sentence(found: Step) -> str:
    """Why, and who is waited for."""
    waited = enumerated(found.waited)
    match found.code:
        case "send":
            return QCoreApplication.translate(
                "ScoringBoard", "Save the package and send it to the members: one file, which only their devices open."
                " Each sends back a small commitment once their ballots are done.")
        case "list":
            if not found.waited:
                return QCoreApplication.translate(
                    "ScoringBoard", "Everybody is committed. Sign the list and send it: it lets the devices open their"
                    " ballots.")
            return QCoreApplication.translate(
                "ScoringBoard", "Waited for: {names}. Whoever is not in the list when you sign it is named absent.",
            ).format(names=waited)
        case "collect":
            return QCoreApplication.translate(
                "ScoringBoard", "The list is signed. Send it to the members; their devices then give their ballots."
                " Waited for: {names}.").format(names=waited)
    if found.waited:
        return QCoreApplication.translate(
            "ScoringBoard", "Waited for: {names}. Results are counted with the ballots that are here.",
        ).format(names=waited)
    return QCoreApplication.translate("ScoringBoard", "Results can be read, and the meeting prepared.")


def figure(found: Step) -> str:
    """How many did their part."""
    total, done = len(found.done) + len(found.waited), len(found.done)
    if found.code in ("send", "list"):
        return QCoreApplication.translate("ScoringBoard", "{done} of {total} committed").format(done=done, total=total)
    return QCoreApplication.translate("ScoringBoard", "{done} of {total} revealed").format(done=done, total=total)


def button(found: Step) -> tuple[str, str]:
    """(words, icon) of its one act."""
    match found.code:
        case "send":
            return QCoreApplication.translate("ScoringBoard", "Save the package…"), "download"
        case "list":
            if found.waited:
                said = QCoreApplication.translate("ScoringBoard", "Sign the list without %Ln absent(s)…", "",
                                                  len(found.waited))
                return said, "edit"
            return QCoreApplication.translate("ScoringBoard", "Sign the list of commitments…"), "edit"
        case "collect":
            return QCoreApplication.translate("ScoringBoard", "Save the list again…"), "download"
    return QCoreApplication.translate("ScoringBoard", "Go to the results"), "chart"


def _members(lines: Iterable[BoardLine]) -> set[str]:
    return {line.member for line in lines}


def _split(
    state: RoundState, expected: Sequence[str], done: set[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        tuple(state.names[member] for member in expected if member in done),
        tuple(state.names[member] for member in expected if member not in done))
