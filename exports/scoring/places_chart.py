"""The figures of where the proposals in favour are, and of what the discussion moved."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exports.charts import Alternative, Box, Chart, ChartStyle, number
from exports.drawing import Sheet
from exports.scoring.charts import MARGIN, POINT, empty, sheet_of

Line = Sequence[tuple[float, float]]
"""(longitude, latitude) in degrees."""
_SMALLEST, _LARGEST = 7.0, 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A commune, at its centre (degrees, WGS 84), with its ``count`` of proposals."""

    key: str
    label: str
    longitude: float
    latitude: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A proposal's rank by the blind ballots and at the end; None: not decided."""

    key: str
    label: str
    before: int | None
    after: int | None


def places(spots: Sequence[Spot], style: ChartStyle, *, outlines: Sequence[Line] = ()) -> Chart:
    """A disc on each commune, its surface by the count, named where there is room; ``outlines`` are drawn below.

    Longitudes are shortened by the cosine of the latitude in the middle: enough for valleys, not for continents.
    """
    shown = sorted((spot for spot in spots if spot.count > 0), key=lambda spot: (-spot.count, spot.key))
    if not shown:
        return empty(style)
    sheet = sheet_of(style)
    points = [(spot.longitude, spot.latitude) for spot in spots] + [point for line in outlines for point in line]
    frame = _Frame(points, style)
    for outline in outlines:
        sheet.line([frame.at(*point) for point in outline], style.line, width=1)
    most = shown[0].count
    boxes = []
    for spot in shown:
        x, y = frame.at(spot.longitude, spot.latitude)
        size = max(_SMALLEST, _LARGEST * math.sqrt(spot.count / most))
        sheet.dots([(x, y)], style.surface, size=size + 3)
        sheet.dots([(x, y)], style.accent, size=size)
        boxes.append(Box(spot.key, x - size / 2, y - size / 2, size, size))
    _names(sheet, shown, boxes, style)
    rows = tuple((spot.label, spot.count) for spot in shown)
    figures: dict[str, str | int] = {"total": sum(spot.count for spot in shown), "bars": len(shown)}
    return Chart(sheet=sheet, alternative=Alternative("bars", figures, rows), boxes=tuple(boxes))


class _Frame:
    """Fits the points in the sheet, the same scale both ways."""

    def __init__(self, points: Sequence[tuple[float, float]], style: ChartStyle) -> None:
        west, east = min(x for x, _ in points), max(x for x, _ in points)
        south, north = min(y for _, y in points), max(y for _, y in points)
        self._narrow = math.cos(math.radians((south + north) / 2))
        edge = MARGIN + _LARGEST / 2 + 2
        wide, high = (east - west) * self._narrow, north - south
        self._scale = min(
            (style.width - 2 * edge) / wide if wide else math.inf,
            (style.height - 2 * edge) / high if high else math.inf)
        if math.isinf(self._scale):
            self._scale = 1.0
        self._west, self._north = west, north
        self._x = (style.width - wide * self._scale) / 2
        self._y = (style.height - high * self._scale) / 2

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Screen pixels of a point."""
        return (
            self._x + (longitude - self._west) * self._narrow * self._scale,
            self._y + (self._north - latitude) * self._scale)


def _names(sheet: Sheet, spots: Sequence[Spot], boxes: Sequence[Box], style: ChartStyle) -> None:
    """Names at the right of the discs, the larger first; one that would cover another disc or name is left out."""
    line = style.font_size * POINT * 1.35
    taken = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes]
    for spot, box in zip(spots, boxes, strict=True):
        text = f"{spot.label}  {number(spot.count, style.language)}"
        width, middle = sheet.text_width(text, style.font_size), box.y + box.height / 2
        for left in (box.x + box.width + 4, box.x - width - 4):
            place = (left, middle - line / 2, left + width, middle + line / 2)
            if place[0] >= 0 and place[2] <= style.width and not any(_meet(place, other) for other in taken):
                sheet.text(left, middle, text, size=style.font_size, colour=style.ink)
                taken.append(place)
                break


def _meet(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def moves(items: Sequence[Move], style: ChartStyle, *, names: tuple[str, str], undecided: str = "–") -> Chart:
    """A line for each proposal from its blind place to its final one: full when it moved, thin when it stayed.

    Args:
        items: in the order of the final ranks; those without room are left out (``Chart.omitted``).
        style: colours, font and size.
        names: words for before and after, at the head of the sides.
        undecided: written for the rank of a proposal that had none.

    The values of the alternative are places won.
    """
    if not items:
        return empty(style)
    size = style.font_size
    line = size * POINT * 1.45
    head = MARGIN + line * 1.3
    shown = items[: max(1, int((style.height - head - MARGIN) / line))]
    sheet = sheet_of(style)
    before = sheet.fitted(names[0], size, style.width * 0.3, bold=True)
    left = max(style.width * 0.14, sheet.text_width(before, size, bold=True) + MARGIN)
    right = style.width * 0.5
    after = sheet.fitted(names[1], size, style.width - right - MARGIN, bold=True)
    sheet.text(left, MARGIN + line / 2, before, size=size, colour=style.muted, bold=True, align="right")
    sheet.text(right, MARGIN + line / 2, after, size=size, colour=style.muted, bold=True)
    starts, ends = (_heights(shown, side, head, line) for side in ("before", "after"))
    boxes = []
    for item in shown:
        moved = item.before != item.after
        colour = style.accent if moved else style.muted
        start, end = (left + 6, starts[item.key]), (right - 6, ends[item.key])
        sheet.line([start, end], colour if moved else style.line, width=2.5 if moved else 1.5)
        sheet.dots([start, end], colour, size=6, full=moved)
        sheet.text(left - 2, start[1], _rank(item.before, undecided), size=size, colour=style.ink, align="right")
        text = f"{_rank(item.after, undecided)}  {item.label}"
        text = sheet.fitted(text, size, style.width - right - MARGIN - 4, bold=moved)
        sheet.text(right + 2, end[1], text, size=size, colour=style.ink, bold=moved)
        boxes.append(Box(item.key, right - 6, end[1] - line / 2, style.width - right, line))
    rows = tuple(
        (f"{item.label} ({_rank(item.before, undecided)} → {_rank(item.after, undecided)})",
         item.before - item.after if item.before and item.after else 0) for item in shown)
    changed = sum(item.before != item.after for item in items)
    return Chart(
        sheet=sheet, alternative=Alternative("values", {"moved": changed, "proposals": len(items)}, rows),
        boxes=tuple(boxes), omitted=len(items) - len(shown))


def _heights(items: Sequence[Move], side: str, head: float, line: float) -> Mapping[str, float]:
    """Key -> height: one line each, by rank, those without one last."""
    ordered = sorted(items, key=lambda item: (getattr(item, side) is None, getattr(item, side) or 0, item.key))
    return {item.key: head + (place + 0.5) * line for place, item in enumerate(ordered)}


def _rank(rank: int | None, undecided: str) -> str:
    return undecided if rank is None else str(rank)
