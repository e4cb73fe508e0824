"""A proposal as a meeting reads it: why it is here, its text, how it was graded, its analysis sheet, the decision."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.contributions.reading import ReadingText
from desktop.scoring.meeting import words
from desktop.scoring.results import order_words
from desktop.scoring.results.counting import Counted
from desktop.scoring.results.distribution import ThemePanels
from desktop.widgets import Button, Label, clear_layout, scrolled
from governance.scoring.package import Proposal


class MeetingSheet(QWidget):
    """``points``: size of the text; ``letters``: evaluators by letter, persons unnamed; ``columns``: distributions side
    by side."""

    def __init__(self, *, points: float = theme.TEXT_PT, letters: bool = False, columns: int = 2) -> None:
        super().__init__()
        self._points, self._letters = points, letters
        self._counted: Counted | None = None
        self._number: int | None = None
        self._translated = False
        self.title = Label(points=points * 1.35, bold=True, wrap=True)
        self.place = Label(points=points, tone="muted", wrap=True)
        self.citizens = Label(points=points, wrap=True)
        self.translated = Label(points=points, tone="caution", wrap=True)
        self.translation = Button(kind="flat", icon="language", key="F6")
        self.translation.setFont(theme.font(points))
        self.translation.clicked.connect(self._translate)
        self.text, self.panels = ReadingText(), ThemePanels(points, columns)
        self.text.setFont(theme.font(points))
        self.why, self.said, self.sheet, self.decision = (QVBoxLayout() for _ in range(4))
        self._captions = [Label(points=points, bold=True, wrap=True) for _ in range(4)]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.title)
        column.addWidget(self.place)
        why, said, sheet, decision = self._captions
        self._add(column, decision, self.decision)
        self._add(column, why, self.why)
        column.addWidget(self.translated)
        column.addWidget(self.text)
        column.addWidget(self.translation, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.citizens)
        column.addWidget(self.panels)
        self._add(column, said, self.said)
        self._add(column, sheet, self.sheet)
        column.addStretch(1)
        self.area = scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    @staticmethod
    def _add(column: QVBoxLayout, caption: Label, layout: QVBoxLayout) -> None:
        layout.setSpacing(theme.TIGHT)
        column.addWidget(caption)
        column.addLayout(layout)

    def show_proposal(self, counted: Counted | None, number: int | None) -> None:
        """The proposal ``number``, from its top when it is another one."""
        if number != self._number:
            self._translated = False
            self.area.verticalScrollBar().setValue(0)
        self._counted, self._number = counted, number
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        counted, number = self._counted, self._number
        self.area.setVisible(counted is not None and number is not None)
        if counted is None or number is None:
            return
        item = next((item for item in counted.agenda if item.proposal == number), None)
        result = counted.final[number]
        self.place.setText(
            order_words.place(result) if result.decided else order_words.why_not_decided(counted, result))
        self._show_text(counted.state.proposals.get(number))
        self.citizens.setText(words.citizens(counted, number))
        self.panels.show_result(counted.round, result, counted.blind.get(number))
        captions = (
            QCoreApplication.translate("ScoringMeeting", "Why we discuss it"),
            QCoreApplication.translate("ScoringMeeting", "Since the ballots were revealed"),
            QCoreApplication.translate("ScoringMeeting", "Analysis sheet"),
            QCoreApplication.translate("ScoringMeeting", "Decision"))
        for caption, text in zip(self._captions, captions, strict=True):
            caption.setText(text)
        decision = counted.state.ballots.decisions.get(number)
        self._fill(0, self.why, words.why(counted, item) if item is not None else ())
        self._fill(1, self.said, self._since(counted, number))
        self._fill(2, self.sheet, self._analysis(counted, number))
        self._fill(3, self.decision, () if decision is None else words.decided(
            counted, decision, letters=self._letters))

    def _show_text(self, proposal: Proposal | None) -> None:
        other = next(iter(proposal.translations.values()), None) if proposal is not None else None
        self.translation.setVisible(other is not None)
        if proposal is None:
            self.title.setText("")
            self.text.set_text("")
            return
        title, body = other if other is not None and self._translated else (proposal.title, proposal.body)
        self.title.setText(title)
        self.text.set_text(body)
        self.text.setAccessibleName(QCoreApplication.translate("ScoringMeeting", "Text of the proposal"))
        self.translated.setText(
            QCoreApplication.translate("ScoringMeeting", "Translation, not the citizen's own words"))
        self.translated.setVisible(other is not None and self._translated)
        self.translation.set_text(
            QCoreApplication.translate("ScoringMeeting", "Show the original") if self._translated
            else QCoreApplication.translate("ScoringMeeting", "Show the translation"))

    def _translate(self) -> None:
        self._translated = not self._translated
        self.retranslate()

    def _since(self, counted: Counted, number: int) -> list[str]:
        """Moves, the group's own ballot, what was set aside."""
        ballots = counted.state.ballots
        made = [
            order_words.move(counted, move, letters=self._letters) for move in counted.moves
            if move.proposal == number]
        group = ballots.collegial.get(number)
        if group is not None:
            made.append(QCoreApplication.translate(
                "ScoringMeeting", "Ballot of the group (listed, not counted): {grades}").format(
                    grades=words.cast(counted, group)))
        made += [
            QCoreApplication.translate("ScoringMeeting", "{who}: ballot withdrawn, a conflict of interest was found."
                                       ).format(who=words.who(counted, member, letters=self._letters))
            for (member, proposal) in sorted(ballots.withdrawn) if proposal == number]
        return made

    def _analysis(self, counted: Counted, number: int) -> list[str]:
        made = []
        for sheet in counted.state.ballots.sheets.get(number, ()):
            parts = (
                (QCoreApplication.translate("ScoringMeeting", "Relevance: {text}"), sheet.relevance),
                (QCoreApplication.translate("ScoringMeeting", "In perspective: {text}"), sheet.perspective),
                (QCoreApplication.translate("ScoringMeeting", "Summary: {text}"), sheet.summary))
            made.append(QCoreApplication.translate("ScoringMeeting", "By {who}").format(
                who=words.who(counted, sheet.member, letters=self._letters)))
            made += [said.format(text=text) for said, text in parts if text]
        return made

    def _fill(self, place: int, layout: QVBoxLayout, sentences: Iterable[str]) -> None:
        clear_layout(layout)
        shown = list(sentences)
        self._captions[place].setVisible(bool(shown))
        for sentence in shown:
            label = Label(sentence, points=self._points, wrap=True)
            label.setMaximumWidth(theme.READING_CHARACTERS * label.fontMetrics().averageCharWidth())
            layout.addWidget(label)
