"""Publication: what would leave is what leaves, once it is in order, signed, and a person has typed the word."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from anonymize.gate import QUESTIONS, Check, GateReport
from anonymize.ledger import Remedy
from anonymize.tables.released import ReleasedColumn
from anonymize.tables.survey import Node, Survey
from desktop import i18n, theme
from desktop.i18n import Language, PseudoTranslator
from desktop.publication import choosing, gate_words, risk_words, sign_off, staying_words, words
from desktop.publication.choices_bar import ChoicesBar
from desktop.publication.confirm import ConfirmPublication, ConfirmSignature
from desktop.publication.evidence import Evidence, measures
from desktop.publication.gate_card import SIGNATURE
from desktop.publication.lattice_map import LatticeMap
from desktop.publication.presenter import PublicationPresenter, prepare_publication
from desktop.publication.screen import PublicationScreen
from desktop.publication.sign_off import Rights, Standing
from desktop.publication.words import persons
from exports.opendata import Choices, Publication, PublicationReport, Withheld
from governance.charter import Charter
from governance.errors import Cancelled, EnvironmentFault
from governance.operations import Changes, Operation, RecordRelease, SignRelease
from governance.progress import NO_PROGRESS, Progress
from governance.sign_off import SignOff
from governance.store.queries import Reads
from governance.store.rows import Member, ProfileRow, ReleasableText
from governance.territory import Territory
from tests.qt.fakes import FakeDossier, FakeReads, default_charter, fake_services
from tests.qt.test_intake_presenter import FakeView
from tests.unit.opendata.fakes import signed

DAY = date(2026, 11, 2)
THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
COMMUNES = [code for code, commune in Territory.load().communes.items() if commune.tier == "coeur"][:30]
BOTH = ("publisher", "dpo")


class ManyReads(FakeReads):
    """Four hundred invented persons: enough for tables to leave. ``word`` is what the store keeps signed, ``past`` the
    ledger, ``extra`` a text that was released."""

    def __init__(self, count: int = 60) -> None:
        super().__init__(count)
        self.word: SignOff | None = None
        self.past: list[str] = []
        self.extra = ""

    def profiles(self) -> list[ProfileRow]:
        draw = random.Random(7)
        return [
            ProfileRow(number, draw.choice(("18-24", "25-34", "45-59", "75+", None)), draw.choice(COMMUNES),
                       draw.choice(("fr", "it")), draw.choice(("web", "paper")))
            for number in range(400)
        ]

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        draw = random.Random(8)
        return [(theme, commune, draw.randint(0, 9)) for commune in COMMUNES for theme in THEMES]

    def releasable_texts(self) -> Iterator[ReleasableText]:
        yield from super().releasable_texts()
        if self.extra:
            yield ReleasableText(99, "Un titre", self.extra, THEMES[0], "fr", datetime(2026, 3, 1, tzinfo=UTC))

    def ledger(self) -> list[str]:
        return self.past

    def sign_off(self, content: str) -> SignOff | None:
        return self.word if self.word is not None and self.word.content == content else None


class SigningDossier(FakeDossier):
    """Signs with an invented key, as the dossier does with the member's; keeps the word."""

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        if not isinstance(op, SignRelease):
            changes = super().execute(op, progress)
            return Changes(frozenset({"releases"})) if isinstance(op, RecordRelease) else changes
        super().execute(op, progress)
        reads = cast("ManyReads", self.fake_reads)
        reads.word = signed_content(op.content)
        return Changes(frozenset({"releases"}), (), reads.word)


class _Content:
    """Enough of a publication to be signed."""

    def __init__(self, content: str) -> None:
        self.content = content


def signed_content(content: str) -> SignOff:
    return signed(cast("Publication", _Content(content)))


def dossier() -> SigningDossier:
    made = SigningDossier(ManyReads())
    made.fake_reads.released = {2, 5, 6, 9}
    return made


def prepared(reads: FakeReads) -> Publication:
    return prepare_publication(reads, default_charter(), Choices(), NO_PROGRESS)


@pytest.fixture(scope="module")
def publication() -> Publication:
    return prepared(dossier().fake_reads)


def refused(publication: Publication, check: Check) -> Publication:
    """The same, with one question answered badly."""
    checks = tuple(check if item.question == check.question else item for item in publication.gate.checks)
    return replace(publication, gate=GateReport(checks))


LEDGER = Check("ledger", asked=True, passed=False, figures=(("releases", 1),), faults=(("newcomers", 2),),
               remedies=(Remedy("hold_back_classes", "profiles", (("classes", 1),), 9),))
TEXTS = Check("texts", asked=True, passed=False, figures=(("texts", 4),), faults=(("residue", 1),),
              remedies=(Remedy("withdraw_texts", "texts", (("texts", 1),), 0),))


class SlowJob:
    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Slow:
    """A runner's tasks that end when the test says so, in any order."""

    def __init__(self, services: Any) -> None:
        self.inner = services.runner
        self.waiting: list[tuple[Callable[[], None], SlowJob]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def task(self, work: Any, done: Any, failed: Any = None, *, label: str = "") -> SlowJob:
        job = SlowJob()

        def run() -> None:
            if job.cancelled:
                failed(Cancelled())
            else:
                self.inner.task(work, done, failed)

        self.waiting.append((run, job))
        return job

    def finish(self, at: int = 0) -> None:
        """Let the task at ``at`` end."""
        self.waiting.pop(at)[0]()


class Stage:
    """A presenter over a prepared publication, files not really written."""

    def __init__(
        self, publication: Publication, folder: Path, roles: tuple[Any, ...] = BOTH, *, slow: bool = False,
    ) -> None:
        self.view, self.dossier = FakeView(), dossier()
        self.written: list[tuple[Publication, Path, date, SignOff]] = []
        self.asked: list[Choices] = []
        self.error: BaseException | None = None
        self.publication = publication
        services = replace(fake_services(self.dossier, folder=folder), member=Member("m1", "Claire", roles))
        self.slow = Slow(services)
        self.services = replace(services, runner=cast("Any", self.slow)) if slow else services
        self.presenter = PublicationPresenter(
            self.view, self.services, preparer=self._prepare, writer=self._write, today=lambda: DAY)

    @property
    def reads(self) -> ManyReads:
        return cast("ManyReads", self.dossier.fake_reads)

    def _prepare(self, _reads: Reads, _charter: Charter, choices: Choices, _progress: Progress) -> Publication:
        self.asked.append(choices)
        if self.error is not None:
            raise self.error
        return replace(self.publication, choices=choices)

    def _write(self, publication: Publication, folder: Path, day: date, word: SignOff) -> PublicationReport:
        if self.error is not None:
            raise self.error
        self.written.append((publication, folder, day, word))
        return PublicationReport(folder, ("a.csv",), "ab" * 32, ())

    def shown(self) -> tuple[Publication, dict[str, Any]]:
        """What was shown last, and what was said with it."""
        (publication, _folder), named = self.view.last("show_publication")
        return publication, named


@pytest.fixture
def stage(publication: Publication, tmp_path: Path) -> Stage:
    return Stage(publication, tmp_path)


def test_entering_prepares_and_writes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    (shown, folder), named = stage.view.last("show_publication")
    assert shown.content == stage.publication.content
    assert folder == tmp_path / "releases" / "2026-11-02"
    assert named == {"rights": Rights(sign=True, publish=True, member="m1", name="Claire"), "sign_off": None}
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_coming_back_prepares_again_only_after_a_change(stage: Stage) -> None:
    stage.presenter.activate()
    stage.presenter.activate()
    assert len(stage.asked) == 1
    stage.presenter.on_changes(Changes(frozenset({"answers"})))
    stage.presenter.on_changes(Changes(frozenset({"releases"})))
    assert "show_stale" not in stage.view.facts()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    assert stage.view.facts()[-1] == "show_stale"
    stage.presenter.activate()
    assert len(stage.asked) == 2


def test_what_was_shown_and_signed_is_what_is_written_and_noted(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.view.sign_chosen.emit()
    shown, named = stage.shown()
    word = named["sign_off"]
    assert word.holds()
    assert word.content == stage.publication.content
    stage.view.publish_chosen.emit(tmp_path / "open")
    ((written, folder, day, given),) = stage.written
    assert written is shown
    assert (folder, day, given) == (tmp_path / "open", DAY, word)
    assert stage.view.facts()[-1] == "show_published"
    sign, record = stage.dossier.executed
    assert sign == SignRelease(content=stage.publication.content)
    assert isinstance(record, RecordRelease)
    assert (record.folder, record.digest, record.persons) == ("open", "ab" * 32, persons(stage.publication))
    assert record.content == stage.publication.content
    assert '"release":"open"' in record.ledger
    assert '"date":"2026-11-02"' in record.ledger
    assert record.persons > 300


def test_nothing_leaves_without_a_signature(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_nothing_refused_is_signed_or_leaves(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(refused(publication, TEXTS), tmp_path)
    stage.reads.word = signed(publication)
    stage.presenter.activate()
    stage.view.sign_chosen.emit()
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_a_signature_of_an_earlier_session_is_found_again(stage: Stage) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    assert stage.shown()[1]["sign_off"] == stage.reads.word


def test_a_signature_that_does_not_hold_is_none(stage: Stage) -> None:
    stage.reads.word = replace(signed(stage.publication), member="someone else")
    stage.presenter.activate()
    assert stage.shown()[1]["sign_off"] is None


def test_a_signature_that_fails_leaves_the_draft(stage: Stage) -> None:
    stage.presenter.activate()
    stage.dossier.error = EnvironmentFault("dossier_damaged")
    stage.view.sign_chosen.emit()
    assert stage.view.facts()[-2:] == ["show_signing", "show_publication"]
    assert stage.shown()[1]["sign_off"] is None
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_a_stale_publication_does_not_leave(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    stage.view.publish_chosen.emit(tmp_path / "open")
    stage.view.sign_chosen.emit()
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_a_failed_preparation_can_be_tried_again(stage: Stage) -> None:
    stage.error = EnvironmentFault("dossier_damaged")
    stage.presenter.activate()
    assert "show_failure" in stage.view.facts()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner
    stage.error = None
    stage.view.again_chosen.emit()
    assert stage.view.facts()[-1] == "show_publication"


def test_a_disk_that_fails_leaves_the_signed_draft_and_notes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.error = EnvironmentFault("publication_not_written", folder="open", problem="full")
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert stage.view.facts()[-1] == "show_publication"
    assert stage.shown()[1]["sign_off"] == stage.reads.word
    assert stage.dossier.executed == []


def test_what_is_not_noted_is_not_said_to_be_published(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.dossier.error = EnvironmentFault("dossier_damaged")
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert len(stage.written) == 1
    assert "show_published" not in stage.view.facts()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_the_folder_of_the_day_is_a_new_one(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "releases" / "2026-11-02").mkdir(parents=True)
    assert stage.presenter.folder().name == "2026-11-02-2"


def test_a_moderator_sees_and_neither_signs_nor_publishes(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, ("moderator",))
    stage.presenter.activate()
    rights = stage.shown()[1]["rights"]
    assert (rights.sign, rights.publish) == (False, False)


def test_choices_prepare_again_and_keep_the_preview(stage: Stage) -> None:
    stage.presenter.activate()
    wanted = Choices(recoding="local")
    stage.view.choices_chosen.emit(wanted)
    assert stage.asked == [Choices(), wanted]
    assert stage.view.facts()[-2:] == ["show_updating", "show_publication"]
    assert stage.shown()[0].choices == wanted
    stage.view.choices_chosen.emit(wanted)
    assert len(stage.asked) == 2


def test_an_answer_that_comes_late_is_dropped(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    first, second = Choices(rescue=True), Choices(recoding="local")
    stage.view.choices_chosen.emit(first)
    stage.view.choices_chosen.emit(second)
    assert stage.slow.waiting[0][1].cancelled
    stage.slow.finish(1)
    assert stage.shown()[0].choices == second
    before = len(stage.view.said)
    stage.slow.finish()
    assert len(stage.view.said) == before


def test_an_update_can_be_given_up(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.view.cancel_chosen.emit()
    assert stage.shown()[0].choices == Choices()
    stage.slow.finish()
    assert stage.view.facts()[-1] == "show_publication"
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.slow.finish()
    assert stage.shown()[0].choices == Choices(rescue=True)


def test_nothing_is_signed_while_it_is_being_updated(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.view.sign_chosen.emit()
    assert stage.dossier.executed == []


def test_choices_that_fail_give_back_what_was_shown(stage: Stage) -> None:
    stage.presenter.activate()
    stage.error = EnvironmentFault("dossier_damaged")
    stage.view.choices_chosen.emit(Choices(rescue=True))
    assert stage.view.facts()[-1] == "show_publication"
    assert stage.shown()[0].choices == Choices()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_a_change_during_the_preparation_prepares_again(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    stage.slow.finish()
    assert "show_publication" not in stage.view.facts()
    stage.slow.finish()
    assert stage.view.facts()[-1] == "show_publication"


# Choices


def test_the_charter_says_what_is_offered() -> None:
    charter = default_charter()
    assert choosing.offered_columns(charter) == ("age_band", "territory", "language", "channel")
    assert "texts" in choosing.offered_tables(charter)
    assert "places" not in choosing.offered_tables(charter)


def test_choosing_all_is_choosing_what_the_charter_lets_out() -> None:
    charter = default_charter()
    without = choosing.with_table(Choices(), charter, "texts", on=False)
    assert without.tables is not None
    assert "texts" not in without.tables
    assert choosing.with_table(without, charter, "texts", on=True) == Choices()


def test_a_column_or_a_precision_gives_the_imposed_levels_up() -> None:
    imposed = Choices(levels=(("age_band", 2),))
    assert choosing.with_column(imposed, default_charter(), "channel", on=False).levels == ()
    assert choosing.with_recoding(imposed, "local").levels == ()


@pytest.mark.parametrize(("remedy", "wanted"), [
    (Remedy("hold_back_classes", "profiles", (("classes", 1),), 9), Choices(hold_back=True)),
    (Remedy("wait", "profiles", (("persons", 3),), 0), Choices(hold_back=True)),
    (Remedy("raise_level", "profiles", (("attribute", "age_band"), ("level", 2)), 0),
     Choices(levels=(("age_band", 2),))),
    (Remedy("drop_attribute", "profiles", (("attribute", "channel"),), 0),
     Choices(columns=frozenset({"age_band", "territory", "language"}))),
    (Remedy("raise_level", "votes", (("attribute", "item"), ("level", 1)), 0), Choices(hold_back=True)),
    (Remedy("former_hierarchy", "profiles", (("attribute", "territory"),), 0), None),
    (Remedy("new_key", "votes", (), 0), None),
])
def test_remedies_that_choosing_carries_out(remedy: Remedy, wanted: Choices | None) -> None:
    assert choosing.applied(Choices(), default_charter(), LEDGER, remedy) == wanted


def test_a_remedy_already_applied_is_not_offered_again() -> None:
    remedy = LEDGER.remedies[0]
    assert choosing.applied(Choices(hold_back=True), default_charter(), LEDGER, remedy) is None
    assert choosing.applied(Choices(), default_charter(), TEXTS, TEXTS.remedies[0]) is None


# Words


@pytest.mark.parametrize("code", [
    "no_field_released", "too_few_persons", "nothing_left", "column_at_root", "persons_suppressed", "needs_field",
    "nothing_collected", "nothing_left_of_counts", "wider_areas", "cells_withheld", "no_text_released",
    "texts_not_released", "months_withheld", "votes_unlinked", "votes_withheld", "places_withheld", "ledger_objects",
])
def test_every_reason_to_stay_is_a_sentence(qtbot: QtBot, code: str) -> None:
    params = (("k", 5), ("field", "commune"), ("suppressed", 3), ("persons", 400), ("minimum", 5), ("cells", 4),
              ("total", 20), ("texts", 6))
    sentence = staying_words.reason(Withheld("profiles", code, params), default_charter())
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("rule", [
    "as_is", "generalised", "counted", "random_id", "month", "human_release", "recoded", "rare_suppressed", "bucketed",
    "pseudonym",
])
def test_every_rule_has_words(qtbot: QtBot, rule: str) -> None:
    assert words.rule(ReleasedColumn("title", "string", rule)) != rule


@pytest.mark.parametrize("name", ["profiles", "themes_by_territory", "votes", "places", "texts"])
def test_every_table_has_words(qtbot: QtBot, name: str) -> None:
    assert words.table_name(name) != name
    assert words.tab_name(name) != name


@pytest.mark.parametrize("fault", [
    "small_class", "rare_items", "rare_pairs", "small_place", "exposed_cell", "residue", "newcomers", "leavers",
    "intersections", "not_compared", "finer", "hierarchy_changed", "attribute_added", "linkable", "disappeared",
])
def test_every_fault_is_a_sentence(qtbot: QtBot, language: Language, fault: str) -> None:
    sentence = gate_words.sentence(Check("ledger", asked=True, passed=False, faults=((fault, 3),)))
    assert sentence.endswith(".")
    assert "3" in sentence


@pytest.mark.parametrize("code", [
    "hold_back_classes", "wait", "raise_level", "drop_attribute", "former_hierarchy", "new_key", "suppress_rare_votes",
    "wider_places", "withhold_cells", "withdraw_texts",
])
@pytest.mark.parametrize("table", ["profiles", "votes"])
def test_every_remedy_says_what_to_do(qtbot: QtBot, code: str, table: str) -> None:
    params = (("classes", 2), ("persons", 3), ("attribute", "territory"), ("level", 2), ("rare", 1), ("places", 2),
              ("cells", 2), ("texts", 1))
    said = gate_words.remedy(LEDGER, Remedy(code, table, params, 9), default_charter())
    assert said.startswith("Smallest correction")
    assert "{" not in said


def test_every_question_has_its_answers(qtbot: QtBot, publication: Publication) -> None:
    for check in publication.gate.checks:
        for asked in (True, False):
            shown = replace(check, asked=asked, figures=(
                ("k", 5), ("smallest_class", 6), ("items", 4), ("places", 3), ("smallest_place", 9), ("cells", 20),
                ("withheld", 2), ("releases", 1), ("texts", 4)))
            sentence = gate_words.sentence(shown)
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert gate_words.state(shown)[0]


def test_codes_of_the_rows_are_put_in_words(qtbot: QtBot, publication: Publication) -> None:
    place = ReleasedColumn("territory", "string", "generalised", 1)
    code, name = publication.places[0]
    assert words.value(place, code, publication) == name
    assert words.value(place, f"{code}:rest", publication) == f"{name} (remainder)"
    assert words.value(place, "*", publication) == "not published"
    assert words.value(place, None, publication) == "withheld"
    vote = ReleasedColumn("vote", "integer", "as_is")
    assert words.value(vote, -1, publication) == "-1"
    theme_column = ReleasedColumn("theme", "string", "as_is")
    assert words.value(theme_column, "health_social", publication) == "Sanitaire et social"


def test_small_shares_are_not_said_to_be_none(qtbot: QtBot) -> None:
    assert risk_words.share(0) == i18n.percent(0)
    assert risk_words.share(0.002) == f"less than {i18n.percent(0.01)}"
    assert risk_words.share(0.04) == i18n.percent(0.04)


def test_the_expert_finds_every_measure(qtbot: QtBot, publication: Publication) -> None:
    names = [item.name for item in measures(publication)]
    assert len(names) == len(set(names)) > 15
    assert measures(replace(publication, study=None)) == []
    dialog = Evidence(publication)
    qtbot.addWidget(dialog)
    assert dialog.model.rowCount() == len(names)


# The standing of a publication


def test_who_may_do_what_next(publication: Publication) -> None:
    word = signed(publication)
    dpo, publisher = Rights(sign=True, publish=True), Rights(sign=False, publish=True)
    nobody = Rights(sign=False, publish=False)
    bad = refused(publication, TEXTS)
    cases = [
        (publication, None, dpo, "sign", True), (publication, None, publisher, "publish", False),
        (publication, word, dpo, "publish", True), (publication, word, publisher, "publish", True),
        (publication, word, nobody, "publish", False), (bad, None, dpo, "sign", False),
        (bad, word, dpo, "publish", False),
    ]
    for shown, given, rights, act, ready in cases:
        standing = Standing("draft", shown, given, rights)
        assert (standing.act, standing.ready) == (act, ready)
        assert sign_off.sentence(standing)
        assert not replace(standing, stage="updating").ready
        assert not replace(standing, stage="stale").ready


# The map of the settings


def small_map() -> LatticeMap:
    nodes = (
        Node((0, 0), 0.0, 0.6, allowed=False), Node((0, 1), 0.2, 0.08, allowed=True),
        Node((1, 0), 0.3, 0.2, allowed=False), Node((1, 1), 0.5, 0.0, allowed=True), Node((1, 2), 1, 0, allowed=True))
    return LatticeMap(Survey(("a", "b"), (1, 2), (0, 1), nodes, 6), 0.1)


def test_the_front_is_what_no_other_setting_beats() -> None:
    found = small_map()
    assert [found.spots[at].node.levels for at in found.front] == [(0, 0), (0, 1), (1, 1)]
    assert found.spots[found.chosen].node.levels == (0, 1)
    assert {found.spots[at].node.levels for at in found.near} == {(0, 0), (1, 1)}


def test_arrows_reach_every_setting() -> None:
    found = small_map()
    for step in ({"across": 1}, {"up": 1}):
        here = min(range(5), key=lambda at: found.spots[at].node.loss if "across" in step else (
            found.spots[at].node.at_risk, at))
        seen = {here}
        for _ in range(5):
            here = found.moved(here, **step)
            seen.add(here)
        assert seen == set(range(5))
    assert found.moved(0, across=-1) == 0


def test_the_pointer_finds_the_nearest_setting_within_reach() -> None:
    found = small_map()
    spot = found.spots[found.chosen]
    at = found.nearest(spot.x + 0.01, spot.y, width=400, height=200, within=14)
    assert at == found.chosen
    assert found.nearest(0.5, 0.9, width=400, height=200, within=14) == -1


# The page


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[PublicationScreen]:
    yield from opened(qtbot, tmp_path, BOTH)


def opened(
    qtbot: QtBot, folder: Path, roles: tuple[Any, ...], made: FakeDossier | None = None,
) -> Iterator[PublicationScreen]:
    services = replace(fake_services(made or dossier(), folder=folder), member=Member("m1", "Claire", roles))
    shown = PublicationScreen(services)
    qtbot.addWidget(shown)
    shown.resize(1190, 800)
    shown.show()
    shown.activate()
    yield shown
    shown.close()


def test_each_table_says_its_rules_and_figures(screen: PublicationScreen) -> None:
    assert screen.tables.tabs.count() == 3
    assert "shared by at least" in screen.tables.summary.text()
    model = screen.tables.columns.model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {
        "Tranche d'âge", "Territory", "Langue", "Canal"}
    screen.tables.by_columns.click()
    assert screen.tables.columns.isVisible()
    screen.tables.tabs.setCurrentIndex(1)
    assert "withheld" in screen.tables.summary.text()
    assert screen.sign.accessibleName() == "Sign this publication…"
    assert not screen.publish.isVisible()


def test_rows_shown_are_of_the_whole_table(screen: PublicationScreen, publication: Publication) -> None:
    model = screen.tables.rows.model()
    assert 50 < model.rowCount() <= 100
    assert len({model.index(row, 0).data() for row in range(model.rowCount())}) > 1


@pytest.mark.parametrize("kind", ["publish", "sign"])
def test_the_button_waits_for_the_word(qtbot: QtBot, tmp_path: Path, publication: Publication, kind: str) -> None:
    dialog: ConfirmPublication | ConfirmSignature = (
        ConfirmPublication(tmp_path / "releases" / "2026-11-02", 3) if kind == "publish"
        else ConfirmSignature(publication, "ab"))
    qtbot.addWidget(dialog)
    assert not dialog.confirm.isEnabled()
    dialog.word.setText(kind[:-1])
    assert not dialog.confirm.isEnabled()
    dialog.word.setText(f" {kind.capitalize()} ")
    assert dialog.confirm.isEnabled()


def test_the_officer_is_told_what_is_signed(qtbot: QtBot, publication: Publication) -> None:
    said = words.signed_tables(publication)
    assert len(said) == len(publication.tables) + 1
    assert f"{len(publication.tables[0])} rows" in said[0]
    assert f"{persons(publication)}" in said[-1]


def accept(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (ConfirmPublication, ConfirmSignature):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Accepted)


def test_a_real_publication_is_signed_written_and_shown_as_gone(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    accept(monkeypatch)
    assert screen.gate.chips[SIGNATURE].text() == "awaited"
    screen.sign.click()
    assert screen.gate.chips[SIGNATURE].text() == "signed"
    assert not screen.sign.isVisible()
    assert screen.publish.accessibleName() == "Publish 3 table(s)…"
    screen.publish.click()
    (folder,) = (tmp_path / "releases").iterdir()
    assert {"datapackage.json", "profiles.csv", "SIGNOFF.json"} <= {path.name for path in folder.iterdir()}
    assert screen.state.text() == "published"
    assert not screen.publish.isVisible()


def test_a_refusal_in_the_dialogs_signs_and_publishes_nothing(
    screen: PublicationScreen, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    for kind in (ConfirmPublication, ConfirmSignature):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Rejected)
    screen.sign.click()
    assert screen.gate.chips[SIGNATURE].text() == "awaited"
    screen.publish.click()
    assert not (tmp_path / "releases").exists()


def test_a_publisher_waits_for_the_officer(qtbot: QtBot, tmp_path: Path) -> None:
    for shown in opened(qtbot, tmp_path, ("publisher",)):
        assert not shown.sign.isVisible()
        assert shown.publish.isVisible()
        assert not shown.publish.isEnabled()
        officer = default_charter().consultation.dpo.name
        assert officer in shown.gate.sentences[SIGNATURE].text()
        assert officer in shown.publish.accessibleDescription()


def test_a_publisher_publishes_what_the_officer_signed(qtbot: QtBot, tmp_path: Path, publication: Publication) -> None:
    made = dossier()
    cast("ManyReads", made.fake_reads).word = signed(publication)
    for shown in opened(qtbot, tmp_path, ("publisher",), made):
        assert shown.publish.isEnabled()
        assert shown.state.text() == "signed, has not left"
        assert publication.content[:4] in shown.gate.seal.full_text()


def test_a_refusal_of_the_gate_disables_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    made = dossier()
    cast("ManyReads", made.fake_reads).extra = "Écrire à jean.martin@example.org"
    for shown in opened(qtbot, tmp_path, BOTH, made):
        assert not shown.sign.isEnabled()
        assert "texts" in shown.sign.accessibleDescription()
        assert shown.gate.chips["texts"].text() == "to correct"
        assert "texts out above" in shown.gate.correction.text()
        assert not shown.gate.apply.isVisible()
        shown.choices.take(choosing.with_table(Choices(), default_charter(), "texts", on=False))
        assert shown.sign.isEnabled()
        assert shown.gate.chips["texts"].text() == "not applicable"


def test_the_smallest_correction_is_applied(screen: PublicationScreen, publication: Publication) -> None:
    asked: list[Choices] = []
    screen.choices_chosen.connect(asked.append)
    bad = refused(publication, LEDGER)
    screen.show_publication(bad, Path("x"), rights=Rights(sign=True, publish=True), sign_off=None)
    assert screen.gate.apply.isVisible()
    assert not screen.sign.isEnabled()
    assert screen.state.text() == "refused: something to correct"
    screen.gate.apply.click()
    assert asked == [Choices(hold_back=True)]
    assert screen.choices.hold_back.isVisible()
    assert screen.choices.hold_back.isChecked()


def test_choices_wait_for_a_pause_and_go_together(qtbot: QtBot, publication: Publication) -> None:
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(), publication.charter)
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.tables.actions_by_key()["texts"].trigger()
        bar.columns.actions_by_key()["channel"].trigger()
        bar.rescue.click()
    (wanted,) = heard.args
    assert wanted == Choices(
        tables=choosing.chosen(None, choosing.offered_tables(publication.charter)) - {"texts"},
        columns=frozenset({"age_band", "territory", "language"}), rescue=True)
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.by_crowd.click()
    assert heard.args[0].recoding == "local"
    assert not bar.rescue.isEnabled()
    assert "cannot be compared" in bar.note.text()


def test_the_last_table_cannot_be_taken_away(qtbot: QtBot, publication: Publication) -> None:
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(tables=frozenset({"texts"})), publication.charter)
    actions = bar.tables.actions_by_key()
    assert not actions["texts"].isEnabled()
    assert actions["profiles"].isEnabled()
    assert not bar.columns.isEnabled()


def test_levels_are_imposed_from_the_picture_by_keyboard(screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    study = publication.study
    assert study is not None
    assert study.survey is not None
    chosen = study.survey.chosen
    assert picture.here() == study.survey.at(chosen)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert screen.choices.choices().levels == ()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    looked = picture.here()
    assert looked is not None
    assert looked.levels != chosen
    assert screen.lattice.sentence.text() == picture.accessibleDescription()
    while not looked.allowed:
        QTest.keyClick(picture, Qt.Key.Key_Right)
        looked = picture.here()
        assert looked is not None
    QTest.keyClick(picture, Qt.Key.Key_Return)
    levels = tuple(zip(study.survey.names, looked.levels, strict=True))
    assert screen.choices.choices().levels == levels
    again = screen._standing.publication
    assert again is not None
    assert again.study is not None
    assert again.study.levels == levels
    assert screen.lattice.back.isVisible()
    screen.lattice.back.click()
    assert screen.choices.choices() == Choices()
    assert not screen.lattice.back.isVisible()


def test_levels_are_imposed_by_a_click(qtbot: QtBot, screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    assert publication.study is not None
    assert publication.study.survey is not None
    survey = publication.study.survey
    wanted = max((node for node in survey.seen if node.allowed), key=lambda node: node.loss)
    point = picture.place_of(wanted.levels).toPoint()
    QTest.mouseMove(picture, point)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    assert screen.choices.choices().levels == tuple(zip(survey.names, wanted.levels, strict=True))


def test_a_setting_that_the_charter_forbids_says_so_and_is_not_taken(screen: PublicationScreen) -> None:
    picture, publication = screen.lattice.picture, screen._standing.publication
    assert publication is not None
    assert publication.study is not None
    assert publication.study.survey is not None
    forbidden = next(node for node in publication.study.survey.seen if not node.allowed)
    point = picture.place_of(forbidden.levels).toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)
    here = picture.here()
    assert here is not None
    assert not here.allowed
    assert f"at most {i18n.percent(0.1)}" in screen.lattice.sentence.text()
    assert screen.choices.choices() == Choices()
    QTest.keyClick(picture, Qt.Key.Key_Home)
    assert "Chosen" in picture.accessibleDescription()


def test_one_precision_by_crowd_has_no_settings_to_show(screen: PublicationScreen) -> None:
    screen.choices.take(Choices(recoding="local"))
    assert not screen.lattice.picture.isVisible()
    assert screen.lattice.nothing.isVisible()
    assert "as precise as" in screen.losses.said()
    screen.choices.take(Choices(tables=frozenset({"texts"})))
    assert screen.lattice.nothing.isVisible()
    assert "No profiles" in screen.losses.said()


def test_pictures_speak(qtbot: QtBot, screen: PublicationScreen) -> None:
    qtbot.waitUntil(lambda: screen.risk.crowds._chart is not None and screen.risk.neighbour._chart is not None)
    assert "shared by fewer than 5" in screen.risk.crowds.accessibleDescription()
    assert "of 400 persons" in screen.risk.neighbour.accessibleDescription()
    assert [chip.text() for chip in screen.risk.chips] == ["single out: no", "link: no", "deduce: no"]
    assert screen.lattice.picture.accessibleName()


def test_what_a_reader_loses_is_said_column_by_column(screen: PublicationScreen) -> None:
    said = screen.losses.said()
    for name in ("Tranche d'âge", "Territory", "Langue", "Canal", "of its precision lost", "left out", "withheld"):
        assert name in said


def test_an_update_marks_what_is_shown(screen: PublicationScreen) -> None:
    screen.show_updating(Choices(rescue=True))
    assert screen.state.text() == "being updated"
    assert screen.stop.isVisible()
    assert not screen.sign.isEnabled()
    assert screen.tables.isVisible()
    with_cancel: list[bool] = []
    screen.cancel_chosen.connect(lambda: with_cancel.append(True))
    screen.stop.click()
    assert with_cancel == [True]


def test_an_empty_dossier_says_why_nothing_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    shown = PublicationScreen(fake_services(FakeDossier(FakeReads(0)), folder=tmp_path))
    qtbot.addWidget(shown)
    shown.activate()
    assert shown.nothing.isVisibleTo(shown)
    assert not shown.publish.isVisibleTo(shown)
    assert not shown.sign.isVisibleTo(shown)
    assert "nothing to sign" in shown.gate.sentences[SIGNATURE].text()


def test_a_change_of_language_reaches_everything(screen: PublicationScreen) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = PseudoTranslator()
    app.installTranslator(pseudo)
    QCoreApplication.sendEvent(screen, QEvent(QEvent.Type.LanguageChange))
    try:
        for text in (
            screen.heading.full_text(), screen.tables.tabs.tabText(0), screen.tables.summary.text(),
            screen.sign.accessibleName(), screen.state.text(), screen.staying.title.full_text(),
            screen.choices.even.accessibleName(), screen.choices.tables.accessibleName(),
            screen.gate.title.full_text(), *(chip.text() for chip in screen.gate.chips.values()),
            *(label.text() for label in screen.gate.sentences.values()), screen.gate.seal.full_text(),
            screen.risk.title.full_text(), screen.risk.said.text(), screen.risk.chips[0].text(),
            screen.lattice.sentence.text(), screen.lattice.picture.accessibleName(),
            screen.losses.title.full_text(),
        ):
            assert text.startswith("["), text
        assert "[Àll çölûmñs" in screen.losses.said()
    finally:
        app.removeTranslator(pseudo)


@pytest.mark.parametrize("code", ["fr", "it", "en"])
@pytest.mark.parametrize("size", [(1190, 800), (780, 600)])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, light: theme.Theme, language: Language, tmp_path: Path, code: str, size: tuple[int, int],
) -> None:
    language.use(code)
    for shown in opened(qtbot, tmp_path, BOTH):
        shown.resize(*size)
        QApplication.processEvents()
        assert shown.width() == size[0]
        for part in (shown.gate, shown.tables, shown.risk, shown.lattice, shown.losses, shown.staying, shown.publish,
                     shown.choices.rescue):
            right = part.mapTo(shown, part.rect().topRight()).x()
            assert right < shown.width() or not part.isVisible(), type(part).__name__


def test_the_picture_follows_the_colours(screen: PublicationScreen, light: theme.Theme) -> None:
    picture = screen.lattice.picture
    node = picture.here()
    assert node is not None
    schemes: tuple[theme.Choice, ...] = ("light", "dark")
    for scheme in schemes:
        light.choose(scheme)
        QApplication.processEvents()
        point = picture.place_of(node.levels).toPoint()
        assert picture.grab().toImage().pixelColor(point) == theme.colour("ink")
    assert all(question in screen.gate.chips for question in QUESTIONS)


def test_votes_and_places_have_options_where_the_charter_lets_them_out(qtbot: QtBot, publication: Publication) -> None:
    data = publication.charter.model_dump(mode="json")
    for item in data["field"]:
        item["release"] = "as_is" if item["name"] in {"vote", "latitude", "longitude"} else item["release"]
    bar = ChoicesBar()
    qtbot.addWidget(bar)
    bar.show_choices(Choices(), publication.charter)
    assert bar.more.isHidden()
    bar.show_choices(Choices(), Charter.model_validate(data))
    assert not bar.more.isHidden()
    with qtbot.waitSignal(bar.chosen) as heard:
        for action in bar.more.actions_by_key().values():
            action.trigger()
    assert (heard.args[0].linked_votes, heard.args[0].squares) == (True, True)
    bar.more.actions_by_key()["squares"].trigger()
    assert not bar.choices().squares


def test_tables_that_have_left_already_say_so(publication: Publication) -> None:
    rights = Rights(sign=True, publish=True)
    standing = Standing("draft", replace(publication, repeated=True), signed(publication), rights)
    assert sign_off.chip(standing) == ("these tables have left already", "good", "check")
    fresh = replace(standing, publication=publication)
    assert sign_off.chip(fresh) == ("signed, has not left", "accent", "check")
