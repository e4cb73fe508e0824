"""The colour roles of printed documents: the light palette of the interface, as ``#RRGGBB``.

Paper is always white, so documents never follow the dark theme; a figure on screen gets its colours
from the caller (``exports.charts.ChartStyle``).
"""

from collections.abc import Sequence

SURFACE = "#FFFFFF"
RAISED = "#FBFAF7"
LINE = "#DEDAD1"
INK = "#1D2733"
MUTED = "#5C6773"
HEADING = "#17324D"
ACCENT = "#0F6E8C"
GOOD = "#2E7D4F"
CAUTION = "#A65E00"

THEMES = {
    "structure_infrastructure": "#2F6DB5",
    "economic_development": "#946508",
    "health_social": "#1C7C6E",
    "personal_services": "#8A4A8F",
}
DECISIONS = {
    "accepted": GOOD,
    "partly_accepted": GOOD,
    "studied": ACCENT,
    "declined": INK,
    "already_done": GOOD,
    "redirected": ACCENT,
}


def theme_colour(code: str | None, known: Sequence[str] = ()) -> str:
    """Colour of theme ``code``: by its rank in ``known`` for a theme of another charter, muted for no theme."""
    if code in THEMES:
        return THEMES[code]
    if code is None or code not in known:
        return MUTED
    return tuple(THEMES.values())[list(known).index(code) % len(THEMES)]
