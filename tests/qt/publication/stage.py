"""A dossier that signs, a presenter on its stage, and the page opened on it."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from anonymize.gate import Check, GateReport
from anonymize.ledger import Remedy
from desktop.publication.confirm import ConfirmPublication, ConfirmSignature
from desktop.publication.presenter import PublicationPresenter, prepare_publication
from desktop.publication.screen import PublicationScreen
from exports.opendata import Choices, Publication, PublicationReport
from governance.charter import Charter
from governance.errors import Cancelled
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
    made.fake_reads.released = dict.fromkeys((2, 5, 6, 9), "as_is")
    return made


def prepared(reads: FakeReads) -> Publication:
    return prepare_publication(reads, default_charter(), Choices(), NO_PROGRESS)


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


def accept(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (ConfirmPublication, ConfirmSignature):
        monkeypatch.setattr(kind, "exec", lambda _: QDialog.DialogCode.Accepted)
