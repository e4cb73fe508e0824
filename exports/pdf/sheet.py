"""The analysis sheet of a proposal: relevance, putting in perspective, summary; with lines to write on when empty."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from reportlab.platypus import Flowable

from exports import palette
from exports.pdf.answer import on_disk, write_whole
from exports.pdf.layer import Block, Decor, Metadata, Rule, Running, build, room, style
from exports.pdf.templates import Language, PageCount, Part, Template, placeholders, read_template
from exports.pdf.text import one_line, paragraphs
from governance.charter import Charter
from governance.progress import NO_PROGRESS, Progress
from governance.scoring.ballots import Sheet
from governance.scoring.package import Proposal
from governance.scoring.rounds import Round
from governance.scoring.state import RoundState

Words = Annotated[str, Field(min_length=1), AfterValidator(lambda text: placeholders(text, frozenset()))]
_Numbered = Annotated[str, Field(min_length=1), AfterValidator(lambda text: placeholders(text, frozenset({"number"})))]
_PREFIX: Mapping[Language, str] = {"fr": "fiche", "it": "scheda"}
_TAGS: Mapping[Language, str] = {"fr": "fr-FR", "it": "it-IT"}
_LINES = {"relevance": 6, "perspective": 6, "summary": 4}
"""Lines to write on, by hand."""
_LABEL = 110.0

_SENDER = style(9.5, colour=palette.MUTED)
_H1 = style(21, leading=1.2, bold=True, colour=palette.HEADING, before=4, after=2)
_SUBTITLE = style(13, bold=True, colour=palette.HEADING, after=8)
_FACT = style(10.5, indent=_LABEL, leading=1.5)
_H2 = style(13, leading=1.3, bold=True, colour=palette.HEADING, before=16, after=3)
_GUIDE = style(9.5, leading=1.45, colour=palette.MUTED, after=4)
_BODY = style(10.5, leading=1.5, after=6)
_QUOTE_TITLE = style(11.5, leading=1.4, bold=True)
_QUOTE = style(10.5, leading=1.5)
_SCALE = style(10.5, indent=200, leading=1.7)


class SheetHeading(Part):
    """What opens the sheet."""

    title: Words
    subtitle: _Numbered
    guide: Words


class SheetLabels(Part):
    """Short words beside the facts and above the sections."""

    round: Words
    theme: Words
    rapporteur: Words
    family: Words
    no_theme: Words
    no_title: Words
    proposal: Words
    translation: Words
    scores: Words
    scale: Words
    page: PageCount


class SheetSection(Part):
    """A part of the analysis, with the question that it answers."""

    title: Words
    question: Words


class SheetTemplate(Template):
    """Every sentence of an analysis sheet in one language."""

    heading: SheetHeading
    labels: SheetLabels
    relevance: SheetSection
    perspective: SheetSection
    summary: SheetSection


@dataclass(frozen=True)
class _Page:
    """The blocks of one sheet."""

    proposal: Proposal
    round: Round
    charter: Charter | None
    template: SheetTemplate
    sheet: Sheet | None
    rapporteur: str
    colour: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "colour", palette.theme_colour(self.proposal.theme, self.round.theme_codes))

    @property
    def subtitle(self) -> str:
        return self.template.heading.subtitle.format(number=self.proposal.number)

    def story(self) -> Iterator[Flowable]:
        yield from self._head()
        yield from self._proposal()
        for name in ("relevance", "perspective", "summary"):
            yield from self._section(name)
        if self.sheet is None:
            yield from self._scale()

    def _head(self) -> Iterator[Flowable]:
        template, labels, language = self.template, self.template.labels, self.template.language
        yield Block.of("P", _consultation(self.charter, self.round, language), _SENDER)
        yield Block.of("H1", template.heading.title, _H1)
        yield Block.of("P", self.subtitle, _SUBTITLE)
        themes = {theme.code: theme.label.get(language, theme.code) for theme in self.round.themes}
        facts = [
            (labels.round, f"{self.round.number} · {self.round.title.get(language, '')}"),
            (labels.theme, themes.get(self.proposal.theme or "", labels.no_theme)),
            (labels.rapporteur, self.rapporteur),
            (labels.family, str(self.proposal.family) if self.proposal.family > 1 else ""),
        ]
        for label, value in facts:
            if value:
                yield Block.of("P", one_line(value), _FACT, label=label)
        yield Rule(before=10, after=8)
        yield Block.of("P", template.heading.guide, _GUIDE)

    def _proposal(self) -> Iterator[Flowable]:
        labels, language = self.template.labels, self.template.language
        yield Block.of("H2", labels.proposal, _H2)
        yield from self._quote(self.proposal.title or labels.no_title, self.proposal.body)
        if self.proposal.language != language and language in self.proposal.translations:
            yield Block.of("P", labels.translation, _GUIDE)
            yield from self._quote(*self.proposal.translations[language])

    def _quote(self, title: str, body: str) -> Iterator[Flowable]:
        yield Block.of("BlockQuote", one_line(title), _QUOTE_TITLE, decor=Decor(bar=self.colour, inset=14, below=4))
        for part in paragraphs(body):
            yield Block.of("BlockQuote", part, _QUOTE, decor=Decor(bar=self.colour, inset=14, below=5))

    def _section(self, name: str) -> Iterator[Flowable]:
        words: SheetSection = getattr(self.template, name)
        said = paragraphs(getattr(self.sheet, name)) if self.sheet is not None else []
        yield room(120)
        yield Block.of("H2", words.title, _H2)
        yield Block.of("P", words.question, _GUIDE)
        for part in said:
            yield Block.of("P", part, _BODY)
        if not said:
            for _ in range(_LINES[name]):
                yield Rule(before=20, after=0)

    def _scale(self) -> Iterator[Flowable]:
        labels, language = self.template.labels, self.template.language
        yield room(140)
        yield Block.of("H2", labels.scores, _H2)
        for theme in self.round.themes:
            yield Block.of("P", labels.scale, _SCALE, label=theme.label.get(language, theme.code))


def load_sheet(language: Language, folder: Path | None = None) -> SheetTemplate:
    """The template of a sheet; errors as ``read_template``."""
    return read_template(SheetTemplate, "sheet", language, folder)


def render_sheet(
    proposal: Proposal, found: Round, charter: Charter | None, template: SheetTemplate, *, sheet: Sheet | None = None,
    rapporteur: str = "",
) -> bytes:
    """The analysis sheet of ``proposal`` as a PDF, the same bytes for the same input. Without ``sheet`` it is empty,
    with lines to write on, and says the scale; ``rapporteur``: who fills it, as it is shown. An evaluator's desk has no
    ``charter``: the title of the round stands in its place."""
    page = _Page(proposal, found, charter, template, sheet, rapporteur)
    at = datetime.fromtimestamp(sheet.at, UTC) if sheet else datetime.fromisoformat(found.opened_on).replace(tzinfo=UTC)
    consultation = _consultation(charter, found, template.language)
    controllers = charter.consultation.controllers if charter is not None else []
    metadata = Metadata(
        title=f"{template.heading.title} · {page.subtitle}", subject=consultation, at=at,
        author=", ".join(item.name for item in controllers) or consultation, language=_TAGS[template.language])
    running = Running(
        head=page.subtitle, foot=consultation,
        pages=lambda page, total: template.labels.page.format(page=page, pages=total))
    return build(tuple(page.story()), metadata=metadata, running=running)


def _consultation(charter: Charter | None, found: Round, language: Language) -> str:
    return charter.consultation.title.get(language) if charter is not None else found.title.get(language, "")


def write_sheets(
    state: RoundState, charter: Charter, out: Path, language: Language, *, templates: Path | None = None,
    progress: Progress = NO_PROGRESS,
) -> tuple[str, ...]:
    """Write ``fiche-<number>.pdf`` (Italian: ``scheda-``) in ``out`` for every proposal of the round: as it was filled,
    one more file (``-2``...) for each further evaluator who did, or empty. Gives the names written.

    Raises:
        BadInput: ``template_invalid`` before anything is written.
        EnvironmentFault: ``disk_write`` (file, detail).
        Cancelled: the sheets already written are whole and stay.
    """
    template = load_sheet(language, templates)
    on_disk(out.name, lambda: out.mkdir(parents=True, exist_ok=True))
    progress.stage("sheets", len(state.proposals))
    written = []
    for number, proposal in sorted(state.proposals.items()):
        progress.check()
        named = state.names.get(state.round.rapporteurs.get(number, ""), "")
        for place, sheet in enumerate(state.ballots.sheets.get(number, ()) or (None,), 1):
            name = f"{_PREFIX[language]}-{number}" + (f"-{place}" if place > 1 else "") + ".pdf"
            who = state.names.get(sheet.member, sheet.member) if sheet else named
            write_whole(out / name, render_sheet(
                proposal, state.round, charter, template, sheet=sheet, rapporteur=who))
            written.append(name)
        progress.advance(1)
    return tuple(written)
