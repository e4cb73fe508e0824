"""A bar of tabs as wide as its names in bold: the style sheet sets the one chosen in bold, which Qt does not count."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar

from desktop import theme

_SIDE: Final = 15
"""Pixels beside a name: the padding of the style sheet, and what a rounding may take."""


class TabBar(QTabBar):
    """Tabs that keep their width whichever is chosen; ``count`` of them, named later."""

    def __init__(self, count: int = 0) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        for _ in range(count):
            self.addTab("")

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name in bold, always."""
        size = super().tabSizeHint(index)
        bold = QFontMetrics(theme.font(theme.TEXT_PT, bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(max(size.width(), 2 * _SIDE + bold), size.height())
