"""A round: the frozen, signed document that says who scores which proposals, on what scale, and how it is counted.

Changing anything is a new round that names the one it replaces and why: a silent lock is worked around, an edit is not
seen by those who scored already.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from governance.errors import BadInput
from governance.scoring.statements import Statement, canonical

GRADES = 6
"""The scale: 0 to 5."""
LANGUAGES = ("fr", "it")
Duty = Literal["coordinator", "deputy", "decider", "evaluator"]
DUTIES: tuple[Duty, ...] = ("coordinator", "deputy", "decider", "evaluator")
Aggregation = Literal["weighted_mean", "majority_judgment"]
AGGREGATIONS: tuple[Aggregation, ...] = ("weighted_mean", "majority_judgment")
TieRule = Literal["majority_judgment", "draw"]
TIE_RULES: tuple[TieRule, ...] = ("majority_judgment", "draw")
Words = Mapping[str, str]
"""Language -> sentence."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """What to look at under a theme (relevance, feasibility, territory covered, cost, urgency): a reading aid that is
    not graded by itself."""

    code: str
    label: Words
    question: Words


@dataclass(frozen=True, slots=True)
class RoundTheme:
    """``weight``: whole number; ``quorum``: eligible ballots needed, 0 for the majority of those without a conflict;
    ``anchors``: language -> six sentences, one per grade from 0 to 5."""

    code: str
    label: Words
    weight: int
    quorum: int
    anchors: Mapping[str, tuple[str, ...]]
    criteria: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Seat:
    """A person of the round: ``member`` is a code (m1, m2...; names are kept apart), ``keys`` the public keys of their
    devices (hex)."""

    member: str
    duties: tuple[Duty, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Round:
    """``proposals``: contribution number -> digest of what evaluators read of it; ``nonce``: 32 bytes (hex), so that
    nothing about the round can be guessed beforehand; ``threshold``: grade from which a ballot is in favour; ``cut``:
    how many places the order is looked at for; ``spread``: between the extreme grades of a theme, from which a proposal
    is discussed; ``names_digest``: of the names, kept apart (``names_text``); ``letters_on``: ISO date from which
    names are replaced by letters; ``replaces``: digest of the former round, with ``reason``."""

    number: int
    title: Words
    dossier: str
    opened_on: str
    nonce: str
    themes: tuple[RoundTheme, ...]
    proposals: Mapping[int, str]
    aggregation: Aggregation
    tie: TieRule
    threshold: int
    cut: int
    spread: int
    roster: tuple[Seat, ...]
    rapporteurs: Mapping[int, str]
    names_digest: str
    letters_on: str
    replaces: str = ""
    reason: str = ""

    @cached_property
    def evaluators(self) -> tuple[str, ...]:
        """Members who score, in the order of the roster."""
        return tuple(seat.member for seat in self.roster if "evaluator" in seat.duties)

    @cached_property
    def theme_codes(self) -> tuple[str, ...]:
        """Codes of the themes, in the order of the grades of a ballot."""
        return tuple(theme.code for theme in self.themes)

    def seat_of(self, key: str) -> Seat | None:
        """Who holds a device, of those named when the round was opened."""
        return next((seat for seat in self.roster if key in seat.keys), None)

    def coordinates(self, key: str) -> bool:
        """Whether ``key`` may sign for the round: its coordinator's or a deputy's."""
        seat = self.seat_of(key)
        return seat is not None and not {"coordinator", "deputy"}.isdisjoint(seat.duties)

    def to_data(self) -> dict[str, object]:
        """As it is signed."""
        return {
            "aggregation": self.aggregation, "cut": self.cut, "dossier": self.dossier, "letters_on": self.letters_on,
            "names": self.names_digest, "nonce": self.nonce, "number": self.number, "opened_on": self.opened_on,
            "proposals": {str(number): digest for number, digest in self.proposals.items()},
            "rapporteurs": {str(number): member for number, member in self.rapporteurs.items()},
            "reason": self.reason, "replaces": self.replaces,
            "roster": [
                {"member": seat.member, "duties": list(seat.duties), "keys": list(seat.keys)} for seat in self.roster],
            "spread": self.spread, "themes": [_theme_data(theme) for theme in self.themes],
            "threshold": self.threshold, "tie": self.tie, "title": dict(self.title),
        }


def read_round(statement: Statement) -> Round:
    """The round that ``statement`` opens, checked.

    Raises:
        BadInput: ``round_invalid`` with what is wrong in ``what``; ``round_not_by_coordinator``.
    """
    try:
        found = from_data(statement.data)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput("round_invalid", what="form") from error
    check_round(found)
    if statement.kind != "round" or not found.coordinates(statement.key):
        raise BadInput("round_not_by_coordinator")
    return found


def check_round(found: Round) -> None:
    """Raise ``BadInput('round_invalid')`` with a code in ``what``: themes, anchors, weights, quorum, proposals, cut,
    threshold, spread, rules, roster, coordinator, evaluators, keys, rapporteurs, title, nonce."""
    members = [seat.member for seat in found.roster]
    keys = [key for seat in found.roster for key in seat.keys]
    checks = {
        "themes": 0 < len(found.themes) < 16 and len(set(found.theme_codes)) == len(found.themes),
        "anchors": all(
            len(theme.anchors.get(language, ())) == GRADES and all(theme.anchors[language])
            for theme in found.themes for language in LANGUAGES),
        "weights": all(theme.weight >= 0 for theme in found.themes) and any(theme.weight for theme in found.themes),
        "quorum": all(0 <= theme.quorum <= len(found.evaluators) for theme in found.themes),
        "proposals": bool(found.proposals),
        "cut": 1 <= found.cut <= max(1, len(found.proposals)),
        "threshold": 1 <= found.threshold < GRADES,
        "spread": 1 <= found.spread < GRADES,
        "rules": found.aggregation in AGGREGATIONS and found.tie in TIE_RULES,
        "roster": len(set(members)) == len(members) and all(
            duty in DUTIES for seat in found.roster for duty in seat.duties),
        "coordinator": sum("coordinator" in seat.duties for seat in found.roster) == 1,
        "evaluators": len(found.evaluators) >= 2,
        "keys": len(set(keys)) == len(keys) and all(is_hex(key, 32) for key in keys) and all(
            seat.keys for seat in found.roster if "evaluator" in seat.duties or "coordinator" in seat.duties),
        "rapporteurs": set(found.rapporteurs) <= set(found.proposals) and set(
            found.rapporteurs.values()) <= set(found.evaluators),
        "title": all(found.title.get(language) for language in LANGUAGES),
        "nonce": is_hex(found.nonce, 32),
    }
    for what, holds in checks.items():
        if not holds:
            raise BadInput("round_invalid", what=what)


def names_text(salt: str, names: Mapping[str, str]) -> str:
    """The names of the members, as their digest is taken: ``salt`` (hex) keeps a name from being tried."""
    return canonical({"names": dict(names), "salt": salt})


def names_digest(text: str) -> str:
    """SHA-256 (hex) of ``names_text``."""
    return hashlib.sha256(text.encode()).hexdigest()


def proposal_digest(data: Mapping[str, object]) -> str:
    """SHA-256 (hex) of what evaluators read of a proposal."""
    return hashlib.sha256(canonical(data).encode()).hexdigest()


def from_data(data: Mapping[str, Any]) -> Round:
    """The round of which ``data`` is the ``to_data``, unchecked; raises ValueError, KeyError, TypeError or
    AttributeError for what is none."""
    return Round(
        number=int(data["number"]), title=_words(data["title"]), dossier=str(data["dossier"]),
        opened_on=str(data["opened_on"]), nonce=str(data["nonce"]),
        themes=tuple(_theme(item) for item in data["themes"]),
        proposals={int(number): str(digest) for number, digest in data["proposals"].items()},
        aggregation=data["aggregation"], tie=data["tie"], threshold=int(data["threshold"]), cut=int(data["cut"]),
        spread=int(data["spread"]),
        roster=tuple(
            Seat(str(item["member"]), tuple(item["duties"]), tuple(str(key) for key in item["keys"]))
            for item in data["roster"]),
        rapporteurs={int(number): str(member) for number, member in data["rapporteurs"].items()},
        names_digest=str(data["names"]), letters_on=str(data["letters_on"]), replaces=str(data["replaces"]),
        reason=str(data["reason"]),
    )


def _theme(data: Mapping[str, Any]) -> RoundTheme:
    return RoundTheme(
        code=str(data["code"]), label=_words(data["label"]), weight=int(data["weight"]), quorum=int(data["quorum"]),
        anchors={str(language): tuple(map(str, said)) for language, said in data["anchors"].items()},
        criteria=tuple(
            Criterion(str(item["code"]), _words(item["label"]), _words(item["question"])) for item in data["criteria"]),
    )


def _theme_data(theme: RoundTheme) -> dict[str, object]:
    return {
        "code": theme.code, "label": dict(theme.label), "weight": theme.weight, "quorum": theme.quorum,
        "anchors": {language: list(said) for language, said in theme.anchors.items()},
        "criteria": [
            {"code": item.code, "label": dict(item.label), "question": dict(item.question)} for item in theme.criteria],
    }


def _words(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(language): str(said) for language, said in data.items()}


def is_hex(text: str, size: int) -> bool:
    """Whether ``text`` is the hexadecimal of ``size`` bytes."""
    try:
        return len(bytes.fromhex(text)) == size
    except ValueError:
        return False
