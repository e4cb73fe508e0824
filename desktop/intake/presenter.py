"""Leads an import from the file to its report: preview, changes of the mapping, one operation, then the next file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, cast

from desktop.intake import words
from desktop.intake.failures import hand_over
from desktop.intake.mapping_edit import with_kind, with_target
from desktop.intake.reading import Draft, Outcome, Report, outcome, read_preview, write_form
from desktop.services import Job, Services
from governance.charter import Charter
from governance.errors import Cancelled
from governance.intake.preview import Preview
from governance.intake.records import Mapping
from governance.operations import Changes, ImportFile, SaveMapping
from governance.progress import Progress
from governance.roles import PERMISSIONS
from governance.store.queries import Reads
from governance.store.rows import Filter, ImportRow

Reader = Callable[[Reads, Progress, Draft, Charter], Preview]
Writer = Callable[[Path, Charter, str], Path]


class Intention(Protocol):
    """A signal of the view."""

    def connect(self, slot: Callable[..., object], /) -> object:
        """Call ``slot`` with what the person did."""


class Face(Protocol):
    """What the intake view offers: intentions (signals), and facts to show (setters)."""

    @property
    def files_chosen(self) -> Intention:
        """Files dropped or chosen (list of ``Path``)."""
    @property
    def source_chosen(self) -> Intention:
        """Another source for the whole file (code)."""
    @property
    def target_chosen(self) -> Intention:
        """(table, column, field or None): how a column is understood."""
    @property
    def kind_chosen(self) -> Intention:
        """(table, kind): what the rows of a table are."""
    @property
    def remember_chosen(self) -> Intention:
        """(table): keep this mapping for the source."""
    @property
    def import_chosen(self) -> Intention:
        """(channel, empty for what the file says)."""
    @property
    def cancel_chosen(self) -> Intention:
        """Stop what runs."""
    @property
    def back_chosen(self) -> Intention:
        """Leave the preview or the report without importing."""
    @property
    def next_chosen(self) -> Intention:
        """Preview the next file waiting."""
    @property
    def contributions_chosen(self) -> Intention:
        """(import id): see what an import brought."""
    @property
    def form_chosen(self) -> Intention:
        """(path, language): write the blank form."""

    def show_start(self) -> None:
        """The drop zone and what was imported before."""
    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may import."""
    def show_imports(self, rows: Sequence[ImportRow]) -> None:
        """Past imports, newest first."""
    def show_loading(self, name: str) -> None:
        """The file ``name`` is being read."""
    def show_preview(self, preview: Preview, charter: Charter, *, live: Sequence[str], edited: bool) -> None:
        """What the import would do; ``live`` are the charter fields that may be collected today."""
    def show_rereading(self) -> None:
        """The preview on screen is being computed again."""
    def show_running(self, name: str) -> None:
        """The import runs."""
    def show_report(self, row: Outcome, *, waiting: int) -> None:
        """What the import did; ``waiting`` files remain."""
    def show_note(self, code: str, value: str = "") -> None:
        """A passing remark: ``cancelled``, ``remembered`` (source) or ``form_written`` (file)."""


class IntakePresenter:
    """The steps of an import.

    ::

        start ──file──▶ loading ──▶ preview ◀──edit──▶ rereading
          ▲               │ failed      │ import
          ├───────────────┘             ▼
          └────── report ◀──────── running ──cancelled──▶ preview
    """

    def __init__(
        self, view: Face, services: Services, *, reader: Reader = read_preview, writer: Writer = write_form,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        self._view = view
        self._services = services
        self._reader = reader
        self._writer = writer
        self._today = today
        self._draft: Draft | None = None
        self._preview: Preview | None = None
        self._waiting: list[Path] = []
        self._job: Job | None = None
        self._working = self._importing = False
        self._connect()
        allowed = PERMISSIONS["import"].intersection(services.member.roles)
        view.show_allowed(bool(allowed))

    def _connect(self) -> None:
        view = self._view
        view.files_chosen.connect(self.open_files)
        view.source_chosen.connect(self._choose_source)
        view.target_chosen.connect(self._choose_target)
        view.kind_chosen.connect(self._choose_kind)
        view.remember_chosen.connect(self._remember)
        view.import_chosen.connect(self._import)
        view.cancel_chosen.connect(self._cancel)
        view.back_chosen.connect(self._back)
        view.next_chosen.connect(self._next)
        view.contributions_chosen.connect(self._see)
        view.form_chosen.connect(self._write_form)

    def activate(self, argument: Any = None) -> None:
        """Enter the screen; a ``Path`` is previewed at once."""
        self._read_imports()
        if isinstance(argument, Path):
            self.open_files([argument])

    def on_changes(self, changes: Changes) -> None:
        """Follow what others imported."""
        if "imports" in changes.kinds:
            self._read_imports()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Preview the first of ``paths``; the others wait their turn, all of them while an import runs."""
        if not paths:
            return
        if self._importing:
            self._waiting += paths
            return
        self._waiting = list(paths[1:])
        self._draft = Draft(paths[0])
        self._preview = None
        self._view.show_loading(paths[0].name)
        self._read()

    def _read_imports(self) -> None:
        self._services.runner.read(lambda reads: reads.imports(), self._view.show_imports)

    def _read(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self._cancel()
        charter = self._services.charter()

        def work(reads: Reads, progress: Progress) -> Preview:
            return self._reader(reads, progress, draft, charter)

        def done(preview: Preview) -> None:
            if draft is self._draft:
                self._working = False
                self._preview = preview
                self._show_preview()

        def failed(error: BaseException) -> None:
            if draft is self._draft:
                self._working = False
                self._reading_failed(error)

        self._working = True
        self._job = self._services.runner.task(work, done, failed, label=words.reading(draft.path.name))

    def _reading_failed(self, error: BaseException) -> None:
        if self._preview is None:
            self._draft = None
            self._view.show_start()
        else:
            self._draft = Draft(self._preview.path)
            self._show_preview()
        hand_over(self._services.runner, error)

    def _show_preview(self) -> None:
        if self._preview is None or self._draft is None:
            return
        charter = self._services.charter()
        self._view.show_preview(
            self._preview, charter, live=tuple(charter.live_fields(self._today())), edited=bool(self._draft.edits))

    def _choose_source(self, source: str) -> None:
        if self._draft is None or source == self._draft.source:
            return
        self._draft = Draft(self._draft.path, source)
        self._view.show_rereading()
        self._read()

    def _choose_target(self, table: int, column: str, field: str | None) -> None:
        self._edit(table, lambda mapping: with_target(mapping, column, field))

    def _choose_kind(self, table: int, kind: str) -> None:
        self._edit(table, lambda mapping: with_kind(mapping, kind))

    def _edit(self, table: int, change: Callable[[Mapping], Mapping]) -> None:
        if self._draft is None or self._preview is None:
            return
        mapping = _mapping(self._draft, self._preview, table)
        changed = change(mapping)
        if changed == mapping:
            return
        edits = {**dict(self._draft.edits), table: changed}
        self._draft = replace(self._draft, edits=tuple(sorted(edits.items(), key=lambda pair: pair[0])))
        self._view.show_rereading()
        self._read()

    def _remember(self, table: int) -> None:
        if self._draft is None or self._preview is None:
            return
        mapping = _mapping(self._draft, self._preview, table)
        self._services.runner.write(
            SaveMapping(mapping), lambda _: self._view.show_note("remembered", mapping.source),
        )

    def _import(self, channel: str) -> None:
        draft, preview = self._draft, self._preview
        if draft is None or preview is None or self._working:
            return
        self._view.show_running(draft.path.name)
        for mapping in draft.saved().values():
            self._services.runner.write(SaveMapping(mapping))
        operation = ImportFile(draft.path, draft.source, draft.mapping(), channel or None)
        self._working = self._importing = True
        name = draft.path.name
        self._job = self._services.runner.write(
            operation, lambda changes: self._imported(changes, name), self._import_failed, label=words.importing(name))

    def _imported(self, changes: Changes, name: str) -> None:
        self._working = self._importing = False
        self._draft = self._preview = None
        self._view.show_report(outcome(cast("Report", changes.report), name), waiting=len(self._waiting))

    def _import_failed(self, error: BaseException) -> None:
        self._working = self._importing = False
        self._show_preview()
        if isinstance(error, Cancelled):
            self._view.show_note("cancelled")
            return
        hand_over(self._services.runner, error)

    def _cancel(self) -> None:
        if self._working and self._job is not None:
            self._job.cancel()

    def _back(self) -> None:
        self._cancel()
        self._working = False
        self._draft = self._preview = None
        self._waiting = []
        self._view.show_start()

    def _next(self) -> None:
        self.open_files(self._waiting)

    def _see(self, import_id: int) -> None:
        self._services.navigate("contributions", Filter(import_id=import_id))

    def _write_form(self, path: Path, language: str) -> None:
        charter = self._services.charter()
        self._services.runner.task(
            lambda _reads, _progress: self._writer(path, charter, language),
            lambda written: self._view.show_note("form_written", written.name),
        )


def _mapping(draft: Draft, preview: Preview, table: int) -> Mapping:
    return dict(draft.edits).get(table) or preview.tables[table].mapping
