"""A round being prepared: what the coordinator chose so far, what is still missing, the settings that it makes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from governance.scoring.package import Proposal
from governance.scoring.rounds import GRADES, LANGUAGES, Duty, RoundTheme
from governance.scoring.settings import RoundSettings, SeatSettings
from governance.scoring.state import JoiningRow


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to seat: ``keys`` of the devices that asked for it; ``invited``: every one answers an invitation."""

    name: str
    keys: tuple[str, ...]
    invited: bool
    evaluator: bool = True
    deputy: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """``settings``: everything but the seats; ``coordinator``: name of whoever prepares it; ``scores_too``: whether
    they score; ``decider``: name; ``photographs``: folder, None without; ``picked``: whether the coordinator chose the
    proposals."""

    settings: RoundSettings
    coordinator: str
    scores_too: bool = False
    decider: str = ""
    persons: tuple[Person, ...] = ()
    photographs: Path | None = None
    picked: bool = False

    @property
    def seated(self) -> tuple[Person, ...]:
        """Who asked and is not left out."""
        return tuple(person for person in self.persons if not person.left_out)

    @property
    def evaluators(self) -> int:
        """How many score."""
        return sum(person.evaluator for person in self.seated) + self.scores_too

    @property
    def deciders(self) -> tuple[str, ...]:
        """Names among which the one who decides is chosen."""
        return (self.coordinator, *(person.name for person in self.seated))

    def with_joinings(self, rows: Sequence[JoiningRow], seated: frozenset[str] = frozenset()) -> "Plan":
        """The persons behind joining requests (oldest first), their choices kept. One name is one person; who bears
        the coordinator's own name is the coordinator, and needs no request. ``seated``: keys of the round before,
        whose persons are proposed first."""
        former = {person.name: person for person in self.persons}
        found: dict[str, list[JoiningRow]] = {}
        for row in sorted(rows, key=lambda row: (row.key not in seated, row.at, row.name)):
            if row.name.casefold() != self.coordinator.casefold():
                found.setdefault(row.name, []).append(row)
        persons = tuple(
            replace(
                former.get(name, Person(name, (), invited=False)), keys=tuple(row.key for row in asked),
                invited=all(row.invited for row in asked))
            for name, asked in found.items())
        return replace(self, persons=persons)

    def with_matter(self, matter: "Matter") -> "Plan":
        """The proposals chosen that are still there. As long as nobody chose, those that no former round had: a second
        round usually takes what the first did not."""
        chosen = self.settings.proposals if self.picked else matter.new
        kept = tuple(item.number for item in matter.proposals if item.number in chosen)
        return self.with_settings(proposals=() if len(kept) == len(matter.proposals) else kept)

    def with_proposals(self, numbers: Sequence[int]) -> "Plan":
        """The coordinator's choice."""
        return replace(self.with_settings(proposals=tuple(numbers)), picked=True)

    def with_person(self, name: str, **changes: bool) -> "Plan":
        """Another choice for one person."""
        return replace(self, persons=tuple(
            replace(person, **changes) if person.name == name else person  # type: ignore[arg-type]  # fields by name
            for person in self.persons))

    def with_settings(self, **changes: object) -> "Plan":
        """Other settings."""
        return replace(self, settings=replace(self.settings, **changes))  # type: ignore[arg-type]  # fields by name

    def with_theme(self, theme: RoundTheme, *, criteria: bool = False) -> "Plan":
        """Another version of one theme; ``criteria``: whose criteria become those of every theme."""
        return self.with_settings(themes=tuple(
            theme if item.code == theme.code else replace(item, criteria=theme.criteria) if criteria else item
            for item in self.settings.themes))

    def made(self) -> RoundSettings:
        """The settings to sign."""
        own: tuple[Duty, ...] = ("evaluator",) if self.scores_too else ()
        seats = [self._seat(self.coordinator, own, ())]
        for person in self.seated:
            duties: list[Duty] = []
            if person.evaluator:
                duties.append("evaluator")
            if person.deputy:
                duties.append("deputy")
            seats.append(self._seat(person.name, tuple(duties), person.keys))
        return replace(self.settings, seats=tuple(seat for seat in seats if seat.duties))

    def _seat(self, name: str, duties: tuple[Duty, ...], keys: tuple[str, ...]) -> SeatSettings:
        return SeatSettings(name, (*duties, "decider") if name == self.decider else duties, keys)


@dataclass(frozen=True, slots=True)
class Matter:
    """What can be scored: ``unready``: (number, code) of accepted ones that are not; ``former``: numbers that a former
    round had."""

    proposals: tuple[Proposal, ...] = ()
    unready: tuple[tuple[int, str], ...] = ()
    former: frozenset[int] = frozenset()

    @property
    def new(self) -> tuple[int, ...]:
        """Numbers that no former round had."""
        return tuple(item.number for item in self.proposals if item.number not in self.former)

    def taken(self, settings: RoundSettings) -> tuple[Proposal, ...]:
        """What would be scored."""
        chosen = frozenset(settings.proposals)
        return tuple(item for item in self.proposals if not chosen or item.number in chosen)


def missing_language(proposal: Proposal) -> str:
    """The language that a translation is missing in, "" when there is one."""
    own = proposal.language if proposal.language in LANGUAGES else "fr"
    return next((code for code in LANGUAGES if code != own and code not in proposal.translations), "")


def faults(plan: Plan, matter: Matter, today: date) -> list[str]:
    """Codes of what prevents signing, the most fundamental first: no_proposals, not_scanned, few_evaluators,
    no_decider, no_title, weights, quorum, sentences, letters_on, cut, reason."""
    settings, taken = plan.settings, len(matter.taken(plan.settings))
    chosen = plan.picked and bool(settings.proposals)
    checks = {
        "no_proposals": bool(taken),
        "not_scanned": chosen or not any(code == "not_scanned" for _, code in matter.unready),
        "few_evaluators": plan.evaluators >= 2,
        "no_decider": plan.decider in plan.deciders,
        "no_title": all(settings.title.get(language, "").strip() for language in LANGUAGES),
        "weights": any(theme.weight for theme in settings.themes),
        "quorum": all(theme.quorum <= plan.evaluators for theme in settings.themes),
        "sentences": all(whole(theme) for theme in settings.themes),
        "letters_on": settings.letters_on > today.isoformat(),
        "cut": settings.cut <= max(1, taken),
        "reason": not settings.replaces or bool(settings.reason.strip()),
    }
    return [code for code, holds in checks.items() if not holds]


def whole(theme: RoundTheme) -> bool:
    """Whether a theme has its six sentences in both languages."""
    return all(
        len(theme.anchors.get(language, ())) == GRADES and all(said.strip() for said in theme.anchors[language])
        for language in LANGUAGES)
