"""The figures of the screens and of the documents, from one place: no frame, words on the marks, never a legend.

A chart carries its own alternative as data (a code and figures), from which the window makes a sentence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from exports.drawing import Sheet

Language = Literal["fr", "it", "en"]
_THOUSANDS: dict[Language, str] = {"fr": "\u202f", "it": ".", "en": ","}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "it": ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_POINT = 96 / 72
_MARGIN = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStyle:
    """How a chart looks. Colours are ``#RRGGBB``; ``width`` and ``height`` are screen pixels; ``dpi`` is 96 × the
    device pixel ratio (the image has ``width × dpi / 96`` pixels); ``font_size`` is in points. A font that is not
    found gives way to the shipped one."""

    ink: str
    muted: str
    line: str
    accent: str
    caution: str
    surface: str
    font_family: str = ""
    font_size: float = 9.5
    language: Language = "fr"
    width: int = 400
    height: int = 240
    dpi: float = 96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledCount:
    """A bar: ``label`` and ``note`` (a remark written after the count) are already translated, ``key`` is what a click
    on it gives, ``colour`` None is the accent, or the caution colour when there is a note."""

    key: str
    label: str
    count: int
    colour: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a bar can be clicked or focused: screen pixels from the top left, its label and count included."""

    key: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Alternative:
    """What the chart says, as data.

    ``bars``: figures ``total``, ``bars``; rows (label, count). ``over_time``: figures ``total``, ``objective``,
    ``first``, ``last``, ``peak_day``, ``peak`` (days are ISO dates) and, once the objective is reached,
    ``reached_on``; rows (month as ``YYYY-MM``, contributions in it). ``values``: rows (label, value) that add up to
    nothing. ``empty``: nothing.
    """

    code: Literal["bars", "over_time", "values", "empty"]
    figures: Mapping[str, str | int] = field(default_factory=dict)
    rows: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A figure ready to be shown. ``empty``: no data, the image is the bare surface and the caller says so in words.
    ``omitted``: bars that had no room (see ``bars_height``)."""

    sheet: Sheet
    alternative: Alternative
    boxes: tuple[Box, ...] = ()
    empty: bool = False
    omitted: int = 0

    def to_rgba(self) -> tuple[int, int, bytes]:
        """(width, height, RGBA bytes), in device pixels."""
        return self.sheet.to_rgba()

    def to_png(self) -> bytes:
        """The same image as a PNG file, the same bytes for the same data."""
        return self.sheet.to_png()

    def hit(self, x: float, y: float) -> str | None:
        """Key of the bar at (x, y), screen pixels from the top left; None beside the bars."""
        for box in self.boxes:
            if box.x <= x < box.x + box.width and box.y <= y < box.y + box.height:
                return box.key
        return None


def number(value: int, language: Language) -> str:
    """``value`` with the thousands separator of ``language``."""
    return f"{value:,}".replace(",", _THOUSANDS[language])


def _sheet(style: ChartStyle) -> Sheet:
    families = (style.font_family,) if style.font_family else ()
    return Sheet(style.width, style.height, dpi=style.dpi, surface=style.surface, families=families)


def _empty(style: ChartStyle) -> Chart:
    return Chart(sheet=_sheet(style), alternative=Alternative("empty"), empty=True)


def bars_height(count: int, style: ChartStyle) -> int:
    """Screen pixels that ``count`` bars need to be read."""
    return round(count * _row(style) + 2 * _MARGIN)


def _row(style: ChartStyle) -> float:
    return style.font_size * _POINT * 1.6


def bars(counts: Sequence[LabelledCount], style: ChartStyle) -> Chart:
    """Horizontal bars in the order given, each with its label, its count and its remark written beside it."""
    if not any(item.count > 0 for item in counts):
        return _empty(style)
    room = style.height - 2 * _MARGIN
    shown = counts[: max(1, int(room / _row(style) + 1e-6))]
    sheet = _sheet(style)
    layout = _BarLayout(sheet, shown, style)
    boxes = tuple(layout.draw(index, item) for index, item in enumerate(shown))
    total = sum(item.count for item in counts)
    figures = Alternative("bars", {"total": total, "bars": len(counts)}, tuple((i.label, i.count) for i in counts))
    return Chart(sheet=sheet, alternative=figures, boxes=boxes, omitted=len(counts) - len(shown))


class _BarLayout:
    """Label column, bars from a common base, counts after them, all measured in the chart's font."""

    def __init__(self, sheet: Sheet, shown: Sequence[LabelledCount], style: ChartStyle) -> None:
        self.sheet, self.style = sheet, style
        size = style.font_size
        widest = max(sheet.text_width(item.label[:300], size) for item in shown)
        self.base = min(widest, style.width * 0.45) + _MARGIN + 8
        tail = min(max(sheet.text_width(_tail(item, style), size) for item in shown) + 12, style.width * 0.35)
        self.room = max(style.width - self.base - tail - _MARGIN, 12.0)
        self.top = max(item.count for item in shown)
        self.row = min((style.height - 2 * _MARGIN) / len(shown), 56.0)
        self.thick = min(self.row * 0.62, 26.0)

    def draw(self, index: int, item: LabelledCount) -> Box:
        """Draw one bar; gives the place of its whole row."""
        style, sheet = self.style, self.sheet
        y = _MARGIN + index * self.row
        middle = y + self.row / 2
        length = max(self.room * max(item.count, 0) / self.top, 1.0)
        colour = item.colour or (style.caution if item.note else style.accent)
        label = sheet.fitted(item.label, style.font_size, self.base - 8 - _MARGIN)
        sheet.text(self.base - 8, middle, label, size=style.font_size, colour=style.ink, align="right")
        sheet.rectangle(self.base, middle - self.thick / 2, length, self.thick, colour)
        after = self.base + length + 6
        tail = sheet.fitted(_tail(item, style), style.font_size, style.width - after)
        ink = style.caution if item.note else style.ink
        sheet.text(after, middle, tail, size=style.font_size, colour=ink)
        return Box(item.key, 0.0, y, float(style.width), self.row)


def _tail(item: LabelledCount, style: ChartStyle) -> str:
    count = number(item.count, style.language)
    return f"{count}  {item.note}" if item.note else count


def over_time(
    points: Sequence[tuple[str, int]], objective: int, style: ChartStyle, *, objective_label: str = "",
) -> Chart:
    """Contributions received since the first day, added up, with a dashed line at ``objective`` (0: none).

    ``points`` are (ISO date, contributions of that day); days may be missing. ``objective_label`` is the word written
    on the dashed line before the number. Raises ValueError for a day that is no ISO date.
    """
    days: dict[date, int] = {}
    for day, count in points:
        key = date.fromisoformat(day)
        days[key] = days.get(key, 0) + count
    if not any(count > 0 for count in days.values()):
        return _empty(style)
    ordered = sorted(days)
    totals: list[tuple[date, int]] = [(ordered[0] - timedelta(days=1), 0)]
    for moment in ordered:
        totals.append((moment, totals[-1][1] + days[moment]))
    sheet = _sheet(style)
    _TimeLayout(sheet, totals, objective, style).draw(objective_label)
    return Chart(sheet=sheet, alternative=_time_figures(days, totals, objective))


def _time_figures(days: Mapping[date, int], totals: Sequence[tuple[date, int]], objective: int) -> Alternative:
    peak = max(sorted(days), key=lambda day: days[day])
    figures: dict[str, str | int] = {
        "total": totals[-1][1], "objective": objective, "first": totals[1][0].isoformat(),
        "last": totals[-1][0].isoformat(), "peak_day": peak.isoformat(), "peak": days[peak],
    }
    reached = next((day for day, total in totals if total >= objective), None)
    if objective > 0 and reached is not None:
        figures["reached_on"] = reached.isoformat()
    months: dict[str, int] = {}
    for day in sorted(days):
        months[day.isoformat()[:7]] = months.get(day.isoformat()[:7], 0) + days[day]
    return Alternative("over_time", figures, tuple(months.items()))


class _TimeLayout:
    """Places days and totals on the sheet."""

    def __init__(self, sheet: Sheet, totals: Sequence[tuple[date, int]], objective: int, style: ChartStyle) -> None:
        self.sheet, self.totals, self.objective, self.style = sheet, totals, max(objective, 0), style
        self.start, self.end = totals[0][0], totals[-1][0]
        self.high = max(totals[-1][1], self.objective) * 1.12
        self.ticks = list(_ticks(self.high))
        size, language = style.font_size, style.language
        self.left = max(sheet.text_width(number(tick, language), size) for tick in self.ticks) + 10
        self.right = style.width - sheet.text_width(number(totals[-1][1], language), size, bold=True) - 12
        self.top, self.bottom = _MARGIN + size, style.height - size * _POINT * 1.4 - 8

    def x(self, day: date) -> float:
        """Screen pixels of ``day``."""
        return self.left + (self.right - self.left) * (day - self.start).days / max((self.end - self.start).days, 1)

    def y(self, total: float) -> float:
        """Screen pixels of ``total``."""
        return self.bottom - (self.bottom - self.top) * total / self.high

    def draw(self, objective_label: str) -> None:
        """Grid, area, curve, objective, words."""
        sheet, style, size = self.sheet, self.style, self.style.font_size
        for tick in self.ticks:
            sheet.line([(self.left, self.y(tick)), (self.right, self.y(tick))], style.line, width=1)
            label = number(tick, style.language)
            sheet.text(self.left - 6, self.y(tick), label, size=size, colour=style.muted, align="right")
        curve = [(self.x(day), self.y(total)) for day, total in self.totals]
        sheet.area([(curve[0][0], self.bottom), *curve, (curve[-1][0], self.bottom)], style.accent, opacity=0.15)
        sheet.line(curve, style.accent, width=2.5)
        if self.objective:
            self._objective(objective_label)
        total = number(self.totals[-1][1], style.language)
        sheet.text(self.right + 6, curve[-1][1], total, size=size, colour=style.ink, bold=True)
        self._days()

    def _objective(self, word: str) -> None:
        style, height = self.style, self.y(self.objective)
        self.sheet.line([(self.left, height), (self.right, height)], style.caution, width=2, dashed=True)
        text = f"{word} {number(self.objective, style.language)}".strip()
        early = self.start + (self.end - self.start) / 3
        passed = any(total >= self.objective for day, total in self.totals if day <= early)
        place = self.right - 8 if passed else self.left + 8
        below = passed and height + style.font_size * _POINT * 1.5 < self.bottom
        self.sheet.text(
            place, height + 4 if below else height - 4, text, size=style.font_size, colour=style.caution,
            align="right" if passed else "left", vertical="top" if below else "bottom",
        )

    def _days(self) -> None:
        size, language = self.style.font_size, self.style.language
        y = self.bottom + size * _POINT * 0.95 + 4
        widest = self.sheet.text_width(f"{max(_MONTHS[language], key=len)} 2026", size) + 16
        room = int((self.right - self.left) // widest) + 1
        for day, label in _dates(self.start + timedelta(days=1), self.end, room, language):
            width = self.sheet.text_width(label, size)
            left = min(max(self.x(day) - width / 2, 2.0), self.style.width - width - 2)
            self.sheet.text(left, y, label, size=size, colour=self.style.muted)


def _ticks(high: float) -> Iterator[int]:
    """Zero and two to four round numbers under ``high``."""
    step = next(step for step in _steps() if high / step <= 4)
    yield from range(0, int(high) + 1, step)


def _steps() -> Iterator[int]:
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _dates(first: date, last: date, room: int, language: Language) -> list[tuple[date, str]]:
    """At most ``room`` days to write under the curve: days for a short time, first days of months for a long one."""
    span, room = (last - first).days, min(max(room, 2), 6)
    if span <= 75:
        steps = min(room - 1, span)
        days = [first + timedelta(days=round(span * step / max(steps, 1))) for step in range(steps + 1)]
        return [(day, _day(day, language)) for day in days]
    months = [first.year * 12 + first.month - 1, last.year * 12 + last.month - 1]
    stride = next(stride for stride in _strides() if (months[1] - months[0]) // stride + 1 <= room)
    indexes = range(-(-months[0] // stride) * stride, months[1] + 1, stride)
    kept = [day for day in (date(index // 12, index % 12 + 1, 1) for index in indexes) if day >= first] or [first]
    return [(day, _month(day, language, year=day == kept[0] or day.month == 1, month=stride < 12)) for day in kept]


def _strides() -> Iterator[int]:
    yield from (1, 2, 3, 4, 6)
    for years in _steps():
        yield 12 * years


def _month(day: date, language: Language, *, year: bool, month: bool) -> str:
    words = [_MONTHS[language][day.month - 1]] if month else []
    return " ".join([*words, str(day.year)] if year or not month else words)


def _day(day: date, language: Language) -> str:
    first = language == "fr" and day.day == 1
    return f"{'1er' if first else day.day} {_MONTHS[language][day.month - 1]}"
