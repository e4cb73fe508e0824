"""What a list shows in each column: described once, used for painting, for headers and for screen readers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

R = TypeVar("R")

ROW_HEIGHT = 34
CELL_PADDING = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip in a cell: always a word; ``role`` names a colour of ``desktop.theme``, ``icon`` a drawn sign
    (``theme_*`` codes carry their pattern), so that colour is never alone.
    """

    word: str
    role: str
    icon: str = ""
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell ready to paint."""

    text: str = ""
    accessible: str = ""
    marks: tuple[Mark, ...] = ()
    muted: bool = False


@dataclass(frozen=True)  # slots would break Column[Row](...)
class Column(Generic[R]):
    """``width`` in pixels at the standard font; the header is never narrower than its own words.
    The column with ``stretch`` takes what is left. ``header`` and ``cell`` translate when called.
    """

    key: str
    header: Callable[[], str]
    cell: Callable[[R], Cell]
    width: int = 120
    stretch: bool = False
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    hide_below: int = 0
    """Width of the list (pixels) under which the column steps aside; 0: never."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row ready to paint: one cell per column."""

    id: int
    cells: tuple[Cell, ...]
