"""Which finding is current, and what a person says of findings: one operation each, then on to the next."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal, Protocol, cast

from desktop.moderation.items import NOTHING, Facts, Item
from governance.operations import DecideFindings, MarkFinding, Operation
from governance.store.rows import ContributionDetail, FindingField

State = Literal["proposed", "accepted", "rejected"]
Write = Callable[[Operation, str, int], None]
"""Writes an operation on what is read; (operation, words it is about, how many other passages)."""


class Face(Protocol):
    """What the presenter needs of ``FindingsView``; the first six are signals."""

    stepped: Any
    chosen: Any
    decided: Any
    current_decided: Any
    extended: Any
    marked: Any
    quiet_toggled: Any

    def show_facts(
        self, facts: Facts, current: int | None, *, allowed: bool, quiet_shown: bool, steps: tuple[bool, bool],
    ) -> None:
        """Show findings."""

    def show_nothing(self) -> None:
        """No text is shown."""


class FindingsPresenter:
    """Keeps a finding current through decisions: after one, the next that nobody has decided on."""

    def __init__(
        self, face: Face, write: Write, changed: Callable[[], None], reveal: Callable[[], None] = lambda: None,
    ) -> None:
        self._face, self._write, self._changed, self._reveal = face, write, changed, reveal
        self._detail: ContributionDetail | None = None
        self._allowed, self._quiet_shown = True, False
        self._target: int | None = None
        self.facts = NOTHING
        self.current: int | None = None
        face.stepped.connect(self.step)
        face.chosen.connect(self.choose)
        face.decided.connect(self.decide)
        face.current_decided.connect(self._decide_current)
        face.extended.connect(self._extend)
        face.marked.connect(self._mark)
        face.quiet_toggled.connect(self._toggle_quiet)

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""
        self._allowed = allowed

    def show(self, detail: ContributionDetail | None, facts: Facts) -> None:
        """A text is read, or read again; what is worked out later comes by ``complete``."""
        again = detail is not None and self._detail is not None and detail.row.id == self._detail.row.id
        self._detail = detail
        if detail is None:
            self.facts, self.current, self._target = NOTHING, None, None
            self._face.show_nothing()
            return
        if again:
            facts = _remembering(facts, self.facts)
        self.facts = facts
        ids = {item.row.id for item in facts.findings}
        wanted = (self._target if self._target is not None else self.current) if again else None
        self.current = wanted if wanted in ids else self._first()
        self._target = None
        if not again:
            self._quiet_shown = False
        self._show()
        if again:
            self._reveal()

    def complete(self, facts: Facts) -> None:
        """What was worked out of the same text."""
        self.facts = facts
        self._show()

    def undecided(self) -> int:
        """Findings that somebody should decide on, and nobody has."""
        return sum(item.row.state == "proposed" for item in self._loud())

    def found(self) -> int:
        """Findings that a publication without them would take out: those that nobody rejected and that do not stay."""
        known = self.facts.published is not None
        return sum(
            item.row.state != "rejected" and (item.becomes is not None if known else item.label not in _STAYING)
            for item in self.facts.findings
        )

    def sensitive(self) -> int:
        """Sensitive passages that nobody rejected and that would stay in the text."""
        return sum(item.row.label == "ART9" and item.row.state != "rejected" and item.becomes is None
                   for item in self.facts.findings)

    # Intentions

    def step(self, by: int) -> None:
        """To the next finding, or the one before; stays at the ends."""
        order = [item.row.id for item in self._walk()]
        if self.current in order:
            place = order.index(self.current) + by
            if 0 <= place < len(order):
                self.choose(order[place])
        elif order:
            self.choose(order[0 if by > 0 else -1])

    def choose(self, finding: int) -> None:
        """Make it current, and in sight."""
        self.current = finding
        self._show()
        self._reveal()

    def decide(self, finding: int, state: str, *, everywhere: bool = False) -> None:
        """Accept, reject or reopen a finding, here or wherever the same words stand."""
        item = self._item(finding)
        if item is None or not self._allowed:
            return
        self._target = self._after(finding)
        operation = DecideFindings(ids=(finding,), state=cast("State", state), everywhere=everywhere)
        self._write(operation, item.words, item.row.same if everywhere else 0)

    def _decide_current(self, state: str, everywhere: bool) -> None:
        if self.current is not None:
            self.decide(self.current, state, everywhere=everywhere)

    def _extend(self, finding: int, start: int, end: int, everywhere: bool) -> None:
        item = self._item(finding)
        if item is not None and (start, end) != (item.row.start, item.row.end):
            self._target = finding
            self._set(item.row.field, start, end, item.row.label, finding, everywhere=everywhere)

    def _mark(self, field: str, start: int, end: int, label: str, everywhere: bool) -> None:
        self._set(cast("FindingField", field), start, end, label, None, everywhere=everywhere)

    def _set(
        self, field: FindingField, start: int, end: int, label: str, finding: int | None, *, everywhere: bool,
    ) -> None:
        detail = self._detail
        if detail is None or not self._allowed:
            return
        text = detail.row.title if field == "title" else detail.body
        operation = MarkFinding(contribution=detail.row.id, field=field, start=start, end=end, label=label,
                                finding=finding, everywhere=everywhere)
        self._write(operation, text[start:end], 0)

    def _toggle_quiet(self) -> None:
        self._quiet_shown = not self._quiet_shown
        self._show()

    # Inside

    def _show(self) -> None:
        order = [item.row.id for item in self._walk()]
        place = order.index(self.current) if self.current in order else -1
        steps = (place > 0, 0 <= place < len(order) - 1) if place >= 0 else (False, bool(order))
        self._face.show_facts(self.facts, self.current, allowed=self._allowed, quiet_shown=self._quiet_shown,
                              steps=steps)
        self._changed()

    def _item(self, finding: int) -> Item | None:
        return next((item for item in self.facts.findings if item.row.id == finding), None)

    def _loud(self) -> list[Item]:
        return [item for item in self.facts.findings if not item.quiet]

    def _walk(self) -> list[Item]:
        return [item for item in self.facts.findings
                if not item.quiet or self._quiet_shown or item.row.id == self.current]

    def _first(self) -> int | None:
        loud = self._loud()
        waiting = [item for item in loud if item.row.state == "proposed"]
        return (waiting or loud)[0].row.id if loud else None

    def _after(self, finding: int) -> int:
        """The next one that waits, going round; the same one when none does."""
        walk = self._walk()
        place = next((place for place, item in enumerate(walk) if item.row.id == finding), 0)
        around = [*walk[place + 1:], *walk[:place]]
        return next((item.row.id for item in around if item.row.state == "proposed"), finding)


_STAYING = frozenset({"ART9", "PLACE", "OFFICIAL", "SIGNATURE"})
"""Labels that the usual policy leaves in the text: what is thought until the redaction is known."""


def _remembering(facts: Facts, former: Facts) -> Facts:
    """What was worked out before stands until it is worked out again, so that nothing blinks."""
    becomes = {item.row.id: item.becomes for item in former.findings}
    items = tuple(replace(item, becomes=becomes.get(item.row.id)) for item in facts.findings)
    return replace(facts, findings=items, published=former.published, kin=former.kin, advice=former.advice,
                   insults=former.insults)
