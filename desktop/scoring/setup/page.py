"""The set-up of a round: who takes part, what is scored, themes and rules on the left; what will be signed beside."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring import files
from desktop.scoring.setup.matter_card import MatterCard
from desktop.scoring.setup.people_card import PeopleCard
from desktop.scoring.setup.plan import Matter, Plan
from desktop.scoring.setup.presenter import SetupPresenter
from desktop.scoring.setup.rules_card import RulesCard
from desktop.scoring.setup.signed_card import SignedCard
from desktop.scoring.setup.summary_card import SummaryCard
from desktop.scoring.setup.themes_card import ThemesCard
from desktop.scoring.setup.translating import TranslatingDialog
from desktop.services import Services
from desktop.shell.drops import local_files
from desktop.widgets import States, scrolled
from governance.operations import Changes
from governance.scoring.state import RoundRow, RoundState

_NARROW = 940
_SUMMARY = 320
"""Pixels of the summary beside the cards, at least."""


class SetupView(QWidget):
    """Facts arrive by ``show_`` setters; intentions leave as signals; ``round_opened`` and ``next_wanted`` go to the
    frame."""

    plan_chosen = Signal(object)
    invite_chosen = Signal(str, tuple)
    files_chosen = Signal(list)
    photographs_chosen = Signal(object)
    translation_kept = Signal(int, str, str, str)
    sign_chosen = Signal()
    replace_chosen = Signal(object)
    moderation_chosen = Signal()
    came_back = Signal()
    round_opened = Signal(str)
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._matter = Matter()
        self._plan: Plan | None = None
        self._failed = False
        self._translating: TranslatingDialog | None = None
        self.people, self.matter, self.themes, self.rules = PeopleCard(), MatterCard(), ThemesCard(), RulesCard()
        self.summary, self.signed = SummaryCard(), SignedCard()
        for signal, target in (
            (self.people.plan_chosen, self.plan_chosen), (self.people.invite_chosen, self.invite_chosen),
            (self.people.files_chosen, self.files_chosen), (self.matter.moderation_chosen, self.moderation_chosen),
            (self.themes.plan_chosen, self.plan_chosen), (self.rules.plan_chosen, self.plan_chosen),
            (self.rules.photographs_chosen, self.photographs_chosen), (self.summary.sign_chosen, self.sign_chosen),
            (self.signed.replace_chosen, self.replace_chosen),
        ):
            signal.connect(target)
        self.matter.choice_wanted.connect(self.open_choice)
        self.matter.translate_chosen.connect(self.open_translations)
        self.faces = QStackedWidget()
        self.faces.addWidget(self._editor())
        self.faces.addWidget(self.signed)
        self.states = States(self.faces)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)
        self.retranslate()

    def _editor(self) -> QWidget:
        content, cards, side = QWidget(), QWidget(), QWidget()
        self._cards, self._side = QVBoxLayout(cards), QVBoxLayout(side)
        self._cards.setContentsMargins(0, 0, theme.SMALL, 0)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.MEDIUM)
        for card in (self.people, self.matter, self.themes, self.rules):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self._side.addWidget(self.summary)
        self._beside = scrolled(side)
        band = QHBoxLayout(content)
        band.setContentsMargins(0, 0, 0, 0)
        band.setSpacing(theme.MEDIUM)
        band.addWidget(scrolled(cards), 1)
        band.addWidget(self._beside)
        return content

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member coordinates."""
        self.setAcceptDrops(allowed)
        for card in (self.people, self.themes, self.rules):
            card.setEnabled(allowed)
        self.matter.show_allowed(allowed)
        self.summary.show_allowed(allowed)
        self.signed.show_allowed(allowed)

    def show_loading(self) -> None:
        """It is being read."""
        self._failed = False
        self.states.show_loading(QCoreApplication.translate("ScoringSetup", "Reading what can be scored…"))

    def show_failure(self) -> None:
        """It could not be read."""
        self._failed = True
        self.states.show_error(
            QCoreApplication.translate("ScoringSetup", "The round could not be read"),
            QCoreApplication.translate("ScoringSetup", "Nothing was lost. Close the dossier and open it again."))

    def show_plan(self, plan: Plan, matter: Matter, rounds: Sequence[RoundRow], today: date) -> None:
        """The round being prepared."""
        self._plan, self._matter = plan, matter
        self.people.show_plan(plan)
        self.matter.show_matter(plan, matter)
        self.themes.show_plan(plan)
        self.rules.show_plan(plan, rounds)
        self.summary.show_plan(plan, matter, today)
        self._fit()
        if self._translating is not None:
            self._translating.show_matter(matter)
        self.faces.setCurrentIndex(0)
        self.states.show_content()

    def show_photographs(self, files: int, proposals: int, others: int) -> None:
        """What the folder holds."""
        self.rules.show_photographs(files, proposals, others)

    def show_signed(self, state: RoundState) -> None:
        """A round that was signed."""
        self.signed.show_state(state)
        self.faces.setCurrentIndex(1)
        self.states.show_content()

    def show_saved(self, file: str) -> None:
        """An invitation was written."""
        self.people.show_saved(file)

    def show_busy(self, busy: bool) -> None:
        """It is being signed."""
        self.summary.show_busy(busy)

    def confirm(self, plan: Plan, matter: Matter) -> bool:
        """Ask before signing."""
        from desktop.scoring.setup.confirm import ConfirmRound

        dialog = ConfirmRound(plan, matter, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def ask_save(self, kind: str, proposed: str) -> Path | None:
        """Where to write."""
        title = (
            QCoreApplication.translate("ScoringSetup", "Save the package of the round") if kind == "package"
            else QCoreApplication.translate("ScoringSetup", "Save the invitation"))
        return files.ask_save(self, title, proposed)

    def is_shown(self) -> bool:
        """Whether the person looks at it now."""
        return self.isVisible()

    def opened(self, digest: str) -> None:
        """A round was signed."""
        self.round_opened.emit(digest)

    def next(self) -> None:
        """Back to the round being prepared."""
        self.next_wanted.emit()

    def open_choice(self) -> None:
        """Say which proposals are scored."""
        from desktop.scoring.setup.choosing import ChoosingDialog  # loaded when somebody chooses

        if self._plan is None:
            return
        dialog = ChoosingDialog(self._plan, self._matter, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.plan_chosen.emit(self._plan.with_proposals(dialog.chosen()))
        dialog.deleteLater()

    def open_translations(self) -> None:
        """Write translations; the dialog stays open from one proposal to the next."""
        dialog = TranslatingDialog(self)
        self._translating = dialog
        dialog.kept.connect(self.translation_kept)
        dialog.finished.connect(self._translated)
        dialog.show_matter(self._matter)
        dialog.open()

    def _translated(self) -> None:
        if self._translating is not None:
            self._translating.deleteLater()
            self._translating = None

    def retranslate(self) -> None:
        """Set every text again."""
        for card in (self.people, self.matter, self.themes, self.rules, self.summary, self.signed):
            card.retranslate()
        self._fit()
        if self._failed:
            self.show_failure()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks again."""
        super().showEvent(event)
        self.came_back.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The summary stands beside the cards where there is room for both, else after them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = max(_SUMMARY, self.summary.minimumSizeHint().width())
        self._beside.setFixedWidth(wanted)
        narrow = self.width() < _NARROW + wanted - _SUMMARY
        if narrow is self._beside.isHidden():
            return
        self._beside.setVisible(not narrow)
        if narrow:
            self._cards.insertWidget(self._cards.count() - 1, self.summary)
        else:
            self._side.addWidget(self.summary)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if local_files(event) and self.faces.currentIndex() == 0:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Joining requests."""
        event.acceptProposedAction()
        self.files_chosen.emit(local_files(event))


class SetupPage(SetupView):
    """The view with its presenter; what the frame calls."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.presenter = SetupPresenter(self, services)
        self.moderation_chosen.connect(lambda: services.navigate("moderation", None))

    def show_round(self, digest: str | None) -> None:
        """Show a round as it was signed; None: the one being prepared."""
        self.presenter.show_round(digest)

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self.presenter.on_changes(changes)
