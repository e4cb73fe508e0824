"""The deposit page: what to do now, step by step, one sentence and one main button at a time."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.scoring.desk import deposit_words, words
from desktop.scoring.desk.book import Tally
from desktop.scoring.desk.deposit_dialogs import RenewPanel, ask_resolution, confirm_commitment
from desktop.scoring.desk.deposit_steps import Code, Step, steps
from desktop.scoring.desk.worker import SUFFIXES
from desktop.scoring.words import device_code, explained
from desktop.widgets import Button, Card, Chip, Label, primary, scrolled
from desktop.widgets.flow import flow
from governance.scoring.desk import DeskStage

WIDEST: Final = 820
_CHIPS: Final = {"done": ("good", "check"), "now": ("accent", "target"), "later": ("muted", "clock")}


class DeviceCode(QWidget):
    """The code of this device, as the board shows it, to be read aloud: whoever joins, or takes a new key."""

    def __init__(self) -> None:
        super().__init__()
        self.code, self.sentence = Label(points=theme.TITLE_PT, bold=True), Label(wrap=True, tone="muted")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.code)
        column.addWidget(self.sentence)

    def show_key(self, key: str) -> None:
        """Write the code of ``key``."""
        name = QCoreApplication.translate("Deposit", "Code of this device")
        self.code.setText(device_code(key))
        self.code.setAccessibleName(explained(name, self.code.text()))
        self.code.setToolTip(name)
        self.sentence.setText(QCoreApplication.translate(
            "Deposit", "Code of this device. Read it aloud to the coordinator, who compares it."))


class StepCard(Card):
    """One step: its place, its name, its state; the current one says more and has the buttons."""

    def __init__(self, place: int, code: Code) -> None:
        super().__init__()
        self.code = code
        self.chip, self.sentence = Chip(), Label(wrap=True)
        self.details = Label(wrap=True, tone="muted")
        self.number = QLabel(i18n.number(place))
        self.number.setFont(theme.font(theme.SUBTITLE_PT, bold=True))
        self.header.insertWidget(0, self.number)
        self.header.addWidget(self.chip)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.details)
        self.device = DeviceCode() if code in ("join", "package") else None
        if self.device is not None:
            self.body.addWidget(self.device)
        self.buttons: tuple[Button, ...] = ()

    def take(self, *buttons: Button) -> None:
        """Hold the buttons of this step, on several lines where they need them; the first is the main one."""
        self.buttons = buttons
        self._row = flow(*buttons)
        self.body.addWidget(self._row)

    def show_step(self, step: Step, details: str, key: str) -> None:
        """Say where this step stands; ``key``: of this device."""
        names = {
            "done": QCoreApplication.translate("Deposit", "Done"), "now": QCoreApplication.translate("Deposit", "Now"),
            "later": QCoreApplication.translate("Deposit", "Later")}
        self.set_title(deposit_words.step_title(step.code))
        self.chip.set_state(names[step.when], *_CHIPS[step.when])
        now = step.when == "now"
        self.sentence.setText(deposit_words.step_sentence(step.code) if now else "")
        self.sentence.setVisible(now)
        self.details.setText(details)
        self.details.setVisible(now and bool(details))
        self._row.setVisible(now)
        if self.device is not None:
            self.device.show_key(key)
            self.device.setVisible(now and bool(key))


class DepositView(QWidget):
    """Intentions are signals (files are ``Path``); ``show_*`` say facts."""

    join_chosen = Signal(object, object)
    receive_chosen = Signal(list)
    score_chosen = Signal()
    commit_chosen = Signal(object)
    reveal_chosen = Signal(object)
    resolve_chosen = Signal(int, list)
    adopt_chosen = Signal(str, str)
    renew_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stage: DeskStage | None = None
        self._joined = self._late = False
        self._tally = Tally(0, 0, 0, 0, 0)
        self._name = self._key = ""
        self._delivered: tuple[int, ...] = ()
        self.renew = RenewPanel()
        self.renew.asked.connect(self.renew_chosen)
        self.receive = Button(icon="file")
        self.receive.clicked.connect(self._ask_files)
        self.hint = Label(tone="muted", wrap=True)
        self.cards = [StepCard(place, step.code) for place, step in enumerate(steps(None, joined=False, left=0), 1)]
        self.buttons = self._make_buttons()
        self._lay_out()
        self.retranslate()

    def _make_buttons(self) -> dict[str, Button]:
        made = {
            "join": primary(icon="person"), "invitation": Button(icon="file"), "package": primary(icon="download"),
            "rejoin": Button(icon="person"), "score": primary(icon="vote"), "early": Button(icon="lock"),
            "commit": primary(icon="lock"), "heads": primary(icon="download"), "recommit": Button(icon="lock"),
            "reveal": primary(icon="show"), "revise": primary(icon="edit"), "again": Button(icon="show"),
            "resolve": Button(kind="flat", icon="people")}
        for name, then in (
            ("join", lambda: self.ask_joining(None)), ("rejoin", lambda: self.ask_joining(None)),
            ("invitation", self._ask_files), ("package", self._ask_files), ("heads", self._ask_files),
            ("score", self.score_chosen.emit), ("revise", self.score_chosen.emit), ("commit", self._commit),
            ("early", self._commit), ("recommit", lambda: self._save(".commitment", self.commit_chosen)),
            ("reveal", lambda: self._save(".ballots", self.reveal_chosen)),
            ("again", lambda: self._save(".ballots", self.reveal_chosen)), ("resolve", self._resolve),
        ):
            made[name].clicked.connect(then)
        return made

    def _lay_out(self) -> None:
        places: dict[Code, tuple[str, ...]] = {
            "join": ("join", "invitation"), "package": ("package", "rejoin"), "score": ("score", "early"),
            "commit": ("commit",), "heads": ("heads", "recommit"), "reveal": ("reveal",),
            "after": ("revise", "again", "resolve")}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.SMALL)
        top = QHBoxLayout()
        top.addWidget(self.hint, 1)
        top.addWidget(self.receive)
        column.addLayout(top)
        column.addWidget(self.renew)
        for card in self.cards:
            card.take(*(self.buttons[name] for name in places[card.code]))
            column.addWidget(card)
        column.addStretch(1)
        inner.setMaximumWidth(WIDEST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        centred = QWidget()
        middle = QHBoxLayout(centred)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        outer.addWidget(scrolled(centred))

    def show_desk(self, *, joined: bool, restored: bool, key: str) -> None:
        """What is known of the desk, whatever the round."""
        self._joined, self._key = joined, key
        self.renew.show_asked(restored)
        self.retranslate()

    def show_round(
        self, stage: DeskStage | None, tally: Tally, *, late: bool, name: str, delivered: tuple[int, ...],
    ) -> None:
        """Where the round stands; ``delivered``: proposals with a ballot."""
        self._stage, self._tally, self._late = stage, tally, late
        self._name, self._delivered = name, delivered
        self.retranslate()

    @property
    def now(self) -> Code:
        """The step that is now."""
        return next(step.code for step in self._steps() if step.when == "now")

    def focus_now(self) -> None:
        """Put the keyboard on what there is to do."""
        next(card for card in self.cards if card.code == self.now).buttons[0].setFocus()

    def ask_joining(self, invitation: Path | None) -> None:
        """Ask where to save the joining file."""
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Deposit", "Save your joining file"), f"{self._key[:8]}.joining",
            "*.joining")
        if name:
            self.join_chosen.emit(Path(name), invitation)

    def retranslate(self) -> None:
        """Set every text again."""
        self.hint.setText(QCoreApplication.translate(
            "Deposit", "Files travel by e-mail or on a key; this computer sends nothing. Files received may be dropped "
            "here."))
        self.receive.set_text(QCoreApplication.translate("Deposit", "Open a file received…"))
        self.renew.retranslate()
        for name, text in self._button_words().items():
            self.buttons[name].set_text(text)
        for card, step in zip(self.cards, self._steps(), strict=True):
            card.show_step(step, self._details(step.code), self._key)
        self.receive.setVisible(self.now not in ("package", "heads"))

    def _button_words(self) -> dict[str, str]:
        return {
            "join": QCoreApplication.translate("Deposit", "Save my joining file…"),
            "rejoin": QCoreApplication.translate("Deposit", "Save my joining file again…"),
            "invitation": QCoreApplication.translate("Deposit", "I received an invitation…"),
            "package": QCoreApplication.translate("Deposit", "Open the package received…"),
            "score": QCoreApplication.translate("Deposit", "Go on scoring (%Ln left)", "", self._tally.left),
            "early": QCoreApplication.translate("Deposit", "Commit without finishing…"),
            "commit": QCoreApplication.translate("Deposit", "Commit my ballots…"),
            "heads": QCoreApplication.translate("Deposit", "Open the list of commitments…"),
            "recommit": QCoreApplication.translate("Deposit", "Save the commitment again…"),
            "reveal": QCoreApplication.translate("Deposit", "Reveal: save my ballots…"),
            "revise": QCoreApplication.translate("Deposit", "Revise a ballot"),
            "again": QCoreApplication.translate("Deposit", "Save my ballots again…"),
            "resolve": QCoreApplication.translate("Deposit", "Two of my devices disagree…"),
        }

    def _details(self, code: Code) -> str:
        if code in ("score", "commit"):
            return " · ".join(words.tally_sentences(self._tally))
        if code in ("reveal", "after") and self._late:
            return deposit_words.late_sentence()
        return ""

    def _steps(self) -> tuple[Step, ...]:
        return steps(self._stage, joined=self._joined, left=self._tally.left)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, QCoreApplication.translate("Deposit", "Files received from the coordinator"), "",
            " ".join(f"*{suffix}" for suffix in SUFFIXES))
        if names:
            self.receive_chosen.emit([Path(name) for name in names])

    def _commit(self) -> None:
        dialog = confirm_commitment(self._name, self._tally, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._save(".commitment", self.commit_chosen)
        dialog.deleteLater()

    def _save(self, suffix: str, chosen: SignalInstance) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, QCoreApplication.translate("Deposit", "Save the file to send"), f"{self._key[:8]}{suffix}",
            f"*{suffix}")
        if name:
            chosen.emit(Path(name))

    def _resolve(self) -> None:
        dialog = ask_resolution(self._delivered, self)
        dialog.resolved.connect(self.resolve_chosen)
        dialog.adopted.connect(self.adopt_chosen)
        dialog.exec()
        dialog.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
