"""The contributions screen: every contribution of the dossier, filtered, ordered, read."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.contributions.columns import contribution_columns
from desktop.contributions.panel import BrowsePanel
from desktop.contributions.words import READABLE_KINDS
from desktop.services import Services
from desktop.widgets import Button, Page
from governance.store.rows import Filter

BASE = Filter(kinds=READABLE_KINDS)


class ContributionsView(Page):
    """A title with search and order beside it, then the panel; a button sends a contribution to moderation."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.panel = BrowsePanel(
            services.runner, services.charter, contribution_columns(services.charter), base=BASE,
        )
        self.moderate = Button(icon="moderation", key="M")
        self.tools.addWidget(self.panel.search)
        self.tools.addWidget(self.panel.order)
        self.panel.detail.header.insertWidget(1, self.moderate)
        self.body.addWidget(self.panel)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.panel.search.setFocus)
        self.ready()

    def retranslate(self) -> None:
        """Set the page's own texts."""
        self.heading.set_full_text(QCoreApplication.translate("Contributions", "Contributions", "title of the screen"))
        self.moderate.set_text(QCoreApplication.translate("Contributions", "Moderate it"))
