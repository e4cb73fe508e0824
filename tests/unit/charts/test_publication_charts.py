"""Figures of a publication: what they say as data, that before and after differ by shape, and their empty states."""

import pytest

from exports.charts import ChartStyle
from exports.publication_charts import Crowd, Rehearsal, crowds, rehearsals
from tests.unit.charts.test_charts import DARK, LIGHT, pixels

ITEMS = [
    Crowd(label="seul", before=0.4, after=0.0, small=True),
    Crowd(label="2–4", before=0.35, after=0.0, small=True),
    Crowd(label="5–9", before=0.25, after=0.3, small=False),
    Crowd(label="10 et +", before=0.0, after=0.7, small=False),
]
BEFORE = Rehearsal(label="Recueilli", note="12 personnes retrouvées", persons=100, found=12, narrowed=50)
AFTER = Rehearsal(label="Publié", note="0 personne retrouvée", persons=100, found=0, narrowed=0)


def test_crowds_say_their_shares_as_data() -> None:
    said = crowds(ITEMS, LIGHT, names=("avant", "après")).alternative
    assert said.code == "bars"
    assert said.figures["small_before"] == 75
    assert said.figures["small_after"] == 0
    assert said.rows[:3] == (("seul", 40), ("seul", 0), ("2–4", 35))


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_before_is_an_outline_and_after_is_full(style: ChartStyle) -> None:
    """Without the colours one still tells them apart."""
    width, image = pixels(crowds(ITEMS, style, names=("avant", "après"), limit="5 ou plus"))
    height = max(y for _, y in image) + 1
    column = width // len(ITEMS)
    last = [image[x, y] for x in range(3 * column, width) for y in range(height)]
    first = [image[x, y] for x in range(column) for y in range(height)]
    assert last.count(style.accent) > 1000
    assert style.accent not in first
    assert 0 < first.count(style.caution) < last.count(style.accent) / 4


def test_a_threshold_is_written_only_between_small_and_large() -> None:
    large = [item for item in ITEMS if not item.small]
    one = crowds(large, LIGHT, names=("avant", "après"), limit="5 ou plus")
    other = crowds(large, LIGHT, names=("avant", "après"))
    assert one.to_rgba() == other.to_rgba()
    named, bare = (crowds(ITEMS, LIGHT, names=("a", "b"), limit=limit) for limit in ("5", ""))
    assert named.to_rgba() != bare.to_rgba()


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_nothing_to_show_is_an_empty_surface(style: ChartStyle) -> None:
    nobody = Rehearsal(label="Recueilli", note="", persons=0, found=0, narrowed=0)
    flat = [Crowd(label="seul", before=0, after=0, small=True)]
    for chart in (crowds([], style, names=("", "")), crowds(flat, style, names=("", "")), rehearsals([], style),
                  rehearsals([nobody], style)):
        assert chart.empty
        assert chart.alternative.code == "empty"
        assert set(pixels(chart)[1].values()) == {style.surface}


def test_rehearsals_say_who_is_found_as_data() -> None:
    said = rehearsals([BEFORE, AFTER], LIGHT).alternative
    assert said.figures == {"total": 100, "bars": 2}
    assert said.rows == (("Recueilli", 12), ("Publié", 0))


def test_bars_are_as_long_as_the_shares_found_and_narrowed() -> None:
    _, image = pixels(rehearsals([BEFORE, AFTER], LIGHT))
    room, half = LIGHT.width - 12, LIGHT.height // 2
    found = max(sum(image[x, y] == LIGHT.caution for x in range(LIGHT.width)) for y in range(half))
    assert found == pytest.approx(0.12 * room, abs=6)
    middle = next(y for y in range(half) if image[LIGHT.width - 8, y] == LIGHT.line) + 6
    plain = sum(image[x, middle] == LIGHT.line for x in range(LIGHT.width))
    assert plain == pytest.approx(0.5 * room, abs=6), "beyond the frame of those who are among too few"
    after = [image[x, y] for x in range(LIGHT.width) for y in range(half + 2, LIGHT.height)]
    assert LIGHT.caution not in after


def test_any_label_is_safe() -> None:
    hostile = "$\\frac{1}{2}$ \x00 " + "é" * 400
    assert not crowds([Crowd(label=hostile, before=1, after=1, small=False)], LIGHT, names=(hostile, hostile)).empty
    assert not rehearsals([Rehearsal(label=hostile, note=hostile, persons=3, found=3, narrowed=3)], LIGHT).empty
