"""The board of a round: the next step, who has what, files received, what there is to look at."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.scoring import files
from desktop.scoring.board.aside_card import AsideCard
from desktop.scoring.board.lines_card import LinesCard
from desktop.scoring.board.presenter import BoardPresenter
from desktop.scoring.board.receive_card import ReceiveCard
from desktop.scoring.board.step_card import StepCard
from desktop.scoring.board.steps import BoardFacts, Step
from desktop.services import Services
from desktop.shell.drops import local_files
from desktop.widgets import States, scrolled
from governance.operations import Changes
from governance.scoring.state import BoardLine, Reception

_NARROW = 760


class BoardView(QWidget):
    """Facts arrive by ``show_`` setters; intentions leave as ``_chosen`` signals; ``page_wanted`` and ``next_wanted``
    go to the frame."""

    files_chosen = Signal(list)
    apply_chosen = Signal()
    cancel_chosen = Signal()
    step_chosen = Signal(object)
    package_chosen = Signal()
    enrol_chosen = Signal(object)
    page_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._face = ""
        self.step, self.lines, self.receive, self.aside = StepCard(), LinesCard(), ReceiveCard(), AsideCard()
        self.step.chosen.connect(self.step_chosen)
        self.step.package_chosen.connect(self.package_chosen)
        self.lines.lost_chosen.connect(self.enrol_chosen)
        self.receive.files_chosen.connect(self.files_chosen)
        self.receive.apply_chosen.connect(self.apply_chosen)
        self.receive.cancel_chosen.connect(self.cancel_chosen)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.step)
        column.addWidget(self.lines)
        self._band = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._band.setSpacing(theme.MEDIUM)
        self._band.addWidget(self.receive, 1)
        self._band.addWidget(self.aside, 1)
        self.aside.setMinimumHeight(220)
        column.addLayout(self._band, 1)
        self._area = scrolled(content)
        self.states = States(self._area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.states)
        self.retranslate()

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member coordinates."""
        self.setAcceptDrops(allowed)
        self.step.show_allowed(allowed)
        self.receive.show_allowed(allowed)
        self.lines.lost.setEnabled(allowed)

    def show_none(self) -> None:
        """No round is chosen."""
        self._face = "none"
        self.states.show_empty(
            QCoreApplication.translate("ScoringBoard", "No round is open yet"),
            QCoreApplication.translate(
                "ScoringBoard", "Once a round is signed, you follow here who has the package, who is committed and"
                " whose ballots have come."),
            QCoreApplication.translate("ScoringBoard", "Prepare a round"), self.next_wanted.emit, icon="scoring")

    def show_loading(self) -> None:
        """It is being read."""
        self._face = ""
        self.states.show_loading(QCoreApplication.translate("ScoringBoard", "Reading the round…"))

    def show_failure(self) -> None:
        """It could not be read."""
        self._face = "failure"
        self.states.show_error(
            QCoreApplication.translate("ScoringBoard", "The round could not be read"),
            QCoreApplication.translate("ScoringBoard", "Nothing was lost. Close the dossier and open it again."))

    def show_facts(self, facts: BoardFacts) -> None:
        """Where the round stands."""
        self._face = "facts"
        for card in (self.step, self.lines, self.receive, self.aside):
            card.show_facts(facts)
        self.states.show_content()

    def show_idle(self, kept: Reception | None = None) -> None:
        """No file waits."""
        self.receive.show_idle(kept)

    def show_reading(self) -> None:
        """Files are being read."""
        self.receive.show_reading()

    def show_preview(self, reception: Reception) -> None:
        """What files would bring."""
        self.receive.show_preview(reception)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.receive, 0, theme.WIDE))

    def show_saved(self, file: str) -> None:
        """A file was written."""
        self.step.show_saved(file)

    def confirm_list(self, step: Step) -> bool:
        """Ask before the list is signed."""
        from desktop.scoring.board.dialogs import ConfirmList  # brings the publication's dialog: not before it is asked

        dialog = ConfirmList(step, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted

    def ask_save(self, kind: str, proposed: str) -> Path | None:
        """Where to write."""
        titles = {
            "package": QCoreApplication.translate("ScoringBoard", "Save the package of the round"),
            "heads": QCoreApplication.translate("ScoringBoard", "Save the list of commitments"),
            "enrolment": QCoreApplication.translate("ScoringBoard", "Save the enrolment")}
        return files.ask_save(self, titles[kind], proposed)

    def ask_enrol(self, facts: BoardFacts, line: object) -> tuple[str, str, str] | None:
        """Which device for whom."""
        from desktop.scoring.board.dialogs import EnrolDialog

        dialog = EnrolDialog(facts, line if isinstance(line, BoardLine) else None, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        return chosen if accepted and chosen[0] else None

    def go(self, page: str) -> None:
        """Open another page of the round."""
        self.page_wanted.emit(page)

    def retranslate(self) -> None:
        """Set every text again."""
        for card in (self.step, self.lines, self.receive, self.aside):
            card.retranslate()
        if self._face == "none":
            self.show_none()
        elif self._face == "failure":
            self.show_failure()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts again when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._band.setDirection(
            QBoxLayout.Direction.TopToBottom if self.width() < _NARROW else QBoxLayout.Direction.LeftToRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if local_files(event) and self._face == "facts":
            event.acceptProposedAction()
            self.receive.set_inviting(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.receive.set_inviting(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """All of them."""
        self.receive.set_inviting(False)
        event.acceptProposedAction()
        self.files_chosen.emit(local_files(event))


class BoardPage(BoardView):
    """The view with its presenter; what the frame calls."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.presenter = BoardPresenter(self, services)

    def show_round(self, digest: str | None) -> None:
        """Show the board of a round."""
        self.presenter.show_round(digest)

    def on_changes(self, changes: Changes) -> None:
        """Something was written in the dossier."""
        self.presenter.on_changes(changes)
