"""A list with its four faces: rows, loading, error, nothing to show."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.lists.columns import Column
from desktop.lists.spine_model import Source, SpineModel
from desktop.lists.view import ListView
from desktop.services import Runner
from desktop.widgets import States


class FramedStates(States):
    """States whose content has a frame of its own: only the messages get the card's."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self.currentChanged.connect(self._frame)

    def _frame(self) -> None:
        self.setProperty("card", self.face != "content")
        self.style().unpolish(self)
        self.style().polish(self)


class ListPane(FramedStates):
    """Owns the model and its view. ``emptied`` asks the screen to say why there is nothing (``show_empty``)."""

    emptied = Signal()
    counted = Signal(object)
    """Number of rows, each time it is known exactly."""

    def __init__(self, runner: Runner, columns: Sequence[Column[Any]], name: Callable[[], str]) -> None:
        self.model = SpineModel(runner, columns)
        self.view = ListView(self.model)
        self.model.setParent(self.view)
        super().__init__(self.view)
        self._name = name
        self._error: BaseException | None = None
        self.model.started.connect(self._started)
        self.model.rowsInserted.connect(self._rows_came)
        self.model.settled.connect(self._settled)
        self.model.failed.connect(self._failed)
        self.retranslate()

    def show_source(self, source: Source) -> None:
        """List something else."""
        self.model.show(source)

    def refresh(self, changed: Iterable[int] | None = None) -> None:
        """Read again after a change."""
        self.model.refresh(changed)

    def retranslate(self) -> None:
        """Set the texts again (the rows do it by themselves)."""
        self.view.setAccessibleName(self._name())
        if self._error is not None:
            self._failed(self._error)
        elif self.face == "message":
            self.emptied.emit()

    def _started(self) -> None:
        self._error = None
        if not self.model.rowCount() and self.face != "loading":
            self.show_loading(QCoreApplication.translate("Lists", "Reading the list…"))

    def _rows_came(self) -> None:
        if self.face != "content":
            self.show_content()

    def _settled(self, count: int) -> None:
        if count:
            self._rows_came()
        else:
            self.emptied.emit()
        self.counted.emit(count)

    def _failed(self, error: BaseException) -> None:
        self._error = error
        self.show_error(
            QCoreApplication.translate("Lists", "The list could not be read"),
            QCoreApplication.translate(
                "Lists", "Nothing is lost: the dossier itself is unchanged. Try again; if it happens again, close the "
                "dossier and open it.",
            ),
            QCoreApplication.translate("Lists", "Try again"),
            self.model.refresh,
        )
