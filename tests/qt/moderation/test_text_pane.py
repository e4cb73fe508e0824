"""Marked texts: positions of characters and of Qt, passages by words, lines and frame of each kind."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.moderation import finding_words
from desktop.moderation.offsets import Offsets, Passage, shown
from desktop.moderation.text_pane import Marked, MarkedText, char_format
from tests.qt.test_foundation_theme import contrast

TEXT = "La navette 🚌🚌 s'arrête. Mon voisin M. Delmas habite ici.\r\nPauline Roux aussi 🚌."


def test_positions_survive_letters_of_two_units() -> None:
    offsets = Offsets(TEXT)
    place = TEXT.index("Delmas")
    assert offsets.to_qt(place) == place + 2
    assert [offsets.from_qt(offsets.to_qt(position)) for position in range(len(TEXT) + 1)] == [*range(len(TEXT) + 1)]
    assert offsets.from_qt(offsets.to_qt(TEXT.index("🚌")) + 1) == TEXT.index("🚌")


def test_what_is_shown_has_every_character_at_its_place() -> None:
    assert len(shown(TEXT)) == len(TEXT)
    assert shown("a\r\nb\rc\0") == "a \nb\nc "


def test_the_text_box_selects_the_very_words(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.set_text(TEXT)
    for words in ("M. Delmas", "Pauline Roux"):
        start = TEXT.index(words)
        text.set_marks([Marked(1, start, start + len(words), "person")])
        assert text.extraSelections()[0].cursor.selectedText() == words


def test_a_passage_moves_by_words_and_is_never_empty() -> None:
    text = "Mon voisin Jean-Paul Delmas habite là."
    passage = Passage(text, text.index("Delmas"), text.index(" habite"))
    passage.move_start(-1)
    assert text[passage.start : passage.end] == "Jean-Paul Delmas"
    passage.move_end(1)
    assert text[passage.start : passage.end] == "Jean-Paul Delmas habite"
    passage.move_end(-1)
    passage.move_end(-1)
    passage.move_end(-1)
    assert text[passage.start : passage.end] == "Jean-Paul"
    passage.move_start(1)
    assert text[passage.start : passage.end] == "Jean-Paul"
    for _ in range(9):
        passage.move_end(1)
        passage.move_start(-1)
    assert text[passage.start : passage.end] == text.removesuffix(".")


def test_the_word_at_a_place() -> None:
    found = [Passage.word_at("un, deux", place) for place in (0, 2, 3, 8)]
    assert [(passage.start, passage.end) for passage in found if passage] == [(0, 2), (4, 8), (4, 8), (4, 8)]
    assert Passage.word_at(" … ", 1) is None


def test_each_kind_has_a_line_of_its_own() -> None:
    assert len(set(finding_words.LINES.values())) == len(finding_words.LINES) == 4
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in finding_words.LINES.values()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", finding_words.LINES)
def test_lines_and_frame_stand_out_of_their_background(kind: str, dark: bool) -> None:
    named = theme.roles(dark)
    for line in (finding_words.CHIP_ROLES[kind], "ink"):
        assert contrast(named[line], named[f"finding_{kind}"]) >= 3


def test_states_do_not_look_alike(qtbot: QtBot, light: theme.Theme) -> None:
    looks = [
        char_format(Marked(1, 0, 4, "person", state, removed=True)) for state in ("proposed", "accepted", "rejected")
    ]
    assert [look.fontStrikeOut() for look in looks] == [False, True, False]
    assert [look.hasProperty(QTextCharFormat.Property.BackgroundBrush.value) for look in looks] == [True, True, False]
    assert not char_format(Marked(1, 0, 4, "place", "accepted", removed=False)).fontStrikeOut()
    unkind = char_format(Marked(0, 0, 4, "unkind"))
    assert unkind.underlineStyle() not in finding_words.LINES.values()


def test_the_frame_follows_the_lines(qtbot: QtBot, light: theme.Theme) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(160, 300)
    text.set_text(TEXT)
    text.show()
    start = TEXT.index("M. Delmas")
    text.set_marks([Marked(7, start, start + 40, "person")])
    assert text.frame() == []
    text.set_current(7)
    boxes = text.frame()
    assert len(boxes) >= 3
    assert all(box.width() > 0 for box in boxes)
    assert [box.y() for box in boxes] == sorted({box.y() for box in boxes})


def test_a_click_chooses_the_innermost_finding(qtbot: QtBot, light: theme.Theme) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(600, 200)
    text.set_text(TEXT)
    text.show()
    start = TEXT.index("Delmas")
    text.set_marks([Marked(1, start, start + 6, "person"), Marked(2, start - 12, start + 18, "art9"),
                    Marked(0, start, start + 6, "unkind")])
    text.set_current(1)
    inside = text.frame()[0].center().toPoint()
    with qtbot.waitSignal(text.clicked_mark) as clicked:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert clicked.args == [1]


def test_a_selection_by_mouse_is_told_in_characters(qtbot: QtBot, light: theme.Theme) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(600, 200)
    text.set_text(TEXT)
    text.show()
    start = TEXT.index("Delmas")
    text.set_marks([Marked(1, start, start + 6, "person")])
    text.set_current(1)
    box = text.frame()[0]
    middle = box.center().toPoint().y()
    with qtbot.waitSignal(text.selected) as selected:
        QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()) + 1, middle))
        QTest.mouseMove(text.viewport(), QPoint(round(box.right()), middle))
        QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.right()), middle))
    assert selected.args is not None
    assert TEXT[slice(*selected.args)] == "Delmas"


def test_tab_steps_while_there_is_where_to_go(qtbot: QtBot, light: theme.Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    text, after = MarkedText(), MarkedText()
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addWidget(after)
    text.set_text("un deux")
    after.set_text("trois")
    page.show()
    QTest.qWaitForWindowActive(page)
    text.setFocus()
    stepped: list[int] = []
    text.stepped.connect(stepped.append)
    text.steps = (True, True)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert (stepped, page.focusWidget()) == ([1, -1], text)
    text.steps = (False, False)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert (stepped, page.focusWidget()) == ([1, -1], after)


def test_the_same_text_keeps_its_marks(qtbot: QtBot, light: theme.Theme) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.set_text(TEXT)
    text.set_marks([Marked(1, 0, 2, "person")])
    text.set_text(TEXT)
    assert len(text.marks()) == 1
    text.set_text("Autre texte.")
    assert text.marks() == ()
    assert text.extraSelections() == []
