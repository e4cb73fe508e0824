"""The frame around the screens of an open dossier: rail, bar, page, notices. It decides nothing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.shell.bar import Bar
from desktop.shell.drops import local_files
from desktop.shell.notices import Banner, Strip, Toast
from desktop.shell.rail import Rail
from governance.store.rows import Member


class ShellView(QWidget):
    """``file_dropped`` gives a file dropped anywhere on the window."""

    file_dropped = Signal(object)

    def __init__(self, member: Member, choice: theme.Choice) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.rail = Rail(member, choice)
        self.bar = Bar()
        self.banner = Banner()
        self.pages = QStackedWidget()
        self.strip = Strip()
        self.toast = Toast()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        above = QVBoxLayout()
        above.setContentsMargins(theme.WIDE, theme.SMALL, theme.WIDE, 0)
        above.addWidget(self.banner)
        column.addLayout(above)
        column.addWidget(self.pages, 1)
        column.addWidget(self.toast)
        column.addWidget(self.strip)
        row.addLayout(column, 1)

    def show_page(self, page: QWidget) -> None:
        """Show ``page``, adding it at its first visit."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the first file over."""
        files = local_files(event)
        if files:
            event.acceptProposedAction()
            self.file_dropped.emit(files[0])
