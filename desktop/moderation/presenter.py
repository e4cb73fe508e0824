"""Turns a moderator's intentions into operations, and moves on to the next contribution."""

from collections.abc import Callable
from typing import Any, Protocol

from desktop.contributions.browsing import Browsing, Panel
from desktop.lists.view import Chosen
from desktop.moderation import facts as reading
from desktop.moderation.companions import Companions
from desktop.moderation.findings_presenter import FindingsPresenter
from desktop.moderation.grouping import grouping
from desktop.moderation.items import NOTHING, Facts, Published
from desktop.moderation.reviewing import Reviewing
from desktop.moderation.writing import Ids, Writer
from desktop.services import Services
from governance.operations import (
    AcceptContributions, AskSecondOpinion, Changes, DecideFindings, GiveSecondOpinion, HideContributions,
    LeaveFamily, Operation, RefuseFamily, ReleaseTexts, RestoreContributions, SetTheme,
)
from governance.roles import PERMISSIONS
from governance.store.rows import ContributionDetail, Filter, TextRelease

STATE_AFTER = {"accept": "accepted", "hide": "hidden", "restore": "pending", "publish_redacted": "accepted",
               "publish_as_is": "accepted"}
DROPPED_AT_ONCE = 50
"""Beyond, taking rows out one by one costs more than reading the list again."""
ACCEPTED_UNASKED = 50
"""Beyond, the number is said before they are accepted."""
WAITS = frozenset({"minor_guardian_and_minor", "minor_guardian", "minor_country_unknown", "second_opinion"})
SPEAKS_AGAINST = WAITS | {"art9_suspected", "identifier_in_text"}


class ModerationPanel(Panel, Protocol):
    """What the presenter needs of ``BrowsePanel``."""

    chosen_changed: Any

    def drop(self, identifiers: Ids) -> None:
        """Take rows out; the next becomes current."""

    def next(self) -> None:
        """Go to the row below."""

    def chosen(self) -> Chosen:
        """What is selected."""

    def chosen_ids(self) -> Ids:
        """Ids of the selected rows."""


class View(Protocol):
    """What the presenter needs of ``ModerationView``; the parts are widgets with signals and setters."""

    undo_asked: Any
    compare_asked: Any
    acts: Any
    choices: Any
    findings: Any
    advice: Any
    family: Any
    opinion: Any
    review: Any
    sample: Any

    @property
    def panel(self) -> ModerationPanel:
        """Queue and text."""

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""

    def show_decision(self, state: str, release: TextRelease) -> None:
        """State of what is shown."""

    def show_nothing(self) -> None:
        """Nothing is shown."""

    def show_published(self, published: Published | None, *, shown: bool) -> None:
        """The text as published, or put away."""

    def show_current_finding(self) -> None:
        """Scroll to the current finding."""

    def show_done(self, code: str, count: int, detail: str) -> None:
        """What was done."""

    def clear_done(self) -> None:
        """Nothing to undo."""


class ModerationPresenter:
    """Reads a contribution with all that helps to decide; what takes time comes after the text, never before it."""

    def __init__(
        self, services: Services, view: View, *, base: Filter, queue: Filter, companions: Companions | None = None,
    ) -> None:
        self._services, self._view, self._panel = services, view, view.panel
        self._allowed = bool(PERMISSIONS["moderate"].intersection(services.member.roles))
        self._comparing, self._enriching = False, 0
        self.writer = Writer(services)
        self.companions = companions or Companions(services)
        self.browsing = Browsing(
            services, view.panel, base=base, usual=queue, when_done="done", on_detail=self._detail_changed,
            also=reading.read,
        )
        self.findings = FindingsPresenter(
            view.findings, self._write_finding, self._findings_changed, view.show_current_finding)
        self.findings.set_allowed(self._allowed)
        self.reviewing = Reviewing(services, view, self.browsing, self.writer, allowed=self._allowed,
                                   on_reading=self._show_published)
        self._connect()
        view.set_allowed(self._allowed)

    def _connect(self) -> None:
        view, actions, choices = self._view, self._view.acts, self._view.choices
        self._panel.chosen_changed.connect(self._chosen_changed)
        actions.redacted.clicked.connect(self._ask_redacted)
        actions.as_is.clicked.connect(self._ask_as_is)
        actions.accept.clicked.connect(self._ask_accept)
        actions.restore.clicked.connect(lambda: self._decide(RestoreContributions))
        actions.hide_it.clicked.connect(choices.ask_reason)
        actions.change_theme.clicked.connect(self._ask_theme)
        actions.withdraw.clicked.connect(choices.ask_withdraw)
        actions.opinion.clicked.connect(self._ask_opinion)
        choices.accept_confirmed.connect(lambda: self._decide(AcceptContributions))
        choices.hide_confirmed.connect(self._hide)
        choices.theme_confirmed.connect(self._set_theme)
        choices.release_confirmed.connect(lambda redacted: self._publish(redacted=redacted))
        choices.withdraw_confirmed.connect(self._withdraw)
        choices.opinion_confirmed.connect(
            lambda question: self._decide(lambda ids: AskSecondOpinion(ids=ids, question=question)))
        view.opinion.given.connect(self._give_opinion)
        view.advice.taken.connect(self._take_advice)
        view.family.group_asked.connect(self._group)
        view.family.refuse_asked.connect(self._refuse)
        view.family.leave_asked.connect(lambda: self._on_this(lambda ids: LeaveFamily(ids=ids)))
        view.family.opened.connect(self.browsing.open)
        view.undo_asked.connect(self.writer.undo)
        view.compare_asked.connect(self._compare)
        self.companions.changed.connect(self._enrich)

    def activate(self, argument: Filter | int | None) -> None:
        """The screen is shown: the queue, a filter, or one contribution."""
        self.browsing.activate(argument)
        self.reviewing.refresh()
        self.companions.want()

    def on_changes(self, changes: Changes) -> None:
        """Something was written, here or elsewhere; what an undo puts back becomes current again."""
        if "imports" not in changes.kinds and self.writer.changed_elsewhere():
            self.browsing.return_to(self.writer.last[0])
            self._view.clear_done()
        self.companions.on_changes(changes)
        self.browsing.on_changes(changes)
        if self._panel.in_sight():
            self.reviewing.refresh()
            self.companions.want()

    # What is shown

    def _detail_changed(self, detail: ContributionDetail | None, facts: Facts | None) -> None:
        self.findings.show(detail, facts or NOTHING)
        if detail is None:
            self._view.show_nothing()
        else:
            self._view.show_decision(detail.row.state, detail.text_released)
            self._enrich()
        self._show_facts()

    def _enrich(self) -> None:
        """Work out what takes time; only the last answer asked for counts."""
        detail, facts, companions = self.browsing.detail, self.findings.facts, self.companions
        self._enriching += 1
        asked = self._enriching
        if detail is None:
            return

        def done(more: Facts) -> None:
            if self._enriching == asked:
                self.findings.complete(more)
                self._show_facts()

        self._services.runner.read(lambda reads: reading.enrich(reads, detail, facts, companions), done)

    def _show_facts(self) -> None:
        detail, facts = self.browsing.detail, self.findings.facts
        mine = facts.opinion is not None and facts.opinion.asked_by == self._services.member.name
        self._view.opinion.show_opinion(facts.opinion, mine=mine, allowed=self._allowed)
        self._view.advice.show_advice(facts.advice, allowed=self._allowed)
        shown = detail.row.id if detail is not None else 0
        self._view.family.show_family(facts.family, facts.kin, shown=shown, allowed=self._allowed)
        self._show_published()

    def _show_published(self) -> None:
        self.reviewing.show()
        shown = self.browsing.detail is not None and (self._comparing or self.reviewing.reading)
        self._view.show_published(self.findings.facts.published, shown=shown)

    def _findings_changed(self) -> None:
        self._view.acts.set_found(self.findings.found())

    def _chosen_changed(self, chosen: Chosen) -> None:
        self._view.acts.set_count(max(1, chosen.count))

    def _compare(self) -> None:
        self._comparing = not self._comparing
        self._show_published()

    # Intentions

    def _ask_accept(self) -> None:
        count = self._panel.chosen().count
        if count > ACCEPTED_UNASKED:
            self._view.choices.ask_accept(count)
        else:
            self._decide(AcceptContributions)

    def _ask_theme(self) -> None:
        if self.browsing.detail is not None:
            self._view.choices.ask_theme(self.browsing.detail.row.theme)

    def _ask_opinion(self) -> None:
        self._view.choices.ask_opinion(max(1, self._panel.chosen().count))

    def _ask_as_is(self) -> None:
        detail, undecided = self.browsing.detail, self.findings.undecided()
        if detail is None:
            return
        if undecided or SPEAKS_AGAINST.intersection(detail.row.flags):
            self._view.choices.ask_release(count=undecided, redacted=False)
        else:
            self._publish(redacted=False)

    def _ask_redacted(self) -> None:
        """What is sensitive stays in the text unless somebody takes it out: that is asked, not assumed."""
        detail, staying = self.browsing.detail, self.findings.sensitive()
        if detail is None:
            return
        if staying or WAITS.intersection(detail.row.flags):
            self._view.choices.ask_release(count=staying, redacted=True)
        else:
            self._publish(redacted=True)

    def _publish(self, *, redacted: bool) -> None:
        """Accept it if it is not, then let its text out."""
        detail = self.browsing.detail
        if detail is None or self._panel.chosen().count > 1:
            return
        ids = (detail.row.id,)
        operations: list[Operation] = [] if detail.row.state == "accepted" else [AcceptContributions(ids=ids)]
        operations.append(ReleaseTexts(ids=ids, released=True, redacted=redacted))
        self._write(operations, ids, "publish_redacted" if redacted else "publish_as_is")

    def _withdraw(self) -> None:
        self._on_this(lambda ids: ReleaseTexts(ids=ids, released=False), "withdraw_texts")

    def _hide(self, reason: str, note: str) -> None:
        self._decide(lambda ids: HideContributions(ids=ids, reason=reason, note=note))

    def _set_theme(self, theme: str | None) -> None:
        self._decide(lambda ids: SetTheme(ids=ids, theme=theme))

    def _take_advice(self, theme: str) -> None:
        self._on_this(lambda ids: SetTheme(ids=ids, theme=theme))

    def _give_opinion(self, verdict: str, answer: str) -> None:
        agreed = verdict == "agree"
        self._on_this(lambda ids: GiveSecondOpinion(
            ids=ids, verdict="agree" if agreed else "disagree", answer=answer))

    def _group(self, ids: Ids, similarities: tuple[float, ...]) -> None:
        kin, led = self.findings.facts.kin, self.findings.facts.family is not None
        if kin is not None:
            self._on_this(lambda shown: grouping(kin, shown[0], ids, similarities, led=led))

    def _refuse(self) -> None:
        kin = self.findings.facts.kin
        if kin is not None:
            self._on_this(lambda shown: RefuseFamily(contribution=shown[0], others=kin.resembling))

    # Writing

    def _on_this(self, operation: Callable[[Ids], Operation], code: str = "") -> None:
        """Build the operation over what is read, whatever is selected."""
        detail = self.browsing.detail
        if detail is not None:
            made = operation((detail.row.id,))
            self._write([made], (detail.row.id,), code or made.code)

    def _decide(self, operation: Callable[[Ids], Operation]) -> None:
        """Build the operation over what is selected, or over what is read when nothing is."""
        chosen = self._panel.chosen()
        if chosen.everything:
            self._services.runner.read(self.reviewing.all_listed(), lambda ids: self._write_one(operation(ids), ids))
            return
        ids = self._panel.chosen_ids()
        detail = self.browsing.detail
        if len(ids) <= 1 and detail is not None:
            ids = (detail.row.id,)
        if ids:
            self._write_one(operation(ids), ids)

    def _write_one(self, operation: Operation, ids: Ids) -> None:
        self._write([operation], ids, operation.code)

    def _write(self, operations: list[Operation], ids: Ids, code: str) -> None:
        detail = self.browsing.detail
        title = detail.row.title if detail is not None and ids == (detail.row.id,) else ""

        def done(_changes: Changes) -> None:
            if code == "set_theme":
                self.companions.on_theme_given(len(ids))
            self._view.show_done(code, len(ids), title)
            self._move_on(code, ids)

        self.writer.write(operations, ids, done)

    def _write_finding(self, operation: Operation, words: str, others: int) -> None:
        detail = self.browsing.detail
        if detail is None:
            return
        code = operation.code
        if isinstance(operation, DecideFindings):
            code = f"finding_{operation.state}"
        self.writer.write([operation], (detail.row.id,), lambda _: self._view.show_done(code, others + 1, words))

    def _move_on(self, code: str, ids: Ids) -> None:
        """Leave what is decided: out of the queue if the filter no longer takes it, else on to the next."""
        after = STATE_AFTER.get(code)
        if after is None:
            return
        states = self.browsing.filter.states
        if states is None or after in states:
            if len(ids) == 1:
                self._panel.next()
        elif len(ids) <= DROPPED_AT_ONCE:
            self._panel.drop(ids)
