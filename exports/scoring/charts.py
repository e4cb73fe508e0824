"""The figures of a round: how a proposal was graded, its profile by theme, and all proposals in their order.

Themes are told apart by shape and place as well as by colour; every mark has its figure written, or said in the
alternative.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.charts import Alternative, Box, Chart, ChartStyle
from exports.drawing import Sheet

GRADES = 6
SHAPES = ("o", "s", "^", "D", "v", "P")
"""Marker of each theme, in their order."""
POINT = 96 / 72
MARGIN = 6.0


@dataclass(frozen=True, slots=True)
class ThemeMark:
    """A theme as it is drawn: ``label`` already translated, ``colour`` as ``#RRGGBB``."""

    label: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeBars:
    """Grades of a proposal under one theme. ``key``: what a click gives, with the grade (``key:grade``); ``counts``:
    how many gave 0, 1, 2, 3, 4, 5; ``note``: n, quorum and median in words."""

    key: str
    mark: ThemeMark
    counts: tuple[int, ...]
    median: int | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A proposal and its medians, one per theme; None: not decided."""

    key: str
    label: str
    medians: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """A proposal in the order: ``rank`` from 1; ``means``: one per theme, None without a grade."""

    key: str
    label: str
    rank: int
    means: tuple[float | None, ...]


def sheet_of(style: ChartStyle) -> Sheet:
    """A sheet in ``style``."""
    families = (style.font_family,) if style.font_family else ()
    return Sheet(style.width, style.height, dpi=style.dpi, surface=style.surface, families=families)


def empty(style: ChartStyle) -> Chart:
    """Nothing to show: the bare surface."""
    return Chart(sheet=sheet_of(style), alternative=Alternative("empty"), empty=True)


def distribution(items: Sequence[ThemeBars], style: ChartStyle, *, median: str = "") -> Chart:
    """Six columns under each theme, their counts above, the grades below; a mark stands over that of the median, whose
    grade is in bold. ``median``: the word for it, said in the alternative."""
    if not any(sum(item.counts) for item in items):
        return empty(style)
    sheet = sheet_of(style)
    across = len(items) if style.width >= 150 * len(items) else -(-len(items) // 2)
    down = -(-len(items) // across)
    width, height = (style.width - 2 * MARGIN) / across, (style.height - 2 * MARGIN) / down
    most = max(max(item.counts) for item in items)
    boxes: list[Box] = []
    rows: list[tuple[str, int]] = []
    for place, item in enumerate(items):
        x, y = MARGIN + place % across * width, MARGIN + place // across * height
        boxes += _columns(sheet, item, style, (x, y, width - 10, height - 6), most)
        for grade, count in enumerate(item.counts):
            word = f" ({median})" if median and grade == item.median else ""
            rows.append((f"{item.mark.label} {grade}{word}", count))
    figures: dict[str, str | int] = {"total": sum(count for _, count in rows), "bars": len(rows)}
    figures |= {f"median:{item.key}": item.median for item in items if item.median is not None}
    return Chart(sheet=sheet, alternative=Alternative("bars", figures, tuple(rows)), boxes=tuple(boxes))


def _columns(
    sheet: Sheet, item: ThemeBars, style: ChartStyle, room: tuple[float, float, float, float], most: int,
) -> Iterator[Box]:
    size, (left, top, width, height) = style.font_size, room
    line = size * POINT * 1.35
    name = sheet.fitted(item.mark.label, size, width, bold=True)
    sheet.text(left, top + line / 2, name, size=size, colour=style.ink, bold=True)
    note = sheet.fitted(item.note, size, width)
    sheet.text(left, top + 1.5 * line, note, size=size, colour=style.muted)
    bottom, step = top + height - line, width / GRADES
    high = max(bottom - top - 3.6 * line, 4.0)
    sheet.line([(left, bottom), (left + width, bottom)], style.line, width=1)
    for grade, count in enumerate(item.counts):
        middle, tall = left + (grade + 0.5) * step, high * count / most
        if count:
            sheet.rectangle(middle - step * 0.36, bottom - tall, step * 0.72, tall, item.mark.colour)
            sheet.text(middle, bottom - tall - 2, str(count), size=size, colour=style.ink, align="center",
                       vertical="bottom")
        chosen = grade == item.median
        if chosen:
            sheet.dots([(middle, bottom - tall - line - 5)], style.ink, size=6, shape="v")
        sheet.text(middle, bottom + line / 2, str(grade), size=size, colour=style.ink if chosen else style.muted,
                   bold=chosen, align="center")
        yield Box(f"{item.key}:{grade}", left + grade * step, top, step, height)


def profiles(items: Sequence[Profile], marks: Sequence[ThemeMark], style: ChartStyle) -> Chart:
    """A strip for each proposal: its medians, from 0 at the foot to 5 at the head, joined by a line, each written.
    Those without room are left out (``Chart.omitted``)."""
    if not any(median is not None for item in items for median in item.medians):
        return empty(style)
    size = style.font_size
    line = size * POINT * 1.35
    head = MARGIN + line * 1.2
    row = max(line * 2.4, 34.0)
    shown = items[: max(1, int((style.height - head - MARGIN) / row))]
    sheet = sheet_of(style)
    base = min(max(sheet.text_width(item.label[:300], size) for item in shown), style.width * 0.4) + MARGIN + 10
    step = (style.width - base - MARGIN) / len(marks)
    for place, mark in enumerate(marks):
        text = sheet.fitted(mark.label, size, step - 4)
        sheet.text(base + (place + 0.5) * step, MARGIN + line / 2, text, size=size, colour=style.muted, align="center")
    boxes: list[Box] = []
    rows: list[tuple[str, int]] = []
    for at, item in enumerate(shown):
        top = head + at * row
        label = sheet.fitted(item.label, size, base - MARGIN - 10)
        sheet.text(MARGIN, top + row / 2, label, size=size, colour=style.ink)
        points = [
            (base + (place + 0.35) * step, top + row - 7 - (row - 14) * median / (GRADES - 1))
            if median is not None else None for place, median in enumerate(item.medians)]
        _strip(sheet, item, marks, points, style)
        for place, (mark, median) in enumerate(zip(marks, item.medians, strict=True)):
            if median is not None:
                boxes.append(Box(item.key, base + place * step, top, step, row))
                rows.append((f"{item.label}, {mark.label}", median))
    return Chart(
        sheet=sheet, alternative=Alternative("values", {"proposals": len(items)}, tuple(rows)), boxes=tuple(boxes),
        omitted=len(items) - len(shown))


def _strip(
    sheet: Sheet, item: Profile, marks: Sequence[ThemeMark], points: Sequence[tuple[float, float] | None],
    style: ChartStyle,
) -> None:
    known = [point for point in points if point is not None]
    if len(known) > 1:
        sheet.line(known, style.line, width=2)
    for place, (point, mark) in enumerate(zip(points, marks, strict=True)):
        if point is not None:
            sheet.dots([point], mark.colour, size=8, shape=SHAPES[place % len(SHAPES)])
            sheet.text(point[0] + 9, point[1], str(item.medians[place]), size=style.font_size, colour=style.ink)


def overview(
    items: Sequence[Ordered], marks: Sequence[ThemeMark], style: ChartStyle, *, cut: int = 0, cut_label: str = "",
) -> Chart:
    """All proposals in their order from left to right, a mark for each theme at its mean, from 0 to 5; a dashed line
    after the first ``cut``, with ``cut_label`` beside it."""
    if not any(mean is not None for item in items for mean in item.means):
        return empty(style)
    sheet, size = sheet_of(style), style.font_size
    line = size * POINT * 1.35
    left, right = MARGIN + 14, style.width - MARGIN
    top, bottom = MARGIN + 2.6 * line, style.height - MARGIN - line
    step = (right - left) / len(items)
    for grade in range(GRADES):
        y = bottom - (bottom - top) * grade / (GRADES - 1)
        sheet.line([(left, y), (right, y)], style.line, width=1)
        sheet.text(left - 6, y, str(grade), size=size, colour=style.muted, align="right")
    _legend(sheet, marks, style, line)
    for place, mark in enumerate(marks):
        points = [
            (left + (at + 0.5) * step, bottom - (bottom - top) * mean / (GRADES - 1))
            for at, item in enumerate(items) for mean in (item.means[place],) if mean is not None]
        sheet.dots(points, mark.colour, size=min(7.0, max(3.0, step * 0.8)), shape=SHAPES[place % len(SHAPES)])
    within = sum(item.rank <= cut for item in items)
    if 0 < within < len(items):
        x = left + within * step
        sheet.line([(x, top - 4), (x, bottom)], style.caution, width=1.5, dashed=True)
        sheet.text(x + 5, top - line * 0.7, sheet.fitted(cut_label, size, max(right - x - 5, 10)), size=size,
                   colour=style.caution)
    for at in sorted({0, len(items) - 1}):
        sheet.text(left + (at + 0.5) * step, bottom + line * 0.7, str(items[at].rank), size=size, colour=style.muted,
                   align="center")
    boxes = tuple(Box(item.key, left + at * step, top, step, bottom - top) for at, item in enumerate(items))
    rows = tuple((item.label, item.rank) for item in items)
    return Chart(sheet=sheet, alternative=Alternative("values", {"proposals": len(items)}, rows), boxes=boxes)


def _legend(sheet: Sheet, marks: Sequence[ThemeMark], style: ChartStyle, line: float) -> None:
    """Names at the head, each after its own mark: four marks share every column, so words cannot stand on them."""
    share = (style.width - 2 * MARGIN) / len(marks)
    for place, mark in enumerate(marks):
        x = MARGIN + place * share
        sheet.dots([(x + 5, MARGIN + line / 2)], mark.colour, size=7, shape=SHAPES[place % len(SHAPES)])
        text = sheet.fitted(mark.label, style.font_size, share - 20)
        sheet.text(x + 13, MARGIN + line / 2, text, size=style.font_size, colour=style.ink)
