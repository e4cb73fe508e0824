"""The title and the text with their findings, and beside them, on demand, what readers of the open data would see."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop import theme
from desktop.moderation import finding_words
from desktop.moderation.items import Item, Published
from desktop.moderation.text_pane import Marked, MarkedText
from desktop.widgets import Label

FIELDS: Final = ("title", "body")
_SIDE_BY_SIDE: Final = 460


class ReadingPane(QWidget):
    """``title`` goes where the screen shows titles, the pane itself holds the body. Positions carry their field."""

    clicked = Signal(int)
    selected = Signal(str, int, int)
    entered = Signal()
    stepped = Signal(int)
    passage_moved = Signal(str, int, int)
    passage_kept = Signal(str, int, int)
    passage_left = Signal()
    digit_typed = Signal(int)
    everywhere_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = MarkedText(points=theme.SUBTITLE_PT, bold=True)
        self.body = MarkedText()
        self.published_title, self.published = MarkedText(bold=True), MarkedText()
        self._captions = (Label(bold=True, tone="muted"), Label(bold=True, tone="muted"))
        self._note = Label(tone="muted", wrap=True)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(theme.LARGE)
        left, self._right = QVBoxLayout(), QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        for column, widgets in ((left, (self._captions[0], self.body)),
                                (right, (self._captions[1], self.published_title, self.published, self._note))):
            column.setSpacing(theme.TIGHT)
            for widget in widgets:
                column.addLayout(_to_the_left(widget))
            column.addStretch(1)
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self._right, 1)
        self._right.hide()
        self._captions[0].hide()
        for name, text in self.texts().items():
            self._wire(name, text)
        self.retranslate()

    def _wire(self, name: str, text: MarkedText) -> None:
        text.clicked_mark.connect(self.clicked)
        text.selected.connect(lambda start, end: self.selected.emit(name, start, end))
        text.entered.connect(self.entered)
        text.stepped.connect(self.stepped)
        text.passage_moved.connect(lambda start, end: self.passage_moved.emit(name, start, end))
        text.passage_kept.connect(lambda start, end: self.passage_kept.emit(name, start, end))
        text.passage_left.connect(self.passage_left)
        text.digit_typed.connect(self.digit_typed)
        text.everywhere_typed.connect(self.everywhere_typed)

    def texts(self) -> Mapping[str, MarkedText]:
        """The two texts, by field."""
        return {"title": self.title, "body": self.body}

    def set_text(self, text: str) -> None:
        """The body (the panel sets the title)."""
        self.body.set_text(text)

    def show_marks(
        self, items: Sequence[Item], insults: Mapping[str, Sequence[tuple[int, int]]], current: int | None,
    ) -> None:
        """Mark the findings and the words that may hurt; frame finding ``current``."""
        for name, text in self.texts().items():
            marks = [_marked(item) for item in items if item.row.field == name]
            marks += [Marked(0, start, end, "unkind") for start, end in insults.get(name, ())]
            text.set_marks(marks)
            text.set_current(current)

    def set_steps(self, before: bool, after: bool) -> None:
        """Whether Tab has where to go."""
        for text in self.texts().values():
            text.steps = (before, after)

    def compare(self, published: Published | None, *, shown: bool) -> None:
        """Show, or put away, the text as published; None says that it is not known yet."""
        self._right.setVisible(shown)
        self._captions[0].setVisible(shown)
        for text, name in ((self.published_title, "title"), (self.published, "body")):
            side = published.sides.get(name) if published is not None else None
            text.setVisible(side is not None and bool(side.text))
            if side is not None:
                text.set_text(side.text)
                text.set_marks([Marked(place, start, end, finding_words.kind(label))
                                for place, (start, end, label) in enumerate(side.pieces, 1)])
        self._note.setText("" if published is not None else QCoreApplication.translate(
            "Moderation", "This text has not been looked at since it changed: that is done in the background."))
        self._note.setVisible(published is None)

    def comparing(self) -> bool:
        """Whether the published text is in sight."""
        return not self._right.isHidden()

    def focus_text(self, field: str = "body") -> None:
        """Give the keyboard to a text."""
        self.texts()[field].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def setAccessibleName(self, name: str) -> None:
        """The name of the text itself."""
        self.body.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say everything again."""
        self._captions[0].setText(QCoreApplication.translate("Moderation", "As it was written"))
        self._captions[1].setText(QCoreApplication.translate("Moderation", "As it would be published"))
        self.title.setAccessibleName(QCoreApplication.translate("Moderation", "Title of the contribution"))
        self.published_title.setAccessibleName(QCoreApplication.translate("Moderation", "Title as published"))
        self.published.setAccessibleName(QCoreApplication.translate("Moderation", "Text as published"))


def _to_the_left(widget: QWidget) -> QHBoxLayout:
    """As wide as it may be, what is left of the width on its right."""
    line = QHBoxLayout()
    line.addWidget(widget, 1)
    line.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
    return line


def _marked(item: Item) -> Marked:
    row = item.row
    return Marked(row.id, row.start, row.end, finding_words.kind(item.label), row.state, item.becomes is not None)
