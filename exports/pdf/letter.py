"""Lays out the answer to one contribution: who writes, what was asked, what is decided, why, and what follows."""

import re
from collections.abc import Iterator

from reportlab.platypus import Flowable

from exports import palette
from exports.pdf.dates import long_date
from exports.pdf.layer import Block, Decor, Metadata, Rule, Running, build, room, style
from exports.pdf.templates import AnswerTemplate, DecisionWords
from exports.pdf.text import one_line, paragraphs
from governance.charter import Charter
from governance.store.rows import AnswerRow

_LABEL_COLUMN = 92.0
_PANEL = 14.0
_TAGS = {"fr": "fr-FR", "it": "it-IT"}
_AND = {"fr": "et", "it": "e"}

_SENDER = style(9.5, colour=palette.MUTED)
_CONSULTATION = style(12, bold=True, colour=palette.HEADING, before=1)
_H1 = style(21, leading=1.2, bold=True, colour=palette.HEADING, before=4, after=10)
_FACT = style(10.5, indent=_LABEL_COLUMN, leading=1.5)
_FACT_MARKED = style(10.5, indent=_LABEL_COLUMN + 9, leading=1.5)
_H2 = style(13, leading=1.3, bold=True, colour=palette.HEADING, before=18, after=5)
_BODY = style(10.5, leading=1.5, after=6)
_DECISION_WORD = style(15, leading=1.3, bold=True, colour=palette.INK)
_DECISION = style(10.5, leading=1.5)
_QUOTE_TITLE = style(11.5, leading=1.4, bold=True)
_QUOTE = style(10.5, leading=1.5)
_SIGNATURE = style(10.5, leading=1.5, bold=True, before=4)
_RIGHTS_TITLE = style(9.5, bold=True, colour=palette.MUTED, before=20)
_RIGHTS = style(8.75, leading=1.4, colour=palette.MUTED)


class _Letter:
    """The words of one letter: its template with the placeholders filled in."""

    def __init__(self, row: AnswerRow, charter: Charter, template: AnswerTemplate) -> None:
        self.row, self.charter, self.template = row, charter, template
        language, consultation = template.language, charter.consultation
        labels = template.labels
        themes = {theme.code: theme.label.get(language) for theme in charter.theme}
        submitted, zone = row.submitted_at, consultation.timezone
        self.words = {
            "consultation": consultation.title.get(language),
            "controllers": _listed([item.name for item in consultation.controllers], _AND[language]),
            "reference": one_line(row.reference),
            "title": one_line(row.title) or labels.no_title,
            "theme": themes.get(row.theme or "") or labels.no_theme,
            "date": labels.no_date if submitted is None else long_date(submitted, language, zone),
            "answer_date": long_date(row.answered_at, language, zone),
            "dpo_name": consultation.dpo.name,
            "dpo_email": consultation.dpo.email,
        }
        self.theme_colour = palette.theme_colour(row.theme, tuple(themes))
        self.decision: DecisionWords = getattr(template.decision, row.decision)

    def say(self, sentence: str) -> str:
        """``sentence`` with its placeholders replaced; braces in what replaces them stay as they are."""
        return re.sub(r"\{(\w+)\}|(\{\{)|(\}\})", self._word, sentence)

    def _word(self, match: re.Match[str]) -> str:
        return self.words[match[1]] if match[1] else match[0][0]

    def story(self) -> Iterator[Flowable]:
        """The blocks in reading order."""
        yield from self._head()
        yield from self._contribution()
        yield from self._decision()
        yield from self._closing()

    def _head(self) -> Iterator[Flowable]:
        heading, labels = self.template.heading, self.template.labels
        yield Block.of("P", self.words["controllers"], _SENDER)
        yield Block.of("P", self.words["consultation"], _CONSULTATION)
        yield Rule(before=10, after=18)
        yield Block.of("H1", self.say(heading.title), _H1)
        yield Block.of("P", self.words["reference"], _FACT, label=self.say(labels.reference))
        yield Block.of("P", self.words["date"], _FACT, label=self.say(labels.date))
        mark = Decor(mark=self.theme_colour, mark_x=_LABEL_COLUMN)
        yield Block.of("P", self.words["theme"], _FACT_MARKED, label=self.say(labels.theme), decor=mark)
        mark = Decor(mark=palette.DECISIONS[self.row.decision], mark_x=_LABEL_COLUMN)
        yield Block.of("P", self.say(self.decision.word), _FACT_MARKED, label=self.say(labels.decision), decor=mark)
        yield Block.of("P", self.words["answer_date"], _FACT, label=self.say(labels.answered))
        yield Rule(before=14, after=14)
        yield Block.of("P", self.say(heading.salutation), _BODY)
        yield from _text(self.say(heading.opening))

    def _section(self, title: str, points: float = 78) -> Iterator[Flowable]:
        yield room(points)
        yield Block.of("H2", self.say(title), _H2)

    def _contribution(self) -> Iterator[Flowable]:
        yield from self._section(self.template.labels.contribution)
        parts = paragraphs(self.row.body)
        title = Decor(bar=self.theme_colour, inset=_PANEL, above=2, below=4 if parts else 2)
        yield Block.of("BlockQuote", self.words["title"], _QUOTE_TITLE, decor=title)
        for index, part in enumerate(parts):
            below = 2 if index == len(parts) - 1 else 7
            yield Block.of("BlockQuote", part, _QUOTE, decor=Decor(bar=self.theme_colour, inset=_PANEL, below=below))

    def _decision(self) -> Iterator[Flowable]:
        labels, colour = self.template.labels, palette.DECISIONS[self.row.decision]
        yield from self._section(labels.decision, 112)
        top = Decor(bar=colour, background=palette.RAISED, inset=_PANEL, above=10, below=2)
        yield Block.of("P", self.say(self.decision.word), _DECISION_WORD, decor=top)
        foot = Decor(bar=colour, background=palette.RAISED, inset=_PANEL, below=12)
        yield Block.of("P", self.say(self.decision.sentence), _DECISION, decor=foot)
        if self.row.text.strip():
            yield from self._section(labels.answer)
            yield from _text(self.row.text)
        yield from self._section(labels.next)
        yield from _text(self.say(self.decision.next))

    def _closing(self) -> Iterator[Flowable]:
        closing = self.template.closing
        yield from _text(self.say(closing.formula))
        yield Block.of("P", self.say(closing.signature), _SIGNATURE)
        yield room(150)
        inset = Decor(background=palette.RAISED, inset=_PANEL, above=10, below=3)
        yield Block.of("H2", self.say(self.template.labels.rights), _RIGHTS_TITLE, decor=inset)
        parts = paragraphs(self.say(self.template.rights.text))
        for index, part in enumerate(parts):
            below = 12 if index == len(parts) - 1 else 5
            yield Block.of("P", part, _RIGHTS, decor=Decor(background=palette.RAISED, inset=_PANEL, below=below))


def _text(text: str) -> Iterator[Flowable]:
    for part in paragraphs(text):
        yield Block.of("P", part, _BODY)


def _listed(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def render(row: AnswerRow, charter: Charter, template: AnswerTemplate) -> bytes:
    """The answer ``row`` as a PDF, in the language of ``template``; the same input gives the same bytes.

    Raises:
        BadInput: ``timezone_unknown`` when the charter's time zone does not exist.
    """
    letter = _Letter(row, charter, template)
    heading, words = letter.say(template.heading.title), letter.words
    reference = words["reference"]
    metadata = Metadata(
        title=f"{heading} {reference}", author=words["controllers"], subject=words["consultation"],
        language=_TAGS[template.language], at=row.answered_at,
    )
    running = Running(
        head=f"{heading} · {reference}", foot=f"{words['consultation']} · {reference}",
        pages=lambda page, total: template.labels.page.format(page=page, pages=total),
    )
    return build(tuple(letter.story()), metadata=metadata, running=running)
