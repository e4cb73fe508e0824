"""Colours can be read, icons exist, and the scheme changes while the window is open."""

import re
from importlib.resources import files
from itertools import product

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.widgets import Button, Chip, IconLabel

SURFACES = ("page", "surface", "raised")
TEXT_PAIRS = (
    *product(("ink", "muted", "accent", "good", "caution", "bad", *(f"theme_{n}" for n in range(1, 5))), SURFACES),
    *((role, f"{role}_soft") for role in theme.STATES), ("ink", "accent_soft"), ("ink", "bad_soft"),
    ("ink", "good_soft"),
    ("ink", "caution_soft"), ("rail_text", "rail"), ("rail_text", "rail_here"), ("rail_ink", "rail_here"),
    ("rail_ink", "rail_pill"), ("on_accent", "accent"), ("on_accent", "accent_hover"),
    *product(("ink",), ("finding_person", "finding_contact", "finding_place", "finding_art9")),
)
MARK_PAIRS = (*product(("edge", "accent", "good", "caution", "bad"), SURFACES),)


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_formula_on_known_pairs() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_PAIRS, ids=lambda role: role)
def test_every_text_pair_can_be_read(front: str, back: str, dark: bool) -> None:
    named = theme.roles(dark)
    assert contrast(named[front], named[back]) >= 4.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), MARK_PAIRS, ids=lambda role: role)
def test_every_mark_can_be_seen(front: str, back: str, dark: bool) -> None:
    named = theme.roles(dark)
    assert contrast(named[front], named[back]) >= 3


def test_both_schemes_have_the_same_roles() -> None:
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_style_sheet_holds_no_colour_of_its_own() -> None:
    text = (files("desktop") / "style.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b(?=[^{]*;)", text)
    assert "$" not in theme.style_sheet(False)


@pytest.mark.parametrize("name", theme.icon_names())
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    image = theme.icon(name, "ink", 24).pixmap(24, 24).toImage()
    assert any(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))


def test_arrow_files_use_the_muted_role() -> None:
    for scheme, table in (("light", theme.LIGHT), ("dark", theme.DARK)):
        svg = (files("resources") / "icons" / f"arrow_{scheme}.svg").read_text(encoding="utf-8")
        assert table["muted"] in svg


def test_tick_files_use_the_role_of_what_stands_on_the_accent() -> None:
    for scheme, table in (("light", theme.LIGHT), ("dark", theme.DARK)):
        svg = (files("resources") / "icons" / f"tick_{scheme}.svg").read_text(encoding="utf-8")
        assert table["on_accent"] in svg


def test_icon_takes_the_colour_of_its_role(light: theme.Theme) -> None:
    image = theme.icon("close", "bad", 24).pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    assert QColor(theme.LIGHT["bad"]).name() in solid


def test_scheme_changes_live(qtbot: QtBot, light: theme.Theme) -> None:
    label = IconLabel("home", "ink")
    qtbot.addWidget(label)
    before = label.pixmap().toImage()
    with qtbot.waitSignal(light.changed):
        light.choose("dark")
    qtbot.waitUntil(lambda: label.pixmap().toImage() != before)
    assert theme.is_dark()
    assert theme.colour("page") == QColor(theme.DARK["page"])


def test_system_choice_follows_the_system(light: theme.Theme, qapp: QApplication) -> None:
    light.choose("system")
    assert light.dark == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    assert light.choice == "system"


def test_theme_roles_go_round() -> None:
    assert [theme.theme_role(place) for place in range(5)] == ["theme_1", "theme_2", "theme_3", "theme_4", "theme_1"]


def test_button_says_its_key_and_speaks_without_it(qtbot: QtBot, light: theme.Theme) -> None:
    button = Button("Publish & answer", kind="primary", key="P")
    qtbot.addWidget(button)
    assert button.text().endswith("P")
    assert button.accessibleName() == "Publish & answer"
    button.set_text("Hide")
    assert button.shortcut().toString() == "P"


def test_chip_has_room_for_its_word(qtbot: QtBot, light: theme.Theme) -> None:
    chip = Chip("une étiquette assez longue", "caution", "warning")
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() >= chip.fontMetrics().horizontalAdvance(chip.text()) + 30
    assert chip.accessibleName() == chip.text()
    QApplication.sendEvent(chip, QEvent(QEvent.Type.PaletteChange))


def test_labels_show_markup_as_text(qtbot: QtBot, light: theme.Theme) -> None:
    from desktop.widgets import Label

    label = Label("<b>x</b>")
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
