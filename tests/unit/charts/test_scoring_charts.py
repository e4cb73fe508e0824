"""Figures of a round: what they say as data, where they can be clicked, that shape tells as much as colour, and their
empty states."""

from dataclasses import replace

import pytest

from exports.charts import Chart, ChartStyle
from exports.palette import THEMES
from exports.scoring.charts import SHAPES, Ordered, Profile, ThemeBars, ThemeMark, distribution, overview, profiles
from exports.scoring.places_chart import Move, Spot, moves, places
from tests.unit.charts.test_charts import DARK, LIGHT, pixels

MARKS = [ThemeMark(name, colour) for name, colour in zip(("Route", "Travail", "Santé", "Aide"), THEMES.values(),
                                                          strict=True)]
WIDE = replace(LIGHT, width=640)
BARS = [
    ThemeBars(key=f"t{place}", mark=mark, counts=(0, 1, 0, 2, 5, place), median=4, note=f"{8 + place} sur 12")
    for place, mark in enumerate(MARKS)]
PROFILES = [
    Profile(key="12", label="n° 12", medians=(5, 4, None, 1)), Profile(key="7", label="n° 7", medians=(3, 3, 3, 3))]
ORDERED = [
    Ordered(key=str(number), label=f"n° {number}", rank=number, means=(5 - number / 8, 3.0, None, 1.5))
    for number in range(1, 31)]
SPOTS = [
    Spot(key="a", label="Amont", longitude=6.6, latitude=44.5, count=9),
    Spot(key="b", label="Aval", longitude=7.6, latitude=43.8, count=1),
    Spot(key="c", label="Rien", longitude=7.0, latitude=44.0, count=0)]
MOVES = [
    Move(key="1", label="n° 1", before=3, after=1), Move(key="2", label="n° 2", before=2, after=2),
    Move(key="3", label="n° 3", before=None, after=3), Move(key="4", label="n° 4", before=1, after=None)]


def all_charts(style: ChartStyle) -> list[Chart]:
    return [
        distribution(BARS, style), profiles(PROFILES, MARKS, style), overview(ORDERED, MARKS, style, cut=5),
        places(SPOTS, style), moves(MOVES, style, names=("avant", "après"))]


def test_distribution_says_every_count_and_the_median() -> None:
    said = distribution(BARS, WIDE, median="médiane").alternative
    assert said.code == "bars"
    assert said.figures["total"] == 38
    assert said.figures["median:t2"] == 4
    assert said.rows[3:6] == (("Route 3", 2), ("Route 4 (médiane)", 5), ("Route 5", 0))
    assert len(said.rows) == 24


@pytest.mark.parametrize("style", [LIGHT, WIDE])
def test_each_column_gives_its_theme_and_grade(style: ChartStyle) -> None:
    chart = distribution(BARS, style)
    assert len(chart.boxes) == len(chart.alternative.rows)
    for box in chart.boxes:
        assert chart.hit(box.x + box.width / 2, box.y + box.height / 2) == box.key
        assert 0 <= box.x <= box.x + box.width <= style.width
        assert 0 <= box.y <= box.y + box.height <= style.height
    assert chart.boxes[10].key == "t1:4"


def test_columns_are_as_high_as_their_counts() -> None:
    _, image = pixels(distribution(BARS[:1], WIDE))
    boxes = distribution(BARS[:1], WIDE).boxes
    high = [
        sum(image[round(box.x + box.width / 2), y] == MARKS[0].colour for y in range(WIDE.height)) for box in boxes]
    assert high[0] == high[2] == high[5] == 0
    assert high[4] == pytest.approx(5 * high[1], abs=4)
    assert high[3] == pytest.approx(2 * high[1], abs=3)


def test_the_median_is_marked_by_more_than_a_colour() -> None:
    marked = distribution(BARS[:1], WIDE).to_rgba()
    assert marked != distribution([replace(BARS[0], median=3)], WIDE).to_rgba()
    grey = replace(BARS[0], mark=ThemeMark("Route", WIDE.muted))
    assert distribution([grey], WIDE).to_rgba() != distribution([replace(grey, median=None)], WIDE).to_rgba()


def test_profiles_say_their_medians_and_leave_out_what_has_no_room() -> None:
    chart = profiles(PROFILES, MARKS, WIDE)
    assert chart.alternative.rows[:3] == (("n° 12, Route", 5), ("n° 12, Travail", 4), ("n° 12, Aide", 1))
    assert len(chart.boxes) == len(chart.alternative.rows) == 7
    assert chart.omitted == 0
    many = profiles([replace(PROFILES[1], key=str(number)) for number in range(50)], MARKS, WIDE)
    assert many.omitted == 50 - len(many.boxes) // 4 > 0


def test_overview_has_a_place_for_every_proposal() -> None:
    chart = overview(ORDERED, MARKS, WIDE, cut=5, cut_label="5 premières")
    assert chart.alternative.code == "values"
    assert chart.alternative.rows[29] == ("n° 30", 30)
    assert [box.key for box in chart.boxes] == [str(number) for number in range(1, 31)]
    assert overview(ORDERED, MARKS, WIDE).to_rgba() != chart.to_rgba(), "the line after the first places"


def test_ten_thousand_proposals_are_four_marks_to_draw() -> None:
    many = [Ordered(key=str(rank), label=str(rank), rank=rank, means=(1.0, 2.0, 3.0, 4.0)) for rank in range(1, 10_001)]
    chart = overview(many, MARKS, WIDE, cut=10)
    assert len(chart.boxes) == 10_000
    assert len(chart.sheet._figure.artists) + len(chart.sheet._figure.lines) < 30


def test_places_are_where_they_are_and_as_large_as_their_count() -> None:
    chart = places(SPOTS, WIDE)
    assert chart.alternative.rows == (("Amont", 9), ("Aval", 1))
    large, small = chart.boxes
    assert large.x < small.x
    assert large.y < small.y, "north is up"
    assert large.width > 2 * small.width
    lined = places(SPOTS, WIDE, outlines=[[(6.5, 43.7), (7.7, 43.7), (7.7, 44.6), (6.5, 43.7)]])
    assert WIDE.line in set(pixels(lined)[1].values())
    assert WIDE.line not in set(pixels(chart)[1].values())


def test_one_place_alone_is_in_the_middle() -> None:
    (box,) = places(SPOTS[:1], WIDE).boxes
    assert box.x + box.width / 2 == pytest.approx(WIDE.width / 2, abs=1)
    assert box.y + box.height / 2 == pytest.approx(WIDE.height / 2, abs=1)


def test_moves_say_ranks_and_places_won() -> None:
    chart = moves(MOVES, WIDE, names=("à l’aveugle", "à la fin"))
    assert chart.alternative.figures == {"moved": 3, "proposals": 4}
    assert chart.alternative.rows == (
        ("n° 1 (3 → 1)", 2), ("n° 2 (2 → 2)", 0), ("n° 3 (– → 3)", 0), ("n° 4 (1 → –)", 0))
    assert [box.key for box in chart.boxes] == ["1", "2", "3", "4"]
    heights = [box.y for box in chart.boxes]
    assert heights == sorted(heights)
    assert moves(MOVES * 20, WIDE, names=("", "")).omitted > 0


@pytest.mark.parametrize("names", [("à l’aveugle", "après la discussion"), ("alla cieca", "dopo la discussione")])
def test_the_words_of_both_sides_are_not_cut(names: tuple[str, str]) -> None:
    for style in (LIGHT, WIDE, replace(LIGHT, width=510)):
        long = [replace(item, label="Una proposta dal titolo lunghissimo, spostata " * 3) for item in MOVES]
        drawn = pixels(moves(long, style, names=names))[1]
        assert {colour for (x, _), colour in drawn.items() if x in (0, 1, style.width - 1)} == {style.surface}


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_nothing_to_show_is_an_empty_surface(style: ChartStyle) -> None:
    nobody = replace(BARS[0], counts=(0,) * 6, median=None)
    unknown = Profile(key="1", label="n° 1", medians=(None,) * 4)
    no_mean = Ordered(key="1", label="n° 1", rank=1, means=(None,) * 4)
    for chart in (
        distribution([], style), distribution([nobody], style), profiles([], MARKS, style),
        profiles([unknown], MARKS, style), overview([], MARKS, style), overview([no_mean], MARKS, style),
        places([], style), places(SPOTS[2:], style), moves([], style, names=("", "")),
    ):
        assert chart.empty
        assert chart.alternative.code == "empty"
        assert set(pixels(chart)[1].values()) == {style.surface}


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_they_are_drawn_twice_alike_and_each_box_has_its_row(style: ChartStyle) -> None:
    for one, other in zip(all_charts(style), all_charts(style), strict=True):
        assert one.to_png() == other.to_png()
        assert not one.empty
        assert len(one.boxes) == len(one.alternative.rows)


def test_themes_are_told_apart_without_colour() -> None:
    assert len(set(SHAPES)) == len(SHAPES) >= len(MARKS)
    grey = [ThemeMark("", WIDE.ink) for _ in MARKS]
    swapped = [replace(ORDERED[0], means=(4.0, None, None, None)), replace(ORDERED[0], means=(None, 4.0, None, None))]
    one, two = (overview([item], grey, WIDE).to_rgba() for item in swapped)
    assert one != two


def test_any_label_is_safe() -> None:
    hostile = "$\\frac{1}{2}$ \x00 " + "é" * 400
    mark = ThemeMark(hostile, WIDE.ink)
    assert not distribution([replace(BARS[0], mark=mark, note=hostile)], LIGHT).empty
    assert not profiles([Profile(key="1", label=hostile, medians=(1,))], [mark], LIGHT).empty
    assert not overview([Ordered(key="1", label=hostile, rank=1, means=(1,))], [mark], LIGHT, cut_label=hostile).empty
    assert not places([replace(SPOTS[0], label=hostile)], LIGHT).empty
    assert not moves([Move(key="1", label=hostile, before=1, after=1)], LIGHT, names=(hostile, hostile)).empty


def test_the_window_says_values_in_a_sentence() -> None:
    from desktop.widgets.chart import spoken

    assert spoken(moves(MOVES[:2], LIGHT, names=("", "")).alternative) == "n° 1 (3 → 1) 2, n° 2 (2 → 2) 0"
