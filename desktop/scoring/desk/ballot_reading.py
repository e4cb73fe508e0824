"""The proposal beside the ballot: its text, its translation always marked as one, its photographs."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions import words as known
from desktop.contributions.reading import ReadingText
from desktop.scoring.desk import words
from desktop.scoring.desk.book import Line
from desktop.widgets import Button, Card, Chip, IconLabel, Label, clear_layout, row, scrolled
from governance.scoring.package import Proposal
from governance.scoring.rounds import LANGUAGES, RoundTheme

BESIDE_FROM: Final = 560
"""Width, in pixels, from which original and translation stand side by side rather than one above the other."""
PICTURE: Final = QSize(520, 360)


class TextColumn(QWidget):
    """A title and a text in one language, under a chip that says which, and whether it is a translation."""

    def __init__(self) -> None:
        super().__init__()
        self.chip, self.title, self.body = Chip(), Label(points=theme.SUBTITLE_PT, bold=True, wrap=True), ReadingText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        for widget in (self.chip, self.title, self.body):
            column.addWidget(widget)
        column.addStretch(1)

    def show_text(self, title: str, body: str) -> None:
        """Show a text."""
        self.title.setText(title)
        self.body.set_text(body)


class ReadingCard(Card):
    """The original on the left, the translation on the right when there is one and it is wanted (T)."""

    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self._themes: tuple[RoundTheme, ...] = ()
        self._wanted = True
        self._theme_icon, self._meta = IconLabel("theme_1", "theme_1", 18), Label(tone="muted", wrap=True)
        self.toggle = Button(icon="language", key="T")
        self.toggle.setCheckable(True)
        self.toggle.clicked.connect(self._toggle)
        self.original, self.translated = TextColumn(), TextColumn()
        self.none = Label(tone="muted", wrap=True)
        self._pictures = QVBoxLayout()
        head = row(self._theme_icon, self._meta, self.toggle, stretch=False)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(theme.WIDE)
        self._texts.addWidget(self.original, 1)
        self._texts.addWidget(self.translated, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        column.addLayout(self._texts)
        column.addWidget(self.none)
        column.addLayout(self._pictures)
        column.addStretch(1)
        self.area = scrolled(inner)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(self.area, 1)

    def show_line(self, line: Line, themes: tuple[RoundTheme, ...], photographs: Mapping[str, bytes]) -> None:
        """Show a proposal; its photographs are those of the package."""
        if self._line is not None and self._line.proposal == line.proposal:
            return
        self._line, self._themes = line, themes
        self._show_pictures(line.proposal, photographs)
        self.area.verticalScrollBar().setValue(0)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again; the language of the window says which translation is offered."""
        line = self._line
        if line is None:
            return
        found = line.proposal
        self.original.show_text(found.title, found.body)
        language = known.language_word(found.language) if found.language else ""
        self.original.chip.set_state(
            QCoreApplication.translate("Ballot", "Original ({language})").format(language=language) if language
            else QCoreApplication.translate("Ballot", "Original"), "muted")
        self._meta.setText(" · ".join(self._facts(found)))
        self._show_theme(found.theme)
        self._show_translation(found)

    def _show_translation(self, found: Proposal) -> None:
        code = _other(found)
        there = found.translations.get(code) if code else None
        self.toggle.setVisible(there is not None)
        self.toggle.set_text("", name=QCoreApplication.translate("Ballot", "Original and translation side by side"))
        self.toggle.setChecked(self._wanted)
        self.translated.setVisible(there is not None and self._wanted)
        self.none.setVisible(code is not None and there is None)
        if code is None:
            return
        name = known.language_word(code)
        if there is None:
            self.none.setText(QCoreApplication.translate(
                "Ballot", "No translation ({language}) was sent with this proposal.").format(language=name))
            return
        self.translated.show_text(*there)
        self.translated.chip.set_state(
            QCoreApplication.translate("Ballot", "Translation ({language})").format(language=name), "accent",
            "language")

    def _facts(self, found: Proposal) -> list[str]:
        said = [QCoreApplication.translate("Ballot", "no. {number}").format(number=i18n.number(found.number)),
                known.kind_word(found.kind)]
        theme_found = next((item for item in self._themes if item.code == found.theme), None)
        if theme_found is not None:
            said.append(words.said(theme_found.label))
        if found.family > 1:
            said.append(QCoreApplication.translate("Ballot", "%Ln proposal(s) ask for the same", "", found.family))
        return said + words.facts(found.facts)

    def _show_theme(self, code: str | None) -> None:
        place = next((place for place, item in enumerate(self._themes) if item.code == code), None)
        self._theme_icon.setVisible(place is not None)
        if place is not None:
            self._theme_icon.set_icon(theme.theme_role(place), theme.theme_role(place))

    def _show_pictures(self, found: Proposal, photographs: Mapping[str, bytes]) -> None:
        clear_layout(self._pictures)
        count = len(found.photographs)
        for place, digest in enumerate(found.photographs, 1):
            picture = _picture(photographs.get(digest, b""))
            if not picture.isNull():
                label = QLabel()
                label.setPixmap(picture)
                label.setAccessibleName(QCoreApplication.translate("Ballot", "Photograph {place} of {count}").format(
                    place=i18n.number(place), count=i18n.number(count)))
                self._pictures.addWidget(label)

    def _toggle(self) -> None:
        self._wanted = self.toggle.isChecked()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side when there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= BESIDE_FROM
        self._texts.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


def _other(found: Proposal) -> str | None:
    """The language of the translation to offer: the window's, else the other of the two; None when there is none to
    offer because the original is in it."""
    wanted = i18n.code()
    if wanted not in LANGUAGES:
        wanted = next(iter(found.translations), "it" if found.language == "fr" else "fr")
    if wanted != found.language:
        return wanted
    return next((code for code in found.translations if code != found.language), None)


def _picture(content: bytes) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and (size.width() > PICTURE.width() or size.height() > PICTURE.height()):
        reader.setScaledSize(size.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
