"""The moderation presenter, with a view that is not one and a runner that answers at once: no window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from desktop.contributions.words import LISTED_KINDS
from desktop.jobs import SyncRunner
from desktop.lists.spine_model import Source
from desktop.lists.view import Chosen
from desktop.moderation.companions import Companions
from desktop.moderation.items import Published
from desktop.moderation.presenter import WAITS, ModerationPresenter
from governance.errors import Refused
from governance.operations import (
    AcceptContributions, AskSecondOpinion, Changes, GiveSecondOpinion, HideContributions, ReleaseTexts,
    RestoreContributions, SetTheme,
)
from governance.store.rows import ContributionDetail, Filter, HistoryEntry, Member, SecondOpinion, TextRelease
from tests.qt.fakes import START, FakeDossier, Visits, fake_services

BASE = Filter(kinds=LISTED_KINDS)
QUEUE = Filter(kinds=LISTED_KINDS, states=("pending",), order="oldest")


class Wire:
    """A signal without Qt."""

    def __init__(self) -> None:
        self.slots: list[Callable[..., object]] = []

    def connect(self, slot: Callable[..., object]) -> None:
        self.slots.append(slot)

    def emit(self, *values: object) -> None:
        for slot in self.slots:
            slot(*values)


class FakePanel:
    """A list in memory; keeps what it is told."""

    def __init__(self, dossier: FakeDossier) -> None:
        for name in ("filter_chosen", "row_chosen", "settled", "emptied", "empty_action", "chosen_changed"):
            setattr(self, name, Wire())
        self.dossier = dossier
        self.ids: list[int] = []
        self.selected: tuple[int, ...] = ()
        self.everything = False
        self.said: list[str] = []
        self.detail: ContributionDetail | None = None
        self.past: list[HistoryEntry] = []
        self.filter = Filter()
        self.counts: dict[str, dict[str, int]] = {}
        self.source: Source | None = None
        self.visible = True

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    def show_filter(self, wanted: Filter) -> None:
        self.filter = wanted

    def show_list(self, source: Source) -> None:
        self.source = source
        self.refresh(None)

    def refresh(self, changed: tuple[int, ...] | None) -> None:
        assert self.source is not None
        self.ids = list(self.source.spine(self.dossier.fake_reads))
        self.said.append(f"refresh {changed}")
        if not self.ids:
            self.emptied.emit()
        elif not self.selected:
            self.choose(self.ids[0])
        self.settled.emit(len(self.ids))

    def choose(self, *identifiers: int) -> None:
        self.selected = identifiers
        self.row_chosen.emit(identifiers[0])
        self.chosen_changed.emit(self.chosen())

    def drop(self, identifiers: tuple[int, ...]) -> None:
        self.said.append(f"drop {identifiers}")

    def next(self) -> None:
        self.said.append("next")

    def chosen(self) -> Chosen:
        count = len(self.ids) if self.everything else len(self.selected)
        return Chosen(self.everything, ((0, count - 1),) if count else (), count)

    def chosen_ids(self) -> tuple[int, ...]:
        return self.selected

    def show_counts(self, counts: dict[str, dict[str, int]]) -> None:
        self.counts = counts

    def show_detail(self, detail: ContributionDetail, past: list[HistoryEntry]) -> None:
        self.detail, self.past = detail, past

    def show_no_detail(self) -> None:
        self.detail = None

    def show_detail_error(self) -> None:
        self.said.append("detail error")

    def say_empty(self, what: str) -> None:
        self.said.append(f"empty {what}")

    def show_id(self, identifier: int) -> bool:
        if identifier in self.ids:
            self.choose(identifier)
        return identifier in self.ids

    def in_sight(self) -> bool:
        return self.visible


class Part:
    """A part of the view: its attributes are parts too, signals to emit or setters whose calls are kept."""

    def __init__(self) -> None:
        self.slots: list[Callable[..., object]] = []
        self.calls: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> "Part":
        made = Part()
        setattr(self, name, made)
        return made

    def connect(self, slot: Callable[..., object]) -> None:
        self.slots.append(slot)

    def emit(self, *values: object) -> None:
        for slot in self.slots:
            slot(*values)

    def __call__(self, *values: Any, **named: Any) -> None:
        self.calls.append((*values, *named.values()))


class FakeView:
    """Intentions to emit, facts to look at."""

    def __init__(self, dossier: FakeDossier) -> None:
        self.panel = FakePanel(dossier)
        for name in ("undo_asked", "compare_asked"):
            setattr(self, name, Wire())
        self.acts, self.choices, self.findings, self.advice = Part(), Part(), Part(), Part()
        self.family, self.opinion, self.review, self.sample = Part(), Part(), Part(), Part()
        self.allowed: bool | None = None
        self.state, self.release = "", "withheld"
        self.done: tuple[str, int, str] | None = None
        self.published: list[bool] = []

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)

    def set_allowed(self, allowed: bool) -> None:
        self.allowed = allowed

    def show_decision(self, state: str, release: TextRelease) -> None:
        self.state, self.release = state, release

    def show_nothing(self) -> None:
        self.state = ""

    def show_published(self, published: Published | None, *, shown: bool) -> None:
        self.published.append(shown)

    def show_current_finding(self) -> None:
        pass

    def show_done(self, code: str, count: int, detail: str) -> None:
        self.done = (code, count, detail)

    def clear_done(self) -> None:
        self.done = None


class FakeCompanions(Companions):
    """Works nothing out: what it would is in tests/qt/moderation."""

    def want(self, *, however_many: bool = False) -> None:
        pass


@dataclass
class Desk:
    dossier: FakeDossier
    view: FakeView
    presenter: ModerationPresenter
    runner: SyncRunner
    visits: Visits

    @property
    def panel(self) -> FakePanel:
        return self.view.panel

    def state(self, identifier: int) -> str:
        return self.dossier.fake_reads.rows_by_id[identifier].state


def make(*, roles: tuple[Any, ...] = ("moderator",)) -> Desk:
    dossier, visits = FakeDossier(), Visits()
    runner = SyncRunner(dossier)
    member = Member("m1", "Claire Martin", roles)
    services = replace(fake_services(dossier, runner=runner), member=member, navigate=visits)
    view = FakeView(dossier)
    presenter = ModerationPresenter(services, view, base=BASE, queue=QUEUE, companions=FakeCompanions(services))
    runner.changed.connect(presenter.on_changes)
    return Desk(dossier, view, presenter, runner, visits)


@pytest.fixture
def desk(qapp: object) -> Desk:
    desk = make()
    desk.presenter.activate(None)
    return desk


def test_the_queue_opens_on_what_waits_oldest_first(desk: Desk) -> None:
    assert desk.panel.filter == QUEUE
    assert {desk.state(identifier) for identifier in desk.panel.ids} == {"pending"}
    assert desk.panel.detail is not None
    assert desk.panel.detail.row.id == desk.panel.ids[0]
    assert desk.view.state == "pending"
    assert desk.panel.counts["states"]["pending"] > 0


def test_accept_writes_and_moves_on(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.acts.accept.clicked.emit()
    assert desk.dossier.executed == [AcceptContributions(ids=(first,))]
    assert desk.state(first) == "accepted"
    assert f"drop ({first},)" in desk.panel.said
    assert desk.view.done is not None
    assert desk.view.done[:2] == ("accept", 1)
    assert f"({first})" in desk.view.done[2]


def test_hide_asks_for_a_reason_then_writes_it(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.acts.hide_it.clicked.emit()
    assert (len(desk.view.choices.ask_reason.calls), desk.dossier.executed) == (1, [])
    desk.view.choices.hide_confirmed.emit("insult", "a note")
    assert desk.dossier.executed == [HideContributions(ids=(first,), reason="insult", note="a note")]


def test_restore_and_theme(desk: Desk) -> None:
    desk.presenter.activate(Filter(states=("hidden",)))
    hidden = desk.panel.ids[0]
    desk.panel.choose(hidden)
    desk.view.acts.restore.clicked.emit()
    assert desk.dossier.executed == [RestoreContributions(ids=(hidden,))]
    desk.panel.choose(desk.panel.ids[0])
    desk.view.acts.change_theme.clicked.emit()
    assert desk.view.choices.ask_theme.calls == [(desk.dossier.fake_reads.rows_by_id[desk.panel.ids[0]].theme,)]
    desk.view.choices.theme_confirmed.emit("health_social")
    assert desk.dossier.executed[-1] == SetTheme(ids=(desk.panel.ids[0],), theme="health_social")


def test_a_decision_that_stays_in_the_list_goes_to_the_next(desk: Desk) -> None:
    desk.presenter.activate(Filter())
    desk.view.acts.accept.clicked.emit()
    assert desk.panel.said[-1] == "next"


def test_a_new_theme_stays_where_it_is(desk: Desk) -> None:
    desk.panel.said.clear()
    desk.view.choices.theme_confirmed.emit(None)
    assert not any(said.startswith(("drop", "next")) for said in desk.panel.said)


def test_several_at_once(desk: Desk) -> None:
    chosen = tuple(desk.panel.ids[2:6])
    desk.panel.choose(*chosen)
    assert desk.view.acts.set_count.calls[-1] == (4,)
    desk.view.acts.accept.clicked.emit()
    assert desk.dossier.executed == [AcceptContributions(ids=chosen)]
    assert desk.view.done == ("accept", 4, "")


def test_all_is_a_question_to_the_dossier(desk: Desk) -> None:
    everyone = tuple(desk.panel.ids)
    desk.panel.everything = True
    desk.panel.selected = everyone[:2]
    desk.view.acts.accept.clicked.emit()
    assert desk.dossier.executed == [AcceptContributions(ids=everyone)]
    assert "empty done" in desk.panel.said


def test_as_it_is_asks_when_a_flag_speaks_against_it(desk: Desk) -> None:
    reads = desk.dossier.fake_reads
    flagged = next(row.id for row in reads.rows_by_id.values() if "art9_suspected" in row.flags)
    desk.presenter.activate(flagged)
    desk.view.acts.as_is.clicked.emit()
    assert desk.view.choices.ask_release.calls == [(0, False)]
    assert desk.dossier.executed == []
    desk.view.choices.release_confirmed.emit(False)
    assert isinstance(desk.dossier.executed[-1], ReleaseTexts)
    assert reads.released == {flagged: "as_is"}


def test_as_it_is_asks_when_findings_are_undecided(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.dossier.fake_reads.write_text(first, "Demandez à Paulin Truc.", ("Paulin Truc", "PERSON"))
    desk.presenter.browsing.open_detail(first)
    desk.view.acts.as_is.clicked.emit()
    assert desk.view.choices.ask_release.calls == [(1, False)]
    assert desk.dossier.executed == []


def test_publishing_accepts_then_releases_and_moves_on(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.acts.redacted.clicked.emit()
    assert desk.dossier.executed == [
        AcceptContributions(ids=(first,)), ReleaseTexts(ids=(first,), released=True, redacted=True),
    ]
    assert desk.view.done is not None
    assert desk.view.done[0] == "publish_redacted"
    assert f"drop ({first},)" in desk.panel.said


@pytest.mark.parametrize("flag", sorted(WAITS))
def test_without_the_data_asks_when_somebody_must_agree_first(desk: Desk, flag: str) -> None:
    first = desk.panel.ids[0]
    rows = desk.dossier.fake_reads.rows_by_id
    rows[first] = replace(rows[first], flags=(flag,))
    desk.presenter.browsing.open_detail(first)
    desk.view.acts.redacted.clicked.emit()
    assert desk.view.choices.ask_release.calls == [(0, True)]
    assert desk.dossier.executed == []
    desk.view.choices.release_confirmed.emit(True)
    assert desk.dossier.fake_reads.released == {first: "redacted"}


def test_one_undo_takes_back_the_whole_act(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.acts.redacted.clicked.emit()
    assert desk.presenter.writer.steps == 2
    desk.view.undo_asked.emit()
    assert desk.state(first) == "pending"
    assert desk.dossier.fake_reads.released == {}
    assert desk.presenter.writer.steps == 1


def test_an_accepted_text_is_released_in_one_step_and_withdrawn(desk: Desk) -> None:
    reads = desk.dossier.fake_reads
    accepted = next(row.id for row in reads.rows_by_id.values() if row.state == "accepted" and not row.flags)
    desk.presenter.activate(accepted)
    desk.view.acts.as_is.clicked.emit()
    assert desk.dossier.executed == [ReleaseTexts(ids=(accepted,), released=True)]
    assert desk.view.release == "as_is"
    desk.view.acts.withdraw.clicked.emit()
    assert len(desk.view.choices.ask_withdraw.calls) == 1
    desk.view.choices.withdraw_confirmed.emit()
    assert reads.released == {}
    assert desk.view.done is not None
    assert desk.view.done[0] == "withdraw_texts"


def test_a_second_opinion_is_asked_of_all_that_is_selected(desk: Desk) -> None:
    chosen = tuple(desk.panel.ids[:3])
    desk.panel.choose(*chosen)
    desk.view.acts.opinion.clicked.emit()
    assert desk.view.choices.ask_opinion.calls == [(3,)]
    desk.view.choices.opinion_confirmed.emit("Peut-on le reconnaître ?")
    assert desk.dossier.executed == [AskSecondOpinion(ids=chosen, question="Peut-on le reconnaître ?")]


def test_the_one_who_asked_does_not_answer(desk: Desk) -> None:
    first = desk.panel.ids[0]
    for asker, mine in (("Claire Martin", True), ("Bruno Conti", False)):
        desk.dossier.fake_reads.opinions[first] = SecondOpinion(first, asker, START, "?", None, None, None, "")
        desk.presenter.browsing.open_detail(first)
        assert desk.view.opinion.show_opinion.calls[-1][1] is mine
    desk.view.opinion.given.emit("disagree", "Non, on le reconnaît.")
    assert desk.dossier.executed == [
        GiveSecondOpinion(ids=(first,), verdict="disagree", answer="Non, on le reconnaît."),
    ]


def test_a_theme_suggested_is_given_only_when_taken(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.advice.taken.emit("health_social")
    assert desk.dossier.executed == [SetTheme(ids=(first,), theme="health_social")]


def test_undo_brings_the_contribution_back(desk: Desk) -> None:
    first = desk.panel.ids[0]
    desk.view.acts.accept.clicked.emit()
    desk.panel.choose(desk.panel.ids[0])
    desk.view.undo_asked.emit()
    assert desk.state(first) == "pending"
    assert desk.panel.detail is not None
    assert desk.panel.detail.row.id == first
    assert desk.view.done is None


def test_a_refusal_reaches_the_shell_and_frees_the_screen(desk: Desk) -> None:
    desk.dossier.error = Refused("role_refused", permission="moderate", roles="moderator")
    desk.view.acts.accept.clicked.emit()
    assert [str(error) for error in desk.runner.failures] == ["role_refused (permission=moderate, roles=moderator)"]
    assert desk.view.done is None
    desk.view.acts.accept.clicked.emit()
    assert len(desk.dossier.executed) == 1


def test_only_those_who_may_decide_can(qapp: object) -> None:
    assert make(roles=("moderator",)).view.allowed
    assert not make(roles=("analyst",)).view.allowed


def test_an_empty_queue_says_so_and_leads_on(desk: Desk) -> None:
    reads = desk.dossier.fake_reads
    reads.rows_by_id = {key: replace(row, state="accepted") for key, row in reads.rows_by_id.items()}
    desk.presenter.on_changes(Changes(frozenset({"contributions"}), None))
    assert desk.panel.said[-1] == "empty done"
    desk.panel.empty_action.emit("done")
    assert desk.visits == [("contributions", None)]
    desk.presenter.activate(Filter(text="rien de tel"))
    assert desk.panel.said[-1] == "empty nothing"


def test_out_of_sight_it_waits_for_the_next_visit(desk: Desk) -> None:
    desk.panel.visible = False
    desk.panel.said.clear()
    desk.presenter.on_changes(Changes(frozenset({"contributions"}), (4,)))
    desk.presenter.on_changes(Changes(frozenset({"contributions"}), (9,)))
    desk.presenter.on_changes(Changes(frozenset({"mappings"}), None))
    assert desk.panel.said == []
    desk.presenter.activate(None)
    assert desk.panel.said == ["refresh (4, 9)"]


def test_accepting_more_than_fifty_says_the_number_first(desk: Desk) -> None:
    desk.presenter.browsing.apply(BASE)
    desk.panel.everything = True
    desk.view.acts.accept.clicked.emit()
    assert desk.view.choices.ask_accept.calls == [(60,)]
    assert desk.dossier.executed == []
    desk.view.choices.accept_confirmed.emit()
    (written,) = desk.dossier.executed
    assert isinstance(written, AcceptContributions)
    assert len(written.ids) == 60
