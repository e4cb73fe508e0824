"""A figure whose sentence for the screen reader is that of the page, not one made from its numbers."""

from collections.abc import Callable

from PySide6.QtCore import QEvent

from desktop.widgets.chart import ChartDrawer, ChartView, Draw
from exports.charts import Chart


class ToldChart(ChartView):
    """Shows a figure; ``told`` is what it says in words."""

    def __init__(self, drawer: ChartDrawer, height: int) -> None:
        super().__init__(drawer, height)
        self._told: Callable[[], str] = str

    def tell(self, draw: Draw | None, name: str, told: Callable[[], str]) -> None:
        """Draw ``draw``, called ``name``, said by ``told``."""
        self._told = told
        self.set_figure(draw, name)
        self.setAccessibleDescription(told())

    def show_drawn(self, chart: Chart, width: int, height: int, rgba: bytes) -> None:
        """The figure as drawn, our sentence instead of its own."""
        super().show_drawn(chart, width, height, rgba)
        self._say(chart)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language in force."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleDescription(self._told())

    def _say(self, chart: Chart) -> None:
        if not chart.empty:
            self.setAccessibleDescription(self._told())
