"""Reads a screen as a person would: every word in sight, in the hints and for the screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from desktop.widgets import Chip


def texts(root: QWidget) -> list[str]:
    """Every text of ``root`` and of what it holds, hidden ones included, deleted ones not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [text for widget in (root, *root.findChildren(QWidget)) for text in _of(widget) if text]


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | Chip):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield str(model.index(row, column).data(role) or "")
