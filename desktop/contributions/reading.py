"""The text of a contribution, set to be read: 80 characters wide at most, lines well apart."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from desktop import theme


class ReadingText(QTextEdit):
    """Plain text, selectable, as high as its content (the page around it scrolls)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("reading", True)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._measure()

    def set_text(self, text: str) -> None:
        """Show ``text`` from its first line."""
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(theme.READING_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text at the present width."""
        return QSize(320, round(self.document().size().height()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never less than the whole text, in height."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width makes a new height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A new font makes a new column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.setMaximumWidth(theme.READING_CHARACTERS * self.fontMetrics().averageCharWidth())

    def _fit(self) -> None:
        self.setFixedHeight(max(self.fontMetrics().height(), self.sizeHint().height()))
