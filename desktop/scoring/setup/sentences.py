"""The sentences of a theme: one per grade from 0 to 5, in French and in Italian, and the criteria that help to read."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.scoring.words import in_language
from desktop.widgets import Button, Label, primary, scrolled
from governance.scoring.rounds import GRADES, LANGUAGES, Criterion, RoundTheme, Words

_Pair = dict[str, QLineEdit]


class SentencesDialog(QDialog):
    """Edits a copy; ``edited`` gives it back. ``everywhere``: the criteria are those of every theme."""

    def __init__(self, found: RoundTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = found
        name = in_language(found.label)
        self.setWindowTitle(
            QCoreApplication.translate("ScoringSetup", "Sentences and criteria of {theme}").format(theme=name))
        self.resize(860, 600)
        self.anchors: list[_Pair] = []
        self.labels: list[_Pair] = []
        self.questions: list[_Pair] = []
        self.everywhere = QCheckBox(QCoreApplication.translate(
            "ScoringSetup", "Give these criteria to every theme"))
        self.keep = Button(QCoreApplication.translate("ScoringSetup", "Cancel"))
        self.confirm = primary(QCoreApplication.translate("ScoringSetup", "Keep these sentences"), icon="check")
        self.keep.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.accept)
        self.confirm.setDefault(True)
        self._lay_out()
        self._check()

    def edited(self) -> RoundTheme:
        """The theme as it is now."""
        anchors = {
            language: tuple(pair[language].text().strip() for pair in self.anchors) for language in LANGUAGES}
        criteria = tuple(
            Criterion(item.code, _words(label), _words(question))
            for item, label, question in zip(self._theme.criteria, self.labels, self.questions, strict=True))
        return replace(self._theme, anchors=anchors, criteria=criteria)

    def _lay_out(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.SMALL, 0)
        grid.setSpacing(theme.SMALL)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        names = {"fr": QCoreApplication.translate("ScoringSetup", "French"),
                 "it": QCoreApplication.translate("ScoringSetup", "Italian")}
        for column, language in enumerate(LANGUAGES, 1):
            grid.addWidget(Label(names[language], bold=True, tone="muted"), 0, column)
        for grade in range(GRADES):
            said = {language: _said(self._theme, language, grade) for language in LANGUAGES}
            self.anchors.append(self._pair(grid, i18n.number(grade), said, names))
        for item in self._theme.criteria:
            caption = QCoreApplication.translate("ScoringSetup", "Criterion")
            self.labels.append(self._pair(grid, caption, item.label, names))
            question = QCoreApplication.translate("ScoringSetup", "its question")
            self.questions.append(self._pair(grid, question, item.question, names))
        buttons = QHBoxLayout()
        buttons.addWidget(self.everywhere, 1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.confirm)
        self.everywhere.setVisible(bool(self._theme.criteria))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        outer.setSpacing(theme.MEDIUM)
        outer.addWidget(Label(QCoreApplication.translate(
            "ScoringSetup", "Evaluators read the sentence of a grade while they give it: it keeps a 3 the same on both"
            " sides of the border."), wrap=True, tone="muted"))
        outer.addWidget(scrolled(inner), 1)
        outer.addLayout(buttons)

    def _pair(self, grid: QGridLayout, caption: str, said: Words, names: Words) -> _Pair:
        row = grid.rowCount()
        grid.addWidget(Label(caption, bold=True), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        pair: _Pair = {}
        for column, language in enumerate(LANGUAGES, 1):
            field = QLineEdit(said.get(language, ""))
            field.setCursorPosition(0)
            field.setAccessibleName(f"{caption}, {names[language]}")
            field.textChanged.connect(lambda _: self._check())
            grid.addWidget(field, row, column)
            pair[language] = field
        return pair

    def _check(self) -> None:
        fields = [field for pair in (*self.anchors, *self.labels, *self.questions) for field in pair.values()]
        self.confirm.setEnabled(all(field.text().strip() for field in fields))


def _said(edited: RoundTheme, language: str, grade: int) -> str:
    sentences = edited.anchors.get(language, ())
    return sentences[grade] if grade < len(sentences) else ""


def _words(pair: _Pair) -> dict[str, str]:
    return {language: field.text().strip() for language, field in pair.items()}
