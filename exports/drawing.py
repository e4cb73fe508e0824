"""A sheet to draw figures on, in the pixels of the screen with the origin at the top left.

matplotlib is the pen only: no axes, no pyplot, no backend with windows; read at the first figure, not at start-up.
"""

import logging
import threading
import unicodedata
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

import resources

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

SCREEN_DPI = 96.0
_SHIPPED = "Source Sans Pro"
_LAST = "DejaVu Sans"
_lock = threading.RLock()


@cache
def _families(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Those of ``wanted`` that matplotlib can find, then ours."""
    from matplotlib.font_manager import fontManager

    # It reports every weight that a family lacks; ours lacks some, and what it takes instead is what we want.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)

    for name in ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf"):
        fontManager.addfont(str(resources.path("fonts", name)))
    known = set(fontManager.get_font_names())
    return tuple(dict.fromkeys((*(name for name in wanted if name in known), _SHIPPED, _LAST)))


@cache
def _characters(families: tuple[str, ...]) -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return frozenset().union(*(get_font(findfont(FontProperties(family=name))).get_charmap() for name in families))


class Sheet:
    """A figure of ``width`` × ``height`` screen pixels, ``dpi`` / 96 device pixels each; fonts in points."""

    def __init__(self, width: int, height: int, *, dpi: float, surface: str, families: Sequence[str]) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.transforms import Affine2D

        with _lock:
            self.width, self.height = width, height
            self._scale = dpi / SCREEN_DPI
            self._figure = Figure(figsize=(width / SCREEN_DPI, height / SCREEN_DPI), dpi=dpi, facecolor=surface)
            self._canvas: Any = FigureCanvasAgg(self._figure)  # its methods carry no types
            self._place = Affine2D().scale(1, -1).translate(0, height).scale(self._scale)
            self._names = _families(tuple(families))

    def _font(self, size: float, *, bold: bool) -> "FontProperties":
        from matplotlib.font_manager import FontProperties

        return FontProperties(family=list(self._names), size=size, weight="semibold" if bold else "normal")

    def drawable(self, text: str) -> str:
        """``text`` on one line without control characters; those that no font has become a visible replacement."""
        covered = _characters(self._names)
        kept = (item if item not in "\n\t" else " " for item in unicodedata.normalize("NFC", text))
        kept = (item for item in kept if unicodedata.category(item) not in ("Cc", "Cf"))
        return "".join(item if ord(item) in covered else "\N{REPLACEMENT CHARACTER}" for item in kept)

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width of ``text`` in screen pixels."""
        with _lock:
            renderer = self._canvas.get_renderer()
            width = renderer.get_text_width_height_descent(self.drawable(text), self._font(size, bold=bold), False)[0]
            return float(width) / self._scale

    def fitted(self, text: str, size: float, room: float, *, bold: bool = False) -> str:
        """``text``, shortened with an ellipsis when wider than ``room`` screen pixels."""
        text = self.drawable(text)[:300]
        if self.text_width(text, size, bold=bold) <= room + 0.5:  # rounding
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.text_width(text[:middle] + "…", size, bold=bold) <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low].rstrip() + "…"

    def text(
        self, x: float, y: float, text: str, *, size: float, colour: str, bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
        vertical: Literal["center_baseline", "bottom", "top"] = "center_baseline",
    ) -> None:
        """Write ``text`` as it is (a dollar sign is no formula)."""
        self._figure.text(
            x, y, self.drawable(text), transform=self._place, fontproperties=self._font(size, bold=bold), color=colour,
            ha=align, va=vertical, parse_math=False,
        )

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle whose top left corner is (x, y)."""
        from matplotlib.patches import Rectangle

        shape = Rectangle((x, y), width, height, facecolor=colour, edgecolor="none", linewidth=0)
        shape.set_transform(self._place)
        self._figure.add_artist(shape)

    def area(self, points: Sequence[tuple[float, float]], colour: str, *, opacity: float) -> None:
        """Fill the polygon of ``points``."""
        from matplotlib.patches import Polygon

        shape = Polygon(list(points), closed=True, facecolor=colour, edgecolor="none", linewidth=0, alpha=opacity)
        shape.set_transform(self._place)
        self._figure.add_artist(shape)

    def line(self, points: Sequence[tuple[float, float]], colour: str, *, width: float, dashed: bool = False) -> None:
        """Draw a line of ``width`` screen pixels through ``points``."""
        from matplotlib.lines import Line2D

        shape = Line2D(
            [x for x, _ in points], [y for _, y in points], color=colour, linewidth=width * 72 / SCREEN_DPI,
            linestyle=(0, (5, 3)) if dashed else "solid", solid_capstyle="butt", solid_joinstyle="round",
        )
        shape.set_transform(self._place)
        self._figure.add_artist(shape)

    def dots(
        self, points: Sequence[tuple[float, float]], colour: str, *, size: float, shape: str = "o", full: bool = True,
    ) -> None:
        """Put a mark of ``size`` screen pixels across on each point, as one shape: thousands cost one. ``shape`` is one
        of matplotlib's markers; not ``full``: its outline only."""
        from matplotlib.lines import Line2D

        marks = Line2D(
            [x for x, _ in points], [y for _, y in points], linestyle="none", marker=shape,
            markersize=size * 72 / SCREEN_DPI, markeredgecolor=colour, markeredgewidth=1.0,
            markerfacecolor=colour if full else "none",
        )
        marks.set_transform(self._place)
        self._figure.add_artist(marks)

    def to_rgba(self) -> tuple[int, int, bytes]:
        """(width, height, rows of RGBA bytes) in device pixels; opaque, no padding between rows."""
        with _lock:
            self._canvas.draw()
            width, height = self._canvas.get_width_height()
            return width, height, bytes(self._canvas.buffer_rgba())

    def to_png(self) -> bytes:
        """The figure as a PNG file without dates: the same figure gives the same bytes."""
        with _lock:
            buffer = BytesIO()
            self._canvas.print_png(buffer, metadata={"Software": None})
            return buffer.getvalue()
