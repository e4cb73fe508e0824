"""The cards of the start screen: the doors in, the recent dossiers, how it goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets import Button, Card, ElidedLabel, IconLabel, Label, clear_layout, icon_button, primary, row


class Door(Card):
    """One way in: an icon, what it is, a sentence, a button."""

    chosen = Signal()

    def __init__(self, icon: str, *, main: bool = False) -> None:
        super().__init__()
        self.setContentsMargins(-theme.TIGHT, 0, -theme.TIGHT, 0)
        self._sentence = Label(tone="muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.button = primary() if main else Button()
        self.button.setMinimumWidth(120)  # three doors stand side by side at 1024 pixels, in Italian too
        self.button.clicked.connect(self.chosen)
        self.header.insertWidget(0, IconLabel(icon, "accent", 24))
        self.body.addWidget(self._sentence, 1)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, title: str, sentence: str, button: str) -> None:
        """Set the words."""
        self.set_title(title)
        self._sentence.setText(sentence)
        self.button.set_text(button)


class DeskCard(Card):
    """For whoever scores without having the dossier: ``open_chosen``, ``new_chosen``, ``invitation_chosen``."""

    open_chosen = Signal()
    new_chosen = Signal()
    invitation_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Label(tone="muted", wrap=True)
        self.header.insertWidget(0, IconLabel("vote", "accent", 24))
        self.open, self.new, self.invitation = Button(), Button(), Button()
        for button, chosen in (
            (self.open, self.open_chosen), (self.new, self.new_chosen), (self.invitation, self.invitation_chosen),
        ):
            button.clicked.connect(chosen)
        self.body.addWidget(self._sentence)
        self.body.addLayout(row(self.open, self.new, self.invitation))

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(QCoreApplication.translate("Start", "Score proposals, without the dossier"))
        self._sentence.setText(QCoreApplication.translate(
            "Start", "An evaluator works on a desk of their own: the coordinator's files come in, ballots go out."))
        self.open.set_text(QCoreApplication.translate("Start", "Open my desk…"))
        self.new.set_text(QCoreApplication.translate("Start", "Make a desk…"))
        self.invitation.set_text(QCoreApplication.translate("Start", "I received an invitation…"))


class RecentCard(Card):
    """Dossiers and desks opened here before; ``chosen`` gives a folder, ``forgotten`` one to take off the list."""

    chosen = Signal(object)
    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._folders: list[str] = []
        self._desks: list[str] = []
        self._rows = QVBoxLayout()
        self._none = Label(tone="muted", wrap=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._none)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(QCoreApplication.translate("Start", "Recent dossiers"))
        self._none.setText(QCoreApplication.translate("Start", "None yet on this computer."))
        self.show_folders(self._folders, self._desks)

    def show_folders(self, folders: Sequence[str], desks: Sequence[str] = ()) -> None:
        """List dossiers, then desks, the latest first."""
        self._folders, self._desks = list(folders), list(desks)
        clear_layout(self._rows)
        for folder in folders:
            self._rows.addWidget(self._row(Path(folder), dossier=True))
        for folder in desks:
            self._rows.addWidget(self._row(Path(folder), dossier=False))
        self._none.setVisible(not folders and not desks)

    def _row(self, folder: Path, *, dossier: bool) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(theme.ROW_HEIGHT + theme.SMALL)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(IconLabel("lock" if dossier else "vote", "muted", 20))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(
            folder.name if dossier
            else QCoreApplication.translate("Start", "{name} (desk)").format(name=folder.name), bold=True))
        texts.addWidget(ElidedLabel(str(folder.parent), tone="muted"))
        layout.addLayout(texts, 1)
        name = QCoreApplication.translate("Start", "Open “{name}”").format(name=folder.name)
        button = Button(QCoreApplication.translate("Start", "Open"), name=name)
        button.clicked.connect(lambda: self.chosen.emit(folder))
        forget = icon_button("close", QCoreApplication.translate("Start", "Remove from this list (the folder stays)"))
        forget.clicked.connect(lambda: self.forgotten.emit(str(folder)))
        layout.addWidget(button)
        layout.addWidget(forget)
        return line


class HowCard(Card):
    """The approach in four pictures, for whoever opens this for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences = [Label(wrap=True) for _ in range(4)]
        steps = QHBoxLayout()
        steps.setSpacing(theme.WIDE)
        icons = ("charter", "intake", "moderation", "publication")
        for icon, sentence in zip(icons, self._sentences, strict=True):
            step = QVBoxLayout()
            step.addWidget(IconLabel(icon, "accent", 28))
            step.addWidget(sentence)
            step.addStretch(1)
            steps.addLayout(step, 1)
        self.body.addLayout(steps)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(QCoreApplication.translate("Start", "How it goes"))
        words = (
            QCoreApplication.translate(
                "Start", "Declare in the charter what may be collected, why, and for how long.",
            ),
            QCoreApplication.translate(
                "Start", "Import the exports of the platforms; what nobody declared is refused.",
            ),
            QCoreApplication.translate("Start", "Read, accept or hide, with a reason; every decision can be undone."),
            QCoreApplication.translate(
                "Start", "Answer each contributor and publish data in which nobody can be found.",
            ),
        )
        for label, sentence in zip(self._sentences, words, strict=True):
            label.setText(sentence)
