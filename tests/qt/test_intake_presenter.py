"""The steps of an import, led without a window: what the view is told, what is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.intake.presenter import IntakePresenter
from desktop.intake.quarantine_presenter import QuarantinePresenter
from desktop.intake.reading import Draft
from desktop.jobs import SyncRunner
from desktop.services import Services
from governance.charter import Charter
from governance.errors import BadInput, Cancelled
from governance.intake.preview import Preview
from governance.operations import Changes, DiscardQuarantined, ImportFile, Operation, ReleaseQuarantined, SaveMapping
from governance.progress import NO_PROGRESS, Progress
from governance.store.queries import Reads
from governance.store.rows import Filter, Member, QuarantineRow
from tests.qt.fakes import FakeDossier, FakeReads, Visits, fake_services
from tests.qt.intake_samples import FILE, MAPPING, OUTCOME, sample_preview, table

SECOND = Path("votes-inventes.csv")


class Hook:
    """A signal without Qt."""

    def __init__(self) -> None:
        self._slots: list[Callable[..., object]] = []

    def connect(self, slot: Callable[..., object]) -> None:
        self._slots.append(slot)

    def emit(self, *values: object) -> None:
        for slot in self._slots:
            slot(*values)


class FakeView:
    """Notes every fact shown; any ``..._chosen`` is a hook."""

    def __init__(self) -> None:
        self.said: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self._hooks: dict[str, Hook] = {}

    def __getattr__(self, name: str) -> Any:
        if name.endswith("_chosen"):
            return self._hooks.setdefault(name, Hook())
        return lambda *values, **named: self.said.append((name, values, named))

    def facts(self) -> list[str]:
        return [name for name, _, _ in self.said]

    def last(self, name: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return next((values, named) for said, values, named in reversed(self.said) if said == name)


class ImportingDossier(FakeDossier):
    """Answers an import as the dossier does."""

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        changes = super().execute(op, progress)
        report = SimpleNamespace(
            import_ids=(7,), read=199, imported=190, updated=4, unchanged=2, quarantined=3,
            refused=(("author/name", "undeclared"), ("author/iban", "expired")), flagged=(("author/iban", ("iban",)),),
        )
        return replace(changes, report=report) if isinstance(op, ImportFile) else changes


class Reader:
    """Previews the sample and keeps the drafts it was asked for; ``error`` fails the next one."""

    def __init__(self, preview: Preview | None = None) -> None:
        self.preview = preview or sample_preview()
        self.drafts: list[Draft] = []
        self.error: BaseException | None = None

    def __call__(self, reads: Reads, progress: Progress, draft: Draft, charter: Charter) -> Preview:
        self.drafts.append(draft)
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        return replace(self.preview, path=draft.path)


class Stage:
    """A presenter with everything it touches."""

    def __init__(self, preview: Preview | None = None, roles: tuple[Any, ...] = ("coordinator",)) -> None:
        self.view, self.reader, self.dossier, self.visits = FakeView(), Reader(preview), ImportingDossier(), Visits()
        self.runner = SyncRunner(self.dossier)
        base = fake_services(self.dossier, runner=self.runner)
        self.services = replace(base, navigate=self.visits, member=Member("m1", "Claire", roles))
        self.forms: list[tuple[Path, str]] = []
        self.presenter = IntakePresenter(self.view, self.services, reader=self.reader, writer=self._form)

    def _form(self, path: Path, charter: Charter, language: str) -> Path:
        self.forms.append((path, language))
        return path


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_entering_lists_past_imports(stage: Stage) -> None:
    stage.presenter.activate(None)
    (rows,), _ = stage.view.last("show_imports")
    assert [row.file_name for row in rows] == ["propositions.csv"]


def test_a_file_given_on_entering_is_previewed_and_nothing_is_written(stage: Stage) -> None:
    stage.presenter.activate(FILE)
    assert stage.view.facts()[-2:] == ["show_loading", "show_preview"]
    assert stage.dossier.executed == []


def test_the_preview_offers_the_fields_alive_today() -> None:
    stage = Stage()
    late = datetime(2028, 1, 1, tzinfo=UTC).date()
    presenter = IntakePresenter(stage.view, stage.services, reader=stage.reader, today=lambda: late)
    presenter.open_files([FILE])
    _, named = stage.view.last("show_preview")
    assert "email" not in named["live"]
    assert "body" in named["live"]


def test_an_unreadable_file_comes_back_to_the_start_and_the_shell_says_why(stage: Stage) -> None:
    stage.reader.error = BadInput("file_damaged", file=FILE.name)
    stage.view.files_chosen.emit([FILE])
    assert stage.view.facts()[-1] == "show_start"
    assert [str(error) for error in stage.runner.failures] == [f"file_damaged (file={FILE.name})"]


def test_choosing_a_field_previews_again_with_it(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(0, "author/name", "title")
    mapping = stage.reader.drafts[-1].mapping()
    assert mapping is not None
    assert ("author/name", "title") in mapping.parts[0].columns
    assert stage.view.facts()[-2:] == ["show_rereading", "show_preview"]
    assert stage.view.last("show_preview")[1]["edited"] is True


def test_edits_add_up(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(0, "author/name", "title")
    stage.view.kind_chosen.emit(0, "project")
    stage.view.target_chosen.emit(0, "endorsements", None)
    mapping = stage.reader.drafts[-1].mapping()
    assert mapping is not None
    assert mapping.parts[0].kind == "project"
    assert dict(mapping.parts[0].columns)["author/name"] == "title"
    assert "endorsements" not in dict(mapping.parts[0].columns)


def test_choosing_what_is_already_so_reads_nothing(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.kind_chosen.emit(0, "proposal")
    assert len(stage.reader.drafts) == 1


def test_a_failed_edit_leaves_the_former_preview(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.reader.error = BadInput("file_missing", file=FILE.name)
    stage.view.target_chosen.emit(0, "id", None)
    assert stage.view.facts()[-1] == "show_preview"
    assert len(stage.runner.failures) == 1


def test_another_source_forgets_the_edits(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(0, "id", None)
    stage.view.source_chosen.emit("consul-proposals")
    assert stage.reader.drafts[-1] == Draft(FILE, "consul-proposals")


def test_the_import_says_what_was_shown(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(0, "id", None)
    stage.view.import_chosen.emit("paper")
    operation = stage.dossier.executed[-1]
    assert isinstance(operation, ImportFile)
    assert (operation.path, operation.source, operation.channel) == (FILE, None, "paper")
    assert operation.mapping == stage.reader.drafts[-1].mapping()
    (outcome,), named = stage.view.last("show_report")
    assert outcome == OUTCOME
    assert named == {"waiting": 0}


def test_without_a_change_the_dossier_chooses_the_mapping(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.import_chosen.emit("")
    assert stage.dossier.executed == [ImportFile(FILE, None, None, None)]


def test_changes_of_two_tables_both_reach_the_import() -> None:
    other = replace(MAPPING, source="cap-collectif-votes")
    stage = Stage(sample_preview(table("a"), table("b", mapping=other)))
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(1, "id", None)
    stage.view.target_chosen.emit(0, "title/fr", None)
    stage.view.import_chosen.emit("")
    saved, imported = stage.dossier.executed
    assert isinstance(saved, SaveMapping)
    assert isinstance(imported, ImportFile)
    assert imported.mapping is not None
    assert {saved.mapping.source, imported.mapping.source} == {"decidim", "cap-collectif-votes"}


def test_a_stopped_import_comes_back_to_the_preview(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.dossier.error = Cancelled()
    stage.view.import_chosen.emit("")
    assert stage.view.facts()[-2:] == ["show_preview", "show_note"]
    assert stage.view.last("show_note")[0] == ("cancelled",)
    assert stage.runner.failures == []


def test_a_refused_import_keeps_the_preview_and_says_why(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.dossier.error = BadInput("file_missing", file=FILE.name)
    stage.view.import_chosen.emit("")
    assert stage.view.facts()[-1] == "show_preview"
    assert len(stage.runner.failures) == 1
    stage.view.import_chosen.emit("")
    assert stage.view.facts()[-1] == "show_report"


def test_several_files_wait_their_turn(stage: Stage) -> None:
    stage.view.files_chosen.emit([FILE, SECOND])
    stage.view.import_chosen.emit("")
    assert stage.view.last("show_report")[1] == {"waiting": 1}
    stage.view.next_chosen.emit()
    assert stage.reader.drafts[-1].path == SECOND


def test_a_file_given_during_an_import_waits_and_stops_nothing(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    during: list[Operation] = []

    def execute(op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        stage.presenter.activate(SECOND)
        progress.check()
        during.append(op)
        return ImportingDossier().execute(op, progress)

    stage.dossier.execute = execute  # type: ignore[method-assign]  # something happens while the import runs
    stage.view.import_chosen.emit("")
    assert len(during) == 1
    assert stage.view.last("show_report")[1] == {"waiting": 1}


def test_leaving_the_preview_writes_nothing_and_forgets_the_file(stage: Stage) -> None:
    stage.view.files_chosen.emit([FILE, SECOND])
    stage.view.back_chosen.emit()
    stage.view.import_chosen.emit("")
    stage.view.next_chosen.emit()
    assert stage.view.facts()[-1] == "show_start"
    assert stage.dossier.executed == []


def test_columns_are_remembered_for_their_source(stage: Stage) -> None:
    stage.presenter.open_files([FILE])
    stage.view.target_chosen.emit(0, "author/name", "title")
    stage.view.remember_chosen.emit(0)
    assert stage.dossier.executed == [SaveMapping(stage.reader.drafts[-1].edits[0][1])]
    assert stage.view.last("show_note")[0] == ("remembered", "decidim")


def test_the_report_leads_to_its_contributions(stage: Stage) -> None:
    stage.view.contributions_chosen.emit(7)
    assert stage.visits == [("contributions", Filter(import_id=7))]


def test_the_blank_form_is_written_where_asked(stage: Stage, tmp_path: Path) -> None:
    stage.view.form_chosen.emit(tmp_path / "form.xlsx", "it")
    assert stage.forms == [(tmp_path / "form.xlsx", "it")]
    assert stage.view.last("show_note")[0] == ("form_written", "form.xlsx")


@pytest.mark.parametrize(("roles", "allowed"), [(("coordinator",), True), (("analyst",), False), (("dpo",), True)])
def test_only_some_roles_import(roles: tuple[str, ...], allowed: bool) -> None:
    assert Stage(roles=roles).view.last("show_allowed")[0] == (allowed,)


def test_an_import_made_elsewhere_refreshes_the_list(stage: Stage) -> None:
    before = len(stage.view.said)
    stage.presenter.on_changes(Changes(frozenset({"charter"})))
    assert len(stage.view.said) == before
    stage.presenter.on_changes(Changes(frozenset({"imports"})))
    assert stage.view.facts()[-1] == "show_imports"


class QuarantineDossier(FakeDossier):
    """Two rows; releasing the one of line 14 takes it out when its date was corrected."""

    def __init__(self) -> None:
        super().__init__(_Kept())

    def execute(self, op: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        self.executed.append(op)
        kept = self.fake_reads
        assert isinstance(kept, _Kept)
        if isinstance(op, DiscardQuarantined) or (isinstance(op, ReleaseQuarantined) and op.corrections):
            kept.kept = [row for row in kept.kept if row.id not in op.ids]
        return Changes(frozenset({"quarantine"}))


class _Kept(FakeReads):
    def __init__(self) -> None:
        super().__init__()
        self.kept = super().quarantine()

    def quarantine(self) -> list[QuarantineRow]:
        return list(self.kept)


def _quarantine(dossier: FakeDossier) -> tuple[FakeView, list[int]]:
    view = FakeView()
    counts: list[int] = []
    services: Services = fake_services(dossier)
    presenter = QuarantinePresenter(view, services, counted=counts.append)
    presenter.activate()
    return view, counts


def test_a_corrected_row_enters() -> None:
    dossier = QuarantineDossier()
    view, counts = _quarantine(dossier)
    view.release_chosen.emit(1, {"title": "Une idée", "submitted_at": "2026-03-02"})
    assert dossier.executed == [ReleaseQuarantined((1,), {"submitted_at": "2026-03-02"})]
    assert view.last("show_released")[0] == (14,)
    assert counts[0] == 2
    assert counts[-1] == 1


def test_a_row_that_is_still_wrong_is_shown_again() -> None:
    view, _ = _quarantine(QuarantineDossier())
    view.release_chosen.emit(1, {"title": "Une idée", "submitted_at": "31/02/2026"})
    (row,), _ = view.last("show_still_wrong")
    assert row.line == 14


def test_rows_are_dropped_together() -> None:
    dossier = QuarantineDossier()
    view, counts = _quarantine(dossier)
    view.discard_chosen.emit([])
    assert dossier.executed == []
    view.discard_chosen.emit([1, 2])
    assert dossier.executed == [DiscardQuarantined((1, 2))]
    assert counts[-1] == 0
