"""Prepares what would leave, shows it, has it signed, and writes exactly that once the person has confirmed."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.intake.failures import hand_over
from desktop.publication.sign_off import Rights, rights_of
from desktop.publication.words import persons
from desktop.services import Job, Services
from exports.opendata import Choices, Publication, PublicationReport
from governance.charter import Charter
from governance.errors import Cancelled
from governance.operations import Changes, RecordRelease, SignRelease
from governance.progress import Progress
from governance.sign_off import SignOff
from governance.store.queries import Reads

Preparer = Callable[[Reads, Charter, Choices, Progress], Publication]
Writer = Callable[[Publication, Path, date, SignOff], PublicationReport]
_Prepared = tuple[Publication, SignOff | None]


def prepare_publication(reads: Reads, charter: Charter, choices: Choices, progress: Progress) -> Publication:
    """Anonymise in memory what the charter releases and the publisher chose."""
    from exports.opendata import prepare
    from governance.territory import Territory

    return prepare(reads, charter, Territory.load(tiers=reads.tiers()), choices=choices, progress=progress)


def write_publication(
    publication: Publication, folder: Path, released_on: date, sign_off: SignOff,
) -> PublicationReport:
    """Write ``publication`` in the new folder ``folder``."""
    from exports.opendata import write

    return write(publication, folder, released_on=released_on, sign_off=sign_off)


class Face(Protocol):
    """What the publication view offers; the ``_chosen`` members are signals."""

    publish_chosen: Any
    sign_chosen: Any
    again_chosen: Any
    choices_chosen: Any
    cancel_chosen: Any

    def show_loading(self) -> None:
        """The publication is being prepared, and there is nothing to look at yet."""

    def show_updating(self, choices: Choices) -> None:
        """It is prepared again with other choices; what is shown is of before."""

    def show_publication(
        self, publication: Publication, folder: Path, *, rights: Rights, sign_off: SignOff | None
    ) -> None:
        """What would leave, the folder proposed, what the member may do, and the signature it bears."""

    def show_failure(self) -> None:
        """It could not be prepared."""

    def show_stale(self) -> None:
        """The dossier changed since: what is shown must be prepared again before it may leave."""

    def show_signing(self) -> None:
        """The signature is being entered."""

    def show_publishing(self) -> None:
        """The files are being written."""

    def show_published(self, report: PublicationReport) -> None:
        """It has left."""


class PublicationPresenter:
    """What is written is the very object that was shown and signed; a change in the dossier asks to prepare it again,
    a change of choices prepares it again at once, and an answer that comes late is dropped."""

    def __init__(
        self, view: Face, services: Services, *, preparer: Preparer = prepare_publication,
        writer: Writer = write_publication, today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        self._view = view
        self._services = services
        self._preparer, self._writer, self._today = preparer, writer, today
        self._publication: Publication | None = None
        self._sign_off: SignOff | None = None
        self._choices = Choices()
        self._shown = (self._choices, 0)
        self._asked = self._changes = 0
        self._fresh = self._waiting = self._busy = False
        self._job: Job | None = None
        view.publish_chosen.connect(self._publish)
        view.sign_chosen.connect(self._sign)
        view.again_chosen.connect(self.prepare)
        view.choices_chosen.connect(self._choose)
        view.cancel_chosen.connect(self._cancel)

    def activate(self, argument: object = None) -> None:
        """Enter the screen: prepare again if the dossier changed since."""
        del argument
        if not self._fresh:
            self.prepare()

    def on_changes(self, changes: Changes) -> None:
        """What is shown no longer tells the truth."""
        if not changes.kinds & {"contributions", "imports", "charter", "territory", "quarantine"}:
            return
        self._changes += 1
        if self._fresh:
            self._fresh = False
            if not self._waiting and not self._busy:
                self._view.show_stale()

    def prepare(self) -> None:
        """Prepare what would leave, off the window's thread."""
        self._ask(self._choices)

    def folder(self) -> Path:
        """A folder of today's that does not exist yet."""
        releases = self._services.dossier_path / "releases"
        day = self._today().isoformat()
        names = [day, *(f"{day}-{number}" for number in range(2, 100))]
        return next((releases / name for name in names if not (releases / name).exists()), releases / day)

    def _choose(self, choices: Choices) -> None:
        if not self._busy and (choices != self._choices or self._publication is None):
            self._ask(choices)

    def _ask(self, choices: Choices) -> None:
        self._drop()
        asked, changes = self._asked, self._changes
        self._choices, self._fresh, self._waiting = choices, True, True
        charter = self._services.charter()
        if self._publication is None:
            self._view.show_loading()
        else:
            self._view.show_updating(choices)

        def work(reads: Reads, progress: Progress) -> _Prepared:
            publication = self._preparer(reads, charter, choices, progress)
            word = reads.sign_off(publication.content)
            return publication, word if word is not None and word.holds() else None

        def done(prepared: _Prepared) -> None:
            if asked == self._asked:
                self._drop()
                if changes != self._changes:
                    self.prepare()
                    return
                self._publication, self._sign_off = prepared
                self._shown = (choices, changes)
                self._show()

        def failed(error: BaseException) -> None:
            if asked == self._asked:
                self._drop()
                self._failed(error)

        job = self._services.runner.task(work, done, failed)
        if asked == self._asked:
            self._job = job

    def _drop(self) -> None:
        """Whatever is being prepared will not be shown."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._asked += 1
        self._waiting = False

    def _cancel(self) -> None:
        if self._waiting and self._publication is not None:
            self._drop()
            self._restore()

    def _failed(self, error: BaseException) -> None:
        if self._publication is None:
            self._fresh = False
            self._view.show_failure()
        else:
            self._restore()
        hand_over(self._services.runner, error)

    def _restore(self) -> None:
        """What was shown before, with the choices it was made from."""
        self._choices, changes = self._shown
        self._fresh = changes == self._changes
        self._show()
        if not self._fresh:
            self._view.show_stale()

    def _show(self) -> None:
        if self._publication is not None:
            self._view.show_publication(
                self._publication, self.folder(), rights=rights_of(self._services.member), sign_off=self._sign_off)

    def _may_act(self) -> bool:
        return self._fresh and not self._waiting and not self._busy

    def _sign(self) -> None:
        publication = self._publication
        if publication is None or not self._may_act() or not publication.gate.passed:
            return
        self._busy = True
        self._view.show_signing()

        def done(changes: Changes) -> None:
            self._busy = False
            if isinstance(changes.report, SignOff) and changes.report.content == publication.content:
                self._sign_off = changes.report
            self._restore()

        def failed(error: BaseException) -> None:
            self._busy = False
            self._restore()
            hand_over(self._services.runner, error)

        self._services.runner.write(SignRelease(content=publication.content), done, failed)

    def _publish(self, folder: Path) -> None:
        publication, word = self._publication, self._sign_off
        if publication is None or word is None or not self._may_act() or not publication.gate.passed:
            return
        self._busy = True
        self._view.show_publishing()
        today = self._today()

        def failed(error: BaseException) -> None:
            self._busy = False
            self._restore()
            if not isinstance(error, Cancelled):
                hand_over(self._services.runner, error)

        def noted(report: PublicationReport) -> None:
            self._busy = False
            self._view.show_published(report)

        def done(report: PublicationReport) -> None:
            name = report.folder.name
            operation = RecordRelease(
                name, report.digest, persons(publication), publication.content,
                publication.ledger_line(name, today.isoformat()))
            self._services.runner.write(operation, lambda _changes: noted(report), failed)

        self._services.runner.task(
            lambda _reads, _progress: self._writer(publication, folder, today, word), done, failed)
