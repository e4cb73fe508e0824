"""Small widgets where room lacks: tabs keep theirs, a combo box and a button shorten what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolButton
from pytestqt.qtbot import QtBot

from desktop.intake.calm_combo import CalmCombo
from desktop.widgets import primary
from desktop.widgets.tabs import TabBar

LONG = "Tour 1 : Cotation collégiale de toutes les propositions"


pytestmark = pytest.mark.usefixtures("light")


def test_tabs_have_room_for_whichever_is_chosen(qtbot: QtBot) -> None:
    tabs = TabBar(3)
    qtbot.addWidget(tabs)
    for place, name in enumerate(("Classement", "Projets des partenaires", "Est-ce solide ?")):
        tabs.setTabText(place, name)
    tabs.resize(tabs.sizeHint())
    tabs.show()
    widths = set()
    for place in range(3):
        tabs.setCurrentIndex(place)
        widths.add(tabs.sizeHint().width())
        assert not any(arrow.isVisible() for arrow in tabs.findChildren(QToolButton))
    assert len(widths) == 1


@pytest.mark.parametrize(("text", "shortened"), [("Tour 1", False), (LONG, True)])
def test_a_combo_box_shortens_only_what_has_no_room(qtbot: QtBot, text: str, shortened: bool) -> None:
    images = []
    for box in (CalmCombo(), QComboBox()):
        qtbot.addWidget(box)
        box.addItem(text)
        box.setFixedSize(200, 34)
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box.show()
        images.append(box.grab().toImage())
        assert box.currentText() == text
    assert (images[0] != images[1]) is shortened


def test_a_button_loses_its_key_before_its_words(qtbot: QtBot) -> None:
    button = primary("Consigner une nouvelle décision", key="Ctrl+Return")
    qtbot.addWidget(button)
    whole, wide = button.text(), button.sizeHint().width()
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.show()
    button.resize(wide - 30, 34)
    assert whole.startswith(button.text())
    assert button.text().strip() == "Consigner une nouvelle décision"
    assert button.toolTip() == whole.removeprefix(button.text()).strip()
    button.resize(wide + 40, 34)
    assert button.text() == whole
    assert button.toolTip() == ""
