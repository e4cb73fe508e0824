"""The figures of a publication: how many persons stand in a small crowd, and whom a neighbour finds, before and after.

What was collected is an outline, what is published is full: the two are told apart without their colours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from exports.charts import Alternative, Chart, ChartStyle
from exports.drawing import Sheet

_POINT = 96 / 72
_MARGIN = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """Persons who share their values with so many others: ``label`` is the size of the crowd, ``before`` and ``after``
    shares of the persons from 0 to 1, ``small`` whether it is under the threshold of the charter."""

    label: str
    before: float
    after: float
    small: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What a neighbour finds: ``label`` says when, ``note`` the result in words; of ``persons``, ``found`` are found
    and ``narrowed`` (those included) are among too few."""

    label: str
    note: str
    persons: int
    found: int
    narrowed: int


def crowds(
    items: Sequence[Crowd], style: ChartStyle, *, names: tuple[str, str], limit: str = "", share: str = "{} %",
) -> Chart:
    """Two columns for each size of crowd.

    Args:
        items: in the order of their sizes.
        style: colours, font and size.
        names: words for before and after, written on the tallest column of each.
        limit: word written where the crowds are large enough.
        share: how a percentage is written.
    """
    if not any(item.before > 0 or item.after > 0 for item in items):
        return _empty(style)
    sheet = _sheet(style)
    _Columns(sheet, items, style, share).draw(names, limit)
    rows = tuple((item.label, _percent(value)) for item in items for value in (item.before, item.after))
    figures: dict[str, str | int] = {
        "bars": len(rows), "small_before": _percent(sum(item.before for item in items if item.small)),
        "small_after": _percent(sum(item.after for item in items if item.small)),
    }
    return Chart(sheet=sheet, alternative=Alternative("bars", {"total": 100, **figures}, rows))


def _percent(share: float) -> int:
    return round(share * 100)


class _Columns:
    """Places the columns: a share of the width for each size, its label below, percentages above."""

    def __init__(self, sheet: Sheet, items: Sequence[Crowd], style: ChartStyle, share: str) -> None:
        self.sheet, self.items, self.style, self.share = sheet, items, style, share
        self.line = style.font_size * _POINT * 1.35
        self.top = _MARGIN + 2 * self.line
        self.bottom = style.height - self.line - _MARGIN
        self.step = (style.width - 2 * _MARGIN) / len(items)
        self.thick = min(self.step * 0.34, 44.0)
        self.high = max(max(item.before, item.after) for item in items)

    def draw(self, names: tuple[str, str], limit: str) -> None:
        """The threshold, the columns, their words."""
        sheet, style, size = self.sheet, self.style, self.style.font_size
        sheet.line([(_MARGIN, self.bottom), (style.width - _MARGIN, self.bottom)], style.line, width=1)
        self._threshold(limit)
        named = [
            max(range(len(self.items)), key=lambda at: self.items[at].before),
            max(range(len(self.items)), key=lambda at: self.items[at].after),
        ]
        for at, item in enumerate(self.items):
            middle = _MARGIN + (at + 0.5) * self.step
            said = [name if at == place else "" for name, place in zip(names, named, strict=True)]
            alone = not (item.before > 0 and item.after > 0)
            left, right = (middle - self.thick / 2,) * 2 if alone else (middle - self.thick - 1, middle + 1)
            self._column(left, item.before, item, full=False, name=said[0], align="center" if alone else "right")
            self._column(right, item.after, item, full=True, name=said[1], align="center" if alone else "left")
            label = sheet.fitted(item.label, size, self.step - 2)
            ink = style.caution if item.small else style.ink
            sheet.text(middle, style.height - _MARGIN - self.line / 2, label, size=size, colour=ink, align="center")

    def _threshold(self, limit: str) -> None:
        small = sum(item.small for item in self.items)
        if not small or small == len(self.items):
            return
        x = _MARGIN + small * self.step
        self.sheet.line([(x, _MARGIN), (x, self.bottom)], self.style.muted, width=1, dashed=True)
        text = self.sheet.fitted(limit, self.style.font_size, self.style.width - x - 8)
        self.sheet.text(x + 6, _MARGIN, text, size=self.style.font_size, colour=self.style.muted, vertical="top")

    def _column(
        self, x: float, value: float, item: Crowd, *, full: bool, name: str, align: Literal["left", "center", "right"],
    ) -> None:
        if value <= 0:
            return
        sheet, style, size = self.sheet, self.style, self.style.font_size
        height = max((self.bottom - self.top) * value / self.high, 2.0)
        y = self.bottom - height
        colour = style.caution if item.small else style.accent if full else style.muted
        if full:
            sheet.rectangle(x, y, self.thick, height, colour)
        else:
            corners = [(x + 1, self.bottom), (x + 1, y), (x + self.thick - 1, y), (x + self.thick - 1, self.bottom)]
            sheet.area(corners, colour, opacity=0.18)
            sheet.line([*corners, corners[0]], colour, width=1.5)
        text = self.share.format(_percent(value) if value >= 0.005 else "< 1")
        at = {"left": x, "center": x + self.thick / 2, "right": x + self.thick}[align]
        sheet.text(at, y - 2, text, size=size, colour=style.ink, align=align, vertical="bottom")
        if name:
            sheet.text(at, y - 2 - self.line * 0.9, name, size=size, colour=style.muted, bold=True, align=align,
                       vertical="bottom")


def rehearsals(items: Sequence[Rehearsal], style: ChartStyle) -> Chart:
    """A bar for each: full for the persons found, an outline up to those among too few, a line for everybody."""
    if not any(item.persons > 0 for item in items):
        return _empty(style)
    sheet = _sheet(style)
    row = (style.height - 2 * _MARGIN) / len(items)
    for at, item in enumerate(items):
        _rehearsal(sheet, item, style, _MARGIN + at * row, row)
    rows = tuple((item.label, item.found) for item in items)
    figures: dict[str, str | int] = {"total": max(item.persons for item in items), "bars": len(items)}
    return Chart(sheet=sheet, alternative=Alternative("bars", figures, rows))


def _rehearsal(sheet: Sheet, item: Rehearsal, style: ChartStyle, y: float, row: float) -> None:
    size, room = style.font_size, style.width - 2 * _MARGIN
    text = size * _POINT * 1.5
    thick = min(max(row - text - 6, 8.0), 18.0)
    name = sheet.fitted(item.label, size, room * 0.4)
    after = _MARGIN + sheet.text_width(name, size, bold=True) + 8
    sheet.text(_MARGIN, y + text / 2, name, size=size, colour=style.ink, bold=True)
    sheet.text(after, y + text / 2, sheet.fitted(item.note, size, style.width - _MARGIN - after), size=size,
               colour=style.ink)
    top, persons = y + text, max(item.persons, 1)
    sheet.rectangle(_MARGIN, top, room, thick, style.line)
    narrowed, found = (room * min(count, persons) / persons for count in (item.narrowed, item.found))
    if item.narrowed:
        width = max(narrowed, 3.0)
        corners = [(_MARGIN, top), (_MARGIN + width, top), (_MARGIN + width, top + thick), (_MARGIN, top + thick)]
        sheet.area(corners, style.surface, opacity=1)
        sheet.area(corners, style.caution, opacity=0.3)
        sheet.line([*corners, corners[0]], style.caution, width=1.5)
    if item.found:
        sheet.rectangle(_MARGIN, top, max(found, 3.0), thick, style.caution)


def _sheet(style: ChartStyle) -> Sheet:
    families = (style.font_family,) if style.font_family else ()
    return Sheet(style.width, style.height, dpi=style.dpi, surface=style.surface, families=families)


def _empty(style: ChartStyle) -> Chart:
    return Chart(sheet=_sheet(style), alternative=Alternative("empty"), empty=True)
