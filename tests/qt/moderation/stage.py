"""The moderation screen over the invented dossier, with texts that hold invented personal data."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs import SyncRunner
from desktop.moderation import screen as moderation
from desktop.moderation.items import Item
from governance.roles import RoleCode
from governance.store.rows import FindingRow, Member
from tests.qt.fakes import FakeDossier, Visits, fake_services

BODY = (
    "La navette s'arrête à Breil. Mon voisin M. Delmas, qui habite 14 rue de la Giandola, conduit les enfants. "
    "Il est dialysé trois fois par semaine. Vous pouvez m'appeler au 06 12 34 56 78."
)
FOUND = (
    ("Breil", "PLACE"), ("M. Delmas", "PERSON"), ("14 rue de la Giandola", "ADDRESS"),
    ("Il est dialysé trois fois par semaine", "ART9"), ("06 12 34 56 78", "PHONE"),
)


class Stage:
    """``first`` holds ``BODY``; ``second`` names the same person."""

    def __init__(self, qtbot: QtBot, *, roles: tuple[RoleCode, ...] = ("moderator",)) -> None:
        self.dossier = FakeDossier()
        self.reads = self.dossier.fake_reads
        queue = [row.id for row in self.reads.rows_by_id.values() if row.state == "pending" and not row.flags]
        self.first, self.second = queue[:2]
        written = self.reads.write_text(self.first, BODY, *FOUND)
        self.ids = dict(zip((words for words, _ in FOUND), written, strict=True))
        self.reads.write_text(self.second, "Comme dit M. Delmas, rien ne va.", ("M. Delmas", "PERSON"))
        self.runner, self.visits = SyncRunner(self.dossier), Visits()
        member = Member("m1", "Claire Martin", roles)
        services = replace(fake_services(self.dossier, runner=self.runner), member=member, navigate=self.visits)
        self.screen = moderation.build(services)
        self.runner.changed.connect(self.screen.on_changes)
        self.screen.resize(1200, 860)
        qtbot.addWidget(self.screen)
        self.screen.show()
        QTest.qWaitForWindowActive(self.screen)
        self.screen.activate(None)
        self.open(self.first)

    @property
    def presenter(self) -> Any:
        """The screen's presenter."""
        return self.screen._presenter

    def open(self, number: int) -> None:
        """Make a contribution current."""
        assert self.screen.panel.show_id(number)
        self.screen.panel.take_focus()

    def press(self, *keys: str, widget: QWidget | None = None) -> None:
        """Type keys where the keyboard is: letters (upper case with Shift), or names such as ``Return``."""
        for key in keys:
            shift, name = key.startswith("Shift+"), key.removeprefix("Shift+")
            code = getattr(Qt.Key, f"Key_{name}")
            held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
            here: QWidget | None = self.screen.focusWidget()
            QTest.keyClick(widget or here or self.screen, code, held)
            QCoreApplication.processEvents()

    def current(self) -> Item:
        """The current finding."""
        found = next(item for item in self.presenter.findings.facts.findings
                     if item.row.id == self.presenter.findings.current)
        assert isinstance(found, Item)
        return found

    def row(self, words: str) -> FindingRow:
        """The finding of ``words`` in the first text."""
        return self.reads.found[self.ids[words]]
