"""Every colour, size and icon of the window, named by its role, so that no screen holds one of its own.

A screen asks ``colour(role)`` (or uses a style-sheet property of ``style.qss``) and never writes a hexadecimal value.
The scheme in force is read from the application's palette, so nothing has to be passed around; widgets that
paint or hold icons listen to ``QEvent.Type.PaletteChange``.
"""

from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from resources import path as resource_path

Choice = Literal["system", "light", "dark"]

GRID: Final = 4
"""Spacings in pixels: a grid of 4."""
TIGHT, SMALL, MEDIUM, LARGE = 4, 8, 12, 16
WIDE: Final = 24
ROW_HEIGHT: Final = 34
CONTROL_RADIUS, CARD_RADIUS = 6, 8
TEXT_PT, SMALL_PT, SUBTITLE_PT, TITLE_PT, FIGURE_PT = 10.5, 9.5, 12.0, 17.0, 20.0
READING_LINE_HEIGHT: Final = 150
"""Line height of citizens' texts, in per cent."""
READING_CHARACTERS: Final = 80
"""Widest reading column."""

LIGHT: Final[dict[str, str]] = {
    "page": "#F6F5F1", "surface": "#FFFFFF", "raised": "#FBFAF7", "line": "#DEDAD1", "edge": "#868C93",
    "ink": "#1D2733", "muted": "#5C6773",
    "rail": "#17324D", "rail_text": "#DCE6EF", "rail_here": "#2F4963", "rail_ink": "#FFFFFF", "rail_pill": "#4A6179",
    "accent": "#0F6E8C", "accent_hover": "#0B5A73", "on_accent": "#FFFFFF",
    "good": "#2B774A", "caution": "#9C5800", "bad": "#B3352B",
    "theme_1": "#2F6DB5", "theme_2": "#8C5F07", "theme_3": "#1A7568", "theme_4": "#8A4A8F",
    "finding_person": "#F6D9A8", "finding_contact": "#CFE3F7", "finding_place": "#D5EBDD", "finding_art9": "#F3CFCB",
}
DARK: Final[dict[str, str]] = {
    "page": "#14181D", "surface": "#1C2229", "raised": "#222932", "line": "#343D48", "edge": "#76818E",
    "ink": "#E8EBEE", "muted": "#A3AEBA",
    "rail": "#0E1319", "rail_text": "#B9C6D3", "rail_here": "#26303B", "rail_ink": "#FFFFFF", "rail_pill": "#3D4855",
    "accent": "#4FB3CF", "accent_hover": "#74C7DE", "on_accent": "#06222B",
    "good": "#6CC08B", "caution": "#E0A458", "bad": "#EF8A80",
    "theme_1": "#7FB2EC", "theme_2": "#E0B04C", "theme_3": "#62C4B2", "theme_4": "#CF95D4",
    "finding_person": "#5A4420", "finding_contact": "#23405C", "finding_place": "#214534", "finding_art9": "#5A2C27",
}
STATES: Final = ("accent", "good", "caution", "bad", "muted", "theme_1", "theme_2", "theme_3", "theme_4")
"""Roles that a chip may take; ``<role>_soft`` is the tint behind such a text."""
_TINT = {"light": 0.10, "dark": 0.16}


def _mix(front: str, back: str, share: float) -> str:
    pairs = zip(bytes.fromhex(front[1:]), bytes.fromhex(back[1:]), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


@lru_cache(maxsize=2)
def roles(dark: bool) -> dict[str, str]:
    """All roles of one scheme, ``<state>_soft`` tints included, as ``#RRGGBB``."""
    base = DARK if dark else LIGHT
    share = _TINT["dark" if dark else "light"]
    return base | {f"{name}_soft": _mix(base[name], base["surface"], share) for name in STATES}


def is_dark() -> bool:
    """Whether the dark scheme is in force."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colour(role: str) -> QColor:
    """Colour of ``role`` in the scheme in force."""
    return QColor(roles(is_dark())[role])


def theme_role(position: int) -> str:
    """Role (and icon name) of the theme at ``position`` (from 0) in the charter; four colours, then again."""
    return f"theme_{position % 4 + 1}"


@lru_cache(maxsize=512)
def _icon(name: str, ink: str, size: int) -> QIcon:
    svg = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", ink).encode()))
    icon = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(size * scale, size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def icon(name: str, role: str = "ink", size: int = 20) -> QIcon:
    """The icon ``resources/icons/<name>.svg`` in the colour of ``role``, ``size`` logical pixels wide.

    Colours are baked in: ask again on ``PaletteChange``.
    """
    return _icon(name, roles(is_dark())[role], size)


def icon_names() -> tuple[str, ...]:
    """Names that ``icon`` knows."""
    names = (item.name for item in resource_path("icons").iterdir())
    return tuple(sorted(name[:-4] for name in names if name.endswith(".svg")))


def font(points: float, *, bold: bool = False) -> QFont:
    """The system's own font at ``points``."""
    result = QFont(QGuiApplication.font())
    result.setPointSizeF(points)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result


def _palette(dark: bool) -> QPalette:
    named = roles(dark)
    role = QPalette.ColorRole
    palette = QPalette()
    for target, source in (
        (role.Window, "page"), (role.WindowText, "ink"), (role.Base, "surface"), (role.AlternateBase, "raised"),
        (role.Text, "ink"), (role.Button, "surface"), (role.ButtonText, "ink"), (role.BrightText, "bad"),
        (role.Highlight, "accent"), (role.HighlightedText, "on_accent"),
        (role.Link, "accent"), (role.LinkVisited, "accent"),
        (role.ToolTipBase, "raised"), (role.ToolTipText, "ink"),
        (role.PlaceholderText, "muted"), (role.Accent, "accent"),
        (role.Light, "raised"), (role.Midlight, "line"), (role.Mid, "line"),
        (role.Dark, "edge"), (role.Shadow, "page"),
    ):
        palette.setColor(target, QColor(named[source]))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(named["edge"]))
    palette.setColor(disabled, role.Highlight, QColor(named["line"]))
    return palette


def style_sheet(dark: bool) -> str:
    """The one style sheet, filled from the roles."""
    folder = resource_path("icons")
    text = (Path(__file__).parent / "style.qss").read_text(encoding="utf-8")
    where = str(folder).replace("\\", "/")
    return Template(text).substitute(roles(dark), icons=where, scheme="dark" if dark else "light")


class Theme(QObject):
    """Applies a scheme to the application, follows the system's when the choice is ``system``."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        self._applied: bool | None = None
        app.setStyle("Fusion")
        app.setFont(font(TEXT_PT))
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        """What the person asked for."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether the dark scheme results from the choice."""
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def choose(self, choice: Choice) -> None:
        """Apply ``choice`` at once."""
        self._choice = choice
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes[choice])
        self._apply()

    def _apply(self) -> None:
        dark = self.dark
        if dark == self._applied:
            return
        self._applied = dark
        self._app.setPalette(_palette(dark))
        self._app.setStyleSheet(style_sheet(dark))
        self.changed.emit()
