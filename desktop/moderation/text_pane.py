"""A text of which passages are marked: a colour and a line for each kind, a frame around the current one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QTextEdit

from desktop import theme
from desktop.contributions.reading import ReadingText
from desktop.moderation.finding_words import CHIP_ROLES, DIGITS, LINES
from desktop.moderation.offsets import Offsets, Passage, shown

_ARROWS: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage to mark (characters). ``kind``: ``person``, ``contact``, ``place``, ``art9`` or ``unkind``; ``state``
    that of a finding; ``removed``: its words would not be published."""

    key: int
    start: int
    end: int
    kind: str
    state: str = "proposed"
    removed: bool = False


class MarkedText(ReadingText):
    """Positions are in characters. ``Enter`` and ``Tab`` decide and step; a passage being set moves by words."""

    clicked_mark = Signal(int)
    selected = Signal(int, int)
    entered = Signal()
    stepped = Signal(int)
    """1 or -1: ``Tab`` or ``Shift+Tab``, when ``steps`` says that there is where to go."""
    passage_moved = Signal(int, int)
    passage_kept = Signal(int, int)
    passage_left = Signal()
    digit_typed = Signal(int)
    everywhere_typed = Signal()

    def __init__(self, *, points: float = theme.TEXT_PT, bold: bool = False) -> None:
        self._heading = bold
        self._marks: tuple[Marked, ...] = ()
        self._current: int | None = None
        self._passage: Passage | None = None
        self._text, self._offsets = "", Offsets("")
        self.steps: tuple[bool, bool] = (False, False)
        """Whether there is a finding before, and one after."""
        super().__init__()
        self.setFont(theme.font(points, bold=bold))

    def set_text(self, text: str) -> None:
        """Show ``text``, without marks; the same text keeps them, and the caret."""
        if text == self._text:
            return
        self._text, self._offsets = text, Offsets(text)
        self._marks, self._current, self._passage = (), None, None
        super().set_text(shown(text))
        self.setExtraSelections([])

    setText = set_text

    def text(self) -> str:
        """The text, as given."""
        return self._text

    def set_marks(self, marks: Sequence[Marked]) -> None:
        """Mark these, the longest first so that a passage inside another stays in sight."""
        self._marks = tuple(sorted(marks, key=lambda mark: (mark.start - mark.end, mark.start)))
        self._paint_marks()

    def marks(self) -> tuple[Marked, ...]:
        """What is marked."""
        return self._marks

    def set_current(self, key: int | None) -> None:
        """Frame the passage ``key``, and put the caret on it."""
        self._current = key
        if (mark := self._mark(key)) is not None:
            cursor = self.textCursor()
            cursor.setPosition(self._offsets.to_qt(mark.start))
            self.setTextCursor(cursor)
        self.viewport().update()

    def current(self) -> int | None:
        """Key of the framed passage."""
        return self._current

    def frame(self) -> list[QRectF]:
        """Where the frame stands, one rectangle a line; empty when nothing is current."""
        if self._passage is not None:
            return self._boxes(self._passage.start, self._passage.end)
        mark = self._mark(self._current)
        return [] if mark is None else self._boxes(mark.start, mark.end)

    # A passage being set

    def begin(self, start: int, end: int) -> None:
        """Let the person move the passage; the keyboard comes here."""
        self._passage = Passage(self._text, start, end)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.viewport().update()

    def begin_here(self) -> bool:
        """The same on what is selected, else on the word under the caret; False in a text without words."""
        cursor = self.textCursor()
        start, end = (self._offsets.from_qt(place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
        if start < end:
            self.begin(start, end)
            return True
        word = Passage.word_at(self._text, start)
        if word is not None:
            self.begin(word.start, word.end)
        return word is not None

    def passage(self) -> tuple[int, int] | None:
        """What is being set."""
        return None if self._passage is None else (self._passage.start, self._passage.end)

    def end_passage(self) -> None:
        """Nothing is being set any more."""
        self._passage = None
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.viewport().update()

    # Events

    def event(self, event: QEvent) -> bool:
        """While a passage is set, letters and digits are for it, not for the buttons."""
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        override = event.type() == QEvent.Type.ShortcutOverride and self._passage is not None
        if override and isinstance(event, QKeyEvent) and not event.modifiers() & held:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        """Tab goes from finding to finding, then out of the text."""
        if self._passage is None and self.steps[1 if next else 0]:
            self.stepped.emit(1 if next else -1)
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter decides; a passage being set takes the arrows, the digits, Enter and Escape."""
        key = Qt.Key(event.key())
        if self._passage is not None:
            self._set_passage(self._passage, key, shift=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _set_passage(self, passage: Passage, key: Qt.Key, *, shift: bool) -> None:
        if key in _ARROWS:
            (passage.move_end if shift else passage.move_start)(_ARROWS[key])
            self.viewport().update()
            self.passage_moved.emit(passage.start, passage.end)
        elif key in _ENTER:
            self.passage_kept.emit(passage.start, passage.end)
        elif key == Qt.Key.Key_Escape:
            self.passage_left.emit()
        elif key == Qt.Key.Key_P:
            self.everywhere_typed.emit()
        elif key in DIGITS:
            self.digit_typed.emit(DIGITS[key])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A selection may become a finding; a click on one makes it current."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            self.selected.emit(*(self._offsets.from_qt(place)
                                 for place in (cursor.selectionStart(), cursor.selectionEnd())))
            return
        place = self._offsets.from_qt(self.cursorForPosition(event.position().toPoint()).position())
        under = [mark for mark in self._marks if mark.start <= place < mark.end and mark.kind in LINES]
        if under:
            self.clicked_mark.emit(under[-1].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the frame of the current passage."""
        super().paintEvent(event)
        boxes = self.frame()
        if not boxes:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("ink" if self._passage is None else "accent"), 2)
        if self._passage is not None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_marks()

    # Inside

    def _measure(self) -> None:
        """A heading takes the whole width, a text the reading column."""
        if not self._heading:
            super()._measure()

    def _mark(self, key: int | None) -> Marked | None:
        return next((mark for mark in self._marks if mark.key == key and mark.kind in LINES), None)

    def _paint_marks(self) -> None:
        self.setExtraSelections([self._selection(mark) for mark in self._marks])
        self.viewport().update()

    def _selection(self, mark: Marked) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(mark.start))
        cursor.setPosition(self._offsets.to_qt(mark.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = char_format(mark)
        return selection

    def _boxes(self, start: int, end: int) -> list[QRectF]:
        first, last = self._offsets.to_qt(start), self._offsets.to_qt(end)
        boxes: list[QRectF] = []
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            layout, top = block.layout(), self.document().documentLayout().blockBoundingRect(block).topLeft()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                left = max(first - block.position(), line.textStart())
                right = min(last - block.position(), line.textStart() + line.textLength())
                if left < right:
                    x = top.x() + _x(line, left)
                    boxes.append(QRectF(x, top.y() + line.y(), top.x() + _x(line, right) - x, line.height()))
            block = block.next()
        return boxes


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # (x, place) or x, by version of PySide6
    return float(found[0] if isinstance(found, tuple) else found)


def char_format(mark: Marked) -> QTextCharFormat:
    """Background and line of a passage: a rejected one keeps a faint line, the words that go are struck through."""
    made = QTextCharFormat()
    if mark.kind == "unkind":
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
        made.setUnderlineColor(theme.colour("bad"))
        return made
    if mark.state == "rejected":
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(theme.colour("muted"))
        return made
    made.setBackground(theme.colour(f"finding_{mark.kind}"))
    made.setForeground(theme.colour("ink"))
    made.setUnderlineStyle(LINES[mark.kind])
    made.setUnderlineColor(theme.colour(CHIP_ROLES[mark.kind]))
    made.setFontStrikeOut(mark.state == "accepted" and mark.removed)
    return made
