"""Figures: what they say as data, where they can be clicked, that any label is safe, and that they stay fast."""

import subprocess
import sys
import time
from datetime import date, timedelta
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.charts import Chart, ChartStyle, LabelledCount, bars, bars_height, number, over_time

LIGHT = ChartStyle(
    ink="#1D2733", muted="#5C6773", line="#DEDAD1", accent="#0F6E8C", caution="#A65E00", surface="#FFFFFF"
)
DARK = ChartStyle(
    ink="#E8EBEE", muted="#A3AEBA", line="#343D48", accent="#4FB3CF", caution="#E0A458", surface="#1C2229",
    font_family="No Such Font", language="it", dpi=144,
)  # fmt: skip
DAYS = [("2026-03-02", 4), ("2026-03-01", 1), ("2026-03-09", 5), ("2026-03-02", 2)]
THEMES = [
    LabelledCount(key="roads", label="Structure et infrastructure", count=84, colour="#2F6DB5"),
    LabelledCount(key="health", label="Sanitaire et social", count=21),
    LabelledCount(key="valley", label="Val Nervia", count=9, note="peu entendu"),
]


def pixels(chart: Chart) -> tuple[int, dict[tuple[int, int], str]]:
    """Width of the image and the colour of each of its pixels as ``#RRGGBB``."""
    width, height, data = chart.to_rgba()
    assert len(data) == width * height * 4
    assert set(data[3::4]) == {255}, "the image is not opaque"
    return width, {
        (index % width, index // width): "#" + data[index * 4 : index * 4 + 3].hex().upper()
        for index in range(width * height)
    }


def test_time_says_its_figures_as_data() -> None:
    said = over_time(DAYS, 7, LIGHT).alternative
    assert said.code == "over_time"
    assert said.figures == {
        "total": 12, "objective": 7, "first": "2026-03-01", "last": "2026-03-09", "peak_day": "2026-03-02",
        "peak": 6, "reached_on": "2026-03-02",
    }  # fmt: skip
    assert said.rows == (("2026-03", 12),)


def test_an_objective_out_of_reach_has_no_date() -> None:
    assert "reached_on" not in over_time(DAYS, 13, LIGHT).alternative.figures
    assert "reached_on" not in over_time(DAYS, 0, LIGHT).alternative.figures


def test_bars_say_their_figures_as_data() -> None:
    said = bars(THEMES, LIGHT).alternative
    assert said.code == "bars"
    assert said.figures == {"total": 114, "bars": 3}
    assert said.rows == (("Structure et infrastructure", 84), ("Sanitaire et social", 21), ("Val Nervia", 9))


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_nothing_to_show_is_an_empty_surface(style: ChartStyle) -> None:
    nothing = [LabelledCount(key="a", label="A", count=0)]
    for chart in (over_time([], 100, style), over_time([("2026-03-01", 0)], 1, style), bars([], style),
                  bars(nothing, style)):
        assert chart.empty
        assert chart.alternative.code == "empty"
        assert chart.hit(10, 10) is None
        assert set(pixels(chart)[1].values()) == {style.surface}
    assert not bars(THEMES, style).empty


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_bars_are_drawn_where_they_are_clicked(style: ChartStyle) -> None:
    chart = bars(THEMES, style)
    _, image = pixels(chart)
    ratio = style.dpi / 96
    lengths = {}
    for box, item in zip(chart.boxes, THEMES, strict=True):
        wanted = item.colour or (style.caution if item.note else style.accent)
        rows = range(round(box.y * ratio) + 1, round((box.y + box.height) * ratio))
        lengths[item.key] = max(
            sum(image[x, y] == wanted for x in range(round(style.width * ratio))) for y in rows
        )
        assert chart.hit(box.x + 1, box.y + box.height / 2) == item.key
        assert chart.hit(style.width - 1, box.y + box.height / 2) == item.key
    assert lengths["roads"] / lengths["health"] == pytest.approx(4, rel=0.1)
    assert chart.hit(10, -1) is None
    assert chart.hit(style.width + 1, 50) is None
    assert chart.hit(10, chart.boxes[-1].y + chart.boxes[-1].height + 1) is None


def test_the_image_follows_the_pixel_ratio() -> None:
    assert bars(THEMES, LIGHT).to_rgba()[:2] == (400, 240)
    assert bars(THEMES, DARK).to_rgba()[:2] == (600, 360)


def test_the_objective_is_a_dashed_line_and_the_area_rises() -> None:
    width, image = pixels(over_time([("2026-03-01", 10), ("2026-03-31", 90)], 50, LIGHT, objective_label="objectif"))
    dashes = [y for y in range(240) if sum(image[x, y] == LIGHT.caution for x in range(width)) > 100]
    assert 1 <= len(dashes) <= 2
    across = [image[x, dashes[0]] == LIGHT.caution for x in range(width)]
    assert sum(one != two for one, two in pairwise(across)) > 20
    curve = [(x, y) for (x, y), colour in image.items() if colour == LIGHT.accent]
    assert min(curve)[1] > max(curve)[1]


def test_bars_without_room_are_counted_not_hidden() -> None:
    many = [LabelledCount(key=str(index), label=f"Zone {index}", count=index + 1) for index in range(60)]
    short = bars(many, LIGHT)
    assert len(short.boxes) + short.omitted == 60
    assert short.omitted > 0
    assert short.alternative.figures["bars"] == 60
    tall = ChartStyle(
        ink=LIGHT.ink, muted=LIGHT.muted, line=LIGHT.line, accent=LIGHT.accent, caution=LIGHT.caution,
        surface=LIGHT.surface, height=bars_height(60, LIGHT),
    )  # fmt: skip
    assert bars(many, tall).omitted == 0


@pytest.mark.parametrize(
    "label", ["$x^2$ $", "a\nb\tc", "😀 漢字 שלום", "\x00\x1b\u202e", "", "très " * 200, "_{^\\frac", "\ud800"]
)
def test_any_label_can_be_drawn(label: str) -> None:
    item = LabelledCount(key="k", label=label, count=3, note=label)
    chart = bars([item, THEMES[0]], DARK)
    assert chart.to_png().startswith(b"\x89PNG")
    assert over_time(DAYS, 5, LIGHT, objective_label=label).to_png().startswith(b"\x89PNG")


@settings(max_examples=15)
@given(st.lists(st.tuples(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 10**9)), max_size=6),
       st.integers(-5, 10**10), st.sampled_from([(400, 240), (60, 40), (900, 120)]))
def test_any_days_can_be_drawn(days: list[tuple[date, int]], objective: int, size: tuple[int, int]) -> None:
    style = ChartStyle(
        ink="#000000", muted="#555555", line="#CCCCCC", accent="#0F6E8C", caution="#A65E00", surface="#FFFFFF",
        language="en", width=size[0], height=size[1],
    )  # fmt: skip
    chart = over_time([(day.isoformat(), count) for day, count in days], objective, style)
    assert chart.empty == (sum(count for _, count in days) == 0)
    assert chart.to_rgba()[:2] == size


@pytest.mark.parametrize(
    ("start", "span", "language", "first"),
    [("2026-03-01", 0, "fr", "1er mars"), ("2026-03-01", 40, "it", "1 mar"), ("2026-03-01", 200, "fr", "mars 2026"),
     ("2026-01-15", 3000, "en", "2028")],
)
def test_dates_under_the_curve_are_few_and_in_order(start: str, span: int, language: str, first: str) -> None:
    from exports.charts import _dates

    begin = date.fromisoformat(start)
    written = _dates(begin, begin + timedelta(days=span), 6, language)  # type: ignore[arg-type]  # parametrised text
    assert written[0][1] == first
    assert 1 <= len(written) <= 6
    assert [day for day, _ in written] == sorted({day for day, _ in written})
    assert all(begin <= day <= begin + timedelta(days=span) for day, _ in written)


def test_numbers_are_written_as_people_do() -> None:
    assert number(1234567, "fr") == "1\u202f234\u202f567"
    assert number(1234567, "it") == "1.234.567"
    assert number(1234567, "en") == "1,234,567"


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert bars(THEMES, LIGHT).to_png() == bars(THEMES, LIGHT).to_png()
    assert b"Software" not in BytesIO(bars(THEMES, LIGHT).to_png()).getvalue()


def test_a_day_that_is_no_date_is_refused() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        over_time([("hier", 3)], 1, LIGHT)


def test_a_chart_takes_less_than_150_milliseconds_after_the_first() -> None:
    bars(THEMES, LIGHT).to_rgba()
    year = [((date(2026, 1, 1) + timedelta(days=day)).isoformat(), day % 7) for day in range(365)]
    zones = [LabelledCount(key=str(index), label=f"Vallée {index}", count=index + 1) for index in range(10)]
    taken = []
    for _ in range(5):
        start = time.process_time()
        over_time(year, 800, LIGHT, objective_label="objectif").to_rgba()
        bars(zones, LIGHT).to_rgba()
        taken.append((time.process_time() - start) / 2)
    assert min(taken) < 0.150


def test_start_up_reads_neither_matplotlib_nor_reportlab() -> None:
    code = (
        "import sys, exports.charts, exports.pdf.answer; "
        "print([name for name in ('matplotlib', 'reportlab', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
