"""Small widgets shared by every screen, so that ten screens look and behave alike.

Figures are in ``desktop.widgets.chart``, apart because they bring more code than a start screen needs. Texts are given
already translated; a screen sets them again in ``retranslate`` when the language changes.
"""

from desktop.widgets.basic import (
    Button, Card, Chip, ElidedLabel, IconLabel, Label, clear_layout, danger, icon_button, line, primary, row, scrolled,
)
from desktop.widgets.states import Busy, EmptyState, Page, States

__all__ = [
    "Busy", "Button", "Card", "Chip", "ElidedLabel", "EmptyState",
    "IconLabel", "Label", "Page", "States",
    "clear_layout", "danger", "icon_button", "line", "primary", "row", "scrolled",
]
