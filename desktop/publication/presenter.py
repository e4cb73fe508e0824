"""Prepares what would leave, shows it, and writes exactly that once the person has confirmed."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.intake.failures import hand_over
from desktop.services import Services
from exports.opendata import Publication, PublicationReport
from governance.charter import Charter
from governance.errors import Cancelled
from governance.operations import Changes, RecordRelease
from governance.progress import Progress
from governance.roles import PERMISSIONS
from governance.store.queries import Reads

Preparer = Callable[[Reads, Charter, Progress], Publication]
Writer = Callable[[Publication, Path, date], PublicationReport]


def prepare_publication(reads: Reads, charter: Charter, progress: Progress) -> Publication:
    """Anonymise in memory what the charter releases."""
    from exports.opendata import prepare
    from governance.territory import Territory

    return prepare(reads, charter, Territory.load(tiers=reads.tiers()), progress=progress)


def write_publication(publication: Publication, folder: Path, released_on: date) -> PublicationReport:
    """Write ``publication`` in the new folder ``folder``."""
    from exports.opendata import write

    return write(publication, folder, released_on=released_on)


class Face(Protocol):
    """What the publication view offers; the ``_chosen`` members are signals."""

    publish_chosen: Any
    again_chosen: Any

    def show_loading(self) -> None:
        """The publication is being prepared."""

    def show_publication(self, publication: Publication, folder: Path, *, allowed: bool) -> None:
        """What would leave, and the folder proposed."""

    def show_failure(self) -> None:
        """It could not be prepared."""

    def show_stale(self) -> None:
        """The dossier changed since: what is shown must be prepared again before it may leave."""

    def show_publishing(self) -> None:
        """The files are being written."""

    def show_published(self, report: PublicationReport) -> None:
        """It has left."""


class PublicationPresenter:
    """What is written is the very object that was shown; a change in the dossier asks to prepare it again."""

    def __init__(
        self, view: Face, services: Services, *, preparer: Preparer = prepare_publication,
        writer: Writer = write_publication, today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        self._view = view
        self._services = services
        self._preparer, self._writer, self._today = preparer, writer, today
        self._publication: Publication | None = None
        self._generation = 0
        self._fresh = False
        view.publish_chosen.connect(self._publish)
        view.again_chosen.connect(self.prepare)

    def activate(self, argument: object = None) -> None:
        """Enter the screen: prepare again if the dossier changed since."""
        del argument
        if not self._fresh:
            self.prepare()

    def on_changes(self, changes: Changes) -> None:
        """What is shown no longer tells the truth."""
        if not changes.kinds & {"contributions", "imports", "charter", "territory", "quarantine"}:
            return
        self._generation += 1
        if self._fresh:
            self._fresh = False
            self._view.show_stale()

    def prepare(self) -> None:
        """Prepare what would leave, off the window's thread."""
        self._generation += 1
        generation = self._generation
        self._fresh = True
        self._publication = None
        charter = self._services.charter()
        self._view.show_loading()

        def done(publication: Publication) -> None:
            if generation != self._generation:
                self.prepare()
                return
            self._publication = publication
            allowed = PERMISSIONS["publish"].intersection(self._services.member.roles)
            self._view.show_publication(publication, self.folder(), allowed=bool(allowed))

        def failed(error: BaseException) -> None:
            self._fresh = False
            self._view.show_failure()
            hand_over(self._services.runner, error)

        self._services.runner.task(lambda reads, progress: self._preparer(reads, charter, progress), done, failed)

    def folder(self) -> Path:
        """A folder of today's that does not exist yet."""
        releases = self._services.dossier_path / "releases"
        day = self._today().isoformat()
        names = [day, *(f"{day}-{number}" for number in range(2, 100))]
        return next((releases / name for name in names if not (releases / name).exists()), releases / day)

    def _publish(self, folder: Path) -> None:
        publication = self._publication
        if publication is None or not self._fresh:
            return
        self._view.show_publishing()

        def failed(error: BaseException) -> None:
            self._view.show_publication(publication, self.folder(), allowed=True)
            if not isinstance(error, Cancelled):
                hand_over(self._services.runner, error)

        def done(report: PublicationReport) -> None:
            operation = RecordRelease(report.folder.name, report.digest, persons(publication))
            self._view.show_published(report)
            self._services.runner.write(operation)

        self._services.runner.task(
            lambda _reads, _progress: self._writer(publication, folder, self._today()), done, failed)


def persons(publication: Publication) -> int:
    """Persons whose profile is in the publication."""
    for table in publication.tables:
        measures = dict(table.measures)
        if table.method == "k_anonymity":
            return int(measures["persons"]) - int(measures["persons_suppressed"])
    return 0
