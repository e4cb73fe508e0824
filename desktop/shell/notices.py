"""What the window says around a page: a failure above it, work under way and what was just done below it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop import i18n, theme
from desktop.errors import Message
from desktop.jobs import JobState
from desktop.shell.words import stage_word
from desktop.widgets import Button, ElidedLabel, IconLabel, Label, icon_button
from desktop.widgets.states import BUSY_AFTER_MS

TOAST_MS: Final = 8_000


class Banner(QFrame):
    """A failure: what and where, what to do; stays until closed or until the next page."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "bad")
        self._details = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        layout.addWidget(IconLabel("error", "bad", 22), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._what = Label(bold=True, wrap=True)
        self._action = Label(wrap=True)
        self._action.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts.addWidget(self._what)
        texts.addWidget(self._action)
        layout.addLayout(texts, 1)
        self._copy = Button(kind="flat")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self._close = icon_button("close")
        self._close.clicked.connect(self.hide)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._retranslate()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Say it."""
        self._what.setText(message.what)
        self._action.setText(message.action)
        self._details = message.details
        self.setAccessibleName(message.text)
        self.show()

    def text(self) -> str:
        """What is said."""
        return f"{self._what.text()} {self._action.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """A sentence already said stays in its language; the buttons follow."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._copy.set_text(QCoreApplication.translate("Notices", "Copy the details"))
        self._close.set_text("", name=QCoreApplication.translate("Notices", "Close this message"))


class Strip(QFrame):
    """Long work under way: what, how far, and a button to stop it. Appears only after 300 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._job: JobState | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.SMALL, theme.WIDE, theme.SMALL)
        layout.setSpacing(theme.MEDIUM)
        self._label = ElidedLabel(bold=True)
        self._count = Label(tone="muted")
        self._gauge = QProgressBar()
        self._gauge.setTextVisible(False)
        self._gauge.setFixedWidth(260)
        self._stop = Button(icon="close")
        self._stop.clicked.connect(self._cancel)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._count)
        layout.addWidget(self._gauge)
        layout.addWidget(self._stop)
        self.hide()

    def show_jobs(self, jobs: list[JobState]) -> None:
        """Show the oldest job that has lasted long enough to be worth saying."""
        long_ones = [job for job in jobs if job.seconds * 1000 >= BUSY_AFTER_MS]
        self._job = long_ones[0] if long_ones else None
        self.setVisible(self._job is not None)
        if self._job is not None:
            self._show(self._job, more=len(long_ones) - 1)

    def _show(self, job: JobState, *, more: int) -> None:
        stage = stage_word(job.stage)
        words = " · ".join(part for part in (job.label, stage) if part)
        words = words or QCoreApplication.translate("Notices", "Work under way")
        if more:
            words += " " + QCoreApplication.translate("Notices", "(and %Ln more)", "other jobs", more)
        self._label.set_full_text(words)
        self._gauge.setAccessibleName(words)
        known = job.total is not None and job.total > 0
        self._gauge.setRange(0, 1000 if known else 0)
        if known and job.total is not None:
            share = min(job.done / job.total, 1.0)
            self._gauge.setValue(round(share * 1000))
            self._count.setText(i18n.percent(share))
        else:
            self._count.setText(i18n.number(job.done) if job.done else "")
        stopping = QCoreApplication.translate("Notices", "Stopping…")
        self._stop.set_text(stopping if job.cancelling else QCoreApplication.translate("Notices", "Stop"))
        self._stop.setEnabled(not job.cancelling)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


class Toast(QFrame):
    """What was just done, with the way to take it back; leaves by itself, or with the next thing done."""

    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toast")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE, theme.SMALL, theme.WIDE, theme.SMALL)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(IconLabel("check", "good", 20))
        self._text = ElidedLabel()
        self._undo = Button(icon="undo")
        self._undo.clicked.connect(self.undo)
        self._close = icon_button("close")
        self._close.clicked.connect(self.hide)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, *, undoable: bool) -> None:
        """Say ``text``; ``undoable`` offers to take it back."""
        self._text.set_full_text(text)
        self._undo.set_text(QCoreApplication.translate("Notices", "Undo   Ctrl+Z"))
        self._undo.setVisible(undoable)
        self._close.set_text("", name=QCoreApplication.translate("Notices", "Close this message"))
        self.setAccessibleName(text)
        self.show()
        self._timer.start(TOAST_MS)

    def text(self) -> str:
        """What is said."""
        return self._text.full_text()
